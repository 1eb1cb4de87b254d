//! Counters for the operator, as Prometheus reads them. None tells anything about one person.

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// The counters of a running instance.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    /// Forms accepted.
    pub joined: Counter,
    /// Forms refused by a limit or a trap.
    pub refused: Counter,
    /// Confirmations answered with a receipt.
    pub counted: Counter,
    /// Statements withdrawn.
    pub withdrawn: Counter,
    /// Mails in the queue.
    pub mails_due: Gauge,
    /// Mails delivered.
    pub mails_delivered: Counter,
    /// Mails given up.
    pub mails_dead: Counter,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("clameur");
        let joined = Counter::default();
        let refused = Counter::default();
        let counted = Counter::default();
        let withdrawn = Counter::default();
        let mails_due = Gauge::default();
        let mails_delivered = Counter::default();
        let mails_dead = Counter::default();
        registry.register("forms_accepted", "Forms accepted", joined.clone());
        registry.register(
            "forms_refused",
            "Forms refused by a limit or a trap",
            refused.clone(),
        );
        registry.register(
            "confirmations",
            "Confirmations answered with a receipt",
            counted.clone(),
        );
        registry.register("withdrawals", "Statements withdrawn", withdrawn.clone());
        registry.register("mails_due", "Mails in the queue", mails_due.clone());
        registry.register(
            "mails_delivered",
            "Mails that a relay accepted",
            mails_delivered.clone(),
        );
        registry.register("mails_dead", "Mails given up", mails_dead.clone());
        Self {
            registry,
            joined,
            refused,
            counted,
            withdrawn,
            mails_due,
            mails_delivered,
            mails_dead,
        }
    }
}

impl Metrics {
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
