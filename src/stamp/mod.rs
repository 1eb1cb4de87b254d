//! Timestamps by somebody else (RFC 3161): that a head of a log existed at a moment, said by a service that the operator names.
//!
//! A head of each day, and the head that covers a frozen batch, are hashed and sent; nothing about anybody leaves. Under eIDAS (Regulation (EU)
//! No 910/2014, art. 41) a *qualified* timestamp is presumed right about date and time; whether the named service is qualified is the operator's
//! choice. The signature in a reply is checked by whoever wants to rely on it, with `openssl ts`: `docs/formats/head.md`.

/// Reading and writing the few forms of DER that requests and replies are made of.
pub(crate) mod der;
/// Handlers.
pub(crate) mod pages;
/// What is asked, and whether a reply answers it.
mod query;
/// Asking.
mod service;
/// What is kept.
pub mod store;

pub use query::{BadReply, Query, Stamped};
pub use service::{StampError, stamp};

use std::time::Duration;

use tokio::sync::watch;

use crate::clock::{MINUTE, Millis};
use crate::web::app::App;

/// How often the server looks whether a head should be stamped.
const EVERY: Duration = Duration::from_secs(900);

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
        if app.is_ours("stamps", HELD).await {
            stamp_all(&app, &service).await;
        }
        wait = EVERY;
    }
}

/// For how long the server that asked goes on to: longer than from one time to the next.
const HELD: Millis = 40 * MINUTE;

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
        let due = match store::is_due(&app.db, &slug, now).await {
            Ok(due) => due,
            Err(error) => {
                tracing::error!(campaign = slug, %error, "what was stamped cannot be read");
                continue;
            }
        };
        if !due {
            continue;
        }
        match stamp(&app.db, service, &slug, now).await {
            Ok(stamp) => {
                tracing::info!(campaign = slug, size = stamp.size, "a head was timestamped");
            }
            Err(error) => {
                tracing::warn!(campaign = slug, %error, "no timestamp; the next try is in a quarter of an hour");
            }
        }
    }
}
