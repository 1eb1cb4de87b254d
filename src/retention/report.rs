//! What the clocks ask for, without touching anything.

use clameur_instrument::{Action, Event, Instrument, Kept, Retention};
use jiff::civil::Date;
use serde::Serialize;

use super::clock::{Moment, all_told, all_words, name, runs_out, told, words};
use super::store;
use super::{RetentionError, announce};
use crate::clock::Millis;
use crate::contact::List;
use crate::db::{Connection, Db, Executor};
use crate::i18n::Lang;
use crate::procedure::Procedure;
use crate::secrets::Secrets;
use crate::terminal::tr;

/// Who carries a clock out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The running server, every hour.
    Program,
    /// People, with `clameur retention --apply`.
    People,
    /// People, outside of this program.
    Elsewhere,
}

/// One clock of one campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Campaign.
    pub campaign: String,
    /// The day that it is for the campaign.
    #[serde(skip)]
    pub today: Date,
    /// Whether the campaign only shows how things work.
    #[serde(skip)]
    pub demonstration: bool,
    /// Whom its organisers are written to, where their contact is an e-mail address: the address, the language, the campaign's title.
    #[serde(skip)]
    pub contact: Option<(String, String, String)>,
    /// What is kept, as the instrument names it.
    pub what: &'static str,
    /// Who carries it out.
    pub hand: Actor,
    /// How many are to be destroyed now.
    pub due: u64,
    /// Since when the first of these is.
    pub since: Option<Date>,
    /// How many are kept and not due.
    pub kept: u64,
    /// When the first of these will be due, as far as it is known.
    pub next: Option<Date>,
    /// The clock in words, as it is written down.
    pub clock: String,
    /// The same, in the language of the terminal.
    #[serde(skip)]
    pub told: String,
    /// The law, or the practice, that it rests on.
    pub sources: Vec<String>,
    /// The same as they are cited in French.
    #[serde(skip)]
    pub sources_fr: Vec<String>,
    /// What is to be known or decided; empty when nothing is.
    pub remark: String,
}

impl Line {
    /// The law, or the practice, that it rests on, as it is cited in a language.
    #[must_use]
    pub fn cited(&self, lang: Lang) -> String {
        let sources = match lang.code() {
            "fr" => &self.sources_fr,
            _ => &self.sources,
        };
        lang.citation(&sources.join("; "))
    }

    fn rests_on<'i>(&mut self, instrument: &Instrument, ids: impl Iterator<Item = &'i String>) {
        let of = |id: &String, language, known: &mut Vec<String>| {
            let source = instrument.sources.get(id);
            let cited = source.map_or(id.as_str(), |source| source.cited(language));
            if !known.iter().any(|one| one == cited) {
                known.push(cited.to_owned());
            }
        };
        let (mut english, mut french) = (Vec::new(), Vec::new());
        for id in ids {
            of(id, "en", &mut english);
            of(id, "fr", &mut french);
        }
        (self.sources, self.sources_fr) = (english, french);
    }
}

/// All clocks of all campaigns.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Report {
    /// The clocks.
    pub lines: Vec<Line>,
    /// What keeps clocks from starting.
    pub remarks: Vec<String>,
    /// What is kept for longer because of proceedings.
    pub holds: Vec<String>,
}

impl Report {
    /// Lines with something to destroy by `hand`.
    pub fn due(&self, hand: Actor) -> impl Iterator<Item = &Line> {
        self.lines
            .iter()
            .filter(move |line| line.hand == hand && line.due > 0)
    }
}

/// What the clocks of every campaign ask for at `now`. Changes nothing.
///
/// # Errors
/// When the store does not answer.
pub async fn report(db: &Db, secrets: &Secrets, now: Millis) -> Result<Report, RetentionError> {
    let mut report = Report::default();
    for campaign in Procedure::all(db, now).await? {
        let slug = &campaign.slug;
        let today = campaign.today;
        let Some(instrument) = &campaign.instrument else {
            report.remarks.push(tr!(
                "{slug}: this program does not know its instrument {id}: watch its clocks yourself.",
                "{slug} : ce programme ne connaît pas son instrument {id} : surveillez vous-même ses délais.",
                id = campaign.instrument_id
            ));
            continue;
        };
        if let Some(last) = campaign.last_day
            && campaign.open
            && last < today
        {
            report.remarks.push(tr!(
                "{slug}: its last day was {last}. Close it, for its ledger to say so and for its last clocks to start: \
                 clameur campaign close {slug}",
                "{slug} : son dernier jour était le {last}. Fermez-la, pour que son registre le dise et que ses derniers délais commencent : \
                 clameur campaign close {slug}"
            ));
        }
        if campaign.joining_ended && campaign.open {
            report.remarks.push(tr!(
                "{slug}: joining has ended and its ledger is open. Once no mailed link holds any more: clameur campaign close {slug}",
                "{slug} : les participations ont pris fin et son registre est ouvert. Une fois qu’aucun lien envoyé ne vaut plus : clameur campaign close {slug}"
            ));
        }
        if let Some(hold) = campaign.hold() {
            report.holds.push(tr!(
                "{slug}: statements are held until {until} because of proceedings (no. {number}).",
                "{slug} : les déclarations sont gardées jusqu’au {until} à cause d’une procédure (nº {number}).",
                until = hold.until,
                number = hold.number
            ));
        }
        let mut kinds: Vec<Kept> = Vec::new();
        for clock in &instrument.retention {
            if clock.action == Action::Destroy && !kinds.contains(&clock.what) {
                kinds.push(clock.what);
            }
        }
        for what in kinds {
            let line = line(db, secrets, &campaign, instrument, what, now).await?;
            if let Some(late) = still_collecting(&campaign, instrument, &line, today) {
                report.remarks.push(late);
            }
            report.lines.push(line);
        }
    }
    Ok(report)
}

/// Statements whose day has come while people can still join: without them, nobody would be recognised as counted before.
fn still_collecting(
    campaign: &Procedure,
    instrument: &Instrument,
    line: &Line,
    today: Date,
) -> Option<String> {
    let past = line.next.is_some_and(|day| day < today);
    let open = campaign.history.last(Event::Closed).is_none();
    let held = campaign.hold().is_some();
    (instrument.support.is_some() && past && open && !held).then(|| {
        tr!(
            "{slug}: {what} were to be destroyed by {day}, but people can still join. Close it: clameur campaign close {slug}",
            "{slug} : {what}, à détruire avant le {day}, mais on peut encore participer. Fermez-la : clameur campaign close {slug}",
            slug = campaign.slug,
            what = line.what,
            day = line.next.unwrap_or(today)
        )
    })
}

async fn line(
    db: &Db,
    secrets: &Secrets,
    campaign: &Procedure,
    instrument: &Instrument,
    what: Kept,
    now: Millis,
) -> Result<Line, RetentionError> {
    let slug = campaign.slug.as_str();
    let clocks: Vec<&Retention> = instrument.clocks(what, Action::Destroy).collect();
    let mut line = Line {
        campaign: slug.to_owned(),
        today: campaign.today,
        demonstration: campaign.demonstration,
        contact: campaign.contact.clone().map(|address| {
            let language = campaign.languages.first().cloned().unwrap_or_default();
            let title = campaign.title(&language).to_owned();
            (address, language, title)
        }),
        what: name(what),
        hand: Actor::People,
        due: 0,
        since: None,
        kept: 0,
        next: None,
        clock: all_words(clocks.iter().copied()),
        told: all_told(clocks.iter().copied()),
        sources: Vec::new(),
        sources_fr: Vec::new(),
        remark: String::new(),
    };
    line.rests_on(instrument, clocks.iter().flat_map(|clock| &clock.sources));
    let there = match what {
        Kept::Pending => {
            line.hand = Actor::Program;
            let due = store::pending_expired(db, slug, now).await?;
            let kept = store::pending_waiting(db, slug, now).await?;
            (line.due, line.since) = (due.n, due.first.map(|at| campaign.zone.day(at)));
            (line.kept, line.next) = (kept.n, kept.first.map(|at| campaign.zone.day(at)));
            return Ok(line);
        }
        Kept::MailAddress => {
            line.hand = Actor::Program;
            let due = store::mails_orphaned(db, slug).await?;
            (line.due, line.since) = (due.n, due.first.map(|at| campaign.zone.day(at)));
            line.kept = store::mails(db, slug).await?.saturating_sub(due.n);
            return Ok(line);
        }
        Kept::Withdrawn => {
            line.hand = Actor::Program;
            line.remark = tr!(
                "The record is destroyed in the transaction of the withdrawal.",
                "L’enregistrement est détruit dans la transaction même du retrait."
            );
            return Ok(line);
        }
        Kept::Contact if clocks.iter().all(|c| c.from == Event::ConsentWithdrawn) => {
            line.hand = Actor::Program;
            line.kept = store::contacts(db, slug, List::News).await?;
            line.remark = tr!(
                "Each goes when its owner leaves; no other clock ends it.",
                "Chacune part quand la personne se désabonne ; aucun autre délai n’y met fin."
            );
            return Ok(line);
        }
        Kept::Log | Kept::Backup => {
            line.hand = Actor::Elsewhere;
            line.remark = tr!(
                "Not within reach of this program: set it up where logs and copies are kept.",
                "Hors de portée de ce programme : réglez-le là où sont gardés journaux et copies."
            );
            return Ok(line);
        }
        Kept::Contact => store::contacts(db, slug, List::News).await?,
        Kept::ProcedureContact => store::contacts(db, slug, List::Procedure).await?,
        Kept::Statement => store::unfiled(db, slug).await?,
        Kept::FiledStatement => store::filed(db, slug).await?,
        Kept::SuppressedMailbox => store::blocked(db, slug).await?,
        Kept::TagKey => u64::from(secrets.has_tag_key(slug)),
    };
    since(&mut line, campaign, instrument, (what, there), now);
    wait_for_announcement(db.read(), &mut line, now).await?;
    Ok(line)
}

/// Whether what a line says is still to be destroyed, by the same hand: asked in the transaction that destroys it. Between the report and that, somebody
/// may have written down a hold, or an event from which a clock runs anew, at this server or at another; and a machine may have stood still for days.
pub(super) async fn is_still_due(
    connection: &mut Connection,
    line: &Line,
    now: Millis,
) -> Result<bool, RetentionError> {
    let campaign = Procedure::read_unaltered(connection, &line.campaign, now).await?;
    let Some(campaign) = campaign else {
        return Ok(false);
    };
    let Some(instrument) = &campaign.instrument else {
        return Ok(false);
    };
    let mut clocks = instrument.retention.iter();
    let Some(clock) = clocks.find(|clock| name(clock.what) == line.what) else {
        return Ok(false);
    };
    let mut again = Line {
        today: campaign.today,
        due: 0,
        since: None,
        ..line.clone()
    };
    since(&mut again, &campaign, instrument, (clock.what, 1), now);
    wait_for_announcement(connection, &mut again, now).await?;
    Ok(again.due > 0 && again.hand == line.hand)
}

/// When an event that starts a clock took place.
fn start(
    campaign: &Procedure,
    instrument: &Instrument,
    what: Kept,
    event: Event,
) -> Option<Moment> {
    // Keys and marks are needed until the ledger says that nobody joins any more; so are the statements of a complaint.
    let ledger =
        instrument.support.is_none() || matches!(what, Kept::TagKey | Kept::SuppressedMailbox);
    match event {
        Event::Closed if ledger => campaign.closed_at.map(Moment::At),
        event => campaign.history.last(event).map(Moment::On),
    }
}

/// `there` of them are due together once the clock that counts has run out since its event.
fn since(
    line: &mut Line,
    campaign: &Procedure,
    instrument: &Instrument,
    (what, there): (Kept, u64),
    now: Millis,
) {
    let today = campaign.today;
    let counts = instrument.runs_out(what, Action::Destroy, |clock| {
        let start = start(campaign, instrument, what, clock.from)?;
        let (day, over) = runs_out(start, clock.after, &campaign.zone, now)?;
        let (day, over) = match clock.prolonged {
            true => {
                let day = instrument.moved(clock, day, &campaign.history)?;
                (day, day < today)
            }
            false => (day, over),
        };
        // A law's last day is the day on which it is done: the next one would be too late.
        Some((day, over || (clock.unasked && day <= today)))
    });
    let Some(counts) = counts else {
        line.kept = there;
        line.hand = hand(
            what,
            instrument.clocks(what, Action::Destroy).any(|c| c.unasked),
        );
        line.remark = waits_for(campaign, instrument, what);
        return;
    };
    let (day, over) = counts.end;
    line.hand = hand(what, counts.clock.unasked);
    line.clock = words(counts.clock);
    line.told = told(counts.clock);
    line.rests_on(instrument, counts.clock.sources.iter());
    let statements = matches!(what, Kept::Statement | Kept::FiledStatement);
    let held = campaign.holds.iter().map(|hold| hold.until).max();
    let day = held
        .filter(|_| statements)
        .map_or(day, |until| until.max(day));
    if statements && let Some(hold) = campaign.hold() {
        (line.kept, line.next) = (there, (there > 0).then(|| day.max(hold.until)));
        line.remark = tr!(
            "Held until {until} because of proceedings (no. {number})",
            "Gardées jusqu’au {until} à cause d’une procédure (nº {number})",
            until = hold.until,
            number = hold.number
        );
        return;
    }
    // Whose statement is gone could join again and be counted twice.
    let joinable = statements
        && instrument.support.is_some()
        && campaign.history.last(Event::Closed).is_none();
    if over && there > 0 && !joinable {
        (line.due, line.since) = (there, Some(day));
    } else {
        (line.kept, line.next) = (there, (there > 0).then_some(day));
        if over && joinable {
            line.remark = tr!(
                "People can still join: close the campaign first.",
                "On peut encore participer : fermez d’abord la campagne."
            );
        }
    }
}

/// What the program is to destroy waits until its announcement is a week old.
async fn wait_for_announcement(
    executor: impl Executor<'_>,
    line: &mut Line,
    now: Millis,
) -> Result<(), RetentionError> {
    let Some(day) = line.since else {
        return Ok(());
    };
    if line.hand != Actor::Program || !announce::concerns(line.what) {
        return Ok(());
    }
    let told = store::announced(executor, &line.campaign, line.what, day).await?;
    if told.is_some_and(|told| told.saturating_add(announce::LEAST) <= now) {
        return Ok(());
    }
    (line.kept, line.due, line.next, line.since) = (line.due, 0, Some(day), None);
    line.remark = match told {
        Some(_) => tr!(
            "Announced, and destroyed a week after that",
            "Annoncé, et détruit une semaine après"
        ),
        None => {
            tr!(
                "Not announced yet: the running server does it, and destroys a week later",
                "Pas encore annoncé : le serveur en marche le fait, et détruit une semaine plus tard"
            )
        }
    };
    Ok(())
}

/// What was frozen or filed is destroyed by nobody but people, whatever its law says: a day that was told wrongly must not cost what an
/// authority may still ask for.
fn hand(what: Kept, unasked: bool) -> Actor {
    match unasked && what != Kept::FiledStatement {
        true => Actor::Program,
        false => Actor::People,
    }
}

/// What must take place before any clock starts.
fn waits_for(campaign: &Procedure, instrument: &Instrument, what: Kept) -> String {
    let slug = &campaign.slug;
    let first = instrument.clocks(what, Action::Destroy).next();
    match first.map(|clock| clock.from) {
        Some(Event::Closed) => tr!(
            "The clock starts when the campaign is closed.",
            "Le délai commence à la clôture de la campagne."
        ),
        Some(Event::ProcedureEnded) => tr!(
            "The clock starts on the day that a lawyer sets: clameur campaign ended {slug} --on DAY",
            "Le délai commence au jour qu’un juriste fixe : clameur campaign ended {slug} --on JOUR"
        ),
        Some(event) => tr!(
            "The clock starts when it is written down: clameur procedure add {slug} {event} --on DAY",
            "Le délai commence quand c’est noté : clameur procedure add {slug} {event} --on JOUR",
            event = event.name()
        ),
        None => String::new(),
    }
}
