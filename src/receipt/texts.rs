//! The texts that a counted statement refers to: which, in which version, and where they can be read for good.

use crate::campaign::manifest::Manifest;
use crate::campaign::store::Campaign;
use crate::count::counting::signed as stored;
use crate::db::{Db, Error, query};
use crate::mail::TextLink;

/// The texts of a counted statement, what was signed first; none when it is not counted (any more).
///
/// # Errors
/// When the store does not answer.
pub async fn signed(db: &Db, campaign: &Campaign, index: u64) -> Result<Vec<TextLink>, Error> {
    let row = query(
        "SELECT manifest_hash, language FROM statement WHERE campaign = $1 AND leaf_index = $2",
    )
    .bind(campaign.slug())
    .bind(stored(index))
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else {
        return Ok(Vec::new());
    };
    let (hash, language): (Vec<u8>, String) =
        (row.try_get("manifest_hash")?, row.try_get("language")?);
    let mut texts = links(campaign, &hash, &language);
    texts.sort_by_key(|text| (!text.is_signed(), text.kind.clone()));
    Ok(texts)
}

fn links(campaign: &Campaign, hash: &[u8], language: &str) -> Vec<TextLink> {
    let history = &campaign.history;
    let documents = manifest(campaign, hash).and_then(|manifest| manifest.documents.get(language));
    documents
        .into_iter()
        .flatten()
        .filter_map(|(kind, sha256)| {
            Some(TextLink {
                version: history.version(kind, language, sha256)?,
                kind: kind.clone(),
                sha256: sha256.clone(),
                url: format!("/{language}/{}/documents/{sha256}", campaign.slug()),
            })
        })
        .collect()
}

/// The manifest of this hash that was in force.
pub(crate) fn manifest<'c>(campaign: &'c Campaign, hash: &[u8]) -> Option<&'c Manifest> {
    let editions = campaign.history.editions.iter();
    let mut own = editions.filter(|edition| edition.hash.0.as_slice() == hash);
    own.find_map(|edition| edition.manifest.as_ref())
}
