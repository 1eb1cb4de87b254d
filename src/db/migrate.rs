//! Brings a database's tables up to date, each migration in a transaction of its own, under the lock of those who write.

use super::connection::Readers;
use super::query::query;
use super::{Error, Transaction, dialect};

/// Runs what is missing, up to a migration: earlier ones are the tables as an earlier program had them.
pub(super) async fn run(
    begin: impl AsyncFn() -> Result<Transaction, Error>,
    last: i64,
) -> Result<(), Error> {
    let mut tx = begin().await?;
    query(dialect::MIGRATION_TABLE).execute(&mut tx).await?;
    let done = version(&mut tx).await?;
    tx.commit().await?;
    known(done)?;
    for (number, name, texts) in dialect::MIGRATIONS
        .iter()
        .filter(|m| m.0 > done && m.0 <= last)
    {
        let mut tx = begin().await?;
        // Another node may have come first.
        if version(&mut tx).await? >= *number {
            continue;
        }
        let text = match tx.engine() {
            super::Engine::Sqlite => texts[0],
            super::Engine::Postgres => texts[1],
        };
        tx.script(text).await?;
        query("INSERT INTO migration (version, name) VALUES ($1, $2)")
            .bind(number)
            .bind(*name)
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
    }
    Ok(())
}

/// How many migrations are still to be done.
pub(super) async fn pending(readers: &Readers) -> Result<usize, Error> {
    let done = version(&mut readers.begin().await?).await?;
    known(done)?;
    Ok(dialect::MIGRATIONS.iter().filter(|m| m.0 > done).count())
}

/// Refuses what a newer program made.
fn known(done: i64) -> Result<(), Error> {
    let newest = dialect::MIGRATIONS.last().map_or(0, |m| m.0);
    if done > newest {
        return Err(Error::told(format!(
            "error with configuration: the database is at version {done}, this program knows only {newest}: \
             run the newer program that made it"
        )));
    }
    Ok(())
}

async fn version(tx: &mut Transaction) -> Result<i64, Error> {
    query("SELECT COALESCE(MAX(version), 0) AS version FROM migration")
        .fetch_one(tx)
        .await?
        .try_get("version")
}
