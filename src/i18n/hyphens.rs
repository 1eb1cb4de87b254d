//! Where long words may be divided, for headings, buttons and labels.
//!
//! Browsers divide words only in languages whose patterns they carry (Firefox lacks five of the Union's, Chromium four, Safari ten), so we
//! put soft hyphens (U+00AD) where our own patterns allow them. They are for what a browser shows, and nothing else: never for titles,
//! attributes, mails, files or papers.

use std::borrow::Cow;

use super::Lang;
use super::syllables;

/// The character that shows as a hyphen where a line ends, and not at all elsewhere.
pub const SOFT_HYPHEN: char = '\u{AD}';

/// Letters that stay together at the beginning of a word: with fewer, patterns divide roughly (Danish `an-sigts-gen`).
const START: usize = 3;

/// Letters that stay together at its end.
const END: usize = 4;

impl Lang {
    /// The text with soft hyphens in each word that `divide` names. A word in which its author put one is left alone.
    #[must_use]
    pub fn hyphenate<'t>(self, text: &'t str, divide: impl Fn(&str) -> bool) -> Cow<'t, str> {
        let mut out = String::new();
        let mut copied = 0;
        for (start, word) in words(text) {
            if word.contains(SOFT_HYPHEN) || !divide(word) {
                continue;
            }
            let divided = self.divided(word);
            if divided.len() > word.len() {
                out.push_str(text.get(copied..start).unwrap_or_default());
                out.push_str(&divided);
                copied = start + word.len();
            }
        }
        if copied == 0 {
            return Cow::Borrowed(text);
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        Cow::Owned(out)
    }

    /// A word with soft hyphens between its parts.
    fn divided(self, word: &str) -> String {
        let mut out = String::with_capacity(word.len() + 8);
        let mut parts = |part: &str| {
            if !out.is_empty() {
                out.push(SOFT_HYPHEN);
            }
            out.push_str(part);
        };
        match patterns(self.code()) {
            Some(lang) => hypher::hyphenate_bounded(word, lang, START, END).for_each(&mut parts),
            None => syllables::divide(self.code(), word, START, END).for_each(&mut parts),
        }
        out
    }
}

/// The patterns of a language. Irish, Latvian, Maltese and Romanian have none that may be had under a licence like ours: see
/// [`syllables`].
fn patterns(code: &str) -> Option<hypher::Lang> {
    let code: [u8; 2] = code.as_bytes().try_into().ok()?;
    hypher::Lang::from_iso(code)
}

/// The words of a text, each with the byte at which it begins: letters, and the marks and soft hyphens among them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part =
        |c: char| c.is_alphabetic() || c == SOFT_HYPHEN || ('\u{300}'..='\u{36F}').contains(&c);
    let mut rest = text;
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = rest.find(is_part)?;
        let from = rest.get(start..)?;
        let end = from.find(|c| !is_part(c)).unwrap_or(from.len());
        let word = from.get(..end)?;
        let place = at + start;
        at = place + end;
        rest = from.get(end..)?;
        Some((place, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str, text: &str) -> String {
        let lang = Lang::from_code(code).unwrap();
        let long = |word: &str| word.chars().count() > 9;
        lang.hyphenate(text, long).replace(SOFT_HYPHEN, "|")
    }

    #[test]
    fn every_language_divides_its_long_words() {
        for (code, divided) in [
            ("bg", "Спрете био|мет|рич|но|то наблю|де|ние!"),
            ("cs", "bio|me|t|ri|c|ké|ho"),
            ("el", "παρα|κο|λού|θηση"),
            ("ga", "faire bhith|mhéad|rach"),
            ("lv", "bio|met|riska no|vē|roša|na"),
            ("mt", "sorve|ljan|za bijo|me|trika"),
            ("ro", "supra|ve|ghe|re bio|me|trică"),
        ] {
            let plain = divided.replace('|', "");
            let found = shown(code, &plain);
            assert!(found.contains('|'), "{code}: {found}");
            assert_eq!(found.replace('|', ""), plain);
        }
        for lang in Lang::all() {
            let word = match lang.code() {
                "bg" => "администрацията",
                "el" => "παρακολούθηση",
                _ => "administrativeinformation",
            };
            let divided = lang.hyphenate(word, |_| true);
            assert!(divided.contains(SOFT_HYPHEN), "{}: {divided}", lang.code());
        }
    }

    #[test]
    fn german_and_french_words_are_divided_as_people_divide_them() {
        assert_eq!(
            shown("de", "Unsere Bürgerinitiative"),
            "Unsere Bür|ger|initia|tive"
        );
        assert_eq!(shown("fr", "surveillance"), "sur|veillance");
    }

    #[test]
    fn what_has_a_soft_hyphen_or_is_short_is_left_alone() {
        let given = "Massen\u{AD}überwachung, kurz: 123456789012 a.b.c.d.e.f.g";
        assert_eq!(
            Lang::from_code("de")
                .unwrap()
                .hyphenate(given, |w| w.len() > 9),
            given
        );
        assert_eq!(Lang::ENGLISH.hyphenate("", |_| true), "");
    }
}
