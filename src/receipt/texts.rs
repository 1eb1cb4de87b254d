//! The texts that a counted statement refers to: which, in which version, and where they can be read for good.

use clameur_ledger::Hash;
use sqlx::Row as _;

use crate::campaign::manifest::Manifest;
use crate::count::counting::signed as stored;
use crate::db::{Db, Error};
use crate::i18n::Lang;

/// A text, exactly as it was signed or shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextLink {
    /// `mandate`, `statement`, `notice` …
    pub kind: String,
    /// Which of the campaign's texts of this kind and language, by the order in which they came into force, from 1.
    pub version: u64,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// Path of its page, which stays.
    pub url: String,
}

impl TextLink {
    /// `The mandate, version 2:`
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        let name = lang.t(&format!("document-{}", self.kind));
        lang.tr(
            "receipt-text",
            &[
                ("value", name.as_str().into()),
                ("version", self.version.into()),
            ],
        )
    }

    /// Whether it is what was signed; else it was shown beside it.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self.kind.as_str(), "mandate" | "statement")
    }
}

/// The texts of a counted statement, what was signed first; none when it is not counted (any more).
///
/// # Errors
/// When the store does not answer.
pub async fn signed(db: &Db, campaign: &str, index: u64) -> Result<Vec<TextLink>, Error> {
    let row = sqlx::query(
        "SELECT manifest_hash, language FROM statement WHERE campaign = $1 AND leaf_index = $2",
    )
    .bind(campaign)
    .bind(stored(index))
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else {
        return Ok(Vec::new());
    };
    let (hash, language): (Vec<u8>, String) =
        (row.try_get("manifest_hash")?, row.try_get("language")?);
    let manifests = manifests(db, campaign).await?;
    let mut texts = links(campaign, &language, &hash, &manifests);
    texts.sort_by_key(|text| (!text.is_signed(), text.kind.clone()));
    Ok(texts)
}

/// Every manifest that was in force, the oldest first, by its hash.
async fn manifests(db: &Db, campaign: &str) -> Result<Vec<(Vec<u8>, Manifest)>, Error> {
    let rows = sqlx::query(
        "SELECT hash, body FROM manifest WHERE campaign = $1 ORDER BY created_at, hash",
    )
    .bind(campaign)
    .fetch_all(db.read())
    .await?;
    let mut manifests = Vec::with_capacity(rows.len());
    for row in rows {
        let (hash, body): (Vec<u8>, String) = (row.try_get("hash")?, row.try_get("body")?);
        // One that cannot be read is no text's version; `clameur doctor` tells of it.
        let whole = Hash::of(body.as_bytes()).0.as_slice() == hash.as_slice();
        if let (true, Ok(manifest)) = (whole, serde_json::from_str(&body)) {
            manifests.push((hash, manifest));
        }
    }
    Ok(manifests)
}

fn links(
    campaign: &str,
    language: &str,
    hash: &[u8],
    manifests: &[(Vec<u8>, Manifest)],
) -> Vec<TextLink> {
    let own = manifests.iter().find(|(known, _)| known == hash);
    let documents = own.and_then(|(_, manifest)| manifest.documents.get(language));
    documents
        .into_iter()
        .flatten()
        .map(|(kind, sha256)| TextLink {
            version: version(manifests, kind, language, sha256),
            kind: kind.clone(),
            sha256: sha256.clone(),
            url: format!("/{language}/{campaign}/documents/{sha256}"),
        })
        .collect()
}

/// Which of the texts of a kind and language this is, by the order in which they came into force, from 1.
fn version(manifests: &[(Vec<u8>, Manifest)], kind: &str, language: &str, sha256: &str) -> u64 {
    let mut versions: Vec<&str> = Vec::new();
    for (_, manifest) in manifests {
        let hash = manifest.documents.get(language).and_then(|d| d.get(kind));
        if let Some(hash) = hash.filter(|hash| !versions.contains(&hash.as_str())) {
            versions.push(hash);
        }
    }
    let before = versions.iter().take_while(|known| **known != sha256);
    u64::try_from(before.count()).unwrap_or(u64::MAX) + 1
}
