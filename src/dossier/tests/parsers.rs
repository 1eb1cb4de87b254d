//! No archive, however mangled, makes the opening panic.

use std::io::Cursor;
use std::sync::LazyLock;

use clameur_seal::Identities;
use proptest::prelude::*;

use super::super::format::{BATCH_FILE, BatchFile};
use super::fixture::{Closed, Files, House, open_with};
use crate::tarball::Tarball;

/// A dossier and the key that opens it.
static DOSSIER: LazyLock<(Vec<u8>, String)> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let house = House::new().await;
        let people = house.crowd(3).await;
        house.freezes().await.expect("frozen");
        house.withdraws(&people[0].1).await;
        (house.archive(1).await, house.key.secret().to_owned())
    })
});

fn keys() -> Identities {
    Identities::parse(&DOSSIER.1).expect("a key")
}

/// Opening ends with an answer, and words can be found for all of it.
fn open_and_tell(bytes: &[u8]) {
    match open_with(bytes, &keys(), None) {
        Ok(opened) => {
            for found in &opened.found {
                assert!(!found.line(opened.lang).is_empty());
            }
        }
        Err(Closed::Dossier(error)) => assert!(!error.to_string().is_empty()),
        Err(Closed::Key(error)) => assert!(!error.to_string().is_empty()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn anything_at_all(bytes in proptest::collection::vec(any::<u8>(), 0..4096)) {
        open_and_tell(&bytes);
    }

    #[test]
    fn bytes_changed_cut_and_doubled(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in proptest::option::of(any::<prop::sample::Index>()),
        double in proptest::option::of((any::<prop::sample::Index>(), 1_usize..2048)),
    ) {
        let mut bytes = DOSSIER.0.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some((at, length)) = double {
            let at = at.index(bytes.len());
            let end = bytes.len().min(at + length);
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        open_and_tell(&bytes);
    }

    #[test]
    fn files_changed_inside_a_good_archive(
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        described in any::<bool>(),
    ) {
        let mut files = Files::of(&DOSSIER.0);
        let name = files.0[file.index(files.0.len())].0.clone();
        let change = |bytes: &mut Vec<u8>| {
            let at = at.index(bytes.len().max(1));
            if let Some(target) = bytes.get_mut(at) {
                *target = byte;
            }
        };
        if described && name != BATCH_FILE {
            files.alter_and_describe(&name, change);
        } else {
            change(files.get(&name));
        }
        open_and_tell(&files.pack());
    }

    #[test]
    fn numbers_of_the_description(
        numbers in proptest::array::uniform6(any::<u64>()),
        count in any::<u32>(),
    ) {
        let mut files = Files::of(&DOSSIER.0);
        files.describe(|batch| {
            let [leaf, from, to, size, index, number] = numbers;
            (batch.batch.leaf_index, batch.batch.from_size) = (leaf, from);
            (batch.batch.to_size, batch.log_size, batch.batch.count) = (to, size, count);
            batch.batch.frozen_ms = i64::from_ne_bytes(leaf.to_ne_bytes());
            (batch.records[0].index, batch.records[0].number) = (index, number);
        });
        open_and_tell(&files.pack());
    }

    #[test]
    fn descriptions_are_read_as_they_are_written(cut in any::<prop::sample::Index>()) {
        let mut files = Files::of(&DOSSIER.0);
        let json = files.get(BATCH_FILE).clone();
        let batch = BatchFile::parse(&json).expect("a description");
        prop_assert_eq!(batch.to_json().expect("JSON"), json.clone());
        let cut = cut.index(json.len() - 2);
        prop_assert!(BatchFile::parse(&json[..cut]).is_err());
    }
}

#[test]
fn newer_and_foreign_descriptions_are_told_apart() {
    let parse = |text: &str| {
        BatchFile::parse(text.as_bytes())
            .expect_err(text)
            .to_string()
    };
    assert!(parse(r#"{"format":"clameur-dossier","v":3}"#).contains("newer program"));
    assert!(parse(r#"{"format":"something","v":1}"#).contains("does not describe"));
    assert!(parse("{").contains("line 1"));
}

#[test]
fn links_and_devices_are_not_followed() {
    let mut builder = tar::Builder::new(DOSSIER.0[..DOSSIER.0.len() - 1024].to_vec());
    let mut header = tar::Header::new_ustar();
    header.set_entry_type(tar::EntryType::Symlink);
    header.set_path("records/5.age").expect("a name");
    header.set_link_name("/etc/passwd").expect("a name");
    header.set_size(0);
    header.set_cksum();
    builder.append(&header, std::io::empty()).expect("memory");
    let bytes = builder.into_inner().expect("memory");
    let archive = Tarball::index(Cursor::new(bytes)).expect("read");
    assert_eq!(archive.foreign(), ["records/5.age"]);
    assert_eq!(archive.read("records/5.age").expect("read"), None);
    assert_eq!(archive.damage(), None);
}
