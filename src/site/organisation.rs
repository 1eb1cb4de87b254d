//! The public page of an organisation: `/{lang}/o/{slug}`.

use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::{IntoResponse as _, Redirect};
use axum::routing::get;

use crate::campaign::review::store as reviews;
use crate::i18n::Lang;
use crate::organisation::presence::store as presence;
use crate::organisation::presence::{Document, Logo, Side};
use crate::organisation::store;
use crate::site::campaign::home::shown_in;
use crate::site::campaign::pages::immutable;
use crate::site::campaign::parts::{self, Picture};
use crate::state::App;
use crate::web;
use crate::web::language::preferred;
use crate::web::respond::{WebError, page};
use crate::web::view::PageContext;

/// Another organisation, with its page where it has one.
struct Other {
    name: String,
    url: Option<String>,
}

#[derive(Template)]
#[template(path = "site/organisation.html")]
struct OrganisationPage {
    ctx: PageContext,
    name: String,
    /// What it says of itself, paragraph by paragraph, and in which language.
    words: Vec<String>,
    words_lang: String,
    logo: Option<(Logo, String)>,
    contact: String,
    legal_form: String,
    declared: String,
    documents: Vec<Document>,
    umbrellas: Vec<Other>,
    members: Vec<Other>,
    campaigns: Vec<Kept>,
}

/// A campaign that it published here.
struct Kept {
    title: String,
    demand: String,
    lang: Lang,
    url: String,
    picture: Option<Picture>,
}

/// The campaigns of an organisation, as readers of a language find them. One that cannot be used keeps nobody from the others.
async fn kept(app: &App, organisation: &str, lang: Lang) -> Result<Vec<Kept>, WebError> {
    let mut found = Vec::new();
    for one in reviews::kept_by(app.db.read(), organisation).await? {
        let Ok(campaign) = app.campaign(&one.campaign).await else {
            continue;
        };
        let shown = shown_in(&campaign, lang);
        let Some(texts) = campaign.folder.texts(shown.code()) else {
            continue;
        };
        found.push(Kept {
            title: shown.typeset(&texts.title).into_owned(),
            demand: shown.typeset(&texts.demand).into_owned(),
            lang: shown,
            url: format!("/{}/{}", shown.code(), campaign.slug()),
            picture: parts::small(&campaign, texts),
        });
    }
    Ok(found)
}

/// The addresses of these pages.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/o/{slug}", get(without_language))
        .route("/o/{slug}/logo/{name}", get(logo))
        .route("/{lang}/o/{slug}", get(show))
}

/// `/o/{slug}`: on to the visitor's language.
async fn without_language(
    State(app): State<App>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> web::Result {
    let found = presence::by_slug(app.db.read(), &slug).await?;
    found.ok_or_else(WebError::not_found)?;
    let lang = preferred(&headers, &Lang::all().collect::<Vec<_>>());
    Ok(Redirect::to(&format!("/{}/o/{slug}", lang.code())).into_response())
}

/// `/o/{slug}/logo/{name}`. What stands under a hash never changes.
async fn logo(
    State(app): State<App>,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response<Body>, WebError> {
    let kind = match name.rsplit_once('.') {
        Some((_, "jpg")) => "image/jpeg",
        Some((_, "png")) => "image/png",
        _ => return Err(WebError::not_found()),
    };
    let bytes = presence::logo(app.db.read(), &slug, &name).await?;
    Ok(immutable(kind, bytes.ok_or_else(WebError::not_found)?))
}

/// The words in this language; else in English, in French, or in whatever there is.
fn in_language(
    words: &std::collections::BTreeMap<String, String>,
    lang: Lang,
) -> Option<(&String, &String)> {
    [lang.code(), "en", "fr"]
        .iter()
        .find_map(|code| words.get_key_value(*code))
        .or_else(|| words.iter().next())
}

async fn show(State(app): State<App>, Path((lang, slug)): Path<(String, String)>) -> web::Result {
    let lang = Lang::from_code(&lang).ok_or_else(WebError::not_found)?;
    let id = presence::by_slug(app.db.read(), &slug).await?;
    let id = id.ok_or_else(WebError::not_found)?;
    let profile = store::profile(&app.db, &id).await?;
    let profile = profile.ok_or_else(WebError::not_found)?;
    let shown = presence::of(&app.db, &id).await?;
    let (mut umbrellas, mut members) = (Vec::new(), Vec::new());
    let all = presence::memberships(app.db.read(), &id).await?;
    for one in all.into_iter().filter(|one| one.accepted) {
        let url = one.slug.map(|slug| format!("/{}/o/{slug}", lang.code()));
        let other = Other {
            name: one.name,
            url,
        };
        match one.side {
            Side::Member => umbrellas.push(other),
            Side::Umbrella => members.push(other),
        }
    }
    let mut ctx = PageContext::new(lang, profile.name.clone());
    ctx.accent.clone_from(&profile.accent);
    ctx.home = format!("/{}", lang.code());
    ctx.demonstration = app.mailbox.is_some();
    ctx.mailbox = app.mailbox.as_ref().map(|_| "/mailbox".to_owned());
    ctx.canonical = format!("{}/{}/o/{slug}", app.config.base_url, lang.code());
    ctx.offer(Lang::all(), None, |lang| {
        format!("/{}/o/{slug}", lang.code())
    });
    let (words_lang, words) = match in_language(&profile.words, lang) {
        Some((code, text)) => (
            code.clone(),
            text.split("\n\n")
                .map(|one| {
                    Lang::from_code(code)
                        .unwrap_or(lang)
                        .typeset(one.trim())
                        .into_owned()
                })
                .collect(),
        ),
        None => (String::new(), Vec::new()),
    };
    let view = OrganisationPage {
        words,
        words_lang,
        logo: shown.logo.map(|logo| {
            let url = format!("/o/{slug}/logo/{}", logo.name);
            (logo, url)
        }),
        declared: profile
            .declared_on
            .parse()
            .map(|day| lang.date(day))
            .unwrap_or_default(),
        contact: profile.contact,
        legal_form: profile.legal_form,
        documents: shown.documents,
        umbrellas,
        members,
        campaigns: kept(&app, &id, lang).await?,
        name: profile.name,
        ctx,
    };
    page(StatusCode::OK, &view)
}
