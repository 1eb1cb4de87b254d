//! Self-examination: is this instance set up so that it keeps its promises, and what to do where not.

/// Whether backups go on.
mod backups;
/// Files, permissions, keys, the machine.
mod machine;
/// Mail and the proxy.
mod outside;
/// Keys that several servers share.
mod shared_keys;
/// Timestamps of the ledgers' heads.
mod stamps;
/// The database and the ledgers.
mod store;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use serde::Serialize;

use crate::clock::Clock;
use crate::config::Config;

pub use crate::fsck::Level;
pub(crate) use machine::synchronised;

/// One check and what it found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// What was looked at.
    pub about: String,
    /// What was found.
    pub found: String,
    /// What to do; empty where nothing is to be done.
    pub remedy: String,
}

/// All findings, as programs read them: `docs/formats/operator.md`.
#[derive(Debug, Serialize)]
pub struct Report<'a> {
    /// Name and version of this form.
    pub schema: &'static str,
    /// Version of the program.
    pub version: &'static str,
    /// When.
    pub at: Timestamp,
    /// The worst level found.
    pub worst: Level,
    /// What was found.
    pub findings: &'a [Finding],
}

impl<'a> Report<'a> {
    /// Of these findings.
    #[must_use]
    pub fn of(findings: &'a [Finding], clock: &Clock) -> Self {
        Self {
            schema: "clameur-doctor/1",
            version: env!("CARGO_PKG_VERSION"),
            at: Timestamp::from_millisecond(clock.now()).unwrap_or_default(),
            worst: findings
                .iter()
                .map(|finding| finding.level)
                .max()
                .unwrap_or(Level::Ok),
            findings,
        }
    }
}

/// What to look at beyond the usual.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Replay every ledger, leaf by leaf.
    pub full: bool,
    /// Leave the mail relay and the public address alone.
    pub offline: bool,
    /// Send a mail to this address.
    pub send_test: Option<String>,
}

/// What was found, in the order in which it was looked at.
#[derive(Debug, Default)]
pub(crate) struct Findings(pub(crate) Vec<Finding>);

impl Findings {
    fn ok(&mut self, about: &str, found: impl Into<String>) {
        self.add(Level::Ok, about, found.into(), String::new());
    }

    fn warning(&mut self, about: &str, found: impl Into<String>, remedy: impl Into<String>) {
        self.add(Level::Warning, about, found.into(), remedy.into());
    }

    fn problem(&mut self, about: &str, found: impl Into<String>, remedy: impl Into<String>) {
        self.add(Level::Problem, about, found.into(), remedy.into());
    }

    fn add(&mut self, level: Level, about: &str, found: String, remedy: String) {
        self.0.push(Finding {
            level,
            about: about.to_owned(),
            found,
            remedy,
        });
    }
}

/// Looks at everything, and changes nothing.
pub async fn examine(config: &Config, clock: &Clock, wishes: &Wishes) -> Vec<Finding> {
    let mut findings = Findings::default();
    machine::addresses(&mut findings, config);
    machine::directories(&mut findings, config);
    let secrets = machine::keys(&mut findings, config);
    machine::disk(&mut findings, config);
    machine::memory(&mut findings);
    machine::time(&mut findings, config, clock);
    store::examine(&mut findings, config, secrets.as_ref(), clock, wishes.full).await;
    backups::examine(&mut findings, config, clock);
    outside::mail(&mut findings, config, wishes).await;
    if !wishes.offline {
        outside::proxy(&mut findings, config).await;
        outside::certificate(&mut findings, config, clock).await;
    }
    findings.0
}

/// Whether an address of a site is on this machine.
fn is_loopback(base_url: &str) -> bool {
    let host = crate::config::host(base_url);
    host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]")
}
