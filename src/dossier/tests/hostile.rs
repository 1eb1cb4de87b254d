//! Archives that somebody made to do harm: what they claim is not believed, what they hold is bounded, and one record stops no other.

use std::io::Cursor;
use std::time::{Duration, Instant};

use clameur_seal::Record;
use proptest::prelude::*;

use super::super::archive::sha256;
use super::super::output::Output;
use super::super::verify::DossierError;
use super::super::write::{self, Plan};
use super::super::{format::FormatError, verification};
use super::fixture::{Closed, Files, House, NOON, Opened, Who, found, new_dir, open, open_with};
use crate::tarball::Tarball;

/// Changes a record, with a function that sets a field of it.
type Change = fn(&mut Record, &dyn Fn(&mut Record, &str, String));

async fn house() -> (House, Files) {
    let house = House::new().await;
    house.crowd(3).await;
    house.freezes().await.expect("frozen");
    let files = Files::of(&house.archive(1).await);
    (house, files)
}

fn plan() -> Plan {
    Plan {
        dossier: "dossier.tar".to_owned(),
        dossier_sha256: None,
        single: true,
        threads: 2,
        now: NOON,
        received: None,
    }
}

#[tokio::test]
async fn what_is_printed_is_what_the_log_says() {
    let (house, files) = house().await;
    let whole = open(&files.pack(), &house.keys());
    assert_eq!(
        whole.words.campaign.revocation_url,
        "https://example.org/fr/technopolice/withdraw"
    );
    for site in [
        "https://revoke.evil.example",
        "http://example.org.evil.example",
        "https://example.org@evil.example",
        "https://example.org/",
        "javascript:alert(1)",
        "https://example.org\n\u{1b}[2J",
        "",
    ] {
        let mut files = files.clone();
        files.describe(|batch| batch.site = site.to_owned());
        let opened = open(&files.pack(), &house.keys());
        assert_eq!(found(&opened), [("batch-differs", None)], "{site:?}");
        assert_eq!(opened.words.campaign, whole.words.campaign, "{site:?}");
        assert!(!opened.agrees());
        assert_eq!(opened.valid(), 3);
        let told = verification::text(&opened, &plan());
        assert!(
            !told.contains(['\u{1b}']) && told.contains("https://example.org"),
            "{told}"
        );
    }
    // The log's name says nothing of how the site is reached.
    let mut plain = files.clone();
    plain.describe(|batch| batch.site = "http://example.org".to_owned());
    let opened = open(&plain.pack(), &house.keys());
    assert!(opened.agrees());
    assert!(opened.attention.iter().any(|a| a.code == "site-scheme"));

    let described = |change: fn(&mut super::super::format::BatchFile)| {
        let mut files = files.clone();
        files.describe(change);
        open(&files.pack(), &house.keys())
    };
    let named = described(|batch| batch.campaign = "other\nThe dossier agrees".to_owned());
    assert_eq!(found(&named), [("manifest-log", None)]);
    assert_eq!(named.dossier.batch.campaign, "technopolice");
    let elsewhere = described(|batch| batch.origin = "evil.example/log/technopolice".to_owned());
    assert!(!elsewhere.agrees());
    assert_eq!(
        elsewhere.dossier.batch.origin,
        "example.org/log/technopolice"
    );
    for day in [i64::MIN, 0, NOON - crate::clock::DAY, i64::MAX] {
        let mut files = files.clone();
        files.describe(|batch| batch.batch.frozen_ms = day);
        let opened = open(&files.pack(), &house.keys());
        assert_eq!(found(&opened), [("batch-differs", None)], "{day}");
    }
    let counted = described(|batch| batch.batch.count = 4_000_000);
    assert_eq!(counted.dossier.batch.batch.count, 3);
}

#[tokio::test]
async fn a_record_that_no_form_lets_through_holds_up_nobody() {
    let house = House::new().await;
    house.crowd(2).await;
    let set = |record: &mut Record, name: &str, value: String| {
        record.fields.insert(name.to_owned(), value);
    };
    let changes: [(&str, &str, Change); 7] = [
        ("a@example.org", "field-family-name: too-long", |r, set| {
            set(r, "family-name", "x".repeat(900_000));
        }),
        (
            "b@example.org",
            "field-given-name: control-character",
            |r, set| {
                set(r, "given-name", "\u{1b}]0;evil\u{7}".to_owned());
            },
        ),
        (
            "c@example.org",
            "field-given-name: control-character",
            |r, set| {
                set(r, "given-name", "a\u{202e}b".to_owned());
            },
        ),
        ("d@example.org", "field-family-name: name-link", |r, set| {
            set(r, "family-name", "https://evil.example".to_owned());
        }),
        ("e@example.org", "field-shoe-size: unknown", |r, set| {
            set(r, "shoe-size", "43".to_owned());
        }),
        ("f@example.org", "field-family-name: required", |r, _| {
            // One name is enough, none is not.
            r.fields.remove("family-name");
            r.fields.remove("given-name");
        }),
        ("g@example.org", "form: unknown word", |r, _| {
            r.assurance = "sworn before\na notary".to_owned();
        }),
    ];
    for (email, _, change) in changes {
        let who = Who {
            email,
            ..Who::default()
        };
        house.joins_saying(who, |record| change(record, &set)).await;
    }
    house.freezes().await.expect("frozen");
    let mut opened = open(&house.archive(1).await, &house.keys());
    let refused: Vec<_> = opened
        .found
        .iter()
        .map(|found| {
            let why = found.values.iter().find(|(name, _)| *name == "why");
            (
                found.code,
                why.map(|(_, why)| why.clone()).unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(refused.len(), changes.len(), "{refused:?}");
    for ((code, why), (_, expected, _)) in refused.iter().zip(changes) {
        assert_eq!(*code, "record-refused");
        assert!(why.contains(expected), "{why} {expected}");
    }
    assert_eq!((opened.valid(), opened.dossier.announced), (2, 9));
    assert!(!opened.agrees());
    let told = verification::text(&opened, &plan());
    assert!(!told.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{told}");
    // Everybody else's mandate is printed.
    let dir = new_dir();
    let output = Output::create(&dir).expect("a directory");
    write::write(&mut opened, &house.keys(), &output, &plan(), &|_, _, _| {}).expect("written");
    assert_eq!(
        std::fs::read_dir(dir.join("authority/mandates"))
            .expect("mandates")
            .count(),
        2
    );
    std::fs::remove_dir_all(dir).expect("removed");
}

#[tokio::test]
async fn nothing_makes_room_for_what_is_not_there() {
    let (house, files) = house().await;
    let begun = Instant::now();
    for name in [
        "records/1099511627775.age",
        "records/18446744073709551615.age",
        "records/8589934591.age",
        "log/tile/entries/x999/x999/999",
    ] {
        let mut files = files.clone();
        files.add(name, b"");
        let opened = open(&files.pack(), &house.keys());
        assert_eq!(opened.valid(), 3, "{name}");
        assert!(!opened.agrees(), "{name}");
    }
    for index in [u64::MAX, 1 << 40, 1 << 33] {
        let mut files = files.clone();
        files.describe(|batch| {
            let mut line = batch.records[0].clone();
            (line.index, line.file) = (index, format!("records/{index}.age"));
            batch.records.push(line);
        });
        let opened = open(&files.pack(), &house.keys());
        assert_eq!(opened.valid(), 3, "{index}");
        assert!(
            opened
                .found
                .iter()
                .any(|found| found.code == "record-extra")
        );
    }
    assert!(begun.elapsed() < Duration::from_secs(60));

    // A description longer than its log allows is not read at all.
    let mut long = files.clone();
    let json = long.get("batch.json");
    json.extend(std::iter::repeat_n(b' ', 8 << 20));
    let refused = open_with(&long.pack(), &house.keys(), None);
    assert!(
        matches!(
            refused,
            Err(Closed::Dossier(DossierError::Format(
                FormatError::TooLong { .. }
            )))
        ),
        "{refused:?}"
    );
    let mut long = files.clone();
    long.alter_and_describe("README.txt", |bytes| bytes.resize(3 << 20, b' '));
    assert_eq!(
        found(&open(&long.pack(), &house.keys())),
        [("archive-damaged", None)]
    );
}

#[tokio::test]
async fn names_of_entries_forge_no_line() {
    let (house, files) = house().await;
    let mut hostile = files.clone();
    let name = "a\n  result   everything agrees\u{1b}[8m\u{202e}\u{9b}31m";
    hostile.add(name, b"x");
    hostile.describe(|batch| {
        batch.files.insert(
            "b\nThe dossier agrees with the log.".to_owned(),
            sha256(b""),
        );
        batch.records[0].evidence.push('\u{1b}');
        batch.records[1].language = "\n\u{1b}[2J".to_owned();
    });
    let opened = open(&hostile.pack(), &house.keys());
    let told = verification::text(&opened, &plan());
    assert!(told.contains("a\\u000a  result"), "{told}");
    for line in told.lines() {
        assert!(!line.trim_start().starts_with("result"), "{line}");
        assert!(!line.starts_with("The dossier agrees"), "{line}");
        assert_eq!(crate::shown::word(line), line);
    }
    let json = verification::json(&opened, &plan()).to_string();
    assert_eq!(crate::shown::text(&json), json);

    // Strange entries are counted once there are many.
    let mut many = files;
    for n in 0..1_200 {
        many.add(&format!("strange/{n}"), b"");
    }
    let opened = open(&many.pack(), &house.keys());
    assert_eq!(opened.found.len(), 1_001);
    assert!(
        opened
            .found
            .iter()
            .any(|found| found.code == "entries-more")
    );
}

/// Long names and attributes of other programs claim lengths of their own: nothing of them is read.
#[tokio::test]
async fn long_names_are_not_read() {
    let (house, files) = house().await;
    let mut packed = Vec::new();
    for kind in [b'L', b'K', b'x', b'g'] {
        let mut header = tar::Header::new_gnu();
        header.set_path("././@LongLink").expect("a name");
        header.set_entry_type(tar::EntryType::new(kind));
        header.set_size(512);
        header.set_cksum();
        packed.extend_from_slice(header.as_bytes());
        packed.extend_from_slice(&[b'n'; 512]);
        // One that claims more than there is ends the list, and takes no room.
        let mut claims = packed.clone();
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::new(kind));
        header.set_size(1 << 40);
        header.set_cksum();
        claims.extend_from_slice(header.as_bytes());
        let archive = Tarball::index(Cursor::new(claims)).expect("memory");
        assert!(archive.damage().is_some());
    }
    packed.extend(files.pack());
    let opened = open(&packed, &house.keys());
    assert_eq!((opened.valid(), opened.agrees()), (3, true));
}

static BYTES: std::sync::OnceLock<(Vec<u8>, String)> = std::sync::OnceLock::new();

/// A dossier, and the key that opens it.
fn dossier() -> &'static (Vec<u8>, String) {
    BYTES.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let (house, files) = house().await;
            (files.pack(), house.key.secret().to_owned())
        })
    })
}

fn opened(bytes: &[u8]) -> Option<Opened> {
    let keys = clameur_seal::Identities::parse(&dossier().1).expect("a key");
    open_with(bytes, &keys, None).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn an_altered_byte_never_stops_an_opening_nor_reaches_a_terminal(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = dossier().0.clone();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Some(opened) = opened(&bytes) {
            let told = verification::text(&opened, &plan());
            prop_assert_eq!(crate::shown::text(&told), told.as_str());
            prop_assert!(opened.valid() <= 3);
        }
    }

    #[test]
    fn what_a_description_says_never_reaches_a_terminal(
        word in "(?s:.){1,40}", which in 0_usize..8, number in any::<u64>(),
    ) {
        let mut files = Files::of(&dossier().0);
        files.describe(|batch| match which {
            0 => batch.site = word.clone(),
            1 => batch.campaign = word.clone(),
            2 => batch.origin = word.clone(),
            3 => batch.log_key = word.clone(),
            4 => drop(batch.files.insert(word.clone(), sha256(b""))),
            5 => batch.records[0].file = word.clone(),
            6 => (batch.records[0].targets, batch.records[0].index) = (word.clone(), number),
            _ => (batch.log_size, batch.batch.leaf_index, batch.batch.from_size) = (number, number, number),
        });
        if let Some(opened) = opened(&files.pack()) {
            let told = verification::text(&opened, &plan());
            prop_assert_eq!(crate::shown::text(&told), told.as_str());
            prop_assert!(!opened.words.campaign.revocation_url.contains(word.as_str()) || word.len() < 12
                || opened.words.campaign.revocation_url == "https://example.org/fr/technopolice/withdraw");
        }
    }
}
