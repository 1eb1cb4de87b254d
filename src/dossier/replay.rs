//! Which statements belong to which batch, and what became of them: read from the ledger alone.
//!
//! A complainant's number is the position of the statement in its batch, counted on from the batch
//! before. Numbers stay with their statements: whoever withdraws later leaves a gap.

use std::collections::BTreeMap;

use clameur_ledger::{Hash, Leaf, Targets, Territory, VoidReason, batch};

/// A statement that was added to the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Territory in its leaf.
    pub territory: Territory,
    /// Targets in its leaf.
    pub targets: Targets,
    /// What binds it to its record.
    pub commitment: Hash,
    /// The leaf that took it out, and why.
    pub gone: Option<Gone>,
    /// The batch that it was frozen in, and its complainant's number.
    pub filed: Option<(u32, u64)>,
}

/// Why a statement counts no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone {
    /// Index of the leaf that took it out.
    pub by: u64,
    /// The public reason; none when the supporter withdrew it.
    pub voided: Option<VoidReason>,
}

impl Gone {
    /// The reason in one word, as `batch.json` and lists have it.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self.voided {
            None => "withdrawn",
            Some(VoidReason::AuthorityRejected) => "authority-rejected",
            Some(VoidReason::Fraud) => "fraud",
            Some(VoidReason::LostCode) => "lost-code",
            Some(VoidReason::Other) => "other",
            Some(VoidReason::LostRecord) => "lost-record",
        }
    }
}

/// A batch, as its leaf has it and as the leaves before it make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// Index of its leaf.
    pub index: u64,
    /// Number in its leaf.
    pub number: u32,
    /// Range in its leaf.
    pub from_size: u64,
    /// Range in its leaf.
    pub to_size: u64,
    /// Count in its leaf.
    pub count: u32,
    /// Set hash in its leaf.
    pub set_hash: Hash,
    /// The statements that it really holds, by index.
    pub held: Vec<u64>,
    /// The hash over them.
    pub held_hash: Hash,
}

/// A ledger replayed. It believes every leaf; the rules are the [`Auditor`](clameur_ledger::Auditor)'s.
#[derive(Debug, Clone, Default)]
pub struct Replay {
    /// Statements by index.
    pub entries: BTreeMap<u64, Entry>,
    /// Batches in order.
    pub batches: Vec<Frozen>,
    /// Manifests, each with its index.
    pub manifests: Vec<(u64, Hash)>,
    unfiled: Vec<u64>,
    filed: u64,
}

impl Replay {
    /// Takes the leaf at `index`; leaves come in order.
    pub fn push(&mut self, index: u64, leaf: &Leaf) {
        match *leaf {
            Leaf::Add {
                territory,
                targets,
                commitment,
                ..
            } => {
                let entry = Entry {
                    territory,
                    targets,
                    commitment,
                    gone: None,
                    filed: None,
                };
                self.entries.insert(index, entry);
                self.unfiled.push(index);
            }
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
            } => {
                let (held, held_hash) = self.file(number);
                self.batches.push(Frozen {
                    index,
                    number,
                    from_size,
                    to_size,
                    count,
                    set_hash,
                    held,
                    held_hash,
                });
            }
            Leaf::Close { .. } | Leaf::Loss { .. } => {}
        }
    }

    /// The statements that the next batch would hold, and the hash over them.
    #[must_use]
    pub fn next_batch(&self) -> (Vec<u64>, Hash) {
        let live = |index: &u64| self.entries.get(index).filter(|e| e.gone.is_none());
        let held: Vec<u64> = self
            .unfiled
            .iter()
            .copied()
            .filter(|index| live(index).is_some())
            .collect();
        let pairs = held
            .iter()
            .filter_map(|index| Some((*index, live(index)?.commitment)));
        let hash = batch::set_hash(pairs);
        (held, hash)
    }

    /// Statements of batches before `number` that were taken out since the batch before it, by the
    /// leaf that took them out.
    #[must_use]
    pub fn withdrawn_before(&self, number: u32) -> Vec<(u64, &Entry, Gone)> {
        let since = self
            .batches
            .iter()
            .rev()
            .find(|batch| batch.number < number)
            .map_or(u64::MAX, |batch| batch.index);
        let mut found: Vec<(u64, &Entry, Gone)> = self
            .entries
            .iter()
            .filter_map(|(index, entry)| {
                let gone = entry.gone.filter(|gone| gone.by > since)?;
                let (batch, _) = entry.filed?;
                (batch < number).then_some((*index, entry, gone))
            })
            .collect();
        found.sort_by_key(|(_, _, gone)| gone.by);
        found
    }

    fn take_out(&mut self, named: u64, by: u64, voided: Option<VoidReason>) {
        if let Some(entry) = self.entries.get_mut(&named)
            && entry.gone.is_none()
        {
            entry.gone = Some(Gone { by, voided });
        }
    }

    fn file(&mut self, number: u32) -> (Vec<u64>, Hash) {
        let (held, hash) = self.next_batch();
        self.unfiled.clear();
        for index in &held {
            self.filed += 1;
            if let Some(entry) = self.entries.get_mut(index) {
                entry.filed = Some((number, self.filed));
            }
        }
        (held, hash)
    }
}
