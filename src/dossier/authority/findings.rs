//! What was found, without keeping all of it: the first findings for the report, all of them in a file, and counts.

use std::collections::BTreeMap;

use super::super::findings::{Found, kind_name};
use super::super::output::{Output, OutputError, Stream};
use crate::i18n::Lang;

/// Findings that the report tells.
const TOLD: usize = 200;
/// The file that has all of them.
pub(super) const FILE: &str = "findings.csv";

/// Findings so far.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) told: Vec<Found>,
    pub(super) by_code: BTreeMap<&'static str, u64>,
    pub(super) total: u64,
    /// Those that are no mere news of somebody who left.
    pub(super) disagreements: u64,
    file: Option<Stream>,
}

impl Findings {
    pub(super) fn add(&mut self, output: &Output, found: Found) -> Result<(), OutputError> {
        let file = match &mut self.file {
            Some(file) => file,
            None => {
                let mut file = output.begin(FILE)?;
                file.push(&row(&["kind", "code", "leaf", "number", "file", "what"]))?;
                self.file.insert(file)
            }
        };
        let number = |number: Option<u64>| number.map_or_else(String::new, |n| n.to_string());
        file.push(&row(&[
            kind_name(found.kind),
            found.code,
            &number(found.index),
            &number(found.number),
            found.file.as_deref().unwrap_or_default(),
            &found.text(Lang::ENGLISH),
        ]))?;
        *self.by_code.entry(found.code).or_default() += 1;
        self.total += 1;
        self.disagreements += u64::from(found.kind.is_discrepancy());
        if self.told.len() < TOLD {
            self.told.push(found);
        }
        Ok(())
    }

    /// Ends the file.
    pub(super) fn end(&mut self, output: &Output) -> Result<(), OutputError> {
        self.file.take().map_or(Ok(()), |file| output.end(file))
    }
}

fn row(cells: &[&str]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    let _ = writer.write_record(cells);
    writer.into_inner().unwrap_or_default()
}
