//! What is written down about sheets: one entry per change, dated, and never taken away.

use jiff::civil::Date;

use super::serial::Sheets;

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day on which it happened.
    pub day: Date,
    /// What happened.
    pub change: Change,
}

/// What happens to sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Sheets were printed for a State.
    Printed {
        /// Whose citizens sign on them.
        territory: String,
        /// Their language.
        language: String,
        /// Their numbers.
        sheets: Sheets,
        /// Lines for signatories on each.
        lines: u32,
    },
    /// A new batch went to a collector.
    GivenOut {
        /// Number of the batch, from 1.
        batch: u32,
        /// Its State.
        territory: String,
        /// What the organisers call the collector: no name, no address.
        collector: String,
        /// Its sheets.
        sheets: Sheets,
    },
    /// A batch came back.
    Returned {
        /// Which.
        batch: u32,
    },
    /// A batch was counted, or counted anew.
    Counted {
        /// Which.
        batch: u32,
        /// Complete statements.
        statements: u64,
        /// Lines that cannot be handed over: incomplete, unreadable, crossed out.
        unusable: u64,
    },
    /// A batch went to the authority of its State.
    HandedOver {
        /// Which.
        batch: u32,
    },
    /// Sheets are lost.
    Lost {
        /// Which.
        sheets: Sheets,
    },
    /// Lost sheets were found again.
    Found {
        /// Which.
        sheets: Sheets,
    },
    /// What the organisers still had of a batch was destroyed.
    Destroyed {
        /// Which.
        batch: u32,
        /// How.
        method: String,
        /// Why, where the batch was not handed over.
        reason: Option<String>,
    },
    /// Statements of a State that no batch holds, in place of the number that was known.
    Figure {
        /// The State.
        territory: String,
        /// How many.
        statements: u64,
    },
}

impl Change {
    /// Its name in the store and in files.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Printed { .. } => "printed",
            Self::GivenOut { .. } => "given-out",
            Self::Returned { .. } => "returned",
            Self::Counted { .. } => "counted",
            Self::HandedOver { .. } => "handed-over",
            Self::Lost { .. } => "lost",
            Self::Found { .. } => "found",
            Self::Destroyed { .. } => "destroyed",
            Self::Figure { .. } => "figure",
        }
    }
}
