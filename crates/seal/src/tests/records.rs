use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::padding::{SMALLEST_BUCKET, SMALLEST_CONTACT};
use crate::record::RecordParts;
use crate::{Contact, Hash32, Record, RecordError};

fn parts() -> impl Strategy<Value = RecordParts> {
    let text = || any::<String>();
    let hash = || any::<[u8; 32]>().prop_map(Hash32);
    let maps = (
        proptest::collection::btree_map(text(), text(), 0..8),
        proptest::collection::btree_map(text(), any::<bool>(), 0..8),
        proptest::collection::btree_map(text(), hash(), 0..4),
        proptest::collection::vec(text(), 0..5),
    );
    let scalars = (
        text(),
        text(),
        hash(),
        hash(),
        any::<u64>(),
        any::<Option<i64>>(),
        any::<i64>(),
    );
    (maps, scalars).prop_map(
        |(
            (fields, consents, documents, targets),
            (campaign, language, manifest, salt, bits, shown, at),
        )| {
            RecordParts {
                campaign,
                manifest,
                language,
                channel: "web".into(),
                assurance: "mailbox".into(),
                fields,
                targets,
                target_bits: bits,
                consents,
                documents,
                form_shown_ms: shown,
                submitted_ms: at,
                somebody_else: false,
                prior_requests: BTreeMap::new(),
                salt,
            }
        },
    )
}

fn is_bucket(len: usize, smallest: usize) -> bool {
    crate::padding::bucket(len, smallest) == len
}

proptest! {
    #[test]
    fn a_record_reads_as_it_was_written(parts in parts()) {
        let record = Record::new(parts);
        let bytes = record.to_padded_bytes().unwrap();
        prop_assert!(is_bucket(bytes.len(), SMALLEST_BUCKET));
        prop_assert_eq!(bytes.capacity(), bytes.len(), "no buffer was outgrown and left behind");
        prop_assert!(Record::from_bytes(&bytes).unwrap() == record);
    }

    #[test]
    fn a_contact_reads_as_it_was_written(email in any::<String>(), language in any::<String>(), purposes: BTreeSet<String>) {
        let contact = Contact::new(email, language, purposes);
        let bytes = contact.to_padded_bytes().unwrap();
        prop_assert!(is_bucket(bytes.len(), SMALLEST_CONTACT));
        prop_assert!(Contact::from_bytes(&bytes).unwrap() == contact);
    }

    #[test]
    fn foreign_bytes_never_panic(bytes in any::<Vec<u8>>(), text in "[\\[\\]{}\",:v1a ]{0,60}") {
        prop_assert!(Record::from_bytes(&bytes).is_err());
        prop_assert!(Record::from_bytes(text.as_bytes()).is_err());
        prop_assert!(Contact::from_bytes(text.as_bytes()).is_err());
    }
}

fn json(change: impl FnOnce(String) -> String) -> Vec<u8> {
    let record = Record::new(RecordParts {
        fields: BTreeMap::from([("family-name".into(), "Secretissime".into())]),
        ..RecordParts::default()
    });
    let text = String::from_utf8(record.to_padded_bytes().unwrap().to_vec()).unwrap();
    change(text).into_bytes()
}

#[test]
fn unknown_members_are_ignored_and_unknown_versions_refused() {
    let extended = json(|text| text.replace("{\"v\":1,", "{\"v\":1,\"later\":[1,2],"));
    assert_eq!(
        Record::from_bytes(&extended).unwrap().fields["family-name"],
        "Secretissime"
    );
    let newer = json(|text| text.replace("{\"v\":1,", "{\"v\":2,"));
    assert_eq!(
        Record::from_bytes(&newer),
        Err(RecordError::Version { found: 2 })
    );
    // A newer version may look quite different: the version is still what is told.
    assert_eq!(
        Record::from_bytes(b"{\"v\":7,\"all\":\"new\"}"),
        Err(RecordError::Version { found: 7 })
    );
    for bad in [
        "{\"v\":\"1\",",
        "{\"v\":1.5,",
        "{\"v\":-1,",
        "{",
        "{\"v\":1,\"v\":1,",
    ] {
        let bytes = json(|text| text.replace("{\"v\":1,", bad));
        assert!(
            matches!(
                Record::from_bytes(&bytes),
                Err(RecordError::NotARecord { .. })
            ),
            "{bad}"
        );
    }
}

#[test]
fn one_file_is_one_statement() {
    let twice = json(|text| text.replace("\"fields\":{", "\"fields\":{\"family-name\":\"Autre\","));
    assert!(matches!(
        Record::from_bytes(&twice),
        Err(RecordError::NotARecord { .. })
    ));
    let trailing = json(|text| format!("{text}{{}}"));
    assert!(matches!(
        Record::from_bytes(&trailing),
        Err(RecordError::NotARecord { .. })
    ));
    for bits in [
        "\"1\"",
        "\"000000000000000G\"",
        "\"+00000000000000f\"",
        "\"000000000000000A\"",
        "0",
    ] {
        let bytes = json(|text| text.replace("\"0000000000000000\"", bits));
        assert!(Record::from_bytes(&bytes).is_err(), "{bits}");
    }
}

#[test]
fn neither_debug_nor_errors_show_content() {
    let record = Record::from_bytes(&json(|text| text)).unwrap();
    assert!(!format!("{record:?}").contains("Secretissime"));
    let contact = Contact::new(
        "secretissime@example.org".into(),
        "fr".into(),
        BTreeSet::new(),
    );
    assert!(!format!("{contact:?}").contains("secretissime"));
    let wrong = json(|text| text.replace("{\"family-name\":\"Secretissime\"}", "\"Secretissime\""));
    let error = Record::from_bytes(&wrong).unwrap_err();
    assert!(
        !format!("{error} {error:?}").contains("Secretissime"),
        "{error}"
    );
}

#[test]
fn there_is_a_limit() {
    let long = Record::new(RecordParts {
        campaign: "x".repeat(600_000),
        ..RecordParts::default()
    });
    assert!(long.to_padded_bytes().is_ok());
    let longer = Record::new(RecordParts {
        campaign: "x".repeat(1_100_000),
        ..RecordParts::default()
    });
    assert!(matches!(
        longer.to_padded_bytes(),
        Err(RecordError::TooLong { .. })
    ));
    assert!(matches!(
        Record::from_bytes(&vec![b' '; 2 << 20]),
        Err(RecordError::TooLong { .. })
    ));
}

#[test]
fn what_was_asked_before_is_a_member_that_may_be_absent() {
    let with = |prior_requests| {
        Record::new(RecordParts {
            campaign: "example.org/log/a".into(),
            prior_requests,
            ..RecordParts::default()
        })
    };
    let bytes = with(BTreeMap::new()).to_padded_bytes().unwrap();
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(!text.contains("prior"), "records look as they did before");
    let asked = crate::PriorRequest {
        day: "2026-10-01".into(),
        channel: "registered".into(),
        answered: false,
    };
    let record = with(BTreeMap::from([("taj".to_owned(), asked)]));
    let bytes = record.to_padded_bytes().unwrap();
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(text.contains(
        r#""prior_requests":{"taj":{"day":"2026-10-01","channel":"registered","answered":false}}"#
    ));
    assert!(Record::from_bytes(&bytes).unwrap() == record);
    assert!(!format!("{record:?}").contains("2026"));
}

#[test]
fn what_is_told_later_reads_as_it_was_written() {
    let asked = crate::PriorRequest {
        day: "2026-10-01".into(),
        channel: "letter".into(),
        answered: true,
    };
    let requests = BTreeMap::from([("taj".to_owned(), asked)]);
    let told = crate::ToldLater::new("example.org/log/a".into(), 7, requests, 1_772_450_000_000);
    let bytes = told.to_padded_bytes().unwrap();
    assert!(is_bucket(bytes.len(), SMALLEST_BUCKET));
    assert!(crate::ToldLater::from_bytes(&bytes).unwrap() == told);
    assert!(Record::from_bytes(&bytes).is_err() && crate::ToldLater::from_bytes(b"{}").is_err());
    assert!(!format!("{told:?}").contains("2026"));
}

#[test]
fn a_correction_reads_as_it_was_written_and_changes_what_it_names() {
    let fields = BTreeMap::from([
        ("family-name".to_owned(), "Exemple".to_owned()),
        ("concern".to_owned(), String::new()),
    ]);
    let correction = crate::Correction::new(
        "example.org/log/a".into(),
        (7, crate::Hash32([5; 32])),
        fields,
        "2026-10-01".into(),
        "asked by letter".into(),
    );
    let bytes = correction.to_padded_bytes().unwrap();
    assert!(is_bucket(bytes.len(), SMALLEST_BUCKET));
    assert!(crate::Correction::from_bytes(&bytes).unwrap() == correction);
    assert!(crate::ToldLater::from_bytes(&bytes).is_err());
    assert!(Record::from_bytes(&bytes).is_err() && crate::Correction::from_bytes(b"{}").is_err());
    assert!(!format!("{correction:?}").contains("Exemple"));
    let mut fields = BTreeMap::from([
        ("family-name".to_owned(), "Example".to_owned()),
        ("given-name".to_owned(), "Prénom".to_owned()),
        ("concern".to_owned(), "…".to_owned()),
    ]);
    correction.correct(&mut fields);
    let left: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(left, [("family-name", "Exemple"), ("given-name", "Prénom")]);
}
