//! The wire of SMTP (RFC 5321): one command, then exactly one answer, over TLS (RFC 3207, RFC 8314). Where a relay offers it, a few commands in
//! one breath, then exactly as many answers (RFC 2920).
//!
//! Our own, and strict, because a mail counts as sent when an answer says so. Whoever stands between us and the relay may write answers
//! ahead: before TLS, to be read after it, or before we have asked. Here an answer is what comes after its question; what is there
//! before was not sent by somebody who knew the question, and ends the connection.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, Error as TlsError};
use zeroize::Zeroizing;

use super::transport::Cause;

/// The longest that one step may take. RFC 5321 §4.5.3.2 would allow some five to ten minutes.
pub(super) const REPLY_TIMEOUT: Duration = Duration::from_secs(60);
/// The longest answer. RFC 5321 asks for lines of 512 bytes; what a relay offers takes a few of them.
const LONGEST_ANSWER: usize = 16 * 1024;

/// An answer that is whole: its code, and the text of each line.
pub(super) struct Answer {
    pub(super) code: u16,
    pub(super) lines: Vec<String>,
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

/// A connection on which one waits for all answers before one asks again.
pub(super) struct Wire<'a> {
    stream: Box<dyn Stream + 'a>,
    /// What has come of answers that were asked for.
    come: Vec<u8>,
    /// Questions whose answers have not been read.
    open: usize,
}

impl Wire<'static> {
    /// Connects. With `only_here`, to this machine alone, whatever the name leads to.
    pub(super) async fn reach(host: &str, port: u16, only_here: bool) -> Result<TcpStream, Cause> {
        let stream = in_time(TcpStream::connect((host, port))).await?;
        let peer = stream.peer_addr().map_err(|_| Cause::Network)?;
        if only_here && !peer.ip().to_canonical().is_loopback() {
            return Err(Cause::Security);
        }
        // A command is sent at once, without waiting for the acknowledgement of the one before.
        stream.set_nodelay(true).map_err(|_| Cause::Network)?;
        Ok(stream)
    }

    /// Without TLS, all the way.
    pub(super) fn plain(stream: TcpStream) -> Self {
        Self::over(stream)
    }

    /// With TLS: the certificate must be good for this name, and nothing may have been sent ahead of it.
    pub(super) async fn encrypted(
        stream: TcpStream,
        host: &str,
        config: &Arc<ClientConfig>,
    ) -> Result<Self, Cause> {
        let name = ServerName::try_from(host.to_owned()).map_err(|_| Cause::Certificate)?;
        let connecting = TlsConnector::from(Arc::clone(config)).connect(name, stream);
        let stream = tokio::time::timeout(REPLY_TIMEOUT, connecting)
            .await
            .map_err(|_| Cause::Timeout)?
            .map_err(|error| {
                let inner = error.get_ref().and_then(|e| e.downcast_ref::<TlsError>());
                match inner {
                    Some(TlsError::InvalidCertificate(_)) => Cause::Certificate,
                    Some(_) => Cause::Security,
                    None => Cause::Network,
                }
            })?;
        Ok(Self::over(stream))
    }
}

impl<'a> Wire<'a> {
    /// Without TLS, for the first steps.
    pub(super) fn borrowed(stream: &'a mut TcpStream) -> Self {
        Self::over(stream)
    }

    fn over(stream: impl Stream + 'a) -> Self {
        Self {
            stream: Box::new(stream),
            come: Vec::new(),
            open: 0,
        }
    }

    /// Sends a line and waits for its answer.
    pub(super) async fn ask(&mut self, line: &str) -> Result<Answer, Cause> {
        let line = Zeroizing::new(format!("{line}\r\n"));
        self.send(line.as_bytes(), 1).await?;
        self.answer().await
    }

    /// Sends lines in one breath and waits for the answer to each: those that came, and what ended it where some did not.
    pub(super) async fn ask_all(&mut self, lines: &[&str]) -> (Vec<Answer>, Option<Cause>) {
        let mut all = Zeroizing::new(String::new());
        for line in lines {
            all.push_str(line);
            all.push_str("\r\n");
        }
        let mut answers = Vec::with_capacity(lines.len());
        if let Err(cause) = self.send(all.as_bytes(), lines.len()).await {
            return (answers, Some(cause));
        }
        for _ in lines {
            match self.answer().await {
                Ok(answer) => answers.push(answer),
                Err(cause) => return (answers, Some(cause)),
            }
        }
        (answers, None)
    }

    /// Sends a mail and the dot that ends it, and waits for the answer.
    pub(super) async fn ask_to_take(&mut self, mail: &[u8]) -> Result<Answer, Cause> {
        self.send(&dotted(mail), 1).await?;
        self.answer().await
    }

    async fn send(&mut self, bytes: &[u8], questions: usize) -> Result<(), Cause> {
        self.nothing_unasked().await?;
        self.open = questions;
        let stream = &mut self.stream;
        in_time(async move {
            stream.write_all(bytes).await?;
            stream.flush().await
        })
        .await
    }

    /// Whether the other side keeps silent, as long as nobody has asked it anything.
    async fn nothing_unasked(&mut self) -> Result<(), Cause> {
        if !self.come.is_empty() {
            return Err(Cause::Unasked);
        }
        let mut byte = [0_u8; 1];
        poll_fn(|context| {
            let mut buffer = ReadBuf::new(&mut byte);
            Poll::Ready(
                match Pin::new(&mut self.stream).poll_read(context, &mut buffer) {
                    Poll::Pending => Ok(()),
                    // The end of the connection, which a relay may bring about whenever it likes.
                    Poll::Ready(Ok(())) if buffer.filled().is_empty() => Err(Cause::Network),
                    // "421 closing" may come unasked (RFC 5321 §3.8). Whether this is the start of it does not matter: we hang up.
                    Poll::Ready(Ok(())) => Err(Cause::Unasked),
                    Poll::Ready(Err(_)) => Err(Cause::Network),
                },
            )
        })
        .await
    }

    /// The next answer, whole; with nothing behind it, unless more was asked.
    pub(super) async fn answer(&mut self) -> Result<Answer, Cause> {
        tokio::time::timeout(REPLY_TIMEOUT, self.read_answer())
            .await
            .map_err(|_| Cause::Timeout)?
    }

    async fn read_answer(&mut self) -> Result<Answer, Cause> {
        // A greeting comes without a question.
        self.open = self.open.saturating_sub(1);
        loop {
            if let Some((answer, length)) = whole(&self.come)? {
                self.come.drain(..length);
                // An answer to what we have not asked yet.
                if self.open == 0 && !self.come.is_empty() {
                    return Err(Cause::Unasked);
                }
                return Ok(answer);
            }
            if self.come.len() > LONGEST_ANSWER {
                return Err(Cause::Unasked);
            }
            let read = self.stream.read_buf(&mut self.come).await;
            if read.map_err(|_| Cause::Network)? == 0 {
                return Err(Cause::Network);
            }
        }
    }

    /// Hangs up.
    pub(super) async fn hang_up(mut self) {
        let _ = tokio::time::timeout(Duration::from_secs(2), self.stream.shutdown()).await;
    }
}

async fn in_time<T>(step: impl Future<Output = std::io::Result<T>>) -> Result<T, Cause> {
    tokio::time::timeout(REPLY_TIMEOUT, step)
        .await
        .map_err(|_| Cause::Timeout)?
        .map_err(|_| Cause::Network)
}

/// The answer with which these bytes begin, and how many of them it is; none as long as it is not whole.
fn whole(bytes: &[u8]) -> Result<Option<(Answer, usize)>, Cause> {
    let mut rest = bytes;
    let mut answer: Option<Answer> = None;
    loop {
        let Some(end) = rest.windows(2).position(|pair| pair == b"\r\n") else {
            return Ok(None);
        };
        let (line, after) = rest.split_at(end);
        let (code, last, text) = line_of_answer(line).ok_or(Cause::Unasked)?;
        let answer = answer.get_or_insert(Answer {
            code,
            lines: Vec::new(),
        });
        if answer.code != code {
            return Err(Cause::Unasked);
        }
        answer.lines.push(text);
        rest = after.get(2..).unwrap_or_default();
        if last {
            break;
        }
    }
    Ok(answer.map(|answer| (answer, bytes.len() - rest.len())))
}

/// Three digits, a hyphen where more lines follow, and text.
fn line_of_answer(line: &[u8]) -> Option<(u16, bool, String)> {
    let (code, rest) = line.split_at_checked(3)?;
    if !code.iter().all(u8::is_ascii_digit) || rest.contains(&b'\n') {
        return None;
    }
    let code: u16 = std::str::from_utf8(code).ok()?.parse().ok()?;
    let last = match rest.first() {
        None | Some(b' ') => true,
        Some(b'-') => false,
        Some(_) => return None,
    };
    let text = rest.get(1..).unwrap_or_default();
    (200..600)
        .contains(&code)
        .then(|| (code, last, String::from_utf8_lossy(text).into_owned()))
}

/// The mail as it travels: a dot at the beginning of a line is doubled, and a dot alone ends it (RFC 5321 §4.5.2).
fn dotted(mail: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut out = Zeroizing::new(Vec::with_capacity(mail.len() + mail.len() / 64 + 8));
    let mut begins = true;
    for &byte in mail {
        if begins && byte == b'.' {
            out.push(b'.');
        }
        out.push(byte);
        begins = byte == b'\n';
    }
    if !out.ends_with(b"\r\n") {
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b".\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &str) -> Result<Option<(u16, Vec<String>)>, Cause> {
        whole(bytes.as_bytes()).map(|answer| answer.map(|(a, _)| (a.code, a.lines)))
    }

    #[test]
    fn an_answer_ends_where_the_next_begins() {
        let (first, length) = whole(b"250-one\r\n250 two\r\n354 go").unwrap().unwrap();
        assert_eq!((first.code, length), (250, 18));
    }

    #[test]
    fn an_answer_is_whole_or_waited_for() {
        for (bytes, code, lines) in [
            ("250 fine\r\n", 250, vec!["fine"]),
            ("354\r\n", 354, vec![""]),
            (
                "250-one\r\n250-two\r\n250 three\r\n",
                250,
                vec!["one", "two", "three"],
            ),
        ] {
            let (read_code, read_lines) = read(bytes).unwrap().unwrap();
            assert_eq!(
                (read_code, read_lines),
                (code, lines.into_iter().map(str::to_owned).collect())
            );
            for cut in 0..bytes.len() {
                assert_eq!(read(&bytes[..cut]), Ok(None), "{:?}", &bytes[..cut]);
            }
        }
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for bytes in [
            "250-one\r\n550 two\r\n",
            "hello\r\n",
            "25\r\n",
            "2500\r\n",
            "150 early\r\n",
            "999 late\r\n",
            "250 bare\n250 feeds\r\n",
        ] {
            assert_eq!(read(bytes), Err(Cause::Unasked), "{bytes:?}");
        }
    }

    #[test]
    fn dots_at_the_beginning_of_lines_are_doubled() {
        for (mail, travels) in [
            ("a\r\n", "a\r\n.\r\n"),
            ("a", "a\r\n.\r\n"),
            (".\r\n", "..\r\n.\r\n"),
            ("a\r\n.\r\n..b\r\n", "a\r\n..\r\n...b\r\n.\r\n"),
            ("", "\r\n.\r\n"),
        ] {
            assert_eq!(
                dotted(mail.as_bytes()).as_slice(),
                travels.as_bytes(),
                "{mail:?}"
            );
        }
    }
}
