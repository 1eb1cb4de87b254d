use clameur_instrument::{Kind as Law, Proof};

use crate::campaign::appeal::is_appeal;
use crate::campaign::store::Phase;
use crate::central::pages::hands_over;
use crate::web::app::App;
use crate::web::campaign_page::CampaignPage;

/// Sites that one campaign may name.
pub(crate) const MOST: usize = 20;

/// Whether a text is the origin of a site as `campaign.toml` names it: `https://`, a host name, perhaps a port, and nothing after it.
pub(crate) fn is_origin(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else {
        return false;
    };
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    };
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let named = host.len() <= 253 && host.contains('.') && host.split('.').all(label);
    named && port.is_none_or(|port| port.parse().is_ok_and(|port: u16| port > 0))
}

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
    fn an_origin_and_nothing_else() {
        for good in [
            "https://example.org",
            "https://www.xn--exmple-cua.example.org",
            "https://a.b:8443",
        ] {
            assert!(is_origin(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "http://example.org",
            "https://example.org/",
            "https://example.org/page",
            "https://*.example.org",
            "https://example.org; frame-src *",
            "https://example.org https://b.org",
            "https://Example.org",
            "https://user@example.org",
            "https://example.org:",
            "https://example.org:0",
            "https://example.org:99999",
            "https://localhost",
            "https://-a.org",
            "https://a..org",
            "https://é.org",
        ] {
            assert!(!is_origin(bad), "{bad}");
        }
    }

    #[test]
    fn a_trial_is_on_ones_own_machine() {
        assert!(is_trial("http://127.0.0.1:8080") && is_trial("http://localhost"));
        assert!(!is_trial("https://example.org") && !is_trial("http://127.0.0.1.example.org"));
    }
}
