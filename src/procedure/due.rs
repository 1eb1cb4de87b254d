//! What falls due, in all campaigns.

use clameur_instrument::{Due, Event, Instrument, Kept, Kind};
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use super::Procedure;
use crate::clock::Millis;
use crate::db::{Db, Error};
use crate::i18n::Lang;
use crate::terminal::tr;

/// For how many days ahead `clameur doctor` looks.
pub const SOON: i32 = 14;

/// A day that comes, or that has passed without what had to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Upcoming {
    /// The campaign.
    pub campaign: String,
    /// Whether it only shows how things work.
    pub demonstration: bool,
    /// The rule's name; `clock-<rule>` is its text.
    pub rule: String,
    /// Which one of those that the rule brings, from 1.
    pub turn: usize,
    /// The last day.
    pub day: Date,
    /// The outer limit, for counsel, where it is later: `day` is the one to keep.
    pub outer: Option<Date>,
    /// What is to be known beside it; may be empty.
    pub remark: String,
    /// How many days are left; negative when it is over.
    pub days_left: i32,
    /// The event that starts the time.
    pub from: Option<&'static str>,
    /// Its day.
    pub from_day: Option<Date>,
    /// Whether that day has not come: the latest that this one can be.
    pub projected: bool,
    /// Whether a lawyer sets the day.
    pub doubtful: bool,
    /// Whether it is a Saturday or a Sunday. Holidays are not known.
    pub weekend: bool,
    /// Whether everybody may know it.
    pub public: bool,
    /// What its end means.
    pub then: String,
    /// The texts that it rests on.
    pub sources: Vec<String>,
    /// The same as they are cited in French.
    #[serde(skip)]
    pub sources_fr: Vec<String>,
    /// Acts that gave more time.
    pub extensions: Vec<String>,
}

impl Upcoming {
    /// What is due, in a language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> String {
        let key = format!("clock-{}", self.rule);
        // An instrument may have rules that nobody has found words for.
        if lang.has(&key) {
            lang.t(&key)
        } else {
            self.rule.replace('-', " ")
        }
    }

    /// The texts that it rests on, as they are cited in a language.
    #[must_use]
    pub fn sources(&self, lang: Lang) -> &[String] {
        match lang.code() {
            "fr" => &self.sources_fr,
            _ => &self.sources,
        }
    }

    /// Whether the day is over.
    #[must_use]
    pub fn overdue(&self) -> bool {
        self.days_left < 0
    }
}

/// What falls due in all campaigns, or in one, the first day first. Each rule that comes back is there once.
///
/// # Errors
/// When the store does not answer.
pub async fn due(db: &Db, slug: Option<&str>, now: Millis) -> Result<Vec<Upcoming>, Error> {
    let mut all = Vec::new();
    for procedure in Procedure::all(db, now).await? {
        if slug.is_none_or(|slug| slug == procedure.slug) {
            all.extend(upcoming(&procedure, false));
        }
    }
    all.sort_by(|a, b| (a.day, &a.campaign, &a.rule).cmp(&(b.day, &b.campaign, &b.rule)));
    Ok(all)
}

/// What falls due in a campaign, by day; with every return of what comes back, if `again`.
#[must_use]
pub fn upcoming(procedure: &Procedure, again: bool) -> Vec<Upcoming> {
    let today = procedure.today;
    let Some(instrument) = &procedure.instrument else {
        return Vec::new();
    };
    let history = &procedure.history;
    let due = match again {
        true => instrument.due_again(history),
        false => instrument.due(history),
    };
    let mut all: Vec<Upcoming> = due
        .iter()
        .map(|due| deadline(procedure, instrument, due, today))
        .collect();
    if let Some(day) = history.planned(Event::Started) {
        all.push(plain(procedure, "start", day, today));
    }
    if let Some(day) = history.planned(Event::Closed) {
        match all.iter_mut().find(|due| due.rule == "end-collecting") {
            // The organisers may end it earlier than they must.
            Some(end) if day < end.day => {
                end.remark = tr!(
                    "the campaign's own last day; the law leaves until {law}",
                    "le dernier jour choisi par la campagne ; la loi laisse jusqu’au {law}",
                    law = end.day
                );
                set_day(end, day, today);
            }
            Some(_) => {}
            None => all.push(plain(procedure, "end-collecting", day, today)),
        }
    }
    all.extend(unwritten(procedure, instrument, today));
    all.extend(destructions(procedure, instrument, today));
    if let Some(hold) = procedure.hold() {
        let mut review = plain(procedure, "hold-review", hold.until, today);
        review.public = false;
        review.remark = match hold.reference.is_empty() {
            true => tr!(
                "hold no. {number}",
                "conservation prolongée nº {number}",
                number = hold.number
            ),
            false => tr!(
                "hold no. {number}: {reference}",
                "conservation prolongée nº {number} : {reference}",
                number = hold.number,
                reference = hold.reference
            ),
        };
        all.push(review);
    }
    all.sort_by(|a, b| (a.day, &a.rule, a.turn).cmp(&(b.day, &b.rule, b.turn)));
    all
}

fn deadline(
    procedure: &Procedure,
    instrument: &Instrument,
    due: &Due<'_>,
    today: Date,
) -> Upcoming {
    Upcoming {
        turn: due.turn,
        outer: Some(due.outer).filter(|outer| *outer > due.day),
        remark: remark(procedure, due),
        from: Some(due.by.name()),
        from_day: Some(due.from),
        projected: due.projected,
        doubtful: due.deadline.doubtful,
        public: due.deadline.public,
        then: due.deadline.then.replace('-', " "),
        sources: citations(instrument, &due.deadline.sources),
        sources_fr: cited_in_french(instrument, &due.deadline.sources),
        extensions: due
            .extensions
            .iter()
            .flat_map(|act| citations(instrument, &act.sources))
            .chain(own(procedure, due.deadline.id == "end-collecting"))
            .collect(),
        ..plain(procedure, &due.deadline.id, due.day, today)
    }
}

/// What would have kept the law from ending an initiative, where nobody wrote it down: perhaps it took place. A question to the organisers alone,
/// until they wrote it down, or the end.
fn unwritten(procedure: &Procedure, instrument: &Instrument, today: Date) -> Option<Upcoming> {
    if procedure.history.last(Event::ProcedureEnded).is_some() {
        return None;
    }
    let (from, to) = procedure.lapsed()?.unwritten()?;
    let (term, last) = procedure.term(from, to)?;
    Some(Upcoming {
        from: Some(from.name()),
        from_day: procedure.history.last(from),
        then: term.then.replace('-', " "),
        remark: tr!(
            "nothing is written down of it, so pages say that the law ended the initiative. Did it take place, write it down: \
             clameur procedure add {slug} {event} --on DAY; if not, write down the end: clameur campaign ended {slug} --on DAY",
            "rien n’en est noté, et les pages disent donc que la loi a mis fin à l’initiative. Si cela a eu lieu, notez-le : \
             clameur procedure add {slug} {event} --on JOUR ; sinon, notez la fin : clameur campaign ended {slug} --on JOUR",
            slug = procedure.slug,
            event = to.name()
        ),
        public: false,
        sources: citations(instrument, &term.sources),
        sources_fr: cited_in_french(instrument, &term.sources),
        ..plain(procedure, &term.id, last, today)
    })
}

/// The last days on which what is kept may be kept, where these are still to come: what is over, `clameur retention` tells.
fn destructions(procedure: &Procedure, instrument: &Instrument, today: Date) -> Vec<Upcoming> {
    let hold = procedure.hold().map(|hold| hold.until);
    // Where nothing is signed here, what is kept are addresses.
    let statements = match instrument.kind {
        Kind::Contact => "keep-addresses",
        _ => "keep-statements",
    };
    let kinds = [
        (statements, Kept::Statement),
        (statements, Kept::FiledStatement),
        ("keep-addresses", Kept::Contact),
        ("keep-addresses", Kept::ProcedureContact),
    ];
    let mut found: Vec<Upcoming> = Vec::new();
    for (rule, what) in kinds {
        let Some(end) = instrument.destroyed_after(what, &procedure.history) else {
            continue;
        };
        let held = hold.filter(|_| matches!(what, Kept::Statement | Kept::FiledStatement));
        let day = held.map_or(end.end, |until| until.max(end.end));
        if day < today || found.iter().any(|f| f.rule == rule && f.day == day) {
            continue;
        }
        found.push(Upcoming {
            turn: found.len() + 1,
            from: Some(end.clock.from.name()),
            from_day: procedure.history.last(end.clock.from),
            then: match held.filter(|until| *until == day) {
                Some(_) => "held for proceedings; then they are destroyed".to_owned(),
                None => "they are destroyed".to_owned(),
            },
            sources: citations(instrument, &end.clock.sources),
            sources_fr: cited_in_french(instrument, &end.clock.sources),
            extensions: own(procedure, end.clock.prolonged).collect(),
            public: false,
            ..plain(procedure, rule, day, today)
        });
    }
    found.extend(sheets(procedure, instrument, hold, today));
    found
}

/// Until when sheets with statements may be kept: the same as for statements given here, by the law of the forms. Told until they are written down as
/// destroyed, for nothing here destroys paper.
fn sheets(
    procedure: &Procedure,
    instrument: &Instrument,
    hold: Option<Date>,
    today: Date,
) -> Option<Upcoming> {
    if procedure.paper_left == 0 {
        return None;
    }
    let elsewhere = instrument.elsewhere.as_ref();
    let paper = elsewhere.and_then(|elsewhere| elsewhere.paper.as_deref());
    let paper = paper.and_then(|id| crate::campaign::publish::instrument(id).ok());
    let law = paper.as_ref().unwrap_or(instrument);
    let end = law.destroyed_after(Kept::FiledStatement, &procedure.history)?;
    let day = hold.map_or(end.end, |until| until.max(end.end));
    Some(Upcoming {
        from: Some(end.clock.from.name()),
        from_day: procedure.history.last(end.clock.from),
        then: "they are destroyed".to_owned(),
        remark: tr!(
            "batches with sheets: {n}. Destroy them by then and write it down: clameur paper destroyed {slug}",
            "lots avec des feuilles : {n}. Détruisez-les d’ici là et notez-le : clameur paper destroyed {slug}",
            n = procedure.paper_left,
            slug = procedure.slug
        ),
        sources: citations(law, &end.clock.sources),
        sources_fr: cited_in_french(law, &end.clock.sources),
        extensions: own(procedure, end.clock.prolonged).collect(),
        public: false,
        turn: 5,
        ..plain(procedure, "keep-statements", day, today)
    })
}

/// What is to be done or known about a deadline, in English: what silence brought is proposed, never written down by itself.
fn remark(procedure: &Procedure, due: &Due<'_>) -> String {
    if due.deadline.brings == Some(Event::RefusalImplied) && due.day < procedure.today {
        return tr!(
            "nothing is known of an answer: it counts as refused; if so, clameur procedure add {slug} refusal-implied --on {day}",
            "aucune réponse n’est connue : cela vaut refus ; si c’est le cas, clameur procedure add {slug} refusal-implied --on {day}",
            slug = procedure.slug,
            day = due.day
        );
    }
    if due.deadline.from != Event::RefusalImplied {
        return String::new();
    }
    let receipts = procedure
        .entries
        .iter()
        .filter(|e| e.event == Event::Acknowledged);
    let missing: Vec<String> = [
        ("date", tr!("its date", "sa date")),
        (
            "refusal",
            tr!("the refusal by silence", "le refus par silence"),
        ),
        ("remedies", tr!("the remedies", "les voies de recours")),
    ]
    .into_iter()
    .filter(|(what, _)| {
        receipts
            .clone()
            .any(|e| !e.mentions.split(' ').any(|m| m == *what))
    })
    .map(|(_, words)| words)
    .collect();
    match missing.as_slice() {
        [] => String::new(),
        missing => tr!(
            "a receipt does not mention: {missing}; perhaps this time does not run then: keep to it all the same, and ask counsel",
            "un accusé de réception ne mentionne pas : {missing} ; peut-être ce délai ne court-il pas alors : tenez-le quand même, et demandez à un avocat",
            missing = missing.join(", ")
        ),
    }
}

/// The campaign's own acts that gave more time, for days that they move.
fn own(procedure: &Procedure, moves: bool) -> impl Iterator<Item = String> {
    let own = if moves {
        procedure.extensions.as_slice()
    } else {
        &[]
    };
    own.iter().cloned()
}

fn plain(procedure: &Procedure, rule: &str, day: Date, today: Date) -> Upcoming {
    let mut plain = Upcoming {
        campaign: procedure.slug.clone(),
        demonstration: procedure.demonstration,
        rule: rule.to_owned(),
        turn: 1,
        day,
        outer: None,
        remark: String::new(),
        days_left: 0,
        from: None,
        from_day: None,
        projected: false,
        doubtful: false,
        weekend: false,
        public: true,
        then: String::new(),
        sources: Vec::new(),
        sources_fr: Vec::new(),
        extensions: Vec::new(),
    };
    set_day(&mut plain, day, today);
    plain
}

fn set_day(due: &mut Upcoming, day: Date, today: Date) {
    due.day = day;
    due.days_left = (day - today).get_days();
    due.weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
}

fn citations(instrument: &Instrument, ids: &[String]) -> Vec<String> {
    cited(instrument, ids, "en")
}

fn cited_in_french(instrument: &Instrument, ids: &[String]) -> Vec<String> {
    cited(instrument, ids, "fr")
}

fn cited(instrument: &Instrument, ids: &[String], language: &str) -> Vec<String> {
    ids.iter()
        .map(|id| {
            let source = instrument.sources.get(id);
            source.map_or_else(|| id.clone(), |source| source.cited(language).to_owned())
        })
        .collect()
}
