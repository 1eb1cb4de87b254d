//! Leaving is as easy as joining, and leaves nothing behind (promise P5, invariant I9).

use std::time::{Duration, Instant};

use clameur::clock::MINUTE;

use super::harness::html::{errors, visible};
use super::harness::search::holds;
use super::harness::wait::PATIENCE;
use super::harness::{Person, Site};

/// What the store holds of a counted statement, by column.
fn row_of(site: &Site, index: u64) -> Vec<(String, String)> {
    let mark = format!("leaf_index={index} ");
    let dump = site.dump();
    let row = dump["statement"].iter().find(|row| row.contains(&mark));
    let mut row = pairs(row.expect("the statement is counted"));
    // What is sealed of it stands apart.
    let (_, record) = row.iter().find(|(name, _)| name == "record").expect("it");
    let mark = format!("id={record} ");
    let kept = dump["sealed_record"].iter().find(|r| r.contains(&mark));
    row.extend(pairs(kept.expect("its record is kept")));
    row
}

fn pairs(row: &str) -> Vec<(String, String)> {
    row.split(' ')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn bytes_of(row: &[(String, String)], column: &str) -> Vec<u8> {
    let (_, value) = row.iter().find(|(name, _)| name == column).expect(column);
    hex::decode(value).expect("hexadecimal")
}

#[test]
fn maria_leaves_with_her_code_and_nothing_of_her_remains() {
    let site = Site::demo();
    let mut stays = site.person("Autre", "Exemple");
    stays.is_counted(&["taj", "tes"]);
    let mut maria = site.person("Prénom", "Exemple").agreeing_to_all();
    let receipt = maria.is_counted(&["taj"]);
    maria.reads_mail();
    // A second form of hers that still waits for its confirmation goes as well.
    assert_eq!(site.count(), 2);
    let row = row_of(&site, receipt.index);
    assert_eq!(
        site.dump()["contact"].len(),
        2,
        "she asked for news, and to be written to about the procedure"
    );

    maria.withdraws();
    assert_eq!(site.count(), 1);
    site.mail_has_left();

    // Not in the tables.
    let dump = format!("{:?}", site.dump());
    let columns = ["tag", "salt", "token_hash", "sealed", "link_box"];
    for column in columns {
        let value = hex::encode(bytes_of(&row, column));
        assert!(!dump.contains(&value), "{column} is still in a table");
    }
    let tables = site.dump();
    assert_eq!(tables["contact"], Vec::<String>::new());
    assert_eq!(tables["pending"], Vec::<String>::new());
    assert_eq!(tables["statement"].len(), 1);
    assert_eq!(tables["sealed_record"].len(), 1);
    // Nor in the bytes of any file: database, write-ahead log, shared memory.
    let until = Instant::now() + PATIENCE;
    loop {
        let left: Vec<String> = columns
            .iter()
            .filter(|column| remains(&site, &bytes_of(&row, column)))
            .map(|column| (*column).to_owned())
            .collect();
        if left.is_empty() {
            break;
        }
        assert!(Instant::now() < until, "still in the files: {left:?}");
        std::thread::sleep(Duration::from_millis(100));
    }

    // The link and the code are spent; the log tells that one left, and stays verifiable.
    site.get(&maria.link()).expect(404);
    let recounts = site.everything_agrees();
    let tally = &recounts["technopolice"].report.tally;
    assert_eq!((tally.adds, tally.withdrawn, tally.live), (2, 1, 1));
    assert_eq!(tally.by_target.values().sum::<u64>(), 2);
}

/// Whether any piece of a value stands in any file of the data directory. Long values may be cut by
/// the pages of the database, so pieces of 32 bytes are looked for. All age files begin alike: the
/// first piece of a long value tells nothing.
fn remains(site: &Site, value: &[u8]) -> bool {
    let files = site.files();
    let common = if value.len() > 64 { 32 } else { 0 };
    value[common..]
        .chunks_exact(32)
        .any(|piece| files.iter().any(|(_, bytes)| holds(bytes, piece)))
}

#[test]
fn a_statement_that_is_there_is_found_by_the_same_search() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    let receipt = maria.is_counted(&["taj"]);
    let row = row_of(&site, receipt.index);
    for column in ["tag", "salt", "token_hash", "sealed"] {
        assert!(remains(&site, &bytes_of(&row, column)), "{column}");
    }
    site.everything_agrees();
}

#[test]
fn a_code_works_once_and_a_wrong_one_is_explained() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let code = maria.withdrawal_code();

    let mistyped = maria.withdraws_with("pas un code").expect(422);
    assert_eq!(errors(mistyped.text()).len(), 1);
    assert!(
        mistyped.text().contains("value=\"pas un code\""),
        "what was typed is kept"
    );
    let mut other = code.clone();
    let first = if other.starts_with('0') { "1" } else { "0" };
    other.replace_range(0..1, first);
    maria.withdraws_with(&other).expect(422);
    assert_eq!(site.count(), 1);

    // However it is typed: lower case, without its groups, with spaces around.
    let sloppy = format!(" {} ", code.replace('-', " ").to_lowercase());
    maria.withdraws_with(&sloppy).expect(200);
    assert_eq!(site.count(), 0);
    // Pressed twice, it says what is so, and nothing is called wrong.
    let again = maria.withdraws_with(&code).expect(200);
    assert!(errors(again.text()).is_empty());
    assert!(visible(again.text()).contains("Ce code a déjà servi"));
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}

#[test]
fn who_left_can_come_back() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    let first = maria.is_counted(&["taj"]);
    maria.reads_mail();
    maria.withdraws();
    site.mail_has_left();
    while maria.new_mail().is_some() {}
    let second = maria.is_counted(&["taj", "tes"]);
    assert!(second.index > first.index);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn two_people_share_a_mailbox() {
    let site = Site::demo();
    let box_of_two = "famille@example.org";
    let mut one: Person<'_> = site.person("Prénom", "Exemple").with_email(box_of_two);
    one.is_counted(&["taj"]);
    one.reads_mail();
    let mut seen = one.clone();
    seen.given = "Autre".to_owned();
    seen.is_counted(&["taj"]);
    assert_eq!(site.count(), 2);
    one.withdraws();
    assert_eq!(site.count(), 1);
    seen.downloads_receipt();
    site.everything_agrees();
}

/// Nobody joins while the key is missing or another, and everybody leaves: the code alone says whose statement it is (GDPR, art. 7(3)).
#[test]
fn whoever_leaves_needs_no_key_of_the_server() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let code = maria.withdrawal_code();
    let secrets = site.app().secrets.clone();
    let file = site.config.key_dir.join(format!("tag-{}.key", site.slug));
    let kept = std::fs::read(&file).unwrap();
    // On PostgreSQL it stands in a row, too: for whoever can unwrap it.
    let _ = std::fs::remove_file(site.config.key_dir.join("wrapping.key"));
    secrets.destroy_tag_key(&site.slug).unwrap();
    secrets.create_tag_key(&site.slug).unwrap();
    site.clock.advance(2 * MINUTE);
    site.get(&maria.path("/join")).expect(503);
    // Leaving a list, too: by the page, and by its button.
    site.get(&maria.path("/follow/leave/AAAAAAAAAAAAAAAAAAAAAA"))
        .expect(200);
    site.http()
        .post(&maria.path("/follow/left"), "link=AAAAAAAAAAAAAAAAAAAAAA")
        .expect(200);
    let left = maria.withdraws_with(&code).expect(200);
    assert_eq!(errors(left.text()), Vec::<String>::new());
    // The key is back.
    std::fs::write(&file, kept).unwrap();
    site.clock.advance(2 * MINUTE);
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}
