//! The numbers that organisers tell the Commission while they collect: by Member State, online and on paper apart and together.

use std::collections::BTreeMap;

use clameur_instrument::{Due, Event, History, Instrument};
use jiff::civil::Date;

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
    /// The day of the report before, else the first day of collecting.
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

/// What the clocks of the instrument say of the next report: two months after the last, or after collecting began; the final number after its
/// end.
#[must_use]
pub fn next_due<'a>(instrument: &'a Instrument, history: &History) -> Option<Due<'a>> {
    let mut due = instrument.due(history).into_iter();
    due.find(|due| due.deadline.met_by == Some(Event::Reported))
}

#[cfg(test)]
mod tests {
    use clameur_instrument::builtin;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_report_is_due_two_months_after_the_last_and_three_after_the_end() {
        for id in ["eu-eci-individual", "eu-eci-central"] {
            let instrument = Instrument::parse(builtin::text(id).unwrap()).unwrap();
            let mut history = History::default();
            history.add(Event::Registered, date(2025, 10, 1));
            history.add(Event::Started, date(2025, 12, 31));
            history.plan(Event::Closed, date(2026, 12, 30));
            let due = |history: &History| {
                next_due(&instrument, history).map(|due| (due.deadline.id.clone(), due.day))
            };
            let numbers = |day| Some(("report-numbers".to_owned(), day));
            assert_eq!(due(&history), numbers(date(2026, 2, 28)));
            history.add(Event::Reported, date(2026, 2, 10));
            assert_eq!(due(&history), numbers(date(2026, 4, 10)));
            history.add(Event::Closed, date(2026, 12, 30));
            let last = Some(("final-report".to_owned(), date(2027, 3, 30)));
            assert_eq!(due(&history), last);
            history.add(Event::Reported, date(2027, 1, 10));
            assert_eq!(due(&history), None);
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
