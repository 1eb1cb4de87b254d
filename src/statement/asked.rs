//! What a form asks to be ticked: targets and consents, with their words.

use std::collections::BTreeMap;

use clameur_instrument as law;
use law::{Kind, Proof};

use super::fields::FieldSpec;
use super::prior;
use crate::campaign::definition::{Access, Definition, Role, Target, Texts};
use crate::campaign::initiative::Wording;
use crate::campaign::partners;
use crate::campaign::store::Campaign;
use crate::i18n::Lang;

/// A target that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetSpec {
    /// Value in the submitted form.
    pub id: String,
    /// Short title.
    pub title: String,
    /// Who is responsible for the processing.
    pub controller: String,
    /// The processing.
    pub processing: String,
    /// What one states by ticking.
    pub eligibility: String,
    /// What is asked of requests made before: the day, the way, and whether there was an answer. Empty where nothing is.
    pub prior: Vec<FieldSpec>,
}

/// A consent that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentSpec {
    /// Value in the submitted form.
    pub id: String,
    /// Whether one cannot join without it.
    pub required: bool,
    /// The words that are agreed to.
    pub label: String,
}

/// Who the words of a consent name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsentNames {
    /// The organisation that acts.
    pub association: String,
    /// The authority that decides.
    pub authority: String,
    /// The other party.
    pub respondent: String,
    /// Organisations besides the lead that can read, by the ids of their consents.
    pub partners: BTreeMap<String, String>,
}

impl ConsentNames {
    /// The names of a campaign, in the words of a language.
    #[must_use]
    pub fn of(definition: &Definition, words: Option<&Texts>) -> Self {
        let mut organisations = definition.organisations.iter();
        Self {
            association: organisations
                .find(|o| o.role == Role::Lead)
                .map_or_else(String::new, |lead| lead.name.clone()),
            authority: words.map_or_else(String::new, |w| w.authority.clone()),
            respondent: words.map_or_else(String::new, |w| w.respondent.clone()),
            partners: partners::names(definition),
        }
    }
}

impl ConsentSpec {
    /// A consent that the instrument names; its words are the message `consent-<id>`.
    #[must_use]
    pub fn known(lang: Lang, id: &str, required: bool, names: &ConsentNames) -> Self {
        if let Some(partner) = partners::organisation_of(id) {
            // Who was taken out of the campaign meanwhile is still called by the id that was agreed to.
            let name = names.partners.get(id).map_or(partner, String::as_str);
            return Self {
                id: id.to_owned(),
                required,
                label: lang.tr("consent-partner", &[("partner", name.into())]),
            };
        }
        Self::worded(lang, &format!("consent-{id}"), id, required, names)
    }

    /// A consent of a statement of support: its words are the message `sign-consent-<id>`, else `consent-<id>`.
    #[must_use]
    pub fn of_statement(lang: Lang, id: &str, required: bool, names: &ConsentNames) -> Self {
        let own = format!("sign-consent-{id}");
        if lang.has(&own) {
            return Self::worded(lang, &own, id, required, names);
        }
        Self::known(lang, id, required, names)
    }

    fn worded(lang: Lang, key: &str, id: &str, required: bool, names: &ConsentNames) -> Self {
        let label = lang.tr(
            key,
            &[
                ("association", (&names.association).into()),
                ("authority", (&names.authority).into()),
                ("respondent", (&names.respondent).into()),
            ],
        );
        Self {
            id: id.to_owned(),
            required,
            label,
        }
    }
}

/// Who the words of a consent name.
fn names(campaign: &Campaign, lang: Lang) -> ConsentNames {
    let folder = &campaign.folder;
    ConsentNames::of(&folder.definition, folder.texts(lang.code()))
}

/// What can be ticked, in the reader's language.
pub(crate) fn target_specs(campaign: &Campaign, lang: Lang) -> Vec<TargetSpec> {
    let folder = &campaign.folder;
    let words = folder.texts(lang.code());
    folder
        .definition
        .targets
        .iter()
        .filter_map(|target| {
            let words = words?.targets.get(&target.id)?;
            Some(TargetSpec {
                id: target.id.clone(),
                title: words.title.clone(),
                controller: words.controller.clone(),
                processing: words.processing.clone(),
                eligibility: words.eligibility.clone(),
                prior: if asks_prior(campaign, target) {
                    prior::specs(lang, &target.id)
                } else {
                    Vec::new()
                },
            })
        })
        .collect()
}

/// Whether a consent is given by the act of signing, without a box.
pub(crate) fn by_signing(instrument: &law::Instrument, id: &str) -> bool {
    let asked = instrument.consent(id).map(|consent| consent.asked);
    asked == Some(law::Asked::Signing)
}

/// What the form asks consent to, or has declared, with its words in the reader's language.
pub(crate) fn consent_specs(campaign: &Campaign, lang: Lang) -> Vec<ConsentSpec> {
    let names = names(campaign, lang);
    let worded = if is_statement(campaign) {
        ConsentSpec::of_statement
    } else {
        ConsentSpec::known
    };
    let texts = campaign.folder.texts(lang.code());
    let official = texts.and_then(|texts| Wording::of(lang, texts).annex_iii());
    consents(campaign)
        .map(|consent| {
            let spec = worded(lang, &consent.id, consent.required, &names);
            match official.filter(|_| consent.id == "certify") {
                Some(annex) => ConsentSpec {
                    label: annex.declaration.clone(),
                    ..spec
                },
                None => spec,
            }
        })
        .collect()
}

/// Whether the form asks what was asked of a target's controller before.
pub(crate) fn asks_prior(campaign: &Campaign, target: &Target) -> bool {
    campaign.rules.instrument().access.is_some() && target.access != Access::None
}

/// Whether a statement of support is signed here, and not a complaint joined.
pub(crate) fn is_statement(campaign: &Campaign) -> bool {
    campaign.rules.instrument().kind == Kind::StatementOfSupport
}

/// Whether people are written to before they are counted. Else an address is no part of the statement, and what a campaign may
/// ask it for is asked apart (Regulation (EU) 2019/788, art. 18).
pub(crate) fn has_mailbox(campaign: &Campaign) -> bool {
    campaign.rules.instrument().proof == Proof::Mailbox
}

/// The boxes that the form has.
pub(crate) fn consents(campaign: &Campaign) -> impl Iterator<Item = &law::Consent> {
    let by_mail = has_mailbox(campaign);
    campaign
        .rules
        .instrument()
        .consents
        .iter()
        .filter(move |consent| {
            by_mail || !matches!(consent.drives, law::Drives::News | law::Drives::Procedure)
        })
}
