//! The store: connections, transactions, migrations, and the one form in which it is asked.
//!
//! Two engines, always compiled: SQLite in a file of its own, and PostgreSQL for several nodes. What stands outside of this folder knows
//! neither: it asks by [`query`], and reads a [`Row`].
//!
//! ## The portable subset
//! SQL texts are literals that SQLite and PostgreSQL both accept: `$1` parameters, times as
//! milliseconds in 64-bit integers, ids as TEXT, hashes as BLOB/BYTEA, `ON CONFLICT`, `RETURNING`; no
//! arrays, no JSON operators, no `LIKE` on user text, `ORDER BY` on what is unique. A test prepares
//! every text of `src/` on PostgreSQL. What cannot be one text stands in [`dialect`].
//!
//! Each statement is a hop to another thread or to a server, which costs more than most of what it does. What is asked or written for many people at once
//! is asked in one: a text with `IN ($n)` takes several values (`Query::bind_any`), one with `VALUES (…)` several rows (`Query::bind_rows`).

mod address;
mod connection;
/// All rows into another store.
pub(crate) mod copy;
/// What differs between engines.
pub(crate) mod dialect;
mod error;
mod id;
mod lease;
mod migrate;
mod postgres;
mod query;
/// A database that is written anew.
pub(crate) mod rebuild;
mod row;
mod spread;
mod sqlite;
mod steps;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

pub use address::Address;
pub use connection::{Connection, Executor, Readers, Transaction};
pub use error::{Error, Kind};
pub(crate) use id::new_id;
pub use lease::{Lease, Node};
#[cfg(test)]
pub(crate) use query::asked;
pub use query::{Done, Query, Text, Value, made_query, query};
pub use row::{Column, FromColumn, Row};
pub(crate) use steps::STEP;

/// Which engine a store stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// The store of one instance. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    store: Store,
    /// When writing was last tried for those who ask whether it works, and whether it did.
    tried: Arc<Mutex<Option<(Instant, bool)>>>,
    /// Whether somebody was refused because the disk is full, and it was not found to have room since.
    refused: Arc<AtomicBool>,
    /// How often a transaction tries to get the write lock.
    tries: u32,
}

#[derive(Debug, Clone)]
enum Store {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Server),
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
    /// Opens the store, makes its tables if `create` says so, and brings them up to date.
    ///
    /// # Errors
    /// When it is missing and `create` is false (a mistyped path must not make an empty
    /// instance), is empty, cannot be reached, opened or written, or was written by a newer Clameur.
    pub async fn open(address: &Address, create: bool) -> Result<Self, Error> {
        let db = Self::connect(address, create).await?;
        db.refuse_closed().await?;
        Ok(db)
    }

    /// Refuses one that says of itself that it is no instance: it was moved elsewhere, or is being filled.
    async fn refuse_closed(&self) -> Result<(), Error> {
        let closed = query("SELECT name FROM migration WHERE version = -1")
            .fetch_optional(self.read())
            .await?;
        match closed {
            Some(row) => Err(Error::advice(Kind::Other, row.try_get::<String>("name")?)),
            None => Ok(()),
        }
    }

    /// Opens one that says of itself that it is no instance, to make it one.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub(crate) async fn open_closed(address: &Address) -> Result<Self, Error> {
        Self::connect(address, false).await
    }

    async fn connect(address: &Address, create: bool) -> Result<Self, Error> {
        Ok(Self::of(match address {
            Address::Sqlite(path) => Store::Sqlite(sqlite::Sqlite::open(path, create).await?),
            Address::Postgres(url) => Store::Postgres(postgres::Server::open(url, create).await?),
        }))
    }

    fn of(store: Store) -> Self {
        Self {
            store,
            tried: Arc::default(),
            refused: Arc::default(),
            tries: TRIES,
        }
    }

    /// The engine that it stands on.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match &self.store {
            Store::Sqlite(_) => Engine::Sqlite,
            Store::Postgres(_) => Engine::Postgres,
        }
    }

    /// Opens a store to look at it: nothing is written into it, and its tables stay as they are, also where they are those of an earlier program.
    ///
    /// # Errors
    /// When it cannot be opened, or was written by a newer Clameur.
    pub async fn look(address: &Address) -> Result<Self, Error> {
        let look = Self::of(match address {
            Address::Sqlite(path) => Store::Sqlite(sqlite::Sqlite::look(path).await?),
            Address::Postgres(url) => Store::Postgres(postgres::Server::look(url).await?),
        });
        // A file is opened when something is asked of it.
        migrate::pending(look.read())
            .await
            .map_err(|error| match address {
                Address::Sqlite(path) => sqlite::advised(path, error),
                Address::Postgres(_) => error,
            })?;
        Ok(Self { tries: 1, ..look })
    }

    /// The first table of a database in which there is something, whoever made it; none where it is empty, or not there. It is only looked at.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn first_filled(address: &Address) -> Result<Option<String>, Error> {
        if !address.is_there() {
            return Ok(None);
        }
        let look = Self::of(match address {
            Address::Sqlite(path) => Store::Sqlite(sqlite::Sqlite::look(path).await?),
            Address::Postgres(url) => Store::Postgres(postgres::Server::look(url).await?),
        });
        let found = copy::first_filled(&mut *look.snapshot().await?).await;
        look.close().await;
        found
    }

    /// How many migrations a database lacks that opening it would do: it was last opened by an earlier program. It is only looked at.
    ///
    /// # Errors
    /// When it cannot be opened, or was written by a newer Clameur.
    pub async fn pending_migrations(address: &Address) -> Result<usize, Error> {
        let look = Self::look(address).await?;
        let pending = migrate::pending(look.read()).await;
        look.close().await;
        pending
    }

    /// The same store, for a server: while another process holds the write lock, visitors are told so within seconds instead of waiting.
    #[must_use]
    pub fn serving(self) -> Self {
        Self { tries: 1, ..self }
    }

    /// Begins a transaction that holds the write lock from its first moment.
    ///
    /// # Errors
    /// When the lock cannot be had in time or the store does not answer.
    pub async fn begin(&self) -> Result<Transaction, Error> {
        for _ in 1..self.tries {
            match self.try_to_begin().await {
                Err(error) if error.is_locked() => {}
                begun => return begun,
            }
        }
        self.try_to_begin().await
    }

    async fn try_to_begin(&self) -> Result<Transaction, Error> {
        match &self.store {
            Store::Sqlite(file) => file.begin().await,
            Store::Postgres(server) => server.begin().await,
        }
    }

    /// Begins a transaction whose reads are all of one moment.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn snapshot(&self) -> Result<Transaction, Error> {
        self.read().begin().await
    }

    /// Whether a transaction that writes can begin now. It takes the write lock for a moment, and leaves no trace.
    ///
    /// # Errors
    /// Why it cannot.
    pub async fn can_write(&self) -> Result<(), Error> {
        try_to_write(self.begin().await).await
    }

    /// Remembers that visitors were refused because the disk is full: nothing reaches it before a commit, so that only trying to write finds that
    /// it has room.
    pub(crate) fn found_full(&self) {
        self.refused.store(true, Ordering::Relaxed);
    }

    /// Whether people can join and leave, tried at most once a second; the reason of a failure is logged.
    pub async fn is_writable(&self) -> bool {
        let mut tried = self.tried.lock().await;
        if let Some((when, worked)) = *tried
            && when.elapsed() < TRIED_TTL
        {
            return worked;
        }
        let worked = match self.takes_more().await {
            Ok(()) => true,
            Err(error) => {
                tracing::error!(%error, "the store cannot be written");
                false
            }
        };
        *tried = Some((Instant::now(), worked));
        worked
    }

    /// As [`Db::can_write`], of a store that is still the instance's, with a disk that has room.
    async fn takes_more(&self) -> Result<(), Error> {
        self.refuse_closed().await?;
        if let Store::Sqlite(file) = &self.store
            && file.is_full()
        {
            return Err(Error::told_as(Kind::Full, "the disk is full"));
        }
        if !self.refused.load(Ordering::Relaxed) {
            return self.can_write().await;
        }
        // Only what is committed needs room: a row that is gone again.
        let mut tx = self.begin().await?;
        query("INSERT INTO migration (version, name) VALUES (-3, 'room')")
            .execute(&mut tx)
            .await?;
        query("DELETE FROM migration WHERE version = -3")
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        self.refused.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Readers: consistent, never blocked by a writer; SQLite refuses when they try to write.
    #[must_use]
    pub fn read(&self) -> &Readers {
        match &self.store {
            Store::Sqlite(file) => &file.readers,
            Store::Postgres(server) => &server.readers,
        }
    }

    /// On SQLite: writes the log back into the database file and empties it, so that what was deleted is gone
    /// from both. False when a reader, perhaps of another process, still needed the log: the next
    /// call will do it. On PostgreSQL there is nothing to be done: pages are reused in the server's own time, as docs/engines.md tells.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn flush_deleted(&self) -> Result<bool, Error> {
        match &self.store {
            Store::Sqlite(file) => file.flush_deleted().await,
            Store::Postgres(_) => Ok(true),
        }
    }

    /// How many bytes it takes on the disk: the file and its log, or what the server says.
    ///
    /// # Errors
    /// When the server does not answer.
    pub async fn size(&self, address: &Address) -> Result<u64, Error> {
        let Some(file) = address.file() else {
            let row = query(dialect::DATABASE_SIZE).fetch_one(self.read()).await?;
            let size: i64 = row.try_get("size")?;
            return Ok(size.unsigned_abs());
        };
        let sizes = [file.to_owned(), file.with_extension("db-wal")];
        let sizes = sizes.iter().filter_map(|file| std::fs::metadata(file).ok());
        Ok(sizes.map(|file| file.len()).sum())
    }

    /// Closes all connections, in good order.
    pub async fn close(&self) {
        match &self.store {
            Store::Sqlite(file) => file.close().await,
            Store::Postgres(server) => server.close().await,
        }
    }
}

/// Writes nothing, as somebody who may. (Beginning alone succeeds on a file that was opened for reading only.)
async fn try_to_write(begun: Result<Transaction, Error>) -> Result<(), Error> {
    let mut tx = begun?;
    write_nothing(&mut tx).await?;
    tx.rollback().await
}

async fn write_nothing(tx: &mut Transaction) -> Result<(), Error> {
    query("UPDATE migration SET name = name WHERE version = -1")
        .execute(tx)
        .await
        .map(drop)
}
