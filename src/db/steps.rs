//! Deleting much without keeping anybody waiting.

use super::{Db, Error, Query};

/// Rows that are deleted in one transaction at most: whoever joins meanwhile waits for it.
pub(crate) const STEP: i64 = 200;

impl Db {
    /// Asks the same again and again, each time in a transaction of its own, until nothing is left for it: it takes [`STEP`] rows at most. Gives how
    /// many they were.
    pub(crate) async fn in_steps(&self, step: impl Fn() -> Query<'static>) -> Result<u64, Error> {
        let mut all = 0;
        loop {
            let mut tx = self.begin().await?;
            let done = step().execute(&mut tx).await?.rows_affected();
            tx.commit().await?;
            all += done;
            if done == 0 {
                return Ok(all);
            }
        }
    }
}
