//! Sends through an SMTP relay (RFC 5321), over lettre's connection.
//!
//! The steps are taken one by one, because what a refusal means depends on the step: a relay that
//! does not know our password must not cost a single mail, a recipient that does not exist must not
//! hold up the others.

use std::future::Future;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};

use tokio::net::TcpStream;

use super::letter::Letter;
use super::transport::{Cause, Refusal, Session, Transport};

/// The longest that one step may take. RFC 5321 §4.5.3.2 would allow some five to ten minutes.
const PATIENCE: Duration = Duration::from_secs(60);

/// How the connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Not at all: only for a relay on this machine.
    Plain,
    /// Begins plain and must change to TLS before anything else.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

/// An SMTP relay.
#[derive(Clone)]
pub struct Smtp {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    hello: ClientId,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Smtp({}:{}, {:?})", self.host, self.port, self.security)
    }
}

impl Smtp {
    /// A relay. `hello` is the name by which we greet it, the host of our public address.
    #[must_use]
    pub fn new(host: &str, port: u16, security: Security, hello: &str) -> Self {
        Self {
            host: host.to_owned(),
            port,
            security,
            credentials: None,
            hello: ClientId::Domain(hello.to_owned()),
        }
    }

    /// Logs in before sending.
    #[must_use]
    pub fn with_login(mut self, user: String, password: String) -> Self {
        self.credentials = Some(Credentials::new(user, password));
        self
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Refusal> {
        let tls =
            || TlsParameters::new(self.host.clone()).map_err(|_| Refusal::Relay(Cause::Security));
        let address = (self.host.as_str(), self.port);
        let mut connection = match self.security {
            Security::Tls => {
                let at_once = Some(tls()?);
                let connecting = AsyncSmtpConnection::connect_tokio1(
                    address,
                    Some(PATIENCE),
                    &self.hello,
                    at_once,
                    None,
                );
                in_time(connecting).await.map_err(Refusal::Relay)?
            }
            Security::Plain | Security::StartTls => {
                let stream = reach(address).await.map_err(Refusal::Relay)?;
                let greeting =
                    AsyncSmtpConnection::connect_with_transport(Box::new(stream), &self.hello);
                in_time(greeting).await.map_err(Refusal::Relay)?
            }
        };
        if self.security == Security::StartTls {
            if !connection.can_starttls() {
                connection.abort().await;
                return Err(Refusal::Relay(Cause::Security));
            }
            let upgrading = connection.starttls(tls()?, &self.hello);
            in_time(upgrading).await.map_err(Refusal::Relay)?;
        }
        if let Some(credentials) = &self.credentials {
            let ways = [Mechanism::Plain, Mechanism::Login];
            let answer = in_time(connection.auth(&ways, credentials)).await;
            if let Err(cause) = answer {
                connection.abort().await;
                return Err(Refusal::Relay(cause));
            }
        }
        Ok(connection)
    }
}

/// A connection that sends at once what is written: a mail and its final dot are written one after
/// the other, and between them the system would wait for the relay's delayed acknowledgement (some
/// 40 ms for each mail).
async fn reach(address: (&str, u16)) -> Result<TcpStream, Cause> {
    let stream = tokio::time::timeout(PATIENCE, TcpStream::connect(address))
        .await
        .map_err(|_| Cause::Timeout)?
        .map_err(|_| Cause::Network)?;
    stream.set_nodelay(true).map_err(|_| Cause::Network)?;
    Ok(stream)
}

/// Waits for one step, no longer than our patience.
async fn in_time<T>(
    step: impl Future<Output = Result<T, lettre::transport::smtp::Error>>,
) -> Result<T, Cause> {
    match tokio::time::timeout(PATIENCE, step).await {
        Err(_) => Err(Cause::Timeout),
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(cause(&error)),
    }
}

fn cause(error: &lettre::transport::smtp::Error) -> Cause {
    if let Some(code) = error.status() {
        Cause::Code(u16::from(code))
    } else if error.is_timeout() {
        Cause::Timeout
    } else if error.is_tls() || error.is_client() {
        Cause::Security
    } else {
        Cause::Network
    }
}

/// A connection to a relay.
pub struct SmtpSession {
    relay: Smtp,
    /// None after it broke, until the next mail.
    connection: Option<AsyncSmtpConnection>,
}

impl Transport for Smtp {
    type Session = SmtpSession;

    async fn open(&self) -> Result<SmtpSession, Refusal> {
        Ok(SmtpSession {
            relay: self.clone(),
            connection: Some(self.connect().await?),
        })
    }
}

impl Session for SmtpSession {
    async fn deliver(&mut self, letter: &Letter) -> Result<(), Refusal> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.relay.connect().await?,
        };
        let outcome = hand_over(&mut connection, letter).await;
        let usable = match outcome {
            Ok(()) | Err(Refusal::Utf8Address) => true,
            // 421: the server is closing the connection.
            Err(Refusal::Temporary(Cause::Code(421)) | Refusal::Relay(_)) => false,
            Err(Refusal::Temporary(Cause::Code(_)) | Refusal::Permanent(_)) => {
                in_time(connection.command(Rset)).await.is_ok()
            }
            Err(Refusal::Temporary(_)) => false,
        };
        if usable {
            self.connection = Some(connection);
        } else {
            let _ = tokio::time::timeout(Duration::from_secs(2), connection.abort()).await;
        }
        outcome
    }

    async fn close(self) {
        if let Some(mut connection) = self.connection {
            // The mails are delivered; whether the farewell is heard does not matter.
            let _ = tokio::time::timeout(Duration::from_secs(5), connection.quit()).await;
        }
    }
}

/// MAIL, RCPT, DATA, and the mail itself.
async fn hand_over(connection: &mut AsyncSmtpConnection, letter: &Letter) -> Result<(), Refusal> {
    let mut options = Vec::new();
    let info = connection.server_info();
    let envelope = letter.envelope();
    let mut addresses = envelope.from().into_iter().chain(envelope.to());
    if !addresses.all(|address| AsRef::<str>::as_ref(address).is_ascii()) {
        if !info.supports_feature(Extension::SmtpUtfEight) {
            return Err(Refusal::Utf8Address);
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !letter.bytes().is_ascii() {
        // Happens with such addresses only: all else is encoded. SMTPUTF8 implies 8BITMIME (RFC 6531 §3.1).
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let special = !options.is_empty();
    let from = letter.envelope().from().cloned();
    in_time(connection.command(Mail::new(from, options)))
        .await
        .map_err(|cause| match cause {
            // Without anything special about this mail, it is us whom the relay refuses.
            Cause::Code(500..) if special => Refusal::Permanent(cause),
            _ => Refusal::Relay(cause),
        })?;
    for to in letter.envelope().to() {
        in_time(connection.command(Rcpt::new(to.clone(), Vec::new())))
            .await
            .map_err(about_the_mail)?;
    }
    in_time(connection.command(Data))
        .await
        .map_err(about_the_mail)?;
    in_time(connection.message(letter.bytes()))
        .await
        .map_err(about_the_mail)?;
    Ok(())
}

/// What a refusal means after the relay took us as the sender. A broken connection counts as an
/// attempt here: a mail at which the relay stumbles must not be tried for ever before all others.
fn about_the_mail(cause: Cause) -> Refusal {
    match cause {
        Cause::Code(500..) => Refusal::Permanent(cause),
        _ => Refusal::Temporary(cause),
    }
}
