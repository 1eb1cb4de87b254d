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
/// A database that is written anew.
pub(crate) mod rebuild;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use tokio::sync::Mutex;

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
    /// When writing was last tried for those who ask whether it works, and whether it did.
    tried: Arc<Mutex<Option<(Instant, bool)>>>,
    /// How often a transaction tries to get the write lock.
    tries: u32,
}

/// How long a transaction waits for the write lock that another process holds, as a command does...
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);
/// ...and for those of this process before it. Together less than a visitor waits for an answer, also who comes just after.
const TURN_TIMEOUT: Duration = Duration::from_secs(8);
/// How often somebody tries who has time.
const TRIES: u32 = 4;

/// For how long an answer about writing holds: anybody may ask, and each try takes the write lock.
const TRIED_TTL: Duration = Duration::from_secs(1);

impl Db {
    /// Opens the database file, makes it if `create` says so, and brings its tables up to date.
    ///
    /// # Errors
    /// When the file is missing and `create` is false (a mistyped path must not make an empty
    /// instance), is empty, cannot be opened or written, or was written by a newer Clameur.
    pub async fn open(path: &Path, create: bool) -> Result<Self, Error> {
        // SQLite takes an empty file for a new database.
        if std::fs::metadata(path).is_ok_and(|file| file.len() == 0) {
            return Err(Error::Configuration(
                "it is an empty file (0 bytes), which is no instance: restore a backup with `clameur restore`. Only if `clameur init` was \
                 interrupted and nothing was ever published, remove the file and run it again"
                    .into(),
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
            .pragma("cache_size", "-32000")
            .statement_cache_capacity(200);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(TURN_TIMEOUT)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .connect_with(options.clone())
            .await?;
        migrate::run(&writer).await?;
        // SQLite opens what it may not write for reading only, and says so at the first write: to the first person who joins.
        match try_to_write(&writer).await {
            Err(error) if is_read_only(&error) => {
                return Err(Error::Configuration(
                    "it can be read but not written: run this as the user who owns it, and see that the file, its folder and \
                     the files beside it (-wal, -shm) are theirs"
                        .into(),
                ));
            }
            // Full or busy for now: what comes says so in its own words.
            Ok(()) | Err(_) => {}
        }
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
            tried: Arc::default(),
            tries: TRIES,
        })
    }

    /// The same store, for a server: while another process holds the write lock, visitors are told so within seconds instead of waiting.
    #[must_use]
    pub fn serving(self) -> Self {
        Self { tries: 1, ..self }
    }

    /// Begins a transaction that holds the write lock from its first moment.
    ///
    /// # Errors
    /// When the lock cannot be had in time or the file cannot be read.
    pub async fn begin(&self) -> Result<Transaction, Error> {
        for _ in 1..self.tries {
            match self.try_to_begin().await {
                Err(error) if is_locked(&error) => {}
                begun => return begun,
            }
        }
        self.try_to_begin().await
    }

    async fn try_to_begin(&self) -> Result<Transaction, Error> {
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

    /// Whether a transaction that writes can begin now. It takes the write lock for a moment, and leaves no trace.
    ///
    /// # Errors
    /// Why it cannot.
    pub async fn can_write(&self) -> Result<(), Error> {
        // Leaves no connection behind that is stuck.
        self.begin().await?.rollback().await?;
        try_to_write(&self.writer).await
    }

    /// The same, tried at most once a second; the reason of a failure is logged.
    pub async fn is_writable(&self) -> bool {
        let mut tried = self.tried.lock().await;
        if let Some((when, worked)) = *tried
            && when.elapsed() < TRIED_TTL
        {
            return worked;
        }
        let worked = match self.can_write().await {
            Ok(()) => true,
            Err(error) => {
                tracing::error!(%error, "the store cannot be written");
                false
            }
        };
        *tried = Some((Instant::now(), worked));
        worked
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

/// Writes nothing, as somebody who may. (Beginning alone succeeds on a file that was opened for reading only.)
async fn try_to_write(writer: &SqlitePool) -> Result<(), Error> {
    let mut tx = writer.begin_with(dialect::BEGIN_WRITE).await?;
    sqlx::query("UPDATE migration SET name = name WHERE version = 0")
        .execute(&mut *tx)
        .await?;
    tx.rollback().await
}

/// Whether a connection cannot begin because it still believes to be inside a transaction: that is how a
/// commit that failed, as on a full disk, leaves it.
fn is_stuck(error: &Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    matches!(error, Error::InvalidSavePointStatement) || code.as_deref() == Some("1")
}

/// Whether the file was opened for reading only (SQLITE_READONLY, 8, and what extends it): by wrong ownership, or because of a fault at
/// the moment of opening, which may be over.
fn is_read_only(error: &Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    code.and_then(|code| code.parse::<i32>().ok())
        .is_some_and(|code| code & 0xff == 8)
}

/// Whether a commit that failed so may yet be found on the disk after a restart: flushing failed (SQLITE_IOERR_FSYNC, 1034, or that of
/// the directory, SQLITE_IOERR_DIR_FSYNC, 1290), and what was to be flushed may have reached it.
#[must_use]
pub(crate) fn is_undecided(error: &Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    matches!(code.as_deref(), Some("1034" | "1290"))
}

/// Whether the write lock could not be had in time (SQLITE_BUSY, 5, and what extends it): another process, or others of this one, hold it.
/// Nothing was written; it can be tried again.
#[must_use]
pub fn is_locked(error: &Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    let busy = code.and_then(|code| code.parse::<i32>().ok());
    busy.is_some_and(|code| code & 0xff == 5) || matches!(error, Error::PoolTimedOut)
}

/// Whether an error says that the disk is full: the transaction is undone, nothing is lost, and the
/// same request may succeed later.
#[must_use]
pub fn is_full(error: &Error) -> bool {
    // SQLITE_FULL is 13; the operating system's refusals surface as SQLITE_IOERR_WRITE (778),
    // SQLITE_IOERR_SHMSIZE (4874), SQLITE_CANTOPEN (14).
    matches!(
        error.as_database_error().and_then(|e| e.code()).as_deref(),
        Some("13" | "778" | "4874" | "14")
    )
}
