//! A list of statements of support for whom the initiative is addressed to, where that is no authority of a Member State: the fields that its
//! law names, as data and in print. Nobody complains in it, and nothing is aimed at anybody.
//!
//! ```text
//! authority/  what is handed in: the list, for spreadsheets and in print
//! internal/   what is not: statements too old on that day, and who left since the batch before
//! ```

use std::io::{Read, Seek};

use clameur_instrument::Support;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::corrected;
use super::findings::Attention;
use super::lists;
use super::open::{Row, Verified};
use super::output::Output;
use super::verification;
use super::write::{Plan, WriteError, manifest, setting};
use crate::csv::Csv;
use crate::dossier::print::{SupportList, SupportRow};
use crate::pdf::PdfRenderer;
use crate::statement::fields::country;

/// The list that is handed in, without its extension.
const LIST: &str = "authority/statements-of-support";
/// Statements that were too old on the day of receipt.
const TOO_OLD: &str = "internal/too-old.csv";

/// Statements of earlier batches that were taken out since the batch before.
const LEFT: &str = "internal/withdrawn-since-last.csv";

/// Writes the list, what is left out of it, and the report.
///
/// # Errors
/// When it cannot be written or printed.
pub(super) fn write<R: Read + Seek + Send>(
    verified: &mut Verified<R>,
    output: &Output,
    plan: &Plan,
) -> Result<(), WriteError> {
    let setting = setting(verified);
    let zone = setting.zone.clone();
    let received = plan.received.unwrap_or_else(|| day(plan.now, &zone));
    let support = verified.law.as_ref().and_then(|law| law.support.clone());
    let first = support
        .as_ref()
        .and_then(|support| support.first_valid(received));
    let is_valid = |row: &&Row| first.is_none_or(|first| day(row.confirmed_ms, &zone) >= first);
    let (valid, old): (Vec<&Row>, Vec<&Row>) = verified.rows.iter().partition(is_valid);
    let told = told(
        verified,
        support.as_ref(),
        first.map(|_| received),
        (valid.len(), old.len()),
    );
    output.write(&format!("{LIST}.csv"), &csv(verified, &valid, &zone), None)?;
    corrected::write_csv(verified, output)?;
    let rows: Vec<SupportRow> = valid
        .iter()
        .map(|row| printed(verified, row, &zone))
        .collect();
    let renderer = PdfRenderer::new(setting)?;
    let list = renderer.support(
        &verified.words.campaign,
        &SupportList {
            received: first.map(|_| received),
            rows,
        },
    )?;
    let pages = u64::try_from(list.pages).ok();
    output.write(&format!("{LIST}.pdf"), &list.pdf, pages)?;
    if first.is_some() {
        output.write(TOO_OLD, &csv(verified, &old, &zone), None)?;
    }
    let left = lists::withdrawn(verified);
    output.write(LEFT, &left, None)?;
    let replaced = list.replaced.into_iter();
    let letters = replaced.filter_map(|one| Some((one.number?, one.characters)));
    let letters = lists::letters(letters.collect());
    verified.attention.extend(letters);
    verified.attention.extend(told);
    verification::write(verified, output, plan)?;
    manifest(verified, output, plan)
}

/// How far it leads: what counts on the day of receipt, and what is needed.
fn told<R: Read + Seek + Send>(
    verified: &Verified<R>,
    support: Option<&Support>,
    received: Option<Date>,
    (valid, old): (usize, usize),
) -> Option<Attention> {
    let support = support?;
    let lang = verified.lang;
    let number = |n: usize| lang.number(u64::try_from(n).unwrap_or(u64::MAX));
    let initiators = if support.besides_initiators {
        verified.words.initiators
    } else {
        0
    };
    let code = match received {
        Some(_) => "support-received",
        None => "support-counted",
    };
    let mut one = Attention::new(code)
        .value("valid", number(valid))
        .value("needed", lang.number(support.minimum))
        .value("initiators", lang.number(initiators));
    if let Some(day) = received {
        one = one.value("day", lang.date(day)).value("old", number(old));
    }
    Some(one)
}

/// The day of a moment where the campaign is at home.
fn day(at: i64, zone: &TimeZone) -> Date {
    Timestamp::from_millisecond(at)
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .to_zoned(zone.clone())
        .date()
}

/// The fields that the list names, and no other.
fn csv<R: Read + Seek + Send>(verified: &Verified<R>, rows: &[&Row], zone: &TimeZone) -> Vec<u8> {
    let lang = verified.lang;
    let own = rows
        .iter()
        .any(|row| row.supporter.own_first_name.is_some() || row.supporter.own_last_name.is_some());
    let columns = [
        ("csv-number", true),
        ("csv-last-name", true),
        ("csv-first-name", true),
        ("csv-own-last-name", own),
        ("csv-own-first-name", own),
        ("csv-postal", true),
        ("csv-birth", true),
        ("csv-nationality", true),
        ("csv-signed-on", true),
    ];
    let shown = |cells: [String; 9]| -> Vec<String> {
        let cells = cells.into_iter().zip(columns);
        cells
            .filter_map(|(cell, (_, shown))| shown.then_some(cell))
            .collect()
    };
    let mut csv = Csv::new(lang, shown(columns.map(|(key, _)| lang.t(key))));
    for row in rows {
        let person = &row.supporter;
        let nationality = person.nationality.as_deref();
        csv.line(shown([
            row.expected.number.to_string(),
            person.last_name.clone(),
            person.first_name.clone(),
            person.own_last_name.clone().unwrap_or_default(),
            person.own_first_name.clone().unwrap_or_default(),
            person.postal.clone().unwrap_or_default(),
            person.birth.map(|day| day.to_string()).unwrap_or_default(),
            nationality
                .map(|code| country(lang, code))
                .unwrap_or_default(),
            day(row.confirmed_ms, zone).to_string(),
        ]));
    }
    csv.finish()
}

fn printed<R: Read + Seek + Send>(
    verified: &Verified<R>,
    row: &Row,
    zone: &TimeZone,
) -> SupportRow {
    let nationality = row.supporter.nationality.as_deref();
    SupportRow {
        number: row.expected.number,
        supporter: row.supporter.clone(),
        nationality: nationality
            .map(|code| country(verified.lang, code))
            .unwrap_or_default(),
        signed_on: day(row.confirmed_ms, zone),
    }
}
