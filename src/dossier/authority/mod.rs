//! What the authorities of the Member States are handed of an initiative's batch: a folder for each State with its statements of
//! support, in the forms that Regulation (EU) 2019/788 and the Commission's software know.
//!
//! | step | module |
//! |---|---|
//! | the archive is read in order, its log recounted with three bits per leaf | [`source`], [`ledger`], [`checked`] |
//! | log, description and records side by side | [`merge`] |
//! | each record is opened, compared with its leaf, and written for its State | [`export_pass`], [`statement`], [`xml`], [`table`], [`package`] |
//! | what must be remembered of every statement lies on disk until the end | [`external_sort`], [`possible_duplicates`], [`abroad`] |
//! | what goes with the statements, and the report | [`finish`], [`cover_documents`] |
//! | on the server: the form that goes with the statements (Annex V) | [`form`] |
//! | on the server: what was sent, what was certified, how far it leads | [`register`] |
//!
//! No list here grows with the number of statements. The files: `docs/formats/authority.md`.

mod abroad;
mod checked;
mod cover_documents;
mod export;
mod export_pass;
mod external_sort;
mod findings;
mod finish;
mod form;
mod ledger;
mod merge;
mod package;
mod possible_duplicates;
/// What was sent and certified.
pub mod register;
mod source;
mod statement;
mod states;
mod table;
mod xml;

#[cfg(test)]
mod tests;

use clameur_instrument::Instrument;
use clameur_seal::{Hash32, Record};

use super::format::RecordLine;
use super::print::{Sheet, Signatory};
use crate::campaign::definition::{Definition, Texts};
use crate::i18n::Lang;
use crate::statement::evidence::Times;

pub use export::{ExportError, ExportReport, Order, concerns, export};
pub use form::AnnexVForm;

/// A statement as it is printed for its State's authority, for its signatory and in their language. None where no authority is given such
/// a list.
pub(crate) fn copy(
    instrument: &Instrument,
    (definition, texts): (&Definition, &Texts),
    (lang, territory): (Lang, &str),
    (record, times): (&Record, &Times),
) -> Option<(Sheet, Signatory)> {
    let state = package::State::read_in(lang, texts, instrument, definition, territory)?;
    // What names a statement for the authority plays no part here.
    let line = RecordLine {
        index: 0,
        number: 0,
        file: String::new(),
        sha256: Hash32([0; 32]),
        tag: Hash32([0; 32]),
        salt: Hash32([0; 32]),
        manifest: record.manifest,
        evidence: String::new(),
        times: None,
        targets: String::new(),
        territory: territory.to_owned(),
        language: record.language.clone(),
    };
    let read =
        statement::Statement::read((instrument, &state.zone), territory, &line, record, times);
    let signatory = state.signatory(instrument, &read.ok()?);
    let sheet = Sheet {
        copy: true,
        ..state.sheet
    };
    Some((sheet, signatory))
}
