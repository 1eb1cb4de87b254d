//! What the store holds of what is kept for a time only.

use jiff::civil::Date;
use sqlx::Row as _;
use sqlx::sqlite::SqliteRow;

use crate::clock::Millis;
use crate::count::counting::unsigned;
use crate::db::{Connection, Db, Error};

/// A campaign as far as its clocks are concerned.
pub(super) struct Clocked {
    pub(super) slug: String,
    pub(super) instrument: String,
    pub(super) open: bool,
    pub(super) closed_at: Option<Millis>,
    pub(super) ended_on: Option<Date>,
    /// Its last day for joining.
    pub(super) last_day: Option<Date>,
}

pub(super) async fn campaigns(db: &Db) -> Result<Vec<Clocked>, Error> {
    sqlx::query(
        "SELECT slug, instrument, state, closed_at, ended_on, folder FROM campaign ORDER BY slug",
    )
    .fetch_all(db.read())
    .await?
    .iter()
    .map(|row| {
        let folder: String = row.try_get("folder")?;
        let folder: Option<crate::campaign::definition::Folder> =
            serde_json::from_str(&folder).ok();
        Ok(Clocked {
            slug: row.try_get("slug")?,
            instrument: row.try_get("instrument")?,
            open: row.try_get::<String, _>("state")? == "open",
            closed_at: row.try_get("closed_at")?,
            ended_on: row
                .try_get::<Option<String>, _>("ended_on")?
                .and_then(|day| day.parse().ok()),
            last_day: folder.and_then(|folder| folder.definition.closes),
        })
    })
    .collect()
}

/// How many there are, and the first of their times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Group {
    pub(super) n: u64,
    pub(super) first: Option<Millis>,
}

fn group(row: &SqliteRow) -> Result<Group, Error> {
    Ok(Group {
        n: unsigned(row.try_get("n")?),
        first: row.try_get("first")?,
    })
}

fn number(row: &SqliteRow) -> Result<u64, Error> {
    row.try_get("n").map(unsigned)
}

/// Pending statements and marks of rejected ones whose time is over.
pub(super) async fn pending_expired(db: &Db, slug: &str, now: Millis) -> Result<Group, Error> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS n, MIN(expires_at) AS first FROM \
         (SELECT campaign, expires_at FROM pending UNION ALL SELECT campaign, expires_at FROM follow) AS waiting \
         WHERE campaign = $1 AND expires_at <= $2",
    )
    .bind(slug)
    .bind(now)
    .fetch_one(db.read())
    .await?;
    group(&row)
}

/// Those whose time is not over.
pub(super) async fn pending_waiting(db: &Db, slug: &str, now: Millis) -> Result<Group, Error> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS n, MIN(expires_at) AS first FROM \
         (SELECT campaign, expires_at FROM pending UNION ALL SELECT campaign, expires_at FROM follow) AS waiting \
         WHERE campaign = $1 AND expires_at > $2",
    )
    .bind(slug)
    .bind(now)
    .fetch_one(db.read())
    .await?;
    group(&row)
}

/// Mails about a pending statement that is no longer there.
pub(super) async fn mails_orphaned(db: &Db, slug: &str) -> Result<Group, Error> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS n, MIN(created_at) AS first FROM mail WHERE campaign = $1 \
         AND pending_id IS NOT NULL AND pending_id NOT IN (SELECT id FROM pending) \
         AND pending_id NOT IN (SELECT id FROM follow)",
    )
    .bind(slug)
    .fetch_one(db.read())
    .await?;
    group(&row)
}

/// Mails of a campaign in the queue.
pub(super) async fn mails(db: &Db, slug: &str) -> Result<u64, Error> {
    let row = sqlx::query("SELECT COUNT(*) AS n FROM mail WHERE campaign = $1")
        .bind(slug)
        .fetch_one(db.read())
        .await?;
    number(&row)
}

/// Records that are in no batch.
pub(super) async fn unfiled(db: &Db, slug: &str) -> Result<u64, Error> {
    let row =
        sqlx::query("SELECT COUNT(*) AS n FROM statement WHERE campaign = $1 AND batch IS NULL")
            .bind(slug)
            .fetch_one(db.read())
            .await?;
    number(&row)
}

/// Records that were frozen in a batch.
pub(super) async fn filed(db: &Db, slug: &str) -> Result<u64, Error> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS n FROM statement WHERE campaign = $1 AND batch IS NOT NULL",
    )
    .bind(slug)
    .fetch_one(db.read())
    .await?;
    number(&row)
}

/// Sealed contacts.
pub(super) async fn contacts(db: &Db, slug: &str) -> Result<u64, Error> {
    let row = sqlx::query("SELECT COUNT(*) AS n FROM contact WHERE campaign = $1")
        .bind(slug)
        .fetch_one(db.read())
        .await?;
    number(&row)
}

/// Mailboxes that are not written to again.
pub(super) async fn blocked(db: &Db, slug: &str) -> Result<u64, Error> {
    let row = sqlx::query("SELECT COUNT(*) AS n FROM mailbox_block WHERE campaign = $1")
        .bind(slug)
        .fetch_one(db.read())
        .await?;
    number(&row)
}

/// Destroys the mails of expired pending statements, and mails whose statement is gone.
pub(super) async fn destroy_mails(connection: &mut Connection, now: Millis) -> Result<u64, Error> {
    let done = sqlx::query(
        "DELETE FROM mail WHERE pending_id IS NOT NULL \
         AND pending_id NOT IN (SELECT id FROM pending WHERE expires_at > $1) \
         AND pending_id NOT IN (SELECT id FROM follow WHERE expires_at > $1)",
    )
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Destroys expired pending statements and requests for news, and marks of rejected ones.
pub(super) async fn destroy_pending(
    connection: &mut Connection,
    now: Millis,
) -> Result<u64, Error> {
    let statements = sqlx::query("DELETE FROM pending WHERE expires_at <= $1")
        .bind(now)
        .execute(&mut *connection)
        .await?;
    let addresses = sqlx::query("DELETE FROM follow WHERE expires_at <= $1")
        .bind(now)
        .execute(connection)
        .await?;
    Ok(statements.rows_affected() + addresses.rows_affected())
}

/// Destroys the contacts of a campaign.
pub(super) async fn destroy_contacts(
    connection: &mut Connection,
    slug: &str,
) -> Result<u64, Error> {
    let done = sqlx::query("DELETE FROM contact WHERE campaign = $1")
        .bind(slug)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}

/// Destroys the records that are in no batch.
pub(super) async fn destroy_unfiled(connection: &mut Connection, slug: &str) -> Result<u64, Error> {
    let done = sqlx::query("DELETE FROM statement WHERE campaign = $1 AND batch IS NULL")
        .bind(slug)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}

/// Destroys the records that were frozen in a batch.
pub(super) async fn destroy_filed(connection: &mut Connection, slug: &str) -> Result<u64, Error> {
    let done = sqlx::query("DELETE FROM statement WHERE campaign = $1 AND batch IS NOT NULL")
        .bind(slug)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}

/// Destroys the marks of mailboxes that are not written to again.
pub(super) async fn destroy_blocked(connection: &mut Connection, slug: &str) -> Result<u64, Error> {
    let done = sqlx::query("DELETE FROM mailbox_block WHERE campaign = $1")
        .bind(slug)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}
