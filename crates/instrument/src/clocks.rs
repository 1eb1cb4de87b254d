//! Clocks: how long what is kept, and the deadlines of the procedure.

use serde::Deserialize;

use crate::span::Span;

/// One clock of retention.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// What is kept.
    pub what: Kept,
    /// What is done when the time is over.
    pub action: Action,
    /// The event that starts the clock.
    pub from: Event,
    /// How long after it.
    pub after: Span,
    /// Whether another clock before this one does the same to the same thing, and whichever runs out first counts.
    #[serde(default)]
    pub whichever_first: bool,
    /// Whether this clock, once its event has taken place, stands for those before it that do the same to the same thing.
    #[serde(default)]
    pub replaces: bool,
    /// Whether the program carries it out without asking anybody: a law sets the day.
    #[serde(default)]
    pub unasked: bool,
    /// Whether acts that gave the collection more time give it as much more.
    #[serde(default)]
    pub prolonged: bool,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Why this long.
    pub note: String,
}

/// What is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// A statement that nobody has confirmed.
    Pending,
    /// A counted statement that is in no batch.
    Statement,
    /// A counted statement that was frozen in a batch or filed.
    FiledStatement,
    /// A statement that was withdrawn.
    Withdrawn,
    /// The address in the mail queue.
    MailAddress,
    /// The address of somebody who asked for news.
    Contact,
    /// The address at which somebody lets the association write to them about the procedure.
    ProcedureContact,
    /// The tags and the key that makes them.
    TagKey,
    /// The mark that keeps a mailbox from being mailed again.
    SuppressedMailbox,
    /// The application's logs.
    Log,
    /// Copies for disaster recovery.
    Backup,
}

/// What is done when a clock runs out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// A mail reminds the person, once.
    Remind,
    /// It is destroyed.
    Destroy,
}

/// What starts a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The form was submitted.
    Submitted,
    /// The statement was confirmed and counted.
    Counted,
    /// The statement was withdrawn.
    Withdrawn,
    /// The person withdrew the consent concerned.
    ConsentWithdrawn,
    /// The mail was delivered or given up.
    MailDone,
    /// The thing itself was made.
    Created,
    /// The complaint was filed with the authority.
    Filed,
    /// The authority acknowledged receipt.
    Acknowledged,
    /// The authority told how the matter stands: more than that it was received.
    ProgressTold,
    /// The authority's silence became a refusal.
    RefusalImplied,
    /// The authority went on after its silence had become a refusal: there is nothing left to attack.
    InvestigationResumed,
    /// The authority closed the matter in so many words, in place of its silence.
    ClosedExplicit,
    /// The authority's decision was notified.
    Decision,
    /// A judge was asked.
    AppealFiled,
    /// No appeal is possible any more against the final decision.
    ProcedureEnded,
    /// The campaign takes no more statements.
    Closed,
    /// The initiative was registered.
    Registered,
    /// The collection began.
    Started,
    /// The last authority certified how many statements are valid.
    Certified,
    /// The initiative was presented to whom it is addressed to, with its certificates.
    Presented,
    /// Those who support it were heard in public.
    Heard,
    /// The answer was published.
    Answered,
    /// The numbers were reported to whom the initiative is addressed to.
    Reported,
    /// The organisers withdrew the initiative.
    InitiativeWithdrawn,
    /// The law ended it: what it asks was not reached, or not done in its time. Nobody writes that down; it follows.
    ClosedByRule,
}

impl Event {
    /// Every event, in the order in which a procedure usually brings them.
    pub const ALL: [Self; 25] = [
        Self::Created,
        Self::Submitted,
        Self::Counted,
        Self::Withdrawn,
        Self::ConsentWithdrawn,
        Self::MailDone,
        Self::Registered,
        Self::Started,
        Self::Reported,
        Self::Closed,
        Self::Filed,
        Self::Acknowledged,
        Self::ProgressTold,
        Self::RefusalImplied,
        Self::InvestigationResumed,
        Self::ClosedExplicit,
        Self::Certified,
        Self::Presented,
        Self::Heard,
        Self::Answered,
        Self::Decision,
        Self::AppealFiled,
        Self::ProcedureEnded,
        Self::InitiativeWithdrawn,
        Self::ClosedByRule,
    ];

    /// Its name, as instruments write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Counted => "counted",
            Self::Withdrawn => "withdrawn",
            Self::ConsentWithdrawn => "consent-withdrawn",
            Self::MailDone => "mail-done",
            Self::Created => "created",
            Self::Filed => "filed",
            Self::Acknowledged => "acknowledged",
            Self::ProgressTold => "progress-told",
            Self::RefusalImplied => "refusal-implied",
            Self::InvestigationResumed => "investigation-resumed",
            Self::ClosedExplicit => "closed-explicit",
            Self::Decision => "decision",
            Self::AppealFiled => "appeal-filed",
            Self::ProcedureEnded => "procedure-ended",
            Self::Closed => "closed",
            Self::Registered => "registered",
            Self::Started => "started",
            Self::Certified => "certified",
            Self::Presented => "presented",
            Self::Heard => "heard",
            Self::Answered => "answered",
            Self::Reported => "reported",
            Self::InitiativeWithdrawn => "initiative-withdrawn",
            Self::ClosedByRule => "closed-by-rule",
        }
    }

    /// The event of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.name() == name)
    }
}

/// One clock of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Stable name, kebab-case; `deadline-<id>` is its text's key.
    pub id: String,
    /// The event that starts the clock.
    pub from: Event,
    /// How long after it.
    pub after: Span,
    /// What its end means, kebab-case.
    pub then: String,
    /// The event that its end brings about by itself, where it does.
    #[serde(default)]
    pub brings: Option<Event>,
    /// The event that must have taken place by its end. Where the clock comes back, it starts again there.
    #[serde(default)]
    pub met_by: Option<Event>,
    /// Events that start its time anew, where they take place after its beginning.
    #[serde(default)]
    pub restarted_by: Vec<Event>,
    /// Events after which there is nothing more to wait for.
    #[serde(default)]
    pub ended_by: Vec<Event>,
    /// Whether neither its first day nor its last one may count (French *délai franc*): then its outer limit is a day later. The day that is
    /// rung for is always the earlier one.
    #[serde(default)]
    pub franc: bool,
    /// Whether everybody may know the day: it stands on the campaign's page and in its public calendar.
    #[serde(default)]
    pub public: bool,
    /// Whether it comes back after the same time again and again, and until which event.
    #[serde(default)]
    pub repeats_until: Option<Event>,
    /// Whether the count or the consequence is in doubt, so that the calendar must say so.
    pub doubtful: bool,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The reasons, and the doubts.
    pub note: String,
}
