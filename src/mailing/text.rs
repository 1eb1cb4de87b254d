//! What is written, in each language: a file whose first line is the subject.

use std::path::Path;

use crate::i18n::Lang;

/// Longest subject and longest text, in characters.
const SUBJECT: usize = 200;
const BODY: usize = 20_000;

/// A message in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Its language.
    pub lang: Lang,
    /// Subject line.
    pub subject: String,
    /// Plain text; an empty line parts paragraphs.
    pub body: String,
}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The name of its file says no language.
    Language,
    /// It has no first line, or a blank one.
    NoSubject,
    /// The subject is too long.
    LongSubject,
    /// Nothing stands behind the subject and an empty line.
    NoBody,
    /// The text is too long.
    LongBody,
    /// A character that no mail should carry, in this line.
    Character(usize),
}

/// The language that a file's name says: `fr.txt`, `message.fr.txt`, `message.fr.md`.
#[must_use]
pub fn language_of(path: &Path) -> Option<Lang> {
    let stem = path.file_stem()?.to_str()?;
    Lang::from_code(stem.rsplit('.').next()?)
}

impl Text {
    /// Reads a text.
    ///
    /// # Errors
    /// When it cannot be mailed as it is.
    pub fn read(path: &Path, content: &str) -> Result<Self, Wrong> {
        let lang = language_of(path).ok_or(Wrong::Language)?;
        let content = content.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let strange = |c: char| {
            c != '\n'
                && c != '\t'
                && crate::shown::word(c.encode_utf8(&mut [0; 4])) != c.to_string()
        };
        if let Some((number, _)) = (1..)
            .zip(content.lines())
            .find(|(_, line)| line.chars().any(strange))
        {
            return Err(Wrong::Character(number));
        }
        let (subject, body) = content.split_once('\n').unwrap_or((&content, ""));
        let (subject, body) = (subject.trim(), body.trim());
        if subject.is_empty() {
            return Err(Wrong::NoSubject);
        }
        if subject.chars().count() > SUBJECT {
            return Err(Wrong::LongSubject);
        }
        if body.is_empty() {
            return Err(Wrong::NoBody);
        }
        if body.chars().count() > BODY {
            return Err(Wrong::LongBody);
        }
        Ok(Self {
            lang,
            subject: subject.to_owned(),
            body: body.to_owned(),
        })
    }
}

/// The text that somebody is written to with: in their language where there is one, else the first.
#[must_use]
pub fn for_language<'t>(texts: &'t [Text], language: &str) -> Option<&'t Text> {
    texts
        .iter()
        .find(|text| text.lang.code() == language)
        .or_else(|| texts.first())
}
