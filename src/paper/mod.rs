//! Statements of support on paper: the forms of Annex III as numbered sheets, and what becomes of them.
//!
//! Sheets are printed for one State and one language each, given out in batches to collectors, come back, are counted, and go to the
//! authority of the State. All of it is written down in a journal to which one only adds ([`log`]); what it amounts to is a [`PaperState`].
//! No name of a person is kept: the sheets themselves hold the personal data, and they never come near the server.

/// What was written down, in order.
pub mod log;
/// The serial numbers on the sheets: sets of them, and the code with its check character.
pub mod serial;

/// Counts from a table.
mod counts;
/// All statements, whichever way they were given.
mod figures;
/// What a form of Annex III asks in a State.
mod form;
/// The sheets and the protocol of destruction, as PDF.
pub mod print;
/// The numbers for the Commission.
mod report;
/// What the journal amounts to.
mod state;
/// What the store knows of it.
pub mod store;

pub use counts::{CountsError, Line, read_csv};
pub use figures::figures;
pub use form::{Form, NoForm, for_territory, territories};
pub use report::{Report, ReportLine, next_due};
pub use state::{Balance, Batch, LONGEST_LABEL, PaperState, State, StateError};
