//! The embedded typefaces, and what happens to a character that they lack.
//!
//! Text is set in Noto Serif (Latin, Greek and Cyrillic, with their extensions), hashes in Source
//! Code Pro; both are under the SIL Open Font License and lie with it in `fonts/`. Noto Serif has been
//! given one glyph for each letter with marks that has no code point, since readers of PDF files take
//! letter and mark apart when they are two glyphs (`fonts/README.md`).
//!
//! PDF/A forbids a glyph without a character and a character without a glyph. So, before anything is laid out:
//!
//! 1. text is normalised to NFC, and white space of any kind becomes a plain space (the
//!    non-breaking ones stay);
//! 2. a run of characters that cannot be printed is replaced by their code points between square
//!    brackets, `[U+6B27 U+9633]`: nothing is lost, nothing is invented, and the reader sees that
//!    something else was written;
//! 3. what was replaced is returned with the document, so that the dossier can say so.

use std::{cell::RefCell, collections::BTreeSet, fmt::Write as _, sync::OnceLock};

use read_fonts::{FontRef, TableProvider as _};
use textris_pdf::fonts::{FaceSource, Fonts};
use unicode_normalization::UnicodeNormalization as _;

static REGULAR: &[u8] = include_bytes!("../../fonts/ClameurSerif-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../fonts/ClameurSerif-SemiBold.ttf");
static ITALIC: &[u8] = include_bytes!("../../fonts/ClameurSerif-Italic.ttf");
static MONO: &[u8] = include_bytes!("../../fonts/SourceCodePro-Regular.ttf");

/// Loads the typefaces. Bold italic is never used; the italic stands in its place.
pub(crate) fn fonts() -> Option<Fonts> {
    Fonts::from_faces(
        FaceSource::new(REGULAR),
        FaceSource::new(BOLD),
        FaceSource::new(ITALIC),
        FaceSource::new(ITALIC),
        FaceSource::new(MONO),
    )
}

/// The characters that every face of the text typeface has.
fn coverage() -> &'static BTreeSet<char> {
    static COVERAGE: OnceLock<BTreeSet<char>> = OnceLock::new();
    COVERAGE.get_or_init(|| {
        let faces = [REGULAR, BOLD, ITALIC].map(characters);
        let [regular, bold, italic] = faces;
        let has = |c: &char| bold.contains(c) && italic.contains(c);
        regular.into_iter().filter(has).collect()
    })
}

/// The characters that a font maps to a glyph.
fn characters(font: &[u8]) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    let Ok(font) = FontRef::new(font) else {
        return found;
    };
    if let Ok(cmap) = font.cmap()
        && let Some((_, _, subtable)) = cmap.best_subtable()
    {
        let mapped = subtable.iter().filter(|(_, glyph)| glyph.to_u32() != 0);
        found.extend(mapped.filter_map(|(code, _)| char::from_u32(code)));
    }
    found
}

/// True for a character that may stand in a PDF/A-2a as it is.
fn printable(c: char) -> bool {
    let forbidden = c.is_control()
        || matches!(c,
            // Invisible: joiners, marks of direction, selectors. They could make a name read
            // otherwise than it is stored.
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}'
            // Private use: no reader can know what is meant.
            | '\u{e000}'..='\u{f8ff}');
    !forbidden && coverage().contains(&c)
}

/// The characters of `text` that documents cannot print, each once, in the order of their code
/// points. Forms refuse them early and ask for the spelling on an identity document.
///
/// White space is never among them.
#[must_use]
pub fn unprintable(text: &str) -> Vec<char> {
    let letters = Glyphs::new(Strictness::Typeface);
    letters.clean(text);
    letters.replaced()
}

/// How much is replaced: the second and third degree exist because one unforeseen character must
/// not stop a dossier of thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// What the typeface lacks.
    Typeface,
    /// Also combining marks that do not compose with their letter.
    NoMarks,
    /// Everything but ASCII.
    Ascii,
}

impl Strictness {
    /// From the usual degree to the last resort.
    pub(crate) const ALL: [Self; 3] = [Self::Typeface, Self::NoMarks, Self::Ascii];

    fn accepts(self, c: char) -> bool {
        match self {
            Self::Typeface => printable(c),
            Self::NoMarks => printable(c) && !unicode_normalization::char::is_combining_mark(c),
            Self::Ascii => printable(c) && c.is_ascii(),
        }
    }
}

/// Makes text printable and remembers what it replaced.
#[derive(Debug)]
pub(crate) struct Glyphs {
    strictness: Strictness,
    found: RefCell<BTreeSet<char>>,
}

impl Glyphs {
    pub(crate) fn new(strictness: Strictness) -> Self {
        Self {
            strictness,
            found: RefCell::default(),
        }
    }

    /// The printable form of `text`.
    pub(crate) fn clean(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut missing = String::new();
        for c in text.nfc() {
            let c = match c {
                '\u{a0}' | '\u{202f}' => c,
                c if c.is_whitespace() => ' ',
                c => c,
            };
            if c == ' ' || matches!(c, '\u{a0}' | '\u{202f}') || self.strictness.accepts(c) {
                close(&mut out, &mut missing);
                out.push(c);
            } else {
                let separator = if missing.is_empty() { "[" } else { " " };
                let _ = write!(missing, "{separator}U+{:04X}", u32::from(c));
                self.found.borrow_mut().insert(c);
            }
        }
        close(&mut out, &mut missing);
        out
    }

    pub(crate) fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// What was replaced so far.
    pub(crate) fn replaced(&self) -> Vec<char> {
        self.found.borrow().iter().copied().collect()
    }
}

/// Ends a run of code points.
fn close(out: &mut String, missing: &mut String) {
    if !missing.is_empty() {
        out.push_str(missing);
        out.push(']');
        missing.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_latin_greek_and_cyrillic_are_printable() {
        for name in [
            "Zoë Łukasz-Nguyễn",
            "Ελένη Παπαδοπούλου",
            "Ἀριστοτέλης",
            "Олена Їжакевич",
            "Ayọ̀ Adébáyọ̀",
            "Əli Ƙwarai Ŋgoni",
            "O’Connor d’Été",
        ] {
            assert_eq!(unprintable(name), Vec::<char>::new(), "{name}");
        }
    }

    #[test]
    fn a_letter_with_marks_is_one_glyph_whose_text_is_the_whole_letter() {
        use textris_pdf::fonts::Style;
        let fonts = fonts().unwrap();
        let standard = include_str!("../../fonts/din-91379.txt");
        let standard = standard.lines().filter(|line| !line.starts_with('#'));
        let mut letters: Vec<String> = standard
            .map(|line| {
                let codes = line.split(' ').map(|c| u32::from_str_radix(c, 16).unwrap());
                codes.map(|code| char::from_u32(code).unwrap()).collect()
            })
            .collect();
        assert_eq!(letters.len(), 149);
        letters.extend(["ọ\u{300}", "ų\u{304}", "И\u{301}", "ω\u{304}"].map(str::to_owned));
        for style in [Style::Regular, Style::Bold, Style::Italic] {
            for letter in &letters {
                let letter: String = letter.nfc().collect();
                assert_eq!(unprintable(&letter), Vec::<char>::new());
                let shaped = fonts.shape(style, &format!("a{letter}h"));
                assert_eq!(shaped.glyphs.len(), 3, "{letter}");
                assert_eq!(shaped.glyphs[1].text_range, 1..1 + letter.len(), "{letter}");
            }
            // A further mark is placed by the font's anchors, as in any font.
            assert_eq!(fonts.shape(style, "m\u{302}\u{302}").glyphs.len(), 3);
        }
    }

    #[test]
    fn what_the_typeface_lacks_is_named_once() {
        assert_eq!(unprintable("欧阳 欧"), vec!['欧', '阳']);
        assert_eq!(unprintable("علي"), vec!['ع', 'ل', 'ي']);
        assert_eq!(
            unprintable("a\u{202e}b\u{0}\u{e000}"),
            vec!['\0', '\u{202e}', '\u{e000}']
        );
    }

    #[test]
    fn a_run_is_replaced_by_its_code_points() {
        let letters = Glyphs::new(Strictness::Typeface);
        assert_eq!(
            letters.clean("Ana 欧阳 B😀"),
            "Ana [U+6B27 U+9633] B[U+1F600]"
        );
        assert_eq!(letters.clean("a\tb\r\nc"), "a b  c");
        assert_eq!(letters.replaced(), vec!['欧', '阳', '😀']);
    }

    #[test]
    fn the_last_resort_is_ascii() {
        let letters = Glyphs::new(Strictness::Ascii);
        assert_eq!(letters.clean("é"), "[U+00E9]");
        assert_eq!(
            Glyphs::new(Strictness::NoMarks).clean("ọ\u{300}"),
            "ọ[U+0300]"
        );
    }
}
