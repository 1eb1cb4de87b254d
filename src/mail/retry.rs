//! When to try again, and when to stop.

use rand_core::RngCore;

use crate::clock::{DAY, HOUR, MINUTE, Millis, SECOND};

/// The longest pause between two attempts.
const LONGEST: Millis = 4 * HOUR;

/// Attempts that a recipient's server gets to take a mail that it refuses for now. With the pauses
/// between them they span at least five days (RFC 5321 §4.5.4.1 asks for four to five).
pub(super) const ATTEMPTS: i64 = 40;

/// A mail older than this is given up whatever happened: addresses do not wait for ever for a relay
/// that never comes back. Longer than a reminder waits, and its attempts after that.
pub(super) const OLDEST: Millis = 21 * DAY;

/// The pause after attempt number `attempts` (from 1): a minute, doubled each time, up to four hours,
/// and up to a quarter more, so that what failed together does not come back together.
pub(super) fn pause(attempts: i64, rng: &mut impl RngCore) -> Millis {
    let base = least(attempts);
    let quarter = u64::try_from(base / 4).unwrap_or(1).max(1);
    base + Millis::try_from(rng.next_u64() % quarter).unwrap_or_default()
}

fn least(attempts: i64) -> Millis {
    let doublings = u32::try_from((attempts - 1).clamp(0, 16)).unwrap_or_default();
    (MINUTE << doublings).min(LONGEST)
}

/// The pause of the whole queue after our relay failed `failures` times in a row: five seconds,
/// doubled each time, up to five minutes. It costs no mail an attempt.
pub(super) fn relay_pause(failures: u32) -> Millis {
    ((5 * SECOND) << failures.saturating_sub(1).min(8)).min(5 * MINUTE)
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn pauses_grow_to_four_hours_and_differ() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        assert_eq!(least(1), MINUTE);
        assert_eq!(least(5), 16 * MINUTE);
        assert_eq!(least(9), LONGEST);
        assert_eq!(least(i64::MAX), LONGEST);
        let pauses: Vec<Millis> = (0..20).map(|_| pause(9, &mut rng)).collect();
        assert!(
            pauses
                .iter()
                .all(|p| (LONGEST..LONGEST * 5 / 4).contains(p))
        );
        assert!(pauses.windows(2).any(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn a_mail_is_tried_for_at_least_five_days_and_at_most_three_weeks() {
        let least: Millis = (1..ATTEMPTS).map(least).sum();
        assert!(least >= 5 * DAY, "{} hours", least / HOUR);
        assert!(least * 5 / 4 + 7 * DAY < OLDEST);
    }

    #[test]
    fn a_relay_that_comes_back_is_noticed_within_five_minutes() {
        assert_eq!(relay_pause(1), 5 * SECOND);
        assert_eq!(relay_pause(2), 10 * SECOND);
        assert_eq!(relay_pause(u32::MAX), 5 * MINUTE);
    }
}
