//! Every public page with made-up data, for whoever works on their looks:
//! `cargo run --example preview`, then open the printed address.
//!
//! The pages are rendered anew for each request, under the same content security policy as the real site.

#![expect(
    clippy::unwrap_used,
    reason = "a tool for developers stops at its first mistake"
)]
#![expect(
    clippy::print_stdout,
    reason = "a tool for developers tells its address"
)]
#![expect(
    clippy::expect_used,
    reason = "a tool for developers stops at its first mistake"
)]

#[path = "preview/sample.rs"]
mod sample;

use axum::Router;
use axum::extract::{Path, Request};
use axum::http::{StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use clameur::abuse::altcha::{Gate, Spent};
use clameur::web::assets;
use clameur::web::form::Fields;

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let address = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "127.0.0.1:8099".to_owned());
    let app = Router::new()
        .route("/assets/{file}", get(asset))
        .route("/{lang}/technopolice/challenge", get(challenge))
        .route("/{lang}/technopolice/join", post(judge).get(page))
        .fallback(page);
    let listener = tokio::net::TcpListener::bind(&address).await.unwrap();
    println!("http://{address}/_");
    axum::serve(listener, app).await.unwrap();
}

async fn asset(Path(file): Path<String>) -> Response {
    match assets::serve(&file) {
        Some(asset) => (
            [
                (header::CONTENT_TYPE, asset.content_type),
                (header::CACHE_CONTROL, asset.cache_control),
            ],
            asset.bytes.into_owned(),
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn gate() -> Gate {
    Gate::new([0; 32])
}

fn now() -> i64 {
    #[expect(
        clippy::disallowed_methods,
        reason = "the preview has no clock to be given"
    )]
    jiff::Timestamp::now().as_second()
}

async fn challenge() -> Response {
    let json = gate().challenge("technopolice", now()).unwrap();
    ([(header::CONTENT_TYPE, "application/json")], json).into_response()
}

/// Tells what came of the proof of work; a real site answers with a page.
async fn judge(request: Request) -> String {
    let Ok(fields) = Fields::read(request).await else {
        return "not a form".to_owned();
    };
    let verdict = gate().accept(
        fields.value("altcha"),
        "technopolice",
        &mut Spent::new(),
        now(),
    );
    format!("proof of work: {verdict:?}")
}

async fn page(uri: Uri) -> Response {
    if uri.path() == "/_" {
        let links: String = sample::PATHS
            .iter()
            .map(|path| format!("<li><a href=\"{path}\">{path}</a>"))
            .collect();
        return Html(format!(
            "<!doctype html><title>Preview</title><ul>{links}</ul>"
        ))
        .into_response();
    }
    match sample::render(uri.path()) {
        Some(html) => ([(header::CONTENT_SECURITY_POLICY, POLICY)], Html(html)).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
