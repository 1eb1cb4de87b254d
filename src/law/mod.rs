//! The law behind a campaign, for those who answer for it: what each rule rests on, what nobody could read, and whether the association may be
//! given mandates at all.

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
            let french = crate::terminal::language() == crate::terminal::Language::French;
            let own = |text: &Option<String>, english: &str| {
                let text = text.as_deref().filter(|_| french);
                text.unwrap_or(english).to_owned()
            };
            tr!(
                "{question} (for {owner}; open since {since})",
                "{question} (à qui de répondre : {owner} ; ouverte depuis le {since})",
                question = own(&one.question_fr, &one.question),
                owner = own(&one.owner_fr, &one.owner),
                since = one.since
            )
        })
        .collect()
}
