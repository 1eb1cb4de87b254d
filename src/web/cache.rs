//! Pages that are the same for everybody, rendered and compressed once, kept for a moment.
//!
//! A campaign that is shared widely is read a thousand times for each time it is joined; without
//! this, each reading would render the same bytes again.
//!
//! One thing on a page with a form is not the same for everybody: the token that names the showing of the form. The bytes around it
//! are kept compressed as they are (RFC 1951: a stream may be cut at a byte after a flush), and the token goes between them as it is. The
//! checksum of the whole is put together from those of its pieces: no answer reads again what all of them share.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Response, header};
use flate2::write::GzEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};

use crate::clock::{Millis, SECOND};
use crate::secrets::lock;
use crate::web::respond::WebError;

/// How long a rendered page serves: short enough that the count looks alive.
const CACHE_TTL: Millis = 2 * SECOND;
/// How much longer it serves while somebody renders the next one: a crowd waits for no rendering.
const WHILE_RENDERING: Millis = SECOND;
/// More pages than any instance has languages times campaigns; beyond it the cache starts anew.
const MOST: usize = 4_096;

/// Part of a page that is the same for everybody.
#[derive(Debug)]
struct Piece {
    plain: Bytes,
    /// Deflated, up to a byte boundary, referring to nothing before it. The first one begins with the header of a gzip member.
    deflated: Bytes,
    /// Checksum and length of what is plain.
    sum: Crc,
}

/// A page with places that differ from one answer to the next.
#[derive(Debug, Clone)]
pub struct Frame(Arc<[Piece]>);

impl Frame {
    /// A page whose `hole` is something else each time. None where it has no such place.
    #[must_use]
    pub fn around(hole: &str, html: &str) -> Option<Self> {
        let pieces: Vec<Piece> = html
            .split(hole)
            .enumerate()
            .map(|(place, plain)| Piece::new(plain, place == 0))
            .collect();
        (pieces.len() > 1).then(|| Self(pieces.into()))
    }

    /// The page with this in its places. Caches between us and a browser must not keep it; the browser shows it again on "back".
    #[must_use]
    pub fn answer(&self, filling: &str, accepts_gzip: bool) -> Response<Body> {
        let mut response = self.filled(filling, accepts_gzip).into_response();
        let kind = HeaderValue::from_static("text/html; charset=utf-8");
        let caching = HeaderValue::from_static("private, no-cache");
        describe(&mut response, kind, caching, accepts_gzip);
        response
    }

    fn filled(&self, filling: &str, accepts_gzip: bool) -> Sent {
        match accepts_gzip {
            true => Sent::of(self.zipped(filling.as_bytes())),
            false => Sent::of(vec![self.plain(filling.as_bytes()).into()]),
        }
    }

    fn plain(&self, filling: &[u8]) -> Vec<u8> {
        let pieces: Vec<&[u8]> = self.0.iter().map(|piece| piece.plain.as_ref()).collect();
        pieces.join(filling)
    }

    /// One gzip member (RFC 1952): the pieces' blocks, and between them the filling as a stored block. The pieces are not copied.
    fn zipped(&self, filling: &[u8]) -> Vec<Bytes> {
        // A last block that holds nothing.
        const END: [u8; 2] = [3, 0];
        let length = u16::try_from(filling.len()).unwrap_or(u16::MAX);
        let filling = filling.get(..usize::from(length)).unwrap_or(filling);
        let stored: Bytes = [
            &[0][..],
            &length.to_le_bytes(),
            &(!length).to_le_bytes(),
            filling,
        ]
        .concat()
        .into();
        let mut between = Crc::new();
        between.update(filling);
        let mut out = Vec::with_capacity(2 * self.0.len());
        let mut sum = Crc::new();
        for (place, piece) in self.0.iter().enumerate() {
            if place > 0 {
                out.push(stored.clone());
                sum.combine(&between);
            }
            out.push(piece.deflated.clone());
            sum.combine(&piece.sum);
        }
        let end = [
            &END[..],
            &sum.sum().to_le_bytes(),
            &sum.amount().to_le_bytes(),
        ];
        out.push(end.concat().into());
        out
    }
}

/// What an answer sends: bytes, one piece after the other, and how many they are.
pub(super) struct Sent {
    pieces: Vec<Bytes>,
    length: usize,
}

impl Sent {
    fn of(pieces: Vec<Bytes>) -> Self {
        let length = pieces.iter().map(Bytes::len).sum();
        Self { pieces, length }
    }

    /// How many bytes they are, as a header says it.
    pub(super) fn length(&self) -> HeaderValue {
        HeaderValue::from(self.length)
    }

    /// The bytes, none of them copied.
    pub(super) fn into_body(mut self) -> Body {
        if self.pieces.len() == 1
            && let Some(whole) = self.pieces.pop()
        {
            return Body::from(whole);
        }
        let pieces = self.pieces.into_iter().map(Ok::<_, Infallible>);
        Body::from_stream(futures_util::stream::iter(pieces))
    }

    fn into_response(self) -> Response<Body> {
        let length = self.length();
        let mut response = Response::new(self.into_body());
        response
            .headers_mut()
            .insert(header::CONTENT_LENGTH, length);
        response
    }
}

impl Piece {
    fn new(plain: &str, is_first: bool) -> Self {
        const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
        let mut deflate = Compress::new(Compression::new(7), false);
        // Text always shrinks or grows by less than this, so one call takes it all.
        let mut deflated = Vec::with_capacity(plain.len() + plain.len() / 1_000 + 128);
        if is_first {
            deflated.extend(HEADER);
        }
        // Compressing in memory, into room enough, cannot fail.
        let _ = deflate.compress_vec(plain.as_bytes(), &mut deflated, FlushCompress::Full);
        let mut sum = Crc::new();
        sum.update(plain.as_bytes());
        Self {
            plain: Bytes::copy_from_slice(plain.as_bytes()),
            deflated: deflated.into(),
            sum,
        }
    }
}

fn describe(response: &mut Response<Body>, kind: HeaderValue, caching: HeaderValue, zip: bool) {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-encoding, accept-language"),
    );
    headers.insert(header::CACHE_CONTROL, caching);
    if zip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
}

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
        let mut response = self.sent(accepts_gzip).into_response();
        describe(&mut response, self.kind.clone(), self.caching.clone(), zip);
        response
    }

    fn sent(&self, accepts_gzip: bool) -> Sent {
        let zip = accepts_gzip && !self.zipped.is_empty();
        let bytes = if zip { &self.zipped } else { &self.plain };
        Sent::of(vec![bytes.clone()])
    }
}

/// A page as it is kept.
#[derive(Debug, Clone)]
pub enum Kept {
    /// The same for everybody.
    Whole(Rendered),
    /// With a form.
    Framed(Frame),
}

impl Kept {
    /// A page that was rendered with this token in its form.
    #[must_use]
    pub fn of(html: String, token: &str) -> Self {
        match Frame::around(token, &html) {
            Some(frame) => Self::Framed(frame),
            None => Self::Whole(Rendered::page(html)),
        }
    }

    /// An answer; `token` draws a new one for the form.
    #[must_use]
    pub fn answer(&self, token: impl FnOnce() -> String, accepts_gzip: bool) -> Response<Body> {
        match self {
            Self::Whole(page) => page.answer(accepts_gzip),
            Self::Framed(frame) => frame.answer(&token(), accepts_gzip),
        }
    }

    /// Whether such an answer is compressed.
    pub(super) fn is_zipped(&self, accepts_gzip: bool) -> bool {
        accepts_gzip
            && match self {
                Self::Whole(page) => !page.zipped.is_empty(),
                Self::Framed(_) => true,
            }
    }

    /// What such an answer sends.
    pub(super) fn sent(&self, token: impl FnOnce() -> String, accepts_gzip: bool) -> Sent {
        match self {
            Self::Whole(page) => page.sent(accepts_gzip),
            Self::Framed(frame) => frame.filled(&token(), accepts_gzip),
        }
    }
}

/// Whether what was rendered then serves still.
pub(super) fn is_fresh(at: Millis, now: Millis) -> bool {
    (now - at).abs() < CACHE_TTL
}

/// Pages by address.
#[derive(Debug, Default)]
pub struct PageCache {
    pages: Mutex<HashMap<String, Arc<Slot>>>,
}

/// Where a page is kept.
#[derive(Debug, Default)]
struct Slot {
    /// Held for no longer than it takes to look: those who find a page here never wait for each other.
    last: Mutex<Option<Rendering>>,
    /// Held by whoever renders.
    rendering: tokio::sync::Mutex<()>,
    /// How many times it was rendered, or could not be.
    turns: AtomicU64,
}

/// What became of rendering a page, and when.
type Rendering = (Millis, Result<Kept, WebError>);

impl PageCache {
    /// The page of this address and when it was rendered, which is now unless that was done a moment ago. Whoever comes meanwhile is shown what
    /// was there before, if that is not much older; else they wait for the same rendering, and are told of the same problem: a store that does not
    /// answer is not asked once for each of them.
    ///
    /// # Errors
    /// What rendering it met.
    pub async fn page(
        &self,
        address: &str,
        now: Millis,
        render: impl Future<Output = Result<Kept, WebError>>,
    ) -> Result<(Kept, Millis), WebError> {
        let slot = self.slot(address);
        let came = slot.turns.load(Ordering::Acquire);
        let before = lock(&slot.last).clone();
        if let Some((at, Ok(page))) = &before
            && is_fresh(*at, now)
        {
            return Ok((page.clone(), *at));
        }
        let rendering = match (slot.rendering.try_lock(), before) {
            (Ok(mine), _) => mine,
            (Err(_), Some((at, Ok(page)))) if (now - at).abs() < CACHE_TTL + WHILE_RENDERING => {
                return Ok((page, at));
            }
            (Err(_), _) => slot.rendering.lock().await,
        };
        let last = lock(&slot.last).clone();
        match last {
            Some((at, Ok(page))) if is_fresh(at, now) => return Ok((page, at)),
            Some((_, Err(problem))) if slot.turns.load(Ordering::Acquire) != came => {
                return Err(problem);
            }
            _ => {}
        }
        let rendered = render.await;
        slot.turns.fetch_add(1, Ordering::AcqRel);
        *lock(&slot.last) = Some((now, rendered.clone()));
        drop(rendering);
        rendered.map(|page| (page, now))
    }

    fn slot(&self, address: &str) -> Arc<Slot> {
        let mut pages = lock(&self.pages);
        if let Some(slot) = pages.get(address) {
            return Arc::clone(slot);
        }
        if pages.len() >= MOST {
            pages.clear();
        }
        let slot = Arc::<Slot>::default();
        pages.insert(address.to_owned(), Arc::clone(&slot));
        slot
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

    #[tokio::test]
    async fn a_page_that_grew_old_is_rendered_once_however_many_ask() {
        let cache = Arc::new(PageCache::default());
        let rendered = Arc::new(AtomicU64::new(0));
        let ask = |now: Millis, outcome: Result<&'static str, &'static str>| {
            let (cache, rendered) = (Arc::clone(&cache), Arc::clone(&rendered));
            async move {
                let render = async {
                    rendered.fetch_add(1, Ordering::SeqCst);
                    // All others come while it is being rendered.
                    for _ in 0..50 {
                        tokio::task::yield_now().await;
                    }
                    let problem = |key| WebError::new(axum::http::StatusCode::BAD_GATEWAY, key);
                    let page = outcome.map(|html| Kept::of(html.to_owned(), "token"));
                    page.map_err(problem)
                };
                let kept = cache.page("/fr", now, render).await;
                kept.map(|_| ()).map_err(|problem| problem.key)
            }
        };
        let crowd = async |now: Millis, outcome| {
            let before = rendered.load(Ordering::SeqCst);
            let asked: Vec<_> = (0..20).map(|_| tokio::spawn(ask(now, outcome))).collect();
            for one in asked {
                assert_eq!(one.await.unwrap(), outcome.map(|_| ()));
            }
            rendered.load(Ordering::SeqCst) - before
        };
        assert_eq!(crowd(0, Ok("a page")).await, 1);
        assert_eq!(crowd(CACHE_TTL - 1, Ok("a page")).await, 0);
        assert_eq!(crowd(CACHE_TTL, Ok("a page")).await, 1);
        // Who waited for what failed is told so; who comes after it tries anew.
        assert_eq!(crowd(4 * CACHE_TTL, Err("store-failed")).await, 1);
        assert_eq!(crowd(4 * CACHE_TTL, Ok("a page")).await, 1);
    }

    #[tokio::test]
    async fn who_comes_while_the_next_one_is_rendered_waits_only_where_the_last_one_is_too_old() {
        let cache = Arc::new(PageCache::default());
        let page = |html: &str| Ok(Kept::of(html.to_owned(), "token"));
        let never = || std::future::pending::<Result<Kept, WebError>>();
        cache.page("/fr", 0, async { page("old") }).await.unwrap();
        let rendering = tokio::spawn({
            let cache = Arc::clone(&cache);
            async move { cache.page("/fr", CACHE_TTL, never()).await.map(drop) }
        });
        tokio::task::yield_now().await;
        let meanwhile = |now| {
            let cache = Arc::clone(&cache);
            async move {
                let others = async { page("others") };
                let shown = std::pin::pin!(cache.page("/fr", now, others));
                futures_util::future::poll_immediate(shown).await
            }
        };
        for now in [CACHE_TTL, CACHE_TTL + WHILE_RENDERING - 1] {
            let shown = meanwhile(now).await.expect("at once").unwrap();
            assert_eq!(shown.1, 0, "as it was, and it says since when");
        }
        let later = CACHE_TTL + WHILE_RENDERING;
        assert!(meanwhile(later).await.is_none(), "it waits");
        // Whoever was rendering went away.
        rendering.abort();
        assert!(rendering.await.is_err());
        assert_eq!(meanwhile(later).await.expect("its turn").unwrap().1, later);
    }

    #[test]
    fn what_differs_stands_between_what_does_not() {
        use std::io::Read as _;
        let long = "\u{e9}t\u{e9} & hiver ".repeat(3_000);
        for html in ["XX", "aXXb", "XXa", &format!("{long}XX{long}XX{long}")] {
            let frame = Frame::around("XX", html).unwrap();
            for filling in ["", "token", &"t".repeat(300)] {
                let expected = html.replace("XX", filling);
                assert_eq!(frame.plain(filling.as_bytes()), expected.as_bytes());
                let zipped = frame.zipped(filling.as_bytes()).concat();
                assert!(zipped.len() < expected.len() / 10 + 1_000);
                let mut read = String::new();
                let mut gunzip = flate2::bufread::GzDecoder::new(zipped.as_slice());
                gunzip.read_to_string(&mut read).unwrap();
                assert_eq!(read, expected);
            }
        }
        assert!(Frame::around("XX", "nothing of it").is_none());
    }
}
