//! Counting: the transaction in which a statement becomes a leaf, the sequencer that groups such
//! transactions, and the public side of the ledger.

/// The chart by day.
pub mod chart;
/// One counting transaction.
pub mod counting;
/// What keeps a store that is behind the public from being served.
pub mod guard;
/// Figures that others report.
pub mod reported;
/// What is known of the logs' trees.
pub mod roots;
/// What may stand next in a ledger.
pub(crate) mod rules;
/// What breaks a rule of the ledger, in words.
pub(crate) mod said;
/// How far the logs have come that were shown.
pub(crate) mod shown;
/// Reading the ledger from the store.
pub mod store;

use clameur_ledger::{Checkpoint, Note};

/// What a signed note says of a tree; nobody's signature is looked at.
#[must_use]
pub fn read_head(note: &str) -> Option<Checkpoint> {
    let note = Note::parse(note.as_bytes()).ok()?;
    Checkpoint::parse(note.text()).ok()
}
