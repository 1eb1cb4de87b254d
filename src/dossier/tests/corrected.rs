//! What was corrected after signing: carried sealed beside the records, shown beside what was signed, believed only where it is of its
//! statement and the form would take it.

use std::collections::BTreeMap;

use clameur_seal::{Correction, Hash32, Recipients, seal, sealed_hash};

use super::super::corrected::in_words;
use super::fixture::{Files, House, SLUG, Who, found, open};
use crate::person::store;

/// A correction as the key holder writes it, kept by the server; `record` stands in for the hash of the statement's own.
async fn corrects(house: &House, leaf: u64, fields: &[(&str, &str)], record: Option<Hash32>) {
    let mut writing = house.db.begin().await.expect("the store");
    let sealed = store::sealed_record(&mut writing, SLUG, leaf).await;
    let own = sealed_hash(&sealed.expect("the store").expect("a statement"));
    let fields: BTreeMap<String, String> = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let correction = Correction::new(
        format!("example.org/log/{SLUG}"),
        (leaf, record.unwrap_or(own)),
        fields,
        "2026-03-05".to_owned(),
        "demandé par lettre".to_owned(),
    );
    let plain = correction.to_padded_bytes().expect("short enough");
    let keys = Recipients::new(house.key.public().clone(), []);
    let sealed = seal(&plain, &keys).expect("sealed");
    store::insert_correction(&mut writing, SLUG, leaf, sealed.as_bytes())
        .await
        .expect("kept");
    writing.commit().await.expect("kept");
}

#[tokio::test]
async fn corrections_stand_beside_what_was_signed() {
    let house = House::new().await;
    let (leaf, code) = house.joins(Who::default()).await;
    house.crowd(2).await;
    corrects(&house, leaf, &[("family-name", "Corrigée")], None).await;
    house.freezes().await.expect("frozen");
    // After the freeze too: the archive that is written again has it.
    corrects(&house, leaf, &[("given-name", "Autre")], None).await;
    let bytes = house.archive(1).await;
    let opened = open(&bytes, &house.keys());
    assert_eq!(found(&opened), []);
    assert!(opened.agrees());
    let row = &opened.rows[0];
    assert_eq!(row.supporter.last_name, "Exemple", "as it was signed");
    let told = in_words(&opened, row);
    assert!(
        told.contains("Exemple → Corrigée (2026-03-05)") && told.contains("Prénom → Autre"),
        "{told}"
    );
    let codes: Vec<&str> = opened.attention.iter().map(|a| a.code).collect();
    assert!(codes.contains(&"corrected") && !codes.contains(&"correction-unusable"));

    // Missing, and altered: named, and left out.
    let name = format!("corrections/{leaf}-1.age");
    let mut files = Files::of(&bytes);
    files.remove(&name);
    let without = open(&files.pack(), &house.keys());
    assert_eq!(found(&without), [("file-missing", None)]);
    assert!(!without.agrees() && without.rows[0].corrected.unusable);
    let mut files = Files::of(&bytes);
    files.get(&name).push(0);
    let altered = open(&files.pack(), &house.keys());
    assert_eq!(found(&altered), [("file-altered", None)]);
    assert_eq!(altered.rows[0].corrected.changes.len(), 1);

    // Gone with the statement.
    house.withdraws(&code).await;
    let after = Files::of(&house.archive(1).await);
    assert!(
        !after
            .0
            .iter()
            .any(|(name, _)| name.starts_with("corrections/"))
    );
}

#[tokio::test]
async fn what_is_of_another_statement_or_no_form_takes_is_left_out() {
    let house = House::new().await;
    let (leaf, _) = house.joins(Who::default()).await;
    house.crowd(1).await;
    let other = Some(Hash32([7; 32]));
    corrects(&house, leaf, &[("family-name", "Fausse")], other).await;
    corrects(&house, leaf, &[("email", "")], None).await;
    corrects(&house, leaf, &[("unknown", "x")], None).await;
    corrects(&house, leaf, &[("family-name", "Juste")], None).await;
    house.freezes().await.expect("frozen");
    let opened = open(&house.archive(1).await, &house.keys());
    assert!(opened.agrees());
    let corrected = &opened.rows[0].corrected;
    assert!(corrected.unusable);
    let changes: Vec<(&str, &str)> = corrected
        .changes
        .iter()
        .map(|change| (change.before.as_str(), change.after.as_str()))
        .collect();
    assert_eq!(changes, [("Exemple", "Juste")]);
}
