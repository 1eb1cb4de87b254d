//! Forms of the desk come from its own pages: what the browser says of the sender, and a token in each form. Both are looked at in one place,
//! before any handler ([`crate::desk`]), so that none can forget.

use axum::http::{HeaderMap, header};
use sha2::{Digest as _, Sha256};

use super::Secret;
use super::cookie::{host_of, is_loopback};

/// The field of a form that carries the token.
pub const FIELD: &str = "desk-token";

/// Whether a browser says that a form came from this site. One that says nothing is old, or no browser: the token decides.
#[must_use]
pub fn is_from_here(base_url: &str, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    let Some(origin) = text(header::ORIGIN.as_str()) else {
        return true;
    };
    let host = text(header::HOST.as_str()).unwrap_or_default();
    // On this machine a site has several names.
    origin.eq_ignore_ascii_case(base_url)
        || (base_url.starts_with("http://")
            && is_here(base_url, headers)
            && crate::config::host(origin) == host)
}

/// Whether the request was made under the name of this site. Over https the certificate says so. On this machine alone another name may lead
/// here too (DNS rebinding), and a page of that name would be of our origin.
#[must_use]
pub fn is_here(base_url: &str, headers: &HeaderMap) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|value| value.to_str().ok());
    !is_loopback(host_of(base_url)) || host.is_some_and(|host| is_loopback(host_of(host)))
}

/// Whether a form carries the token of this session.
#[must_use]
pub fn is_right(secret: &Secret, given: &str) -> bool {
    // Of equal hashes nothing is learnt by the time that comparing takes.
    Sha256::digest(secret.form_token()) == Sha256::digest(given)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn only_our_own_pages_send_forms() {
        let site = "https://clameur.example.org";
        let from = |pairs: &[(&'static str, &'static str)]| is_from_here(site, &headers(pairs));
        assert!(from(&[
            ("sec-fetch-site", "same-origin"),
            ("origin", "null")
        ]));
        for other in ["cross-site", "same-site", "none", ""] {
            assert!(!from(&[("sec-fetch-site", other)]), "{other}");
        }
        assert!(from(&[("origin", "https://clameur.example.org")]));
        for other in [
            "https://example.org",
            "null",
            "http://clameur.example.org",
            "https://clameur.example.org.example.net",
        ] {
            assert!(
                !from(&[("origin", other), ("host", "clameur.example.org")]),
                "{other}"
            );
        }
        assert!(from(&[]), "an old browser: the token decides");
    }

    #[test]
    fn a_name_that_leads_to_this_machine_is_not_its_name() {
        let site = "http://127.0.0.1:8080";
        for ours in ["127.0.0.1:8080", "localhost:8080", "[::1]:8080"] {
            assert!(is_here(site, &headers(&[("host", ours)])), "{ours}");
        }
        for theirs in ["evil.example.org:8080", "127.0.0.1.example.org"] {
            assert!(!is_here(site, &headers(&[("host", theirs)])), "{theirs}");
        }
        assert!(!is_here(site, &headers(&[])));
        assert!(is_from_here(
            site,
            &headers(&[
                ("host", "localhost:8080"),
                ("origin", "http://localhost:8080")
            ])
        ));
        assert!(!is_from_here(
            site,
            &headers(&[
                ("host", "localhost:8080"),
                ("origin", "http://localhost:9090")
            ])
        ));
        // Behind a proxy the certificate has said who we are.
        assert!(is_here(
            "https://clameur.example.org",
            &headers(&[("host", "backend")])
        ));
    }
}
