//! The boxes that the form has.

use clameur_instrument::{Drives, Rules};

use crate::campaign::store::Campaign;
use crate::i18n::Lang;
use crate::statement::asked::ConsentSpec;

/// The boxes that the form has, with their words.
pub(crate) fn consents(campaign: &Campaign, lang: Lang) -> Vec<ConsentSpec> {
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
