//! The way back: a backup is read to its end and checked before anything of it has its name.

use std::collections::BTreeMap;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use clameur_ledger::{Auditor, Checkpoint, Hash, Note, Signer, Verifier};
use clameur_seal::{Identities, Opening as Unsealed};
use jiff::civil::Date;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::format::{
    CLOSING, CONFIG, CampaignLine, Closing, EntryLine, FORMAT, Kind, OPENING, Opening, open_rows,
    read_rows_name,
};
use super::store;
use super::tables::{Kept, kept};
use crate::count::guard::{Guard, GuardError};
use crate::count::store as counts;
use crate::db::rebuild::{Rebuild, has_log};
use crate::db::{Db, Error, dialect};
use crate::given;
use crate::secrets::{self, Secrets, SecretsError, write_secret};
use crate::terminal::tr;

/// The longest entry that is read into memory: a piece of rows is far shorter, unless one row is long.
const MAX_ENTRY: u64 = 256 << 20;
/// Leaves that are read at a time.
const LEAVES: u64 = 4096;

/// Why nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The file cannot be read.
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
    /// It is no backup, or one that this program cannot read.
    #[error("{}", tr!(
        "this is not a backup that this program can restore: {why}\n  Nothing was written.",
        "ce n’est pas une sauvegarde que ce programme peut remettre : {why}\n  Rien n’a été écrit.",
        why = _0
    ))]
    Format(String),
    /// It was changed, or cut short, or does not agree with itself.
    #[error("{}", tr!(
        "the backup is damaged: {why}\n  Nothing was written. Take the one before it.",
        "la sauvegarde est abîmée : {why}\n  Rien n’a été écrit. Prenez celle d’avant.",
        why = _0
    ))]
    Damaged(String),
    /// Something is there already.
    #[error("{}", tr!(
        "{path} is there already, and restore writes over nothing\n  Stop the server, move that file (and those beside it, -wal and -shm) away, and keep it until all is well; or restore elsewhere with --into.",
        "{path} existe déjà, et restore n’écrase rien\n  Arrêtez le serveur, déplacez ce fichier (et ceux à côté, -wal et -shm), et gardez-le jusqu’à ce que tout aille bien ; ou remettez ailleurs avec --into.",
        path = _0.display()
    ))]
    Taken(PathBuf),
    /// Another key has the name of one in the keyring.
    #[error("{}", tr!(
        "{path} is there already and is another key than the keyring's, and restore writes over nothing; no key was written\n  If it belongs to a new instance in which nothing was ever published, stop the server and move its keys and its data away; or restore elsewhere with --into.",
        "{path} existe déjà et n’est pas la clé du trousseau, et restore n’écrase rien ; aucune clé n’a été écrite\n  Si elle est d’une nouvelle instance où rien n’a jamais été publié, arrêtez le serveur et déplacez ses clés et ses données ; ou remettez ailleurs avec --into.",
        path = _0.display()
    ))]
    OtherKey(PathBuf),
    /// A backup key is not there.
    #[error("{}", tr!(
        "the backup key of {campaign} of {day} is not in {dir}: what people signed in it cannot be read\n  \
         Restore the newest keyring first (clameur restore KEYRING --identity KEYFILE). If the key was destroyed, because the campaign's data was or because \
         the backup is too old (30 days at most), only what is public can come back: --without-sealed {campaign}",
        "la clé de sauvegarde de {campaign} du {day} n’est pas dans {dir} : ce que les gens y ont signé est illisible\n  \
         Remettez d’abord le trousseau le plus récent (clameur restore TROUSSEAU --identity CLÉ). Si la clé a été détruite, parce que les données de la campagne l’ont été ou parce que \
         la sauvegarde est trop vieille (30 jours au plus), seul ce qui est public peut revenir : --without-sealed {campaign}",
        dir = dir.display()
    ))]
    NoKey {
        /// The campaign.
        campaign: String,
        /// The day of the key.
        day: String,
        /// Where it was looked for.
        dir: PathBuf,
    },
    /// A key cannot be used.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The guard's files cannot be used.
    #[error(transparent)]
    Guard(#[from] GuardError),
    /// The new database cannot be written.
    #[error("{}", tr!("the database cannot be written: {error}", "la base ne peut pas être écrite : {error}", error = _0))]
    Store(#[from] Error),
    /// A file cannot be written.
    #[error("{}", tr!(
        "cannot write {path}: {source}",
        "impossible d’écrire {path} : {source}",
        path = path.display()
    ))]
    Write {
        /// Its path.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// Where things go.
#[derive(Debug, Clone)]
pub struct Where {
    /// The directory of the database.
    pub data_dir: PathBuf,
    /// The directory of the keys.
    pub key_dir: PathBuf,
    /// The configuration, where it is to be restored too.
    pub config: Option<PathBuf>,
}

/// What was restored.
#[derive(Debug, Clone)]
pub struct Restored {
    /// What the backup is of.
    pub kind: Kind,
    /// When it was made.
    pub made_at: String,
    /// Campaigns, by name.
    pub campaigns: BTreeMap<String, Campaign>,
    /// Campaigns whose log had no head that could be read: nothing was recounted of them.
    pub headless: Vec<String>,
    /// Rows that refer to one that is not there, by table: the database had lost that one when the backup was made.
    pub stray: BTreeMap<String, u64>,
    /// Names of the keys that were written.
    pub keys: Vec<String>,
    /// Whether the configuration was written.
    pub config: bool,
}

/// A campaign that was restored.
#[derive(Debug, Clone)]
pub struct Campaign {
    /// Entries of its log.
    pub size: u64,
    /// Statements that count.
    pub live: u64,
    /// Sealed records; none where its backup key is gone.
    pub records: Option<u64>,
    /// Why it is not served yet.
    pub guarded: Option<String>,
    /// What of it is not as it was: its rows are restored as far as they are there.
    pub damaged: Option<String>,
}

impl Restored {
    /// Whether all of it is as it was before the first damage.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.headless.is_empty()
            && self.stray.is_empty()
            && self.campaigns.values().all(|c| c.damaged.is_none())
    }
}

/// Restores what stands in a backup. `without_sealed` are campaigns of which only what is public is wanted.
///
/// # Errors
/// When it cannot be read, is damaged, needs a key that is not there, or something stands in its way; then nothing has its name.
pub async fn restore(
    file: &Path,
    identities: &Identities,
    to: &Where,
    without_sealed: &[String],
) -> Result<Restored, RestoreError> {
    let unreadable = |why: String| RestoreError::Read {
        path: file.to_owned(),
        why,
    };
    let opened = given::file::regular(file).map_err(|error| unreadable(error.to_string()))?;
    let unsealed = Unsealed::begin(BufReader::with_capacity(1 << 20, opened), identities)
        .map_err(|error| unreadable(given::said::sealed(&error)))?;
    let mut archive = tar::Archive::new(unsealed);
    let mut entries = Entries {
        inner: archive.entries().map_err(|error| unread(&error))?,
        seen: Vec::new(),
    };
    let opening = opening(&mut entries)?;
    match opening.kind {
        Kind::Keyring => keyring(&mut entries, &opening, to),
        Kind::Instance => instance(&mut entries, opening, to, without_sealed).await,
    }
}

fn damaged(why: &dyn std::fmt::Display) -> RestoreError {
    RestoreError::Damaged(crate::shown::word(&why.to_string()).into_owned())
}

/// The sealed file could not be read on.
fn unread(error: &std::io::Error) -> RestoreError {
    match error.kind() {
        std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof => damaged(&tr!(
            "a part of it was changed or is missing",
            "une partie en a été changée, ou manque"
        )),
        _ => damaged(error),
    }
}

/// An entry's name and what is in it.
type Named = (String, Zeroizing<Vec<u8>>);

/// The entries of the tar, one after the other.
struct Entries<'a, R: Read> {
    inner: tar::Entries<'a, R>,
    seen: Vec<EntryLine>,
}

impl<R: Read> Entries<'_, R> {
    fn next(&mut self) -> Result<Option<Named>, RestoreError> {
        let Some(entry) = self.inner.next() else {
            return Ok(None);
        };
        let mut entry = entry.map_err(|error| unread(&error))?;
        let name = entry
            .path()
            .ok()
            .and_then(|path| path.to_str().map(str::to_owned))
            .ok_or_else(|| {
                damaged(&tr!(
                    "an entry has no readable name",
                    "une entrée n’a pas de nom lisible"
                ))
            })?;
        if entry.size() > MAX_ENTRY {
            return Err(damaged(&tr!("{name} is too long", "{name} est trop long")));
        }
        let mut content = Zeroizing::new(Vec::new());
        entry
            .read_to_end(&mut content)
            .map_err(|error| unread(&error))?;
        self.seen.push(EntryLine {
            name: name.clone(),
            size: content.len() as u64,
            sha256: Hash::of(&content).to_string(),
        });
        Ok(Some((name, content)))
    }

    /// Whether everything came that the last entry lists, which was read just now, and nothing follows.
    fn complete(&mut self, text: &[u8]) -> Result<Closing, RestoreError> {
        let closing: Closing = serde_json::from_slice(text).map_err(|error| damaged(&error))?;
        self.seen.pop();
        if closing.entries != self.seen {
            return Err(damaged(&tr!(
                "it does not hold what its manifest lists",
                "elle ne contient pas ce que liste son manifeste"
            )));
        }
        if self.next()?.is_some() {
            return Err(damaged(&tr!(
                "something follows its manifest",
                "quelque chose suit son manifeste"
            )));
        }
        Ok(closing)
    }
}

fn opening<R: Read>(entries: &mut Entries<'_, R>) -> Result<Opening, RestoreError> {
    let first = entries.next()?;
    let Some((_, text)) = first.filter(|(name, _)| name == OPENING) else {
        return Err(RestoreError::Format(tr!(
            "it does not begin with {OPENING}",
            "elle ne commence pas par {OPENING}"
        )));
    };
    let format = |why: String| RestoreError::Format(crate::shown::word(&why).into_owned());
    let value: Value = serde_json::from_slice(&text).map_err(|error| format(error.to_string()))?;
    if value["format"] != FORMAT {
        return Err(format(tr!(
            "its format is {found}, this program knows {FORMAT}: run a newer program",
            "son format est {found}, ce programme connaît {FORMAT} : prenez un programme plus récent",
            found = value["format"]
        )));
    }
    serde_json::from_value(value).map_err(|error| format(error.to_string()))
}

/// The directory of keys. A key that is there already must be the same.
fn keyring<R: Read>(
    entries: &mut Entries<'_, R>,
    opening: &Opening,
    to: &Where,
) -> Result<Restored, RestoreError> {
    let mut keys = Vec::new();
    let mut ended = false;
    while let Some((name, text)) = entries.next()? {
        if name == CLOSING {
            entries.complete(&text)?;
            ended = true;
            break;
        }
        let key = name.strip_prefix("keys/").unwrap_or_default().to_owned();
        if !secrets::is_key_file(&key) {
            return Err(damaged(&tr!(
                "{name} is no key",
                "{name} n’est pas une clé"
            )));
        }
        let path = to.key_dir.join(&key);
        if path.exists() {
            let there = given::read(&path, given::file::SMALL).map(Zeroizing::new);
            if there.is_ok_and(|there| *there == *text) {
                continue;
            }
            return Err(RestoreError::OtherKey(path));
        }
        keys.push((path, text));
    }
    if !ended {
        return Err(damaged(&tr!("its end is missing", "sa fin manque")));
    }
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| RestoreError::Write { path, source }
    };
    std::fs::create_dir_all(&to.key_dir).map_err(failed(&to.key_dir))?;
    secrets::restrict(&to.key_dir, 0o700).map_err(failed(&to.key_dir))?;
    for (path, text) in &keys {
        write_secret(path, text).map_err(failed(path))?;
    }
    let name = |(path, _): &(PathBuf, _)| path.file_name()?.to_str().map(str::to_owned);
    Ok(Restored {
        kind: Kind::Keyring,
        made_at: opening.made_at.clone(),
        campaigns: BTreeMap::new(),
        headless: Vec::new(),
        stray: BTreeMap::new(),
        keys: keys.iter().filter_map(name).collect(),
        config: false,
    })
}

/// A database under way; its file goes unless it was given its name.
struct Half {
    path: PathBuf,
}

impl Half {
    fn remove(&self) {
        for end in ["", "-wal", "-shm", "-journal"] {
            let mut path = self.path.clone().into_os_string();
            path.push(end);
            drop(std::fs::remove_file(path));
        }
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        self.remove();
    }
}

/// The store and the configuration.
async fn instance<R: Read>(
    entries: &mut Entries<'_, R>,
    opening: Opening,
    to: &Where,
    without_sealed: &[String],
) -> Result<Restored, RestoreError> {
    let database = to.data_dir.join("clameur.db");
    for end in ["", "-wal", "-shm"] {
        let path = to.data_dir.join(format!("clameur.db{end}"));
        if path.exists() {
            return Err(RestoreError::Taken(path));
        }
    }
    let newest = dialect::MIGRATIONS.last().map_or(0, |newest| newest.0);
    if opening.migration > newest {
        return Err(RestoreError::Format(tr!(
            "its tables are at version {found}, this program knows {newest}: run the newer program that made it",
            "ses tables en sont à la version {found}, ce programme connaît la {newest} : prenez le programme plus récent qui l’a faite",
            found = opening.migration
        )));
    }
    let known = |version: &&i64| dialect::MIGRATIONS.iter().any(|known| known.0 == **version);
    if let Some(found) = opening.migrations.iter().find(|version| !known(version)) {
        return Err(RestoreError::Format(tr!(
            "its tables have the change {found}, which this program does not know: run the newer program that made it",
            "ses tables ont le changement {found}, que ce programme ne connaît pas : prenez le programme plus récent qui l’a faite"
        )));
    }
    let keys = keys(&opening, to, without_sealed)?;
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| RestoreError::Write { path, source }
    };
    std::fs::create_dir_all(&to.data_dir).map_err(failed(&to.data_dir))?;
    secrets::restrict(&to.data_dir, 0o700).map_err(failed(&to.data_dir))?;
    let half = Half {
        path: to.data_dir.join("clameur.db.restoring"),
    };
    half.remove();
    let filled = fill(entries, &opening, &keys, &half.path).await?;
    let db = Db::open(&half.path.clone().into(), false).await?;
    let checked = match check(&db, &opening, to, &keys, &filled.unreadable).await {
        Ok(campaigns) => guarded(&db, &opening, to, campaigns).await,
        refused => refused,
    };
    db.close().await;
    let campaigns = checked?;
    if has_log(&half.path) {
        let why = tr!(
            "its log could not be emptied: run the same command again",
            "son journal n’a pas pu être vidé : relancez la même commande"
        );
        return Err(failed(&database)(std::io::Error::other(why)));
    }
    std::fs::File::open(&half.path)
        .and_then(|file| file.sync_all())
        .and_then(|()| std::fs::rename(&half.path, &database))
        .and_then(|()| std::fs::File::open(&to.data_dir)?.sync_all())
        .map_err(failed(&database))?;
    let wrote = match &to.config {
        Some(path) if !path.exists() => {
            let text = relocated(&filled.config, to, path);
            write_secret(path, &text).map_err(failed(path))?;
            true
        }
        _ => false,
    };
    Ok(Restored {
        kind: Kind::Instance,
        made_at: opening.made_at,
        campaigns,
        headless: opening.headless.into_keys().collect(),
        stray: filled.stray,
        keys: Vec::new(),
        config: wrote,
    })
}

/// A configuration that is about what was restored with it. Where the database was on a server, it may still be there, and in use: nobody is led
/// to it. What stood there is kept as a comment.
fn relocated(config: &[u8], to: &Where, path: &Path) -> Zeroizing<Vec<u8>> {
    let beside = path.parent().unwrap_or(path);
    let place = |dir: &Path| {
        let dir = dir.strip_prefix(beside).unwrap_or(dir);
        serde_json::Value::from(dir.display().to_string()).to_string()
    };
    let places = [
        ("data_dir", place(&to.data_dir)),
        ("key_dir", place(&to.key_dir)),
    ];
    let text = Zeroizing::new(String::from_utf8_lossy(config).into_owned());
    let mut written = Zeroizing::new(String::new());
    for (name, place) in &places {
        written.push_str(&format!("{name} = {place}\n"));
    }
    let mut in_table = false;
    for line in text.lines() {
        in_table |= line.trim_start().starts_with('[');
        let name = line.split('=').next().unwrap_or_default().trim();
        let is_place = matches!(name, "data_dir" | "key_dir" | "database");
        match is_place && !in_table && line.contains('=') {
            true => {
                written.push_str("# before it was restored: ");
                written.push_str(line.trim_start());
            }
            false => written.push_str(line),
        }
        written.push('\n');
    }
    Zeroizing::new(written.as_bytes().to_vec())
}

type Keys = BTreeMap<String, secrets::Key>;

/// The backup keys of the campaigns whose sealed rows are wanted.
fn keys(opening: &Opening, to: &Where, without_sealed: &[String]) -> Result<Keys, RestoreError> {
    let mut keys = Keys::new();
    let recounted = opening.campaigns.iter();
    let wanted = recounted
        .map(|(slug, line)| (slug, &line.backup_key))
        .chain(&opening.headless)
        .filter(|(slug, _)| !without_sealed.contains(slug));
    for (slug, backup_key) in wanted {
        let day: Option<Date> = backup_key.parse().ok();
        let key = match day.filter(|_| to.key_dir.is_dir()) {
            Some(day) => secrets::backup_key(&to.key_dir, slug, day)?,
            None => None,
        };
        let key = key.ok_or_else(|| RestoreError::NoKey {
            campaign: slug.clone(),
            day: backup_key.clone(),
            dir: to.key_dir.clone(),
        })?;
        keys.insert(slug.clone(), key);
    }
    Ok(keys)
}

/// What was written into a new database.
struct Filled {
    config: Zeroizing<Vec<u8>>,
    /// Campaigns of whose sealed rows some do not open.
    unreadable: BTreeMap<String, String>,
    /// Rows that refer to one that is not there, by table.
    stray: BTreeMap<String, u64>,
}

/// Writes all rows into a new database. What is wrong with one campaign costs that campaign alone.
async fn fill<R: Read>(
    entries: &mut Entries<'_, R>,
    opening: &Opening,
    keys: &Keys,
    path: &Path,
) -> Result<Filled, RestoreError> {
    let rebuild = Rebuild::begin(path, |number| opening.has(number)).await?;
    let mut config = Zeroizing::new(Vec::new());
    let mut ended = false;
    let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut unreadable = BTreeMap::new();
    while let Some((name, content)) = entries.next()? {
        if name == CLOSING {
            entries.complete(&content)?;
            ended = true;
            break;
        }
        if name == CONFIG {
            config = content;
            continue;
        }
        let (table, campaign) = read_rows_name(&name)
            .ok_or_else(|| damaged(&tr!("{name} is unknown", "{name} est inconnu")))?;
        if kept(table) == Kept::Out {
            return Err(damaged(&tr!(
                "{name} is in no backup",
                "{name} n’est dans aucune sauvegarde"
            )));
        }
        // As it was kept then: what is kept otherwise since, or is gone from the program, is restored all the same.
        let rows = match campaign {
            None => content,
            Some(slug) => {
                let Some(key) = keys.get(slug) else { continue };
                let Some(rows) = open_rows(key, &opening.made_at, &name, &content) else {
                    let why = tr!(
                        "{name} does not open with its backup key, and what people signed there is missing",
                        "{name} ne s’ouvre pas avec sa clé de sauvegarde, et ce que les gens y ont signé manque"
                    );
                    unreadable.entry(slug.to_owned()).or_insert(why);
                    continue;
                };
                Zeroizing::new(rows)
            }
        };
        let mut tx = rebuild.write().await?;
        if !columns.contains_key(table) {
            let found = store::columns(&mut tx, table).await?;
            // Its name stands in a query.
            if found.is_empty() {
                return Err(damaged(&tr!(
                    "{name} is of no table that is known",
                    "{name} n’est d’aucune table connue"
                )));
            }
            columns.insert(table.to_owned(), found);
        }
        let known = columns.get(table).map_or(&[][..], Vec::as_slice);
        for line in rows.split(|byte| *byte == b'\n').filter(|l| !l.is_empty()) {
            let row: Map<String, Value> =
                serde_json::from_slice(line).map_err(|error| damaged(&error))?;
            if !store::insert(&mut tx, table, known, &row).await? {
                return Err(damaged(&tr!(
                    "{name} holds what {table} does not",
                    "{name} contient ce que {table} n’a pas"
                )));
            }
        }
        tx.commit().await?;
    }
    let wrong = rebuild.end().await?;
    if !ended {
        return Err(damaged(&tr!("its end is missing", "sa fin manque")));
    }
    match wrong.file {
        Some(wrong) => Err(damaged(&wrong)),
        None => Ok(Filled {
            config,
            unreadable,
            stray: wrong.stray,
        }),
    }
}

/// What is wrong with one campaign, or with all.
enum Wrong {
    Campaign(String),
    All(RestoreError),
}

impl From<Error> for Wrong {
    fn from(error: Error) -> Self {
        Self::All(error.into())
    }
}

/// Recounts every log against its signed head. One that does not lead there was damaged when the backup was made: the others have nothing to do
/// with it.
async fn check(
    db: &Db,
    opening: &Opening,
    to: &Where,
    keys: &Keys,
    unreadable: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, Campaign>, RestoreError> {
    let own = Secrets::open(&to.key_dir).ok();
    let mut campaigns = BTreeMap::new();
    for (slug, line) in &opening.campaigns {
        let (counted, damaged) = match recounted(db, slug, line, own.as_ref()).await {
            Ok(counted) => (counted, unreadable.get(slug).cloned()),
            Err(Wrong::Campaign(why)) => ((0, 0), Some(crate::shown::word(&why).into_owned())),
            Err(Wrong::All(refused)) => return Err(refused),
        };
        let records = match keys.contains_key(slug) {
            true => Some(store::records(db, slug).await?),
            false => None,
        };
        let campaign = Campaign {
            size: counted.0,
            live: counted.1,
            records,
            guarded: None,
            damaged,
        };
        campaigns.insert(slug.clone(), campaign);
    }
    Ok(campaigns)
}

/// A head as the backup names it, signed by the key that it names.
fn signed(line: &CampaignLine) -> Result<(Verifier, Checkpoint), String> {
    let key: Verifier = line.log_key.parse().map_err(|_| {
        tr!(
            "the backup names no usable key of its log",
            "la sauvegarde ne nomme pas de clé utilisable de son registre"
        )
    })?;
    let note = Note::parse(line.head.as_bytes()).map_err(|error| error.to_string())?;
    let checkpoint = Checkpoint::open(&note, &key).map_err(|error| error.to_string())?;
    Ok((key, checkpoint))
}

/// Entries of a log, and how many count.
async fn recounted(
    db: &Db,
    slug: &str,
    line: &CampaignLine,
    own: Option<&Secrets>,
) -> Result<(u64, u64), Wrong> {
    let (key, checkpoint) = signed(line).map_err(Wrong::Campaign)?;
    // Where this instance's key is here, a head by any other is none.
    let signer = own.map(|own| Signer::new(key.name(), own.log_seed()));
    if let Some(signer) = signer
        && signer.map(|signer| signer.verifier()).ok() != Some(key)
    {
        let why = tr!(
            "it was signed by another key than log.seed",
            "elle a été signée par une autre clé que log.seed"
        );
        return Err(Wrong::All(damaged(&format!("{slug}: {why}"))));
    }
    let head = counts::head(db, slug).await?;
    let head = head.filter(|head| head.checkpoint == line.head);
    let head = head.ok_or_else(|| {
        Wrong::Campaign(tr!(
            "its head is another one than the backup names",
            "sa tête est une autre que celle que nomme la sauvegarde"
        ))
    })?;
    let mut auditor = Auditor::with_checkpoints([&checkpoint]);
    while auditor.size() < checkpoint.size {
        let most = LEAVES.min(checkpoint.size - auditor.size());
        let leaves = counts::leaves(db.read(), slug, auditor.size(), most).await?;
        if leaves.is_empty() {
            return Err(Wrong::Campaign(tr!(
                "leaves are missing",
                "des feuilles manquent"
            )));
        }
        leaves.iter().for_each(|leaf| auditor.push(leaf));
    }
    let report = auditor.finish();
    if let Some(finding) = report.findings.first() {
        return Err(Wrong::Campaign(finding.to_string()));
    }
    let tally = report.tally;
    if (tally.adds, tally.withdrawn, tally.voided_total())
        != (head.added, head.withdrawn, head.voided)
    {
        return Err(Wrong::Campaign(tr!(
            "its numbers are not those of its leaves",
            "ses nombres ne sont pas ceux de ses feuilles"
        )));
    }
    Ok((checkpoint.size, tally.live))
}

/// Sees to it that the copy is served only once what came after it is known; why a campaign is not yet, in words. Before the database has
/// its name: one that got it in an instant before a power cut would be watched by nothing.
async fn guarded(
    db: &Db,
    opening: &Opening,
    to: &Where,
    mut campaigns: BTreeMap<String, Campaign>,
) -> Result<BTreeMap<String, Campaign>, RestoreError> {
    let guard = Guard::beside(&to.data_dir);
    for (slug, line) in &opening.campaigns {
        let head = signed(line).is_ok().then_some(line.head.as_str());
        guard.restoring(slug, &opening.day, head)?;
    }
    for slug in opening.headless.keys() {
        guard.restoring(slug, &opening.day, None)?;
    }
    // Without its key no head can be read, and no server starts.
    let Ok(secrets) = Secrets::open(&to.key_dir) else {
        return Ok(campaigns);
    };
    for (slug, campaign) in &mut campaigns {
        let checked = guard.check_campaign(db, &secrets, slug, false).await;
        campaign.guarded = checked.err().map(|why| why.to_string());
    }
    Ok(campaigns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_restored_configuration_is_about_what_was_restored_with_it() {
        let to = Where {
            data_dir: "/new place/data".into(),
            key_dir: "/new place/keys".into(),
            config: Some("/new place/clameur.toml".into()),
        };
        let before = "base_url = \"https://example.org\"\n# data_dir = \"data\"\ndata_dir = '/var/lib/clameur'\n \
                      database = \"postgres://db.example.org/clameur\"\n[mail]\ndatabase = 1\n";
        let after = relocated(before.as_bytes(), &to, Path::new("/new place/clameur.toml"));
        let after = std::str::from_utf8(&after).unwrap();
        assert_eq!(
            after,
            "data_dir = \"data\"\nkey_dir = \"keys\"\nbase_url = \"https://example.org\"\n# data_dir = \"data\"\n\
             # before it was restored: data_dir = '/var/lib/clameur'\n\
             # before it was restored: database = \"postgres://db.example.org/clameur\"\n[mail]\ndatabase = 1\n"
        );
        assert!(after.parse::<toml::Table>().is_ok());
    }
}
