//! All live statements of a campaign as sealed files, and opening them one by one. Format: docs/formats/statements.md.

use std::collections::BTreeMap;
use std::io::{Read, Seek, Write};

use clameur_seal::{Correction, Identities, Record, open};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::store;
use crate::campaign::manifest::Manifest;
use crate::campaign::source::CampaignSource;
use crate::clock::Millis;
use crate::db::{Db, Error};
use crate::dossier::archive::correction_name;
use crate::statement::evidence::{Evidence, Times};
use crate::tarball::Tarball;
use crate::terminal::tr;

const HEADER: &str = "statements.json";
const FOLDER: &str = "campaign.json";
const FORMAT: &str = "clameur-statements";

/// `statements.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Always `clameur-statements`.
    pub format: String,
    /// 1.
    pub v: u32,
    /// Name of the campaign in addresses.
    pub campaign: String,
    /// Public address of the site.
    pub site: String,
    /// When it was written, milliseconds since 1970.
    pub written_ms: Millis,
    /// The batches that were frozen until then.
    pub batches: Vec<Batch>,
}

/// A frozen batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// Its number.
    pub number: u32,
    /// The day on which it was filed (YYYY-MM-DD); none where it was not yet.
    pub filed_on: Option<String>,
}

/// `statements/<index>.json`: what the server knows of a statement, nothing of which names anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Index of its leaf.
    pub index: u64,
    /// SHA-256 of the sealed record.
    pub sha256: String,
    /// Hash of the manifest in force when the form was shown.
    pub manifest: String,
    /// The batch that it was frozen in.
    pub batch: Option<u32>,
    /// How it was confirmed: the exact text that was hashed.
    pub evidence: String,
}

/// Why an export was not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store refused.
    #[error("{}", tr!("the store refused: {error}", "la base a refusé : {error}", error = _0))]
    Store(#[from] Error),
    /// The file cannot be written.
    #[error("{}", tr!("the file cannot be written: {error}", "le fichier ne peut pas être écrit : {error}", error = _0))]
    Write(#[from] std::io::Error),
    /// Nothing of this name.
    #[error("{}", tr!(
        "there is no such campaign\n  `clameur campaign list` shows all.",
        "il n’y a pas de campagne de ce nom\n  `clameur campaign list` les montre toutes."
    ))]
    NoCampaign,
}

/// Writes all live statements of a campaign, sealed as they are, and says how many. Changes nothing.
///
/// # Errors
/// When the store or the file fails.
pub async fn write(
    db: &Db,
    campaign: &str,
    site: &str,
    out: impl Write,
    now: Millis,
) -> Result<u64, ExportError> {
    // One snapshot: who leaves while we write was still there when we began.
    let mut snapshot = db.snapshot().await?;
    let folder = crate::dossier::store::folder(&mut snapshot, campaign)
        .await?
        .ok_or(ExportError::NoCampaign)?;
    let header = Header {
        format: FORMAT.to_owned(),
        v: 1,
        campaign: campaign.to_owned(),
        site: site.to_owned(),
        written_ms: now,
        batches: store::batches(&mut snapshot, campaign).await?,
    };
    let mut tar = tar::Builder::new(out);
    put(&mut tar, HEADER, &json(&header)?)?;
    put(&mut tar, FOLDER, folder.as_bytes())?;
    for (hash, body) in store::documents(&mut snapshot, campaign).await? {
        put(&mut tar, &format!("documents/{hash}.md"), body.as_bytes())?;
    }
    for (hash, body) in store::manifests(&mut snapshot, campaign).await? {
        put(&mut tar, &format!("manifests/{hash}.json"), body.as_bytes())?;
    }
    let (mut after, mut count) = (None, 0);
    loop {
        let rows = store::statements(&mut snapshot, campaign, after).await?;
        let Some(last) = rows.last() else { break };
        after = Some(last.line.index);
        let first = rows.first().map_or(0, |row| row.line.index);
        let corrected =
            store::corrections(&mut snapshot, campaign, (first, last.line.index)).await?;
        for ((index, number), sealed) in corrected {
            put(&mut tar, &correction_name(index, number), &sealed)?;
        }
        for row in rows {
            let index = row.line.index;
            put(
                &mut tar,
                &format!("statements/{index}.json"),
                &json(&row.line)?,
            )?;
            put(&mut tar, &format!("statements/{index}.age"), &row.sealed)?;
            if let Some(times) = &row.times {
                put(&mut tar, &format!("statements/{index}.times.age"), times)?;
            }
            count += 1;
        }
    }
    tar.into_inner()?.flush()?;
    Ok(count)
}

fn json(value: &impl Serialize) -> std::io::Result<Vec<u8>> {
    Ok(serde_json::to_vec_pretty(value)?)
}

fn put(tar: &mut tar::Builder<impl Write>, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut header = tar::Header::new_ustar();
    header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    header.set_mode(0o600);
    header.set_mtime(0);
    tar.append_data(&mut header, name, bytes)
}

/// Why an export cannot be opened.
#[derive(Debug)]
pub enum OpenError {
    /// It cannot be read.
    Read(std::io::Error),
    /// It is something else, or damaged.
    NotOne,
}

impl From<std::io::Error> for OpenError {
    fn from(error: std::io::Error) -> Self {
        Self::Read(error)
    }
}

/// An export, opened by whoever has the key.
pub struct Export<R> {
    tar: Tarball<R>,
    /// What it says of itself.
    pub header: Header,
    /// The campaign as it stands: its words are those that people were shown last.
    pub folder: CampaignSource,
}

/// Names nobody.
impl<R> std::fmt::Debug for Export<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Export(…)")
    }
}

/// One statement, opened.
pub struct Opened {
    /// What the server knows of it.
    pub line: Line,
    /// What the person gave.
    pub record: Record,
    /// When, to the millisecond; none where the file that says so is not there or says something else.
    pub times: Option<Times>,
    /// What was corrected since, in order: the last of each field stands.
    pub corrections: Vec<Correction>,
    /// Whether there is a correction that does not open, or is of something else.
    pub uncertain: bool,
}

impl Opened {
    /// The fields as they stand: as they were given, corrected.
    #[must_use]
    pub fn fields(&self) -> BTreeMap<String, String> {
        let mut fields = self.record.fields.clone();
        for correction in &self.corrections {
            correction.correct(&mut fields);
        }
        fields
    }
}

/// Names nobody.
impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({})", self.line.index)
    }
}

impl<R: Read + Seek> Export<R> {
    /// Reads what is not sealed of an export.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(source: R) -> Result<Self, OpenError> {
        let tar = Tarball::index(source)?;
        let part =
            |name: &str| -> Result<Vec<u8>, OpenError> { tar.read(name)?.ok_or(OpenError::NotOne) };
        let header: Header =
            serde_json::from_slice(&part(HEADER)?).map_err(|_| OpenError::NotOne)?;
        let folder: CampaignSource =
            serde_json::from_slice(&part(FOLDER)?).map_err(|_| OpenError::NotOne)?;
        if header.format != FORMAT || header.v != 1 || tar.damage().is_some() {
            return Err(OpenError::NotOne);
        }
        Ok(Self {
            tar,
            header,
            folder,
        })
    }

    /// The indices of all statements in it, ascending.
    #[must_use]
    pub fn indices(&self) -> Vec<u64> {
        let mut all: Vec<u64> = self
            .tar
            .names()
            .filter_map(|name| name.strip_prefix("statements/")?.strip_suffix(".age"))
            .filter_map(|index| index.parse().ok())
            .collect();
        all.sort_unstable();
        all
    }

    /// Opens one statement: none where it is not in it, is not what its line says, or the key does not open it.
    #[must_use]
    pub fn open(&self, index: u64, keys: &Identities) -> Option<Opened> {
        let read = |end: &str| self.tar.read(&format!("statements/{index}.{end}")).ok()?;
        let line: Line = serde_json::from_slice(&read("json")?).ok()?;
        let sealed = read("age")?;
        let same = clameur_seal::sealed_hash(&sealed).to_string() == line.sha256;
        let plain = Zeroizing::new(open(&sealed, keys).ok().filter(|_| same)?);
        let record = Record::from_bytes(&plain).ok()?;
        let times = self.tar.read(&format!("statements/{index}.times.age"));
        let times = Evidence::parse(&line.evidence)
            .and_then(|evidence| evidence.times(times.ok()?.as_deref(), keys).ok());
        let (corrections, uncertain) = self.corrections(&line, &record, keys);
        (line.index == index).then_some(Opened {
            line,
            record,
            times,
            corrections,
            uncertain,
        })
    }

    /// What was corrected of a statement, and whether something of it cannot be read.
    fn corrections(
        &self,
        line: &Line,
        record: &Record,
        keys: &Identities,
    ) -> (Vec<Correction>, bool) {
        let mut read = Vec::new();
        let mut number = 1;
        while let Ok(Some(sealed)) = self.tar.read(&correction_name(line.index, number)) {
            let plain = open(&sealed, keys).ok();
            let correction = plain.and_then(|plain| Correction::from_bytes(&plain).ok());
            read.push(correction.filter(|correction| {
                correction.campaign == record.campaign
                    && correction.leaf == line.index
                    && correction.record.to_string() == line.sha256
            }));
            number += 1;
        }
        let uncertain = read.iter().any(Option::is_none);
        (read.into_iter().flatten().collect(), uncertain)
    }

    /// The manifest that a statement was given under; none where the export has it not, or another under its hash.
    #[must_use]
    pub fn manifest(&self, line: &Line) -> Option<Manifest> {
        let name = format!("manifests/{}.json", line.manifest);
        let body = self.tar.read(&name).ok()??;
        let same = clameur_ledger::Hash::of(&body).to_string() == line.manifest;
        serde_json::from_slice(&body).ok().filter(|_| same)
    }

    /// A text that people were shown, by its hash.
    #[must_use]
    pub fn document(&self, hash: &str) -> Option<String> {
        let body = self.tar.read(&format!("documents/{hash}.md")).ok()??;
        let found = clameur_ledger::Hash::of(&body).to_string();
        String::from_utf8(body).ok().filter(|_| found == hash)
    }

    /// The batch that a statement was frozen in.
    #[must_use]
    pub fn batch(&self, line: &Line) -> Option<&Batch> {
        let number = line.batch?;
        self.header
            .batches
            .iter()
            .find(|batch| batch.number == number)
    }
}
