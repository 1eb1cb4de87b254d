//! Which way mails leave an instance: by a relay, into a folder, or into the demonstration's mailbox.

use std::collections::VecDeque;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::email::Email;
use super::reach::Reach;
use super::smtp::{Security, Smtp, SmtpSession};
use super::transport::{Cause, DeliveryError, Session, Transport};
use super::trust::{BadTrust, Trust};
use crate::clock::{Clock, Millis};
use crate::secrets::lock;
use crate::terminal::tr;

/// Mails that the demonstration's mailbox remembers.
const KEPT: usize = 2_000;

/// The demonstration's mailbox: mails in memory, for all to see. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Mailbox {
    mails: Arc<Mutex<VecDeque<Received>>>,
    clock: Clock,
}

/// A mail in the demonstration's mailbox.
#[derive(Debug, Clone)]
pub struct Received {
    /// The mail.
    pub email: Email,
    /// When it arrived.
    pub at: Millis,
}

impl Mailbox {
    /// An empty mailbox that tells the time of arrival by `clock`.
    #[must_use]
    pub fn new(clock: Clock) -> Self {
        Self {
            mails: Arc::default(),
            clock,
        }
    }

    /// All mails, the newest first.
    #[must_use]
    pub fn all(&self) -> Vec<Received> {
        lock(&self.mails).iter().rev().cloned().collect()
    }

    /// The mail with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Received> {
        let mails = lock(&self.mails);
        mails.iter().find(|mail| mail.email.id == id).cloned()
    }

    /// Takes out the newest mail to this address.
    #[must_use]
    pub fn take(&self, to: &str) -> Option<Received> {
        let mut mails = lock(&self.mails);
        let place = mails.iter().rposition(|mail| mail.email.to == to)?;
        mails.remove(place)
    }

    /// Puts a mail into it.
    pub(crate) fn put(&self, email: &Email) {
        let mut mails = lock(&self.mails);
        if mails.len() >= KEPT {
            mails.pop_front();
        }
        mails.push_back(Received {
            email: email.clone(),
            at: self.clock.now(),
        });
    }
}

/// A way out, as the configuration names it.
#[derive(Debug, Clone)]
pub enum Delivery {
    /// A relay.
    Smtp(Smtp),
    /// A folder in which each mail becomes a file, `<id>.eml`.
    Folder(PathBuf),
    /// The demonstration's mailbox.
    Mailbox(Mailbox),
}

/// Why a configured way out cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", tr!(
    "cannot send mail by {transport:?}: {what}\n  Write smtp+starttls://host:587, smtps://host:465, smtp://127.0.0.1:25 (this machine only), folder:/path, or mailbox:",
    "impossible d’envoyer des courriels par « {transport} » : {what}\n  Écrivez smtp+starttls://hôte:587, smtps://hôte:465, smtp://127.0.0.1:25 (sur cette machine seulement), folder:/chemin, ou mailbox:"
))]
pub struct BadDelivery {
    transport: String,
    what: String,
}

impl Delivery {
    /// Reads the configuration: `smtp://host:port` (plain, this machine only),
    /// `smtp+starttls://host:port`, `smtps://host:port`, `folder:/path` or `mailbox:`.
    /// `hello` is the name by which a relay is greeted.
    ///
    /// # Errors
    /// When it names no way out, or would send passwords and addresses in the clear over a network.
    pub fn new(
        transport: &str,
        login: Option<(String, String)>,
        hello: &str,
        mailbox: &Mailbox,
    ) -> Result<Self, BadDelivery> {
        let bad = |what: String| BadDelivery {
            transport: transport.to_owned(),
            what,
        };
        if transport == "mailbox:" {
            return Ok(Self::Mailbox(mailbox.clone()));
        }
        if let Some(path) = transport.strip_prefix("folder:").filter(|p| !p.is_empty()) {
            return Ok(Self::Folder(PathBuf::from(path)));
        }
        let (scheme, place) = transport.split_once("://").ok_or_else(|| {
            bad(tr!(
                "no way of sending is named",
                "aucune façon d’envoyer n’est nommée"
            ))
        })?;
        let (security, usual) = match scheme {
            "smtp" => (Security::Plain, 25),
            "smtp+starttls" => (Security::StartTls, 587),
            "smtps" => (Security::Tls, 465),
            _ => {
                return Err(bad(tr!(
                    "this way of sending is not known",
                    "cette façon d’envoyer n’est pas connue"
                )));
            }
        };
        let (host, port) = host_and_port(place.trim_end_matches('/'), usual).ok_or_else(|| {
            bad(tr!(
                "the host or the port cannot be read",
                "l’hôte ou le port est illisible"
            ))
        })?;
        if security == Security::Plain && !is_this_machine(host) {
            return Err(bad(tr!(
                "without TLS, mails would cross the network for all to read",
                "sans TLS, les courriels traverseraient le réseau à la vue de tous"
            )));
        }
        let relay = Smtp::new(host, port, security, hello);
        Ok(Self::Smtp(match login {
            Some((user, password)) => relay.with_login(user, password),
            None => relay,
        }))
    }
}

impl Delivery {
    /// The way out, as the whole of the configuration asks. `hello` is the name by which a relay is greeted.
    ///
    /// # Errors
    /// As [`Delivery::new`]; and when the file of certificates cannot be used.
    pub fn configured(
        mail: &crate::config::Mail,
        hello: &str,
        mailbox: &Mailbox,
    ) -> Result<Self, Unusable> {
        let login = mail.user.clone().zip(mail.password.clone());
        let delivery = Self::new(&mail.transport, login, hello, mailbox)?;
        Ok(delivery.trusting(mail.certificates.as_deref())?)
    }

    /// Believes the authorities in this file (PEM) about a relay's name, and no others; the public ones where there is none.
    ///
    /// # Errors
    /// When the file of certificates cannot be used.
    pub fn trusting(self, certificates: Option<&Path>) -> Result<Self, BadTrust> {
        Ok(match (self, certificates) {
            (Self::Smtp(relay), Some(path)) => Self::Smtp(relay.trusting(Trust::from_file(path)?)),
            (delivery, _) => delivery,
        })
    }
}

impl Delivery {
    /// Tells what a relay takes, whenever it says so.
    #[must_use]
    pub fn telling(self, reach: &Reach) -> Self {
        match self {
            Self::Smtp(relay) => Self::Smtp(relay.telling(reach.clone())),
            other => other,
        }
    }
}

/// Why the configured way out cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// The transport.
    #[error(transparent)]
    Delivery(#[from] BadDelivery),
    /// The authorities.
    #[error(transparent)]
    Trust(#[from] BadTrust),
}

fn host_and_port(place: &str, usual: u16) -> Option<(&str, u16)> {
    let (host, port) = match place.strip_prefix('[') {
        Some(rest) => {
            let (host, after) = rest.split_once(']')?;
            (host, after.strip_prefix(':'))
        }
        None => match place.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (place, None),
        },
    };
    let port = port.map_or(Some(usual), |p| p.parse().ok())?;
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_:".contains(c);
    (!host.is_empty() && host.chars().all(plain)).then_some((host, port))
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host
            .parse()
            .is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

/// An open [`Delivery`].
pub enum DeliverySession {
    /// A connection to a relay.
    Smtp(Box<SmtpSession>),
    /// A folder.
    Folder(PathBuf),
    /// The demonstration's mailbox.
    Mailbox(Mailbox),
}

impl Transport for Delivery {
    type Session = DeliverySession;

    async fn open(&self) -> Result<DeliverySession, DeliveryError> {
        Ok(match self {
            Self::Smtp(relay) => DeliverySession::Smtp(Box::new(relay.open().await?)),
            Self::Folder(path) => DeliverySession::Folder(path.clone()),
            Self::Mailbox(mailbox) => DeliverySession::Mailbox(mailbox.clone()),
        })
    }
}

impl DeliverySession {
    /// Whether addresses beyond ASCII before the `@` can be written to.
    #[must_use]
    pub fn takes_utf8(&self) -> bool {
        match self {
            Self::Smtp(session) => session.takes_utf8().unwrap_or(true),
            Self::Folder(_) | Self::Mailbox(_) => true,
        }
    }
}

impl Session for DeliverySession {
    async fn deliver(&mut self, email: &Email) -> Result<(), DeliveryError> {
        match self {
            Self::Smtp(session) => session.deliver(email).await,
            Self::Folder(path) => write_file(path, email)
                .await
                .map_err(|_| DeliveryError::Relay(Cause::File)),
            Self::Mailbox(mailbox) => {
                mailbox.put(email);
                Ok(())
            }
        }
    }

    async fn close(self) {
        if let Self::Smtp(session) = self {
            session.close().await;
        }
    }
}

/// Writes beside, then renames: who watches the folder sees whole mails only. Addresses and links are in them: they are for the owner
/// of the process alone.
async fn write_file(folder: &Path, email: &Email) -> std::io::Result<()> {
    let unfinished = folder.join(format!(".{}.part", email.id));
    let whole = folder.join(format!("{}.eml", email.id));
    let (folder, bytes) = (folder.to_owned(), email.bytes().to_vec());
    let write = move || {
        std::fs::create_dir_all(folder)?;
        // What a crash left of it is begun anew.
        let _ = std::fs::remove_file(&unfinished);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        options.open(&unfinished)?.write_all(&bytes)?;
        std::fs::rename(unfinished, whole)
    };
    tokio::task::spawn_blocking(write)
        .await
        .map_err(std::io::Error::other)?
}
