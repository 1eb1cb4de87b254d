//! Campaigns on other people's pages: a zone of addresses (`/embed/…`) that may be framed, and nothing else may.
//!
//! What is shown in a frame are numbers and a link, which nobody can steal by it. The form itself is shown in frames only where it can do
//! nothing by itself (the mailbox has to be proved), and only on sites that the campaign names. Everything that decides something for a
//! person (confirm, withdraw, receipt) is outside, and refuses frames.

/// A page of the form, made fit for a frame.
mod inside;
/// What a frame can show.
mod kind;
/// Which sites may show a campaign's form.
pub(crate) mod origins;
/// Handlers.
pub(crate) mod pages;
/// How a frame may look.
mod theme;
/// Pages as data.
mod view;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, header};

use crate::web::respond::{WebError, for_every_site};

/// Who may frame an answer of this zone, where not everybody may. Carried to the place that sets all headers.
#[derive(Debug, Clone)]
pub(crate) struct Ancestors(String);

/// Whether an address belongs to the zone.
pub(crate) fn is_inside(path: &str) -> bool {
    path.starts_with("/embed/")
}

/// The address as the rest of the site would have it: its language comes first.
pub(crate) fn without_zone(path: &str) -> &str {
    if is_inside(path) {
        path.strip_prefix("/embed").unwrap_or(path)
    } else {
        path
    }
}

/// Whether an address is the page that offers frames, and shows one.
pub(crate) fn shows_frames(path: &str) -> bool {
    let mut parts = path.strip_prefix('/').unwrap_or(path).split('/');
    let (_, _, last) = (parts.next(), parts.next(), parts.next());
    last == Some("embed") && parts.next().is_none()
}

/// The headers of this zone: it may be framed, also by pages that isolate themselves (COEP), and reaches this site alone.
pub(crate) fn mark(response: &mut Response<Body>) {
    let ancestors = response.extensions_mut().remove::<Ancestors>();
    // The script of the form asks for a challenge; nothing else here asks for anything.
    let (who, more) = match &ancestors {
        Some(Ancestors(who)) => (who.as_str(), "; connect-src 'self'; form-action 'self'"),
        None => ("*", "; form-action 'none'"),
    };
    let policy = format!(
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; \
         frame-ancestors {who}{more}"
    );
    let headers = response.headers_mut();
    let policy = HeaderValue::try_from(policy);
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        policy.unwrap_or(HeaderValue::from_static("default-src 'none'")),
    );
    for_every_site(headers);
    headers.insert(
        HeaderName::from_static("cross-origin-embedder-policy"),
        HeaderValue::from_static("require-corp"),
    );
}

/// The policy of the page that shows a frame of ours: as everywhere, and frames of this site.
pub(crate) const WITH_FRAMES: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; \
     script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A problem, small enough for a frame: its links lead out of it.
pub(crate) fn problem(problem: &WebError, lang: crate::i18n::Lang) -> Response<Body> {
    view::problem(problem, lang)
}
