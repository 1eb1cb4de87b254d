//! The public counts of the Commission's central system, followed for campaigns whose statements are given there.
//!
//! Its addresses and answers are observed, not documented, and may change any day: the server asks rarely and never for a visitor,
//! checks everything that comes back, and keeps the last good figures, with their age, when an answer is wrong or missing.

/// What an answer must look like.
pub(crate) mod answer;
/// Asking.
pub(crate) mod client;
/// One campaign, from asking to the table of reported figures.
pub(crate) mod fetch;
/// What is known of the last tries.
pub(crate) mod store;
#[cfg(test)]
mod tests;

use std::time::Duration;

use rand_core::RngCore;

pub use answer::{Fault, Word};
pub use client::{Client, followed};
pub use fetch::{FetchError, Fetched, fetch};
pub use store::{State, state};

use crate::clock::{HOUR, MINUTE, Millis};
use crate::terminal::tr;

/// Milliseconds between two times, on average.
const EVERY: i64 = 15 * MINUTE;

/// How long ago something was, roughly.
pub(crate) fn ago(at: Millis, now: Millis) -> String {
    let minutes = (now - at).max(0) / MINUTE;
    let hours = minutes / 60;
    match (hours, minutes) {
        (48.., _) => tr!("{days} days ago", "il y a {days} jours", days = hours / 24),
        (2.., _) => tr!("{hours} hours ago", "il y a {hours} heures"),
        (_, 0) => tr!("just now", "à l’instant"),
        (_, 1) => tr!("a minute ago", "il y a une minute"),
        _ => tr!("{minutes} minutes ago", "il y a {minutes} minutes"),
    }
}

/// After so long without a good answer somebody should look.
pub(crate) const OLD: Millis = 6 * HOUR;

/// How long to wait for the next time: a quarter of an hour, a fifth more or less, so that many instances do not ask together.
#[must_use]
pub fn pause(rng: &mut impl RngCore) -> Duration {
    let fifth = u64::try_from(EVERY / 5).unwrap_or_default();
    let least = u64::try_from(EVERY).unwrap_or_default() - fifth;
    let draw = u64::from(rng.next_u32()) * (2 * fifth) / u64::from(u32::MAX);
    Duration::from_millis(least + draw)
}
