//! The numbers that organisers tell the Commission while they collect: by Member State, online and on paper apart and together.

use std::collections::BTreeMap;

use clameur_instrument::{Deadline, Event, Instrument};
use jiff::civil::Date;

/// Id of the deadline in the instruments.
pub const DEADLINE: &str = "report-numbers";

/// The numbers of a State.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReportLine {
    /// Given here, counted in the public log.
    pub online: u64,
    /// Given in the Commission's central system, as it said last.
    pub central: u64,
    /// Given on paper, as counted by the organisers.
    pub paper: u64,
}

impl ReportLine {
    /// All of them.
    #[must_use]
    pub fn together(&self) -> u64 {
        self.online + self.central + self.paper
    }
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The day on which its numbers are true.
    pub day: Date,
    /// The day of the report before, or the first day of collecting.
    pub since: Option<Date>,
    /// Every Member State, also those without statements.
    pub lines: BTreeMap<String, ReportLine>,
}

impl Report {
    /// The sums.
    #[must_use]
    pub fn total(&self) -> ReportLine {
        let lines = self.lines.values();
        lines.fold(ReportLine::default(), |sum, line| ReportLine {
            online: sum.online + line.online,
            central: sum.central + line.central,
            paper: sum.paper + line.paper,
        })
    }
}

/// The clock of the reports, where the instrument has one.
#[must_use]
pub fn clock(instrument: &Instrument) -> Option<&Deadline> {
    let mut deadlines = instrument.deadlines.iter();
    deadlines.find(|deadline| deadline.id == DEADLINE && deadline.from == Event::Started)
}

/// The last day for the next report: so long after the last one, or after the first day of collecting. None once collecting has ended by
/// then: what is due at the end is another number.
#[must_use]
pub fn next_due(
    clock: &Deadline,
    opens: Date,
    closes: Option<Date>,
    last_report: Option<Date>,
) -> Option<Date> {
    let due = clock.after.after(last_report.unwrap_or(opens).max(opens))?;
    (clock.repeats_until != Some(Event::Closed) || closes.is_none_or(|closes| due <= closes))
        .then_some(due)
}

#[cfg(test)]
mod tests {
    use clameur_instrument::builtin;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_report_is_due_two_months_after_the_last_until_collecting_ends() {
        for id in ["eu-eci-individual", "eu-eci-central"] {
            let instrument = Instrument::parse(builtin::text(id).unwrap()).unwrap();
            let clock = clock(&instrument).unwrap();
            let opens = date(2025, 12, 31);
            let closes = Some(date(2026, 12, 31));
            let due = |last| next_due(clock, opens, closes, last);
            assert_eq!(due(None), Some(date(2026, 2, 28)));
            assert_eq!(due(Some(date(2026, 2, 10))), Some(date(2026, 4, 10)));
            assert_eq!(due(Some(date(2026, 11, 1))), None);
            // A report that was made before collecting began does not count.
            assert_eq!(due(Some(date(2025, 1, 1))), Some(date(2026, 2, 28)));
        }
    }

    #[test]
    fn channels_are_summed_apart_and_together() {
        let line = |online, paper| ReportLine {
            online,
            paper,
            central: 1,
        };
        let report = Report {
            day: date(2026, 1, 1),
            since: None,
            lines: [("DE".to_owned(), line(5, 2)), ("FR".to_owned(), line(0, 7))].into(),
        };
        let total = report.total();
        assert_eq!((total.online, total.central, total.paper), (5, 2, 9));
        assert_eq!(total.together(), 16);
    }
}
