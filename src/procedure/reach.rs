//! Whether as many statements were given as a law asks for.

use std::collections::BTreeMap;

use clameur_instrument::Instrument;
use jiff::civil::Date;

/// How far the statements lead that were given, whichever way, before any authority looked at them: what decides whether anything may be sent to
/// one (Regulation (EU) 2019/788, art. 12 with art. 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Statements in all.
    pub statements: u64,
    /// Statements needed in all.
    pub needed: u64,
    /// States whose least number is reached.
    pub states: u64,
    /// States needed.
    pub states_needed: u64,
}

impl Reach {
    /// Counts statements by State, by the numbers that held on the day of registration.
    #[must_use]
    pub fn new(
        instrument: &Instrument,
        registered: Option<Date>,
        statements: &BTreeMap<String, u64>,
    ) -> Self {
        let thresholds = registered.and_then(|day| instrument.thresholds(day));
        let reached = |(code, number): &(&String, &u64)| {
            let minimum = thresholds.and_then(|table| table.minimum.get(code.as_str()));
            minimum.is_some_and(|minimum| **number >= u64::from(*minimum))
        };
        let support = instrument.support.as_ref();
        Self {
            statements: statements.values().sum(),
            needed: support.map_or(0, |support| support.minimum),
            states: statements.iter().filter(reached).count() as u64,
            states_needed: support.map_or(0, |support| u64::from(support.territories)),
        }
    }

    /// Whether statements may be sent to authorities.
    #[must_use]
    pub fn enough(self) -> bool {
        self.statements >= self.needed && self.states >= self.states_needed
    }
}
