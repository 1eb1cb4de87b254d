//! Writing a dossier: a plain tar that anyone can unpack, and read without this program.
//!
//! The same batch gives the same bytes for as long as nobody in it leaves. Records pass through one
//! at a time: the archive is never in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use clameur_ledger::tile::{Bundle, FULL_WIDTH, bundles_for, encode_bundle};
use clameur_ledger::{Checkpoint, Edge, Hash, Note, Signer};
use clameur_seal::Hash32;

use super::format::{
    BATCH_FILE, BatchFile, BatchLine, CHECKPOINT_FILE, FORMAT, README_FILE, RecordLine, VERSION,
    WithdrawnLine,
};
use super::freeze::replay;
use super::replay::Replay;
use super::store::{self, Batch, CHUNK};
use crate::campaign::definition::Folder;
use crate::campaign::manifest::Manifest;
use crate::count::counting::{CountingError, hash32};
use crate::count::store::leaves;
use crate::db::{Connection, Db, Error};
use crate::secrets::Secrets;

/// What the archive says to whoever unpacks it.
const README: &str = include_str!("readme.txt");

/// Why an archive was not written.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// No such batch.
    #[error(
        "the campaign {campaign:?} has no batch {number}\n  `clameur batch list {campaign}` shows those that there are."
    )]
    NoBatch {
        /// The campaign.
        campaign: String,
        /// The number asked for.
        number: u32,
    },
    /// The store failed, or does not hold what the ledger says.
    #[error(transparent)]
    Counting(#[from] CountingError),
    /// The file cannot be written.
    #[error(
        "the archive cannot be written: {0}\n  The batch stays frozen: make room, then write it with `clameur batch export`."
    )]
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
    /// Statements of earlier batches that left since the batch before.
    pub withdrawn: u64,
    /// SHA-256 of `batch.json`, which has the hash of everything else.
    pub batch_sha256: Hash32,
}

/// Writes the archive of a frozen batch. `site` is the instance's public address.
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
    let mut snapshot = db.read().begin().await?;
    let batches = store::batches(&mut snapshot, campaign).await?;
    let batch = batches
        .into_iter()
        .find(|batch| batch.number == number)
        .ok_or_else(|| ArchiveError::NoBatch {
            campaign: campaign.to_owned(),
            number,
        })?;
    let mut source = Source {
        connection: &mut snapshot,
        campaign,
        secrets,
    };
    let log = source.log(&batch).await?;
    let (lines, gone) = source.lines(&batch, &log.replay).await?;
    let kept = source.kept(&log.replay).await?;
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
    let withdrawn = log.replay.withdrawn_before(number);
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
        withdrawn: withdrawn
            .iter()
            .filter_map(|(index, entry, gone)| {
                let (batch, number) = entry.filed?;
                Some(WithdrawnLine {
                    index: *index,
                    number,
                    batch,
                    by: gone.by,
                    reason: gone.reason().to_owned(),
                })
            })
            .collect(),
        records: lines,
    };
    let json = file
        .to_json()
        .map_err(|error| damaged(campaign, error.to_string()))?;
    let mut tar = Tar::new(out, batch.frozen_at);
    tar.add(README_FILE, README.as_bytes())?;
    tar.add(BATCH_FILE, &json)?;
    for (name, body) in &kept {
        tar.add(name, body)?;
    }
    tar.add(CHECKPOINT_FILE, log.note.as_bytes())?;
    for bundle in bundles_for(log.size) {
        tar.add(&bundle_name(bundle), &source.bundle(bundle).await?)?;
    }
    source.records(&batch, &file.records, &mut tar).await?;
    tar.finish()?;
    Ok(Written {
        number,
        records: file.records.len() as u64,
        gone,
        withdrawn: withdrawn.len() as u64,
        batch_sha256: sha256(&json),
    })
}

/// The part of the ledger that goes into the archive.
struct Log {
    size: u64,
    note: String,
    origin: String,
    key: String,
    replay: Replay,
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
        let now = replay(self.connection, self.campaign, size).await?;
        let left = now.entries.values().any(|entry| {
            entry.filed.is_some_and(|(n, _)| n == batch.number) && entry.gone.is_some()
        });
        let (origin, key) = (head.origin.clone(), signer.verifier().to_string());
        if left {
            return Ok(Log {
                size,
                note: stored,
                origin,
                key,
                replay: now,
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
            replay: replay(self.connection, self.campaign, size).await?,
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

    /// The lines of all records, which must be those that the ledger says; and how many left.
    async fn lines(
        &mut self,
        batch: &Batch,
        replay: &Replay,
    ) -> Result<(Vec<RecordLine>, u64), ArchiveError> {
        let mut lines: Vec<RecordLine> = Vec::new();
        loop {
            let after = lines.last().map(|line| line.index);
            let rows = store::filed(self.connection, self.campaign, batch.number, after)
                .await?
                .ok_or_else(|| self.damaged("a statement has a damaged column"))?;
            if rows.is_empty() {
                break;
            }
            lines.extend(rows.into_iter().map(|row| row.line));
        }
        let of_batch = replay.entries.iter().filter_map(|(index, entry)| {
            let (n, number) = entry.filed?;
            (n == batch.number).then_some((*index, number, entry.gone.is_some()))
        });
        let (gone, live): (Vec<_>, Vec<_>) = of_batch.partition(|(_, _, gone)| *gone);
        let same = live.len() == lines.len()
            && live
                .iter()
                .zip(&lines)
                .all(|((index, ..), line)| *index == line.index);
        if !same {
            return Err(self.damaged(format!(
                "the ledger has {} statements in batch {}, the store {}",
                live.len(),
                batch.number,
                lines.len()
            )));
        }
        for (line, (_, number, _)) in lines.iter_mut().zip(live) {
            line.number = number;
        }
        Ok((lines, gone.len() as u64))
    }

    /// Manifests, documents, texts and definitions: everything that the manifests pin and the store has.
    async fn kept(&mut self, replay: &Replay) -> Result<BTreeMap<String, Vec<u8>>, ArchiveError> {
        let folder = store::folder(self.connection, self.campaign).await?;
        let current: Option<Folder> = folder.and_then(|json| serde_json::from_str(&json).ok());
        let mut kept = BTreeMap::new();
        let hashes: BTreeSet<Hash> = replay.manifests.iter().map(|(_, hash)| *hash).collect();
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
        lines: &[RecordLine],
        tar: &mut Tar<impl Write>,
    ) -> Result<(), ArchiveError> {
        let mut lines = lines.iter();
        let mut after = None;
        loop {
            let rows = store::filed(self.connection, self.campaign, batch.number, after)
                .await?
                .unwrap_or_default();
            let Some(last) = rows.last() else { break };
            after = Some(last.line.index);
            for row in &rows {
                if lines
                    .next()
                    .is_none_or(|line| line.sha256 != row.line.sha256)
                {
                    return Err(self.damaged("a record changed while it was read"));
                }
                tar.add(&row.line.file, &row.sealed)?;
            }
        }
        Ok(())
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
fn from_folder(folder: &Folder, hash: &Hash) -> Option<Vec<u8>> {
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

fn bundle_name(bundle: Bundle) -> String {
    format!("log/{bundle}")
}

pub(crate) fn sha256(bytes: &[u8]) -> Hash32 {
    Hash::of(bytes).0.into()
}

/// A tar without anything that differs from machine to machine.
struct Tar<W: Write> {
    builder: tar::Builder<W>,
    seconds: u64,
}

impl<W: Write> Tar<W> {
    fn new(out: W, frozen_ms: i64) -> Self {
        Self {
            builder: tar::Builder::new(out),
            seconds: u64::try_from(frozen_ms / 1_000).unwrap_or(0),
        }
    }

    fn add(&mut self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let mut header = tar::Header::new_ustar();
        header.set_path(name)?;
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(self.seconds);
        header.set_cksum();
        self.builder.append(&header, bytes)
    }

    fn finish(self) -> std::io::Result<()> {
        self.builder.into_inner()?.flush()
    }
}
