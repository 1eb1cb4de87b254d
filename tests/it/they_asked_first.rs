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

#[test]
fn the_site_writes_the_letter_and_keeps_nothing_of_it() {
    let site = Site::demo();
    let before = site.dump();
    let person = site.person("Prénom", "Exemple");
    let page = site.http().get(&person.path("/access")).expect(200);
    assert!(page.text().contains("access.") && page.text().contains("<template"));
    let mut form = Form::of(page.text(), &person.path("/access"));
    // No letter is chosen, and the day is none: told, and nothing that was typed is lost.
    form.fill("name", "Prénom <Exemple>")
        .fill("day", "31/02/2026");
    let answer = person.sends(&form).expect(422);
    assert_eq!(
        errors(answer.text()).len(),
        2,
        "{:?}",
        errors(answer.text())
    );
    let mut form = Form::of(answer.text(), &form.action);
    assert_eq!(form.value("name"), Some("Prénom <Exemple>"));
    form.set("letter", "video")
        .fill("address", "1 rue de l’Exemple\n00000 Exempleville")
        .fill("place", "place de l’Exemple")
        .fill("hours", "de 10 h à 11 h")
        .fill("day", "2026-02-27");
    let answer = person.sends(&form).expect(200);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let letter = letter_of(answer.text());
    for part in [
        "Prénom <Exemple>",
        "place de l’Exemple",
        "27 février 2026",
        "2 mars 2026",
        "article 15",
    ] {
        assert!(letter.contains(part), "{part} in {letter}");
    }
    // The addressee is looked up by nobody but her: a line to be written by hand.
    assert!(letter.contains("……"), "{letter}");
    assert!(
        visible(answer.text()).contains("27 mars 2026"),
        "the day on which the recordings are gone"
    );
    assert!(!answer.text().contains("<Exemple>"));

    // For a file of police: first the ministry, then the authority, which nobody can be mandated for.
    form.set("letter", "taj.authority");
    let answer = person.sends(&form).expect(200);
    let letter = letter_of(answer.text());
    assert!(
        letter.contains("CNIL") && letter.contains("118"),
        "{letter}"
    );
    assert!(visible(answer.text()).contains("personne ne peut en recevoir le mandat"));

    // A month later, to the same date.
    form.set("letter", "tes").fill("sent", "2026-01-31");
    let reminder = format!("{}/reminder", person.path("/access"));
    let file = site.http().post(&reminder, &form.encode()).expect(200);
    assert!(
        file.header("content-type")
            .is_some_and(|kind| kind.starts_with("text/calendar"))
    );
    let file = file.text();
    assert!(file.contains("DTSTART;VALUE=DATE:20260228\r\n"), "{file}");
    assert!(
        file.contains("BEGIN:VALARM") && !file.contains("Prénom") && !file.contains("Exemple"),
        "{file}"
    );

    site.is_unchanged_since(&before);
    site.everything_agrees();
}

/// What the letter says, as it is printed.
#[track_caller]
fn letter_of(page: &str) -> String {
    let sheet = page.split("id=\"sheet\"").nth(1).expect("a sheet");
    let letter = sheet.split("</article>").next().expect("a letter");
    visible(&format!("<div {letter}"))
}

#[test]
fn who_asks_later_tells_it_by_the_link_of_the_receipt() {
    let site = Site::demo();
    let mut later = site.person("Tardive", "Exemple");
    later.is_counted(&["taj", "tes"]);
    let mut leaving = site.person("Partie", "Exemple");
    leaving.is_counted(&["taj"]);
    let receipt = site.receipt_page(&later.link());
    let path = later.path("/asked");
    let page = later.sends(&Form::of(receipt.text(), &path)).expect(200);
    // As receipts had it before their forms posted.
    let old = later.path(&format!("/asked/{}", later.token()));
    assert_eq!(site.get(&old).expect(200).body, page.body);
    let empty = Form::of(page.text(), &path);
    assert!(page.text().contains("prior-day-taj") && !page.text().contains("prior-day-video"));
    // Nothing said, and a day that has not come.
    later.sends(&empty).expect(422);
    let mut form = empty.clone();
    form.fill("prior-day-taj", "2026-12-24")
        .set("prior-channel-taj", "email")
        .set("prior-answered-taj", "yes");
    let answer = later.sends(&form).expect(422);
    assert_eq!(
        errors(answer.text()).len(),
        1,
        "{:?}",
        errors(answer.text())
    );
    let mut form = Form::of(answer.text(), &path);
    assert_eq!(form.value("prior-channel-taj"), Some("email"));
    // Told twice: the newer stands for the older.
    for day in ["2026-01-20", "2026-01-21"] {
        form.fill("prior-day-taj", day);
        let done = later.sends(&form).expect(200);
        assert!(visible(done.text()).contains("scellé"));
    }
    let mut theirs = form.clone();
    theirs.set("link", &leaving.token());
    leaving.sends(&theirs).expect(200);
    leaving.withdraws();
    // Gone with the statement; and a link that counts nobody leads nowhere.
    leaving.sends(&theirs).expect(404);
    theirs.set("link", "AAAAAAAAAAAAAAAAAAAAAA");
    leaving.sends(&theirs).expect(404);
    assert_eq!(
        site.get(&path).expect(303).header("location"),
        Some(later.path("").as_str())
    );

    let opened = opened(&site, "opened");
    let with = text(&opened, "targets/taj/asked-before.csv");
    assert!(
        with.contains("Tardive") && with.contains("21 January 2026"),
        "{with}"
    );
    assert!(
        with.contains("told after signing") && !with.contains("Partie"),
        "{with}"
    );
    let without = text(&opened, "targets/tes/not-asked-before.csv");
    assert!(without.contains("Tardive"), "{without}");
    site.everything_agrees();
}
