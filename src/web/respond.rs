//! Answers: pages, and problems as pages.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::{Html, IntoResponse};
use rand_core::{OsRng, RngCore as _};

use super::error_page::ErrorPage;
use super::headings;
use super::inside::Inside;
use super::view::PageContext;
use crate::count::sequencer::CommandError;
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

    /// The page in a language: inside a campaign, with its name, its colour and its ways on.
    #[must_use]
    pub fn in_language(&self, lang: Lang, inside: Option<&Inside>) -> Response<Body> {
        let what = lang.t(&format!("err-{}", self.key));
        let mut ctx = PageContext::new(lang, what.clone());
        ctx.private = true;
        ctx.home = format!("/{}", lang.code());
        if let Some(inside) = inside {
            inside.describe(&mut ctx);
        }
        let page = ErrorPage {
            ctx,
            links: inside.and_then(Inside::links),
            status: self.status.as_u16(),
            what,
            todo: lang.t(&format!("rec-{}", self.key)),
            reference: self.reference.clone(),
            ways_on: inside.map_or_else(Vec::new, |inside| inside.ways_on(self.key)),
        };
        let mut response = match page.render() {
            Ok(html) => (self.status, Html(headings::set(&html))).into_response(),
            Err(_) => self.status.into_response(),
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<CommandError> for WebError {
    fn from(refusal: CommandError) -> Self {
        // As their words say: a minute, an hour.
        let (key, seconds) = match refusal {
            CommandError::Busy => ("server-busy", 60),
            CommandError::DiskFull => ("disk-full", 3_600),
            CommandError::Store => ("store-failed", 60),
            CommandError::Unknown => ("outcome-unknown", 60),
        };
        Self {
            retry_after: Some(seconds),
            ..Self::new(StatusCode::SERVICE_UNAVAILABLE, key)
        }
    }
}

impl From<crate::db::Error> for WebError {
    fn from(error: crate::db::Error) -> Self {
        if error.is_full() {
            return CommandError::DiskFull.into();
        }
        if error.is_undecided() {
            return CommandError::Unknown.into();
        }
        if error.kind() == crate::db::Kind::Unavailable {
            tracing::error!(%error, "the store cannot be reached");
            return CommandError::Store.into();
        }
        if error.is_locked() {
            tracing::warn!(%error, "the store is locked");
            return match error.kind() {
                crate::db::Kind::Busy => CommandError::Busy.into(),
                _ => CommandError::Store.into(),
            };
        }
        Self::internal(&error)
    }
}
