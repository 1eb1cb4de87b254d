//! Campaigns that are being written: the files of a folder as parts, each with its revisions. What nobody has touched is given back byte for byte.

pub mod blocks;
pub mod edit;
mod field;
pub(crate) mod follow;
pub mod form;
pub mod known;
pub mod store;

use std::collections::BTreeMap;

use super::diagnostic::{self, Diagnostic, Form};
use super::folder::{Files, is_plain};
use crate::clock::Millis;
pub use field::value_in;

/// The longest name of a draft.
const LONGEST_NAME: usize = 60;

/// A part of a draft, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its number in the draft.
    pub number: i64,
    /// The file that it is of.
    pub file: String,
    /// How often it was saved; 1 as it was imported.
    pub revision: i64,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// A draft, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its name among the drafts of this instance.
    pub name: String,
    /// The organisation that writes it; none where it was imported at a terminal.
    pub organisation: Option<String>,
    /// How often something of it was saved.
    pub revision: i64,
    /// Its parts, by file and in their order.
    pub parts: Vec<Part>,
}

/// A part as it once was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its revision.
    pub revision: i64,
    /// Its bytes; none where it was removed.
    pub body: Option<Vec<u8>>,
    /// Who saved it, empty where it was imported at a terminal.
    pub by: String,
    /// When.
    pub at: Millis,
}

/// What became of a save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is the newest revision.
    Saved(i64),
    /// It says what the newest revision says: an answer that was lost, or nothing changed.
    Same(i64),
    /// Somebody saved something else meanwhile: nothing was written. What they saved, and what both began with.
    Conflict {
        /// The newest revision.
        theirs: Version,
        /// The revision that the save was made upon.
        start: Option<Version>,
    },
    /// There is no such part.
    Gone,
}

impl Draft {
    /// A draft of these files that the store does not have.
    #[must_use]
    pub fn of_files(files: &Files) -> Self {
        let parts = (1_i64..)
            .zip(cut(files))
            .map(|(number, (file, body))| Part {
                number,
                file: file.to_owned(),
                revision: 1,
                body,
            });
        Self {
            name: String::new(),
            organisation: None,
            revision: 1,
            parts: parts.collect(),
        }
    }

    /// The files, put together.
    #[must_use]
    pub fn files(&self) -> Files {
        let mut files = Files::new();
        for part in &self.parts {
            files
                .entry(part.file.clone())
                .or_default()
                .extend_from_slice(&part.body);
        }
        files
    }

    /// The path of each part, as diagnostics write it: `texts.fr.title`, `target[0]`, `documents.fr.mandate`.
    #[must_use]
    pub fn paths(&self) -> BTreeMap<i64, String> {
        let mut of_file: BTreeMap<&str, Vec<&Part>> = BTreeMap::new();
        for part in &self.parts {
            of_file.entry(part.file.as_str()).or_default().push(part);
        }
        let mut paths = BTreeMap::new();
        for (file, parts) in of_file {
            let part = diagnostic::Part::of(file);
            let root = diagnostic::Path::file(file).to_string();
            let texts = parts.iter().map(|part| match is_cut(&part.file) {
                true => std::str::from_utf8(&part.body).unwrap_or_default(),
                false => "",
            });
            let names = blocks::names(texts);
            for (one, name) in parts.iter().zip(names) {
                let path = match (&part, name.is_empty()) {
                    (_, true) => root.clone(),
                    (diagnostic::Part::Definition, false) => name,
                    (_, false) => format!("{root}.{name}"),
                };
                paths.insert(one.number, path);
            }
        }
        paths
    }
}

/// Whether files of this name are cut into blocks.
fn is_cut(file: &str) -> bool {
    file.ends_with(".toml")
}

/// The parts that files come to, in their order.
fn cut(files: &Files) -> Vec<(&str, Vec<u8>)> {
    let mut parts = Vec::new();
    for (file, bytes) in files {
        match std::str::from_utf8(bytes) {
            Ok(text) if is_cut(file) => {
                let blocks = blocks::split(text).into_iter();
                parts.extend(blocks.map(|block| (file.as_str(), block.text.into_bytes())));
            }
            _ => parts.push((file.as_str(), bytes.clone())),
        }
    }
    parts
}

/// Whether a draft can be called so: it stands on command lines and in addresses.
#[must_use]
pub fn is_name(name: &str) -> bool {
    is_plain(name, 1..=LONGEST_NAME)
}

/// How keys begin that open or sign: of an organisation's none belongs on a server.
const SECRET_KEYS: [&[u8]; 2] = [b"AGE-SECRET-KEY-", b"PRIVATE+KEY+"];

/// Whether a key that opens or signs stands in a text, in whichever case it was typed.
#[must_use]
pub fn has_secret_key(text: &[u8]) -> bool {
    SECRET_KEYS.iter().any(|key| {
        let mut windows = text.windows(key.len());
        windows.any(|window| window.eq_ignore_ascii_case(key))
    })
}

/// Files with a key that opens or signs, whatever else they are: a draft is kept on a server, and in its backups.
#[must_use]
pub fn secret_keys(files: &Files) -> Vec<Diagnostic> {
    files
        .iter()
        .filter(|(_, bytes)| has_secret_key(bytes))
        .map(|(file, _)| Diagnostic::error(diagnostic::Path::file(file), Form::SecretKey))
        .collect()
}

#[cfg(test)]
mod tests;
