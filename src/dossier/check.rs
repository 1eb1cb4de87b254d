//! Checking one record: that it is the one its leaf stands for, that it opens, and that it says what
//! its leaf and its manifest say.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use clameur_ledger::commitment::{Salt, commitment, inner};
use clameur_ledger::{Hash, Targets, Territory};
use clameur_seal::{Hash32, Identities, Record};

use super::archive::sha256;
use super::findings::Found;
use super::format::RecordLine;
use super::print::model::FindingKind::{Altered, Missing, Unreadable};
use super::revalidate::RecordValidator;
use super::verify::{Dossier, Expected};
use crate::campaign::manifest::Manifest;
use crate::statement::evidence::{Evidence, Times, TimesError};

/// A record that agrees with everything.
#[derive(Debug)]
pub struct Opened {
    /// Index of its leaf.
    pub index: u64,
    /// Its complainant's number.
    pub number: u64,
    /// What was signed.
    pub record: Record,
    /// When it was sent, mailed and confirmed.
    pub times: Times,
    /// SHA-256 of the sealed record.
    pub sealed: Hash32,
    /// The commitment in its leaf.
    pub commitment: Hash,
    /// Whether it is sealed to more or fewer keys than its manifest names.
    pub strangers: Option<Found>,
}

impl<R: Read + Seek> Dossier<R> {
    /// Opens and checks one record.
    ///
    /// # Errors
    /// Everything that does not agree; the record is not to be used then.
    pub fn check(&self, expected: &Expected, keys: &Identities) -> Result<Opened, Vec<Found>> {
        let Some(line) = self.batch.records.get(expected.line) else {
            return Err(vec![
                Found::new(Missing, "record-missing").leaf(expected.index, Some(expected.number)),
            ]);
        };
        let at = |found: Found| {
            found
                .leaf(expected.index, Some(expected.number))
                .file(&line.file)
        };
        let one = |found: Found| vec![at(found)];
        let sealed = match self.archive.read(&line.file) {
            Ok(Some(sealed)) => sealed,
            Ok(None) => return Err(one(Found::new(Missing, "record-missing"))),
            Err(error) => {
                return Err(one(Found::new(Unreadable, "record-key").value("why", error)));
            }
        };
        let hash = sha256(&sealed);
        if hash != line.sha256 {
            return Err(one(Found::new(Altered, "record-altered")
                .value("expected", line.sha256)
                .value("found", hash)));
        }
        let Some(entry) = self.replay.entries.get(&expected.index) else {
            // In a complete log that cannot be: only its statements are expected.
            return Err(one(Found::new(Missing, "record-unproven")));
        };
        let leaf = Stands {
            commitment: entry.commitment,
            targets: entry.targets,
            territory: entry.territory,
        };
        let (record, times) = self
            .standard()
            .examine(line, &leaf, &hash, &sealed, keys)
            .map_err(|found| found.into_iter().map(at).collect::<Vec<_>>())?;
        let standard = self.standard();
        Ok(Opened {
            index: expected.index,
            number: expected.number,
            strangers: standard.recipients(line, &sealed).map(at),
            record,
            times,
            sealed: hash,
            commitment: entry.commitment,
        })
    }

    /// What this dossier's records are compared with.
    pub(crate) fn standard(&self) -> Standard<'_> {
        Standard {
            origin: &self.batch.origin,
            manifests: &self.manifests,
            again: &self.again,
        }
    }
}

/// What a leaf says of the record that it stands for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stands {
    pub(crate) commitment: Hash,
    pub(crate) targets: Targets,
    pub(crate) territory: Territory,
}

/// What all records of a dossier are compared with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standard<'a> {
    /// Origin of the log.
    pub(crate) origin: &'a str,
    /// Manifests of the log, with the index of their leaf.
    pub(crate) manifests: &'a BTreeMap<Hash32, (u64, Manifest)>,
    /// What a form of the campaign accepts.
    pub(crate) again: &'a RecordValidator,
}

impl<'a> Standard<'a> {
    /// Opens and checks a record whose bytes have the hash that its line says.
    pub(crate) fn examine(
        &self,
        line: &RecordLine,
        leaf: &Stands,
        hash: &Hash32,
        sealed: &[u8],
        keys: &Identities,
    ) -> Result<(Record, Times), Vec<Found>> {
        let one = |found: Found| vec![found];
        if committed(line, hash) != leaf.commitment {
            return Err(one(Found::new(Altered, "record-commitment")));
        }
        let plain = clameur_seal::open(sealed, keys)
            .map_err(|error| one(Found::new(Unreadable, "record-key").value("why", error)))?;
        let record = Record::from_bytes(&plain)
            .map_err(|error| one(Found::new(Unreadable, "record-plaintext").value("why", error)))?;
        let differs = || one(Found::new(Altered, "record-differs").value("what", "evidence"));
        let evidence = Evidence::parse(&line.evidence).ok_or_else(differs)?;
        let times = evidence
            .times(line.sealed_times().as_deref(), keys)
            .map_err(|error| match error {
                TimesError::Sealed(error) => {
                    one(Found::new(Unreadable, "record-key").value("why", error))
                }
                TimesError::Other | TimesError::Differ => differs(),
            })?;
        let manifest = self.manifest_before(&line.manifest, line.index);
        let differs = self.differences(line, &record, &times, manifest, leaf);
        if !differs.is_empty() {
            return Err(differs
                .into_iter()
                .map(|what| Found::new(Altered, "record-differs").value("what", what))
                .collect());
        }
        if let Some(why) = self.again.refuses(&record, leaf.territory) {
            return Err(one(
                Found::new(Unreadable, "record-refused").value("why", why)
            ));
        }
        Ok((record, times))
    }

    /// Whether a record is sealed to other keys than those that its manifest names, by their number: what a stranger's key opens, that
    /// stranger may have read. The record itself may be as it was given.
    pub(crate) fn recipients(&self, line: &RecordLine, sealed: &[u8]) -> Option<Found> {
        let manifest = self.manifest_before(&line.manifest, line.index)?;
        let named: BTreeSet<&String> = manifest.recipients.values().flatten().collect();
        let times = line.sealed_times();
        let files = [Some(sealed), times.as_deref()].into_iter().flatten();
        let found = files
            .filter_map(clameur_seal::sealed_to)
            .find(|found| *found != named.len())?;
        Some(
            Found::new(Altered, "record-recipients")
                .value("expected", named.len())
                .value("found", found),
        )
    }

    /// A manifest of this log, in force before a leaf.
    pub(crate) fn manifest_before(&self, hash: &Hash32, index: u64) -> Option<&'a Manifest> {
        let (at, manifest) = self.manifests.get(hash)?;
        (*at < index).then_some(manifest)
    }
}

/// The commitment that a line leads to.
fn committed(line: &RecordLine, sealed: &Hash32) -> Hash {
    let hash = |hash: &Hash32| Hash(hash.0);
    let bound = inner(
        &hash(sealed),
        &hash(&line.tag),
        &hash(&line.manifest),
        &Hash::of(line.evidence.as_bytes()),
    );
    commitment(&Salt(line.salt.0), &bound)
}

impl Standard<'_> {
    /// What a record says otherwise than its line, its leaf, its manifest.
    fn differences(
        &self,
        line: &RecordLine,
        record: &Record,
        times: &Times,
        manifest: Option<&Manifest>,
        leaf: &Stands,
    ) -> Vec<&'static str> {
        let (targets, territory) = (leaf.targets, leaf.territory);
        let named = manifest.and_then(|manifest| bits(manifest, &record.targets));
        let documents: Option<BTreeMap<&str, &str>> = manifest
            .and_then(|manifest| manifest.documents.get(&record.language))
            .map(|documents| {
                let pairs = documents.iter();
                pairs
                    .map(|(kind, hash)| (kind.as_str(), hash.as_str()))
                    .collect()
            });
        let signed: BTreeMap<String, String> = record
            .documents
            .iter()
            .map(|(kind, hash)| (kind.clone(), hash.to_string()))
            .collect();
        let signed: BTreeMap<&str, &str> = signed
            .iter()
            .map(|(kind, hash)| (kind.as_str(), hash.as_str()))
            .collect();
        let leaf_bits = format!("{:016x}", targets.0);
        let checks = [
            (record.campaign == self.origin, "campaign"),
            (
                manifest.is_some() && record.manifest == line.manifest,
                "manifest",
            ),
            (record.language == line.language, "language"),
            (record.salt == line.salt, "salt"),
            (
                record.target_bits == targets.0
                    && line.targets == leaf_bits
                    && named == Some(targets.0),
                "targets",
            ),
            (territory.as_str() == line.territory, "territory"),
            (documents == Some(signed), "documents"),
            (
                times.submitted_ms == record.submitted_ms
                    && times.confirmed_ms >= times.submitted_ms,
                "evidence",
            ),
        ];
        checks
            .into_iter()
            .filter_map(|(agrees, what)| (!agrees).then_some(what))
            .collect()
    }
}

/// The bits of target ids; none when one is unknown or stands twice.
fn bits(manifest: &Manifest, ids: &[String]) -> Option<u64> {
    ids.iter().try_fold(0_u64, |bits, id| {
        let bit = 1_u64.checked_shl(u32::from(*manifest.targets.get(id)?))?;
        (bits & bit == 0).then_some(bits | bit)
    })
}
