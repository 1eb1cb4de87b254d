//! Which statements of a campaign were destroyed on purpose: their records are missing for a reason.

use super::store::{Record, last_destruction};
use crate::db::{Connection, Error};

/// What was destroyed of a campaign's statements, as far as it goes.
#[derive(Debug, Clone, Default)]
pub(crate) struct DestroyedStatements {
    /// Of those that no batch held.
    pub(crate) unfiled: Option<Record>,
    /// Of those that batches held.
    pub(crate) filed: Option<Record>,
}

impl DestroyedStatements {
    /// Of this campaign.
    ///
    /// # Errors
    /// When the store does not answer.
    pub(crate) async fn of(connection: &mut Connection, slug: &str) -> Result<Self, Error> {
        Ok(Self {
            unfiled: last_destruction(connection, slug, "statement").await?,
            filed: last_destruction(connection, slug, "filed-statement").await?,
        })
    }

    /// By what the statement at `index` was destroyed. `batch` is the leaf of the batch that holds it, where one does.
    pub(crate) fn statement(&self, index: u64, batch: Option<u64>) -> Option<&Record> {
        match batch {
            Some(leaf) => self.batch(leaf),
            None => reaches(self.unfiled.as_ref(), index),
        }
    }

    /// By what the statements of the batch with this leaf were destroyed.
    pub(crate) fn batch(&self, leaf: u64) -> Option<&Record> {
        reaches(self.filed.as_ref(), leaf)
    }
}

/// Whatever stood in the ledger then is gone.
fn reaches(record: Option<&Record>, leaf: u64) -> Option<&Record> {
    record.filter(|record| leaf < record.ledger_size)
}
