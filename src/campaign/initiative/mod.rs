//! Citizens' initiatives: what the public register says of one, and the texts that follow from it.

/// The texts that are signed and shown, made from what the register says.
pub mod documents;
/// The slot for the official texts of the forms.
pub mod official;
/// What the register holds.
mod registered;

pub use official::{Official, Wording};
pub use registered::{Contact, Initiative, LONGEST_OBJECTIVES, LONGEST_TITLE};

use clameur_instrument::{Instrument, Kind};

/// Whether the statements of an instrument go to authorities of Member States.
#[must_use]
pub fn by_state(instrument: &Instrument) -> bool {
    let support = instrument.support.as_ref();
    instrument.kind == Kind::StatementOfSupport
        && support.is_some_and(|support| support.territories > 0)
}
