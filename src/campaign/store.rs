//! Campaigns in the store, and those that the server holds in memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use clameur_instrument::{Instrument, Rules};
use clameur_ledger::Hash;
use clameur_seal::{Recipients, TagKey};
use jiff::civil::Date;
use sqlx::Row as _;

use super::definition::{Folder, Role};
use super::manifest::Manifest;
use crate::clock::{Millis, SECOND};
use crate::count::counting::hash32;
use crate::db::{Connection, Db, Error};
use crate::secrets::{Secrets, lock};

/// A campaign as the server uses it.
#[derive(Debug)]
pub struct Campaign {
    /// Everything its page and documents say.
    pub folder: Folder,
    /// What the ledger pins.
    pub manifest: Manifest,
    /// Hash of the manifest in force.
    pub manifest_hash: Hash,
    /// The instrument with this campaign's switches.
    pub rules: Rules,
    /// What the form for news asks, where the instrument knows a consent to them.
    pub follow: Option<Rules>,
    /// Whom statements are sealed to.
    pub recipients: Recipients,
    /// Whom contacts are sealed to: the lead only.
    pub contact_recipients: Recipients,
    /// Keys the tags of this campaign.
    pub tag_key: Arc<TagKey>,
    /// Whether the organisers keep it open.
    pub open: bool,
    /// When it was first published.
    pub published_at: Millis,
    /// When the organisers closed it.
    pub closed_at: Option<Millis>,
    /// The day on which the procedure ended: no appeal is possible any more.
    pub ended_on: Option<Date>,
}

/// Whether people may join on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// From this day on.
    NotYet(Date),
    /// Now.
    Open,
    /// No longer.
    Closed,
}

impl Campaign {
    /// Name in addresses.
    #[must_use]
    pub fn slug(&self) -> &str {
        &self.folder.definition.slug
    }

    /// Names the form with the texts that it shows: a form that was open while the texts changed is shown
    /// again, so that nobody signs what they were not shown.
    #[must_use]
    pub fn form_name(&self) -> String {
        format!("{}\0{}", self.slug(), self.manifest_hash)
    }

    /// Whether people may join on `today`.
    #[must_use]
    pub fn phase(&self, today: Date) -> Phase {
        let definition = &self.folder.definition;
        match (definition.opens, definition.closes) {
            _ if !self.open => Phase::Closed,
            (Some(opens), _) if today < opens => Phase::NotYet(opens),
            (_, Some(closes)) if today > closes => Phase::Closed,
            _ => Phase::Open,
        }
    }
}

/// Why a stored campaign cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CampaignError {
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] Error),
    /// What is stored cannot be used: a key is missing, an instrument is not known.
    #[error("the campaign {slug} cannot be used: {what}")]
    Unusable {
        /// Which campaign.
        slug: String,
        /// What is wrong.
        what: String,
    },
}

/// Closes a campaign; false if it was closed or is not there.
pub(crate) async fn mark_closed(
    connection: &mut Connection,
    slug: &str,
    now: Millis,
) -> Result<bool, Error> {
    sqlx::query(
        "UPDATE campaign SET state = 'closed', closed_at = $2 WHERE slug = $1 AND state = 'open'",
    )
    .bind(slug)
    .bind(now)
    .execute(connection)
    .await
    .map(|done| done.rows_affected() == 1)
}

/// Sets the day on which the procedure ended; false if there is no such campaign.
///
/// # Errors
/// When the store does not answer.
pub async fn set_ended_on(db: &Db, slug: &str, day: Option<Date>) -> Result<bool, Error> {
    let mut tx = db.begin().await?;
    let done = sqlx::query("UPDATE campaign SET ended_on = $2 WHERE slug = $1")
        .bind(slug)
        .bind(day.map(|day| day.to_string()))
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(done.rows_affected() == 1)
}

/// Adds a document that is not part of the folder, such as the public reason of a void.
pub(crate) async fn insert_document(
    connection: &mut Connection,
    slug: &str,
    kind: &str,
    language: &str,
    text: &str,
) -> Result<Hash, Error> {
    let hash = Hash::of(text.as_bytes());
    sqlx::query(
        "INSERT INTO document (campaign, hash, kind, language, body) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (campaign, hash, kind, language) DO NOTHING",
    )
    .bind(slug)
    .bind(hash.0.as_slice())
    .bind(kind)
    .bind(language)
    .bind(text)
    .execute(connection)
    .await?;
    Ok(hash)
}

/// Notes which document explains the void of an entry.
pub(crate) async fn insert_void_note(
    connection: &mut Connection,
    slug: &str,
    entry: u64,
    hash: &Hash,
) -> Result<(), Error> {
    sqlx::query("INSERT INTO void_note (campaign, entry, hash) VALUES ($1, $2, $3)")
        .bind(slug)
        .bind(crate::count::counting::signed(entry))
        .bind(hash.0.as_slice())
        .execute(connection)
        .await
        .map(drop)
}

/// Adds a signature line under the note that explains a void.
pub(crate) async fn insert_void_signature(
    connection: &mut Connection,
    slug: &str,
    entry: u64,
    line: &str,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO void_signature (campaign, entry, line) VALUES ($1, $2, $3) \
         ON CONFLICT (campaign, entry, line) DO NOTHING",
    )
    .bind(slug)
    .bind(crate::count::counting::signed(entry))
    .bind(line)
    .execute(connection)
    .await
    .map(drop)
}

/// The text of the note that explains the void of an entry; none where it was voided without one, or not at all.
///
/// # Errors
/// When the store does not answer.
pub async fn void_note(db: &Db, slug: &str, entry: u64) -> Result<Option<String>, Error> {
    sqlx::query(
        "SELECT d.body FROM void_note v JOIN document d ON d.campaign = v.campaign \
         AND d.hash = v.hash WHERE v.campaign = $1 AND v.entry = $2 AND d.kind = 'void'",
    )
    .bind(slug)
    .bind(crate::count::counting::signed(entry))
    .fetch_optional(db.read())
    .await?
    .map(|row| row.try_get("body"))
    .transpose()
}

/// The signature lines of organisations under that note.
///
/// # Errors
/// When the store does not answer.
pub async fn void_signatures(db: &Db, slug: &str, entry: u64) -> Result<Vec<String>, Error> {
    sqlx::query("SELECT line FROM void_signature WHERE campaign = $1 AND entry = $2 ORDER BY line")
        .bind(slug)
        .bind(crate::count::counting::signed(entry))
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| row.try_get("line"))
        .collect()
}

/// How many statements of a campaign wait for their mailbox's owner.
///
/// # Errors
/// When the store does not answer.
pub async fn pending(db: &Db, slug: &str) -> Result<u64, Error> {
    let row =
        sqlx::query("SELECT COUNT(*) AS n FROM pending WHERE campaign = $1 AND state = 'pending'")
            .bind(slug)
            .fetch_one(db.read())
            .await?;
    Ok(crate::count::counting::unsigned(row.try_get("n")?))
}

/// Index of the newest leaf with these bytes.
///
/// # Errors
/// When the store does not answer.
pub async fn leaf_index(db: &Db, slug: &str, leaf: &[u8]) -> Result<Option<u64>, Error> {
    let row = sqlx::query(
        "SELECT leaf_index FROM leaf WHERE campaign = $1 AND body = $2 \
         ORDER BY leaf_index DESC LIMIT 1",
    )
    .bind(slug)
    .bind(leaf)
    .fetch_optional(db.read())
    .await?;
    row.map(|row| {
        row.try_get("leaf_index")
            .map(crate::count::counting::unsigned)
    })
    .transpose()
}

/// A document as it was published, by its hash.
///
/// # Errors
/// When the store does not answer.
pub async fn document(db: &Db, campaign: &str, hash: &Hash) -> Result<Option<String>, Error> {
    sqlx::query("SELECT body FROM document WHERE campaign = $1 AND hash = $2")
        .bind(campaign)
        .bind(hash.0.as_slice())
        .fetch_optional(db.read())
        .await?
        .map(|row| row.try_get("body"))
        .transpose()
}

/// A manifest ever in force, by its hash.
///
/// # Errors
/// When the store does not answer.
pub async fn manifest(db: &Db, campaign: &str, hash: &Hash) -> Result<Option<String>, Error> {
    sqlx::query("SELECT body FROM manifest WHERE campaign = $1 AND hash = $2")
        .bind(campaign)
        .bind(hash.0.as_slice())
        .fetch_optional(db.read())
        .await?
        .map(|row| row.try_get("body"))
        .transpose()
}

/// Every manifest that a campaign ever had, in no particular order. One that this program cannot read
/// is left out: it pins nothing that the program understands.
pub(crate) async fn manifests(db: &Db, campaign: &str) -> Result<Vec<Manifest>, Error> {
    let rows = sqlx::query("SELECT body FROM manifest WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(db.read())
        .await?;
    let mut manifests = Vec::with_capacity(rows.len());
    for row in rows {
        let body: String = row.try_get("body")?;
        manifests.extend(serde_json::from_str(&body));
    }
    Ok(manifests)
}

/// The campaigns of this instance, newest first.
///
/// # Errors
/// When the store does not answer.
pub async fn slugs(db: &Db) -> Result<Vec<String>, Error> {
    sqlx::query("SELECT slug FROM campaign ORDER BY published_at DESC, slug")
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| row.try_get("slug"))
        .collect()
}

/// The instrument as it was when the manifest was signed: a newer program must not change the rules of a campaign under way without a
/// leaf that says so. None when it was not kept, or when this program cannot read it any more.
async fn pinned_instrument(db: &Db, manifest: &Manifest) -> Result<Option<Instrument>, Error> {
    let Ok(hash) = Hash::from_hex(&manifest.instrument_hash) else {
        return Ok(None);
    };
    let text = document(db, &manifest.slug, &hash).await?;
    Ok(text.and_then(|text| Instrument::parse(&text).ok()))
}

/// Reads a campaign; none if there is none of this name.
///
/// # Errors
/// When the store does not answer, or the campaign lacks something without which nobody may join.
pub async fn load(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
) -> Result<Option<Campaign>, CampaignError> {
    let row = sqlx::query(
        "SELECT c.state, c.folder, c.manifest_hash, c.published_at, c.closed_at, c.ended_on, m.body \
         FROM campaign c \
         JOIN manifest m ON m.campaign = c.slug AND m.hash = c.manifest_hash WHERE c.slug = $1",
    )
    .bind(slug)
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let unusable = |what: String| CampaignError::Unusable {
        slug: slug.to_owned(),
        what,
    };
    let folder: Folder = serde_json::from_str(&row.try_get::<String, _>("folder")?)
        .map_err(|e| unusable(format!("its stored texts: {e}")))?;
    let manifest: Manifest = serde_json::from_str(&row.try_get::<String, _>("body")?)
        .map_err(|e| unusable(format!("its manifest: {e}")))?;
    let manifest_hash = hash32(&row.try_get::<Vec<u8>, _>("manifest_hash")?)
        .ok_or_else(|| unusable("its manifest hash".to_owned()))?;
    let instrument = match pinned_instrument(db, &manifest).await? {
        Some(instrument) => instrument,
        None => super::publish::instrument(&folder.definition.instrument)
            .map_err(|e| unusable(e.to_string()))?,
    };
    let open = row.try_get::<String, _>("state")? == "open";
    let tag_key = match secrets.tag_key(slug) {
        Ok(key) => key,
        // Retention destroys the key of a closed campaign, and its page stays. Nobody can join it any
        // more, so the key that stands in is never used.
        Err(_) if !open => Arc::new(TagKey::generate(&mut rand_core::OsRng)),
        Err(error) => return Err(unusable(error.to_string())),
    };
    let rules = super::publish::rules(&folder.definition, instrument)
        .map_err(|e| unusable(e.to_string()))?;
    Ok(Some(Campaign {
        follow: crate::follow::rules(&rules),
        rules,
        recipients: super::publish::recipients(&folder.definition, |role| role != Role::Relay)
            .map_err(|e| unusable(e.to_string()))?,
        contact_recipients: super::publish::recipients(&folder.definition, |role| {
            role == Role::Lead
        })
        .map_err(|e| unusable(e.to_string()))?,
        tag_key,
        open,
        published_at: row.try_get("published_at")?,
        closed_at: row.try_get("closed_at")?,
        ended_on: row
            .try_get::<Option<String>, _>("ended_on")?
            .and_then(|day| day.parse().ok()),
        folder,
        manifest,
        manifest_hash,
    }))
}

/// How long a campaign is used from memory before the store is asked whether it changed.
const FRESH: Millis = 2 * SECOND;

/// Campaigns held in memory, so that a page does not read its texts from the store.
#[derive(Debug, Default)]
pub struct Campaigns {
    held: Mutex<HashMap<String, (Millis, Arc<Campaign>)>>,
}

impl Campaigns {
    /// The campaign, from memory or from the store.
    ///
    /// # Errors
    /// As [`load`].
    pub async fn get(
        &self,
        db: &Db,
        secrets: &Secrets,
        slug: &str,
        now: Millis,
    ) -> Result<Option<Arc<Campaign>>, CampaignError> {
        let held = lock(&self.held).get(slug).cloned();
        if let Some((read_at, campaign)) = &held
            && (now - read_at).abs() < FRESH
        {
            return Ok(Some(Arc::clone(campaign)));
        }
        if let Some((_, campaign)) = held
            && unchanged(db, &campaign).await?
        {
            lock(&self.held).insert(slug.to_owned(), (now, Arc::clone(&campaign)));
            return Ok(Some(campaign));
        }
        let Some(campaign) = load(db, secrets, slug).await? else {
            return Ok(None);
        };
        let campaign = Arc::new(campaign);
        lock(&self.held).insert(slug.to_owned(), (now, Arc::clone(&campaign)));
        Ok(Some(campaign))
    }
}

async fn unchanged(db: &Db, campaign: &Campaign) -> Result<bool, Error> {
    let state = if campaign.open { "open" } else { "closed" };
    sqlx::query("SELECT slug FROM campaign WHERE slug = $1 AND state = $2 AND manifest_hash = $3")
        .bind(campaign.slug())
        .bind(state)
        .bind(campaign.manifest_hash.0.as_slice())
        .fetch_optional(db.read())
        .await
        .map(|row| row.is_some())
}

/// The instrument that a campaign uses.
pub(crate) fn instrument_of(campaign: &Campaign) -> &Instrument {
    campaign.rules.instrument()
}

#[cfg(test)]
mod tests {
    use crate::testing::{SLUG, Site};

    #[tokio::test]
    async fn a_campaign_keeps_the_law_under_which_it_was_published() {
        let site = Site::new().await;
        let app = &site.app;
        let minimum_age = async || {
            let campaign = super::load(&app.db, &app.secrets, SLUG).await.unwrap();
            campaign.unwrap().rules.minimum_age(None)
        };
        assert_eq!(minimum_age().await, 18);
        // As if a newer program had another law: what counts is what was kept.
        let mut tx = app.db.begin().await.unwrap();
        sqlx::query(
            "UPDATE document SET body = REPLACE(body, 'minimum_age = 18', 'minimum_age = 21') \
             WHERE kind = 'instrument'",
        )
        .execute(&mut *tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(minimum_age().await, 21);
    }
}
