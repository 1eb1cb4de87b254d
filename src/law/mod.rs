//! The law behind a campaign, for those who answer for it: what each rule rests on, what nobody could read, and whether the association may be
//! given mandates at all.

/// Who may be mandated.
pub mod standing;
/// The rules of an instrument as a table.
pub mod table;

use clameur_instrument::Instrument;

/// What is open in the law of a campaign, a line each: the question, whose it is, since when.
#[must_use]
pub fn unknowns(law: &Instrument) -> Vec<String> {
    law.unknowns
        .iter()
        .map(|one| {
            format!(
                "{} (for {}; open since {})",
                one.question, one.owner, one.since
            )
        })
        .collect()
}
