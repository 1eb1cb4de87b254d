//! Access first: people ask a controller for their data before they complain, say so under seal, and the lawyer sees who did.

use std::path::PathBuf;
use std::process::Command;

use super::harness::Site;
use super::harness::html::{Form, errors, visible};

/// The real program, which must succeed.
#[track_caller]
fn clameur(arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
}

/// Freezes what was counted and opens it into this folder of the site.
#[track_caller]
fn opened(site: &Site, name: &str) -> PathBuf {
    let path = |name: &str| site.dir.join(name).to_string_lossy().into_owned();
    let (config, key) = (path("desk.toml"), path("organisation.key"));
    std::fs::write(&config, toml::to_string(&site.config).expect("TOML")).expect("written");
    std::fs::write(&key, site.key().identity_file("").as_bytes()).expect("written");
    let (dossier, out) = (path(&format!("{name}.tar")), path(name));
    let freeze = ["batch", "freeze", &site.slug, "--yes", "--out", &dossier];
    clameur(&[&freeze[..], &["--config", &config]].concat());
    let open = ["open", &dossier, "--key", &key, "--out", &out];
    clameur(&[&open[..], &["--language", "en", "--no-single"]].concat());
    site.dir.join(name)
}

/// A file of the opened dossier, wherever below it stands.
#[track_caller]
fn text(opened: &std::path::Path, name: &str) -> String {
    let mut folders = vec![opened.to_owned()];
    while let Some(folder) = folders.pop() {
        if let Ok(text) = std::fs::read_to_string(folder.join(name)) {
            return text;
        }
        let entries = std::fs::read_dir(&folder).expect("a folder").flatten();
        folders.extend(
            entries
                .map(|entry| entry.path())
                .filter(|path| path.is_dir()),
        );
    }
    panic!("no {name} below {}", opened.display());
}

#[test]
fn who_asked_before_says_so_and_stands_apart_in_the_dossier() {
    let site = Site::demo();
    let mut first = site.person("Demandeuse", "Exemple");
    let mut form = first.filled_form(&["tes"]);
    // Of a target that is not ticked, in the future, and half filled in: each is told, and nothing that was typed is lost.
    form.fill("prior-day-taj", "2026-02-01")
        .fill("prior-day-tes", "2026-12-24")
        .set("prior-channel-tes", "registered");
    let answer = first.sends(&form).expect(422);
    let told = errors(answer.text());
    assert_eq!(told.len(), 3, "{told:?}");
    let mut form = Form::of(answer.text(), &form.action);
    assert_eq!(form.value("prior-day-taj"), Some("2026-02-01"));
    assert_eq!(form.value("prior-channel-tes"), Some("registered"));
    assert!(answer.text().contains("<details class=\"prior\" open>"));
    form.fill("prior-day-taj", "")
        .fill("prior-day-tes", "2026-02-01")
        .set("prior-answered-tes", "no");
    first.sends(&form).expect(200);
    // All of it stands on the page where she signs.
    let page = first.opens_mail();
    let shown = visible(page.text());
    for part in ["1er février 2026", "lettre recommandée", "pas de réponse"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    first.confirms();
    site.person("Autre", "Exemple").is_counted(&["tes", "taj"]);
    // Nobody reads it in the store, and the ledger has no word of it.
    let dump = site.dump();
    assert!(!format!("{dump:?}").contains("2026-02-01"));

    let opened = opened(&site, "opened");
    let with = text(&opened, "authority/targets/tes/asked-before.csv");
    assert!(
        with.contains("Demandeuse") && !with.contains("Autre"),
        "{with}"
    );
    assert!(
        with.contains("registered letter") && with.contains("no answer so far"),
        "{with}"
    );
    let without = text(&opened, "authority/targets/tes/not-asked-before.csv");
    assert!(
        without.contains("Autre") && !without.contains("Demandeuse"),
        "{without}"
    );
    let none = text(&opened, "authority/targets/taj/asked-before.csv");
    assert!(!none.contains("Exemple"), "{none}");
    site.everything_agrees();
}
