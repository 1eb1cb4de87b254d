//! What may be recorded, and after what.

use clameur_instrument::{Event, History, Instrument, Kind};
use jiff::civil::Date;

/// Why an event is not recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The event is known from elsewhere.
    #[error("{event} is not written down here: it is known from {place}\n  {what_to_do}")]
    Elsewhere {
        /// The event.
        event: &'static str,
        /// Where from.
        place: &'static str,
        /// The command, or the line of the folder.
        what_to_do: String,
    },
    /// The instrument has no such event.
    #[error("the instrument {instrument} has no event {event}\n  It has: {known}.")]
    Foreign {
        /// The instrument.
        instrument: String,
        /// The event.
        event: String,
        /// Events that may be recorded.
        known: String,
    },
    /// A day that has not come.
    #[error(
        "{0} is still to come\n  Write it down once it has taken place; `clameur procedure due` shows what comes."
    )]
    Future(Date),
    /// What must come before has not.
    #[error(
        "{event} cannot have taken place: {before} has not\n  Write that down first; `clameur procedure list {slug}` shows what is known."
    )]
    Missing {
        /// The campaign.
        slug: String,
        /// The event.
        event: &'static str,
        /// What comes before.
        before: &'static str,
    },
    /// Earlier than what comes before.
    #[error(
        "{event} cannot have taken place on {day}: {before} was on {other}\n  Is one of the days wrong? `clameur procedure correct` mends it."
    )]
    TooEarly {
        /// The event.
        event: &'static str,
        /// Its day.
        day: Date,
        /// What comes before.
        before: &'static str,
        /// Its day.
        other: Date,
    },
    /// Later than what comes after.
    #[error(
        "{event} cannot have taken place on {day}: {after}, which comes after it, was on {other}\n  Is one of the days wrong? `clameur procedure correct` mends it."
    )]
    TooLate {
        /// The event.
        event: &'static str,
        /// Its day.
        day: Date,
        /// What comes after.
        after: &'static str,
        /// Its day.
        other: Date,
    },
    /// It is known already.
    #[error("{event} on {day} is known already\n  `clameur procedure list {slug}` shows it.")]
    Known {
        /// The campaign.
        slug: String,
        /// The event.
        event: &'static str,
        /// Its day.
        day: Date,
    },
}

/// Events that may be recorded under an instrument: those that it names, and what any addressee may do.
pub fn recordable(instrument: &Instrument) -> Vec<Event> {
    let named: Vec<Event> = instrument
        .deadlines
        .iter()
        .flat_map(|deadline| [Some(deadline.from), deadline.met_by, deadline.brings])
        .flatten()
        .chain(instrument.retention.iter().map(|clock| clock.from))
        .collect();
    let any: &[Event] = match instrument.events.as_slice() {
        [] => &[
            Event::Presented,
            Event::Heard,
            Event::Answered,
            Event::Decision,
        ],
        own => own,
    };
    Event::ALL
        .into_iter()
        .filter(|event| named.contains(event) || any.contains(event))
        .filter(|event| elsewhere(*event, instrument, "").is_none())
        .collect()
}

/// Where an event is known from, when not from here.
fn elsewhere(event: Event, instrument: &Instrument, slug: &str) -> Option<Refused> {
    let (place, what_to_do) = match event {
        Event::Registered => (
            "the campaign's folder",
            "Write `registered = \"YYYY-MM-DD\"` into campaign.toml and publish again.".to_owned(),
        ),
        Event::Started => (
            "the campaign's folder",
            "Write `opens = \"YYYY-MM-DD\"` into campaign.toml and publish again.".to_owned(),
        ),
        Event::Closed => (
            "closing the campaign",
            format!("clameur campaign close {slug}"),
        ),
        Event::ProcedureEnded => (
            "a command of its own",
            format!("clameur campaign ended {slug} --on YYYY-MM-DD"),
        ),
        // Statements of support also go out on paper, State by State, without a batch of ours.
        Event::Filed if instrument.kind == Kind::Mandate => (
            "the batches",
            format!("clameur batch filed {slug} NUMBER --on YYYY-MM-DD"),
        ),
        Event::Submitted
        | Event::Counted
        | Event::Withdrawn
        | Event::ConsentWithdrawn
        | Event::MailDone
        | Event::Created => (
            "each statement",
            "It is about one person, not about the procedure.".to_owned(),
        ),
        _ => return None,
    };
    Some(Refused::Elsewhere {
        event: event.name(),
        place,
        what_to_do,
    })
}

/// Whether an event may have taken place on a day, after everything in `history`.
///
/// # Errors
/// The reason why not.
pub fn check(
    instrument: &Instrument,
    history: &History,
    slug: &str,
    (event, day): (Event, Date),
    today: Date,
) -> Result<(), Refused> {
    if let Some(refused) = elsewhere(event, instrument, slug) {
        return Err(refused);
    }
    let known = recordable(instrument);
    if !known.contains(&event) {
        let names: Vec<&str> = known.iter().map(|event| event.name()).collect();
        return Err(Refused::Foreign {
            instrument: instrument.id.clone(),
            event: event.name().to_owned(),
            known: names.join(", "),
        });
    }
    if day > today {
        return Err(Refused::Future(day));
    }
    if history.days(event).any(|other| other == day) {
        return Err(Refused::Known {
            slug: slug.to_owned(),
            event: event.name(),
            day,
        });
    }
    comes_after(instrument, history, slug, (event, day))?;
    comes_before(instrument, history, (event, day))
}

fn comes_after(
    instrument: &Instrument,
    history: &History,
    slug: &str,
    (event, day): (Event, Date),
) -> Result<(), Refused> {
    let mut before: Vec<Event> = instrument.before(event).collect();
    // What no deadline leads to comes at least after the beginning: of a complaint, after it was filed.
    if before.is_empty() && instrument.events.contains(&event) {
        before.push(Event::Filed);
    }
    if before.is_empty() {
        before.extend(
            [Event::Registered, Event::Started]
                .into_iter()
                .filter(|e| history.first(*e).is_some()),
        );
    }
    let first = before
        .iter()
        .filter_map(|event| Some((history.first(*event)?, *event)))
        .min();
    match (first, before.first()) {
        (Some((other, before)), _) if day < other => Err(Refused::TooEarly {
            event: event.name(),
            day,
            before: before.name(),
            other,
        }),
        (None, Some(before)) => Err(Refused::Missing {
            slug: slug.to_owned(),
            event: event.name(),
            before: before.name(),
        }),
        _ => Ok(()),
    }
}

fn comes_before(
    instrument: &Instrument,
    history: &History,
    (event, day): (Event, Date),
) -> Result<(), Refused> {
    // Filings, decisions and reports may go on beside what comes after them.
    if matches!(event, Event::Filed | Event::Decision | Event::Reported)
        || instrument.events.contains(&event)
    {
        return Ok(());
    }
    let later = Event::ALL
        .into_iter()
        .filter(|later| instrument.before(*later).any(|before| before == event))
        .filter_map(|later| Some((history.first(later)?, later)))
        .min();
    match later {
        Some((other, after)) if other < day => Err(Refused::TooLate {
            event: event.name(),
            day,
            after: after.name(),
            other,
        }),
        _ => Ok(()),
    }
}
