//! The recount: replays all leaves of a ledger in order, checks every rule, and arrives at the number of supporters.
//!
//! It needs nothing but the leaves. Memory is about 40 bytes per leaf, and 40 more for each entry not yet in a batch.

mod finding;
mod tally;

pub use finding::{Finding, Problem};
pub use tally::{BatchLine, Report, Tally};

use crate::{
    batch,
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
pub struct Auditor {
    edge: Edge,
    entries: Vec<Entry>,
    /// Territory and targets, stored once for all entries that share them.
    classes: Vec<Class>,
    class_numbers: HashMap<(Territory, Targets), u32>,
    /// Index and commitment of the adds that no batch has taken up yet, gone ones included.
    unfiled: Vec<(u64, Hash)>,
    expected: BTreeMap<u64, Vec<Hash>>,
    tally: Tally,
    findings: Vec<Finding>,
    problems: u64,
}

#[derive(Debug)]
enum Entry {
    NotAnAdd,
    Live { class: u32, withdrawal_hash: Hash },
    Gone,
}

#[derive(Debug)]
struct Class {
    territory: Territory,
    targets: Targets,
    live: u64,
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
        let mut auditor = Self::default();
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

    /// Takes the next leaf.
    pub fn push(&mut self, bytes: &[u8]) {
        let index = self.edge.size();
        if self.edge.append(leaf_hash(bytes)).is_err() {
            return self.report(index, Problem::Full);
        }
        self.edge.forget_changed();
        self.entries.push(Entry::NotAnAdd);
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

    /// Ends the replay.
    #[must_use]
    pub fn finish(mut self) -> Report {
        let size = self.edge.size();
        for (expected, roots) in std::mem::take(&mut self.expected) {
            for _ in roots {
                self.report(
                    size,
                    Problem::Short {
                        expected,
                        found: size,
                    },
                );
            }
        }
        let mut tally = self.tally;
        for class in self.classes.iter().filter(|class| class.live > 0) {
            *tally.by_territory.entry(class.territory).or_default() += class.live;
            for target in class.targets.positions() {
                *tally.by_target.entry(target).or_default() += class.live;
            }
        }
        Report {
            size,
            root: self.edge.root(),
            tally,
            findings: self.findings,
            problems: self.problems,
        }
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
        }
    }

    fn add(
        &mut self,
        index: u64,
        key: (Territory, Targets),
        commitment: Hash,
        withdrawal_hash: Hash,
    ) {
        let next = self.classes.len() as u32;
        let class = *self.class_numbers.entry(key).or_insert(next);
        if class == next {
            self.classes.push(Class {
                territory: key.0,
                targets: key.1,
                live: 0,
            });
        }
        self.count(class, 1);
        self.unfiled.push((index, commitment));
        self.set(
            index,
            Entry::Live {
                class,
                withdrawal_hash,
            },
        );
        self.tally.adds += 1;
        self.tally.live += 1;
    }

    fn withdraw(&mut self, index: u64, named: u64, code: &WithdrawalCode) {
        let Some((class, expected)) = self.live(index, named) else {
            return;
        };
        if withdrawal_hash(code) != expected {
            return self.report(index, Problem::WrongCode { named });
        }
        self.remove(named, class);
        self.tally.withdrawn += 1;
    }

    fn void(&mut self, index: u64, named: u64, reason: VoidReason) {
        let Some((class, _)) = self.live(index, named) else {
            return;
        };
        self.remove(named, class);
        *self.tally.voided.entry(reason).or_default() += 1;
    }

    fn batch(&mut self, index: u64, batch: BatchLine) {
        // Whatever the last batch claimed, this one is measured from where that one stands.
        let last = self.tally.batches.last();
        let number = last.map_or(1, |last| last.number.saturating_add(1));
        let from_size = last.map_or(0, |last| last.index);
        let right_range = batch.from_size == from_size && batch.to_size == index;
        let held: Vec<(u64, Hash)> = std::mem::take(&mut self.unfiled)
            .into_iter()
            .filter(|(add, _)| self.is_live(*add))
            .collect();
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
                !right_range || held.len() as u64 == u64::from(batch.count),
                "count",
                held.len() as u64,
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
        if right_range && batch::set_hash(held) != batch.set_hash {
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

    /// The class and withdrawal hash of a live add that leaf `index` names, or a finding.
    fn live(&mut self, index: u64, named: u64) -> Option<(u32, Hash)> {
        let entry = usize::try_from(named)
            .ok()
            .filter(|_| named < index)
            .and_then(|at| self.entries.get(at));
        let problem = match entry {
            Some(Entry::Live {
                class,
                withdrawal_hash,
            }) => return Some((*class, *withdrawal_hash)),
            Some(Entry::Gone) => Problem::AlreadyGone { named },
            Some(Entry::NotAnAdd) => Problem::NotAnAdd { named },
            None => Problem::NotEarlier { named },
        };
        self.report(index, problem);
        None
    }

    fn is_live(&self, index: u64) -> bool {
        usize::try_from(index)
            .ok()
            .and_then(|at| self.entries.get(at))
            .is_some_and(|e| matches!(e, Entry::Live { .. }))
    }

    fn remove(&mut self, named: u64, class: u32) {
        self.set(named, Entry::Gone);
        self.count(class, -1);
        self.tally.live -= 1;
    }

    fn set(&mut self, index: u64, to: Entry) {
        if let Some(entry) = usize::try_from(index)
            .ok()
            .and_then(|at| self.entries.get_mut(at))
        {
            *entry = to;
        }
    }

    fn count(&mut self, class: u32, difference: i64) {
        if let Some(class) = self.classes.get_mut(class as usize) {
            class.live = class.live.saturating_add_signed(difference);
        }
    }

    fn compare_root(&mut self) {
        let size = self.edge.size();
        for expected in self.expected.remove(&size).unwrap_or_default() {
            let found = self.edge.root();
            if found != expected {
                self.report(size, Problem::Root { expected, found });
            }
        }
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
