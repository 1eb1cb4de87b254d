//! Errors as pages.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use axum::response::{Html, IntoResponse as _};

use super::inside::Inside;
use super::view::CampaignLinks;
use crate::i18n::Lang;
use crate::statement::sequencer::CommandError;
use crate::web::headings;
use crate::web::respond::WebError;
use crate::web::view::PageContext;

/// Where to go from a page that says what went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOn {
    /// Where to.
    pub url: String,
    /// In words.
    pub label: String,
    /// Code of the language of the words and of what they lead to, where it is another than the page's.
    pub lang: Option<String>,
}

/// Any error that a visitor sees: what happened, what to do now, and a reference that the log carries.
#[derive(Debug, Template)]
#[template(path = "site/error_page.html")]
pub struct ErrorPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign in which it happened, where it has this page's language.
    pub links: Option<CampaignLinks>,
    /// HTTP status, for example 404.
    pub status: u16,
    /// What happened, one sentence (Fluent `err-…`).
    pub what: String,
    /// What to do now, one sentence (Fluent `rec-…`).
    pub todo: String,
    /// Reference to give when asking for help; empty when there is nothing to look up.
    pub reference: String,
    /// Where to go from here; may be empty.
    pub ways_on: Vec<WayOn>,
    /// Where whoever is told begins anew.
    pub start: WayOn,
    /// Whether it happened below `/desk`, where cookies come with signing in.
    pub below_desk: bool,
}

/// Where no page of the desk is seen by this address: one that is tried there says the same again.
const NO_DESK: [&str; 2] = ["desk-needs-https", "desk-other-name"];

/// The page in a language: inside a campaign, with its name, its colour and its ways on.
#[must_use]
pub(crate) fn answer(
    problem: &WebError,
    path: &str,
    lang: Lang,
    inside: Option<&Inside>,
) -> Response<Body> {
    let what = lang.t(&format!("err-{}", problem.key));
    let mut ctx = PageContext::new(lang, what.clone());
    ctx.private = true;
    ctx.home = format!("/{}", lang.code());
    if let Some(inside) = inside {
        inside.describe(&mut ctx);
    }
    let mut ways_on = inside.map_or_else(Vec::new, |inside| inside.ways_on(problem.key));
    let below_desk = path == "/desk" || path.starts_with("/desk/");
    let way = |url: &str, key: &str| WayOn {
        url: url.to_owned(),
        label: lang.t(key),
        lang: None,
    };
    let home = way(&ctx.home, "error-home");
    // Whoever works at the desk goes back there; who sees a preview by its secret link may have no account.
    let to_desk = below_desk && !path.starts_with("/desk/preview/");
    let start = match to_desk && !NO_DESK.contains(&problem.key) {
        true => {
            ways_on.push(home);
            way("/desk", "desk-go")
        }
        false => home,
    };
    let page = ErrorPage {
        ctx,
        links: inside.and_then(Inside::links),
        status: problem.status.as_u16(),
        what,
        todo: lang.t(&format!("rec-{}", problem.key)),
        reference: problem.reference.clone(),
        ways_on,
        start,
        below_desk,
    };
    let mut response = match page.render() {
        Ok(html) => (problem.status, Html(headings::set(&html))).into_response(),
        Err(_) => problem.status.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(seconds) = problem.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

impl From<CommandError> for WebError {
    fn from(refusal: CommandError) -> Self {
        match refusal {
            CommandError::Busy => Self::busy(),
            CommandError::DiskFull => Self::disk_full(),
            CommandError::Store => Self::store_failed(),
            CommandError::Unknown => Self::outcome_unknown(),
        }
    }
}
