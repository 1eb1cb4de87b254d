//! What makes a complaint stand that no form can make up: that each complainant is concerned, and that the statutes of whoever is mandated name what
//! it is mandated for.

use clameur_instrument::{Instrument, Requirement};

use crate::campaign::contents::TO_FILL;
use crate::campaign::diagnostic::Step::Key;
use crate::campaign::diagnostic::{Diagnostic, Law, Path, Words};
use crate::campaign::source::CampaignSource;

/// The field in which people say why they are concerned, as instruments name its purpose.
const OWN_INTEREST: &str = "own-interest";

/// Beginnings of the words by which statutes name data protection or private life, in the languages of mandates so far.
const NAMES_IT: [&str; 14] = [
    "donnée",
    "vie privée",
    "informatique et libert",
    "libertés numériques",
    "data",
    "privacy",
    "private life",
    "surveillance",
    "datenschutz",
    "privatsphäre",
    "persoonsgegevens",
    "protección de datos",
    "dati personali",
    "dados pessoais",
];

/// What the campaign leaves out. A demonstration is left alone.
#[must_use]
pub fn remarks(source: &CampaignSource, law: &Instrument) -> Vec<Diagnostic> {
    let mut remarks = Vec::new();
    if source.definition.demonstration {
        return remarks;
    }
    for field in &law.fields {
        let asked = source.definition.fields.contains_key(&field.name);
        if field.purpose != OWN_INTEREST || field.requirement != Requirement::Campaign || asked {
            continue;
        }
        let code = Law::ConcernNotAsked {
            field: field.name.clone(),
            cited: Words::of(|| cited(law, &field.sources)),
        };
        let path = Path::definition(&[Key("fields")]);
        remarks.push(Diagnostic::warning(path, code));
    }
    if law.standing.is_some() {
        remarks.extend(statutes(source));
    }
    remarks
}

/// Whether the object clause that the mandate quotes names what the law wants statutes to name, in any language of the campaign.
fn statutes(source: &CampaignSource) -> Option<Diagnostic> {
    let clauses: Vec<(&String, &str)> = source
        .texts
        .iter()
        .map(|(language, texts)| (language, texts.object_clause.trim()))
        .filter(|(_, clause)| !TO_FILL.iter().any(|marker| clause.contains(marker)))
        .collect();
    let (language, _) = clauses.first()?;
    let named = clauses.iter().any(|(_, clause)| {
        let clause = clause.to_lowercase();
        NAMES_IT.iter().any(|words| clause.contains(words))
    });
    let path = Path::texts(language, &[Key("object_clause")]);
    (!named).then(|| Diagnostic::warning(path, Law::Statutes))
}

fn cited(law: &Instrument, ids: &[String]) -> String {
    ids.first()
        .and_then(|id| law.sources.get(id))
        .map_or_else(String::new, |source| {
            source.cited(crate::terminal::language().code()).to_owned()
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::publish::instrument;

    fn said(change: impl FnOnce(&mut CampaignSource)) -> Vec<String> {
        let mut source = CampaignSource::embedded_demo().expect("the demonstration");
        source.definition.demonstration = false;
        change(&mut source);
        let law = instrument("fr-gdpr-80").expect("known");
        let told = remarks(&source, &law);
        assert!(told.iter().all(|one| !one.blocks()));
        told.into_iter().map(|one| one.code.to_string()).collect()
    }

    #[test]
    fn nobody_is_refused_for_want_of_a_question() {
        let off = said(|source| source.definition.fields.clear());
        assert!(off.iter().any(|what| what.contains("n° 493843")), "{off:?}");
        let on = said(|source| {
            let asked = crate::campaign::definition::Requirement::Optional;
            source.definition.fields.insert("concern".to_owned(), asked);
        });
        assert!(!on.iter().any(|what| what.contains("493843")), "{on:?}");
        let source = CampaignSource::embedded_demo().expect("the demonstration");
        let law = instrument("fr-gdpr-80").expect("known");
        assert_eq!(remarks(&source, &law), []);
    }

    #[test]
    fn statutes_name_what_they_are_for_in_one_language_at_least() {
        let clause = |words: &str| {
            let words = words.to_owned();
            said(move |source| {
                for texts in source.texts.values_mut() {
                    texts.object_clause.clone_from(&words);
                }
            })
        };
        let told = |all: &[String]| all.iter().any(|what| what.contains("object clause"));
        assert!(told(&clause("défendre les jardins")));
        assert!(!told(&clause("défendre la protection des données")));
        assert!(!told(&clause("[à remplir : la phrase des statuts]")));
    }
}
