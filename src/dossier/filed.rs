//! Writing down that a batch was filed.

use jiff::civil::Date;

use super::store;
use crate::clock::Millis;
use crate::db::{Db, Error};
use crate::procedure::Procedure;

/// Why nothing was written down.
#[derive(Debug, thiserror::Error)]
pub enum FiledError {
    /// No such batch.
    #[error(
        "the campaign {campaign:?} has no batch {number}\n  `clameur batch list {campaign}` shows those that there are."
    )]
    NoBatch {
        /// The campaign.
        campaign: String,
        /// The number given.
        number: u32,
    },
    /// A day that has not come.
    #[error("{0} is in the future\n  Give the day on which the batch was filed, as YYYY-MM-DD.")]
    Future(Date),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Writes down the day on which a batch was filed; a later call corrects it.
///
/// # Errors
/// When there is no such batch, the day is still to come, or the store fails.
pub async fn mark(
    db: &Db,
    campaign: &str,
    number: u32,
    day: Date,
    now: Millis,
) -> Result<(), FiledError> {
    let mut transaction = db.begin().await?;
    let procedure = Procedure::read(&mut transaction, campaign, now).await?;
    if procedure.is_some_and(|procedure| day > procedure.today) {
        return Err(FiledError::Future(day));
    }
    if !store::set_filed(&mut transaction, campaign, number, &day.to_string()).await? {
        return Err(FiledError::NoBatch {
            campaign: campaign.to_owned(),
            number,
        });
    }
    transaction.commit().await?;
    Ok(())
}
