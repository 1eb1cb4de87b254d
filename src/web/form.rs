//! Reads a posted form strictly: what is not a form is refused with a message, never guessed at.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use futures_util::StreamExt as _;
use percent_encoding::percent_decode;
use tokio::time::{Instant, timeout_at};

use super::respond::WebError;

/// Bytes that a form may have. The longest honest one has about 12 kB.
pub const LIMIT: usize = 64 * 1024;

/// How long the body of a form may take to arrive once its head did.
const BODY_TIMEOUT: Duration = Duration::from_secs(10);

/// A form's fields, in the order in which they were sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fields({} of them)", self.0.len())
    }
}

impl Fields {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// When it is not a form, too large, too slow, or not UTF-8.
    pub async fn read(request: Request<Body>) -> Result<Self, WebError> {
        Self::read_up_to(request, LIMIT).await
    }

    /// The same, of so many bytes at most.
    ///
    /// # Errors
    /// The same.
    pub async fn read_up_to(request: Request<Body>, limit: usize) -> Result<Self, WebError> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("");
        let essence = kind.split(';').next().unwrap_or("").trim();
        if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(WebError::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "wrong-content-type",
            ));
        }
        let body = whole(request.into_body(), (limit, BODY_TIMEOUT), "form-too-large").await?;
        Self::parse(&body)
    }

    /// A form of these fields, in this order.
    #[must_use]
    pub fn of(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// Reads `name=value&…` with percent-encoding.
    ///
    /// # Errors
    /// When a name or value is not UTF-8.
    pub fn parse(body: &[u8]) -> Result<Self, WebError> {
        body.split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let mut halves = pair.splitn(2, |byte| *byte == b'=');
                let name = decode(halves.next().unwrap_or_default())?;
                let value = decode(halves.next().unwrap_or_default())?;
                Ok((name, value))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// All of them, as they were sent.
    #[must_use]
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// The first value of a field; empty when it was not sent.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    /// Whether a field was sent, with whatever value.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// All values of a field, as checkboxes of one name send them.
    pub fn values<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Bytes of what is too large that are read all the same.
pub(super) const THROWN: usize = 64 << 20;

/// All of a body that has so many bytes at most, and comes within so much time. What is larger is read to its end and thrown away: whoever is cut off
/// while they send are shown a broken connection by their browser, and never what is wrong.
pub(crate) async fn whole(
    body: Body,
    (limit, within): (usize, Duration),
    too_large: &'static str,
) -> Result<Vec<u8>, WebError> {
    let until = Instant::now() + within;
    let (mut chunks, mut bytes) = (body.into_data_stream(), Vec::new());
    let (mut read, large) = (0_usize, || {
        WebError::new(StatusCode::PAYLOAD_TOO_LARGE, too_large)
    });
    loop {
        let chunk = match timeout_at(until, chunks.next()).await {
            Ok(Some(Ok(chunk))) => chunk,
            Ok(None) if read <= limit => return Ok(bytes),
            Err(_) if read <= limit => {
                return Err(WebError::new(StatusCode::REQUEST_TIMEOUT, "timeout"));
            }
            Ok(None | Some(Err(_))) | Err(_) => return Err(large()),
        };
        read = read.saturating_add(chunk.len());
        if read <= limit {
            bytes.extend_from_slice(&chunk);
        } else if read > THROWN {
            return Err(large());
        } else {
            bytes = Vec::new();
        }
    }
}

fn decode(text: &[u8]) -> Result<String, WebError> {
    let spaced: Vec<u8> = text
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    percent_decode(&spaced)
        .decode_utf8()
        // What one engine stores and the other refuses is the sign for what could not be read, on both: no field takes it.
        .map(|text| text.replace('\0', "\u{fffd}"))
        .map_err(|_| WebError::new(StatusCode::BAD_REQUEST, "invalid-utf8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_repeated_and_encoded_fields() {
        let fields = Fields::parse(b"name=Zo%C3%AB+E.&target=taj&target=tes&empty=&bare").unwrap();
        assert_eq!(fields.value("name"), "Zoë E.");
        assert_eq!(fields.values("target").collect::<Vec<_>>(), ["taj", "tes"]);
        assert_eq!(fields.value("empty"), "");
        let nothing = Fields::parse(b"family-name=A%00B").unwrap();
        assert_eq!(nothing.value("family-name"), "A\u{fffd}B");
        assert_eq!(fields.value("absent"), "");
    }

    /// How much of a body of so many chunks of a kilobyte was taken, and what was answered.
    async fn sent(chunks: usize) -> (usize, Result<Vec<u8>, WebError>) {
        let taken = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let count = taken.clone();
        let body = futures_util::stream::iter(0..chunks).map(move |_| {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            Ok::<_, std::io::Error>(vec![b'a'; 1024])
        });
        let body = Body::from_stream(body);
        let read = whole(body, (4096, Duration::from_secs(60)), "form-too-large").await;
        (taken.load(std::sync::atomic::Ordering::Relaxed), read)
    }

    #[tokio::test]
    async fn who_sends_too_much_is_heard_out_and_answered() {
        let (_, read) = sent(4).await;
        assert_eq!(read.expect("a form").len(), 4096);
        // Ten megabytes.
        let (taken, read) = sent(10 * 1024).await;
        let refused = read.expect_err("too large");
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(taken, 10 * 1024, "all of it was taken");
        // There is an end to patience.
        let (taken, read) = sent(1024 * 1024).await;
        assert!(read.is_err() && taken <= THROWN / 1024 + 1, "{taken}");
    }

    #[test]
    fn refuses_what_is_not_utf8() {
        let problem = Fields::parse(b"name=%FF%FE").unwrap_err();
        assert_eq!(problem.key, "invalid-utf8");
    }

    proptest::proptest! {
        #[test]
        fn never_panics(body: Vec<u8>) {
            drop(Fields::parse(&body));
        }
    }
}
