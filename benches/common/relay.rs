//! A mail relay that takes every mail, in its own time, and hands each person the link from their first mail.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::stage::Outcome;

/// How it answers.
#[derive(Clone, Copy)]
pub(crate) struct Manner {
    /// How long each reply takes, one after the other.
    pub(crate) reply: Duration,
    /// How long it takes to tell whether somebody has a mailbox at `slow.example`.
    pub(crate) slow: Duration,
    /// Whether it takes several commands in one breath.
    pub(crate) pipelining: bool,
}

/// What came.
pub(crate) struct Relay {
    manner: Manner,
    boxes: Vec<Mailbox>,
    slow: AtomicUsize,
    others: AtomicUsize,
}

#[derive(Default)]
struct Mailbox {
    link: OnceLock<(String, Instant)>,
    arrived: Notify,
}

impl Relay {
    /// Listens for as long as the runtime runs; has mailboxes for people `0..people`.
    pub(crate) async fn open(manner: Manner, people: usize) -> Outcome<(Arc<Self>, SocketAddr)> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let relay = Arc::new(Self {
            manner,
            boxes: std::iter::repeat_with(Mailbox::default)
                .take(people)
                .collect(),
            slow: AtomicUsize::new(0),
            others: AtomicUsize::new(0),
        });
        let open = Arc::clone(&relay);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                tokio::spawn(Arc::clone(&open).talk(stream));
            }
        });
        Ok((relay, address))
    }

    /// Mails that came to `slow.example`, and all others.
    pub(crate) fn mails(&self) -> (usize, usize) {
        (
            self.slow.load(Ordering::Relaxed),
            self.others.load(Ordering::Relaxed),
        )
    }

    /// The token in the first mail to a person, and when it came; waits for it five minutes at most.
    pub(crate) async fn link(&self, person: usize) -> Outcome<(String, Instant)> {
        let mailbox = self.boxes.get(person).ok_or("no such person")?;
        let arrived = async {
            loop {
                if let Some(link) = mailbox.link.get() {
                    return link.clone();
                }
                mailbox.arrived.notified().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(300), arrived)
            .await
            .map_err(|_| format!("no mail to person {person} within five minutes").into())
    }

    /// RFC 5321 with one client that keeps to it.
    async fn talk(self: Arc<Self>, stream: TcpStream) -> Outcome<()> {
        let mut stream = BufStream::new(stream);
        self.say(&mut stream, "220 relay").await?;
        let (mut to, mut line) = (String::new(), Vec::new());
        while read_line(&mut stream, &mut line).await? {
            let reply = match line.get(..4).unwrap_or_default() {
                b"QUIT" => return self.say(&mut stream, "221 bye").await,
                b"EHLO" if self.manner.pipelining => "250-relay\r\n250-8BITMIME\r\n250 PIPELINING",
                b"EHLO" => "250-relay\r\n250 8BITMIME",
                b"RCPT" => {
                    to = address(&line);
                    if to.ends_with("@slow.example") {
                        tokio::time::sleep(self.manner.slow).await;
                    }
                    "250 ok"
                }
                b"DATA" => {
                    self.say(&mut stream, "354 go on").await?;
                    let mail = read_mail(&mut stream).await?;
                    self.deliver(&to, &mail);
                    "250 taken"
                }
                _ => "250 ok",
            };
            self.say(&mut stream, reply).await?;
        }
        Ok(())
    }

    async fn say(&self, stream: &mut BufStream<TcpStream>, line: &str) -> Outcome<()> {
        if !self.manner.reply.is_zero() {
            tokio::time::sleep(self.manner.reply).await;
        }
        stream.write_all(line.as_bytes()).await?;
        stream.write_all(b"\r\n").await?;
        Ok(stream.flush().await?)
    }

    fn deliver(&self, to: &str, mail: &str) {
        let slow = to.ends_with("@slow.example");
        let counter = if slow { &self.slow } else { &self.others };
        counter.fetch_add(1, Ordering::Relaxed);
        let token = mail
            .split_once("/confirm/")
            .and_then(|(_, rest)| rest.get(..22));
        let mailbox = number(to).and_then(|number| self.boxes.get(number));
        if let (Some(mailbox), Some(token)) = (mailbox, token)
            && mailbox.link.set((token.to_owned(), Instant::now())).is_ok()
        {
            mailbox.arrived.notify_one();
        }
    }
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

/// The address between the angle brackets of a command.
fn address(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    text.split(['<', '>']).nth(1).unwrap_or_default().to_owned()
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
