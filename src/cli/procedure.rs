//! `clameur procedure`.

/// Files for calendars.
mod calendar;
/// What falls due.
mod due;

use std::collections::BTreeMap;

use clameur_instrument::Event;
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use serde::Serialize;

use super::{Done, Failure, WithConfig, block_on, say, shared};
use crate::clock::{Clock, Millis};
use crate::i18n::{EU_LANGUAGES, Lang};
use crate::procedure::record::{self, Correction, Words};
use crate::procedure::{KnownBy, Procedure, order};
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write down that something took place, for everybody to read.
    ///
    /// Events of a complaint: acknowledged, progress-told, refusal-implied, investigation-resumed, closed-explicit, decision,
    /// appeal-filed. Of an initiative: reported, filed, certified, presented, heard, answered, decision, initiative-withdrawn. As far as the campaign's instrument has them. What other commands know
    /// is read from there: registered and started from the campaign's folder, closed from `campaign
    /// close` or the last day, what was filed from `batch filed` and `authority sent`, certificates from
    /// `authority certificate`, the end from `campaign ended`.
    Add(Add),
    /// Show what took place, and from where it is known.
    List(List),
    /// Correct what was written down: by a new line, the old one stays in the store.
    Correct(Correct),
    /// Keep statements beyond their day, because proceedings before a court or an authority need them.
    ///
    /// The public page says so, with the reason. The hold ends by itself: after that day, what its clock asks
    /// for is destroyed. A lawyer decides on it.
    Hold(Hold),
    /// Show what falls due, the first day first, with the text that it rests on.
    Due(due::Due),
    /// Write a calendar file (RFC 5545) of what falls due, with reminders.
    Calendar(calendar::Calendar),
}

impl Command {
    pub(super) fn run(self) -> Done {
        match self {
            Self::Add(command) => command.run(),
            Self::List(command) => command.run(),
            Self::Correct(command) => command.run(),
            Self::Hold(command) => command.run(),
            Self::Due(command) => command.run(),
            Self::Calendar(command) => command.run(),
        }
    }
}

/// A note, perhaps in one language only: `fr=…`.
fn note(text: &str) -> Result<(String, String), String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(tr!("a note says something", "une note dit quelque chose"));
    }
    match text.split_once('=') {
        Some((language, note)) if EU_LANGUAGES.contains(&language) => {
            Ok((language.to_owned(), note.trim().to_owned()))
        }
        _ => Ok((String::new(), text.to_owned())),
    }
}

fn event(name: &str) -> Result<Event, String> {
    Event::named(name).ok_or_else(|| {
        tr!(
            "there is no such event; those that are written down here: acknowledged, progress-told, refusal-implied, \
             investigation-resumed, closed-explicit, decision, appeal-filed; reported, filed, certified, presented, heard, answered, \
             initiative-withdrawn",
            "il n’y a pas de tel événement ; ceux qui se notent ici : acknowledged, progress-told, refusal-implied, \
             investigation-resumed, closed-explicit, decision, appeal-filed ; reported, filed, certified, presented, heard, answered, \
             initiative-withdrawn"
        )
    })
}

/// Arguments of `procedure add`.
#[derive(Debug, Args)]
pub struct Add {
    /// Name of the campaign in addresses.
    campaign: String,
    /// What took place.
    #[arg(value_parser = event)]
    event: Event,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DAY")]
    on: Date,
    /// A public note, in a few sentences that name nobody; `fr=…` for one language, and again for
    /// others.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    note: Vec<(String, String)>,
    /// A public web address.
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// What the authority or the court calls the matter: its number.
    #[arg(long, value_name = "NUMBER")]
    reference: Option<String>,
    /// What a receipt (`acknowledged`) mentions; again for others. Without all three, the time to go to the judge may not run.
    #[arg(long, value_enum)]
    mentions: Vec<Mention>,
    #[command(flatten)]
    config: WithConfig,
}

/// What a receipt mentions.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Mention {
    /// The day on which it was received.
    Date,
    /// That silence will be a refusal, and when.
    Refusal,
    /// How and until when one can go to the judge.
    Remedies,
}

impl Mention {
    fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Refusal => "refusal",
            Self::Remedies => "remedies",
        }
    }
}

impl Add {
    fn run(self) -> Done {
        if !self.mentions.is_empty() && self.event != Event::Acknowledged {
            return Err(Failure::new(tr!(
                "--mentions is about a receipt\n  Give it with the event acknowledged.",
                "--mentions concerne un accusé de réception\n  Donnez-le avec l’événement acknowledged."
            )));
        }
        let config = self.config.read()?;
        block_on(async {
            let (db, _) = shared::instance(&config).await?;
            let mentions: Vec<&str> = self.mentions.iter().map(|m| m.name()).collect();
            let words = Words {
                notes: self.note.into_iter().collect(),
                link: self.link.unwrap_or_default(),
                reference: self.reference.unwrap_or_default(),
                mentions: mentions.join(" "),
            };
            let now = Clock::System.now();
            let what = (self.event, self.on);
            let number = record::add(&db, &self.campaign, what, words, now).await?;
            db.close().await;
            say(&tr!(
                "Written down as no. {number}: {event} on {day}. The public page shows it.\n\
                 Next: `clameur procedure due {slug}` shows what follows.",
                "Noté sous le nº {number} : {event}, le {day}. La page publique le montre.\n\
                 Ensuite : `clameur procedure due {slug}` montre la suite.",
                event = self.event.name(),
                day = self.on,
                slug = self.campaign
            ));
            Ok(())
        })
    }
}

/// Arguments of `procedure list`.
#[derive(Debug, Args)]
pub struct List {
    /// Name of the campaign in addresses.
    campaign: String,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: WithConfig,
}

#[derive(Serialize)]
struct Line<'a> {
    event: &'static str,
    day: Date,
    known_by: String,
    number: Option<u64>,
    notes: &'a BTreeMap<String, String>,
    link: &'a str,
    reference: &'a str,
    mentions: Vec<&'a str>,
    recorded: Option<Date>,
}

#[derive(Serialize)]
struct HoldLine<'a> {
    number: u64,
    since: Date,
    until: Date,
    reasons: &'a BTreeMap<String, String>,
    holds: bool,
}

impl List {
    fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(async {
            let db = shared::look_at_database(&config).await?;
            let procedure = find(&db, &self.campaign, Clock::System.now()).await?;
            let today = procedure.today;
            db.close().await;
            if self.json {
                return self.json(&procedure, today);
            }
            let mut rows = vec![vec![
                tr!("day", "jour"),
                tr!("event", "événement"),
                tr!("known from", "connu par"),
                tr!("written down", "noté le"),
            ]];
            for entry in &procedure.entries {
                rows.push(vec![
                    entry.day.to_string(),
                    entry.event.name().to_owned(),
                    entry.by.told(),
                    entry
                        .recorded_at
                        .map_or_else(String::new, |at| procedure.zone.day(at).to_string()),
                ]);
                for (language, note) in &entry.notes {
                    let tag = if language.is_empty() { "" } else { ": " };
                    rows.push(vec![String::new(), format!("  {language}{tag}{note}")]);
                }
                if !entry.reference.is_empty() {
                    rows.push(vec![
                        String::new(),
                        tr!(
                            "  reference {reference}",
                            "  référence {reference}",
                            reference = entry.reference
                        ),
                    ]);
                }
                if !entry.mentions.is_empty() {
                    rows.push(vec![
                        String::new(),
                        tr!(
                            "  mentions: {what}",
                            "  mentionne : {what}",
                            what = entry.mentions
                        ),
                    ]);
                }
                if !entry.link.is_empty() {
                    rows.push(vec![String::new(), format!("  {}", entry.link)]);
                }
            }
            say(&table(&rows));
            for hold in &procedure.holds {
                let over = if hold.until < today {
                    tr!(" (over)", " (terminée)")
                } else {
                    String::new()
                };
                let reasons: Vec<&str> = hold.reasons.values().map(String::as_str).collect();
                say(&tr!(
                    "\nHold no. {number}, since {since}, until {until}{over}: {reasons}",
                    "\nConservation prolongée nº {number}, depuis le {since}, jusqu’au {until}{over} : {reasons}",
                    number = hold.number,
                    since = hold.since,
                    until = hold.until,
                    over = over,
                    reasons = reasons.join(" / ")
                ));
            }
            if let Some(instrument) = &procedure.instrument {
                let may: Vec<&str> = order::recordable(instrument)
                    .iter()
                    .map(|event| event.name())
                    .collect();
                let lines: Vec<String> = may.chunks(5).map(|some| some.join(", ")).collect();
                say(&tr!(
                    "\nMay be added:\n  {events}",
                    "\nPeut être ajouté :\n  {events}",
                    events = lines.join(",\n  ")
                ));
            }
            Ok(())
        })
    }

    fn json(&self, procedure: &Procedure, today: Date) -> Done {
        let events: Vec<Line<'_>> = procedure
            .entries
            .iter()
            .map(|entry| Line {
                event: entry.event.name(),
                day: entry.day,
                known_by: entry.by.words(),
                number: match entry.by {
                    KnownBy::Recorded(number) => Some(number),
                    _ => None,
                },
                notes: &entry.notes,
                link: &entry.link,
                reference: &entry.reference,
                mentions: entry.mentions.split_whitespace().collect(),
                recorded: entry.recorded_at.map(|at| procedure.zone.day(at)),
            })
            .collect();
        let holds: Vec<HoldLine<'_>> = procedure
            .holds
            .iter()
            .map(|hold| HoldLine {
                number: hold.number,
                since: hold.since,
                until: hold.until,
                reasons: &hold.reasons,
                holds: hold.until >= today,
            })
            .collect();
        let json = serde_json::json!({
            "campaign": self.campaign, "events": events, "holds": holds,
        });
        say(&serde_json::to_string_pretty(&json)?);
        Ok(())
    }
}

/// Columns, except that a note runs on over the columns to its right.
fn table(rows: &[Vec<String>]) -> String {
    let whole: Vec<Vec<String>> = rows.iter().filter(|row| row.len() > 2).cloned().collect();
    let mut lines = shared::table(&whole, &[])
        .lines()
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter();
    let mut out = Vec::new();
    for row in rows {
        if row.len() > 2 {
            out.extend(lines.next());
        } else {
            out.push(format!("{:12}{}", "", row.concat().trim_end()));
        }
    }
    out.join("\n")
}

async fn find(db: &crate::db::Db, slug: &str, now: Millis) -> Result<Procedure, Failure> {
    Procedure::load(db, slug, now).await?.ok_or_else(|| {
        Failure::new(tr!("there is no campaign {slug:?}\n  `clameur campaign list` shows all.", "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a."))
    })
}

/// Arguments of `procedure correct`.
#[derive(Debug, Args)]
pub struct Correct {
    /// Name of the campaign in addresses.
    campaign: String,
    /// Number of the line: `procedure list` shows it.
    number: u64,
    /// The right day, as YYYY-MM-DD.
    #[arg(long, value_name = "DAY")]
    on: Option<Date>,
    /// Another end of a hold.
    #[arg(long, value_name = "DAY")]
    until: Option<Date>,
    /// Other notes, instead of all former ones.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    note: Vec<(String, String)>,
    /// Another address.
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// Another reference.
    #[arg(long, value_name = "NUMBER")]
    reference: Option<String>,
    /// It did not take place; a hold: it is lifted.
    #[arg(long, conflicts_with_all = ["on", "until", "note", "link", "reference"])]
    retract: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl Correct {
    fn run(self) -> Done {
        let correction = Correction {
            day: self.on,
            until: self.until,
            notes: (!self.note.is_empty()).then(|| self.note.into_iter().collect()),
            link: self.link,
            reference: self.reference,
            retract: self.retract,
        };
        if correction == Correction::default() {
            return Err(Failure::new(tr!(
                "nothing to correct was given\n  Say what is right: --on, --until, --note, --link, --reference; or --retract.",
                "rien à corriger n’a été donné\n  Dites ce qui est juste : --on, --until, --note, --link, --reference ; ou --retract."
            )));
        }
        let config = self.config.read()?;
        block_on(async {
            let (db, _) = shared::instance(&config).await?;
            let now = Clock::System.now();
            let new = record::correct(&db, &self.campaign, self.number, correction, now).await?;
            db.close().await;
            let done = if self.retract {
                tr!("Retracted", "Rétracté")
            } else {
                tr!("Corrected", "Corrigé")
            };
            say(&tr!(
                "{done}: no. {new} stands for no. {old}, which stays in the store.",
                "{done} : le nº {new} remplace le nº {old}, qui reste dans la base.",
                old = self.number
            ));
            Ok(())
        })
    }
}

/// Arguments of `procedure hold`.
#[derive(Debug, Args)]
pub struct Hold {
    /// Name of the campaign in addresses.
    campaign: String,
    /// The last day, as YYYY-MM-DD: look again before it.
    #[arg(long, value_name = "DAY")]
    until: Date,
    /// What the court or the authority calls the proceedings: their number.
    #[arg(long, value_name = "NUMBER")]
    reference: Option<String>,
    /// The public reason, in a sentence that names nobody; `fr=…` for one language, and again for
    /// others.
    #[arg(long, value_name = "TEXT", value_parser = note, required = true)]
    reason: Vec<(String, String)>,
    #[command(flatten)]
    config: WithConfig,
}

impl Hold {
    fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(async {
            let (db, _) = shared::instance(&config).await?;
            let words = Words {
                notes: self.reason.into_iter().collect(),
                reference: self.reference.unwrap_or_default(),
                ..Words::default()
            };
            let now = Clock::System.now();
            let number = record::hold(&db, &self.campaign, self.until, words, now).await?;
            db.close().await;
            say(&tr!(
                "Statements of {slug} are kept until {day}, as no. {number}. The public page says so.\n\
                 The hold ends by itself; to lift it before: clameur procedure correct {slug} {number} --retract",
                "Les déclarations de {slug} sont gardées jusqu’au {day}, sous le nº {number}. La page publique le dit.\n\
                 La prolongation finit d’elle-même ; pour la lever avant : clameur procedure correct {slug} {number} --retract",
                slug = self.campaign,
                day = self.until
            ));
            Ok(())
        })
    }
}

/// What took place, in the language of the terminal.
fn words(event: &str) -> String {
    Event::named(event).map_or_else(
        || event.to_owned(),
        |event| crate::site::procedure::event_title(Lang::of_the_terminal(), event),
    )
}
