//! "Keep me informed": the form, and the pages behind its link.

/// The form.
pub(crate) mod form;
/// Handlers.
pub(crate) mod pages;
/// Pages as data.
pub(crate) mod view;

use crate::campaign::store::Phase;
use crate::campaign::subscription_rules::notice;
use crate::clock::Millis;
use crate::site::campaign_page::CampaignPage;

/// What happens with an address, sentence by sentence, in the page's language.
pub(crate) fn privacy(place: &CampaignPage, now: Millis) -> Vec<String> {
    let mut lines = notice(place.lang, place.campaign.rules.instrument());
    if opens(place, now).is_some() {
        // The copy for the mail of that day is one that the server can read.
        lines.push(place.lang.t("follow-notice-opening"));
    }
    lines
}

/// That the campaign opens later, in the page's language.
pub(crate) fn opens(place: &CampaignPage, now: Millis) -> Option<String> {
    let lang = place.lang;
    match place.campaign.phase(now) {
        Phase::NotYet(day) => Some(lang.tr("state-opens-on", &[("value", lang.date(day).into())])),
        Phase::Open | Phase::Closed => None,
    }
}
