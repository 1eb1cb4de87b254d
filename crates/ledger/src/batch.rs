//! The hash that fixes which entries a batch holds; anyone can compute it from the ledger alone.

use crate::hash::Hash;
use sha2::{Digest, Sha256};

const DOMAIN: &[u8] = b"clameur/batch/v1\0";

/// `SHA-256("clameur/batch/v1" 00 || (index u64 big-endian || commitment) for each entry)`.
///
/// `entries` are the indices and commitments of the batch's live `add` leaves, by ascending index.
#[must_use]
pub fn set_hash(entries: impl IntoIterator<Item = (u64, Hash)>) -> Hash {
    let mut hasher = Sha256::new().chain_update(DOMAIN);
    for (index, commitment) in entries {
        hasher.update(index.to_be_bytes());
        hasher.update(commitment.0);
    }
    Hash(hasher.finalize().into())
}
