//! Files that people give: keys, receipts, checkpoints, lists. They came through mail programs, editors and other systems, or are no
//! such file at all; somebody may even have made them to do harm.
//!
//! | what | module |
//! |---|---|
//! | no more is read than such a file may have; a pipe or a device is named | [`file`] |
//! | UTF-16, marks, line ends, quoting, mail encodings: back to plain text | [`text`] |
//! | a receipt, a checkpoint or a key is put together again from what is left of it | [`rebuild`] |
//! | what the reader of TOML says, in the language of the terminal | [`said`] |
//! | what the reader of a log's files says, in that language | [`log`] |
//!
//! Only files given by people are read this way. The formats stay strict, and so is what a log serves: whatever was put together
//! again must still parse, and its signature or checksum must still fit.

pub mod file;
pub mod log;
mod rebuild;
pub mod said;
mod text;

use std::fmt;
use std::path::Path;

use crate::terminal::tr;
use clameur_ledger::{Note, Receipt, Verifier};
use clameur_seal::{Identities, KeyError, KeyProblem, Recipient};

use self::log::Said as _;
pub use file::{ReadError, bounded, read, read_text, regular};
pub use text::{Change, Foreign, Plain, plain};

/// A file that cannot be used: what is wrong, and what happened to it on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenError {
    what: String,
    changes: Vec<Change>,
}

impl fmt::Display for GivenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        for change in &self.changes {
            write!(f, "\n  {change}")?;
        }
        Ok(())
    }
}

impl std::error::Error for GivenError {}

impl GivenError {
    fn new(what: impl fmt::Display, changes: &[Change]) -> Self {
        Self {
            what: what.to_string(),
            changes: changes.to_vec(),
        }
    }
}

impl From<Foreign> for GivenError {
    fn from(foreign: Foreign) -> Self {
        Self::new(foreign, &[])
    }
}

/// Reads an organisation's secret keys.
///
/// # Errors
/// When there is none in it, or one of a kind that is not supported.
pub fn identities(bytes: &[u8]) -> Result<Identities, GivenError> {
    let strict = match Identities::parse_bytes(bytes) {
        Ok(keys) => return Ok(keys),
        Err(error) if matches!(error.problem, KeyProblem::Encrypted | KeyProblem::Sealed) => {
            return Err(GivenError::new(said::key(&error), &[]));
        }
        Err(error) => error,
    };
    let plain = plain(bytes)?;
    let error = match Identities::parse(plain.text()) {
        Ok(keys) => return Ok(keys),
        Err(error) => error,
    };
    if let Some(keys) = rebuild::identities(plain.text())
        && let Ok(keys) = Identities::parse(&keys)
    {
        return Ok(keys);
    }
    // Where nothing was changed the line that was meant is the file's own.
    let changes = plain.changes();
    let error = if changes.is_empty() { strict } else { error };
    Err(GivenError::new(said::key(&error), changes))
}

/// Reads a public key to seal to.
///
/// # Errors
/// As [`Recipient`]'s `from_str`.
pub fn recipient(given: &str) -> Result<Recipient, KeyError> {
    given.parse().or_else(|error| {
        let Ok(plain) = plain(given.as_bytes()) else {
            return Err(error);
        };
        let whole: String = plain.text().split_whitespace().collect();
        whole.parse().map_err(|_| error)
    })
}

/// Reads a receipt.
///
/// # Errors
/// When it is none.
pub fn receipt(bytes: &[u8]) -> Result<Receipt, GivenError> {
    // The text of a checkpoint may go on with anything: only one beginning makes one receipt.
    let strict = |bytes: &[u8]| match Receipt::parse(bytes) {
        Ok(_) if rebuild::beginnings(bytes) > 1 => Err(None),
        Ok(receipt) if rebuild::is_checkpoint(&receipt.checkpoint) => Ok(receipt),
        Ok(_) => Err(None),
        Err(error) => Err(Some(error)),
    };
    if let Ok(receipt) = strict(bytes) {
        return Ok(receipt);
    }
    let plain = plain(bytes)?;
    let text = plain.text();
    let error = match strict(text.as_bytes()) {
        Ok(receipt) => return Ok(receipt),
        Err(error) => error,
    };
    match rebuild::receipts(text).as_slice() {
        [one] => Receipt::parse(one.as_bytes())
            .map_err(|error| GivenError::new(error.said(), plain.changes())),
        [] => Err(GivenError::new(
            error.map_or_else(
                || {
                    tr!(
                        "it holds no receipt that is whole",
                        "il ne contient aucun reçu entier"
                    )
                },
                |error| error.said(),
            ),
            plain.changes(),
        )),
        several => Err(GivenError::new(
            tr!(
                "the file holds {several} receipts: give each in a file of its own",
                "le fichier contient {several} reçus : donnez chacun dans un fichier à lui",
                several = several.len()
            ),
            plain.changes(),
        )),
    }
}

/// Reads the checkpoints of a file: one, or those of several logs one after the other, as `clameur audit --save` writes them. A
/// receipt gives the checkpoint in it.
///
/// # Errors
/// When there is none.
pub fn checkpoints(bytes: &[u8]) -> Result<Vec<Note>, GivenError> {
    if let Some(notes) = rebuild::strict_notes(bytes) {
        return Ok(notes);
    }
    if rebuild::beginnings(bytes) == 1
        && let Ok(receipt) = Receipt::parse(bytes)
    {
        return Ok(vec![receipt.checkpoint]);
    }
    let plain = plain(bytes)?;
    let text = plain.text();
    if rebuild::beginnings(text.as_bytes()) > 0 {
        let receipts = rebuild::receipts(text);
        let notes = receipts.iter().map(|one| Receipt::parse(one.as_bytes()));
        let notes: Vec<Note> = notes.flatten().map(|receipt| receipt.checkpoint).collect();
        if !notes.is_empty() && notes.len() == receipts.len() {
            return Ok(notes);
        }
    }
    if let Some(notes) = rebuild::strict_notes(text.as_bytes()) {
        return Ok(notes);
    }
    let notes = rebuild::notes(text);
    let parsed: Result<Vec<Note>, _> = notes
        .iter()
        .map(|one| Note::parse(one.as_bytes()))
        .collect();
    match parsed {
        Ok(notes) if !notes.is_empty() => Ok(notes),
        Ok(_) => Err(match Note::parse(text.as_bytes()) {
            Err(error) => GivenError::new(error.said(), plain.changes()),
            Ok(_) => GivenError::new(
                tr!(
                    "it holds no signed head of a log",
                    "il ne contient pas de tête signée d’un registre"
                ),
                plain.changes(),
            ),
        }),
        Err(error) => Err(GivenError::new(error.said(), plain.changes())),
    }
}

/// Reads the one checkpoint of a file.
///
/// # Errors
/// When there is none, or several.
pub fn checkpoint(bytes: &[u8]) -> Result<Note, GivenError> {
    let mut notes = checkpoints(bytes)?;
    match (notes.pop(), notes.len()) {
        (Some(note), 0) => Ok(note),
        (_, more) => Err(GivenError::new(
            tr!(
                "it holds {count} checkpoints, and one is wanted",
                "il contient {count} têtes signées, et il en faut une",
                count = more + 1
            ),
            &[],
        )),
    }
}

/// Reads a log's public key, as it stands on a command line or on a page.
///
/// # Errors
/// As [`Verifier`]'s `from_str`.
pub fn log_key(given: &str) -> Result<Verifier, GivenError> {
    let error = match given.trim().parse::<Verifier>() {
        Ok(key) => return Ok(key),
        Err(error) => error,
    };
    let plain = plain(given.as_bytes())?;
    let mut found: Vec<Verifier> = Vec::new();
    for candidate in rebuild::log_keys(plain.text()) {
        if let Ok(key) = candidate.parse::<Verifier>()
            && !found.contains(&key)
        {
            found.push(key);
        }
    }
    match (found.pop(), found.len()) {
        (Some(key), 0) => Ok(key),
        (Some(_), more) => Err(GivenError::new(
            tr!(
                "it holds {count} log keys, and one is wanted",
                "il contient {count} clés de registre, et il en faut une",
                count = more + 1
            ),
            &[],
        )),
        (None, _) => Err(GivenError::new(error.said(), plain.changes())),
    }
}

/// Reads a log's public key from a command line: the key itself, or the name of a file that holds it.
///
/// # Errors
/// As [`log_key`]; when the file cannot be read.
pub fn log_key_or_file(given: &str) -> Result<Verifier, GivenError> {
    let error = match log_key(given) {
        Ok(key) => return Ok(key),
        Err(error) => error,
    };
    let path = Path::new(given);
    if !path.exists() {
        return Err(error);
    }
    let bytes = read(path, file::SMALL).map_err(|error| GivenError::new(error, &[]))?;
    log_key(&String::from_utf8_lossy(&bytes)).or_else(|error| {
        // Not in UTF-8: once more, by way of the plain text.
        let Ok(plain) = text::plain(&bytes) else {
            return Err(error);
        };
        log_key(plain.text())
    })
}

#[cfg(test)]
mod tests;
