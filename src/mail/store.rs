//! The queue in the store.

use rand_core::OsRng;

use super::queue_crypto::{self, Label};
use super::{Kind, Message, reminder_store, turns};
use crate::clock::Millis;
use crate::db::{Connection, Db, Error, Node, new_id, query};

/// Puts a mail into the queue, in the caller's transaction. It is sent at `not_before` or soon after.
///
/// `pending_id` names the pending statement that the mail is about, if any: [`drop_for_pending`]
/// takes it out again.
///
/// # Errors
/// When the store refuses.
pub async fn enqueue(
    connection: &mut Connection,
    key: &[u8; 32],
    message: &Message,
    pending_id: Option<&str>,
    not_before: Millis,
    now: Millis,
) -> Result<(), Error> {
    let unknown = Recipient::default();
    enqueue_to(
        connection, key, message, pending_id, unknown, not_before, now,
    )
    .await
}

/// To whom a mail goes, as keyed hashes.
#[derive(Clone, Copy, Default)]
pub struct Recipient<'a> {
    /// The exact address, so that its owner can stop what waits for it.
    pub mailbox_tag: Option<&'a [u8; 32]>,
    /// Whose mails it waits for, as long as it does.
    pub budget_tag: Option<&'a [u8; 32]>,
}

/// As [`enqueue`], with the keyed hashes of whom it goes to.
///
/// # Errors
/// When the store refuses.
pub async fn enqueue_to(
    connection: &mut Connection,
    key: &[u8; 32],
    message: &Message,
    pending_id: Option<&str>,
    recipient: Recipient<'_>,
    not_before: Millis,
    now: Millis,
) -> Result<(), Error> {
    let mail = Queued {
        message,
        pending_id,
        recipient,
        not_before,
    };
    enqueue_all(connection, key, &[mail], now).await
}

/// A mail for the queue.
#[derive(Clone, Copy)]
pub(crate) struct Queued<'a> {
    /// What is to be written.
    pub(crate) message: &'a Message,
    /// The pending statement that it is about, if any.
    pub(crate) pending_id: Option<&'a str>,
    /// To whom.
    pub(crate) recipient: Recipient<'a>,
    /// When it is sent.
    pub(crate) not_before: Millis,
}

/// As [`enqueue_to`], of several mails: by few statements.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn enqueue_all(
    connection: &mut Connection,
    key: &[u8; 32],
    mails: &[Queued<'_>],
    now: Millis,
) -> Result<(), Error> {
    let mut rows = Vec::with_capacity(mails.len());
    for mail in mails {
        let id = new_id(now, &mut OsRng);
        let label = Label {
            id: &id,
            campaign: &mail.message.campaign,
            kind: mail.message.kind.name(),
        };
        let sealed = queue_crypto::seal(key, label, mail.message, &mut OsRng)
            .ok_or_else(|| Error::told("a mail could not be encrypted"))?;
        rows.push((id, sealed, mail));
    }
    query(
        "INSERT INTO mail (id, campaign, kind, state, not_before, attempts, created_at, pending_id, sealed, \
         mailbox_tag, budget_tag, priority, waits_from, due_from) \
         VALUES ($1, $2, $3, 'due', $4, 0, $5, $6, $7, $8, $9, $10, $11, $4)",
    )
    .bind_rows(rows, |row, (id, sealed, mail)| {
        let (kind, recipient) = (mail.message.kind, &mail.recipient);
        row.bind(id)
            .bind(&mail.message.campaign)
            .bind(kind.name())
            .bind(mail.not_before)
            .bind(now)
            .bind(mail.pending_id)
            .bind(sealed)
            .bind(recipient.mailbox_tag.map(<[u8; 32]>::as_slice))
            .bind(recipient.budget_tag.map(<[u8; 32]>::as_slice))
            .bind(kind.priority())
            // The day on which a campaign opens is a date; all else is a wait.
            .bind((kind != Kind::Opening).then_some(now))
    })
    .execute(connection)
    .await
    .map(drop)
}

/// A mail that leaves only once something is decided, encrypted as those of the queue are. `name` is that of the row that keeps it.
pub(crate) fn seal_kept(key: &[u8; 32], name: &str, message: &Message) -> Result<Vec<u8>, Error> {
    let label = Label {
        id: name,
        campaign: &message.campaign,
        kind: message.kind.name(),
    };
    queue_crypto::seal(key, label, message, &mut OsRng)
        .ok_or_else(|| Error::told("a mail could not be encrypted"))
}

/// A mail that was kept so, of somebody who asked to be taken out; `None` if the key is another one or the row was altered.
pub(crate) fn open_kept(
    key: &[u8; 32],
    name: &str,
    (campaign, sealed): (&str, &[u8]),
) -> Option<Message> {
    let label = Label {
        id: name,
        campaign,
        kind: Kind::AskedOut.name(),
    };
    queue_crypto::open(key, label, sealed)
}

/// Takes the mails of a pending statement out of the queue: it was confirmed, refused or destroyed.
///
/// # Errors
/// When the store refuses.
pub async fn drop_for_pending(connection: &mut Connection, pending_id: &str) -> Result<(), Error> {
    query("DELETE FROM mail WHERE pending_id = $1")
        .bind(pending_id)
        .execute(connection)
        .await
        .map(drop)
}

/// Takes the mail that tells of a campaign's opening out of the queue: for the mailboxes of those on the list for news whom this link
/// for leaving belongs to.
///
/// # Errors
/// When the store refuses.
pub async fn drop_opening(
    connection: &mut Connection,
    campaign: &str,
    leave_hash: &[u8; 32],
) -> Result<(), Error> {
    query(
        "DELETE FROM mail WHERE campaign = $1 AND kind = 'opening' AND budget_tag IS NULL AND mailbox_tag IN \
         (SELECT mailbox_tag FROM contact WHERE campaign = $1 AND list = 'news' AND leave_hash = $2)",
    )
    .bind(campaign)
    .bind(leave_hash.as_slice())
    .execute(connection)
    .await
    .map(drop)
}

/// The same for a mailbox whose owner left the list without such a link.
///
/// # Errors
/// When the store refuses.
pub async fn drop_opening_to(
    connection: &mut Connection,
    campaign: &str,
    mailbox_tag: &[u8; 32],
) -> Result<(), Error> {
    query(
        "DELETE FROM mail WHERE campaign = $1 AND kind = 'opening' AND budget_tag IS NULL AND mailbox_tag = $2",
    )
    .bind(campaign)
    .bind(mailbox_tag.as_slice())
    .execute(connection)
    .await
    .map(drop)
}

/// Puts the mail that tells of a campaign's opening into the queue, in place of any other to the same mailbox.
///
/// # Errors
/// When the store refuses.
pub async fn enqueue_opening(
    connection: &mut Connection,
    key: &[u8; 32],
    message: &Message,
    mailbox_tag: &[u8; 32],
    opens_at: Millis,
) -> Result<(), Error> {
    drop_opening_to(connection, &message.campaign, mailbox_tag).await?;
    let recipient = Recipient {
        mailbox_tag: Some(mailbox_tag),
        budget_tag: None,
    };
    // Its days in the queue are counted from when it may leave.
    let (due, from) = (opens_at, opens_at);
    enqueue_to(connection, key, message, None, recipient, due, from).await
}

/// A campaign opens at another moment, or is open: so do the mails leave that tell of it.
///
/// # Errors
/// When the store refuses.
pub async fn move_opening(
    connection: &mut Connection,
    campaign: &str,
    opens_at: Millis,
) -> Result<(), Error> {
    query(
        "UPDATE mail SET not_before = $2, due_from = $2, created_at = $2, waits_from = NULL \
         WHERE campaign = $1 AND kind = 'opening'",
    )
    .bind(campaign)
    .bind(opens_at)
    .execute(connection)
    .await
    .map(drop)
}

/// Lets all that waits leave now: in the preview of a draft nobody waits a week for a reminder.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn hasten(db: &Db, now: Millis) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    query("UPDATE mail SET not_before = $1, due_from = $1 WHERE not_before > $1")
        .bind(now)
        .execute(&mut *tx)
        .await?;
    reminder_store::hasten(&mut tx, now).await?;
    tx.commit().await
}

/// What waits in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Mails in the queue, those for later included.
    pub all: u64,
    /// Mails that should have left by now, those that are under way included, and those that we put off ourselves. What the recipient's side
    /// refused for now is due when it is tried again.
    pub due: u64,
    /// Since when the first of those that are due is.
    pub oldest: Option<Millis>,
}

impl Waiting {
    /// For how long the first of those that are due is; 0 where none is.
    #[must_use]
    pub fn age(&self, now: Millis) -> Millis {
        self.oldest.map_or(0, |oldest| (now - oldest).max(0))
    }
}

/// What waits in the queue, for `doctor` and the operator's counters.
///
/// # Errors
/// When the store does not answer.
pub async fn waiting(db: &Db, now: Millis) -> Result<Waiting, Error> {
    let all: i64 = query(
        "SELECT (SELECT COUNT(*) FROM mail) + (SELECT COUNT(*) FROM pending WHERE reminder IS NOT NULL) AS n",
    )
    .fetch_one(db.read())
    .await?
    .try_get("n")?;
    let row = query(
        "SELECT COUNT(*) AS n, MIN(since) AS oldest FROM \
         (SELECT CASE WHEN attempts = 0 AND due_from < not_before THEN due_from ELSE not_before END AS since \
         FROM mail WHERE not_before <= $1 OR (attempts = 0 AND due_from <= $1) \
         UNION ALL SELECT remind_at AS since FROM pending WHERE reminder IS NOT NULL AND remind_at <= $1) AS late",
    )
    .bind(now)
    .fetch_one(db.read())
    .await?;
    let due: i64 = row.try_get("n")?;
    Ok(Waiting {
        all: u64::try_from(all).unwrap_or_default(),
        due: u64::try_from(due).unwrap_or_default(),
        oldest: row.try_get("oldest")?,
    })
}

/// How many mails came to which end, in all campaigns.
///
/// # Errors
/// When the store does not answer.
pub async fn ends(db: &Db) -> Result<Vec<(String, u64)>, Error> {
    let rows = query(
        "SELECT outcome, CAST(SUM(n) AS BIGINT) AS n FROM mail_outcome WHERE kind <> 'form' \
         GROUP BY outcome ORDER BY outcome",
    )
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| {
            let mails: i64 = row.try_get("n")?;
            Ok((
                row.try_get("outcome")?,
                u64::try_from(mails).unwrap_or_default(),
            ))
        })
        .collect()
}

/// A mail taken from the queue for a while.
#[derive(Debug)]
pub(super) struct Claimed {
    pub(super) id: String,
    pub(super) campaign: String,
    pub(super) kind: String,
    pub(super) priority: i64,
    pub(super) attempts: i64,
    pub(super) created_at: Millis,
    pub(super) pending_id: Option<String>,
    pub(super) sealed: Vec<u8>,
    /// How often it was taken into hands: ours are those of the last time.
    pub(super) claims: i64,
}

/// The priorities of which something is due: a read, so that an idle queue costs no write.
pub(super) async fn due(db: &Db, now: Millis) -> Result<Vec<i64>, Error> {
    let rows = query(
        "WITH kinds (priority) AS (VALUES (0), (1), (2)) SELECT priority FROM kinds WHERE EXISTS \
         (SELECT id FROM mail WHERE state = 'due' AND mail.priority = kinds.priority AND not_before <= $1) ORDER BY priority",
    )
    .bind(now)
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| row.try_get::<i64>("priority"))
        .collect()
}

/// Takes up to `limit` mails of a priority that are due, until `until`. Should the process die, they are due again then: several nodes do not
/// take the same.
pub(super) async fn claim(
    connection: &mut Connection,
    priority: i64,
    now: Millis,
    (node, until): (Option<Node>, Millis),
    limit: i64,
) -> Result<Vec<Claimed>, Error> {
    let rows = query(
        "UPDATE mail SET state = 'sending', leased_until = $1, claimed_by = $5, claims = claims + 1 WHERE state = 'due' AND id IN \
         (SELECT id FROM mail WHERE state = 'due' AND priority = $2 AND not_before <= $3 ORDER BY not_before, id LIMIT $4) \
         RETURNING id, campaign, kind, priority, attempts, created_at, pending_id, sealed, budget_tag, claims",
    )
    .bind(until)
    .bind(priority)
    .bind(now)
    .bind(limit)
    .bind(node.map(|node| node.0.to_vec()))
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        // It had waited for its turn, which has come: the next one waits from now on.
        if let Some(tag) = row.try_get::<Option<Vec<u8>>>("budget_tag")? {
            let id: String = row.try_get("id")?;
            let campaign: String = row.try_get("campaign")?;
            turns::left(connection, &campaign, &tag, now).await?;
            query("UPDATE mail SET budget_tag = NULL WHERE id = $1")
                .bind(id)
                .execute(&mut *connection)
                .await?;
        }
    }
    rows.iter()
        .map(|row| {
            Ok(Claimed {
                id: row.try_get("id")?,
                campaign: row.try_get("campaign")?,
                kind: row.try_get("kind")?,
                priority: row.try_get("priority")?,
                attempts: row.try_get("attempts")?,
                created_at: row.try_get("created_at")?,
                pending_id: row.try_get("pending_id")?,
                sealed: row.try_get("sealed")?,
                claims: row.try_get("claims")?,
            })
        })
        .collect()
}

/// Mails in our hands stay ours until `until`, unless somebody else has taken them meanwhile.
pub(super) async fn renew(
    connection: &mut Connection,
    held: &[(String, i64)],
    until: Millis,
) -> Result<(), Error> {
    for (id, claims) in held {
        query("UPDATE mail SET state = 'sending', leased_until = $1 WHERE id = $2 AND claims = $3")
            .bind(until)
            .bind(id)
            .bind(claims)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Whether somebody has mails in their hands for longer than they may, or until a moment that no lease can reach: they are gone, or the clock
/// was set back.
pub(super) async fn any_lapsed(db: &Db, now: Millis, longest: Millis) -> Result<bool, Error> {
    let row = query(
        "SELECT id FROM mail WHERE state = 'sending' AND (leased_until <= $1 OR leased_until > $2) LIMIT 1",
    )
    .bind(now)
    .bind(now + longest)
    .fetch_optional(db.read())
    .await?;
    Ok(row.is_some())
}

/// Makes such mails due again.
pub(super) async fn free_lapsed(
    connection: &mut Connection,
    now: Millis,
    longest: Millis,
) -> Result<u64, Error> {
    let freed = query(
        "UPDATE mail SET state = 'due', leased_until = NULL WHERE state = 'sending' AND (leased_until <= $1 OR leased_until > $2)",
    )
    .bind(now)
    .bind(now + longest)
    .execute(connection)
    .await?;
    Ok(freed.rows_affected())
}

/// Makes the mails due again that a server had in its hands before it was started anew.
pub(super) async fn free_own(connection: &mut Connection, node: Node) -> Result<u64, Error> {
    let freed = query(
        "UPDATE mail SET state = 'due', leased_until = NULL WHERE state = 'sending' AND claimed_by = $1",
    )
    .bind(node.0.as_slice())
    .execute(connection)
    .await?;
    Ok(freed.rows_affected())
}

/// Makes all mails due again that somebody has in their hands: nobody is left who could.
pub(super) async fn free_all(connection: &mut Connection) -> Result<u64, Error> {
    let freed = query("UPDATE mail SET state = 'due', leased_until = NULL WHERE state = 'sending'")
        .execute(connection)
        .await?;
    Ok(freed.rows_affected())
}

/// The clock was set back to `now`: waits that began later, as it seems, begin now and keep their length, those of reminders too. Gives how many
/// did.
pub(super) async fn clock_went_back(
    connection: &mut Connection,
    now: Millis,
) -> Result<u64, Error> {
    let moved = query(
        "UPDATE mail SET not_before = not_before - waits_from + $1, waits_from = $1 WHERE waits_from > $1",
    )
    .bind(now)
    .execute(&mut *connection)
    .await?;
    Ok(moved.rows_affected() + reminder_store::clock_went_back(connection, now).await?)
}

/// Whether a mail still stands in the queue, and in our hands: its owner may have wished otherwise since it was taken, and whoever holds it for too
/// long loses it to another server.
pub(super) async fn is_ours(db: &Db, mail: &Claimed) -> Result<bool, Error> {
    let row = query("SELECT id FROM mail WHERE id = $1 AND claims = $2")
        .bind(&mail.id)
        .bind(mail.claims)
        .fetch_optional(db.read())
        .await?;
    Ok(row.is_some())
}

/// The mail leaves at another time.
pub(super) async fn move_to(
    connection: &mut Connection,
    id: &str,
    not_before: Millis,
    now: Millis,
) -> Result<(), Error> {
    query("UPDATE mail SET not_before = $1, due_from = $1, waits_from = $2 WHERE id = $3")
        .bind(not_before)
        .bind(now)
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// The mail has left, or nobody waits for it: its row goes, whoever has it.
pub(crate) async fn remove(connection: &mut Connection, id: &str) -> Result<(), Error> {
    query("DELETE FROM mail WHERE id = $1")
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// The mail never will leave: its row goes, unless it is in other hands by now.
pub(super) async fn give_up(connection: &mut Connection, mail: &Claimed) -> Result<bool, Error> {
    let done = query("DELETE FROM mail WHERE id = $1 AND claims = $2")
        .bind(&mail.id)
        .bind(mail.claims)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// What remains of mails: how many of a campaign and kind came to which end.
pub(super) async fn count_outcome(
    connection: &mut Connection,
    campaign: &str,
    kind: &str,
    outcome: &str,
    mails: i64,
) -> Result<(), Error> {
    query(
        "INSERT INTO mail_outcome (campaign, kind, outcome, n) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (campaign, kind, outcome) DO UPDATE SET n = mail_outcome.n + excluded.n",
    )
    .bind(campaign)
    .bind(kind)
    .bind(outcome)
    .bind(mails)
    .execute(connection)
    .await
    .map(drop)
}

/// Notes when the relay accepted the mail about a pending statement: evidence of the mandate.
pub(super) async fn note_accepted(
    connection: &mut Connection,
    pending_id: &str,
    now: Millis,
) -> Result<(), Error> {
    query("UPDATE pending SET mail_accepted_at = $1 WHERE id = $2 AND mail_accepted_at IS NULL")
        .bind(now)
        .bind(pending_id)
        .execute(connection)
        .await
        .map(drop)
}

/// The mail is due again after a wait, unless it is in other hands by now.
pub(super) async fn postpone(
    connection: &mut Connection,
    mail: &Claimed,
    (wait, now): (Millis, Millis),
    attempts: i64,
) -> Result<(), Error> {
    query(
        "UPDATE mail SET state = 'due', leased_until = NULL, not_before = $1, waits_from = $2, attempts = $3 \
         WHERE id = $4 AND claims = $5",
    )
    .bind(now + wait)
    .bind(now)
    .bind(attempts)
    .bind(&mail.id)
    .bind(mail.claims)
    .execute(connection)
    .await
    .map(drop)
}

/// The mail was not sent after all: it is due as it was, unless it is in other hands by now.
pub(super) async fn release(connection: &mut Connection, mail: &Claimed) -> Result<(), Error> {
    query("UPDATE mail SET state = 'due', leased_until = NULL WHERE id = $1 AND claims = $2")
        .bind(&mail.id)
        .bind(mail.claims)
        .execute(connection)
        .await
        .map(drop)
}
