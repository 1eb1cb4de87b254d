use super::*;
use crate::db::query;
use crate::testing::{SLUG, Site};

async fn looked_at(site: &Site) -> Vec<Finding> {
    let wishes = Wishes {
        full: true,
        offline: true,
        send_test: None,
    };
    examine(&site.app.config, &Clock::System, &wishes).await
}

fn about<'f>(findings: &'f [Finding], level: Level, words: &str) -> Option<&'f Finding> {
    findings
        .iter()
        .find(|f| f.level == level && format!("{} {}", f.about, f.found).contains(words))
}

#[cfg(unix)]
fn chmod(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn a_sound_instance_has_no_problem_and_every_problem_has_a_remedy() {
    let site = Site::new().await;
    site.count(1).await;
    let findings = looked_at(&site).await;
    assert!(
        about(&findings, Level::Problem, "").is_none(),
        "{findings:#?}"
    );
    assert!(
        about(
            &findings,
            Level::Ok,
            "2 leaves replayed, head signed, 1 sealed records"
        )
        .is_some(),
        "{findings:#?}"
    );
    assert!(about(&findings, Level::Ok, "synchronous = FULL").is_some());
    assert!(about(&findings, Level::Warning, "one single key").is_some());
}

#[tokio::test]
async fn a_log_that_grows_without_timestamps_is_told_where_they_are_wished_for() {
    let site = Site::new().await;
    site.count(1).await;
    let unwished = looked_at(&site).await;
    assert!(about(&unwished, Level::Ok, "timestamps").is_none());
    let mut config = (*site.app.config).clone();
    config.timestamp_service = Some("http://127.0.0.1:1/tsa".to_owned());
    let wishes = Wishes {
        offline: true,
        ..Wishes::default()
    };
    let level = async |clock: &Clock| {
        let findings = examine(&config, clock, &wishes).await;
        let told = findings
            .iter()
            .find(|f| f.about == format!("timestamps {SLUG}"));
        told.map(|finding| (finding.level, finding.remedy.is_empty()))
    };
    assert_eq!(
        level(&Clock::System).await,
        Some((Level::Warning, false)),
        "none yet"
    );
    let now = Clock::System.now();
    let stamp = |size, stamped_at| crate::stamp::store::Stamp {
        size,
        checkpoint: String::new(),
        reply: Vec::new(),
        stamped_at,
    };
    let old = now - 3 * crate::clock::DAY;
    crate::stamp::store::keep(&site.app.db, SLUG, &stamp(1, old), old)
        .await
        .unwrap();
    assert_eq!(
        level(&Clock::System).await,
        Some((Level::Warning, false)),
        "it grew since"
    );
    crate::stamp::store::keep(&site.app.db, SLUG, &stamp(2, old), old)
        .await
        .unwrap();
    assert_eq!(
        level(&Clock::System).await,
        Some((Level::Ok, true)),
        "it did not grow"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn what_others_may_read_and_keys_out_of_place_are_found() {
    let site = Site::new().await;
    let keys = &site.app.config.key_dir;
    chmod(&keys.join("log.seed"), 0o640);
    chmod(keys, 0o755);
    std::fs::write(keys.join("org.key"), "AGE-SECRET-KEY-1EXEMPLE").unwrap();
    let findings = looked_at(&site).await;
    for words in [
        "(mode 755)",
        "log.seed may be read by others (mode 640)",
        "secret key, on the server",
    ] {
        let finding = about(&findings, Level::Problem, words);
        assert!(
            finding.is_some_and(|f| !f.remedy.is_empty()),
            "{words}: {findings:#?}"
        );
    }
}

#[tokio::test]
async fn a_changed_ledger_and_another_key_are_found() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    let mut tx = app.db.begin().await.unwrap();
    query(
        "UPDATE leaf SET body = (SELECT body FROM leaf WHERE leaf_index = 0) WHERE leaf_index = 1",
    )
    .execute(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let findings = looked_at(&site).await;
    assert!(
        about(&findings, Level::Problem, "not what was signed").is_some(),
        "{findings:#?}"
    );
    // Without --full the leaves are not read: the right edge alone is still what was signed.
    let cheap = Wishes {
        offline: true,
        ..Wishes::default()
    };
    let findings = examine(&app.config, &Clock::System, &cheap).await;
    assert!(
        about(&findings, Level::Ok, "head signed").is_some(),
        "{findings:#?}"
    );

    std::fs::remove_file(app.config.key_dir.join("log.seed")).unwrap();
    crate::secrets::Secrets::create(&app.config.key_dir).unwrap();
    let findings = looked_at(&site).await;
    assert!(
        about(
            &findings,
            Level::Problem,
            "not signed by this instance's key"
        )
        .is_some(),
        "{findings:#?}"
    );
}

#[tokio::test]
async fn a_missing_tag_key_a_moved_site_and_a_lost_seed_are_found() {
    let site = Site::new().await;
    let app = &site.app;
    app.secrets.destroy_tag_key(SLUG).unwrap();
    let findings = looked_at(&site).await;
    assert!(
        about(&findings, Level::Problem, "cannot be used").is_some(),
        "{findings:#?}"
    );
    app.secrets.create_tag_key(SLUG).unwrap();
    let findings = looked_at(&site).await;
    assert!(
        about(&findings, Level::Problem, "holds another key").is_some(),
        "{findings:#?}"
    );
    let name = format!("tag-{SLUG}.key");
    crate::secrets::accept(&app.db, &app.secrets, &name)
        .await
        .unwrap();
    let moved = Config {
        base_url: "http://example.org".to_owned(),
        metrics_listen: Some(([0, 0, 0, 0], 1).into()),
        ..(*app.config).clone()
    };
    let wishes = Wishes {
        offline: true,
        ..Wishes::default()
    };
    let findings = examine(&moved, &Clock::System, &wishes).await;
    for words in ["base_url has changed", "is not encrypted", "metrics_listen"] {
        assert!(
            about(&findings, Level::Problem, words).is_some(),
            "{words}: {findings:#?}"
        );
    }
    std::fs::remove_file(app.config.key_dir.join("log.seed")).unwrap();
    let findings = looked_at(&site).await;
    assert!(
        about(&findings, Level::Problem, "log.seed").is_some(),
        "{findings:#?}"
    );
}

/// What is said beside a day is no remedy: people were told to do "hold no. 1".
#[tokio::test]
async fn a_day_that_nears_is_told_with_something_to_do() {
    let site = Site::new().await;
    let (db, now) = (&site.app.db, site.clock.now());
    let until = crate::clock::day_of(now + 5 * crate::clock::DAY);
    let words = crate::procedure::record::Words {
        notes: [(String::new(), "A court.".to_owned())].into(),
        ..Default::default()
    };
    crate::procedure::record::hold(db, SLUG, until, words, now)
        .await
        .unwrap();
    let due = crate::procedure::due::due(db, Some(SLUG), now)
        .await
        .unwrap();
    let review = due.iter().find(|due| due.rule == "hold-review").unwrap();
    let (what, remedy) = store::told(review, crate::i18n::Lang::ENGLISH);
    assert!(what.contains("hold no. 1"), "{what}");
    assert!(remedy.contains("clameur "), "{remedy}");
}
