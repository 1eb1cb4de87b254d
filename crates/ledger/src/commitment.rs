//! What binds an `add` leaf to a sealed record without telling anything about it.
//!
//! The leaf holds a *commitment*: an HMAC over a random salt and the *inner* hash. Whoever holds both (the receipt does) can show
//! that the leaf stands for this record. Once salt and record are destroyed, nobody can, and 32 random-looking bytes remain.

use crate::{code::WithdrawalCode, hash::Hash};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::fmt;

const RECORD: &[u8] = b"clameur/record/v1\0";
const WITHDRAWAL: &[u8] = b"clameur/withdrawal/v1\0";
/// Public and fixed: the salt is what hides, HMAC is used for its clean two-part construction.
const COMMITMENT_KEY: &[u8] = b"clameur/commitment/v1";

/// The 32 random bytes that keep a commitment from being guessed. Known to the supporter, and to the server until it forgets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; 32]);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

/// `SHA-256("clameur/record/v1" 00 || sealed_hash || tag || manifest_hash || evidence_hash)`.
///
/// `sealed_hash` is the SHA-256 of the sealed file, `tag` the keyed hash by which one person counts once, `manifest_hash` the
/// manifest in force, `evidence_hash` what shows how the statement was confirmed.
#[must_use]
pub fn inner(sealed_hash: &Hash, tag: &Hash, manifest_hash: &Hash, evidence_hash: &Hash) -> Hash {
    let parts = [sealed_hash, tag, manifest_hash, evidence_hash];
    let start = Sha256::new().chain_update(RECORD);
    Hash(
        parts
            .into_iter()
            .fold(start, |hasher, part| hasher.chain_update(part.0))
            .finalize()
            .into(),
    )
}

/// `HMAC-SHA-256(key = "clameur/commitment/v1", salt || inner)`: the commitment in an `add` leaf.
#[must_use]
pub fn commitment(salt: &Salt, inner: &Hash) -> Hash {
    #[expect(
        clippy::expect_used,
        reason = "HMAC takes keys of every length; this one is a constant"
    )]
    let mac = Hmac::<Sha256>::new_from_slice(COMMITMENT_KEY).expect("HMAC takes any key");
    Hash(
        mac.chain_update(salt.0)
            .chain_update(inner.0)
            .finalize()
            .into_bytes()
            .into(),
    )
}

/// `SHA-256("clameur/withdrawal/v1" 00 || code)`: what an `add` leaf says of the code that withdraws it.
#[must_use]
pub fn withdrawal_hash(code: &WithdrawalCode) -> Hash {
    Hash(
        Sha256::new()
            .chain_update(WITHDRAWAL)
            .chain_update(code.as_bytes())
            .finalize()
            .into(),
    )
}

#[cfg(test)]
mod tests;
