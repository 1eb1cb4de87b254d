//! The display face: its widths, and which of its files a language needs.

use std::collections::HashMap;
use std::sync::OnceLock;

use read_fonts::{FontRef, TableProvider as _};

/// All its letters in one file, for whoever sets type on the server.
pub static DISPLAY: &[u8] = include_bytes!("../../fonts/display/ClameurDisplay-Black.ttf");

/// What a letter that the face lacks is taken for: another face will draw it, wider.
const UNKNOWN: f32 = 0.6;

/// What the style adds to each space (`word-spacing` in `base.css`).
const SPACED: f32 = 0.06;

/// How wide a text is in the display face, in em. Kerning is left out: nearly all of it makes narrower.
#[must_use]
pub fn width(text: &str) -> f32 {
    let advances = advances();
    let of = |c| match c {
        '\u{AD}' | '\u{200B}' => 0.0,
        ' ' | '\u{A0}' => advances.get(&' ').unwrap_or(&UNKNOWN) + SPACED,
        // Made for the pages' files, half a space: fonts/display/web.py.
        '\u{202F}' => advances.get(&' ').map_or(UNKNOWN, |space| space / 2.0),
        c => advances.get(&c).copied().unwrap_or(UNKNOWN),
    };
    text.chars().map(of).sum()
}

/// The files that pages of a language certainly need, to be asked for early.
#[must_use]
pub fn files(language: &str) -> &'static [&'static str] {
    match language {
        "bg" => &["display-latin.woff2", "display-cyrillic.woff2"],
        "el" => &["display-latin.woff2", "display-greek.woff2"],
        "cs" | "hr" | "hu" | "lt" | "lv" | "mt" | "pl" | "ro" | "sk" | "sl" => {
            &["display-latin.woff2", "display-central.woff2"]
        }
        _ => &["display-latin.woff2"],
    }
}

fn advances() -> &'static HashMap<char, f32> {
    static ADVANCES: OnceLock<HashMap<char, f32>> = OnceLock::new();
    // The file is ours: a test sees that it can be read.
    ADVANCES.get_or_init(|| advances_in(DISPLAY).unwrap_or_default())
}

/// How far each letter of a font moves the pen, in em; none where the file cannot be read.
pub(crate) fn advances_in(font: &[u8]) -> Option<HashMap<char, f32>> {
    let font = FontRef::new(font).ok()?;
    let em = f32::from(font.head().ok()?.units_per_em());
    let metrics = font.hmtx().ok()?;
    let cmap = font.cmap().ok()?;
    let (_, _, letters) = cmap.best_subtable()?;
    let of = |(code, glyph)| {
        let advance = metrics.advance(glyph)?;
        Some((char::from_u32(code)?, f32::from(advance) / em))
    };
    Some(letters.iter().filter_map(of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::EU_LANGUAGES;

    #[test]
    fn widths_are_those_of_the_file() {
        let close =
            |text, em: f32| assert!((width(text) - em).abs() < 0.01, "{text}: {}", width(text));
        close("Bürgerinitiative", 5.22);
        close("παρακολούθηση", 5.295);
        close("Bürger\u{AD}initiative", 5.22);
        close("!\u{202F}", width("!") + (width(" ") - SPACED) / 2.0);
        close("字", UNKNOWN);
    }

    #[test]
    fn every_letter_of_every_language_is_in_the_face() {
        for (language, letters) in [
            (
                "bg",
                "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюяѝ„“№",
            ),
            (
                "el",
                "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ«»·;",
            ),
            (
                "others",
                "ĄąĆćĘęŁłŃńÓóŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽžÝýĽľĹĺŔŕÔôĐđĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲųĊċĠġĦħŐőŰűĂăÂâÎîȘșȚț",
            ),
            (
                "west",
                "ÀàÂâÆæÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûÜüŸÿÄäÖöẞß ÅåØøÁáÍíÓóÚúÑñÃãÕõ¿¡«»„“”‘’–—…€−×%",
            ),
        ] {
            let advances = advances();
            let missing: String = letters
                .chars()
                .filter(|c| *c != 'ẞ' && !advances.contains_key(c))
                .collect();
            assert_eq!(missing, "", "{language}");
        }
        for language in EU_LANGUAGES {
            for file in files(language) {
                assert_ne!(crate::web::assets::asset(file), "", "{language}");
            }
        }
    }
}
