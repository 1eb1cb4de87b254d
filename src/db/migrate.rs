//! Brings a database's tables up to date, each migration in a transaction of its own.

use sqlx::{Executor, Row, SqlitePool};

use super::{Error, dialect};

pub(super) async fn run(pool: &SqlitePool) -> Result<(), Error> {
    run_to(pool, i64::MAX).await
}

/// The same, up to a migration: the tables as an earlier program had them.
pub(super) async fn run_to(pool: &SqlitePool, last: i64) -> Result<(), Error> {
    pool.execute(dialect::MIGRATION_TABLE).await?;
    let done: i64 = sqlx::query("SELECT COALESCE(MAX(version), 0) AS version FROM migration")
        .fetch_one(pool)
        .await?
        .try_get("version")?;
    let newest = dialect::MIGRATIONS.last().map_or(0, |m| m.0);
    if done > newest {
        return Err(Error::Configuration(
            format!(
                "the database is at version {done}, this program knows only {newest}: \
                 run the newer program that made it"
            )
            .into(),
        ));
    }
    for (version, name, text) in dialect::MIGRATIONS
        .iter()
        .filter(|m| m.0 > done && m.0 <= last)
    {
        let mut tx = pool.begin_with(dialect::BEGIN_WRITE).await?;
        tx.execute(*text).await?;
        sqlx::query("INSERT INTO migration (version, name) VALUES ($1, $2)")
            .bind(version)
            .bind(name)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
    }
    Ok(())
}
