//! Who looks at a draft before it is published, and who may publish it: what a lawyer approves, links that show a draft, and which organisation
//! keeps a campaign.

/// Approvals, links and keepers in the store.
pub mod store;

use clameur_ledger::Hash;
use serde::Serialize;

use super::definition::{Definition, Requirement, Role};
use super::source::CampaignSource;
use crate::clock::{DAY, Millis};
use crate::organisation::keys::{Key, State, recipient};

/// How long a link to a draft holds.
pub const PREVIEW: Millis = 7 * DAY;

/// A hash over all that people sign and are told with it: the documents, and what is put into them. Two drafts with the same hash have the same
/// paper before those who sign.
#[must_use]
pub fn signed(source: &CampaignSource) -> Hash {
    #[derive(Serialize)]
    struct Party<'s> {
        name: &'s str,
        role: Role,
        legal_form: &'s str,
        register_number: &'s str,
        seat: &'s str,
        representative: &'s str,
        contact: &'s str,
    }
    #[derive(Serialize)]
    struct Words<'s> {
        authority: &'s str,
        respondent: &'s str,
        object_clause: &'s str,
        signs: &'s [String],
        targets: &'s std::collections::BTreeMap<String, super::definition::TargetTexts>,
    }
    let Definition {
        instrument,
        languages,
        fields,
        data_contact,
        organisations,
        targets,
        ..
    } = &source.definition;
    let parties = organisations.iter().map(|one| Party {
        name: &one.name,
        role: one.role,
        legal_form: &one.legal_form,
        register_number: &one.register_number,
        seat: &one.seat,
        representative: &one.representative,
        contact: &one.contact,
    });
    let parties: Vec<Party<'_>> = parties.collect();
    let words = source.texts.iter().map(|(language, texts)| {
        let words = Words {
            authority: &texts.authority,
            respondent: &texts.respondent,
            object_clause: &texts.object_clause,
            signs: &texts.signs,
            targets: &texts.targets,
        };
        (language.as_str(), words)
    });
    let words: Vec<(&str, Words<'_>)> = words.collect();
    let fields: Vec<(&String, &Requirement)> = fields.iter().collect();
    let all = (
        (instrument, languages, fields, data_contact),
        parties,
        targets,
        words,
        &source.documents,
    );
    Hash::of(&serde_json::to_vec(&all).unwrap_or_default())
}

/// Whether a lawyer reads anything before it is published: an appeal gives nobody anything to sign, and takes nothing from anybody.
#[must_use]
pub fn is_to_be_read(source: &CampaignSource) -> bool {
    !super::appeal::takes_nothing(&source.definition)
}

/// The recipients of a campaign, as it writes them, that are no proved key among these of the organisation that publishes it: nobody has shown
/// that anybody opens with them, or they were put out of use.
#[must_use]
pub fn unproved<'d>(definition: &'d Definition, keys: &[Key]) -> Vec<&'d str> {
    let is_proved = |written: &str| {
        recipient(written).is_some_and(|public| {
            keys.iter()
                .any(|key| key.recipient == public && key.state() == State::Proved)
        })
    };
    definition
        .organisations
        .iter()
        .filter(|one| one.role != Role::Relay)
        .flat_map(|one| &one.recipients)
        .map(String::as_str)
        .filter(|written| !is_proved(written))
        .collect()
}

/// Why somebody may not publish or end a campaign at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Kept {
    /// Another organisation keeps it, or whoever runs the site.
    #[error("{}", crate::terminal::tr!(
        "a campaign of this name was published by somebody else: choose another name in addresses",
        "une campagne de ce nom a été publiée par quelqu’un d’autre : choisissez un autre nom dans les adresses"
    ))]
    Elsewhere,
    /// The draft was published under another name in addresses.
    #[error("{}", crate::terminal::tr!(
        "this draft was published under another name in addresses, which stays: write that one, or make a copy",
        "ce brouillon a été publié sous un autre nom dans les adresses, qui reste : remettez-le, ou faites une copie"
    ))]
    Renamed,
    /// No lawyer approved what people sign as it now is.
    #[error("{}", crate::terminal::tr!(
        "the documents were not approved as they now are",
        "les documents n’ont pas été approuvés tels qu’ils sont maintenant"
    ))]
    NotApproved,
    /// Something would be sealed to a key that nobody has proved to open with.
    #[error("{}", crate::terminal::tr!(
        "a key that people’s statements would be sealed to is not proved",
        "une clé pour laquelle les déclarations seraient scellées n’est pas prouvée"
    ))]
    KeyNotProved,
    /// What was allowed a moment ago is not any more.
    #[error("{}", crate::terminal::tr!(
        "what was allowed a moment ago is not any more",
        "ce qui était permis il y a un instant ne l’est plus"
    ))]
    Denied,
}

#[cfg(test)]
mod tests;
