//! A mail relay that swallows everything, and hands each person the link from their first mail.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::stage::Outcome;

/// Everybody's mailbox.
pub(crate) struct Sink {
    boxes: Vec<Mailbox>,
    mails: AtomicUsize,
}

#[derive(Default)]
struct Mailbox {
    token: OnceLock<String>,
    arrived: Notify,
}

impl Sink {
    /// Listens for as long as the runtime runs; has room for people `0..people`.
    pub(crate) async fn open(people: usize) -> Outcome<(Arc<Self>, SocketAddr)> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let sink = Arc::new(Self {
            boxes: std::iter::repeat_with(Mailbox::default)
                .take(people)
                .collect(),
            mails: AtomicUsize::new(0),
        });
        let open = Arc::clone(&sink);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                tokio::spawn(Arc::clone(&open).talk(stream));
            }
        });
        Ok((sink, address))
    }

    /// Mails that came so far.
    pub(crate) fn mails(&self) -> usize {
        self.mails.load(Ordering::Relaxed)
    }

    /// The token in the first mail to a person; waits for it two minutes at most.
    pub(crate) async fn token(&self, person: usize) -> Outcome<String> {
        let mailbox = self.boxes.get(person).ok_or("no such person")?;
        let arrived = async {
            loop {
                if let Some(token) = mailbox.token.get() {
                    return token.clone();
                }
                mailbox.arrived.notified().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(120), arrived)
            .await
            .map_err(|_| format!("no mail to person {person} within two minutes").into())
    }

    /// RFC 5321 with one client that keeps to it.
    async fn talk(self: Arc<Self>, stream: TcpStream) -> Outcome<()> {
        let mut stream = BufStream::new(stream);
        say(&mut stream, "220 sink").await?;
        let mut to = String::new();
        let mut line = Vec::new();
        while read_line(&mut stream, &mut line).await? {
            let command = String::from_utf8_lossy(&line).to_ascii_uppercase();
            if command.starts_with("QUIT") {
                return say(&mut stream, "221 bye").await;
            } else if command.starts_with("EHLO") {
                say(&mut stream, "250-sink\r\n250 8BITMIME").await?;
            } else if command.starts_with("DATA") {
                say(&mut stream, "354 go on").await?;
                let mail = read_mail(&mut stream).await?;
                say(&mut stream, "250 kept").await?;
                self.deliver(&to, &mail);
            } else {
                if command.starts_with("RCPT") {
                    let text = String::from_utf8_lossy(&line);
                    text.split(['<', '>'])
                        .nth(1)
                        .unwrap_or_default()
                        .clone_into(&mut to);
                }
                say(&mut stream, "250 ok").await?;
            }
        }
        Ok(())
    }

    fn deliver(&self, to: &str, mail: &str) {
        self.mails.fetch_add(1, Ordering::Relaxed);
        let token = mail
            .split_once("/confirm/")
            .and_then(|(_, rest)| rest.get(..22));
        let mailbox = number(to).and_then(|number| self.boxes.get(number));
        if let (Some(mailbox), Some(token)) = (mailbox, token)
            && mailbox.token.set(token.to_owned()).is_ok()
        {
            mailbox.arrived.notify_one();
        }
    }
}

async fn say(stream: &mut BufStream<TcpStream>, line: &str) -> Outcome<()> {
    stream.write_all(line.as_bytes()).await?;
    stream.write_all(b"\r\n").await?;
    Ok(stream.flush().await?)
}

async fn read_line(stream: &mut BufStream<TcpStream>, line: &mut Vec<u8>) -> Outcome<bool> {
    line.clear();
    Ok(stream.read_until(b'\n', line).await? > 0)
}

/// A mail as text, with the soft line breaks of quoted-printable taken out: enough to find a link.
async fn read_mail(stream: &mut BufStream<TcpStream>) -> Outcome<String> {
    let mut mail = String::new();
    let mut line = Vec::new();
    while read_line(stream, &mut line).await? && line != b".\r\n" {
        let text = String::from_utf8_lossy(&line);
        match text.strip_suffix("=\r\n") {
            Some(goes_on) => mail.push_str(goes_on),
            None => mail.push_str(&text),
        }
    }
    Ok(mail)
}

/// The number of the person with this address.
fn number(address: &str) -> Option<usize> {
    address
        .strip_prefix("personne-")?
        .split('@')
        .next()?
        .parse()
        .ok()
}
