//! Mail: a durable queue, and what leaves it.
//!
//! [`enqueue`] puts a [`Message`] into the queue within the caller's transaction, encrypted under a
//! key that the database does not hold. A [`Worker`] sends what is due, tries again for days, and
//! deletes the row when the mail has left or never will: an address waits here only as long as its
//! mail (promise P1). What remains are counters.

/// What a mail needs to know when it leaves.
pub mod context;
mod delivery;
mod email;
mod lanes;
mod limit;
/// The demonstration's mailbox, as pages.
pub mod mailbox;
mod message;
/// Handlers of the demonstration's mailbox.
pub mod pages;
mod queue_crypto;
mod reach;
mod retry;
mod sender;
mod smtp;
mod start;
pub(crate) mod store;
mod transport;
mod trust;
/// Whose turn it is among the mails for one mailbox.
pub mod turns;
mod wire;
mod words;
mod worker;

pub use context::{InstanceContext, MailContext};
pub use delivery::{BadDelivery, Delivery, DeliverySession, Mailbox, Received, Unusable};
pub use email::{BadSender, Email, Site, Unwritable, compose};
pub use message::{AboutAccount, Filled, Kind, Message, News, Topic};
pub use reach::Reach;
pub use smtp::{Security, Smtp, SmtpSession};
pub use start::{MailError, learn, worker};
pub use store::{
    Recipient, Waiting, drop_for_pending, drop_opening, ends, enqueue, enqueue_opening, enqueue_to,
    move_opening, waiting,
};
pub use transport::{Cause, DeliveryError, Session, Transport};
pub use trust::{BadTrust, Trust};
pub use words::{About, ReceiptFile};
pub use worker::{CONNECTIONS, Pass, Worker};

#[cfg(test)]
mod tests;
