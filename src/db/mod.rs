//! The store: connections, transactions, migrations.
//!
//! SQLite in WAL mode with `synchronous = FULL`: what `commit` has answered survives a power cut.
//! There is one writing connection, so writers queue in order and never meet `SQLITE_BUSY` among
//! themselves; readers have a pool of their own and never wait for writers.
//!
//! ## The portable subset
//! SQL texts are literals that SQLite and PostgreSQL both accept: `$1` parameters, times as
//! milliseconds in 64-bit integers, ids as TEXT, hashes as BLOB/BYTEA, `ON CONFLICT`, `RETURNING`; no
//! arrays, no JSON operators, no `LIKE` on user text, `ORDER BY` on what is unique. A test prepares
//! every text of `src/` on PostgreSQL. What cannot be one text stands in [`dialect`].

/// What differs between engines.
pub mod dialect;
mod migrate;

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

/// A connection of the embedded engine.
pub type Connection = sqlx::SqliteConnection;
/// A transaction of the embedded engine; dropping it rolls back.
pub type Transaction = sqlx::Transaction<'static, sqlx::Sqlite>;
/// Why the store did not answer.
pub type Error = sqlx::Error;

/// The store of one instance. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    writer: SqlitePool,
    readers: SqlitePool,
    /// Empties the write-ahead log now and then. Its patience is short, for it holds up writers.
    flusher: SqlitePool,
}

impl Db {
    /// Opens the database file, makes it if `create` says so, and brings its tables up to date.
    ///
    /// # Errors
    /// When the file is missing and `create` is false (a mistyped path must not make an empty
    /// instance), cannot be opened, or was written by a newer Clameur.
    pub async fn open(path: &Path, create: bool) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(create)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(20))
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY")
            .pragma("cache_size", "-32000")
            .statement_cache_capacity(200);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .connect_with(options.clone())
            .await?;
        migrate::run(&writer).await?;
        let flusher = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .test_before_acquire(false)
            .connect_lazy_with(options.clone().busy_timeout(Duration::from_millis(200)));
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(30))
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .connect_with(options.pragma("query_only", "ON"))
            .await?;
        Ok(Self {
            writer,
            readers,
            flusher,
        })
    }

    /// Begins a transaction that holds the write lock from its first moment.
    ///
    /// # Errors
    /// When the lock cannot be had in time or the file cannot be read.
    pub async fn begin(&self) -> Result<Transaction, Error> {
        match self.writer.begin_with(dialect::BEGIN_WRITE).await {
            Err(error) if is_stuck(&error) => {
                // Whatever closing it says, the next connection is a new one.
                let _ = self.writer.acquire().await?.close().await;
                self.writer.begin_with(dialect::BEGIN_WRITE).await
            }
            begun => begun,
        }
    }

    /// Begins a transaction whose reads are all of one moment.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn snapshot(&self) -> Result<Transaction, Error> {
        self.readers.begin_with(dialect::BEGIN_READ).await
    }

    /// Readers: consistent, never blocked by a writer, refused when they try to write.
    #[must_use]
    pub fn read(&self) -> &SqlitePool {
        &self.readers
    }

    /// Writes the log back into the database file and empties it, so that what was deleted is gone
    /// from both. False when a reader, perhaps of another process, still needed the log: the next
    /// call will do it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn flush_deleted(&self) -> Result<bool, Error> {
        let row = sqlx::query(dialect::CHECKPOINT)
            .fetch_one(&self.flusher)
            .await?;
        Ok(sqlx::Row::try_get::<i64, _>(&row, "busy")? == 0)
    }

    /// Closes all connections, in good order.
    pub async fn close(&self) {
        self.readers.close().await;
        self.flusher.close().await;
        self.writer.close().await;
    }
}

/// Whether a connection cannot begin because it still believes to be inside a transaction: that is how a
/// commit that failed, as on a full disk, leaves it.
fn is_stuck(error: &Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    matches!(error, Error::InvalidSavePointStatement) || code.as_deref() == Some("1")
}

/// Whether an error says that the disk is full: the transaction is undone, nothing is lost, and the
/// same request may succeed later.
#[must_use]
pub fn is_full(error: &Error) -> bool {
    // SQLITE_FULL is 13; the operating system's refusals surface as SQLITE_IOERR_WRITE (778) or
    // SQLITE_IOERR_FSYNC (1034), SQLITE_IOERR_SHMSIZE (4874), SQLITE_CANTOPEN (14).
    matches!(
        error.as_database_error().and_then(|e| e.code()).as_deref(),
        Some("13" | "778" | "1034" | "4874" | "14")
    )
}
