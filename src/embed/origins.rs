use clameur_instrument::{Kind as Law, Proof};

use crate::campaign::appeal::is_appeal;
use crate::campaign::origins::{MOST, is_origin};
use crate::campaign::store::Phase;
use crate::site::campaign_page::CampaignPage;
use crate::site::central::pages::hands_over;
use crate::state::App;

/// Whether the form of a campaign is harmless in a frame: sent by a deceived click it does nothing before somebody opens their mail.
pub(super) fn form_is_safe(place: &CampaignPage) -> bool {
    let law = place.campaign.rules.instrument();
    law.proof == Proof::Mailbox && law.kind != Law::Contact && !is_appeal(law) && !hands_over(place)
}

/// The sites that may show the form: those that the campaign names, and, where this is a trial on one's own machine, that machine's.
pub(super) fn of(app: &App, place: &CampaignPage) -> Vec<String> {
    if !form_is_safe(place) || place.phase != Phase::Open {
        return Vec::new();
    }
    let named = &place.campaign.folder.definition.embed_form_on;
    // What was published was checked; a policy takes nothing else all the same.
    let mut sites: Vec<String> = named
        .iter()
        .filter(|site| is_origin(site))
        .take(MOST)
        .cloned()
        .collect();
    if is_trial(&app.config.base_url) {
        sites.extend(["http://localhost:*", "http://127.0.0.1:*"].map(str::to_owned));
    }
    sites
}

/// Whether the site is one on somebody's own machine.
fn is_trial(base_url: &str) -> bool {
    let host = base_url.strip_prefix("http://").unwrap_or("");
    let host = host.split(['/', ':']).next().unwrap_or("");
    host == "127.0.0.1" || host == "localhost"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trial_is_on_ones_own_machine() {
        assert!(is_trial("http://127.0.0.1:8080") && is_trial("http://localhost"));
        assert!(!is_trial("https://example.org") && !is_trial("http://127.0.0.1.example.org"));
    }
}
