//! The public side of the ledger: the count, heads, entries and tables.

/// A signed head of each day, as feeds; the logs' keys.
pub(crate) mod heads;
/// The public count and the log's files.
pub(crate) mod pages;
/// The numbers as a table for spreadsheets.
pub(crate) mod spreadsheet;
/// What pages show.
pub mod view;
