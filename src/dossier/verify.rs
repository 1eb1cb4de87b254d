//! Checking a dossier as a whole: the archive, its description, the log, the manifests. The records one
//! by one are [`super::check`]'s.
//!
//! Nothing here stops at the first fault: each is named, and what can still be checked is.

mod claims;
mod log;
mod statements;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use clameur_ledger::{Checkpoint, Hash, Note, Verifier};
use clameur_seal::Hash32;

use super::archive::{pinned, sha256};
use super::findings::{Attention, Found};
use super::format::{BATCH_FILE, BatchFile, FormatError, README_FILE};
use super::print::model::FindingKind::{Altered, Extra, Missing, Unreadable};
use super::replay::{Frozen, Replay};
use super::revalidate::RecordValidator;
use crate::campaign::manifest::Manifest;
use crate::tarball::Tarball;
use crate::terminal::tr;

/// Files that a dossier does not have, named one by one; the others are counted.
const MOST_NAMED: usize = 1_000;

/// Why a dossier cannot be checked at all.
#[derive(Debug, thiserror::Error)]
pub enum DossierError {
    /// It cannot be read.
    #[error("{}", tr!(
        "the dossier cannot be read: {error}",
        "le dossier ne peut pas être lu : {error}",
        error = _0
    ))]
    Read(#[from] std::io::Error),
    /// It is no dossier.
    #[error("{}", tr!(
        "this is not a dossier: it holds no batch.json{damage}\n  Give the file that `clameur batch freeze` wrote, whole and as it was.",
        "ce n’est pas un dossier : il ne contient pas de batch.json{damage}\n  Donnez le fichier que `clameur batch freeze` a écrit, entier et tel quel."
    ))]
    NotADossier {
        /// What is wrong with the archive, if it is damaged.
        damage: String,
    },
    /// Its description cannot be read.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The key that was given for the log is none.
    #[error("{}", tr!(
        "the log's key cannot be read: {error}\n  Give it as the campaign published it: NAME+HASH+KEY.",
        "la clé du registre ne peut pas être lue : {error}\n  Donnez-la telle que la campagne l’a publiée : NOM+EMPREINTE+CLÉ.",
        error = _0
    ))]
    LogKey(String),
}

/// A statement that should be in the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Index of its leaf.
    pub index: u64,
    /// Its complainant's number.
    pub number: u64,
    /// Its position in [`BatchFile::records`].
    pub line: usize,
}

/// Heads of the log that somebody kept apart from the dossier.
#[derive(Debug, Clone, Default)]
pub struct Since {
    /// The notes, of any log; nothing of them is believed yet.
    pub notes: Vec<Note>,
    /// How many are heads of this log, and were held against the log that the dossier carries.
    pub compared: u64,
    /// The size of one that is newer than the dossier's log: the dossier cannot show what came later.
    pub newer: Option<u64>,
}

impl Since {
    /// Heads that somebody kept.
    #[must_use]
    pub fn of(notes: Vec<Note>) -> Self {
        Self {
            notes,
            ..Self::default()
        }
    }
}

/// A dossier, read and checked but for its records.
#[derive(Debug)]
pub struct Dossier<R> {
    /// The archive.
    pub archive: Tarball<R>,
    /// Its description.
    pub batch: BatchFile,
    /// SHA-256 of the description.
    pub batch_sha256: Hash32,
    /// The log, replayed.
    pub replay: Replay,
    /// Whether all of the log was there.
    pub log_complete: bool,
    /// The log's signed head, once its signature was verified.
    pub checkpoint: Option<Checkpoint>,
    /// The key that verified it.
    pub log_key: Option<Verifier>,
    /// Whether that key was given from outside.
    pub log_key_given: bool,
    /// What somebody kept of the log.
    pub since: Since,
    /// Manifests that the log pins, by hash, with the index of their leaf.
    pub manifests: BTreeMap<Hash32, (u64, Manifest)>,
    /// The statements whose records should be there, by index.
    pub expected: Vec<Expected>,
    /// Statements that the batch announced, less those that left since.
    pub announced: u64,
    /// Records in the archive that the batch announced.
    pub present: u64,
    /// What a form of the campaign accepts.
    pub(crate) again: RecordValidator,
    /// What was found so far.
    pub found: Vec<Found>,
    /// What nothing proves, and somebody should look at.
    pub(crate) doubts: Vec<Attention>,
}

impl<R: Read + Seek> Dossier<R> {
    /// Reads and checks a dossier. `log_key` is the log's verifier key where it is known from
    /// elsewhere; otherwise the one that the dossier's manifests pin is used.
    ///
    /// # Errors
    /// When it is no dossier, or one of a newer program. Everything else is a finding.
    pub fn read(archive: Tarball<R>, log_key: Option<&str>) -> Result<Self, DossierError> {
        Self::read_since(archive, log_key, Since::default())
    }

    /// The same, with heads of the log that somebody kept: its first entries must be those that these heads signed.
    ///
    /// # Errors
    /// As [`Dossier::read`].
    pub fn read_since(
        archive: Tarball<R>,
        log_key: Option<&str>,
        since: Since,
    ) -> Result<Self, DossierError> {
        let given = log_key
            .map(crate::given::log_key_or_file)
            .transpose()
            .map_err(|error| DossierError::LogKey(error.to_string()))?;
        if let Some((_, bytes)) = archive.place(BATCH_FILE)
            && bytes > archive.most(BATCH_FILE)
        {
            let most = archive.most(BATCH_FILE);
            return Err(FormatError::TooLong { bytes, most }.into());
        }
        let json = archive
            .read(BATCH_FILE)?
            .ok_or_else(|| DossierError::NotADossier {
                damage: archive
                    .damage()
                    .map(|why| format!(" ({})", crate::shown::word(why)))
                    .unwrap_or_default(),
            })?;
        let batch = BatchFile::parse(&json)?;
        let mut dossier = Self::described(archive, batch, sha256(&json), given.is_some());
        dossier.since = since;
        dossier.check_files();
        dossier.check_log(given);
        dossier.check_manifests();
        dossier.check_batch();
        dossier.check_lines();
        Ok(dossier)
    }

    /// A dossier of which nothing was checked yet.
    pub(super) fn described(
        archive: Tarball<R>,
        batch: BatchFile,
        batch_sha256: Hash32,
        log_key_given: bool,
    ) -> Self {
        Self {
            archive,
            batch_sha256,
            batch,
            replay: Replay::default(),
            log_complete: false,
            checkpoint: None,
            log_key: None,
            log_key_given,
            since: Since::default(),
            manifests: BTreeMap::new(),
            expected: Vec::new(),
            announced: 0,
            present: 0,
            again: RecordValidator::default(),
            found: Vec::new(),
            doubts: Vec::new(),
        }
    }

    /// The batch, as the log has it.
    #[must_use]
    pub fn frozen(&self) -> Option<&Frozen> {
        let number = self.batch.batch.number;
        self.replay.batches.iter().find(|b| b.number == number)
    }

    /// The age keys that the manifests of these records name.
    #[must_use]
    pub fn recipients(&self) -> BTreeSet<String> {
        self.manifests
            .values()
            .flat_map(|(_, manifest)| manifest.recipients.values().flatten())
            .cloned()
            .collect()
    }

    /// The newest manifest that was in force when the batch was frozen.
    #[must_use]
    pub fn manifest(&self) -> Option<(&Hash32, &Manifest)> {
        let before = self.batch.batch.leaf_index;
        let known = self.manifests.iter().filter(|(_, (at, _))| *at <= before);
        known
            .max_by_key(|(_, (at, _))| *at)
            .map(|(hash, (_, manifest))| (hash, manifest))
    }

    pub(super) fn report(&mut self, found: Found) {
        self.found.push(found);
    }

    /// Every file is named once, in its place, and is what `batch.json` says; records come later.
    pub(super) fn check_files(&mut self) {
        let mut found = Vec::new();
        if let Some(why) = self.archive.damage() {
            found.push(Found::new(Missing, "archive-damaged").value("why", why));
        }
        for name in self.archive.repeated() {
            let mut twice = Found::new(Extra, "file-twice").file(name);
            if let Some(line) = self.batch.records.iter().find(|line| line.file == *name) {
                twice = twice.leaf(line.index, Some(line.number));
            }
            found.push(twice);
        }
        for name in self.archive.foreign() {
            found.push(Found::new(Extra, "file-foreign").file(name));
        }
        if self.archive.more() > 0 {
            let more = self.archive.more();
            found.push(Found::new(Extra, "entries-more").value("count", more));
        }
        for (name, expected) in &self.batch.files {
            match self.archive.read(name) {
                Ok(None) => found.push(Found::new(Missing, "file-missing").file(name)),
                Ok(Some(bytes)) if sha256(&bytes) == *expected => {}
                Ok(Some(bytes)) => found.push(
                    Found::new(Altered, "file-altered")
                        .file(name)
                        .value("expected", expected)
                        .value("found", sha256(&bytes)),
                ),
                // A file that no dossier has is not read to be named.
                Err(error) => found.push(
                    Found::new(Unreadable, "archive-damaged")
                        .file(name)
                        .value("why", error),
                ),
            }
        }
        let records: BTreeSet<&str> = self.batch.records.iter().map(|l| l.file.as_str()).collect();
        let strange = self.archive.names().filter(|name| {
            let known = *name == BATCH_FILE || *name == README_FILE;
            !known && !self.batch.files.contains_key(*name) && !records.contains(name)
        });
        let mut strange = strange.fuse();
        let named = strange.by_ref().take(MOST_NAMED);
        found.extend(named.map(|name| Found::new(Extra, "file-extra").file(name)));
        let more = strange.count();
        if more > 0 {
            found.push(Found::new(Extra, "entries-more").value("count", more));
        }
        self.found.extend(found);
    }

    /// Manifests are those that the log pins, and belong to this log and its key.
    pub(super) fn check_manifests(&mut self) {
        let pins: BTreeMap<Hash32, u64> = self
            .replay
            .manifests
            .iter()
            .rev()
            .map(|(index, hash)| (hash.0.into(), *index))
            .collect();
        let names: Vec<String> = self.archive.names().map(str::to_owned).collect();
        let mut found = Vec::new();
        for name in names.iter().filter(|name| name.starts_with("manifests/")) {
            let bytes = self.archive.read(name).ok().flatten().unwrap_or_default();
            let hash = sha256(&bytes);
            let Some(at) = pins.get(&hash) else {
                found.push(Found::new(Extra, "manifest-foreign").file(name));
                continue;
            };
            let manifest: Manifest = match serde_json::from_slice(&bytes) {
                Ok(manifest) => manifest,
                Err(error) => {
                    let unreadable = Found::new(Unreadable, "manifest-unreadable").file(name);
                    found.push(unreadable.value("why", error));
                    continue;
                }
            };
            if let Err(why) = manifest.plain() {
                let unreadable = Found::new(Unreadable, "manifest-unreadable").file(name);
                found.push(unreadable.value("why", why));
                continue;
            }
            for (said, expected) in [
                (&manifest.origin, &self.batch.origin),
                (&manifest.log_key, &self.batch.log_key),
                (&manifest.slug, &self.batch.campaign),
            ] {
                if said != expected {
                    let other = Found::new(Altered, "manifest-log").file(name);
                    found.push(other.value("found", said).value("expected", expected));
                }
            }
            self.manifests.insert(hash, (*at, manifest));
        }
        for hash in pins
            .keys()
            .filter(|hash| !self.manifests.contains_key(hash))
        {
            let name = format!("manifests/{hash}.json");
            // Present and unreadable was told above.
            if !self.archive.contains(&name) && !self.batch.files.contains_key(&name) {
                found.push(Found::new(Missing, "file-missing").file(name));
            }
        }
        for (_, manifest) in self.manifests.values() {
            for (folder, extension, hex) in pinned(manifest) {
                let name = format!("{folder}/{hex}.{extension}");
                if !self.archive.contains(&name) && !self.batch.files.contains_key(&name) {
                    found.push(Found::new(Missing, "file-missing").file(name));
                }
            }
        }
        found.dedup();
        self.found.extend(found);
        self.again = RecordValidator::read(self);
    }

    /// The text of a pinned file, when it is what its name says.
    pub fn text(&self, folder: &str, extension: &str, hash: &str) -> Option<String> {
        let bytes = self
            .archive
            .read(&format!("{folder}/{hash}.{extension}"))
            .ok()
            .flatten()?;
        if Hash::of(&bytes).to_string() != hash {
            return None;
        }
        String::from_utf8(bytes).ok()
    }
}
