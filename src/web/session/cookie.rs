use axum::http::{HeaderMap, HeaderValue, header};

use super::{DEVICE_KEPT, LIFETIME, Secret};
use crate::clock::SECOND;

/// Which cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// Of whoever is signed in.
    Session,
    /// Of a browser in which somebody signed in before.
    Device,
}

/// Whether cookies can be kept to this site: it is reached over https, or from the same machine alone.
#[must_use]
pub fn is_safe(base_url: &str) -> bool {
    is_https(base_url) || is_loopback(host_of(base_url))
}

fn is_https(base_url: &str) -> bool {
    base_url.starts_with("https://")
}

/// The host of an address or of a `Host` header, without its port.
pub(super) fn host_of(url: &str) -> &str {
    let rest = crate::config::host(url);
    let authority = rest.split('/').next().unwrap_or_default();
    match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    }
}

/// Whether a name means this machine.
pub(super) fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}

impl Cookie {
    /// `__Host-` binds a cookie to https and to this very host; over http, on this machine, browsers refuse the prefix.
    fn name(self, base_url: &str) -> &'static str {
        match (self, is_https(base_url)) {
            (Self::Session, true) => "__Host-clameur",
            (Self::Session, false) => "clameur-desk",
            (Self::Device, true) => "__Host-clameur-device",
            (Self::Device, false) => "clameur-device",
        }
    }

    /// Its value in a request. Where there are several of the name, none is believed.
    #[must_use]
    pub fn read(self, base_url: &str, headers: &HeaderMap) -> Option<Secret> {
        let name = self.name(base_url);
        let mut found = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(known, _)| *known == name);
        let (_, value) = found.next()?;
        if found.next().is_some() {
            return None;
        }
        Secret::parse(value)
    }

    /// The header that sets it. `SameSite=Lax`: whoever follows a link of our mails arrives signed in.
    #[must_use]
    pub fn set(self, base_url: &str, secret: &Secret) -> HeaderValue {
        let kept = match self {
            Self::Session => LIFETIME,
            Self::Device => DEVICE_KEPT,
        };
        self.header(base_url, &secret.to_text(), kept / SECOND)
    }

    /// The header that removes it.
    #[must_use]
    pub fn remove(self, base_url: &str) -> HeaderValue {
        self.header(base_url, "", 0)
    }

    fn header(self, base_url: &str, value: &str, seconds: i64) -> HeaderValue {
        let secure = if is_https(base_url) { "; Secure" } else { "" };
        let text = format!(
            "{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}",
            self.name(base_url)
        );
        // Letters, digits and what stands above: always a header.
        HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    const SITE: &str = "https://clameur.example.org";

    #[test]
    fn a_cookie_is_bound_to_this_host_and_to_https() {
        let secret = Secret::generate(&mut rand_chacha::ChaCha20Rng::seed_from_u64(1));
        let set = Cookie::Session.set(SITE, &secret);
        let set = set.to_str().unwrap();
        assert!(set.starts_with("__Host-clameur="), "{set}");
        for part in ["; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(set.contains(part), "{part} in {set}");
        }
        assert!(!set.contains("Domain"));
        let mut headers = HeaderMap::new();
        let sent = format!("other=1; {}", set.split(';').next().unwrap());
        headers.insert(header::COOKIE, sent.parse().unwrap());
        assert_eq!(Cookie::Session.read(SITE, &headers), Some(secret));
        assert_eq!(Cookie::Device.read(SITE, &headers), None);
        // Somebody put another one beside it.
        headers.append(header::COOKIE, sent.parse().unwrap());
        assert_eq!(Cookie::Session.read(SITE, &headers), None);
    }

    #[test]
    fn http_is_for_this_machine_alone() {
        for safe in [
            SITE,
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:80",
        ] {
            assert!(is_safe(safe), "{safe}");
        }
        for unsafe_one in [
            "http://clameur.example.org",
            "http://127.0.0.1.example.org",
            "http://192.0.2.1",
        ] {
            assert!(!is_safe(unsafe_one), "{unsafe_one}");
        }
    }
}
