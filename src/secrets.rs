//! Secret keys of the instance, in files beside the configuration, readable by their owner only.
//!
//! Each file has a check that tells a letter that was changed; and the store knows a hash of each key, so that another is refused.
//!
//! | file | what | theft means | loss means |
//! |---|---|---|---|
//! | `log.seed` | signs checkpoints | a forked log, caught by who kept a checkpoint | a successor log |
//! | `mail.key` | encrypts the mail queue and second factors, signs form tokens | addresses of mails still due; with the database: second factors | due mails are lost; second factors are set up anew |
//! | `tag-<campaign>.key` | keys the tags of one campaign | "did X join?" can be tried | duplicates pass |
//! | `backup-<campaign>.<day>.key` | encrypts what backups of these days hold of a campaign's sealed rows | with a backup: as theft of the database | these backups give back only what is public |
//! | `wrapping.key` | wraps tag and backup keys in rows, for the other servers of one PostgreSQL | with the database: as theft of these keys | another is made, and each server shares its keys again |

mod backup_keys;
mod wrapped;

pub use backup_keys::{BACKUP_KEPT, BACKUP_KEY_USED, backup_key};
pub use wrapped::Standing;
pub(crate) use wrapped::{
    exchange, recognised_tag_key, share_tag_key, standing, stop_sharing, take_tag_key,
    unshare_backup_keys, unshare_old_backup_keys, unshare_tag_key,
};

mod store;

use std::collections::HashMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::db::{self, Connection, Db};
use crate::given;
use crate::terminal::tr;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur_ledger::{Signer, SigningSeed};
use clameur_seal::{TagKey, TagKeyError};
use rand_core::{OsRng, RngCore};
use zeroize::Zeroizing;

/// A symmetric key of 32 bytes.
pub type Key = Zeroizing<[u8; 32]>;

/// The instance's keys, read once; tag keys are read when their campaign is first needed.
#[derive(Clone)]
pub struct Secrets {
    dir: PathBuf,
    log_seed: Arc<SigningSeed>,
    mail_key: Arc<Key>,
    tag_keys: Arc<Mutex<HashMap<String, Arc<TagKey>>>>,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secrets")
            .field("dir", &self.dir)
            .finish_non_exhaustive()
    }
}

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The file cannot be read or written.
    #[error("{}", tr!(
        "cannot use the key file {path}: {source}\n  Keys live in the configured key_dir; restore them from your own copy, or run `clameur init` for a new instance.",
        "impossible d’utiliser le fichier de clé {path} : {source}\n  Les clés sont dans le key_dir configuré ; remettez-les depuis votre copie, ou lancez `clameur init` pour une nouvelle instance.",
        path = path.display(),
        source = source
    ))]
    Io {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// It is another key than the one that this instance works with.
    #[error("{}", tr!(
        "the key file {path} holds another key than the one that this instance began with\n  Restore it from your own copy. {lost}",
        "le fichier de clé {path} contient une autre clé que celle avec laquelle cette instance a commencé\n  Remettez-la depuis votre copie. {lost}",
        path = path.display(),
        lost = if_lost(name)
    ))]
    Other {
        /// Its path.
        path: PathBuf,
        /// Its name.
        name: String,
    },
    /// It is no key that can be replaced.
    #[error("{}", tr!(
        "{name} is no key that can be replaced\n  mail.key can, tag-CAMPAIGN.key and wrapping.key. A ledger begins and ends with one log.seed.",
        "{name} n’est pas une clé qui peut être remplacée\n  mail.key le peut, tag-CAMPAGNE.key et wrapping.key aussi. Un registre commence et finit avec un seul log.seed."
    ))]
    NotReplaceable {
        /// What was asked for.
        name: String,
    },
    /// The store does not say which keys this instance works with.
    #[error(transparent)]
    Store(#[from] db::Error),
    /// The file's content is not a key.
    #[error("{}", tr!(
        "the key file {path} is damaged: {what}\n  Restore it from your own copy; never write a new one over it.",
        "le fichier de clé {path} est abîmé : {what}\n  Remettez-le depuis votre copie ; n’écrivez jamais une nouvelle clé par-dessus.",
        path = path.display(),
        what = what
    ))]
    Damaged {
        /// Its path.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
}

/// What can be done where a key is lost for good.
fn if_lost(name: &str) -> String {
    if name == LOG_SEED {
        return tr!(
            "A ledger goes on under no other: if that key is lost for good, say so, and go on under another name on an instance with new keys.",
            "Aucun registre ne continue sous une autre : si elle est perdue pour de bon, dites-le, et continuez sous un autre nom sur une instance aux clés nouvelles."
        );
    }
    let loss = if name == MAIL_KEY {
        tr!(
            "mails that are due are lost, and second factors at the desk (`clameur account recover --second-factor`)",
            "les messages en attente sont perdus, et les seconds facteurs du bureau (`clameur account recover --second-factor`)"
        )
    } else {
        tr!(
            "whoever joined before can then join again",
            "qui a participé avant peut alors participer de nouveau"
        )
    };
    tr!(
        "If that key is lost for good: `clameur fsck --new-key {name}` takes this one; {loss}.",
        "Si elle est perdue pour de bon : `clameur fsck --new-key {name}` prend celle-ci ; {loss}."
    )
}

/// What is wrong with a tag key.
fn wrong(error: &TagKeyError) -> String {
    match error {
        TagKeyError::NotATagKey => tr!("{error}", "ce n’est pas un fichier de clé d’étiquettes"),
        TagKeyError::Damaged => tr!("{error}", "une lettre de la clé a été changée ou perdue"),
        TagKeyError::SeveralKeys => tr!(
            "{error}",
            "il contient plusieurs clés d’étiquettes ; une campagne en a exactement une"
        ),
    }
}

const LOG_SEED: &str = "log.seed";
const MAIL_KEY: &str = "mail.key";

impl Secrets {
    /// Makes the directory and the instance's keys; keys that are there already are kept.
    ///
    /// # Errors
    /// When a file cannot be written or read.
    pub fn create(dir: &Path) -> Result<Self, SecretsError> {
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source| SecretsError::Io { path, source }
        };
        std::fs::create_dir_all(dir).map_err(at(dir))?;
        restrict(dir, 0o700).map_err(at(dir))?;
        let seed = dir.join(LOG_SEED);
        if !seed.exists() {
            let text = SigningSeed::from_bytes(*random()).to_text();
            write_secret(&seed, text.as_bytes()).map_err(at(&seed))?;
        }
        let mail = dir.join(MAIL_KEY);
        if !mail.exists() {
            write_secret(&mail, mail_key_text(&random()).as_bytes()).map_err(at(&mail))?;
        }
        Self::open(dir)
    }

    /// Reads the instance's keys.
    ///
    /// # Errors
    /// When one is missing or damaged.
    pub fn open(dir: &Path) -> Result<Self, SecretsError> {
        Ok(Self {
            dir: dir.to_owned(),
            log_seed: Arc::new(read_seed(&dir.join(LOG_SEED))?),
            mail_key: Arc::new(read_key(&dir.join(MAIL_KEY))?),
            tag_keys: Arc::default(),
        })
    }

    /// Seed of the Ed25519 key that signs checkpoints.
    #[must_use]
    pub fn log_seed(&self) -> &SigningSeed {
        &self.log_seed
    }

    /// Key of the mail queue.
    #[must_use]
    pub fn mail_key(&self) -> &[u8; 32] {
        &self.mail_key
    }

    /// The campaign's tag key; without it nobody can join, for nobody could be kept from joining twice.
    ///
    /// # Errors
    /// When its file is missing or damaged.
    pub fn tag_key(&self, campaign: &str) -> Result<Arc<TagKey>, SecretsError> {
        let mut keys = lock(&self.tag_keys);
        if let Some(key) = keys.get(campaign) {
            return Ok(Arc::clone(key));
        }
        let path = self.tag_key_path(campaign);
        let text = read(&path)?;
        let key = Arc::new(
            TagKey::from_file_text(&text).map_err(|e| SecretsError::Damaged {
                path,
                what: wrong(&e),
            })?,
        );
        keys.insert(campaign.to_owned(), Arc::clone(&key));
        Ok(key)
    }

    /// A hash of each key of the instance, by the name of its file. The keys are random: nothing leads from these back to them.
    fn fingerprints(&self) -> [(&'static str, [u8; 32]); 2] {
        // The public half says as much of the seed.
        let public = Signer::new(LOG_SEED, &self.log_seed)
            .map(|signer| *signer.verifier().public_key())
            .unwrap_or_default();
        [
            (LOG_SEED, fingerprint(LOG_SEED, &public)),
            (MAIL_KEY, fingerprint(MAIL_KEY, self.mail_key.as_slice())),
        ]
    }

    /// Makes a random tag key for a new campaign; one that exists is kept.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn create_tag_key(&self, campaign: &str) -> Result<Arc<TagKey>, SecretsError> {
        let path = self.tag_key_path(campaign);
        if !path.exists() {
            let text = TagKey::generate(&mut OsRng).to_file_text(campaign);
            write_secret(&path, text.as_bytes())
                .map_err(|source| SecretsError::Io { path, source })?;
        }
        self.tag_key(campaign)
    }

    /// Whether the campaign's tag key is there.
    #[must_use]
    pub fn has_tag_key(&self, campaign: &str) -> bool {
        self.tag_key_path(campaign).exists()
    }

    /// Destroys a campaign's tag key: its tags become noise. Whether a disk really forgets what is
    /// written over is up to the disk. A process that has read the key before keeps it until it ends.
    ///
    /// # Errors
    /// When the file cannot be written over or removed.
    pub fn destroy_tag_key(&self, campaign: &str) -> Result<(), SecretsError> {
        lock(&self.tag_keys).remove(campaign);
        let path = self.tag_key_path(campaign);
        overwrite_and_remove(&path).map_err(|source| SecretsError::Io { path, source })
    }

    /// The same of one that was destroyed at another server: also where it was only read from there, and no file was made of it.
    ///
    /// # Errors
    /// As [`Secrets::destroy_tag_key`].
    pub fn follow_destroyed_tag_key(&self, campaign: &str) -> Result<(), SecretsError> {
        if self.has_tag_key(campaign) {
            return self.destroy_tag_key(campaign);
        }
        lock(&self.tag_keys).remove(campaign);
        Ok(())
    }

    fn tag_key_path(&self, campaign: &str) -> PathBuf {
        self.dir.join(tag_key_name(campaign))
    }

    fn other(&self, name: &str) -> SecretsError {
        SecretsError::Other {
            path: self.dir.join(name),
            name: name.to_owned(),
        }
    }
}

fn tag_key_name(campaign: &str) -> String {
    format!("tag-{campaign}.key")
}

/// A hash of a key, which tells it from another.
fn fingerprint(name: &str, key: &[u8]) -> [u8; 32] {
    let named = Zeroizing::new([name.as_bytes(), b"\0", key].concat());
    hashed(b"clameur/key-fingerprint/v1\0", &named)
}

/// A hash of a secret, for one purpose.
fn hashed(purpose: &[u8], secret: &[u8]) -> [u8; 32] {
    let text = Zeroizing::new([purpose, secret].concat());
    clameur_ledger::Hash::of(&text).0
}

/// Whether the instance's keys are those that it works with. One that the store does not know yet is.
///
/// # Errors
/// [`SecretsError::Other`] where one is another; [`SecretsError::Store`].
pub async fn recognise(db: &Db, secrets: &Secrets) -> Result<(), SecretsError> {
    for (name, fingerprint) in secrets.fingerprints() {
        match store::known(db.read(), name).await? {
            Some(known) if known != fingerprint => return Err(secrets.other(name)),
            Some(_) | None => {}
        }
    }
    Ok(())
}

/// Remembers the keys that the store does not know yet: those of the instance, and of these campaigns. A tag key that cannot be read stops
/// its campaign alone.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn remember(
    db: &Db,
    secrets: &Secrets,
    campaigns: &[String],
) -> Result<(), SecretsError> {
    let mut tx = db.begin().await?;
    for (name, fingerprint) in secrets.fingerprints() {
        if store::known(&mut *tx, name).await?.is_none() {
            store::remember(&mut tx, name, &fingerprint).await?;
        }
    }
    for campaign in campaigns {
        if let Ok(key) = secrets.tag_key(campaign) {
            remember_tag_key(&mut tx, campaign, &key).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Remembers a campaign's tag key, where none is known yet.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn remember_tag_key(
    connection: &mut Connection,
    campaign: &str,
    key: &TagKey,
) -> Result<(), SecretsError> {
    let name = tag_key_name(campaign);
    if store::known(&mut *connection, &name).await?.is_none() {
        store::remember(connection, &name, &key.fingerprint()).await?;
    }
    Ok(())
}

/// Takes a key that replaces one that was lost.
///
/// # Errors
/// When it is none that can be replaced, cannot be read, or the store refuses.
pub async fn accept(db: &Db, secrets: &Secrets, name: &str) -> Result<(), SecretsError> {
    let mut tx = db.begin().await?;
    if name == wrapped::WRAPPING_KEY {
        wrapped::end(&mut tx).await?;
        return Ok(tx.commit().await?);
    }
    if name == MAIL_KEY {
        let all = secrets.fingerprints();
        for (_, fingerprint) in all.iter().filter(|(known, _)| *known == name) {
            store::remember(&mut tx, name, fingerprint).await?;
        }
        return Ok(tx.commit().await?);
    }
    let campaign = name
        .strip_prefix("tag-")
        .and_then(|rest| rest.strip_suffix(".key"))
        .ok_or_else(|| SecretsError::NotReplaceable {
            name: name.to_owned(),
        })?;
    let key = secrets.tag_key(campaign)?;
    store::remember(&mut tx, name, &key.fingerprint()).await?;
    // What other servers share under this name is the one that was lost.
    store::unwrap(&mut tx, name).await?;
    Ok(tx.commit().await?)
}

/// What the line with the mail key begins with. Files of before have the key alone on its line.
const MAIL_KEY_LINE: &str = "clameur-mail-key-v2:";

/// The file of a mail key.
fn mail_key_text(key: &Key) -> Zeroizing<String> {
    let encoded = Zeroizing::new(STANDARD.encode(**key));
    Zeroizing::new(format!(
        "# clameur: key of the mail queue\n{MAIL_KEY_LINE}{}:{}\n",
        *encoded,
        clameur_seal::check(key.as_slice())
    ))
}

/// Whether a file of this name belongs into a keyring: all keys but the one that wraps, which opens what is wrapped later, too.
#[must_use]
pub fn is_key_file(name: &str) -> bool {
    let named = name == LOG_SEED
        || name == MAIL_KEY
        || name.starts_with("tag-") && name.ends_with(".key")
        || name.starts_with("backup-") && name.ends_with(".key");
    named && !name.contains(['/', '\\'])
}

/// Locks, also after another thread panicked while it held the lock: what is behind our locks is
/// never half-changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn random() -> Key {
    let mut key = Zeroizing::new([0u8; 32]);
    OsRng.fill_bytes(key.as_mut());
    key
}

/// The text of a key file.
fn read(path: &Path) -> Result<Zeroizing<String>, SecretsError> {
    given::read_text(path, given::file::SMALL)
        .map(Zeroizing::new)
        .map_err(|source| SecretsError::Io {
            path: path.to_owned(),
            source: source.into(),
        })
}

fn read_seed(path: &Path) -> Result<SigningSeed, SecretsError> {
    let text = read(path)?;
    SigningSeed::parse(&text).map_err(|e| SecretsError::Damaged {
        path: path.to_owned(),
        what: e.to_string(),
    })
}

fn read_key(path: &Path) -> Result<Key, SecretsError> {
    let text = read(path)?;
    let damaged = |what: String| SecretsError::Damaged {
        path: path.to_owned(),
        what,
    };
    let line = text
        .lines()
        .find(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .ok_or_else(|| damaged(tr!("no line with a key", "pas de ligne avec une clé")))?;
    let line = line.trim();
    let (encoded, check) = match line.strip_prefix(MAIL_KEY_LINE) {
        Some(rest) => rest
            .split_once(':')
            .map(|(key, check)| (key, Some(check)))
            .ok_or_else(|| damaged(tr!("its check is missing", "sa vérification manque")))?,
        None => (line, None),
    };
    let bytes = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| {
        damaged(tr!(
            "the line is not base64",
            "la ligne n’est pas en base64"
        ))
    })?);
    let key: [u8; 32] = bytes
        .as_slice()
        .try_into()
        .map_err(|_| damaged(tr!("the key has not 32 bytes", "la clé n’a pas 32 octets")))?;
    let key = Zeroizing::new(key);
    if check.is_some_and(|check| check != clameur_seal::check(key.as_slice())) {
        return Err(damaged(tr!(
            "a letter of it was changed or lost",
            "une lettre en a été changée ou perdue"
        )));
    }
    Ok(key)
}

/// Writes a file that only its owner may read, and that no crash leaves half-written.
///
/// # Errors
/// When the directory cannot be written to, or the file exists.
pub fn write_secret(path: &Path, content: &[u8]) -> std::io::Result<()> {
    // Written beside its name first, then linked to it: a link is never made over a file that exists.
    let half = write_half(path, content)?;
    let linked = std::fs::hard_link(&half, path);
    std::fs::remove_file(&half)?;
    linked?;
    sync_name(path)
}

/// The same in place of a file that may be there.
fn write_over(path: &Path, content: &[u8]) -> std::io::Result<()> {
    std::fs::rename(write_half(path, content)?, path)?;
    sync_name(path)
}

/// Writes a file beside its name, whose owner is that of the directory; gives where.
fn write_half(path: &Path, content: &[u8]) -> std::io::Result<PathBuf> {
    let half = path.with_extension("half-written");
    let _ = std::fs::remove_file(&half);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&half)?;
    file.write_all(content)?;
    if let Some(dir) = dir_of(path) {
        crate::disk::hand_over(&file, dir)?;
    }
    file.sync_all()?;
    Ok(half)
}

fn dir_of(path: &Path) -> Option<&Path> {
    path.parent().filter(|dir| !dir.as_os_str().is_empty())
}

/// The directory too: or the name could be lost by a power cut.
fn sync_name(path: &Path) -> std::io::Result<()> {
    match dir_of(path) {
        Some(dir) => std::fs::File::open(dir)?.sync_all(),
        None => Ok(()),
    }
}

fn overwrite_and_remove(path: &Path) -> std::io::Result<()> {
    let mut file = std::fs::OpenOptions::new().write(true).open(path)?;
    write_zeros(&mut file)?;
    drop(file);
    std::fs::remove_file(path)?;
    // The name must be gone after a power cut too.
    sync_name(path)
}

/// Leaves nothing of what a file holds.
fn write_zeros(file: &mut std::fs::File) -> std::io::Result<()> {
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
    file.write_all(&vec![0; length])?;
    file.sync_all()
}

#[cfg(unix)]
pub(crate) fn restrict(path: &Path, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
pub(crate) fn restrict(_: &Path, _: u32) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of each key it was said which command takes another, and of one that is none.
    #[test]
    fn no_key_is_said_to_be_replaceable_that_is_not() {
        let told = |name: &str| {
            let path = PathBuf::from(name);
            let name = name.to_owned();
            SecretsError::Other { path, name }.to_string()
        };
        assert!(told(MAIL_KEY).contains("--new-key mail.key"));
        assert!(told("tag-a.key").contains("--new-key tag-a.key"));
        assert!(!told(LOG_SEED).contains("--new-key"));
    }
}
