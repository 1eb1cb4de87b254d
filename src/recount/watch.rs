//! A recount's memory that also notes who left, and which leaf took them out.

use std::collections::{BTreeMap, BTreeSet};

use clameur_ledger::audit::{BatchLine, Heap, Memory, Past, Unique};
use clameur_ledger::{Hash, Targets, Territory, VoidReason};

/// What took an entry out of the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone {
    /// Index of the leaf.
    pub by: u64,
    /// Why, where somebody other than its supporter did it.
    pub voided: Option<VoidReason>,
}

/// An entry that was voided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Void {
    pub(crate) entry: u64,
    pub(crate) by: u64,
    pub(crate) reason: VoidReason,
}

/// The memory.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    heap: Heap,
    /// Entries that somebody asks for.
    pub(crate) asked: BTreeSet<u64>,
    /// What became of those.
    pub(crate) gone: BTreeMap<u64, Gone>,
    /// Every void, in order.
    pub(crate) voids: Vec<Void>,
}

impl Watch {
    pub(crate) fn of(asked: impl IntoIterator<Item = u64>) -> Self {
        Self {
            asked: asked.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Memory for Watch {
    fn added(
        &mut self,
        index: u64,
        key: (Territory, Targets),
        withdrawal_hash: Hash,
        commitment: Hash,
    ) {
        self.heap.added(index, key, withdrawal_hash, commitment);
    }

    fn repeats(&mut self, commitment: &Hash, withdrawal_hash: &Hash) -> Option<Unique> {
        self.heap.repeats(commitment, withdrawal_hash)
    }

    fn past(&mut self, index: u64) -> Past {
        self.heap.past(index)
    }

    fn gone(&mut self, index: u64, by: u64, voided: Option<VoidReason>) {
        if self.asked.contains(&index) {
            self.gone.insert(index, Gone { by, voided });
        }
        if let Some(reason) = voided {
            self.voids.push(Void {
                entry: index,
                by,
                reason,
            });
        }
        self.heap.gone(index, by, voided);
    }

    fn file(&mut self, batch: &BatchLine) -> (u64, Hash) {
        self.heap.file(batch)
    }
}
