//! What a recount remembers of the leaves behind it.

use super::BatchLine;
use crate::batch::SetHasher;
use crate::hash::Hash;
use crate::leaf::{Targets, Territory, VoidReason};
use std::collections::{HashMap, HashSet};

/// What an earlier leaf is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    /// No such leaf, or it cannot be looked up.
    Unknown,
    /// It adds nobody.
    NotAnAdd,
    /// An entry that was withdrawn or voided.
    Gone,
    /// An entry that counts: what for, and the hash of the code that withdraws it.
    Live((Territory, Targets), Hash),
}

/// A value of an entry that no other entry may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unique {
    /// The commitment: two entries with one commitment stand for one record.
    Commitment,
    /// The withdrawal hash: two entries with one withdrawal hash can both be shown to one person as theirs.
    WithdrawalHash,
}

/// Which commitments and withdrawal hashes were there before.
///
/// It keeps twelve bytes of each: equal values are always found, and nobody can make different ones that look equal. About 55 bytes
/// for each entry.
#[derive(Debug, Default)]
pub struct Seen {
    commitments: HashSet<[u8; 12]>,
    withdrawal_hashes: HashSet<[u8; 12]>,
}

impl Seen {
    /// Whether an entry before has one of these values.
    #[must_use]
    pub fn has(&self, commitment: &Hash, withdrawal_hash: &Hash) -> Option<Unique> {
        if self.commitments.contains(&start(commitment)) {
            return Some(Unique::Commitment);
        }
        let repeated = self.withdrawal_hashes.contains(&start(withdrawal_hash));
        repeated.then_some(Unique::WithdrawalHash)
    }

    /// Remembers the values of an entry.
    pub fn add(&mut self, commitment: &Hash, withdrawal_hash: &Hash) {
        self.commitments.insert(start(commitment));
        self.withdrawal_hashes.insert(start(withdrawal_hash));
    }
}

fn start(hash: &Hash) -> [u8; 12] {
    let mut start = [0; 12];
    for (to, from) in start.iter_mut().zip(hash.0) {
        *to = from;
    }
    start
}

/// Where an [`Auditor`](super::Auditor) remembers entries: in memory ([`Heap`]), or wherever leaves can be looked up.
pub trait Memory {
    /// The leaf at `index` adds an entry. They come by ascending index.
    fn added(
        &mut self,
        index: u64,
        key: (Territory, Targets),
        withdrawal_hash: Hash,
        commitment: Hash,
    );
    /// Whether an entry added before has this commitment or this withdrawal hash.
    fn repeats(&mut self, commitment: &Hash, withdrawal_hash: &Hash) -> Option<Unique>;
    /// What became of the leaf at `index`, which is behind the newest one.
    fn past(&mut self, index: u64) -> Past;
    /// The leaf at `by` takes out the entry at `index`, which is live.
    fn gone(&mut self, index: u64, by: u64, voided: Option<VoidReason>);
    /// A batch takes up the live entries since the batch before: how many they are, and the hash over them.
    fn file(&mut self, batch: &BatchLine) -> (u64, Hash);
}

/// Everything in memory.
#[derive(Debug, Default)]
pub struct Heap {
    entries: Vec<Entry>,
    /// Territory and targets, stored once for all entries that share them.
    classes: Vec<(Territory, Targets)>,
    class_numbers: HashMap<(Territory, Targets), u32>,
    /// Index and commitment of the adds that no batch has taken up yet, gone ones included.
    unfiled: Vec<(u64, Hash)>,
    seen: Seen,
}

#[derive(Debug)]
enum Entry {
    NotAnAdd,
    Live { class: u32, withdrawal_hash: Hash },
    Gone,
}

impl Heap {
    fn entry(&mut self, index: u64) -> Option<&mut Entry> {
        usize::try_from(index)
            .ok()
            .and_then(|at| self.entries.get_mut(at))
    }
}

impl Memory for Heap {
    fn added(
        &mut self,
        index: u64,
        key: (Territory, Targets),
        withdrawal_hash: Hash,
        commitment: Hash,
    ) {
        let next = self.classes.len() as u32;
        let class = *self.class_numbers.entry(key).or_insert(next);
        if class == next {
            self.classes.push(key);
        }
        while (self.entries.len() as u64) < index {
            self.entries.push(Entry::NotAnAdd);
        }
        self.entries.push(Entry::Live {
            class,
            withdrawal_hash,
        });
        self.unfiled.push((index, commitment));
        self.seen.add(&commitment, &withdrawal_hash);
    }

    fn repeats(&mut self, commitment: &Hash, withdrawal_hash: &Hash) -> Option<Unique> {
        self.seen.has(commitment, withdrawal_hash)
    }

    fn past(&mut self, index: u64) -> Past {
        let (class, withdrawal_hash) = match self.entry(index) {
            Some(Entry::Live {
                class,
                withdrawal_hash,
            }) => (*class, *withdrawal_hash),
            Some(Entry::Gone) => return Past::Gone,
            // A leaf behind the newest one that was not told adds nobody.
            Some(Entry::NotAnAdd) | None => return Past::NotAnAdd,
        };
        match self.classes.get(class as usize) {
            Some(key) => Past::Live(*key, withdrawal_hash),
            None => Past::Unknown,
        }
    }

    fn gone(&mut self, index: u64, _: u64, _: Option<VoidReason>) {
        if let Some(entry) = self.entry(index) {
            *entry = Entry::Gone;
        }
    }

    fn file(&mut self, _: &BatchLine) -> (u64, Hash) {
        let mut hasher = SetHasher::new();
        for (index, commitment) in std::mem::take(&mut self.unfiled) {
            if matches!(self.entry(index), Some(Entry::Live { .. })) {
                hasher.push(index, &commitment);
            }
        }
        (hasher.count(), hasher.finish())
    }
}
