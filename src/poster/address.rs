use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::config::host;
use crate::i18n::Lang;

/// A short address for paper: `/Q/CAMPAIGN/LANGUAGE/ORGANISATION`. It says itself where it leads, so nothing is stored for it and none that
/// was ever printed can come to lead elsewhere; large and small letters are the same, as a code of capitals alone is smaller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortAddress {
    base: String,
    path: String,
}

impl ShortAddress {
    /// The address of a campaign in a language, by way of an organisation.
    #[must_use]
    pub fn new(base: &str, slug: &str, lang: Lang, organisation: Option<&str>) -> Self {
        let mut path = format!("/q/{slug}/{}", lang.code());
        if let Some(organisation) = organisation {
            // Writing to a String cannot fail.
            let _ = write!(path, "/{organisation}");
        }
        Self {
            base: base.to_owned(),
            path,
        }
    }

    /// As people type it.
    #[must_use]
    pub fn readable(&self) -> String {
        format!("{}{}", host(&self.base), self.path)
    }

    /// As the code has it: in capitals, unless the site itself stands below a path, which may tell them apart.
    #[must_use]
    pub fn machine(&self) -> String {
        let path = self.path.to_ascii_uppercase();
        if host(&self.base).contains('/') {
            format!("{}{path}", self.base)
        } else {
            format!("{}{path}", self.base.to_ascii_uppercase())
        }
    }

    /// The code: a quarter of it may be dirty, torn or pasted over. None where the site's address is far too long for one.
    #[must_use]
    pub fn code(&self) -> Option<QrCode> {
        QrCode::encode_text(&self.machine(), QrCodeEcc::Quartile).ok()
    }

    /// The code as an SVG path, a unit for each module, and the side with the white around it.
    #[must_use]
    pub fn svg(&self) -> Option<(String, i32)> {
        Some(svg(&self.code()?))
    }
}

/// A code as an SVG path, a unit for each module, and the side with the white around it.
pub(crate) fn svg(code: &QrCode) -> (String, i32) {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let run = x - from;
                // Writing to a String cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", from + 4, y + 4);
            }
            x = x.max(from + 1);
        }
    }
    (path, code.size() + 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_make_a_smaller_code() {
        let lang = Lang::from_code("fr").unwrap();
        let short = ShortAddress::new("https://example.org", "technopolice", lang, None);
        assert_eq!(short.readable(), "example.org/q/technopolice/fr");
        assert_eq!(short.machine(), "HTTPS://EXAMPLE.ORG/Q/TECHNOPOLICE/FR");
        // Version 3: 29 modules. In small letters it would be version 4.
        assert_eq!(short.code().unwrap().size(), 29);
        let small = QrCode::encode_text(&short.machine().to_ascii_lowercase(), QrCodeEcc::Quartile);
        assert!(small.unwrap().size() > 29);
        let long = ShortAddress::new(
            "https://campaigns.association.example",
            "reclaim-your-face",
            lang,
            Some("demonstration-association"),
        );
        assert!(long.code().unwrap().size() <= 41);
    }

    #[test]
    fn a_path_of_the_site_keeps_its_letters() {
        let short = ShortAddress::new("https://example.org/Site", "a", Lang::ENGLISH, Some("b"));
        assert_eq!(short.machine(), "https://example.org/Site/Q/A/EN/B");
    }

    #[test]
    fn the_path_draws_exactly_the_dark_modules() {
        let short = ShortAddress::new("https://example.org", "a", Lang::ENGLISH, None);
        let (path, side) = short.svg().unwrap();
        let code = short.code().unwrap();
        let mut drawn = std::collections::BTreeSet::new();
        for run in path.split('M').skip(1) {
            let numbers: Vec<i32> = run
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|n| n.parse().ok())
                .collect();
            drawn.extend((0..numbers[2]).map(|x| (numbers[0] + x - 4, numbers[1] - 4)));
        }
        assert_eq!(side, code.size() + 8);
        for y in 0..code.size() {
            for x in 0..code.size() {
                assert_eq!(drawn.contains(&(x, y)), code.get_module(x, y));
            }
        }
    }
}
