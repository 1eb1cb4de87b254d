//! The instruments that come with the program.

/// Id and text of every instrument in `instruments/`.
pub const ALL: &[(&str, &str)] = &[
    (
        "appeal-elsewhere",
        include_str!("../../../instruments/appeal-elsewhere.toml"),
    ),
    (
        "eu-eci-central",
        include_str!("../../../instruments/eu-eci-central.toml"),
    ),
    (
        "eu-eci-individual",
        include_str!("../../../instruments/eu-eci-individual.toml"),
    ),
    (
        "fr-gdpr-80",
        include_str!("../../../instruments/fr-gdpr-80.toml"),
    ),
    (
        "nl-burgerinitiatief",
        include_str!("../../../instruments/nl-burgerinitiatief.toml"),
    ),
];

/// Texts of earlier versions, by which campaigns were published that may still run or be filed: they stay for ever, byte for byte.
pub const EARLIER: &[(&str, &str)] = &[
    (
        "eu-eci-central",
        include_str!("../../../instruments/earlier/eu-eci-central-1.toml"),
    ),
    (
        "eu-eci-central",
        include_str!("../../../instruments/earlier/eu-eci-central-2.toml"),
    ),
    (
        "eu-eci-central",
        include_str!("../../../instruments/earlier/eu-eci-central-3.toml"),
    ),
    (
        "eu-eci-individual",
        include_str!("../../../instruments/earlier/eu-eci-individual-1.toml"),
    ),
    (
        "eu-eci-individual",
        include_str!("../../../instruments/earlier/eu-eci-individual-2.toml"),
    ),
    (
        "fr-gdpr-80",
        include_str!("../../../instruments/earlier/fr-gdpr-80-1.toml"),
    ),
    (
        "fr-gdpr-80",
        include_str!("../../../instruments/earlier/fr-gdpr-80-2.toml"),
    ),
    (
        "fr-gdpr-80",
        include_str!("../../../instruments/earlier/fr-gdpr-80-3.toml"),
    ),
    (
        "nl-burgerinitiatief",
        include_str!("../../../instruments/earlier/nl-burgerinitiatief-1.toml"),
    ),
    (
        "nl-burgerinitiatief",
        include_str!("../../../instruments/earlier/nl-burgerinitiatief-2.toml"),
    ),
];

/// Every text of an instrument that this program has, the one in force first.
pub fn versions(id: &str) -> impl Iterator<Item = &'static str> {
    let all = ALL.iter().chain(EARLIER);
    all.filter(move |(known, _)| *known == id)
        .map(|(_, text)| *text)
}

/// The text of the built-in instrument of this id.
pub fn text(id: &str) -> Option<&'static str> {
    ALL.iter()
        .find(|(known, _)| *known == id)
        .map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clocks::{Action, Event, Kept};
    use crate::model::{Drives, Instrument, Kind, Proof};
    use crate::span::Span;

    fn parse(text: &str) -> Instrument {
        Instrument::parse(text).unwrap_or_else(|errors| panic!("{errors}"))
    }

    fn fr_gdpr_80() -> Instrument {
        parse(text("fr-gdpr-80").unwrap())
    }

    #[test]
    fn every_instrument_is_coherent_and_named_like_its_file() {
        for (id, text) in ALL {
            assert_eq!(parse(text).id, *id);
        }
        assert_eq!(text("no-such"), None);
        for (id, text) in EARLIER {
            let (earlier, now) = (parse(text), parse(super::text(id).unwrap()));
            assert_eq!(earlier.id, *id);
            assert!(earlier.version < now.version, "{id}");
            assert_eq!(versions(id).next(), super::text(id));
            assert!(versions(id).any(|known| known == *text));
        }
    }

    #[test]
    fn the_french_mandate_says_what_its_law_says() {
        let instrument = fr_gdpr_80();
        assert_eq!(
            (instrument.kind, instrument.proof, instrument.minimum_age),
            (Kind::Mandate, Proof::Mailbox, 18)
        );
        let required = |drives| {
            instrument
                .consent_driving(drives)
                .map(|consent| consent.required)
        };
        assert_eq!(required(Drives::Processing), Some(true));
        assert_eq!(required(Drives::Authority), Some(true));
        assert_eq!(required(Drives::Respondent), Some(false));
        assert_eq!(required(Drives::News), Some(false));
        let pending = |action| {
            instrument
                .retention(Kept::Pending, action)
                .map(|clock| (clock.from, clock.after.days))
        };
        assert_eq!(pending(Action::Remind), Some((Event::Submitted, 7)));
        assert_eq!(pending(Action::Destroy), Some((Event::Submitted, 30)));
        let clocks: Vec<_> = instrument
            .deadlines
            .iter()
            .map(|d| (d.id.as_str(), d.after, d.brings, d.doubtful))
            .collect();
        let months = |months| Span {
            months,
            ..Span::default()
        };
        assert_eq!(
            clocks,
            [
                (
                    "authority-silence",
                    months(3),
                    Some(Event::RefusalImplied),
                    true
                ),
                ("appeal-silence", months(2), None, true),
                ("appeal-closing", months(2), None, true),
                ("appeal", months(2), None, true),
            ]
        );
    }

    #[test]
    fn what_a_lawyer_has_to_check_is_listed_and_nothing_else_is_odd() {
        let lints = fr_gdpr_80().check();
        assert!(
            lints.iter().any(|lint| lint.subject == "sources.lil-38"),
            "{lints:?}"
        );
        for (id, text) in ALL {
            let mut odd = parse(text).check();
            odd.retain(|lint| !lint.message.contains("lawyer"));
            assert!(odd.is_empty(), "{id}: {odd:#?}");
        }
    }
}
