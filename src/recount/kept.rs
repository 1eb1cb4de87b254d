//! What somebody kept of a log, in files: checkpoints, and receipts, whose checkpoints are as good.

use clameur_ledger::{Checkpoint, Note, Receipt};

use crate::given::{self, log::Said as _};

/// A checkpoint that somebody kept. Nothing of it is believed yet.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The file that it stands in.
    pub file: String,
    /// The signed note.
    pub note: Note,
    /// The log that it says it is of.
    pub origin: String,
    /// The size that it claims.
    pub size: u64,
}

/// A receipt that somebody holds. Nothing of it is believed yet.
#[derive(Debug, Clone)]
pub struct Held {
    /// The file that it stands in.
    pub file: String,
    /// The receipt.
    pub receipt: Receipt,
}

impl Kept {
    /// Every checkpoint in a file: one or several as `clameur audit --save` writes them, or the one in a receipt.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Vec<Self>, String> {
        let notes = given::checkpoints(bytes).map_err(|error| error.to_string())?;
        let read = |note: Note| Self::new(file, note).map_err(|error| error.said());
        notes.into_iter().map(read).collect()
    }

    /// A checkpoint in a note.
    ///
    /// # Errors
    /// When it is none.
    pub fn new(
        file: &str,
        note: Note,
    ) -> Result<Self, clameur_ledger::checkpoint::CheckpointError> {
        let Checkpoint { origin, size, .. } = Checkpoint::parse(note.text())?;
        Ok(Self {
            file: file.to_owned(),
            note,
            origin,
            size,
        })
    }
}

impl Held {
    /// Reads a receipt.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, String> {
        let receipt = given::receipt(bytes).map_err(|error| error.to_string())?;
        Ok(Self {
            file: file.to_owned(),
            receipt,
        })
    }

    /// The log that it says it is of.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.receipt.claimed_origin()
    }

    /// Its checkpoint, as one that was kept.
    ///
    /// # Errors
    /// When what it holds in its place is none.
    pub fn checkpoint(&self) -> Result<Kept, String> {
        Kept::new(&self.file, self.receipt.checkpoint.clone()).map_err(|error| error.said())
    }
}
