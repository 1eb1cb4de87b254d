//! How a mail leaves.

use std::future::Future;

use super::letter::Letter;

/// Why a mail did not leave. Carries numbers and fixed words only: what servers answer repeats
/// addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Our own relay does not answer, does not let us in, or refuses us as a sender. No mail is to
    /// blame; all of them wait.
    #[error("the relay is not available: {0}")]
    Relay(Cause),
    /// This mail was refused for now.
    #[error("refused for now: {0}")]
    Temporary(Cause),
    /// This mail was refused for good.
    #[error("refused for good: {0}")]
    Permanent(Cause),
    /// The address has characters beyond ASCII before the `@`, and the relay does not know such
    /// addresses (SMTPUTF8, RFC 6531).
    #[error("the relay does not take addresses beyond ASCII (SMTPUTF8)")]
    Utf8Address,
}

/// What lay behind a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// The server answered with this SMTP code.
    #[error("SMTP {0}")]
    Code(u16),
    /// No connection, or it broke.
    #[error("no connection")]
    Network,
    /// No answer in time.
    #[error("no answer in time")]
    Timeout,
    /// No encrypted connection, or no way to log in, as configured.
    #[error("no encrypted or authenticated connection as configured")]
    Security,
    /// The certificate is not for this host, not signed by anybody we believe, or not of this time.
    #[error("the certificate is not good for this host")]
    Certificate,
    /// Something that is no answer to what was asked: sent ahead, or by somebody else.
    #[error("it said what is no answer to what was asked")]
    Unasked,
    /// A file could not be written.
    #[error("a file could not be written")]
    File,
    /// The instance's mail key does not open it: the key file was changed, or the row was.
    #[error("the mail key does not open it; is the right key file in place?")]
    Key,
}

/// A way out for mails.
pub trait Transport: Send + Sync + 'static {
    /// A connection over which several mails leave, one after the other.
    type Session: Session;

    /// Opens a connection.
    ///
    /// # Errors
    /// [`Refusal::Relay`] when there is none to be had.
    fn open(&self) -> impl Future<Output = Result<Self::Session, Refusal>> + Send;
}

/// One connection of a [`Transport`].
pub trait Session: Send {
    /// Hands over one mail. When this returns `Ok`, the other side answers for it.
    ///
    /// # Errors
    /// When it did not take it. The session may be used again, except after [`Refusal::Relay`].
    fn deliver(&mut self, letter: &Letter) -> impl Future<Output = Result<(), Refusal>> + Send;

    /// Takes leave.
    fn close(self) -> impl Future<Output = ()> + Send;
}
