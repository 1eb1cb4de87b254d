//! Batches frozen through the real functions, opened whole, altered, late and with the wrong key.

mod altered;
mod corrected;
pub(super) mod fixture;
mod hostile;
mod parsers;
mod vector;
mod written;

use fixture::{House, NOON, SLUG, Who, found, open};
use jiff::civil::date;

use super::archive::ArchiveError;
use super::filed::{self, FiledError, Filing, Marked};
use super::freeze::FreezeError;
use crate::i18n::Lang;

#[tokio::test]
async fn a_batch_agrees_with_its_log_and_is_the_same_bytes_again() {
    let house = House::new().await;
    assert!(matches!(house.freezes().await, Err(FreezeError::Nobody)));
    house.crowd(5).await;
    let next = house.preview().await.expect("a preview");
    assert_eq!(house.listed().await, []);
    let frozen = house.freezes().await.expect("frozen");
    assert_eq!(frozen, next);
    assert_eq!(
        (
            frozen.number,
            frozen.from_size,
            frozen.to_size,
            frozen.count
        ),
        (1, 0, 6, 5)
    );

    let bytes = house.archive(1).await;
    let opened = open(&bytes, &house.keys());
    assert_eq!(found(&opened), []);
    assert!(opened.agrees());
    assert_eq!((opened.valid(), opened.dossier.announced), (5, 5));
    let numbers: Vec<u64> = opened.rows.iter().map(|row| row.expected.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);

    // Who joins later changes nothing of it.
    house.crowd(2).await;
    assert_eq!(house.archive(1).await, bytes);
    // Nor does the log's growth, with another manifest and another batch.
    house
        .publish(|folder| folder.definition.goal = Some(1.into()))
        .await;
    house.freezes().await.expect("frozen");
    assert_eq!(house.archive(1).await, bytes);
}

#[tokio::test]
async fn nothing_to_file_is_not_frozen() {
    let house = House::new().await;
    let people = house.crowd(1).await;
    house.freezes().await.expect("frozen");
    let refused = house.freezes().await.expect_err("nothing new");
    assert!(
        matches!(refused, FreezeError::Nothing { last: 1, .. }),
        "{refused}"
    );
    assert_eq!(house.listed().await.len(), 1);
    // A withdrawal is something to file.
    for (_, code) in &people {
        house.withdraws(code).await;
    }
    let second = house.freezes().await.expect("frozen");
    assert_eq!((second.number, second.count, second.withdrawn), (2, 0, 1));
    let opened = open(&house.archive(2).await, &house.keys());
    assert!(opened.agrees(), "{:?}", opened.found);
    assert_eq!(opened.dossier.announced, 0);
}

#[tokio::test]
async fn somebody_who_left_before_the_freeze_is_in_no_batch() {
    let house = House::new().await;
    let people = house.crowd(3).await;
    house.withdraws(&people[1].1).await;
    let frozen = house.freezes().await.expect("frozen");
    assert_eq!((frozen.count, frozen.withdrawn), (2, 0));
    let opened = open(&house.archive(1).await, &house.keys());
    assert!(opened.agrees(), "{:?}", opened.found);
    let leaves: Vec<u64> = opened.rows.iter().map(|row| row.expected.index).collect();
    assert_eq!(leaves, [people[0].0, people[2].0]);
}

#[tokio::test]
async fn late_joiners_and_withdrawals_go_into_the_next_batch() {
    let house = House::new().await;
    let first = house.crowd(4).await;
    house.freezes().await.expect("frozen");
    house.withdraws(&first[2].1).await;
    let late = house.crowd(3).await;
    house.withdraws(&late[0].1).await;
    let second = house.freezes().await.expect("frozen");
    assert_eq!((second.number, second.count, second.withdrawn), (2, 2, 1));

    let opened = open(&house.archive(2).await, &house.keys());
    assert_eq!(found(&opened), []);
    let numbers: Vec<(u64, u64)> = opened
        .rows
        .iter()
        .map(|row| (row.expected.number, row.expected.index))
        .collect();
    assert_eq!(numbers, [(5, late[1].0), (6, late[2].0)]);
    let withdrawn = &opened.dossier.batch.withdrawn;
    assert_eq!(withdrawn.len(), 1);
    assert_eq!(
        (
            withdrawn[0].number,
            withdrawn[0].index,
            withdrawn[0].batch,
            withdrawn[0].reason.as_str()
        ),
        (3, first[2].0, 1, "withdrawn")
    );

    // The first batch, written again, shows who left since: it agrees all the same.
    let again = open(&house.archive(1).await, &house.keys());
    assert_eq!(found(&again), [("withdrawn", Some(first[2].0))]);
    assert!(again.agrees());
    assert_eq!((again.dossier.announced, again.valid()), (3, 3));
    let numbers: Vec<u64> = again.rows.iter().map(|row| row.expected.number).collect();
    assert_eq!(numbers, [1, 2, 4]);
}

#[tokio::test]
async fn texts_that_changed_between_two_supporters_are_each_their_own() {
    let house = House::new().await;
    house.crowd(1).await;
    house
        .publish(|folder| {
            for documents in folder.documents.values_mut() {
                let mandate = documents.get_mut("mandate").expect("a mandate");
                mandate.push_str("\nFait pour valoir ce que de droit.\n");
            }
            for texts in folder.texts.values_mut() {
                texts.title.push_str(" (2)");
            }
        })
        .await;
    house.crowd(1).await;
    house.freezes().await.expect("frozen");
    let keys = house.keys();
    let opened = open(&house.archive(1).await, &keys);
    assert_eq!(found(&opened), []);
    let sheets: Vec<_> = opened
        .rows
        .iter()
        .map(|row| {
            let record = opened.again(row, &keys).expect("it opens again");
            opened.words.sheet(&record).expect("a sheet")
        })
        .collect();
    let (before, after) = (&sheets[0].text, &sheets[1].text);
    assert_eq!(
        (before.version.as_str(), after.version.as_str()),
        ("1", "2")
    );
    assert!(!before.campaign.title.ends_with("(2)"));
    assert!(after.campaign.title.ends_with("(2)"));
    assert_ne!(before.sha256, after.sha256);
    // Every consent that was asked for is there, in words, with its answer.
    assert!(sheets[0].consents.iter().all(|c| c.label.contains(' ')));
    assert!(sheets[0].consents.iter().any(|c| c.given));
    assert!(sheets[0].consents.iter().any(|c| !c.given));
}

#[tokio::test]
async fn lookalikes_are_flagged_and_are_no_disagreement() {
    let house = House::new().await;
    let twin = Who::default();
    house.joins(twin).await;
    // As if the tag key had been changed in between: the same person under another tag.
    house
        .joins_changed(
            Who {
                given: "prénom",
                ..twin
            },
            |join| join.pending.tag = [7; 32],
        )
        .await;
    for given in ["Un", "Deux", "Trois"] {
        house
            .joins(Who {
                given,
                email: "boite.commune@example.org",
                ..twin
            })
            .await;
    }
    house.freezes().await.expect("frozen");
    let opened = open(&house.archive(1).await, &house.keys());
    assert!(opened.agrees(), "{:?}", opened.found);
    let flagged: Vec<(&str, Vec<u64>)> = opened
        .attention
        .iter()
        .filter(|a| a.code.starts_with("same-"))
        .map(|a| (a.code, a.numbers.clone()))
        .collect();
    assert_eq!(
        flagged,
        [("same-person", vec![1, 2]), ("same-mailbox", vec![3, 4, 5])]
    );
}

#[tokio::test]
async fn names_that_may_be_one_are_flagged_from_two_upwards() {
    let house = House::new().await;
    let mailbox = |given, family, email| Who {
        given,
        family,
        email,
        ..Who::default()
    };
    for who in [
        mailbox("Jean", "Dupont", "un@example.org"),
        mailbox("Dupont", "Jean", "un+a@example.org"),
        mailbox("Jеаn", "Dupont", "un@example.org"),
        mailbox("Jean", "Dupond", "un@example.org"),
        mailbox("Marie", "Couple", "deux@example.org"),
        mailbox("Jean", "Couple", "deux@example.org"),
        mailbox("Luc", "Points", "l.points@gmail.com"),
        mailbox("Luc", "Point", "lpoints@googlemail.com"),
        mailbox("Jean", "Dupont", "autre@example.org"),
    ] {
        house.joins(who).await;
    }
    house.freezes().await.expect("frozen");
    let opened = open(&house.archive(1).await, &house.keys());
    assert!(opened.agrees(), "{:?}", opened.found);
    let flagged: Vec<Vec<u64>> = opened
        .attention
        .iter()
        .filter(|a| a.code == "possible-duplicates")
        .map(|a| a.numbers.clone())
        .collect();
    assert_eq!(flagged, [vec![1, 2, 3, 4], vec![7, 8]]);
    let words = opened
        .attention
        .iter()
        .find(|a| a.code == "possible-duplicates");
    assert!(
        words
            .expect("one")
            .text(Lang::ENGLISH)
            .starts_with("Possible duplicates")
    );
}

/// A disk with room for so many bytes.
struct Disk(usize);

impl std::io::Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 = self
            .0
            .checked_sub(bytes.len())
            .ok_or(std::io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_full_disk_loses_nothing_of_a_frozen_batch() {
    let house = House::new().await;
    house.crowd(2).await;
    house.freezes().await.expect("frozen");
    for room in [0, 5_000, 60_000] {
        let full = house.archive_to(1, Disk(room)).await;
        assert!(matches!(full, Err(ArchiveError::Write(_))), "{full:?}");
    }
    assert!(open(&house.archive(1).await, &house.keys()).agrees());
    let none = house.archive_to(2, Disk(usize::MAX)).await;
    assert!(matches!(none, Err(ArchiveError::NoBatch { number: 2, .. })));
}

#[tokio::test]
async fn the_day_of_filing_is_written_down_and_can_be_corrected() {
    let house = House::new().await;
    house.crowd(1).await;
    house.freezes().await.expect("frozen");
    let today = crate::clock::day_of(NOON);
    // Before there was anything to file.
    assert!(matches!(
        house.filed(1, date(2026, 3, 1)).await,
        Err(FiledError::BeforeFreeze { .. })
    ));
    assert_eq!(house.filed(1, today).await.expect("filed"), Marked::First);
    assert!(matches!(
        house.filed(1, today).await,
        Err(FiledError::Known { .. })
    ));
    assert_eq!(
        house.listed().await[0].filed_on.as_deref(),
        Some("2026-03-02")
    );
    assert!(house.filed(1, date(2026, 3, 4)).await.is_err());
    assert!(house.filed(2, today).await.is_err());

    // Another day is a correction, with its reason, or nothing.
    house.clock.advance(3 * crate::clock::DAY);
    let next = date(2026, 3, 4);
    let mut other = Filing {
        number: 1,
        day: next,
        proof: None,
        reference: String::new(),
        correct: None,
    };
    let now = house.clock.now();
    let silently = filed::mark(&house.db, SLUG, &other, now).await;
    assert!(matches!(silently, Err(FiledError::OtherDay { .. })));
    other.correct = Some("The letter left two days later.".to_owned());
    let marked = filed::mark(&house.db, SLUG, &other, now).await;
    assert_eq!(marked.expect("corrected"), Marked::Corrected(today));
    let told = crate::procedure::Procedure::load(&house.db, SLUG, now).await;
    let told = told.expect("read").expect("there");
    let entry = told.entries.iter().find(|e| e.before.is_some());
    assert_eq!(entry.map(|e| (e.day, e.before)), Some((next, Some(today))));
}
