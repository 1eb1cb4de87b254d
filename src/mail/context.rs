//! What a mail needs to know at the moment it leaves.

use std::future::Future;

use super::message::Message;
use super::words::{About, ReceiptFile};

/// The store could not be asked; the mail waits.
#[derive(Debug, thiserror::Error)]
#[error("what the mail is about cannot be looked up: {0}")]
pub struct Unknown(pub String);

/// Tells what mails are about.
pub trait MailContext: Send + Sync + 'static {
    /// The campaign, in the mail's language. `None` if there is none any more.
    ///
    /// # Errors
    /// When it cannot be looked up now.
    fn about(
        &self,
        message: &Message,
    ) -> impl Future<Output = Result<Option<About>, Unknown>> + Send;

    /// The receipt that a mail carries. `None` if the statement is not counted any more.
    ///
    /// # Errors
    /// When it cannot be looked up now.
    fn receipt(
        &self,
        message: &Message,
    ) -> impl Future<Output = Result<Option<ReceiptFile>, Unknown>> + Send;
}
