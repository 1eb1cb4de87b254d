use super::*;
use crate::note::SigningSeed;
use proptest::prelude::*;

/// The text of the example that the tlog-checkpoint specification gives.
const EXAMPLE: &str =
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

fn signer(name: &str) -> Signer {
    Signer::new(name, &SigningSeed::from_bytes([9; 32])).unwrap()
}

#[test]
fn the_specification_s_example_holds() {
    let checkpoint = Checkpoint::parse(EXAMPLE).unwrap();
    assert_eq!(
        (checkpoint.origin.as_str(), checkpoint.size),
        ("example.com/behind-the-sofa", 20_852_163)
    );
    assert_eq!(checkpoint.to_string(), EXAMPLE);
    let note = checkpoint
        .sign(&signer("example.com/behind-the-sofa"))
        .unwrap();
    assert_eq!(
        Checkpoint::open(&note, &signer("example.com/behind-the-sofa").verifier()),
        Ok(checkpoint)
    );
}

#[test]
fn only_the_ledger_s_own_key_is_believed() {
    let checkpoint = Checkpoint::parse(EXAMPLE).unwrap();
    let (expected, found) = ("example.com/other".to_owned(), checkpoint.origin.clone());
    let wrong = CheckpointError::Origin { expected, found };
    assert_eq!(
        checkpoint.sign(&signer("example.com/other")),
        Err(wrong.clone())
    );
    let note = Note::sign(EXAMPLE, &signer("example.com/other")).unwrap();
    assert_eq!(
        Checkpoint::open(&note, &signer("example.com/other").verifier()),
        Err(wrong)
    );
    let unsigned = Checkpoint::open(&note, &signer("example.com/behind-the-sofa").verifier());
    assert!(matches!(
        unsigned,
        Err(CheckpointError::Note(NoteError::NotSignedBy { .. }))
    ));
}

#[test]
fn malformed_checkpoints_are_refused_by_name() {
    let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    for (text, error) in [
        ("", CheckpointError::Lines),
        ("a\n1\n", CheckpointError::Lines),
        (&format!("a\n1\n{root}"), CheckpointError::Lines),
        (&format!("\n1\n{root}\n"), CheckpointError::Lines),
        (&format!("a\n1\n{root}\n\n"), CheckpointError::Lines),
        (&format!("a\n1\n{root}\n\nb\n"), CheckpointError::Lines),
        (&format!("a\n01\n{root}\n"), CheckpointError::Size),
        (&format!("a\n+1\n{root}\n"), CheckpointError::Size),
        (&format!("a\n-1\n{root}\n"), CheckpointError::Size),
        (&format!("a\n1 \n{root}\n"), CheckpointError::Size),
        (&format!("a\n١\n{root}\n"), CheckpointError::Size),
        (
            &format!("a\n9223372036854775808\n{root}\n"),
            CheckpointError::Size,
        ),
        (
            "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
            CheckpointError::Root,
        ),
        (&format!("a\n1\n{root} \n"), CheckpointError::Root),
        (&format!("a\n0\n{root}\n"), CheckpointError::EmptyRoot),
    ] {
        assert_eq!(Checkpoint::parse(text), Err(error), "{text:?}");
    }
    assert!(
        Checkpoint::parse(&format!(
            "a\n9223372036854775807\n{root}\nextension one\n2\n"
        ))
        .is_ok()
    );
    assert!(Checkpoint::parse(&Checkpoint::new("a", 0, Hash::EMPTY_ROOT).to_string()).is_ok());
    // What cannot be read is not signed either.
    let mut checkpoint = Checkpoint::parse(EXAMPLE).unwrap();
    checkpoint.extensions.push(String::new());
    assert_eq!(
        checkpoint.sign(&signer(&checkpoint.origin)),
        Err(CheckpointError::Lines)
    );
    let too_large = Checkpoint::new("a", u64::MAX, Hash([1; 32]));
    assert_eq!(too_large.sign(&signer("a")), Err(CheckpointError::Size));
}

proptest! {
    #[test]
    fn another_implementation_reads_the_same(size in 0..=MAX_SIZE, root: [u8; 32], extensions in prop::collection::vec("[a-zé ]{1,9}", 0..3)) {
        let root = if size == 0 { Hash::EMPTY_ROOT } else { Hash(root) };
        let ours = Checkpoint { extensions, ..Checkpoint::new("ledger.example/log/a", size, root) };
        prop_assert_eq!(Checkpoint::parse(&ours.to_string()), Ok(ours.clone()));
        let text = ours.to_string();
        let theirs = tlog_tiles::Checkpoint::from_bytes(text.as_bytes()).unwrap();
        prop_assert_eq!((theirs.origin(), theirs.size(), theirs.hash().0), ("ledger.example/log/a", size, root.0));
        prop_assert_eq!(theirs.to_bytes(), text.as_bytes());
    }

    #[test]
    fn any_text_is_answered(text in "[a-z]{0,3}\n[0-9]{0,20}\n[A-Za-z0-9+/]{43}=\n([a-z]{0,3}\n){0,2}|.*") {
        if let Ok(checkpoint) = Checkpoint::parse(&text) {
            prop_assert_eq!(checkpoint.to_string(), text);
        }
    }
}

/// `docs/formats/head.md`, computed by `src/web/assets/check.html` as well.
#[test]
fn the_print_form_is_frozen() {
    let note = Note::parse(include_bytes!("../../testdata/v1/log/checkpoint")).unwrap();
    let head = Checkpoint::parse(note.text()).unwrap();
    assert_eq!(head.printed(), "JR3W-M3R0-FJ7Q-BQ07-QXJW-346N-EY89-1F5J");
}
