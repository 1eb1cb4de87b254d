//! Who left between the freezing of a batch and its filing.

use super::freeze::marks;
use super::store;
use crate::count::counting::CountingError;
use crate::db::Db;

/// Somebody who left after their batch was frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Departure {
    /// Complainant's number.
    pub number: u64,
    /// Index of the statement's leaf.
    pub index: u64,
    /// Index of the leaf that took it out.
    pub by: u64,
}

/// Everybody who left a batch since it was frozen, in the order in which they did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Departures {
    /// Those whom the newest archive that was written of the batch does not hold any more.
    pub known: Vec<Departure>,
    /// Those whom it still holds.
    pub unknown: Vec<Departure>,
}

/// Who left this batch. Where nothing is known of an archive, it is the one of the day of freezing.
///
/// # Errors
/// When the store fails or is damaged.
pub async fn of(db: &Db, campaign: &str, number: u32) -> Result<Departures, CountingError> {
    let mut snapshot = db.snapshot().await?;
    let mut left = Departures::default();
    let Some((size, _)) = store::head(&mut snapshot, campaign).await? else {
        return Ok(left);
    };
    let marks = marks(&mut snapshot, campaign, size).await?;
    let Some(batch) = marks.batch(number) else {
        return Ok(left);
    };
    let written = store::written_size(&mut snapshot, campaign, number).await?;
    let written = written.unwrap_or(batch.line.index + 1);
    for (departed, complainant) in marks.departed_of(number) {
        let departure = Departure {
            number: complainant,
            index: departed.index,
            by: departed.gone.by,
        };
        if departure.by < written {
            left.known.push(departure);
        } else {
            left.unknown.push(departure);
        }
    }
    Ok(left)
}

/// Writes down up to which size of the log the newest archive of a batch knows who left.
///
/// # Errors
/// When the store fails.
pub async fn note_archive(
    db: &Db,
    campaign: &str,
    number: u32,
    log_size: u64,
) -> Result<(), CountingError> {
    let mut transaction = db.begin().await?;
    store::set_written_size(&mut transaction, campaign, number, log_size).await?;
    transaction.commit().await?;
    Ok(())
}
