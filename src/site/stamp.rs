use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{Response, header};
use axum::response::IntoResponse as _;
use serde_json::{Value, json};

use crate::stamp::store;
use crate::state::App;
use crate::web::respond::WebError;

/// Stamps in the list.
const LISTED: u32 = 1000;

/// `/log/{slug}/stamps.json`: which heads are stamped, and where.
pub(crate) async fn list(
    State(app): State<App>,
    Path(slug): Path<String>,
) -> Result<Response<Body>, WebError> {
    app.campaign(&slug).await?;
    let url = format!("{}/log/{slug}/stamps", app.config.base_url);
    let stamps: Vec<Value> = store::list(&app.db, &slug, LISTED)
        .await?
        .into_iter()
        .map(|(size, at)| {
            let at = jiff::Timestamp::from_millisecond(at).map(|at| at.to_string());
            json!({
                "size": size,
                "at": at.unwrap_or_default(),
                "checkpoint": format!("{url}/{size}.checkpoint"),
                "reply": format!("{url}/{size}.tsr"),
            })
        })
        .collect();
    Ok((
        [
            (header::CONTENT_TYPE, "application/json"),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        json!({ "stamps": stamps }).to_string(),
    )
        .into_response())
}

/// `/log/{slug}/stamps/{size}.checkpoint` and `.tsr`: the bytes that were stamped, and the reply.
pub(crate) async fn file(
    State(app): State<App>,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response<Body>, WebError> {
    app.campaign(&slug).await?;
    let (size, kind) = name.split_once('.').ok_or_else(WebError::not_found)?;
    let size: u64 = size.parse().map_err(|_| WebError::not_found())?;
    let stamp = store::stamp_of(&app.db, &slug, size)
        .await?
        .ok_or_else(WebError::not_found)?;
    let (kind, bytes) = match kind {
        "checkpoint" => ("text/plain; charset=utf-8", stamp.checkpoint.into_bytes()),
        "tsr" => ("application/timestamp-reply", stamp.reply),
        _ => return Err(WebError::not_found()),
    };
    Ok((
        [
            (header::CONTENT_TYPE, kind),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        ],
        bytes,
    )
        .into_response())
}
