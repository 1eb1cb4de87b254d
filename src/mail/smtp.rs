//! Sends through an SMTP relay (RFC 5321).
//!
//! The steps are taken one by one, because what a refusal means depends on the step: a relay that
//! does not know our password must not cost a single mail, a recipient that does not exist must not
//! hold up the others. Each step has the one code that means yes; any other yes is none.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::email::Email;
use super::reach::Reach;
use super::transport::{Cause, DeliveryError, Session, Transport};
use super::trust::Trust;
use super::wire::{Answer, Wire};

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
    credentials: Option<Arc<(Zeroizing<String>, Zeroizing<String>)>>,
    hello: String,
    trust: Trust,
    reach: Reach,
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
            hello: hello.to_owned(),
            trust: Trust::default(),
            reach: Reach::default(),
        }
    }

    /// Logs in before sending.
    #[must_use]
    pub fn with_login(mut self, user: String, password: String) -> Self {
        self.credentials = Some(Arc::new((Zeroizing::new(user), Zeroizing::new(password))));
        self
    }

    /// Believes these authorities about the relay's name, and no others.
    #[must_use]
    pub fn trusting(mut self, trust: Trust) -> Self {
        self.trust = trust;
        self
    }

    /// Tells what the relay offers, whenever it does.
    #[must_use]
    pub fn telling(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }

    async fn connect(&self) -> Result<Connection, Cause> {
        let plain = self.security == Security::Plain;
        let stream = Wire::reach(&self.host, self.port, plain).await?;
        let mut connection = match self.security {
            Security::Plain => Connection::greeted(Wire::plain(stream), &self.hello).await?,
            Security::Tls => {
                let config = self.trust.config().ok_or(Cause::Security)?;
                let wire = Wire::encrypted(stream, &self.host, config).await?;
                Connection::greeted(wire, &self.hello).await?
            }
            Security::StartTls => {
                let config = self.trust.config().ok_or(Cause::Security)?;
                let stream = start_tls(stream, &self.hello).await?;
                // All that was said before TLS is forgotten: anybody may have said it (RFC 3207 §4.2).
                let wire = Wire::encrypted(stream, &self.host, config).await?;
                Connection::hello(wire, &self.hello).await?
            }
        };
        if let Some(login) = &self.credentials {
            connection.log_in(&login.0, &login.1).await?;
        }
        self.reach.note(connection.offers.utf8);
        Ok(connection)
    }
}

/// Asks a relay to change to TLS, in the clear: nothing that is secret or about anybody is said here.
async fn start_tls(
    mut stream: tokio::net::TcpStream,
    hello: &str,
) -> Result<tokio::net::TcpStream, Cause> {
    let mut wire = Wire::borrowed(&mut stream);
    expect(wire.answer().await?, 220)?;
    let offers = expect(wire.ask(&format!("EHLO {hello}")).await?, 250)?;
    if !Offers::read(&offers).starttls {
        return Err(Cause::Security);
    }
    // Whoever refuses it asks us to go on in the clear.
    let answer = wire.ask("STARTTLS").await?;
    if answer.code != 220 {
        return Err(Cause::Security);
    }
    drop(wire);
    Ok(stream)
}

/// What a relay offers that concerns us (RFC 5321 §2.2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Offers {
    starttls: bool,
    /// Addresses beyond ASCII (RFC 6531).
    utf8: bool,
    /// Says what of a failure is reported (RFC 3461).
    dsn: bool,
    /// Takes several commands in one breath (RFC 2920).
    pipelining: bool,
    plain: bool,
    login: bool,
}

impl Offers {
    fn read(answer: &Answer) -> Self {
        let mut offers = Self::default();
        for line in answer.lines.iter().skip(1) {
            let line = line.to_ascii_uppercase().replace('=', " ");
            let mut words = line.split_ascii_whitespace();
            match words.next() {
                Some("STARTTLS") => offers.starttls = true,
                Some("SMTPUTF8") => offers.utf8 = true,
                Some("DSN") => offers.dsn = true,
                Some("PIPELINING") => offers.pipelining = true,
                Some("AUTH") => {
                    for way in words {
                        offers.plain |= way == "PLAIN";
                        offers.login |= way == "LOGIN";
                    }
                }
                _ => {}
            }
        }
        offers
    }
}

/// The answer, if it is the one that means yes.
fn expect(answer: Answer, code: u16) -> Result<Answer, Cause> {
    if answer.code == code {
        Ok(answer)
    } else {
        Err(no(&answer))
    }
}

/// What an answer that is not the expected one means. A yes to another question is no answer to ours.
fn no(answer: &Answer) -> Cause {
    match answer.code {
        code @ 400.. => Cause::Code(code),
        _ => Cause::Unasked,
    }
}

/// A connection on which a relay has told what it offers.
struct Connection {
    wire: Wire<'static>,
    offers: Offers,
    /// Whether the relay took a sender on it.
    used: bool,
    /// Whether the relay waits for a mail that it is not to get, or has not answered everything: nothing else can be said then.
    spoiled: bool,
}

impl Connection {
    async fn greeted(mut wire: Wire<'static>, hello: &str) -> Result<Self, Cause> {
        expect(wire.answer().await?, 220)?;
        Self::hello(wire, hello).await
    }

    async fn hello(mut wire: Wire<'static>, hello: &str) -> Result<Self, Cause> {
        let answer = expect(wire.ask(&format!("EHLO {hello}")).await?, 250)?;
        Ok(Self {
            offers: Offers::read(&answer),
            wire,
            used: false,
            spoiled: false,
        })
    }

    async fn step(&mut self, line: &str, yes: u16) -> Result<(), Cause> {
        expect(self.wire.ask(line).await?, yes).map(drop)
    }

    async fn log_in(&mut self, user: &str, password: &str) -> Result<(), Cause> {
        if self.offers.plain {
            let both = Zeroizing::new(format!("\0{user}\0{password}"));
            let line = Zeroizing::new(format!("AUTH PLAIN {}", STANDARD.encode(both.as_bytes())));
            return self.step(&line, 235).await;
        }
        if !self.offers.login {
            return Err(Cause::Security);
        }
        self.step("AUTH LOGIN", 334).await?;
        self.step(&Zeroizing::new(STANDARD.encode(user)), 334)
            .await?;
        self.step(&Zeroizing::new(STANDARD.encode(password)), 235)
            .await
    }

    /// MAIL, RCPT, DATA, and the mail itself.
    async fn hand_over(&mut self, email: &Email) -> Result<(), DeliveryError> {
        let envelope = email.envelope();
        let mut addresses = envelope.from().into_iter().chain(envelope.to());
        let beyond = !addresses.all(|address| AsRef::<str>::as_ref(address).is_ascii());
        if beyond && !self.offers.utf8 {
            return Err(DeliveryError::Utf8Address);
        }
        let mut options = String::new();
        if beyond {
            options.push_str(" SMTPUTF8");
        }
        if !email.bytes().is_ascii() {
            // Happens with such addresses only: all else is encoded. SMTPUTF8 implies 8BITMIME (RFC 6531 §3.1).
            options.push_str(" BODY=8BITMIME");
        }
        if self.offers.dsn {
            // A failure is told without the mail, hence without its link.
            options.push_str(" RET=HDRS");
        }
        let from = envelope.from().map(ToString::to_string).unwrap_or_default();
        // Nobody reads what would come back, and it would name the address in an ordinary mailbox.
        let notify = if self.offers.dsn { " NOTIFY=NEVER" } else { "" };
        let mut lines = vec![Zeroizing::new(format!("MAIL FROM:<{from}>{options}"))];
        let to = envelope.to().iter();
        lines.extend(to.map(|to| Zeroizing::new(format!("RCPT TO:<{to}>{notify}"))));
        lines.push(Zeroizing::new("DATA".to_owned()));
        self.announce(&lines)
            .await
            .map_err(|(step, cause)| match step {
                // Without anything special about this mail, it is us whom the relay refuses.
                Step::Sender if beyond && matches!(cause, Cause::Code(500..)) => {
                    DeliveryError::Permanent(cause)
                }
                Step::Sender => DeliveryError::Relay(cause),
                Step::Mail => about_the_mail(cause),
            })?;
        let answer = self.wire.ask_to_take(email.bytes()).await;
        let answer = answer.map_err(about_the_mail)?;
        expect(answer, 250).map(drop).map_err(about_the_mail)
    }

    /// MAIL, RCPT and DATA: one after the other, or in one breath where the relay offers that.
    async fn announce(&mut self, lines: &[Zeroizing<String>]) -> Result<(), (Step, Cause)> {
        let mut steps = Steps::of(lines.len());
        if !self.offers.pipelining {
            for line in lines {
                let answer = self.wire.ask(line).await;
                let answer = answer.map_err(|cause| (steps.now(), cause))?;
                self.used |= steps.take(&answer)?;
            }
            return Ok(());
        }
        let lines: Vec<&str> = lines.iter().map(|line| line.as_str()).collect();
        let (answers, broken) = self.wire.ask_all(&lines).await;
        // The relay may wait for the mail though it refuses its recipient (RFC 2920 §3.1), or owe an answer that would be taken for the next.
        let last = answers.get(lines.len() - 1);
        self.spoiled = last.is_none_or(|answer| answer.code == 354);
        for answer in &answers {
            self.used |= steps.take(answer)?;
        }
        match broken {
            Some(cause) => Err((steps.now(), cause)),
            None => {
                self.spoiled = false;
                Ok(())
            }
        }
    }
}

/// What a step asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Us.
    Sender,
    /// The mail: its recipient, or itself.
    Mail,
}

/// MAIL, then RCPT, then DATA.
struct Steps {
    all: usize,
    taken: usize,
}

impl Steps {
    fn of(all: usize) -> Self {
        Self { all, taken: 0 }
    }

    /// The step whose answer is next.
    fn now(&self) -> Step {
        if self.taken == 0 {
            Step::Sender
        } else {
            Step::Mail
        }
    }

    /// Whether the step was taken: it is an error where its answer is no yes.
    fn take(&mut self, answer: &Answer) -> Result<bool, (Step, Cause)> {
        let (first, last) = (self.taken == 0, self.taken + 1 == self.all);
        let yes = match answer.code {
            250 => !last,
            251 => !first && !last,
            354 => last,
            _ => false,
        };
        if !yes {
            return Err((self.now(), no(answer)));
        }
        self.taken += 1;
        Ok(true)
    }
}

/// A connection to a relay.
pub struct SmtpSession {
    relay: Smtp,
    /// None after it broke, until the next mail.
    connection: Option<Connection>,
}

impl SmtpSession {
    /// Whether the relay takes addresses with characters beyond ASCII before the `@`; none while there is no connection.
    #[must_use]
    pub fn takes_utf8(&self) -> Option<bool> {
        self.connection.as_ref().map(|open| open.offers.utf8)
    }
}

impl Transport for Smtp {
    type Session = SmtpSession;

    async fn open(&self) -> Result<SmtpSession, DeliveryError> {
        Ok(SmtpSession {
            relay: self.clone(),
            connection: Some(self.connect().await.map_err(DeliveryError::Relay)?),
        })
    }
}

impl Session for SmtpSession {
    async fn deliver(&mut self, email: &Email) -> Result<(), DeliveryError> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.relay.connect().await.map_err(DeliveryError::Relay)?,
        };
        let mut outcome = connection.hand_over(email).await;
        if connection.used && hung_up(outcome) {
            // It may, whenever nobody speaks or after so many mails; nothing of this one was handed over.
            connection.wire.hang_up().await;
            connection = self.relay.connect().await.map_err(DeliveryError::Relay)?;
            outcome = connection.hand_over(email).await;
        }
        let usable = match outcome {
            Ok(()) | Err(DeliveryError::Utf8Address) => true,
            // 421: the server is closing the connection.
            Err(DeliveryError::Temporary(Cause::Code(421)) | DeliveryError::Relay(_)) => false,
            Err(DeliveryError::Temporary(Cause::Code(_)) | DeliveryError::Permanent(_)) => {
                !connection.spoiled && connection.step("RSET", 250).await.is_ok()
            }
            Err(DeliveryError::Temporary(_)) => false,
        };
        if usable {
            self.connection = Some(connection);
        } else {
            connection.wire.hang_up().await;
        }
        outcome
    }

    async fn close(self) {
        if let Some(mut connection) = self.connection {
            // The mails are delivered; whether the farewell is heard does not matter.
            let farewell = connection.step("QUIT", 221);
            let _ = tokio::time::timeout(Duration::from_secs(5), farewell).await;
            connection.wire.hang_up().await;
        }
    }
}

/// Whether a relay that took a sender on this connection before is gone before it took another: that is no failure.
fn hung_up(outcome: Result<(), DeliveryError>) -> bool {
    matches!(
        outcome,
        Err(DeliveryError::Relay(
            Cause::Network | Cause::Unasked | Cause::Code(421)
        ))
    )
}

/// What a refusal means after the relay took us as the sender. A broken connection counts as an
/// attempt here: a mail at which the relay stumbles must not be tried for ever before all others.
fn about_the_mail(cause: Cause) -> DeliveryError {
    match cause {
        Cause::Code(500..) => DeliveryError::Permanent(cause),
        _ => DeliveryError::Temporary(cause),
    }
}
