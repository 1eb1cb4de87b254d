//! Recounting a log whose statements are remembered in bits: whatever else a leaf says is read again from the archive.

use std::io::{self, Read as _};

use clameur_ledger::audit::{BatchLine, Memory, Past, Seen, Unique};
use clameur_ledger::batch::SetHasher;
use clameur_ledger::tile::{FULL_WIDTH, decode_bundle};
use clameur_ledger::{Hash, Leaf, Targets, Territory, VoidReason};

use super::super::leaf_bitmap::LeafBitmap;
use super::external_sort::{Place, Walk};

/// The leaves of a log in an archive, in any order; onwards is fast.
#[derive(Debug)]
pub(super) struct Leaves {
    archive: Walk,
    /// Where each bundle stands; the length is zero where it is missing.
    bundles: Vec<(Place, u16)>,
    read: Option<(usize, Vec<Option<Leaf>>)>,
}

impl Leaves {
    pub(super) fn new(archive: Walk, bundles: Vec<(Place, u16)>) -> Self {
        Self {
            archive,
            bundles,
            read: None,
        }
    }

    /// The leaf at `index`; none where it is missing or cannot be read.
    pub(super) fn get(&mut self, index: u64) -> io::Result<Option<Leaf>> {
        let width = u64::from(FULL_WIDTH);
        let (Ok(bundle), Ok(at)) = (
            usize::try_from(index / width),
            usize::try_from(index % width),
        ) else {
            return Ok(None);
        };
        if self.read.as_ref().is_none_or(|(known, _)| *known != bundle) {
            let Some((place, width)) = self.bundles.get(bundle).copied() else {
                return Ok(None);
            };
            self.archive.go(place.offset)?;
            let mut bytes = Vec::new();
            (&mut self.archive)
                .take(place.size.min(1 << 20))
                .read_to_end(&mut bytes)?;
            let leaves = decode_bundle(&bytes, width).unwrap_or_default();
            let leaves = leaves.into_iter().map(|leaf| Leaf::decode(leaf).ok());
            self.read = Some((bundle, leaves.collect()));
        }
        let leaves = self.read.as_ref().map(|(_, leaves)| leaves);
        Ok(leaves.and_then(|leaves| leaves.get(at).copied().flatten()))
    }
}

/// What a recount remembers: three bits per leaf, and the start of what no two entries may share.
#[derive(Debug)]
pub(super) struct Remembered {
    pub(super) leaves: Leaves,
    pub(super) marks: LeafBitmap,
    seen: Seen,
    failed: Option<io::Error>,
}

impl Remembered {
    pub(super) fn new(leaves: Leaves) -> Self {
        Self {
            leaves,
            marks: LeafBitmap::default(),
            seen: Seen::default(),
            failed: None,
        }
    }

    /// The leaves and the marks, unless the archive could not be read.
    pub(super) fn done(self) -> io::Result<(Leaves, LeafBitmap)> {
        match self.failed {
            Some(error) => Err(error),
            None => Ok((self.leaves, self.marks)),
        }
    }

    fn leaf(&mut self, index: u64) -> Option<Leaf> {
        match self.leaves.get(index) {
            Ok(leaf) => leaf,
            Err(error) => {
                self.failed.get_or_insert(error);
                None
            }
        }
    }
}

impl Memory for Remembered {
    fn added(
        &mut self,
        index: u64,
        _: (Territory, Targets),
        withdrawal_hash: Hash,
        commitment: Hash,
    ) {
        self.marks.add(index);
        self.seen.add(&commitment, &withdrawal_hash);
    }

    fn repeats(&mut self, commitment: &Hash, withdrawal_hash: &Hash) -> Option<Unique> {
        self.seen.has(commitment, withdrawal_hash)
    }

    fn past(&mut self, index: u64) -> Past {
        if !self.marks.is_added(index) {
            return Past::NotAnAdd;
        }
        if !self.marks.is_live(index) {
            return Past::Gone;
        }
        match self.leaf(index) {
            Some(Leaf::Add {
                territory,
                targets,
                withdrawal_hash,
                ..
            }) => Past::Live((territory, targets), withdrawal_hash),
            _ => Past::Unknown,
        }
    }

    fn gone(&mut self, index: u64, by: u64, voided: Option<VoidReason>) {
        self.marks.take_out(index, by, voided);
    }

    fn file(&mut self, batch: &BatchLine) -> (u64, Hash) {
        let mut hasher = SetHasher::new();
        for index in self.marks.first_unfiled()..batch.index {
            if !self.marks.is_live(index) {
                continue;
            }
            if let Some(Leaf::Add { commitment, .. }) = self.leaf(index) {
                hasher.push(index, &commitment);
            }
        }
        self.marks.file(batch);
        (hasher.count(), hasher.finish())
    }
}
