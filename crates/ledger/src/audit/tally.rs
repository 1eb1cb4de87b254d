//! What a recount arrives at.

use super::Finding;
use crate::{
    hash::Hash,
    leaf::{CloseReason, Leaf, Territory, VoidReason},
};
use std::collections::BTreeMap;

/// The numbers of a ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Entries ever added.
    pub adds: u64,
    /// Entries withdrawn by their supporters.
    pub withdrawn: u64,
    /// Entries voided, by reason.
    pub voided: BTreeMap<VoidReason, u64>,
    /// Entries that count: `adds - withdrawn - voided`. The number a campaign may show.
    pub live: u64,
    /// Live entries by territory.
    pub by_territory: BTreeMap<Territory, u64>,
    /// Live entries by target; an entry counts for each of its targets.
    pub by_target: BTreeMap<u8, u64>,
    /// The manifests, each with its index; the last one is in force.
    pub manifests: Vec<(u64, Hash)>,
    /// The batches, in order.
    pub batches: Vec<BatchLine>,
    /// Where and why the ledger was closed.
    pub closed: Option<(u64, CloseReason)>,
    /// What was declared lost, in order.
    pub losses: Vec<LossLine>,
    /// Leaves that could not be read; 0 in any proper ledger.
    pub undecodable: u64,
}

impl Tally {
    /// Entries voided for any reason.
    #[must_use]
    pub fn voided_total(&self) -> u64 {
        self.voided.values().sum()
    }
}

/// A batch as its leaf states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchLine {
    /// Where the leaf stands.
    pub index: u64,
    /// Its number, from 1.
    pub number: u32,
    /// First index of its range.
    pub from_size: u64,
    /// End of its range.
    pub to_size: u64,
    /// Entries in it.
    pub count: u32,
    /// The hash over these entries.
    pub set_hash: Hash,
}

impl BatchLine {
    /// The line of a leaf at `index`; none where it is no batch.
    #[must_use]
    pub const fn of(index: u64, leaf: &Leaf) -> Option<Self> {
        let Leaf::Batch {
            number,
            from_size,
            to_size,
            count,
            set_hash,
        } = *leaf
        else {
            return None;
        };
        Some(Self {
            index,
            number,
            from_size,
            to_size,
            count,
            set_hash,
        })
    }
}

/// A loss as its leaf states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LossLine {
    /// Where the leaf stands: the first index that is lost.
    pub index: u64,
    /// End of what is lost.
    pub to_size: u64,
    /// The hash of the public note that explains it.
    pub statement_hash: Hash,
}

impl LossLine {
    /// Whether a head of this size may be one of those that are lost.
    #[must_use]
    pub const fn covers(&self, size: u64) -> bool {
        self.index < size && size <= self.to_size
    }
}

/// The end of a recount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Leaves replayed.
    pub size: u64,
    /// The root of their tree.
    pub root: Hash,
    /// The numbers.
    pub tally: Tally,
    /// Sizes and roots of checkpoints that the leaves do not lead to, because of what was declared lost. Nobody can compare them any more.
    pub lost_heads: Vec<(u64, Hash)>,
    /// What is wrong, in order; at most [`MAX_FINDINGS`](super::MAX_FINDINGS) of them.
    pub findings: Vec<Finding>,
    /// How many things are wrong, listed or not.
    pub problems: u64,
}

impl Report {
    /// Whether the ledger keeps every rule and agrees with every checkpoint given.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.problems == 0
    }
}
