//! Who is signed in: the cookie, the session behind it, and what keeps other sites from using either.
//!
//! Visitors have no cookie (promise P6): one is set at sign-in, and only below `/desk` does anybody read it.

/// The cookies.
pub mod cookie;
/// What keeps other sites from acting for whoever is signed in.
pub mod csrf;
/// Sessions in the store.
pub mod store;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand_core::CryptoRngCore;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::clock::{DAY, MINUTE, Millis};

/// A session that nobody used for so long is over.
pub const IDLE: Millis = 3 * DAY;
/// And each after so long.
pub const LIFETIME: Millis = 30 * DAY;
/// How long after showing their password somebody may do what is dangerous.
pub const SUDO: Millis = 10 * MINUTE;
/// For so long a browser is remembered.
pub const DEVICE_KEPT: Millis = 180 * DAY;

/// What a cookie holds, or a link that shows a draft: 256 random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// Draws a new one.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut bytes = Zeroizing::new([0u8; 32]);
        rng.fill_bytes(bytes.as_mut());
        Self(bytes)
    }

    /// As a cookie carries it.
    #[must_use]
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(*self.0)
    }

    /// Reads a cookie's value.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// What the store keeps of it.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        self.derived(b"clameur/session/v1\0")
    }

    fn derived(&self, label: &[u8]) -> [u8; 32] {
        Sha256::new()
            .chain_update(label)
            .chain_update(*self.0)
            .finalize()
            .into()
    }

    /// What forms carry, so that no other site can send them: it holds as long as the session.
    #[must_use]
    pub fn form_token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.derived(b"clameur/session-form/v1\0").split_at(16).0)
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Names it on the page that lists them.
    pub id: String,
    /// Whose.
    pub account: String,
    /// Whether a second factor was shown.
    pub strong: bool,
    /// Families of browser and system.
    pub device: String,
    /// When it began.
    pub created_at: Millis,
    /// When it was last used, within some minutes.
    pub seen_at: Millis,
    /// Until when it may do what is dangerous.
    pub sudo_until: Millis,
}

impl Session {
    /// Whether it is over. One from the future is too: the clock was set back, and nobody knows how long it lasts.
    #[must_use]
    pub fn is_over(&self, now: Millis) -> bool {
        let idle = now - self.seen_at;
        let age = now - self.created_at;
        idle > IDLE || !(-DAY..=LIFETIME).contains(&age)
    }
}

/// Families of browser and system by what a browser says of itself; what it says is kept nowhere.
#[must_use]
pub fn device(user_agent: &str) -> String {
    let find = |families: &[(&str, &'static str)]| {
        let found = families.iter().find(|(mark, _)| user_agent.contains(mark));
        found.map_or("", |(_, name)| *name)
    };
    let browser = find(&[
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        ("", "") => String::new(),
        ("", one) | (one, "") => one.to_owned(),
        (browser, system) => format!("{browser}, {system}"),
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn a_session_ends_by_idleness_and_by_age() {
        let now = 1_000 * DAY;
        let over = |created_at, seen_at| {
            let session = Session {
                id: String::new(),
                account: String::new(),
                strong: true,
                device: String::new(),
                created_at,
                seen_at,
                sudo_until: 0,
            };
            session.is_over(now)
        };
        assert!(!over(now, now) && !over(now - IDLE, now - IDLE));
        assert!(over(now - DAY - IDLE, now - IDLE - 1));
        assert!(over(now - LIFETIME - 1, now), "used without end");
        assert!(over(now + 2 * DAY, now), "of a clock that was set back");
    }

    #[test]
    fn a_secret_is_read_as_it_was_written_and_what_forms_carry_is_another() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let secret = Secret::generate(&mut rng);
        assert_eq!(Secret::parse(&secret.to_text()), Some(secret.clone()));
        assert!(!secret.to_text().contains(&secret.form_token()));
        assert_ne!(secret.hash(), Secret::generate(&mut rng).hash());
        for none in ["", "x", &"A".repeat(44), "é"] {
            assert_eq!(Secret::parse(none), None);
        }
    }

    #[test]
    fn a_device_is_two_families_and_nothing_else() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        assert_eq!(device(firefox), "Firefox, Linux");
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1";
        assert_eq!(device(phone), "Safari, iPhone");
        assert_eq!(device("curl/8"), "");
    }
}
