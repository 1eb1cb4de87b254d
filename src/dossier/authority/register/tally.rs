//! What is known, and what is certified, against what is needed.

use clameur_instrument::Instrument;
use jiff::civil::Date;

use super::Register;

/// How far the certificates lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Every State, in the order of the codes.
    pub states: Vec<Line>,
    /// Valid statements in all.
    pub certified: u64,
    /// Statements needed in all.
    pub needed: u64,
    /// States whose least number is reached.
    pub reached: u64,
    /// States needed.
    pub states_needed: u64,
}

/// One State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its code.
    pub country: String,
    /// Statements sent.
    pub sent: u64,
    /// Valid statements; none before the certificate came.
    pub certified: Option<u64>,
    /// Its least number on the day of registration; none where that is not known.
    pub threshold: Option<u64>,
}

impl Line {
    /// Whether the least number is reached.
    #[must_use]
    pub fn reached(&self) -> bool {
        self.certified
            .zip(self.threshold)
            .is_some_and(|(certified, threshold)| certified >= threshold)
    }

    /// What its threshold lacks; nothing where it is reached or not known.
    #[must_use]
    pub fn missing(&self) -> u64 {
        let certified = self.certified.unwrap_or_default();
        self.threshold.unwrap_or_default().saturating_sub(certified)
    }
}

impl Tally {
    /// Counts what is certified, by the numbers that held on the day of registration.
    #[must_use]
    pub fn new(instrument: &Instrument, registered: Option<Date>, register: &Register) -> Self {
        let thresholds = registered.and_then(|day| instrument.thresholds(day));
        let states: Vec<Line> = super::states(instrument)
            .into_iter()
            .map(|country| Line {
                sent: register.sent_to(&country),
                certified: register
                    .certified(&country)
                    .map(|certificate| certificate.valid),
                threshold: thresholds
                    .and_then(|table| table.minimum.get(&country))
                    .map(|minimum| u64::from(*minimum)),
                country,
            })
            .collect();
        let support = instrument.support.as_ref();
        Self {
            certified: states.iter().filter_map(|line| line.certified).sum(),
            reached: states.iter().filter(|line| line.reached()).count() as u64,
            needed: support.map_or(0, |support| support.minimum),
            states_needed: support.map_or(0, |support| u64::from(support.territories)),
            states,
        }
    }

    /// Whether enough is certified.
    #[must_use]
    pub fn succeeds(&self) -> bool {
        self.certified >= self.needed && self.reached >= self.states_needed
    }

    /// Statements that lack in all.
    #[must_use]
    pub fn missing(&self) -> u64 {
        self.needed.saturating_sub(self.certified)
    }

    /// States that lack.
    #[must_use]
    pub fn missing_states(&self) -> u64 {
        self.states_needed.saturating_sub(self.reached)
    }

    /// States that something was sent to and nothing came back from.
    pub fn awaited(&self) -> impl Iterator<Item = &Line> {
        let awaited = |line: &&Line| line.sent > 0 && line.certified.is_none();
        self.states.iter().filter(awaited)
    }
}

#[cfg(test)]
mod tests {
    use clameur_instrument::builtin;
    use jiff::civil::date;

    use super::super::{Certificate, Sent};
    use super::*;
    use crate::procedure::Reach;

    fn register(numbers: &[(&str, u64, Option<u64>)]) -> Register {
        let on = date(2022, 9, 1);
        let sent = numbers.iter().map(|(country, sent, _)| Sent {
            number: 1,
            country: (*country).to_owned(),
            on,
            batches: vec![1],
            individual: *sent,
            how: "by hand".to_owned(),
            ..Sent::default()
        });
        let certificates = numbers.iter().filter_map(|(country, _, valid)| {
            Some(Certificate {
                number: 1,
                country: (*country).to_owned(),
                on,
                valid: (*valid)?,
                reference: String::new(),
            })
        });
        Register {
            sent: sent.collect(),
            certificates: certificates.collect(),
        }
    }

    fn tally(numbers: &[(&str, u64, Option<u64>)]) -> Tally {
        let text = builtin::text("eu-eci-individual").unwrap();
        let instrument = Instrument::parse(text).unwrap();
        Tally::new(&instrument, Some(date(2021, 1, 7)), &register(numbers))
    }

    /// The gate before anything is sent: the same numbers, for every kind whose statements go to States.
    #[test]
    fn nothing_is_sent_below_a_million_or_seven_states() {
        for id in ["eu-eci-individual", "eu-eci-central"] {
            let instrument = Instrument::parse(builtin::text(id).unwrap()).unwrap();
            assert_eq!(super::super::states(&instrument).len(), 27, "{id}");
            let registered = Some(date(2024, 7, 16));
            let reach = |numbers: &[(&str, u64)]| {
                let numbers = numbers.iter().map(|(code, n)| ((*code).to_owned(), *n));
                Reach::new(&instrument, registered, &numbers.collect())
            };
            // DE 69,120, ES 43,920, FR 58,320, IT 54,720, NL 22,320, PL 38,160, RO 23,760.
            let mut seven = [
                ("DE", 789_000),
                ("ES", 43_920),
                ("FR", 58_320),
                ("IT", 54_720),
                ("NL", 22_320),
                ("PL", 38_160),
                ("RO", 23_760),
            ];
            assert!(reach(&seven).enough());
            seven[6].1 -= 1;
            let short = reach(&seven);
            assert_eq!((short.statements > 1_000_000, short.states), (true, 6));
            assert!(!short.enough());
            seven[6].1 += 1;
            seven[0].1 = 69_120;
            assert!(!reach(&seven).enough(), "{id}: below a million");
        }
    }

    #[test]
    fn a_million_and_seven_states_are_needed_at_the_numbers_of_the_day_of_registration() {
        let none = tally(&[]);
        assert_eq!(
            (none.missing(), none.missing_states(), none.states.len()),
            (1_000_000, 7, 27)
        );
        // DE needs 67,680; one less is not enough.
        assert!(
            !tally(&[("DE", 70_000, Some(67_679))])
                .states
                .iter()
                .any(Line::reached)
        );
        assert_eq!(tally(&[("DE", 70_000, Some(67_680))]).reached, 1);
        let seven: Vec<(&str, u64, Option<u64>)> = ["DE", "FR", "IT", "ES", "PL", "NL", "RO"]
            .map(|state| (state, 200_000, Some(142_858)))
            .to_vec();
        let won = tally(&seven);
        assert_eq!((won.certified, won.reached), (1_000_006, 7));
        assert!(won.succeeds());
        assert!(!tally(&seven[1..]).succeeds());
        let million_in_six = [("DE", 2_000_000, Some(2_000_000))];
        assert!(!tally(&million_in_six).succeeds());
        let awaited = tally(&[("MT", 9_000, None), ("DE", 1, Some(0))]);
        let names: Vec<&str> = awaited
            .awaited()
            .map(|line| line.country.as_str())
            .collect();
        assert_eq!(names, ["MT"]);
    }
}
