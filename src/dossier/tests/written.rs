//! What an opened dossier leaves in its directory.

use std::path::Path;

use super::super::output::{Output, OutputError};
use super::super::write::{Plan, write};
use super::fixture::{House, NOON, Who, new_dir, open};

fn plan(single: bool) -> Plan {
    Plan {
        dossier: "lot-1.tar".to_owned(),
        dossier_sha256: None,
        single,
        threads: 2,
        now: NOON,
        received: None,
    }
}

fn read(dir: &Path, name: &str) -> String {
    let bytes = std::fs::read(dir.join(name)).expect(name);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn everything_is_there_and_hashed_and_closed_to_others() {
    let house = House::new().await;
    house
        .joins(Who {
            given: "Discrète",
            family: "Anonyme",
            email: "+secret@example.org",
            targets: &["taj", "tes"],
            ..Who::default()
        })
        .await;
    house
        .joins(Who {
            given: "Publique",
            family: "Nommée",
            named: true,
            ..Who::default()
        })
        .await;
    house.freezes().await.expect("frozen");
    let keys = house.keys();
    let mut opened = open(&house.archive(1).await, &keys);
    let dir = new_dir();
    let output = Output::create(&dir).expect("an empty directory");
    write(&mut opened, &keys, &output, &plan(true), &|_, _, _| {}).expect("written");

    all_files(&dir, &output);
    lists(&dir, &output);
    assert!(read(&dir, "internal/verification.txt").contains("Aucun."));
    let json: serde_json::Value =
        serde_json::from_str(&read(&dir, "internal/verification.json")).expect("JSON");
    assert_eq!((&json["agrees"], &json["valid"]), (&true.into(), &2.into()));
    #[cfg(unix)]
    closed_to_others(&dir, &output);
    // Not into what is there already.
    assert!(matches!(
        Output::create(&dir),
        Err(OutputError::NotEmpty(_))
    ));
    std::fs::remove_dir_all(&dir).expect("removed");
}

/// Every file is there, and named with its hash.
#[track_caller]
fn all_files(dir: &Path, output: &Output) {
    let names: Vec<String> = output.written().into_keys().collect();
    let mut expected: Vec<String> = [
        "SHA256SUMS",
        "manifest.json",
        "authority/SHA256SUMS",
        "authority/mandates.pdf",
        "authority/mandates/000001-leaf-000001.pdf",
        "authority/mandates/000002-leaf-000002.pdf",
        "authority/slip.pdf",
        "authority/verification.pdf",
        "authority/withdrawn-since-last.csv",
        "internal/verification.json",
        "internal/verification.txt",
        "respondent/SHA256SUMS",
        "respondent/slip.pdf",
    ]
    .map(str::to_owned)
    .into();
    for folder in [
        "",
        "targets/video/",
        "targets/taj/",
        "targets/tes/",
        "targets/vsa/",
    ] {
        for reader in ["authority", "respondent"] {
            let list = format!("{reader}/{folder}complainants-{reader}");
            expected.extend(["csv", "pdf"].map(|kind| format!("{list}.{kind}")));
        }
        if !folder.is_empty() {
            // Who asked for access first stands apart.
            let apart = ["asked-before", "not-asked-before"];
            expected.extend(apart.map(|list| format!("authority/{folder}{list}.csv")));
        }
    }
    expected.sort();
    assert_eq!(names, expected);

    // Every file but the list of hashes itself is in it, and is what it says; so each reader's folder by itself.
    for folder in ["", "authority/", "respondent/"] {
        let sums = read(dir, &format!("{folder}SHA256SUMS"));
        let inside = names.iter().filter(|name| name.starts_with(folder)).count();
        assert_eq!(sums.lines().count(), inside - 1, "{folder}");
        for line in sums.lines() {
            let (hash, name) = line.split_once("  ").expect("two columns");
            let bytes = std::fs::read(dir.join(folder).join(name)).expect(name);
            assert_eq!(super::super::archive::sha256(&bytes).to_string(), hash);
        }
    }
    // What the respondent is handed names nothing else.
    assert!(!read(dir, "respondent/SHA256SUMS").contains("authority"));
}

/// The authority reads names; the respondent those of whoever agreed.
#[track_caller]
fn lists(dir: &Path, output: &Output) {
    let names: Vec<String> = output.written().into_keys().collect();
    let authority = read(dir, "authority/complainants-authority.csv");
    assert!(authority.starts_with('\u{feff}'));
    assert!(
        authority.contains("1;Anonyme;Discrète;'+secret@example.org;"),
        "{authority}"
    );
    for name in names
        .iter()
        .filter(|n| n.contains("respondent") && n.ends_with("csv"))
    {
        let list = read(dir, name);
        assert!(
            !list.contains("Anonyme") && !list.contains("example.org"),
            "{name}: {list}"
        );
    }
    let respondent = read(dir, "respondent/complainants-respondent.csv");
    assert!(respondent.contains("1;D. A.;non"), "{respondent}");
    assert!(respondent.contains("2;Publique Nommée;oui"), "{respondent}");
    let of_tes = read(dir, "authority/targets/tes/complainants-authority.csv");
    assert!(of_tes.contains("Anonyme") && !of_tes.contains("Nommée"));
}

#[cfg(unix)]
#[track_caller]
fn closed_to_others(dir: &Path, output: &Output) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| {
        let there = std::fs::metadata(path).expect("there");
        there.permissions().mode() & 0o777
    };
    assert_eq!(mode(dir), 0o700);
    assert_eq!(mode(&dir.join("respondent/targets/taj")), 0o700);
    for name in output.written().keys() {
        assert_eq!(mode(&dir.join(name)), 0o600, "{name}");
    }
}

#[tokio::test]
async fn the_same_dossier_gives_the_same_files_and_volumes_only_when_asked() {
    let house = House::new().await;
    house.crowd(3).await;
    house.freezes().await.expect("frozen");
    let bytes = house.archive(1).await;
    let keys = house.keys();
    let run = |single: bool| {
        let mut opened = open(&bytes, &keys);
        let dir = new_dir();
        let output = Output::create(&dir).expect("a directory");
        write(&mut opened, &keys, &output, &plan(single), &|_, _, _| {}).expect("written");
        std::fs::remove_dir_all(&dir).expect("removed");
        output.written()
    };
    let first = run(true);
    assert_eq!(run(true), first);
    let bound = run(false);
    assert!(
        !bound
            .keys()
            .any(|name| name.starts_with("authority/mandates/"))
    );
    assert_eq!(
        bound["authority/mandates.pdf"],
        first["authority/mandates.pdf"]
    );
}

#[tokio::test]
async fn what_does_not_agree_is_left_out_and_told() {
    let house = House::new().await;
    house.crowd(3).await;
    house.freezes().await.expect("frozen");
    let keys = house.keys();
    let mut files = super::fixture::Files::of(&house.archive(1).await);
    files.remove("records/2.age");
    let mut opened = open(&files.pack(), &keys);
    let dir = new_dir();
    let output = Output::create(&dir).expect("a directory");
    write(&mut opened, &keys, &output, &plan(true), &|_, _, _| {}).expect("written");
    let names: Vec<String> = output.written().into_keys().collect();
    assert!(!names.contains(&"authority/mandates/000002-leaf-000002.pdf".to_owned()));
    assert!(names.contains(&"authority/mandates/000003-leaf-000003.pdf".to_owned()));
    let text = read(&dir, "internal/verification.txt");
    // The space before the colon is not one that breaks.
    assert!(
        text.contains("feuille 2, nº 2, records/2.age\u{a0}: "),
        "{text}"
    );
    std::fs::remove_dir_all(&dir).expect("removed");
}

#[tokio::test]
async fn a_batch_of_withdrawals_alone_is_written_too() {
    let house = House::new().await;
    let people = house.crowd(1).await;
    house.freezes().await.expect("frozen");
    house.withdraws(&people[0].1).await;
    house.freezes().await.expect("frozen");
    let keys = house.keys();
    let mut opened = open(&house.archive(2).await, &keys);
    let dir = new_dir();
    let output = Output::create(&dir).expect("a directory");
    write(&mut opened, &keys, &output, &plan(true), &|_, _, _| {}).expect("written");
    assert!(!output.written().contains_key("authority/mandates.pdf"));
    let withdrawn = read(&dir, "authority/withdrawn-since-last.csv");
    assert!(
        withdrawn.contains("1;1;1;3;retiré par la personne"),
        "{withdrawn}"
    );
    let text = read(&dir, "internal/verification.txt");
    assert!(
        text.contains("s’est retiré depuis le dernier lot"),
        "{text}"
    );
    std::fs::remove_dir_all(&dir).expect("removed");
}

#[tokio::test]
async fn one_of_three_who_leaves_after_the_freeze_is_one_of_three() {
    let house = House::new().await;
    let people = house.crowd(3).await;
    house.freezes().await.expect("frozen");
    house.withdraws(&people[1].1).await;
    let keys = house.keys();
    let opened = open(&house.archive(1).await, &keys);
    let report = super::super::verification::report(&opened, &plan(true));
    assert_eq!((report.frozen(), report.announced, report.valid), (3, 2, 2));
    let english = super::super::print::verdict(crate::i18n::Lang::ENGLISH, &report);
    assert!(
        english.contains("one of its 3 records was withdrawn"),
        "{english}"
    );
    let text = super::super::verification::text(&opened, &plan(true));
    assert!(text.contains("3 mandats annoncés"), "{text}");
    let json = super::super::verification::json(&opened, &plan(true));
    assert_eq!(
        (&json["frozen"], &json["announced"]),
        (&3.into(), &2.into())
    );
}
