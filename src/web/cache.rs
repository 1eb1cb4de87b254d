//! Pages that are the same for everybody, rendered and compressed once, kept for a moment.
//!
//! A campaign that is shared widely is read a thousand times for each time it is joined; without
//! this, each reading would render the same bytes again.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::Mutex;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Response, header};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::clock::{Millis, SECOND};
use crate::secrets::lock;

/// How long a rendered page serves: short enough that the count looks alive.
const FRESH: Millis = 2 * SECOND;
/// More pages than any instance has languages times campaigns; beyond it the cache starts anew.
const MOST: usize = 4_096;

/// Bytes that are the same for everybody, also compressed.
#[derive(Debug, Clone)]
pub struct Rendered {
    plain: Bytes,
    zipped: Bytes,
    kind: HeaderValue,
    caching: HeaderValue,
}

impl Rendered {
    /// Compresses a page. Browsers keep it and ask each time whether it is still the one.
    #[must_use]
    pub fn page(html: String) -> Self {
        Self::new(html, "text/html; charset=utf-8", "no-cache")
    }

    /// Compresses bytes of a kind (`Content-Type`) that may be kept so long (`Cache-Control`).
    #[must_use]
    pub fn new(plain: impl Into<Bytes>, kind: &'static str, caching: &'static str) -> Self {
        let plain = plain.into();
        let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 3), Compression::new(7));
        let zipped = encoder
            .write_all(&plain)
            .and_then(|()| encoder.finish())
            .ok()
            .filter(|zipped| zipped.len() < plain.len())
            .unwrap_or_default();
        Self {
            plain,
            zipped: zipped.into(),
            kind: HeaderValue::from_static(kind),
            caching: HeaderValue::from_static(caching),
        }
    }

    /// An answer, compressed if the visitor's browser takes that.
    #[must_use]
    pub fn answer(&self, accepts_gzip: bool) -> Response<Body> {
        let zip = accepts_gzip && !self.zipped.is_empty();
        let mut response = Response::new(Body::from(if zip {
            self.zipped.clone()
        } else {
            self.plain.clone()
        }));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, self.kind.clone());
        headers.insert(
            header::VARY,
            HeaderValue::from_static("accept-encoding, accept-language"),
        );
        headers.insert(header::CACHE_CONTROL, self.caching.clone());
        if zip {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}

/// Pages by address.
#[derive(Debug, Default)]
pub struct PageCache {
    pages: Mutex<HashMap<String, (Millis, Rendered)>>,
}

impl PageCache {
    /// The page of this address, if it was rendered a moment ago.
    #[must_use]
    pub fn get(&self, address: &str, now: Millis) -> Option<Rendered> {
        lock(&self.pages)
            .get(address)
            .filter(|(rendered_at, _)| (now - rendered_at).abs() < FRESH)
            .map(|(_, page)| page.clone())
    }

    /// Keeps a page for a moment.
    pub fn put(&self, address: &str, now: Millis, page: Rendered) {
        let mut pages = lock(&self.pages);
        if pages.len() >= MOST {
            pages.clear();
        }
        pages.insert(address.to_owned(), (now, page));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_says_what_it_is_and_how_long_to_keep_it() {
        let style = Rendered::new("a{}".repeat(100), "text/css; charset=utf-8", "immutable");
        for (zip, encoding) in [(true, Some("gzip")), (false, None)] {
            let answer = style.answer(zip);
            let header = |name| answer.headers().get(name).map(|v| v.to_str().unwrap());
            assert_eq!(
                header(header::CONTENT_TYPE),
                Some("text/css; charset=utf-8")
            );
            assert_eq!(header(header::CACHE_CONTROL), Some("immutable"));
            assert_eq!(
                header(header::VARY),
                Some("accept-encoding, accept-language")
            );
            assert_eq!(header(header::CONTENT_ENCODING), encoding);
        }
    }
}
