use qrcodegen::{QrCode, QrCodeEcc};
use textris_pdf::{Color, layout::Element};

/// White space around the code, in modules (ISO/IEC 18004: four).
const QUIET: f32 = 4.0;

/// The code of a text in a square at `(x, y)`, its quiet zone included: squares side by side are drawn as one rectangle, which is an artifact
/// to screen readers. Error correction is medium: a crease or a stain of a seventh of the area does no harm. None where the text is too long.
pub(super) fn draw(text: &str, x: f32, y: f32, side: f32) -> Option<Vec<Element>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = u16::try_from(code.size()).ok()?;
    let module = side / (f32::from(size) + 2.0 * QUIET);
    let mut elements = Vec::new();
    for row in 0..size {
        let mut column = 0;
        while column < size {
            let start = column;
            while column < size && code.get_module(i32::from(column), i32::from(row)) {
                column += 1;
            }
            if column > start {
                elements.push(Element::Rect {
                    x: x + (QUIET + f32::from(start)) * module,
                    y: y + (QUIET + f32::from(row)) * module,
                    w: f32::from(column - start) * module,
                    h: module,
                    fill: Color::new(0, 0, 0),
                });
            }
            column += 1;
        }
    }
    Some(elements)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_dark_modules_are_drawn() {
        let text = "CLAMEUR:1:RECLAIM-YOUR-FACE:FR:000101:P";
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let side = code.size() as f32 + 2.0 * QUIET;
        let elements = draw(text, 0.0, 0.0, side).unwrap();
        for row in 0..code.size() {
            for column in 0..code.size() {
                let middle = |at: i32| at as f32 + QUIET + 0.5;
                let (x, y) = (middle(column), middle(row));
                let dark = elements.iter().any(|element| match element {
                    Element::Rect {
                        x: left,
                        y: top,
                        w,
                        h,
                        ..
                    } => (*left..left + w).contains(&x) && (*top..top + h).contains(&y),
                    _ => false,
                });
                assert_eq!(dark, code.get_module(column, row), "{column} {row}");
            }
        }
    }

    #[test]
    fn the_longest_code_has_modules_of_half_a_millimetre() {
        let code = crate::paper::serial::Code {
            campaign: &"a-".repeat(20),
            territory: "FR",
            serial: 999_999,
        };
        let code = QrCode::encode_text(&code.machine(), QrCodeEcc::Medium).unwrap();
        assert!(25.0 / (code.size() as f32 + 2.0 * QUIET) > 0.5);
    }
}
