//! What may be recorded, and after what.

use clameur_instrument::{Event, History, Instrument, Kind};
use jiff::civil::Date;

use crate::terminal::tr;

/// Why an event is not recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The event is known from elsewhere.
    #[error("{}", tr!(
        "{event} is not written down here: it is known from {place}\n  {what_to_do}",
        "{event} ne se note pas ici : il est connu par {place}\n  {what_to_do}"
    ))]
    Elsewhere {
        /// The event.
        event: &'static str,
        /// Where from.
        place: String,
        /// The command, or the line of the folder.
        what_to_do: String,
    },
    /// The instrument has no such event.
    #[error("{}", tr!(
        "the instrument {instrument} has no event {event}\n  It has: {known}.",
        "l’instrument {instrument} n’a pas d’événement {event}\n  Il a : {known}."
    ))]
    Foreign {
        /// The instrument.
        instrument: String,
        /// The event.
        event: String,
        /// Events that may be recorded.
        known: String,
    },
    /// A day that has not come.
    #[error("{}", tr!(
        "{day} is still to come\n  Write it down once it has taken place; `clameur procedure due` shows what comes.",
        "le {day} n’est pas encore venu\n  Notez-le une fois qu’il a eu lieu ; `clameur procedure due` montre ce qui vient.",
        day = _0
    ))]
    Future(Date),
    /// What must come before has not.
    #[error("{}", tr!(
        "{event} cannot have taken place: {before} has not\n  Write that down first; `clameur procedure list {slug}` shows what is known.",
        "{event} ne peut pas avoir eu lieu : {before} n’a pas eu lieu\n  Notez d’abord celui-là ; `clameur procedure list {slug}` montre ce qui est connu."
    ))]
    Missing {
        /// The campaign.
        slug: String,
        /// The event.
        event: &'static str,
        /// What comes before.
        before: &'static str,
    },
    /// Earlier than what comes before.
    #[error("{}", tr!(
        "{event} cannot have taken place on {day}: {before} was on {other}\n  Is one of the days wrong? `clameur procedure correct` mends it.",
        "{event} ne peut pas avoir eu lieu le {day} : {before} était le {other}\n  L’un des jours est-il faux ? `clameur procedure correct` le corrige."
    ))]
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
    #[error("{}", tr!(
        "{event} cannot have taken place on {day}: {after}, which comes after it, was on {other}\n  Is one of the days wrong? `clameur procedure correct` mends it.",
        "{event} ne peut pas avoir eu lieu le {day} : {after}, qui vient après, était le {other}\n  L’un des jours est-il faux ? `clameur procedure correct` le corrige."
    ))]
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
    /// Silence has not lasted long enough.
    #[error("{}", tr!(
        "{event} cannot have taken place on {day}: silence lasts until {earliest} at the earliest before it counts as that\n  `clameur procedure due {slug}` shows each term.",
        "{event} ne peut pas avoir eu lieu le {day} : le silence doit durer au moins jusqu’au {earliest} pour valoir cela\n  `clameur procedure due {slug}` montre chaque délai."
    ))]
    Silence {
        /// The campaign.
        slug: String,
        /// The event.
        event: &'static str,
        /// Its day.
        day: Date,
        /// The first day on which it can be.
        earliest: Date,
    },
    /// The procedure was over.
    #[error("{}", tr!(
        "{event} cannot have taken place on {day}: the procedure is written down as ended on {ended}\n  If it goes on after all: clameur campaign ended {slug} --undo",
        "{event} ne peut pas avoir eu lieu le {day} : la procédure est notée comme finie le {ended}\n  Si elle continue malgré tout : clameur campaign ended {slug} --undo"
    ))]
    Ended {
        /// The campaign.
        slug: String,
        /// The event.
        event: &'static str,
        /// Its day.
        day: Date,
        /// The day of the end.
        ended: Date,
    },
    /// Something took place after the day on which all is said to have ended.
    #[error("{}", tr!(
        "the procedure cannot have ended on {day}: {last} was on {other}\n  The end is the day after which no appeal was possible; a lawyer sets it. Destruction is counted from it.",
        "la procédure ne peut pas avoir pris fin le {day} : {last} était le {other}\n  La fin est le jour après lequel aucun recours n’était plus possible ; un avocat le fixe. La destruction se compte à partir de lui."
    ))]
    NotOver {
        /// The day given.
        day: Date,
        /// The last event.
        last: &'static str,
        /// Its day.
        other: Date,
    },
    /// It is known already.
    #[error("{}", tr!(
        "{event} on {day} is known already\n  `clameur procedure list {slug}` shows it.",
        "{event} le {day} est déjà connu\n  `clameur procedure list {slug}` le montre."
    ))]
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
            tr!("the campaign's folder", "le dossier de la campagne"),
            tr!(
                "Write `registered = \"YYYY-MM-DD\"` into campaign.toml and publish again.",
                "Écrivez `registered = \"AAAA-MM-JJ\"` dans campaign.toml et publiez de nouveau."
            ),
        ),
        Event::Started => (
            tr!("the campaign's folder", "le dossier de la campagne"),
            tr!(
                "Write `opens = \"YYYY-MM-DD\"` into campaign.toml and publish again.",
                "Écrivez `opens = \"AAAA-MM-JJ\"` dans campaign.toml et publiez de nouveau."
            ),
        ),
        Event::Closed => (
            tr!("closing the campaign", "la clôture de la campagne"),
            format!("clameur campaign close {slug}"),
        ),
        Event::ProcedureEnded => (
            tr!("a command of its own", "une commande à part"),
            tr!(
                "clameur campaign ended {slug} --on YYYY-MM-DD",
                "clameur campaign ended {slug} --on AAAA-MM-JJ"
            ),
        ),
        // Statements of support also go out on paper, State by State, without a batch of ours.
        Event::Filed if instrument.kind == Kind::Mandate => (
            tr!("the batches", "les lots"),
            tr!(
                "clameur batch filed {slug} NUMBER --on YYYY-MM-DD",
                "clameur batch filed {slug} NUMÉRO --on AAAA-MM-JJ"
            ),
        ),
        Event::Submitted
        | Event::Counted
        | Event::Withdrawn
        | Event::ConsentWithdrawn
        | Event::MailDone
        | Event::Created => (
            tr!("each statement", "chaque déclaration"),
            tr!(
                "It is about one person, not about the procedure.",
                "Il concerne une personne, pas la procédure."
            ),
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
    if let Some(ended) = history.last(Event::ProcedureEnded)
        && day > ended
    {
        return Err(Refused::Ended {
            slug: slug.to_owned(),
            event: event.name(),
            day,
            ended,
        });
    }
    comes_after(instrument, history, slug, (event, day))?;
    silence(instrument, history, slug, (event, day))?;
    comes_before(instrument, history, (event, day))
}

/// What silence brings about takes the law's whole time of silence, from the first of what started it.
fn silence(
    instrument: &Instrument,
    history: &History,
    slug: &str,
    (event, day): (Event, Date),
) -> Result<(), Refused> {
    let earliest = instrument
        .deadlines
        .iter()
        .filter(|deadline| deadline.brings == Some(event))
        .filter_map(|deadline| deadline.after.after(history.first(deadline.from)?))
        .min();
    match earliest {
        Some(earliest) if day < earliest => Err(Refused::Silence {
            slug: slug.to_owned(),
            event: event.name(),
            day,
            earliest,
        }),
        _ => Ok(()),
    }
}

/// Whether a procedure can have ended on a day: nothing that is known took place after it.
///
/// # Errors
/// What did, and when.
pub fn check_end(procedure: &super::Procedure, day: Date) -> Result<(), Refused> {
    if day > procedure.today {
        return Err(Refused::Future(day));
    }
    // A campaign may be closed, and numbers reported, once its procedure is over; and what ended before did not lapse.
    let beside = [
        Event::ProcedureEnded,
        Event::Closed,
        Event::Reported,
        Event::ClosedByRule,
    ];
    let mut entries = procedure.entries.iter().rev();
    match entries.find(|entry| !beside.contains(&entry.event)) {
        Some(last) if last.day > day => Err(Refused::NotOver {
            day,
            last: last.event.name(),
            other: last.day,
        }),
        _ => Ok(()),
    }
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
