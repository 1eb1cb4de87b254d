//! What a recount remembers of the leaves behind it.

use super::BatchLine;
use crate::batch::SetHasher;
use crate::hash::Hash;
use crate::leaf::{Targets, Territory, VoidReason};
use std::collections::HashMap;

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
