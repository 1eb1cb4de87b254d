//! What the authorities of the Member States are handed of an initiative's batch: a folder for each State with its statements of
//! support, in the forms that Regulation (EU) 2019/788 and the Commission's software know.
//!
//! | step | module |
//! |---|---|
//! | the archive is read in order, its log recounted with three bits per leaf | [`source`], [`ledger`] |
//! | each record is opened, compared with its leaf, and written for its State | [`export`], [`statement`], [`xml`], [`table`], [`package`] |
//! | what must be remembered of every statement lies on disk until the end | [`spool`], [`namesakes`] |
//! | what goes with the statements, and the report | [`papers`] |
//!
//! No list here grows with the number of statements. The files: `docs/formats/authority.md`.

mod export;
mod findings;
mod ledger;
mod namesakes;
mod package;
mod papers;
mod source;
mod spool;
mod statement;
mod states;
mod table;
mod xml;

#[cfg(test)]
mod tests;

pub use export::{ExportError, Order, Outcome, concerns, export};
