//! What a campaign's procedure looks like from everything that is known.

use std::collections::BTreeMap;

use clameur_instrument::{Deadline, Event, History, Instrument, Kind as Vehicle, surely_over_from};
use jiff::civil::Date;

use super::store::{self, Authorities, Filing, Kind, Known, Recorded};
use crate::campaign::definition::{Definition, Extension};
use crate::campaign::source::CampaignSource;
use crate::clock::{Millis, Zone};
use crate::db::{Connection, Db, Error};
use crate::procedure::Reach;
use crate::terminal::tr;

/// Where an event is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownBy {
    /// The campaign's folder, or its publication.
    Campaign,
    /// The day on which a batch was filed.
    Batch(u64),
    /// `clameur paper report --record`.
    Report,
    /// The register of what was sent to authorities of States, and what they certified.
    Authorities,
    /// `clameur campaign ended`.
    Ended,
    /// A row of this number.
    Recorded(u64),
    /// Nobody wrote it down: it follows from a rule of law.
    Rule(Lapse),
}

/// Why the law ended an initiative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lapse {
    /// Nothing was sent to any authority in the time for it.
    NotSent,
    /// What the authorities certified does not reach what is needed.
    TooFew,
    /// It was not submitted in the time for it.
    NotSubmitted,
}

impl Lapse {
    /// Key of the sentence that says it.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::NotSent => "lapse-not-sent",
            Self::TooFew => "lapse-too-few",
            Self::NotSubmitted => "lapse-not-submitted",
        }
    }

    /// The act that nobody wrote down, after the one that started the time for it; none where what was written down did not suffice.
    pub(crate) fn unwritten(self) -> Option<(Event, Event)> {
        match self {
            Self::NotSent => Some((Event::Closed, Event::Filed)),
            Self::NotSubmitted => Some((Event::Certified, Event::Presented)),
            Self::TooFew => None,
        }
    }
}

impl KnownBy {
    /// In a word or two, for tables.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Campaign => "campaign".to_owned(),
            Self::Batch(number) => format!("batch {number}"),
            Self::Report => "report".to_owned(),
            Self::Authorities => "authorities".to_owned(),
            Self::Ended => "ended".to_owned(),
            Self::Recorded(number) => format!("no. {number}"),
            Self::Rule(_) => "rule".to_owned(),
        }
    }

    /// The same, in the language of the terminal.
    #[must_use]
    pub fn told(self) -> String {
        match self {
            Self::Campaign => tr!("campaign", "campagne"),
            Self::Batch(number) => tr!("batch {number}", "lot {number}"),
            Self::Report => tr!("report", "rapport"),
            Self::Authorities => tr!("authorities", "autorités"),
            Self::Ended => tr!("ended", "fin notée"),
            Self::Recorded(number) => tr!("no. {number}", "nº {number}"),
            Self::Rule(_) => tr!("the law", "la loi"),
        }
    }
}

/// Something that took place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What.
    pub event: Event,
    /// When.
    pub day: Date,
    /// Public notes by language; the empty language is for all.
    pub notes: BTreeMap<String, String>,
    /// A public address; may be empty.
    pub link: String,
    /// What the authority calls the matter; may be empty.
    pub reference: String,
    /// What a receipt mentioned: `date`, `refusal`, `remedies`.
    pub mentions: String,
    /// The day that was public before it was corrected.
    pub before: Option<Date>,
    /// Where it is known from.
    pub by: KnownBy,
    /// When it was written down, where it was.
    pub recorded_at: Option<Millis>,
    /// The row that first told of it, where it was corrected since.
    pub first: Option<u64>,
}

/// Statements are kept because of proceedings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Its row.
    pub number: u64,
    /// The day from which it holds.
    pub since: Date,
    /// The last day.
    pub until: Date,
    /// What the court or the authority calls the proceedings; may be empty.
    pub reference: String,
    /// The reasons by language; the empty language is for all.
    pub reasons: BTreeMap<String, String>,
}

/// The procedure of a campaign.
#[derive(Debug, Clone)]
pub struct Procedure {
    /// The campaign.
    pub slug: String,
    /// In which time zone its days are counted.
    pub zone: Zone,
    /// The day that it is there.
    pub today: Date,
    /// Id of its instrument.
    pub instrument_id: String,
    /// Its instrument; none where this program does not know it.
    pub instrument: Option<Instrument>,
    /// What took place, by day.
    pub entries: Vec<Entry>,
    /// Holds that stand, also those that are over.
    pub holds: Vec<Hold>,
    /// The same for the instrument's clocks, with what is planned.
    pub history: History,
    /// When the campaign was closed by its organisers, to the moment.
    pub closed_at: Option<Millis>,
    /// Whether the organisers keep it open.
    pub open: bool,
    /// Whether the organisers ended joining.
    pub joining_ended: bool,
    /// The acts that gave its collection more time, beside those of the law.
    pub extensions: Vec<String>,
    /// The languages that it offers, the first one first.
    pub languages: Vec<String>,
    /// Its last day for joining.
    pub last_day: Option<Date>,
    /// Whether it only shows how things work.
    pub demonstration: bool,
    /// Its titles by language, the first language's under the empty one.
    pub titles: BTreeMap<String, String>,
    /// The e-mail address at which its organisers are reached; none where they gave no such one.
    pub contact: Option<String>,
    /// How far the certificates in the register lead; none where there are none.
    pub certificates: Option<Reach>,
    /// Batches of sheets that are not written down as destroyed.
    pub paper_left: u64,
}

impl Procedure {
    /// Reads the procedure of a campaign; none if there is none of this name.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn load(db: &Db, slug: &str, now: Millis) -> Result<Option<Self>, Error> {
        let mut connection = db.snapshot().await?;
        Self::read(&mut connection, slug, now).await
    }

    pub(crate) async fn read(
        connection: &mut Connection,
        slug: &str,
        now: Millis,
    ) -> Result<Option<Self>, Error> {
        match store::campaign(connection, slug).await? {
            Some(known) => Self::of(connection, known, now).await.map(Some),
            None => Ok(None),
        }
    }

    /// The same where it is what was published: the clocks of another one stand still.
    pub(crate) async fn read_unaltered(
        connection: &mut Connection,
        slug: &str,
        now: Millis,
    ) -> Result<Option<Self>, Error> {
        match store::campaign(connection, slug).await? {
            Some(known) if !known.altered => Self::of(connection, known, now).await.map(Some),
            Some(_) | None => Ok(None),
        }
    }

    /// The procedures of all campaigns, by name.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn all(db: &Db, now: Millis) -> Result<Vec<Self>, Error> {
        let mut all = Vec::new();
        let mut connection = db.snapshot().await?;
        for known in store::campaigns(db).await? {
            if known.altered {
                // `clameur doctor` says so: days that nobody published must not destroy anything.
                tracing::warn!(
                    campaign = known.slug,
                    "not what was published: its clocks stand still"
                );
                continue;
            }
            all.push(Self::of(&mut connection, known, now).await?);
        }
        Ok(all)
    }

    async fn of(connection: &mut Connection, known: Known, now: Millis) -> Result<Self, Error> {
        let filings = store::filings(connection, &known.slug).await?;
        let reports = crate::paper::store::report_days(connection, &known.slug).await?;
        let recorded = store::standing(store::recorded(connection, &known.slug).await?);
        let mut procedure = Self::from_parts(known, &filings, &reports, recorded, now);
        let register = store::authorities(connection, &procedure.slug).await?;
        procedure.certificates = procedure.reach(&register.valid);
        procedure.add_authorities(register);
        procedure.add_lapse();
        procedure.paper_left = crate::paper::store::left(connection, &procedure.slug).await?;
        Ok(procedure)
    }

    fn from_parts(
        known: Known,
        filings: &[Filing],
        reports: &[Date],
        recorded: Vec<Recorded>,
        now: Millis,
    ) -> Self {
        let zone = known.zone.clone();
        let today = zone.day(now);
        let definition = known.folder.as_ref().map(|folder| &folder.definition);
        let registered = definition.and_then(|d| d.registered);
        let opens = definition.and_then(|d| d.opens);
        let last_day = definition.and_then(|d| d.closes);
        let mut history = History::default();
        if let Some(until) = definition.and_then(Definition::prolonged) {
            history.prolong(until);
        }
        let mut entries = Vec::new();
        let mut add = |event, day, by| {
            entries.push(Entry {
                event,
                day,
                notes: BTreeMap::new(),
                link: String::new(),
                reference: String::new(),
                mentions: String::new(),
                before: None,
                by,
                recorded_at: None,
                first: None,
            });
        };
        if let Some(day) = registered {
            add(Event::Registered, day, KnownBy::Campaign);
        }
        let starts = opens.unwrap_or_else(|| zone.day(known.published_at));
        if starts <= today {
            add(Event::Started, starts, KnownBy::Campaign);
        } else {
            history.plan(Event::Started, starts);
        }
        // Whichever came first: nobody could join after either.
        let ended = [known.closed_at, known.joining_ended_at];
        let closed = ended.into_iter().flatten().map(|at| zone.day(at)).min();
        let over = last_day.filter(|day| *day < today);
        match closed.into_iter().chain(over).min() {
            Some(day) => add(Event::Closed, day, KnownBy::Campaign),
            None => {
                if let Some(day) = last_day {
                    history.plan(Event::Closed, day);
                }
            }
        }
        for day in reports {
            add(Event::Reported, *day, KnownBy::Report);
        }
        if let Some(day) = known.ended_on {
            add(Event::ProcedureEnded, day, KnownBy::Ended);
        }
        entries.extend(filings.iter().map(filed));
        let holds = record(&mut entries, recorded);
        entries.sort_by_key(|entry| entry.day);
        for entry in &entries {
            history.add(entry.event, entry.day);
        }
        Self {
            instrument: crate::campaign::publish::instrument(&known.instrument).ok(),
            demonstration: definition.is_some_and(|d| d.demonstration),
            slug: known.slug,
            zone,
            today,
            instrument_id: known.instrument,
            entries,
            holds,
            history,
            closed_at: known.closed_at,
            open: known.open,
            joining_ended: known.joining_ended_at.is_some(),
            extensions: definition
                .map(|d| d.extensions.iter().map(Extension::citation).collect())
                .unwrap_or_default(),
            languages: definition.map(|d| d.languages.clone()).unwrap_or_default(),
            last_day,
            titles: known.folder.as_ref().map(titles).unwrap_or_default(),
            contact: known
                .folder
                .as_ref()
                .and_then(CampaignSource::lead)
                .and_then(|lead| crate::campaign::contents::mail_address(&lead.contact)),
            certificates: None,
            paper_left: 0,
        }
    }

    /// How far valid statements lead, by the numbers of the day of registration.
    fn reach(&self, valid: &BTreeMap<String, u64>) -> Option<Reach> {
        let law = self.instrument.as_ref()?;
        let registered = self.history.first(Event::Registered);
        (!valid.is_empty()).then(|| Reach::new(law, registered, valid))
    }

    /// What the law ended by itself: nothing is due any more then, and nobody is told to do what cannot be done.
    fn add_lapse(&mut self) {
        let Some((day, lapse)) = self.lapse() else {
            return;
        };
        self.entries.push(Entry {
            event: Event::ClosedByRule,
            day,
            notes: BTreeMap::new(),
            link: String::new(),
            reference: String::new(),
            mentions: String::new(),
            before: None,
            by: KnownBy::Rule(lapse),
            recorded_at: None,
            first: None,
        });
        self.entries.sort_by_key(|entry| entry.day);
        self.history.add(Event::ClosedByRule, day);
    }

    /// Why the law ended it by itself, if it did.
    pub(crate) fn lapsed(&self) -> Option<Lapse> {
        self.entries.iter().find_map(|entry| match entry.by {
            KnownBy::Rule(lapse) => Some(lapse),
            _ => None,
        })
    }

    /// The law's time from what took place to an act that must follow it, with its last day.
    pub(crate) fn term(&self, from: Event, to: Event) -> Option<(&Deadline, Date)> {
        let mut terms = self.instrument.as_ref()?.deadlines.iter();
        let term = terms.find(|one| one.from == from && one.met_by == Some(to))?;
        let last = term.after.after(self.history.last(from)?)?;
        Some((term, last))
    }

    /// Whether the law ended it, from which day on that is certain, and why (Regulation (EU) 2019/788, art. 12 and 13).
    pub(crate) fn lapse(&self) -> Option<(Date, Lapse)> {
        let law = self.instrument.as_ref()?;
        law.support.as_ref().filter(|rule| rule.territories > 0)?;
        let history = &self.history;
        let over = [Event::InitiativeWithdrawn, Event::Presented];
        if over.iter().any(|event| history.last(*event).is_some()) {
            return None;
        }
        let (day, lapse) = match history.last(Event::Certified) {
            Some(certified) if self.certificates.is_some_and(|reach| !reach.enough()) => {
                // Until then, what other States' authorities are sent may still suffice.
                let sent = self.missed(Event::Closed, Event::Filed)?;
                (certified.max(sent), Lapse::TooFew)
            }
            // What the Commission's system holds is sent and submitted without a word here.
            _ if law.kind == Vehicle::Contact => return None,
            Some(_) => (
                self.missed(Event::Certified, Event::Presented)?,
                Lapse::NotSubmitted,
            ),
            None if history.last(Event::Filed).is_some() => return None,
            None => (self.missed(Event::Closed, Event::Filed)?, Lapse::NotSent),
        };
        // What ended before did not lapse; what had lapsed is not undone by an end that is written down later.
        let ended = history.last(Event::ProcedureEnded);
        ended
            .is_none_or(|ended| day <= ended)
            .then_some((day, lapse))
    }

    /// The day from which a time is over for certain, once it has come.
    fn missed(&self, from: Event, to: Event) -> Option<Date> {
        let (_, last) = self.term(from, to)?;
        surely_over_from(last).filter(|day| *day <= self.today)
    }

    /// What the register of the authorities knows: each day of sending, and the last certificate once all have certified.
    fn add_authorities(&mut self, register: Authorities) {
        let entry = |event, day, states: String| Entry {
            event,
            day,
            notes: BTreeMap::from([(String::new(), states)])
                .into_iter()
                .filter(|(_, states)| !states.is_empty())
                .collect(),
            link: String::new(),
            reference: String::new(),
            mentions: String::new(),
            before: None,
            by: KnownBy::Authorities,
            recorded_at: None,
            first: None,
        };
        for (day, states) in register.sent {
            let states: Vec<String> = states.into_iter().collect();
            self.entries
                .push(entry(Event::Filed, day, states.join(", ")));
        }
        if let Some(day) = register.certified {
            self.entries
                .push(entry(Event::Certified, day, String::new()));
        }
        for entry in self
            .entries
            .iter()
            .filter(|entry| entry.by == KnownBy::Authorities)
        {
            self.history.add(entry.event, entry.day);
        }
        self.entries.sort_by_key(|entry| entry.day);
    }

    /// The hold that lasts longest of those that hold today.
    #[must_use]
    pub fn hold(&self) -> Option<&Hold> {
        self.holds
            .iter()
            .filter(|hold| hold.until >= self.today)
            .max_by_key(|hold| hold.until)
    }

    /// The campaign's title in a language, else in its first one.
    #[must_use]
    pub fn title(&self, language: &str) -> &str {
        self.titles
            .get(language)
            .or_else(|| self.titles.get(""))
            .map_or(self.slug.as_str(), String::as_str)
    }
}

/// A batch that was filed; a corrected day says so, with the day before and the reason.
fn filed(filing: &Filing) -> Entry {
    Entry {
        event: Event::Filed,
        day: filing.day,
        notes: BTreeMap::from([(String::new(), filing.reason.clone())])
            .into_iter()
            .filter(|(_, reason)| !reason.is_empty())
            .collect(),
        link: String::new(),
        reference: filing.reference.clone(),
        mentions: String::new(),
        before: filing.before,
        by: KnownBy::Batch(filing.batch),
        recorded_at: None,
        first: None,
    }
}

/// Adds what was written down to what took place, and gives the holds.
fn record(entries: &mut Vec<Entry>, recorded: Vec<Recorded>) -> Vec<Hold> {
    let mut holds = Vec::new();
    for row in recorded {
        match row.kind {
            Kind::Event(event) => entries.push(Entry {
                event,
                day: row.day,
                notes: row.notes,
                link: row.link,
                reference: row.reference,
                mentions: row.mentions,
                before: None,
                by: KnownBy::Recorded(row.number),
                recorded_at: Some(row.recorded_at),
                first: row.corrects,
            }),
            Kind::Hold => holds.extend(row.until.map(|until| Hold {
                number: row.number,
                since: row.day,
                until,
                reference: row.reference.clone(),
                reasons: row.notes,
            })),
            Kind::Retracted => {}
        }
    }
    holds
}

fn titles(folder: &CampaignSource) -> BTreeMap<String, String> {
    let mut titles = BTreeMap::new();
    for (language, texts) in &folder.texts {
        titles.insert(language.clone(), texts.title.clone());
    }
    if let Some(first) = folder.texts("") {
        titles.insert(String::new(), first.title.clone());
    }
    titles
}

/// The text for a language, else the one for all, else any.
pub(crate) fn in_language<'t>(
    texts: &'t BTreeMap<String, String>,
    language: &str,
) -> Option<&'t str> {
    texts
        .get(language)
        .or_else(|| texts.get(""))
        .or_else(|| texts.values().next())
        .map(String::as_str)
}
