//! Keys of campaigns between the servers of one PostgreSQL. Each server has them as files of its own; what it lacks it finds in rows, wrapped under
//! `wrapping.key`, which each server has. Reasons: `docs/decisions/0051`.
//!
//! The bytes of a row that was deleted stay in PostgreSQL's pages, logs and copies for a while. So whenever a key is destroyed, the wrapping key is
//! replaced by its hash, at every server by itself: what opened those bytes is gone, and nothing has to be carried from one to the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305, XNonce};
use clameur_seal::TagKey;
use jiff::civil::Date;
use rand_core::{OsRng, RngCore as _};
use zeroize::Zeroizing;

use super::backup_keys::{BACKUP_KEPT, backup_key_of, days_since};
use super::store::{self, Wrapping};
use super::{
    Key, LOG_SEED, MAIL_KEY, Secrets, SecretsError, hashed, is_key_file, lock, random, read,
    tag_key_name, write_over, write_secret, write_zeros,
};
use crate::db::{Connection, Db, Error};
use crate::terminal::tr;

/// The file of the key that wraps.
pub(super) const WRAPPING_KEY: &str = "wrapping.key";
/// What its line begins with.
const LINE: &str = "clameur-wrapping-key-v1:";
/// Bytes of an XChaCha20 nonce, which stands before the ciphertext.
const NONCE: usize = 24;
/// Files that are written in one transaction: visitors wait for its lock.
const AT_ONCE: usize = 50;
/// How far a key is led on at once; a server that was away for longer is given the file of another.
const MOST_STEPS: i64 = 1 << 20;

/// How the keys of campaigns get from one server to the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Not by the database: it is a file, which has one server, or none was started since it could.
    Unshared,
    /// This server lacks the key that wraps them.
    Missing,
    /// This server has another one, or one that cannot be led on to theirs.
    Other,
    /// By the database.
    Shared {
        /// How many files are shared.
        keys: usize,
        /// Files here that hold another key than the others' of that name.
        differing: Vec<PathBuf>,
    },
}

/// The key that wraps: of which chain, and how often it was replaced by its hash.
struct WrappingKey {
    chain: [u8; 16],
    step: i64,
    key: Key,
}

impl WrappingKey {
    fn generate() -> Self {
        let mut chain = [0; 16];
        OsRng.fill_bytes(&mut chain);
        Self {
            chain,
            step: 0,
            key: random(),
        }
    }

    fn read(dir: &Path) -> Result<Option<Self>, SecretsError> {
        let path = dir.join(WRAPPING_KEY);
        if !path.exists() {
            return Ok(None);
        }
        let text = read(&path)?;
        Self::parse(&text)
            .map(Some)
            .ok_or_else(|| SecretsError::Damaged {
                path,
                what: tr!(
                    "a letter of it was changed or lost",
                    "une lettre en a été changée ou perdue"
                ),
            })
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(str::trim);
        let line = lines.find_map(|line| line.strip_prefix(LINE))?;
        let (said, check) = line.rsplit_once(':')?;
        if check != clameur_seal::check(said.as_bytes()) {
            return None;
        }
        let mut parts = said.splitn(3, ':');
        let chain = hex::decode(parts.next()?).ok()?.try_into().ok()?;
        let step = parts.next()?.parse().ok()?;
        let key = Zeroizing::new(STANDARD.decode(parts.next()?).ok()?);
        let key = Zeroizing::new(key.as_slice().try_into().ok()?);
        Some(Self { chain, step, key })
    }

    fn text(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(STANDARD.encode(*self.key));
        let said = format!("{}:{}:{}", hex::encode(self.chain), self.step, *key);
        let said = Zeroizing::new(said);
        Zeroizing::new(format!(
            "# clameur: wraps keys of campaigns for the other servers of the database\n{LINE}{}:{}\n",
            *said,
            clameur_seal::check(said.as_bytes())
        ))
    }

    /// The key of a later step; none of an earlier one, to which nothing leads back.
    fn at(&self, step: i64) -> Option<Self> {
        let steps = step.checked_sub(self.step)?;
        if !(0..=MOST_STEPS).contains(&steps) {
            return None;
        }
        let mut key = self.key.clone();
        for _ in 0..steps {
            key = Zeroizing::new(hashed(b"clameur/wrapping-key-step/v1\0", key.as_slice()));
        }
        Some(Self {
            chain: self.chain,
            step,
            key,
        })
    }

    /// What binds a wrapped key to its place.
    fn label(&self, name: &str) -> Vec<u8> {
        let (chain, step) = (self.chain.as_slice(), self.step.to_be_bytes());
        [b"clameur/wrapped-key/v1\0", chain, &step, name.as_bytes()].concat()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(CipherKey::from_slice(self.key.as_slice()))
    }

    /// Wraps a file's text. None only above 256 GiB.
    fn wrap(&self, name: &str, text: &str) -> Option<Vec<u8>> {
        let mut wrapped = vec![0; NONCE];
        OsRng.fill_bytes(&mut wrapped);
        let payload = Payload {
            msg: text.as_bytes(),
            aad: &self.label(name),
        };
        let sealed = self
            .cipher()
            .encrypt(XNonce::from_slice(&wrapped), payload)
            .ok()?;
        wrapped.extend(sealed);
        Some(wrapped)
    }

    /// The text again; none where it was wrapped under another key, or for another place.
    fn open(&self, name: &str, wrapped: &[u8]) -> Option<Zeroizing<String>> {
        let (nonce, sealed) = wrapped.split_at_checked(NONCE)?;
        let payload = Payload {
            msg: sealed,
            aad: &self.label(name),
        };
        let opened = self.cipher().decrypt(XNonce::from_slice(nonce), payload);
        String::from_utf8(opened.ok()?).ok().map(Zeroizing::new)
    }
}

/// The wrapping key of this server at the step of the rows; none where it is missing, another one, or ahead of them.
fn usable(dir: &Path, stored: &Wrapping) -> Result<Option<WrappingKey>, SecretsError> {
    let own = WrappingKey::read(dir)?.filter(|own| own.chain.as_slice() == stored.chain);
    Ok(own.and_then(|own| own.at(stored.step)))
}

/// Puts a file in the place of one, of which nothing stays.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let old = std::fs::OpenOptions::new().write(true).open(path);
    write_over(path, text.as_bytes())?;
    // Of one that may not be written, the name is gone all the same.
    match old {
        Ok(mut old) => write_zeros(&mut old),
        Err(_) => Ok(()),
    }
}

/// Whether a file of this name holds a key of a campaign.
fn is_of_a_campaign(name: &str) -> bool {
    is_key_file(name) && name != LOG_SEED && name != MAIL_KEY
}

/// Whether a key is the one that goes under this name at this instance: a tag key has a fingerprint.
async fn belongs(connection: &mut Connection, name: &str, text: &str) -> Result<bool, Error> {
    if !is_of_a_campaign(name) {
        return Ok(false);
    }
    if backup_key_of(name).is_some() {
        return Ok(true);
    }
    let known = store::known(connection, name).await?;
    Ok(TagKey::from_file_text(text).is_ok_and(|key| known == Some(key.fingerprint().to_vec())))
}

/// A key that other servers share and this one has no file of.
async fn shared(
    connection: &mut Connection,
    secrets: &Secrets,
    name: &str,
) -> Result<Option<Zeroizing<String>>, SecretsError> {
    let Some(wrapped) = store::wrapped(&mut *connection, name).await? else {
        return Ok(None);
    };
    let Some(stored) = store::wrapping(&mut *connection).await? else {
        return Ok(None);
    };
    // Whoever cannot read their own goes without.
    let own = usable(&secrets.dir, &stored).unwrap_or_default();
    let opened = own.and_then(|own| own.open(name, &wrapped));
    match opened {
        Some(text) if belongs(connection, name, &text).await? => Ok(Some(text)),
        _ => Ok(None),
    }
}

/// The campaign's tag key, as long as it is the one that the campaign began with: of the file here, else as others share it. Nothing is written.
///
/// # Errors
/// When there is none, it is damaged or another one; [`SecretsError::Store`].
pub(crate) async fn recognised_tag_key(
    connection: &mut Connection,
    secrets: &Secrets,
    campaign: &str,
) -> Result<Arc<TagKey>, SecretsError> {
    let name = tag_key_name(campaign);
    let own = match secrets.tag_key(campaign) {
        Ok(key) => match store::known(&mut *connection, &name).await? {
            Some(known) if known != key.fingerprint() => {
                // It is read again as soon as it was put back.
                lock(&secrets.tag_keys).remove(campaign);
                Err(secrets.other(&name))
            }
            _ => return Ok(key),
        },
        Err(error) => Err(error),
    };
    let Some(text) = shared(connection, secrets, &name).await? else {
        return own;
    };
    let Ok(key) = TagKey::from_file_text(&text).map(Arc::new) else {
        return own;
    };
    lock(&secrets.tag_keys).insert(campaign.to_owned(), Arc::clone(&key));
    Ok(key)
}

/// Writes the campaign's tag key into a file here, where others share it and there is none.
///
/// # Errors
/// When the store does not answer, or the file cannot be written.
pub(crate) async fn take_tag_key(
    connection: &mut Connection,
    secrets: &Secrets,
    campaign: &str,
) -> Result<(), SecretsError> {
    let name = tag_key_name(campaign);
    if secrets.has_tag_key(campaign) {
        return Ok(());
    }
    match shared(connection, secrets, &name).await? {
        Some(text) => take(&secrets.dir.join(name), &text),
        None => Ok(()),
    }
}

fn take(path: &Path, text: &str) -> Result<(), SecretsError> {
    match write_secret(path, text.as_bytes()) {
        // A command of this machine's makes it at the same time.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        written => written.map_err(|source| SecretsError::Io {
            path: path.to_owned(),
            source,
        }),
    }
}

/// Shares the campaign's tag key with the others, in the transaction that begins the campaign.
///
/// # Errors
/// When the store refuses, or a file cannot be read.
pub(crate) async fn share_tag_key(
    connection: &mut Connection,
    secrets: &Secrets,
    campaign: &str,
) -> Result<(), SecretsError> {
    let Some(stored) = store::wrapping(&mut *connection).await? else {
        return Ok(());
    };
    // Without it, a campaign is published all the same.
    let Ok(Some(own)) = usable(&secrets.dir, &stored) else {
        return Ok(());
    };
    let name = tag_key_name(campaign);
    let text = read(&secrets.dir.join(&name))?;
    if belongs(connection, &name, &text).await?
        && let Some(wrapped) = own.wrap(&name, &text)
    {
        store::wrap(connection, &name, &wrapped).await?;
    }
    Ok(())
}

/// Destroys the rows of a campaign's backup keys, for all servers.
///
/// # Errors
/// When the store refuses, or the wrapping key cannot be read.
pub(crate) async fn unshare_backup_keys(
    connection: &mut Connection,
    secrets: &Secrets,
    campaign: &str,
) -> Result<(), SecretsError> {
    let is_its = |name: &str| backup_key_of(name).is_some_and(|(of, _)| of == campaign);
    unshare(connection, secrets, is_its).await
}

/// The same of its tag key.
///
/// # Errors
/// As [`unshare_backup_keys`].
pub(crate) async fn unshare_tag_key(
    connection: &mut Connection,
    secrets: &Secrets,
    campaign: &str,
) -> Result<(), SecretsError> {
    let its = tag_key_name(campaign);
    unshare(connection, secrets, |name| name == its).await
}

/// The same of backup keys that are too old.
///
/// # Errors
/// As [`unshare_backup_keys`].
pub(crate) async fn unshare_old_backup_keys(
    connection: &mut Connection,
    secrets: &Secrets,
    today: Date,
) -> Result<(), SecretsError> {
    unshare(connection, secrets, |name| is_old(name, today)).await
}

fn is_old(name: &str, today: Date) -> bool {
    backup_key_of(name).is_some_and(|(_, day)| days_since(day, today) >= BACKUP_KEPT)
}

/// Destroys rows, and leads the wrapping key on: what they held cannot be opened any more, wherever their bytes still lie.
async fn unshare(
    connection: &mut Connection,
    secrets: &Secrets,
    destroyed: impl Fn(&str) -> bool,
) -> Result<(), SecretsError> {
    let rows = store::all_wrapped(&mut *connection).await?;
    let (gone, kept): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(name, _)| destroyed(name));
    let Some(stored) = store::wrapping(&mut *connection).await? else {
        return Ok(());
    };
    if gone.is_empty() {
        return Ok(());
    }
    for (name, _) in gone {
        store::unwrap(&mut *connection, &name).await?;
    }
    // A file that is damaged keeps nothing from being destroyed.
    let own = usable(&secrets.dir, &stored).unwrap_or_default();
    let step = stored.step.saturating_add(1);
    let next = own.as_ref().and_then(|own| own.at(step));
    for (name, wrapped) in kept {
        let text = own.as_ref().and_then(|own| own.open(&name, &wrapped));
        let again = next.as_ref().zip(text);
        match again.and_then(|(next, text)| next.wrap(&name, &text)) {
            Some(wrapped) => store::wrap(&mut *connection, &name, &wrapped).await?,
            // Whoever has the key shares it again.
            None => store::unwrap(&mut *connection, &name).await?,
        }
    }
    Ok(store::lead_on(connection, step).await?)
}

/// Takes the keys that this server lacks, shares those that others lack, and leads the wrapping key on to theirs. What was destroyed must be gone
/// here before, in the same transaction, or it would be shared again. None where there is more to take, in another transaction.
///
/// # Errors
/// When the store refuses, or a file cannot be read or written.
pub(crate) async fn exchange(
    connection: &mut Connection,
    secrets: &Secrets,
    today: Date,
) -> Result<Option<Standing>, SecretsError> {
    let dir = &secrets.dir;
    let path = dir.join(WRAPPING_KEY);
    let failed = |source| SecretsError::Io {
        path: path.clone(),
        source,
    };
    let own = WrappingKey::read(dir)?;
    let own = match (store::wrapping(&mut *connection).await?, own) {
        (None, own) => {
            let own = match own {
                Some(own) => own,
                None => {
                    let own = WrappingKey::generate();
                    write_secret(&path, own.text().as_bytes()).map_err(failed)?;
                    own
                }
            };
            store::begin_wrapping(&mut *connection, &own.chain, own.step).await?;
            own
        }
        (Some(_), None) => return Ok(Some(Standing::Missing)),
        (Some(stored), Some(own)) if own.chain.as_slice() != stored.chain => {
            return Ok(Some(Standing::Other));
        }
        // A copy of the database from before: nothing leads back to its key. Each shares again what it has.
        (Some(stored), Some(own)) if own.step > stored.step => {
            store::unwrap_all(&mut *connection).await?;
            store::lead_on(&mut *connection, own.step).await?;
            own
        }
        (Some(stored), Some(own)) => match own.at(stored.step) {
            Some(next) if next.step > own.step => {
                replace(&path, &next.text()).map_err(failed)?;
                next
            }
            Some(same) => same,
            None => return Ok(Some(Standing::Other)),
        },
    };
    let rows: BTreeMap<_, _> = store::all_wrapped(&mut *connection)
        .await?
        .into_iter()
        .collect();
    let mut names: BTreeSet<String> = rows.keys().cloned().collect();
    names.extend(own_files(dir)?);
    let mut differing = Vec::new();
    let (mut keys, mut taken) = (0, 0);
    for name in names {
        if is_old(&name, today) {
            continue;
        }
        let wrapped = rows.get(&name).map(Vec::as_slice);
        let path = dir.join(&name);
        let lacked = !path.exists();
        let same = one(connection, &own, (&name, wrapped), &path).await?;
        keys += usize::from(same.is_some());
        if same == Some(false) {
            differing.push(path);
        }
        taken += usize::from(lacked && same.is_some());
        if taken == AT_ONCE {
            return Ok(None);
        }
    }
    Ok(Some(Standing::Shared { keys, differing }))
}

/// Takes or shares one key. None where it is not shared; whether the file here is the same as the others'.
async fn one(
    connection: &mut Connection,
    wrapping: &WrappingKey,
    (name, wrapped): (&str, Option<&[u8]>),
    path: &Path,
) -> Result<Option<bool>, SecretsError> {
    let mut theirs = wrapped.and_then(|wrapped| wrapping.open(name, wrapped));
    if let Some(text) = &theirs
        && !belongs(&mut *connection, name, text).await?
    {
        theirs = None;
    }
    let own = match path.exists() && is_of_a_campaign(name) {
        true => Some(read(path)?),
        false => None,
    };
    match (theirs, own) {
        (Some(theirs), Some(own)) => Ok(Some(*theirs == *own)),
        (Some(theirs), None) => take(path, &theirs).map(|()| Some(true)),
        (None, Some(own)) if belongs(&mut *connection, name, &own).await? => {
            if let Some(wrapped) = wrapping.wrap(name, &own) {
                store::wrap(connection, name, &wrapped).await?;
            }
            Ok(Some(true))
        }
        (None, _) => {
            store::unwrap(connection, name).await?;
            Ok(None)
        }
    }
}

/// The names of the files here that hold keys of campaigns.
fn own_files(dir: &Path) -> Result<Vec<String>, SecretsError> {
    let failed = |source| SecretsError::Io {
        path: dir.to_owned(),
        source,
    };
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().into_string();
        names.extend(name.ok().filter(|name| is_of_a_campaign(name)));
    }
    Ok(names)
}

/// How it stands, for a look: nothing is written.
///
/// # Errors
/// When the store does not answer, or a file cannot be read.
pub(crate) async fn standing(
    connection: &mut Connection,
    secrets: &Secrets,
) -> Result<Standing, SecretsError> {
    let Some(stored) = store::wrapping(&mut *connection).await? else {
        return Ok(Standing::Unshared);
    };
    let Some(own) = WrappingKey::read(&secrets.dir)? else {
        return Ok(Standing::Missing);
    };
    if own.chain.as_slice() != stored.chain {
        return Ok(Standing::Other);
    }
    // One that is ahead makes the rows anew within the hour.
    let own = match own.step > stored.step {
        true => own,
        false => match own.at(stored.step) {
            Some(own) => own,
            None => return Ok(Standing::Other),
        },
    };
    let mut differing = Vec::new();
    let mut keys = 0;
    for (name, wrapped) in store::all_wrapped(&mut *connection).await? {
        let Some(theirs) = own.open(&name, &wrapped) else {
            continue;
        };
        if !belongs(&mut *connection, &name, &theirs).await? {
            continue;
        }
        keys += 1;
        let path = secrets.dir.join(&name);
        if path.exists() && *read(&path)? != *theirs {
            differing.push(path);
        }
    }
    Ok(Standing::Shared { keys, differing })
}

/// A database that is a file has one server, and nothing is shared: what an earlier one of several held goes, once this server has taken what it lacks
/// of it.
///
/// # Errors
/// When the store refuses, a file cannot be written, or the wrapping key cannot be destroyed.
pub(crate) async fn stop_sharing(
    db: &Db,
    secrets: &Secrets,
    today: Date,
) -> Result<(), SecretsError> {
    if store::wrapping(db.read()).await?.is_none() {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    for (name, _) in store::all_wrapped(&mut *tx).await? {
        let path = secrets.dir.join(&name);
        if is_of_a_campaign(&name)
            && !is_old(&name, today)
            && !path.exists()
            && let Some(text) = shared(&mut tx, secrets, &name).await?
        {
            take(&path, &text)?;
        }
    }
    end(&mut tx).await?;
    tx.commit().await?;
    let path = secrets.dir.join(WRAPPING_KEY);
    if path.exists() {
        super::overwrite_and_remove(&path).map_err(|source| SecretsError::Io { path, source })?;
    }
    Ok(())
}

/// Forgets what is shared, and under which key: the next start of a server begins anew, with the wrapping key that it has.
///
/// # Errors
/// When the store refuses.
pub(super) async fn end(connection: &mut Connection) -> Result<(), Error> {
    store::unwrap_all(&mut *connection).await?;
    store::end_wrapping(connection).await
}

#[cfg(test)]
mod tests;
