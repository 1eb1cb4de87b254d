//! `/pictures/{slug}/{file}`.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::Response;

use crate::picture::store;
use crate::site::campaign::pages::immutable;
use crate::state::App;
use crate::web::respond::{WebError, for_every_site};

/// A picture. What stands under a hash never changes.
pub(crate) async fn file(
    State(app): State<App>,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response<Body>, WebError> {
    let kind = match name.rsplit_once('.') {
        Some((_, "jpg")) => "image/jpeg",
        Some((_, "png")) => "image/png",
        _ => return Err(WebError::not_found()),
    };
    let bytes = store::file(&app.db, &slug, &name).await?;
    let bytes = bytes.ok_or_else(WebError::not_found)?;
    let mut answer = immutable(kind, bytes);
    for_every_site(answer.headers_mut());
    Ok(answer)
}
