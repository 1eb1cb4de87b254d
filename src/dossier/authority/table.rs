//! The same statements as a table: one column for each key of the Commission's software, `{skip}` where a State does not ask.
//!
//! Values are not touched: authorities check them. A statement of which a spreadsheet would run a cell as a formula stands in a
//! second file, which is not meant to be opened by a double click.

use clameur_instrument::Instrument;

use super::statement::{ADDRESS, GENERAL, Statement, uuid};
use super::xml::value_of;

/// What stands where a State does not ask, as that software reads it.
const SKIP: &str = "{skip}";
/// First characters of what spreadsheets run, the full-width ones that some take for the same included.
const RUN: [char; 10] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r'];

/// The columns of a State's table.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    documents: Vec<String>,
}

/// One line, and whether a spreadsheet would run something of it.
pub(super) struct Line {
    pub(super) text: Vec<u8>,
    pub(super) runs: bool,
    /// The names as they were typed, where the statement has them in Latin letters instead.
    pub(super) own_names: Option<Vec<u8>>,
}

/// The first line of the table of names as they were typed.
pub(super) fn own_names_head() -> Vec<u8> {
    row(&["signatureIdentifier", "givenNames", "familyNames"])
}

impl Columns {
    pub(super) fn of(instrument: &Instrument, state: &str) -> Self {
        let documents = instrument.identifiers(Some(state)).iter();
        Self {
            documents: documents.map(|known| known.document.clone()).collect(),
        }
    }

    /// The first line.
    pub(super) fn head(&self) -> Vec<u8> {
        let fixed = ["submissionDate", "signatureIdentifier"];
        let keys = GENERAL.iter().chain(&ADDRESS).map(|(_, key)| *key);
        let keys = keys.chain(self.documents.iter().map(String::as_str));
        let keys = keys.map(|key| format!("oct.property.{key}"));
        let heads: Vec<String> = fixed.iter().map(|&s| s.to_owned()).chain(keys).collect();
        row(&heads)
    }

    /// A statement.
    pub(super) fn line(&self, statement: &Statement) -> Line {
        let mut cells = vec![statement.day.to_string(), uuid(statement.identifier)];
        for (field, _) in GENERAL.iter().chain(&ADDRESS) {
            cells.push(match statement.item(field) {
                Some(value) if !value.is_empty() => value_of(field, value),
                _ => SKIP.to_owned(),
            });
        }
        for document in &self.documents {
            let number = statement.number.as_ref();
            let number = number.filter(|number| number.document == *document);
            cells.push(number.map_or_else(|| SKIP.to_owned(), |number| number.written.clone()));
        }
        Line {
            runs: cells.iter().any(|cell| cell.trim_start().starts_with(RUN)),
            text: row(&cells),
            own_names: statement
                .own_names
                .as_ref()
                .map(|[given, family]| row(&[uuid(statement.identifier).as_str(), given, family])),
        }
    }
}

fn row<S: AsRef<[u8]>>(cells: &[S]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::with_capacity(256));
    // Writing into memory does not fail.
    let _ = writer.write_record(cells);
    writer.into_inner().unwrap_or_default()
}
