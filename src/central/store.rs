//! What is known of the last tries.

use super::answer::Word;
use crate::clock::Millis;
use crate::count::counting::{signed, unsigned};
use crate::db::{Connection, Db, Error, query};

/// How the fetcher stands for a campaign.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct State {
    /// When it last asked.
    pub checked_at: Millis,
    /// When it last took an answer.
    pub succeeded_at: Option<Millis>,
    /// Why it took none since, in one word; empty when the last answer was taken.
    pub error: String,
    /// The sum that was last taken.
    pub total: Option<u64>,
}

/// How the fetcher stands; none before the first try.
///
/// # Errors
/// When the store does not answer.
pub async fn state(db: &Db, campaign: &str) -> Result<Option<State>, Error> {
    let row = query(
        "SELECT checked_at, succeeded_at, error, total FROM central_state WHERE campaign = $1",
    )
    .bind(campaign)
    .fetch_optional(db.read())
    .await?;
    row.map(|row| {
        Ok(State {
            checked_at: row.try_get("checked_at")?,
            succeeded_at: row.try_get("succeeded_at")?,
            error: row.try_get("error")?,
            total: row.try_get::<Option<i64>>("total")?.map(unsigned),
        })
    })
    .transpose()
}

/// Notes that an answer was taken.
pub(crate) async fn note_success(
    connection: &mut Connection,
    campaign: &str,
    total: u64,
    now: Millis,
) -> Result<(), Error> {
    query(
        "INSERT INTO central_state (campaign, checked_at, succeeded_at, error, total) \
         VALUES ($1, $2, $2, '', $3) ON CONFLICT (campaign) DO UPDATE SET \
         checked_at = excluded.checked_at, succeeded_at = excluded.succeeded_at, error = '', \
         total = excluded.total",
    )
    .bind(campaign)
    .bind(now)
    .bind(signed(total))
    .execute(connection)
    .await
    .map(drop)
}

/// Notes that none was: what was taken before stands.
pub(crate) async fn note_failure(
    connection: &mut Connection,
    campaign: &str,
    word: Word,
    now: Millis,
) -> Result<(), Error> {
    query(
        "INSERT INTO central_state (campaign, checked_at, succeeded_at, error, total) \
         VALUES ($1, $2, NULL, $3, NULL) ON CONFLICT (campaign) DO UPDATE SET \
         checked_at = excluded.checked_at, error = excluded.error",
    )
    .bind(campaign)
    .bind(now)
    .bind(word.name())
    .execute(connection)
    .await
    .map(drop)
}
