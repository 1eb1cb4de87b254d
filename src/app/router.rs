//! Which address leads where, and what holds for every answer.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse as _;
use axum::routing::get;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::campaign::store::{CampaignError, slugs};
use crate::db::query;
use crate::desk::stage::Stages;
use crate::i18n::Lang;
use crate::secrets::lock;
use crate::site::error_page;
use crate::site::inside::Inside;
use crate::site::routes as site;
use crate::state::App;
use crate::web::cache::Rendered;
use crate::web::language::{accepts_gzip, language_of};
use crate::web::respond::WebError;
use crate::web::{assets, check};
use crate::{desk, embed};

/// How long a request may take. Confirming waits for the disk, opening a page for nothing.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// The site.
pub(crate) fn router(app: App) -> Router {
    // Around the routes: which one it is depends on the address.
    Router::new()
        .fallback_service(routes(app))
        .layer(middleware::from_fn(crate::web::glue::freed))
}

fn routes(app: App) -> Router {
    site::pages()
        .merge(embed::pages::routes())
        .route("/healthz", get(health))
        .route("/readyz", get(ready))
        // Made anew for each visitor: a little larger costs less than the time that the best takes.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        // Not compressed: beside what a visitor chose, a form's token would show in how long the answer is.
        .merge(desk::router(Stages::new(super::stage::set)))
        // These come compressed from memory.
        .route("/assets/{file}", get(asset))
        // Pictures are compressed by their kind.
        .merge(site::pictures())
        .merge(site::campaign_page())
        .fallback(nowhere)
        .method_not_allowed_fallback(wrong_method)
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            REQUEST_TIMEOUT,
        ))
        .layer(CatchPanicLayer::custom(broken))
        .layer(middleware::from_fn_with_state(app.clone(), every_answer))
        .layer(middleware::from_fn(crate::logging::layer))
        .layer(middleware::from_fn(crate::web::listen::mark_busy))
        .with_state(app)
}

/// A handler broke: the cause is in the log already, by the panic hook.
fn broken(_: Box<dyn std::any::Any + Send>) -> Response<Body> {
    WebError::new(StatusCode::INTERNAL_SERVER_ERROR, "internal").into_response()
}

/// Turns problems into pages in the reader's language, and sets the headers that no handler may weaken.
async fn every_answer(State(app): State<App>, request: Request, next: Next) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let lang = language_of(embed::without_zone(&path), request.headers());
    let mut response = if is_of_a_log(&path) && request.method() == Method::OPTIONS {
        preflight()
    } else {
        next.run(request).await
    };
    let told = WebError::carried_by(&mut response);
    let told = if told.is_some() {
        told
    } else if response.status().is_client_error() && !response.headers().contains_key(OURS) {
        // What the web framework refuses by itself, it refuses in English and in few words.
        Some(match response.status() {
            StatusCode::REQUEST_TIMEOUT => WebError::new(StatusCode::REQUEST_TIMEOUT, "timeout"),
            status => WebError::new(status, "bad-request"),
        })
    } else {
        None
    };
    if let Some(problem) = told {
        let inside = match embed::is_inside(&path) {
            true => None,
            false => Inside::of(&app, &path, lang).await,
        };
        response = shown(&problem, &path, lang, inside.as_ref());
    }
    protect(&path, &mut response);
    response
}

/// A problem as a page, in a frame or not.
pub(crate) fn shown(
    problem: &WebError,
    path: &str,
    lang: Lang,
    inside: Option<&Inside>,
) -> Response<Body> {
    let lang = problem.lang.unwrap_or(lang);
    match embed::is_inside(path) {
        true => embed::problem(problem, lang),
        false => error_page::answer(problem, path, lang, inside),
    }
}

/// Sets the headers of every answer at this address.
pub(crate) fn protect(path: &str, response: &mut Response<Body>) {
    let may_come_back = matches!(
        response.status(),
        StatusCode::REQUEST_TIMEOUT
            | StatusCode::TOO_MANY_REQUESTS
            | StatusCode::SERVICE_UNAVAILABLE
    );
    let headers = response.headers_mut();
    if may_come_back {
        // Who has nothing better to say says when.
        headers
            .entry(header::RETRY_AFTER)
            .or_insert(HeaderValue::from_static("30"));
    }
    for (name, value) in SECURITY {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if embed::shows_frames(path) {
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(embed::WITH_FRAMES),
        );
    }
    if path == check::PATH {
        headers.insert(header::CONTENT_SECURITY_POLICY, check::policy());
    }
    for (name, value) in desk::headers(path) {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_of_a_log(path) {
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            HeaderValue::from_static("*"),
        );
    }
    if embed::is_inside(path) {
        embed::mark(response);
    }
}

/// What stands below `/log/` and is told of it (`/logs`) are public bytes that prove themselves: any page anywhere may read them, errors too.
fn is_of_a_log(path: &str) -> bool {
    path.starts_with("/log/") || path == "/logs"
}

/// What a browser asks before another site's page may ask: yes.
fn preflight() -> Response<Body> {
    let headers: [(HeaderName, &str); 4] = [
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "*"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// Every answer of ours says how it may be cached; the framework's own refusals do not.
const OURS: HeaderName = header::CACHE_CONTROL;

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

async fn nowhere() -> WebError {
    WebError::not_found()
}

async fn wrong_method(method: Method) -> WebError {
    drop(method);
    WebError::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed")
}

/// Whether it can do everything: who sends visitors here asks this. [`health`] asks whether it lives at all.
async fn ready(State(app): State<App>) -> Response<Body> {
    if app.db.is_writable().await {
        return format!("ready\n{}", not_counting(&app).await).into_response();
    }
    (
        StatusCode::SERVICE_UNAVAILABLE,
        "the store cannot be written\n",
    )
        .into_response()
}

/// A line for each campaign in which nobody is counted: the others are served, so this is no reason to send visitors elsewhere.
async fn not_counting(app: &App) -> String {
    for campaign in app.sequencer.stopped() {
        // Mended meanwhile?
        app.sequencer
            .look_at(&app.db, &app.secrets, &campaign)
            .await;
    }
    let stopped = app.sequencer.stopped();
    let mut lines: String = stopped
        .iter()
        .map(|campaign| format!("except {campaign}: its ledger is damaged, see `clameur fsck`\n"))
        .collect();
    for campaign in unusable(app).await {
        if !stopped.contains(&campaign) {
            lines.push_str(&format!(
                "except {campaign}: it cannot be used, see `clameur doctor`\n"
            ));
        }
    }
    lines
}

/// The campaigns that nobody can join, because a key is missing or what is stored is not what was published.
pub(super) async fn unusable(app: &App) -> Vec<String> {
    let now = app.clock.now();
    let mut unusable = Vec::new();
    // A store that does not answer tells of none; /healthz tells of it.
    for slug in slugs(&app.db).await.unwrap_or_default() {
        let got = app.campaigns.get(&app.db, &app.secrets, &slug, now).await;
        if let Err(CampaignError::Unusable { .. } | CampaignError::Altered { .. }) = got {
            unusable.push(slug);
        }
    }
    unusable
}

async fn health(State(app): State<App>) -> Response<Body> {
    match query("SELECT 1").fetch_one(app.db.read()).await {
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

/// Our files, compressed once. Stylesheets with an organisation's colour are a few lines, made anew.
pub(crate) async fn asset(
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response<Body>, WebError> {
    static KEPT: LazyLock<Mutex<HashMap<String, Rendered>>> = LazyLock::new(Mutex::default);
    let gzip = accepts_gzip(&headers);
    if let Some(kept) = lock(&KEPT).get(&file) {
        return Ok(kept.answer(gzip));
    }
    let asset = assets::serve(&file).ok_or_else(WebError::not_found)?;
    let fixed = !file.starts_with("accent");
    let rendered = Rendered::new(
        asset.bytes.into_owned(),
        asset.content_type,
        asset.cache_control,
    );
    if fixed {
        lock(&KEPT).insert(file, rendered.clone());
    }
    Ok(rendered.answer(gzip))
}
