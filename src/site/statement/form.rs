//! The form: what a campaign asks for, as the page shows it, and what came back.

use std::collections::{BTreeMap, BTreeSet};

use clameur_instrument as law;
use law::{CONFIRM, FieldType, Severity, TypedPrior, Valid};

use crate::abuse::form_token::Shown;
use crate::campaign::definition::Definition;
use crate::campaign::initiative::Wording;
use crate::campaign::store::Campaign;
use crate::i18n::{Arg, Lang};
use crate::share::credit::{Credit, VIA, credit};
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::correct::WAS;
use crate::site::statement::view::{
    FieldError, FieldSpec, FormView, NATIONALITY, SOMEBODY_ELSE, TerritoryChoice,
};
use crate::state::App;
use crate::statement::asked::{
    asks_prior, by_signing, consent_specs, consents, has_mailbox, is_statement, target_specs,
};
use crate::statement::fields::{by_name, country};
use crate::statement::join::Context;
use crate::web::form::Fields;

/// Query of a form's address, and name of its field, where the device is one that somebody else uses next.
pub(crate) const SHARED: &str = "tablet";

/// Name of the field by which such a device keeps whose people collect there, whoever unticks the box of [`VIA`].
pub(crate) const COLLECTS: &str = "collects";

/// Id of the organisation whose people collect on a shared device; empty for none, and for any other word.
pub(crate) fn collects(definition: &Definition, posted: &Fields) -> String {
    let named = [COLLECTS, VIA].map(|name| posted.value(name));
    let named = named.into_iter().find(|id| !id.is_empty());
    let organisation = named.and_then(|id| credit(definition, id));
    organisation.map_or_else(String::new, |organisation| organisation.id)
}

/// Name of the field that people do not see and machines fill in.
pub(crate) const HONEYPOT: &str = "website";

/// What is told of the authority that checks statements: it stands on top of the form, by itself.
const AUTHORITY: &str = "authority";

/// The empty form, for citizens of `nationality` where the form depends on that.
#[must_use]
pub(crate) fn form_view(
    place: &CampaignPage,
    nationality: Option<&str>,
    token: String,
) -> FormView {
    let lang = place.lang;
    let rules = &place.campaign.rules;
    let instrument = rules.instrument();
    let folder = &place.campaign.folder;
    let words = folder.texts(lang.code());
    let is_statement = is_statement(&place.campaign);
    let chosen = nationality.filter(|code| instrument.territory.contains_key(*code));
    let mut form = FormView {
        is_statement,
        territory: asks_nationality(place).then(|| TerritoryChoice {
            chosen: chosen.unwrap_or_default().to_owned(),
            choices: by_name(lang, instrument.territory.keys().map(String::as_str)),
        }),
        token,
        leaving: instrument.leaving,
        by_mail: has_mailbox(&place.campaign),
        ..FormView::default()
    };
    if let Some(words) = words.filter(|_| is_statement) {
        form.registered =
            crate::campaign::initiative::documents::header(lang, &folder.definition, words);
        if Wording::of(lang, words).is_draft() && folder.definition.initiative.is_some() {
            form.draft = lang.t("official-draft");
        }
    }
    if !form.is_whole() {
        // Which country it will be is not known yet: as long as the longest form takes.
        let longest = instrument
            .territory
            .keys()
            .max_by_key(|code| asked(place, Some(code)).count());
        if let Some(code) = longest {
            form.minutes = form_view(place, Some(code), String::new()).minutes;
        }
        return form;
    }
    let territory = chosen.or(folder.definition.territory.as_deref());
    form.fields = asked(place, territory)
        .map(|asked| {
            let spec = if is_statement {
                let accepted = instrument.identifiers(territory);
                let accepted = (territory.unwrap_or_default(), accepted);
                FieldSpec::of_statement(lang, asked.field, asked.required, accepted)
            } else {
                FieldSpec::known(lang, &asked.field.name, asked.required)
            };
            spec.advised(lang, instrument.advice(territory, asked.field), territory)
        })
        // Nothing to choose: the number's field says which document it is of.
        .filter(|spec| !(spec.is_radio() && spec.choices.len() == 1))
        .collect();
    form.targets = target_specs(&place.campaign, lang);
    (form.declared, form.consents) = consent_specs(&place.campaign, lang)
        .into_iter()
        .partition(|spec| by_signing(instrument, &spec.id));
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
        form.footnote = footnote(place, code);
        form.who_sees = lang.tr("sign-who-text", &[("country", country.into())]);
    }
    let first = words.and_then(|words| words.signs.first());
    form.minutes = crate::site::statement::effort::minutes(&form, first.map_or("", String::as_str));
    form
}

/// What the form says to some citizens of a country: in the official words, else in ours.
fn footnote(place: &CampaignPage, territory: &str) -> String {
    let instrument = place.campaign.rules.instrument();
    let there = instrument.territory.get(territory);
    let Some(id) = there.and_then(|there| there.footnote.as_deref()) else {
        return String::new();
    };
    let words = place.campaign.folder.texts(place.lang.code());
    let official = words.and_then(|words| Wording::of(place.lang, words).annex_iii());
    official.map_or_else(
        || place.lang.t(&format!("sign-footnote-{id}")),
        |annex| annex.note_residence.clone(),
    )
}

/// Whether what is asked depends on the country whose citizen one is.
pub(crate) fn asks_nationality(place: &CampaignPage) -> bool {
    !place.campaign.rules.instrument().territory.is_empty()
        && place.campaign.folder.definition.territory.is_none()
}

/// The fields that the form asks for.
fn asked<'p>(
    place: &'p CampaignPage,
    territory: Option<&'p str>,
) -> impl Iterator<Item = law::AskedField<'p>> {
    let by_mail = has_mailbox(&place.campaign);
    place
        .campaign
        .rules
        .fields(territory)
        .filter(move |asked| by_mail || asked.field.kind != FieldType::Email)
}

fn is_name(kind: FieldType) -> bool {
    matches!(kind, FieldType::GivenName | FieldType::FamilyName)
}

/// What was typed and ticked, kept as it was.
#[derive(Clone)]
pub(crate) struct Typed {
    pub(crate) nationality: Option<String>,
    pub(crate) values: BTreeMap<String, String>,
    /// Fields whose unusual value the person looked at again.
    pub(crate) confirmed: BTreeSet<String>,
    pub(crate) targets: Vec<String>,
    pub(crate) consents: Vec<String>,
    /// What was asked of controllers before, by target.
    pub(crate) prior: BTreeMap<String, TypedPrior>,
    /// Whether the person says that they are somebody else than the one of their name who has signed.
    pub(crate) somebody_else: bool,
    /// Names the showing of the form.
    pub(crate) token: String,
    /// The form as it was sent before its address was corrected; mostly empty.
    pub(crate) was: String,
    /// Whether it was filled in on a device that somebody else uses next.
    pub(crate) shared: bool,
    /// Id of the organisation whose people collect on that device; mostly empty.
    pub(crate) collects: String,
    /// By whose link this person came, as far as it is one of the campaign's organisations.
    pub(crate) credit: Option<Credit>,
}

impl Typed {
    /// Takes from a posted form what this campaign asks for, in whichever country: who changes the country loses nothing.
    pub(crate) fn from_fields(place: &CampaignPage, posted: &Fields) -> Self {
        let instrument = place.campaign.rules.instrument();
        let territory = place.campaign.folder.definition.territory.as_deref();
        let everywhere = asks_nationality(place);
        let elsewhere = instrument.territory.keys().filter(|_| everywhere);
        let names: BTreeSet<String> = asked(place, territory)
            .chain(elsewhere.flat_map(|code| asked(place, Some(code))))
            .flat_map(|asked| {
                // Behind a name, the same in Latin letters.
                let name = asked.field.name.clone();
                let latin = is_name(asked.field.kind).then(|| law::latin(&name));
                std::iter::once(name).chain(latin)
            })
            .collect();
        Self {
            somebody_else: !posted.value(SOMEBODY_ELSE).is_empty(),
            token: posted.value("token").to_owned(),
            was: posted.value(WAS).to_owned(),
            shared: !posted.value(SHARED).is_empty(),
            collects: collects(&place.campaign.folder.definition, posted),
            credit: credit(&place.campaign.folder.definition, posted.value(VIA)),
            nationality: everywhere.then(|| posted.value(NATIONALITY).trim().to_owned()),
            confirmed: names
                .iter()
                .filter(|name| !posted.value(&format!("{CONFIRM}{name}")).is_empty())
                .cloned()
                .collect(),
            values: names
                .into_iter()
                .map(|name| {
                    let value = posted.value(&name).to_owned();
                    (name, value)
                })
                .collect(),
            prior: typed_prior(&place.campaign, posted),
            targets: posted.values("target").map(str::to_owned).collect(),
            consents: consents(&place.campaign)
                .filter(|consent| posted.values("consent").any(|id| id == consent.id))
                .map(|consent| consent.id.clone())
                .collect(),
        }
    }

    /// What joining needs besides, for this showing of the form.
    pub(crate) fn context<'a>(
        &'a self,
        app: &'a App,
        place: &'a CampaignPage,
        shown: Shown,
    ) -> Context<'a> {
        Context {
            campaign: &place.campaign,
            language: place.lang.code(),
            origin: &place.campaign.manifest.origin,
            shown_at: Some(shown.at),
            showing: Some((&app.form_tokens, shown)),
            somebody_else: self.somebody_else,
            via: self.credit.as_ref().map(|credit| credit.id.as_str()),
            now: app.clock.now(),
        }
    }

    /// On a device that somebody else uses next, the organisation whose people collect there, or "".
    pub(crate) fn tablet(&self) -> Option<&str> {
        self.shared.then_some(self.collects.as_str())
    }

    /// The same in a form that is another one.
    pub(crate) fn afresh(&self) -> Self {
        Self {
            token: String::new(),
            ..self.clone()
        }
    }

    /// Everything that identifies the form, by name, as it is sent.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut pairs = vec![pair("token", &self.token)];
        pairs.extend(self.nationality.iter().map(|code| pair(NATIONALITY, code)));
        let filled = self.values.iter().filter(|(_, value)| !value.is_empty());
        pairs.extend(filled.map(|(name, value)| pair(name, value)));
        let confirmed = self.confirmed.iter();
        pairs.extend(confirmed.map(|name| (format!("{CONFIRM}{name}"), "yes".to_owned())));
        pairs.extend(self.targets.iter().map(|id| pair("target", id)));
        pairs.extend(self.consents.iter().map(|id| pair("consent", id)));
        for (target, typed) in &self.prior {
            let values = [&typed.day, &typed.channel, &typed.answered].map(Clone::clone);
            pairs.extend(TypedPrior::names(target).into_iter().zip(values));
        }
        if self.somebody_else {
            pairs.push(pair(SOMEBODY_ELSE, "yes"));
        }
        pairs.extend(self.credit.iter().map(|credit| pair(VIA, &credit.id)));
        pairs
    }

    /// The country whose form this is.
    pub(crate) fn nationality(&self) -> Option<&str> {
        self.nationality.as_deref()
    }

    /// The form again, with everything that was typed, and what to correct.
    pub(crate) fn refill(
        &self,
        lang: Lang,
        mut form: FormView,
        errors: Vec<FieldError>,
    ) -> FormView {
        form.fields = form
            .fields
            .into_iter()
            .flat_map(|spec| {
                let latin = law::latin(&spec.id);
                let told = errors.iter().any(|error| error.field == latin);
                let typed = self.values.get(&latin).is_some_and(|v| !v.is_empty());
                let latin = (told || typed).then(|| spec.in_latin(lang));
                std::iter::once(spec).chain(latin)
            })
            .collect();
        let shown = |name: &str| form.fields.iter().any(|spec| spec.id == name);
        form.kept = self
            .values
            .iter()
            .filter(|(name, value)| !value.is_empty() && !shown(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if !self.was.is_empty() {
            form.kept.push((WAS.to_owned(), self.was.clone()));
        }
        form.shared = self.shared;
        form.collects.clone_from(&self.collects);
        form.credit.clone_from(&self.credit);
        form.comes_back = true;
        form.to_confirm = errors
            .iter()
            .filter(|error| error.may_confirm)
            .map(|error| (error.field.clone(), false))
            .collect();
        for name in self.confirmed.iter().filter(|name| shown(name)) {
            form.to_confirm.insert(name.clone(), true);
        }
        // The box is there once it was asked for, and stays with its tick when something else has to be corrected.
        let asked = errors.iter().any(|error| error.field == SOMEBODY_ELSE);
        form.somebody_else = (asked || self.somebody_else).then_some(self.somebody_else);
        form.values.clone_from(&self.values);
        form.values.extend(prior_values(&self.prior));
        form.targets_ticked = self.targets.iter().cloned().collect::<BTreeSet<_>>();
        form.consents_ticked = self.consents.iter().cloned().collect();
        form.errors = errors;
        form.name_what_lacks(lang);
        form
    }

    /// What the instrument checks, all of it.
    ///
    /// # Errors
    /// Every problem found, in the order of the form.
    pub(crate) fn validate(
        &self,
        place: &CampaignPage,
        today: jiff::civil::Date,
    ) -> Result<law::Valid, Vec<law::FieldError>> {
        let rules = &place.campaign.rules;
        let valid = law::validate(rules, &self.submission(place, today));
        let prior = law::prior_requests(rules, &self.prior, &self.targets, today);
        match (valid, prior) {
            (Ok(mut valid), Ok(prior)) => {
                valid.prior_requests = prior;
                Ok(valid)
            }
            (valid, prior) => {
                let of = |found: Option<Vec<law::FieldError>>| found.unwrap_or_default();
                Err([of(valid.err()), of(prior.err())].concat())
            }
        }
    }

    /// What the instrument checks of it.
    pub(crate) fn submission(
        &self,
        place: &CampaignPage,
        today: jiff::civil::Date,
    ) -> law::Submission {
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

/// The same by the names of its inputs.
pub(crate) fn prior_values(prior: &BTreeMap<String, TypedPrior>) -> BTreeMap<String, String> {
    let values = prior.iter().flat_map(|(target, typed)| {
        let values = [&typed.day, &typed.channel, &typed.answered].map(Clone::clone);
        TypedPrior::names(target).into_iter().zip(values)
    });
    values.collect()
}

/// What came back of the inputs of [`prior::specs`], where anything did.
pub(crate) fn typed_prior(campaign: &Campaign, posted: &Fields) -> BTreeMap<String, TypedPrior> {
    let targets = campaign.folder.definition.targets.iter();
    targets
        .filter(|target| asks_prior(campaign, target))
        .filter_map(|target| {
            let [day, channel, answered] = TypedPrior::names(&target.id);
            let value = |name: &str| posted.value(name).to_owned();
            let typed = TypedPrior {
                day: value(&day),
                channel: value(&channel),
                answered: value(&answered),
            };
            (!typed.is_empty()).then(|| (target.id.clone(), typed))
        })
        .collect()
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
                message: if says_it_all(&error.code) {
                    lang.tr(error.code.recovery_key(), &args)
                } else {
                    format!(
                        "{} {}",
                        lang.tr(error.code.key(), &args),
                        lang.tr(error.code.recovery_key(), &args)
                    )
                },
                may_confirm: error.code.severity() == Severity::PleaseCheck,
                lacks: matches!(
                    error.code,
                    law::ErrorCode::Required | law::ErrorCode::ConsentRequired
                ),
            }
        })
        .collect()
}

/// Whether nothing was given, and what to do names what: it says it all. A field or a box that was left empty is named by its form
/// ([`FormView::name_what_lacks`]).
fn says_it_all(code: &law::ErrorCode) -> bool {
    matches!(
        code,
        law::ErrorCode::TargetsTooFew { .. } | law::ErrorCode::TerritoryRequired
    )
}

/// What is said about an address that this site's relay cannot write to; none about any other.
pub(crate) fn unreachable(app: &App, lang: Lang, valid: &Valid) -> Option<Vec<FieldError>> {
    if valid.email().is_none_or(|address| app.reach.takes(address)) {
        return None;
    }
    let mut errors = form_error(lang, "field-email-unreachable");
    for error in &mut errors {
        "email".clone_into(&mut error.field);
    }
    Some(errors)
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
        lacks: false,
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_empty_is_named_above_a_form_that_words_it_no_further() {
        let lang = Lang::ENGLISH;
        let found = [law::FieldError {
            place: law::Place::Field("family-name".to_owned()),
            code: law::ErrorCode::Required,
        }];
        let form = FormView {
            fields: vec![FieldSpec::known(lang, "family-name", true)],
            errors: field_errors(lang, &found),
            ..FormView::default()
        };
        let told = form.summary_of(lang, &form.errors[0]);
        assert_eq!(told, "Last name: This is empty.");
    }
}
