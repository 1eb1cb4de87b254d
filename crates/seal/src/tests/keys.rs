use crate::{Identities, KeyError, KeyPair, KeyProblem, Recipient, Recipients};

const PUBLIC: &str = "age1zm8kmqqpdh5888zepn353jcgzsy4ehdr3l6j2st8s904n2xkn4gs35k535";
const SECRET: &str = "AGE-SECRET-KEY-1HP7HSVRFPRVQA3YVVHH4EL452SF64YMKK524UL5CX2MVRMPDRVFSJZEZYV";

fn recipient(text: &str) -> Result<Recipient, KeyProblem> {
    text.parse().map_err(|error: KeyError| error.problem)
}

fn identities(text: &str) -> Result<usize, (Option<usize>, KeyProblem)> {
    Identities::parse(text)
        .map(|keys| keys.recipients().len())
        .map_err(|error| (error.line, error.problem))
}

#[test]
fn a_recipient_is_read_and_shown_the_same() {
    assert_eq!(recipient(PUBLIC).unwrap().to_string(), PUBLIC);
    assert_eq!(
        recipient(&format!("  {PUBLIC}\n")).unwrap().to_string(),
        PUBLIC
    );
    assert_eq!(
        recipient(&PUBLIC.to_uppercase()).unwrap().to_string(),
        PUBLIC,
        "QR codes are read in capitals"
    );
}

#[test]
fn a_wrong_recipient_gets_its_own_message() {
    let cut = PUBLIC.get(..50).unwrap();
    let typo = PUBLIC.replace("zm8k", "zm8q");
    let digit_one = PUBLIC.replace("zm8k", "zm1k");
    let post_quantum = format!("age1pq1{}", "q".repeat(1950));
    for (text, problem) in [
        ("", KeyProblem::Missing),
        ("   ", KeyProblem::Missing),
        (SECRET, KeyProblem::SecretKey),
        ("AGE-PLUGIN-YUBIKEY-1QQQQ", KeyProblem::SecretKey),
        (post_quantum.as_str(), KeyProblem::PostQuantum),
        (
            "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t",
            KeyProblem::Plugin,
        ),
        (
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 nom@example.org",
            KeyProblem::Ssh,
        ),
        (cut, KeyProblem::Typo),
        (typo.as_str(), KeyProblem::Typo),
        (digit_one.as_str(), KeyProblem::Typo),
        ("nom@example.org", KeyProblem::NotAKey),
        ("age", KeyProblem::NotAKey),
        ("é", KeyProblem::NotAKey),
    ] {
        assert_eq!(recipient(text), Err(problem), "{text}");
    }
}

/// The seven points of small order and one with the ignored bit set, encoded by an independent Bech32.
#[test]
fn a_key_that_protects_nothing_is_refused() {
    for key in [
        "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
        "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
        "age1anlllllllllllllllllllllllllllllllllllllllllllllllals4n2t7m",
        "age1ahlllllllllllllllllllllllllllllllllllllllllllllllalsn46ayy",
        "age1amlllllllllllllllllllllllllllllllllllllllllllllllalselrwrv",
        "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
        "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8",
        "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz8ts72fzt7",
    ] {
        assert_eq!(recipient(key), Err(KeyProblem::Weak), "{key}");
    }
}

#[test]
fn recipients_are_never_none_and_each_once() {
    assert_eq!(
        Recipients::parse("# nobody\n\n"),
        Err(KeyProblem::Missing.into())
    );
    assert_eq!(
        Recipients::try_from(vec![]),
        Err(KeyProblem::Missing.into())
    );
    let twice = Recipients::parse(&format!("# lead\r\n{PUBLIC}\r\n\r\n{PUBLIC}\r\n")).unwrap();
    assert_eq!(twice.len(), 1);
    let other = KeyPair::generate().public().clone();
    let two = Recipients::new(other.clone(), [recipient(PUBLIC).unwrap(), other.clone()]);
    assert_eq!(
        two.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [other.to_string(), PUBLIC.to_owned()]
    );
    let wrong = Recipients::parse(&format!("{PUBLIC}\n# here\n{SECRET}\n"));
    assert_eq!(
        wrong,
        Err(KeyError {
            line: Some(3),
            problem: KeyProblem::SecretKey
        })
    );
}

#[test]
fn an_identity_file_may_hold_comments_blanks_and_several_keys() {
    let other = KeyPair::generate();
    let file = format!(
        "# created: x\n\n  {SECRET}  \n# second\n{}\n",
        other.secret()
    );
    let keys = Identities::parse(&file).unwrap();
    assert_eq!(
        keys.recipients(),
        [recipient(PUBLIC).unwrap(), other.public().clone()]
    );
    let marked = [b"\xef\xbb\xbf".as_slice(), file.as_bytes()].concat();
    assert_eq!(
        Identities::parse_bytes(&marked).unwrap().recipients().len(),
        2
    );
}

#[test]
fn a_wrong_identity_file_gets_its_own_message() {
    let typo = SECRET.replace("HP7H", "HP7Q");
    for (text, line, problem) in [
        ("", None, KeyProblem::Missing),
        ("# only a comment\n", None, KeyProblem::Missing),
        (PUBLIC, Some(1), KeyProblem::PublicKey),
        (typo.as_str(), Some(1), KeyProblem::Typo),
        (
            "# x\nAGE-SECRET-KEY-PQ-1QQQ",
            Some(2),
            KeyProblem::PostQuantum,
        ),
        ("AGE-PLUGIN-YUBIKEY-1QQQQ", Some(1), KeyProblem::Plugin),
        (
            "-----BEGIN OPENSSH PRIVATE KEY-----\nabc",
            Some(1),
            KeyProblem::Ssh,
        ),
        (
            "-----BEGIN AGE ENCRYPTED FILE-----\nabc",
            None,
            KeyProblem::Encrypted,
        ),
        (
            "age-encryption.org/v1\n-> scrypt abc",
            None,
            KeyProblem::Encrypted,
        ),
        (
            "age-encryption.org/v1\n-> X25519 abc",
            None,
            KeyProblem::Sealed,
        ),
        (
            "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBhYmNkZWZnaGlqa2xtbm8=\n",
            None,
            KeyProblem::Encrypted,
        ),
        (
            "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBhYmNkZWZnaGlqa2xtbm8=\n",
            None,
            KeyProblem::Sealed,
        ),
        ("{\"v\":1}", Some(1), KeyProblem::NotAKey),
    ] {
        assert_eq!(identities(text), Err((line, problem)), "{text}");
    }
    let problem = |bytes: &[u8]| Identities::parse_bytes(bytes).unwrap_err().problem;
    assert_eq!(
        problem(b"age-encryption.org/v1\n\xff\xfe"),
        KeyProblem::Encrypted
    );
    assert_eq!(problem(b"\xff\xfe\x00"), KeyProblem::NotAKey);
    let sealed = b"age-encryption.org/v1\n-> X25519 abc\nd\n--- e\n\xff\xfe";
    assert_eq!(problem(sealed), KeyProblem::Sealed);
}

#[test]
fn no_error_and_no_debug_text_shows_a_secret() {
    let pair = KeyPair::generate();
    let keys = Identities::parse(pair.secret()).unwrap();
    let error = pair.secret().parse::<Recipient>().unwrap_err();
    let broken = Identities::parse(&pair.secret()[..60]).unwrap_err();
    let shown = format!("{pair:?} {keys:?} {error} {error:?} {broken} {broken:?}");
    for part in [&pair.secret()[16..26], &pair.secret()[40..50]] {
        assert!(!shown.to_uppercase().contains(part), "{shown}");
    }
    assert!(shown.contains(&pair.public().to_string()));
}

#[test]
fn the_identity_file_has_three_lines() {
    let pair = KeyPair::generate();
    let expected = format!(
        "# created: 2026-01-02T03:04:05Z\n# public key: {}\n{}\n",
        pair.public(),
        pair.secret()
    );
    assert_eq!(*pair.identity_file("2026-01-02T03:04:05Z"), expected);
    assert_eq!(
        *pair.identity_file("2026-01-02T\n03:04:05Z"),
        expected,
        "a line break cannot smuggle in another key"
    );
}
