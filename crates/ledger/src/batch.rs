//! The hash that fixes which entries a batch holds; anyone can compute it from the ledger alone.

use crate::hash::Hash;
use sha2::{Digest, Sha256};

const DOMAIN: &[u8] = b"clameur/batch/v1\0";

/// `SHA-256("clameur/batch/v1" 00 || (index u64 big-endian || commitment) for each entry)`.
///
/// `entries` are the indices and commitments of the batch's live `add` leaves, by ascending index.
#[must_use]
pub fn set_hash(entries: impl IntoIterator<Item = (u64, Hash)>) -> Hash {
    let mut hasher = SetHasher::new();
    for (index, commitment) in entries {
        hasher.push(index, &commitment);
    }
    hasher.finish()
}

/// [`set_hash`] of entries that come one by one.
#[derive(Clone, Debug)]
pub struct SetHasher {
    hasher: Sha256,
    count: u64,
}

impl Default for SetHasher {
    fn default() -> Self {
        Self::new()
    }
}

impl SetHasher {
    /// Of no entry yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            hasher: Sha256::new().chain_update(DOMAIN),
            count: 0,
        }
    }

    /// One entry more; they come by ascending index.
    pub fn push(&mut self, index: u64, commitment: &Hash) {
        self.hasher.update(index.to_be_bytes());
        self.hasher.update(commitment.0);
        self.count += 1;
    }

    /// How many entries came.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The hash over them.
    #[must_use]
    pub fn finish(self) -> Hash {
        Hash(self.hasher.finalize().into())
    }
}
