//! What happened to a statement after it was sealed: evidence without personal data, whose hash is
//! bound into the leaf.
//!
//! In clear stand days. The times to the millisecond lie beside, sealed like the record at the moment of confirmation: a relay's log has each
//! address with the second at which its mail left, and times in clear would tie those addresses to entries of the public log.

use clameur_ledger::Hash;
use clameur_seal::{Hash32, Identities, OpenError, Recipients, SealError};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::clock::{Millis, day_of};

/// The times of a statement, in milliseconds since 1970. Sealed on their own since version 2 of the evidence; in version 1 they were the
/// evidence, in clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// Version of this format: 1.
    pub v: u32,
    /// When the form was accepted.
    pub submitted_ms: Millis,
    /// When the relay accepted the mail with the link; none if that was not recorded.
    pub mail_accepted_ms: Option<Millis>,
    /// When the button behind the link was pressed.
    pub confirmed_ms: Millis,
}

/// What stands in clear beside a record: version 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// Version of this format: 2.
    pub v: u32,
    /// The day on which the form was accepted, in UTC.
    pub submitted: Date,
    /// The day on which the relay accepted the mail with the link; none if that was not recorded.
    pub mail_accepted: Option<Date>,
    /// The day on which the button behind the link was pressed.
    pub confirmed: Date,
    /// SHA-256 of the file in which the times are sealed.
    pub times_sha256: Hash32,
}

/// The evidence of a statement, as it was written down and hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// Version 1: the times.
    Times(Times),
    /// Version 2: days, and where the times are.
    Days(Days),
}

/// What is kept of the times of a statement that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The evidence: the exact text that is hashed.
    pub evidence: String,
    /// The times, sealed.
    pub times: Vec<u8>,
}

/// Why times cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimesError {
    /// The file that the evidence names is not there, or is another one.
    #[error("the sealed times are not those that the evidence names")]
    Other,
    /// It cannot be opened.
    #[error(transparent)]
    Sealed(#[from] OpenError),
    /// What is in it is not what the evidence says.
    #[error("the sealed times are not of the days that the evidence names")]
    Differ,
}

impl Times {
    /// The times of a statement confirmed at `confirmed_ms`.
    #[must_use]
    pub fn new(
        submitted_ms: Millis,
        mail_accepted_ms: Option<Millis>,
        confirmed_ms: Millis,
    ) -> Self {
        Self {
            v: 1,
            submitted_ms,
            mail_accepted_ms,
            confirmed_ms,
        }
    }

    /// Seals the times to those who may read the record, and says in clear what may be said.
    ///
    /// # Errors
    /// As [`clameur_seal::seal`].
    pub fn seal(&self, recipients: &Recipients) -> Result<Kept, SealError> {
        // A struct of numbers always serialises; the length of a time that is not there is that of one that is.
        let mut json = serde_json::to_vec(self).unwrap_or_default();
        json.resize(json.len().max(LEAST), b' ');
        let times = clameur_seal::seal(&json, recipients)?;
        let days = Days {
            v: 2,
            submitted: day_of(self.submitted_ms),
            mail_accepted: self.mail_accepted_ms.map(day_of),
            confirmed: day_of(self.confirmed_ms),
            times_sha256: times.hash(),
        };
        Ok(Kept {
            evidence: serde_json::to_string(&days).unwrap_or_default(),
            times: times.into_bytes(),
        })
    }
}

/// Bytes that are sealed at least: all files of times have one length.
const LEAST: usize = 128;

impl Evidence {
    /// Reads evidence of any version; none where it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(days) = serde_json::from_str::<Days>(text) {
            return (days.v == 2).then_some(Self::Days(days));
        }
        let times: Times = serde_json::from_str(text).ok()?;
        (times.v == 1).then_some(Self::Times(times))
    }

    /// The times, from the file in which they are sealed.
    ///
    /// # Errors
    /// When that file is not the one that the evidence names, does not open, or says other days.
    pub fn times(&self, sealed: Option<&[u8]>, keys: &Identities) -> Result<Times, TimesError> {
        let days = match self {
            Self::Times(times) => return Ok(*times),
            Self::Days(days) => days,
        };
        let sealed = sealed.ok_or(TimesError::Other)?;
        if Hash32(Hash::of(sealed).0) != days.times_sha256 {
            return Err(TimesError::Other);
        }
        let json = clameur_seal::open(sealed, keys)?;
        let times: Times = serde_json::from_slice(&json).map_err(|_| TimesError::Differ)?;
        let said = Days {
            v: days.v,
            submitted: day_of(times.submitted_ms),
            mail_accepted: times.mail_accepted_ms.map(day_of),
            confirmed: day_of(times.confirmed_ms),
            times_sha256: days.times_sha256,
        };
        if times.v == 1 && said == *days {
            Ok(times)
        } else {
            Err(TimesError::Differ)
        }
    }
}

#[cfg(test)]
mod tests {
    use clameur_seal::KeyPair;

    use super::*;

    const AT: Millis = 1_664_038_800_123;

    #[test]
    fn days_stand_in_clear_and_times_open_with_the_key_alone() {
        let (key, other) = (KeyPair::generate(), KeyPair::generate());
        let to = Recipients::new(key.public().clone(), []);
        let keys = |pair: &KeyPair| Identities::parse(pair.secret()).unwrap();
        let times = Times::new(AT, Some(AT + 1_000), AT + 90_000_000);
        let kept = times.seal(&to).unwrap();
        assert!(kept.evidence.starts_with(
            "{\"v\":2,\"submitted\":\"2022-09-24\",\"mail_accepted\":\"2022-09-24\",\"confirmed\":\"2022-09-25\",\"times_sha256\":\""
        ));
        assert!(!kept.evidence.contains("16640"), "{}", kept.evidence);
        let evidence = Evidence::parse(&kept.evidence).unwrap();
        assert_eq!(evidence.times(Some(&kept.times), &keys(&key)), Ok(times));
        assert_eq!(
            evidence.times(Some(&kept.times), &keys(&other)),
            Err(TimesError::Sealed(OpenError::NoMatchingKey))
        );
        assert_eq!(evidence.times(None, &keys(&key)), Err(TimesError::Other));
        let again = times.seal(&to).unwrap();
        assert_eq!(
            evidence.times(Some(&again.times), &keys(&key)),
            Err(TimesError::Other)
        );

        // Another day in clear than in the file.
        let Evidence::Days(days) = evidence else {
            panic!("days");
        };
        let moved = Evidence::Days(Days {
            confirmed: days.submitted,
            ..days
        });
        assert_eq!(
            moved.times(Some(&kept.times), &keys(&key)),
            Err(TimesError::Differ)
        );
    }

    #[test]
    fn no_length_tells_whether_a_mail_was_noted() {
        let key = KeyPair::generate();
        let to = Recipients::new(key.public().clone(), []);
        let opened = |times: Times| {
            let sealed = times.seal(&to).unwrap().times;
            clameur_seal::open(&sealed, &Identities::parse(key.secret()).unwrap())
                .unwrap()
                .len()
        };
        assert_eq!(
            opened(Times::new(AT, None, AT)),
            opened(Times::new(AT, Some(AT), AT))
        );
    }

    #[test]
    fn evidence_of_the_first_version_is_read_for_ever() {
        let text = format!(
            "{{\"v\":1,\"submitted_ms\":{AT},\"mail_accepted_ms\":null,\"confirmed_ms\":{AT}}}"
        );
        let key = KeyPair::generate();
        let keys = Identities::parse(key.secret()).unwrap();
        let evidence = Evidence::parse(&text).unwrap();
        assert_eq!(evidence.times(None, &keys), Ok(Times::new(AT, None, AT)));
        for other in ["", "{}", "{\"v\":3}", &text.replace("\"v\":1", "\"v\":2")] {
            assert_eq!(Evidence::parse(other), None, "{other}");
        }
    }
}
