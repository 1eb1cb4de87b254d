//! Which address leads where, and what holds for every answer.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};

use super::app::App;
use super::assets;
use super::place::language_of;
use super::respond::Problem;
use crate::{campaign, count, mail, statement};

/// The site.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/", get(campaign::pages::home))
        .route("/healthz", get(health))
        .route("/assets/{file}", get(asset))
        .route("/mailbox", get(mail::pages::mailbox))
        .route("/mailbox/{id}", get(mail::pages::message))
        .route("/log/{slug}/checkpoint", get(count::pages::checkpoint))
        .route("/log/{slug}/tile/{*path}", get(count::pages::tile))
        .route(
            "/log/{slug}/manifest/{hash}",
            get(campaign::pages::manifest_bytes),
        )
        .route(
            "/log/{slug}/document/{hash}",
            get(campaign::pages::document_bytes),
        )
        .route("/logs", get(count::pages::logs))
        .route("/{first}", get(campaign::pages::first))
        .route("/{lang}/{slug}", get(campaign::pages::campaign))
        .route("/{lang}/{slug}/count", get(count::pages::count))
        .route("/{lang}/{slug}/count.json", get(count::pages::count_json))
        .route("/{lang}/{slug}/procedure", get(campaign::pages::procedure))
        .route(
            "/{lang}/{slug}/documents/{kind}",
            get(campaign::pages::document),
        )
        .route("/{lang}/{slug}/challenge", get(statement::pages::challenge))
        .route(
            "/{lang}/{slug}/join",
            get(statement::pages::form).post(statement::pages::join),
        )
        .route(
            "/{lang}/{slug}/confirm/{token}",
            get(statement::pages::confirm_page).post(statement::pages::confirm),
        )
        .route(
            "/{lang}/{slug}/reject/{token}",
            post(statement::pages::reject),
        )
        .route(
            "/{lang}/{slug}/receipt/{token}",
            get(statement::pages::receipt_file),
        )
        .route(
            "/{lang}/{slug}/withdraw",
            get(statement::pages::withdraw_page).post(statement::pages::withdraw),
        )
        .fallback(nowhere)
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn(every_answer))
        .with_state(app)
}

/// Turns problems into pages in the reader's language, and sets the headers that no handler may weaken.
async fn every_answer(request: Request, next: Next) -> Response<Body> {
    let lang = language_of(request.uri().path(), request.headers());
    let mut response = next.run(request).await;
    if let Some(problem) = response.extensions_mut().remove::<Arc<Problem>>() {
        response = problem.in_language(lang);
    }
    let headers = response.headers_mut();
    for (name, value) in SECURITY {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[expect(
    clippy::declare_interior_mutable_const,
    reason = "header names are never changed"
)]
const SECURITY: [(HeaderName, &str); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; \
         connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    ),
];

impl axum::response::IntoResponse for Problem {
    /// Carried to [`every_answer`], which knows the reader's language.
    fn into_response(self) -> Response<Body> {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

async fn nowhere() -> Problem {
    Problem::not_found()
}

async fn wrong_method(method: Method) -> Problem {
    drop(method);
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed")
}

async fn health(State(app): State<App>) -> Response<Body> {
    match sqlx::query("SELECT 1").fetch_one(app.db.read()).await {
        Ok(_) => "ok\n".into_response(),
        Err(error) => {
            tracing::error!(%error, "the store does not answer");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the store does not answer\n",
            )
                .into_response()
        }
    }
}

async fn asset(Path(file): Path<String>) -> Result<Response<Body>, Problem> {
    let asset = assets::serve(&file).ok_or_else(Problem::not_found)?;
    Ok((
        [
            (header::CONTENT_TYPE, asset.content_type),
            (header::CACHE_CONTROL, asset.cache_control),
        ],
        asset.bytes.into_owned(),
    )
        .into_response())
}
