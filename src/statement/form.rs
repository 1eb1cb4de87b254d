//! The form: what a campaign asks for, as the page shows it, and what came back.

use std::collections::{BTreeMap, BTreeSet};

use clameur_instrument as law;
use law::{CONFIRM, FieldType, Kind, Proof, Severity};

use super::fields::{by_name, country};
use super::view::{
    ConsentNames, ConsentSpec, FieldError, FieldSpec, FormView, NATIONALITY, TargetSpec,
    TerritoryChoice,
};
use crate::i18n::{Arg, Lang};
use crate::web::form::Fields;
use crate::web::place::Place;

/// Name of the field that people do not see and machines fill in.
pub const HONEYPOT: &str = "website";

/// What is told of the authority that checks statements: it stands on top of the form, by itself.
const AUTHORITY: &str = "authority";

/// The empty form, for citizens of `nationality` where the form depends on that.
#[must_use]
pub(crate) fn form_view(place: &Place, nationality: Option<&str>, token: String) -> FormView {
    let lang = place.lang;
    let rules = &place.campaign.rules;
    let instrument = rules.instrument();
    let folder = &place.campaign.folder;
    let words = folder.texts(lang.code());
    let is_statement = is_statement(place);
    let chosen = nationality.filter(|code| instrument.territory.contains_key(*code));
    let mut form = FormView {
        is_statement,
        territory: asks_nationality(place).then(|| TerritoryChoice {
            chosen: chosen.unwrap_or_default().to_owned(),
            choices: by_name(lang, instrument.territory.keys().map(String::as_str)),
        }),
        token,
        ..FormView::default()
    };
    if let Some(words) = words.filter(|_| is_statement) {
        form.registered = crate::initiative::documents::header(lang, &folder.definition, words);
    }
    if !form.is_whole() {
        return form;
    }
    let territory = chosen.or(folder.definition.territory.as_deref());
    form.fields = asked(place, territory)
        .map(|asked| {
            if is_statement {
                let accepted = instrument.identifiers(territory);
                let accepted = (territory.unwrap_or_default(), accepted);
                FieldSpec::of_statement(lang, asked.field, asked.required, accepted)
            } else {
                FieldSpec::known(lang, &asked.field.name, asked.required)
            }
        })
        // Nothing to choose: the number's field says which document it is of.
        .filter(|spec| !(spec.is_radio() && spec.choices.len() == 1))
        .collect();
    form.targets = targets(place);
    let names = names(place);
    form.consents = consents(place)
        .map(|consent| {
            if is_statement {
                ConsentSpec::of_statement(lang, &consent.id, consent.required, &names)
            } else {
                ConsentSpec::known(lang, &consent.id, consent.required, &names)
            }
        })
        .collect();
    form.information = instrument
        .information
        .iter()
        .filter(|told| told.id != AUTHORITY)
        .map(|told| FormView::information_text(lang, &told.id))
        .collect();
    if let Some(code) = territory
        && instrument
            .information
            .iter()
            .any(|told| told.id == AUTHORITY)
    {
        let country = country(lang, code);
        form.who_sees = lang.tr("sign-who-text", &[("country", country.into())]);
    }
    form
}

/// Who the words of a consent name.
fn names(place: &Place) -> ConsentNames {
    let folder = &place.campaign.folder;
    ConsentNames::of(&folder.definition, folder.texts(place.lang.code()))
}

/// What can be ticked, in the reader's language.
fn targets(place: &Place) -> Vec<TargetSpec> {
    let folder = &place.campaign.folder;
    let words = folder.texts(place.lang.code());
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
            })
        })
        .collect()
}

/// Whether a statement of support is signed here, and not a complaint joined.
fn is_statement(place: &Place) -> bool {
    place.campaign.rules.instrument().kind == Kind::StatementOfSupport
}

/// Whether what is asked depends on the country whose citizen one is.
fn asks_nationality(place: &Place) -> bool {
    !place.campaign.rules.instrument().territory.is_empty()
        && place.campaign.folder.definition.territory.is_none()
}

/// Whether people are written to before they are counted. Else an address is no part of the statement, and what a campaign may
/// ask it for is asked apart (Regulation (EU) 2019/788, art. 18).
fn has_mailbox(place: &Place) -> bool {
    place.campaign.rules.instrument().proof == Proof::Mailbox
}

/// The fields that the form asks for.
fn asked<'p>(
    place: &'p Place,
    territory: Option<&'p str>,
) -> impl Iterator<Item = law::AskedField<'p>> {
    let by_mail = has_mailbox(place);
    place
        .campaign
        .rules
        .fields(territory)
        .filter(move |asked| by_mail || asked.field.kind != FieldType::Email)
}

/// The boxes that the form has.
fn consents(place: &Place) -> impl Iterator<Item = &law::Consent> {
    let by_mail = has_mailbox(place);
    place
        .campaign
        .rules
        .instrument()
        .consents
        .iter()
        .filter(move |consent| by_mail || consent.drives != law::Drives::News)
}

/// What was typed and ticked, kept as it was.
pub(crate) struct Typed {
    pub(crate) nationality: Option<String>,
    pub(crate) values: BTreeMap<String, String>,
    /// Fields whose unusual value the person looked at again.
    pub(crate) confirmed: BTreeSet<String>,
    pub(crate) targets: Vec<String>,
    pub(crate) consents: Vec<String>,
}

impl Typed {
    /// Takes from a posted form what this campaign asks for, in whichever country: who changes the country loses nothing.
    pub(crate) fn from_fields(place: &Place, posted: &Fields) -> Self {
        let instrument = place.campaign.rules.instrument();
        let territory = place.campaign.folder.definition.territory.as_deref();
        let everywhere = asks_nationality(place);
        let names: BTreeSet<&str> = asked(place, territory)
            .map(|asked| asked.field.name.as_str())
            .chain(
                instrument
                    .territory
                    .keys()
                    .filter(|_| everywhere)
                    .flat_map(|code| asked(place, Some(code)))
                    .map(|asked| asked.field.name.as_str()),
            )
            .collect();
        Self {
            nationality: everywhere.then(|| posted.value(NATIONALITY).trim().to_owned()),
            confirmed: names
                .iter()
                .filter(|name| !posted.value(&format!("{CONFIRM}{name}")).is_empty())
                .map(|name| (*name).to_owned())
                .collect(),
            values: names
                .into_iter()
                .map(|name| (name.to_owned(), posted.value(name).to_owned()))
                .collect(),
            targets: posted.values("target").map(str::to_owned).collect(),
            consents: consents(place)
                .filter(|consent| posted.values("consent").any(|id| id == consent.id))
                .map(|consent| consent.id.clone())
                .collect(),
        }
    }

    /// The country whose form this is.
    pub(crate) fn nationality(&self) -> Option<&str> {
        self.nationality.as_deref()
    }

    /// The form again, with everything that was typed, and what to correct.
    pub(crate) fn refill(&self, mut form: FormView, errors: Vec<FieldError>) -> FormView {
        let shown = |name: &str| form.fields.iter().any(|spec| spec.id == name);
        form.kept = self
            .values
            .iter()
            .filter(|(name, value)| !value.is_empty() && !shown(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        form.to_confirm = errors
            .iter()
            .filter(|error| error.may_confirm)
            .map(|error| (error.field.clone(), false))
            .collect();
        for name in self.confirmed.iter().filter(|name| shown(name)) {
            form.to_confirm.insert(name.clone(), true);
        }
        form.values.clone_from(&self.values);
        form.targets_ticked = self.targets.iter().cloned().collect::<BTreeSet<_>>();
        form.consents_ticked = self.consents.iter().cloned().collect();
        form.errors = errors;
        form
    }

    /// What the instrument checks.
    pub(crate) fn submission(&self, place: &Place, today: jiff::civil::Date) -> law::Submission {
        let mut fields = self.values.clone();
        for name in &self.confirmed {
            fields.insert(format!("{CONFIRM}{name}"), "yes".to_owned());
        }
        law::Submission {
            fields,
            targets: self.targets.clone(),
            consents: self.consents.clone(),
            territory: self
                .nationality
                .clone()
                .or_else(|| place.campaign.folder.definition.territory.clone()),
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
                    law::Place::Form => String::new(),
                    law::Place::Territory => NATIONALITY.to_owned(),
                    law::Place::Targets => "targets".to_owned(),
                    law::Place::Consent(id) => format!("consent-{id}"),
                },
                message: format!(
                    "{} {}",
                    lang.tr(error.code.key(), &args),
                    lang.tr(error.code.recovery_key(), &args)
                ),
                may_confirm: error.code.severity() == Severity::PleaseCheck,
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
        may_confirm: false,
    }]
}
