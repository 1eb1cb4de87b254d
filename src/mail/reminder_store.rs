//! Reminders of forms: each waits in the row of its form (`pending`), sealed as a mail, until its day; then it becomes one.

use rand_core::OsRng;

use super::Message;
use super::queue_crypto::{self, Label};
use super::turns::{Tags, Turn};
use crate::clock::Millis;
use crate::db::{Connection, Db, Error, STEP, query};

/// A reminder as the row of its form keeps it.
pub(crate) struct Reminder {
    /// The sealed mail. Its name is that of the form.
    pub(crate) sealed: Vec<u8>,
    /// Whose mails it waits for.
    pub(crate) budget_tag: [u8; 32],
    /// When it is due.
    pub(crate) due: Millis,
    /// Since when it waits.
    pub(crate) from: Millis,
}

impl Reminder {
    /// Seals the reminder of a form.
    ///
    /// # Errors
    /// When it cannot be encrypted.
    pub(crate) fn seal(
        key: &[u8; 32],
        message: &Message,
        form: &str,
        turn: &Turn,
        (due, from): (Millis, Millis),
    ) -> Result<Self, Error> {
        let label = Label {
            id: form,
            campaign: &message.campaign,
            kind: message.kind.name(),
        };
        let sealed = queue_crypto::seal(key, label, message, &mut OsRng)
            .ok_or_else(|| Error::told("a mail could not be encrypted"))?;
        Ok(Self {
            sealed,
            budget_tag: turn.budget_tag,
            due,
            from,
        })
    }
}

/// Destroys the reminders of mailboxes' forms, by whose turn it is: the newest form alone has one.
pub(crate) async fn forget_of_turns(
    connection: &mut Connection,
    campaign: &str,
    budget_tags: &[Vec<u8>],
) -> Result<(), Error> {
    query(
        "UPDATE pending SET reminder = NULL, budget_tag = NULL, remind_at = NULL, remind_from = NULL \
         WHERE campaign = $1 AND budget_tag IN ($2) AND reminder IS NOT NULL",
    )
    .bind(campaign)
    .bind_any(budget_tags.iter().map(Vec::as_slice))
    .execute(connection)
    .await
    .map(drop)
}

/// Destroys the reminders to an address: its owner wants no mails.
pub(crate) async fn forget_to_address(
    connection: &mut Connection,
    campaign: &str,
    mailbox: &Tags,
) -> Result<(), Error> {
    let [statements, news] = &mailbox.budgets;
    query(
        "UPDATE pending SET reminder = NULL, budget_tag = NULL, remind_at = NULL, remind_from = NULL \
         WHERE campaign = $1 AND budget_tag IN ($2, $3) AND mailbox_tag = $4 AND reminder IS NOT NULL",
    )
    .bind(campaign)
    .bind(statements.as_slice())
    .bind(news.as_slice())
    .bind(mailbox.exact.as_slice())
    .execute(connection)
    .await
    .map(drop)
}

/// Destroys the reminders of the forms that still wait of these people: they are counted now.
pub(crate) async fn forget_of_people(
    connection: &mut Connection,
    campaign: &str,
    tags: &[&[u8]],
) -> Result<(), Error> {
    query(
        "UPDATE pending SET reminder = NULL, budget_tag = NULL, remind_at = NULL, remind_from = NULL \
         WHERE campaign = $1 AND tag IN ($2)",
    )
    .bind(campaign)
    .bind_any(tags.iter().copied())
    .execute(connection)
    .await
    .map(drop)
}

/// Destroys the reminders of closed campaigns, some at a time; gives how many. Which campaigns have any is looked up outside of the write lock.
pub(crate) async fn forget_of_closed(db: &Db) -> Result<u64, Error> {
    let rows = query(
        "SELECT slug FROM campaign WHERE state = 'closed' AND EXISTS \
         (SELECT id FROM pending WHERE pending.campaign = campaign.slug AND reminder IS NOT NULL) ORDER BY slug",
    )
    .fetch_all(db.read())
    .await?;
    let mut gone = 0;
    for row in rows {
        let slug: String = row.try_get("slug")?;
        let some = || {
            query(
                "UPDATE pending SET reminder = NULL, budget_tag = NULL, remind_at = NULL, remind_from = NULL WHERE id IN \
                 (SELECT id FROM pending WHERE campaign = $1 AND reminder IS NOT NULL ORDER BY budget_tag, id LIMIT $2)",
            )
            .bind(slug.clone())
            .bind(STEP)
        };
        gone += db.in_steps(some).await?;
    }
    Ok(gone)
}

/// Whether the day of any reminder has come: a read, so that none costs no write.
pub(super) async fn any_due(db: &Db, now: Millis) -> Result<bool, Error> {
    query("SELECT id FROM pending WHERE reminder IS NOT NULL AND remind_at <= $1 LIMIT 1")
        .bind(now)
        .fetch_optional(db.read())
        .await
        .map(|row| row.is_some())
}

/// Makes mails of some reminders whose day has come, the first ones first. What is of nobody becomes a mail that is never sent.
pub(super) async fn begin_due(connection: &mut Connection, now: Millis) -> Result<(), Error> {
    let rows = query(
        "INSERT INTO mail (id, campaign, kind, state, not_before, attempts, created_at, pending_id, sealed, \
         mailbox_tag, budget_tag, priority, waits_from, due_from) \
         SELECT id, campaign, CASE state WHEN 'pending' THEN 'reminder' ELSE 'nothing' END, 'due', remind_at, 0, \
         remind_from, id, reminder, mailbox_tag, CASE state WHEN 'pending' THEN budget_tag END, 2, remind_from, remind_at FROM pending \
         WHERE reminder IS NOT NULL AND remind_at <= $1 ORDER BY remind_at, id LIMIT $2 RETURNING id",
    )
    .bind(now)
    .bind(STEP)
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        query(
            "UPDATE pending SET reminder = NULL, budget_tag = NULL, remind_at = NULL, remind_from = NULL WHERE id = $1",
        )
        .bind(row.try_get::<String>("id")?)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// The clock was set back to `now`: reminders whose wait began later, as it seems, wait from now on and as long as before. Gives how many do.
pub(super) async fn clock_went_back(
    connection: &mut Connection,
    now: Millis,
) -> Result<u64, Error> {
    let moved = query(
        "UPDATE pending SET remind_at = remind_at - remind_from + $1, remind_from = $1 \
         WHERE reminder IS NOT NULL AND remind_from > $1",
    )
    .bind(now)
    .execute(connection)
    .await?;
    Ok(moved.rows_affected())
}

/// Lets all that wait in their rows leave now: see [`super::store::hasten`].
pub(super) async fn hasten(connection: &mut Connection, now: Millis) -> Result<(), Error> {
    query("UPDATE pending SET remind_at = $1 WHERE reminder IS NOT NULL AND remind_at > $1")
        .bind(now)
        .execute(connection)
        .await
        .map(drop)
}
