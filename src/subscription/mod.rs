//! Keeping people informed who ask for it: an address, given with a consent of its own, apart from any statement of support
//! (Regulation (EU) 2019/788, art. 18(2) and (3)).
//!
//! Somebody leaves an address; a link goes there; who opens it finds a button; who presses it is on the list. What is kept then is a
//! file sealed to the organisation that leads, which nothing links to a statement, and two keyed hashes by which its owner leaves.

/// The list as an archive, and opening it offline.
pub mod archive;
/// What the form gives, sealed, and the mails that are due for it.
mod ask;
/// The form.
pub(crate) mod form;
/// Which list an address stands on.
mod list;
/// Handlers.
pub(crate) mod pages;
/// What the form asks for, by the campaign's instrument.
mod rules;
/// What the store knows.
pub(crate) mod store;
/// Pages as data.
pub mod view;

pub use list::List;
pub use rules::rules;

use clameur_instrument::{Kind, Proof};

use crate::campaign::store::{Campaign, Phase};
use crate::clock::Millis;
use crate::web::campaign_page::CampaignPage;

/// Whether pages of a campaign lead to the form for news: where the statement itself asks for no address.
#[must_use]
pub fn is_offered(campaign: &Campaign) -> bool {
    let law = campaign.rules.instrument();
    let asked_there = law.kind != Kind::Contact && law.proof == Proof::Mailbox;
    campaign.open && campaign.follow.is_some() && !asked_there
}

/// The address by which somebody on a list leaves it.
#[must_use]
pub fn leave_url(list: List, base_url: &str, language: &str, slug: &str, code: &str) -> String {
    format!("{base_url}/{language}/{slug}/{}/{code}", list.leave_path())
}

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

/// The same for a privacy notice: what for, how it is kept, for how long.
#[must_use]
pub fn notice(lang: crate::i18n::Lang, law: &clameur_instrument::Instrument) -> Vec<String> {
    use clameur_instrument::{Action, Event, Kept};
    let mut lines = vec![
        lang.t("follow-notice-purpose"),
        lang.t("follow-notice-sealed"),
    ];
    let months = law
        .retention(Kept::Contact, Action::Destroy)
        .filter(|clock| clock.from == Event::Closed)
        .map(|clock| u64::from(clock.after.months));
    lines.push(match months {
        Some(months) => lang.tr("follow-notice-time", &[("count", months.into())]),
        None => lang.t("follow-notice-leave"),
    });
    lines
}
