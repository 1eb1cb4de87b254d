//! Keys under which the application translates what a person is told.

/// Gives an error type two stable keys per variant: `err-…` for what happened and `rec-…` for what to do now.
macro_rules! text_keys {
    ($type:ty { $($variant:ident = $key:literal),* $(,)? }) => {
        impl $type {
            /// Every key that [`Self::key`] can give.
            pub const KEYS: &'static [&'static str] = &[$(concat!("err-", $key)),*];
            /// Every key that [`Self::recovery_key`] can give, in the same order.
            pub const RECOVERY_KEYS: &'static [&'static str] = &[$(concat!("rec-", $key)),*];

            /// Key of the text that says what happened.
            pub fn key(&self) -> &'static str {
                match self { $(Self::$variant { .. } => concat!("err-", $key)),* }
            }

            /// Key of the text that says what to do now.
            pub fn recovery_key(&self) -> &'static str {
                match self { $(Self::$variant { .. } => concat!("rec-", $key)),* }
            }
        }
    };
}

text_keys!(crate::KeyProblem {
    SecretKey = "key-secret",
    PublicKey = "key-public",
    PostQuantum = "key-post-quantum",
    Plugin = "key-plugin",
    Ssh = "key-ssh",
    Typo = "key-typo",
    Weak = "key-weak",
    Encrypted = "key-encrypted",
    Sealed = "key-sealed",
    Missing = "key-missing",
    NotAKey = "key-not-a-key",
});

text_keys!(crate::OpenError {
    NotAge = "open-not-age",
    Armored = "open-armored",
    UnknownVersion = "open-unknown-version",
    Passphrase = "open-passphrase",
    NoMatchingKey = "open-no-matching-key",
    Damaged = "open-damaged",
    TooLong = "open-too-long",
});

text_keys!(crate::RecordError {
    NotARecord = "record-not-a-record",
    Version = "record-version",
    TooLong = "record-too-long",
});

text_keys!(crate::TagKeyError {
    NotATagKey = "tag-key-not-a-key",
    Damaged = "tag-key-damaged",
    SeveralKeys = "tag-key-several",
});

/// Every `err-…` key of this crate, for a test that each has a translation; the `rec-…` keys have the same ends.
pub const TEXT_KEYS: [&[&str]; 4] = [
    crate::KeyProblem::KEYS,
    crate::OpenError::KEYS,
    crate::RecordError::KEYS,
    crate::TagKeyError::KEYS,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn keys_are_unique_and_come_in_pairs() {
        let all: Vec<&str> = TEXT_KEYS.concat();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        let error = crate::OpenError::NoMatchingKey;
        assert_eq!(
            (error.key(), error.recovery_key()),
            ("err-open-no-matching-key", "rec-open-no-matching-key")
        );
        assert_eq!(
            crate::OpenError::KEYS.len(),
            crate::OpenError::RECOVERY_KEYS.len()
        );
    }
}
