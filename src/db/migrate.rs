//! Brings a database's tables up to date, each migration in a transaction of its own, under the lock of those who write. Those of a new
//! database are one transaction: nothing waits for them, and the disk is waited for once.

use std::collections::BTreeSet;

use super::connection::Readers;
use super::query::query;
use super::{Error, Kind, Transaction, dialect};
use crate::terminal::tr;

/// A migration: number, name, and the text for each engine.
type Migration = (i64, &'static str, [&'static str; 2]);

/// How a text begins that is run again and again, each time in a transaction of its own, until it changes nothing: where much is to be moved, the
/// log and the memory that it takes stay small, and what was interrupted goes on.
const IN_STEPS: &str = "-- In steps";

/// Runs what is missing and wanted, in order: without some, the tables are as an earlier program had them.
pub(super) async fn run(
    begin: impl AsyncFn() -> Result<Transaction, Error>,
    wanted: impl Fn(i64) -> bool,
) -> Result<(), Error> {
    let mut tx = begin().await?;
    query(dialect::MIGRATION_TABLE).execute(&mut tx).await?;
    let done = versions(&mut tx).await?;
    if done.is_empty() {
        for migration in missing(&done).filter(|m| wanted(m.0)) {
            while !step_in(&mut tx, migration).await? {}
        }
        return tx.commit().await;
    }
    tx.commit().await?;
    known(&done)?;
    for migration in missing(&done).filter(|m| wanted(m.0)) {
        while !step(begin().await?, migration).await? {}
    }
    Ok(())
}

/// Carries a migration out, or a step of it; whether it is done.
async fn step(mut tx: Transaction, migration: &Migration) -> Result<bool, Error> {
    // Another node may have come first.
    if versions(&mut tx).await?.contains(&migration.0) {
        return Ok(true);
    }
    let done = step_in(&mut tx, migration).await?;
    tx.commit().await?;
    Ok(done)
}

/// The same in a transaction.
async fn step_in(tx: &mut Transaction, (number, name, texts): &Migration) -> Result<bool, Error> {
    let text = match tx.engine() {
        super::Engine::Sqlite => texts[0],
        super::Engine::Postgres => texts[1],
    };
    let changed = tx.script(text).await?;
    if changed > 0 && text.starts_with(IN_STEPS) {
        return Ok(false);
    }
    query("INSERT INTO migration (version, name) VALUES ($1, $2)")
        .bind(number)
        .bind(*name)
        .execute(tx)
        .await?;
    Ok(true)
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
        Some(version) => Err(Error::advice(
            Kind::Other,
            tr!(
                "it has migration {version}, which this program does not know\n  Run the newer program that made it.",
                "elle a la migration {version}, que ce programme ne connaît pas\n  Prenez le programme plus récent qui l’a faite."
            ),
        )),
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
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::db::rebuild::Rebuild;
    use crate::db::{Db, made_query};
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
        run(async || db.begin().await, |_| true).await.unwrap();
        assert_eq!(pending(db.read()).await.unwrap(), 0);
        let drafts = query("SELECT name FROM draft").fetch_all(db.read()).await;
        assert!(drafts.unwrap().is_empty());
    }

    /// What an earlier program kept: people who wait, who were refused, who are counted, and what hangs on them.
    const FILLED: &[&str] = &[
        "INSERT INTO campaign (slug, instrument, state, folder, manifest_hash, published_at) VALUES ('a', 'i', 'open', '', x'00', 0)",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450) \
         INSERT INTO statement (campaign, leaf_index, tag, token_hash, withdrawal_hash, manifest_hash, language, territory, targets, salt, \
         evidence, sealed, link_box) SELECT 'a', 1000 - i, CAST('tag' || i AS BLOB), CAST('token' || i AS BLOB), CAST('code' || i AS BLOB), \
         x'00', 'fr', '', 0, x'00', '{}', CAST('sealed' || (1000 - i) AS BLOB), CASE i % 2 WHEN 0 THEN CAST('box' || (1000 - i) AS BLOB) END FROM n",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250) \
         INSERT INTO pending (id, campaign, state, token_hash, created_at, expires_at, language, manifest_hash, territory, targets, tag, sealed, link_box) \
         SELECT 'p' || i, 'a', CASE WHEN i > 210 THEN 'rejected' ELSE 'pending' END, CAST('waits' || i AS BLOB), 86400000 * (20000 + i % 3), 0, 'fr', \
         x'00', '', 0, CASE WHEN i <= 230 THEN CAST('tagp' || i AS BLOB) END, CASE WHEN i <= 230 THEN CAST('sealedp' || i AS BLOB) END, CASE WHEN i <= 230 THEN CAST('boxp' || i AS BLOB) END FROM n",
        "INSERT INTO prior_request (campaign, leaf_index, sealed) VALUES ('a', 600, x'07')",
        "INSERT INTO mail (id, campaign, kind, state, not_before, attempts, created_at, pending_id, sealed) \
         VALUES ('m', 'a', 'reminder', 'sending', 0, 0, 0, 'p7', x'08')",
    ];

    /// A store of such an earlier program, in a directory of its own of this name.
    async fn filled(dir: &Path, wanted: impl Fn(i64) -> bool) -> (PathBuf, Rebuild) {
        let _ = std::fs::remove_dir_all(dir);
        std::fs::create_dir_all(dir).unwrap();
        let path = dir.join("clameur.db");
        let rebuild = Rebuild::begin(&path, wanted).await.unwrap();
        let mut tx = rebuild.write().await.unwrap();
        for text in FILLED {
            query(*text).execute(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        (path, rebuild)
    }

    /// The same, where one step of moving what is sealed was done.
    async fn half_moved(dir: &Path) -> (PathBuf, Rebuild) {
        let (path, earlier) = filled(dir, |number| number <= 39).await;
        run(async || earlier.write().await, |number| number <= 40)
            .await
            .unwrap();
        let moved = dialect::MIGRATIONS.iter().find(|m| m.0 == 41).unwrap();
        assert!(!step(earlier.write().await.unwrap(), moved).await.unwrap());
        (path, earlier)
    }

    async fn number(db: &Db, text: &'static str) -> i64 {
        query(text).fetch_one(db.read()).await.unwrap().get("n")
    }

    #[tokio::test]
    async fn what_was_sealed_is_moved_in_steps_and_goes_with_its_row() {
        let dir = std::env::temp_dir().join(format!("clameur-moved-{}", std::process::id()));
        // Somebody pulled the plug.
        let (path, earlier) = half_moved(&dir).await;
        assert_eq!(earlier.end().await.unwrap().file, None);

        let db = Db::open(&path.into(), false).await.unwrap();
        let whole = "SELECT COUNT(*) AS n FROM statement JOIN sealed_record r ON r.id = statement.record \
                     WHERE r.sealed = CAST('sealed' || leaf_index AS BLOB) AND r.campaign = 'a' \
                     AND ((leaf_index % 2 = 1 AND link_box IS NULL) OR link_box = CAST('box' || leaf_index AS BLOB))";
        assert_eq!(number(&db, whole).await, 450);
        let waiting = "SELECT COUNT(*) AS n FROM pending JOIN sealed_record r ON r.id = pending.record \
                       WHERE r.sealed = CAST('sealed' || pending.id AS BLOB) AND r.link_box = CAST('box' || pending.id AS BLOB) \
                       AND r.id / 140737488355328 = created_at / 86400000";
        assert_eq!(number(&db, waiting).await, 230);
        let refused = "SELECT COUNT(*) AS n FROM pending WHERE record IS NULL";
        assert_eq!(number(&db, refused).await, 20);
        assert_eq!(
            number(&db, "SELECT COUNT(*) AS n FROM sealed_record").await,
            680
        );
        let hanging = "SELECT (SELECT COUNT(*) FROM prior_request) + (SELECT COUNT(*) FROM mail WHERE pending_id = 'p7') AS n";
        assert_eq!(number(&db, hanging).await, 2);

        // Whoever deletes a row destroys its record.
        let mut tx = db.begin().await.unwrap();
        for text in [
            "DELETE FROM statement WHERE leaf_index < 650",
            "DELETE FROM pending WHERE id = 'p1'",
        ] {
            query(text).execute(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(number(&db, whole).await, 350);
        assert_eq!(
            number(&db, "SELECT COUNT(*) AS n FROM sealed_record").await,
            579
        );
        db.close().await;
        std::fs::remove_dir_all(&dir).unwrap();
    }

    /// Those of the desk, of pages and of mails came before those of sealed records, whose numbers are lower; and whoever makes a backup where these
    /// were interrupted has tables in between.
    #[tokio::test]
    async fn tables_are_made_as_they_were_though_a_lower_number_came_later_or_was_interrupted() {
        let dir = std::env::temp_dir().join(format!("clameur-later-{}", std::process::id()));
        let states: [fn(i64) -> bool; 3] = [|n| !(40..=43).contains(&n), |n| n <= 40, |n| n <= 41];
        for wanted in states {
            let (path, rebuild) = filled(&dir, wanted).await;
            assert_eq!(rebuild.end().await.unwrap().file, None);
            let db = Db::open(&path.into(), false).await.unwrap();
            let moved = "SELECT COUNT(*) AS n FROM sealed_record";
            assert_eq!(number(&db, moved).await, 680);
            db.close().await;
        }
        std::fs::remove_dir_all(&dir).unwrap();
    }

    /// A server that nobody stopped, of the program before.
    #[tokio::test]
    async fn an_earlier_program_that_still_runs_loses_nothing_and_keeps_nothing_while_tables_are_moved()
     {
        let dir = std::env::temp_dir().join(format!("clameur-moving-{}", std::process::id()));
        let (path, earlier) = half_moved(&dir).await;

        // What would be lost is refused, and said to be.
        for text in [
            "INSERT INTO pending (id, campaign, state, token_hash, created_at, expires_at, language, manifest_hash, territory, targets, sealed) \
             VALUES ('late', 'a', 'pending', x'01', 0, 0, 'fr', x'00', '', 0, x'09')",
            "INSERT INTO statement (campaign, leaf_index, tag, token_hash, withdrawal_hash, manifest_hash, language, territory, targets, salt, \
             evidence, sealed) VALUES ('a', 1000, x'01', x'01', x'01', x'00', 'fr', '', 0, x'00', '{}', x'')",
        ] {
            let mut tx = earlier.write().await.unwrap();
            let refused = query(text).execute(&mut tx).await.unwrap_err();
            assert!(
                refused.to_string().contains("brought up to date"),
                "{refused}"
            );
        }
        // Who leaves, expires or says that it was not they leaves no record. All three were moved already.
        let mut tx = earlier.write().await.unwrap();
        for text in [
            "DELETE FROM statement WHERE leaf_index = 550",
            "DELETE FROM pending WHERE id = 'p10'",
            "UPDATE pending SET state = 'rejected', tag = NULL, sealed = NULL, link_box = NULL WHERE id = 'p1'",
        ] {
            query(text).execute(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(earlier.end().await.unwrap().file, None);

        let db = Db::open(&path.into(), false).await.unwrap();
        let kept = number(&db, "SELECT COUNT(*) AS n FROM sealed_record").await;
        assert_eq!(kept, 680 - 3);
        let named = "SELECT (SELECT COUNT(*) FROM pending JOIN sealed_record r ON r.id = pending.record) + \
                     (SELECT COUNT(*) FROM statement JOIN sealed_record r ON r.id = statement.record) AS n";
        assert_eq!(number(&db, named).await, kept, "and none is of nobody");
        db.close().await;
        std::fs::remove_dir_all(&dir).unwrap();
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
