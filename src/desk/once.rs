//! A button that is pressed twice sends its form twice. The first answer may rotate a cookie or use a link up, and the second would be told that
//! the session has ended or that the link is over: so whoever sends the same form again at once gets the answer of the first.
//!
//! It is kept for seconds, in memory, by a hash of all that was sent. Of several servers each knows its own answers.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Response, StatusCode};
use sha2::{Digest as _, Sha256};

use super::visit::Visit;
use crate::clock::{Clock, Millis, SECOND};
use crate::secrets::lock;
use crate::web;
use crate::web::respond::WebError;

/// For so long an answer is kept.
const KEPT: Millis = 10 * SECOND;
/// So many at most: a flood of forms takes no memory.
const MOST: usize = 256;
/// Bytes of an answer that is kept. No page of the desk has more.
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
        let made = tokio::spawn(async move {
            let mut slot = slot.lock().await;
            let fresh = |kept: &&Kept| (0..KEPT).contains(&(clock.now() - kept.at));
            if let Some(kept) = slot.as_ref().filter(fresh) {
                return Ok(kept.answer());
            }
            let answer = work.await?;
            // What is wrong is looked at again: a moment later it may be right.
            if answer.status().is_client_error() || answer.status().is_server_error() {
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
            Ok(answer)
        });
        made.await.map_err(|error| WebError::internal(&error))?
    }

    fn slot(&self, key: Key, now: Millis) -> Slot {
        let mut all = lock(&self.0);
        all.retain(|known, (at, _)| *known == key || (0..KEPT).contains(&(now - *at)));
        if all.len() >= MOST {
            all.clear();
        }
        let (at, slot) = all.entry(key).or_default();
        *at = now;
        slot.clone()
    }
}
