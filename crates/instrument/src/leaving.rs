//! Until when whoever signed may take it back.

use serde::Deserialize;

use crate::check::{Found, item, key};
use crate::model::{Drives, Instrument};

/// Until when whoever signed may take it back, with the code of their receipt. Where an instrument says nothing: at any time.
///
/// Consent can be withdrawn at any time (GDPR art. 7(3)), a mandate revoked (Code civil art. 2004); other statements bind from
/// a day on that their own law sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leaving {
    /// At any time, after filing too.
    #[default]
    AnyTime,
    /// Until the statement is filed with the authority, or sent to it.
    UntilFiled,
    /// Until the campaign takes no more statements.
    UntilClosed,
    /// Never. No instrument may say so whose processing is carried by consent.
    Never,
}

impl Leaving {
    /// Every one of them.
    pub const ALL: [Self; 4] = [
        Self::AnyTime,
        Self::UntilFiled,
        Self::UntilClosed,
        Self::Never,
    ];

    /// Its name in instruments; words about it are found by it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AnyTime => "any-time",
            Self::UntilFiled => "until-filed",
            Self::UntilClosed => "until-closed",
            Self::Never => "never",
        }
    }
}

/// What may not be said of leaving.
pub(crate) fn check(instrument: &Instrument, found: &mut Found) {
    let consent = instrument.consent_driving(Drives::Processing);
    if let (Leaving::Never, Some(consent)) = (instrument.leaving, consent) {
        found.add(
            vec![key("leaving")],
            format!(
                "the consent {} carries the processing, and consent can be withdrawn (GDPR art. 7(3)): `never` cannot be",
                consent.id
            ),
        );
    }
    let told = |information: &crate::Information| information.id == "withdrawal";
    if instrument.leaving != Leaving::AnyTime
        && let Some(index) = instrument.information.iter().position(told)
    {
        found.add(
            item("information", index, "id"),
            format!(
                "this tells that one can leave at any time, and leaving = \"{}\" says otherwise: drop it, forms say until when",
                instrument.leaving.name()
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    /// An instrument that comes with the program, with another word on leaving.
    fn with(id: &str, leaving: &str) -> String {
        let text = builtin::text(id).unwrap();
        let line = text.lines().find(|line| line.starts_with("leaving ="));
        text.replace(line.unwrap(), &format!("leaving = \"{leaving}\""))
    }

    #[test]
    fn every_instrument_says_until_when_and_why() {
        for (id, text) in builtin::ALL {
            let law = Instrument::parse(text).unwrap();
            if law.kind == crate::Kind::Appeal {
                // Nothing is given, so nobody leaves.
                continue;
            }
            assert!(text.contains("\nleaving = "), "{id}");
            assert!(!law.leaving_sources.is_empty(), "{id}");
        }
        let leaving = |id| {
            Instrument::parse(builtin::text(id).unwrap())
                .unwrap()
                .leaving
        };
        assert_eq!(leaving("fr-gdpr-80"), Leaving::AnyTime);
        assert_eq!(leaving("eu-eci-individual"), Leaving::UntilFiled);
    }

    #[test]
    fn earlier_laws_keep_their_meaning() {
        for (id, text) in builtin::EARLIER {
            if !text.contains("\nleaving = ") {
                assert_eq!(
                    Instrument::parse(text).unwrap().leaving,
                    Leaving::AnyTime,
                    "{id}"
                );
            }
        }
    }

    #[test]
    fn names_are_what_files_say() {
        for leaving in Leaving::ALL {
            let law = Instrument::parse(&with("eu-eci-individual", leaving.name()));
            assert_eq!(law.unwrap().leaving, leaving);
        }
        let wrong = Instrument::parse(&with("eu-eci-individual", "sometimes")).unwrap_err();
        assert!(wrong.to_string().contains("until-filed"), "{wrong}");
    }

    #[test]
    fn nobody_is_held_where_consent_carries_the_processing() {
        let never = Instrument::parse(&with("fr-gdpr-80", "never")).unwrap_err();
        assert!(never.to_string().contains("art. 7(3)"), "{never}");
        let bounded = Instrument::parse(&with("fr-gdpr-80", "until-filed")).unwrap_err();
        assert!(bounded.to_string().contains("at any time"), "{bounded}");
    }
}
