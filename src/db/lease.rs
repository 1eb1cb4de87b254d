//! What must be done once, by whichever server of several.

use super::query::query;
use super::{Db, Error};
use crate::clock::Millis;

/// A server among those of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node(pub [u8; 16]);

impl Db {
    /// Whether something is this server's to do: nobody else's until `until`, if so. Who had it keeps it, unless a clock that was far ahead
    /// gave it for longer than twice that.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn lease(
        &self,
        name: &str,
        node: Node,
        now: Millis,
        until: Millis,
    ) -> Result<bool, Error> {
        let longest = until + (until - now);
        let mut tx = self.begin().await?;
        let done = query(
            "INSERT INTO lease (name, holder, held_until) VALUES ($1, $2, $3) \
             ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until \
             WHERE lease.holder = excluded.holder OR lease.held_until <= $4 OR lease.held_until > $5",
        )
        .bind(name)
        .bind(node.0.as_slice())
        .bind(until)
        .bind(now)
        .bind(longest)
        .execute(&mut tx)
        .await?;
        tx.commit().await?;
        Ok(done.rows_affected() == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Site;

    #[tokio::test]
    async fn one_has_it_until_its_time_is_over() {
        let site = Site::new().await;
        let db = &site.app.db;
        let (first, second) = (Node([1; 16]), Node([2; 16]));
        assert!(db.lease("x", first, 0, 10).await.unwrap());
        assert!(!db.lease("x", second, 9, 19).await.unwrap());
        assert!(db.lease("y", second, 9, 19).await.unwrap());
        assert!(db.lease("x", first, 9, 19).await.unwrap());
        assert!(!db.lease("x", second, 18, 28).await.unwrap());
        assert!(db.lease("x", second, 19, 29).await.unwrap());
        assert!(!db.lease("x", first, 20, 30).await.unwrap());
        // A clock that was ahead keeps nobody from it for longer than it would be held.
        assert!(db.lease("x", second, 5_000, 5_010).await.unwrap());
        assert!(db.lease("x", first, 21, 31).await.unwrap());
    }
}
