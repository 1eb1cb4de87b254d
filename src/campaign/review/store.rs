use clameur_ledger::Hash;

use super::Kept;
use crate::authorization::store::{AccessError, check};
use crate::authorization::{Action, Permit};
use crate::clock::Millis;
use crate::db::{Connection, Db, Error, Executor, Row, STEP, query};
use crate::web::session::Secret;

/// Who approved what people sign, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// The lawyer's account.
    pub by: String,
    /// When.
    pub at: Millis,
}

/// Writes an approval down; one that is there stays as it is.
///
/// # Errors
/// When the store refuses.
pub async fn approve(
    connection: &mut Connection,
    (draft, documents): (&str, &Hash),
    by: &str,
    now: Millis,
) -> Result<(), Error> {
    query(
        "INSERT INTO draft_approval (draft, documents, approved_by, approved_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (draft, documents) DO NOTHING",
    )
    .bind(draft)
    .bind(documents.0.as_slice())
    .bind(by)
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

/// The approval of what a draft gives people to sign, where there is one.
///
/// # Errors
/// When the store does not answer.
pub async fn approval(
    executor: impl Executor<'_>,
    draft: &str,
    documents: &Hash,
) -> Result<Option<Approval>, Error> {
    query("SELECT approved_by, approved_at FROM draft_approval WHERE draft = $1 AND documents = $2")
        .bind(draft)
        .bind(documents.0.as_slice())
        .fetch_optional(executor)
        .await?
        .map(|row| {
            Ok(Approval {
                by: row.try_get("approved_by")?,
                at: row.try_get("approved_at")?,
            })
        })
        .transpose()
}

/// Whether something else of a draft was approved before.
///
/// # Errors
/// When the store does not answer.
pub async fn was_approved(executor: impl Executor<'_>, draft: &str) -> Result<bool, Error> {
    query("SELECT draft FROM draft_approval WHERE draft = $1 LIMIT 1")
        .bind(draft)
        .fetch_optional(executor)
        .await
        .map(|row| row.is_some())
}

/// Whether an organisation has somebody in this role.
///
/// # Errors
/// When the store does not answer.
pub async fn has_lawyer(executor: impl Executor<'_>, organisation: &str) -> Result<bool, Error> {
    query("SELECT account FROM member WHERE organisation = $1 AND role = 'lawyer' LIMIT 1")
        .bind(organisation)
        .fetch_optional(executor)
        .await
        .map(|row| row.is_some())
}

/// Who keeps a campaign: the organisation, and the draft that it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keeper {
    /// The campaign's name in addresses.
    pub campaign: String,
    /// The organisation.
    pub organisation: String,
    /// Its draft.
    pub draft: String,
}

/// The keeper of a campaign; none where it was published at a terminal.
///
/// # Errors
/// When the store does not answer.
pub async fn keeper(executor: impl Executor<'_>, campaign: &str) -> Result<Option<Keeper>, Error> {
    query("SELECT campaign, organisation, draft FROM campaign_keeper WHERE campaign = $1")
        .bind(campaign)
        .fetch_optional(executor)
        .await?
        .as_ref()
        .map(read_keeper)
        .transpose()
}

/// Whether somebody at the desk may do this to a campaign, and their organisation keeps it: in the transaction that does it.
///
/// # Errors
/// When the store does not answer; inside, why they may not.
pub async fn keeps(
    connection: &mut Connection,
    campaign: &str,
    (permit, action): (&Permit, Action),
) -> Result<Result<(), Kept>, Error> {
    match check(connection, permit, action).await {
        Ok(()) => {}
        Err(AccessError::Denied) => return Ok(Err(Kept::Denied)),
        Err(AccessError::Store(error)) => return Err(error),
    }
    let keeper = keeper(connection, campaign).await?;
    Ok(
        match keeper.is_some_and(|keeper| keeper.organisation == permit.organisation()) {
            true => Ok(()),
            false => Err(Kept::Elsewhere),
        },
    )
}

/// The campaigns that an organisation keeps.
///
/// # Errors
/// When the store does not answer.
pub async fn kept_by(
    executor: impl Executor<'_>,
    organisation: &str,
) -> Result<Vec<Keeper>, Error> {
    query(
        "SELECT campaign, organisation, draft FROM campaign_keeper WHERE organisation = $1 ORDER BY campaign",
    )
    .bind(organisation)
    .fetch_all(executor)
    .await?
    .iter()
    .map(read_keeper)
    .collect()
}

fn read_keeper(row: &Row) -> Result<Keeper, Error> {
    Ok(Keeper {
        campaign: row.try_get("campaign")?,
        organisation: row.try_get("organisation")?,
        draft: row.try_get("draft")?,
    })
}

/// Writes down who keeps a campaign; whoever keeps it already goes on.
///
/// # Errors
/// When the store refuses.
pub async fn keep(
    connection: &mut Connection,
    campaign: &str,
    (organisation, draft): (&str, &str),
) -> Result<(), Error> {
    query(
        "INSERT INTO campaign_keeper (campaign, organisation, draft) VALUES ($1, $2, $3) \
         ON CONFLICT (campaign) DO NOTHING",
    )
    .bind(campaign)
    .bind(organisation)
    .bind(draft)
    .execute(connection)
    .await
    .map(drop)
}

/// Whether there is a campaign of this name, whoever published it.
///
/// # Errors
/// When the store does not answer.
pub async fn is_published(executor: impl Executor<'_>, campaign: &str) -> Result<bool, Error> {
    query("SELECT slug FROM campaign WHERE slug = $1")
        .bind(campaign)
        .fetch_optional(executor)
        .await
        .map(|row| row.is_some())
}

/// A link that shows a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Its id.
    pub id: String,
    /// The draft.
    pub draft: String,
    /// Who made it.
    pub made_by: String,
    /// When.
    pub made_at: Millis,
    /// Until when it holds.
    pub expires_at: Millis,
}

fn read_preview(row: &Row) -> Result<Preview, Error> {
    Ok(Preview {
        id: row.try_get("id")?,
        draft: row.try_get("draft")?,
        made_by: row.try_get("made_by")?,
        made_at: row.try_get("made_at")?,
        expires_at: row.try_get("expires_at")?,
    })
}

/// Keeps a link, of which only a hash stays.
///
/// # Errors
/// When the store refuses.
pub async fn add_preview(
    connection: &mut Connection,
    preview: &Preview,
    secret: &Secret,
) -> Result<(), Error> {
    query(
        "INSERT INTO draft_preview (id, draft, token_hash, made_by, made_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&preview.id)
    .bind(&preview.draft)
    .bind(secret.hash().as_slice())
    .bind(&preview.made_by)
    .bind(preview.made_at)
    .bind(preview.expires_at)
    .execute(connection)
    .await
    .map(drop)
}

/// The link that a secret opens now.
///
/// # Errors
/// When the store does not answer.
pub async fn preview(
    executor: impl Executor<'_>,
    secret: &Secret,
    now: Millis,
) -> Result<Option<Preview>, Error> {
    query(
        "SELECT id, draft, made_by, made_at, expires_at FROM draft_preview \
         WHERE token_hash = $1 AND expires_at > $2",
    )
    .bind(secret.hash().as_slice())
    .bind(now)
    .fetch_optional(executor)
    .await?
    .as_ref()
    .map(read_preview)
    .transpose()
}

/// The links of a draft that hold now, the newest first.
///
/// # Errors
/// When the store does not answer.
pub async fn previews(
    executor: impl Executor<'_>,
    draft: &str,
    now: Millis,
) -> Result<Vec<Preview>, Error> {
    query(
        "SELECT id, draft, made_by, made_at, expires_at FROM draft_preview \
         WHERE draft = $1 AND expires_at > $2 ORDER BY made_at DESC, id",
    )
    .bind(draft)
    .bind(now)
    .fetch_all(executor)
    .await?
    .iter()
    .map(read_preview)
    .collect()
}

/// Destroys links that are over.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn forget_old(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "DELETE FROM draft_preview WHERE id IN \
             (SELECT id FROM draft_preview WHERE expires_at <= $1 ORDER BY id LIMIT $2)",
        )
        .bind(now)
        .bind(STEP)
    })
    .await
    .map(drop)
}

/// Ends a link of a draft; false where there is none.
///
/// # Errors
/// When the store refuses.
pub async fn end_preview(
    connection: &mut Connection,
    (draft, id): (&str, &str),
) -> Result<bool, Error> {
    query("DELETE FROM draft_preview WHERE draft = $1 AND id = $2")
        .bind(draft)
        .bind(id)
        .execute(connection)
        .await
        .map(|done| done.rows_affected() == 1)
}
