//! What everybody is told while a store is not served, because it is not what the public has seen, because its disk has no room to open it, or because
//! its server was not there yet: nothing of it is read for visitors, and nothing is written into it.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::sync::watch;

use crate::app::router::{asset, protect, shown};
use crate::embed;
use crate::web::language::language_of;
use crate::web::respond::WebError;

/// Seconds after which a browser may ask again where an older copy is there.
const AGAIN: u32 = 120;

/// Why the site is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Because {
    /// The store is not what the public has seen.
    Behind,
    /// The disk has no room for what lies beside an open store.
    Full,
    /// The server of the database cannot be reached.
    Away,
}

/// The site, closed: one page at every address.
pub(crate) fn router(because: watch::Receiver<Because>) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(not_ready))
        .route("/assets/{file}", get(asset))
        .fallback(closed)
        .layer(middleware::from_fn(every_answer))
        .layer(middleware::from_fn(crate::logging::layer))
        .layer(middleware::from_fn(crate::web::listen::mark_busy))
        .with_state(because)
}

async fn closed(State(because): State<watch::Receiver<Because>>) -> WebError {
    let because = *because.borrow();
    match because {
        Because::Behind => WebError {
            retry_after: Some(AGAIN),
            ..WebError::new(StatusCode::SERVICE_UNAVAILABLE, "store-behind")
        },
        Because::Full => WebError::disk_full(),
        // In the words of a running server that loses it.
        Because::Away => WebError::store_failed(),
    }
}

async fn not_ready(State(because): State<watch::Receiver<Because>>) -> Response {
    let because = *because.borrow();
    let told = match because {
        Because::Behind => {
            "the store is not what was shown, and is not served: see the log, or `clameur doctor`\n"
        }
        Because::Full => "the store cannot be opened: its disk is full\n",
        Because::Away => "the store cannot be opened: its server is not there\n",
    };
    (StatusCode::SERVICE_UNAVAILABLE, told).into_response()
}

async fn every_answer(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let lang = language_of(embed::without_zone(&path), request.headers());
    let mut response = next.run(request).await;
    if let Some(problem) = WebError::carried_by(&mut response) {
        response = shown(&problem, &path, lang, None);
    }
    protect(&path, &mut response);
    response
}
