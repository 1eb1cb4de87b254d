//! What a recount may find wrong.

use super::memory::Unique;
use crate::{hash::Hash, leaf::LeafError};
use std::fmt;

/// Something wrong in a ledger, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The index of the leaf at fault; for [`Problem::Root`] and [`Problem::Short`], the size of the tree.
    pub index: u64,
    /// What is wrong.
    pub problem: Problem,
}

/// A rule broken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The bytes are not a leaf.
    #[error("{0}")]
    Leaf(LeafError),
    /// The ledger does not begin with a manifest.
    #[error("a ledger begins with a manifest, not with a leaf of kind `{found}`")]
    NoManifest {
        /// The kind found.
        found: &'static str,
    },
    /// A withdrawal or void names an entry that does not come before it.
    #[error("it names entry {named}, which does not come before it")]
    NotEarlier {
        /// The entry named.
        named: u64,
    },
    /// A withdrawal or void names a leaf that adds nobody.
    #[error("it names leaf {named}, which is not a supporter's entry")]
    NotAnAdd {
        /// The leaf named.
        named: u64,
    },
    /// A withdrawal or void names an entry that was withdrawn or voided before.
    #[error("it names entry {named}, which was withdrawn or voided before")]
    AlreadyGone {
        /// The entry named.
        named: u64,
    },
    /// The withdrawal code is not that of the entry.
    #[error("its code does not withdraw entry {named}")]
    WrongCode {
        /// The entry named.
        named: u64,
    },
    /// An add whose commitment or withdrawal hash an entry before has already.
    #[error("its {} is that of an entry before it", match unique {
        Unique::Commitment => "commitment",
        Unique::WithdrawalHash => "withdrawal hash",
    })]
    Repeated {
        /// Which of the two.
        unique: Unique,
    },
    /// A field of a batch is not what the leaves before it make it.
    #[error("batch {number} says {field} {found}; the leaves before it make it {expected}")]
    Batch {
        /// The number the batch gives itself.
        number: u32,
        /// `number`, `from_size`, `to_size` or `count`.
        field: &'static str,
        /// What it should be.
        expected: u64,
        /// What it is.
        found: u64,
    },
    /// A batch's set hash is not that of the live entries in its range.
    #[error("batch {number} names another set of entries than those that were live")]
    BatchSet {
        /// The number the batch gives itself.
        number: u32,
    },
    /// An add, a manifest or another close after the close.
    #[error("a leaf of kind `{kind}` may not follow the close at {closed_at}")]
    AfterClose {
        /// The kind found.
        kind: &'static str,
        /// Where the ledger was closed.
        closed_at: u64,
    },
    /// A loss does not begin where it stands, or ends before.
    #[error("a loss at {index} says that {from_size} to {to_size} are lost")]
    Loss {
        /// Where it stands.
        index: u64,
        /// Where it says that the loss begins.
        from_size: u64,
        /// Where it says that it ends.
        to_size: u64,
    },
    /// The leaves do not make the tree that a checkpoint claims.
    #[error("the leaves make root {found}, the checkpoint says {expected}")]
    Root {
        /// The checkpoint's root.
        expected: Hash,
        /// The root computed.
        found: Hash,
    },
    /// The leaves ended before the size that a checkpoint claims.
    #[error("the checkpoint counts {expected} leaves, there are {found}")]
    Short {
        /// The checkpoint's size.
        expected: u64,
        /// The leaves fed.
        found: u64,
    },
    /// More leaves than a ledger can hold.
    #[error("the ledger holds more leaves than it can")]
    Full,
}

impl Problem {
    /// Whether a leaf that breaks only this rule counts all the same: the first leaf of a ledger, and a batch, are what they are.
    #[must_use]
    pub const fn still_counts(&self) -> bool {
        matches!(
            self,
            Self::NoManifest { .. } | Self::Batch { .. } | Self::BatchSet { .. }
        )
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            Problem::Root { .. } | Problem::Short { .. } => {
                write!(f, "at size {}: {}", self.index, self.problem)
            }
            _ => write!(f, "leaf {}: {}", self.index, self.problem),
        }
    }
}
