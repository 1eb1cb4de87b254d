//! Limits, in memory only: what they count by is hashed with a key that dies with the process.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Mutex;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::grid::Grid;
use crate::clock::Millis;
use crate::secrets::lock;

/// Counters by network, and how mails to a mailbox are spaced.
pub struct Limits {
    hasher: RandomState,
    networks: DefaultKeyedRateLimiter<u64>,
    /// Forms that networks still have to pay for.
    debts: Mutex<HashMap<u64, u32>>,
    mails_per_day: u32,
    /// When answers leave that must not tell what was found.
    pub grid: Grid,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits(…)")
    }
}

const TWO: NonZeroU32 = NonZeroU32::MIN.saturating_add(1);
impl Limits {
    /// Limits as configured; the least are two forms and one mail.
    #[must_use]
    pub fn new(config: &crate::config::Limits) -> Self {
        let per_minute = NonZeroU32::new(config.forms_per_network_per_minute.max(2)).unwrap_or(TWO);
        Self {
            hasher: RandomState::new(),
            networks: RateLimiter::keyed(Quota::per_minute(per_minute)),
            debts: Mutex::default(),
            mails_per_day: config.mails_per_mailbox_per_day.max(1),
            grid: Grid::default(),
        }
    }

    /// Whether this network may send another form now. A form without proof of work asks twice.
    #[must_use]
    pub fn network_may(&self, address: IpAddr) -> bool {
        let key = self.hasher.hash_one(network(address));
        self.pays(key) && self.networks.check_key(&key).is_ok()
    }

    /// Charges a network for an answer that tells something: it pays before it may send another form, also when the answer came as its
    /// last one for now.
    pub fn network_owes(&self, address: IpAddr, forms: u32) {
        let key = self.hasher.hash_one(network(address));
        let mut debts = lock(&self.debts);
        let debt = debts.entry(key).or_default();
        *debt = debt.saturating_add(forms);
    }

    /// Pays what a network owes, as far as it can. Whether it owes nothing any more.
    fn pays(&self, key: u64) -> bool {
        let mut debts = lock(&self.debts);
        let Some(debt) = debts.get_mut(&key) else {
            return true;
        };
        while *debt > 0 && self.networks.check_key(&key).is_ok() {
            *debt -= 1;
        }
        if *debt == 0 {
            debts.remove(&key);
            return true;
        }
        false
    }

    /// The longest pause between two mails about forms to one mailbox.
    #[must_use]
    pub fn longest_pause(&self) -> Millis {
        crate::mail::turns::longest_pause(self.mails_per_day)
    }

    /// Forgets who has not been seen for long enough.
    pub fn forget_old(&self) {
        let debtors: Vec<u64> = lock(&self.debts).keys().copied().collect();
        for key in debtors {
            self.pays(key);
        }
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
        assert!(limits.network_may(at("192.0.2.1")));
        assert!(limits.network_may(at("192.0.2.200")));
        assert!(!limits.network_may(at("192.0.2.7")));
        assert!(!limits.network_may(at("::ffff:192.0.2.7")));
        assert!(limits.network_may(at("198.51.100.1")));
        assert!(limits.network_may(at("2001:db8::1")));
    }

    #[test]
    fn what_a_network_owes_is_paid_also_when_it_has_nothing_left() {
        let limits = Limits::new(&crate::config::Limits {
            forms_per_network_per_minute: 4,
            mails_per_mailbox_per_day: 8,
            form_min_seconds: 3,
        });
        let at = "192.0.2.1".parse::<IpAddr>().unwrap();
        assert!(limits.network_may(at));
        limits.network_owes(at, 2);
        // Of four forms one was sent and two are paid for.
        assert!(limits.network_may(at));
        assert!(!limits.network_may(at));
        limits.network_owes(at, 100_000);
        assert!(!limits.network_may(at), "it owes more than it has");
        let neighbour = "198.51.100.1".parse::<IpAddr>().unwrap();
        assert!(limits.network_may(neighbour));
        limits.forget_old();
        assert!(!limits.network_may(at), "what is owed is not forgotten");
    }
}
