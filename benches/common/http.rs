//! As much of an HTTP/1.1 client as the benches need: one connection, kept alive. Written here so
//! that on two cores the load generator takes as little as possible from the server.

use std::io::Read as _;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::stage::Outcome;

/// No answer takes longer, or the bench ends.
const PATIENCE: Duration = Duration::from_secs(120);

/// A connection.
pub(crate) struct Client {
    address: SocketAddr,
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What came back.
pub(crate) struct Answer {
    /// Status code.
    pub(crate) status: u16,
    /// Bytes that travelled before the body.
    pub(crate) head: String,
    /// The body as it travelled.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The body as text, decompressed.
    pub(crate) fn text(&self) -> Outcome<String> {
        if !self.head.contains("\r\ncontent-encoding: gzip") {
            return Ok(String::from_utf8_lossy(&self.body).into_owned());
        }
        let mut text = String::new();
        flate2::read::GzDecoder::new(self.body.as_slice()).read_to_string(&mut text)?;
        Ok(text)
    }
}

impl Client {
    /// Connects.
    pub(crate) async fn connect(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            address,
            stream,
            buffer: Vec::with_capacity(64 * 1024),
        })
    }

    /// `GET`, as browsers send it.
    pub(crate) async fn get(&mut self, path: &str) -> Outcome<Answer> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: {}\r\naccept-encoding: gzip, br\r\n\r\n",
            self.address
        );
        self.ask(request).await
    }

    /// Sends a request and waits for its answer.
    pub(crate) async fn ask(&mut self, request: String) -> Outcome<Answer> {
        tokio::time::timeout(PATIENCE, self.send(request)).await?
    }

    async fn send(&mut self, request: String) -> Outcome<Answer> {
        self.stream.write_all(request.as_bytes()).await?;
        self.buffer.clear();
        let head_end = loop {
            if let Some(at) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(self.buffer.get(..head_end).unwrap_or_default())
            .to_ascii_lowercase();
        let status = head.get(9..12).ok_or("no status")?.parse()?;
        if head.contains("\r\ntransfer-encoding: chunked") {
            let body = self.chunks(head_end).await?;
            return Ok(Answer { status, head, body });
        }
        let length: usize = head
            .split("\r\ncontent-length: ")
            .nth(1)
            .and_then(|rest| rest.split("\r\n").next())
            .ok_or("an answer without a length")?
            .parse()?;
        while self.buffer.len() < head_end + length {
            self.more().await?;
        }
        Ok(Answer {
            status,
            head,
            body: self.buffer.split_off(head_end),
        })
    }

    /// A body in chunks, each after its length in hexadecimal; the last one is empty.
    async fn chunks(&mut self, mut at: usize) -> Outcome<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let rest = self.buffer.get(at..).unwrap_or_default();
            let Some(line) = rest.windows(2).position(|two| two == b"\r\n") else {
                self.more().await?;
                continue;
            };
            let length = std::str::from_utf8(rest.get(..line).unwrap_or_default())?;
            let length = usize::from_str_radix(length, 16)?;
            let begin = at + line + 2;
            while self.buffer.len() < begin + length + 2 {
                self.more().await?;
            }
            body.extend_from_slice(self.buffer.get(begin..begin + length).unwrap_or_default());
            at = begin + length + 2;
            if length == 0 {
                return Ok(body);
            }
        }
    }

    async fn more(&mut self) -> Outcome<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            return Err("the server closed the connection".into());
        }
        Ok(())
    }
}
