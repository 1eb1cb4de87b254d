//! What was corrected of statements after they were signed (GDPR, art. 16).
//!
//! No leaf commits to it, so it never decides whether a record agrees, and what is printed as signed stays as it was signed: the corrected
//! values stand beside. What does not open, or belongs to another statement, is left out and told for a look.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use clameur_ledger::Territory;
use clameur_seal::{Correction, Identities};
use jiff::civil::Date;

use super::archive::{correction_name, sha256};
use super::check::Opened;
use super::findings::Attention;
use super::open::{Row, Verified};
use super::output::{Output, OutputError};
use super::verify::Dossier;
use crate::csv::Csv;
use crate::statement::fields::FieldSpec;

/// Characters of a reason, at most.
pub const LONGEST_WHY: usize = 500;

/// The table of all corrections.
pub(super) const FILE: &str = "authority/corrections.csv";

/// What was corrected of a statement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Corrected {
    /// Field by field, in order.
    pub(crate) changes: Vec<Change>,
    /// Whether there is a correction that cannot be used.
    pub(crate) unusable: bool,
}

/// One field, corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) field: String,
    /// What stood there before this correction; empty where nothing did.
    pub(crate) before: String,
    /// What stands there since; empty where nothing does.
    pub(crate) after: String,
    pub(crate) day: String,
    pub(crate) why: String,
}

/// Reads what was corrected of a statement.
pub(super) fn read<R: Read + Seek>(
    dossier: &Dossier<R>,
    opened: &Opened,
    keys: &Identities,
) -> Corrected {
    let mut corrected = Corrected::default();
    let start = format!("corrections/{}-", opened.index);
    let files = dossier.batch.files.range(start.clone()..);
    let said = files.take_while(|(name, _)| name.starts_with(&start));
    let said = u64::try_from(said.count()).unwrap_or(u64::MAX);
    let mut record = opened.record.clone();
    let territory = dossier
        .replay
        .entries
        .get(&opened.index)
        .map_or(Territory::NONE, |entry| entry.territory);
    // Numbers begin with 1 and leave none out: a name that is in no place of theirs is missed here.
    for number in 1..=said {
        let Some(correction) = one(dossier, opened, keys, number) else {
            corrected.unusable = true;
            continue;
        };
        let before = record.fields.clone();
        correction.correct(&mut record.fields);
        // The form's checks again.
        if dossier.again.refuses(&record, territory).is_some() {
            record.fields = before;
            corrected.unusable = true;
            continue;
        }
        let value = |fields: &BTreeMap<String, String>, name: &str| {
            fields.get(name).cloned().unwrap_or_default()
        };
        let changes = correction.fields.keys().map(|name| Change {
            field: name.clone(),
            before: value(&before, name),
            after: value(&record.fields, name),
            day: correction.day.clone(),
            why: correction.why.clone(),
        });
        corrected.changes.extend(changes);
    }
    corrected
}

/// A correction that opens, is of this statement, and says when and why.
fn one<R: Read + Seek>(
    dossier: &Dossier<R>,
    opened: &Opened,
    keys: &Identities,
    number: u64,
) -> Option<Correction> {
    let name = correction_name(opened.index, number);
    let hash = dossier.batch.files.get(&name)?;
    let sealed = dossier.archive.read(&name).ok()??;
    if sha256(&sealed) != *hash {
        return None;
    }
    let plain = clameur_seal::open(&sealed, keys).ok()?;
    let correction = Correction::from_bytes(&plain).ok()?;
    let its_own = correction.campaign == dossier.batch.origin
        && correction.leaf == opened.index
        && correction.record == opened.sealed;
    let why = &correction.why;
    let told = correction.day.parse::<Date>().is_ok()
        && why.chars().count() <= LONGEST_WHY
        && crate::shown::word(why) == why.as_str();
    (its_own && told).then_some(correction)
}

/// Whose statements were corrected, and of whom something could not be used.
pub(super) fn attention(rows: &[Row]) -> impl Iterator<Item = Attention> {
    let numbers = |of: fn(&Corrected) -> bool| -> Vec<u64> {
        let rows = rows.iter().filter(|row| of(&row.corrected));
        rows.map(|row| row.expected.number).collect()
    };
    let corrected = Attention {
        numbers: numbers(|corrected| !corrected.changes.is_empty()),
        ..Attention::new("corrected")
    };
    let unusable = Attention {
        numbers: numbers(|corrected| corrected.unusable),
        ..Attention::new("correction-unusable")
    };
    let both = [corrected, unusable].into_iter();
    both.filter(|one| !one.numbers.is_empty())
}

/// What was corrected of a statement, in one cell.
pub(super) fn in_words<R>(verified: &Verified<R>, row: &Row) -> String {
    let changes = row.corrected.changes.iter();
    let told: Vec<String> = changes
        .map(|change| {
            let label = FieldSpec::known(verified.lang, &change.field, true).label;
            format!(
                "{label}: {} → {} ({})",
                dash(&change.before),
                dash(&change.after),
                change.day
            )
        })
        .collect();
    told.join("; ")
}

fn dash(value: &str) -> &str {
    if value.is_empty() { "–" } else { value }
}

/// Writes the table of all corrections, where there are any.
pub(super) fn write_csv<R>(verified: &Verified<R>, output: &Output) -> Result<(), OutputError> {
    let lang = verified.lang;
    let heads = [
        "csv-number",
        "csv-leaf",
        "csv-correction-field",
        "csv-correction-before",
        "csv-correction-after",
        "csv-correction-day",
        "csv-reason",
    ];
    let mut csv = Csv::new(lang, heads.map(|key| lang.t(key)));
    let mut any = false;
    for row in &verified.rows {
        for change in &row.corrected.changes {
            any = true;
            csv.line([
                row.expected.number.to_string(),
                row.expected.index.to_string(),
                FieldSpec::known(lang, &change.field, true).label,
                change.before.clone(),
                change.after.clone(),
                change.day.clone(),
                change.why.clone(),
            ]);
        }
    }
    if any {
        output.write(FILE, &csv.finish(), None)?;
    }
    Ok(())
}
