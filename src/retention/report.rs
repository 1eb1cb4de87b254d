//! What the clocks ask for, without touching anything.

use clameur_instrument::{Action, Event, Instrument, Kept, Retention};
use jiff::civil::Date;
use serde::Serialize;

use super::RetentionError;
use super::clock::{Moment, name, runs_out, words};
use super::store::{self, Clocked};
use crate::clock::{Millis, day_of};
use crate::db::Db;
use crate::secrets::Secrets;

/// Who carries a clock out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hand {
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
    /// What is kept, as the instrument names it.
    pub what: &'static str,
    /// Who carries it out.
    pub hand: Hand,
    /// How many are to be destroyed now.
    pub due: u64,
    /// Since when the first of these is.
    pub since: Option<Date>,
    /// How many are kept and not due.
    pub kept: u64,
    /// When the first of these will be due, as far as it is known.
    pub next: Option<Date>,
    /// The clock in words.
    pub clock: String,
    /// The law, or the practice, that it rests on.
    pub sources: Vec<String>,
    /// What is to be known or decided; empty when nothing is.
    pub remark: String,
}

/// All clocks of all campaigns.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Report {
    /// The clocks.
    pub lines: Vec<Line>,
    /// What keeps clocks from starting.
    pub remarks: Vec<String>,
}

impl Report {
    /// Lines with something to destroy by `hand`.
    pub fn due(&self, hand: Hand) -> impl Iterator<Item = &Line> {
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
    for campaign in store::campaigns(db).await? {
        let slug = &campaign.slug;
        let Ok(instrument) = crate::campaign::publish::instrument(&campaign.instrument) else {
            report.remarks.push(format!(
                "{slug}: this program does not know its instrument {}: watch its clocks yourself.",
                campaign.instrument
            ));
            continue;
        };
        if let Some(last) = campaign.last_day
            && campaign.open
            && last < day_of(now)
        {
            report.remarks.push(format!(
                "{slug}: its last day was {last}. Its clocks start when it is closed: clameur campaign close {slug}"
            ));
        }
        for clock in instrument
            .retention
            .iter()
            .filter(|clock| clock.action == Action::Destroy)
        {
            let line = line(db, secrets, &campaign, &instrument, clock, now).await?;
            report.lines.push(line);
        }
    }
    Ok(report)
}

async fn line(
    db: &Db,
    secrets: &Secrets,
    campaign: &Clocked,
    instrument: &Instrument,
    clock: &Retention,
    now: Millis,
) -> Result<Line, RetentionError> {
    let slug = campaign.slug.as_str();
    let mut line = Line {
        campaign: slug.to_owned(),
        what: name(clock.what),
        hand: Hand::People,
        due: 0,
        since: None,
        kept: 0,
        next: None,
        clock: words(clock),
        sources: clock
            .sources
            .iter()
            .map(|id| {
                let source = instrument.sources.get(id);
                source.map_or_else(|| id.clone(), |source| source.citation.clone())
            })
            .collect(),
        remark: String::new(),
    };
    match clock.what {
        Kept::Pending => {
            line.hand = Hand::Program;
            let due = store::pending_expired(db, slug, now).await?;
            let kept = store::pending_waiting(db, slug, now).await?;
            (line.due, line.since) = (due.n, due.first.map(day_of));
            (line.kept, line.next) = (kept.n, kept.first.map(day_of));
        }
        Kept::MailAddress => {
            line.hand = Hand::Program;
            let due = store::mails_orphaned(db, slug).await?;
            (line.due, line.since) = (due.n, due.first.map(day_of));
            line.kept = store::mails(db, slug).await?.saturating_sub(due.n);
        }
        Kept::Withdrawn => {
            line.hand = Hand::Program;
            "The record is destroyed in the transaction of the withdrawal."
                .clone_into(&mut line.remark);
        }
        Kept::Contact if clock.from == Event::ConsentWithdrawn => {
            line.hand = Hand::Program;
            line.kept = store::contacts(db, slug).await?;
            "Each goes when its owner leaves; no other clock ends it.".clone_into(&mut line.remark);
        }
        Kept::Contact => since(
            &mut line,
            campaign,
            clock,
            store::contacts(db, slug).await?,
            now,
        ),
        Kept::Log | Kept::Backup => {
            line.hand = Hand::Elsewhere;
            "Not within reach of this program: set it up where logs and copies are kept."
                .clone_into(&mut line.remark);
        }
        Kept::Statement => since(
            &mut line,
            campaign,
            clock,
            store::unfiled(db, slug).await?,
            now,
        ),
        Kept::FiledStatement => since(
            &mut line,
            campaign,
            clock,
            store::filed(db, slug).await?,
            now,
        ),
        Kept::SuppressedMailbox => {
            since(
                &mut line,
                campaign,
                clock,
                store::blocked(db, slug).await?,
                now,
            );
        }
        Kept::TagKey => {
            let there = u64::from(secrets.has_tag_key(slug));
            since(&mut line, campaign, clock, there, now);
        }
    }
    Ok(line)
}

/// `there` of them are due together once the clock has run out since its event.
fn since(line: &mut Line, campaign: &Clocked, clock: &Retention, there: u64, now: Millis) {
    let start = match clock.from {
        Event::Closed => campaign.closed_at.map(Moment::At),
        Event::ProcedureEnded => campaign.ended_on.map(Moment::On),
        _ => None,
    };
    let end = start.and_then(|start| runs_out(start, clock.after, now));
    match end {
        Some((day, true)) if there > 0 => (line.due, line.since) = (there, Some(day)),
        Some((day, _)) => (line.kept, line.next) = (there, (there > 0).then_some(day)),
        None => line.kept = there,
    }
    line.remark = match (clock.from, start) {
        (Event::Closed, None) => "The clock starts when the campaign is closed.".to_owned(),
        (Event::ProcedureEnded, None) => format!(
            "The clock starts on the day that a lawyer sets: clameur campaign ended {} --on DAY",
            campaign.slug
        ),
        (Event::Closed | Event::ProcedureEnded, Some(_)) => String::new(),
        _ => "This program does not know that day: watch this clock yourself.".to_owned(),
    };
}
