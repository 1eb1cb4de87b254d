//! Answers: pages, and problems as pages.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::{Html, IntoResponse};
use rand_core::{OsRng, RngCore as _};

use super::headings;
use crate::i18n::Lang;

/// Renders a page.
///
/// # Errors
/// A page that says that something broke.
pub fn page(status: StatusCode, page: &impl Template) -> Result<Response<Body>, WebError> {
    let html = page.render().map_err(|error| WebError::internal(&error))?;
    let mut response = (status, Html(headings::set(&html))).into_response();
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Says that pages of any site may show an answer, also those that isolate themselves (COEP): pictures, and numbers that are public.
pub fn for_every_site(headers: &mut HeaderMap) {
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
}

/// Something that a visitor is told instead of what was asked for: what happened, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebError {
    /// HTTP status.
    pub status: StatusCode,
    /// Stem of the two messages `err-…` and `rec-…`.
    pub key: &'static str,
    /// Reference that the log carries too; empty when there is nothing to look up.
    pub reference: String,
    /// Seconds after which trying again makes sense.
    pub retry_after: Option<u32>,
    /// The language of whoever is told, where it is known better than by the address and the browser.
    pub lang: Option<Lang>,
}

impl WebError {
    /// A problem that the log need not know.
    #[must_use]
    pub fn new(status: StatusCode, key: &'static str) -> Self {
        Self {
            status,
            key,
            reference: String::new(),
            retry_after: None,
            lang: None,
        }
    }

    /// The same, told in this language whatever the browser prefers.
    #[must_use]
    pub fn told_in(self, lang: Lang) -> Self {
        Self {
            lang: Some(lang),
            ..self
        }
    }

    /// There is no such page.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "page-not-found")
    }

    /// Something broke; the cause goes to the log under a reference, never to the visitor.
    #[must_use]
    pub fn internal(cause: &dyn std::error::Error) -> Self {
        let mut bytes = [0u8; 5];
        OsRng.fill_bytes(&mut bytes);
        let reference = hex::encode(bytes);
        tracing::error!(%reference, error = %cause, "a request failed");
        Self {
            reference,
            ..Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
        }
    }

    /// Too many ask at once.
    #[must_use]
    pub fn busy() -> Self {
        Self::later("server-busy", 60)
    }

    /// There is no room to write.
    #[must_use]
    pub fn disk_full() -> Self {
        Self::later("disk-full", 3_600)
    }

    /// The store failed.
    #[must_use]
    pub fn store_failed() -> Self {
        Self::later("store-failed", 60)
    }

    /// Nobody knows whether it was done.
    #[must_use]
    pub fn outcome_unknown() -> Self {
        Self::later("outcome-unknown", 60)
    }

    /// To be tried again after so many seconds: those that the words say.
    fn later(key: &'static str, seconds: u32) -> Self {
        Self {
            retry_after: Some(seconds),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, key)
        }
    }
}

impl WebError {
    /// The problem that an answer carries, taken from it.
    pub(crate) fn carried_by(response: &mut Response<Body>) -> Option<Self> {
        let problem = response.extensions_mut().remove::<Arc<Self>>();
        problem.map(Arc::unwrap_or_clone)
    }
}

impl IntoResponse for WebError {
    /// Carried to the layer around all routes, which knows the reader's language.
    fn into_response(self) -> Response<Body> {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

impl From<crate::db::Error> for WebError {
    fn from(error: crate::db::Error) -> Self {
        if error.is_full() {
            return Self::disk_full();
        }
        if error.is_undecided() {
            return Self::outcome_unknown();
        }
        if error.kind() == crate::db::Kind::Unavailable {
            tracing::error!(%error, "the store cannot be reached");
            return Self::store_failed();
        }
        if error.is_locked() {
            tracing::warn!(%error, "the store is locked");
            return match error.kind() {
                crate::db::Kind::Busy => Self::busy(),
                _ => Self::store_failed(),
            };
        }
        Self::internal(&error)
    }
}
