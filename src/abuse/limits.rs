//! Limits, in memory only: what they count by is hashed with a key that dies with the process.

use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Counters by network and by mailbox.
pub struct Limits {
    hasher: RandomState,
    networks: DefaultKeyedRateLimiter<u64>,
    mailboxes: DefaultKeyedRateLimiter<u64>,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits(…)")
    }
}

const TWO: NonZeroU32 = NonZeroU32::MIN.saturating_add(1);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Limits {
    /// Limits as configured; the least are two forms and one mail.
    #[must_use]
    pub fn new(config: &crate::config::Limits) -> Self {
        let per_minute = NonZeroU32::new(config.forms_per_network_per_minute.max(2)).unwrap_or(TWO);
        let per_day =
            NonZeroU32::new(config.mails_per_mailbox_per_day.max(1)).unwrap_or(NonZeroU32::MIN);
        let mailbox = Quota::with_period(DAY / per_day.get())
            .unwrap_or(Quota::per_hour(per_day))
            .allow_burst(per_day);
        Self {
            hasher: RandomState::new(),
            networks: RateLimiter::keyed(Quota::per_minute(per_minute)),
            mailboxes: RateLimiter::keyed(mailbox),
        }
    }

    /// Whether this network may send another form now. A form without proof of work weighs twice.
    #[must_use]
    pub fn network_may(&self, address: IpAddr, proved_work: bool) -> bool {
        let weight = if proved_work { NonZeroU32::MIN } else { TWO };
        self.networks
            .check_key_n(&self.hasher.hash_one(network(address)), weight)
            .is_ok_and(|fits| fits.is_ok())
    }

    /// Whether this mailbox may be sent another mail of this campaign today.
    #[must_use]
    pub fn mailbox_may(&self, campaign: &str, mailbox_tag: &[u8; 32]) -> bool {
        self.mailboxes
            .check_key(&self.hasher.hash_one((campaign, mailbox_tag)))
            .is_ok()
    }

    /// Forgets who has not been seen for long enough.
    pub fn forget_old(&self) {
        self.networks.retain_recent();
        self.mailboxes.retain_recent();
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
        assert!(limits.network_may(at("192.0.2.1"), true));
        assert!(limits.network_may(at("192.0.2.200"), true));
        assert!(!limits.network_may(at("192.0.2.7"), true));
        assert!(!limits.network_may(at("::ffff:192.0.2.7"), true));
        assert!(limits.network_may(at("198.51.100.1"), true));
        assert!(limits.network_may(at("2001:db8::1"), true));
        assert!(limits.mailbox_may("a", &[1; 32]));
        assert!(!limits.mailbox_may("a", &[1; 32]));
        assert!(limits.mailbox_may("b", &[1; 32]));
    }
}
