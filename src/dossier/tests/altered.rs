//! Whatever is done to a dossier on its way is named, with the statement that it concerns.

use clameur_seal::{Identities, KeyPair};

use super::super::archive::sha256;
use super::fixture::{Closed, Files, House, found, open, open_with};

struct Tampered {
    house: House,
    bytes: Vec<u8>,
}

impl Tampered {
    async fn new() -> Self {
        let house = House::new().await;
        house.crowd(4).await;
        house.freezes().await.expect("frozen");
        let bytes = house.archive(1).await;
        Self { house, bytes }
    }

    /// What is found after a change, and which numbers remain usable.
    #[track_caller]
    fn after(
        &self,
        change: impl FnOnce(&mut Files),
    ) -> (Vec<(&'static str, Option<u64>)>, Vec<u64>) {
        let mut files = Files::of(&self.bytes);
        change(&mut files);
        let opened = open(&files.pack(), &self.house.keys());
        assert!(!opened.agrees() || found(&opened).is_empty());
        let numbers = opened.rows.iter().map(|row| row.expected.number).collect();
        (found(&opened), numbers)
    }
}

const ALL: [u64; 4] = [1, 2, 3, 4];

#[tokio::test]
async fn records() {
    let dossier = Tampered::new().await;
    // Repacked by other hands, in another order: still whole.
    let same = dossier.after(|files| files.0.reverse());
    assert_eq!(same, (vec![], ALL.into()));
    let dotted = dossier.after(|files| {
        for (name, _) in &mut files.0 {
            name.insert_str(0, "./");
        }
    });
    assert_eq!(dotted, (vec![], ALL.into()));

    let missing = dossier.after(|files| files.remove("records/2.age"));
    assert_eq!(missing, (vec![("record-missing", Some(2))], vec![1, 3, 4]));

    let extra = dossier.after(|files| files.add("records/99.age", b"age-encryption.org/v1\n"));
    assert_eq!(extra, (vec![("file-extra", None)], ALL.into()));

    let altered =
        dossier.after(|files| *files.get("records/3.age").last_mut().expect("bytes") ^= 1);
    assert_eq!(altered, (vec![("record-altered", Some(3))], vec![1, 2, 4]));

    // The description made to agree: the leaf still does not.
    let altered = dossier.after(|files| {
        files.alter_and_describe("records/3.age", |bytes| {
            *bytes.last_mut().expect("bytes") ^= 1
        });
    });
    assert_eq!(
        altered,
        (vec![("record-commitment", Some(3))], vec![1, 2, 4])
    );

    let swapped = dossier.after(|files| {
        let other = files.get("records/2.age").clone();
        let this = std::mem::replace(files.get("records/1.age"), other);
        *files.get("records/2.age") = this;
    });
    let expected = vec![("record-altered", Some(1)), ("record-altered", Some(2))];
    assert_eq!(swapped, (expected, vec![3, 4]));

    let empty = dossier.after(|files| files.alter_and_describe("records/1.age", Vec::clear));
    assert_eq!(empty, (vec![("record-commitment", Some(1))], vec![2, 3, 4]));

    let twice = dossier.after(|files| {
        let copy = files.get("records/1.age").clone();
        files.add("records/1.age", &copy);
    });
    assert_eq!(twice, (vec![("file-twice", Some(1))], ALL.into()));
}

#[tokio::test]
async fn descriptions() {
    let dossier = Tampered::new().await;
    let described = |change: fn(&mut super::super::format::BatchFile)| {
        dossier.after(|files| files.describe(change))
    };
    let differs = |count: usize| vec![("batch-differs", None); count];
    assert_eq!(described(|b| b.batch.count = 5), (differs(1), ALL.into()));
    assert_eq!(
        described(|b| b.batch.set_hash = sha256(b"")),
        (differs(1), ALL.into())
    );
    assert_eq!(
        described(|b| (b.batch.from_size, b.batch.to_size, b.batch.leaf_index) = (1, 2, 3)).0,
        differs(3)
    );
    // Another number: the log has no such batch, so nothing in it is expected.
    let (found, numbers) = described(|b| b.batch.number = 2);
    assert_eq!(found.first(), Some(&("batch-leaf-missing", None)));
    assert_eq!(
        found
            .iter()
            .filter(|(code, _)| *code == "record-extra")
            .count(),
        4
    );
    assert_eq!(numbers, Vec::<u64>::new());

    let unlisted = described(|b| drop(b.records.remove(1)));
    let expected = vec![("file-extra", None), ("record-missing", Some(2))];
    assert_eq!(unlisted, (expected, vec![1, 3, 4]));
    let twice = described(|b| b.records.push(b.records[0].clone()));
    assert_eq!(twice, (vec![("record-listed-twice", Some(1))], ALL.into()));
    let invented = described(|b| {
        let mut line = b.records[0].clone();
        (line.index, line.tag) = (17, sha256(b"somebody"));
        b.records.push(line);
    });
    assert_eq!(invented, (vec![("record-extra", Some(17))], ALL.into()));
    let numbered = described(|b| b.records[2].number = 7);
    assert_eq!(numbered, (vec![("record-number", Some(3))], ALL.into()));
    for change in [
        (|b| b.records[0].tag = sha256(b"")) as fn(&mut super::super::format::BatchFile),
        |b| b.records[0].salt = sha256(b""),
        |b| b.records[0].manifest = sha256(b""),
        |b| b.records[0].evidence.push(' '),
    ] {
        assert_eq!(
            described(change),
            (vec![("record-commitment", Some(1))], vec![2, 3, 4])
        );
    }
    for change in [
        (|b| b.records[0].targets = "00000000000000ff".to_owned())
            as fn(&mut super::super::format::BatchFile),
        |b| b.records[0].language = "xx".to_owned(),
        |b| b.records[0].territory = "BE".to_owned(),
    ] {
        assert_eq!(
            described(change),
            (vec![("record-differs", Some(1))], vec![2, 3, 4])
        );
    }
    let same_tag = described(|b| b.records[1].tag = b.records[0].tag);
    let expected = vec![
        ("record-commitment", Some(2)),
        ("record-tag-twice", Some(2)),
    ];
    assert_eq!(same_tag, (expected, vec![1, 3, 4]));
    let withdrawn = described(|b| {
        b.withdrawn.push(super::super::format::WithdrawnLine {
            index: 1,
            number: 1,
            batch: 1,
            by: 9,
            reason: "withdrawn".to_owned(),
        });
    });
    assert_eq!(withdrawn, (vec![("withdrawn-list", None)], ALL.into()));
    // A tag named twice would otherwise hide behind a foreign log.
    let (found, _) = described(|b| b.origin = "elsewhere.example/log/technopolice".to_owned());
    assert!(found.contains(&("manifest-log", None)) && found.contains(&("batch-differs", None)));
}

#[tokio::test]
async fn logs() {
    let dossier = Tampered::new().await;
    let bundle = "log/tile/entries/000.p/6";

    let (found, numbers) = dossier.after(|files| files.remove(bundle));
    assert!(found.contains(&("file-missing", None)) && found.contains(&("log-incomplete", None)));
    assert!(found.contains(&("record-unproven", Some(1))), "{found:?}");
    assert_eq!(numbers, Vec::<u64>::new());

    // One bit of an entry: the tree has another root than the one signed.
    let (found, _) = dossier.after(|files| {
        files.alter_and_describe(bundle, |bytes| *bytes.last_mut().expect("bytes") ^= 1);
    });
    assert!(found.contains(&("log-rule", None)), "{found:?}");

    let (found, _) = dossier.after(|files| files.alter_and_describe(bundle, |b| b.truncate(100)));
    assert!(found.contains(&("bundle-unreadable", None)), "{found:?}");

    // Another size in the checkpoint: it is no longer signed, and the entries are too few.
    let (found, numbers) = dossier.after(|files| {
        files.alter_and_describe("log/checkpoint", |bytes| {
            let text = String::from_utf8(bytes.clone()).expect("text");
            *bytes = text.replacen("\n6\n", "\n9999999999999\n", 1).into_bytes();
        });
    });
    for code in ["checkpoint-key", "checkpoint-size", "log-incomplete"] {
        assert!(found.contains(&(code, None)), "{code}: {found:?}");
    }
    assert_eq!(numbers, ALL, "each still leads to its own leaf");

    let (found, _) = dossier.after(|files| files.get("log/checkpoint").clear());
    assert!(
        found.contains(&("checkpoint-unreadable", None)),
        "{found:?}"
    );

    let (found, numbers) = dossier.after(|files| {
        let name = files
            .0
            .iter()
            .find(|(n, _)| n.starts_with("manifests/"))
            .expect("one")
            .0
            .clone();
        files.alter_and_describe(&name, |bytes| bytes.push(b' '));
    });
    assert!(found.contains(&("manifest-foreign", None)), "{found:?}");
    assert_eq!(
        numbers,
        Vec::<u64>::new(),
        "what they were shown cannot be said"
    );
}

#[tokio::test]
async fn texts_that_cannot_be_trusted_are_not_printed() {
    let dossier = Tampered::new().await;
    let mut files = Files::of(&dossier.bytes);
    for (name, bytes) in &mut files.0 {
        if name.starts_with("documents/") {
            bytes.push(b'\n');
        }
    }
    let opened = open(&files.pack(), &dossier.house.keys());
    assert_eq!(found(&opened), vec![("file-altered", None); 4]);
    assert_eq!(opened.valid(), 4);
    let unprinted = opened.attention.iter().find(|a| a.code == "not-printed");
    assert_eq!(unprinted.expect("said").numbers, ALL);
}

#[tokio::test]
async fn an_archive_cut_short_says_who_is_missing() {
    let dossier = Tampered::new().await;
    for keep in [dossier.bytes.len() - 1024, dossier.bytes.len() - 4096] {
        let opened = open(&dossier.bytes[..keep], &dossier.house.keys());
        let found = found(&opened);
        assert_eq!(found.first(), Some(&("archive-damaged", None)));
        let missing = found
            .iter()
            .filter(|(code, _)| *code == "record-missing")
            .count();
        assert_eq!(missing as u64 + opened.valid(), 4);
        assert!(!opened.agrees());
    }
    // Cut within its description: there is nothing to work with, and that is said.
    for keep in [0, 1, 512, 3_000] {
        let closed = open_with(&dossier.bytes[..keep], &dossier.house.keys(), None);
        assert!(matches!(closed, Err(Closed::Dossier(_))), "{keep}");
    }
}

#[tokio::test]
async fn the_wrong_key_is_said_at_once() {
    let dossier = Tampered::new().await;
    let other = KeyPair::generate();
    let keys = Identities::parse(other.secret()).expect("a key");
    let Err(Closed::Key(wrong)) = open_with(&dossier.bytes, &keys, None) else {
        panic!("it opened with a foreign key");
    };
    assert_eq!(wrong.sealed_to, [dossier.house.key.public().to_string()]);
    assert_eq!(wrong.given, [other.public().to_string()]);
    let said = wrong.to_string();
    assert!(said.contains(&wrong.sealed_to[0]) && said.contains(&wrong.given[0]));
    // Among several keys, the right one is found.
    let both = format!("{}\n{}", other.secret(), dossier.house.key.secret());
    assert!(open(&dossier.bytes, &Identities::parse(&both).expect("keys")).agrees());
}

#[tokio::test]
async fn a_whole_dossier_of_another_log_is_found_out_by_the_published_key() {
    let dossier = Tampered::new().await;
    let elsewhere = Tampered::new().await;
    let published = open(&dossier.bytes, &dossier.house.keys())
        .dossier
        .log_key
        .expect("a key")
        .to_string();
    let ours = open_with(&dossier.bytes, &dossier.house.keys(), Some(&published)).expect("opens");
    assert!(ours.agrees());
    assert!(!ours.attention.iter().any(|a| a.code == "log-key-trust"));
    // By itself the other dossier is consistent.
    let theirs = open(&elsewhere.bytes, &elsewhere.house.keys());
    assert!(theirs.agrees());
    assert!(theirs.attention.iter().any(|a| a.code == "log-key-trust"));
    let theirs =
        open_with(&elsewhere.bytes, &elsewhere.house.keys(), Some(&published)).expect("it opens");
    let found = found(&theirs);
    assert!(found.contains(&("log-key", None)) && found.contains(&("checkpoint-key", None)));
    assert!(matches!(
        open_with(&dossier.bytes, &dossier.house.keys(), Some("nonsense")),
        Err(Closed::Dossier(super::super::verify::DossierError::LogKey(
            _
        )))
    ));
}

#[tokio::test]
async fn a_record_sealed_to_somebody_else_is_named() {
    let house = House::new().await;
    house.crowd(1).await;
    let stranger = KeyPair::generate();
    // The server sealed one statement to a key that no manifest names.
    house
        .joins_changed(super::fixture::Who::default(), |join| {
            let recipients = clameur_seal::Recipients::parse(&stranger.public().to_string());
            let sealed = clameur_seal::seal(b"{}", &recipients.expect("a key")).expect("sealed");
            join.pending.sealed = sealed.into_bytes();
        })
        .await;
    // And another one to the right key, with something else inside.
    let ours = clameur_seal::Recipients::parse(&house.key.public().to_string()).expect("a key");
    let who = super::fixture::Who {
        given: "Autre",
        ..Default::default()
    };
    house
        .joins_changed(who, |join| {
            let sealed = clameur_seal::seal(b"not a record", &ours).expect("sealed");
            join.pending.sealed = sealed.into_bytes();
        })
        .await;
    house.freezes().await.expect("frozen");
    let opened = open(&house.archive(1).await, &house.keys());
    assert_eq!(
        found(&opened),
        [("record-key", Some(2)), ("record-plaintext", Some(3))]
    );
    assert_eq!(opened.valid(), 1);
}

#[tokio::test]
async fn a_record_that_a_stranger_reads_too_is_named_and_stays_the_mandate_that_it_is() {
    let house = House::new().await;
    house.crowd(1).await;
    let (stranger, keys) = (KeyPair::generate(), house.keys());
    let both = format!("{}\n{}", house.key.public(), stranger.public());
    let both = clameur_seal::Recipients::parse(&both).expect("two keys");
    house
        .joins_changed(super::fixture::Who::default(), |join| {
            let plain = clameur_seal::open(&join.pending.sealed, &keys).expect("opened");
            let sealed = clameur_seal::seal(&plain, &both).expect("sealed");
            join.pending.sealed = sealed.into_bytes();
        })
        .await;
    house.freezes().await.expect("frozen");
    let opened = open(&house.archive(1).await, &keys);
    assert_eq!(found(&opened), [("record-recipients", Some(2))]);
    assert!(!opened.agrees(), "it is a disagreement");
    assert_eq!(opened.valid(), 2, "and nobody loses a mandate by it");
    let text = opened.found[0].text(opened.lang);
    assert!(
        text.contains("2 clés") && text.contains("en nomme 1"),
        "{text}"
    );
}

#[tokio::test]
async fn a_mandate_that_an_earlier_program_let_pass_is_printed_as_it_was_written() {
    let house = House::new().await;
    house
        .put(|folder| {
            for (language, text) in [
                ("fr", "> Je soussigné·e, {last_name}"),
                ("en", "> I, {last_name}"),
            ] {
                let documents = folder.documents.get_mut(language).expect("a language");
                documents.insert("mandate".to_owned(), format!("# M\n\n{text}, **signe\n"));
            }
        })
        .await;
    house.crowd(2).await;
    house.freezes().await.expect("frozen");
    let opened = open(&house.archive(1).await, &house.keys());
    assert_eq!(found(&opened), []);
    assert!(opened.agrees());
    assert!(opened.rows.iter().all(|row| row.printable));
    let notes: Vec<_> = opened.attention.iter().map(|a| a.code).collect();
    assert_eq!(
        notes
            .iter()
            .filter(|code| **code == "text-as-written")
            .count(),
        2,
        "{notes:?}"
    );
}

#[tokio::test]
async fn a_server_that_changed_the_ticks_is_found_out() {
    let house = House::new().await;
    house
        .joins_changed(super::fixture::Who::default(), |join| {
            join.pending.targets = 0b1111
        })
        .await;
    house.freezes().await.expect("frozen");
    let opened = open(&house.archive(1).await, &house.keys());
    assert_eq!(found(&opened), [("record-differs", Some(1))]);
}
