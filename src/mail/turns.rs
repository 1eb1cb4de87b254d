//! Whose turn it is: mails about forms, to one mailbox.
//!
//! Anybody can fill in a form with somebody else's address, as often as they like. The mailbox must not be bombed, and its owner's own
//! form must not go unanswered because others came before. So the first mail leaves at once, later ones after growing pauses, and the
//! **newest** form is always the next to be written about: forms that wait go after it. At most [`MOST_WAITING`] wait; the oldest goes
//! when there are more. Pauses are kept in the store: a restart forgets none.

use std::collections::HashMap;

use super::message::Message;
use super::reminder_store;
use super::store::{self, Queued, Recipient};
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

impl Budget {
    /// Nothing went to it for a day.
    fn nothing(now: Millis) -> Self {
        Self {
            sent: 0,
            last_at: now,
        }
    }
}

/// What went to these mailboxes; nothing to those that are not among them.
async fn budgets<'a>(
    connection: &mut Connection,
    campaign: &str,
    budget_tags: impl IntoIterator<Item = &'a [u8]>,
    now: Millis,
) -> Result<HashMap<Vec<u8>, Budget>, Error> {
    let rows = query(
        "SELECT budget_tag, sent, last_at FROM mail_budget WHERE campaign = $1 AND budget_tag IN ($2)",
    )
    .bind(campaign)
    .bind_any(budget_tags.into_iter().map(<[u8]>::to_vec))
    .fetch_all(connection)
    .await?;
    let mut budgets = HashMap::with_capacity(rows.len());
    for row in &rows {
        // A clock that was set back must not make anybody wait for it.
        let last_at = row.try_get::<Millis>("last_at")?.min(now);
        if now - last_at < DAY {
            let sent = row.try_get("sent")?;
            budgets.insert(row.try_get("budget_tag")?, Budget { sent, last_at });
        }
    }
    Ok(budgets)
}

/// Writes down what went to mailboxes, each of them another.
async fn set_budgets<'a>(
    connection: &mut Connection,
    campaign: &str,
    budgets: impl IntoIterator<Item = (&'a [u8], Budget)>,
) -> Result<(), Error> {
    query(
        "INSERT INTO mail_budget (campaign, budget_tag, sent, last_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (campaign, budget_tag) DO UPDATE SET sent = excluded.sent, last_at = excluded.last_at",
    )
    .bind_rows(budgets, |row, (budget_tag, budget)| {
        row.bind(campaign)
            .bind(budget_tag)
            .bind(budget.sent)
            .bind(budget.last_at)
    })
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
    let budgets = budgets(connection, campaign, [budget_tag], now).await?;
    let mut budget = budgets.into_values().next().unwrap_or(Budget::nothing(now));
    budget.sent += 1;
    budget.last_at = now;
    set_budgets(connection, campaign, [(budget_tag, budget)]).await
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
    let newest = Newest {
        message,
        pending_id,
        turn,
    };
    enqueue_newest_of_each(connection, key, &message.campaign, &[newest], now).await
}

/// The mail about the newest form of a mailbox.
pub(crate) struct Newest<'a> {
    /// The mail.
    pub(crate) message: &'a Message,
    /// The form that it is about, if it waits.
    pub(crate) pending_id: Option<&'a str>,
    /// The mailbox.
    pub(crate) turn: &'a Turn,
}

/// As [`enqueue_newest`], of several mailboxes of a campaign, no two of which wait for each other: by few statements.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn enqueue_newest_of_each(
    connection: &mut Connection,
    key: &[u8; 32],
    campaign: &str,
    newest: &[Newest<'_>],
    now: Millis,
) -> Result<(), Error> {
    let tags = || newest.iter().map(|one| one.turn.budget_tag.as_slice());
    let before = budgets(connection, campaign, tags(), now).await?;
    let mut waiting = waiting(connection, campaign, tags()).await?;
    let (mut mails, mut after) = (Vec::with_capacity(newest.len()), Vec::new());
    let (mut gone, mut moved) = (Vec::new(), Vec::new());
    for one in newest {
        let turn = one.turn;
        let tag = turn.budget_tag.as_slice();
        let budget = before.get(tag).copied();
        let mut budget = budget.unwrap_or(Budget::nothing(now));
        let free_at = budget.last_at + pause(budget.sent, turn.longest_pause);
        let at_once = free_at <= now;
        let mut at = free_at.max(now);
        mails.push(Queued {
            message: one.message,
            pending_id: one.pending_id,
            recipient: Recipient {
                mailbox_tag: Some(&turn.mailbox_tag),
                budget_tag: (!at_once).then_some(&turn.budget_tag),
            },
            not_before: at,
        });
        let mut sent = budget.sent + 1;
        if at_once {
            budget = Budget { sent, last_at: now };
        }
        after.push((tag, budget));
        for (place, id) in waiting.remove(tag).into_iter().flatten().enumerate() {
            if place + 1 >= MOST_WAITING {
                gone.push(id);
                continue;
            }
            at += pause(sent, turn.longest_pause);
            sent += 1;
            moved.push((id, at));
        }
    }
    store::enqueue_all(connection, key, &mails, now).await?;
    set_budgets(connection, campaign, after).await?;
    for id in &gone {
        store::remove(connection, id).await?;
    }
    for (id, at) in &moved {
        store::move_to(connection, id, *at, now).await?;
    }
    Ok(())
}

/// The mails of mailboxes that wait for their turn, by whose turn it is, the next one first.
async fn waiting<'a>(
    connection: &mut Connection,
    campaign: &str,
    budget_tags: impl IntoIterator<Item = &'a [u8]>,
) -> Result<HashMap<Vec<u8>, Vec<String>>, Error> {
    let rows = query(
        "SELECT id, budget_tag FROM mail WHERE campaign = $1 AND budget_tag IN ($2) \
         AND kind NOT IN ('reminder', 'follow-reminder') ORDER BY not_before, id",
    )
    .bind(campaign)
    .bind_any(budget_tags.into_iter().map(<[u8]>::to_vec))
    .fetch_all(connection)
    .await?;
    let mut waiting: HashMap<_, Vec<_>> = HashMap::new();
    for row in &rows {
        let mails = waiting.entry(row.try_get("budget_tag")?).or_default();
        mails.push(row.try_get("id")?);
    }
    Ok(waiting)
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
    forget_reminders_of(connection, campaign, [turn.budget_tag]).await
}

/// The same of several mailboxes.
pub(crate) async fn forget_reminders_of(
    connection: &mut Connection,
    campaign: &str,
    budget_tags: impl IntoIterator<Item = [u8; 32]>,
) -> Result<(), Error> {
    let tags: Vec<_> = budget_tags.into_iter().map(|tag| tag.to_vec()).collect();
    query(
        "DELETE FROM mail WHERE campaign = $1 AND budget_tag IN ($2) \
         AND kind IN ('reminder', 'follow-reminder')",
    )
    .bind(campaign)
    .bind_any(tags.iter().map(Vec::as_slice))
    .execute(&mut *connection)
    .await?;
    reminder_store::forget_of_turns(connection, campaign, &tags).await
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
