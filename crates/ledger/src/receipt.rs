//! The receipt: what a supporter keeps to show, without anyone's help, that the ledger counts them.
//!
//! It is a C2SP [`TlogProof`] whose `extra` bytes are `01 || leaf (76) || salt (32) || inner (32)`. It holds no name and not the
//! withdrawal code: whoever is shown a receipt learns that some entry exists, and can do nothing to it.

use crate::{
    checkpoint::{Checkpoint, CheckpointError},
    commitment::{Salt, commitment},
    hash::Hash,
    leaf::{LEAF_LEN, Leaf, LeafError},
    note::{Note, Verifier},
    proof::{TlogProof, TlogProofError},
    tree::{ProofError, verify_inclusion},
};
use std::fmt;

const VERSION: u8 = 1;
/// Bytes of a receipt's `extra`.
pub const EXTRA_LEN: usize = 1 + LEAF_LEN + 32 + 32;

/// A receipt. Its [`Display`](fmt::Display) form is the `.tlog-proof` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The supporter's `add` leaf.
    pub leaf: Leaf,
    /// Opens the leaf's commitment, together with `inner`.
    pub salt: Salt,
    /// The hash of what the leaf stands for: [`crate::commitment::inner`].
    pub inner: Hash,
    /// Where the leaf stands.
    pub index: u64,
    /// The inclusion proof, from the leaf's sibling up.
    pub proof: Vec<Hash>,
    /// The signed checkpoint that the proof leads to.
    pub checkpoint: Note,
}

/// Why a receipt cannot be read or believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Not a `tlog-proof` file.
    #[error(transparent)]
    File(#[from] TlogProofError),
    /// A proof file without the bytes that make it a receipt, or with another number of them.
    #[error(
        "the file is a proof, but not a receipt: its `extra` data has {0} bytes instead of {EXTRA_LEN}"
    )]
    Extra(usize),
    /// A version this crate does not know.
    #[error("unknown receipt version {0}")]
    Version(u8),
    /// The leaf is not one.
    #[error("the receipt's leaf is malformed: {0}")]
    Leaf(#[from] LeafError),
    /// A leaf that adds nobody.
    #[error("the receipt is for a leaf of kind `{0}`, not for a supporter's entry")]
    Kind(&'static str),
    /// Salt and inner hash do not open the leaf's commitment.
    #[error("the receipt's salt and record hash do not open the leaf's commitment")]
    Commitment,
    /// The checkpoint is not to be believed.
    #[error("the receipt's checkpoint is not valid: {0}")]
    Checkpoint(#[from] CheckpointError),
    /// The leaf is not shown to stand in the tree of the checkpoint.
    #[error("the receipt does not show that the entry is in the ledger: {0}")]
    Inclusion(#[from] ProofError),
}

impl Receipt {
    /// Reads a receipt file. Nothing of it may be believed before [`Receipt::verify`].
    ///
    /// # Errors
    /// A [`ReceiptError`] that says what is malformed.
    pub fn parse(bytes: &[u8]) -> Result<Self, ReceiptError> {
        let file = TlogProof::parse(bytes)?;
        let extra = file.extra.unwrap_or_default();
        let wrong = ReceiptError::Extra(extra.len());
        let (version, rest) = extra.split_first().ok_or_else(|| wrong.clone())?;
        if *version != VERSION {
            return Err(ReceiptError::Version(*version));
        }
        if extra.len() != EXTRA_LEN {
            return Err(wrong);
        }
        let (leaf, rest) = rest
            .split_first_chunk::<LEAF_LEN>()
            .ok_or_else(|| wrong.clone())?;
        let (salt, rest) = rest
            .split_first_chunk::<32>()
            .ok_or_else(|| wrong.clone())?;
        let inner = Hash::try_from(rest).map_err(|_| wrong)?;
        Ok(Self {
            leaf: Leaf::decode(leaf)?,
            salt: Salt(*salt),
            inner,
            index: file.index,
            proof: file.hashes,
            checkpoint: file.checkpoint,
        })
    }

    /// Checks the whole receipt against the ledger's key: the leaf adds a supporter, salt and inner hash open its commitment, the
    /// ledger signed the checkpoint, and the leaf stands at its index in that tree. Gives the checkpoint.
    ///
    /// It does not tell whether the entry has been withdrawn since: for that, replay the ledger.
    ///
    /// # Errors
    /// The first check that fails, as a [`ReceiptError`].
    pub fn verify(&self, verifier: &Verifier) -> Result<Checkpoint, ReceiptError> {
        match &self.leaf {
            Leaf::Add {
                commitment: committed,
                ..
            } if *committed == commitment(&self.salt, &self.inner) => {}
            Leaf::Add { .. } => return Err(ReceiptError::Commitment),
            other => return Err(ReceiptError::Kind(other.kind_name())),
        }
        let checkpoint = Checkpoint::open(&self.checkpoint, verifier)?;
        verify_inclusion(
            &self.leaf.hash(),
            self.index,
            checkpoint.size,
            &self.proof,
            &checkpoint.root,
        )?;
        Ok(checkpoint)
    }

    /// The origin that the checkpoint claims, unverified: tells which ledger's key to ask for.
    #[must_use]
    pub fn claimed_origin(&self) -> &str {
        self.checkpoint.text().lines().next().unwrap_or_default()
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra = [
            &[VERSION][..],
            &self.leaf.encode(),
            &self.salt.0,
            &self.inner.0,
        ]
        .concat();
        let file = TlogProof {
            extra: Some(extra),
            index: self.index,
            hashes: self.proof.clone(),
            checkpoint: self.checkpoint.clone(),
        };
        fmt::Display::fmt(&file, f)
    }
}

#[cfg(test)]
mod tests;
