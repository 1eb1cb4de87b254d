//! The parts put together: which address leads where, the server, what is done now and then. The only room that knows all.

/// Until when the certificate of the public address is good.
pub(crate) mod certificate;
/// What everybody is told while a store is not served.
pub(crate) mod closed;
/// The worker that sends mails, as its configuration asks.
pub mod mail;
/// What mails are about.
pub(crate) mod mail_context;
/// Where Prometheus reads.
pub(crate) mod metrics;
/// Which address leads where.
pub(crate) mod router;
/// What is done again and again.
mod schedules;
/// A running instance.
pub mod server;
/// Where a draft stands as if it were published.
mod stage;
