//! Deadlines and destruction, against days that people counted.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::{Action, Due, Event, History, Instrument, Kept, Span, builtin};

fn parse(id: &str) -> Instrument {
    Instrument::parse(builtin::text(id).unwrap()).unwrap()
}

static INDIVIDUAL: LazyLock<Instrument> = LazyLock::new(|| parse("eu-eci-individual"));
static CENTRAL: LazyLock<Instrument> = LazyLock::new(|| parse("eu-eci-central"));
static COMPLAINT: LazyLock<Instrument> = LazyLock::new(|| parse("fr-gdpr-80"));

fn history(events: &[(Event, Date)]) -> History {
    let mut history = History::default();
    for (event, day) in events {
        history.add(*event, *day);
    }
    history
}

fn lines(due: &[Due<'_>]) -> Vec<(String, Date, bool)> {
    due.iter()
        .map(|due| (due.deadline.id.clone(), due.day, due.projected))
        .collect()
}

fn day_of(due: &[Due<'_>], id: &str) -> Option<Date> {
    due.iter()
        .find(|due| due.deadline.id == id)
        .map(|due| due.day)
}

const REGISTERED: (Event, Date) = (Event::Registered, date(2021, 1, 7));
const STARTED: (Event, Date) = (Event::Started, date(2021, 2, 17));

/// "Reclaim Your Face", by the register: registered 7 January 2021, began 17 February, ended 1 August 2022 by two decisions.
#[test]
fn reclaim_your_face_stage_by_stage() {
    let own = |id: &str, day, projected| (id.to_owned(), day, projected);
    let due = INDIVIDUAL.due(&history(&[REGISTERED]));
    assert_eq!(
        lines(&due)[..2],
        [
            own("start-collecting", date(2021, 7, 7), false),
            own("report-numbers", date(2021, 9, 7), true),
        ]
    );

    let due = INDIVIDUAL.due(&history(&[REGISTERED, STARTED]));
    assert_eq!(
        lines(&due),
        [
            own("report-numbers", date(2021, 4, 17), false),
            own("end-collecting", date(2022, 8, 1), false),
            own("final-report", date(2022, 11, 1), true),
            own("submit-to-authorities", date(2022, 11, 1), true),
            own("certificates", date(2023, 2, 1), true),
            own("submit-to-commission", date(2023, 5, 1), true),
            own("hearing", date(2023, 8, 1), true),
            own("answer", date(2023, 11, 1), true),
        ]
    );
    let acts: Vec<&str> = due[1].extensions.iter().map(|e| e.id.as_str()).collect();
    assert_eq!(acts, ["covid-2021-360", "covid-2021-944"]);
    assert!(!due[1].on_weekend());

    let mut closed = history(&[REGISTERED, STARTED, (Event::Closed, date(2022, 8, 1))]);
    closed.add(Event::Reported, date(2022, 7, 20));
    let due = INDIVIDUAL.due(&closed);
    assert_eq!(day_of(&due, "report-numbers"), None);
    assert_eq!(day_of(&due, "end-collecting"), None);
    // The report of July is not the final one.
    assert_eq!(day_of(&due, "final-report"), Some(date(2022, 11, 1)));
    closed.add(Event::Reported, date(2022, 8, 2));
    assert_eq!(day_of(&INDIVIDUAL.due(&closed), "final-report"), None);

    closed.add(Event::ProcedureEnded, date(2022, 10, 24));
    assert_eq!(INDIVIDUAL.due(&closed), []);
}

/// Twelve months hold the day on which they begin: they end on the day before that of the same date, and with February where there is none.
#[test]
fn a_collection_lasts_twelve_whole_months() {
    for (start, last) in [
        (date(2027, 3, 1), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2028, 3, 1), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 27)),
        (date(2027, 1, 1), date(2027, 12, 31)),
    ] {
        let end = CENTRAL.collection_end(start, None).map(|end| end.day);
        assert_eq!(end, Some(last), "{start}");
    }
}

/// The ends that decisions gave other initiatives: three acts for who began on 25 September 2020.
#[test]
fn extensions_are_named() {
    let due = INDIVIDUAL.due(&history(&[(Event::Started, date(2020, 9, 25))]));
    let end = due.iter().find(|d| d.deadline.id == "end-collecting");
    let end = end.unwrap();
    assert_eq!(end.day, date(2022, 6, 25));
    assert!(end.on_weekend());
    let acts: Vec<&str> = end.extensions.iter().map(|e| e.id.as_str()).collect();
    assert_eq!(
        acts,
        ["covid-2020-2200", "covid-2021-360", "covid-2021-944"]
    );
}

#[test]
fn reports_come_back_every_two_months_until_the_end() {
    let mut history = history(&[(Event::Started, date(2024, 12, 31))]);
    history.plan(Event::Closed, date(2025, 9, 1));
    let days = |history: &History| -> Vec<Date> {
        CENTRAL
            .due_again(history)
            .iter()
            .filter(|due| due.deadline.id == "report-numbers")
            .map(|due| due.day)
            .collect()
    };
    // Each is counted from the start: a short month shortens none of those after it.
    assert_eq!(
        days(&history),
        [
            date(2025, 2, 28),
            date(2025, 4, 30),
            date(2025, 6, 30),
            date(2025, 8, 31)
        ]
    );
    assert_eq!(
        day_of(&CENTRAL.due(&history), "report-numbers"),
        Some(date(2025, 2, 28))
    );
    // "At least every two months": the last report starts the time anew.
    history.add(Event::Reported, date(2025, 2, 10));
    assert_eq!(
        days(&history),
        [date(2025, 4, 10), date(2025, 6, 10), date(2025, 8, 10)]
    );
    history.add(Event::Closed, date(2025, 9, 1));
    assert_eq!(days(&history), []);
}

#[test]
fn months_end_with_the_month_and_leap_days_are_days() {
    let months = |months| Span {
        months,
        ..Span::default()
    };
    for (from, after, day) in [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2026, 2, 28), 1, date(2026, 3, 28)),
        (date(2021, 2, 17), 21, date(2022, 11, 17)),
    ] {
        assert_eq!(months(after).after(from), Some(day), "{from} + {after}");
    }
    let two = months(2);
    assert_eq!(two.times(3), Some(months(6)));
    assert_eq!(two.times(u16::MAX), None);
}

#[test]
fn statements_go_with_the_first_of_their_clocks() {
    let mut history = history(&[REGISTERED]);
    let end = |what, history: &History| INDIVIDUAL.destroyed_after(what, history);
    assert_eq!(end(Kept::Statement, &history), None);
    history.add(Event::Started, date(2021, 2, 17));
    for what in [Kept::Statement, Kept::FiledStatement] {
        let found = end(what, &history).unwrap();
        assert_eq!(
            (found.end, found.clock.from),
            (date(2023, 5, 2), Event::Started)
        );
        assert_eq!(found.clock.unasked, what == Kept::Statement);
    }
    // Presented late: the 21 months come first all the same.
    let mut late = history.clone();
    late.add(Event::Presented, date(2023, 4, 10));
    assert_eq!(end(Kept::Statement, &late).unwrap().end, date(2023, 5, 2));
    // An act for this very collection moves everything by as much: 1 August to 1 November are 92 days.
    let mut longer = history.clone();
    longer.prolong(date(2022, 11, 1));
    assert_eq!(end(Kept::Statement, &longer).unwrap().end, date(2023, 8, 2));
    let due = INDIVIDUAL.due(&longer);
    assert_eq!(day_of(&due, "end-collecting"), Some(date(2022, 11, 1)));
    assert_eq!(
        day_of(&due, "submit-to-authorities"),
        Some(date(2023, 2, 1))
    );
    assert_eq!(day_of(&due, "certificates"), Some(date(2023, 5, 1)));
    // Without any act: 21 months.
    let mut plain = crate::History::default();
    plain.add(Event::Started, date(2022, 8, 31));
    assert_eq!(end(Kept::Statement, &plain).unwrap().end, date(2024, 5, 31));
    // Presented early: a month later.
    let mut early = history.clone();
    early.add(Event::Presented, date(2022, 1, 31));
    let found = end(Kept::FiledStatement, &early).unwrap();
    assert_eq!(
        (found.end, found.clock.from),
        (date(2022, 2, 28), Event::Presented)
    );
    history.add(Event::InitiativeWithdrawn, date(2021, 6, 30));
    let found = end(Kept::Statement, &history).unwrap();
    assert_eq!(
        (found.end, found.clock.from),
        (date(2021, 7, 30), Event::InitiativeWithdrawn)
    );
}

#[test]
fn addresses_wait_for_the_answer_where_there_is_one() {
    for (instrument, kinds) in [
        (&*INDIVIDUAL, &[Kept::Contact][..]),
        (
            &*CENTRAL,
            &[Kept::Contact, Kept::Statement, Kept::FiledStatement],
        ),
    ] {
        for what in kinds {
            let end = |history: &History| {
                instrument
                    .destroyed_after(*what, history)
                    .map(|found| found.end)
            };
            let mut history = history(&[STARTED]);
            assert_eq!(end(&history), None);
            history.add(Event::Closed, date(2022, 8, 1));
            assert_eq!(end(&history), Some(date(2023, 8, 1)));
            let mut withdrawn = history.clone();
            withdrawn.add(Event::InitiativeWithdrawn, date(2022, 8, 31));
            assert_eq!(end(&withdrawn), Some(date(2022, 9, 30)));
            history.add(Event::Presented, date(2023, 5, 1));
            assert_eq!(end(&history), Some(date(2024, 5, 1)));
            history.add(Event::Answered, date(2023, 10, 31));
            assert_eq!(end(&history), Some(date(2026, 10, 31)));
        }
    }
}

#[test]
fn each_filing_of_a_complaint_has_its_own_clock() {
    let mut history = history(&[
        (Event::Filed, date(2026, 1, 31)),
        (Event::Filed, date(2026, 3, 10)),
    ]);
    let due = COMPLAINT.due(&history);
    let own = |id: &str, day, projected| (id.to_owned(), day, projected);
    assert_eq!(
        lines(&due),
        [
            own("authority-silence", date(2026, 4, 30), false),
            own("authority-silence", date(2026, 6, 10), false),
            own("appeal-silence", date(2026, 6, 30), true),
            own("appeal-silence", date(2026, 8, 10), true),
        ]
    );
    history.add(Event::Decision, date(2026, 5, 20));
    // The decision answers both filings; the time to appeal runs.
    assert_eq!(
        lines(&COMPLAINT.due(&history)),
        [own("appeal", date(2026, 7, 20), false)]
    );
}

#[test]
fn silence_is_a_refusal_that_progress_moves_and_a_resumed_investigation_takes_back() {
    let filed = [
        (Event::Filed, date(2026, 1, 15)),
        (Event::Filed, date(2026, 3, 1)),
    ];
    let own = |id: &str, day, projected| (id.to_owned(), day, projected);
    // An acknowledgement stops nothing.
    let mut told = history(&filed);
    told.add(Event::Acknowledged, date(2026, 1, 17));
    assert_eq!(
        day_of(&COMPLAINT.due(&told), "authority-silence"),
        Some(date(2026, 4, 15))
    );

    // The first silence is a refusal; the second filing waits for its own.
    told.add(Event::RefusalImplied, date(2026, 4, 15));
    assert_eq!(
        lines(&COMPLAINT.due(&told)),
        [
            own("authority-silence", date(2026, 6, 1), false),
            own("appeal-silence", date(2026, 6, 15), false),
            own("appeal-silence", date(2026, 8, 1), true),
        ]
    );
    let due = COMPLAINT.due(&told);
    assert_eq!(
        (due[1].day, due[1].outer),
        (date(2026, 6, 15), date(2026, 6, 16))
    );
    assert_eq!(due[0].day, due[0].outer);

    // The authority goes on after all: the refusal is gone, and three new months run, in doubt.
    let mut resumed = told.clone();
    resumed.add(Event::InvestigationResumed, date(2026, 5, 5));
    assert_eq!(
        lines(&COMPLAINT.due(&resumed)),
        [
            own("authority-silence", date(2026, 8, 5), false),
            own("appeal-silence", date(2026, 10, 5), true),
        ]
    );
    let anew = COMPLAINT.due(&resumed);
    assert_eq!(
        [anew[0].by, anew[1].by],
        [Event::InvestigationResumed, Event::RefusalImplied]
    );
    // It says how the matter stands: the three months count from there.
    let mut progress = history(&filed);
    progress.add(Event::ProgressTold, date(2026, 4, 10));
    assert_eq!(
        day_of(&COMPLAINT.due(&progress), "authority-silence"),
        Some(date(2026, 7, 10))
    );

    // It closes in so many words: that is what is attacked, and an appeal ends the waiting.
    let mut closed = told;
    closed.add(Event::ClosedExplicit, date(2026, 6, 20));
    assert_eq!(
        lines(&COMPLAINT.due(&closed)),
        [own("appeal-closing", date(2026, 8, 20), false)]
    );
    closed.add(Event::AppealFiled, date(2026, 8, 1));
    assert_eq!(COMPLAINT.due(&closed), []);
}

#[test]
fn names_of_events_are_those_of_the_files() {
    for event in Event::ALL {
        assert_eq!(Event::named(event.name()), Some(event));
        let file = format!("event = \"{}\"", event.name());
        let read: std::collections::BTreeMap<String, Event> = toml::from_str(&file).unwrap();
        assert_eq!(read.get("event"), Some(&event));
    }
    assert_eq!(Event::named("nothing"), None);
}

/// The stages of an initiative after its start, in order.
const STAGES: [Event; 6] = [
    Event::Closed,
    Event::Filed,
    Event::Certified,
    Event::Presented,
    Event::Heard,
    Event::Answered,
];

proptest! {
    /// What is recorded for a later day never brings a deadline forward, nor a destruction. Extensions are left out: an act that
    /// helps those who began by a certain day is no rule of time.
    #[test]
    fn later_events_bring_no_earlier_deadlines(
        stages in 0_usize..=STAGES.len(),
        steps in prop::collection::vec(0_i32..200, STAGES.len()),
        moved in 0_usize..STAGES.len(),
        by in 0_i32..300,
    ) {
        let plus = |day: Date, days: i32| day.checked_add(jiff::Span::new().days(days)).unwrap();
        let of = |late: Option<usize>| {
            let mut history = history(&[
                (Event::Registered, date(2024, 1, 31)),
                (Event::Started, date(2024, 2, 29)),
            ]);
            let mut day = date(2024, 2, 29);
            for (at, event) in STAGES.iter().enumerate().take(stages) {
                day = plus(day, steps[at]);
                // Moving one event moves all after it.
                let shift = if late.is_some_and(|late| late <= at) { by } else { 0 };
                history.add(*event, plus(day, shift));
            }
            history
        };
        let (before, after) = (of(None), of(Some(moved)));
        for instrument in [&*INDIVIDUAL, &*CENTRAL] {
            let late = instrument.due(&after);
            let early = instrument.due(&before);
            prop_assert_eq!(early.len(), late.len());
            for due in &early {
                let other = day_of(&late, &due.deadline.id);
                prop_assert!(other.is_some_and(|day| day >= due.day), "{} {}", due.deadline.id, due.day);
            }
            for what in [Kept::Statement, Kept::FiledStatement, Kept::Contact] {
                let end = |history: &History| instrument.destroyed_after(what, history).map(|e| e.end);
                prop_assert!(end(&after) >= end(&before));
            }
        }
    }
}

#[test]
fn clocks_that_contradict_one_another_are_refused() {
    let text = builtin::text("eu-eci-individual").unwrap();
    let refused = |from: &str, to: &str| {
        let wrong = text.replacen(from, to, 1);
        assert_ne!(wrong, text);
        Instrument::parse(&wrong).unwrap_err().to_string()
    };
    assert!(
        refused(
            "whichever_first = true",
            "whichever_first = true\nreplaces = true"
        )
        .contains("not both")
    );
    assert!(
        refused(
            "met_by = \"started\"",
            "met_by = \"started\"\nbrings = \"started\""
        )
        .contains("not both")
    );
    assert!(
        refused(
            "what = \"tag-key\"\naction = \"destroy\"",
            "what = \"tag-key\"\naction = \"destroy\"\nreplaces = true"
        )
        .contains("no clock before")
    );
    let clocks = INDIVIDUAL.clocks(Kept::Statement, Action::Destroy).count();
    assert_eq!(clocks, 3);
}
