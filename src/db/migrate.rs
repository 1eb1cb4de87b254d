//! Brings a database's tables up to date, each migration in a transaction of its own, under the lock of those who write.

use std::collections::BTreeSet;

use super::connection::Readers;
use super::query::query;
use super::{Error, Transaction, dialect};

/// A migration: number, name, and the text for each engine.
type Migration = (i64, &'static str, [&'static str; 2]);

/// Runs what is missing, in order, up to a migration: earlier ones are the tables as an earlier program had them.
pub(super) async fn run(
    begin: impl AsyncFn() -> Result<Transaction, Error>,
    last: i64,
) -> Result<(), Error> {
    let mut tx = begin().await?;
    query(dialect::MIGRATION_TABLE).execute(&mut tx).await?;
    let done = versions(&mut tx).await?;
    tx.commit().await?;
    known(&done)?;
    for (number, name, texts) in missing(&done).filter(|m| m.0 <= last) {
        let mut tx = begin().await?;
        // Another node may have come first.
        if versions(&mut tx).await?.contains(number) {
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
    let done = versions(&mut readers.begin().await?).await?;
    known(&done)?;
    Ok(missing(&done).count())
}

/// What a database lacks, whatever its newest migration is: one with a lower number may come later.
fn missing(done: &BTreeSet<i64>) -> impl Iterator<Item = &'static Migration> {
    dialect::MIGRATIONS.iter().filter(|m| !done.contains(&m.0))
}

/// Refuses what a newer program made.
fn known(done: &BTreeSet<i64>) -> Result<(), Error> {
    let unknown = |version: &&i64| !dialect::MIGRATIONS.iter().any(|m| m.0 == **version);
    match done.iter().find(unknown) {
        None => Ok(()),
        Some(version) => Err(Error::told(format!(
            "error with configuration: the database has migration {version}, which this program does not know: \
             run the newer program that made it"
        ))),
    }
}

/// The migrations that were done. Numbers below 1 are none: a lock, and why a store is closed.
async fn versions(tx: &mut Transaction) -> Result<BTreeSet<i64>, Error> {
    query("SELECT version FROM migration WHERE version > 0 ORDER BY version")
        .fetch_all(tx)
        .await?
        .iter()
        .map(|row| row.try_get("version"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::made_query;
    use crate::testing::Site;

    #[tokio::test]
    async fn a_migration_that_lands_late_is_done_though_a_higher_one_was() {
        let site = Site::new().await;
        let db = &site.app.db;
        let mut tx = db.begin().await.unwrap();
        for text in [
            "DROP TABLE draft_version",
            "DROP TABLE draft_part",
            "DROP TABLE draft",
            "DELETE FROM migration WHERE version = 36",
        ] {
            let text = made_query(text.to_owned());
            text.execute(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(pending(db.read()).await.unwrap(), 1);
        run(async || db.begin().await, i64::MAX).await.unwrap();
        assert_eq!(pending(db.read()).await.unwrap(), 0);
        let drafts = query("SELECT name FROM draft").fetch_all(db.read()).await;
        assert!(drafts.unwrap().is_empty());
    }

    #[test]
    fn what_a_newer_program_made_is_refused_wherever_it_stands() {
        assert!(known(&BTreeSet::from([1, 2])).is_ok());
        assert!(known(&BTreeSet::from([1, i64::MAX])).is_err());
        let unused = |number: &i64| !dialect::MIGRATIONS.iter().any(|m| m.0 == *number);
        let between = (1..).find(unused).unwrap();
        assert!(known(&BTreeSet::from([1, between])).is_err());
    }
}
