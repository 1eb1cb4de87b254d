//! Whose turn it is: mails about forms, to one mailbox.
//!
//! Anybody can fill in a form with somebody else's address, as often as they like. The mailbox must not be bombed, and its owner's own
//! form must not go unanswered because others came before. So the first mail leaves at once, later ones after growing pauses, and the
//! **newest** form is always the next to be written about: forms that wait go after it. At most [`MOST_WAITING`] wait; the oldest goes
//! when there are more. Pauses are kept in the store: a restart forgets none.

use super::message::Message;
use super::reminder_store;
use super::store::{self, Recipient};
use crate::clock::{DAY, Millis};
use crate::db::{Connection, Db, Error, STEP, query};

/// Forms of one mailbox that wait for their turn at most.
pub const MOST_WAITING: usize = 8;

/// Mails after which the pause grows no longer.
const STEPS: i64 = 8;

/// Mails a day from which on nothing waits: for machines that measure.
const NO_PAUSES: u32 = 1_000;

/// The longest pause between two mails, for a limit of so many a day. It is also the longest that the newest form waits.
#[must_use]
pub fn longest_pause(mails_per_day: u32) -> Millis {
    if mails_per_day >= NO_PAUSES {
        return 0;
    }
    DAY / Millis::from(mails_per_day.max(1))
}

/// The pause after `sent` mails: it grows with the square of their number, from minutes on.
fn pause(sent: i64, longest: Millis) -> Millis {
    let step = sent.clamp(0, STEPS);
    longest * step * step / (STEPS * STEPS)
}

/// A mailbox, as keyed hashes.
#[derive(Clone, PartialEq, Eq)]
pub struct Turn {
    /// The exact address.
    pub mailbox_tag: [u8; 32],
    /// Whose mails wait for each other.
    pub budget_tag: [u8; 32],
    /// The longest pause between two of them.
    pub longest_pause: Millis,
}

/// An address, as keyed hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tags {
    /// The exact address.
    pub exact: [u8; 32],
    /// Whose mails its own may wait for: those about statements, those about news.
    pub budgets: [[u8; 32]; 2],
}

/// What went to a mailbox without a pause of a day.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Budget {
    sent: i64,
    last_at: Millis,
}

async fn budget(
    connection: &mut Connection,
    campaign: &str,
    budget_tag: &[u8],
    now: Millis,
) -> Result<Budget, Error> {
    let row =
        query("SELECT sent, last_at FROM mail_budget WHERE campaign = $1 AND budget_tag = $2")
            .bind(campaign)
            .bind(budget_tag)
            .fetch_optional(connection)
            .await?;
    let nothing = Budget {
        sent: 0,
        last_at: now,
    };
    let Some(row) = row else { return Ok(nothing) };
    // A clock that was set back must not make anybody wait for it.
    let last_at = row.try_get::<Millis>("last_at")?.min(now);
    if now - last_at >= DAY {
        return Ok(nothing);
    }
    Ok(Budget {
        sent: row.try_get("sent")?,
        last_at,
    })
}

async fn set_budget(
    connection: &mut Connection,
    campaign: &str,
    budget_tag: &[u8],
    budget: Budget,
) -> Result<(), Error> {
    query(
        "INSERT INTO mail_budget (campaign, budget_tag, sent, last_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (campaign, budget_tag) DO UPDATE SET sent = excluded.sent, last_at = excluded.last_at",
    )
    .bind(campaign)
    .bind(budget_tag)
    .bind(budget.sent)
    .bind(budget.last_at)
    .execute(connection)
    .await
    .map(drop)
}

/// A mail of this mailbox left after it had waited: the next one waits for a pause from now on.
pub(super) async fn left(
    connection: &mut Connection,
    campaign: &str,
    budget_tag: &[u8],
    now: Millis,
) -> Result<(), Error> {
    let mut budget = budget(connection, campaign, budget_tag, now).await?;
    budget.sent += 1;
    budget.last_at = now;
    set_budget(connection, campaign, budget_tag, budget).await
}

/// Puts the mail about the newest form of a mailbox into the queue: it leaves at once if the pause after the last one is over, else
/// as soon as it is. Forms that wait already go after it.
///
/// # Errors
/// When the store refuses.
pub async fn enqueue_newest(
    connection: &mut Connection,
    key: &[u8; 32],
    message: &Message,
    pending_id: Option<&str>,
    turn: &Turn,
    now: Millis,
) -> Result<(), Error> {
    let campaign = message.campaign.as_str();
    let mut budget = budget(connection, campaign, &turn.budget_tag, now).await?;
    let waiting = waiting(connection, campaign, &turn.budget_tag).await?;
    let free_at = budget.last_at + pause(budget.sent, turn.longest_pause);
    let at_once = free_at <= now;
    let recipient = Recipient {
        mailbox_tag: Some(&turn.mailbox_tag),
        budget_tag: (!at_once).then_some(&turn.budget_tag),
    };
    let mut at = free_at.max(now);
    store::enqueue_to(connection, key, message, pending_id, recipient, at, now).await?;
    let mut sent = budget.sent + 1;
    if at_once {
        budget = Budget { sent, last_at: now };
    }
    set_budget(connection, campaign, &turn.budget_tag, budget).await?;
    for (before, id) in waiting.iter().enumerate() {
        if before + 1 >= MOST_WAITING {
            store::remove(connection, id).await?;
            continue;
        }
        at += pause(sent, turn.longest_pause);
        sent += 1;
        store::move_to(connection, id, at, now).await?;
    }
    Ok(())
}

/// The mails of a mailbox that wait for their turn, the next one first.
async fn waiting(
    connection: &mut Connection,
    campaign: &str,
    budget_tag: &[u8],
) -> Result<Vec<String>, Error> {
    query(
        "SELECT id FROM mail WHERE campaign = $1 AND budget_tag = $2 \
         AND kind NOT IN ('reminder', 'follow-reminder') ORDER BY not_before, id",
    )
    .bind(campaign)
    .bind(budget_tag)
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| row.try_get("id"))
    .collect()
}

/// Destroys the reminders of a mailbox, those in the queue and those that wait with their forms: a newer form comes.
///
/// # Errors
/// When the store refuses.
pub async fn forget_reminders(
    connection: &mut Connection,
    campaign: &str,
    turn: &Turn,
) -> Result<(), Error> {
    query(
        "DELETE FROM mail WHERE campaign = $1 AND budget_tag = $2 \
         AND kind IN ('reminder', 'follow-reminder')",
    )
    .bind(campaign)
    .bind(turn.budget_tag.as_slice())
    .execute(&mut *connection)
    .await?;
    reminder_store::forget_of_turn(connection, campaign, turn).await
}

/// Puts the reminder of the newest request for news into the queue, in place of any other reminder of that mailbox. (Those of forms wait with their
/// forms.)
///
/// # Errors
/// When the store refuses.
pub async fn enqueue_reminder(
    connection: &mut Connection,
    key: &[u8; 32],
    message: &Message,
    pending_id: &str,
    turn: &Turn,
    (due, now): (Millis, Millis),
) -> Result<(), Error> {
    forget_reminders(&mut *connection, &message.campaign, turn).await?;
    let recipient = Recipient {
        mailbox_tag: Some(&turn.mailbox_tag),
        budget_tag: Some(&turn.budget_tag),
    };
    store::enqueue_to(
        connection,
        key,
        message,
        Some(pending_id),
        recipient,
        due,
        now,
    )
    .await
}

/// Takes everything that is to be mailed to an address out of the queue: its owner wants none.
///
/// # Errors
/// When the store refuses.
pub async fn stop_mails(
    connection: &mut Connection,
    campaign: &str,
    mailbox: &Tags,
) -> Result<(), Error> {
    let [statements, news] = &mailbox.budgets;
    // What waits for its turn, and reminders, by whose turn it is: an index by address alone would cost a page for each mail.
    query("DELETE FROM mail WHERE campaign = $1 AND budget_tag IN ($2, $3) AND mailbox_tag = $4")
        .bind(campaign)
        .bind(statements.as_slice())
        .bind(news.as_slice())
        .bind(mailbox.exact.as_slice())
        .execute(&mut *connection)
        .await?;
    query("DELETE FROM mail WHERE campaign = $1 AND budget_tag IS NULL AND mailbox_tag = $2")
        .bind(campaign)
        .bind(mailbox.exact.as_slice())
        .execute(&mut *connection)
        .await?;
    reminder_store::forget_to_address(connection, campaign, mailbox).await
}

/// Forgets mailboxes to which nothing went for a day.
///
/// # Errors
/// When the store refuses.
pub async fn forget_old(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "DELETE FROM mail_budget WHERE last_at <= $1 AND (campaign, budget_tag) IN \
             (SELECT campaign, budget_tag FROM mail_budget WHERE last_at <= $1 ORDER BY last_at, campaign, budget_tag LIMIT $2)",
        )
        .bind(now - DAY)
        .bind(STEP)
    })
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{HOUR, MINUTE};

    #[test]
    fn pauses_grow_from_minutes_to_the_longest() {
        let longest = longest_pause(8);
        assert_eq!(longest, 3 * HOUR);
        let pauses: Vec<Millis> = (0..10).map(|sent| pause(sent, longest) / MINUTE).collect();
        assert_eq!(pauses, [0, 2, 11, 25, 45, 70, 101, 137, 180, 180]);
        // Whoever fills the mailbox from midnight on gets this many mails through in a day, and no more.
        let (mut at, mut sent) = (0, 0);
        while at < DAY {
            sent += 1;
            at += pause(sent, longest);
        }
        assert_eq!(sent, 13);
        assert_eq!(longest_pause(0), DAY);
        assert_eq!(longest_pause(1_000), 0);
    }
}
