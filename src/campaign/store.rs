//! Campaigns in the store, and those that the server holds in memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use clameur_instrument::{Instrument, Rules};
use clameur_ledger::{Hash, Leaf};
use clameur_seal::{Recipients, TagKey};
use jiff::civil::Date;

use super::definition::Role;
use super::history::{Edition, History};
use super::manifest::Manifest;
use super::partners;
use super::pins::{Part, Pinned, Refused, Stored};
use super::source::CampaignSource;
use crate::abuse::form_token::{FormTokens, Shown};
use crate::clock::{MINUTE, Millis, SECOND, Zone};
use crate::count::counting::{hash32, unsigned};
use crate::db::{Connection, Db, Error, Executor, dialect, query};
use crate::i18n::Lang;
use crate::secrets::{Secrets, SecretsError, lock, recognised_tag_key};

/// A campaign as the server uses it.
#[derive(Debug)]
pub struct Campaign {
    /// Everything its page and documents say.
    pub folder: CampaignSource,
    /// What the ledger pins.
    pub manifest: Manifest,
    /// Hash of the manifest in force.
    pub manifest_hash: Hash,
    /// Everything that was ever in force.
    pub history: History,
    /// Files that are kept of earlier versions, are not those of their hash, and are therefore not shown.
    pub damaged: Vec<Part>,
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
    /// In which time zone its days are counted.
    pub zone: Zone,
    /// Whether its ledger is open.
    pub open: bool,
    /// When the organisers ended joining; links that were mailed before hold until their day.
    pub joining_ended_at: Option<Millis>,
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

    /// The languages that it is offered in, its default first.
    #[must_use]
    pub fn offered(&self) -> Vec<Lang> {
        let languages = self.folder.definition.languages.iter();
        languages.filter_map(|code| Lang::from_code(code)).collect()
    }

    /// Names the form with the texts that it shows: a form that was open while the texts changed is shown
    /// again, so that nobody signs what they were not shown.
    #[must_use]
    pub fn form_name(&self) -> String {
        self.form_name_under(&self.manifest_hash)
    }

    /// The same under the texts of another manifest.
    #[must_use]
    pub fn form_name_under(&self, manifest: &Hash) -> String {
        format!("{}\0{manifest}", self.slug())
    }

    /// Hashes of the manifest in force and of those before it.
    pub fn manifests(&self) -> impl Iterator<Item = &Hash> {
        let editions = self.history.editions.iter().rev();
        std::iter::once(&self.manifest_hash).chain(
            editions
                .map(|edition| &edition.hash)
                .filter(|hash| **hash != self.manifest_hash),
        )
    }

    /// The showing of its form that a token names, under whichever texts and however long ago.
    #[must_use]
    pub fn showing(&self, tokens: &FormTokens, token: &str) -> Option<Shown> {
        self.manifests()
            .find_map(|manifest| tokens.shown(&self.form_name_under(manifest), token))
    }

    /// The day that it is for this campaign. Every "today" of its pages and commands is this one.
    #[must_use]
    pub fn today(&self, now: Millis) -> Date {
        self.zone.day(now)
    }

    /// Whether people may join at a moment: the first and the last day are whole days of the campaign's time zone.
    #[must_use]
    pub fn phase(&self, now: Millis) -> Phase {
        let definition = &self.folder.definition;
        let today = self.today(now);
        match (definition.opens, definition.closes) {
            _ if !self.open || self.joining_ended_at.is_some() => Phase::Closed,
            (Some(opens), _) if today < opens => Phase::NotYet(opens),
            (_, Some(closes)) if today > closes => Phase::Closed,
            _ => Phase::Open,
        }
    }

    /// The last day of collecting, as far as it is known: the one that was published, or the one on which its organisers ended it before.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        let ended = [self.closed_at, self.joining_ended_at];
        let ended = ended.into_iter().flatten().map(|at| self.zone.day(at));
        ended.chain(self.folder.definition.closes).min()
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
    /// What is stored is not what its ledger pins.
    #[error("the campaign {slug} is refused, because it is not what was published: {}", list(.parts))]
    Altered {
        /// Which campaign.
        slug: String,
        /// The parts that differ.
        parts: Vec<Part>,
    },
}

fn list(parts: &[Part]) -> String {
    let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
    parts.join("; ")
}

/// Closes a campaign; false if it was closed or is not there.
pub(crate) async fn mark_closed(
    connection: &mut Connection,
    slug: &str,
    now: Millis,
) -> Result<bool, Error> {
    query("UPDATE campaign SET state = 'closed', closed_at = $2 WHERE slug = $1 AND state = 'open'")
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
    let known = set_ended_on_in(&mut tx, slug, day).await?;
    tx.commit().await?;
    Ok(known)
}

/// The same in a transaction.
pub(crate) async fn set_ended_on_in(
    connection: &mut Connection,
    slug: &str,
    day: Option<Date>,
) -> Result<bool, Error> {
    query("UPDATE campaign SET ended_on = $2 WHERE slug = $1")
        .bind(slug)
        .bind(day.map(|day| day.to_string()))
        .execute(connection)
        .await
        .map(|done| done.rows_affected() == 1)
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
    query(
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
    query("INSERT INTO void_note (campaign, entry, hash) VALUES ($1, $2, $3)")
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
    query(
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
    query(
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
    query("SELECT line FROM void_signature WHERE campaign = $1 AND entry = $2 ORDER BY line")
        .bind(slug)
        .bind(crate::count::counting::signed(entry))
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| row.try_get("line"))
        .collect()
}

/// Statements whose mailed links still hold: how many, and until when the last one does.
///
/// # Errors
/// When the store does not answer.
pub async fn waiting(db: &Db, slug: &str, now: Millis) -> Result<(u64, Option<Millis>), Error> {
    waiting_by(db.read(), slug, now).await
}

/// The same, read with a connection or in a transaction.
pub(crate) async fn waiting_by(
    executor: impl Executor<'_>,
    slug: &str,
    now: Millis,
) -> Result<(u64, Option<Millis>), Error> {
    let row = query(
        "SELECT COUNT(*) AS n, MAX(expires_at) AS last FROM pending \
         WHERE campaign = $1 AND state = 'pending' AND expires_at > $2",
    )
    .bind(slug)
    .bind(now)
    .fetch_one(executor)
    .await?;
    Ok((unsigned(row.try_get("n")?), row.try_get("last")?))
}

/// Ends joining, or takes that back while the ledger is open; false where there was nothing to change.
///
/// # Errors
/// When the store does not answer.
pub async fn set_joining_ended(db: &Db, slug: &str, at: Option<Millis>) -> Result<bool, Error> {
    let mut tx = db.begin().await?;
    let done = set_joining_ended_in(&mut tx, slug, at).await?;
    tx.commit().await?;
    Ok(done)
}

/// The same in a transaction.
pub(crate) async fn set_joining_ended_in(
    connection: &mut Connection,
    slug: &str,
    at: Option<Millis>,
) -> Result<bool, Error> {
    let done = match at {
        Some(at) => {
            query(
                "UPDATE campaign SET joining_ended_at = $2 \
                 WHERE slug = $1 AND state = 'open' AND joining_ended_at IS NULL",
            )
            .bind(slug)
            .bind(at)
            .execute(connection)
            .await?
        }
        None => {
            query(
                "UPDATE campaign SET joining_ended_at = NULL \
                 WHERE slug = $1 AND state = 'open' AND joining_ended_at IS NOT NULL",
            )
            .bind(slug)
            .execute(connection)
            .await?
        }
    };
    Ok(done.rows_affected() == 1)
}

/// How many statements of a campaign wait for their mailbox's owner.
///
/// # Errors
/// When the store does not answer.
pub async fn pending(db: &Db, slug: &str) -> Result<u64, Error> {
    let row = query("SELECT COUNT(*) AS n FROM pending WHERE campaign = $1 AND state = 'pending'")
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
    let row = query(
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

/// A document as it was published, by its hash; none where what is kept under the hash has another.
///
/// # Errors
/// When the store does not answer.
pub async fn document(db: &Db, campaign: &str, hash: &Hash) -> Result<Option<String>, Error> {
    query("SELECT body FROM document WHERE campaign = $1 AND hash = $2")
        .bind(campaign)
        .bind(hash.0.as_slice())
        .fetch_optional(db.read())
        .await?
        .map(|row| row.try_get::<String>("body"))
        .transpose()
        .map(|body| body.filter(|body| Hash::of(body.as_bytes()) == *hash))
}

/// A manifest ever in force, by its hash; none where what is kept under the hash has another.
///
/// # Errors
/// When the store does not answer.
pub async fn manifest(db: &Db, campaign: &str, hash: &Hash) -> Result<Option<String>, Error> {
    query("SELECT body FROM manifest WHERE campaign = $1 AND hash = $2")
        .bind(campaign)
        .bind(hash.0.as_slice())
        .fetch_optional(db.read())
        .await?
        .map(|row| row.try_get::<String>("body"))
        .transpose()
        .map(|body| body.filter(|body| Manifest::hash(body) == *hash))
}

/// Every manifest that a campaign ever had, in no particular order. One that this program cannot read
/// is left out: it pins nothing that the program understands.
pub(crate) async fn manifests(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Vec<Manifest>, Error> {
    let rows = query("SELECT body FROM manifest WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(executor)
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
    query("SELECT slug FROM campaign ORDER BY published_at DESC, slug")
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| row.try_get("slug"))
        .collect()
}

/// Everything that was ever in force in a campaign, by its ledger.
///
/// # Errors
/// When the store does not answer.
pub async fn history(db: &Db, slug: &str) -> Result<History, Error> {
    let mut snapshot = db.snapshot().await?;
    history_in(&mut snapshot, slug).await
}

pub(crate) async fn history_in(connection: &mut Connection, slug: &str) -> Result<History, Error> {
    let rows = query(dialect::IN_FORCE)
        .bind(slug)
        .fetch_all(&mut *connection)
        .await?;
    let mut history = History::default();
    for row in rows {
        let hash = match Leaf::decode(&row.try_get::<Vec<u8>>("body")?) {
            Ok(Leaf::Manifest { hash }) => hash,
            Ok(Leaf::Close { reason }) => {
                history.closed = true;
                history.reason = Some(reason);
                continue;
            }
            _ => continue,
        };
        let kept = query("SELECT body FROM manifest WHERE campaign = $1 AND hash = $2")
            .bind(slug)
            .bind(hash.0.as_slice())
            .fetch_optional(&mut *connection)
            .await?;
        let body: Option<String> = kept.map(|row| row.try_get("body")).transpose()?;
        history.editions.push(Edition {
            leaf: unsigned(row.try_get("leaf_index")?),
            hash,
            at: row.try_get("published_at")?,
            manifest: body
                .filter(|body| Manifest::hash(body) == hash)
                .and_then(|body| serde_json::from_str(&body).ok()),
        });
    }
    Ok(history)
}

/// What is kept of a campaign under a hash. Reasons of voids are the ledger's business.
async fn kept(
    connection: &mut Connection,
    slug: &str,
) -> Result<Vec<(Hash, String, String, String)>, Error> {
    let rows = query(
        "SELECT hash, kind, language, body FROM document WHERE campaign = $1 AND kind NOT IN ('void', 'loss')",
    )
    .bind(slug)
    .fetch_all(connection)
    .await?;
    let mut kept = Vec::with_capacity(rows.len());
    for row in rows {
        // A hash of another length is that of nothing.
        let hash = hash32(&row.try_get::<Vec<u8>>("hash")?).unwrap_or(Hash([0; 32]));
        kept.push((
            hash,
            row.try_get("kind")?,
            row.try_get("language")?,
            row.try_get("body")?,
        ));
    }
    Ok(kept)
}

/// A campaign's row and everything that it is compared with, of one moment: a publication meanwhile must not look like a fault.
async fn stored(
    connection: &mut Connection,
    slug: &str,
) -> Result<Option<Result<(Stored, Times), String>>, Error> {
    let row = query(
        "SELECT c.state, c.instrument, c.folder, c.manifest_hash, c.published_at, c.closed_at, c.ended_on, \
         c.joining_ended_at, \
         m.body FROM campaign c \
         LEFT JOIN manifest m ON m.campaign = c.slug AND m.hash = c.manifest_hash WHERE c.slug = $1",
    )
    .bind(slug)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let Some(manifest_hash) = hash32(&row.try_get::<Vec<u8>>("manifest_hash")?) else {
        return Ok(Some(Err("its manifest hash".to_owned())));
    };
    let Some(body) = row.try_get::<Option<String>>("body")? else {
        return Ok(Some(Err("its manifest is not in the store".to_owned())));
    };
    let history = history_in(connection, slug).await?;
    let head = match history.newest() {
        Some(newest) => {
            crate::count::store::signed_inclusion(connection, slug, newest.leaf).await?
        }
        None => None,
    };
    let times = Times {
        published_at: row.try_get("published_at")?,
        closed_at: row.try_get("closed_at")?,
        joining_ended_at: row.try_get("joining_ended_at")?,
        ended_on: row
            .try_get::<Option<String>>("ended_on")?
            .and_then(|day| day.parse().ok()),
    };
    Ok(Some(Ok((
        Stored {
            state: row.try_get("state")?,
            instrument: row.try_get("instrument")?,
            folder: row.try_get("folder")?,
            manifest_hash,
            body,
            history,
            head,
            kept: kept(connection, slug).await?,
        },
        times,
    ))))
}

/// What a campaign's row says that nothing pins.
struct Times {
    published_at: Millis,
    closed_at: Option<Millis>,
    joining_ended_at: Option<Millis>,
    ended_on: Option<Date>,
}

/// Reads a campaign, and compares it with what its ledger pins; none if there is none of this name.
///
/// # Errors
/// When the store does not answer, the campaign is not what was published, or it lacks something without which nobody may join.
pub async fn load(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
) -> Result<Option<Campaign>, CampaignError> {
    let mut snapshot = db.snapshot().await?;
    load_in(&mut snapshot, secrets, slug).await
}

/// The same for those who leave. Tags tell whether somebody has joined before: where their key is missing or another, one that nobody keeps stands
/// in for it, and nothing may be joined or looked up with it.
///
/// # Errors
/// As [`load`], but for that key.
pub async fn load_to_leave(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
) -> Result<Option<Campaign>, CampaignError> {
    let mut snapshot = db.snapshot().await?;
    load_for(&mut snapshot, secrets, (slug, Who::Leaves)).await
}

/// What a campaign is read for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Everything.
    Anybody,
    /// Leaving it.
    Leaves,
}

/// The same as [`load`], in a transaction.
pub(crate) async fn load_in(
    connection: &mut Connection,
    secrets: &Secrets,
    slug: &str,
) -> Result<Option<Campaign>, CampaignError> {
    load_for(connection, secrets, (slug, Who::Anybody)).await
}

async fn load_for(
    connection: &mut Connection,
    secrets: &Secrets,
    (slug, who): (&str, Who),
) -> Result<Option<Campaign>, CampaignError> {
    let unusable = |what: String| CampaignError::Unusable {
        slug: slug.to_owned(),
        what,
    };
    let Some(read) = stored(connection, slug).await? else {
        return Ok(None);
    };
    let (stored, times) = read.map_err(unusable)?;
    let pinned = stored.compare(super::publish::instrument_of_hash);
    let Pinned {
        folder,
        manifest,
        law,
        damaged,
    } = pinned.map_err(|refused| match refused {
        Refused::Unreadable(what) => unusable(what),
        Refused::Altered(parts) => CampaignError::Altered {
            slug: slug.to_owned(),
            parts,
        },
    })?;
    // The law as it was when the manifest was signed: a newer program must not change the rules of a campaign under way without a leaf
    // that says so. One that this program cannot read any more is an error, not another law.
    let law = match law {
        Some(text) => Instrument::parse(&text)
            .map_err(|e| unusable(format!("the law under which it was published: {e}")))?,
        None => super::publish::instrument(&folder.definition.instrument)
            .map_err(|e| unusable(e.to_string()))?,
    };
    let zone = folder.definition.zone(Some(&law));
    let law = partners::asking(law, &manifest.consents);
    let open = stored.state == "open";
    let tag_key = match recognised_tag_key(connection, secrets, slug).await {
        Ok(key) => key,
        Err(SecretsError::Store(error)) => return Err(error.into()),
        // With another, whoever is counted could be counted again.
        Err(SecretsError::Other { .. }) if who == Who::Leaves => {
            Arc::new(TagKey::generate(&mut rand_core::OsRng))
        }
        Err(error @ SecretsError::Other { .. }) => return Err(unusable(error.to_string())),
        // Retention destroys the key of a closed campaign, and its page stays. Nobody can join it any
        // more, so the key that stands in is never used.
        Err(_) if !open || who == Who::Leaves => Arc::new(TagKey::generate(&mut rand_core::OsRng)),
        Err(error) => return Err(unusable(error.to_string())),
    };
    let rules =
        super::publish::rules(&folder.definition, law).map_err(|e| unusable(e.to_string()))?;
    Ok(Some(Campaign {
        follow: super::subscription_rules::rules(&rules),
        rules,
        recipients: super::publish::recipients(&folder.definition, |role| role != Role::Relay)
            .map_err(|e| unusable(e.to_string()))?,
        contact_recipients: super::publish::recipients(&folder.definition, |role| {
            role == Role::Lead
        })
        .map_err(|e| unusable(e.to_string()))?,
        tag_key,
        zone,
        open,
        joining_ended_at: times.joining_ended_at,
        published_at: times.published_at,
        closed_at: times.closed_at,
        ended_on: times.ended_on,
        manifest_hash: stored.manifest_hash,
        history: stored.history,
        damaged,
        folder,
        manifest,
    }))
}

/// How long a campaign is used from memory before the store is asked whether it changed.
const CACHE_TTL: Millis = 2 * SECOND;

/// How long before everything that is stored of it is compared with its ledger again.
const COMPARED: Millis = MINUTE;

/// Campaigns held in memory, so that a page does not read its texts from the store.
#[derive(Debug, Default)]
pub struct Campaigns {
    held: Mutex<HashMap<String, Held>>,
}

/// A campaign in memory, or why it is refused.
#[derive(Debug, Clone)]
struct Held {
    /// When the store was last asked whether it changed.
    asked_at: Millis,
    /// When it was last read and compared.
    read_at: Millis,
    /// The campaign; else the parts that are not what was published.
    campaign: Result<Arc<Campaign>, Vec<Part>>,
}

impl Held {
    fn get(&self, slug: &str) -> Result<Option<Arc<Campaign>>, CampaignError> {
        match &self.campaign {
            Ok(campaign) => Ok(Some(Arc::clone(campaign))),
            Err(parts) => Err(CampaignError::Altered {
                slug: slug.to_owned(),
                parts: parts.clone(),
            }),
        }
    }
}

impl Campaigns {
    /// Reads a campaign anew when it is next asked for: somebody here has just changed it.
    pub fn forget(&self, slug: &str) {
        lock(&self.held).remove(slug);
    }

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
        if let Some(held) = &held
            && (now - held.asked_at).abs() < CACHE_TTL
        {
            return held.get(slug);
        }
        if let Some(mut held) = held.clone()
            && (now - held.read_at).abs() < COMPARED
            && let Ok(campaign) = &held.campaign
            && unchanged(db, campaign).await?
        {
            held.asked_at = now;
            let found = held.get(slug);
            lock(&self.held).insert(slug.to_owned(), held);
            return found;
        }
        let campaign = match load(db, secrets, slug).await {
            Ok(Some(campaign)) => Ok(Arc::new(campaign)),
            Ok(None) => return Ok(None),
            Err(error) => {
                let CampaignError::Altered { parts, .. } = &error else {
                    return Err(error);
                };
                // Told once, not with every visitor.
                if held.is_none_or(|held| held.campaign.as_ref().err() != Some(parts)) {
                    tracing::error!(campaign = slug, "{error}");
                }
                Err(parts.clone())
            }
        };
        let held = Held {
            asked_at: now,
            read_at: now,
            campaign,
        };
        lock(&self.held).insert(slug.to_owned(), held.clone());
        held.get(slug)
    }
}

async fn unchanged(db: &Db, campaign: &Campaign) -> Result<bool, Error> {
    let state = if campaign.open { "open" } else { "closed" };
    query(
        "SELECT slug FROM campaign WHERE slug = $1 AND state = $2 AND manifest_hash = $3 \
         AND COALESCE(joining_ended_at, 0) = $4",
    )
    .bind(campaign.slug())
    .bind(state)
    .bind(campaign.manifest_hash.0.as_slice())
    .bind(campaign.joining_ended_at.unwrap_or(0))
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
    use clameur_ledger::{Hash, Leaf, Targets};

    use super::{CampaignError, load};
    use crate::campaign::manifest::Manifest;
    use crate::count::counting::Counting;
    use crate::db::query;
    use crate::testing::{SLUG, Site};

    /// Publishes the campaign under this text of its law, as a program of another day would have.
    async fn published_under(site: &Site, law: &str) {
        let app = &site.app;
        let campaign = load(&app.db, &app.secrets, SLUG).await.unwrap().unwrap();
        let before = &campaign.manifest;
        let law_hash = Hash::of(law.as_bytes());
        let manifest = Manifest::new(&campaign.folder, &before.origin, &before.log_key, law_hash);
        let body = manifest.to_json().unwrap();
        let hash = Manifest::hash(&body);
        let mut counting = Counting::begin(&app.db, &app.secrets, site.clock.now())
            .await
            .unwrap();
        query("INSERT INTO manifest (campaign, hash, body, created_at) VALUES ($1, $2, $3, 0)")
            .bind(SLUG)
            .bind(hash.0.as_slice())
            .bind(body)
            .execute(counting.connection())
            .await
            .unwrap();
        query("UPDATE campaign SET manifest_hash = $2 WHERE slug = $1")
            .bind(SLUG)
            .bind(hash.0.as_slice())
            .execute(counting.connection())
            .await
            .unwrap();
        super::insert_document(counting.connection(), SLUG, "instrument", "", law)
            .await
            .unwrap();
        let leaf = Leaf::Manifest { hash };
        counting.append(SLUG, &leaf, Targets(0)).await.unwrap();
        counting.commit().await.unwrap();
    }

    #[tokio::test]
    async fn a_campaign_keeps_the_law_under_which_it_was_published() {
        let site = Site::new().await;
        let app = &site.app;
        let minimum_age = async || {
            let campaign = load(&app.db, &app.secrets, SLUG).await.unwrap();
            campaign.unwrap().rules.minimum_age(None)
        };
        assert_eq!(minimum_age().await, 18);
        let own = clameur_instrument::builtin::text("fr-gdpr-80").unwrap();
        let other = own.replace("minimum_age = 18", "minimum_age = 21");
        published_under(&site, &other).await;
        assert_eq!(minimum_age().await, 21, "what counts is what was kept");

        // What was not kept cannot be replaced by what this program happens to have.
        let mut tx = app.db.begin().await.unwrap();
        query("DELETE FROM document WHERE kind = 'instrument'")
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let refused = load(&app.db, &app.secrets, SLUG).await.expect_err("lost");
        assert!(refused.to_string().contains("was not kept"), "{refused}");
    }

    #[tokio::test]
    async fn what_changed_in_the_store_while_the_server_runs_is_refused_within_a_minute() {
        let site = Site::new().await;
        let app = &site.app;
        let get = async || {
            app.campaigns
                .get(&app.db, &app.secrets, SLUG, site.clock.now())
                .await
        };
        assert!(get().await.unwrap().is_some());
        let mut tx = app.db.begin().await.unwrap();
        query("UPDATE campaign SET folder = REPLACE(folder, 'Vous allez', 'Vous n’allez pas')")
            .execute(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        site.clock.advance(super::CACHE_TTL);
        assert!(
            get().await.unwrap().is_some(),
            "what is in memory is what was published"
        );
        site.clock.advance(super::COMPARED);
        for _ in 0..2 {
            assert!(matches!(get().await, Err(CampaignError::Altered { .. })));
        }
        // A publication is no alteration, and mends it.
        let folder = crate::campaign::source::CampaignSource::embedded_demo().unwrap();
        let mut folder = folder;
        folder.definition.organisations[0].recipients =
            vec![clameur_seal::KeyPair::generate().public().to_string()];
        crate::campaign::publish::publish(
            &app.db,
            &app.secrets,
            &app.config,
            &folder,
            site.clock.now(),
        )
        .await
        .unwrap();
        site.clock.advance(super::CACHE_TTL);
        let campaign = get().await.unwrap().unwrap();
        assert_eq!(campaign.history.steps(&campaign.zone).len(), 1);
    }
}
