//! A dossier that was once written opens for ever, with our program and with the stock `age`.

use std::process::Command;

use clameur_seal::{Identities, Record};

use super::fixture::{House, Who, new_dir, open, open_with};

const DOSSIER: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/vectors/dossier-v1/dossier.tar"
));
/// A key that protects nothing but made-up people.
const KEY: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/vectors/dossier-v1/key.txt"
));
const LOG_KEY: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/vectors/dossier-v1/log-key.txt"
));

#[test]
fn the_first_dossier_still_opens() {
    let keys = Identities::parse(KEY).expect("a key");
    let opened = open_with(DOSSIER, &keys, Some(LOG_KEY)).expect("it opens");
    assert_eq!(opened.found, []);
    assert!(opened.agrees());
    let people: Vec<(u64, u64, &str, &str, bool)> = opened
        .rows
        .iter()
        .map(|row| {
            let person = &row.supporter;
            let (first, last) = (person.first_name.as_str(), person.last_name.as_str());
            (
                row.expected.number,
                row.expected.index,
                first,
                last,
                row.named,
            )
        })
        .collect();
    assert_eq!(
        people,
        [
            (3, 6, "Prénom", "Exemple", false),
            (4, 7, "Παράδειγμα", "Δοκιμή", true)
        ]
    );
    assert!(opened.rows.iter().all(|row| row.printable));
    let withdrawn = &opened.dossier.batch.withdrawn;
    assert_eq!((withdrawn.len(), withdrawn[0].number), (1, 2));
}

/// Today's program writes a dossier like the frozen one, and opens it. With `CLAMEUR_VECTOR` naming a folder that is not there yet, it
/// is kept there: for a new version of the format. What is frozen is never written again.
#[tokio::test]
async fn a_dossier_like_the_frozen_one() {
    let house = House::new().await;
    let early = house.crowd(2).await;
    house.freezes().await.expect("frozen");
    house.withdraws(&early[1].1).await;
    house
        .publish(|folder| folder.definition.goal = Some(2.into()))
        .await;
    house.joins(Who::default()).await;
    house
        .joins(Who {
            given: "Παράδειγμα",
            family: "Δοκιμή",
            email: "dokimi@example.org",
            targets: &["video", "tes"],
            named: true,
            lang: "en",
        })
        .await;
    house.freezes().await.expect("frozen");
    let bytes = house.archive(2).await;
    let opened = open(&bytes, &house.keys());
    assert!(opened.agrees());
    let Some(dir) = std::env::var_os("CLAMEUR_VECTOR").map(std::path::PathBuf::from) else {
        return;
    };
    std::fs::create_dir(&dir).expect("a folder that was not there");
    std::fs::write(dir.join("dossier.tar"), &bytes).expect("written");
    let key = house.key.identity_file("2026-03-02T00:00:00Z");
    std::fs::write(dir.join("key.txt"), key.as_bytes()).expect("written");
    let log_key = opened.dossier.log_key.expect("a key").to_string();
    std::fs::write(dir.join("log-key.txt"), format!("{log_key}\n")).expect("written");
}

#[test]
#[ignore = "needs the age command"]
fn stock_age_opens_every_record() {
    let dir = new_dir();
    std::fs::write(dir.join("key.txt"), KEY).expect("written");
    let mut archive = tar::Archive::new(DOSSIER);
    archive.unpack(dir.join("dossier")).expect("unpacked");
    let records = std::fs::read_dir(dir.join("dossier/records")).expect("records");
    let mut opened = 0;
    for record in records {
        let output = Command::new("age")
            .args(["--decrypt", "--identity"])
            .arg(dir.join("key.txt"))
            .arg(record.expect("a record").path())
            .output()
            .expect("the age command");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let record = Record::from_bytes(&output.stdout).expect("a record");
        assert!(record.fields.contains_key("family-name"));
        opened += 1;
    }
    assert_eq!(opened, 2);
    std::fs::remove_dir_all(&dir).expect("removed");
}
