//! What happens next, as a short line of steps: what is done with its day, what is under way, what comes then. Nothing is promised that
//! will not come: of a procedure that is over, only what took place is told.

use clameur_instrument::{Event, Kind};
use clameur_ledger::CloseReason;
use jiff::civil::Date;

use crate::campaign::store::Phase;
use crate::i18n::Lang;
use crate::procedure::Procedure;
use crate::site::campaign_page::CampaignPage;
use crate::site::procedure::event_title;

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub title: String,
    /// When, or how far it is.
    pub when: String,
    /// How far it is.
    pub state: State,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It took place.
    Done,
    /// It is under way, or the next one.
    Now,
    /// It comes after.
    Then,
}

impl State {
    /// Its class.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Done => "is-done",
            Self::Now => "is-now",
            Self::Then => "is-then",
        }
    }
}

/// What ends a procedure, whatever was still to come.
const ENDS: [Event; 3] = [
    Event::ProcedureEnded,
    Event::InitiativeWithdrawn,
    Event::ClosedByRule,
];

/// The steps of a campaign; none of one that signs nothing, or under a law that this program does not know. `short` where the law asks for
/// more than what is known to have been collected.
pub(crate) fn of(
    place: &CampaignPage,
    phase: Phase,
    procedure: &Procedure,
    short: bool,
) -> Vec<Step> {
    let Some(law) = &procedure.instrument else {
        return Vec::new();
    };
    let entries = procedure.entries.iter();
    let took_place = entries
        .filter(|entry| entry.day <= procedure.today)
        .map(|entry| (entry.event, entry.day))
        .collect();
    let mut duties = law.deadlines.iter().map(|deadline| deadline.met_by);
    let line = Line {
        lang: place.lang,
        took_place,
        certified: duties.any(|event| event == Some(Event::Certified)),
    };
    let until = place.campaign.folder.definition.closes;
    let ahead = match place.campaign.history.reason {
        Some(CloseReason::Abandoned) => Ahead::GivenUp,
        _ if short => Ahead::TooFew,
        _ => Ahead::All,
    };
    line.steps(law.kind, phase, until, ahead)
}

/// What can still come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ahead {
    /// All that the law knows.
    All,
    /// Nothing: the organisers gave it up.
    GivenUp,
    /// Nothing, once it is closed: it has fewer than the law asks for. Unless it went on all the same, by numbers that others know.
    TooFew,
}

/// A step of the plan: its words while it is to come, and the events by which it is done.
struct Planned {
    key: &'static str,
    done_by: &'static [Event],
}

/// What comes after collecting, by the kind of law; `certified` where authorities count the statements before they are handed in.
fn plan(kind: Kind, certified: bool) -> Vec<Planned> {
    let step = |key, done_by| Planned { key, done_by };
    match kind {
        Kind::Mandate => vec![
            step("step-filed", &[Event::Filed]),
            step(
                "step-decision",
                &[
                    Event::Decision,
                    Event::ClosedExplicit,
                    Event::RefusalImplied,
                ],
            ),
        ],
        Kind::StatementOfSupport if certified => vec![
            step("step-certified", &[Event::Certified]),
            step("step-presented", &[Event::Presented]),
            step("step-answered", &[Event::Answered]),
        ],
        Kind::StatementOfSupport | Kind::Petition => {
            vec![step("step-presented", &[Event::Presented, Event::Filed])]
        }
        Kind::Contact | Kind::Appeal => Vec::new(),
    }
}

struct Line {
    lang: Lang,
    /// By day.
    took_place: Vec<(Event, Date)>,
    certified: bool,
}

impl Line {
    fn steps(&self, kind: Kind, phase: Phase, until: Option<Date>, ahead: Ahead) -> Vec<Step> {
        let plan = plan(kind, self.certified);
        if plan.is_empty() {
            return Vec::new();
        }
        let mut steps = vec![self.collecting(kind, phase, until)];
        for planned in &plan {
            let is_next = steps.last().is_some_and(|one| one.state == State::Done);
            steps.push(self.step(planned, is_next));
        }
        steps.extend(self.last(&[Event::AppealFiled]).map(|it| self.done(it)));
        let end = self.last(&ENDS);
        let over = match ahead {
            Ahead::All => false,
            Ahead::GivenUp => true,
            Ahead::TooFew => phase == Phase::Closed && !self.went_on(&plan),
        };
        if end.is_some() || over {
            steps.retain(|step| step.state == State::Done);
        }
        steps.extend(end.map(|it| self.done(it)));
        steps
    }

    /// Whether anything of the plan took place, or statements went to those who check them.
    fn went_on(&self, plan: &[Planned]) -> bool {
        let mut of_plan = plan.iter();
        of_plan.any(|planned| self.last(planned.done_by).is_some())
            || self.last(&[Event::Filed]).is_some()
    }

    /// The last of these events that took place and was not undone: an authority that goes on takes its silence back.
    fn last(&self, events: &[Event]) -> Option<(Event, Date)> {
        let of_silence = events.contains(&Event::RefusalImplied);
        let mut back = self.took_place.iter().rev();
        let undone = |event| of_silence && event == Event::InvestigationResumed;
        back.find(|(event, _)| events.contains(event) || undone(*event))
            .filter(|(event, _)| events.contains(event))
            .copied()
    }

    fn done(&self, (event, day): (Event, Date)) -> Step {
        Step {
            title: event_title(self.lang, event),
            when: self.lang.date(day),
            state: State::Done,
        }
    }

    fn step(&self, planned: &Planned, is_next: bool) -> Step {
        if let Some(it) = self.last(planned.done_by) {
            return self.done(it);
        }
        let (when, state) = match is_next {
            true => ("step-next", State::Now),
            false => ("step-then", State::Then),
        };
        Step {
            title: self.lang.t(planned.key),
            when: self.lang.t(when),
            state,
        }
    }

    fn collecting(&self, kind: Kind, phase: Phase, until: Option<Date>) -> Step {
        let lang = self.lang;
        let title = lang.t(match kind {
            Kind::Mandate => "step-join",
            _ => "step-sign",
        });
        let on = |key, day| lang.tr(key, &[("value", lang.date(day).into())]);
        let (when, state) = match phase {
            Phase::NotYet(day) => (on("step-from", day), State::Now),
            Phase::Open => (
                until.map_or_else(|| lang.t("step-now"), |day| on("step-until", day)),
                State::Now,
            ),
            Phase::Closed => match self.last(&[Event::Closed]) {
                Some(it) => return self.done(it),
                None => (String::new(), State::Done),
            },
        };
        Step { title, when, state }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn said(kind: Kind, phase: Phase, took_place: &[(Event, Date)], ahead: Ahead) -> Vec<String> {
        let line = Line {
            lang: Lang::ENGLISH,
            took_place: took_place.to_vec(),
            certified: true,
        };
        let until = Some(date(2026, 6, 30));
        line.steps(kind, phase, until, ahead)
            .iter()
            .map(|step| format!("{:?} {}: {}", step.state, step.title, step.when))
            .collect()
    }

    const CLOSED: (Event, Date) = (Event::Closed, date(2026, 6, 30));
    const FILED: (Event, Date) = (Event::Filed, date(2026, 9, 24));
    const SILENCE: (Event, Date) = (Event::RefusalImplied, date(2026, 12, 24));
    const RESUMED: (Event, Date) = (Event::InvestigationResumed, date(2027, 2, 1));
    const LAPSED: (Event, Date) = (Event::ClosedByRule, date(2026, 10, 1));
    const ENDED: (Event, Date) = (Event::ProcedureEnded, date(2028, 1, 2));

    #[test]
    fn a_complaint_goes_from_step_to_step() {
        let complaint =
            |phase, took_place: &[_]| said(Kind::Mandate, phase, took_place, Ahead::All);
        let soon = complaint(Phase::NotYet(date(2026, 3, 12)), &[]);
        assert_eq!(
            soon,
            [
                "Now People join: from 12 March 2026",
                "Then The complaint is filed: after that",
                "Then The authority decides: after that",
            ]
        );
        assert!(complaint(Phase::Open, &[])[0].ends_with("until 30 June 2026"));
        // A first batch is filed while others still join.
        let both = complaint(Phase::Open, &[FILED]);
        assert_eq!(both[1], "Done Filed: 24 September 2026");
        assert_eq!(both[2], "Now The authority decides: next");
        let closed = complaint(Phase::Closed, &[CLOSED]);
        assert_eq!(closed[0], "Done Collecting ended: 30 June 2026");
        assert_eq!(closed[1], "Now The complaint is filed: next");
        let silent = complaint(Phase::Closed, &[CLOSED, FILED, SILENCE]);
        assert!(
            silent[2].starts_with("Done The authority’s silence"),
            "{silent:?}"
        );
        let on = complaint(Phase::Closed, &[CLOSED, FILED, SILENCE, RESUMED]);
        assert_eq!(on[2], "Now The authority decides: next");
        let ended = complaint(Phase::Closed, &[CLOSED, FILED, ENDED]);
        assert_eq!(ended.len(), 3);
        assert_eq!(ended[2], "Done The procedure ended: 2 January 2028");
    }

    #[test]
    fn nothing_is_promised_of_what_is_over() {
        let initiative = |took_place: &[_], ahead| {
            said(Kind::StatementOfSupport, Phase::Closed, took_place, ahead)
        };
        let failed = initiative(&[CLOSED, ENDED], Ahead::All);
        assert_eq!(
            failed,
            [
                "Done Collecting ended: 30 June 2026",
                "Done The procedure ended: 2 January 2028",
            ]
        );
        assert_eq!(initiative(&[CLOSED], Ahead::GivenUp).len(), 1);
        assert_eq!(initiative(&[CLOSED], Ahead::All).len(), 4);
        // What fell short goes nowhere, and what the law ended neither; as long as people sign, nothing is lost.
        assert_eq!(initiative(&[CLOSED], Ahead::TooFew).len(), 1);
        let lapsed = initiative(&[CLOSED, LAPSED], Ahead::TooFew);
        assert_eq!(lapsed.len(), 2, "{lapsed:?}");
        assert!(lapsed.iter().all(|step| step.starts_with("Done")));
        let open = |ahead| said(Kind::StatementOfSupport, Phase::Open, &[], ahead);
        assert_eq!(open(Ahead::TooFew), open(Ahead::All));
        // Authorities check what they were sent, whatever our number says.
        assert_eq!(initiative(&[CLOSED, FILED], Ahead::TooFew).len(), 4);
        for kind in [Kind::Contact, Kind::Appeal] {
            assert_eq!(
                said(kind, Phase::Open, &[], Ahead::All),
                Vec::<String>::new()
            );
        }
    }

    #[test]
    fn nobody_certifies_where_the_law_knows_no_certificate() {
        let dutch =
            crate::campaign::publish::instrument("nl-burgerinitiatief").expect("a law of ours");
        let mut duties = dutch.deadlines.iter().map(|deadline| deadline.met_by);
        assert!(!duties.any(|event| event == Some(Event::Certified)));
        let line = Line {
            lang: Lang::ENGLISH,
            took_place: Vec::new(),
            certified: false,
        };
        let steps = line.steps(Kind::StatementOfSupport, Phase::Open, None, Ahead::All);
        let titles: Vec<&str> = steps.iter().map(|step| step.title.as_str()).collect();
        assert_eq!(titles, ["People sign", "The initiative is submitted"]);
    }
}
