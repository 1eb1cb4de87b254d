//! Pages that are given again as they were given a moment ago, before anything else of a request is looked at.
//!
//! A campaign that is shared widely is read a thousand times for each time it is joined. A handler says of its answer ([`Again`]) that whoever
//! asks for that address is to have the same for a moment. It goes out through all layers once, and is remembered here with the headers that it got
//! there: what is said of every answer is said of this one too, and stands at no second place. What is asked next is answered from
//! memory, in the same turn of the processor, without a box, a clone of the router or a wait.
//!
//! What holds of such an answer, and what is left out:
//!
//! - The bounds on connections are those of the listener: they hold whoever answers.
//! - A form on the page has a token of its own each time: which showing of it is sent is known as before.
//! - Limits on forms, the proof of work and the grid of times (promise P8) are about what is sent to us. Here nothing is read of a request but its
//!   address, its language and whether it takes gzip, and nothing is looked up: how long it takes tells nothing of anybody.
//! - What networks add to a link to follow who clicks it (`?fbclid=…`) is not looked at; a query that makes another page of it is.
//! - A site that is closed has another router, without this. A campaign that is changed, closed or stopped shows it once the page is rendered anew.
//! - It has no number (`x-request-id`), for no line of the log is about it. Whoever asks for a line about each page (`log = "debug"`) has
//!   both: then all pages go through all layers.
//! - It never waits, so that no timeout is over it; and a connection need not be told that somebody is busy with it.

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::{Arc, PoisonError, RwLock};
use std::task::{Context, Poll};

use axum::extract::Request;
use axum::http::{HeaderMap, Method, header};
use axum::response::Response;
use futures_util::future::Either;
use tower::Service;

use super::cache::{Kept, is_fresh};
use super::language::{accepted, accepts_gzip};
use crate::clock::{Clock, Millis};
use crate::i18n::Lang;
use crate::logging;

/// Addresses that are remembered at most: more than any instance has languages times campaigns. Beyond it all are forgotten.
const MOST: usize = 4_096;

/// What an answer says of itself to [`Around`]: whoever asks for its address, and prefers the same language, is to have the same for a moment.
#[derive(Clone)]
pub(crate) struct Again(Arc<Said>);

/// Something that differs from one answer to the next, made at this moment.
type Filling = Box<dyn Fn(Millis) -> String + Send + Sync>;

struct Said {
    address: Address,
    reader: Reader,
    page: Kept,
    at: Millis,
    filling: Filling,
}

impl Said {
    /// Whether this query makes no other page of it. What is encoded may be anything.
    fn ignores(&self, query: Option<&str>) -> bool {
        let names = |query: &str, heeded: &str| {
            let mut pairs = query.split('&');
            pairs.any(|pair| pair.split('=').next() == Some(heeded))
        };
        query.is_none_or(|query| {
            let is_plain = query.is_ascii() && !query.contains('%');
            is_plain && !self.address.heeds.iter().any(|name| names(query, name))
        })
    }
}

/// Where a page stands.
pub(crate) struct Address {
    /// Its path, as links have it: at another that leads there, too, it is not remembered.
    pub(crate) path: String,
    /// What, in a query, makes another page of it.
    pub(crate) heeds: &'static [&'static str],
}

/// For whom a page was rendered.
pub(crate) struct Reader {
    /// The language of the page.
    pub(crate) lang: Lang,
    /// Languages that a page of this address offers to those who prefer them; none where it offers none.
    pub(crate) offered: Vec<Lang>,
    /// The one that it offers.
    pub(crate) suggested: Option<Lang>,
}

impl Again {
    /// The page that this address has for such readers, rendered then. `filling` makes what is put into its places.
    pub(crate) fn new(
        address: Address,
        reader: Reader,
        (page, at): (Kept, Millis),
        filling: impl Fn(Millis) -> String + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Said {
            address,
            reader,
            page,
            at,
            filling: Box::new(filling),
        }))
    }
}

/// A page as it goes out.
#[derive(Clone)]
struct Version {
    said: Arc<Said>,
    gzip: bool,
    headers: HeaderMap,
}

impl Version {
    fn is_as(&self, suggested: Option<Lang>, gzip: bool) -> bool {
        self.gzip == gzip && self.said.reader.suggested == suggested
    }

    fn answer(&self, now: Millis) -> Response {
        let sent = self.said.page.sent(|| (self.said.filling)(now), self.gzip);
        let length = sent.length();
        let mut response = Response::new(sent.into_body());
        let headers = response.headers_mut();
        headers.clone_from(&self.headers);
        headers.insert(header::CONTENT_LENGTH, length);
        response
    }
}

/// The versions of one address.
type Versions = Arc<[Version]>;

/// What is remembered. Cheap to clone.
#[derive(Clone, Default)]
struct Remembered(Arc<RwLock<HashMap<String, Versions>>>);

impl Remembered {
    /// The answer to a request that asks for nothing but a page that is there.
    fn answer(&self, request: &Request, now: Millis) -> Option<Response> {
        if request.method() != Method::GET {
            return None;
        }
        let versions = {
            let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.get(request.uri().path())?)
        };
        let asked = request.headers();
        let reader = &versions.first()?.said.reader;
        let suggested = reader.lang.suggestion(accepted(asked), &reader.offered);
        let gzip = accepts_gzip(asked);
        let version = versions.iter().find(|one| one.is_as(suggested, gzip))?;
        let said = &version.said;
        let is_it = is_fresh(said.at, now) && said.ignores(request.uri().query());
        is_it.then(|| version.answer(now))
    }

    /// Remembers an answer to a request for a page, as it left all layers.
    fn remember(&self, asked: &Asked, response: &mut Response) {
        let Some(Again(said)) = response.extensions_mut().remove::<Again>() else {
            return;
        };
        let headers = response.headers();
        // The same bytes are sent again: a layer that sent others, compressed or at another address, said other things of them.
        let is_zipped = headers.contains_key(header::CONTENT_ENCODING);
        if said.address.path != asked.path
            || !said.ignores(asked.query.as_deref())
            || is_zipped != said.page.is_zipped(asked.gzip)
        {
            return;
        }
        let mut headers = headers.clone();
        headers.remove(logging::REQUEST_ID);
        let new = Version {
            said,
            gzip: asked.gzip,
            headers,
        };
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let before = all.get(&asked.path).cloned().unwrap_or_default();
        let (same, others): (Vec<_>, Vec<_>) = before
            .iter()
            .partition(|one| one.is_as(new.said.reader.suggested, new.gzip));
        if same.iter().any(|one| one.said.at >= new.said.at) {
            // This one, or rendered since for somebody who was answered sooner.
            return;
        }
        let others = others
            .into_iter()
            // What nobody asks for any more goes; and what an address offered before, where that is something else now.
            .filter(|one| is_fresh(one.said.at, new.said.at))
            .filter(|one| one.said.reader.offered == new.said.reader.offered);
        let versions: Versions = others.cloned().chain([new.clone()]).collect();
        if all.len() >= MOST && !all.contains_key(&asked.path) {
            all.clear();
        }
        all.insert(asked.path.clone(), versions);
    }
}

/// What is remembered of a request for a page until it is answered.
struct Asked {
    path: String,
    query: Option<String>,
    gzip: bool,
}

impl Asked {
    fn of(request: &Request) -> Option<Self> {
        (request.method() == Method::GET).then(|| Self {
            path: request.uri().path().to_owned(),
            query: request.uri().query().map(str::to_owned),
            gzip: accepts_gzip(request.headers()),
        })
    }
}

/// The site, with the pages in front of it that it has given a moment ago.
#[derive(Clone)]
pub(crate) struct Around<S> {
    site: S,
    remembered: Remembered,
    clock: Clock,
}

impl<S> Around<S> {
    /// Around all layers of the site.
    pub(crate) fn new(site: S, clock: Clock) -> Self {
        Self {
            site,
            remembered: Remembered::default(),
            clock,
        }
    }
}

/// An answer of the site, which takes its time.
type Later = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

impl<S> Service<Request> for Around<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, Later>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.site.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let passes = logging::tells_of_pages();
        if !passes && let Some(answer) = self.remembered.answer(&request, self.clock.now()) {
            return Either::Left(ready(Ok(answer)));
        }
        let asked = Asked::of(&request).filter(|_| !passes);
        let remembered = asked.map(|asked| (asked, self.remembered.clone()));
        let answered = self.site.call(request);
        Either::Right(Box::pin(async move {
            let mut response = answered.await?;
            if let Some((asked, remembered)) = remembered {
                remembered.remember(&asked, &mut response);
            }
            Ok(response)
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use axum::Router;
    use axum::body::Body;
    use axum::http::HeaderValue;
    use axum::routing::get;
    use tower::ServiceExt as _;

    use super::*;
    use crate::clock::SECOND;

    fn page(times: u64, headers: &HeaderMap, now: Millis) -> Response {
        let lang = Lang::from_code("en").unwrap();
        let offered: Vec<Lang> = ["en", "fr"]
            .into_iter()
            .filter_map(Lang::from_code)
            .collect();
        let suggested = lang.suggestion(accepted(headers), &offered);
        let words = "again ".repeat(99);
        let html = format!("<p>{times} {suggested:?} TOKEN {words}</p>");
        let page = Kept::of(html, "TOKEN");
        let reader = Reader {
            lang,
            offered,
            suggested,
        };
        let mut answer = page.answer(|| "first".to_owned(), accepts_gzip(headers));
        let address = Address {
            path: "/en/a".to_owned(),
            heeds: &["via"],
        };
        let again = Again::new(address, reader, (page, now), |now| format!("at {now}"));
        answer.extensions_mut().insert(again);
        let id = HeaderValue::from_static("1");
        answer.headers_mut().insert(logging::REQUEST_ID, id);
        answer
    }

    /// A site of one page that counts how many times it was asked.
    fn site(clock: &Clock) -> (Around<Router>, Arc<AtomicU64>) {
        let asked = Arc::new(AtomicU64::new(0));
        let (counted, at) = (Arc::clone(&asked), clock.clone());
        let page = move |headers: HeaderMap| {
            let times = counted.fetch_add(1, Ordering::SeqCst);
            let now = at.now();
            async move { page(times, &headers, now) }
        };
        let router = Router::new()
            .route("/en/a", get(page.clone()))
            .route("/en/A", get(page));
        (Around::new(router, clock.clone()), asked)
    }

    async fn ask(
        site: &Around<Router>,
        method: &str,
        path: &str,
        headers: &[(&'static str, &'static str)],
    ) -> (HeaderMap, Vec<u8>) {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).unwrap();
        let answer = site.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        (parts.headers, body.to_vec())
    }

    #[tokio::test]
    async fn a_page_is_asked_for_once_and_given_again_with_its_headers_and_a_token_of_its_own() {
        let clock = Clock::fixed(1_000_000);
        let (site, asked) = site(&clock);
        let (first, body) = ask(&site, "GET", "/en/a", &[]).await;
        assert!(String::from_utf8(body).unwrap().contains("0 None first"));
        clock.advance(SECOND);
        let (second, body) = ask(&site, "GET", "/en/a", &[]).await;
        let body = String::from_utf8(body).unwrap();
        if logging::tells_of_pages() {
            // Another test of this process listens to everything: then each page is a line, and goes through all layers.
            return;
        }
        assert!(body.contains("0 None at 1001000"), "{body}");
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        assert_eq!(
            second[header::CONTENT_LENGTH],
            body.len().to_string().as_str()
        );
        assert!(
            first.contains_key(logging::REQUEST_ID) && !second.contains_key(logging::REQUEST_ID)
        );
        for (name, value) in &first {
            let differs = name == header::CONTENT_LENGTH || name == logging::REQUEST_ID;
            assert!(differs || second[name] == *value, "{name}");
        }
        // Rendered anew when its moment is over.
        clock.advance(SECOND);
        let (_, body) = ask(&site, "GET", "/en/a", &[]).await;
        assert!(String::from_utf8(body).unwrap().contains("1 None first"));
    }

    #[tokio::test]
    async fn each_reader_has_the_version_that_is_theirs() {
        let clock = Clock::fixed(1_000_000);
        let (site, asked) = site(&clock);
        let french = ("accept-language", "fr-BE, en;q=0.5");
        let english = ("accept-language", "en");
        let gzip = ("accept-encoding", "br, gzip");
        let readers: [&[_]; 4] = [&[], &[french], &[gzip], &[gzip, french]];
        for (times, reader) in (0..).zip(readers) {
            ask(&site, "GET", "/en/a", reader).await;
            assert_eq!(asked.load(Ordering::SeqCst), times + 1);
        }
        let (headers, body) = ask(&site, "GET", "/en/a", &[gzip, french]).await;
        assert_eq!(headers[header::CONTENT_ENCODING], "gzip");
        assert_eq!(body[..2], [0x1f, 0x8b]);
        let (headers, body) = ask(&site, "GET", "/en/a", &[english]).await;
        assert!(!headers.contains_key(header::CONTENT_ENCODING));
        assert!(String::from_utf8(body).unwrap().contains("None"));
        if !logging::tells_of_pages() {
            assert_eq!(asked.load(Ordering::SeqCst), 4);
        }
    }

    #[tokio::test]
    async fn whatever_asks_for_more_than_the_page_goes_on_to_the_site() {
        let clock = Clock::fixed(1_000_000);
        let (site, asked) = site(&clock);
        ask(&site, "GET", "/en/a", &[]).await;
        for (method, path) in [
            ("HEAD", "/en/a"),
            ("POST", "/en/a"),
            ("GET", "/en/a?via=somebody"),
            ("GET", "/en/a?x=1&via"),
            ("GET", "/en/a?%76ia=somebody"),
            ("GET", "/en/A"),
            ("GET", "/en/A"),
        ] {
            let before = asked.load(Ordering::SeqCst);
            let (headers, _) = ask(&site, method, path, &[]).await;
            let reached = asked.load(Ordering::SeqCst) - before;
            assert_eq!(reached, u64::from(method != "POST"), "{method} {path}");
            assert_eq!(headers.contains_key(logging::REQUEST_ID), method != "POST");
        }
        if !logging::tells_of_pages() {
            let (headers, _) = ask(&site, "GET", "/en/a?fbclid=abc&viam=1", &[]).await;
            assert!(!headers.contains_key(logging::REQUEST_ID), "not looked at");
        }
    }
}
