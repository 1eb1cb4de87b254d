use std::collections::BTreeSet;

use clameur_ledger::{LossNote, VoidNote, VoidReason};

use super::*;
use crate::db::{made_query, query};
use crate::dossier::{archive, freeze};
use crate::testing::{SLUG, Site};

async fn looked_at(site: &Site) -> Report {
    let app = &site.app;
    examine(&app.db, &app.secrets, &app.config, SLUG, FEW)
        .await
        .unwrap()
}

async fn mended(site: &Site) -> Report {
    for _ in 0..4 {
        let report = looked_at(site).await;
        if !report.is_mendable() {
            return report;
        }
        assert!(mend(&site.app.db, &report).await.unwrap());
    }
    looked_at(site).await
}

fn said(report: &Report) -> String {
    format!("{:#?}", report.troubles)
}

/// What somebody, or a bad disk, writes into the database.
async fn written(site: &Site, sql: &str) {
    let mut tx = site.app.db.begin().await.unwrap();
    let done = made_query(sql.to_owned()).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    assert!(done.rows_affected() > 0, "{sql}");
}

/// Changes the byte at `at` of a column, in the one row that `place` names, by these bits.
async fn flipped(site: &Site, table: &str, column: &str, place: &str, (at, bits): (usize, u8)) {
    let sql = format!("SELECT CAST({column} AS BLOB) AS bytes FROM {table} WHERE {place}");
    let row = made_query(sql).fetch_one(site.app.db.read()).await.unwrap();
    let mut bytes: Vec<u8> = row.try_get("bytes").unwrap();
    bytes[at] ^= bits;
    let kind: String = made_query(format!(
        "SELECT typeof({column}) AS kind FROM {table} WHERE {place}"
    ))
    .fetch_one(site.app.db.read())
    .await
    .unwrap()
    .get("kind");
    let value = format!("CAST(x'{}' AS {kind})", hex::encode(&bytes));
    written(
        site,
        &format!("UPDATE {table} SET {column} = {value} WHERE {place}"),
    )
    .await;
}

/// A batch of three of whom one left, and two who joined later.
async fn filled() -> Site {
    let site = Site::new().await;
    for number in 1..=3 {
        site.count(number).await;
    }
    let app = &site.app;
    freeze::freeze(&app.db, &app.secrets, SLUG, site.clock.now())
        .await
        .unwrap();
    voided(&site, 2, VoidReason::Fraud).await.unwrap();
    for number in 4..=5 {
        site.count(number).await;
    }
    site
}

async fn voided(
    site: &Site,
    index: u64,
    reason: VoidReason,
) -> Result<crate::closing::Voided, crate::closing::ClosingError> {
    let app = &site.app;
    let note = VoidNote {
        origin: app.config.log_origin(SLUG),
        index,
        reason,
        explanation: String::new(),
    };
    crate::closing::void(&app.db, &app.secrets, SLUG, &note, &[], site.clock.now()).await
}

#[tokio::test]
async fn what_nobody_changed_is_whole() {
    let site = filled().await;
    let report = looked_at(&site).await;
    assert!(report.troubles.is_empty(), "{}", said(&report));
    assert!(!report.is_mendable());
    assert_eq!((report.leaves, report.live, report.records), (8, 4, 4));
    let app = &site.app;
    assert_eq!(keys(&app.db, &app.secrets).await.unwrap(), []);
    assert_eq!(file(&app.db).await.unwrap(), []);
    assert_eq!(published(&app.db, &app.secrets, SLUG).await.unwrap(), []);
}

/// Leaf 0 is the manifest, 1 to 3 add the statements of the batch, 4 is the batch, 5 voids statement 2, 6 and 7 add two that no batch holds.
const KEPT: &str = "leaf_index = 6";
/// What is sealed of it, and of the one after it.
const KEPT_RECORD: &str = "id = (SELECT record FROM statement WHERE leaf_index = 6)";
const NEXT_RECORD: &str = "id = (SELECT record FROM statement WHERE leaf_index = 7)";

#[tokio::test]
async fn one_byte_that_rotted_is_named_and_made_again_from_the_rest() {
    let site = filled().await;
    for (table, column, place, change, part) in [
        ("leaf", "body", "leaf_index = 0", (20, 0xff), "leaf"),
        ("leaf", "body", "leaf_index = 1", (70, 0xff), "leaf"),
        ("leaf", "body", "leaf_index = 4", (30, 0x10), "leaf"),
        ("leaf", "body", "leaf_index = 5", (19, 0x01), "leaf"),
        ("tile", "hashes", "tile_index = 0", (40, 0xff), "tile"),
        ("tile", "hashes", "tile_index = 0", (250, 0x01), "tile"),
        ("head", "checkpoint", "size = 8", (3, 0x01), "head"),
        ("head", "checkpoint", "size = 8", (150, 0x01), "head"),
        ("head", "checkpoint", "size = 8", (3, 0x80), "head"),
        ("head_day", "checkpoint", "size > 0", (40, 0x01), "old-head"),
        ("statement", "tag", KEPT, (3, 0xff), "record"),
        ("statement", "salt", KEPT, (31, 0x55), "record"),
        ("statement", "manifest_hash", KEPT, (9, 0x04), "record"),
        ("statement", "evidence", KEPT, (12, 0x80), "record"),
        ("statement", "evidence", KEPT, (12, 0x01), "record"),
        (
            "sealed_record",
            "sealed",
            KEPT_RECORD,
            (900, 0x20),
            "record",
        ),
        ("sealed_record", "sealed", KEPT_RECORD, (2, 0x02), "record"),
        ("statement", "times", KEPT, (100, 0x40), "record"),
        ("statement", "withdrawal_hash", KEPT, (0, 0xff), "record"),
        ("batch", "set_hash", "number = 1", (0, 0xff), "batch"),
    ] {
        let what = format!("{table}.{column} {place} {change:?}");
        flipped(&site, table, column, place, change).await;
        let report = looked_at(&site).await;
        let named = report.troubles.iter().find(|trouble| trouble.part == part);
        let named = named.unwrap_or_else(|| panic!("{what}: {}", said(&report)));
        assert!(
            named.mendable && !named.remedy.is_empty(),
            "{what}: {named:?}"
        );
        if part == "record" {
            assert_eq!(named.leaf, Some(6), "{what}");
        }
        let after = mended(&site).await;
        assert!(after.troubles.is_empty(), "{what}: {}", said(&after));
    }
    for (sql, part) in [
        ("UPDATE head SET added = added + 1", "sums"),
        ("UPDATE head SET size = 7", "head"),
        (
            "UPDATE tally_target SET live = live + 64 WHERE bit = 0",
            "sums",
        ),
        ("DELETE FROM tally_target WHERE bit = 0", "sums"),
        (
            "UPDATE statement SET targets = targets + 4096 WHERE leaf_index = 6",
            "record",
        ),
        ("UPDATE batch SET to_size = 1 WHERE number = 1", "batch"),
        ("DELETE FROM tile", "tile"),
        ("DELETE FROM leaf WHERE leaf_index = 0", "leaf"),
        ("DELETE FROM leaf WHERE leaf_index = 1", "leaf"),
        ("DELETE FROM leaf WHERE leaf_index = 4", "leaf"),
        ("DELETE FROM leaf WHERE leaf_index = 5", "leaf"),
        ("DELETE FROM leaf WHERE leaf_index = 7", "leaf"),
        ("DELETE FROM void_note", "note"),
        ("UPDATE void_note SET hash = zeroblob(32)", "note"),
    ] {
        written(&site, sql).await;
        let report = looked_at(&site).await;
        assert!(
            report.troubles.iter().any(|trouble| trouble.part == part),
            "{sql}: {}",
            said(&report)
        );
        let after = mended(&site).await;
        assert!(after.troubles.is_empty(), "{sql}: {}", said(&after));
    }
    // And everybody can still be counted, leave and be filed.
    site.count(6).await;
    let app = &site.app;
    freeze::freeze(&app.db, &app.secrets, SLUG, site.clock.now())
        .await
        .unwrap();
    assert!(looked_at(&site).await.troubles.is_empty());
}

/// A loss is an entry with a public note, like a void: nothing of it was compared.
#[tokio::test]
async fn what_is_stored_of_a_loss_is_named_and_made_again() {
    let site = filled().await;
    let app = &site.app;
    let guard = crate::count::guard::Guard::of(&app.config);
    let note = LossNote {
        origin: app.config.log_origin(SLUG),
        from_size: 8,
        to_size: 12,
        root: None,
        since: "2026-11-01".to_owned(),
        explanation: "A disk failed.".to_owned(),
    };
    let now = site.clock.now();
    crate::campaign::loss::declare(&app.db, &app.secrets, &guard, SLUG, &note, now)
        .await
        .unwrap();
    let report = looked_at(&site).await;
    assert!(report.troubles.is_empty(), "{}", said(&report));
    for (sql, part) in [
        ("UPDATE loss SET to_size = 9", "note"),
        ("UPDATE loss SET since = '2026-01-01'", "note"),
        ("DELETE FROM loss", "note"),
        ("DELETE FROM leaf WHERE leaf_index = 8", "leaf"),
    ] {
        written(&site, sql).await;
        let report = looked_at(&site).await;
        assert!(
            report
                .troubles
                .iter()
                .any(|trouble| trouble.part == part && trouble.mendable),
            "{sql}: {}",
            said(&report)
        );
        let after = mended(&site).await;
        assert!(after.troubles.is_empty(), "{sql}: {}", said(&after));
    }
    for (sql, part) in [
        ("UPDATE loss SET leaf_index = 3", "note"),
        ("DELETE FROM document WHERE kind = 'loss'", "text"),
    ] {
        written(&site, sql).await;
        let report = looked_at(&site).await;
        let named = |trouble: &Trouble| trouble.part == part && !trouble.mendable;
        assert!(
            report.troubles.iter().any(named),
            "{sql}: {}",
            said(&report)
        );
    }
}

/// A head that was written beside the database after it had rotted kept the whole instance from starting; one that was no text any more stopped
/// a start at once, and was named nowhere.
#[tokio::test]
async fn a_head_that_rotted_stops_its_campaign_alone_and_takes_the_place_of_none_that_was_kept() {
    let site = filled().await;
    site.publish_another("another").await;
    let app = &site.app;
    let guard = crate::count::guard::Guard::of(&app.config);
    let keep = async || {
        let mut kept = std::collections::BTreeMap::new();
        guard.keep(&app.db, &app.secrets, &mut kept).await.unwrap();
        guard.known(SLUG, &app.secrets).unwrap()
    };
    let before = keep().await;
    assert!(before.is_some());
    for change in [(150, 0x01), (3, 0x80)] {
        flipped(&site, "head", "checkpoint", "size = 8", change).await;
        app.sequencer.look_at(&app.db, &app.secrets, SLUG).await;
        let stopped = app.sequencer.stopped();
        assert_eq!(stopped, BTreeSet::from([SLUG.to_owned()]));
        assert_eq!(keep().await, before);
        guard.check(&app.db, &app.secrets, None).await.unwrap();
        assert!(guard.known("another", &app.secrets).unwrap().is_some());
        mended(&site).await;
        app.sequencer.look_at(&app.db, &app.secrets, SLUG).await;
        assert_eq!(app.sequencer.stopped(), BTreeSet::new());
    }
}

#[tokio::test]
async fn what_nothing_proves_is_named_and_left_alone() {
    let site = filled().await;
    for (sql, part) in [
        ("UPDATE tally_day SET added = added + 1", "sums"),
        ("UPDATE manifest SET body = body || ' '", "text"),
        ("DELETE FROM manifest", "text"),
        (
            "UPDATE document SET body = body || ' ' WHERE kind = 'mandate' AND language = 'fr'",
            "text",
        ),
        (
            "DELETE FROM document WHERE kind = 'mandate' AND language = 'fr'",
            "text",
        ),
        ("DELETE FROM document WHERE kind = 'void'", "text"),
        (
            "UPDATE head SET checkpoint = substr(checkpoint, 1, 90)",
            "head",
        ),
        ("DELETE FROM head", "head"),
        ("DELETE FROM batch", "batch"),
        (
            "UPDATE statement SET leaf_index = 50 WHERE leaf_index = 7",
            "record",
        ),
    ] {
        let aside = site.copy().await;
        written(&aside, sql).await;
        let report = looked_at(&aside).await;
        let named = report.troubles.iter().find(|trouble| trouble.part == part);
        let named = named.unwrap_or_else(|| panic!("{sql}: {}", said(&report)));
        assert!(
            !named.mendable && !named.remedy.is_empty(),
            "{sql}: {named:?}"
        );
    }
}

#[tokio::test]
async fn lost_records_are_set_apart_voided_and_the_rest_goes_on() {
    let site = filled().await;
    let app = &site.app;
    // One of the batch is gone, and so is one that no batch holds; another of these rotted beyond what can be proven.
    written(&site, "DELETE FROM statement WHERE leaf_index IN (1, 6)").await;
    flipped(&site, "sealed_record", "sealed", NEXT_RECORD, (700, 0xff)).await;
    flipped(&site, "sealed_record", "sealed", NEXT_RECORD, (701, 0xff)).await;
    let report = looked_at(&site).await;
    let named: BTreeSet<Option<u64>> = report.troubles.iter().map(|t| t.leaf).collect();
    assert_eq!(
        named,
        BTreeSet::from([Some(1), Some(6), Some(7)]),
        "{}",
        said(&report)
    );
    assert!(report.troubles.iter().all(|t| t.level == Level::Problem));

    let frozen = || freeze::freeze(&app.db, &app.secrets, SLUG, site.clock.now());
    let refused = frozen().await.unwrap_err();
    assert!(
        matches!(&refused, freeze::FreezeError::Damaged { leaves } if *leaves == [6, 7]),
        "{refused}"
    );
    let site_address = app.config.base_url.as_str();
    let written_archive = |number| {
        archive::write(
            &app.db,
            &app.secrets,
            site_address,
            SLUG,
            number,
            std::io::sink(),
        )
    };
    assert!(written_archive(1).await.is_err());

    let after = mended(&site).await;
    assert_eq!(after.troubles.len(), 3, "{}", said(&after));
    assert!(after.troubles.iter().all(|t| t.level == Level::Warning));
    let first = written_archive(1).await.unwrap();
    assert_eq!((first.records, first.set_apart, first.gone), (1, 1, 1));
    site.count(6).await;
    frozen().await.unwrap();
    let second = written_archive(2).await.unwrap();
    assert_eq!((second.records, second.set_apart), (1, 2));

    // What is whole is not voided as lost, and what is missing for no other reason.
    assert!(voided(&site, 8, VoidReason::LostRecord).await.is_err());
    assert!(voided(&site, 1, VoidReason::Fraud).await.is_err());
    for index in [1, 6, 7] {
        voided(&site, index, VoidReason::LostRecord).await.unwrap();
        assert!(voided(&site, index, VoidReason::LostRecord).await.is_err());
    }
    let after = looked_at(&site).await;
    assert!(after.troubles.is_empty(), "{}", said(&after));
    assert_eq!(after.live, 2);
    let second = written_archive(2).await.unwrap();
    assert_eq!((second.records, second.set_apart, second.gone), (1, 0, 2));
}

/// While only looking, few records are tried: nobody is told to void one that mending makes again.
#[tokio::test]
async fn a_record_that_was_not_tried_is_mended_before_it_is_voided() {
    let site = filled().await;
    let app = &site.app;
    flipped(&site, "statement", "salt", KEPT, (3, 0x10)).await;
    let report = examine(&app.db, &app.secrets, &app.config, SLUG, 0)
        .await
        .unwrap();
    let told = &report.troubles[0].remedy;
    assert!(told.contains("--mend") && !told.contains("void"), "{told}");
    let after = mended(&site).await;
    assert!(after.troubles.is_empty(), "{}", said(&after));
}

#[tokio::test]
async fn a_record_of_somebody_who_left_is_found_and_destroyed() {
    let site = Site::new().await;
    for number in 1..=2 {
        site.count(number).await;
    }
    let mut tx = site.app.db.begin().await.unwrap();
    for kept in [
        "CREATE TABLE kept AS SELECT * FROM statement WHERE leaf_index = 1",
        "CREATE TABLE kept_record AS SELECT * FROM sealed_record WHERE id IN (SELECT record FROM kept)",
    ] {
        query(kept).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    voided(&site, 1, VoidReason::Fraud).await.unwrap();
    assert_eq!(site.rows("sealed_record").await, 1, "it went with its row");
    written(&site, "INSERT INTO statement SELECT * FROM kept").await;
    written(&site, "INSERT INTO sealed_record SELECT * FROM kept_record").await;
    let report = looked_at(&site).await;
    let stray = report.troubles.iter().find(|t| t.leaf == Some(1)).unwrap();
    assert!(stray.found.contains("left") && stray.mendable, "{stray:?}");
    let after = mended(&site).await;
    assert!(after.troubles.is_empty(), "{}", said(&after));
    assert_eq!(site.rows("statement").await, 1);
    assert_eq!(site.rows("sealed_record").await, 1);
    // The record of one who counts, under the number of one who left, is not destroyed for that.
    written(
        &site,
        "UPDATE statement SET leaf_index = 1 WHERE leaf_index = 2",
    )
    .await;
    mended(&site).await;
    assert_eq!(site.rows("statement").await, 1);
}

#[tokio::test]
async fn a_record_of_nobody_is_found_and_destroyed_unless_somebody_misses_theirs() {
    let site = Site::new().await;
    site.count(1).await;
    site.count(2).await;
    site.join(3).await;
    let stray =
        format!("INSERT INTO sealed_record (id, campaign, sealed) VALUES (7, '{SLUG}', x'00')");
    written(&site, &stray).await;
    let report = looked_at(&site).await;
    assert_eq!(report.troubles.len(), 1, "{}", said(&report));
    assert!(report.troubles[0].mendable && report.troubles[0].leaf.is_none());
    let after = mended(&site).await;
    assert!(after.troubles.is_empty(), "{}", said(&after));
    assert_eq!(
        site.rows("sealed_record").await,
        3,
        "of two who count and one who waits"
    );

    // A row that forgot which is its own: it can be put back by hand.
    written(
        &site,
        "UPDATE statement SET record = NULL WHERE leaf_index = 1",
    )
    .await;
    let report = looked_at(&site).await;
    let stray = report.troubles.iter().find(|t| t.leaf.is_none()).unwrap();
    assert!(
        !stray.mendable && stray.level == Level::Warning,
        "{stray:?}"
    );
    mended(&site).await;
    assert_eq!(site.rows("sealed_record").await, 3);
}

#[tokio::test]
async fn another_key_is_refused_until_somebody_says_that_the_first_is_lost() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    let dir = &app.config.key_dir;
    let tag = format!("tag-{SLUG}.key");
    // One letter of a file that has no check, as they were written before.
    let line = "clameur-tag-key-v1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    std::fs::write(dir.join(&tag), line).unwrap();
    std::fs::remove_file(dir.join("mail.key")).unwrap();
    let other = Secrets::create(dir).unwrap();
    let found = keys(&app.db, &other).await.unwrap();
    assert!(found[0].found.contains("mail.key"), "{found:?}");
    let found = published(&app.db, &other, SLUG).await.unwrap();
    assert!(found[0].found.contains("holds another key"), "{found:?}");
    let opened =
        crate::app::server::Instance::open((*app.config).clone(), site.clock.clone(), None, false)
            .await;
    let refused = opened.err().unwrap().to_string();
    assert!(refused.contains("--new-key mail.key"), "{refused}");

    assert!(secrets::accept(&app.db, &other, "log.seed").await.is_err());
    for name in ["mail.key", &tag] {
        secrets::accept(&app.db, &other, name).await.unwrap();
    }
    assert_eq!(keys(&app.db, &other).await.unwrap(), []);
    assert_eq!(published(&app.db, &other, SLUG).await.unwrap(), []);
}
