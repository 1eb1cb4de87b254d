//! How a mail leaves.

use std::future::Future;

use super::email::Email;
use crate::terminal::tr;

/// Why a mail did not leave. Carries numbers and fixed words only: what servers answer repeats
/// addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// Our own relay does not answer, does not let us in, or refuses us as a sender. No mail is to
    /// blame; all of them wait.
    #[error("{}", tr!("the relay is not available: {cause}", "le relais n’est pas disponible : {cause}", cause = _0))]
    Relay(Cause),
    /// This mail was refused for now.
    #[error("{}", tr!("refused for now: {cause}", "refusé pour l’instant : {cause}", cause = _0))]
    Temporary(Cause),
    /// This mail was refused for good.
    #[error("{}", tr!("refused for good: {cause}", "refusé pour de bon : {cause}", cause = _0))]
    Permanent(Cause),
    /// The address has characters beyond ASCII before the `@`, and the relay does not know such
    /// addresses (SMTPUTF8, RFC 6531).
    #[error("{}", tr!("the relay does not take addresses beyond ASCII (SMTPUTF8)", "le relais ne prend pas d’adresses avec des lettres hors de l’ASCII (SMTPUTF8)"))]
    Utf8Address,
}

/// What lay behind a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// The server answered with this SMTP code.
    #[error("SMTP {0}")]
    Code(u16),
    /// No connection, or it broke.
    #[error("{}", tr!("no connection", "pas de connexion"))]
    Network,
    /// No answer in time.
    #[error("{}", tr!("no answer in time", "pas de réponse à temps"))]
    Timeout,
    /// No encrypted connection, or no way to log in, as configured.
    #[error("{}", tr!("no encrypted or authenticated connection as configured", "pas de connexion chiffrée ou authentifiée comme demandé"))]
    Security,
    /// The certificate is not for this host, not signed by anybody we believe, or not of this time.
    #[error("{}", tr!("the certificate is not good for this host", "le certificat ne vaut pas pour cet hôte"))]
    Certificate,
    /// Something that is no answer to what was asked: sent ahead, or by somebody else.
    #[error("{}", tr!("it said what is no answer to what was asked", "il a dit ce qui ne répond pas à ce qui était demandé"))]
    Unasked,
    /// A file could not be written.
    #[error("{}", tr!("a file could not be written", "un fichier n’a pas pu être écrit"))]
    File,
    /// The instance's mail key does not open it: the key file was changed, or the row was.
    #[error("{}", tr!("the mail key does not open it; is the right key file in place?", "la clé du courriel ne l’ouvre pas ; le bon fichier de clé est-il en place ?"))]
    Key,
}

/// A way out for mails.
pub trait Transport: Send + Sync + 'static {
    /// A connection over which several mails leave, one after the other.
    type Session: Session;

    /// Opens a connection.
    ///
    /// # Errors
    /// [`DeliveryError::Relay`] when there is none to be had.
    fn open(&self) -> impl Future<Output = Result<Self::Session, DeliveryError>> + Send;
}

/// One connection of a [`Transport`].
pub trait Session: Send {
    /// Hands over one mail. When this returns `Ok`, the other side answers for it.
    ///
    /// # Errors
    /// When it did not take it. The session may be used again, except after [`DeliveryError::Relay`].
    fn deliver(&mut self, email: &Email) -> impl Future<Output = Result<(), DeliveryError>> + Send;

    /// Takes leave.
    fn close(self) -> impl Future<Output = ()> + Send;
}
