//! The form for news: what it asks for, as the page shows it.

use clameur_instrument::{CONFIRM, Submission};
use rand_core::OsRng;

use crate::site::campaign_page::CampaignPage;
use crate::site::statement::view::{FieldSpec, FormView};
use crate::state::App;
use crate::statement::fields::countries;
use crate::subscription::asked::consents;
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

/// Names the form: it is another than that of the statement.
pub(crate) fn name(place: &CampaignPage) -> String {
    format!("{}\0follow", place.campaign.form_name())
}

/// What was typed and ticked, for the instrument to check.
pub(crate) fn submission(
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
