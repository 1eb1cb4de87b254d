//! A path into a campaign as file and line.

use std::fmt;

use serde::ser::{Serialize, Serializer};
use toml::de::{DeTable, DeValue};

use super::{Files, text};
use crate::campaign::diagnostic::{Diagnostic, Path, Step, Within};
use crate::terminal::tr;

/// Where something stands in a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path inside the folder.
    pub file: String,
    /// Where in it, where that is known; the first line is 1.
    pub line: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        match self.line {
            Some(line) => write!(f, ":{line}"),
            None => Ok(()),
        }
    }
}

/// A diagnostic with its place in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// Where.
    pub place: Place,
    /// What.
    pub diagnostic: Diagnostic,
}

impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&tr!(
            "{place}: {what}",
            "{place} : {what}",
            place = self.place,
            what = self.diagnostic.code
        ))
    }
}

/// As programs read it: the place, the words, and beside them path, code and arguments.
impl Serialize for Located {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Json<'d> {
            blocks: bool,
            file: &'d str,
            #[serde(skip_serializing_if = "Option::is_none")]
            line: Option<usize>,
            what: String,
            #[serde(flatten)]
            diagnostic: &'d Diagnostic,
        }
        Json {
            blocks: self.diagnostic.blocks(),
            file: &self.place.file,
            line: self.place.line,
            what: self.diagnostic.code.to_string(),
            diagnostic: &self.diagnostic,
        }
        .serialize(serializer)
    }
}

/// Says of diagnostics where they stand in these files.
#[must_use]
pub fn locate(files: &Files, diagnostics: Vec<Diagnostic>) -> Vec<Located> {
    diagnostics
        .into_iter()
        .map(|diagnostic| Located {
            place: of(files, &diagnostic.path),
            diagnostic,
        })
        .collect()
}

/// Where a path leads in these files.
pub(in crate::campaign) fn of(files: &Files, path: &Path) -> Place {
    let file = path.part.file();
    let steps: Vec<Step<'_>> = path.steps().collect();
    let text = text(files, &file);
    let line = match &path.within {
        Some(Within::Line(line)) => Some(*line),
        Some(Within::Words(words)) => text.and_then(|text| line_with(&text, &steps, words)),
        None => text.and_then(|text| find(&text, &steps)),
    };
    // Names of files are whatever somebody called them.
    let file = crate::shown::word(&file).into_owned();
    Place { file, line }
}

/// The line, from 1, inside the value at the end of `steps`, on which `wanted` first stands.
fn line_with(text: &str, steps: &[Step<'_>], wanted: &str) -> Option<usize> {
    // Without steps, anywhere in the file.
    let first = if steps.is_empty() {
        1
    } else {
        find(text, steps)?
    };
    let mut from_there = (1..).zip(text.lines()).skip(first - 1);
    let found = from_there.find(|(_, line)| line.contains(wanted));
    Some(found.map_or(first, |(number, _)| number))
}

/// The line on which the value at the end of `steps` begins, or the last one found on the way.
fn find(text: &str, steps: &[Step<'_>]) -> Option<usize> {
    let table = DeTable::parse(text).ok()?;
    let root = DeValue::Table(table.into_inner());
    let mut value = &root;
    let mut found = None;
    for step in steps {
        let next = match step {
            Step::Key(key) => value.get(*key),
            Step::Item(number) => value.get(*number),
        };
        let Some(next) = next else {
            break;
        };
        found = Some(line(text, next.span().start));
        value = next.get_ref();
    }
    found
}

/// The line of the byte at `offset`, the first being 1.
pub(super) fn line(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}
