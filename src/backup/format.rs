//! What stands in a backup: an age file, in it a tar, in it these (`docs/formats/backup.md`).

use std::collections::BTreeMap;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305, XNonce};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};

use crate::secrets::Key;

/// Name and version of the format.
pub const FORMAT: &str = "clameur/backup/v1";

/// The first entry.
pub(super) const OPENING: &str = "backup.json";
/// The last entry.
pub(super) const CLOSING: &str = "manifest.json";
/// The configuration, as its file has it.
pub(super) const CONFIG: &str = "clameur.toml";
/// Bytes of an XChaCha20 nonce, which stands before the ciphertext.
const NONCE: usize = 24;

/// What a backup is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The store and the configuration.
    Instance,
    /// The directory of keys.
    Keyring,
}

/// What a backup says of itself before everything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Opening {
    pub(super) format: String,
    pub(super) kind: Kind,
    /// The program's version.
    pub(super) software: String,
    /// When it was made, in RFC 3339 and as a day (UTC).
    pub(super) made_at: String,
    pub(super) day: String,
    pub(super) base_url: String,
    /// The newest migration of the store.
    pub(super) migration: i64,
    /// All that were done: one with a lower number may have come later. Empty in backups made before 30 November 2026.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) migrations: Vec<i64>,
    pub(super) campaigns: BTreeMap<String, CampaignLine>,
    /// Campaigns whose log had no head that could be read, with the day of their backup key.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headless: BTreeMap<String, String>,
}

impl Opening {
    /// Whether a migration was done.
    pub(super) fn has(&self, number: i64) -> bool {
        match self.migrations.is_empty() {
            true => number <= self.migration,
            false => self.migrations.contains(&number),
        }
    }
}

/// A campaign in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CampaignLine {
    /// The signed head of its log.
    pub(super) head: String,
    /// The verifier key of the log.
    pub(super) log_key: String,
    /// The day of the backup key under which its sealed rows are.
    pub(super) backup_key: String,
}

/// What a backup says at its end: everything that came before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Closing {
    pub(super) entries: Vec<EntryLine>,
    /// Rows by table.
    pub(super) rows: BTreeMap<String, u64>,
}

/// One entry of the tar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct EntryLine {
    pub(super) name: String,
    pub(super) size: u64,
    pub(super) sha256: String,
}

/// The name of an entry with rows: `data/000001-leaf`, `data/000002-statement.slug`.
pub(super) fn rows_name(number: u64, table: &str, campaign: Option<&str>) -> String {
    let campaign = campaign.map_or_else(String::new, |slug| format!(".{slug}"));
    format!("data/{number:06}-{table}{campaign}")
}

/// Table and campaign of an entry with rows.
pub(super) fn read_rows_name(name: &str) -> Option<(&str, Option<&str>)> {
    let (number, rest) = name.strip_prefix("data/")?.split_once('-')?;
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(match rest.split_once('.') {
        Some((table, campaign)) => (table, Some(campaign)),
        None => (rest, None),
    })
}

/// What binds sealed rows to their backup and their place in it.
fn label(made_at: &str, name: &str) -> Vec<u8> {
    [FORMAT, made_at, name].join("\0").into_bytes()
}

/// Rows under a campaign's backup key: nonce, then XChaCha20-Poly1305. None only above 256 GiB.
pub(super) fn seal_rows(
    key: &Key,
    made_at: &str,
    name: &str,
    rows: &[u8],
    rng: &mut impl CryptoRngCore,
) -> Option<Vec<u8>> {
    let mut sealed = vec![0; NONCE];
    rng.fill_bytes(&mut sealed);
    let payload = Payload {
        msg: rows,
        aad: &label(made_at, name),
    };
    let text = cipher(key)
        .encrypt(XNonce::from_slice(&sealed), payload)
        .ok()?;
    sealed.extend(text);
    Some(sealed)
}

/// The rows again; none where the key is another one, or the bytes were changed or moved.
pub(super) fn open_rows(key: &Key, made_at: &str, name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, text) = sealed.split_at_checked(NONCE)?;
    let payload = Payload {
        msg: text,
        aad: &label(made_at, name),
    };
    cipher(key).decrypt(XNonce::from_slice(nonce), payload).ok()
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(CipherKey::from_slice(key.as_slice()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::OsRng;
    use zeroize::Zeroizing;

    #[test]
    fn a_backup_has_the_tables_that_it_names_and_an_older_one_all_up_to_its_number() {
        let older = serde_json::json!({
            "format": FORMAT, "kind": "instance", "software": "0", "made_at": "", "day": "", "base_url": "", "migration": 49, "campaigns": {},
        });
        let mut opening: Opening = serde_json::from_value(older).unwrap();
        assert!(opening.has(40) && opening.has(49) && !opening.has(50));
        opening.migrations = vec![39, 44, 49];
        assert!(!opening.has(40) && opening.has(39) && opening.has(49));
    }

    #[test]
    fn names_of_entries_are_read_as_they_are_written() {
        let sealed = rows_name(17, "statement", Some("no-spying"));
        assert_eq!(sealed, "data/000017-statement.no-spying");
        assert_eq!(
            read_rows_name(&sealed),
            Some(("statement", Some("no-spying")))
        );
        assert_eq!(
            read_rows_name(&rows_name(1, "leaf", None)),
            Some(("leaf", None))
        );
        for name in [
            "leaf",
            "data/leaf",
            "data/x-leaf",
            "data/-leaf",
            "keys/1-leaf",
        ] {
            assert_eq!(read_rows_name(name), None, "{name}");
        }
    }

    #[test]
    fn rows_open_at_their_place_in_their_backup_and_nowhere_else() {
        let (key, other) = (Zeroizing::new([1; 32]), Zeroizing::new([2; 32]));
        let sealed = seal_rows(&key, "then", "data/1-a.b", b"rows", &mut OsRng).unwrap();
        let open = |key, when, name| open_rows(key, when, name, &sealed);
        assert_eq!(open(&key, "then", "data/1-a.b"), Some(b"rows".to_vec()));
        assert_eq!(open(&other, "then", "data/1-a.b"), None);
        assert_eq!(open(&key, "now", "data/1-a.b"), None);
        assert_eq!(open(&key, "then", "data/1-a.c"), None);
        assert_eq!(open_rows(&key, "then", "data/1-a.b", b"short"), None);
    }
}
