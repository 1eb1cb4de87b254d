use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{HeaderMap, Response};

use crate::card::draw::{Picture, png};
use crate::web::respond::WebError;

/// The icon as browsers with SVG have it.
const ICON: &str = include_str!("../../web/assets/icon.svg");

/// What a telephone puts on its home screen: without round corners, which it cuts itself.
static TOUCH: LazyLock<Option<Picture>> = LazyLock::new(|| {
    let square = ICON.replace("rx=\"7\" ", "");
    Some(Picture::new(png(&sized(&square, 180)).ok()?, "image/png"))
});

/// What browsers ask for by habit, whatever the page says.
static FAVICON: LazyLock<Option<Picture>> = LazyLock::new(|| {
    let images = [16_u8, 32, 48].map(|side| Some((side, png(&sized(ICON, side.into())).ok()?)));
    let images: Option<Vec<(u8, Vec<u8>)>> = images.into_iter().collect();
    Some(Picture::new(ico(&images?)?, "image/x-icon"))
});

fn sized(svg: &str, side: u16) -> String {
    svg.replacen(
        "<svg ",
        &format!("<svg width=\"{side}\" height=\"{side}\" "),
        1,
    )
}

/// Several PNG in one file, as Windows has done since 2006: six bytes of head, sixteen for each picture, the pictures.
fn ico(images: &[(u8, Vec<u8>)]) -> Option<Vec<u8>> {
    let count = u16::try_from(images.len()).ok()?;
    let mut out = vec![0, 0, 1, 0];
    out.extend(count.to_le_bytes());
    let mut at = 6 + 16 * u32::from(count);
    for (side, png) in images {
        let length = u32::try_from(png.len()).ok()?;
        out.extend([*side, *side, 0, 0, 1, 0, 32, 0]);
        out.extend(length.to_le_bytes());
        out.extend(at.to_le_bytes());
        at = at.checked_add(length)?;
    }
    for (_, png) in images {
        out.extend(png);
    }
    Some(out)
}

/// `/favicon.ico`.
pub(crate) async fn favicon(asked: HeaderMap) -> Result<Response<Body>, WebError> {
    answer(FAVICON.as_ref(), &asked)
}

/// `/apple-touch-icon.png`.
pub(crate) async fn touch(asked: HeaderMap) -> Result<Response<Body>, WebError> {
    answer(TOUCH.as_ref(), &asked)
}

fn answer(icon: Option<&Picture>, asked: &HeaderMap) -> Result<Response<Body>, WebError> {
    let icon = icon.ok_or_else(WebError::not_found)?;
    Ok(icon.answer(asked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_are_what_their_readers_want() {
        let touch = TOUCH.as_ref().unwrap().bytes();
        assert_eq!(touch.get(16..24), Some(&[0, 0, 0, 180, 0, 0, 0, 180][..]));
        let favicon = FAVICON.as_ref().unwrap().bytes();
        assert_eq!(favicon.get(..6), Some(&[0, 0, 1, 0, 3, 0][..]));
        for entry in 0..3 {
            let entry = &favicon[6 + 16 * entry..];
            let word = |at: usize| u32::from_le_bytes(entry[at..at + 4].try_into().unwrap());
            let (length, from) = (word(8) as usize, word(12) as usize);
            let png = &favicon[from..from + length];
            assert_eq!(png.get(1..4), Some(&b"PNG"[..]));
            assert_eq!(png[19], entry[0]);
        }
    }
}
