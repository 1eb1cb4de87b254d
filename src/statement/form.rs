//! The form: what a campaign asks for, as the page shows it, and what came back.

use std::collections::{BTreeMap, BTreeSet};

use clameur_instrument as law;

use super::view::{ConsentNames, ConsentSpec, FieldError, FieldSpec, FormView, TargetSpec};
use crate::i18n::{Arg, Lang};
use crate::web::form::Fields;
use crate::web::place::Place;

/// Name of the field that people do not see and machines fill in.
pub const HONEYPOT: &str = "website";

/// The empty form.
#[must_use]
pub(crate) fn form_view(place: &Place, token: String) -> FormView {
    let lang = place.lang;
    let rules = &place.campaign.rules;
    let territory = place.campaign.folder.definition.territory.as_deref();
    let words = place.campaign.folder.texts(lang.code());
    let names = ConsentNames {
        association: place
            .campaign
            .folder
            .lead()
            .map_or_else(String::new, |lead| lead.name.clone()),
        authority: words.map_or_else(String::new, |w| w.authority.clone()),
        respondent: words.map_or_else(String::new, |w| w.respondent.clone()),
    };
    FormView {
        fields: rules
            .fields(territory)
            .map(|asked| FieldSpec::known(lang, &asked.field.name, asked.required))
            .collect(),
        targets: place
            .campaign
            .folder
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
                })
            })
            .collect(),
        consents: rules
            .instrument()
            .consents
            .iter()
            .map(|consent| ConsentSpec::known(lang, &consent.id, consent.required, &names))
            .collect(),
        information: rules
            .instrument()
            .information
            .iter()
            .map(|told| FormView::information_text(lang, &told.id))
            .collect(),
        token,
        ..FormView::default()
    }
}

/// What was typed and ticked, kept as it was.
pub(crate) struct Typed {
    pub(crate) values: BTreeMap<String, String>,
    pub(crate) targets: Vec<String>,
    pub(crate) consents: Vec<String>,
}

impl Typed {
    /// Takes from a posted form what this campaign asks for.
    pub(crate) fn from_fields(place: &Place, posted: &Fields) -> Self {
        let rules = &place.campaign.rules;
        let territory = place.campaign.folder.definition.territory.as_deref();
        Self {
            values: rules
                .fields(territory)
                .map(|asked| {
                    let name = asked.field.name.clone();
                    let value = posted.value(&name).to_owned();
                    (name, value)
                })
                .collect(),
            targets: posted.values("target").map(str::to_owned).collect(),
            consents: rules
                .instrument()
                .consents
                .iter()
                .filter(|consent| posted.values("consent").any(|id| id == consent.id))
                .map(|consent| consent.id.clone())
                .collect(),
        }
    }

    /// The form again, with everything that was typed, and what to correct.
    pub(crate) fn refill(&self, mut form: FormView, errors: Vec<FieldError>) -> FormView {
        form.values.clone_from(&self.values);
        form.targets_ticked = self.targets.iter().cloned().collect::<BTreeSet<_>>();
        form.consents_ticked = self.consents.iter().cloned().collect();
        form.errors = errors;
        form
    }

    /// What the instrument checks.
    pub(crate) fn submission(&self, place: &Place, today: jiff::civil::Date) -> law::Submission {
        law::Submission {
            fields: self.values.clone(),
            targets: self.targets.clone(),
            consents: self.consents.clone(),
            territory: place.campaign.folder.definition.territory.clone(),
            today,
        }
    }
}

/// What the instrument found, in the reader's language: what is wrong, and what to do.
pub(crate) fn field_errors(lang: Lang, found: &[law::FieldError]) -> Vec<FieldError> {
    found
        .iter()
        .map(|error| {
            let args: Vec<(&str, Arg<'_>)> = error
                .code
                .args()
                .into_iter()
                .map(|(name, value)| {
                    let value = match value {
                        law::Arg::Number(n) => Arg::from(n),
                        law::Arg::Text(text) => Arg::from(text),
                    };
                    (name, value)
                })
                .collect();
            FieldError {
                field: match &error.place {
                    law::Place::Field(name) => name.clone(),
                    law::Place::Form | law::Place::Territory => String::new(),
                    law::Place::Targets => "targets".to_owned(),
                    law::Place::Consent(id) => format!("consent-{id}"),
                },
                message: format!(
                    "{} {}",
                    lang.tr(error.code.key(), &args),
                    lang.tr(error.code.recovery_key(), &args)
                ),
            }
        })
        .collect()
}

/// An error of the form as a whole.
pub(crate) fn form_error(lang: Lang, key: &str) -> Vec<FieldError> {
    vec![FieldError {
        field: String::new(),
        message: format!(
            "{} {}",
            lang.t(&format!("err-{key}")),
            lang.t(&format!("rec-{key}"))
        ),
    }]
}
