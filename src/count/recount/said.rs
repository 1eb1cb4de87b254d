//! What a recount finds wrong, in the language of the terminal: the crate that finds it speaks English alone.

use clameur_ledger::audit::{Problem, Unique};

use crate::terminal::tr;

/// What is wrong with an entry.
pub(super) fn problem(problem: &Problem) -> String {
    let english = problem.to_string();
    match problem {
        Problem::Leaf(_) => tr!("{english}", "ce n’est pas une entrée ({english})"),
        Problem::NoManifest { found } => tr!(
            "{english}",
            "un registre commence par un manifeste, et non par une entrée « {found} »"
        ),
        Problem::NotEarlier { named } => tr!(
            "{english}",
            "elle nomme l’entrée {named}, qui ne vient pas avant elle"
        ),
        Problem::NotAnAdd { named } => tr!(
            "{english}",
            "elle nomme l’entrée {named}, qui n’est celle de personne"
        ),
        Problem::AlreadyGone { named } => tr!(
            "{english}",
            "elle nomme l’entrée {named}, déjà retirée ou annulée"
        ),
        Problem::WrongCode { named } => tr!("{english}", "son code ne retire pas l’entrée {named}"),
        Problem::Repeated { unique } => {
            let what = match unique {
                Unique::Commitment => "engagement",
                Unique::WithdrawalHash => "empreinte de retrait",
            };
            tr!(
                "{english}",
                "son {what} est aussi celui d’une entrée précédente"
            )
        }
        Problem::Batch {
            number,
            field,
            expected,
            found,
        } => tr!(
            "{english}",
            "le lot {number} dit {field} {found} ; les entrées qui précèdent font {expected}"
        ),
        Problem::BatchSet { number } => tr!(
            "{english}",
            "le lot {number} désigne un autre ensemble que les entrées alors en vigueur"
        ),
        Problem::AfterClose { kind, closed_at } => tr!(
            "{english}",
            "une entrée « {kind} » ne peut pas suivre la clôture de l’entrée {closed_at}"
        ),
        Problem::Root { expected, found } => tr!(
            "{english}",
            "les entrées font la racine {found}, le point de contrôle dit {expected}"
        ),
        Problem::Short { expected, found } => tr!(
            "{english}",
            "le point de contrôle compte {expected} entrées, il y en a {found}"
        ),
        Problem::Full => tr!(
            "{english}",
            "le registre a plus d’entrées qu’il n’en peut avoir"
        ),
    }
}
