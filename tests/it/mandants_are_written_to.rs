//! The association renders account (Code civil, art. 1993): whoever allowed it is written to about the procedure, from the machine
//! where the key is, and leaves that list without leaving the complaint.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::harness::html::{Form, visible};
use super::harness::person::{Mail, read_file};
use super::harness::process::write_config;
use super::harness::relay::Relay;
use super::harness::{Person, Site};

/// Somebody who ticks the box about the procedure, and no other that may stay empty.
#[track_caller]
fn joins_and_may_be_written_to(person: &mut Person<'_>) {
    let mut form = person.filled_form(&["taj"]);
    form.tick("consent", "procedure");
    person.sends(&form).expect(200);
    person.opens_mail();
    person.confirms();
    person.reads_mail();
}

/// The key holder's machine, with what the operator handed over.
struct Desk<'s> {
    site: &'s Site,
}

impl<'s> Desk<'s> {
    fn of(site: &'s Site) -> Self {
        write_config(&site.dir.join("clameur.toml"), &site.config);
        std::fs::write(site.dir.join("organisation.agekey"), site.key().secret()).expect("a file");
        let texts = [
            (
                "message.fr.txt",
                "La plainte est déposée\n\nElle l’a été ce matin.\n",
            ),
            (
                "message.en.txt",
                "The complaint was filed\n\nIt was this morning.\n",
            ),
        ];
        for (name, text) in texts {
            std::fs::write(site.dir.join(name), text).expect("a file");
        }
        Self { site }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.site.dir.join(name)
    }

    #[track_caller]
    fn runs(&self, arguments: &[&str]) -> String {
        let (code, told) = self.tries(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {told}");
        told
    }

    fn tries(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
            .args(arguments)
            .current_dir(&self.site.dir)
            .env("LC_ALL", "C.UTF-8")
            .output()
            .expect("the program runs");
        let told = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8_lossy(&told).into_owned(),
        )
    }

    /// The list as it is now.
    #[track_caller]
    fn exports(&self, name: &str) {
        self.runs(&[
            "contacts",
            "export",
            "technopolice",
            "--list",
            "procedure",
            "--out",
            name,
        ]);
    }

    fn write<'a>(&self, archive: &'a str, more: &[&'a str]) -> Vec<&'a str> {
        let mut all = vec![
            "write",
            archive,
            "--key",
            "organisation.agekey",
            "--text",
            "message.fr.txt",
            "--text",
            "message.en.txt",
            "--organisation",
            "Association Exemple",
            "--from",
            "association@example.org",
            "--smtp",
            "folder:out",
            "--per-minute",
            "6000",
        ];
        all.extend(more);
        all
    }

    fn mails(&self) -> Vec<Mail> {
        let Ok(folder) = std::fs::read_dir(self.file("out")) else {
            return Vec::new();
        };
        let mut mails: Vec<Mail> = folder
            .map(|entry| entry.expect("a file").path())
            .map(|path: PathBuf| {
                read_file(Path::new(&path), &self.site.base_url()).expect("a mail")
            })
            .collect();
        mails.sort_by(|a, b| a.to.cmp(&b.to));
        mails
    }
}

fn procedure_contacts(site: &Site) -> usize {
    let rows = site.dump();
    let of_list = |row: &&String| row.contains("list=procedure");
    rows["contact"].iter().filter(of_list).count()
}

#[test]
fn whoever_allowed_it_is_told_of_the_procedure_and_nobody_else() {
    let site = Site::demo();
    let mut silent = site.person("Sans", "Courriel");
    silent.is_counted(&["taj"]);
    let mut maria = site.person("Prénom", "Exemple");
    joins_and_may_be_written_to(&mut maria);
    let mut john = site.person("Name", "Example").reading("en");
    joins_and_may_be_written_to(&mut john);
    assert_eq!(procedure_contacts(&site), 2);
    assert_eq!(site.dump()["contact"].len(), 2, "nobody asked for news");
    site.mail_has_left();

    let desk = Desk::of(&site);
    desk.exports("first.tar");
    let sealed = std::fs::read(desk.file("first.tar")).expect("the archive");
    assert!(!String::from_utf8_lossy(&sealed).contains("@example.org"));

    // What would be sent, and to how many; nothing leaves.
    let told = desk.runs(&desk.write("first.tar", &["--dry-run"]));
    assert!(told.contains("2 people to write to (en 1, fr 1)"), "{told}");
    assert!(
        told.contains("Elle l’a été ce matin.") && !told.contains(&maria.email),
        "{told}"
    );
    assert_eq!(desk.mails().len(), 0);
    // Nobody is written to unasked.
    let (code, told) = desk.tries(&desk.write("first.tar", &[]));
    assert_eq!((code, desk.mails().len()), (Some(2), 0), "{told}");

    let told = desk.runs(&desk.write("first.tar", &["--yes"]));
    assert!(told.contains("2 mails were taken"), "{told}");
    let mails = desk.mails();
    assert_eq!(mails.len(), 2);
    let to = |person: &Person<'_>| {
        mails
            .iter()
            .find(|mail| mail.to == person.email)
            .expect("a mail")
    };
    let (french, english) = (to(&maria), to(&john));
    assert!(french.subject.starts_with("La plainte est"));
    assert!(
        english.text.contains("It was this morning."),
        "{}",
        english.text
    );
    assert!(
        english.text.contains("because you gave a mandate"),
        "{}",
        english.text
    );
    // Again: nobody twice.
    let told = desk.runs(&desk.write("first.tar", &["--yes"]));
    assert!(
        told.contains("0 mails were taken by the relay; 2 people had it before"),
        "{told}"
    );
    assert_eq!(desk.mails().len(), 2);

    // The link of the mail takes her off this list, and leaves her mandate as it is; opening it does nothing.
    let leave = french.link("/procedure/leave/");
    let page = site.get(&leave).expect(200);
    assert_eq!(procedure_contacts(&site), 2);
    assert!(visible(page.text()).contains("Votre mandat n’en est pas touché"));
    // The same code on the other list leads nowhere.
    site.http()
        .post(&leave.replace("/procedure/", "/follow/"), "")
        .expect(200);
    assert_eq!(procedure_contacts(&site), 2);
    let (list, _) = leave.split_once("/leave/").expect("a link");
    let button = Form::of(page.text(), &format!("{list}/left"));
    let left = maria.sends(&button).expect(200);
    assert!(visible(left.text()).contains("reste ce qu’il était"));
    assert_eq!((procedure_contacts(&site), site.count()), (1, 3));
    // Whoever revokes is off the list at once.
    john.withdraws();
    assert_eq!((procedure_contacts(&site), site.count()), (0, 2));
    desk.exports("second.tar");
    let told = desk.runs(&desk.write("second.tar", &["--dry-run"]));
    assert!(told.contains("0 people to write to"), "{told}");
    site.everything_agrees();
}

#[test]
fn the_box_is_empty_and_needs_no_tick() {
    let site = Site::demo();
    let maria = site.person("Prénom", "Exemple");
    let page = site.get(&maria.path("/join")).expect(200);
    assert!(!page.text().contains(" checked"), "ticked in advance");
    let form = Form::of(page.text(), &maria.path("/join"));
    assert!(form.boxes("consent").contains(&"procedure".to_owned()));
    assert!(visible(page.text()).contains("Vous pouvez laisser cette case vide"));
    // A filled form of somebody who has not ticked it is taken, and leaves no address but the one in the sealed record.
    let mut other = site.person("Autre", "Exemple");
    other.is_counted(&["taj"]);
    assert_eq!(site.dump()["contact"], Vec::<String>::new());
    site.everything_agrees();
}

#[test]
fn one_person_is_found_and_answered_without_freezing_anything() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    let receipt = maria.is_counted(&["taj"]);
    let mut other = site.person("Autre", "Personne");
    other.is_counted(&["tes"]);
    site.mail_has_left();
    let before = site.dump();
    let desk = Desk::of(&site);
    desk.runs(&["statements", "export", "technopolice", "--out", "all.tar"]);
    site.is_unchanged_since(&before);
    let sealed = std::fs::read(desk.file("all.tar")).expect("the export");
    assert!(!String::from_utf8_lossy(&sealed).contains(&maria.email));

    let key = ["--key", "organisation.agekey"];
    let found = |query: &str| desk.runs(&["person", "find", "all.tar", query, key[0], key[1]]);
    let leaf = receipt.index.to_string();
    for query in ["prenom EXEMPLE", maria.email.as_str(), "exem"] {
        let told = found(query);
        assert!(
            told.contains(&format!("leaf {leaf}:")) && told.contains("1 of 2"),
            "{told}"
        );
    }
    assert!(found("nobody").contains("0 of 2"));
    let told = desk.runs(&["person", "show", "all.tar", &leaf, key[0], key[1]]);
    assert!(
        told.contains(&maria.email) && !told.contains(&other.email),
        "{told}"
    );

    desk.runs(&[
        "person",
        "answer",
        "all.tar",
        &leaf,
        key[0],
        key[1],
        "--out",
        "answer.md",
    ]);
    let answer = std::fs::read_to_string(desk.file("answer.md")).expect("the answer");
    assert!(answer.contains(&maria.email) && !answer.contains(&other.email));
    assert!(
        answer.contains("Votre déclaration n’est encore dans aucun lot"),
        "{answer}"
    );
    assert!(
        answer.contains("réclamation contre nous"),
        "the notice: {answer}"
    );
    let json = std::fs::read(desk.file("answer.md.json")).expect("the same for programs");
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(json["fields"]["email"], maria.email.as_str());

    // A leaf that is nobody's, another key, a file that was cut off: each says so.
    let (code, told) = desk.tries(&["person", "show", "all.tar", "999", key[0], key[1]]);
    assert!(code == Some(2) && told.contains("no statement"), "{told}");
    let stranger = clameur_seal::KeyPair::generate();
    std::fs::write(desk.file("other.agekey"), stranger.secret()).expect("a file");
    let (code, told) = desk.tries(&["person", "find", "all.tar", "exem", "--key", "other.agekey"]);
    assert!(
        code == Some(1) && told.contains("2 statements do not open"),
        "{told}"
    );
    std::fs::write(desk.file("cut.tar"), &sealed[..600]).expect("a file");
    let (code, told) = desk.tries(&["person", "find", "cut.tar", "exem", key[0], key[1]]);
    assert!(code == Some(2) && told.contains("cut.tar"), "{told}");
    site.everything_agrees();
}

#[expect(
    clippy::too_many_lines,
    reason = "one story, from the wrong name to the departure"
)]
#[test]
fn one_statement_is_corrected_beside_what_was_signed() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exmeple");
    let leaf = maria.is_counted(&["taj"]).index.to_string();
    let mut other = site.person("Autre", "Personne");
    let others = other.is_counted(&["tes"]).index.to_string();
    site.mail_has_left();
    let before = site.dump();
    let desk = Desk::of(&site);
    let correct = |export: &str, field: &str, out: &str| {
        desk.tries(&[
            "person",
            "correct",
            export,
            "--leaf",
            &leaf,
            "--key",
            "organisation.agekey",
            "--field",
            field,
            "--why",
            "asked by letter of 3 March",
            "--out",
            out,
        ])
    };
    let keep = |leaf: &str, file: &str| {
        desk.tries(&[
            "statements",
            "correct",
            "technopolice",
            "--leaf",
            leaf,
            file,
        ])
    };
    desk.runs(&["statements", "export", "technopolice", "--out", "one.tar"]);

    // No such field, a name that nobody may leave out, a value that stands there: each says so, and writes nothing.
    for (field, part) in [
        ("shoe-size=42", "no field shoe-size"),
        ("email=", "email:"),
        ("family-name=Exmeple", "nothing changes"),
        ("Exemple", "--field is a name"),
    ] {
        let (code, told) = correct("one.tar", field, "no.json");
        assert!(code == Some(2) && told.contains(part), "{field}: {told}");
        assert!(!desk.file("no.json").exists());
    }
    let (code, told) = correct("one.tar", "family-name= Exemple ", "one.json");
    assert!(
        code == Some(0) && told.contains("family-name: Exmeple → Exemple"),
        "{told}"
    );
    let file = std::fs::read_to_string(desk.file("one.json")).expect("the supplement");
    assert!(!file.contains("Exemple") && !file.contains("letter"));

    // For the statement that it was made for, and once; neither the ledger nor any record changes.
    let (code, told) = keep(&others, "one.json");
    assert!(
        code == Some(2) && told.contains("nothing was kept"),
        "{told}"
    );
    let (code, told) = keep(&leaf, "organisation.agekey");
    assert!(code == Some(2) && told.contains("no correction"), "{told}");
    let swapped = file.replace(
        &format!("\"leaf\": {leaf},"),
        &format!("\"leaf\": {others},"),
    );
    std::fs::write(desk.file("swapped.json"), swapped).expect("a file");
    let (code, told) = keep(&others, "swapped.json");
    assert!(code == Some(2) && told.contains("another record"), "{told}");
    site.is_unchanged_since(&before);
    let (code, told) = keep(&leaf, "one.json");
    assert!(code == Some(0) && told.contains("Correction 1"), "{told}");
    let (code, told) = keep(&leaf, "one.json");
    assert!(code == Some(2) && told.contains("kept already"), "{told}");
    let after = site.dump();
    assert_eq!(after["statement_correction"].len(), 1);
    assert!(!after["statement_correction"][0].contains("Exemple"));
    for table in ["statement", "leaf", "head"] {
        assert_eq!(before.get(table), after.get(table), "{table}");
    }

    // She is found by either name, and told both.
    desk.runs(&["statements", "export", "technopolice", "--out", "two.tar"]);
    let key = ["--key", "organisation.agekey"];
    for query in ["exemple", "exmeple"] {
        let told = desk.runs(&["person", "find", "two.tar", query, key[0], key[1]]);
        assert!(
            told.contains("Prénom Exemple") && told.contains("1 of 2"),
            "{told}"
        );
    }
    let told = desk.runs(&["person", "show", "two.tar", &leaf, key[0], key[1]]);
    assert!(
        told.contains("Exmeple") && told.contains("Corrigé le") && told.contains("Exemple"),
        "{told}"
    );
    let answer = [
        "person",
        "answer",
        "two.tar",
        &leaf,
        key[0],
        key[1],
        "--out",
        "answer.md",
    ];
    desk.runs(&answer);
    let json = std::fs::read(desk.file("answer.md.json")).expect("the same for programs");
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(json["fields"]["family-name"], "Exmeple");
    assert_eq!(json["corrections"][0]["fields"]["family-name"], "Exemple");

    // What is filed shows both; what was corrected after the freeze is in the archive that is written again.
    let freeze = [
        "batch",
        "freeze",
        "technopolice",
        "--yes",
        "--out",
        "dossier.tar",
    ];
    desk.runs(&freeze);
    let (code, told) = correct("two.tar", "family-name=Exemple-Nouvelle", "two.json");
    assert_eq!(code, Some(0), "{told}");
    let (code, told) = keep(&leaf, "two.json");
    assert!(code == Some(0) && told.contains("Correction 2"), "{told}");
    desk.runs(&["batch", "export", "technopolice", "1", "--out", "again.tar"]);
    for (dossier, folder, last) in [
        ("dossier.tar", "first", "Exemple"),
        ("again.tar", "second", "Exemple-Nouvelle"),
    ] {
        desk.runs(&[
            "open",
            dossier,
            key[0],
            key[1],
            "--out",
            folder,
            "--no-single",
            "--language",
            "en",
        ]);
        let text = |name: &str| {
            let path = desk.file(folder).join(name);
            std::fs::read_to_string(path).expect(name)
        };
        let table = text("authority/corrections.csv");
        assert!(
            table.contains("Exmeple,Exemple,") && table.contains(&format!("{last},20")),
            "{table}"
        );
        assert!(table.contains("asked by letter of 3 March"), "{table}");
        let list = text("authority/complainants-authority.csv");
        assert!(list.contains("corrected since") && list.contains("Exmeple → Exemple"));
        assert!(!text("respondent/complainants-respondent.csv").contains("corrected"));
        assert!(text("internal/verification.txt").contains("corrections.csv"));
        assert!(text("authority/SHA256SUMS").contains("corrections.csv"));
    }

    // It leaves with her.
    maria.withdraws();
    assert_eq!(site.dump()["statement_correction"], Vec::<String>::new());
    let (code, told) = keep(&leaf, "one.json");
    assert!(
        code == Some(2) && told.contains("nothing to correct"),
        "{told}"
    );
    site.everything_agrees();
}

#[test]
fn a_relay_of_ones_own_is_believed_by_its_certificate_alone() {
    let site = Site::demo();
    let desk = Desk::of(&site);
    joins_and_may_be_written_to(&mut site.person("Prénom", "Exemple"));
    desk.exports("list.tar");
    let relay = Relay::start(&desk.file("authority.pem"));
    let address = format!("smtps://localhost:{}", relay.port);
    let by_relay = |more: &[&str]| {
        let mut all = desk.write("list.tar", &["--yes"]);
        let place = all.iter().position(|word| *word == "folder:out");
        all[place.expect("a way out")] = &address;
        all.extend(more);
        desk.tries(&all)
    };
    let (code, told) = by_relay(&[]);
    assert_eq!((code, relay.mails()), (Some(2), 0), "{told}");
    assert!(told.contains("certificate is not good"), "{told}");
    let (code, told) = by_relay(&["--certificates", "authority.pem"]);
    assert_eq!((code, relay.mails()), (Some(0), 1), "{told}");
    // Nobody twice: the journal knows, whichever way it is asked.
    let (code, told) = by_relay(&["--certificates", "authority.pem"]);
    assert_eq!((code, relay.mails()), (Some(0), 1), "{told}");
}

#[test]
fn what_would_only_seem_to_be_sent_is_refused() {
    let site = Site::demo();
    let desk = Desk::of(&site);
    joins_and_may_be_written_to(&mut site.person("Prénom", "Exemple"));
    desk.exports("list.tar");
    let by = |way_out: &str, more: &[&str]| {
        let mut all = desk.write("list.tar", &["--yes"]);
        let place = all.iter().position(|word| *word == "folder:out");
        all[place.expect("a way out")] = way_out;
        all.extend(more);
        desk.tries(&all)
    };
    // The demonstration's mailbox is in the memory of a server: here, nobody would ever read it.
    let (code, told) = by("mailbox:", &[]);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("nobody reads it here"), "{told}");
    std::fs::write(desk.file("none.pem"), "no certificate\n").expect("a file");
    for (file, why) in [
        ("nothing.pem", "No such file"),
        ("none.pem", "no certificate in it"),
    ] {
        let tls = "smtp+starttls://localhost:1";
        let (code, told) = by(tls, &["--certificates", file]);
        assert_eq!(code, Some(2), "{told}");
        assert!(told.contains(file) && told.contains(why), "{told}");
    }
    let written = std::fs::read_dir(&site.dir).expect("a folder").flatten();
    let journals = written.filter(|file| file.path().extension().is_some_and(|end| end == "sent"));
    assert_eq!(journals.count(), 0, "nothing was begun");
}
