use crate::clock::{Millis, day_of};
use crate::count::counting::{signed, unsigned};
use crate::db::{Db, Error, query};

/// A head that a service stamped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Entries of the log.
    pub size: u64,
    /// The signed head: the exact bytes that were stamped.
    pub checkpoint: String,
    /// What the service replied: `TimeStampResp` of RFC 3161.
    pub reply: Vec<u8>,
    /// The moment that it says, in milliseconds since 1970.
    pub stamped_at: Millis,
}

/// Keeps a stamp; the first of a head stands.
pub(crate) async fn keep(db: &Db, slug: &str, stamp: &Stamp, now: Millis) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    query(
        "INSERT INTO head_stamp (campaign, size, checkpoint, reply, stamped_at, day) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (campaign, size) DO NOTHING",
    )
    .bind(slug)
    .bind(signed(stamp.size))
    .bind(&stamp.checkpoint)
    .bind(&stamp.reply)
    .bind(stamp.stamped_at)
    .bind(day_of(now).to_string())
    .execute(&mut *tx)
    .await?;
    tx.commit().await
}

/// Whether the newest head should be stamped: the log grew since the last stamp, which is of another day or older than a frozen batch.
pub(crate) async fn is_due(db: &Db, slug: &str, now: Millis) -> Result<bool, Error> {
    let Some(head) = crate::count::store::head(db, slug).await? else {
        return Ok(false);
    };
    let last =
        query("SELECT size, day FROM head_stamp WHERE campaign = $1 ORDER BY size DESC LIMIT 1")
            .bind(slug)
            .fetch_optional(db.read())
            .await?;
    let Some(last) = last else {
        return Ok(head.size > 0);
    };
    let size = unsigned(last.try_get("size")?);
    let day: String = last.try_get("day")?;
    if head.size <= size {
        return Ok(false);
    }
    if day != day_of(now).to_string() {
        return Ok(true);
    }
    // A batch stands right at the end of what it holds.
    let batches = crate::count::store::batches(db, slug).await?;
    Ok(batches.iter().any(|batch| batch.to_size >= size))
}

/// Size and moment of the stamps of a log, the newest first, at most so many.
///
/// # Errors
/// When the store does not answer.
pub async fn list(db: &Db, slug: &str, most: u32) -> Result<Vec<(u64, Millis)>, Error> {
    let rows = query(
        "SELECT size, stamped_at FROM head_stamp WHERE campaign = $1 ORDER BY size DESC LIMIT $2",
    )
    .bind(slug)
    .bind(i64::from(most))
    .fetch_all(db.read())
    .await?;
    rows.iter()
        .map(|row| Ok((unsigned(row.try_get("size")?), row.try_get("stamped_at")?)))
        .collect()
}

/// The stamp of the head of this size.
///
/// # Errors
/// When the store does not answer.
pub async fn stamp_of(db: &Db, slug: &str, size: u64) -> Result<Option<Stamp>, Error> {
    let row = query(
        "SELECT checkpoint, reply, stamped_at FROM head_stamp WHERE campaign = $1 AND size = $2",
    )
    .bind(slug)
    .bind(signed(size))
    .fetch_optional(db.read())
    .await?;
    row.map(|row| {
        Ok(Stamp {
            size,
            checkpoint: row.try_get("checkpoint")?,
            reply: row.try_get("reply")?,
            stamped_at: row.try_get("stamped_at")?,
        })
    })
    .transpose()
}
