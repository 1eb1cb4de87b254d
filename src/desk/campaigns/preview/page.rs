//! The site's own pages, as a stage answers them.

use axum::body::Body;
use axum::http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, header,
};
use axum::response::IntoResponse as _;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::lead::Lead;
use super::{Look, guest, is_frame, later, mails, member, over, show, stage, unlisted};
use crate::desk::campaigns::title;
use crate::desk::message;
use crate::desk::stage::{NoStage, Stage};
use crate::desk::visit::Visit;
use crate::i18n::Lang;
use crate::web;
use crate::web::markdown::escaped;
use crate::web::respond::WebError;
use crate::web::session::csrf;

/// Bytes of an answer of a stage.
const LARGEST: usize = 32 << 20;

/// What of a site is not shown: the desk, mails, and what machines ask.
const APART: [&str; 4] = ["desk", "mailbox", "healthz", "readyz"];

/// What is kept of the headers of an answer.
const KEPT: [HeaderName; 3] = [
    header::CONTENT_TYPE,
    header::CONTENT_DISPOSITION,
    header::RETRY_AFTER,
];

/// `GET` and `POST …/campaigns/{draft}/preview/{*path}`.
pub(in crate::desk) async fn by_member(visit: Visit) -> web::Result {
    let look = member(&visit).await?;
    page(&visit, &look).await
}

/// `GET` and `POST /desk/preview/{token}/{*path}`.
pub(in crate::desk) async fn by_link(visit: Visit) -> web::Result {
    match guest(&visit).await? {
        Some(look) => page(&visit, &look).await,
        None => over(&visit),
    }
}

async fn page(visit: &Visit, look: &Look) -> web::Result {
    let standing = visit.stages.standing(&visit.app, &look.draft.name);
    let stage = match standing {
        Some(standing) => Ok(standing),
        None => stage(visit, look).await,
    };
    let (stage, revision) = match stage {
        Ok(stage) => stage,
        Err(NoStage::Later) => return later(visit),
        // Says what is missing.
        Err(_) => return show(visit, look, (None, None)).await,
    };
    if visit.method == Method::POST && !stage.takes() {
        return full(visit, look);
    }
    let (path, query) = visit.here.split_once('?').unwrap_or((&visit.here, ""));
    let path = path.strip_prefix(&look.base).unwrap_or_default();
    let token = visit.secret.as_ref().filter(|_| !look.by_link);
    let token = token.map(crate::web::session::Secret::form_token);
    let band = match is_frame(visit.here.as_str()) {
        // It stands on the page that shows the frame.
        true => String::new(),
        false => band(visit, look, (&stage, revision)),
    };
    let lead = Lead {
        base: &look.base,
        site: &visit.app.config.base_url,
        token: token.as_deref(),
        band: &band,
    };
    let first = path.split('/').nth(1).unwrap_or_default();
    if first == mails::PLACE {
        return mails::show(visit, look, (&stage, &lead), path);
    }
    if APART.contains(&first) {
        return elsewhere(visit, look);
    }
    let request = asked(visit, path, query)?;
    let answer = stage.answer(request).await;
    let (mut head, body) = answer.into_parts();
    // What the stage's own layers carry for themselves is nothing to ours.
    head.extensions.clear();
    if let Some(to) = head.headers.get(header::LOCATION) {
        let to = to.to_str().ok().and_then(|to| lead.address(to));
        return match to {
            Some(to) => Ok(unlisted(visit.redirect(&to)?)),
            None => elsewhere(visit, look),
        };
    }
    let body = axum::body::to_bytes(body, LARGEST).await;
    let body = body.map_err(|error| WebError::internal(&error))?;
    let is_page = head
        .headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let body = match (is_page, std::str::from_utf8(&body)) {
        (true, Ok(html)) => Body::from(lead.page(html)),
        _ => Body::from(body),
    };
    Ok(with_headers(
        (head.status, body).into_response(),
        &head.headers,
    ))
}

fn with_headers(mut answer: Response<Body>, theirs: &HeaderMap) -> Response<Body> {
    for name in KEPT {
        answer.headers_mut().remove(&name);
        if let Some(value) = theirs.get(&name) {
            answer.headers_mut().insert(name, value.clone());
        }
    }
    unlisted(answer)
}

/// The same request as a site of its own is asked it; what a form carries for the desk stays here.
fn asked(visit: &Visit, path: &str, query: &str) -> Result<Request<Body>, WebError> {
    let uri = match query.is_empty() {
        true => path.to_owned(),
        false => format!("{path}?{query}"),
    };
    let mut parts = path.split('/').skip(1);
    // A frame's language follows its zone.
    let language = parts.find(|part| Lang::from_code(part).is_some());
    let language = HeaderValue::from_str(language.unwrap_or(visit.lang.code()));
    let language = language.map_err(|_| WebError::not_found())?;
    let request = Request::builder()
        .uri(uri)
        .header(header::HOST, visit.app.config.host())
        .header(header::ACCEPT_LANGUAGE, language);
    let request = match &visit.method {
        &Method::POST => {
            let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
            let pairs = visit.fields.pairs().iter();
            let pairs = pairs.filter(|(name, _)| name != csrf::FIELD);
            let pairs: Vec<String> = pairs
                .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
                .collect();
            let form = "application/x-www-form-urlencoded";
            request
                .method(Method::POST)
                .header(header::CONTENT_TYPE, form)
                .body(Body::from(pairs.join("&")))
        }
        _ => request.body(Body::empty()),
    };
    request.map_err(|_| WebError::not_found())
}

/// Says that what was pressed leads out of the preview, and did nothing.
fn elsewhere(visit: &Visit, look: &Look) -> web::Result {
    let (title, text) = (
        visit.t("desk-preview-elsewhere"),
        visit.t("desk-preview-elsewhere-text"),
    );
    let ways = [(visit.t("desk-preview-all"), look.base.as_str())];
    let mut answer = message::say(visit, title, vec![text], &ways)?;
    *answer.status_mut() = StatusCode::NOT_FOUND;
    Ok(unlisted(answer))
}

/// Says that so many forms were sent here that no more are taken: whoever begins anew has a stage of their own.
fn full(visit: &Visit, look: &Look) -> web::Result {
    let (title, text) = (
        visit.t("desk-preview-full"),
        visit.t("desk-preview-full-text"),
    );
    let ways = [(visit.t("desk-preview-anew"), look.base.as_str())];
    let mut answer = message::say(visit, title, vec![text], &ways)?;
    *answer.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    Ok(unlisted(answer))
}

/// Stands above everything: nobody takes a preview for the campaign.
fn band(visit: &Visit, look: &Look, (stage, revision): (&Stage, i64)) -> String {
    let ctx = visit.context("");
    let mut text = visit.lang.tr(
        "desk-preview-band",
        &[
            ("value", title(visit, &look.draft).as_str().into()),
            ("count", revision.unsigned_abs().into()),
        ],
    );
    if let Some(day) = stage.day {
        text.push(' ');
        text.push_str(&ctx.with("desk-preview-day", visit.lang.date(day)));
    }
    let mut way = visit.t("desk-preview-all");
    if revision != look.draft.revision {
        text.push(' ');
        text.push_str(&visit.t("desk-preview-changed"));
        way = ctx.count("desk-preview-newest", look.draft.revision.unsigned_abs());
    }
    format!(
        "\n<aside class=\"demo-band\" lang=\"{}\" aria-label=\"{}\"><p>{} <a href=\"{}\">{}</a></p></aside>",
        visit.lang.code(),
        escaped(&visit.t("desk-preview-label")),
        escaped(&text),
        escaped(&look.base),
        escaped(&way),
    )
}
