use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use clameur_instrument::BirthDate;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use textris_pdf::{
    build::Textris,
    fonts::Fonts,
    layout::Layout,
    model::Document,
    render::{Part, PdfMetadata, RenderError, render_many},
};

use crate::i18n::{Arg, Lang};
use crate::pdf::glyphs;
use crate::pdf::glyphs::{Glyphs, Strictness};
use crate::pdf::lay_out;

/// What all documents of a run have in common.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Language of the documents. A mandate is printed in the language that it was signed in,
    /// whatever stands here.
    pub lang: Lang,
    /// The date written into the files; the same data with the same date give the same bytes.
    pub created_at: Timestamp,
    /// Zone of the times that people read. Times that prove something are in UTC.
    pub zone: TimeZone,
}

/// A printed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: usize,
    /// The characters that could not be printed, by the number of the mandate or of the line.
    pub replaced: Vec<Replaced>,
}

/// Characters that were printed as their code points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Number of the complainant; `None` for the text that all share.
    pub number: Option<u64>,
    /// The characters, each once.
    pub characters: Vec<char>,
}

impl Replaced {
    /// `U+6B27, U+9633`.
    #[must_use]
    pub fn code_points(&self) -> String {
        let codes = self.characters.iter();
        let codes: Vec<String> = codes.map(|c| format!("U+{:04X}", u32::from(*c))).collect();
        codes.join(", ")
    }
}

/// Why nothing was printed. No name, text or character that people typed leads here.
#[derive(Debug, Clone, PartialEq)]
pub enum PrintError {
    /// The embedded typefaces could not be read: the program is damaged.
    Typeface,
    /// The file could not be written as PDF/A.
    Render(RenderError),
}

impl fmt::Display for PrintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Typeface => f.write_str("the embedded typefaces cannot be read"),
            Self::Render(error) => write!(f, "the document cannot be written as PDF/A: {error}"),
        }
    }
}

impl std::error::Error for PrintError {}

/// Prints documents. May be shared between threads; a renderer per thread is faster.
pub struct PdfRenderer {
    pub(crate) setting: Setting,
    fonts: Mutex<(Arc<Fonts>, usize)>,
}

impl fmt::Debug for PdfRenderer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PdfRenderer").finish_non_exhaustive()
    }
}

/// After how many sheets the typefaces are loaded anew: they remember every word that they ever
/// set, and words such as hashes never come back.
const SHEETS_PER_LOAD: usize = 256;

impl PdfRenderer {
    /// A renderer with its typefaces loaded.
    ///
    /// # Errors
    ///
    /// [`PrintError::Typeface`] where the program's own files are damaged.
    pub fn new(setting: Setting) -> Result<Self, PrintError> {
        let fonts = Arc::new(glyphs::fonts().ok_or(PrintError::Typeface)?);
        Ok(Self {
            setting,
            fonts: Mutex::new((fonts, 0)),
        })
    }

    fn fonts(&self, sheets: usize) -> Result<Arc<Fonts>, PrintError> {
        let mut loaded = self.fonts.lock().unwrap_or_else(PoisonError::into_inner);
        if loaded.1 > SHEETS_PER_LOAD {
            *loaded = (Arc::new(glyphs::fonts().ok_or(PrintError::Typeface)?), 0);
        }
        loaded.1 += sheets;
        Ok(Arc::clone(&loaded.0))
    }

    /// Prints one document, with more and more replaced until the file conforms.
    pub(crate) fn print(
        &self,
        title: &str,
        lang: Lang,
        compose: impl Fn(&Sink) -> Textris,
    ) -> Result<Printed, PrintError> {
        self.bind(1, title, lang, |strictness, fonts| {
            let sink = Sink::new(strictness, &self.setting.zone);
            let document = compose(&sink).build();
            let layout = lay_out(&document, fonts);
            (vec![(document, layout)], sink.into_replaced())
        })
    }

    /// Prints several documents into one file, with more and more replaced until it conforms.
    pub(crate) fn bind(
        &self,
        sheets: usize,
        title: &str,
        lang: Lang,
        compose: impl Fn(Strictness, &Fonts) -> (Vec<(Document, Layout)>, Vec<Replaced>),
    ) -> Result<Printed, PrintError> {
        let fonts = self.fonts(sheets)?;
        let mut outcome = Err(PrintError::Typeface);
        for strictness in Strictness::ALL {
            let (documents, mut replaced) = compose(strictness, &fonts);
            let parts: Vec<Part<'_>> = documents
                .iter()
                .map(|(document, layout)| Part { layout, document })
                .collect();
            let metadata = PdfMetadata {
                title: Some(Glyphs::new(strictness).clean(title)),
                language: Some(lang.code().to_owned()),
                created: Some(self.setting.created_at.as_second()),
            };
            match render_many(&parts, &metadata, &fonts) {
                Ok(pdf) => {
                    replaced.retain(|r| !r.characters.is_empty());
                    replaced.sort_by_key(|r| r.number);
                    let pages = parts.iter().map(|p| p.layout.pages.len()).sum();
                    return Ok(Printed {
                        pdf,
                        pages,
                        replaced,
                    });
                }
                Err(error) => outcome = Err(PrintError::Render(error)),
            }
        }
        outcome
    }
}

/// Collects what is replaced while a document is composed.
pub(crate) struct Sink<'a> {
    strictness: Strictness,
    zone: &'a TimeZone,
    replaced: std::cell::RefCell<Vec<Replaced>>,
}

impl<'a> Sink<'a> {
    pub(crate) fn new(strictness: Strictness, zone: &'a TimeZone) -> Self {
        Self {
            strictness,
            zone,
            replaced: std::cell::RefCell::default(),
        }
    }

    /// A pen for one mandate or one line, or for the text that all share.
    pub(crate) fn pen(&self, lang: Lang) -> TextWriter<'a> {
        TextWriter {
            lang,
            zone: self.zone,
            letters: Glyphs::new(self.strictness),
        }
    }

    /// Takes note of what a pen replaced.
    pub(crate) fn keep(&self, number: Option<u64>, pen: &TextWriter<'_>) {
        self.replaced.borrow_mut().push(Replaced {
            number,
            characters: pen.letters.replaced(),
        });
    }

    pub(crate) fn into_replaced(self) -> Vec<Replaced> {
        self.replaced.into_inner()
    }
}

/// Writes words, names, numbers and dates so that they can be printed.
pub(crate) struct TextWriter<'a> {
    pub(crate) lang: Lang,
    zone: &'a TimeZone,
    letters: Glyphs,
}

impl<'a> TextWriter<'a> {
    /// A pen whose replacements nobody counts.
    pub(crate) fn quiet(of: &TextWriter<'a>) -> Self {
        Self {
            lang: of.lang,
            zone: of.zone,
            letters: Glyphs::new(of.letters.strictness()),
        }
    }

    /// A fixed word.
    pub(crate) fn t(&self, key: &str) -> String {
        self.letters.clean(&self.lang.t(key))
    }

    /// A fixed sentence with values.
    pub(crate) fn tr(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.letters.clean(&self.lang.tr(key, args))
    }

    /// What the campaign wrote: set with the spaces of its language.
    pub(crate) fn text(&self, text: &str) -> String {
        self.letters.clean(&self.lang.typeset(text))
    }

    /// What a person typed, or a machine: as it is.
    pub(crate) fn verbatim(&self, text: &str) -> String {
        self.letters.clean(text)
    }

    /// A count.
    pub(crate) fn number(&self, value: u64) -> String {
        self.lang.number(value)
    }

    /// A date whose parts do not part.
    pub(crate) fn date(&self, date: Date) -> String {
        self.letters
            .clean(&self.lang.date(date).replace(' ', "\u{a0}"))
    }

    /// A day of birth as people read it; as papers have it, `00.00.1957`, where they do not know the day.
    pub(crate) fn birth(&self, birth: BirthDate) -> String {
        birth
            .day()
            .map_or_else(|| birth.written('.'), |day| self.date(day))
    }

    /// A moment as people read it.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        self.letters.clean(&self.lang.date_time(at, self.zone))
    }

    /// What was replaced so far, as code points; nothing when all could be printed.
    pub(crate) fn replaced(&self) -> Option<String> {
        let replaced = Replaced {
            number: None,
            characters: self.letters.replaced(),
        };
        (!replaced.characters.is_empty()).then(|| replaced.code_points())
    }
}

/// A moment that proves something: UTC, to the second, as RFC 3339 writes it.
pub(crate) fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
