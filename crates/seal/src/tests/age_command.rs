//! The stock `age` command and we read each other's files and keys.
//!
//! Needs `age` and `age-keygen` on the path (package `age` in Debian). No file is written: everything goes through pipes.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::{Identities, KeyPair, Recipients, open, seal};

const IDENTITY: &str = include_str!("../../testdata/v1/identity-1.txt");
const IDENTITY_PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/v1/identity-1.txt");

fn run(program: &str, args: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap()
    });
    assert!(
        output.status.success(),
        "{program} {args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

#[test]
#[ignore = "needs the age command"]
fn age_opens_what_we_seal() {
    let recipients = Recipients::parse(include_str!("../../testdata/v1/recipients.txt")).unwrap();
    for plaintext in [
        vec![],
        vec![b' '; 2048],
        vec![b'x'; 65_536],
        vec![b'y'; 200_000],
    ] {
        let sealed = seal(&plaintext, &recipients).unwrap();
        assert_eq!(
            run(
                "age",
                &["--decrypt", "--identity", IDENTITY_PATH],
                sealed.as_bytes()
            ),
            plaintext
        );
    }
    let frozen = include_bytes!("../../testdata/v1/record.age");
    let opened = run("age", &["--decrypt", "--identity", IDENTITY_PATH], frozen);
    assert_eq!(opened, include_bytes!("../../testdata/v1/record.json"));
}

#[test]
#[ignore = "needs the age command"]
fn we_open_what_age_seals() {
    let identities = Identities::parse(IDENTITY).unwrap();
    let recipient = identities.recipients()[0].to_string();
    for plaintext in [vec![], b"{}".to_vec(), vec![b'x'; 65_537]] {
        let file = run("age", &["--encrypt", "--recipient", &recipient], &plaintext);
        assert_eq!(*open(&file, &identities).unwrap(), plaintext);
    }
    let armored = run(
        "age",
        &["--encrypt", "--armor", "--recipient", &recipient],
        b"{}",
    );
    assert_eq!(open(&armored, &identities), Err(crate::OpenError::Armored));
}

#[test]
#[ignore = "needs the age command"]
fn key_files_are_the_same() {
    let pair = KeyPair::generate();
    let file = pair.identity_file("2026-01-02T03:04:05Z");
    let public = run("age-keygen", &["-y"], file.as_bytes());
    assert_eq!(
        String::from_utf8(public).unwrap().trim(),
        pair.public().to_string()
    );

    let theirs = String::from_utf8(run("age-keygen", &[], b"")).unwrap();
    let shape = |text: &str| {
        text.lines()
            .map(|line| line.split(": ").next().unwrap()[..8].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        shape(&theirs),
        shape(&file),
        "the same lines in the same order"
    );
    let named = theirs
        .lines()
        .find_map(|line| line.strip_prefix("# public key: "))
        .unwrap();
    assert_eq!(
        Identities::parse(&theirs).unwrap().recipients()[0].to_string(),
        named
    );
}
