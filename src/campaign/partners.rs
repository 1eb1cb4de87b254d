//! Organisations besides the lead that can open statements. Each is a reader of its own: whoever joins agrees to each of them by its name, in
//! a box of its own, and the signed texts name it. Reasons: `docs/decisions/0015-every-reader-has-a-consent.md`.

use std::collections::BTreeMap;

use clameur_instrument::{Asked, Consent, Drives, Instrument, Kind};

use super::definition::{Definition, Organisation, Role};
use super::source::CampaignSource;

/// What ids of these consents begin with; the organisation's id follows.
const PREFIX: &str = "partner-";

/// The organisation whose consent this is.
#[must_use]
pub fn organisation_of(consent: &str) -> Option<&str> {
    consent.strip_prefix(PREFIX)
}

/// Who can open statements without leading.
pub fn readers(definition: &Definition) -> impl Iterator<Item = &Organisation> {
    let all = definition.organisations.iter();
    all.filter(|o| o.role == Role::Partner && !o.recipients.is_empty())
}

/// Names of organisations by the ids of the consents that let them read.
#[must_use]
pub fn names(definition: &Definition) -> BTreeMap<String, String> {
    readers(definition)
        .map(|partner| (format!("{PREFIX}{}", partner.id), partner.name.clone()))
        .collect()
}

/// The consents that a campaign needs under this law, by organisation. None where nothing is sealed to partners: where people only leave an
/// address, which the lead alone can read.
#[must_use]
pub fn consents(definition: &Definition, law: &Instrument) -> BTreeMap<String, String> {
    if law.kind == Kind::Contact {
        return BTreeMap::new();
    }
    readers(definition)
        .map(|partner| (partner.id.clone(), format!("{PREFIX}{}", partner.id)))
        .collect()
}

/// The law with these consents among its own: after the one to the processing, which names the lead.
#[must_use]
pub fn asking(mut law: Instrument, consents: &BTreeMap<String, String>) -> Instrument {
    let processing = law.consents.iter();
    let place = processing
        .rev()
        .position(|consent| consent.drives == Drives::Processing)
        .map_or(law.consents.len(), |from_end| law.consents.len() - from_end);
    let own = consents.values().map(|id| Consent {
        id: id.clone(),
        required: true,
        drives: Drives::Partner,
        asked: Asked::Box,
        sources: Vec::new(),
        note: String::new(),
    });
    law.consents.splice(place..place, own);
    law
}

/// Whether the law leaves room for a reader besides the lead: an official form names everybody who receives it, and nobody adds to it.
#[must_use]
pub fn are_allowed(law: &Instrument) -> bool {
    law.kind != Kind::StatementOfSupport
}

/// Partners that no signed or shown text of a language names, as (language, name).
#[must_use]
pub fn unnamed(source: &CampaignSource) -> Vec<(String, String)> {
    let mut unnamed = Vec::new();
    for (language, documents) in &source.documents {
        let texts: Vec<String> = documents.values().map(|text| folded(text)).collect();
        for partner in readers(&source.definition) {
            let name = folded(&partner.name);
            if !texts.iter().any(|text| text.contains(&name)) {
                unnamed.push((language.clone(), partner.name.clone()));
            }
        }
    }
    unnamed
}

/// Text as it is compared: without case, with one space between words and one sort of apostrophe, without the marks of emphasis.
pub(crate) fn folded(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| *c != '*')
        .map(|c| if c == '’' { '\'' } else { c })
        .collect();
    let words: Vec<String> = plain.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_partner() -> CampaignSource {
        let mut source = CampaignSource::embedded_demo().expect("the demonstration");
        let mut partner = source.definition.organisations[0].clone();
        partner.id = "amis".to_owned();
        partner.name = "Les Amis de l’Exemple".to_owned();
        partner.role = Role::Partner;
        partner.recipients = vec!["age1x".to_owned()];
        source.definition.organisations.push(partner);
        source
    }

    #[test]
    fn a_partner_has_a_box_of_its_own_that_has_to_be_ticked() {
        let source = with_partner();
        let law = super::super::publish::instrument("fr-gdpr-80").expect("known");
        let before = law.consents.len();
        let consents = consents(&source.definition, &law);
        let law = asking(law, &consents);
        assert_eq!(law.consents.len(), before + 1);
        let at = law.consents.iter().position(|c| c.id == "partner-amis");
        let own = &law.consents[at.expect("there")];
        assert!(own.required && own.drives == Drives::Partner);
        assert_eq!(law.consents[at.unwrap() - 1].drives, Drives::Processing);
        assert_eq!(organisation_of(&own.id), Some("amis"));
    }

    #[test]
    fn every_language_names_it_in_what_is_signed_or_shown() {
        let mut source = with_partner();
        assert_eq!(unnamed(&source).len(), 2);
        let french = source.documents.get_mut("fr").expect("French");
        let notice = french.get_mut("notice").expect("a notice");
        notice.push_str("\nLes **amis\nde l'exemple** la reçoivent aussi.\n");
        assert_eq!(
            unnamed(&source),
            [("en".to_owned(), "Les Amis de l’Exemple".to_owned())]
        );
    }

    #[test]
    fn where_only_an_address_is_left_nobody_but_the_lead_reads() {
        let source = with_partner();
        let law = super::super::publish::instrument("eu-eci-central").expect("known");
        assert!(consents(&source.definition, &law).is_empty());
        let law = super::super::publish::instrument("eu-eci-individual").expect("known");
        assert!(!are_allowed(&law));
    }
}
