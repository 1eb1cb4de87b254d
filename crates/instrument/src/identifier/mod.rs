//! Numbers by which a State recognises its citizens: personal numbers, numbers of identity documents.
//!
//! Which numbers a territory accepts, how they are written and which check they carry stands in the instrument's file, with its
//! source; here are only the general parts: patterns, check digits by name, dates of birth by name. A number is judged with two
//! severities: what cannot be right is refused ([`Identifier::check`] fails); what is merely unusual comes back with a
//! [`Number::doubt`], which the person may confirm, because series of documents change faster than programs.

mod birth;
mod checksum;
mod pattern;
mod spellings;
mod typed;

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;

pub use birth::BirthScheme;
pub use checksum::Checksum;
pub use pattern::Pattern;
pub(crate) use typed::plain;

use crate::code::ErrorCode;

/// A kind of number that a territory accepts, as the instrument's file describes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// Stable key, as the Commission's software names it: `id.card`, `passport`, `personal.number`…
    pub document: String,
    /// What the document is called there, by language (BCP 47).
    pub labels: BTreeMap<String, String>,
    /// How a number looks, for people: `0` for a digit, `A` for a letter, the usual separators between.
    pub shape: String,
    /// Every way in which such a number can be written, once separators are gone. One must match; without any, letters and digits do.
    #[serde(default)]
    pub formats: Vec<Pattern>,
    /// What is seen in practice. A number that only `formats` allows must be confirmed.
    #[serde(default)]
    pub usual: Vec<Pattern>,
    /// Letters that may stand before the number and are not part of it.
    #[serde(default)]
    pub prefix: Option<String>,
    /// Zeros in front of its digits say nothing: `0012345M` and `12345M` are one number, kept with as many as the shape has.
    #[serde(default)]
    pub zeros_fall: bool,
    /// How the number is brought into one form before anything else.
    #[serde(default)]
    pub notation: Notation,
    /// The check that it carries.
    #[serde(default)]
    pub checksum: Option<Checksum>,
    /// Numbers for which a wrong check digit must be confirmed rather than refused. All of them: `["[0-9]{11}"]`, for example.
    #[serde(default)]
    pub checksum_unsure: Vec<Pattern>,
    /// The day of birth that it carries.
    #[serde(default)]
    pub birth: Option<BirthScheme>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What is known and what is in doubt.
    #[serde(default)]
    pub note: String,
}

/// How a number is brought into one form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notation {
    /// Capitals and digits without separators.
    #[default]
    Plain,
    /// The Swedish personal number: ten digits become twelve. The century follows from the day and the sign: `+` in place of `-` means
    /// a hundred years or more (Folkbokföringslag 1991:481, § 18).
    Personnummer,
}

/// A number that satisfies its rules. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Number {
    canonical: String,
    birth: Option<Date>,
    doubt: Option<ErrorCode>,
}

impl Number {
    /// The one form of the number: capitals and digits.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The day of birth, where the number carries one in full. It may be to come: then there is a doubt.
    pub fn birth(&self) -> Option<Date> {
        self.birth
    }

    /// What the person should check and may confirm.
    pub fn doubt(&self) -> Option<&ErrorCode> {
        self.doubt.as_ref()
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Number(…)")
    }
}

impl Identifier {
    /// Judges a number as it was typed, on the day `today`; not whether its holder is old enough, or born yet.
    ///
    /// # Errors
    /// [`ErrorCode::Required`] when nothing was typed; [`ErrorCode::NumberFormat`], [`ErrorCode::NumberChecksum`] or
    /// [`ErrorCode::NumberImpossible`] when no such number can exist.
    pub fn check(&self, typed: &str, today: Date) -> Result<Number, ErrorCode> {
        let canonical = self.canonical(typed, today)?;
        let matches = |patterns: &[Pattern]| patterns.iter().any(|p| p.matches(&canonical));
        let mut doubt = None;
        if !self.usual.is_empty() && !matches(&self.usual) {
            doubt = Some(ErrorCode::NumberUnusual {
                shape: self.shape.clone(),
            });
        }
        if self.checksum.is_some_and(|check| !check.holds(&canonical)) {
            if !matches(&self.checksum_unsure) {
                return Err(ErrorCode::NumberChecksum);
            }
            doubt = Some(ErrorCode::NumberCheckDigit);
        }
        let birth = match self.birth.map(|scheme| scheme.read(&canonical, today)) {
            None => None,
            Some(birth::Carried::Nothing) => None,
            Some(birth::Carried::Day(day)) if day <= today => Some(day),
            // Well-formed, and nobody's yet: whoever checks a person refuses it, see `validate`.
            Some(birth::Carried::Day(day)) => {
                doubt.get_or_insert_with(|| ErrorCode::NumberUnusual {
                    shape: self.shape.clone(),
                });
                Some(day)
            }
            Some(birth::Carried::Unusual) => {
                doubt.get_or_insert_with(|| ErrorCode::NumberUnusual {
                    shape: self.shape.clone(),
                });
                None
            }
            Some(birth::Carried::Impossible) => {
                return Err(ErrorCode::NumberImpossible);
            }
        };
        Ok(Number {
            canonical,
            birth,
            doubt,
        })
    }

    /// The one form of a number as it was typed, which one of the formats allows.
    fn canonical(&self, typed: &str, today: Date) -> Result<String, ErrorCode> {
        let format = || ErrorCode::NumberFormat {
            shape: self.shape.clone(),
        };
        let words = typed::words(typed);
        let as_typed = match self.notation {
            Notation::Plain => typed::plain(typed),
            Notation::Personnummer => typed::personnummer(typed, today),
        };
        if as_typed.as_deref() == Some("") || words.as_ref().is_some_and(Vec::is_empty) {
            return Err(ErrorCode::Required);
        }
        let as_typed = as_typed.map(|plain| self.bare(&plain));
        let read = match as_typed {
            Some(plain) if self.is_beyond_doubt(&plain) => Some(plain),
            as_typed => {
                let words = words.unwrap_or_default();
                let plain = words.concat();
                let mut others = spellings::others(self, &words, &plain);
                if self.notation == Notation::Personnummer {
                    others = others
                        .iter()
                        .filter_map(|other| typed::personnummer(other, today))
                        .collect();
                }
                let only = |fits: &dyn Fn(&str) -> bool| {
                    let mut fitting = others.iter().map(|o| self.bare(o)).filter(|o| fits(o));
                    let first = fitting.next()?;
                    fitting.all(|other| other == first).then_some(first)
                };
                only(&|other| self.is_beyond_doubt(other))
                    .or_else(|| as_typed.filter(|plain| self.is_allowed(plain)))
                    .or_else(|| only(&|other| self.is_allowed(other)))
            }
        };
        read.ok_or_else(format)
    }

    /// Without the letters and the zeros that are no part of the number.
    fn bare(&self, plain: &str) -> String {
        let prefix = self.prefix.as_deref().unwrap_or_default();
        let bare = plain.strip_prefix(prefix).unwrap_or(plain);
        if self.zeros_fall {
            spellings::with_usual_zeros(bare, &self.shape)
        } else {
            bare.to_owned()
        }
    }

    fn is_allowed(&self, number: &str) -> bool {
        self.formats.is_empty() || self.formats.iter().any(|p| p.matches(number))
    }

    fn is_usual(&self, number: &str) -> bool {
        self.is_allowed(number)
            && (self.usual.is_empty() || self.usual.iter().any(|p| p.matches(number)))
    }

    /// Whether a number is of a form seen in practice and its check holds.
    fn is_beyond_doubt(&self, number: &str) -> bool {
        self.is_usual(number) && self.checksum.is_none_or(|check| check.holds(number))
    }

    /// A canonical number as people of that country write it, after the shape. As it is where the shape has another length.
    pub fn dressed(&self, canonical: &str) -> String {
        let places = self.shape.chars().filter(char::is_ascii_alphanumeric);
        if places.count() != canonical.len() {
            return canonical.to_owned();
        }
        let mut rest = canonical.chars();
        let place = |c: char| {
            if c.is_ascii_alphanumeric() {
                rest.next()
            } else {
                Some(c)
            }
        };
        self.shape.chars().filter_map(place).collect()
    }

    /// The name in a language, else in English, else in any.
    pub fn label(&self, language: &str) -> &str {
        self.labels
            .get(language)
            .or_else(|| self.labels.get("en"))
            .or_else(|| self.labels.values().next())
            .map_or(self.document.as_str(), String::as_str)
    }
}
