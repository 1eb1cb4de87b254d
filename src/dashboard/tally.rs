//! Sums by country and channel, in whole numbers.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use clameur_instrument::Instrument;
use jiff::civil::Date;

use crate::count::reported::{Channel, Reported};

/// What an initiative must reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goals {
    /// Least number of statements in all.
    pub statements: u64,
    /// How many of these are of people who started the initiative, whom the law does not count.
    pub initiators: u64,
    /// In how many territories the threshold must be reached; 0 where that does not matter.
    pub territories: u64,
    /// Least number by territory, as it stood on the day of registration.
    pub thresholds: BTreeMap<String, u64>,
}

impl Goals {
    /// The goals of an instrument for an initiative registered on this day; none where the instrument has none.
    #[must_use]
    pub fn of(
        instrument: &Instrument,
        registered: Option<Date>,
        initiators: Option<u32>,
    ) -> Option<Self> {
        let support = instrument.support.as_ref()?;
        let table = registered.and_then(|day| instrument.thresholds(day));
        let initiators = initiators.filter(|_| support.besides_initiators);
        let initiators = initiators.map_or(0, u64::from);
        Some(Self {
            statements: support.minimum.saturating_add(initiators),
            initiators,
            territories: u64::from(support.territories),
            thresholds: table
                .into_iter()
                .flat_map(|table| &table.minimum)
                .map(|(code, least)| (code.clone(), u64::from(*least)))
                .collect(),
        })
    }
}

/// A territory with what was collected for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166 alpha-2.
    pub code: String,
    /// Signed here: in the ledger.
    pub ledger: u64,
    /// On paper, where it was reported.
    pub paper: Option<u64>,
    /// In the Commission's system, where it was reported.
    pub central: Option<u64>,
    /// What the public register says, where it was reported.
    pub register: Option<u64>,
    /// What counts: see [`Tally::is_final`].
    pub statements: u64,
    /// What is needed; at least 1.
    pub threshold: u64,
}

impl Country {
    /// Whether the threshold is reached.
    #[must_use]
    pub fn reached(&self) -> bool {
        self.statements >= self.threshold
    }

    /// How many are missing.
    #[must_use]
    pub fn missing(&self) -> u64 {
        self.threshold.saturating_sub(self.statements)
    }

    /// Tenths of a percent of the threshold.
    #[must_use]
    pub fn tenths(&self) -> u64 {
        tenths(self.statements, self.threshold)
    }
}

/// `part` of `whole` in tenths of a percent, rounded half up; but not to 100 % what is short of it.
#[must_use]
pub fn tenths(part: u64, whole: u64) -> u64 {
    let (part, whole) = (u128::from(part), u128::from(whole.max(1)));
    let rounded = (part * 2_000 + whole) / (whole * 2);
    let rounded = u64::try_from(rounded).unwrap_or(u64::MAX);
    if part < whole {
        rounded.min(999)
    } else {
        rounded
    }
}

/// What one channel brought, all territories together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelSum {
    /// Which.
    pub channel: Channel,
    /// How many.
    pub statements: u64,
    /// The day on which it was so.
    pub as_of: Date,
}

/// Everything that was collected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// What must be reached.
    pub goals: Goals,
    /// Territories that have a threshold, the nearest to it first, then the one with most statements, then by code.
    pub countries: Vec<Country>,
    /// Signed here: in the ledger.
    pub ledger: u64,
    /// Whether statements can be signed here at all; else they are given in the Commission's system alone.
    pub here: bool,
    /// What others reported, in the order of [`Channel`].
    pub reported: Vec<ChannelSum>,
    /// Of those signed here, how many are too old if they are received on a day, where statements grow old.
    pub too_old: Option<(Date, u64)>,
    /// The day of the register's final result, where that is known: then it is what counts.
    pub final_on: Option<Date>,
}

impl Tally {
    /// Adds up. `ended` is the last day of the collection once it is over: what the register says of that day or a later one is the
    /// final result.
    #[must_use]
    pub fn new(
        goals: Goals,
        ledger_total: u64,
        ledger: &BTreeMap<String, u64>,
        reported: &[Reported],
        ended: Option<Date>,
    ) -> Self {
        let of = |channel| reported.iter().find(|r| r.channel == channel);
        let final_on = of(Channel::Register)
            .map(|register| register.as_of)
            .filter(|day| ended.is_some_and(|ended| *day >= ended));
        let country = |(code, threshold): (&String, &u64)| {
            let from =
                |channel| of(channel).map(|r| r.by_territory.get(code).copied().unwrap_or(0));
            let (paper, central) = (from(Channel::Paper), from(Channel::Central));
            let register = from(Channel::Register);
            let ledger = ledger.get(code).copied().unwrap_or(0);
            let sum = ledger + paper.unwrap_or(0) + central.unwrap_or(0);
            Country {
                code: code.clone(),
                ledger,
                paper,
                central,
                register,
                statements: register.filter(|_| final_on.is_some()).unwrap_or(sum),
                threshold: (*threshold).max(1),
            }
        };
        let mut countries: Vec<Country> = goals.thresholds.iter().map(country).collect();
        countries.sort_by_key(|c| (Reverse(c.tenths()), Reverse(c.statements)));
        let mut sums: Vec<ChannelSum> = reported
            .iter()
            .map(|r| ChannelSum {
                channel: r.channel,
                statements: r.by_territory.values().sum(),
                as_of: r.as_of,
            })
            .collect();
        sums.sort_by_key(|sum| sum.channel);
        Self {
            goals,
            countries,
            ledger: ledger_total,
            here: true,
            reported: sums,
            too_old: None,
            final_on,
        }
    }

    /// Whether the register's final result is known and counts.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.final_on.is_some()
    }

    /// Whether anything is known. Where statements are given elsewhere and nobody told how many, the number is unknown, and not zero.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.here || !self.reported.is_empty()
    }

    /// Whether something of the number was signed here, so that it can be recounted; not of a result that came from the register alone.
    #[must_use]
    pub fn counts_here(&self) -> bool {
        self.here && !(self.is_final() && self.ledger == 0)
    }

    /// What one channel brought; nothing where it reported nothing.
    #[must_use]
    pub fn sum_of(&self, channel: Channel) -> Option<u64> {
        let sum = self.reported.iter().find(|sum| sum.channel == channel);
        sum.map(|sum| sum.statements)
    }

    /// All statements: signed here, on paper and in the Commission's system; or the register's final result.
    #[must_use]
    pub fn total(&self) -> u64 {
        let of = |channel| self.sum_of(channel).unwrap_or(0);
        if self.is_final() {
            of(Channel::Register)
        } else {
            let old = self.too_old.map_or(0, |(_, old)| old);
            self.ledger.saturating_sub(old) + of(Channel::Paper) + of(Channel::Central)
        }
    }

    /// In how many territories the threshold is reached.
    #[must_use]
    pub fn reached(&self) -> u64 {
        let reached = self.countries.iter().filter(|c| c.reached()).count();
        u64::try_from(reached).unwrap_or(u64::MAX)
    }

    /// Whether what is known of it is less than the law asks for; never where nothing is known.
    #[must_use]
    pub fn falls_short(&self) -> bool {
        let in_too_few = !self.countries.is_empty() && self.reached() < self.goals.territories;
        self.is_known() && (in_too_few || self.total() < self.goals.statements)
    }

    /// Whether the number is the log's own: others reported nothing that stands beside it or for it.
    #[must_use]
    pub fn is_of_the_log(&self) -> bool {
        self.here && self.reported.is_empty()
    }

    /// Tenths of a percent of all that are needed.
    #[must_use]
    pub fn tenths(&self) -> u64 {
        tenths(self.total(), self.goals.statements)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::date;

    use super::*;

    /// The register’s result of 2022 with the thresholds that held on the day of registration.
    pub(crate) fn reclaim_your_face() -> Tally {
        let result = include_str!("../../campaigns/reclaim-your-face/result.csv");
        let by_territory = crate::count::reported::read_csv(result.as_bytes()).expect("figures");
        let text = include_str!("../../instruments/eu-eci-individual.toml");
        let instrument = Instrument::parse(text).expect("the instrument");
        let goals = Goals::of(&instrument, Some(date(2021, 1, 7)), None).expect("goals");
        let register = Reported {
            channel: Channel::Register,
            as_of: date(2022, 8, 1),
            by_territory,
        };
        let ended = Some(date(2022, 8, 1));
        Tally::new(goals, 0, &BTreeMap::new(), &[register], ended)
    }

    #[test]
    fn the_true_story() {
        let tally = reclaim_your_face();
        assert_eq!((tally.total(), tally.tenths()), (78_092, 78));
        assert_eq!((tally.reached(), tally.goals.territories), (0, 7));
        assert_eq!(tally.countries.len(), 27);
        let first = &tally.countries[0];
        assert_eq!((first.code.as_str(), first.tenths()), ("DE", 556));
        assert_eq!(first.missing(), 30_059);
        // As the register's page tells them.
        for (code, expected) in [
            ("FR", 255),
            ("NL", 280),
            ("IT", 76),
            ("AT", 172),
            ("SI", 321),
            ("RO", 76),
            ("ES", 39),
            ("BE", 102),
            ("DK", 115),
            ("PT", 66),
            ("GR", 55),
            ("CZ", 47),
            ("PL", 19),
            ("SE", 45),
            ("IE", 44),
            ("FI", 38),
            ("HR", 37),
            ("SK", 28),
            ("LT", 34),
            ("HU", 14),
            ("BG", 15),
            ("LU", 40),
            ("EE", 18),
            ("LV", 11),
            ("CY", 12),
            ("MT", 8),
        ] {
            let country = tally.countries.iter().find(|c| c.code == code);
            assert_eq!(country.expect(code).tenths(), expected, "{code}");
        }
        assert!(tally.countries.is_sorted_by_key(|c| Reverse(c.tenths())));
    }

    pub(crate) fn goals(thresholds: &[(&str, u64)]) -> Goals {
        Goals {
            statements: 1_000_000,
            initiators: 0,
            territories: 1,
            thresholds: thresholds
                .iter()
                .map(|(code, least)| ((*code).to_owned(), *least))
                .collect(),
        }
    }

    fn by(list: &[(&str, u64)]) -> BTreeMap<String, u64> {
        list.iter().map(|(c, n)| ((*c).to_owned(), *n)).collect()
    }

    fn reported(channel: Channel, as_of: Date, list: &[(&str, u64)]) -> Reported {
        Reported {
            channel,
            as_of,
            by_territory: by(list),
        }
    }

    #[test]
    fn channels_add_up_and_the_register_counts_only_when_it_is_final() {
        let day = date(2026, 5, 1);
        let figures = [
            reported(Channel::Paper, day, &[("MT", 40)]),
            reported(Channel::Central, day, &[("MT", 60), ("DE", 5)]),
            reported(Channel::Register, day, &[("MT", 90), ("DE", 1)]),
        ];
        let table = goals(&[("DE", 1_000), ("MT", 103)]);
        let ledger = by(&[("MT", 3)]);
        let now = Tally::new(table.clone(), 3, &ledger, &figures, None);
        assert_eq!(
            (now.total(), now.reached(), now.is_final()),
            (108, 1, false)
        );
        assert_eq!(now.countries[0].code, "MT");
        assert_eq!(now.countries[0].statements, 103);
        assert_eq!(now.countries[0].register, Some(90));

        // A register read before the end says little of the end.
        let later = Some(date(2026, 5, 2));
        assert!(!Tally::new(table.clone(), 3, &ledger, &figures, later).is_final());
        let over = Tally::new(table, 3, &ledger, &figures, Some(day));
        assert_eq!(
            (over.total(), over.reached(), over.final_on),
            (91, 0, Some(day))
        );
        assert_eq!(over.ledger, 3);
    }

    #[test]
    fn unknown_is_not_zero() {
        let table = goals(&[("MT", 103)]);
        let mut nothing = Tally::new(table.clone(), 0, &by(&[]), &[], None);
        assert!(
            nothing.is_known() && nothing.counts_here(),
            "nobody has signed here yet"
        );
        nothing.here = false;
        assert!(!nothing.is_known() && !nothing.counts_here());
        let figures = [reported(Channel::Central, date(2026, 5, 1), &[("MT", 0)])];
        let mut told = Tally::new(table, 0, &by(&[]), &figures, None);
        told.here = false;
        assert!(told.is_known(), "told, even that there are none");
        assert!(
            !reclaim_your_face().counts_here(),
            "a result of the register"
        );
    }

    #[test]
    fn nobody_is_rounded_over_a_threshold() {
        assert_eq!(tenths(67_679, 67_680), 999);
        assert_eq!(tenths(67_680, 67_680), 1_000);
        assert_eq!(tenths(1, 2_000), 1);
        assert_eq!(tenths(0, 0), 0);
        assert_eq!(tenths(u64::MAX, 1), u64::MAX);
    }
}
