use super::{Fate, REMINDED, REMINDED_AGAIN, TOLD, Wish};
use crate::clock::{HOUR, Millis};
use crate::count::counting::{signed, unsigned};
use crate::db::{Connection, Db, Error, Executor, STEP, query};
use crate::statement::store::Counted;

/// Keeps a wish; false where the entry has one already. What was answered before is over.
pub(super) async fn insert(
    connection: &mut Connection,
    counted: &Counted,
    (entry_key, letter): (&[u8; 32], &[u8]),
    now: Millis,
) -> Result<bool, Error> {
    let done = query(
        "INSERT INTO asked_out (campaign, leaf_index, entry_key, letter, asked_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (campaign, leaf_index) DO NOTHING",
    )
    .bind(&counted.campaign)
    .bind(signed(counted.index))
    .bind(entry_key.as_slice())
    .bind(letter)
    .bind(now)
    .execute(&mut *connection)
    .await?;
    forget_answer(connection, &counted.campaign, entry_key).await?;
    Ok(done.rows_affected() == 1)
}

async fn forget_answer(
    connection: &mut Connection,
    campaign: &str,
    entry_key: &[u8],
) -> Result<(), Error> {
    query("DELETE FROM asked_out_answer WHERE campaign = $1 AND entry_key = $2")
        .bind(campaign)
        .bind(entry_key)
        .execute(connection)
        .await
        .map(drop)
}

/// What became of a wish.
pub(super) async fn fate(
    executor: impl Executor<'_>,
    campaign: &str,
    entry_key: &[u8; 32],
) -> Result<Option<Fate>, Error> {
    let row = query(
        "SELECT asked_at AS at, -1 AS is_out FROM asked_out WHERE campaign = $1 AND entry_key = $2 \
         UNION ALL SELECT answered_at AS at, is_out FROM asked_out_answer WHERE campaign = $1 AND entry_key = $2 \
         ORDER BY is_out LIMIT 1",
    )
    .bind(campaign)
    .bind(entry_key.as_slice())
    .fetch_optional(executor)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let at: Millis = row.try_get("at")?;
    Ok(Some(match row.try_get::<i64>("is_out")? {
        -1 => Fate::Asked(at),
        0 => Fate::Stays(at),
        _ => Fate::Out(at),
    }))
}

/// Takes a wish away to answer it: its key, and the encrypted letter.
pub(super) async fn take(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
) -> Result<Option<(Vec<u8>, Vec<u8>)>, Error> {
    let row = query(
        "DELETE FROM asked_out WHERE campaign = $1 AND leaf_index = $2 RETURNING entry_key, letter",
    )
    .bind(campaign)
    .bind(signed(index))
    .fetch_optional(connection)
    .await?;
    row.map(|row| Ok((row.try_get("entry_key")?, row.try_get("letter")?)))
        .transpose()
}

/// Keeps what was answered, for the page.
pub(super) async fn keep_answer(
    connection: &mut Connection,
    campaign: &str,
    (entry_key, is_out): (&[u8], bool),
    now: Millis,
) -> Result<(), Error> {
    forget_answer(&mut *connection, campaign, entry_key).await?;
    query(
        "INSERT INTO asked_out_answer (campaign, entry_key, is_out, answered_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(campaign)
    .bind(entry_key)
    .bind(i64::from(is_out))
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

/// Those of a campaign who wait, who asked first at the top.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn waiting(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Vec<Wish>, Error> {
    let rows = query(
        "SELECT leaf_index, asked_at FROM asked_out WHERE campaign = $1 ORDER BY asked_at, leaf_index",
    )
    .bind(campaign)
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Wish {
                index: unsigned(row.try_get("leaf_index")?),
                asked_at: row.try_get("asked_at")?,
            })
        })
        .collect()
}

/// Marks the wishes of which the organisers are to be reminded now; how many have waited for so long, 0 where none is to be told of.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn remind(
    connection: &mut Connection,
    campaign: &str,
    now: Millis,
) -> Result<u64, Error> {
    let done = query(
        "UPDATE asked_out SET reminded_at = $1 WHERE campaign = $2 AND asked_at <= $3 \
         AND (reminded_at IS NULL OR reminded_at <= $4)",
    )
    .bind(now)
    .bind(campaign)
    .bind(now - REMINDED)
    .bind(now - REMINDED_AGAIN)
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(0);
    }
    let row = query("SELECT COUNT(*) AS n FROM asked_out WHERE campaign = $1 AND asked_at <= $2")
        .bind(campaign)
        .bind(now - REMINDED)
        .fetch_one(connection)
        .await?;
    Ok(unsigned(row.try_get("n")?))
}

/// Who asked later than now, as it seems after the clock was set back, waits from now on; what organisers seem to be reminded of later is told again.
async fn clock_went_back(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "UPDATE asked_out SET asked_at = CASE WHEN asked_at > $2 THEN $1 ELSE asked_at END, reminded_at = NULL \
             WHERE entry_key IN (SELECT entry_key FROM asked_out WHERE asked_at > $2 OR reminded_at > $2 ORDER BY entry_key LIMIT $3)",
        )
        .bind(now)
        // Clocks of several servers differ a little.
        .bind(now + HOUR)
        .bind(STEP)
    })
    .await
    .map(drop)
}

/// Destroys answers that the page has told for long enough; also what a clock that was set back made for later, and lets nobody wait by it.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn forget_old(db: &Db, now: Millis) -> Result<(), Error> {
    clock_went_back(db, now).await?;
    db.in_steps(|| {
        query(
            "DELETE FROM asked_out_answer WHERE entry_key IN (SELECT entry_key FROM asked_out_answer \
             WHERE answered_at <= $1 OR answered_at > $2 ORDER BY entry_key LIMIT $3)",
        )
        .bind(now - TOLD)
        .bind(now + HOUR)
        .bind(STEP)
    })
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::DAY;
    use crate::statement::store::counted_by_index;
    use crate::testing::{SLUG, Site};

    async fn reminded(db: &Db, now: Millis) -> u64 {
        let mut tx = db.begin().await.unwrap();
        let people = remind(&mut tx, SLUG, now).await.unwrap();
        tx.commit().await.unwrap();
        people
    }

    #[tokio::test]
    async fn nobody_waits_for_the_day_of_a_clock_that_was_set_back() {
        let site = Site::new().await;
        let (db, index) = (&site.app.db, site.count(1).await);
        let counted = counted_by_index(db.read(), SLUG, index).await.unwrap();
        let (counted, now) = (counted.unwrap(), site.clock.now());
        let ahead = now + 300 * DAY;
        let mut tx = db.begin().await.unwrap();
        let wish = insert(&mut tx, &counted, (&[7; 32], b"letter"), ahead);
        assert!(wish.await.unwrap());
        tx.commit().await.unwrap();
        forget_old(db, now).await.unwrap();
        let since = Wish {
            index,
            asked_at: now,
        };
        assert_eq!(waiting(db.read(), SLUG).await.unwrap(), [since]);
        assert_eq!(reminded(db, ahead).await, 1);
        assert_eq!(reminded(db, now + REMINDED).await, 0, "told, as it seems");
        forget_old(db, now + REMINDED).await.unwrap();
        assert_eq!(reminded(db, now + REMINDED).await, 1);
        assert_eq!(waiting(db.read(), SLUG).await.unwrap(), [since]);
    }
}
