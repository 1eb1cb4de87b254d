use super::*;
use proptest::prelude::*;
use signed_note::{StandardSigner, StandardVerifier, VerifierList};

/// The example that the signed-note specification gives.
const EXAMPLE_KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const EXAMPLE: &str = "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

fn signer(name: &str, seed: u8) -> Signer {
    Signer::new(name, &SigningSeed::from_bytes([seed; 32])).unwrap()
}

fn parse(note: &str) -> Result<Note, NoteError> {
    Note::parse(note.as_bytes())
}

#[test]
fn the_specification_s_example_holds() {
    let verifier: Verifier = EXAMPLE_KEY.parse().unwrap();
    let note = parse(EXAMPLE).unwrap();
    assert_eq!(note.verify(&verifier), Ok(()));
    assert_eq!(note.text(), "This is an example message.\n");
    assert_eq!(note.to_string(), EXAMPLE);
    assert_eq!(verifier.to_string(), EXAMPLE_KEY);
    assert_eq!(
        (verifier.name(), verifier.key_id()),
        ("example.com/foo", 0x530d_903a)
    );
    assert_eq!(
        Verifier::new("example.com/foo", verifier.public_key()),
        Ok(verifier)
    );
}

#[test]
fn another_implementation_and_ours_accept_each_other_s_notes() {
    let text = "ledger.example/log/a\nÉté\n\nunder an empty line\n";
    let ours = signer("ledger.example/log/a", 7);
    let note = Note::sign(text, &ours).unwrap();

    let vkey = ours.verifier().to_string();
    let known = || VerifierList::new(vec![Box::new(StandardVerifier::new(&vkey).unwrap())]);
    let theirs = signed_note::Note::from_bytes(note.to_string().as_bytes()).unwrap();
    assert_eq!(theirs.verify(&known()).unwrap().0.len(), 1);

    let material: Vec<u8> = [1].into_iter().chain([7; 32]).collect();
    let id = format!("{:08x}", ours.verifier().key_id());
    let skey = format!(
        "PRIVATE+KEY+{}+{id}+{}",
        ours.name(),
        STANDARD.encode(material)
    );
    let mut theirs = signed_note::Note::new(text.as_bytes(), &[]).unwrap();
    theirs
        .add_sigs(&[&StandardSigner::new(&skey).unwrap()])
        .unwrap();
    assert_eq!(
        theirs.to_bytes(),
        note.to_string().as_bytes(),
        "Ed25519 signatures are deterministic"
    );
    assert_eq!(
        Note::parse(&theirs.to_bytes())
            .unwrap()
            .verify(&ours.verifier()),
        Ok(())
    );
}

#[test]
fn unknown_signatures_are_kept_and_ignored() {
    let (ours, witness) = (
        signer("ledger.example/a", 1),
        signer("witness.example/w", 2),
    );
    let mut note = Note::sign("text\n", &ours).unwrap();
    // A cosignature and a post-quantum one have other lengths; another key of our name has another id.
    note.add_signature(Signature::new("witness.example/w", 5, vec![9; 72]).unwrap())
        .unwrap();
    note.add_signature(Signature::new("witness.example/q", 6, vec![9; 2428]).unwrap())
        .unwrap();
    note.add_signature(Signature::new("ledger.example/a", 7, vec![1]).unwrap())
        .unwrap();
    note.add_signature(witness.sign(note.text().as_bytes()))
        .unwrap();
    let read = parse(&note.to_string()).unwrap();
    assert_eq!(read, note);
    assert_eq!(read.signatures().len(), 5);
    assert_eq!(read.verify(&ours.verifier()), Ok(()));
    assert_eq!(read.verify(&witness.verifier()), Ok(()));
    let stranger = signer("ledger.example/b", 1).verifier();
    let missing = NoteError::NotSignedBy {
        name: "ledger.example/b".into(),
        key_id: stranger.key_id(),
    };
    assert_eq!(read.verify(&stranger), Err(missing));
    // A forged signature in our name spoils the note even beside the right one.
    note.add_signature(Signature::new(ours.name(), ours.verifier().key_id(), vec![0; 64]).unwrap())
        .unwrap();
    assert!(matches!(
        note.verify(&ours.verifier()),
        Err(NoteError::Forged { .. })
    ));
}

#[test]
fn sixteen_post_quantum_signatures_fit_and_floods_do_not() {
    let ours = signer("ledger.example/a", 1);
    let mut note = Note::sign("text\n", &ours).unwrap();
    for id in 0..63 {
        note.add_signature(Signature::new("w.example", id, vec![1; 4900]).unwrap())
            .unwrap();
    }
    assert_eq!(
        parse(&note.to_string()).unwrap().verify(&ours.verifier()),
        Ok(())
    );
    let one_more = Signature::new("w.example", 99, vec![1; 64]).unwrap();
    assert_eq!(
        note.add_signature(one_more.clone()),
        Err(NoteError::TooMany)
    );
    assert_eq!(parse(&format!("{note}{one_more}")), Err(NoteError::TooMany));
    assert_eq!(parse(&"x".repeat(MAX_NOTE + 1)), Err(NoteError::TooLong));
    assert_eq!(
        Note::sign("x".repeat(MAX_NOTE) + "\n", &ours),
        Err(NoteError::TooLong)
    );
    let mut small = Note::sign("text\n", &ours).unwrap();
    assert_eq!(
        small.add_signature(Signature::new("w", 1, vec![0; MAX_NOTE]).unwrap()),
        Err(NoteError::TooLong)
    );
}

#[test]
fn malformed_notes_are_refused_by_name() {
    let line = "— n AAAAAQE=\n";
    assert!(parse(&format!("t\n\n{line}")).is_ok());
    assert!(
        parse(&format!("\n\n{line}")).is_ok(),
        "a text may be an empty line"
    );
    assert_eq!(Note::parse(b"t\n\n\xff\n"), Err(NoteError::Utf8));
    for (note, error) in [
        ("", NoteError::Unsigned),
        ("t\n", NoteError::Unsigned),
        ("t\n\n", NoteError::Unsigned),
        ("t\n\n\n", NoteError::Unsigned),
        ("t\n\n— n AAAAAQE=", NoteError::Unsigned),
        ("t\n— n AAAAAQE=\n", NoteError::Unsigned),
        ("t\r\n\n— n AAAAAQE=\n", NoteError::Control),
        ("t\n\n— n AAAAAQE=\r\n", NoteError::Signature(1)),
        ("t\n\n- n AAAAAQE=\n", NoteError::Signature(1)),
        ("t\n\n—  n AAAAAQE=\n", NoteError::Signature(1)),
        ("t\n\n— n  AAAAAQE=\n", NoteError::Signature(1)),
        ("t\n\n— n+m AAAAAQE=\n", NoteError::Signature(1)),
        ("t\n\n— n\u{a0}m AAAAAQE=\n", NoteError::Signature(1)),
        ("t\n\n— n AAAAAQE\n", NoteError::Signature(1)),
        ("t\n\n— n AAAAAQF=\n", NoteError::Signature(1)),
        ("t\n\n— n AAAAAQ==\n", NoteError::Signature(1)),
        ("t\n\n— n AAA=\n", NoteError::Signature(1)),
        ("t\n\n— n AAAAAQE= \n", NoteError::Signature(1)),
        ("t\n\n— n AAAAAQE=\nx\n", NoteError::Signature(2)),
    ] {
        assert_eq!(parse(note), Err(error), "{note:?}");
    }
    assert_eq!(
        Note::sign("no line feed", &signer("n", 1)),
        Err(NoteError::Unterminated)
    );
    assert_eq!(
        Note::sign("tab\t\n", &signer("n", 1)),
        Err(NoteError::Control)
    );
}

#[test]
fn malformed_keys_are_refused_by_name() {
    let key = |text: &str| text.parse::<Verifier>().unwrap_err();
    assert_eq!(key(""), KeyError::Form);
    assert_eq!(key("example.com/foo"), KeyError::Form);
    assert_eq!(key("example.com/foo+530d903a"), KeyError::Form);
    assert_eq!(
        key(&EXAMPLE_KEY.replace("530d903a", "530D903A")),
        KeyError::Form
    );
    assert_eq!(
        key(&EXAMPLE_KEY.replace("530d903a", "+30d903a")),
        KeyError::Form
    );
    assert_eq!(
        key(&EXAMPLE_KEY.replace("530d903a", "530d903b")),
        KeyError::Id
    );
    assert_eq!(key(&EXAMPLE_KEY.replace("foo", "fou")), KeyError::Id);
    assert_eq!(key(&EXAMPLE_KEY.replace("foo", "f o")), KeyError::Name);
    assert_eq!(key(&EXAMPLE_KEY.replace("+Aek", "+BOk")), KeyError::Type(4));
    assert_eq!(key(&format!("{EXAMPLE_KEY}\n")), KeyError::Form);
    assert_eq!(key("n+00000000+AQE="), KeyError::Material);
    let mut identity = [0; 32];
    identity[0] = 1;
    assert_eq!(
        Verifier::new("n", &identity),
        Err(KeyError::Material),
        "anyone can sign for the identity element"
    );
    for name in ["", "a b", "a+b", "a\nb", "a\u{2003}b", &"a".repeat(1025)] {
        assert_eq!(
            Signer::new(name, &SigningSeed::from_bytes([1; 32])).map(|_| ()),
            Err(KeyError::Name),
            "{name:?}"
        );
        assert_eq!(Signature::new(name, 1, vec![1]), Err(KeyError::Name));
    }
    assert_eq!(Signature::new("n", 1, vec![]), Err(KeyError::Material));
}

#[test]
fn one_seed_serves_many_ledgers() {
    let (a, b) = (
        signer("ledger.example/log/a", 1),
        signer("ledger.example/log/b", 1),
    );
    assert_eq!(a.verifier().public_key(), b.verifier().public_key());
    assert_ne!(a.verifier().key_id(), b.verifier().key_id());
    let note = Note::sign("t\n", &a).unwrap();
    assert!(matches!(
        note.verify(&b.verifier()),
        Err(NoteError::NotSignedBy { .. })
    ));
    assert_eq!(
        format!("{a:?}"),
        format!("Signer(ledger.example/log/a+{:08x})", a.verifier().key_id())
    );
}

#[test]
fn seed_files_are_read_as_written_and_tell_nothing_by_accident() {
    let seed = SigningSeed::from_bytes([0xab; 32]);
    let text = seed.to_text();
    assert!(
        text.contains("\nclameur-signing-seed-v2 q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s= ")
    );
    // As it was written before there were checks.
    let before = "clameur-signing-seed-v1 q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\n";
    assert_eq!(SigningSeed::parse(before).as_ref(), Ok(&seed));
    assert_eq!(SigningSeed::parse(&text).as_ref(), Ok(&seed));
    assert_eq!(
        SigningSeed::parse(&text.replace('\n', "\r\n")).as_ref(),
        Ok(&seed)
    );
    assert_eq!(format!("{seed:?}"), "SigningSeed(…)");
    let line = text.lines().last().unwrap();
    for (file, error) in [
        ("", SeedError::Form),
        ("# only a comment\n", SeedError::Form),
        ("clameur-signing-seed-v2", SeedError::Form),
        (&line.replacen("q6ur", "q6uq", 1), SeedError::Check),
        (line.rsplit_once(' ').unwrap().0, SeedError::Form),
        (&format!("{line}\n{line}\n"), SeedError::Form),
        (&format!("{line}\nmore\n"), SeedError::Form),
        (&line.replace("-v2", "-v3"), SeedError::Version(3)),
        (&line.replace("-v2", "-v02"), SeedError::Form),
        (&line.replace("6s=", "6s"), SeedError::Base64),
        (&line.replace("q6ur", ""), SeedError::Base64),
        (&format!("{line}{}", " ".repeat(5000)), SeedError::Form),
    ] {
        assert_eq!(SigningSeed::parse(file), Err(error), "{file:?}");
    }
}

#[test]
fn a_secret_key_is_written_as_go_writes_it() {
    let ours = signer("organisation.example", 7);
    let secret = ours.to_secret();
    assert!(
        secret.starts_with("PRIVATE+KEY+organisation.example+"),
        "{secret:?}"
    );
    let read = Signer::from_secret(&secret).unwrap();
    assert_eq!(read.verifier(), ours.verifier());
    for (changed, error) in [
        (secret.replace("organisation", "organization"), KeyError::Id),
        (secret.replace("PRIVATE", "PUBLIC"), KeyError::Form),
        (ours.verifier().to_string(), KeyError::Form),
        (secret.replace("+AQcH", "+AgcH"), KeyError::Type(2)),
        (secret[..secret.len() - 4].to_owned(), KeyError::Material),
    ] {
        assert_eq!(
            Signer::from_secret(&changed).err(),
            Some(error),
            "{changed}"
        );
    }
    // The example of the package's documentation.
    let go = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    let read = Signer::from_secret(go).unwrap();
    assert_eq!(
        read.verifier().to_string(),
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    );
}

proptest! {
    #[test]
    fn notes_round_trip(lines in prop::collection::vec("[^\\x00-\\x1f]{0,30}", 1..6), name in "[a-z./é0-9-]{1,20}", seed: u8) {
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let signer = signer(&name, seed);
        let note = Note::sign(text, &signer).unwrap();
        let read = parse(&note.to_string()).unwrap();
        prop_assert_eq!(&read, &note);
        prop_assert_eq!(read.verify(&signer.verifier()), Ok(()));
        let vkey = signer.verifier().to_string();
        prop_assert_eq!(vkey.parse::<Verifier>(), Ok(signer.verifier()));
    }

    #[test]
    fn an_altered_note_is_not_believed(at: prop::sample::Index, byte: u8) {
        let ours = signer("ledger.example/a", 3);
        let mut bytes = Note::sign("ledger.example/a\n5\ntext\n", &ours).unwrap().to_string().into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        prop_assert!(Note::parse(&bytes).is_ok_and(|note| note.verify(&ours.verifier()).is_ok()).eq(&false));
    }

    #[test]
    fn any_note_is_answered(note in "([a-z\n]{0,20}\n\n)?(— [a-z]{1,3} [A-Za-z0-9+/]{4,12}={0,2}\n){0,3}|.*", bytes: Vec<u8>) {
        if let Ok(read) = parse(&note) {
            prop_assert_eq!(read.to_string(), note);
        }
        if let Ok(read) = Note::parse(&bytes) {
            prop_assert_eq!(read.to_string().into_bytes(), bytes);
        }
    }

    #[test]
    fn any_key_is_answered(text in "[a-z]{0,3}\\+[0-9a-f]{6,9}\\+[A-Za-z0-9+/]{0,44}={0,2}|.*") {
        prop_assert!(text.parse::<Verifier>().is_err());
        prop_assert!(SigningSeed::parse(&text).is_err());
    }
}
