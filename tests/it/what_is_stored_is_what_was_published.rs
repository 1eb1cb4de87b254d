//! Whoever can write to the database changes nothing that is used; and what is published in public is told in public.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clameur::campaign::definition::{Organisation, Role};
use clameur::campaign::publish::{PublishError, Published};
use clameur::campaign::source::CampaignSource;
use clameur::db::query;
use clameur_seal::KeyPair;

use super::harness::Site;
use super::harness::html::Form;
use super::harness::site::with_recipient;

fn clameur(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    text
}

fn config(site: &Site) -> String {
    let path = site.dir.join("desk.toml");
    let text = toml::to_string(&site.config).expect("TOML");
    std::fs::write(&path, text).expect("written");
    path.to_string_lossy().into_owned()
}

/// What somebody who can write to the database writes.
fn written(site: &Site, sql: &'static str) {
    let app = site.app();
    let changed = site.wait(async {
        let mut tx = app.db.begin().await.expect("a transaction");
        let done = query(sql).execute(&mut *tx).await.expect(sql);
        tx.commit().await.expect("committed");
        done.rows_affected()
    });
    assert!(changed > 0, "{sql} changes something");
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a directory");
    for entry in std::fs::read_dir(from).expect("a directory") {
        let path = entry.expect("an entry").path();
        let there = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copied(&path, &there);
        } else {
            std::fs::copy(&path, &there).expect("copied");
        }
    }
}

/// A second campaign on the same instance.
fn second(site: &Site) -> CampaignSource {
    let mut folder = site.folder.clone();
    folder.definition.slug = "deuxieme".to_owned();
    folder
}

fn joins_second(site: &Site, name: &str) {
    let mut person = site.person("Prénom", name);
    let page = site.get("/fr/deuxieme/join").expect(200);
    let mut form = Form::of(page.text(), "/fr/deuxieme/join");
    form.fill("given-name", "Prénom")
        .fill("family-name", name)
        .fill("email", &person.email)
        .tick("target", "taj");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    person.sends(&form).expect(200);
    let link = person.reads_mail().link("/deuxieme/confirm/");
    site.http().post(&link, "").expect(200);
}

/// What somebody who can write to the database may write, and what is said of it.
const ALTERATIONS: [(&str, &str); 9] = [
    (
        "UPDATE campaign SET folder = REPLACE(folder, '\"recipients\":[\"', \
         '\"recipients\":[\"age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z\",\"') \
         WHERE slug = 'technopolice'",
        "the structure (campaign.toml)",
    ),
    (
        "UPDATE campaign SET folder = REPLACE(folder, 'Vous allez chercher du pain', 'Vous dormez') \
         WHERE slug = 'technopolice'",
        "the texts in fr",
    ),
    (
        "UPDATE campaign SET folder = REPLACE(folder, '{supporter}', '{supporter} ') \
         WHERE slug = 'technopolice'",
        "the document fr/mandate.md",
    ),
    (
        "UPDATE document SET body = body || ' ' WHERE kind = 'notice' AND language = 'fr' \
         AND campaign = 'technopolice'",
        "a kept file (fr/notice)",
    ),
    (
        "UPDATE document SET body = REPLACE(body, '[\"email\", \"family-name\"', '[\"family-name\", \"email\"') \
         WHERE kind = 'instrument' AND campaign = 'technopolice'",
        "the law (fr-gdpr-80)",
    ),
    (
        "UPDATE manifest SET body = REPLACE(body, '\"FR\"', '\"BE\"') WHERE campaign = 'technopolice'",
        "the manifest is not the one of its hash",
    ),
    (
        "UPDATE leaf SET body = (SELECT body FROM leaf WHERE campaign = 'deuxieme' AND leaf_index = 0) \
         WHERE campaign = 'technopolice' AND leaf_index = 0",
        "the newest manifest of the ledger is another one",
    ),
    (
        "UPDATE campaign SET state = 'closed' WHERE slug = 'technopolice'",
        "marked as closed, and its ledger does not say so",
    ),
    (
        "UPDATE campaign SET instrument = 'eu-eci-individual' WHERE slug = 'technopolice'",
        "`instrument` in campaign.toml is not what the manifest says",
    ),
];

/// The command says which part of which campaign differs, and accuses no other.
#[track_caller]
fn doctor_names(config: &str, part: &str) {
    for full in [&["--full"][..], &[]] {
        let arguments = [&["doctor", "--offline", "--config", config], full].concat();
        let output = clameur(&arguments);
        let text = said(&output);
        assert_eq!(output.status.code(), Some(2), "{text}");
        let named = text.lines().any(|line| {
            line.starts_with("PROBLEM  campaign technopolice: not what was published")
                && line.contains(part)
        });
        assert!(named, "{part} in {text}");
        let other = text.contains("PROBLEM  campaign deuxieme");
        assert!(!other, "{part}: {text}");
    }
}

#[test]
fn what_was_changed_in_the_database_stops_that_campaign_alone_and_is_named() {
    let site = Site::demo();
    site.publish(&second(&site)).expect("a second campaign");
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    let someone = site.person("Autre", "Exemple");
    let form = someone.filled_form(&["taj"]);
    let config = config(&site);
    let kept: PathBuf = site.dir.join("kept");
    site.mail_has_left();
    site.stop();
    copied(&site.config.data_dir, &kept);
    let mut counted = 0;
    for (sql, part) in ALTERATIONS {
        std::fs::remove_dir_all(&site.config.data_dir).expect("removed");
        copied(&kept, &site.config.data_dir);
        site.start();
        written(&site, sql);
        site.stop();
        site.start();

        let page = site.get("/fr/technopolice").expect(503);
        assert!(page.text().contains("Cette campagne est arrêtée"), "{part}");
        site.get("/fr/technopolice/count").expect(503);
        let before = site.dump()["pending"].len();
        someone.sends(&form).expect(503);
        assert_eq!(site.dump()["pending"].len(), before, "{part}: nobody joins");
        // The public log is served all the same: it is what everybody compares with.
        site.get("/log/technopolice/checkpoint").expect(200);

        joins_second(&site, "Exemple");
        counted += 1;
        assert_eq!(
            site.count_of("deuxieme"),
            1,
            "{part}: the other one goes on"
        );

        doctor_names(&config, part);
        site.mail_has_left();
        site.stop();
    }
    assert_eq!(counted, 9);
    std::fs::remove_dir_all(&site.config.data_dir).expect("removed");
    copied(&kept, &site.config.data_dir);
    site.start();
    site.get("/fr/technopolice").expect(200);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn publishing_anew_mends_what_was_changed_and_is_an_entry_that_everybody_sees() {
    let site = Site::demo();
    written(
        &site,
        "UPDATE campaign SET folder = REPLACE(folder, 'Vous allez', 'Vous n’allez pas')",
    );
    site.stop();
    site.start();
    site.get("/fr/technopolice").expect(503);
    // It is the only one: nobody reads that none is published, nor how to publish one.
    let home = site.get("/fr").expect(503);
    assert!(home.text().contains("Cette campagne est arrêtée"));
    assert!(!home.text().contains("clameur campaign new"));
    // The same as before: what is in force is that again, and the log need not say it twice.
    let size = site.checkpoint().size;
    assert_eq!(
        site.publish(&site.folder).expect("published"),
        Published::Changed
    );
    assert_eq!(site.checkpoint().size, size);
    site.stop();
    site.start();
    site.get("/fr/technopolice").expect(200);
    site.get("/fr").expect(200);
    assert_eq!(
        site.publish(&site.folder).expect("published"),
        Published::Unchanged
    );
    site.everything_agrees();
}

#[test]
fn a_published_change_of_keys_texts_and_law_is_told_with_its_day() {
    let site = Site::demo();
    let quiet = site.get("/fr/technopolice").expect(200);
    assert!(!quiet.text().contains("class=\"changed\""));
    let none = site.get("/fr/technopolice/changes").expect(200);
    assert!(none.text().contains("Rien n’a changé"));

    site.clock.advance(3 * 24 * 3_600_000);
    let other = KeyPair::generate();
    let mut swapped = with_recipient(site.folder.clone(), &other);
    let french = swapped.documents.get_mut("fr").expect("French");
    french
        .get_mut("mandate")
        .expect("a mandate")
        .push_str("\nUne phrase de plus.\n");
    assert_eq!(
        site.publish(&swapped).expect("published"),
        Published::Changed
    );
    site.clock.advance(24 * 3_600_000);
    // And back: the first manifest comes into force again, on a day of its own.
    assert_eq!(
        site.publish(&site.folder).expect("published"),
        Published::Changed
    );
    site.clock.advance(60_000);

    let page = site.get("/fr/technopolice").expect(200);
    assert!(
        page.text().contains("la dernière fois le 6 mars 2026"),
        "the campaign page"
    );
    let count = site.get("/fr/technopolice/count").expect(200);
    assert!(
        count.text().contains("la dernière fois le 6 mars 2026"),
        "the count page"
    );
    let changes = site.get("/fr/technopolice/changes").expect(200);
    for words in [
        "5 mars 2026",
        "6 mars 2026",
        &other.public().to_string(),
        "une nouvelle version",
        "Association de démonstration",
    ] {
        assert!(changes.text().contains(words), "{words}");
    }
    let json: serde_json::Value =
        serde_json::from_str(site.get("/fr/technopolice/count.json").expect(200).text())
            .expect("JSON");
    assert_eq!(json["changes"][0]["day"], "2026-03-05");
    assert_eq!(json["changes"][0]["leaf"], 1);
    assert_eq!(json["changes"][0]["changes"][0]["what"], "recipient");
    assert_eq!(json["changes"][1]["day"], "2026-03-06");

    let output = clameur(&["audit", &site.base_url()]);
    let text = said(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    for words in [
        "changed  by entry 1, on 2026-03-05, as the site says:",
        &format!("are from now on sealed to {} too", other.public()),
        "document fr/mandate changed: ",
        "changed  by entry 2, on 2026-03-06, as the site says:",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    let output = clameur(&["audit", &site.base_url(), "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(json[0]["changes"][0]["leaf"], 1);
    assert_eq!(json[0]["changes"][1]["day"], "2026-03-06");
    site.everything_agrees();
}

#[test]
fn every_version_of_every_document_stays_readable_under_its_hash() {
    let site = Site::demo();
    let hash = |folder: &CampaignSource, language: &str| {
        clameur_ledger::Hash::of(folder.documents[language]["mandate"].as_bytes()).to_string()
    };
    let mut newer = site.folder.clone();
    let french = newer.documents.get_mut("fr").expect("French");
    french
        .get_mut("mandate")
        .expect("a mandate")
        .push_str("\nUne **phrase** de plus.\n");
    site.clock.advance(24 * 3_600_000);
    site.publish(&newer).expect("published");
    site.clock.advance(60_000);
    let (old, new) = (hash(&site.folder, "fr"), hash(&newer, "fr"));

    let list = site.get("/fr/technopolice/documents").expect(200);
    let english = hash(&newer, "en");
    for words in [old.as_str(), &new, &english, "Version 1", "Version 2"] {
        assert!(list.text().contains(words), "{words}");
    }
    let first = site
        .get(&format!("/fr/technopolice/documents/{old}"))
        .expect(200);
    assert!(
        first.text().contains("Version 1")
            && first.text().contains("Cette version n’est plus en vigueur")
    );
    assert!(
        first
            .text()
            .contains(&format!("/fr/technopolice/documents/{new}"))
    );
    assert!(
        first
            .text()
            .contains(&format!("/log/technopolice/document/{old}"))
    );
    assert!(
        !first
            .text()
            .contains("Une <strong>phrase</strong> de plus.")
    );
    let second = site
        .get(&format!("/fr/technopolice/documents/{new}"))
        .expect(200);
    assert!(
        second.text().contains("Version 2")
            && second
                .text()
                .contains("Une <strong>phrase</strong> de plus.")
    );
    // By its kind: the one in force. In another language: the text keeps its own.
    let current = site.get("/fr/technopolice/documents/mandate").expect(200);
    assert!(current.text().contains(&new));
    let foreign = site
        .get(&format!("/en/technopolice/documents/{new}"))
        .expect(200);
    assert!(
        foreign
            .text()
            .contains("<article class=\"paper prose\" lang=\"fr\">")
    );
    for nothing in ["0".repeat(64), "1".repeat(63), "drapeau".to_owned()] {
        site.get(&format!("/fr/technopolice/documents/{nothing}"))
            .expect(404);
    }
    let campaign = site.wait(async {
        let app = site.app();
        let found = app
            .campaigns
            .get(&app.db, &app.secrets, "technopolice", site.clock.now())
            .await;
        found.expect("loaded").expect("there")
    });
    assert_eq!(campaign.history.version("mandate", "fr", &old), Some(1));
    assert_eq!(campaign.history.version("mandate", "fr", &new), Some(2));
    site.everything_agrees();
}

/// The demonstration with an organisation that receives its own copy.
fn with_partner(site: &Site, key: &KeyPair) -> CampaignSource {
    let mut folder = site.folder.clone();
    let partner = Organisation {
        id: "amis".to_owned(),
        name: "Les Amis de l’Exemple".to_owned(),
        role: Role::Partner,
        recipients: vec![key.public().to_string()],
        ..folder.definition.organisations[0].clone()
    };
    folder.definition.organisations.push(partner);
    folder
}

/// Lead and partner open the same dossier, and all agrees: the record is sealed to both, as its manifest says.
#[track_caller]
fn each_key_opens(site: &Site, partner: &KeyPair) {
    let config = config(site);
    let dossier = site.dir.join("dossier.tar").to_string_lossy().into_owned();
    let frozen = clameur(&[
        "batch",
        "freeze",
        "--yes",
        "technopolice",
        "--out",
        &dossier,
        "--config",
        &config,
    ]);
    assert_eq!(frozen.status.code(), Some(0), "{}", said(&frozen));
    for (name, pair) in [("lead", site.key()), ("amis", partner)] {
        let file = site.dir.join(format!("{name}.key"));
        std::fs::write(&file, pair.identity_file("").as_bytes()).expect("written");
        let out = site.dir.join(name);
        let output = clameur(&[
            "open",
            &dossier,
            "--key",
            &file.to_string_lossy(),
            "--out",
            &out.to_string_lossy(),
        ]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    }
}

#[test]
fn a_partner_that_reads_is_named_in_what_is_signed_and_agreed_to_by_a_box_of_its_own() {
    let site = Site::demo();
    let key = KeyPair::generate();
    let mut folder = with_partner(&site, &key);
    let before = site.dump();
    match site.publish(&folder) {
        Err(PublishError::NotReady { place, what }) => {
            assert!(
                place.ends_with("/notice.md") && what.contains("Les Amis de l’Exemple"),
                "{what}"
            );
        }
        other => panic!("{other:?}"),
    }
    site.is_unchanged_since(&before);
    for (language, sentence) in [
        (
            "fr",
            "Les Amis de l’Exemple reçoivent une copie scellée de votre mandat et peuvent la lire.",
        ),
        (
            "en",
            "Les Amis de l’Exemple receive a sealed copy of your mandate and can read it.",
        ),
    ] {
        let documents = folder.documents.get_mut(language).expect("a language");
        let notice = documents.get_mut("notice").expect("a notice");
        notice.push_str(&format!("\n{sentence}\n"));
    }
    assert_eq!(
        site.publish(&folder).expect("published"),
        Published::Changed
    );
    site.clock.advance(60_000);

    let mut maria = site.person("Prénom", "Exemple");
    let mut form = maria.filled_form(&["taj"]);
    assert!(form.boxes("consent").contains(&"partner-amis".to_owned()));
    let page = site.get("/fr/technopolice/join").expect(200);
    assert!(
        page.text().contains("Les Amis de l’Exemple. <span"),
        "{}",
        page.text()
    );
    form.untick("consent", "partner-amis");
    let refused = maria.sends(&form).expect(422);
    assert!(refused.text().contains("Une autre organisation lit"));
    maria.is_counted(&["taj"]);
    let told = site.get("/fr/technopolice/changes").expect(200);
    assert!(
        told.text()
            .contains("accepter qu’une organisation de plus puisse lire"),
        "{}",
        told.text()
    );

    each_key_opens(&site, &key);
    site.everything_agrees();
}
