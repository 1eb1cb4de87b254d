//! The public counts of the Commission's central system, followed for campaigns whose statements are given there.
//!
//! Its addresses and answers are observed, not documented, and may change any day: the server asks rarely and never for a visitor,
//! checks everything that comes back, and keeps the last good figures, with their age, when an answer is wrong or missing.

/// What an answer must look like.
mod answer;
/// Asking.
mod client;
/// One campaign, from asking to the table of reported figures.
mod fetch;
/// Handlers.
pub(crate) mod pages;
/// What is known of the last tries.
mod store;
#[cfg(test)]
mod tests;
/// Pages as data.
pub mod view;

use std::time::Duration;

use rand_core::{OsRng, RngCore};
use tokio::sync::watch;

pub use answer::{Fault, Word};
pub use client::{Client, followed};
pub use fetch::{FetchError, Fetched, fetch};
pub use store::{State, state};

use crate::clock::{HOUR, MINUTE, Millis};
use crate::terminal::tr;
use crate::web::app::App;

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

/// Keeps the figures of every open campaign fresh until the server stops.
pub(crate) async fn keep_fetching(app: App, mut stop: watch::Receiver<bool>) {
    if !app.config.central.fetch {
        return;
    }
    // Not all at once when many servers start together, and not at all for a server that ends again.
    let mut wait = pause(&mut OsRng) / 60;
    loop {
        let stopped = tokio::select! {
            () = tokio::time::sleep(wait) => false,
            stopped = stop.wait_for(|stopped| *stopped) => { drop(stopped); true }
        };
        if stopped {
            return;
        }
        if app.is_ours("central", HELD).await {
            fetch_all(&app).await;
        }
        wait = pause(&mut OsRng);
    }
}

/// For how long the server that asked goes on to: longer than from one time to the next.
const HELD: Millis = 40 * MINUTE;

/// Asks once for each campaign that takes statements elsewhere and is open.
async fn fetch_all(app: &App) {
    let slugs = match crate::campaign::store::slugs(&app.db).await {
        Ok(slugs) => slugs,
        Err(error) => {
            tracing::error!(%error, "the campaigns cannot be read; the next time tries again");
            return;
        }
    };
    for slug in slugs {
        let Ok(campaign) = app.campaign(&slug).await else {
            continue;
        };
        if !campaign.open || followed(&campaign).is_none() {
            continue;
        }
        match fetch(&app.db, &app.config.central, &campaign, app.clock.now()).await {
            Ok(fetched) => tracing::info!(
                campaign = slug,
                total = fetched.total,
                "figures of the central system"
            ),
            Err(error) => {
                tracing::warn!(campaign = slug, %error, "the figures of the central system were not taken; the last good ones stand");
            }
        }
    }
}
