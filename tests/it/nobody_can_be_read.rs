//! A copy of the disk reveals nobody (promise P1, invariant I4).
//!
//! People with distinctive names join, confirm and leave on the real binary; then every file of the data
//! directory and the whole log are searched for what they typed, in every way in which it could have been
//! written down. There is no exception.

use std::path::PathBuf;

use super::harness::search::{find, forms};
use super::harness::site::files_below;
use super::harness::{Setting, Site};
use clameur::campaign::definition::Requirement;
use clameur::clock::Clock;

struct Planted {
    given: &'static str,
    family: &'static str,
    email: &'static str,
    address: &'static str,
    birth: &'static str,
}

const PEOPLE: [Planted; 3] = [
    Planted {
        given: "Zéphyrine-Essai",
        family: "Inventée d’Exemplaire",
        email: "zephyrine.essai+plante@exemple-plante.example",
        address: "42 allée du Modèle-Planté\n00001 Exempleville-la-Fausse",
        birth: "1987-06-05",
    },
    Planted {
        given: "Ξενοφώντας-Δοκιμή",
        family: "Παράδειγμα",
        email: "Xenofontas.Dokimi@paradeigma.example",
        address: "17 sentier de la Démonstration",
        birth: "1971-12-24",
    },
    Planted {
        given: "Вымышленный",
        family: "Примеров-Образцов",
        email: "vymyshlennyj.primer@obrazets.example",
        address: "8 impasse Imaginaire, bâtiment C, escalier 9",
        birth: "1969-07-20",
    },
];

impl Planted {
    /// Everything that would identify this person.
    fn values(&self) -> Vec<String> {
        let (local, domain) = self.email.split_once('@').expect("an address");
        let mut values = vec![
            self.given,
            self.family,
            self.email,
            local,
            domain,
            self.birth,
        ];
        values.extend(self.address.lines());
        values.into_iter().map(str::to_owned).collect()
    }
}

fn planted_values() -> Vec<String> {
    PEOPLE.iter().flat_map(Planted::values).collect()
}

/// Every file that the site wrote, but the mails that left it.
fn everything_written(site: &Site) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = site.files();
    files.extend(files_below(&site.config.key_dir));
    let log = site.log_file();
    files.push((log.clone(), std::fs::read(log).expect("a log")));
    files
}

#[track_caller]
fn reveals_nobody(site: &Site) {
    reveals_none_of(site, &planted_values());
}

#[track_caller]
fn reveals_none_of(site: &Site, values: &[String]) {
    let files = everything_written(site);
    let names: Vec<_> = files
        .iter()
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert!(
        names.iter().any(|name| name.ends_with("clameur.db")),
        "{names:?}"
    );
    assert_eq!(find(values, &files), []);
}

#[test]
fn the_search_finds_what_is_there() {
    let values = planted_values();
    let mut control = vec![0u8; 7];
    let mut planted = std::collections::BTreeSet::new();
    for value in &values {
        for (name, form) in forms(value) {
            control.extend_from_slice(&form);
            control.push(b'\n');
            planted.insert((value.clone(), name));
        }
    }
    assert!(planted.len() > 1_000, "{}", planted.len());
    let found = find(&values, &[(PathBuf::from("control"), control)]);
    assert_eq!(
        found.len(),
        planted.len(),
        "every value, in every way of writing"
    );
    // Also inside base64 of something longer, at each alignment.
    use base64::Engine as _;
    for before in 0..3 {
        let text = format!("{}{}after", "x".repeat(before), PEOPLE[0].email);
        let coded = base64::engine::general_purpose::STANDARD.encode(text);
        let file = (PathBuf::from("control"), coded.into_bytes());
        assert!(
            !find(&[PEOPLE[0].email.to_owned()], &[file]).is_empty(),
            "{before}"
        );
    }
}

#[test]
fn no_file_and_no_log_tells_who_joined() {
    let mut setting = Setting {
        clock: Clock::System,
        ..Setting::default()
    };
    for field in ["postal-address", "birth-date"] {
        let fields = &mut setting.folder.definition.fields;
        fields.insert(field.to_owned(), Requirement::Optional);
    }
    let site = Site::set(setting);
    // First the relay is down: mails wait in the queue, and everything is logged that can be.
    let relay_down = site.as_process(|config| {
        config.mail.transport = "smtp://127.0.0.1:9".to_owned();
        config.log = "clameur=trace,sqlx=debug,info".to_owned();
    });
    let mut people = Vec::new();
    for planted in &PEOPLE {
        let person = site
            .person(planted.given, planted.family)
            .with_email(planted.email)
            .agreeing_to_all();
        let mut form = person.filled_form(&["taj"]);
        form.fill("postal-address", planted.address)
            .fill("birth-date", planted.birth);
        person.sends(&form).expect(200);
        // Mistakes are not kept either.
        form.fill("email", &format!("{}@", planted.email));
        person.sends(&form).expect(422);
        people.push(person);
    }
    reveals_nobody(&site);
    relay_down.dies();
    reveals_nobody(&site);

    let server = site.as_process(|config| {
        config.log = "clameur=trace,sqlx=debug,info".to_owned();
    });
    let mut first = people.remove(0);
    for person in &mut people {
        person.opens_mail();
        person.confirms();
        reveals_nobody(&site);
    }
    first.opens_mail();
    let reject = first.link().replace("/confirm/", "/reject/");
    site.http().post(&reject, "").expect(200);
    // Whoever holds the link or the code acts for that person: neither is anywhere.
    for person in &people {
        let secrets = [person.token(), person.withdrawal_code()];
        reveals_none_of(&site, &secrets);
    }
    let leaves = people.pop().expect("somebody");
    leaves.joins(&["taj"]);
    leaves.withdraws();
    reveals_nobody(&site);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
    // After a crash, which leaves the write-ahead log behind, and after an orderly end.
    server.dies();
    reveals_nobody(&site);
    let server = site.process_again();
    server.ends();
    reveals_nobody(&site);
    let log = std::fs::read_to_string(site.log_file()).expect("a log");
    assert!(
        log.contains("/{lang}/{slug}/confirm/{token}"),
        "the log does tell what happened:\n{log}"
    );
    // The organisation's key does open what is stored.
    site.start();
    let rows = site.dump()["sealed_record"].clone();
    let sealed = rows.iter().filter_map(|row| {
        let rest = row.split(" sealed=").nth(1)?;
        hex::decode(rest.split(' ').next()?).ok()
    });
    // Some are of nobody: noise, as long as others.
    let mut files = sealed.filter(|file| file.starts_with(b"age-encryption.org/v1"));
    let file = files.next().expect("a record");
    let plain = clameur_seal::open(&file, &site.identities()).expect("its key opens it");
    let plain = String::from_utf8(plain.to_vec()).expect("UTF-8");
    assert!(PEOPLE.iter().any(|planted| plain.contains(planted.family)));
}
