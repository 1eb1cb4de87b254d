//! What stands at the top of a campaign's page while nobody can join: not yet, or no more.

use crate::campaign::store::Phase;
use crate::clock::Millis;
use crate::dashboard::view::Time;
use crate::site::campaign::over::Over;
use crate::site::campaign_page::CampaignPage;
use crate::site::dashboard::time;

/// A few lines under the demand, before everything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Top {
    /// What is so.
    pub title: String,
    /// What became of it; may be empty.
    pub text: String,
    /// Where to go: address and words; the first is the one that most people want.
    pub ways_on: Vec<(String, String)>,
}

impl Top {
    /// What to say; none where people can join, which the page says by its button.
    pub(crate) fn of(place: &CampaignPage, over: Option<&Over>, now: Millis) -> Option<Self> {
        let lang = place.lang;
        let links = place.links();
        match place.campaign.phase(now) {
            Phase::Open => None,
            Phase::NotYet(day) => Some(Self {
                title: lang.tr("state-opens-on", &[("value", lang.date(day).into())]),
                text: String::new(),
                ways_on: tell_me(place)
                    .map(|url| (url, lang.t("follow-opens")))
                    .into_iter()
                    .collect(),
            }),
            Phase::Closed => Some(Self {
                title: closed(place, now),
                text: over.and_then(|over| over.became(lang)).unwrap_or_default(),
                ways_on: vec![(links.procedure, lang.t("nav-procedure"))],
            }),
        }
    }
}

/// That it is closed, and since when where that is known.
pub(crate) fn closed(place: &CampaignPage, now: Millis) -> String {
    let lang = place.lang;
    match time(&place.campaign, now) {
        Time::Over(Some(day)) => lang.tr("state-closed-on", &[("value", lang.date(day).into())]),
        _ => lang.t("state-closed-title"),
    }
}

/// Where somebody leaves an address to be told on the day on which it opens; none where the law of the campaign knows no consent to that.
pub(crate) fn tell_me(place: &CampaignPage) -> Option<String> {
    let campaign = &place.campaign;
    let offered = campaign.open && campaign.follow.is_some();
    offered.then(|| format!("/{}/{}/follow", place.lang.code(), place.slug()))
}
