//! One counted statement against the entry of the ledger that stands for it.
//!
//! The entry binds the sealed record, the tag, the manifest, the evidence and the salt, so it can also tell when a byte that rotted is
//! right again: what differs by one byte is found by trying, and proven by the commitment.

/// What the store has of them.
pub(crate) mod store;

use clameur_ledger::commitment::{Salt, commitment, inner};
use clameur_ledger::{Hash, Leaf, Targets, Territory};
use clameur_seal::sealed_to;

use crate::count::counting::hash32;
use crate::db::{Connection, Error};
use crate::statement::evidence::Evidence;
use crate::terminal::tr;

/// What an `add` entry says of its statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) territory: Territory,
    pub(crate) targets: Targets,
    pub(crate) commitment: Hash,
    pub(crate) withdrawal_hash: Hash,
}

impl Entry {
    /// The entry of a leaf, where it adds a statement.
    pub(crate) fn of(leaf: &Leaf) -> Option<Self> {
        match *leaf {
            Leaf::Add {
                territory,
                targets,
                commitment,
                withdrawal_hash,
            } => Some(Self {
                territory,
                targets,
                commitment,
                withdrawal_hash,
            }),
            _ => None,
        }
    }
}

/// A counted statement as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) index: u64,
    pub(crate) tag: Vec<u8>,
    pub(crate) withdrawal_hash: Vec<u8>,
    pub(crate) manifest_hash: Vec<u8>,
    pub(crate) territory: String,
    pub(crate) targets: u64,
    pub(crate) salt: Vec<u8>,
    pub(crate) evidence: Vec<u8>,
    pub(crate) sealed: Vec<u8>,
    pub(crate) times: Option<Vec<u8>>,
}

/// A part of a stored statement that its entry binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The sealed record.
    Sealed,
    /// The keyed hash of the person.
    Tag,
    /// The salt of the commitment.
    Salt,
    /// The manifest under which it was given.
    Manifest,
    /// What happened to it.
    Evidence,
    /// The sealed times that the evidence names.
    Times,
    /// The hash of its withdrawal code.
    Withdrawal,
    /// Territory or targets.
    Bucket,
    /// Which of sealed record, tag, salt, manifest and evidence cannot be told.
    Commitment,
    /// To whom it is sealed.
    Recipients,
}

impl Part {
    /// What differs, in words.
    pub(crate) fn said(self) -> String {
        match self {
            Self::Sealed => tr!("its sealed record", "son contenu scellé"),
            Self::Tag => tr!("its tag", "sa marque"),
            Self::Salt => tr!("its salt", "son sel"),
            Self::Manifest => tr!("the hash of its manifest", "l’empreinte de son manifeste"),
            Self::Evidence => tr!("its evidence", "ses preuves"),
            Self::Times => tr!("its sealed times", "ses heures scellées"),
            Self::Withdrawal => tr!(
                "the hash of its withdrawal code",
                "l’empreinte de son code de retrait"
            ),
            Self::Bucket => tr!("its territory or targets", "son territoire ou ses cibles"),
            Self::Commitment => tr!(
                "its sealed record, tag, salt, manifest or evidence",
                "son contenu scellé, sa marque, son sel, son manifeste ou ses preuves"
            ),
            Self::Recipients => tr!(
                "the number of keys that it is sealed to",
                "le nombre de clés pour lesquelles elle est scellée"
            ),
        }
    }

    /// A stable name for programs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sealed => "sealed",
            Self::Tag => "tag",
            Self::Salt => "salt",
            Self::Manifest => "manifest-hash",
            Self::Evidence => "evidence",
            Self::Times => "times",
            Self::Withdrawal => "withdrawal-hash",
            Self::Bucket => "territory-targets",
            Self::Commitment => "record",
            Self::Recipients => "recipients",
        }
    }

    /// The part of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [
            Self::Sealed,
            Self::Tag,
            Self::Salt,
            Self::Manifest,
            Self::Evidence,
            Self::Times,
            Self::Withdrawal,
            Self::Bucket,
            Self::Commitment,
            Self::Recipients,
        ]
        .into_iter()
        .find(|part| part.name() == name)
    }
}

impl Stored {
    /// Everything that differs from its entry. `keys` says to how many keys a statement under a manifest is sealed, where that is known.
    pub(crate) fn compare(
        &self,
        entry: &Entry,
        keys: impl Fn(&Hash) -> Option<usize>,
    ) -> Vec<Part> {
        let mut parts = Vec::new();
        if !self.is_committed(entry) {
            parts.push(Part::Commitment);
        } else if let Some(manifest) = hash32(&self.manifest_hash)
            && let Some(keys) = keys(&manifest)
            && sealed_to(&self.sealed).is_some_and(|sealed| sealed != keys)
        {
            parts.push(Part::Recipients);
        }
        if !self.has_its_times() && parts.is_empty() {
            parts.push(Part::Times);
        }
        if self.withdrawal_hash != entry.withdrawal_hash.0 {
            parts.push(Part::Withdrawal);
        }
        if (self.territory.as_str(), self.targets) != (entry.territory.as_str(), entry.targets.0) {
            parts.push(Part::Bucket);
        }
        parts
    }

    /// Whether it is what its entry binds, where that can be read.
    pub(crate) async fn is_whole(
        &self,
        connection: &mut Connection,
        campaign: &str,
    ) -> Result<bool, Error> {
        let mut leaves = store::leaves(connection, campaign, self.index, 1).await?;
        let leaf = leaves.remove(&self.index);
        let entry = leaf.and_then(|body| Entry::of(&Leaf::decode(&body).ok()?));
        Ok(entry.is_some_and(|entry| self.is_of(&entry)))
    }

    /// Whether it can be filed as the statement of this entry.
    pub(crate) fn is_of(&self, entry: &Entry) -> bool {
        self.is_committed(entry) && self.has_its_times()
    }

    fn is_committed(&self, entry: &Entry) -> bool {
        self.bound()
            .is_some_and(|bound| bound.commitment() == entry.commitment)
    }

    /// What the commitment is made of; none where a column has another length.
    fn bound(&self) -> Option<Bound> {
        Some(Bound {
            sealed: Hash::of(&self.sealed),
            tag: hash32(&self.tag)?,
            manifest: hash32(&self.manifest_hash)?,
            salt: hash32(&self.salt)?,
            evidence: Hash::of(&self.evidence),
        })
    }

    /// The entry as this row would make it, for one that is damaged.
    pub(crate) fn entry(&self) -> Option<Leaf> {
        Some(Leaf::Add {
            territory: Territory::new(&self.territory).unwrap_or(Territory::NONE),
            targets: Targets(self.targets),
            commitment: self.bound()?.commitment(),
            withdrawal_hash: hash32(&self.withdrawal_hash)?,
        })
    }

    /// The hash of the sealed times that the evidence names. What cannot be read and is what was committed to is a matter for the opening.
    fn times_hash(&self) -> Option<Hash> {
        let text = std::str::from_utf8(&self.evidence).unwrap_or_default();
        match Evidence::parse(text) {
            Some(Evidence::Days(days)) => Some(Hash(days.times_sha256.0)),
            Some(Evidence::Times(_)) | None => None,
        }
    }

    fn has_its_times(&self) -> bool {
        let times = self.times.as_deref().unwrap_or_default();
        self.times_hash()
            .is_none_or(|signed| Hash::of(times) == signed)
    }

    /// The statement as it was, where one byte of it rotted, and in which part. The large parts are searched for one bit.
    pub(crate) fn healed(&self, entry: &Entry) -> Option<(Part, Self)> {
        let mut right = self.clone();
        if self.is_committed(entry) {
            let times = right.times.as_mut()?;
            let signed = self.times_hash().filter(|_| !self.has_its_times())?;
            let found = rotted(times, &BITS, |tried| Hash::of(tried) == signed);
            return found.then_some((Part::Times, right));
        }
        let bound = self.bound()?;
        let fits = |bound: Bound| bound.commitment() == entry.commitment;
        let all: Vec<u8> = (1..=u8::MAX).collect();
        let small = |bytes: &mut Vec<u8>, with: fn(Bound, Hash) -> Bound| {
            rotted(bytes, &all, |tried| {
                hash32(tried).is_some_and(|hash| fits(with(bound, hash)))
            })
        };
        let part = if small(&mut right.salt, |bound, salt| Bound { salt, ..bound }) {
            Part::Salt
        } else if small(&mut right.tag, |bound, tag| Bound { tag, ..bound }) {
            Part::Tag
        } else if small(&mut right.manifest_hash, |bound, manifest| Bound {
            manifest,
            ..bound
        }) {
            Part::Manifest
        } else if rotted(&mut right.evidence, &all, |tried| {
            let evidence = Hash::of(tried);
            fits(Bound { evidence, ..bound })
        }) {
            Part::Evidence
        } else if rotted(&mut right.sealed, &BITS, |tried| {
            let sealed = Hash::of(tried);
            fits(Bound { sealed, ..bound })
        }) {
            Part::Sealed
        } else {
            return None;
        };
        Some((part, right))
    }
}

/// What a commitment is made of.
#[derive(Clone, Copy)]
struct Bound {
    sealed: Hash,
    tag: Hash,
    manifest: Hash,
    salt: Hash,
    evidence: Hash,
}

impl Bound {
    fn commitment(&self) -> Hash {
        let bound = inner(&self.sealed, &self.tag, &self.manifest, &self.evidence);
        commitment(&Salt(self.salt.0), &bound)
    }
}

/// Tries every one of these changes of every byte until the bytes are right, and leaves them so.
pub(crate) fn rotted(bytes: &mut [u8], changes: &[u8], is_right: impl Fn(&[u8]) -> bool) -> bool {
    for at in 0..bytes.len() {
        for change in changes {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= change;
            }
            if is_right(bytes) {
                return true;
            }
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= change;
            }
        }
    }
    false
}

/// The changes of a byte by one bit.
const BITS: [u8; 8] = [1, 2, 4, 8, 16, 32, 64, 128];
