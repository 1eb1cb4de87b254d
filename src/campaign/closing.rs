//! What organisers, not supporters, write into the ledger: the end of a campaign, and the voiding of
//! an entry, both with a public reason.

use clameur_ledger::{CloseReason, Hash, Leaf, Targets, VoidReason};

use super::store;
use crate::clock::Millis;
use crate::count::counting::{Counting, CountingError};
use crate::db::{Db, Error};
use crate::secrets::Secrets;
use crate::statement::store as statements;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ClosingError {
    /// There is no open campaign of this name.
    #[error(
        "there is no open campaign {0:?}\n  `clameur campaign list` shows all, with their state."
    )]
    NotOpen(String),
    /// No live entry has this index.
    #[error(
        "campaign {campaign:?} has no counted statement with index {index}\n  The index stands on the receipt and in \
         the opened dossier. A statement that was withdrawn or voided before is gone already."
    )]
    NoEntry {
        /// Campaign.
        campaign: String,
        /// Index asked for.
        index: u64,
    },
    /// The ledger did not take the leaf.
    #[error(transparent)]
    Counting(#[from] CountingError),
}

impl From<Error> for ClosingError {
    fn from(error: Error) -> Self {
        Self::Counting(CountingError::Store(error))
    }
}

/// Ends a campaign: nobody can join or confirm any more, and the ledger says so. Gives the leaf's index.
///
/// # Errors
/// When there is no open campaign of this name, or the store refuses; nothing has changed then.
pub async fn close(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    reason: CloseReason,
    now: Millis,
) -> Result<u64, ClosingError> {
    let mut counting = Counting::begin(db, secrets, now).await?;
    if !store::mark_closed(counting.connection(), slug, now).await? {
        return Err(ClosingError::NotOpen(slug.to_owned()));
    }
    let index = counting
        .append(slug, &Leaf::Close { reason }, Targets(0))
        .await?;
    // Nobody is asked to press a button that no longer counts.
    statements::drop_mails_of_pending(counting.connection(), slug).await?;
    counting.commit().await?;
    Ok(index)
}

/// What voiding did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voided {
    /// Index of the new leaf.
    pub index: u64,
    /// The batch that the statement had been frozen in: whoever holds that dossier must be told.
    pub batch: Option<u32>,
    /// Hash of the explanation.
    pub explanation: Hash,
    /// Whether the write-ahead log could be emptied at once.
    pub flushed: bool,
}

/// Takes an entry out of the count with a public reason and destroys its record. The explanation is
/// published beside the ledger, so it must name nobody.
///
/// # Errors
/// When no counted statement has this index, or the store refuses; nothing has changed then.
pub async fn void(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    index: u64,
    (reason, explanation): (VoidReason, &str),
    now: Millis,
) -> Result<Voided, ClosingError> {
    let mut counting = Counting::begin(db, secrets, now).await?;
    let counted = statements::counted_by_index(&mut *counting.connection(), slug, index)
        .await?
        .ok_or_else(|| ClosingError::NoEntry {
            campaign: slug.to_owned(),
            index,
        })?;
    let statement_hash =
        store::insert_document(counting.connection(), slug, "void", "", explanation).await?;
    let leaf = Leaf::Void {
        index,
        reason,
        statement_hash,
    };
    let leaf_index = counting
        .append(slug, &leaf, Targets(counted.targets))
        .await?;
    counting.tally(slug, &counted.territory, -1);
    statements::destroy_counted(counting.connection(), &counted, None).await?;
    counting.commit().await?;
    Ok(Voided {
        index: leaf_index,
        batch: counted.batch,
        explanation: statement_hash,
        // It is destroyed already; only its traces in the write-ahead log may take a moment longer.
        flushed: db.flush_deleted().await.unwrap_or(false),
    })
}
