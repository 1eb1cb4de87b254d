use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

use crate::{TagKey, TagKeyError};

fn key(seed: u64) -> TagKey {
    TagKey::generate(&mut ChaCha20Rng::seed_from_u64(seed))
}

#[test]
fn tags_depend_on_key_person_and_use() {
    let (one, other) = (key(1), key(2));
    assert_eq!(one.tag("v1\na"), key(1).tag("v1\na"));
    assert_ne!(
        one.tag("v1\na"),
        other.tag("v1\na"),
        "two campaigns have nothing in common"
    );
    assert_ne!(one.tag("v1\na"), one.tag("v1\nb"));
    assert_ne!(
        one.tag("a"),
        one.mailbox_tag("a"),
        "a mailbox is not a person"
    );
}

#[test]
fn the_key_file_reads_as_it_was_written() {
    let text = key(3).to_file_text("example.org/log/x\nclameur-tag-key-v1:smuggled");
    assert_eq!(text.lines().count(), 2, "{}", *text);
    assert_eq!(
        TagKey::from_file_text(&text).unwrap().tag("a"),
        key(3).tag("a")
    );
    // As it was written before there were checks.
    let line = text.lines().nth(1).unwrap();
    let before = line.replace("-v2:", "-v1:");
    let before = before.rsplit_once(':').unwrap().0;
    assert_eq!(
        TagKey::from_file_text(before).unwrap().tag("a"),
        key(3).tag("a")
    );
    let windows = text.replace('\n', "\r\n");
    assert_eq!(
        TagKey::from_file_text(&windows).unwrap().tag("a"),
        key(3).tag("a")
    );
}

#[test]
fn a_wrong_key_file_gets_its_own_message() {
    let good = key(4).to_file_text("x");
    let line = good.lines().nth(1).unwrap();
    let read = |text: &str| TagKey::from_file_text(text).map(|_| ());
    assert_eq!(read(""), Err(TagKeyError::NotATagKey));
    assert_eq!(read("# only a comment\n"), Err(TagKeyError::NotATagKey));
    assert_eq!(read("AGE-SECRET-KEY-1QQQ"), Err(TagKeyError::NotATagKey));
    assert_eq!(read(&line[..line.len() - 4]), Err(TagKeyError::Damaged));
    assert_eq!(read("clameur-tag-key-v1:éé"), Err(TagKeyError::Damaged));
    // Any one letter: with another key the same person would count twice.
    let start = "clameur-tag-key-v2:".len();
    for (at, letter) in line.char_indices().skip(start) {
        let other = if letter == 'B' { "C" } else { "B" };
        let mut changed = line.to_owned();
        changed.replace_range(at..=at, other);
        assert_eq!(read(&changed), Err(TagKeyError::Damaged), "{changed}");
    }
    assert_eq!(
        read(&format!("{line}\n{line}\n")),
        Err(TagKeyError::SeveralKeys)
    );
}

#[test]
fn debug_shows_neither_key_nor_tag() {
    assert_eq!(
        format!("{:?} {:?}", key(5), key(5).tag("a")),
        "TagKey(…) Tag(…)"
    );
}

proptest! {
    #[test]
    fn foreign_text_never_panics(text in any::<String>()) {
        prop_assert!(TagKey::from_file_text(&text).is_err());
    }
}
