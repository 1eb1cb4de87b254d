//! Which statements belong to which batch, and what became of them, in three bits per leaf.
//!
//! The same questions as [`super::replay`] answers, for ledgers of millions: what a leaf says besides is looked up again where it is
//! needed. Whoever left after their batch was frozen takes 32 bytes more.

use clameur_ledger::audit::BatchLine;
use clameur_ledger::{Hash, Leaf, VoidReason};

use super::replay::Gone;

/// A row of bits that grows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// Sets a bit, and makes room up to it: `at` must be below a bound that the caller knows.
    pub(crate) fn set(&mut self, at: u64) {
        let (word, bit) = place(at);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    pub(crate) fn has(&self, at: u64) -> bool {
        let (word, bit) = place(at);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    /// How many are set from `from` on and before `to`.
    pub(crate) fn count(&self, from: u64, to: u64) -> u64 {
        if from >= to {
            return 0;
        }
        let ((first, low), (last, high)) = (place(from), place(to));
        let words = self.0.iter().enumerate().skip(first);
        words
            .take_while(|(at, _)| *at <= last)
            .map(|(at, word)| {
                let mut word = *word;
                if at == first {
                    word &= !(low - 1);
                }
                if at == last {
                    word &= high - 1;
                }
                u64::from(word.count_ones())
            })
            .sum()
    }

    /// The set ones, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u64> + '_ {
        (0_u64..).zip(&self.0).flat_map(|(at, word)| {
            (0..64)
                .filter(move |bit| word >> bit & 1 == 1)
                .map(move |bit| at * 64 + bit)
        })
    }
}

fn place(at: u64) -> (usize, u64) {
    (
        usize::try_from(at / 64).unwrap_or(usize::MAX - 1),
        1 << (at % 64),
    )
}

/// A batch, as its leaf has it and as the leaves before it make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marked {
    /// What its leaf says.
    pub(crate) line: BatchLine,
    /// First leaf that could be in it.
    pub(crate) first: u64,
    /// Statements that it holds.
    pub(crate) held: u64,
    /// Statements in the batches before it: its complainants' numbers begin behind these.
    pub(crate) before: u64,
}

/// A statement that left after its batch was frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Departed {
    /// Index of its leaf.
    pub(crate) index: u64,
    /// What took it out.
    pub(crate) gone: Gone,
}

/// A ledger replayed. It believes every leaf; the rules are the [`Auditor`](clameur_ledger::Auditor)'s.
#[derive(Debug, Clone, Default)]
pub(crate) struct LeafBitmap {
    added: Bits,
    gone: Bits,
    filed: Bits,
    /// Batches in order.
    pub(crate) batches: Vec<Marked>,
    /// Manifests, each with its index.
    pub(crate) manifests: Vec<(u64, Hash)>,
    /// In the order in which they left.
    pub(crate) departed: Vec<Departed>,
}

impl LeafBitmap {
    /// Takes the leaf at `index`; leaves come in order.
    pub(crate) fn push(&mut self, index: u64, leaf: &Leaf) {
        match *leaf {
            Leaf::Add { .. } => self.add(index),
            Leaf::Withdraw { index: named, .. } => self.take_out(named, index, None),
            Leaf::Void {
                index: named,
                reason,
                ..
            } => self.take_out(named, index, Some(reason)),
            Leaf::Manifest { hash } => self.manifests.push((index, hash)),
            Leaf::Batch {
                number,
                from_size,
                to_size,
                count,
                set_hash,
            } => self.file(&BatchLine {
                index,
                number,
                from_size,
                to_size,
                count,
                set_hash,
            }),
            Leaf::Close { .. } | Leaf::Loss { .. } => {}
        }
    }

    pub(crate) fn add(&mut self, index: u64) {
        self.added.set(index);
    }

    pub(crate) fn take_out(&mut self, named: u64, by: u64, voided: Option<VoidReason>) {
        if !self.is_live(named) {
            return;
        }
        self.gone.set(named);
        if self.filed.has(named) {
            self.departed.push(Departed {
                index: named,
                gone: Gone { by, voided },
            });
        }
    }

    pub(crate) fn file(&mut self, line: &BatchLine) {
        let first = self.first_unfiled();
        let before = self
            .batches
            .last()
            .map_or(0, |last| last.before + last.held);
        let mut held = 0;
        for index in first..line.index {
            if self.is_live(index) {
                self.filed.set(index);
                held += 1;
            }
        }
        self.batches.push(Marked {
            line: *line,
            first,
            held,
            before,
        });
    }

    /// The first leaf that no batch could hold yet.
    pub(crate) fn first_unfiled(&self) -> u64 {
        self.batches.last().map_or(0, |last| last.line.index + 1)
    }

    /// Whether the leaf adds a statement.
    pub(crate) fn is_added(&self, index: u64) -> bool {
        self.added.has(index)
    }

    /// Whether the leaf adds a statement that nothing took out.
    pub(crate) fn is_live(&self, index: u64) -> bool {
        self.added.has(index) && !self.gone.has(index)
    }

    /// Whether a batch holds the statement.
    pub(crate) fn is_filed(&self, index: u64) -> bool {
        self.filed.has(index)
    }

    /// The batch of this number.
    pub(crate) fn batch(&self, number: u32) -> Option<&Marked> {
        self.batches
            .iter()
            .find(|batch| batch.line.number == number)
    }

    /// The statement's batch and its complainant's number.
    pub(crate) fn number(&self, index: u64) -> Option<(u32, u64)> {
        if !self.filed.has(index) {
            return None;
        }
        let batch = self.batches.iter().find(|batch| batch.line.index > index)?;
        let rank = self.filed.count(batch.first, index + 1);
        Some((batch.line.number, batch.before + rank))
    }

    /// Who left of batch `number` since it was frozen.
    pub(crate) fn departed_of(&self, number: u32) -> impl Iterator<Item = (&Departed, u64)> {
        self.departed.iter().filter_map(move |departed| {
            let (batch, complainant) = self.number(departed.index)?;
            (batch == number).then_some((departed, complainant))
        })
    }

    /// Statements of batches before `number` that left since the batch before it, by the leaf that took them out; with batch and
    /// complainant's number.
    pub(crate) fn withdrawn_before(&self, number: u32) -> Vec<(Departed, u32, u64)> {
        let since = self
            .batches
            .iter()
            .rev()
            .find(|batch| batch.line.number < number)
            .map_or(u64::MAX, |batch| batch.line.index);
        self.departed
            .iter()
            .filter(|departed| departed.gone.by > since)
            .filter_map(|departed| {
                let (batch, complainant) = self.number(departed.index)?;
                (batch < number).then_some((*departed, batch, complainant))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use clameur_ledger::{Targets, Territory, WithdrawalCode, batch};
    use proptest::prelude::*;

    use super::super::replay::Replay;
    use super::*;

    fn add(number: u64) -> Leaf {
        Leaf::Add {
            territory: Territory::NONE,
            targets: Targets(0),
            commitment: Hash::of(&number.to_be_bytes()),
            withdrawal_hash: Hash::of(b""),
        }
    }

    proptest! {
        #[test]
        fn bits_say_what_a_replay_says(steps in prop::collection::vec((0_u8..8, 0_u64..60), 1..120)) {
            let (mut marks, mut replay) = (LeafBitmap::default(), Replay::default());
            let mut number = 0;
            for (index, (what, named)) in (0_u64..).zip(steps) {
                let leaf = match what {
                    0 => Leaf::Withdraw { index: named, code: WithdrawalCode::from_bytes([0; 16]) },
                    1 => Leaf::Void {
                        index: named,
                        reason: VoidReason::Fraud,
                        statement_hash: Hash::of(b""),
                    },
                    2 if named % 4 == 0 => {
                        number += 1;
                        Leaf::Batch {
                            number,
                            from_size: 0,
                            to_size: index,
                            count: 0,
                            set_hash: batch::set_hash([]),
                        }
                    }
                    _ => add(index),
                };
                marks.push(index, &leaf);
                replay.push(index, &leaf);
            }
            for index in 0..130 {
                let entry = replay.entries.get(&index);
                prop_assert_eq!(marks.is_added(index), entry.is_some());
                prop_assert_eq!(marks.is_live(index), entry.is_some_and(|e| e.gone.is_none()));
                prop_assert_eq!(marks.number(index), entry.and_then(|e| e.filed));
            }
            for number in 0..=number + 1 {
                let slim: Vec<_> = marks
                    .withdrawn_before(number)
                    .into_iter()
                    .map(|(d, batch, n)| (d.index, d.gone, batch, n))
                    .collect();
                let full: Vec<_> = replay
                    .withdrawn_before(number)
                    .into_iter()
                    .filter_map(|(i, e, g)| Some((i, g, e.filed?.0, e.filed?.1)))
                    .collect();
                prop_assert_eq!(slim, full);
            }
            let next: Vec<u64> = (marks.first_unfiled()..130).filter(|i| marks.is_live(*i)).collect();
            prop_assert_eq!(next, replay.next_batch().0);
        }

        #[test]
        fn bits_are_counted_in_any_range(set in prop::collection::btree_set(0_u64..300, 0..60), from in 0_u64..320, to in 0_u64..320) {
            let mut bits = Bits::default();
            set.iter().for_each(|at| bits.set(*at));
            prop_assert_eq!(bits.iter().collect::<Vec<_>>(), set.iter().copied().collect::<Vec<_>>());
            prop_assert_eq!(bits.count(from, to), set.iter().filter(|at| (from..to).contains(at)).count() as u64);
        }
    }
}
