//! Connections and transactions, of whichever engine.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use sqlx::{PgConnection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool};

use super::postgres::Watch;
use super::query::query;
use super::{Engine, Error, Kind, dialect};

/// How long undoing waits for a server: it undoes by itself what nobody ends.
const ROLLBACK_TIMEOUT: Duration = Duration::from_secs(5);

/// A connection inside a [`Transaction`].
#[derive(Debug)]
pub struct Connection(Inner);

#[derive(Debug)]
enum Inner {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres {
        tx: sqlx::Transaction<'static, Postgres>,
        /// A statement failed: PostgreSQL carries out nothing more of the transaction, and answers COMMIT as if all were well.
        failed: bool,
        /// Whoever writes waits for no server that is gone.
        watch: Option<Watch>,
    },
}

impl Connection {
    /// Its engine.
    #[must_use]
    pub(crate) fn engine(&self) -> Engine {
        match &self.0 {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres { .. } => Engine::Postgres,
        }
    }

    /// Begins a part of the transaction that can be undone alone.
    pub(crate) async fn begin_part(&mut self) -> Result<(), Error> {
        query(dialect::BEGIN_PART).execute(self).await.map(drop)
    }

    /// Undoes the part under way, and ends it.
    pub(crate) async fn undo_part(&mut self) -> Result<(), Error> {
        query(dialect::UNDO_PART).execute(&mut *self).await?;
        if let Inner::Postgres { failed, .. } = &mut self.0 {
            *failed = false;
        }
        self.end_part().await
    }

    /// Ends the part under way.
    pub(crate) async fn end_part(&mut self) -> Result<(), Error> {
        query(dialect::END_PART).execute(self).await.map(drop)
    }

    /// Runs a script of several statements; gives how many rows they changed.
    pub(super) async fn script(&mut self, text: &'static str) -> Result<u64, Error> {
        Ok(match &mut self.0 {
            Inner::Sqlite(tx) => sqlx::raw_sql(text)
                .execute(&mut **tx)
                .await?
                .rows_affected(),
            Inner::Postgres { tx, .. } => sqlx::raw_sql(text)
                .execute(&mut **tx)
                .await?
                .rows_affected(),
        })
    }
}

/// A transaction; dropping it rolls back.
#[derive(Debug)]
pub struct Transaction(Connection);

impl Transaction {
    /// Ends it, and returns only when the disk has what it wrote.
    ///
    /// # Errors
    /// When it did not take place; of kind [`Kind::Undecided`] where nobody can tell.
    pub async fn commit(self) -> Result<(), Error> {
        match self.0.0 {
            Inner::Sqlite(tx) => tx.commit().await.map_err(Error::from),
            Inner::Postgres {
                tx, failed: true, ..
            } => {
                // Where the connection is gone, so is the transaction.
                drop(tokio::time::timeout(ROLLBACK_TIMEOUT, tx.rollback()).await);
                Err(Error::told_as(
                    Kind::Other,
                    "a statement of this transaction had failed: it was undone",
                ))
            }
            Inner::Postgres {
                tx,
                failed: false,
                watch,
            } => super::postgres::commit(tx, watch).await,
        }
    }

    /// Undoes it.
    ///
    /// # Errors
    /// When the store does not answer; it is undone then too.
    pub async fn rollback(self) -> Result<(), Error> {
        match self.0.0 {
            Inner::Sqlite(tx) => tx.rollback().await?,
            Inner::Postgres { tx, .. } => tx.rollback().await?,
        }
        Ok(())
    }
}

impl From<sqlx::Transaction<'static, Sqlite>> for Transaction {
    fn from(tx: sqlx::Transaction<'static, Sqlite>) -> Self {
        Self(Connection(Inner::Sqlite(tx)))
    }
}

impl From<sqlx::Transaction<'static, Postgres>> for Transaction {
    fn from(tx: sqlx::Transaction<'static, Postgres>) -> Self {
        Self(Connection(Inner::Postgres {
            tx,
            failed: false,
            watch: None,
        }))
    }
}

impl Transaction {
    /// The same of one that writes.
    pub(super) fn watched(mut self, by: Watch) -> Self {
        if let Inner::Postgres { watch, .. } = &mut self.0.0 {
            *watch = Some(by);
        }
        self
    }
}

impl Deref for Transaction {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}

/// Readers: consistent, never blocked by a writer.
#[derive(Debug, Clone)]
pub struct Readers(pub(super) Pool);

#[derive(Debug, Clone)]
pub(super) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Readers {
    pub(super) async fn begin(&self) -> Result<Transaction, Error> {
        Ok(match &self.0 {
            Pool::Sqlite(pool) => {
                let begun = pool.begin_with(dialect::BEGIN_READ.on(Engine::Sqlite));
                begun.await?.into()
            }
            Pool::Postgres(pool) => {
                let begun = pool.begin_with(dialect::BEGIN_READ.on(Engine::Postgres));
                begun.await?.into()
            }
        })
    }

    pub(super) async fn close(&self) {
        match &self.0 {
            Pool::Sqlite(pool) => pool.close().await,
            Pool::Postgres(pool) => pool.close().await,
        }
    }
}

/// What a query can be executed on: [`Readers`], or the connection of a transaction.
pub trait Executor<'c>: Send {
    #[doc(hidden)]
    fn handle(self) -> Handle<'c>;
}

/// The same, of an engine.
#[doc(hidden)]
#[expect(missing_debug_implementations, reason = "it is passed on at once")]
pub enum Handle<'c> {
    /// Any connection of a pool.
    SqlitePool(&'c SqlitePool),
    /// This connection.
    Sqlite(&'c mut SqliteConnection),
    /// Any connection of a pool.
    PgPool(&'c PgPool),
    /// This connection, whether a statement of its transaction failed, and who watches over it.
    Postgres(&'c mut PgConnection, &'c mut bool, Option<&'c Watch>),
}

impl<'c> Executor<'c> for &'c Readers {
    fn handle(self) -> Handle<'c> {
        match &self.0 {
            Pool::Sqlite(pool) => Handle::SqlitePool(pool),
            Pool::Postgres(pool) => Handle::PgPool(pool),
        }
    }
}

impl<'c> Executor<'c> for &'c mut Connection {
    fn handle(self) -> Handle<'c> {
        match &mut self.0 {
            Inner::Sqlite(tx) => Handle::Sqlite(tx),
            Inner::Postgres { tx, failed, watch } => Handle::Postgres(tx, failed, watch.as_ref()),
        }
    }
}

impl<'c> Executor<'c> for &'c mut Transaction {
    fn handle(self) -> Handle<'c> {
        (&mut **self).handle()
    }
}
