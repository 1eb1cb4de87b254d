//! What a statement of support counts towards: thresholds with their periods, registration, the time to collect and its extensions.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::identifier::Pattern;
use crate::model::{Instrument, Requirement};
use crate::span::Span;

/// What must be reached, and in what time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// Least number of statements in all.
    pub minimum: u64,
    /// In how many territories their own least number must be reached; 0 where that does not matter.
    #[serde(default)]
    pub territories: u8,
    /// The longest time for collecting; where it is [`Support::rolling`], the longest time from a statement to its receipt.
    pub window: Span,
    /// Whether the time runs backwards from the day on which the list is received, so that each statement grows too old by itself.
    #[serde(default)]
    pub rolling: bool,
    /// Whether the number must be reached without those who started it.
    #[serde(default)]
    pub besides_initiators: bool,
    /// Whether its last day is the one before that of the same date, as a register counts; a day that an act sets is that day.
    #[serde(default)]
    pub ends_the_day_before: bool,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How it is counted, and the doubts.
    #[serde(default)]
    pub note: String,
}

/// Least numbers by territory, for what was registered in a period.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// First day of registration for which they hold.
    pub from: Date,
    /// Last day; open where absent.
    #[serde(default)]
    pub until: Option<Date>,
    /// Statements by territory.
    pub minimum: BTreeMap<String, u32>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How they came about.
    #[serde(default)]
    pub note: String,
}

/// When an initiative must have been registered for the instrument to be legal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// First day.
    pub from: Date,
    /// Last day; open where absent.
    #[serde(default)]
    pub until: Option<Date>,
    /// Id of the instrument for other days.
    #[serde(default)]
    pub instead: Option<String>,
    /// The reason, for people.
    pub reason: String,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A legal act that gave collections more time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// Stable name, kebab-case.
    pub id: String,
    /// Who was collecting on this day…
    pub ongoing_on: Date,
    /// …got this much more.
    pub by: Span,
    /// Who began to collect after that day, until this one…
    pub started_until: Date,
    /// …may collect until this day.
    pub until: Date,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How we read it.
    pub note: String,
}

/// A part of the official form: what it asks, for the territories that refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Requirements by field name. A territory's own go before.
    pub fields: BTreeMap<String, Requirement>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// How postal codes look in a country of residence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostalCode {
    /// Every form, without spaces and hyphens. Another must be confirmed.
    pub formats: Vec<Pattern>,
    /// How one looks, for people: `0` for a digit, `A` for a letter.
    pub shape: String,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Where statements are given when not here.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// Who runs it.
    pub operator: String,
    /// Address of the form, with `{number}` and `{language}`.
    pub form: String,
    /// Addresses of public figures by name, with `{number}`.
    #[serde(default)]
    pub figures: BTreeMap<String, String>,
    /// Id of the instrument whose forms are used on paper.
    #[serde(default)]
    pub paper: Option<String>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What is known and in doubt.
    pub note: String,
}

impl Support {
    /// The first day whose statements are young enough to be received on this day; none where statements do not grow old.
    pub fn first_valid(&self, received: Date) -> Option<Date> {
        if self.rolling {
            self.window.before(received)
        } else {
            None
        }
    }
}

/// Why an instrument is not for an initiative.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotForIt {
    /// It is for registered initiatives.
    #[error(
        "this instrument is for registered initiatives: say when this one was registered\n  The day stands in the public register and in the decision on the registration."
    )]
    Unregistered,
    /// Registered outside the period.
    #[error("an initiative registered on {registered} cannot use this instrument: {reason}{}", offer(.instead.as_deref()))]
    Registered {
        /// The day of registration.
        registered: Date,
        /// The reason.
        reason: String,
        /// Id of the instrument that it can use.
        instead: Option<String>,
    },
}

fn offer(instead: Option<&str>) -> String {
    instead.map_or_else(String::new, |id| {
        format!("\n  Use the instrument {id} instead.")
    })
}

/// The last day of a collection, and what moved it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionEnd<'a> {
    /// The last day.
    pub day: Date,
    /// The acts that gave more time, in order.
    pub extensions: Vec<&'a Extension>,
    /// By how many days they and the campaign's own moved it.
    pub longer: i32,
}

impl Instrument {
    /// Whether an initiative registered on this day may use the instrument.
    ///
    /// # Errors
    /// The reason, and which other instrument it may use.
    pub fn accepts(&self, registered: Option<Date>) -> Result<(), NotForIt> {
        let Some(rule) = &self.registration else {
            return Ok(());
        };
        let registered = registered.ok_or(NotForIt::Unregistered)?;
        if registered >= rule.from && rule.until.is_none_or(|until| registered <= until) {
            return Ok(());
        }
        Err(NotForIt::Registered {
            registered,
            reason: rule.reason.clone(),
            instead: rule.instead.clone(),
        })
    }

    /// The least numbers for an initiative registered on this day: they do not change afterwards.
    pub fn thresholds(&self, registered: Date) -> Option<&Threshold> {
        self.thresholds
            .iter()
            .find(|t| registered >= t.from && t.until.is_none_or(|until| registered <= until))
    }

    /// The last day on which a collection that starts on this day may go on. `prolonged` is a later end that an act set for this very
    /// collection.
    pub fn collection_end(
        &self,
        start: Date,
        prolonged: Option<Date>,
    ) -> Option<CollectionEnd<'_>> {
        let support = self.support.as_ref()?;
        let mut day = support.window.after(start)?;
        // Where the month has no such date (29 February, a year later), its last day is the end itself: the day before would be one too few.
        let same_date = support.window.days != 0 || day.day() == start.day();
        let plain = match support.ends_the_day_before && same_date {
            true => day.yesterday().ok()?,
            false => day,
        };
        let mut extensions = Vec::new();
        for act in &self.extensions {
            let extended = if start <= act.ongoing_on && act.ongoing_on <= day {
                act.by.after(day)?
            } else if start > act.ongoing_on && start <= act.started_until {
                day.max(act.until)
            } else {
                day
            };
            if extended > day {
                day = extended;
                extensions.push(act);
            }
        }
        if extensions.is_empty() {
            day = plain;
        }
        let day = prolonged.map_or(day, |until| until.max(day));
        Some(CollectionEnd {
            day,
            extensions,
            longer: (day - plain).get_days(),
        })
    }
}
