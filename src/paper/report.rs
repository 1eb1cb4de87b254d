//! The numbers that organisers tell the Commission while they collect: by Member State, online and on paper apart and together.

use std::collections::BTreeMap;

use clameur_instrument::{Due, Event, History, Instrument};
use jiff::civil::Date;

use crate::campaign::definition::Definition;

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

/// What the clocks of the instrument say of the next report.
#[must_use]
pub fn next_due<'a>(
    instrument: &'a Instrument,
    definition: &Definition,
    reports: impl IntoIterator<Item = Date>,
    today: Date,
) -> Option<Due<'a>> {
    let mut history = History::default();
    let mut take = |event, day: Option<Date>| match day {
        Some(day) if day <= today => history.add(event, day),
        Some(day) => history.plan(event, day),
        None => {}
    };
    take(Event::Registered, definition.registered);
    take(Event::Started, definition.opens);
    // The last day is still one of collecting.
    let closes = definition.closes;
    take(Event::Closed, closes.filter(|day| *day < today));
    if let Some(day) = closes.filter(|day| *day >= today) {
        history.plan(Event::Closed, day);
    }
    for day in reports {
        history.add(Event::Reported, day);
    }
    let mut due = instrument.due(&history).into_iter();
    due.find(|due| due.deadline.met_by == Some(Event::Reported))
}

#[cfg(test)]
mod tests {
    use clameur_instrument::builtin;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_report_is_due_two_months_after_the_last_and_three_after_the_end() {
        let mut definition: Definition = toml::from_str(include_str!(
            "../../campaigns/reclaim-your-face/campaign.toml"
        ))
        .unwrap();
        definition.registered = Some(date(2025, 10, 1));
        definition.opens = Some(date(2025, 12, 31));
        definition.closes = Some(date(2026, 12, 30));
        for id in ["eu-eci-individual", "eu-eci-central"] {
            let instrument = Instrument::parse(builtin::text(id).unwrap()).unwrap();
            let due = |reports: &[Date], today| {
                next_due(&instrument, &definition, reports.iter().copied(), today)
                    .map(|due| (due.deadline.id.as_str(), due.day))
            };
            let reports = [date(2026, 2, 10)];
            let today = date(2026, 2, 12);
            assert_eq!(due(&[], today), Some(("report-numbers", date(2026, 2, 28))));
            assert_eq!(
                due(&reports, today),
                Some(("report-numbers", date(2026, 4, 10)))
            );
            let over = date(2027, 1, 10);
            assert_eq!(
                due(&reports, over),
                Some(("final-report", date(2027, 3, 30)))
            );
            assert_eq!(due(&[over], over), None);
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
