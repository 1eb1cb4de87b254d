//! Days computed from clocks: deadlines of a procedure, and when what is kept must be destroyed.
//!
//! Months are counted as Regulation (EEC, Euratom) No 1182/71, art. 3 has it: the day of the event does not count, so the time ends
//! with the day of the same date; where a month has no such day, with its last one. That an end on a Saturday, Sunday or public holiday
//! moves to the next working day (art. 3(4), from memory) is *not* computed: it is for a lawyer, and the earlier day is always safe. Whoever
//! says that a time is over asks [`surely_over`], which leaves room for it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};

use crate::clocks::{Action, Deadline, Event, Kept, Retention};
use crate::model::Instrument;
use crate::support::Extension;

/// By how many days at most the end of a time may move because it falls on holidays: longer than any row of days without work in a Member
/// State, for their holidays are not known here.
const MOVED_AT_MOST: i32 = 7;

/// Whether a time whose last day was `last` is over on the day `on`, also where that last day was a holiday, a Saturday or a Sunday and the
/// time ended with the next working day instead (Regulation (EEC, Euratom) No 1182/71, art. 3(4)).
pub fn surely_over(last: Date, on: Date) -> bool {
    surely_over_from(last).is_some_and(|first| on >= first)
}

/// The first day on which such a time is surely over.
pub fn surely_over_from(last: Date) -> Option<Date> {
    let span = jiff::Span::new().days(MOVED_AT_MOST + 1);
    last.checked_add(span).ok()
}

/// What has taken place in a procedure, and what is planned.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    happened: BTreeMap<Event, BTreeSet<Date>>,
    planned: BTreeMap<Event, Date>,
    prolonged: Option<Date>,
}

impl History {
    /// Takes an event that took place. The same event may take place on several days.
    pub fn add(&mut self, event: Event, day: Date) {
        self.happened.entry(event).or_default().insert(day);
    }

    /// Takes a day that is set and has not come, such as the last day of a collection.
    pub fn plan(&mut self, event: Event, day: Date) {
        self.planned.insert(event, day);
    }

    /// Takes a later end of the collection that an act set for it.
    pub fn prolong(&mut self, until: Date) {
        self.prolonged = self.prolonged.max(Some(until));
    }

    /// The latest end that an act set for this very collection.
    pub fn prolonged(&self) -> Option<Date> {
        self.prolonged
    }

    /// The days on which it took place, in order.
    pub fn days(&self, event: Event) -> impl DoubleEndedIterator<Item = Date> + '_ {
        self.happened.get(&event).into_iter().flatten().copied()
    }

    /// The first day on which it took place.
    pub fn first(&self, event: Event) -> Option<Date> {
        self.days(event).next()
    }

    /// The last day on which it took place.
    pub fn last(&self, event: Event) -> Option<Date> {
        self.days(event).next_back()
    }

    /// The day that is set for it, where it has not taken place.
    pub fn planned(&self, event: Event) -> Option<Date> {
        match self.last(event) {
            Some(_) => None,
            None => self.planned.get(&event).copied(),
        }
    }

    /// Whether nothing is due any more: it was withdrawn, the law ended it, or no appeal is possible.
    pub fn is_over(&self) -> bool {
        [
            Event::InitiativeWithdrawn,
            Event::ClosedByRule,
            Event::ProcedureEnded,
        ]
        .into_iter()
        .any(|event| self.first(event).is_some())
    }
}

/// A deadline on its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<'a> {
    /// The rule.
    pub deadline: &'a Deadline,
    /// The day from which the time was counted.
    pub from: Date,
    /// What took place, or is expected, on that day: what starts the time, or what started it anew.
    pub by: Event,
    /// The last day.
    pub day: Date,
    /// The outer limit, for counsel: later than `day` only where it is in doubt whether the first and the last day count.
    pub outer: Date,
    /// Whether `from` has not taken place yet: then this is the latest that the day can be, as far as it can be told today.
    pub projected: bool,
    /// Which one it is of those that the rule brings, from 1: it stays the same when the day moves.
    pub turn: usize,
    /// The acts that gave more time, in order.
    pub extensions: Vec<&'a Extension>,
}

impl Due<'_> {
    /// Whether the last day is a Saturday or a Sunday: whether it then moves to the next working day is for a lawyer.
    pub fn on_weekend(&self) -> bool {
        matches!(self.day.weekday(), Weekday::Saturday | Weekday::Sunday)
    }
}

/// When something must be destroyed, and by which clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunsOut<'a, T> {
    /// The clock that runs out first, of those that count.
    pub clock: &'a Retention,
    /// When.
    pub end: T,
}

impl Instrument {
    /// The clocks that do this to that, in the order of the file.
    pub fn clocks(&self, what: Kept, action: Action) -> impl Iterator<Item = &Retention> {
        self.retention
            .iter()
            .filter(move |clock| clock.what == what && clock.action == action)
    }

    /// Of several clocks that do the same to the same thing, the one that counts. `end` says when a clock runs out; `None` where its
    /// event has not taken place. Clocks that replace others drop those before them; of the rest the earliest counts.
    pub fn runs_out<T: Ord + Copy>(
        &self,
        what: Kept,
        action: Action,
        end: impl Fn(&Retention) -> Option<T>,
    ) -> Option<RunsOut<'_, T>> {
        let mut counting: Vec<RunsOut<'_, T>> = Vec::new();
        for clock in self.clocks(what, action) {
            let Some(end) = end(clock) else { continue };
            if clock.replaces {
                counting.clear();
            }
            counting.push(RunsOut { clock, end });
        }
        counting.into_iter().min_by_key(|one| one.end)
    }

    /// The last day on which something may be kept, by what has taken place.
    pub fn destroyed_after(&self, what: Kept, history: &History) -> Option<RunsOut<'_, Date>> {
        self.runs_out(what, Action::Destroy, |clock| {
            let end = clock.after.after(history.last(clock.from)?)?;
            self.moved(clock, end, history)
        })
    }

    /// The end of a clock with what acts that gave the collection more time add to it.
    pub fn moved(&self, clock: &Retention, end: Date, history: &History) -> Option<Date> {
        if !clock.prolonged {
            return Some(end);
        }
        let start = history
            .last(Event::Started)
            .or_else(|| history.planned(Event::Started));
        let longer = start
            .and_then(|start| self.collection_end(start, history.prolonged()))
            .map_or(0, |end| end.longer);
        end.checked_add(jiff::Span::new().days(longer)).ok()
    }

    /// The deadlines that are still to be met, by day. What follows from days that have not come is projected. Of those that come back,
    /// the next one; [`Instrument::due_again`] gives all.
    pub fn due(&self, history: &History) -> Vec<Due<'_>> {
        self.upcoming(history, false)
    }

    /// The same, with every return of those that come back, as far as their end can be told.
    pub fn due_again(&self, history: &History) -> Vec<Due<'_>> {
        self.upcoming(history, true)
    }

    fn upcoming(&self, history: &History, again: bool) -> Vec<Due<'_>> {
        if history.is_over() {
            return Vec::new();
        }
        let mut due = Vec::new();
        for deadline in &self.deadlines {
            if let Some(until) = deadline.repeats_until {
                due.extend(self.returns(deadline, until, history, again));
            } else {
                due.extend(
                    (1..)
                        .zip(self.starts(deadline, history))
                        .filter(|(_, (from, projected))| {
                            *projected || !self.is_met(deadline, *from, history)
                        })
                        .filter_map(|(turn, start)| self.ends(deadline, start, turn, history)),
                );
            }
        }
        due.sort_by(|a, b| (a.day, &a.deadline.id).cmp(&(b.day, &b.deadline.id)));
        due
    }

    /// The days that start a deadline's clock, each with whether it is yet to come.
    fn starts(&self, deadline: &Deadline, history: &History) -> Vec<(Date, bool)> {
        // Each filing and each answer has a clock of its own; of other events the last day counts.
        let each = matches!(
            deadline.from,
            Event::Filed | Event::Decision | Event::RefusalImplied | Event::ClosedExplicit
        );
        let days: Vec<Date> = match each {
            true => history.days(deadline.from).collect(),
            false => history.last(deadline.from).into_iter().collect(),
        };
        let mut starts: Vec<(Date, bool)> = days
            .into_iter()
            .map(|day| (restarted(deadline, day, history), false))
            .collect();
        let each = each
            && self
                .bringing(deadline.from)
                .any(|silence| history.last(silence.from).is_some());
        if each {
            // What each silence is about to bring has its own clock too: the first of them must not hide behind the last.
            for silence in self.bringing(deadline.from) {
                let open = self.starts(silence, history).into_iter();
                let open = open.filter(|(from, _)| !self.is_met(silence, *from, history));
                starts
                    .extend(open.filter_map(|(from, _)| Some((silence.after.after(from)?, true))));
            }
        }
        // What starts anew for several filings at once runs once.
        let mut seen = BTreeSet::new();
        starts.retain(|start| seen.insert(*start));
        if starts.is_empty() && !each {
            let expected = self.expected(deadline.from, history, &mut BTreeSet::new());
            return expected.map(|day| (day, true)).into_iter().collect();
        }
        starts
    }

    /// The deadlines whose end brings an event about, where each start has a clock of its own.
    fn bringing(&self, event: Event) -> impl Iterator<Item = &Deadline> {
        self.deadlines
            .iter()
            .filter(move |one| one.brings == Some(event) && one.from == Event::Filed)
    }

    /// The latest day on which an event that has not taken place can take place, as far as it can be told.
    fn expected(
        &self,
        event: Event,
        history: &History,
        asked: &mut BTreeSet<Event>,
    ) -> Option<Date> {
        if let Some(day) = history.planned(event) {
            return Some(day);
        }
        if !asked.insert(event) {
            return None;
        }
        self.deadlines
            .iter()
            .filter(|deadline| deadline.repeats_until.is_none())
            .filter(|deadline| deadline.brings.or(deadline.met_by) == Some(event))
            .filter_map(|deadline| {
                let from = history
                    .last(deadline.from)
                    .or_else(|| self.expected(deadline.from, history, asked))?;
                Some(self.ends(deadline, (from, true), 1, history)?.day)
            })
            .max()
    }

    fn ends<'a>(
        &'a self,
        deadline: &'a Deadline,
        (from, projected): (Date, bool),
        turn: usize,
        history: &History,
    ) -> Option<Due<'a>> {
        let collecting = self.support.is_some()
            && deadline.from == Event::Started
            && deadline.brings == Some(Event::Closed);
        let (day, extensions) = match collecting
            .then(|| self.collection_end(from, history.prolonged()))
            .flatten()
        {
            Some(end) => (end.day, end.extensions),
            None => (deadline.after.after(from)?, Vec::new()),
        };
        let outer = match deadline.franc {
            true => day.tomorrow().ok()?,
            false => day,
        };
        let own = history.days(deadline.from).any(|day| day == from);
        let anew = deadline.restarted_by.iter();
        let anew = anew
            .copied()
            .find(|event| history.last(*event) == Some(from));
        Some(Due {
            deadline,
            from,
            by: anew.filter(|_| !own && !projected).unwrap_or(deadline.from),
            day,
            outer,
            projected,
            turn,
            extensions,
        })
    }

    /// Whether what must come before a deadline's end has, or something that comes only after it.
    fn is_met(&self, deadline: &Deadline, from: Date, history: &History) -> bool {
        let ended = deadline.ended_by.iter();
        if ended
            .filter_map(|event| history.last(*event))
            .any(|day| day >= from)
        {
            return true;
        }
        let Some(event) = deadline.brings.or(deadline.met_by) else {
            return false;
        };
        if event == Event::RefusalImplied {
            // The refusal of one filing is not that of a later one: it is its own only at the end of its own time, however a lawyer counts.
            let reached = deadline.after.after(from);
            let reached = reached.and_then(|end| end.checked_sub(jiff::Span::new().days(10)).ok());
            return reached
                .is_some_and(|reached| history.last(event).is_some_and(|day| day >= reached));
        }
        let here = history.last(event).is_some_and(|day| day >= from);
        here || self
            .after(event)
            .into_iter()
            .any(|later| history.last(later).is_some_and(|day| day >= from))
    }

    /// The events that can only come after another, by the deadlines between them.
    fn after(&self, event: Event) -> BTreeSet<Event> {
        let mut found = BTreeSet::new();
        let mut open = vec![event];
        while let Some(event) = open.pop() {
            for deadline in self.deadlines.iter().filter(|d| d.from == event) {
                // A report may come at any time.
                if let Some(next) = deadline.brings.or(deadline.met_by)
                    && next != Event::Reported
                    && found.insert(next)
                {
                    open.push(next);
                }
            }
        }
        found
    }

    /// The events that must have taken place before another can, by the deadlines between them.
    pub fn before(&self, event: Event) -> impl Iterator<Item = Event> {
        self.deadlines
            .iter()
            .filter(move |deadline| deadline.brings.or(deadline.met_by) == Some(event))
            .map(|deadline| deadline.from)
    }

    fn returns<'a>(
        &'a self,
        deadline: &'a Deadline,
        until: Event,
        history: &History,
        again: bool,
    ) -> Vec<Due<'a>> {
        if history.last(until).is_some() {
            return Vec::new();
        }
        let Some((start, projected)) = self.starts(deadline, history).pop() else {
            return Vec::new();
        };
        // What was done last starts the time anew.
        let done = deadline.met_by.and_then(|event| history.last(event));
        let from = done.map_or(start, |done| done.max(start));
        let end = self.expected(until, history, &mut BTreeSet::new());
        let before = deadline
            .met_by
            .map_or(0, |event| history.days(event).count());
        let mut due = Vec::new();
        let most = if again { 60 } else { 1 };
        for turn in 1..=most {
            let day = deadline.after.times(turn).and_then(|span| span.after(from));
            match day {
                Some(day) if end.is_none_or(|end| day < end) => due.push(Due {
                    deadline,
                    from,
                    by: deadline
                        .met_by
                        .filter(|_| done.is_some_and(|done| done >= start))
                        .unwrap_or(deadline.from),
                    day,
                    outer: day,
                    projected,
                    turn: before + usize::from(turn),
                    extensions: Vec::new(),
                }),
                _ => break,
            }
        }
        due
    }
}

/// The day from which a deadline's time is counted that began on a day: what starts it anew may have happened since.
fn restarted(deadline: &Deadline, from: Date, history: &History) -> Date {
    deadline
        .restarted_by
        .iter()
        .filter_map(|event| history.last(*event))
        .fold(from, Date::max)
}
