//! Bytes rot, rows are lost: what is damaged is named, what can be made again is, and the rest goes on to the authority.

use std::process::{Command, Output};

use super::harness::Site;
use clameur::db::{Query, query};

fn clameur(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .output()
        .expect("the program runs")
}

/// What a command says, where it ends with this code.
#[track_caller]
fn said(arguments: &[&str], code: i32) -> String {
    let output = clameur(arguments);
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

/// What a bad disk does to the database.
fn written(site: &Site, sql: &'static str) {
    changed(site, sql, query(sql));
}

/// The same, to bytes of the database.
fn zeroed(site: &Site, sql: &'static str, length: usize) {
    changed(site, sql, query(sql).bind(vec![0u8; length]));
}

fn changed(site: &Site, sql: &str, query: Query<'_>) {
    let app = site.app();
    let changed = site.wait(async {
        let mut tx = app.db.begin().await.expect("a transaction");
        let done = query.execute(&mut *tx).await.expect(sql);
        tx.commit().await.expect("committed");
        done.rows_affected()
    });
    assert!(changed > 0, "{sql} changes something");
}

#[test]
fn what_was_lost_is_named_and_voided_and_the_rest_is_filed() {
    let site = Site::demo();
    let config = site.config_file().to_string_lossy().into_owned();
    let key = site.key_file().to_string_lossy().into_owned();
    let path = |name: &str| site.dir.join(name).to_string_lossy().into_owned();
    let slug = site.slug.clone();
    for family in ["Un", "Deux", "Trois"] {
        site.person("Prénom", family).is_counted(&["taj"]);
    }
    let fsck =
        |more: &[&str], code: i32| said(&[&["fsck", "--config", &config], more].concat(), code);
    let whole = fsck(&[], 0);
    assert!(
        whole.contains("3 counted, 4 leaves, 3 sealed records"),
        "{whole}"
    );

    // A tile rots, and one record is gone for good.
    zeroed(&site, "UPDATE tile SET hashes = $1", 128);
    written(&site, "DELETE FROM statement WHERE leaf_index = 2");
    let named = fsck(&[], 2);
    for words in [
        "tile/0/000",
        "statement 2 counts, and its record is missing",
        "clameur fsck --mend",
        "--reason lost-record",
    ] {
        assert!(named.contains(words), "{words}: {named}");
    }
    let json: serde_json::Value = serde_json::from_str(fsck(&["--json"], 2).trim()).expect("JSON");
    let lost = json.as_array().expect("an array").iter();
    let lost = lost.filter(|one| one["leaf"] == 2).count();
    assert_eq!(lost, 1, "{json}");
    let doctor = said(&["doctor", "--full", "--offline", "--config", &config], 2);
    assert!(doctor.contains("statement 2 counts"), "{doctor}");
    let ready = site.get("/readyz").expect(200);
    assert!(!ready.text().contains("except"), "{}", ready.text());

    let freeze = |out: &str, code: i32| {
        let out = path(out);
        let frozen = [
            "batch", "freeze", &slug, "--yes", "--out", &out, "--config", &config,
        ];
        said(&frozen, code)
    };
    let refused = freeze("refused.tar", 2);
    assert!(refused.contains("cannot be filed"), "{refused}");
    let mended = fsck(&["--mend"], 1);
    assert!(mended.contains("mended"), "{mended}");
    assert!(mended.contains("set apart"), "{mended}");
    let frozen = freeze("one.tar", 0);
    assert!(
        frozen.contains("1 of this batch count and are not in it"),
        "{frozen}"
    );
    let open = |dossier: &str, out: &str, code: i32| {
        let (dossier, out) = (path(dossier), path(out));
        said(&["open", &dossier, "--key", &key, "--out", &out], code)
    };
    // The two others are opened and printed; that one lacks is told.
    open("one.tar", "opened", 1);
    // It says so itself: nobody else took the record out on the way.
    let described = std::fs::read(site.dir.join("one.tar")).expect("a dossier");
    let said_there = String::from_utf8_lossy(&described).contains("\"set_apart\": [\n    2\n  ]");
    assert!(said_there, "the description does not name it");
    let report = std::fs::read_dir(site.dir.join("opened"))
        .expect("a directory")
        .filter_map(|entry| {
            std::fs::read_to_string(entry.ok()?.path().join("verification.json")).ok()
        })
        .any(|report| report.contains("record-set-apart"));
    assert!(report, "the report does not say so");
    assert!(site.dir.join("opened/authority/mandates.pdf").exists());

    let voided = [
        "campaign",
        "void",
        &slug,
        "2",
        "--reason",
        "lost-record",
        "--yes",
        "--config",
        &config,
    ];
    said(&voided, 0);
    assert_eq!(site.count(), 2);
    fsck(&[], 0);
    let again = path("again.tar");
    said(
        &[
            "batch", "export", &slug, "1", "--out", &again, "--config", &config,
        ],
        0,
    );
    let opened = open("again.tar", "opened-again", 0);
    assert!(!opened.contains("does not agree"), "{opened}");
    let audit = said(&["audit", &site.base_url()], 0);
    assert!(audit.contains("lost-record"), "{audit}");
    // The other campaigns' people, and later ones of this, never noticed.
    site.person("Prénom", "Quatre").is_counted(&["taj"]);
    site.everything_agrees();
}

#[test]
fn whoever_holds_a_code_leaves_though_a_byte_rotted_and_is_told_where_their_record_is_missing() {
    let site = Site::demo();
    let mut people = ["Un", "Deux"].map(|family| site.person("Prénom", family));
    let codes = people.each_mut().map(|person| {
        person.is_counted(&["taj"]);
        person.withdrawal_code()
    });
    // Of one, what finds the record by the code rotted; of the other, the record is gone.
    zeroed(
        &site,
        "UPDATE statement SET withdrawal_hash = $1 WHERE leaf_index = 1",
        32,
    );
    written(&site, "DELETE FROM statement WHERE leaf_index = 2");
    people[0].withdraws_with(&codes[0]).expect(200);
    assert_eq!(site.count(), 1);
    let told = people[1].withdraws_with(&codes[1]).expect(409);
    assert!(told.text().contains("abîmé"), "{}", told.text());
    let nobody = people[1].withdraws_with(&codes[0]).expect(200);
    assert!(nobody.text().contains("déjà"), "{}", nobody.text());
    assert_eq!(site.count(), 1);
}
