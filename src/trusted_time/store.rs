//! The time that this instance last believed.

use crate::clock::Millis;
use crate::db::{Db, Error, query};

/// The latest time that this instance believed; none before its first look at the clock.
pub(super) async fn last_believed(db: &Db) -> Result<Option<Millis>, Error> {
    let row = query("SELECT seen_at FROM clock_seen WHERE id = 1")
        .fetch_optional(db.read())
        .await?;
    row.map(|row| row.try_get("seen_at")).transpose()
}

/// Remembers a time as believed; an earlier one changes nothing.
pub(super) async fn believe(db: &Db, now: Millis) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    query(
        "INSERT INTO clock_seen (id, seen_at) VALUES (1, $1) \
         ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at \
         WHERE clock_seen.seen_at < excluded.seen_at",
    )
    .bind(now)
    .execute(&mut *tx)
    .await?;
    tx.commit().await
}

/// Sets the time believed, also back.
pub(super) async fn set_believed(db: &Db, now: Millis) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    query(
        "INSERT INTO clock_seen (id, seen_at) VALUES (1, $1) \
         ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(now)
    .execute(&mut *tx)
    .await?;
    tx.commit().await
}
