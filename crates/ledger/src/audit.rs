//! The recount: replays all leaves of a ledger in order, checks every rule, and arrives at the number of supporters.
//!
//! It needs nothing but the leaves. Memory is about 100 bytes per leaf, and 40 more for each entry not yet in a batch; whoever has
//! a place to look earlier leaves up brings a [`Memory`] of their own.

mod finding;
mod memory;
mod tally;

pub use finding::{Finding, Problem};
pub use memory::{Heap, Memory, Past, Seen, Unique};
pub use tally::{BatchLine, LossLine, Report, Tally};

use crate::{
    checkpoint::Checkpoint,
    code::WithdrawalCode,
    commitment::withdrawal_hash,
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
        if index == 0 && !matches!(leaf, Leaf::Manifest { .. }) {
            self.report(
                index,
                Problem::NoManifest {
                    found: leaf.kind_name(),
                },
            );
        }
        if let (
            Some((closed_at, _)),
            Leaf::Add { .. } | Leaf::Manifest { .. } | Leaf::Close { .. },
        ) = (self.tally.closed, &leaf)
        {
            return self.report(
                index,
                Problem::AfterClose {
                    kind: leaf.kind_name(),
                    closed_at,
                },
            );
        }
        match leaf {
            Leaf::Add {
                territory,
                targets,
                commitment,
                withdrawal_hash,
            } => {
                self.add(index, (territory, targets), commitment, withdrawal_hash);
            }
            Leaf::Withdraw { index: named, code } => self.withdraw(index, named, &code),
            Leaf::Void {
                index: named,
                reason,
                ..
            } => self.void(index, named, reason),
            Leaf::Manifest { hash } => self.tally.manifests.push((index, hash)),
            Leaf::Batch {
                number,
                from_size,
                to_size,
                count,
                set_hash,
            } => {
                self.batch(
                    index,
                    BatchLine {
                        index,
                        number,
                        from_size,
                        to_size,
                        count,
                        set_hash,
                    },
                );
            }
            Leaf::Close { reason } => self.close(index, reason),
            Leaf::Loss {
                from_size,
                to_size,
                statement_hash,
            } => {
                if from_size != index || to_size < index {
                    return self.report(
                        index,
                        Problem::Loss {
                            index,
                            from_size,
                            to_size,
                        },
                    );
                }
                self.tally.losses.push(LossLine {
                    index,
                    to_size,
                    statement_hash,
                });
            }
        }
    }

    fn add(
        &mut self,
        index: u64,
        key: (Territory, Targets),
        commitment: Hash,
        withdrawal_hash: Hash,
    ) {
        if let Some(unique) = self.memory.repeats(&commitment, &withdrawal_hash) {
            return self.report(index, Problem::Repeated { unique });
        }
        *self.live.entry(key).or_default() += 1;
        self.memory.added(index, key, withdrawal_hash, commitment);
        self.tally.adds += 1;
        self.tally.live += 1;
    }

    fn withdraw(&mut self, index: u64, named: u64, code: &WithdrawalCode) {
        let Some((key, expected)) = self.live(index, named) else {
            return;
        };
        if withdrawal_hash(code) != expected {
            return self.report(index, Problem::WrongCode { named });
        }
        self.remove(named, index, key, None);
        self.tally.withdrawn += 1;
    }

    fn void(&mut self, index: u64, named: u64, reason: VoidReason) {
        let Some((key, _)) = self.live(index, named) else {
            return;
        };
        self.remove(named, index, key, Some(reason));
        *self.tally.voided.entry(reason).or_default() += 1;
    }

    fn batch(&mut self, index: u64, batch: BatchLine) {
        // Whatever the last batch claimed, this one is measured from where that one stands.
        let last = self.tally.batches.last();
        let number = last.map_or(1, |last| last.number.saturating_add(1));
        let from_size = last.map_or(0, |last| last.index);
        let right_range = batch.from_size == from_size && batch.to_size == index;
        let (held, set_hash) = self.memory.file(&batch);
        let checks = [
            (
                u64::from(number) == u64::from(batch.number),
                "number",
                u64::from(number),
                u64::from(batch.number),
            ),
            (
                batch.from_size == from_size,
                "from_size",
                from_size,
                batch.from_size,
            ),
            (batch.to_size == index, "to_size", index, batch.to_size),
            (
                !right_range || held == u64::from(batch.count),
                "count",
                held,
                u64::from(batch.count),
            ),
        ];
        for (_, field, expected, found) in checks.into_iter().filter(|(right, ..)| !right) {
            self.report(
                index,
                Problem::Batch {
                    number: batch.number,
                    field,
                    expected,
                    found,
                },
            );
        }
        if right_range && set_hash != batch.set_hash {
            self.report(
                index,
                Problem::BatchSet {
                    number: batch.number,
                },
            );
        }
        self.tally.batches.push(batch);
    }

    fn close(&mut self, index: u64, reason: CloseReason) {
        self.tally.closed = Some((index, reason));
    }

    fn undecodable(&mut self, index: u64, error: LeafError) {
        self.tally.undecodable += 1;
        self.report(index, Problem::Leaf(error));
    }

    /// What a live add that leaf `index` names counts for, and its withdrawal hash; or a finding.
    fn live(&mut self, index: u64, named: u64) -> Option<((Territory, Targets), Hash)> {
        let past = if named < index {
            self.memory.past(named)
        } else {
            Past::Unknown
        };
        let problem = match past {
            Past::Live(key, withdrawal_hash) => return Some((key, withdrawal_hash)),
            Past::Gone => Problem::AlreadyGone { named },
            Past::NotAnAdd => Problem::NotAnAdd { named },
            Past::Unknown => Problem::NotEarlier { named },
        };
        self.report(index, problem);
        None
    }

    fn remove(
        &mut self,
        named: u64,
        by: u64,
        key: (Territory, Targets),
        voided: Option<VoidReason>,
    ) {
        self.memory.gone(named, by, voided);
        if let Some(live) = self.live.get_mut(&key) {
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
