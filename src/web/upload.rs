//! A form with a file (`multipart/form-data`, RFC 7578), read strictly: the fields of one page of ours, and one file. What does not look as
//! browsers write it is refused, never guessed at.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::form::Fields;
use super::respond::WebError;

/// Bytes that a form with a small file, such as a logo, may have.
pub(crate) const SMALL: usize = 4 << 20;
/// Bytes that a form with a large one may have: a photograph as cameras make it, the folder of a campaign.
pub(crate) const LARGE: usize = 16 << 20;
/// How long it may take to arrive: a telephone on a slow line.
const BODY_TIMEOUT: Duration = Duration::from_secs(25);
/// Fields at most.
const MOST: usize = 16;

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

/// Reads the fields, and the file; empty where none was chosen.
///
/// # Errors
/// When it is no such form, too large, too slow, or not UTF-8.
pub(crate) async fn read(
    request: Request<Body>,
    limit: usize,
) -> Result<(Fields, Vec<u8>), WebError> {
    let wrong = || WebError::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "wrong-content-type");
    let boundary = boundary(&request).ok_or_else(wrong)?;
    let body = axum::body::to_bytes(request.into_body(), limit);
    let body = tokio::time::timeout(BODY_TIMEOUT, body)
        .await
        .map_err(|_| WebError::new(StatusCode::REQUEST_TIMEOUT, "timeout"))?
        .map_err(|_| WebError::new(StatusCode::PAYLOAD_TOO_LARGE, "desk-file-too-large"))?;
    parse(&body, &boundary).ok_or_else(wrong)
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
