//! The form for news: what it asks for, as the page shows it.

use clameur_instrument::{CONFIRM, Drives, Rules, Submission};
use rand_core::OsRng;

use crate::campaign::store::Campaign;
use crate::i18n::Lang;
use crate::statement::fields::countries;
use crate::statement::view::{ConsentSpec, FieldSpec, FormView};
use crate::web::app::App;
use crate::web::campaign_page::CampaignPage;
use crate::web::form::Fields;

/// The form, empty. None where the campaign's instrument knows no consent to news, or the campaign has ended.
pub(crate) fn form_view(app: &App, place: &CampaignPage) -> Option<FormView> {
    let rules = place.campaign.follow.as_ref()?;
    place.campaign.open.then(|| FormView {
        fields: rules
            .fields(None)
            .map(|asked| {
                let mut spec = FieldSpec::known(place.lang, &asked.field.name, asked.required);
                if spec.is_list() {
                    spec.choices = countries(place.lang);
                }
                spec
            })
            .collect(),
        consents: consents(&place.campaign, place.lang),
        token: app
            .form_tokens
            .make(&name(place), app.clock.now(), &mut OsRng),
        ..FormView::default()
    })
}

/// The boxes that the form has, with their words.
pub(super) fn consents(campaign: &Campaign, lang: Lang) -> Vec<ConsentSpec> {
    let rules = campaign.follow.as_ref();
    rules
        .into_iter()
        .flat_map(|rules| rules.instrument().consents.iter().map(move |c| (rules, c)))
        .map(|(rules, consent)| ConsentSpec {
            id: consent.id.clone(),
            required: consent.required,
            label: label(campaign, lang, rules, consent.drives),
        })
        .collect()
}

/// Names the form: it is another than that of the statement.
pub(super) fn name(place: &CampaignPage) -> String {
    format!("{}\0follow", place.campaign.form_name())
}

fn label(campaign: &Campaign, lang: Lang, rules: &Rules, drives: Drives) -> String {
    let lead = campaign.folder.lead();
    let lead = lead.map_or("", |lead| lead.name.as_str());
    match drives {
        Drives::Age => {
            let age = u64::from(rules.minimum_age(None));
            lang.tr("follow-age", &[("count", age.into())])
        }
        // Where one consent carries the form, another is for news beyond the initiative.
        Drives::News
            if rules
                .instrument()
                .consent_driving(Drives::Processing)
                .is_some() =>
        {
            lang.tr("consent-news", &[("association", lead.into())])
        }
        _ => lang.tr("follow-consent", &[("value", lead.into())]),
    }
}

/// What was typed and ticked, for the instrument to check.
pub(super) fn submission(
    place: &CampaignPage,
    posted: &Fields,
    today: jiff::civil::Date,
) -> Submission {
    let rules = place.campaign.follow.as_ref();
    let fields = rules.into_iter().flat_map(|rules| rules.fields(None));
    let consents = rules
        .into_iter()
        .flat_map(|rules| &rules.instrument().consents);
    Submission {
        fields: fields
            .map(|asked| asked.field.name.clone())
            .flat_map(|name| [format!("{CONFIRM}{name}"), name])
            .map(|name| (name.clone(), posted.value(&name).to_owned()))
            .collect(),
        targets: Vec::new(),
        consents: consents
            .filter(|consent| posted.values("consent").any(|id| id == consent.id))
            .map(|consent| consent.id.clone())
            .collect(),
        territory: None,
        today,
    }
}
