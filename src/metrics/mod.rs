//! Counters for the operator, as Prometheus reads them. None tells anything about one person.

mod serve;

pub use serve::{MetricsError, serve};

use std::sync::atomic::{AtomicI64, Ordering};

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;

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
    /// Seconds since retention last ran; -1 before its first run. Set when metrics are read.
    pub retention_age: Gauge,
    last_retention: AtomicI64,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("clameur");
        let joined = Counter::default();
        let refused = Counter::default();
        let counted = Counter::default();
        let withdrawn = Counter::default();
        let mails_due = Gauge::default();
        let mails_oldest = Gauge::default();
        let writable = Gauge::default();
        let mails_delivered = Counter::default();
        let mails_dead = Counter::default();
        let queue = Gauge::default();
        let last_group = Gauge::default();
        let free_disk = Gauge::default();
        let log_size = ByCampaign::default();
        let count = ByCampaign::default();
        let ledger_damaged = ByCampaign::default();
        let retention_age = Gauge::default();
        registry.register("forms_accepted", "Forms accepted", joined.clone());
        registry.register(
            "forms_refused",
            "Forms refused by a limit or a trap",
            refused.clone(),
        );
        registry.register(
            "confirmations",
            "Statements counted, each once however often its receipt is shown",
            counted.clone(),
        );
        registry.register("withdrawals", "Statements withdrawn", withdrawn.clone());
        registry.register(
            "mails_due",
            "Mails that should have left by now",
            mails_due.clone(),
        );
        registry.register(
            "mails_oldest_due_seconds",
            "Seconds since the first of them should have left, 0 where none is due",
            mails_oldest.clone(),
        );
        registry.register(
            "store_writable",
            "1 while people can join and leave, else 0",
            writable.clone(),
        );
        let version = ("version", env!("CARGO_PKG_VERSION"));
        registry.register("build", "The program", Info::new(vec![version]));
        registry.register(
            "mails_delivered",
            "Mails that a relay accepted",
            mails_delivered.clone(),
        );
        registry.register("mails_dead", "Mails given up", mails_dead.clone());
        registry.register(
            "queue_length",
            "Requests that wait for the sequencer",
            queue.clone(),
        );
        registry.register(
            "last_group_size",
            "Requests in the sequencer's last transaction",
            last_group.clone(),
        );
        registry.register(
            "free_disk_bytes",
            "Bytes that the data directory's disk has left",
            free_disk.clone(),
        );
        registry.register(
            "log_leaves",
            "Leaves in a campaign's ledger",
            log_size.clone(),
        );
        registry.register("count", "The public count of a campaign", count.clone());
        registry.register(
            "ledger_damaged",
            "1 where a campaign's ledger is damaged and nobody is counted, else 0",
            ledger_damaged.clone(),
        );
        registry.register(
            "retention_age_seconds",
            "Seconds since retention last ran, -1 before its first run",
            retention_age.clone(),
        );
        Self {
            registry,
            joined,
            refused,
            counted,
            withdrawn,
            mails_due,
            mails_oldest,
            writable,
            mails_delivered,
            mails_dead,
            queue,
            last_group,
            free_disk,
            log_size,
            count,
            ledger_damaged,
            retention_age,
            last_retention: AtomicI64::new(Millis::MIN),
        }
    }
}

impl Metrics {
    /// Retention ran to its end at `now`.
    pub fn retention_ran(&self, now: Millis) {
        self.last_retention.store(now, Ordering::Relaxed);
    }

    fn refresh_retention(&self, now: Millis) {
        let last = self.last_retention.load(Ordering::Relaxed);
        self.retention_age.set(if last == Millis::MIN {
            -1
        } else {
            (now - last).max(0) / SECOND
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
