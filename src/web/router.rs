//! Which address leads where, and what holds for every answer.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use super::app::App;
use super::cache::Rendered;
use super::campaign_page::{accepts_gzip, language_of};
use super::inside::Inside;
use super::respond::WebError;
use super::{assets, check};
use crate::db::query;
use crate::i18n::Lang;
use crate::secrets::lock;
use crate::{
    access, campaign, card, count, dashboard, desk, embed, feed, mail, organisation, picture,
    poster, procedure, share, stamp, statement, subscription, supporter,
};

/// How long a request may take. Confirming waits for the disk, opening a page for nothing.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// The site.
pub fn router(app: App) -> Router {
    // Around the routes: which one it is depends on the address.
    Router::new()
        .fallback_service(routes(app))
        .layer(middleware::from_fn(super::glue::freed))
}

fn routes(app: App) -> Router {
    pages()
        // Made anew for each visitor: a little larger costs less than the time that the best takes.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        // Not compressed: beside what a visitor chose, a form's token would show in how long the answer is.
        .merge(desk::router())
        // These come compressed from memory.
        .route("/assets/{file}", get(asset))
        // Pictures are compressed by their kind.
        .route("/favicon.ico", get(card::pages::favicon))
        .route("/apple-touch-icon.png", get(card::pages::touch))
        .route("/{lang}/{slug}/material/{name}", get(poster::pages::sheet))
        .route("/card/{name}", get(card::pages::home))
        .route("/{lang}/{slug}/card/{name}", get(card::pages::card))
        .route("/{lang}/{slug}", get(campaign::pages::campaign))
        .fallback(nowhere)
        .method_not_allowed_fallback(wrong_method)
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            REQUEST_TIMEOUT,
        ))
        .layer(CatchPanicLayer::custom(broken))
        .layer(middleware::from_fn_with_state(app.clone(), every_answer))
        .layer(middleware::from_fn(crate::logging::layer))
        .layer(middleware::from_fn(super::listen::mark_busy))
        .with_state(app)
}

fn pages() -> Router<App> {
    Router::new()
        .route("/", get(campaign::home::home))
        .route("/pictures/{slug}/{file}", get(picture::pages::file))
        .route("/healthz", get(health))
        .route("/readyz", get(ready))
        .route("/robots.txt", get(card::pages::robots))
        .route("/sitemap.xml", get(card::pages::sitemap))
        .route("/mailbox", get(mail::pages::mailbox))
        .route("/mailbox/{id}", get(mail::pages::message))
        .merge(log())
        .route(check::PATH, get(check::page))
        .route("/{first}", get(campaign::home::first))
        .merge(short_addresses())
        .route("/{lang}/{slug}/material", get(poster::pages::material))
        .route("/{lang}/{slug}/count", get(count::pages::count))
        .route("/{lang}/{slug}/count.json", get(count::pages::count_json))
        .route("/{lang}/{slug}/feed.atom", get(feed::pages::feed))
        .route("/{lang}/{slug}/press.csv", get(count::spreadsheet::press))
        .route("/{lang}/{slug}/count.csv", get(dashboard::pages::csv))
        .route("/{lang}/{slug}/count.svg", get(dashboard::pages::chart_svg))
        .route("/{lang}/{slug}/map.svg", get(dashboard::pages::map_svg))
        .route("/{lang}/{slug}/procedure", get(procedure::pages::procedure))
        .route(
            "/{lang}/{slug}/calendar.ics",
            get(procedure::pages::calendar),
        )
        .route(
            "/{lang}/{slug}/documents/{kind}",
            get(campaign::papers::document),
        )
        .route("/{lang}/{slug}/documents", get(campaign::papers::documents))
        .route(
            "/{lang}/{slug}/controllers",
            get(campaign::papers::controllers),
        )
        .route("/{lang}/{slug}/changes", get(campaign::papers::changes))
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
            "/{lang}/{slug}/block/{token}",
            post(statement::pages::block),
        )
        .route(
            "/{lang}/{slug}/allow/{token}",
            post(statement::pages::allow),
        )
        .route(
            "/{lang}/{slug}/receipt/{token}",
            get(statement::pages::receipt_file),
        )
        .route(
            "/{lang}/{slug}/copy/{token}",
            get(statement::pages::copy_file),
        )
        .route(
            "/{lang}/{slug}/withdraw",
            get(statement::pages::withdraw_page).post(statement::pages::withdraw),
        )
        .route(
            "/{lang}/{slug}/access",
            get(access::pages::form).post(access::pages::make),
        )
        .route(
            "/{lang}/{slug}/access/reminder",
            post(access::pages::reminder),
        )
        .route("/{lang}/{slug}/asked/{token}", get(access::asked::form))
        .route(
            "/{lang}/{slug}/share",
            get(share::pages::share).post(share::pages::to_server),
        )
        .merge(behind_links())
        .merge(follow_pages())
        .merge(supporter::pages::routes())
        .merge(organisation::pages::routes())
        .merge(embed::pages::routes())
}

/// The public log, for whoever checks it: its heads, entries and what they pin.
fn log() -> Router<App> {
    Router::new()
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
        .route("/log/{slug}/void/{entry}", get(campaign::pages::void_note))
        .route("/log/{slug}/stamps.json", get(stamp::pages::list))
        .route("/log/{slug}/stamps/{name}", get(stamp::pages::file))
        .route("/log/{slug}/heads.json", get(count::heads::heads_json))
        .route("/log/{slug}/heads.atom", get(count::heads::heads_atom))
        .route("/logs", get(count::pages::logs))
        .route("/.well-known/clameur.json", get(count::heads::well_known))
}

/// What the pages behind a link post to: the token is in the body, and the address names nobody.
fn behind_links() -> Router<App> {
    use statement::neutral;
    Router::new()
        .route(
            "/{lang}/{slug}/thanks",
            get(neutral::thanks_page).post(neutral::thanks),
        )
        .route(
            "/{lang}/{slug}/reject",
            get(neutral::campaign).post(neutral::reject),
        )
        .route(
            "/{lang}/{slug}/block",
            get(neutral::campaign).post(neutral::block),
        )
        .route(
            "/{lang}/{slug}/allow",
            get(neutral::campaign).post(neutral::allow),
        )
        .route(
            "/{lang}/{slug}/receipt",
            get(neutral::campaign).post(neutral::receipt),
        )
        .route(
            "/{lang}/{slug}/copy",
            get(neutral::campaign).post(neutral::copy),
        )
        .route(
            "/{lang}/{slug}/asked",
            get(neutral::campaign).post(access::asked::tell),
        )
        .route(
            "/{lang}/{slug}/follow/thanks",
            get(neutral::campaign).post(subscription::pages::thanks),
        )
        .route(
            "/{lang}/{slug}/follow/reject",
            get(neutral::campaign).post(subscription::pages::reject),
        )
        .route(
            "/{lang}/{slug}/follow/block",
            get(neutral::campaign).post(subscription::pages::block),
        )
        .route(
            "/{lang}/{slug}/follow/allow",
            get(neutral::campaign).post(subscription::pages::allow),
        )
        .route(
            "/{lang}/{slug}/follow/left",
            get(neutral::campaign).post(subscription::pages::left),
        )
        .route(
            "/{lang}/{slug}/procedure/left",
            get(neutral::campaign).post(subscription::pages::left_procedure),
        )
}

/// What stands on paper: `/Q` as codes have it, `/q` as people type it.
fn short_addresses() -> Router<App> {
    use poster::address::{by_organisation, campaign, in_language};
    let mut routes = Router::new();
    for start in ["/Q", "/q"] {
        routes = routes
            .route(&format!("{start}/{{slug}}"), get(campaign))
            .route(&format!("{start}/{{slug}}/{{lang}}"), get(in_language))
            .route(
                &format!("{start}/{{slug}}/{{lang}}/{{organisation}}"),
                get(by_organisation),
            );
    }
    routes
}

fn follow_pages() -> Router<App> {
    Router::new()
        .route(
            "/{lang}/{slug}/follow",
            get(subscription::pages::form).post(subscription::pages::ask),
        )
        .route(
            "/{lang}/{slug}/follow/confirm/{token}",
            get(subscription::pages::confirm_page).post(subscription::pages::confirm),
        )
        .route(
            "/{lang}/{slug}/follow/reject/{token}",
            post(subscription::pages::reject_link),
        )
        .route(
            "/{lang}/{slug}/follow/block/{token}",
            post(subscription::pages::block_link),
        )
        .route(
            "/{lang}/{slug}/follow/allow/{token}",
            post(subscription::pages::allow_link),
        )
        .route(
            "/{lang}/{slug}/follow/leave/{code}",
            get(subscription::pages::leave_page).post(subscription::pages::leave),
        )
        .route(
            "/{lang}/{slug}/procedure/leave/{code}",
            get(subscription::pages::leave_procedure_page)
                .post(subscription::pages::leave_procedure),
        )
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
pub(super) fn shown(
    problem: &WebError,
    path: &str,
    lang: Lang,
    inside: Option<&Inside>,
) -> Response<Body> {
    let lang = problem.lang.unwrap_or(lang);
    match embed::is_inside(path) {
        true => embed::problem(problem, lang),
        false => problem.in_language(lang, inside),
    }
}

/// Sets the headers of every answer at this address.
pub(super) fn protect(path: &str, response: &mut Response<Body>) {
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
    if path == "/desk" || path.starts_with("/desk/") {
        // Other sites learn nothing. With `no-referrer` browsers would not say either that a form comes from here.
        headers.insert(
            header::REFERRER_POLICY,
            HeaderValue::from_static("same-origin"),
        );
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

impl WebError {
    /// The problem that an answer carries, taken from it.
    pub(super) fn carried_by(response: &mut Response<Body>) -> Option<Self> {
        let problem = response.extensions_mut().remove::<Arc<Self>>();
        problem.map(Arc::unwrap_or_clone)
    }
}

impl axum::response::IntoResponse for WebError {
    /// Carried to [`every_answer`], which knows the reader's language.
    fn into_response(self) -> Response<Body> {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

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

/// A line for each campaign whose ledger is damaged: the others are served, so this is no reason to send visitors elsewhere.
async fn not_counting(app: &App) -> String {
    for campaign in app.sequencer.stopped() {
        // Mended meanwhile?
        app.sequencer
            .look_at(&app.db, &app.secrets, &campaign)
            .await;
    }
    let stopped = app.sequencer.stopped();
    stopped
        .iter()
        .map(|campaign| format!("except {campaign}: its ledger is damaged, see `clameur fsck`\n"))
        .collect()
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
pub(super) async fn asset(
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
