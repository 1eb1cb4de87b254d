//! A database that is being written anew from a backup, under a name of its own, before anybody opens it.

use std::collections::BTreeMap;
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

/// Whether something of a database that was closed still stands in the log beside its file, which could not be emptied: the file alone is not
/// whole then, and must not get another name.
pub(crate) fn has_log(file: &Path) -> bool {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

/// What is wrong with one that was written.
#[derive(Debug, Default)]
pub(crate) struct Wrong {
    /// Of the file itself.
    pub(crate) file: Option<String>,
    /// Rows that refer to one that is not there, by table.
    pub(crate) stray: BTreeMap<String, u64>,
}

impl Wrong {
    /// The first thing that is wrong, in words.
    pub(crate) fn first(self) -> Option<String> {
        self.file.or_else(|| {
            let table = self.stray.into_keys().next()?;
            Some(tr!(
                "a row of {table} refers to one that is not there",
                "une ligne de {table} renvoie à une autre qui n’est pas là"
            ))
        })
    }
}

impl Rebuild {
    /// Makes it, with the tables that these migrations make.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) async fn begin(path: &Path, wanted: impl Fn(i64) -> bool) -> Result<Self, Error> {
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
        migrate::run(async || sqlite::begin(&pool).await, wanted).await?;
        let mut tx = sqlite::begin(&pool).await?;
        tx.script(dialect::LET_IN).await?;
        tx.commit().await?;
        Ok(Self { pool })
    }

    /// Begins a transaction.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) async fn write(&self) -> Result<Transaction, Error> {
        sqlite::begin(&self.pool).await
    }

    /// Looks whether the file is whole and every row refers to one that is there, and closes it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) async fn end(self) -> Result<Wrong, Error> {
        let mut wrong = Wrong::default();
        let pool = Readers(Pool::Sqlite(self.pool));
        let check: String = query(dialect::QUICK_CHECK)
            .fetch_one(&pool)
            .await?
            .try_get(0)?;
        if check != "ok" {
            wrong.file = Some(check);
        }
        for row in query(dialect::FOREIGN_KEY_CHECK).fetch_all(&pool).await? {
            *wrong.stray.entry(row.try_get(0)?).or_default() += 1;
        }
        pool.close().await;
        Ok(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_with_a_log_beside_it_is_not_whole() {
        let file = std::env::temp_dir().join(format!("clameur-log-{}.db", std::process::id()));
        let log = file.with_extension("db-wal");
        let _ = std::fs::remove_file(&log);
        assert!(!has_log(&file));
        std::fs::write(&log, "").unwrap();
        assert!(!has_log(&file));
        std::fs::write(&log, "a page").unwrap();
        assert!(has_log(&file));
        std::fs::remove_file(log).unwrap();
    }
}
