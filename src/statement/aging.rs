//! How many statements were given before a day, where a law lets them grow too old. Leaves hold no times, so nobody recounts this: it is read
//! from what is kept beside each statement.

use jiff::civil::Date;

use crate::clock::day_of;
use crate::count::store;
use crate::db::{Db, Error};
use crate::statement::evidence::Evidence;

/// The statements whose records are kept, by age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Aged {
    /// All of them.
    pub live: u64,
    /// Those given before the day.
    pub before: u64,
}

/// The day in UTC on which the statement at `index` was given; none where its record is gone or cannot be read.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn given_on(db: &Db, campaign: &str, index: u64) -> Result<Option<Date>, Error> {
    let kept = store::next_kept(db, campaign, index).await?;
    Ok(kept
        .filter(|(at, _)| *at == index)
        .and_then(|(_, evidence)| day_given(&evidence)))
}

fn day_given(evidence: &str) -> Option<Date> {
    match Evidence::parse(evidence)? {
        Evidence::Days(days) => Some(days.confirmed),
        Evidence::Times(times) => Some(day_of(times.confirmed_ms)),
    }
}

/// Counts the statements given before `first`, by the days in UTC that stand beside them in clear. Statements are counted in the order in which they are given, so a
/// few of them are looked at, not all; where one cannot be read, the next one is. None where none can.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn given_before(
    db: &Db,
    campaign: &str,
    first: Date,
) -> Result<Option<Aged>, Error> {
    let size = store::kept_until(db, campaign).await?;
    // The least index from which on everything is young enough.
    let (mut low, mut high) = (0_u64, size);
    let mut any = size == 0;
    while low < high {
        let middle = low + (high - low) / 2;
        let Some((index, day)) = next_read(db, campaign, middle, high).await? else {
            high = middle;
            continue;
        };
        any = true;
        if day < first {
            low = index + 1;
        } else {
            high = middle;
        }
    }
    if !any {
        return Ok(None);
    }
    Ok(Some(Aged {
        live: store::kept_below(db, campaign, size).await?,
        before: store::kept_below(db, campaign, low).await?,
    }))
}

/// The first statement from `from` on and before `end` of which the day can be read.
async fn next_read(
    db: &Db,
    campaign: &str,
    mut from: u64,
    end: u64,
) -> Result<Option<(u64, Date)>, Error> {
    while let Some((index, evidence)) = store::next_kept(db, campaign, from).await? {
        if index >= end {
            return Ok(None);
        }
        if let Some(day) = day_given(&evidence) {
            return Ok(Some((index, day)));
        }
        from = index + 1;
    }
    Ok(None)
}
