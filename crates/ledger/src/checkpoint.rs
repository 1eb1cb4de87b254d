//! C2SP checkpoints: what a ledger says, signed, of its whole tree.

use crate::{
    MAX_SIZE, decimal,
    hash::Hash,
    note::{Note, NoteError, Signer, Verifier},
};
use std::fmt;

const PRINTED: &[u8] = b"clameur/head/v1\0";

/// The head of a ledger. Its [`Display`](fmt::Display) form is the text of the note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which ledger: the scheme-less address of its prefix, which is also its key's name.
    pub origin: String,
    /// How many leaves.
    pub size: u64,
    /// The root of the tree of these leaves.
    pub root: Hash,
    /// Extension lines; we write none, and give them no meaning.
    pub extensions: Vec<String>,
}

/// Why a checkpoint cannot be read, made or believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// Not three lines or more, each non-empty and ended by a line feed.
    #[error("a checkpoint has at least three lines, none of them empty")]
    Lines,
    /// The second line is not a tree size.
    #[error("the checkpoint's second line is not a tree size")]
    Size,
    /// The third line is not a root hash.
    #[error("the checkpoint's third line is not a root hash")]
    Root,
    /// Size 0 with another root than that of the empty tree.
    #[error("the checkpoint gives an empty tree a root that it cannot have")]
    EmptyRoot,
    /// The checkpoint is another ledger's than the key's.
    #[error("the checkpoint is that of {found}, not of {expected}")]
    Origin {
        /// The key's name.
        expected: String,
        /// The origin found.
        found: String,
    },
    /// The signed note around it is malformed or not signed by the ledger.
    #[error(transparent)]
    Note(#[from] NoteError),
}

impl Checkpoint {
    /// A checkpoint without extension lines.
    #[must_use]
    pub fn new(origin: impl Into<String>, size: u64, root: Hash) -> Self {
        Self {
            origin: origin.into(),
            size,
            root,
            extensions: Vec::new(),
        }
    }

    /// Reads the text of a note.
    ///
    /// # Errors
    /// A [`CheckpointError`] that names the line at fault.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text
            .strip_suffix('\n')
            .ok_or(CheckpointError::Lines)?
            .split('\n');
        if lines.clone().any(str::is_empty) {
            return Err(CheckpointError::Lines);
        }
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next())
        else {
            return Err(CheckpointError::Lines);
        };
        let size = decimal(size)
            .filter(|size| *size <= MAX_SIZE)
            .ok_or(CheckpointError::Size)?;
        let root = Hash::from_base64(root).map_err(|_| CheckpointError::Root)?;
        if size == 0 && root != Hash::EMPTY_ROOT {
            return Err(CheckpointError::EmptyRoot);
        }
        Ok(Self {
            origin: origin.to_owned(),
            size,
            root,
            extensions: lines.map(str::to_owned).collect(),
        })
    }

    /// Signs the checkpoint. The signer must bear the origin's name.
    ///
    /// # Errors
    /// [`CheckpointError::Origin`] for another signer; any error that [`Checkpoint::parse`] would give for what was signed.
    pub fn sign(&self, signer: &Signer) -> Result<Note, CheckpointError> {
        self.check_origin(signer.name())?;
        let text = self.to_string();
        Self::parse(&text)?;
        Ok(Note::sign(text, signer)?)
    }

    /// Believes a note that the ledger of `verifier` signed, and reads it.
    ///
    /// # Errors
    /// A [`CheckpointError`] if the note is not signed by that key, is no checkpoint, or is another ledger's.
    pub fn open(note: &Note, verifier: &Verifier) -> Result<Self, CheckpointError> {
        note.verify(verifier)?;
        let checkpoint = Self::parse(note.text())?;
        checkpoint.check_origin(verifier.name())?;
        Ok(checkpoint)
    }

    /// The print form: 32 letters and digits that stand beside a number on paper (`docs/formats/head.md`).
    ///
    /// 160 bits of a hash of the signed text. Fewer would not do: whoever signs can prepare two histories that print alike.
    #[must_use]
    pub fn printed(&self) -> String {
        let Hash(digest) = Hash::of(&[PRINTED, self.to_string().as_bytes()].concat());
        let mut printed = String::with_capacity(39);
        // Five bytes are eight letters: two groups of four.
        for five in digest.chunks_exact(5).take(4) {
            let number = five
                .iter()
                .fold(0u64, |number, byte| number << 8 | u64::from(*byte));
            for place in (0..8).rev() {
                if place % 4 == 3 && !printed.is_empty() {
                    printed.push('-');
                }
                printed.push(crate::code::letter(number >> (5 * place)));
            }
        }
        printed
    }

    fn check_origin(&self, expected: &str) -> Result<(), CheckpointError> {
        if self.origin == expected {
            return Ok(());
        }
        Err(CheckpointError::Origin {
            expected: expected.to_owned(),
            found: self.origin.clone(),
        })
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}\n{}\n{}",
            self.origin,
            self.size,
            self.root.to_base64()
        )?;
        self.extensions
            .iter()
            .try_for_each(|line| writeln!(f, "{line}"))
    }
}

#[cfg(test)]
mod tests;
