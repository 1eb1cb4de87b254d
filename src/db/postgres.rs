//! PostgreSQL, for an instance of several nodes.
//!
//! A transaction that writes takes one lock row first, as it takes the write lock of the file on SQLite: there is one writer at a time, of
//! whichever node. Nothing is kept in a session between transactions, so that a pooler may stand between.

use std::pin::pin;
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _, Postgres};

use super::connection::{Pool, Readers, Transaction};
use super::query::query;
use super::{Engine, Error, Kind, TURN_TIMEOUT, dialect, migrate};

/// The connections of this node to a database.
#[derive(Debug, Clone)]
pub(super) struct Server {
    writer: Writer,
    pub(super) readers: Readers,
}

impl Server {
    pub(super) async fn open(url: &str, create: bool) -> Result<Self, Error> {
        let options = options(url)?;
        // Answers at once what cannot work; the pool would try until its time is over.
        let mut first = options.connect().await.map_err(unreachable_by)?;
        let there = sqlx::query(dialect::HAS_TABLES)
            .fetch_optional(&mut first)
            .await?
            .is_some();
        if !there && !create {
            return Err(Error::told(
                "it has none of Clameur's tables: `clameur init` makes them, `clameur move-store` copies an instance into it",
            ));
        }
        if !there {
            sqlx::raw_sql(dialect::FIRST_TABLE)
                .execute(&mut first)
                .await?;
        }
        let _ = sqlx::Connection::close(first).await;
        let writer = Writer {
            pool: pool(1).connect_with(options.clone()).await?,
            options: Arc::new(options.clone()),
        };
        migrate::run(async || writer.begin().await, |_| true).await?;
        match super::try_to_write(writer.begin().await).await {
            Err(error) if error.is_read_only() => {
                return Err(Error::told_as(
                    Kind::ReadOnly,
                    "the server can be read and not written, as a standby can: name the primary (several hosts may stand behind one name)",
                ));
            }
            Ok(()) | Err(_) => {}
        }
        let readers = pool(8).connect_with(options).await?;
        Ok(Self {
            writer,
            readers: Readers(Pool::Postgres(readers)),
        })
    }

    /// For reading alone: no table is made, and none brought up to date.
    pub(super) async fn look(url: &str) -> Result<Self, Error> {
        let options = options(url)?;
        let first = options.connect().await.map_err(unreachable_by)?;
        let _ = sqlx::Connection::close(first).await;
        let readers = pool(8).connect_with(options.clone()).await?;
        Ok(Self {
            writer: Writer {
                pool: readers.clone(),
                options: Arc::new(options),
            },
            readers: Readers(Pool::Postgres(readers)),
        })
    }

    pub(super) async fn begin(&self) -> Result<Transaction, Error> {
        self.writer.begin().await
    }

    pub(super) async fn close(&self) {
        self.readers.close().await;
        self.writer.pool.close().await;
    }
}

fn pool(most: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(TURN_TIMEOUT)
        .idle_timeout(Duration::from_secs(600))
        .max_lifetime(Duration::from_secs(3600))
        // A ping that waits for a server that is gone keeps its place in the pool for a quarter of an hour.
        .test_before_acquire(false)
        .before_acquire(|connection, _| Box::pin(is_there(connection)))
        .after_release(|connection, _| Box::pin(is_there(connection)))
}

/// How long a server may take to say that it is there.
const PING_TIMEOUT: Duration = Duration::from_secs(3);

/// Whether a connection leads anywhere; an error where nothing comes back.
async fn is_there(connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
    match tokio::time::timeout(PING_TIMEOUT, connection.ping()).await {
        Ok(pinged) => Ok(pinged.is_ok()),
        Err(_) => Err(silent()),
    }
}

fn silent() -> sqlx::Error {
    sqlx::Error::Io(std::io::ErrorKind::TimedOut.into())
}

/// Watches over what a server was asked. Where no answer comes for [`SILENCE`], another connection asks whether it is still at it, as when a commit
/// waits for a standby: that is waited for, and never cancelled. A server that is gone, or another one in its place, is not.
#[derive(Debug, Clone)]
pub struct Watch {
    options: Arc<PgConnectOptions>,
    pid: i64,
}

/// How long an answer may take before anybody asks.
const SILENCE: Duration = Duration::from_secs(10);
/// How long the server may take to say what it is doing.
const TOLD: Duration = Duration::from_secs(5);
/// An answer that was on its way when the server said that it was done.
const ON_ITS_WAY: Duration = Duration::from_secs(1);

impl Watch {
    /// Waits for it as long as the server is at it.
    pub(super) async fn over<T>(
        &self,
        work: impl Future<Output = Result<T, sqlx::Error>>,
    ) -> Result<T, sqlx::Error> {
        let mut work = pin!(work);
        loop {
            match tokio::time::timeout(SILENCE, work.as_mut()).await {
                Ok(done) => return done,
                Err(_) if self.is_at_it().await => {}
                Err(_) => break,
            }
        }
        let late = tokio::time::timeout(ON_ITS_WAY, work).await;
        late.unwrap_or_else(|_| Err(silent()))
    }

    async fn is_at_it(&self) -> bool {
        let asked = async {
            let mut connection = self.options.connect().await?;
            let row = sqlx::query(dialect::IS_AT_IT)
                .bind(self.pid)
                .fetch_optional(&mut connection)
                .await?;
            let _ = connection.close().await;
            Ok::<bool, sqlx::Error>(row.is_some())
        };
        match tokio::time::timeout(TOLD, asked).await {
            Ok(Ok(is_at_it)) => is_at_it,
            // It is there, and takes no more connections, for one.
            Ok(Err(sqlx::Error::Database(_))) => true,
            Ok(Err(_)) | Err(_) => false,
        }
    }
}

/// The connection that writes.
#[derive(Debug, Clone)]
struct Writer {
    pool: PgPool,
    options: Arc<PgConnectOptions>,
}

/// How long beginning may take, whatever happens to the connection meanwhile: a turn, and the lock.
const BEGIN_TIMEOUT: Duration = Duration::from_secs(20);

impl Writer {
    async fn begin(&self) -> Result<Transaction, Error> {
        tokio::time::timeout(BEGIN_TIMEOUT, self.begin_at_leisure())
            .await
            .unwrap_or_else(|_| Err(silent().into()))
    }

    async fn begin_at_leisure(&self) -> Result<Transaction, Error> {
        let begun = self
            .pool
            .begin_with(dialect::BEGIN_WRITE.on(Engine::Postgres));
        let mut tx = Transaction::from(begun.await?);
        let Some(row) = query(dialect::LOCK).fetch_optional(&mut tx).await? else {
            return Err(Error::told(
                "the row that one writer at a time holds is missing: INSERT INTO migration (version, name) VALUES (0, 'lock')",
            ));
        };
        Ok(tx.watched(Watch {
            options: Arc::clone(&self.options),
            pid: row.try_get("pid")?,
        }))
    }
}

/// What an address of a database says.
///
/// # Errors
/// When it is none.
pub(super) fn options(url: &str) -> Result<PgConnectOptions, Error> {
    Ok(PgConnectOptions::from_str(url)?
        .application_name("clameur")
        .statement_cache_capacity(300))
}

/// A server that does not answer is told by its reason, without the address: it may hold a password.
fn unreachable_by(error: sqlx::Error) -> Error {
    Error::told_as(
        Error::from_kind(&error),
        format!("the server does not answer as it should: {error}"),
    )
}

/// Commits, and knows what it does not know.
pub(super) async fn commit(
    tx: sqlx::Transaction<'static, Postgres>,
    watch: Option<Watch>,
) -> Result<(), Error> {
    let committed = async {
        match watch {
            Some(watch) => watch.over(tx.commit()).await,
            None => tx.commit().await,
        }
    };
    let (done, warned) = notices::watched(committed).await;
    done.map_err(|error| Error::from(error).of_commit())?;
    if warned {
        return Err(Error::told_as(
            Kind::Undecided,
            "the server committed with a warning: no standby has it, perhaps",
        ));
    }
    Ok(())
}

/// Whether the server warned during a commit: one whose wait for a standby was cancelled answers with a warning, and as if all were well.
mod notices {
    use std::cell::Cell;
    use std::pin::pin;
    use std::sync::LazyLock;
    use std::task::Poll;

    use tracing::dispatcher::{self, Dispatch};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Level, Metadata, Subscriber};

    thread_local! {
        static WARNED: Cell<bool> = const { Cell::new(false) };
    }

    /// Hears what the driver logs of the server's notices, and passes nothing on.
    struct Ear;

    static EAR: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Ear));

    impl Subscriber for Ear {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.target() == "sqlx::postgres::notice" && *metadata.level() <= Level::WARN
        }

        fn event(&self, event: &Event<'_>) {
            if self.enabled(event.metadata()) {
                WARNED.set(true);
            }
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}
        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    /// Waits for it, and whether the server warned meanwhile.
    pub(super) async fn watched<F: Future>(work: F) -> (F::Output, bool) {
        let mut work = pin!(work);
        let mut warned = false;
        let done = std::future::poll_fn(|context| {
            WARNED.set(false);
            let polled = dispatcher::with_default(&EAR, || work.as_mut().poll(context));
            warned |= WARNED.get();
            match polled {
                Poll::Ready(done) => Poll::Ready(done),
                Poll::Pending => Poll::Pending,
            }
        })
        .await;
        (done, warned)
    }

    #[cfg(test)]
    mod tests {
        #[tokio::test]
        async fn a_warning_of_the_server_is_heard_and_nothing_else() {
            let quiet = super::watched(async {
                tracing::warn!("ours");
                tracing::info!(target: "sqlx::postgres::notice", "what is normal");
                7
            });
            assert_eq!(quiet.await, (7, false));
            let warned = super::watched(async {
                tokio::task::yield_now().await;
                tracing::warn!(target: "sqlx::postgres::notice", "canceling wait for synchronous replication");
            });
            assert_eq!(warned.await, ((), true));
        }
    }
}
