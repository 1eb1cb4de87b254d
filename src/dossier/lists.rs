//! The lists of complainants and of those who withdrew, as data and for spreadsheets.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use jiff::Timestamp;

use super::corrected;
use super::findings::Attention;
use super::open::{Row, Verified};
use super::output::{Output, OutputError};
use super::print::initials;
use super::print::model::{ComplainantRow, Profile};
use super::prior;
use super::told::Told;
use super::words::ticked;
use crate::csv::Csv;

/// Statements of earlier batches that were taken out since the batch before.
pub(crate) const WITHDRAWN: &str = "authority/withdrawn-since-last.csv";

/// The folder of what a profile's reader may have: what one may read never lies beside what only another may.
pub(crate) fn home(profile: Profile) -> &'static str {
    match profile {
        Profile::Authority => "authority",
        Profile::Respondent => "respondent",
    }
}

impl<R> Verified<R> {
    /// The campaign's territory, where it has a single one.
    pub(crate) fn territory(&self) -> Option<&str> {
        let before = self.dossier.batch.batch.leaf_index;
        let known = self
            .dossier
            .manifests
            .values()
            .filter(|(at, _)| *at <= before);
        let (_, manifest) = known.max_by_key(|(at, _)| *at)?;
        manifest.territory.as_deref()
    }

    fn ticked(&self, row: &Row) -> Vec<bool> {
        ticked(row.bits, self.words.targets.iter().map(|(_, bit)| *bit))
    }
}

/// The rows as the printed lists take them.
pub(crate) fn complainant_rows<R>(verified: &Verified<R>) -> Vec<ComplainantRow> {
    let rows = verified.rows.iter();
    rows.map(|row| ComplainantRow {
        number: row.expected.number,
        supporter: row.supporter.clone(),
        ticked: verified.ticked(row),
        leaf_index: row.expected.index,
        batch: verified.dossier.batch.batch.number,
        named_to_respondent: row.named,
        asked_before: prior::asked_before(verified, row),
    })
    .collect()
}

/// Path of a list without its extension.
pub(crate) fn name<R>(verified: &Verified<R>, profile: Profile, target: Option<usize>) -> String {
    let list = match profile {
        Profile::Authority => "complainants-authority",
        Profile::Respondent => "complainants-respondent",
    };
    match target.and_then(|at| verified.words.targets.get(at)) {
        None => format!("{}/{list}", home(profile)),
        Some((id, bit)) => format!("{}/targets/{}/{list}", home(profile), folder(id, *bit)),
    }
}

/// A target's id is a word of the campaign's; as a folder it is used only when it is harmless.
pub(super) fn folder(id: &str, bit: u8) -> String {
    let harmless = !id.is_empty()
        && id.len() <= 40
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if harmless {
        id.to_owned()
    } else {
        format!("target-{bit}")
    }
}

/// Titles and files of all lists for a reader, as their slip names them.
pub(crate) fn exhibits<R>(verified: &Verified<R>, profile: Profile) -> Vec<(String, String)> {
    let lang = verified.lang;
    let mut named = Vec::new();
    let targets = (0..verified.words.targets.len()).map(Some);
    let (whole, one, sheet) = match profile {
        Profile::Authority => (
            "exhibit-authority",
            "exhibit-authority-target",
            "exhibit-authority-csv",
        ),
        Profile::Respondent => (
            "exhibit-respondent",
            "exhibit-respondent-target",
            "exhibit-respondent-csv",
        ),
    };
    for target in std::iter::once(None).chain(targets) {
        let file = name(verified, profile, target);
        let words = target.and_then(|at| verified.words.campaign.targets.get(at));
        let title = match words {
            None => lang.t(whole),
            Some(words) => lang.tr(one, &[("title", (&words.title).into())]),
        };
        named.push((title, format!("{file}.pdf")));
        named.push((lang.t(sheet), format!("{file}.csv")));
        if profile == Profile::Authority {
            named.extend(prior::exhibits(verified, target));
        }
    }
    named
}

/// Writes all lists for spreadsheets.
pub(crate) fn write_csv<R: Read + Seek>(
    verified: &Verified<R>,
    output: &Output,
) -> Result<(), OutputError> {
    let targets = (0..verified.words.targets.len()).map(Some);
    for target in std::iter::once(None).chain(targets) {
        let listed: Vec<&Row> = verified
            .rows
            .iter()
            .filter(|row| {
                target.is_none_or(|at| verified.ticked(row).get(at).copied() == Some(true))
            })
            .collect();
        for (profile, csv) in [
            (Profile::Authority, authority(verified, &listed)),
            (Profile::Respondent, respondent(verified, &listed)),
        ] {
            let name = name(verified, profile, target);
            output.write(&format!("{name}.csv"), &csv, None)?;
        }
        if let Some(at) = target.filter(|_| verified.words.asks_prior()) {
            prior::write_csv(verified, output, at, &listed)?;
        }
    }
    corrected::write_csv(verified, output)?;
    output.write(WITHDRAWN, &withdrawn(verified), None)
}

/// Everything that the authority may know.
pub(super) fn authority<R>(verified: &Verified<R>, rows: &[&Row]) -> Vec<u8> {
    let lang = verified.lang;
    let asked = [
        rows.iter().any(|row| row.supporter.postal.is_some()),
        rows.iter().any(|row| row.supporter.birth.is_some()),
        rows.iter().any(|row| row.supporter.concern.is_some()),
        rows.iter().any(|row| {
            row.supporter.own_first_name.is_some() || row.supporter.own_last_name.is_some()
        }),
        rows.iter()
            .any(|row| !row.prior.is_empty() || row.told != Told::Nothing),
        rows.iter()
            .any(|row| row.supporter.representative.is_some()),
        rows.iter().any(|row| !row.corrected.changes.is_empty()),
    ];
    let columns = [
        ("csv-number", true),
        ("csv-last-name", true),
        ("csv-first-name", true),
        ("csv-own-last-name", asked[3]),
        ("csv-own-first-name", asked[3]),
        ("csv-representative", asked[5]),
        ("csv-email", true),
        ("csv-postal", asked[0]),
        ("csv-birth", asked[1]),
        ("csv-concern", asked[2]),
        ("csv-targets", true),
        ("csv-prior", asked[4]),
        ("csv-corrected", asked[6]),
        ("csv-leaf", true),
        ("csv-batch", true),
        ("csv-confirmed", true),
        ("csv-language", true),
    ];
    let shown = |cells: Vec<String>| -> Vec<String> {
        let cells = cells.into_iter().zip(columns);
        cells
            .filter_map(|(cell, (_, shown))| shown.then_some(cell))
            .collect()
    };
    let mut csv = Csv::new(lang, shown(columns.map(|(key, _)| lang.t(key)).into()));
    let batch = verified.dossier.batch.batch.number.to_string();
    for row in rows {
        let person = &row.supporter;
        let titles = verified
            .words
            .campaign
            .targets
            .iter()
            .zip(verified.ticked(row));
        let titles: Vec<&str> = titles
            .filter_map(|(target, ticked)| ticked.then_some(target.title.as_str()))
            .collect();
        csv.line(shown(vec![
            row.expected.number.to_string(),
            person.last_name.clone(),
            person.first_name.clone(),
            person.own_last_name.clone().unwrap_or_default(),
            person.own_first_name.clone().unwrap_or_default(),
            person.representative.clone().unwrap_or_default(),
            person.email.clone(),
            person.postal.clone().unwrap_or_default(),
            person.birth.map(|day| day.to_string()).unwrap_or_default(),
            person.concern.clone().unwrap_or_default(),
            titles.join(", "),
            prior::all_in_words(verified, row),
            corrected::in_words(verified, row),
            row.expected.index.to_string(),
            batch.clone(),
            Timestamp::from_millisecond(row.confirmed_ms)
                .map(|at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
                .unwrap_or_default(),
            row.language.clone(),
        ]));
    }
    csv.finish()
}

/// A number and initials; the name of those who agreed to it; nothing else.
fn respondent<R>(verified: &Verified<R>, rows: &[&Row]) -> Vec<u8> {
    let lang = verified.lang;
    let heads = ["csv-number", "csv-complainant", "csv-named"].map(|key| lang.t(key));
    let mut csv = Csv::new(lang, heads);
    for row in rows {
        let name = row.supporter.name();
        let (who, named) = if row.named {
            (name, "csv-yes")
        } else {
            (initials(&name), "csv-no")
        };
        csv.line([row.expected.number.to_string(), who, lang.t(named)]);
    }
    csv.finish()
}

pub(super) fn withdrawn<R>(verified: &Verified<R>) -> Vec<u8> {
    let lang = verified.lang;
    let keys = [
        "csv-number",
        "csv-leaf",
        "csv-batch",
        "csv-withdrawn-by",
        "csv-reason",
    ];
    let mut csv = Csv::new(lang, keys.map(|key| lang.t(key)));
    let number = verified.dossier.batch.batch.number;
    for (index, entry, gone) in verified.dossier.replay.withdrawn_before(number) {
        let (batch, number) = entry.filed.unwrap_or_default();
        csv.line([
            number.to_string(),
            index.to_string(),
            batch.to_string(),
            gone.by.to_string(),
            lang.t(&format!("reason-{}", gone.reason())),
        ]);
    }
    csv.finish()
}

/// Mandates whose characters the typeface lacks, by the characters.
pub(crate) fn letters(told: Vec<(u64, Vec<char>)>) -> Vec<Attention> {
    let mut groups: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for (number, characters) in told {
        let codes: Vec<String> = characters
            .iter()
            .map(|c| format!("U+{:04X}", u32::from(*c)))
            .collect();
        let numbers = groups.entry(codes.join(", ")).or_default();
        // The volume says it again.
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    groups
        .into_iter()
        .map(|(codes, mut numbers)| {
            numbers.sort_unstable();
            Attention {
                numbers,
                ..Attention::new("letters").value("letters", codes)
            }
        })
        .collect()
}
