//! The journal of sheets and the reports in the store.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::log::{Change, Entry};
use super::report::ReportLine;
use super::serial::Sheets;
use super::state::{PaperState, StateError};
use crate::clock::Millis;
use crate::count::counting::{signed, unsigned};
use crate::count::reported::{self, Channel};
use crate::db::{Connection, Db, Error, Row, query};
use crate::terminal::tr;

/// Why the journal could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] Error),
    /// What should be written down does not fit.
    #[error(transparent)]
    Refused(#[from] StateError),
    /// An entry of the store cannot be read.
    #[error("{}", tr!(
        "entry {entry} of the journal of sheets cannot be read\n  It was written by a newer program, or the store is damaged: clameur doctor",
        "l’entrée {entry} du journal des feuilles est illisible\n  Un programme plus récent l’a écrite, ou la base est abîmée : clameur doctor",
        entry = _0
    ))]
    Entry(i64),
}

/// The journal of a campaign, oldest first.
///
/// # Errors
/// When the store does not answer or holds what cannot be read.
pub async fn journal(db: &Db, campaign: &str) -> Result<Vec<Entry>, PaperError> {
    let mut connection = db.snapshot().await?;
    read(&mut connection, campaign).await
}

/// Batches of sheets with statements on them that are not written down as destroyed.
pub(crate) async fn left(connection: &mut Connection, campaign: &str) -> Result<u64, Error> {
    let row = query(
        "SELECT COUNT(DISTINCT batch) AS n FROM paper_entry WHERE campaign = $1 AND what = 'counted' AND statements > 0 \
         AND batch NOT IN (SELECT batch FROM paper_entry WHERE campaign = $1 AND what = 'destroyed')",
    )
    .bind(campaign)
    .fetch_one(connection)
    .await?;
    row.try_get("n").map(unsigned)
}

async fn read(connection: &mut Connection, campaign: &str) -> Result<Vec<Entry>, PaperError> {
    let rows = query(
        "SELECT number, day, what, territory, language, batch, sheets, lines, statements, unusable, label, reason \
         FROM paper_entry WHERE campaign = $1 ORDER BY number",
    )
    .bind(campaign)
    .fetch_all(connection)
    .await?;
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        let number: i64 = row.try_get("number")?;
        entries.push(entry(row, campaign)?.ok_or(PaperError::Entry(number))?);
    }
    Ok(entries)
}

fn entry(row: &Row, campaign: &str) -> Result<Option<Entry>, Error> {
    let text = |column: &str| -> Result<Option<String>, Error> { row.try_get(column) };
    let number = |column: &str| -> Result<Option<u64>, Error> {
        Ok(row.try_get::<Option<i64>>(column)?.map(unsigned))
    };
    let small = |column: &str| -> Result<Option<u32>, Error> {
        Ok(number(column)?.and_then(|number| u32::try_from(number).ok()))
    };
    let sheets = || -> Result<Option<Sheets>, Error> {
        Ok(text("sheets")?.and_then(|text| Sheets::parse(&text, campaign).ok()))
    };
    let what: String = row.try_get("what")?;
    let day = row.try_get::<String>("day")?.parse::<Date>().ok();
    let (territory, batch) = (text("territory")?, small("batch")?);
    let change = || -> Result<Option<Change>, Error> {
        macro_rules! need {
            ($value:expr) => {
                match $value {
                    Some(value) => value,
                    None => return Ok(None),
                }
            };
        }
        Ok(Some(match what.as_str() {
            "printed" => Change::Printed {
                territory: need!(territory),
                language: need!(text("language")?),
                sheets: need!(sheets()?),
                lines: need!(small("lines")?),
            },
            "given-out" => Change::GivenOut {
                batch: need!(batch),
                territory: need!(territory),
                collector: need!(text("label")?),
                sheets: need!(sheets()?),
            },
            "returned" => Change::Returned {
                batch: need!(batch),
            },
            "counted" => Change::Counted {
                batch: need!(batch),
                statements: need!(number("statements")?),
                unusable: need!(number("unusable")?),
            },
            "handed-over" => Change::HandedOver {
                batch: need!(batch),
            },
            "lost" => Change::Lost {
                sheets: need!(sheets()?),
            },
            "found" => Change::Found {
                sheets: need!(sheets()?),
            },
            "destroyed" => Change::Destroyed {
                batch: need!(batch),
                method: need!(text("label")?),
                reason: text("reason")?,
            },
            "figure" => Change::Figure {
                territory: need!(territory),
                statements: need!(number("statements")?),
            },
            _ => return Ok(None),
        }))
    };
    let Some(day) = day else { return Ok(None) };
    Ok(change()?.map(|change| Entry { day, change }))
}

/// Adds entries to the journal, all of them or none, and brings the paper count of the dashboard up to date. `make` is told what the journal
/// amounts to and gives the entries.
///
/// # Errors
/// When an entry does not fit, or the store cannot be written to. Nothing is changed then.
pub async fn add<E: From<PaperError>>(
    db: &Db,
    campaign: &str,
    now: Millis,
    make: impl FnOnce(&PaperState) -> Result<Vec<Entry>, E>,
) -> Result<PaperState, E> {
    let failed = |error: Error| E::from(PaperError::from(error));
    let mut tx = db.begin().await.map_err(failed)?;
    let known = read(&mut tx, campaign).await?;
    let mut book = PaperState::read(&known).map_err(PaperError::from)?;
    let before = book.statements();
    let mut number = signed(known.len() as u64);
    for entry in make(&book)? {
        book.add(&entry).map_err(PaperError::from)?;
        number += 1;
        insert(&mut tx, campaign, number, &entry, now)
            .await
            .map_err(failed)?;
    }
    let after = book.statements();
    if after != before
        && let (figures, Some(day)) = after
    {
        reported::replace_in(&mut tx, campaign, Channel::Paper, day, &figures)
            .await
            .map_err(failed)?;
    }
    tx.commit().await.map_err(failed)?;
    Ok(book)
}

/// The columns of an entry that not all of them have.
#[derive(Default)]
struct Columns<'a> {
    territory: Option<&'a str>,
    language: Option<&'a str>,
    batch: Option<u32>,
    sheets: Option<&'a Sheets>,
    lines: Option<u32>,
    statements: Option<u64>,
    unusable: Option<u64>,
    label: Option<&'a str>,
    reason: Option<&'a str>,
}

impl<'a> Columns<'a> {
    fn of(change: &'a Change) -> Self {
        let none = Self::default();
        match change {
            Change::Printed {
                territory,
                language,
                sheets,
                lines,
            } => Self {
                territory: Some(territory),
                language: Some(language),
                sheets: Some(sheets),
                lines: Some(*lines),
                ..none
            },
            Change::GivenOut {
                batch,
                territory,
                collector,
                sheets,
            } => Self {
                batch: Some(*batch),
                territory: Some(territory),
                label: Some(collector),
                sheets: Some(sheets),
                ..none
            },
            Change::Returned { batch } | Change::HandedOver { batch } => Self {
                batch: Some(*batch),
                ..none
            },
            Change::Counted {
                batch,
                statements,
                unusable,
            } => Self {
                batch: Some(*batch),
                statements: Some(*statements),
                unusable: Some(*unusable),
                ..none
            },
            Change::Lost { sheets } | Change::Found { sheets } => Self {
                sheets: Some(sheets),
                ..none
            },
            Change::Destroyed {
                batch,
                method,
                reason,
            } => Self {
                batch: Some(*batch),
                label: Some(method),
                reason: reason.as_deref(),
                ..none
            },
            Change::Figure {
                territory,
                statements,
            } => Self {
                territory: Some(territory),
                statements: Some(*statements),
                ..none
            },
        }
    }
}

async fn insert(
    connection: &mut Connection,
    campaign: &str,
    number: i64,
    entry: &Entry,
    now: Millis,
) -> Result<(), Error> {
    let columns = Columns::of(&entry.change);
    query(
        "INSERT INTO paper_entry (campaign, number, day, what, territory, language, batch, sheets, lines, statements, \
         unusable, label, reason, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(campaign)
    .bind(number)
    .bind(entry.day.to_string())
    .bind(entry.change.name())
    .bind(columns.territory)
    .bind(columns.language)
    .bind(columns.batch.map(i64::from))
    .bind(columns.sheets.map(ToString::to_string))
    .bind(columns.lines.map(i64::from))
    .bind(columns.statements.map(signed))
    .bind(columns.unusable.map(signed))
    .bind(columns.label)
    .bind(columns.reason)
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

/// The reports that were made: by day, the lines by State.
///
/// # Errors
/// When the store does not answer.
pub async fn reports(
    db: &Db,
    campaign: &str,
) -> Result<BTreeMap<Date, BTreeMap<String, ReportLine>>, Error> {
    let rows = query(
        "SELECT day, territory, online, central, paper FROM paper_report WHERE campaign = $1 ORDER BY day, territory",
    )
    .bind(campaign)
    .fetch_all(db.read())
    .await?;
    let mut reports: BTreeMap<Date, BTreeMap<String, ReportLine>> = BTreeMap::new();
    for row in &rows {
        let Ok(day) = row.try_get::<String>("day")?.parse::<Date>() else {
            continue;
        };
        let line = ReportLine {
            online: unsigned(row.try_get("online")?),
            central: unsigned(row.try_get("central")?),
            paper: unsigned(row.try_get("paper")?),
        };
        reports
            .entry(day)
            .or_default()
            .insert(row.try_get("territory")?, line);
    }
    Ok(reports)
}

/// The days on which reports were made, in order.
pub(crate) async fn report_days(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<Date>, Error> {
    let rows = query("SELECT DISTINCT day FROM paper_report WHERE campaign = $1 ORDER BY day")
        .bind(campaign)
        .fetch_all(connection)
        .await?;
    let mut days = Vec::new();
    for row in rows {
        days.extend(row.try_get::<String>("day")?.parse::<Date>());
    }
    Ok(days)
}

/// Writes down a report. One of the same day is replaced: it was corrected.
///
/// # Errors
/// When the store cannot be written to.
pub async fn add_report(
    db: &Db,
    campaign: &str,
    day: Date,
    lines: &BTreeMap<String, ReportLine>,
    now: Millis,
) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    for (territory, line) in lines {
        query(
            "INSERT INTO paper_report (campaign, day, territory, online, central, paper, recorded_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) \
             ON CONFLICT (campaign, day, territory) DO UPDATE SET online = excluded.online, \
             central = excluded.central, paper = excluded.paper, recorded_at = excluded.recorded_at",
        )
        .bind(campaign)
        .bind(day.to_string())
        .bind(territory)
        .bind(signed(line.online))
        .bind(signed(line.central))
        .bind(signed(line.paper))
        .bind(now)
        .execute(&mut *tx)
        .await?;
    }
    tx.commit().await
}
