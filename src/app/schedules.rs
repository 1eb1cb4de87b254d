//! What the server does again and again until it stops.

use std::time::Duration;

use rand_core::OsRng;
use tokio::sync::watch;

use crate::clock::{MINUTE, Millis};
use crate::state::App;
use crate::{central, stamp};

/// Keeps the figures of every open campaign fresh until the server stops.
pub(crate) async fn keep_fetching(app: App, mut stop: watch::Receiver<bool>) {
    if !app.config.central.fetch {
        return;
    }
    // Not all at once when many servers start together, and not at all for a server that ends again.
    let mut wait = central::pause(&mut OsRng) / 60;
    loop {
        let stopped = tokio::select! {
            () = tokio::time::sleep(wait) => false,
            stopped = stop.wait_for(|stopped| *stopped) => { drop(stopped); true }
        };
        if stopped {
            return;
        }
        fetch_all(&app).await;
        wait = central::pause(&mut OsRng);
    }
}

/// For how long the server that asked goes on to: longer than from one time to the next.
const FIGURES_HELD: Millis = 40 * MINUTE;

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
        if !campaign.open || central::followed(&campaign).is_none() {
            continue;
        }
        // For each anew: answers may be slow, and another server may have begun.
        let Some(lease) = app.lease("central", FIGURES_HELD).await else {
            return;
        };
        let (config, now) = (&app.config.central, app.clock.now());
        match central::fetch(&app.db, config, &campaign, &lease, now).await {
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

/// How often the server looks whether a head should be stamped.
const STAMPED_EVERY: Duration = Duration::from_secs(900);

/// Keeps a stamped head a day of every log that grows, until the server stops.
pub(crate) async fn keep_stamping(app: App, mut stop: watch::Receiver<bool>) {
    let Some(service) = app.config.timestamp_service.clone() else {
        return;
    };
    // Not for a server that ends again.
    let mut wait = Duration::from_secs(5);
    loop {
        let stopped = tokio::select! {
            () = tokio::time::sleep(wait) => false,
            stopped = stop.wait_for(|stopped| *stopped) => { drop(stopped); true }
        };
        if stopped {
            return;
        }
        stamp_all(&app, &service).await;
        wait = STAMPED_EVERY;
    }
}

/// For how long the server that asked goes on to: longer than from one time to the next.
const STAMPS_HELD: Millis = 40 * MINUTE;

async fn stamp_all(app: &App, service: &str) {
    let slugs = match crate::campaign::store::slugs(&app.db).await {
        Ok(slugs) => slugs,
        Err(error) => {
            tracing::error!(%error, "the campaigns cannot be read; the next time tries again");
            return;
        }
    };
    for slug in slugs {
        let now = app.clock.now();
        let due = match stamp::store::is_due(&app.db, &slug, now).await {
            Ok(due) => due,
            Err(error) => {
                tracing::error!(campaign = slug, %error, "what was stamped cannot be read");
                continue;
            }
        };
        if !due {
            continue;
        }
        // So that a service, which may want to be paid, is not asked by each server. What it signed is true whoever asked, and is kept; the first of
        // a head stands.
        if app.lease("stamps", STAMPS_HELD).await.is_none() {
            return;
        }
        match stamp::stamp(&app.db, service, &slug, now).await {
            Ok(stamp) => {
                tracing::info!(campaign = slug, size = stamp.size, "a head was timestamped");
            }
            Err(error) => {
                tracing::warn!(campaign = slug, %error, "no timestamp; the next try is in a quarter of an hour");
            }
        }
    }
}
