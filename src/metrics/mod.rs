//! Counters for the operator, as Prometheus reads them. None tells anything about one person.

use std::sync::atomic::{AtomicI64, Ordering};

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Metric, Registry};

use crate::clock::{Millis, SECOND};

/// Label: which campaign. Campaigns are public.
type ByCampaign = Family<Vec<(String, String)>, Gauge>;

/// The counters of a running instance.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    /// Forms accepted.
    pub joined: Counter,
    /// Forms refused by a limit or a trap.
    pub refused: Counter,
    /// Statements counted, each once.
    pub counted: Counter,
    /// Statements withdrawn.
    pub withdrawn: Counter,
    /// Mails that should have left by now; set when metrics are read.
    pub mails_due: Gauge,
    /// Seconds since the first of them should have left; set when metrics are read.
    pub mails_oldest: Gauge,
    /// 1 while the store can be written, else 0; set when metrics are read.
    pub writable: Gauge,
    /// Mails delivered.
    pub mails_delivered: Counter,
    /// Mails given up.
    pub mails_dead: Counter,
    /// Requests that wait for the sequencer; set when metrics are read.
    pub queue: Gauge,
    /// Requests in the sequencer's last transaction; set when metrics are read.
    pub last_group: Gauge,
    /// Bytes that the data directory's disk has left; set when metrics are read.
    pub free_disk: Gauge,
    /// Leaves in each campaign's ledger; set when metrics are read.
    pub log_size: ByCampaign,
    /// The public count of each campaign; set when metrics are read.
    pub count: ByCampaign,
    /// Whether each campaign's ledger is damaged, so that nobody is counted there: 0 or 1. Set when metrics are read.
    pub ledger_damaged: ByCampaign,
    /// Whether nobody can join a campaign, because a key is missing or it is not what was published: 0 or 1. Set when metrics are read.
    pub campaign_unusable: ByCampaign,
    /// Seconds since retention last ran; -1 before its first run. Set when metrics are read.
    pub retention_age: Gauge,
    last_retention: AtomicI64,
    /// Seconds since the last backup; -1 where none was made here. Set when metrics are read.
    pub backup_age: Gauge,
    /// Seconds for which the certificate of the public address is still good; -1 where that is not known. Set when metrics are read.
    pub certificate_left: Gauge,
    certificate_ends: AtomicI64,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("clameur");
        let version = ("version", env!("CARGO_PKG_VERSION"));
        registry.register("build", "The program", Info::new(vec![version]));
        Self {
            joined: measured(&mut registry, "forms_accepted", "Forms accepted"),
            refused: measured(
                &mut registry,
                "forms_refused",
                "Forms refused by a limit or a trap",
            ),
            counted: measured(
                &mut registry,
                "confirmations",
                "Statements counted, each once however often its receipt is shown",
            ),
            withdrawn: measured(&mut registry, "withdrawals", "Statements withdrawn"),
            mails_due: measured(
                &mut registry,
                "mails_due",
                "Mails that should have left by now",
            ),
            mails_oldest: measured(
                &mut registry,
                "mails_oldest_due_seconds",
                "Seconds since the first of them should have left, 0 where none is due",
            ),
            writable: measured(
                &mut registry,
                "store_writable",
                "1 while people can join and leave, else 0",
            ),
            mails_delivered: measured(
                &mut registry,
                "mails_delivered",
                "Mails that a relay accepted",
            ),
            mails_dead: measured(&mut registry, "mails_dead", "Mails given up"),
            queue: measured(
                &mut registry,
                "queue_length",
                "Requests that wait for the sequencer",
            ),
            last_group: measured(
                &mut registry,
                "last_group_size",
                "Requests in the sequencer's last transaction",
            ),
            free_disk: measured(
                &mut registry,
                "free_disk_bytes",
                "Bytes that the data directory's disk has left",
            ),
            log_size: measured(&mut registry, "log_leaves", "Leaves in a campaign's ledger"),
            count: measured(&mut registry, "count", "The public count of a campaign"),
            ledger_damaged: measured(
                &mut registry,
                "ledger_damaged",
                "1 where a campaign's ledger is damaged and nobody is counted, else 0",
            ),
            campaign_unusable: measured(
                &mut registry,
                "campaign_unusable",
                "1 where a campaign cannot be used and nobody can join it, else 0",
            ),
            retention_age: measured(
                &mut registry,
                "retention_age_seconds",
                "Seconds since retention last ran, -1 before its first run",
            ),
            last_retention: AtomicI64::new(Millis::MIN),
            backup_age: measured(
                &mut registry,
                "backup_age_seconds",
                "Seconds since the last backup, -1 where none was made here",
            ),
            certificate_left: measured(
                &mut registry,
                "certificate_left_seconds",
                "Seconds for which the certificate of the public address is still good, -1 where that is not known",
            ),
            certificate_ends: AtomicI64::new(Millis::MIN),
            registry,
        }
    }
}

/// A metric by this name, with what it says.
fn measured<M: Metric + Default + Clone>(registry: &mut Registry, name: &str, help: &str) -> M {
    let metric = M::default();
    registry.register(name, help, metric.clone());
    metric
}

impl Metrics {
    /// Retention ran to its end at `now`.
    pub fn retention_ran(&self, now: Millis) {
        self.last_retention.store(now, Ordering::Relaxed);
    }

    pub(crate) fn refresh_retention(&self, now: Millis) {
        let last = self.last_retention.load(Ordering::Relaxed);
        self.retention_age.set(if last == Millis::MIN {
            -1
        } else {
            (now - last).max(0) / SECOND
        });
    }

    /// The last backup was made at this moment; none where none was made here.
    pub(crate) fn refresh_backup(&self, last: Option<Millis>, now: Millis) {
        let age = last.map_or(-1, |at| (now - at).max(0) / SECOND);
        self.backup_age.set(age);
    }

    /// The certificate of the public address is good until this moment. Where it is not shown, what was known before stands.
    pub(crate) fn certificate_ends(&self, until: Millis) {
        self.certificate_ends.store(until, Ordering::Relaxed);
    }

    pub(crate) fn refresh_certificate(&self, now: Millis) {
        let until = self.certificate_ends.load(Ordering::Relaxed);
        self.certificate_left.set(if until == Millis::MIN {
            -1
        } else {
            (until - now).max(0) / SECOND
        });
    }

    /// All counters as text.
    ///
    /// # Errors
    /// Never in practice: text is written to memory.
    pub fn render(&self) -> Result<String, std::fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
