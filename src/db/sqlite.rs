//! The embedded engine: SQLite in WAL mode with `synchronous = FULL`: what `commit` has answered survives a power cut.
//!
//! There is one writing connection, so writers queue in order and never meet `SQLITE_BUSY` among themselves; readers have a pool of their
//! own and never wait for writers.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use super::connection::{Pool, Readers, Transaction};
use super::query::query;
use super::{Engine, Error, Kind, LOCK_TIMEOUT, TURN_TIMEOUT, dialect, migrate};
use crate::terminal::tr;

/// Kibibytes of pages that a connection remembers, as `cache_size` has them: below zero. The writer's pages stay true through its own commits; what a
/// reader remembers is thrown away as soon as somebody has committed, so that much would be memory for nothing. The system remembers the file anyway.
const OF_THE_WRITER: &str = "-32000";
const OF_A_READER: &str = "-4000";
const OF_THE_FLUSHER: &str = "-500";

/// The connections to one file.
#[derive(Debug, Clone)]
pub(super) struct Sqlite {
    writer: SqlitePool,
    pub(super) readers: Readers,
    /// Empties the write-ahead log now and then. Its patience is short, for it holds up writers.
    flusher: SqlitePool,
    file: PathBuf,
}

impl Sqlite {
    pub(super) async fn open(path: &Path, create: bool) -> Result<Self, Error> {
        // SQLite takes an empty file for a new database.
        if std::fs::metadata(path).is_ok_and(|file| file.len() == 0) {
            return Err(Error::advice(
                Kind::Other,
                tr!(
                    "it is an empty file (0 bytes), which is no instance\n  Restore a backup with `clameur restore`. Only if `clameur init` was \
                     interrupted and nothing was ever published, remove the file and run it again.",
                    "c’est un fichier vide (0 octet), qui n’est pas une instance\n  Remettez une sauvegarde avec `clameur restore`. Seulement si \
                     `clameur init` a été interrompu et que rien n’a jamais été publié, supprimez le fichier et relancez-le."
                ),
            ));
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(create)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(LOCK_TIMEOUT)
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY")
            .pragma("cache_size", OF_THE_WRITER)
            .statement_cache_capacity(300);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(TURN_TIMEOUT)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .connect_with(options.clone())
            .await
            .map_err(|error| advised(path, error.into()))?;
        migrate::run(async || begin(&writer).await, |_| true)
            .await
            .map_err(|error| advised(path, error))?;
        // SQLite opens what it may not write for reading only, and says so at the first write: to the first person who joins.
        match super::try_to_write(begin(&writer).await).await {
            Err(error) if error.is_read_only() => return Err(advised(path, error)),
            // Full or busy for now: what comes says so in its own words.
            Ok(()) | Err(_) => {}
        }
        let flusher = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .test_before_acquire(false)
            .connect_lazy_with(
                options
                    .clone()
                    .busy_timeout(Duration::from_millis(200))
                    .pragma("cache_size", OF_THE_FLUSHER),
            );
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(30))
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .connect_with(
                options
                    .pragma("query_only", "ON")
                    .pragma("cache_size", OF_A_READER),
            )
            .await?;
        Ok(Self {
            writer,
            readers: Readers(Pool::Sqlite(readers)),
            flusher,
            file: path.to_owned(),
        })
    }

    /// For reading alone, one after the other.
    pub(super) async fn look(path: &Path) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .read_only(true)
            .busy_timeout(LOCK_TIMEOUT)
            .pragma("temp_store", "MEMORY")
            .pragma("query_only", "ON");
        let readers = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .connect_with(options)
            .await?;
        Ok(Self {
            writer: readers.clone(),
            readers: Readers(Pool::Sqlite(readers.clone())),
            flusher: readers,
            file: path.to_owned(),
        })
    }

    pub(super) async fn begin(&self) -> Result<Transaction, Error> {
        match begin_to_write(&self.writer).await {
            Err(error) if error.is_stuck() || error.is_read_only() => {
                renew(&self.writer).await?;
                begin_to_write(&self.writer).await
            }
            begun => begun,
        }
    }

    /// Whether its disk is full, before anybody is refused for it.
    pub(super) fn is_full(&self) -> bool {
        crate::disk::is_full(&self.file)
    }

    pub(super) async fn flush_deleted(&self) -> Result<bool, Error> {
        let flusher = Readers(Pool::Sqlite(self.flusher.clone()));
        let row = match query(dialect::CHECKPOINT).fetch_one(&flusher).await {
            Err(error) if error.is_read_only() => {
                renew(&self.flusher).await?;
                query(dialect::CHECKPOINT).fetch_one(&flusher).await?
            }
            row => row?,
        };
        Ok(row.try_get::<i64>("busy")? == 0)
    }

    pub(super) async fn close(&self) {
        self.readers.close().await;
        self.flusher.close().await;
        self.writer.close().await;
    }
}

/// What an operator meets who opens a file, in words that say what to do.
pub(super) fn advised(path: &Path, error: Error) -> Error {
    if error.is_read_only() {
        return Error::advice(
            Kind::ReadOnly,
            tr!(
                "it can be read but not written\n  Run this as the user who owns it, and see that the file, its folder and the files beside it (-wal, \
                 -shm) are theirs.",
                "elle peut être lue mais pas écrite\n  Lancez ceci sous l’utilisateur à qui elle est, et voyez si le fichier, son dossier et les fichiers à \
                 côté (-wal, -shm) sont à lui."
            ),
        );
    }
    if error.is_full() && crate::disk::is_full(path) {
        return Error::advice(
            Kind::Full,
            tr!(
                "its disk is full, and has no room for the files that it needs beside it\n  Make room: nothing that was counted is lost.",
                "son disque est plein, sans place pour les fichiers qu’il lui faut à côté\n  Faites de la place : rien de ce qui est compté n’est perdu."
            ),
        );
    }
    error
}

/// The next connection of a pool that has one is a new one, whatever closing the old one says.
async fn renew(pool: &SqlitePool) -> Result<(), Error> {
    let _ = pool.acquire().await?.close().await;
    Ok(())
}

/// A transaction on a connection that can write: one that was opened while a call to the system failed may be for reading only, and would
/// stay so for the life of the process.
async fn begin_to_write(writer: &SqlitePool) -> Result<Transaction, Error> {
    let mut tx = begin(writer).await?;
    match super::write_nothing(&mut tx).await {
        Err(error) if error.is_read_only() => Err(error),
        // What else is wrong, what comes says in its own words.
        Ok(()) | Err(_) => Ok(tx),
    }
}

/// Takes the write lock at once instead of at the first write, so that what a transaction reads is what it writes upon.
pub(super) async fn begin(writer: &SqlitePool) -> Result<Transaction, Error> {
    let begun = writer.begin_with(dialect::BEGIN_WRITE.on(Engine::Sqlite));
    Ok(begun.await?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Caches are full once a campaign is large: what all of them may hold is what the server then needs beside itself.
    #[tokio::test]
    async fn all_page_caches_together_leave_room_within_a_hundred_mebibytes() {
        let dir = std::env::temp_dir().join(format!("clameur-caches-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).unwrap();
        let sqlite = Sqlite::open(&dir.join("clameur.db"), true).await.unwrap();
        let Pool::Sqlite(readers) = &sqlite.readers.0 else {
            panic!("a file")
        };
        let mut kibibytes = 0;
        for pool in [&sqlite.writer, readers, &sqlite.flusher] {
            let connections = pool.options().get_max_connections();
            let row = query("PRAGMA cache_size")
                .fetch_one(&Readers(Pool::Sqlite(pool.clone())))
                .await
                .unwrap();
            let each: i64 = row.get("cache_size");
            assert!(each < 0, "{each}: in kibibytes, whatever a page has");
            kibibytes -= each * i64::from(connections);
        }
        assert!(kibibytes <= 50_000, "{kibibytes} KiB");
        sqlite.close().await;
        std::fs::remove_dir_all(&dir).unwrap();
    }
}
