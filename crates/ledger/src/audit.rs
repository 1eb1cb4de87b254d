//! The recount: replays all leaves of a ledger in order, checks every rule, and arrives at the number of supporters.
//!
//! It needs nothing but the leaves. Memory is about 100 bytes per leaf, and 40 more for each entry not yet in a batch; whoever has
//! a place to look earlier leaves up brings a [`Memory`] of their own.

mod finding;
mod memory;
pub mod rules;
mod tally;

pub use finding::{Finding, Problem};
pub use memory::{Heap, Memory, Past, Seen, Unique};
pub use tally::{BatchLine, LossLine, Report, Tally};

use rules::Before;

use crate::{
    checkpoint::Checkpoint,
    hash::{Hash, leaf_hash},
    leaf::{CloseReason, Leaf, LeafError, Targets, Territory, VoidReason},
    tree::Edge,
};
use std::collections::{BTreeMap, HashMap};

/// Findings kept; a ledger that breaks the rules more often than this needs no longer list.
pub const MAX_FINDINGS: usize = 1000;

/// Replays a ledger. Feed it all leaves in order, then ask for the [`Report`].
///
/// A leaf that breaks a rule is reported, stays in the tree, and changes nothing in the count.
#[derive(Debug, Default)]
pub struct Auditor<M = Heap> {
    edge: Edge,
    memory: M,
    /// Live entries by what they count for.
    live: HashMap<(Territory, Targets), u64>,
    expected: BTreeMap<u64, Vec<Hash>>,
    tally: Tally,
    lost_heads: Vec<(u64, Hash)>,
    findings: Vec<Finding>,
    problems: u64,
}

impl Auditor {
    /// An auditor at the beginning of a ledger.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An auditor that also compares the tree with what checkpoints claim: the newest one, and older ones kept from earlier
    /// visits. All of them together show that history was never rewritten. Their signatures are the caller's to verify.
    #[must_use]
    pub fn with_checkpoints<'a>(checkpoints: impl IntoIterator<Item = &'a Checkpoint>) -> Self {
        Self::with_memory(checkpoints, Heap::default())
    }
}

impl<M: Memory> Auditor<M> {
    /// An auditor as of [`Auditor::with_checkpoints`] that remembers earlier leaves elsewhere.
    #[must_use]
    pub fn with_memory<'a>(
        checkpoints: impl IntoIterator<Item = &'a Checkpoint>,
        memory: M,
    ) -> Self {
        let mut auditor = Self {
            edge: Edge::default(),
            memory,
            live: HashMap::new(),
            expected: BTreeMap::new(),
            tally: Tally::default(),
            lost_heads: Vec::new(),
            findings: Vec::new(),
            problems: 0,
        };
        for checkpoint in checkpoints {
            auditor
                .expected
                .entry(checkpoint.size)
                .or_default()
                .push(checkpoint.root);
        }
        auditor.compare_root();
        auditor
    }

    /// Compares the tree also with this checkpoint, which was seen while leaves were read. Its signature is the caller's to verify.
    pub fn expect(&mut self, checkpoint: &Checkpoint) {
        let roots = self.expected.entry(checkpoint.size).or_default();
        roots.push(checkpoint.root);
        self.compare_root();
    }

    /// How many entries are live so far.
    #[must_use]
    pub const fn live_entries(&self) -> u64 {
        self.tally.live
    }

    /// Takes the next leaf.
    pub fn push(&mut self, bytes: &[u8]) {
        let index = self.edge.size();
        if self.edge.append(leaf_hash(bytes)).is_err() {
            return self.report(index, Problem::Full);
        }
        self.edge.forget_changed();
        match Leaf::decode(bytes) {
            Ok(leaf) => self.apply(index, leaf),
            Err(error) => self.undecodable(index, error),
        }
        self.compare_root();
    }

    /// How many leaves were fed.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.edge.size()
    }

    /// The root of the tree of the leaves fed so far.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.edge.root()
    }

    /// The numbers of the leaves fed so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = self.tally.clone();
        for ((territory, targets), live) in self.live.iter().filter(|(_, live)| **live > 0) {
            *tally.by_territory.entry(*territory).or_default() += live;
            for target in targets.positions() {
                *tally.by_target.entry(target).or_default() += live;
            }
        }
        tally
    }

    /// Ends the replay.
    #[must_use]
    pub fn finish(self) -> Report {
        self.end().0
    }

    /// Ends the replay, and gives the memory back.
    #[must_use]
    pub fn end(mut self) -> (Report, M) {
        let size = self.edge.size();
        for (expected, roots) in std::mem::take(&mut self.expected) {
            for root in roots {
                if self.is_lost(expected) {
                    self.lost_heads.push((expected, root));
                    continue;
                }
                self.report(
                    size,
                    Problem::Short {
                        expected,
                        found: size,
                    },
                );
            }
        }
        let tally = self.tally();
        let report = Report {
            size,
            root: self.edge.root(),
            tally,
            lost_heads: self.lost_heads,
            findings: self.findings,
            problems: self.problems,
        };
        (report, self.memory)
    }

    fn apply(&mut self, index: u64, leaf: Leaf) {
        let before = self.before(index, &leaf);
        let problems = rules::broken(index, &leaf, &before);
        let counts = problems.iter().all(Problem::still_counts);
        for problem in problems {
            self.report(index, problem);
        }
        if !counts {
            return;
        }
        match leaf {
            Leaf::Add {
                territory,
                targets,
                commitment,
                withdrawal_hash,
            } => {
                let key = (territory, targets);
                *self.live.entry(key).or_default() += 1;
                self.memory.added(index, key, withdrawal_hash, commitment);
                self.tally.adds += 1;
                self.tally.live += 1;
            }
            Leaf::Withdraw { index: named, .. } => {
                self.remove(named, index, before.named, None);
                self.tally.withdrawn += 1;
            }
            Leaf::Void {
                index: named,
                reason,
                ..
            } => {
                self.remove(named, index, before.named, Some(reason));
                *self.tally.voided.entry(reason).or_default() += 1;
            }
            Leaf::Manifest { hash } => self.tally.manifests.push((index, hash)),
            Leaf::Batch { .. } => self.tally.batches.extend(BatchLine::of(index, &leaf)),
            Leaf::Close { reason } => self.close(index, reason),
            Leaf::Loss {
                to_size,
                statement_hash,
                ..
            } => self.tally.losses.push(LossLine {
                index,
                to_size,
                statement_hash,
            }),
        }
    }

    /// What a leaf's rules ask of the leaves before it.
    fn before(&mut self, index: u64, leaf: &Leaf) -> Before {
        let closed = self.tally.closed.map(|(closed_at, _)| closed_at);
        let mut before = Before {
            closed,
            ..Before::default()
        };
        match leaf {
            Leaf::Add {
                commitment,
                withdrawal_hash,
                ..
            } if closed.is_none() => {
                before.repeats = self.memory.repeats(commitment, withdrawal_hash);
            }
            Leaf::Withdraw { index: named, .. } | Leaf::Void { index: named, .. }
                if *named < index =>
            {
                before.named = self.memory.past(*named);
            }
            Leaf::Batch { .. } => {
                let last = self.tally.batches.last();
                before.batch = last.map(|last| (last.number, last.index));
                if let Some(line) = BatchLine::of(index, leaf) {
                    before.held = self.memory.file(&line);
                }
            }
            _ => {}
        }
        before
    }

    fn close(&mut self, index: u64, reason: CloseReason) {
        self.tally.closed = Some((index, reason));
    }

    fn undecodable(&mut self, index: u64, error: LeafError) {
        self.tally.undecodable += 1;
        self.report(index, Problem::Leaf(error));
    }

    fn remove(&mut self, named: u64, by: u64, past: Past, voided: Option<VoidReason>) {
        self.memory.gone(named, by, voided);
        if let Past::Live(key, _) = past
            && let Some(live) = self.live.get_mut(&key)
        {
            *live = live.saturating_sub(1);
        }
        self.tally.live -= 1;
    }

    fn compare_root(&mut self) {
        let size = self.edge.size();
        for expected in self.expected.remove(&size).unwrap_or_default() {
            let found = self.edge.root();
            if found == expected {
                continue;
            }
            if self.is_lost(size) {
                self.lost_heads.push((size, expected));
            } else {
                self.report(size, Problem::Root { expected, found });
            }
        }
    }

    /// Whether a head of this size may be one of those that were declared lost.
    fn is_lost(&self, size: u64) -> bool {
        self.tally.losses.iter().any(|loss| loss.covers(size))
    }

    fn report(&mut self, index: u64, problem: Problem) {
        self.problems += 1;
        if self.findings.len() < MAX_FINDINGS {
            self.findings.push(Finding { index, problem });
        }
    }
}

#[cfg(test)]
mod tests;
