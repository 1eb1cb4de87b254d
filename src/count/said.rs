//! What a recount finds wrong, in the language of the terminal: the crate that finds it speaks English alone.

use clameur_ledger::audit::{Problem, Unique};

use crate::given::log::Said as _;
use crate::terminal::tr;

/// What is wrong with an entry.
pub(crate) fn problem(problem: &Problem) -> String {
    let english = problem.to_string();
    match problem {
        Problem::Leaf(error) => {
            let why = error.said();
            tr!("{english}", "ce n’est pas une entrée : {why}")
        }
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
        Problem::Loss {
            from_size, to_size, ..
        } => tr!(
            "{english}",
            "elle déclare perdu de {from_size} à {to_size}, et ce n’est pas ce qui peut l’être là où elle est"
        ),
        Problem::Root { expected, found } => tr!(
            "{english}",
            "les entrées font la racine {found}, la tête signée dit {expected}"
        ),
        Problem::Short { expected, found } => tr!(
            "{english}",
            "la tête signée compte {expected} entrées, il y en a {found}"
        ),
        Problem::Full => tr!(
            "{english}",
            "le registre a plus d’entrées qu’il n’en peut avoir"
        ),
    }
}

#[cfg(test)]
mod tests {
    /// Half of what an audit said was English whatever was asked for: nothing is told that stands in one language alone.
    #[test]
    fn every_sentence_of_a_recount_has_its_french() {
        for (file, text) in [
            ("recount.rs", include_str!("../recount.rs")),
            ("shown.rs", include_str!("../recount/shown.rs")),
            ("voids.rs", include_str!("../recount/voids.rs")),
            ("source.rs", include_str!("../recount/source.rs")),
        ] {
            let code = text.split("#[cfg(test)]").next().unwrap_or(text);
            for call in [
                ".disagrees(",
                ".not_compared(",
                ".note(",
                "why: ",
                "malformed(",
            ] {
                for (at, _) in code.match_indices(call) {
                    let told = code[at + call.len()..].trim_start();
                    let alone = told.starts_with("format!(") || told.starts_with('"');
                    let line: String = told.chars().take(60).collect();
                    assert!(!alone, "{file}: {call}{line}");
                }
            }
        }
    }
}
