//! Counting: the transaction in which a statement becomes a leaf, the sequencer that groups such
//! transactions, and the public side of the ledger.

/// How many statements have grown too old.
pub mod aging;
/// The chart by day.
pub mod chart;
/// One counting transaction.
pub mod counting;
/// What keeps a store that is behind the public from being served.
pub mod guard;
/// A signed head of each day, as feeds; the logs' keys.
pub mod heads;
/// The public count and the log's files.
pub mod pages;
/// Recounting from public files.
pub mod recount;
/// Figures that others report.
pub mod reported;
/// What may stand next in a ledger.
pub(crate) mod rules;
/// Groups what arrives into transactions.
pub mod sequencer;
/// How far the logs have come that were shown.
pub(crate) mod shown;
/// The numbers as a table for spreadsheets.
pub(crate) mod spreadsheet;
/// Reading the ledger from the store.
pub mod store;
/// What pages show.
pub mod view;
