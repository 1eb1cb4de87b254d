//! People who obviously do not exist, and what they type.

use std::collections::BTreeMap;

use clameur::campaign::store::Campaign;
use clameur_instrument::Submission;

/// Mailboxes are spread over some domains, as those of real people are.
const DOMAINS: usize = 12;

/// The address of a person.
pub(crate) fn address(number: usize) -> String {
    format!("personne-{number}@d{}.example.org", number % DOMAINS)
}

/// What a person types and ticks: all targets or some, the consents that are required, a third
/// also those that are not.
pub(crate) fn submission(
    campaign: &Campaign,
    number: usize,
    today: jiff::civil::Date,
) -> Submission {
    let definition = &campaign.folder.definition;
    Submission {
        fields: BTreeMap::from([
            ("given-name".to_owned(), "Exemple".to_owned()),
            (
                "family-name".to_owned(),
                format!("Personne-Inventée {number}"),
            ),
            ("email".to_owned(), address(number)),
        ]),
        targets: definition
            .targets
            .iter()
            .enumerate()
            .filter(|(place, _)| (number >> place) & 1 == 0 || *place == number % 4)
            .map(|(_, target)| target.id.clone())
            .collect(),
        consents: campaign
            .rules
            .instrument()
            .consents
            .iter()
            .filter(|consent| consent.required || number.is_multiple_of(3))
            .map(|consent| consent.id.clone())
            .collect(),
        territory: definition.territory.clone(),
        today,
    }
}
