//! The law behind a campaign, for those who answer for it: what each rule rests on, what nobody could read, and whether the association may be
//! given mandates at all.

/// Who may be mandated.
pub mod standing;
/// The rules of an instrument as a table.
pub mod table;

use clameur_instrument::Instrument;

use crate::terminal::tr;

/// What is open in the law of a campaign, a line each: the question, whose it is, since when.
#[must_use]
pub fn unknowns(law: &Instrument) -> Vec<String> {
    law.unknowns
        .iter()
        .map(|one| {
            tr!(
                "{question} (for {owner}; open since {since})",
                "{question} (à qui de répondre : {owner} ; ouverte depuis le {since})",
                question = one.question,
                owner = one.owner,
                since = one.since
            )
        })
        .collect()
}
