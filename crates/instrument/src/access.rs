//! Access first: what somebody asked a controller for before they complain (Regulation (EU) 2016/679, art. 12 and 15).
//!
//! A complaint about one's own rights wants them exercised first, and it is judged more strictly for it. So a form may ask, for each
//! target, when and how its controller was asked, and whether there was an answer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use crate::code::ErrorCode;
use crate::rules::Rules;
use crate::span::Span;
use crate::validate::{FieldError, Place};
use crate::{clean, date};

/// What the law says of asking first. Without this table an instrument does not ask for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// The time that a controller has to answer.
    pub answer: Span,
    /// How long recordings of cameras are kept at most: a request that comes later finds nothing.
    #[serde(default)]
    pub footage: Option<Span>,
    /// The authority's postal address, line by line, for requests that go through it.
    #[serde(default)]
    pub through: Option<String>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What it is good for, and the doubts.
    pub note: String,
}

/// How a request went to the controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// A registered letter.
    Registered,
    /// A letter.
    Letter,
    /// An e-mail.
    Email,
    /// A form of the controller.
    Form,
    /// Otherwise.
    Other,
}

impl Channel {
    /// Every one, in the form's order.
    pub const ALL: [Self; 5] = [
        Self::Registered,
        Self::Letter,
        Self::Email,
        Self::Form,
        Self::Other,
    ];

    /// Its stable name in forms and records; `prior-channel-<word>` is its text's key.
    pub fn word(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Letter => "letter",
            Self::Email => "email",
            Self::Form => "form",
            Self::Other => "other",
        }
    }

    /// The one of this name.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// A request that somebody made to the controller of a target before the complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PriorRequest {
    /// The day on which it was sent.
    pub day: Date,
    /// How.
    pub channel: Channel,
    /// Whether there was an answer.
    pub answered: bool,
}

/// The same as it was typed. `Debug` shows nothing of it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TypedPrior {
    /// A day.
    pub day: String,
    /// The name of a channel.
    pub channel: String,
    /// `yes` or `no`.
    pub answered: String,
}

impl std::fmt::Debug for TypedPrior {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TypedPrior(…)")
    }
}

impl TypedPrior {
    /// The names of its inputs for a target: day, channel, answer.
    pub fn names(target: &str) -> [String; 3] {
        ["day", "channel", "answered"].map(|part| format!("prior-{part}-{target}"))
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        [&self.day, &self.channel, &self.answered]
            .into_iter()
            .all(|typed| typed.trim().is_empty())
    }

    /// What it says, `today` at home.
    ///
    /// # Errors
    /// What is missing or wrong, by input: 0 is the day, 1 the channel, 2 the answer.
    pub fn read(&self, today: Date) -> Result<PriorRequest, Vec<(usize, ErrorCode)>> {
        let mut errors = Vec::new();
        let day = match self.day(today) {
            Ok(day) => Some(day),
            Err(code) => {
                errors.push((0, code));
                None
            }
        };
        let channel = Channel::of(self.channel.trim());
        if channel.is_none() {
            errors.push((1, ErrorCode::Required));
        }
        let answered = match self.answered.trim() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => {
                errors.push((2, ErrorCode::Required));
                None
            }
        };
        match (day, channel, answered) {
            (Some(day), Some(channel), Some(answered)) => Ok(PriorRequest {
                day,
                channel,
                answered,
            }),
            _ => Err(errors),
        }
    }

    fn day(&self, today: Date) -> Result<Date, ErrorCode> {
        if self.day.len() > 64 {
            return Err(ErrorCode::DateFormat);
        }
        let day = clean::one_line(&self.day)?;
        if day.is_empty() {
            return Err(ErrorCode::Required);
        }
        date::past_day(&day, today)
    }
}

/// Reads the requests that were made before, by target. Those with nothing in them are left out.
///
/// # Errors
/// Every problem found, by the names of [`TypedPrior::names`]. An instrument without [`Access`] asks nothing, and takes nothing.
pub fn prior_requests(
    rules: &Rules,
    typed: &BTreeMap<String, TypedPrior>,
    ticked: &[String],
    today: Date,
) -> Result<BTreeMap<String, PriorRequest>, Vec<FieldError>> {
    let (mut read, mut errors) = (BTreeMap::new(), Vec::new());
    if rules.instrument().access.is_none() {
        return Ok(read);
    }
    let ticked: BTreeSet<&String> = ticked.iter().collect();
    for target in &rules.switches().targets {
        let Some(typed) = typed.get(target).filter(|typed| !typed.is_empty()) else {
            continue;
        };
        let names = TypedPrior::names(target);
        let mut wrong = |at: usize, code| {
            let name = names.get(at).cloned().unwrap_or_default();
            errors.push(FieldError {
                place: Place::Field(name),
                code,
            });
        };
        if !ticked.contains(target) {
            wrong(0, ErrorCode::PriorUnticked);
            continue;
        }
        match typed.read(today) {
            Ok(request) => {
                read.insert(target.clone(), request);
            }
            Err(found) => found.into_iter().for_each(|(at, code)| wrong(at, code)),
        }
    }
    if errors.is_empty() {
        Ok(read)
    } else {
        Err(errors)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::{Instrument, Switches};

    const TODAY: Date = date(2026, 11, 29);

    fn typed(day: &str, channel: &str, answered: &str) -> TypedPrior {
        TypedPrior {
            day: day.to_owned(),
            channel: channel.to_owned(),
            answered: answered.to_owned(),
        }
    }

    fn rules(id: &str) -> Rules {
        let law = Instrument::parse(crate::builtin::text(id).unwrap()).unwrap();
        let targets = vec!["taj".to_owned(), "video".to_owned()];
        let switches = Switches {
            targets,
            ..Switches::default()
        };
        Rules::new(Arc::new(law), switches).unwrap()
    }

    #[test]
    fn a_request_has_a_day_a_way_and_an_answer_or_none() {
        let request = typed(" 01/10/2026 ", "registered", "no");
        let read = request.read(TODAY).unwrap();
        assert_eq!(read.day, date(2026, 10, 1));
        assert_eq!((read.channel, read.answered), (Channel::Registered, false));
        let all = |found: Vec<(usize, ErrorCode)>| found;
        assert_eq!(
            all(typed("2026-11-30", "pigeon", "").read(TODAY).unwrap_err()),
            [
                (0, ErrorCode::DateFuture),
                (1, ErrorCode::Required),
                (2, ErrorCode::Required)
            ]
        );
        let day = |day: &str| typed(day, "letter", "yes").read(TODAY);
        assert_eq!(day("").unwrap_err(), [(0, ErrorCode::Required)]);
        assert_eq!(day("en octobre").unwrap_err(), [(0, ErrorCode::DateFormat)]);
        assert_eq!(
            day("31/02/2026").unwrap_err(),
            [(0, ErrorCode::DateImpossible)]
        );
        assert_eq!(day("0026-10-01").unwrap_err(), [(0, ErrorCode::DateTooOld)]);
        assert_eq!(
            day(&"1".repeat(99)).unwrap_err(),
            [(0, ErrorCode::DateFormat)]
        );
    }

    #[test]
    fn each_belongs_to_a_target_that_is_ticked() {
        let rules = rules("fr-gdpr-80");
        let given = BTreeMap::from([
            ("taj".to_owned(), typed("2026-10-01", "email", "yes")),
            ("video".to_owned(), TypedPrior::default()),
            ("other".to_owned(), typed("x", "y", "z")),
        ]);
        let ticked = ["taj".to_owned()];
        let read = prior_requests(&rules, &given, &ticked, TODAY).unwrap();
        assert_eq!(read.keys().collect::<Vec<_>>(), ["taj"]);
        let found = prior_requests(&rules, &given, &["video".to_owned()], TODAY).unwrap_err();
        let [error] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(error.place, Place::Field("prior-day-taj".to_owned()));
        assert_eq!(error.code, ErrorCode::PriorUnticked);
    }

    #[test]
    fn an_instrument_that_does_not_ask_takes_nothing() {
        let text = crate::builtin::text("fr-gdpr-80").unwrap();
        let (before, rest) = text.split_once("[access]").unwrap();
        let after = rest.split_once("\n\n").unwrap().1;
        let law = Instrument::parse(&format!("{before}{after}")).unwrap();
        let switches = Switches {
            targets: vec!["taj".to_owned()],
            ..Switches::default()
        };
        let rules = Rules::new(Arc::new(law), switches).unwrap();
        let given = BTreeMap::from([("taj".to_owned(), typed("never", "", ""))]);
        let read = prior_requests(&rules, &given, &["taj".to_owned()], TODAY);
        assert_eq!(read, Ok(BTreeMap::new()));
    }
}
