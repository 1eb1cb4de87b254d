//! A form with a file (`multipart/form-data`, RFC 7578), read strictly: the fields of one page of ours, and one file. What does not look as
//! browsers write it is refused, never guessed at.
//!
//! All that are under way share some memory: who comes when it is taken waits a moment, before anything of theirs is read.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use futures_util::StreamExt as _;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::form::Fields;
use super::respond::WebError;

/// Bytes that a form with a small file, such as a logo, may have.
pub(crate) const SMALL: usize = 4 << 20;
/// Bytes that a form with a large one may have: a photograph as cameras make it, the folder of a campaign.
pub(crate) const LARGE: usize = 16 << 20;
/// How long it may take to arrive: a telephone on a slow line.
const BODY_TIMEOUT: Duration = Duration::from_secs(25);
/// Fields at most.
const MOST: usize = 32;

/// Bytes that all files under way may have, in pieces of so many.
const PIECE: usize = 64 << 10;
static ROOM: Semaphore = Semaphore::const_new(4 * LARGE / PIECE);
/// How long somebody waits for room: as long as a whole file may take to arrive, and they are told before their browser gives up.
const ROOM_TIMEOUT: Duration = Duration::from_secs(20);

/// The room that a file takes, until its form is answered.
#[derive(Debug)]
pub(crate) struct Room {
    _pieces: SemaphorePermit<'static>,
}

impl Room {
    /// Waits for room for so many bytes.
    async fn wait(bytes: usize) -> Result<Self, WebError> {
        let pieces = bytes.div_ceil(PIECE).max(1);
        let pieces = ROOM.acquire_many(u32::try_from(pieces).unwrap_or(u32::MAX));
        match tokio::time::timeout(ROOM_TIMEOUT, pieces).await {
            Ok(Ok(pieces)) => Ok(Self { _pieces: pieces }),
            Ok(Err(_)) | Err(_) => Err(WebError::busy()),
        }
    }
}

/// Whether a request is such a form.
#[must_use]
pub(crate) fn is_one(request: &Request<Body>) -> bool {
    boundary(request).is_some()
}

fn boundary(request: &Request<Body>) -> Option<String> {
    let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    let mut parts = kind.split(';').map(str::trim);
    if !parts.next()?.eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let given = parts.find_map(|part| part.strip_prefix("boundary="))?;
    let plain = given.trim_matches('"');
    let sound = |c: char| c.is_ascii_alphanumeric() || "'()+_,-./:=?".contains(c);
    ((1..=70).contains(&plain.len()) && plain.chars().all(sound)).then(|| plain.to_owned())
}

/// Reads the fields, and the file; empty where none was chosen. The room that it takes is the caller's to keep as long as the file.
///
/// # Errors
/// When it is no such form, too large, too slow, or not UTF-8; when there is no room for it.
pub(crate) async fn read(
    request: Request<Body>,
    limit: usize,
) -> Result<(Fields, Vec<u8>, Room), WebError> {
    let boundary = boundary(&request).ok_or_else(wrong)?;
    let room = Room::wait(length(&request, limit)).await?;
    let within = (limit, BODY_TIMEOUT);
    let body = super::form::whole(request.into_body(), within, "desk-file-too-large").await?;
    let (fields, file) = parse(&body, &boundary).ok_or_else(wrong)?;
    Ok((fields, file, room))
}

/// Reads the fields alone, of somebody who may not send a file now, as their session has ended or their role was taken: of the file nothing is held,
/// however large it is, and what they typed is not lost.
///
/// # Errors
/// When it is no such form, too large, too slow, or not UTF-8.
pub(crate) async fn read_fields(request: Request<Body>) -> Result<Fields, WebError> {
    let boundary = boundary(&request).ok_or_else(wrong)?;
    let large = || WebError::new(StatusCode::PAYLOAD_TOO_LARGE, "desk-file-too-large");
    let sieved = async {
        let mut sieve = Some(Sieve::new(&boundary));
        let mut read = 0_usize;
        let mut chunks = request.into_body().into_data_stream();
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk.map_err(|_| wrong())?;
            read = read.saturating_add(chunk.len());
            if read > super::form::THROWN {
                return Err(large());
            }
            if let Some(sieve) = &mut sieve {
                sieve.take(&chunk);
            }
            // What is too large is read to its end all the same, as in `form::whole`.
            sieve = sieve.filter(|sieve| sieve.held() <= super::form::LIMIT);
        }
        sieve.map(Sieve::end).ok_or_else(large)
    };
    let sieved = tokio::time::timeout(BODY_TIMEOUT, sieved)
        .await
        .map_err(|_| WebError::new(StatusCode::REQUEST_TIMEOUT, "timeout"))??;
    parse(&sieved, &boundary)
        .map(|(fields, _)| fields)
        .ok_or_else(wrong)
}

/// The bytes of a body that says how long it is; else the most that are taken.
fn length(request: &Request<Body>, limit: usize) -> usize {
    let told = request.headers().get(header::CONTENT_LENGTH);
    let told = told.and_then(|told| told.to_str().ok()?.parse::<usize>().ok());
    told.unwrap_or(limit).min(limit)
}

fn wrong() -> WebError {
    WebError::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "wrong-content-type")
}

/// Takes a body piece by piece, and leaves out what is in its files.
struct Sieve {
    /// What parts a part from the next.
    end: Vec<u8>,
    /// What was taken and is not judged yet.
    rest: Vec<u8>,
    kept: Vec<u8>,
    /// Behind the head of a part: whether that is a file.
    inside: Option<bool>,
}

impl Sieve {
    fn new(boundary: &str) -> Self {
        Self {
            end: format!("\r\n--{boundary}").into_bytes(),
            rest: Vec::new(),
            kept: Vec::new(),
            inside: None,
        }
    }

    fn held(&self) -> usize {
        self.kept.len() + self.rest.len()
    }

    fn take(&mut self, chunk: &[u8]) {
        self.rest.extend_from_slice(chunk);
        loop {
            let Some(is_file) = self.inside else {
                let Some(head) = find(&self.rest, b"\r\n\r\n") else {
                    return;
                };
                let head: Vec<u8> = self.rest.drain(..head + 4).collect();
                let told = std::str::from_utf8(&head).ok().and_then(name);
                self.inside = Some(told.is_some_and(|(_, is_file)| is_file));
                self.kept.extend(head);
                continue;
            };
            let found = find(&self.rest, &self.end);
            // Without its end, all but what may be the beginning of that.
            let content =
                found.unwrap_or_else(|| (self.rest.len() + 1).saturating_sub(self.end.len()));
            let content = self.rest.drain(..content);
            if is_file {
                drop(content);
            } else {
                self.kept.extend(content);
            }
            if found.is_none() {
                return;
            }
            self.kept.extend(self.rest.drain(..self.end.len()));
            self.inside = None;
        }
    }

    fn end(mut self) -> Vec<u8> {
        self.kept.append(&mut self.rest);
        self.kept
    }
}

/// Fields and file of a body; none where it is not well formed.
fn parse(body: &[u8], boundary: &str) -> Option<(Fields, Vec<u8>)> {
    let (mut pairs, mut found) = (Vec::new(), None);
    let mark = format!("--{boundary}");
    let mut rest = body.strip_prefix(mark.as_bytes())?;
    let end = format!("\r\n{mark}");
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let at = find(part, end.as_bytes())?;
        let (part, after) = part.split_at(at);
        rest = after.strip_prefix(end.as_bytes())?;
        let head = find(part, b"\r\n\r\n")?;
        let (head, content) = part.split_at(head);
        let content = content.strip_prefix(b"\r\n\r\n")?;
        let (name, is_file) = name(std::str::from_utf8(head).ok()?)?;
        if is_file {
            // One page of ours asks for one file.
            if found.replace(content.to_vec()).is_some() {
                return None;
            }
        } else if pairs.len() < MOST {
            let text = std::str::from_utf8(content).ok()?;
            pairs.push((name, text.replace('\0', "\u{fffd}")));
        } else {
            return None;
        }
    }
    let found = found.unwrap_or_default();
    rest.starts_with(b"--").then(|| (Fields::of(pairs), found))
}

/// The name in a part's head, and whether it is a file's.
fn name(head: &str) -> Option<(String, bool)> {
    let line = head.split("\r\n").find(|line| {
        let name = line.split(':').next().unwrap_or_default();
        name.eq_ignore_ascii_case("content-disposition")
    })?;
    let mut parts = line.split(';').map(str::trim);
    let name = parts.find_map(|part| part.strip_prefix("name=\""))?;
    let is_file = parts.any(|part| part.starts_with("filename=") || part.starts_with("filename*="));
    let name = name.strip_suffix('"')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!name.is_empty() && name.chars().all(plain)).then(|| (name.to_owned(), is_file))
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A proxy that bounds more narrowly refuses what is taken here, in its own words.
    #[test]
    fn the_packaged_proxies_leave_it_to_the_server_what_is_too_large() {
        let nginx = include_str!("../../packaging/nginx.conf");
        let (before, desk) = nginx.split_once("location /desk {").unwrap();
        let twice = (2 * LARGE) >> 20;
        assert!(desk.contains(&format!("client_max_body_size {twice}m;")));
        let form = (2 * super::super::form::LIMIT) >> 10;
        assert!(before.contains(&format!("client_max_body_size {form}k;")));
        assert!(before.contains(&format!("client_body_buffer_size {form}k;")));
        let caddy = include_str!("../../packaging/Caddyfile");
        assert!(caddy.contains(&format!("max_size {twice}MB")));
        assert!(caddy.contains(&format!("max_size {form}KB")));
        // Seconds for all of a body, where the server gives so many.
        assert!(caddy.contains(&format!("read_body {}s", BODY_TIMEOUT.as_secs() + 5)));
    }

    #[test]
    fn fields_are_read_without_their_file_however_the_body_is_cut() {
        let (all, file) = parse(BODY, "x1").expect("a form");
        assert!(!file.is_empty());
        for length in 1..BODY.len() {
            let mut sieve = Sieve::new("x1");
            BODY.chunks(length).for_each(|chunk| sieve.take(chunk));
            let sieved = sieve.end();
            let (fields, file) = parse(&sieved, "x1").expect("a form");
            assert_eq!((fields, file.len()), (all.clone(), 0), "{length}");
        }
        // Of a large file nothing is held.
        let mut sieve = Sieve::new("x1");
        sieve.take(b"--x1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n");
        for _ in 0..100 {
            sieve.take(&[b'-'; 10_000]);
            assert!(sieve.held() < 100, "{}", sieve.held());
        }
    }

    #[tokio::test]
    async fn files_under_way_share_some_memory() {
        let room = async |bytes: usize| {
            let told = Request::builder().header(header::CONTENT_LENGTH, bytes);
            let request = told.body(Body::empty()).unwrap();
            let wait = Room::wait(length(&request, LARGE));
            tokio::time::timeout(Duration::from_millis(20), wait).await
        };
        let mut taken = Vec::new();
        for _ in 0..4 {
            taken.push(room(LARGE).await.expect("room").unwrap());
        }
        assert!(room(1).await.is_err(), "who comes now waits");
        taken.pop();
        // What says that it is longer than is taken needs no more room than is taken of it.
        let one = room(usize::MAX).await.expect("room").unwrap();
        drop(one);
        assert!(room(1).await.is_ok());
    }

    const BODY: &[u8] = b"--x1\r\nContent-Disposition: form-data; name=\"desk-token\"\r\n\r\nabc\r\n--x1\r\n\
        Content-Disposition: form-data; name=\"logo\"; filename=\"a \\\"b.png\"\r\nContent-Type: image/png\r\n\r\n\
        \x89PNG\r\n--x\r\n\r\n\x00\r\n--x1--\r\n";

    #[test]
    fn fields_and_file_are_read_as_browsers_write_them() {
        let (fields, file) = parse(BODY, "x1").expect("a form");
        assert_eq!(fields.value("desk-token"), "abc");
        assert_eq!(file, b"\x89PNG\r\n--x\r\n\r\n\x00");
        assert!(!fields.has("logo"), "a file is no field");
    }

    #[test]
    fn what_is_cut_or_of_another_form_is_refused() {
        for cut in 0..BODY.len() - 4 {
            assert!(parse(&BODY[..cut], "x1").is_none(), "{cut}");
        }
        assert!(parse(BODY, "x2").is_none());
        let (head, tail) = BODY.split_at(BODY.len() - "\r\n--x1--\r\n".len());
        let file = b"\r\n--x1\r\nContent-Disposition: form-data; name=\"b\"; filename=\"\"\r\n\r\n"
            .as_slice();
        assert!(
            parse(&[head, file, tail].concat(), "x1").is_none(),
            "two files"
        );
    }

    proptest::proptest! {
        #[test]
        fn never_panics(body: Vec<u8>) {
            drop(parse(&body, "x1"));
        }
    }
}
