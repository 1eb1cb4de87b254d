//! A database that is being written anew from a backup, under a name of its own, before anybody opens it.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use super::connection::{Pool, Readers};
use super::query::query;
use super::{Error, Transaction, dialect, migrate, sqlite};
use crate::terminal::tr;

/// Such a database. Nothing of it is on the disk for sure before [`Rebuild::end`].
pub(crate) struct Rebuild {
    pool: SqlitePool,
}

impl Rebuild {
    /// Makes it, with the tables that it had at this migration.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) async fn begin(path: &Path, migration: i64) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Memory)
            .synchronous(SqliteSynchronous::Off)
            // Rows come table by table; [`Rebuild::end`] looks at all of them.
            .foreign_keys(false);
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .connect_with(options)
            .await?;
        migrate::run(async || sqlite::begin(&pool).await, migration).await?;
        Ok(Self { pool })
    }

    /// Begins a transaction.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) async fn write(&self) -> Result<Transaction, Error> {
        sqlite::begin(&self.pool).await
    }

    /// Looks whether the file is whole and every row refers to one that is there, and closes it; what is wrong, if anything is.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) async fn end(self) -> Result<Option<String>, Error> {
        let mut wrong = None;
        let pool = Readers(Pool::Sqlite(self.pool));
        let check: String = query(dialect::QUICK_CHECK)
            .fetch_one(&pool)
            .await?
            .try_get(0)?;
        if check != "ok" {
            wrong = Some(check);
        }
        let stray = query(dialect::FOREIGN_KEY_CHECK)
            .fetch_optional(&pool)
            .await?;
        if let Some(row) = stray {
            let table: String = row.try_get(0)?;
            wrong = Some(tr!(
                "a row of {table} refers to one that is not there",
                "une ligne de {table} renvoie à une autre qui n’est pas là"
            ));
        }
        pool.close().await;
        Ok(wrong)
    }
}
