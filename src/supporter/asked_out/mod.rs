//! Who has no withdrawal code at hand asks, by the link to their mailbox and their names, to be taken out.
//!
//! The server takes nobody out by itself: that shows a code, or has the signature of somebody whom the campaign's manifest names
//! (`docs/decisions/0046`). So the wish is kept until organisers void the entry or answer that it stays, shown to them, and they are reminded of it. The
//! address that the answer goes to is encrypted until then, under the key of the mails that wait, and destroyed with the answer.

/// Wishes in the store.
pub(crate) mod store;

use crate::clock::{DAY, Millis};
use crate::db::{Connection, Error, Executor};
use crate::mail::{self, Message, enqueue};
use crate::statement::leaving::wish_key;
use crate::statement::store::Counted;

/// After so long without an answer the organisers are reminded: the law gives them a month.
pub(crate) const REMINDED: Millis = 20 * DAY;
/// They are reminded again each time so long has passed.
pub(crate) const REMINDED_AGAIN: Millis = 5 * DAY;
/// After so long the doctor speaks of it.
pub(crate) const WAITS: Millis = 5 * DAY;
/// The month that the law gives (GDPR, article 12(3)).
pub(crate) const MONTH: Millis = 30 * DAY;
/// For so long the page says what was answered.
const TOLD: Millis = 90 * DAY;

/// Somebody who asked and was not answered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wish {
    /// The entry.
    pub(crate) index: u64,
    /// When they asked.
    pub(crate) asked_at: Millis,
}

/// What became of a wish, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It waits.
    Asked(Millis),
    /// The entry was taken out.
    Out(Millis),
    /// It was answered that the entry stays.
    Stays(Millis),
}

/// The name under which a letter is encrypted: it fits no other row.
fn letter_name(index: u64) -> String {
    format!("asked-out-{index}")
}

/// Keeps a wish. Asked again it is the same; false where it waits already.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn ask(
    connection: &mut Connection,
    key: &[u8; 32],
    counted: &Counted,
    (language, address): (&str, &str),
    now: Millis,
) -> Result<bool, Error> {
    let letter = Message::asked_out(&counted.campaign, language, address);
    let letter = mail::seal_kept(key, &letter_name(counted.index), &letter)?;
    let entry_key = wish_key(&counted.tag);
    store::insert(connection, counted, (&entry_key, &letter), now).await
}

/// What became of the wish of whoever has this tag.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn fate(
    executor: impl Executor<'_>,
    campaign: &str,
    tag: &[u8; 32],
) -> Result<Option<Fate>, Error> {
    store::fate(executor, campaign, &wish_key(tag)).await
}

/// Answers a wish, in the transaction that takes the entry out, before its row goes; or with `stays`, the reason why it stays. The answer goes to the
/// mailbox that asked. False where nobody asked.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn answer(
    connection: &mut Connection,
    key: &[u8; 32],
    (campaign, index): (&str, u64),
    stays: Option<&str>,
    now: Millis,
) -> Result<bool, Error> {
    let Some((entry_key, letter)) = store::take(connection, campaign, index).await? else {
        return Ok(false);
    };
    store::keep_answer(connection, campaign, (&entry_key, stays.is_none()), now).await?;
    // Under another mail key it opens no more: whoever replaced that key lost the mails that waited too.
    match mail::open_kept(key, &letter_name(index), (campaign, &letter)) {
        Some(letter) => {
            let letter = letter.answered(stays, now);
            enqueue(connection, key, &letter, None, now, now).await?;
        }
        None => tracing::warn!(
            campaign,
            "the address of somebody who asked to be taken out does not open: no mail tells them"
        ),
    }
    Ok(true)
}
