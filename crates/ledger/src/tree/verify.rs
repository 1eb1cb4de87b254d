//! Checking proofs against roots, without a tree.

use crate::hash::{Hash, node_hash};

/// A proof does not show what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The index or the earlier size lies outside the tree.
    #[error("{asked} lies outside a tree of {size} leaves")]
    Outside {
        /// The index or earlier size.
        asked: u64,
        /// The tree's size.
        size: u64,
    },
    /// Too few or too many hashes for these positions.
    #[error("the proof does not have the length that its position in the tree calls for")]
    Length,
    /// The proof leads to another root.
    #[error("the proof leads to another root than the checkpoint's")]
    Root,
    /// The consistency proof does not start from the earlier root.
    #[error("the proof does not start from the earlier checkpoint's root")]
    OldRoot,
}

/// Checks that `leaf_hash` stands at `index` in the tree of `size` leaves with `root`.
///
/// # Errors
/// A [`ProofError`] if `proof` does not show that.
pub fn verify_inclusion(
    leaf_hash: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::Outside { asked: index, size });
    }
    // `node` and `last` are the numbers, on the level reached, of our node and of the rightmost one (RFC 9162 section 2.1.3.2).
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf_hash);
    for sibling in proof {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            // A rightmost node without a sibling stands for itself on the next levels.
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    match (last, hash == *root) {
        (0, true) => Ok(()),
        (0, false) => Err(ProofError::Root),
        _ => Err(ProofError::Length),
    }
}

/// Checks that the tree of `old_size` leaves with `old_root` is the beginning of that of `new_size` with `new_root`.
///
/// # Errors
/// A [`ProofError`] if `proof` does not show that.
pub fn verify_consistency(
    old_size: u64,
    new_size: u64,
    old_root: &Hash,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if old_size > new_size {
        return Err(ProofError::Outside {
            asked: old_size,
            size: new_size,
        });
    }
    if old_size == 0 || old_size == new_size {
        let expected_old = if old_size == 0 {
            Hash::EMPTY_ROOT
        } else {
            *new_root
        };
        return match (proof.is_empty(), *old_root == expected_old) {
            (false, _) => Err(ProofError::Length),
            (true, false) => Err(ProofError::OldRoot),
            (true, true) => Ok(()),
        };
    }
    // RFC 9162 section 2.1.4.2. An old tree of a power of two is itself the first node, and is left out of the proof.
    let known = old_size.is_power_of_two().then_some(*old_root);
    let mut hashes = known.into_iter().chain(proof.iter().copied());
    let skipped = old_size.trailing_zeros();
    let (mut node, mut last) = ((old_size - 1) >> skipped, (new_size - 1) >> skipped);
    let first = hashes.next().ok_or(ProofError::Length)?;
    let (mut old, mut new) = (first, first);
    for sibling in hashes {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if node & 1 == 1 || node == last {
            old = node_hash(&sibling, &old);
            new = node_hash(&sibling, &new);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            new = node_hash(&new, &sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    match (last, old == *old_root, new == *new_root) {
        (0, true, true) => Ok(()),
        (0, false, _) => Err(ProofError::OldRoot),
        (0, true, false) => Err(ProofError::Root),
        _ => Err(ProofError::Length),
    }
}
