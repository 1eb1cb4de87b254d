//! A plain HTTP client: it sends exactly the bytes that a story asks for, and follows nothing.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// What a server answered.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The body as text; every page of ours is UTF-8.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a page is UTF-8")
    }

    /// Of the page of a receipt: the link by which its owner is shown it again. The page itself has it in no address, only in its forms.
    pub(crate) fn receipt_link(&self) -> Option<String> {
        let page = self.text();
        let receipt = page.split("class=\"page receipt\"").nth(1)?;
        let address = receipt.split("action=\"").nth(1)?.split('"').next()?;
        let token = receipt.split("name=\"link\" value=\"").nth(1)?;
        let token = token.split('"').next()?;
        assert_eq!(page.matches(&format!("/{token}")).count(), 0);
        Some(format!(
            "{}/confirm/{token}",
            address.strip_suffix("/thanks")?
        ))
    }

    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(
            self.status,
            status,
            "{}",
            String::from_utf8_lossy(&self.body)
        );
        self
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect();
        let mut answer = Self {
            status,
            headers,
            body: bytes.get(end + 4..)?.to_vec(),
        };
        if answer.header("transfer-encoding") == Some("chunked") {
            answer.body = unchunk(&answer.body)?;
        } else if let Some(length) = answer.header("content-length") {
            let length: usize = length.parse().ok()?;
            // An answer that a crash cut short is no answer (HEAD has a length and no body).
            if answer.body.len() != length && !answer.body.is_empty() {
                return None;
            }
        }
        let is_page = |kind: &str| kind.starts_with("text/html");
        if answer.header("content-type").is_some_and(is_page) {
            answer.body = without_soft_hyphens(&answer.body);
        }
        Some(answer)
    }
}

/// A page as people read it: where a long word may be divided is nothing that a story is about.
fn without_soft_hyphens(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    page.replace('\u{AD}', "").into_bytes()
}

fn unchunk(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let line = bytes.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(bytes.get(..line)?).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?, 16).ok()?;
        bytes = bytes.get(line + 2..)?;
        if size == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(bytes.get(..size)?);
        bytes = bytes.get(size + 2..)?;
    }
}

/// A client of one server.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Http(pub(crate) SocketAddr);

impl Http {
    /// Sends raw bytes and reads until the server closes.
    pub(crate) fn raw(self, bytes: &[u8], patience: Duration) -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect_timeout(&self.0, Duration::from_secs(10))?;
        stream.set_read_timeout(Some(patience))?;
        stream.set_write_timeout(Some(patience))?;
        stream.set_nodelay(true)?;
        // A server that refuses early stops reading: its answer is there all the same.
        let sent = stream.write_all(bytes);
        let mut answer = Vec::new();
        match stream.read_to_end(&mut answer) {
            Ok(_) => {}
            Err(error) if answer.is_empty() => return Err(error),
            Err(_) => {}
        }
        if answer.is_empty() {
            sent?;
        }
        Ok(answer)
    }

    /// Sends a request; none when the server died over it.
    pub(crate) fn try_request(
        self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Option<Answer> {
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n",
            self.0
        );
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        if method != "GET" && method != "HEAD" {
            request.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        request.push_str("\r\n");
        let mut bytes = request.into_bytes();
        bytes.extend_from_slice(body);
        let answer = self.raw(&bytes, Duration::from_secs(60)).ok()?;
        Answer::parse(&answer)
    }

    #[track_caller]
    pub(crate) fn request(
        self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        self.try_request(method, path, headers, body)
            .unwrap_or_else(|| panic!("{method} {path}: no answer"))
    }

    #[track_caller]
    pub(crate) fn get(self, path: &str) -> Answer {
        self.request("GET", path, &[], &[])
    }

    #[track_caller]
    pub(crate) fn post(self, path: &str, body: &str) -> Answer {
        self.request("POST", path, &FORM, body.as_bytes())
    }
}

/// What a browser says when it sends a form.
pub(crate) const FORM: [(&str, &str); 1] = [("content-type", "application/x-www-form-urlencoded")];
