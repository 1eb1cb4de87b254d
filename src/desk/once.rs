//! A button that is pressed twice sends its form twice. The first answer may rotate a cookie or use a link up, and the second would be told that
//! the session has ended or that the link is over: so whoever sends the same form again at once gets the answer of the first.
//!
//! It is kept for seconds, in memory, by a hash of all that was sent. Of several servers each knows its own answers. What is large, because it
//! carries a document that somebody wrote, is given once and not kept.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody as _};
use axum::http::{HeaderMap, Response, StatusCode};
use sha2::{Digest as _, Sha256};

use super::visit::Visit;
use crate::clock::{Clock, Millis, SECOND};
use crate::secrets::lock;
use crate::web;
use crate::web::respond::WebError;

/// For so long an answer is kept.
const KEPT: Millis = 10 * SECOND;
/// After so long nothing is left of it, also where nobody sends another form: it may show recovery codes, or set a cookie.
const GONE: Duration = Duration::from_secs(11);
/// So many at most: a flood of forms takes no memory.
const MOST: usize = 256;
/// Bytes of an answer that is kept. Pages that carry a document have more.
const LONGEST: usize = 256 * 1024;

/// An answer, to be given again.
#[derive(Clone)]
struct Kept {
    at: Millis,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Kept {
    fn answer(&self) -> Response<Body> {
        let mut answer = Response::new(Body::from(self.body.clone()));
        *answer.status_mut() = self.status;
        *answer.headers_mut() = self.headers.clone();
        answer
    }
}

/// Where the first leaves its answer; the second waits for it.
type Slot = Arc<tokio::sync::Mutex<Option<Kept>>>;

/// What was sent, hashed.
pub(super) type Key = [u8; 32];

/// The answers of the last seconds.
#[derive(Clone, Default)]
pub(super) struct Once(Arc<Mutex<HashMap<Key, (Millis, Slot)>>>);

/// Everything by which two forms are the same: where they go, what they say, and who sends them. A browser with other cookies is another one: a
/// code works once.
pub(super) fn key(visit: &Visit, cookies: &[u8]) -> Key {
    let mut hash = Sha256::new().chain_update(b"clameur/once/v1\0");
    let sender = visit.network.to_string();
    let about = [visit.here.as_str(), &sender, &visit.device].map(str::as_bytes);
    let pairs = visit.fields.pairs().iter();
    let pairs = pairs.flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
    for part in about.into_iter().chain([cookies]).chain(pairs) {
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        hash.update(length.to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

impl Once {
    /// The answer to a form: made now, or a moment ago. It is made to its end also where the browser is gone: it went to press once more.
    pub(super) async fn answer<F>(&self, clock: Clock, key: Key, work: F) -> web::Result
    where
        F: Future<Output = web::Result> + Send + 'static,
    {
        let slot = self.slot(key, clock.now());
        let all = self.clone();
        let made = tokio::spawn(async move {
            let mut slot = slot.lock().await;
            let now = clock.now();
            if let Some(kept) = slot.as_ref().filter(|kept| is_fresh(kept.at, now)) {
                return Ok(kept.answer());
            }
            let answer = work.await?;
            // What is wrong is looked at again: a moment later it may be right.
            let is_wrong = answer.status().is_client_error() || answer.status().is_server_error();
            if is_wrong || !is_short(answer.body()) {
                return Ok(answer);
            }
            let (parts, body) = answer.into_parts();
            let body = axum::body::to_bytes(body, LONGEST).await;
            let kept = Kept {
                at: clock.now(),
                status: parts.status,
                headers: parts.headers,
                body: body.map_err(|error| WebError::internal(&error))?,
            };
            let answer = kept.answer();
            *slot = Some(kept);
            tokio::spawn(all.forget(clock));
            Ok(answer)
        });
        made.await.map_err(|error| WebError::internal(&error))?
    }

    fn slot(&self, key: Key, now: Millis) -> Slot {
        let mut all = lock(&self.0);
        all.retain(|known, (at, _)| *known == key || is_fresh(*at, now));
        if all.len() >= MOST {
            all.clear();
        }
        let (at, slot) = all.entry(key).or_default();
        *at = now;
        slot.clone()
    }

    /// Lets go of what is over.
    async fn forget(self, clock: Clock) {
        tokio::time::sleep(GONE).await;
        let now = clock.now();
        lock(&self.0).retain(|_, (at, _)| is_fresh(*at, now));
    }
}

fn is_fresh(at: Millis, now: Millis) -> bool {
    (0..KEPT).contains(&(now - at))
}

/// Whether an answer is one that is kept.
fn is_short(body: &Body) -> bool {
    let bytes = body.size_hint().upper();
    let bytes = bytes.and_then(|bytes| usize::try_from(bytes).ok());
    bytes.is_some_and(|bytes| bytes <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_long_answer_is_given_whole_and_not_kept() {
        let once = Once::default();
        for (key, length) in [(1, LONGEST), (2, LONGEST + 1)] {
            let work = async move { Ok(Response::new(Body::from("x".repeat(length)))) };
            let answer = once.answer(Clock::System, [key; 32], work).await;
            let body = answer.expect("an answer").into_body();
            let body = axum::body::to_bytes(body, usize::MAX).await;
            assert_eq!(body.expect("a body").len(), length);
        }
        let again = async { Ok(Response::new(Body::from("again"))) };
        let answer = once.answer(Clock::System, [2; 32], again).await;
        let body = axum::body::to_bytes(answer.expect("an answer").into_body(), 9).await;
        assert_eq!(body.expect("a body"), "again");
    }
}
