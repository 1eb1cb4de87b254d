//! Writing a dossier: a plain tar that anyone can unpack, and read without this program.
//!
//! The same batch gives the same bytes for as long as nobody in it leaves. Records and their lines pass through one
//! at a time, in three passes over the same snapshot: the description is counted and hashed, written, and the records
//! follow. The archive is never in memory, nor its description.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use clameur_ledger::tile::{Bundle, FULL_WIDTH, bundles_for, encode_bundle};
use clameur_ledger::{Checkpoint, Edge, Hash, Note, Signer};
use clameur_seal::Hash32;

use super::format::{
    BATCH_FILE, BatchFile, BatchLine, CHECKPOINT_FILE, FORMAT, README_FILE, VERSION, WithdrawnLine,
};
use super::freeze::marks;
use super::leaf_bitmap::{Departed, LeafBitmap};
use super::pack::{Both, Counted, Description, Tar};
use super::store::{self, Batch, CHUNK};
use crate::campaign::manifest::Manifest;
use crate::campaign::source::CampaignSource;
use crate::count::counting::{CountingError, hash32};
use crate::count::store::leaves;
use crate::db::{Connection, Db, Error};
use crate::retention::DestroyedStatements;
use crate::secrets::Secrets;
use crate::terminal::tr;

/// What the archive says to whoever unpacks it.
const README: &str = include_str!("readme.txt");

/// Why an archive was not written.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// No such batch.
    #[error("{}", tr!(
        "the campaign {campaign:?} has no batch {number}\n  `clameur batch list {campaign}` shows those that there are.",
        "la campagne {campaign:?} n’a pas de lot {number}\n  `clameur batch list {campaign}` montre ceux qu’il y a."
    ))]
    NoBatch {
        /// The campaign.
        campaign: String,
        /// The number asked for.
        number: u32,
    },
    /// Its records were destroyed.
    #[error("{}", tr!(
        "the records of batch {number} were destroyed on {day} ({rule})\n  Only copies of the archive made before hold them, and these must be destroyed too.",
        "les enregistrements du lot {number} ont été détruits le {day} ({rule})\n  Seules des copies antérieures de l’archive les contiennent, et elles doivent être détruites aussi."
    ))]
    Destroyed {
        /// The number asked for.
        number: u32,
        /// The day.
        day: String,
        /// The rule.
        rule: String,
    },
    /// The store failed, or does not hold what the ledger says.
    #[error(transparent)]
    Counting(#[from] CountingError),
    /// The file cannot be written.
    #[error("{}", tr!(
        "the archive cannot be written: {error}\n  The batch stays frozen: make room, then write it with `clameur batch export`.",
        "l’archive ne peut pas être écrite : {error}\n  Le lot reste arrêté : faites de la place, puis écrivez-la avec `clameur batch export`.",
        error = _0
    ))]
    Write(#[from] std::io::Error),
}

impl From<Error> for ArchiveError {
    fn from(error: Error) -> Self {
        Self::Counting(CountingError::Store(error))
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Number of the batch.
    pub number: u32,
    /// Records in the archive.
    pub records: u64,
    /// Statements of this batch that left since it was frozen: their records are destroyed.
    pub gone: u64,
    /// Statements of this batch that count, and whose records are set apart: missing, or damaged.
    pub set_apart: u64,
    /// Statements of earlier batches that left since the batch before.
    pub withdrawn: u64,
    /// Leaves of the log in the archive: whoever left by a later one is still in it.
    pub log_size: u64,
    /// SHA-256 of `batch.json`, which has the hash of everything else.
    pub batch_sha256: Hash32,
}

/// The batch of this number, where its records were not destroyed.
async fn whole_batch(
    connection: &mut Connection,
    campaign: &str,
    number: u32,
) -> Result<Batch, ArchiveError> {
    let batches = store::batches(connection, campaign).await?;
    let batch = batches
        .into_iter()
        .find(|batch| batch.number == number)
        .ok_or_else(|| ArchiveError::NoBatch {
            campaign: campaign.to_owned(),
            number,
        })?;
    let destroyed = DestroyedStatements::of(connection, campaign).await?;
    match destroyed.batch(batch.leaf_index) {
        Some(gone) => Err(ArchiveError::Destroyed {
            number,
            day: gone.day.clone(),
            rule: gone.rule.clone(),
        }),
        None => Ok(batch),
    }
}

pub(super) fn withdrawn_line((departed, batch, number): &(Departed, u32, u64)) -> WithdrawnLine {
    WithdrawnLine {
        index: departed.index,
        number: *number,
        batch: *batch,
        by: departed.gone.by,
        reason: departed.gone.reason().to_owned(),
    }
}

/// What the archive of a batch is called, where nobody names it.
#[must_use]
pub fn file_name(campaign: &str, number: u32) -> String {
    format!("{campaign}-batch-{number}.tar")
}

/// Whether the archive of a batch can be written, as far as is known before: that there is such a batch, and that its records were not destroyed.
///
/// # Errors
/// Why not.
pub async fn foresee(db: &Db, campaign: &str, number: u32) -> Result<(), ArchiveError> {
    let mut snapshot = db.snapshot().await?;
    whole_batch(&mut snapshot, campaign, number).await.map(drop)
}

/// Writes the archive of a frozen batch. `site` is the instance's public address. What the archive says of itself is written at once, the rest as soon as
/// the description is counted.
///
/// # Errors
/// When there is no such batch, the store is damaged, or `out` fails.
pub async fn write(
    db: &Db,
    secrets: &Secrets,
    site: &str,
    campaign: &str,
    number: u32,
    out: impl Write,
) -> Result<Written, ArchiveError> {
    // One snapshot: what leaves while we write was still there when we began.
    let mut snapshot = db.snapshot().await?;
    let batch = whole_batch(&mut snapshot, campaign, number).await?;
    let mut tar = Tar::new(out, batch.frozen_at);
    tar.add(README_FILE, README.as_bytes())?;
    tar.within().flush()?;
    let mut source = Source {
        connection: &mut snapshot,
        campaign,
        secrets,
    };
    let log = source.log(&batch).await?;
    let kept = source.kept(&log.marks).await?;
    let mut files: BTreeMap<String, Hash32> = kept
        .iter()
        .map(|(name, body)| (name.clone(), sha256(body)))
        .collect();
    files.insert(README_FILE.to_owned(), sha256(README.as_bytes()));
    files.insert(CHECKPOINT_FILE.to_owned(), sha256(log.note.as_bytes()));
    for bundle in bundles_for(log.size) {
        let bytes = source.bundle(bundle).await?;
        files.insert(bundle_name(bundle), sha256(&bytes));
    }
    source
        .beside(&batch, |name, sealed| {
            files.insert(name.to_owned(), sha256(sealed));
            Ok(())
        })
        .await?;
    let withdrawn = log.marks.withdrawn_before(number);
    let apart = source.set_apart(&log.marks, number).await?;
    let file = BatchFile {
        format: FORMAT.to_owned(),
        v: VERSION,
        campaign: campaign.to_owned(),
        origin: log.origin.clone(),
        log_key: log.key.clone(),
        site: site.to_owned(),
        batch: batch_line(&batch, campaign)?,
        log_size: log.size,
        files,
        withdrawn: withdrawn.iter().map(withdrawn_line).collect(),
        set_apart: apart.iter().copied().collect(),
        records: Vec::new(),
    };
    let mut counted = Counted::default();
    let mut description = Description::new(&file, &mut counted)?;
    let records = source
        .describe(&batch, &log.marks, &apart, &mut description)
        .await?;
    description.finish()?;
    let (length, batch_sha256) = counted.finish();
    tar.begin(BATCH_FILE, length)?;
    let mut again = Counted::default();
    let both = Both(tar.within(), &mut again);
    let mut description = Description::new(&file, both)?;
    source
        .describe(&batch, &log.marks, &apart, &mut description)
        .await?;
    description.finish()?;
    if again.finish() != (length, batch_sha256) {
        return Err(damaged(campaign, "a record changed while it was read"));
    }
    tar.end(length)?;
    for (name, body) in &kept {
        tar.add(name, body)?;
    }
    tar.add(CHECKPOINT_FILE, log.note.as_bytes())?;
    for bundle in bundles_for(log.size) {
        tar.add(&bundle_name(bundle), &source.bundle(bundle).await?)?;
    }
    source.records(&batch, &mut tar).await?;
    source
        .beside(&batch, |name, sealed| tar.add(name, sealed))
        .await?;
    tar.finish()?;
    Ok(Written {
        number,
        records,
        gone: log.marks.departed_of(number).count() as u64,
        set_apart: apart.len() as u64,
        withdrawn: withdrawn.len() as u64,
        log_size: log.size,
        batch_sha256,
    })
}

/// The part of the ledger that goes into the archive.
struct Log {
    size: u64,
    note: String,
    origin: String,
    key: String,
    marks: LeafBitmap,
}

struct Source<'a> {
    connection: &'a mut Connection,
    campaign: &'a str,
    secrets: &'a Secrets,
}

impl Source<'_> {
    /// The log up to the batch's leaf; or up to now, when somebody in the batch left since: the later
    /// leaves show that they did.
    async fn log(&mut self, batch: &Batch) -> Result<Log, ArchiveError> {
        let (size, stored) = store::head(self.connection, self.campaign)
            .await?
            .ok_or_else(|| self.damaged("it has no head"))?;
        let note = Note::parse(stored.as_bytes()).map_err(|e| self.damaged(e))?;
        let head = Checkpoint::parse(note.text()).map_err(|e| self.damaged(e))?;
        let signer =
            Signer::new(&head.origin, self.secrets.log_seed()).map_err(|e| self.damaged(e))?;
        let now = marks(self.connection, self.campaign, size).await?;
        let left = now.departed_of(batch.number).next().is_some();
        let (origin, key) = (head.origin.clone(), signer.verifier().to_string());
        if left {
            return Ok(Log {
                size,
                note: stored,
                origin,
                key,
                marks: now,
            });
        }
        let size = batch.leaf_index + 1;
        let root = self.root(size).await?;
        let checkpoint = Checkpoint::new(origin.as_str(), size, root);
        let note = checkpoint.sign(&signer).map_err(|e| self.damaged(e))?;
        Ok(Log {
            size,
            note: note.to_string(),
            origin,
            key,
            marks: marks(self.connection, self.campaign, size).await?,
        })
    }

    async fn root(&mut self, size: u64) -> Result<Hash, ArchiveError> {
        let mut edge = Edge::new();
        while edge.size() < size {
            let wanted = CHUNK.min(size - edge.size());
            let leaves = leaves(&mut *self.connection, self.campaign, edge.size(), wanted).await?;
            if leaves.is_empty() {
                return Err(self.damaged("leaves are missing"));
            }
            for leaf in &leaves {
                edge.append(clameur_ledger::hash::leaf_hash(leaf))
                    .map_err(|e| self.damaged(e))?;
            }
            drop(edge.take_changed());
        }
        Ok(edge.root())
    }

    /// Statements of a batch that count, and that the archive goes without.
    async fn set_apart(
        &mut self,
        marks: &LeafBitmap,
        number: u32,
    ) -> Result<BTreeSet<u64>, ArchiveError> {
        let mut apart =
            crate::statement::record::store::set_apart(self.connection, self.campaign).await?;
        apart.retain(|index| {
            marks.is_live(*index)
                && marks
                    .number(*index)
                    .is_some_and(|(batch, _)| batch == number)
        });
        Ok(apart)
    }

    /// Writes the lines of all records, which must be those that the ledger says; and says how many they are.
    async fn describe(
        &mut self,
        batch: &Batch,
        marks: &LeafBitmap,
        apart: &BTreeSet<u64>,
        description: &mut Description<impl Write>,
    ) -> Result<u64, ArchiveError> {
        let Some(marked) = marks.batch(batch.number) else {
            return Err(self.damaged(format!("it has no leaf of batch {}", batch.number)));
        };
        // Numbers stay with their statements: whoever left counts on.
        let held = (marked.first..marked.line.index).filter(|index| marks.is_filed(*index));
        let mut live = (marked.before + 1..)
            .zip(held)
            .filter(|(_, index)| marks.is_live(*index) && !apart.contains(index));
        let (mut after, mut records) = (None, 0);
        loop {
            let rows = store::filed(self.connection, self.campaign, batch, after)
                .await?
                .ok_or_else(|| self.damaged("a statement has a damaged column"))?;
            let Some(last) = rows.last() else { break };
            after = Some(last.line.index);
            for mut row in rows {
                let expected = live.next();
                let Some((number, _)) = expected.filter(|(_, index)| *index == row.line.index)
                else {
                    return Err(self.damaged(format!(
                        "the store has statement {} in batch {}, the ledger has not",
                        row.line.index, batch.number
                    )));
                };
                row.line.number = number;
                description.record(&row.line)?;
                records += 1;
            }
        }
        if let Some((_, missing)) = live.next() {
            return Err(self.damaged(tr!(
                "the ledger has statement {missing} in batch {number}, the store has not\n  `clameur fsck --mend` sets it apart: then the archive is written without it.",
                "le registre a la déclaration {missing} dans le lot {number}, la base ne l’a pas\n  `clameur fsck --mend` la met de côté : l’archive s’écrit alors sans elle.",
                number = batch.number
            )));
        }
        Ok(records)
    }

    /// Manifests, documents, texts and definitions: everything that the manifests pin and the store has.
    async fn kept(
        &mut self,
        marks: &LeafBitmap,
    ) -> Result<BTreeMap<String, Vec<u8>>, ArchiveError> {
        let folder = store::folder(self.connection, self.campaign).await?;
        let current: Option<CampaignSource> =
            folder.and_then(|json| serde_json::from_str(&json).ok());
        let mut kept = BTreeMap::new();
        let hashes: BTreeSet<Hash> = marks.manifests.iter().map(|(_, hash)| *hash).collect();
        for hash in hashes {
            let body = store::manifest(self.connection, self.campaign, &hash)
                .await?
                .ok_or_else(|| self.damaged(format!("its manifest {hash} is missing")))?;
            let manifest: Manifest = serde_json::from_str(&body).map_err(|e| self.damaged(e))?;
            kept.insert(format!("manifests/{hash}.json"), body.into_bytes());
            for (folder, extension, hex) in pinned(&manifest) {
                let name = format!("{folder}/{hex}.{extension}");
                let Ok(hash) = Hash::from_hex(hex) else {
                    continue;
                };
                if kept.contains_key(&name) {
                    continue;
                }
                let stored = store::document(self.connection, self.campaign, &hash).await?;
                let body = stored.map(String::into_bytes).or_else(|| {
                    current
                        .as_ref()
                        .and_then(|folder| from_folder(folder, &hash))
                });
                // What the store has no more, the opening names as missing.
                if let Some(body) = body {
                    kept.insert(name, body);
                }
            }
        }
        Ok(kept)
    }

    async fn bundle(&mut self, bundle: Bundle) -> Result<Vec<u8>, ArchiveError> {
        let leaves = leaves(
            &mut *self.connection,
            self.campaign,
            bundle.index.saturating_mul(u64::from(FULL_WIDTH)),
            u64::from(bundle.width),
        )
        .await?;
        encode_bundle(&leaves).map_err(|e| self.damaged(e))
    }

    async fn records(
        &mut self,
        batch: &Batch,
        tar: &mut Tar<impl Write>,
    ) -> Result<(), ArchiveError> {
        let mut after = None;
        loop {
            let rows = store::filed(self.connection, self.campaign, batch, after)
                .await?
                .unwrap_or_default();
            let Some(last) = rows.last() else { break };
            after = Some(last.line.index);
            for row in &rows {
                tar.add(&row.line.file, &row.sealed)?;
            }
        }
        Ok(())
    }

    /// Takes what came later beside the batch's statements, one after the other: what people told, then what was corrected.
    async fn beside(
        &mut self,
        batch: &Batch,
        mut take: impl FnMut(&str, &[u8]) -> std::io::Result<()>,
    ) -> Result<(), ArchiveError> {
        let mut after = None;
        loop {
            let rows = store::told(self.connection, self.campaign, batch, after).await?;
            let Some((last, _)) = rows.last() else { break };
            after = Some(*last);
            for (index, sealed) in &rows {
                take(&told_name(*index), sealed)?;
            }
        }
        let mut after = None;
        loop {
            let rows = store::corrections(self.connection, self.campaign, batch, after).await?;
            let Some((last, _)) = rows.last() else {
                return Ok(());
            };
            after = Some(*last);
            for ((index, number), sealed) in &rows {
                take(&correction_name(*index, *number), sealed)?;
            }
        }
    }

    fn damaged(&self, what: impl std::fmt::Display) -> ArchiveError {
        damaged(self.campaign, what)
    }
}

fn damaged(campaign: &str, what: impl std::fmt::Display) -> ArchiveError {
    ArchiveError::Counting(CountingError::Damaged {
        campaign: campaign.to_owned(),
        what: what.to_string(),
    })
}

/// What a manifest pins: folder in the archive, extension, hash in hexadecimal.
pub(crate) fn pinned(
    manifest: &Manifest,
) -> impl Iterator<Item = (&'static str, &'static str, &str)> {
    let documents = manifest.documents.values().flat_map(BTreeMap::values);
    let texts = manifest.texts.values();
    documents
        .map(|hash| ("documents", "md", hash.as_str()))
        .chain(texts.map(|hash| ("texts", "json", hash.as_str())))
        .chain([("campaign", "json", manifest.definition.as_str())])
}

/// A pinned text that stands in the campaign's folder.
fn from_folder(folder: &CampaignSource, hash: &Hash) -> Option<Vec<u8>> {
    let texts = folder.texts.values().map(serde_json::to_vec);
    let definition = serde_json::to_vec(&folder.definition);
    texts
        .chain([definition])
        .filter_map(Result::ok)
        .find(|body| Hash::of(body) == *hash)
}

fn batch_line(batch: &Batch, campaign: &str) -> Result<BatchLine, ArchiveError> {
    Ok(BatchLine {
        number: batch.number,
        leaf_index: batch.leaf_index,
        from_size: batch.from_size,
        to_size: batch.to_size,
        count: u32::try_from(batch.count).map_err(|e| damaged(campaign, e))?,
        set_hash: hash32(&batch.set_hash)
            .ok_or_else(|| damaged(campaign, "a batch's set hash"))?
            .0
            .into(),
        frozen_ms: batch.frozen_at,
    })
}

/// Name of what was told later of a statement.
pub(super) fn told_name(index: u64) -> String {
    format!("told/{index}.age")
}

/// Name of what was corrected of a statement, from 1.
pub(crate) fn correction_name(index: u64, number: u64) -> String {
    format!("corrections/{index}-{number}.age")
}

fn bundle_name(bundle: Bundle) -> String {
    format!("log/{bundle}")
}

pub(crate) fn sha256(bytes: &[u8]) -> Hash32 {
    Hash::of(bytes).0.into()
}
