//! Making a backup: one moment of the store, row by row, into a sealed file.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use clameur_ledger::{Hash, Note, Signer};
use clameur_seal::{Recipients, Sealing};
use rand_core::OsRng;

use super::format::{
    CLOSING, CONFIG, CampaignLine, Closing, EntryLine, FORMAT, Kind, OPENING, Opening, rows_name,
    seal_rows,
};
use super::store;
use super::tables::{Kept, kept};
use crate::clock::{Millis, day_of};
use crate::db::{Connection, Db, Error};
use crate::given;
use crate::secrets::{self, Key, Secrets, SecretsError};
use crate::terminal::tr;

/// Bytes of rows in one entry, about: what is in memory at a time.
const PIECE: usize = 512 << 10;

/// Why no backup was made.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store does not answer.
    #[error("{}", tr!("the database cannot be read: {error}", "la base est illisible : {error}", error = _0))]
    Store(#[from] Error),
    /// A key cannot be used or made.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The file cannot be written.
    #[error("{}", tr!(
        "the backup cannot be written: {error}\n  Nothing of it is kept. Make room, or give another place.",
        "la sauvegarde ne peut pas être écrite : {error}\n  Rien n’en est gardé. Faites de la place, ou donnez un autre endroit.",
        error = _0
    ))]
    Write(#[from] std::io::Error),
    /// A file of the instance cannot be read.
    #[error("{}", tr!(
        "cannot read {path}: {why}",
        "impossible de lire {path} : {why}",
        path = path.display()
    ))]
    Read {
        /// Its path.
        path: PathBuf,
        /// Why.
        why: String,
    },
}

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Entries of each campaign's log.
    pub campaigns: BTreeMap<String, u64>,
    /// Rows in all.
    pub rows: u64,
    /// Keys, in a keyring.
    pub keys: u64,
    /// Campaigns whose log has no head that could be read: restoring does not recount them.
    pub headless: Vec<String>,
    /// Rows, by table, that hold text which is none any more.
    pub rotten: BTreeMap<String, u64>,
}

impl Written {
    /// Whether everything in it is as it was once written.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.headless.is_empty() && self.rotten.is_empty()
    }
}

/// The tar in the sealed file, and what stands in it so far.
struct Pack<W: Write> {
    tar: tar::Builder<Sealing<W>>,
    closing: Closing,
    made: u64,
    rotten: BTreeMap<String, u64>,
}

impl<W: Write> Pack<W> {
    fn begin(out: W, recipients: &Recipients, opening: &Opening) -> Result<Self, BackupError> {
        let mut pack = Self {
            tar: tar::Builder::new(Sealing::begin(out, recipients)?),
            closing: Closing::default(),
            made: 0,
            rotten: BTreeMap::new(),
        };
        let text = serde_json::to_vec_pretty(opening).map_err(std::io::Error::other)?;
        pack.add(OPENING, &text)?;
        Ok(pack)
    }

    fn add(&mut self, name: &str, content: &[u8]) -> Result<(), BackupError> {
        let size = content.len() as u64;
        let mut header = tar::Header::new_ustar();
        header.set_size(size);
        header.set_mode(0o600);
        header.set_entry_type(tar::EntryType::Regular);
        self.tar.append_data(&mut header, name, content)?;
        self.closing.entries.push(EntryLine {
            name: name.to_owned(),
            size,
            sha256: Hash::of(content).to_string(),
        });
        Ok(())
    }

    /// Ends the file, and gives back what it was written to.
    fn finish(mut self) -> Result<(W, Closing), BackupError> {
        let text = serde_json::to_vec_pretty(&self.closing).map_err(std::io::Error::other)?;
        self.add(CLOSING, &text)?;
        let out = self.tar.into_inner()?.finish()?;
        Ok((out, self.closing))
    }
}

fn opening(kind: Kind, base_url: &str, now: Millis) -> Opening {
    let made_at = jiff::Timestamp::from_millisecond(now).unwrap_or_default();
    Opening {
        format: FORMAT.to_owned(),
        kind,
        software: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: made_at.to_string(),
        day: day_of(now).to_string(),
        base_url: base_url.to_owned(),
        migration: 0,
        migrations: Vec::new(),
        campaigns: BTreeMap::new(),
        headless: BTreeMap::new(),
    }
}

/// Writes the store and the configuration, all of one moment, while others read and write.
///
/// # Errors
/// When the store or a key cannot be read, or the backup cannot be written; then nothing that was written is of use.
pub async fn write_instance<W: Write>(
    db: &Db,
    secrets: &Secrets,
    config: &Path,
    base_url: &str,
    recipients: &Recipients,
    now: Millis,
    out: W,
) -> Result<(W, Written), BackupError> {
    let text = read(config)?;
    let mut snapshot = db.snapshot().await?;
    let connection = &mut *snapshot;
    let mut opening = opening(Kind::Instance, base_url, now);
    opening.migrations = store::migrations(connection).await?;
    opening.migration = opening.migrations.last().copied().unwrap_or_default();
    let mut keys = BTreeMap::new();
    let mut sizes = BTreeMap::new();
    for (campaign, head) in store::heads(connection).await? {
        let note = Note::parse(head.as_bytes()).ok();
        let mut lines = note.iter().flat_map(|note| note.text().lines());
        let named = lines.next().zip(lines.next()).and_then(|(origin, size)| {
            let signer = Signer::new(origin, secrets.log_seed()).ok()?;
            Some((signer.verifier().to_string(), size.parse().ok()?))
        });
        let (day, key) = secrets.backup_key_for(&campaign, day_of(now))?;
        keys.insert(campaign.clone(), key);
        let Some((log_key, size)) = named else {
            opening.headless.insert(campaign, day.to_string());
            continue;
        };
        sizes.insert(campaign.clone(), size);
        opening.campaigns.insert(
            campaign,
            CampaignLine {
                head,
                log_key,
                backup_key: day.to_string(),
            },
        );
    }
    let mut pack = Pack::begin(out, recipients, &opening)?;
    pack.add(CONFIG, &text)?;
    for table in store::tables(connection).await? {
        match kept(&table) {
            Kept::Out => {}
            Kept::Plain => rows(&mut pack, connection, &opening, &table, None).await?,
            Kept::Sealed => {
                for (campaign, key) in &keys {
                    let sealed = Some((campaign.as_str(), key));
                    rows(&mut pack, connection, &opening, &table, sealed).await?;
                }
            }
        }
    }
    let rotten = std::mem::take(&mut pack.rotten);
    let (out, closing) = pack.finish()?;
    let written = Written {
        campaigns: sizes,
        rows: closing.rows.values().sum(),
        headless: opening.headless.into_keys().collect(),
        rotten,
        ..Written::default()
    };
    Ok((out, written))
}

/// The rows of a table, or of a campaign in it under that campaign's key.
async fn rows<W: Write>(
    pack: &mut Pack<W>,
    connection: &mut Connection,
    opening: &Opening,
    table: &str,
    sealed: Option<(&str, &Key)>,
) -> Result<(), BackupError> {
    let campaign = sealed.map(|(campaign, _)| campaign);
    let written = store::each_piece(connection, table, campaign, PIECE, |piece, count| {
        pack.made += 1;
        let name = rows_name(pack.made, table, campaign);
        match sealed {
            Some((_, key)) => {
                let sealed = seal_rows(key, &opening.made_at, &name, &piece, &mut OsRng);
                let sealed = sealed.ok_or_else(|| std::io::Error::other("a row is too long"))?;
                pack.add(&name, &sealed)?;
            }
            None => pack.add(&name, &piece)?,
        }
        *pack.closing.rows.entry(table.to_owned()).or_default() += count;
        Ok::<(), BackupError>(())
    });
    let rotten = written.await?;
    if rotten > 0 {
        *pack.rotten.entry(table.to_owned()).or_default() += rotten;
    }
    Ok(())
}

/// Writes the directory of keys: without it no backup of the store gives back more than what is public.
///
/// # Errors
/// When a key cannot be read, or the file cannot be written.
pub fn write_keyring<W: Write>(
    key_dir: &Path,
    base_url: &str,
    recipients: &Recipients,
    now: Millis,
    out: W,
) -> Result<(W, Written), BackupError> {
    let failed = |error: std::io::Error| BackupError::Read {
        path: key_dir.to_owned(),
        why: error.to_string(),
    };
    let mut names = Vec::new();
    for entry in std::fs::read_dir(key_dir).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        names.extend(name.into_string().ok().filter(|n| secrets::is_key_file(n)));
    }
    names.sort();
    let mut pack = Pack::begin(out, recipients, &opening(Kind::Keyring, base_url, now))?;
    for name in &names {
        let text = zeroize::Zeroizing::new(read(&key_dir.join(name))?);
        pack.add(&format!("keys/{name}"), &text)?;
    }
    let (out, _) = pack.finish()?;
    let written = Written {
        keys: names.len() as u64,
        ..Written::default()
    };
    Ok((out, written))
}

fn read(path: &Path) -> Result<Vec<u8>, BackupError> {
    given::read(path, given::file::SMALL).map_err(|error| BackupError::Read {
        path: path.to_owned(),
        why: error.to_string(),
    })
}
