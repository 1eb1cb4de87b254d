//! Limits, in memory only: what they count by is hashed with a key that dies with the process.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Mutex;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::grid::Grid;
use crate::clock::{MINUTE, Millis};
use crate::secrets::lock;

/// Counters by network, and how mails to a mailbox are spaced.
pub struct Limits {
    hasher: RandomState,
    networks: DefaultKeyedRateLimiter<u64>,
    /// How often a minute a network may be told that somebody has signed already.
    answers_per_minute: u32,
    /// Such answers by network, in this minute.
    answers: Mutex<(Millis, HashMap<u64, u32>)>,
    mails_per_day: u32,
    /// When answers leave that must not tell what was found.
    pub grid: Grid,
    /// When answers about accounts leave: a password takes longer to look at than a form.
    pub account_grid: Grid,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits(…)")
    }
}

const TWO: NonZeroU32 = NonZeroU32::MIN.saturating_add(1);
/// Forms that the answer "signed already" costs its network: whoever asks for others is slowed down.
const ANSWER_COSTS: u32 = 5;

/// Longer than looking at a password takes on a small machine.
const ACCOUNT_STEP: std::time::Duration = std::time::Duration::from_millis(1_200);

impl Limits {
    /// Limits as configured; the least are two forms and one mail.
    #[must_use]
    pub fn new(config: &crate::config::Limits) -> Self {
        let per_minute = NonZeroU32::new(config.forms_per_network_per_minute.max(2)).unwrap_or(TWO);
        Self {
            hasher: RandomState::new(),
            networks: RateLimiter::keyed(Quota::per_minute(per_minute)),
            answers_per_minute: (per_minute.get() / ANSWER_COSTS).max(1),
            answers: Mutex::default(),
            mails_per_day: config.mails_per_mailbox_per_day.max(1),
            grid: Grid::default(),
            account_grid: Grid::of(ACCOUNT_STEP),
        }
    }

    /// Whether this network may send another form now. A form without proof of work asks twice.
    #[must_use]
    pub fn allow_network(&self, address: IpAddr) -> bool {
        let key = self.hasher.hash_one(network(address));
        self.networks.check_key(&key).is_ok()
    }

    /// Whether this network may be told now whether somebody has signed already. Asked before anybody knows the answer, or a refusal
    /// would be one; what was not told is given back by [`Limits::was_not_told`].
    #[must_use]
    pub fn may_be_told(&self, address: IpAddr, now: Millis) -> bool {
        let key = self.hasher.hash_one(network(address));
        let mut answers = lock(&self.answers);
        if (now - answers.0).abs() >= MINUTE {
            *answers = (now, HashMap::new());
        }
        let told = answers.1.entry(key).or_default();
        let may = *told < self.answers_per_minute;
        if may {
            *told += 1;
        }
        may
    }

    /// Takes back what [`Limits::may_be_told`] counted.
    pub fn was_not_told(&self, address: IpAddr) {
        let key = self.hasher.hash_one(network(address));
        if let Some(told) = lock(&self.answers).1.get_mut(&key) {
            *told = told.saturating_sub(1);
        }
    }

    /// The longest pause between two mails about forms to one mailbox.
    #[must_use]
    pub fn longest_pause(&self) -> Millis {
        crate::mail::turns::longest_pause(self.mails_per_day)
    }

    /// Forgets who has not been seen for long enough.
    pub fn forget_old(&self) {
        self.networks.retain_recent();
    }
}

/// The part of an address that a household, a company or a provider's gateway shares: /24 or /56.
fn network(address: IpAddr) -> [u8; 7] {
    let mut prefix = [0u8; 7];
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            prefix[..3].copy_from_slice(&[a, b, c]);
        }
        IpAddr::V6(v6) => prefix.copy_from_slice(v6.octets().split_at(7).0),
    }
    prefix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_share_a_limit_and_strangers_do_not() {
        let limits = Limits::new(&crate::config::Limits {
            forms_per_network_per_minute: 2,
            mails_per_mailbox_per_day: 1,
            form_min_seconds: 3,
        });
        let at = |text: &str| text.parse::<IpAddr>().unwrap();
        assert!(limits.allow_network(at("192.0.2.1")));
        assert!(limits.allow_network(at("192.0.2.200")));
        assert!(!limits.allow_network(at("192.0.2.7")));
        assert!(!limits.allow_network(at("::ffff:192.0.2.7")));
        assert!(limits.allow_network(at("198.51.100.1")));
        assert!(limits.allow_network(at("2001:db8::1")));
        let now = 1_700_000_000_000;
        // Two forms a minute: one answer, however many ask at once; and again when the minute is over.
        let asks = || limits.may_be_told(at("192.0.2.1"), now);
        assert!(asks() && !asks());
        assert!(limits.may_be_told(at("198.51.100.1"), now));
        limits.was_not_told(at("192.0.2.99"));
        assert!(asks() && !asks());
        assert!(limits.may_be_told(at("192.0.2.1"), now + MINUTE));
    }
}
