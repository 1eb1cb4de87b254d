//! What the store holds of what is kept for a time only.

use jiff::civil::Date;
use serde::Serialize;

use crate::clock::Millis;
use crate::contact::List;
use crate::count::counting::unsigned;
use crate::db::{Connection, Db, Error, Executor, Row, STEP, dialect, query};

/// How many there are, and the first of their times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Group {
    pub(super) n: u64,
    pub(super) first: Option<Millis>,
}

fn group(row: &Row) -> Result<Group, Error> {
    Ok(Group {
        n: unsigned(row.try_get("n")?),
        first: row.try_get("first")?,
    })
}

fn number(row: &Row) -> Result<u64, Error> {
    row.try_get("n").map(unsigned)
}

/// Remembers that a destruction was announced; false where it was before.
pub(super) async fn announce(
    connection: &mut Connection,
    slug: &str,
    what: &str,
    day: Date,
    now: Millis,
) -> Result<bool, Error> {
    let done = query(
        "INSERT INTO announcement (campaign, what, day, told_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (campaign, what, day) DO NOTHING",
    )
    .bind(slug)
    .bind(what)
    .bind(day.to_string())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// When a destruction was announced.
pub(super) async fn announced(
    executor: impl Executor<'_>,
    slug: &str,
    what: &str,
    day: Date,
) -> Result<Option<Millis>, Error> {
    let row =
        query("SELECT told_at FROM announcement WHERE campaign = $1 AND what = $2 AND day = $3")
            .bind(slug)
            .bind(what)
            .bind(day.to_string())
            .fetch_optional(executor)
            .await?;
    row.map(|row| row.try_get("told_at")).transpose()
}

/// Pending statements and marks of rejected ones whose time is over.
pub(super) async fn pending_expired(db: &Db, slug: &str, now: Millis) -> Result<Group, Error> {
    let row = query(
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
    let row = query(
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
    let row = query(
        "SELECT COUNT(*) AS n, MIN(created_at) AS first FROM mail WHERE campaign = $1 \
         AND pending_id IS NOT NULL AND pending_id NOT IN (SELECT id FROM pending) \
         AND pending_id NOT IN (SELECT id FROM follow)",
    )
    .bind(slug)
    .fetch_one(db.read())
    .await?;
    group(&row)
}

/// Mails of a campaign in the queue, and reminders that wait with their forms.
pub(super) async fn mails(db: &Db, slug: &str) -> Result<u64, Error> {
    let row = query(
        "SELECT (SELECT COUNT(*) FROM mail WHERE campaign = $1) + \
         (SELECT COUNT(*) FROM pending WHERE campaign = $1 AND reminder IS NOT NULL) AS n",
    )
    .bind(slug)
    .fetch_one(db.read())
    .await?;
    number(&row)
}

/// The first leaf that no batch can hold: by the ledger, which names each batch, and by their rows. Where a row is lost, what was filed stays filed.
async fn filed_to(connection: &mut Connection, slug: &str) -> Result<i64, Error> {
    let rows = query("SELECT COALESCE(MAX(to_size), 0) AS size FROM batch WHERE campaign = $1")
        .bind(slug)
        .fetch_one(&mut *connection)
        .await?;
    let ledger = query(dialect::LAST_BATCH)
        .bind(slug)
        .fetch_one(connection)
        .await?;
    let (rows, ledger): (i64, i64) = (rows.try_get("size")?, ledger.try_get("size")?);
    Ok(rows.max(ledger))
}

/// Records that are in no batch.
pub(super) async fn unfiled(db: &Db, slug: &str) -> Result<u64, Error> {
    let mut snapshot = db.snapshot().await?;
    let to = filed_to(&mut snapshot, slug).await?;
    let row = query("SELECT COUNT(*) AS n FROM statement WHERE campaign = $1 AND leaf_index >= $2")
        .bind(slug)
        .bind(to)
        .fetch_one(&mut *snapshot)
        .await?;
    number(&row)
}

/// Records that were frozen in a batch.
pub(super) async fn filed(db: &Db, slug: &str) -> Result<u64, Error> {
    let mut snapshot = db.snapshot().await?;
    let to = filed_to(&mut snapshot, slug).await?;
    let row = query("SELECT COUNT(*) AS n FROM statement WHERE campaign = $1 AND leaf_index < $2")
        .bind(slug)
        .bind(to)
        .fetch_one(&mut *snapshot)
        .await?;
    number(&row)
}

/// Sealed contacts of a list.
pub(super) async fn contacts(db: &Db, slug: &str, list: List) -> Result<u64, Error> {
    let row = query("SELECT COUNT(*) AS n FROM contact WHERE campaign = $1 AND list = $2")
        .bind(slug)
        .bind(list.name())
        .fetch_one(db.read())
        .await?;
    number(&row)
}

/// Mailboxes that are not written to again.
pub(super) async fn blocked(db: &Db, slug: &str) -> Result<u64, Error> {
    let row = query("SELECT COUNT(*) AS n FROM mailbox_block WHERE campaign = $1")
        .bind(slug)
        .fetch_one(db.read())
        .await?;
    number(&row)
}

/// Names of some mails after that name: the mails of pending statements that are expired or of a closed campaign, of mails whose statement is gone, and of those that were to
/// tell of the opening of a campaign that is closed. Such a mail stays one: none of them can come back. They are looked for outside of the write lock,
/// which looking takes longer than destroying them.
pub(super) async fn mails_to_destroy(
    db: &Db,
    now: Millis,
    after: &str,
) -> Result<Vec<String>, Error> {
    query(
        "SELECT id FROM mail WHERE id > $2 AND \
         ((kind = 'opening' AND campaign IN (SELECT slug FROM campaign WHERE state = 'closed')) \
         OR (pending_id IS NOT NULL \
         AND NOT EXISTS (SELECT pending.id FROM pending JOIN campaign ON campaign.slug = pending.campaign \
         WHERE pending.id = mail.pending_id AND pending.expires_at > $1 AND campaign.state <> 'closed') \
         AND NOT EXISTS (SELECT id FROM follow WHERE follow.id = mail.pending_id AND follow.expires_at > $1))) \
         ORDER BY id LIMIT $3",
    )
    .bind(now)
    .bind(after)
    .bind(STEP)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(|row| row.try_get("id"))
    .collect()
}

/// Destroys these mails in one transaction; gives how many were still there.
pub(crate) async fn destroy_mails(db: &Db, ids: &[String]) -> Result<u64, Error> {
    let mut gone = 0;
    let mut tx = db.begin().await?;
    for id in ids {
        let done = query("DELETE FROM mail WHERE id = $1")
            .bind(id)
            .execute(&mut tx)
            .await?;
        gone += done.rows_affected();
    }
    tx.commit().await?;
    Ok(gone)
}

/// Destroys some of the expired pending statements, requests for news and marks of rejected ones: gives the campaign of each, nothing when none
/// is left.
pub(super) async fn destroy_pending(
    connection: &mut Connection,
    now: Millis,
) -> Result<Vec<String>, Error> {
    let statements = query(
        "DELETE FROM pending WHERE id IN (SELECT id FROM pending WHERE expires_at <= $1 ORDER BY expires_at, id LIMIT $2) \
         RETURNING campaign",
    )
    .bind(now)
    .bind(STEP)
    .fetch_all(&mut *connection)
    .await?;
    let addresses = query(
        "DELETE FROM follow WHERE id IN (SELECT id FROM follow WHERE expires_at <= $1 ORDER BY expires_at, id LIMIT $2) \
         RETURNING campaign",
    )
    .bind(now)
    .bind(STEP)
    .fetch_all(connection)
    .await?;
    let rows = statements.iter().chain(&addresses);
    rows.map(|row| row.try_get("campaign")).collect()
}

/// Destroys some contacts of a campaign's list; 0 when none is left.
pub(super) async fn destroy_contacts(
    connection: &mut Connection,
    slug: &str,
    list: List,
) -> Result<u64, Error> {
    let done = query(
        "DELETE FROM contact WHERE campaign = $1 AND list = $2 AND cancel_hash IN \
         (SELECT cancel_hash FROM contact WHERE campaign = $1 AND list = $2 ORDER BY cancel_hash LIMIT $3)",
    )
    .bind(slug)
    .bind(list.name())
    .bind(STEP)
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Destroys some of the records that are in no batch; 0 when none is left.
pub(super) async fn destroy_unfiled(connection: &mut Connection, slug: &str) -> Result<u64, Error> {
    let to = filed_to(&mut *connection, slug).await?;
    let done = query(
        "DELETE FROM statement WHERE campaign = $1 AND leaf_index IN \
         (SELECT leaf_index FROM statement WHERE campaign = $1 AND leaf_index >= $2 ORDER BY leaf_index LIMIT $3)",
    )
    .bind(slug)
    .bind(to)
    .bind(STEP)
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Destroys some of the records that were frozen in a batch; 0 when none is left.
pub(super) async fn destroy_filed(connection: &mut Connection, slug: &str) -> Result<u64, Error> {
    query("DELETE FROM voided_link WHERE campaign = $1")
        .bind(slug)
        .execute(&mut *connection)
        .await?;
    let to = filed_to(&mut *connection, slug).await?;
    let done = query(
        "DELETE FROM statement WHERE campaign = $1 AND leaf_index IN \
         (SELECT leaf_index FROM statement WHERE campaign = $1 AND leaf_index < $2 ORDER BY leaf_index LIMIT $3)",
    )
    .bind(slug)
    .bind(to)
    .bind(STEP)
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Destroys some marks of mailboxes that are not written to again; 0 when none is left.
pub(super) async fn destroy_blocked(connection: &mut Connection, slug: &str) -> Result<u64, Error> {
    let done = query(
        "DELETE FROM mailbox_block WHERE campaign = $1 AND mailbox_tag IN \
         (SELECT mailbox_tag FROM mailbox_block WHERE campaign = $1 ORDER BY mailbox_tag LIMIT $2)",
    )
    .bind(slug)
    .bind(STEP)
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// A line of the record of destruction: numbers and rules, nobody's data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// Campaign.
    pub campaign: String,
    /// The day (YYYY-MM-DD).
    pub day: String,
    /// What was destroyed, as the instrument names it.
    pub what: String,
    /// How many.
    pub things: u64,
    /// The clock that asked for it, in words.
    pub rule: String,
    /// The law, or the practice, that it rests on.
    pub sources: String,
    /// Leaves in the ledger at that time.
    pub ledger_size: u64,
}

/// Writes down that so many things of a campaign were destroyed.
pub(super) async fn record(
    connection: &mut Connection,
    day: Date,
    (slug, what): (&str, &str),
    (rule, sources): (&str, &str),
    things: u64,
) -> Result<(), Error> {
    if things == 0 {
        return Ok(());
    }
    let size: i64 = query("SELECT COALESCE(MAX(size), 0) AS size FROM head WHERE campaign = $1")
        .bind(slug)
        .fetch_one(&mut *connection)
        .await?
        .try_get("size")?;
    query(
        "INSERT INTO destruction (campaign, day, what, rule, sources, things, ledger_size) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (campaign, day, what, rule) DO UPDATE SET \
         things = destruction.things + excluded.things, ledger_size = excluded.ledger_size",
    )
    .bind(slug)
    .bind(day.to_string())
    .bind(what)
    .bind(rule)
    .bind(sources)
    .bind(crate::count::counting::signed(things))
    .bind(size)
    .execute(connection)
    .await
    .map(drop)
}

/// What was destroyed of a campaign that copies under backup keys may hold, in two numbers that grow with each destruction, and the last day; and
/// whether its tag key was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gone {
    pub(super) campaign: String,
    pub(super) mark: String,
    pub(super) last: String,
    pub(super) tag_key: bool,
}

/// The same of every campaign of which anything was destroyed by decision or by law. (What nobody confirmed goes every hour: backups forget it by
/// their age alone.)
pub(super) async fn gone(executor: impl Executor<'_>) -> Result<Vec<Gone>, Error> {
    query(
        "SELECT campaign, COUNT(*) AS n, CAST(SUM(things) AS BIGINT) AS things, MAX(day) AS last, \
         MAX(CASE WHEN what = 'tag-key' THEN 1 ELSE 0 END) AS keys FROM destruction \
         WHERE what IN ('statement', 'filed-statement', 'contact', 'procedure-contact', 'suppressed-mailbox', 'tag-key') \
         GROUP BY campaign ORDER BY campaign",
    )
    .fetch_all(executor)
    .await?
    .iter()
    .map(|row| {
        let (n, things): (i64, i64) = (row.try_get("n")?, row.try_get("things")?);
        let keys: i64 = row.try_get("keys")?;
        Ok(Gone {
            campaign: row.try_get("campaign")?,
            mark: format!("{n} {things}"),
            last: row.try_get("last")?,
            tag_key: keys > 0,
        })
    })
    .collect()
}

fn destroyed(row: &Row) -> Result<Record, Error> {
    Ok(Record {
        campaign: row.try_get("campaign")?,
        day: row.try_get("day")?,
        what: row.try_get("what")?,
        things: unsigned(row.try_get("things")?),
        rule: row.try_get("rule")?,
        sources: row.try_get("sources")?,
        ledger_size: unsigned(row.try_get("ledger_size")?),
    })
}

/// The record of destruction, the newest day first.
///
/// # Errors
/// When the store does not answer.
pub async fn records(db: &Db) -> Result<Vec<Record>, Error> {
    query(
        "SELECT campaign, day, what, things, rule, sources, ledger_size FROM destruction \
         ORDER BY day DESC, campaign, what, rule",
    )
    .fetch_all(db.read())
    .await?
    .iter()
    .map(destroyed)
    .collect()
}

/// The last destruction of statements of a campaign: `statement`, which are those in no batch, or `filed-statement`. What stands in
/// the ledger below its `ledger_size` is gone for good, and missing for a reason.
pub(super) async fn last_destruction(
    connection: &mut Connection,
    slug: &str,
    what: &str,
) -> Result<Option<Record>, Error> {
    query(
        "SELECT campaign, day, what, things, rule, sources, ledger_size FROM destruction \
         WHERE campaign = $1 AND what = $2 ORDER BY ledger_size DESC, day DESC, rule LIMIT 1",
    )
    .bind(slug)
    .bind(what)
    .fetch_optional(connection)
    .await?
    .as_ref()
    .map(destroyed)
    .transpose()
}
