//! Reading an instrument, with errors that point at the line.

use std::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::model::Instrument;

/// Something wrong in an instrument's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstrumentError {
    /// The line, from 1, where it can be told.
    pub line: Option<usize>,
    /// What is wrong, in English: these files are written by lawyers and programmers together.
    pub message: String,
}

/// Everything found wrong in an instrument's file: at least one error, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstrumentErrors(Vec<InstrumentError>);

impl InstrumentErrors {
    /// The errors.
    pub fn iter(&self) -> impl Iterator<Item = &InstrumentError> {
        self.0.iter()
    }
}

impl fmt::Display for InstrumentErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            if let Some(line) = error.line {
                write!(f, "line {line}: ")?;
            }
            f.write_str(&error.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for InstrumentErrors {}

/// Something to look at in a well-formed instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lint {
    /// What it concerns, for example `sources.lil-38`.
    pub subject: String,
    /// What there is to know.
    pub message: String,
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.subject, self.message)
    }
}

impl Instrument {
    /// Reads an instrument and checks that it is coherent.
    ///
    /// # Errors
    /// The first error of syntax, or else every incoherence, each with its line.
    pub fn parse(text: &str) -> Result<Self, InstrumentErrors> {
        let syntax = |error: toml::de::Error| {
            let line = error.span().map(|span| line_of(text, span.start));
            InstrumentErrors(vec![InstrumentError {
                line,
                message: error.message().to_owned(),
            }])
        };
        let instrument: Self = toml::from_str(text).map_err(syntax)?;
        let tree = DeTable::parse(text).map_err(syntax)?;
        let mut errors: Vec<InstrumentError> = crate::check::incoherences(&instrument)
            .into_iter()
            .map(|found| InstrumentError {
                line: locate(text, &tree, &found.path),
                message: found.message,
            })
            .collect();
        errors.sort_by_key(|error| error.line);
        if errors.is_empty() {
            Ok(instrument)
        } else {
            Err(InstrumentErrors(errors))
        }
    }
}

/// One step from a table or an array to what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// A table's key.
    Key(String),
    /// A place in an array.
    Index(usize),
}

/// The line of what the path leads to, or of the deepest part of the path that exists.
fn locate(text: &str, tree: &Spanned<DeTable<'_>>, path: &[Step]) -> Option<usize> {
    let mut line = None;
    let mut value: Option<&Spanned<DeValue<'_>>> = None;
    for (depth, step) in path.iter().enumerate() {
        let next = match (step, depth) {
            (Step::Key(key), 0) => tree.get_ref().get(key.as_str()),
            (Step::Key(key), _) => value?.get_ref().get(key.as_str()),
            (Step::Index(index), _) => value?.get_ref().get(*index),
        };
        let Some(found) = next else { break };
        line = Some(line_of(text, found.span().start));
        value = Some(found);
    }
    line
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|b| *b == b'\n').count()
}
