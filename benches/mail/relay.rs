//! A relay that takes every mail, in its own time.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::{TcpListener, TcpStream};

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
#[derive(Default)]
pub(crate) struct Came {
    /// Mails to `slow.example`.
    pub(crate) slow: AtomicUsize,
    /// All others.
    pub(crate) others: AtomicUsize,
}

/// Listens for as long as the runtime runs.
pub(crate) async fn open(manner: Manner) -> Outcome<(Arc<Came>, SocketAddr)> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let came = Arc::new(Came::default());
    let counting = Arc::clone(&came);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = stream.set_nodelay(true);
            tokio::spawn(talk(stream, manner, Arc::clone(&counting)));
        }
    });
    Ok((came, address))
}

async fn talk(stream: TcpStream, manner: Manner, came: Arc<Came>) -> Outcome<()> {
    let mut stream = BufStream::new(stream);
    let mut line = Vec::new();
    let mut slow = false;
    say(&mut stream, manner.reply, "220 relay").await?;
    loop {
        line.clear();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Ok(());
        }
        let reply = match line.get(..4).unwrap_or_default() {
            b"EHLO" if manner.pipelining => "250-relay\r\n250 PIPELINING",
            b"QUIT" => return say(&mut stream, Duration::ZERO, "221 bye").await,
            b"RCPT" => {
                slow = line.ends_with(b"@slow.example>\r\n");
                if slow {
                    tokio::time::sleep(manner.slow).await;
                }
                "250 ok"
            }
            b"DATA" => {
                say(&mut stream, manner.reply, "354 go on").await?;
                while line != b".\r\n" {
                    line.clear();
                    if stream.read_until(b'\n', &mut line).await? == 0 {
                        return Ok(());
                    }
                }
                let counter = if slow { &came.slow } else { &came.others };
                counter.fetch_add(1, Ordering::Relaxed);
                "250 taken"
            }
            _ => "250 ok",
        };
        say(&mut stream, manner.reply, reply).await?;
    }
}

async fn say(stream: &mut BufStream<TcpStream>, after: Duration, line: &str) -> Outcome<()> {
    tokio::time::sleep(after).await;
    stream.write_all(line.as_bytes()).await?;
    stream.write_all(b"\r\n").await?;
    Ok(stream.flush().await?)
}
