//! The C2SP `tlog-proof` file: an inclusion proof with the checkpoint it leads to, and data of the application's own.

use crate::{
    MAX_SIZE, decimal,
    hash::Hash,
    note::{MAX_NOTE, Note, NoteError},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::fmt;

const HEADER: &str = "c2sp.org/tlog-proof@v1";
/// The longest file read, in bytes.
pub const MAX_PROOF: usize = MAX_NOTE + 128 * 1024;
/// No tree of [`MAX_SIZE`] leaves has longer inclusion proofs.
const MAX_HASHES: usize = 63;

/// A proof file. Its [`Display`](fmt::Display) form is the file, byte for byte as it was parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlogProof {
    /// The application's own bytes; nothing vouches for them. Never empty.
    pub extra: Option<Vec<u8>>,
    /// The entry's index.
    pub index: u64,
    /// The inclusion proof, from the leaf's sibling up.
    pub hashes: Vec<Hash>,
    /// The signed checkpoint.
    pub checkpoint: Note,
}

/// The file is not a proof.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TlogProofError {
    /// More than [`MAX_PROOF`] bytes.
    #[error("the file is longer than {MAX_PROOF} bytes")]
    TooLong,
    /// Not UTF-8.
    #[error("the file is not valid UTF-8")]
    Utf8,
    /// Another first line.
    #[error("the file does not begin with the line `c2sp.org/tlog-proof@v1`")]
    Header,
    /// An `extra` line without proper base64.
    #[error("the file's `extra` line is malformed")]
    Extra,
    /// No proper `index` line.
    #[error("the file's `index` line is missing or malformed")]
    Index,
    /// A proof line that is no hash; the number counts proof lines from 1.
    #[error("line {0} of the inclusion proof is not a hash")]
    Hash(usize),
    /// More proof lines than any tree calls for.
    #[error("the inclusion proof is too long")]
    Hashes,
    /// No empty line before the checkpoint.
    #[error("the file has no empty line before the checkpoint")]
    Blank,
    /// The checkpoint is not a signed note.
    #[error("the file's checkpoint is malformed: {0}")]
    Checkpoint(#[from] NoteError),
}

impl TlogProof {
    /// Reads a file. Nothing of it may be believed before it is verified.
    ///
    /// # Errors
    /// A [`TlogProofError`] that says what is malformed.
    pub fn parse(bytes: &[u8]) -> Result<Self, TlogProofError> {
        if bytes.len() > MAX_PROOF {
            return Err(TlogProofError::TooLong);
        }
        let file = std::str::from_utf8(bytes).map_err(|_| TlogProofError::Utf8)?;
        let rest = file
            .strip_prefix(HEADER)
            .and_then(|rest| rest.strip_prefix('\n'))
            .ok_or(TlogProofError::Header)?;
        let (extra, rest) = match rest.strip_prefix("extra ") {
            Some(rest) => {
                let (encoded, rest) = rest.split_once('\n').ok_or(TlogProofError::Extra)?;
                let extra = STANDARD
                    .decode(encoded)
                    .ok()
                    .filter(|extra| !extra.is_empty())
                    .ok_or(TlogProofError::Extra)?;
                (Some(extra), rest)
            }
            None => (None, rest),
        };
        let (index, mut rest) = rest
            .strip_prefix("index ")
            .and_then(|r| r.split_once('\n'))
            .ok_or(TlogProofError::Index)?;
        let index = decimal(index)
            .filter(|index| *index < MAX_SIZE)
            .ok_or(TlogProofError::Index)?;
        let mut hashes = Vec::new();
        let note = loop {
            let (line, after) = rest.split_once('\n').ok_or(TlogProofError::Blank)?;
            if line.is_empty() {
                break after;
            }
            if hashes.len() == MAX_HASHES {
                return Err(TlogProofError::Hashes);
            }
            hashes
                .push(Hash::from_base64(line).map_err(|_| TlogProofError::Hash(hashes.len() + 1))?);
            rest = after;
        };
        Ok(Self {
            extra,
            index,
            hashes,
            checkpoint: Note::parse(note.as_bytes())?,
        })
    }
}

impl fmt::Display for TlogProof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        if let Some(extra) = self.extra.as_ref().filter(|extra| !extra.is_empty()) {
            writeln!(f, "extra {}", STANDARD.encode(extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.hashes
            .iter()
            .try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

#[cfg(test)]
mod tests;
