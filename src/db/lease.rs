//! What must be done once, by whichever server of several.
//!
//! Whose it is says a row, until a moment. That alone keeps nobody from writing who was given it, stood still for longer (a machine that was paused, a
//! disk that hung) and goes on: so each time that it is given it has another number, its epoch, and what is written under it looks in the same
//! transaction whether that is still the one ([`Lease::holds`]). Where the rows themselves say what was done already, nothing of this is needed.

use super::query::query;
use super::{Connection, Db, Error};
use crate::clock::Millis;

/// A server among those of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node(pub [u8; 16]);

/// The right to do something that is done once, until somebody is given it anew.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Lease(Option<(String, i64)>);

impl Lease {
    /// Of whoever has nobody beside them, as the server of a file, and of a person who asks for it to be done now.
    pub fn alone() -> Self {
        Self(None)
    }

    /// Whether nobody was given it since: to be asked in the transaction that writes, whose lock keeps everybody else from being given it.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn holds(&self, connection: &mut Connection) -> Result<bool, Error> {
        let Some((name, epoch)) = &self.0 else {
            return Ok(true);
        };
        let row = query("SELECT holder FROM lease WHERE name = $1 AND epoch = $2")
            .bind(name)
            .bind(*epoch)
            .fetch_optional(connection)
            .await?;
        Ok(row.is_some())
    }
}

impl Db {
    /// Gives something to this server to do, and to nobody else until `until`; none where another has it. Who had it keeps it, unless a clock that was
    /// far ahead gave it for longer than twice that. Given anew to whoever has it, it ends what they were given before, too: two processes may go by one name.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn lease(
        &self,
        name: &str,
        node: Node,
        now: Millis,
        until: Millis,
    ) -> Result<Option<Lease>, Error> {
        let longest = until + (until - now);
        let mut tx = self.begin().await?;
        let given = query(
            "INSERT INTO lease (name, holder, held_until, epoch) VALUES ($1, $2, $3, 1) \
             ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until, epoch = lease.epoch + 1 \
             WHERE lease.holder = excluded.holder OR lease.held_until <= $4 OR lease.held_until > $5 RETURNING epoch",
        )
        .bind(name)
        .bind(node.0.as_slice())
        .bind(until)
        .bind(now)
        .bind(longest)
        .fetch_optional(&mut tx)
        .await?;
        tx.commit().await?;
        given
            .map(|row| Ok(Lease(Some((name.to_owned(), row.try_get("epoch")?)))))
            .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Site;

    async fn is_given(db: &Db, name: &str, node: Node, (now, until): (Millis, Millis)) -> bool {
        db.lease(name, node, now, until).await.unwrap().is_some()
    }

    async fn holds(db: &Db, lease: &Lease) -> bool {
        let mut tx = db.begin().await.unwrap();
        lease.holds(&mut tx).await.unwrap()
    }

    #[tokio::test]
    async fn one_has_it_until_its_time_is_over() {
        let site = Site::new().await;
        let db = &site.app.db;
        let (first, second) = (Node([1; 16]), Node([2; 16]));
        assert!(is_given(db, "x", first, (0, 10)).await);
        assert!(!is_given(db, "x", second, (9, 19)).await);
        assert!(is_given(db, "y", second, (9, 19)).await);
        assert!(is_given(db, "x", first, (9, 19)).await);
        assert!(!is_given(db, "x", second, (18, 28)).await);
        assert!(is_given(db, "x", second, (19, 29)).await);
        assert!(!is_given(db, "x", first, (20, 30)).await);
        // A clock that was ahead keeps nobody from it for longer than it would be held.
        assert!(is_given(db, "x", second, (5_000, 5_010)).await);
        assert!(is_given(db, "x", first, (21, 31)).await);
    }

    #[tokio::test]
    async fn who_stood_still_writes_nothing_once_another_has_it() {
        let site = Site::new().await;
        let db = &site.app.db;
        let (first, second) = (Node([1; 16]), Node([2; 16]));
        let slow = db.lease("x", first, 0, 10).await.unwrap().unwrap();
        assert!(holds(db, &slow).await);
        // Its time alone ends nothing: nobody else has begun.
        assert_eq!(db.lease("x", second, 5, 15).await.unwrap(), None);
        assert!(holds(db, &slow).await);
        let next = db.lease("x", second, 10, 20).await.unwrap().unwrap();
        assert!(!holds(db, &slow).await);
        assert!(holds(db, &next).await);
        // Back in the first one's hands, it is not what that had before.
        let anew = db.lease("x", first, 20, 30).await.unwrap().unwrap();
        assert!(!holds(db, &slow).await && !holds(db, &next).await);
        assert!(holds(db, &anew).await);
        // Nor is it where a process was started again under the same name.
        let again = db.lease("x", first, 21, 31).await.unwrap().unwrap();
        assert!(!holds(db, &anew).await);
        assert!(holds(db, &again).await && holds(db, &Lease::alone()).await);
    }
}
