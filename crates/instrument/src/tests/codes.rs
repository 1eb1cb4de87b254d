use std::collections::BTreeSet;

use crate::{Arg, ErrorCode};

#[test]
fn every_code_has_two_keys_of_its_own() {
    assert_eq!(ErrorCode::KEYS.len(), ErrorCode::RECOVERY_KEYS.len());
    assert_eq!(
        ErrorCode::KEYS.iter().collect::<BTreeSet<_>>().len(),
        ErrorCode::KEYS.len()
    );
    for (key, recovery) in ErrorCode::KEYS.iter().zip(ErrorCode::RECOVERY_KEYS) {
        assert_eq!(key.strip_prefix("err-"), recovery.strip_prefix("rec-"));
        assert!(crate::check::is_kebab(key), "{key}");
    }
}

#[test]
fn parameters_are_named_for_the_translation() {
    let code = ErrorCode::UnderAge { minimum: 18 };
    assert_eq!(
        (code.key(), code.recovery_key()),
        ("err-field-under-age", "rec-field-under-age")
    );
    assert_eq!(code.args(), [("minimum", Arg::Number(18))]);
    let code = ErrorCode::EmailCharacter { character: ',' };
    assert_eq!(code.args(), [("character", Arg::Text(",".into()))]);
    assert_eq!(ErrorCode::Required.args(), []);
}
