//! What the authorities of the Member States are handed of an initiative's batch: a folder for each State with its statements of
//! support, in the forms that Regulation (EU) 2019/788 and the Commission's software know.
//!
//! | step | module |
//! |---|---|
//! | the archive is read in order, its log recounted with three bits per leaf | [`source`], [`ledger`], [`checked`] |
//! | log, description and records side by side | [`walk`] |
//! | each record is opened, compared with its leaf, and written for its State | [`pass`], [`statement`], [`xml`], [`table`], [`package`] |
//! | what must be remembered of every statement lies on disk until the end | [`spool`], [`namesakes`] |
//! | what goes with the statements, and the report | [`finish`], [`papers`] |
//! | on the server: what was sent, what was certified, how far it leads | [`register`] |
//!
//! No list here grows with the number of statements. The files: `docs/formats/authority.md`.

mod checked;
mod export;
mod findings;
mod finish;
mod ledger;
mod namesakes;
mod package;
mod papers;
mod pass;
/// What was sent and certified.
pub mod register;
mod source;
mod spool;
mod statement;
mod states;
mod table;
mod walk;
mod xml;

#[cfg(test)]
mod tests;

use clameur_instrument::{Instrument, Kind};

pub use export::{ExportError, Order, Outcome, concerns, export};

/// Whether the statements of an instrument go to authorities of Member States.
#[must_use]
pub fn by_state(instrument: &Instrument) -> bool {
    let support = instrument.support.as_ref();
    instrument.kind == Kind::StatementOfSupport
        && support.is_some_and(|support| support.territories > 0)
}
