//! Batches of an initiative, opened for its authorities; whole, altered, and with people who left.

mod fixture;
mod forms;
mod register;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use clameur_ledger::{Checkpoint, Hash, Note, Signer};
use fixture::{House, How};

use super::concerns;
use crate::dossier::tests::fixture::Files;

/// `signatureIdentifier` of every statement of a State's XML, with the values of its properties by key.
fn read(out: &Path, state: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let text =
        std::fs::read_to_string(out.join(format!("{state}/statements-{state}.xml"))).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let text_of = |node: roxmltree::Node<'_, '_>, name: &str| {
        let found = node
            .children()
            .find(|child| child.has_tag_name(name))
            .unwrap();
        // A section that was ended and begun anew is one text.
        found
            .children()
            .filter_map(|part| part.text())
            .collect::<String>()
    };
    document
        .descendants()
        .filter(|node| node.has_tag_name("signature"))
        .map(|signature| {
            let properties = signature
                .descendants()
                .filter(|n| n.has_tag_name("property"));
            let values = properties.map(|p| (text_of(p, "key"), text_of(p, "value")));
            (text_of(signature, "signatureIdentifier"), values.collect())
        })
        .collect()
}

/// The same of a State's table: only what is not skipped.
fn table(out: &Path, state: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let path = out.join(format!("{state}/statements-{state}.csv"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    let heads = reader.headers().unwrap().clone();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let cells = heads
            .iter()
            .zip(row.iter())
            .filter(|(_, cell)| *cell != "{skip}");
        let mut cells: BTreeMap<String, String> = cells
            .map(|(head, cell)| (head.to_owned(), cell.to_owned()))
            .collect();
        cells.remove("submissionDate");
        (cells.remove("signatureIdentifier").unwrap(), cells)
    });
    rows.collect()
}

#[tokio::test]
async fn every_states_files_hold_its_citizens_and_nobody_else() {
    let house = House::new().await;
    let states: Vec<String> = house.instrument().territory.keys().cloned().collect();
    assert_eq!(states.len(), 27);
    let mut left = None;
    for (n, state) in (0_u64..).zip(&states) {
        for more in 0..2 {
            let (_, code) = house.signs(&house.citizen(state, n * 10 + more)).await;
            if state == "PL" {
                left = Some(code);
            }
        }
    }
    house.withdraws(&left.unwrap()).await;
    let archive = house.freezes().await;
    let out = house.out("out");
    let outcome = house
        .opens(
            &archive,
            How {
                pdf: true,
                ..How::into(&out)
            },
        )
        .unwrap();
    assert!(outcome.agrees, "{}", outcome.report);
    assert!(concerns(&house.dir.join("dossier.tar")));
    assert_eq!(outcome.summary["written"], 53);

    let folders: BTreeSet<String> = std::fs::read_dir(&out)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    assert_eq!(folders, states.iter().cloned().collect());
    let mut identifiers = BTreeSet::new();
    for (n, state) in (0_u64..).zip(&states) {
        let statements = read(&out, state);
        assert_eq!(
            statements.len(),
            if state == "PL" { 1 } else { 2 },
            "{state}"
        );
        assert_eq!(table(&out, state), statements, "{state}");
        for (more, (identifier, values)) in (0..).zip(&statements) {
            assert!(identifiers.insert(identifier.clone()));
            let typed = house.citizen(state, n * 10 + more);
            let family = &values["oct.property.family.names"];
            assert_eq!(family, &typed.fields["family-name"]);
            let by_number = typed.fields.contains_key("document");
            assert_eq!(
                values.contains_key("oct.property.date.of.birth"),
                !by_number
            );
            assert_eq!(values.contains_key("oct.property.city"), !by_number);
            if let Some(document) = typed.fields.get("document") {
                assert!(values.contains_key(&format!("oct.property.{document}")));
            }
        }
        let names: BTreeSet<String> = std::fs::read_dir(out.join(state))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let expected = [
            format!("packing-list-{state}.txt"),
            format!("statements-{state}-1.pdf"),
            format!("statements-{state}.csv"),
            format!("statements-{state}.xml"),
        ];
        assert_eq!(names, expected.into());
        packing_list_is_right(&out.join(state), state);
    }

    // The same dossier gives the same bytes.
    let again = house.out("again");
    house
        .opens(
            &archive,
            How {
                pdf: true,
                ..How::into(&again)
            },
        )
        .unwrap();
    for name in [
        "GR/statements-GR.xml",
        "GR/statements-GR-1.pdf",
        "GR/packing-list-GR.txt",
    ] {
        let bytes = |out: &Path| std::fs::read(out.join(name)).unwrap();
        assert_eq!(bytes(&out), bytes(&again), "{name}");
    }
}

fn packing_list_is_right(folder: &Path, state: &str) {
    let list = std::fs::read_to_string(folder.join(format!("packing-list-{state}.txt"))).unwrap();
    let mut files = 0;
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let (hash, name) = line.split_once("  ").unwrap();
        let bytes = std::fs::read(folder.join(name)).unwrap();
        assert_eq!(hash, crate::dossier::archive::sha256(&bytes).to_string());
        files += 1;
    }
    assert_eq!(files, 3);
}

#[tokio::test]
async fn who_left_after_the_freeze_is_in_no_file_and_the_next_batch_has_only_new_people() {
    let house = House::new().await;
    let (_, code) = house.signs(&house.citizen("DE", 1)).await;
    house.signs(&house.citizen("DE", 2)).await;
    house.freezes().await;
    house.withdraws(&code).await;
    house.signs(&house.citizen("FR", 3)).await;
    let out = house.out("first");
    let first = house
        .opens(&house.archive(1).await, How::into(&out))
        .unwrap();
    assert!(first.agrees, "{}", first.report);
    assert_eq!(
        (&first.summary["written"], &first.summary["left_since"]),
        (&1.into(), &1.into())
    );
    assert_eq!(read(&out, "DE").len(), 1);
    let second = house.freezes().await;
    let out = house.out("second");
    let second = house.opens(&second, How::into(&out)).unwrap();
    assert!(second.agrees, "{}", second.report);
    assert_eq!(read(&out, "FR").len(), 1);
    assert!(!out.join("DE").exists());
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
async fn what_was_altered_is_refused() {
    let house = House::new().await;
    let mut indices = Vec::new();
    for n in 0..4 {
        indices.push(house.signs(&house.citizen("IT", n)).await.0);
    }
    let whole = Files::of(&house.freezes().await);
    let record = format!("records/{}.age", indices[1]);
    type Alter<'a> = &'a dyn Fn(&mut Files);
    let cases: [(&str, Alter<'_>, u64, &str); 9] = [
        (
            "a record replaced by another",
            &|files| {
                let other = files.get(&format!("records/{}.age", indices[2])).clone();
                files.alter_and_describe(&record, |bytes| *bytes = other);
            },
            3,
            "record-commitment",
        ),
        (
            "a byte of a record",
            &|files| files.get(&record)[40] ^= 1,
            3,
            "record-altered",
        ),
        (
            "a record taken out",
            &|files| files.remove(&record),
            3,
            "record-missing",
        ),
        (
            "a record and its line taken out",
            &|files| {
                files.remove(&record);
                files.describe(|batch| drop(batch.records.remove(1)));
            },
            3,
            "record-missing",
        ),
        (
            "a line twice",
            &|files| {
                files.describe(|batch| {
                    let line = batch.records[1].clone();
                    batch.records.insert(2, line);
                })
            },
            4,
            "record-listed-twice",
        ),
        (
            "a State changed",
            &|files| files.describe(|batch| batch.records[1].territory = "DE".to_owned()),
            3,
            "record-differs",
        ),
        (
            "a record more",
            &|files| files.add("records/999.age", b"x"),
            4,
            "file-extra",
        ),
        (
            "an entry of the log",
            &|files| {
                let name = files
                    .0
                    .iter()
                    .map(|(name, _)| name.clone())
                    .find(|n| n.contains("entries"))
                    .unwrap();
                files.alter_and_describe(&name, |bytes| bytes[100] ^= 1);
            },
            0,
            "log-rule",
        ),
        (
            "the log's end",
            &|files| {
                let name = files
                    .0
                    .iter()
                    .map(|(name, _)| name.clone())
                    .find(|n| n.contains("entries"))
                    .unwrap();
                files.remove(&name);
            },
            0,
            "log-incomplete",
        ),
    ];
    for (n, (what, alter, written, code)) in (0..).zip(cases) {
        let mut files = whole.clone();
        alter(&mut files);
        let out = house.out(&format!("altered-{n}"));
        let outcome = house.opens(&files.pack(), How::into(&out)).unwrap();
        assert!(!outcome.agrees, "{what}");
        assert_eq!(
            outcome.summary["written"], written,
            "{what}\n{}",
            outcome.report
        );
        assert!(
            outcome.summary["findings_by_code"].get(code).is_some(),
            "{what}\n{}",
            outcome.report
        );
        assert!(!out.join(".work").exists());
        // Strictly, nothing stays.
        let out = house.out(&format!("strict-{n}"));
        let outcome = house
            .opens(
                &files.pack(),
                How {
                    strict: true,
                    ..How::into(&out)
                },
            )
            .unwrap();
        assert!(!outcome.written, "{what}");
        assert_eq!(std::fs::read_dir(&out).unwrap().count(), 0, "{what}");
    }
}

#[tokio::test]
async fn a_log_that_is_not_the_one_that_was_kept_proves_nothing() {
    let house = House::new().await;
    for serial in 0..3 {
        house.signs(&house.citizen("DE", serial)).await;
    }
    let head = crate::count::store::head(&house.db, &house.campaign.manifest.slug).await;
    let kept = head.unwrap().unwrap().checkpoint;
    let kept = Note::parse(kept.as_bytes()).unwrap();
    house.signs(&house.citizen("FR", 3)).await;
    let archive = house.freezes().await;
    let open = |name: &str, since: Vec<Note>| {
        let out = house.out(name);
        let how = How {
            since,
            ..How::into(&out)
        };
        house.opens(&archive, how).unwrap()
    };
    let alone = open("alone", Vec::new());
    assert!(alone.agrees && alone.report.contains("the log that the dossier carries"));
    let held = open("held", vec![kept]);
    assert!(held.agrees && held.report.contains("the public log as you kept it"));
    assert_eq!(held.summary["kept_heads"], 1);

    // Another history, signed with the log's own key.
    let origin = &house.campaign.manifest.origin;
    let signer = Signer::new(origin, house.secrets.log_seed()).unwrap();
    let other =
        |size| Checkpoint::new(origin.as_str(), size, Hash::of(b"another tree")).sign(&signer);
    let forked = open("forked", vec![other(2).unwrap()]);
    assert!(!forked.agrees);
    assert_eq!(forked.summary["findings_by_code"]["log-since"], 1);
    assert_eq!(
        (&forked.summary["written"], &forked.summary["log_recounted"]),
        (&0.into(), &false.into())
    );
    // A head that is newer than the dossier proves nothing, and accuses nobody.
    let newer = open("newer", vec![other(90).unwrap()]);
    assert!(
        newer.agrees && newer.report.contains("it is newer"),
        "{}",
        newer.report
    );
    assert_eq!(newer.summary["newer_head"], 90);
}

#[tokio::test]
async fn a_person_with_two_documents_is_told_and_kept() {
    let house = House::new().await;
    let mut card = house.citizen("IT", 4);
    let mut passport = house.citizen("IT", 5);
    let documents = [&card, &passport].map(|s| s.fields["document"].clone());
    assert_ne!(documents[0], documents[1]);
    for (submission, given) in [(&mut card, "Esempio  Uno"), (&mut passport, "ESEMPIO UNO")] {
        submission
            .fields
            .insert("given-name".to_owned(), given.to_owned());
        submission
            .fields
            .insert("family-name".to_owned(), "Inventata".to_owned());
    }
    house.signs(&card).await;
    house.signs(&passport).await;
    // Namesakes with the same kind of document are two people; so is a namesake elsewhere.
    let mut namesake = house.citizen("IT", 6);
    let mut other = house.citizen("IT", 8);
    for submission in [&mut namesake, &mut other] {
        submission
            .fields
            .insert("given-name".to_owned(), "Altro".to_owned());
        submission
            .fields
            .insert("family-name".to_owned(), "Nome".to_owned());
        house.signs(submission).await;
    }
    let mut elsewhere = house.citizen("CZ", 5);
    elsewhere
        .fields
        .insert("given-name".to_owned(), "Esempio Uno".to_owned());
    elsewhere
        .fields
        .insert("family-name".to_owned(), "Inventata".to_owned());
    house.signs(&elsewhere).await;
    let out = house.out("out");
    let outcome = house
        .opens(&house.freezes().await, How::into(&out))
        .unwrap();
    assert!(outcome.agrees);
    assert_eq!(outcome.summary["states"]["IT"]["possible_duplicates"], 2);
    assert_eq!(outcome.summary["states"]["CZ"]["possible_duplicates"], 0);
    let told = std::fs::read_to_string(out.join("IT/possible-duplicates-IT.csv")).unwrap();
    let told: BTreeSet<&str> = told
        .lines()
        .skip(1)
        .map(|line| line.split(',').nth(1).unwrap())
        .collect();
    let statements = read(&out, "IT");
    let same: BTreeSet<&str> = statements
        .iter()
        .filter(|(_, values)| values["oct.property.family.names"] == "Inventata")
        .map(|(identifier, _)| identifier.as_str())
        .collect();
    assert_eq!(told, same);
    assert_eq!(statements.len(), 4);
}

#[tokio::test]
async fn swapped_misspelt_and_foreign_letters_are_told_as_possible_duplicates() {
    let house = House::new().await;
    let day = "1980-03-04";
    // Given name, family name, day of birth, street; whether it is told.
    let people = [
        ("Jean", "Exemple", day, "Rue A", true),
        ("Exemple", "Jean", day, "Rue B", true),
        ("Jеаn", "Exemple", day, "Rue C", true),
        ("Jean", "Exempel", day, "Rue D", true),
        ("Jean", "Exemple", "1950-01-01", "Rue A", true),
        ("Anna", "Zwilling", day, "Rue E", false),
        ("Eva", "Zwilling", day, "Rue E", false),
        ("Jean", "Exemple", "1990-12-31", "Rue F", false),
        ("Autre", "Exemple", day, "Rue G", false),
    ];
    for (serial, (given, family, birth, street, _)) in (1..).zip(people) {
        let mut citizen = house.citizen("DE", serial);
        for (field, value) in [
            ("given-name", given),
            ("family-name", family),
            ("birth-date", birth),
            ("street", street),
            ("street-number", "1"),
            ("postal-code", "01067"),
            ("city", "Musterstadt"),
        ] {
            citizen.fields.insert(field.to_owned(), value.to_owned());
        }
        house.signs(&citizen).await;
    }
    let out = house.out("out");
    let outcome = house
        .opens(&house.freezes().await, How::into(&out))
        .unwrap();
    assert!(outcome.agrees);
    assert_eq!(outcome.summary["states"]["DE"]["statements"], 9);
    let table = std::fs::read_to_string(out.join("DE/possible-duplicates-DE.csv")).unwrap();
    let told: BTreeSet<&str> = table
        .lines()
        .skip(1)
        .map(|line| line.split(',').nth(1).unwrap())
        .collect();
    let statements = read(&out, "DE");
    assert_eq!(statements.len(), 9);
    for (identifier, values) in &statements {
        let street = values["oct.property.street"].as_str();
        let given = values["oct.property.full.first.names"].as_str();
        let birth = values["oct.property.date.of.birth"].as_str();
        let expected = people.iter().find(|(g, _, b, s, _)| {
            *g == given && *s == street && super::statement::slashed(b) == birth
        });
        let (.., expected) = expected.unwrap();
        assert_eq!(
            told.contains(identifier.as_str()),
            *expected,
            "{given} {street}\n{table}"
        );
    }
    assert!(table.contains(",birth-date\r\n") && table.contains(",address\r\n"));
    assert!(outcome.report.contains("one person or two"));
}

#[tokio::test]
async fn a_name_in_any_script_goes_to_the_authority_in_latin_letters_and_as_it_was_typed() {
    let house = House::new().await;
    let mut citizen = house.citizen("DE", 1);
    for (field, value) in [
        ("given-name", "王"),
        ("given-name-latin", "Wang"),
        ("family-name", "Muster"),
    ] {
        citizen.fields.insert(field.to_owned(), value.to_owned());
    }
    house.signs(&citizen).await;
    house.signs(&house.citizen("DE", 2)).await;
    let out = house.out("out");
    let outcome = house
        .opens(&house.freezes().await, How::into(&out))
        .unwrap();
    assert!(outcome.agrees);
    let statements = read(&out, "DE");
    let (identifier, _) = statements
        .iter()
        .find(|(_, values)| values["oct.property.full.first.names"] == "Wang")
        .unwrap();
    let typed = std::fs::read_to_string(out.join("DE/names-as-typed-DE.csv")).unwrap();
    assert_eq!(
        typed,
        format!("signatureIdentifier,givenNames,familyNames\r\n{identifier},王,Muster\r\n")
    );
    let list = std::fs::read_to_string(out.join("DE/packing-list-DE.txt")).unwrap();
    assert!(list.contains("  names-as-typed-DE.csv\n"), "{list}");
}

#[tokio::test]
async fn namesakes_born_on_one_day_are_told_in_one_state_and_between_states() {
    let house = House::new().await;
    let first = house.citizen("DE", 4);
    let named = |state: &str, serial: u64| {
        let mut other = house.citizen(state, serial);
        for field in ["given-name", "family-name", "birth-date"] {
            let value = first.fields[field].clone();
            other.fields.insert(field.to_owned(), value);
        }
        other
    };
    house.signs(&first).await;
    house.signs_as(&named("DE", 5), true).await;
    house.signs_as(&named("IE", 6), true).await;
    house.signs(&house.citizen("IE", 7)).await;
    let out = house.out("out");
    let outcome = house
        .opens(&house.freezes().await, How::into(&out))
        .unwrap();
    assert!(outcome.agrees);
    assert_eq!(outcome.summary["states"]["DE"]["possible_duplicates"], 2);
    assert_eq!(outcome.summary["states"]["IE"]["possible_duplicates"], 0);
    assert_eq!(outcome.summary["possible_duplicates_between_states"], 3);
    let told = std::fs::read_to_string(out.join("possible-duplicates-between-states.csv")).unwrap();
    let states: Vec<&str> = told
        .lines()
        .skip(1)
        .map(|line| line.split(',').nth(1).unwrap())
        .collect();
    assert_eq!(states, ["DE", "DE", "IE"]);
    // Nothing of it in what an authority is handed.
    let list = std::fs::read_to_string(out.join("IE/packing-list-IE.txt")).unwrap();
    assert!(!list.contains("between-states"));
    assert!(!out.join("IE/possible-duplicates-IE.csv").exists());
}

#[tokio::test]
async fn the_wrong_key_opens_nothing() {
    let house = House::new().await;
    house.signs(&house.citizen("DE", 1)).await;
    let archive = house.freezes().await;
    let other = clameur_seal::KeyPair::generate();
    let keys = clameur_seal::Identities::parse(other.secret()).unwrap();
    let out = house.out("out");
    let refused = house.opens(
        &archive,
        How {
            keys: Some(&keys),
            ..How::into(&out)
        },
    );
    assert!(
        matches!(refused, Err(super::ExportError::WrongKey(_))),
        "{refused:?}"
    );
    let none = house.opens(b"no archive", How::into(&house.out("none")));
    assert!(
        matches!(none, Err(super::ExportError::Dossier(_))),
        "{none:?}"
    );
}

#[tokio::test]
async fn nothing_makes_room_for_what_is_not_there() {
    let house = House::new().await;
    house.signs(&house.citizen("DE", 1)).await;
    house.signs(&house.citizen("FR", 2)).await;
    let files = Files::of(&house.freezes().await);
    let begun = std::time::Instant::now();
    for (n, index) in [1_099_511_627_775, u64::MAX, (1 << 33) - 1, 1 << 40]
        .into_iter()
        .enumerate()
    {
        let name = format!("records/{index}.age");
        // As an entry, as a line of the description, and as both.
        for way in 1..4 {
            let mut files = files.clone();
            if way & 1 == 1 {
                files.add(&name, b"");
            }
            if way & 2 == 2 {
                files.describe(|batch| {
                    let mut line = batch.records[0].clone();
                    (line.index, line.file) = (index, name.clone());
                    batch.records.push(line);
                });
            }
            let out = house.out(&format!("far-{n}-{way}"));
            let outcome = house.opens(&files.pack(), How::into(&out)).unwrap();
            assert!(!outcome.agrees, "{index} {way}");
            assert_eq!(outcome.summary["written"], 2, "{}", outcome.report);
            assert!(outcome.report.contains(&name), "{}", outcome.report);
            assert!(!out.join(".work").exists());
        }
    }
    assert!(begun.elapsed() < std::time::Duration::from_secs(60));
    let mut long = files.clone();
    long.get("batch.json")
        .extend(std::iter::repeat_n(b' ', 8 << 20));
    let out = house.out("long");
    let refused = house.opens(&long.pack(), How::into(&out));
    assert!(refused.unwrap_err().to_string().contains("batch.json has"));
    assert!(!out.join(".work").exists());
    let mut later = files.clone();
    later.describe(|batch| batch.batch.frozen_ms = 1);
    let outcome = house
        .opens(&later.pack(), How::into(&house.out("later")))
        .unwrap();
    assert!(!outcome.agrees);
    assert!(outcome.report.contains("frozen_ms"), "{}", outcome.report);
}
