use super::*;
use crate::note::{Signer, SigningSeed};
use proptest::prelude::*;

fn sample() -> TlogProof {
    let signer = Signer::new("ledger.example/a", &SigningSeed::from_bytes([4; 32])).unwrap();
    let note = Note::sign(
        "ledger.example/a\n4\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        &signer,
    )
    .unwrap();
    TlogProof {
        extra: Some(vec![1, 2, 3]),
        index: 2,
        hashes: vec![Hash([5; 32]), Hash([6; 32])],
        checkpoint: note,
    }
}

#[test]
fn the_form_is_that_of_the_specification() {
    let file = sample().to_string();
    let (head, note) = file.split_once("\n\n").unwrap();
    assert_eq!(
        head,
        "c2sp.org/tlog-proof@v1\nextra AQID\nindex 2\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\nBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgY="
    );
    assert_eq!(note, sample().checkpoint.to_string());
    let bare = TlogProof {
        extra: None,
        index: 0,
        hashes: vec![],
        ..sample()
    };
    assert!(
        bare.to_string()
            .starts_with("c2sp.org/tlog-proof@v1\nindex 0\n\nledger.example/a\n")
    );
    for proof in [sample(), bare] {
        assert_eq!(TlogProof::parse(proof.to_string().as_bytes()), Ok(proof));
    }
}

#[test]
fn malformed_files_are_refused_by_name() {
    let file = sample().to_string();
    let hash = Hash([5; 32]).to_base64();
    let parse = |file: &str| TlogProof::parse(file.as_bytes()).unwrap_err();
    assert_eq!(parse(""), TlogProofError::Header);
    assert_eq!(parse(&file.replace("@v1", "@v2")), TlogProofError::Header);
    assert_eq!(
        parse(&file.replacen('\n', "\r\n", 1)),
        TlogProofError::Header
    );
    assert_eq!(parse(&format!("\u{feff}{file}")), TlogProofError::Header);
    assert_eq!(parse(&file.replace("AQID", "AQI")), TlogProofError::Extra);
    assert_eq!(parse(&file.replace("AQID", "")), TlogProofError::Extra);
    assert_eq!(
        parse("c2sp.org/tlog-proof@v1\nextra AQID"),
        TlogProofError::Extra
    );
    assert_eq!(
        parse(&file.replace("extra ", "Extra ")),
        TlogProofError::Index
    );
    for index in [
        "02",
        "-2",
        "",
        "2 ",
        "9223372036854775807",
        "99999999999999999999",
    ] {
        assert_eq!(
            parse(&file.replace("index 2", &format!("index {index}"))),
            TlogProofError::Index,
            "{index:?}"
        );
    }
    assert_eq!(
        parse(&file.replace(&hash, &hash[1..])),
        TlogProofError::Hash(1)
    );
    assert_eq!(
        parse(&file.replace(&hash, &format!("{hash}\n{}", "é".repeat(22)))),
        TlogProofError::Hash(2)
    );
    assert_eq!(
        parse(&file.replace(&hash, &vec![hash.as_str(); 63].join("\n"))),
        TlogProofError::Hashes
    );
    assert_eq!(
        parse("c2sp.org/tlog-proof@v1\nindex 2\n"),
        TlogProofError::Blank
    );
    assert_eq!(
        parse("c2sp.org/tlog-proof@v1\nindex 2\n\n"),
        TlogProofError::Checkpoint(NoteError::Unsigned)
    );
    assert_eq!(parse(&"x".repeat(MAX_PROOF + 1)), TlogProofError::TooLong);
    assert_eq!(
        TlogProof::parse(b"c2sp.org/tlog-proof@v1\n\xff"),
        Err(TlogProofError::Utf8)
    );
}

proptest! {
    #[test]
    fn any_file_is_answered(bytes: Vec<u8>, at: prop::sample::Index, byte: u8, cut: prop::sample::Index) {
        let mut near = sample().to_string().into_bytes();
        let at = at.index(near.len());
        near[at] = byte;
        near.truncate(cut.index(near.len() * 2));
        for bytes in [bytes, near] {
            if let Ok(proof) = TlogProof::parse(&bytes) {
                prop_assert_eq!(proof.to_string().into_bytes(), bytes);
            }
        }
    }
}
