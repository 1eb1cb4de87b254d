//! The short addresses that stand on paper.

use std::fmt::Write as _;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::Response;
use axum::response::{IntoResponse as _, Redirect};

use crate::i18n::Lang;
use crate::state::App;
use crate::web::respond::WebError;

/// `/Q/{slug}`: a campaign, in the visitor's language.
pub(crate) async fn campaign(
    State(app): State<App>,
    Path(slug): Path<String>,
) -> Result<Response<Body>, WebError> {
    lead(&app, &slug, "", "").await
}

/// `/Q/{slug}/{lang}`.
pub(crate) async fn in_language(
    State(app): State<App>,
    Path((slug, lang)): Path<(String, String)>,
) -> Result<Response<Body>, WebError> {
    lead(&app, &slug, &lang, "").await
}

/// `/Q/{slug}/{lang}/{organisation}`.
pub(crate) async fn by_organisation(
    State(app): State<App>,
    Path((slug, lang, organisation)): Path<(String, String, String)>,
) -> Result<Response<Body>, WebError> {
    lead(&app, &slug, &lang, &organisation).await
}

/// Paper stays on walls: a language or an organisation that a campaign no longer has leads to the campaign all the same.
async fn lead(
    app: &App,
    slug: &str,
    lang: &str,
    organisation: &str,
) -> Result<Response<Body>, WebError> {
    let campaign = app.campaign(&slug.to_ascii_lowercase()).await?;
    let definition = &campaign.folder.definition;
    let offered =
        Lang::from_code(lang).filter(|lang| campaign.folder.texts.contains_key(lang.code()));
    let mut to = match offered {
        Some(lang) => format!("/{}/{}", lang.code(), campaign.slug()),
        None => format!("/{}", campaign.slug()),
    };
    let known = definition
        .organisations
        .iter()
        .find(|known| known.id.eq_ignore_ascii_case(organisation));
    if let (Some(known), true) = (known, offered.is_some()) {
        let _ = write!(to, "?via={}", known.id);
    }
    Ok(Redirect::to(&to).into_response())
}
