use proptest::prelude::*;

use super::keys;
use crate::sealed::MAX_SEALED;
use crate::{Identities, KeyPair, OpenError, Recipients, open, seal, sealed_to};

#[test]
fn each_recipient_opens_it_alone_and_nobody_else_does() {
    let pairs: Vec<KeyPair> = (0..4).map(|_| KeyPair::generate()).collect();
    let inside = pairs
        .iter()
        .take(3)
        .map(|pair| pair.public().clone())
        .collect::<Vec<_>>();
    let sealed = seal(b"{}", &Recipients::try_from(inside).unwrap()).unwrap();
    let results: Vec<bool> = pairs
        .iter()
        .map(|pair| {
            open(
                sealed.as_bytes(),
                &Identities::parse(pair.secret()).unwrap(),
            )
            .is_ok()
        })
        .collect();
    assert_eq!(results, [true, true, true, false]);
    let stranger = Identities::parse(pairs[3].secret()).unwrap();
    assert_eq!(
        open(sealed.as_bytes(), &stranger),
        Err(OpenError::NoMatchingKey)
    );
    let ring = Identities::parse(&format!("{}\n{}", pairs[3].secret(), pairs[1].secret())).unwrap();
    assert_eq!(*open(sealed.as_bytes(), &ring).unwrap(), b"{}");
}

#[test]
fn a_file_says_to_how_many_keys_it_is_sealed() {
    let keys: Vec<_> = (0..4)
        .map(|_| KeyPair::generate().public().clone())
        .collect();
    for count in 1..=keys.len() {
        // Grease comes and goes: it is never counted.
        for _ in 0..20 {
            let recipients = Recipients::try_from(keys[..count].to_vec()).unwrap();
            let sealed = seal(b"{}", &recipients).unwrap();
            assert_eq!(sealed_to(sealed.as_bytes()), Some(count));
        }
    }
    assert_eq!(sealed_to(b""), None);
    assert_eq!(sealed_to(b"age-encryption.org/v1\n-> X25519 a\n"), None);
}

#[test]
fn sealing_twice_gives_two_files() {
    let (recipients, _) = keys();
    assert_ne!(
        seal(b"{}", &recipients).unwrap().hash(),
        seal(b"{}", &recipients).unwrap().hash()
    );
}

#[test]
fn the_sealed_file_shows_nothing_of_what_is_in_it() {
    let (recipients, _) = keys();
    let sealed = seal(b"Nom-Introuvable nom-introuvable@example.org", &recipients).unwrap();
    for needle in [b"ntrouvable".as_slice(), b"example.org"] {
        assert!(
            !sealed
                .as_bytes()
                .windows(needle.len())
                .any(|window| window == needle)
        );
    }
    assert_eq!(
        format!("{sealed:?}"),
        format!("Sealed({} bytes)", sealed.as_bytes().len())
    );
}

#[test]
fn foreign_and_damaged_files_are_told_apart() {
    let (recipients, identities) = keys();
    let good = seal(&[b' '; 2048], &recipients).unwrap().into_bytes();
    let endless = [
        b"age-encryption.org/v1\n".as_slice(),
        &b"-> X25519 a\n\n".repeat(20_000),
    ]
    .concat();
    let newer = [b"age-encryption.org/v2\n".as_slice(), &good[22..]].concat();
    for (file, error) in [
        (b"".to_vec(), OpenError::NotAge),
        (b"{\"v\":1}".to_vec(), OpenError::NotAge),
        (b"PK\x03\x04".to_vec(), OpenError::NotAge),
        (
            b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl".to_vec(),
            OpenError::Armored,
        ),
        (newer, OpenError::UnknownVersion),
        (
            b"age-encryption.org/v1\n-> scrypt SVrzdFfkPxf0LPHOUGB1gQ 18\n".to_vec(),
            OpenError::Damaged,
        ),
        (b"age-enc".to_vec(), OpenError::Damaged),
        (b"age-encryption.org/v1\r\n".to_vec(), OpenError::Damaged),
        (good[..22].to_vec(), OpenError::Damaged),
        (good[..100].to_vec(), OpenError::Damaged),
        (good[..good.len() - 2064].to_vec(), OpenError::Damaged),
        (good[..good.len() - 1].to_vec(), OpenError::Damaged),
        ([good.as_slice(), b"x"].concat(), OpenError::Damaged),
        (endless, OpenError::Damaged),
        (vec![b'a'; MAX_SEALED + 1], OpenError::TooLong),
    ] {
        assert_eq!(
            open(&file, &identities),
            Err(error),
            "{:?}",
            &file[..file.len().min(40)]
        );
    }
    assert!(open(&good, &identities).is_ok());
}

#[test]
fn a_file_locked_with_a_passphrase_is_recognised() {
    let (_, identities) = keys();
    let passphrase = age::secrecy::SecretString::from("mot de passe");
    let mut recipient = age::scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(2);
    let file = age::encrypt(&recipient, b"{}").unwrap();
    assert_eq!(open(&file, &identities), Err(OpenError::Passphrase));
}

proptest! {
    #[test]
    fn what_was_sealed_is_opened(plaintext in proptest::collection::vec(any::<u8>(), 0..3000)) {
        let (recipients, identities) = keys();
        let sealed = seal(&plaintext, &recipients).unwrap();
        prop_assert_eq!(&*open(sealed.as_bytes(), &identities).unwrap(), &plaintext);
    }

    #[test]
    fn a_changed_file_is_refused(at in any::<proptest::sample::Index>(), flip in 1_u8..) {
        let (recipients, identities) = keys();
        let mut file = seal(&[b' '; 2048], &recipients).unwrap().into_bytes();
        let at = at.index(file.len());
        file[at] ^= flip;
        prop_assert!(open(&file, &identities).is_err(), "byte {} xor {:x}", at, flip);
    }

    #[test]
    fn a_cut_or_stuffed_file_is_refused(at in any::<proptest::sample::Index>(), stuffing in any::<Vec<u8>>()) {
        let (recipients, identities) = keys();
        let file = seal(&[b' '; 2048], &recipients).unwrap().into_bytes();
        let at = at.index(file.len());
        prop_assert!(open(&file[..at], &identities).is_err());
        prop_assume!(!stuffing.is_empty());
        let stuffed = [&file[..at], &stuffing, &file[at..]].concat();
        prop_assert!(open(&stuffed, &identities).is_err());
    }

    #[test]
    fn foreign_bytes_never_panic(bytes in any::<Vec<u8>>(), header in "(-> (X25519|scrypt|x)( [A-Za-z0-9+/]{0,44}){0,3}\n|[A-Za-z0-9+/]{0,66}\n|--- [A-Za-z0-9+/]{43}\n){0,8}") {
        let (_, identities) = keys();
        prop_assert!(open(&bytes, &identities).is_err());
        let file = [b"age-encryption.org/v1\n", header.as_bytes(), &bytes].concat();
        prop_assert!(open(&file, &identities).is_err());
        prop_assert!(Identities::parse_bytes(&bytes).is_err());
    }
}
