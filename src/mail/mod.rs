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
mod message;
mod queue_crypto;
mod reach;
pub(crate) mod reminder_store;
mod retry;
mod sender;
mod smtp;
pub(crate) mod store;
mod text_link;
mod transport;
mod trust;
/// Whose turn it is among the mails for one mailbox.
pub mod turns;
pub(crate) mod wire;
pub(crate) mod words;
pub(crate) mod worker;

pub use context::MailContext;
pub use delivery::{BadDelivery, Delivery, DeliverySession, Mailbox, Received, Unusable};
pub use email::{BadSender, Email, Site, Unwritable, compose};
pub use message::{AboutAccount, Filled, Kind, Message, News, Topic};
pub use reach::Reach;
pub use smtp::{Security, Smtp, SmtpSession};
pub(crate) use store::{Queued, enqueue_all, open_kept, seal_kept};
pub use store::{
    Recipient, Waiting, drop_for_pending, drop_opening, drop_opening_to, ends, enqueue,
    enqueue_opening, enqueue_to, move_opening, waiting,
};
pub use text_link::TextLink;
pub use transport::{Cause, DeliveryError, Session, Transport};
pub use trust::{BadTrust, Trust};
pub use words::{About, ReceiptFile, leaving_key};
pub use worker::{Pass, Worker};

#[cfg(test)]
mod tests;
