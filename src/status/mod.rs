//! How an instance is doing, at a glance: `clameur status`. The doctor judges and says what to do; this only tells.

/// Its campaigns.
mod campaigns;
#[cfg(test)]
mod tests;

pub use campaigns::{Line, State, campaigns};

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use crate::clock::{Clock, DAY, Millis, SECOND, day_of};
use crate::config::Config;
use crate::count::guard::{Guard, GuardError};
use crate::db::{Db, Error};
use crate::secrets::Secrets;

/// Everything that `clameur status` shows, as programs read it: `docs/formats/operator.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Name and version of this form.
    pub schema: &'static str,
    /// Version of the program that looked.
    pub version: &'static str,
    /// When.
    pub at: Timestamp,
    /// Public address of the site.
    pub base_url: String,
    /// What that address shows to visitors.
    pub certificate: Certificate,
    /// The server.
    pub server: Server,
    /// The mail queue.
    pub mail: Mail,
    /// The disk of the data; none where the system does not tell.
    pub disk: Option<Disk>,
    /// Bytes of the database file and its log.
    pub database_bytes: u64,
    /// The machine's clock.
    pub clock: ClockState,
    /// The newest copy in the folder that was named, else the last that `clameur backup` made; none where none is known.
    pub copy: Option<Copied>,
    /// Campaigns, the newest first.
    pub campaigns: Vec<Line>,
}

/// The certificate of the public address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Certificate {
    /// Nobody was asked.
    NotAsked,
    /// The address is not `https://`.
    None,
    /// Good.
    Good {
        /// Its last day (UTC).
        until: jiff::civil::Date,
        /// Whole days until then.
        days: i64,
    },
    /// It cannot be had, or no browser would take it.
    Bad {
        /// Why.
        why: String,
    },
}

/// Whether a server answers where it should listen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Server {
    /// Where.
    pub listen: String,
    /// What it does.
    pub state: ServerState,
    /// Campaigns in which it counts nobody, because their ledger is damaged or they cannot be used.
    pub stopped: Vec<String>,
    /// Why nothing of the store is served, in words: it is not what was shown.
    pub refused: Option<String>,
}

/// What a server does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServerState {
    /// People can join and leave.
    Ready,
    /// It answers, but nobody can join or leave.
    NotReady,
    /// Nobody answers.
    Silent,
}

/// The mail queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mail {
    /// Mails in the queue, those for later included.
    pub waiting: u64,
    /// Those that should have left by now.
    pub due: u64,
    /// For how many seconds the first of these should have left.
    pub oldest_due_seconds: Option<i64>,
    /// Taken by the relay, ever.
    pub delivered: u64,
    /// Given up, ever.
    pub given_up: u64,
}

/// Room on the disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disk {
    /// Bytes left.
    pub free_bytes: u64,
    /// Bytes in all.
    pub total_bytes: u64,
}

/// The machine's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClockState {
    /// By how many days it is ahead of the time last believed, where nothing is destroyed for that; else none.
    pub ahead_days: Option<i64>,
    /// Whether it is synchronised over the network; none where that cannot be told.
    pub synchronised: Option<bool>,
}

/// A copy of the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Copied {
    /// The file, where a folder was named.
    pub file: Option<PathBuf>,
    /// Seconds since it was written.
    pub age_seconds: i64,
}

/// What to look at.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Leave the public address alone.
    pub offline: bool,
    /// Where copies are kept.
    pub copies: Option<PathBuf>,
}

/// Looks.
///
/// # Errors
/// When the store does not answer.
pub async fn look(
    config: &Config,
    db: &Db,
    secrets: &Secrets,
    clock: &Clock,
    wishes: &Wishes,
) -> Result<Status, Error> {
    let now = clock.now();
    let waiting = crate::mail::waiting(db, now).await?;
    let ends = crate::mail::ends(db).await?;
    let ended = |delivered: bool| {
        ends.iter()
            .filter(|(end, _)| (end == "delivered") == delivered)
            .map(|(_, mails)| mails)
            .sum()
    };
    let database = config.database();
    let doubt = crate::trusted_time::doubt(db, clock).await?;
    let (state, stopped) = server(&format!("http://{}/readyz", config.listen)).await;
    Ok(Status {
        schema: "clameur-status/1",
        version: env!("CARGO_PKG_VERSION"),
        at: Timestamp::from_millisecond(now).unwrap_or_default(),
        base_url: config.base_url.clone(),
        certificate: match wishes.offline {
            true => Certificate::NotAsked,
            false => certificate(&config.base_url, now).await,
        },
        server: Server {
            listen: config.listen.to_string(),
            state,
            stopped,
            refused: Guard::of(config)
                .check(db, secrets, None)
                .await
                .err()
                .filter(GuardError::is_of_the_store)
                .map(|refused| refused.to_string()),
        },
        mail: Mail {
            waiting: waiting.all,
            due: waiting.due,
            oldest_due_seconds: waiting.oldest.map(|_| waiting.age(now) / SECOND),
            delivered: ended(true),
            given_up: ended(false),
        },
        disk: crate::disk::room(&config.data_dir).map(|room| Disk {
            free_bytes: room.free,
            total_bytes: room.total,
        }),
        database_bytes: db.size(&database).await?,
        clock: ClockState {
            ahead_days: doubt.map(|doubt| (doubt.now - doubt.seen) / DAY),
            synchronised: crate::doctor::synchronised(),
        },
        copy: match &wishes.copies {
            Some(folder) => newest(folder, now),
            None => crate::backup::last_made(&config.data_dir).map(|at| Copied {
                file: None,
                age_seconds: (now - at).max(0) / SECOND,
            }),
        },
        campaigns: campaigns(db, secrets, now).await?,
    })
}

async fn certificate(base_url: &str, now: Millis) -> Certificate {
    match crate::app::certificate::expires(base_url).await {
        Ok(None) => Certificate::None,
        Ok(Some(until)) => Certificate::Good {
            until: day_of(until),
            days: (until - now) / DAY,
        },
        Err(refused) => Certificate::Bad { why: refused.why },
    }
}

/// Longest answer of a server that is read.
const LONGEST: u64 = 64 << 10;

/// Asks the server on this machine, past any proxy, what it does and in which campaigns it counts nobody.
async fn server(url: &str) -> (ServerState, Vec<String>) {
    let url = url.to_owned();
    let asked = tokio::task::spawn_blocking(move || {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(3)))
            .max_redirects(0)
            .proxy(None)
            .http_status_as_error(false)
            .build()
            .into();
        let mut answer = agent.get(&url).call().ok()?;
        // Somebody else's server gives its answers no such number.
        if !answer.headers().contains_key("x-request-id") {
            return None;
        }
        let state = match answer.status().is_success() {
            true => ServerState::Ready,
            false => ServerState::NotReady,
        };
        let body = answer.body_mut().with_config().limit(LONGEST);
        let body = body.read_to_vec().unwrap_or_default();
        Some((state, excepted(&String::from_utf8_lossy(&body))))
    });
    match asked.await {
        Ok(Some(told)) => told,
        Ok(None) | Err(_) => (ServerState::Silent, Vec::new()),
    }
}

/// The campaigns that `/readyz` excepts, a line each.
fn excepted(body: &str) -> Vec<String> {
    body.lines()
        .filter_map(|line| line.strip_prefix("except ")?.split_once(':'))
        .map(|(campaign, _)| campaign.to_owned())
        .collect()
}

/// The newest file in a folder of copies. What begins with a full stop is still being written.
fn newest(folder: &Path, now: Millis) -> Option<Copied> {
    let files = std::fs::read_dir(folder).ok()?;
    files
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let about = entry.metadata().ok()?;
            let whole = about.is_file() && !entry.file_name().as_encoded_bytes().starts_with(b".");
            let written = Timestamp::try_from(about.modified().ok()?).ok()?;
            whole.then(|| Copied {
                file: Some(entry.path()),
                age_seconds: (now - written.as_millisecond()).max(0) / SECOND,
            })
        })
        .min_by_key(|copy| copy.age_seconds)
}
