//! A draft exactly as supporters will see it: pages, mails, receipt, printed mandate. For those who are in its organisation, and on a secret link that
//! expires for a lawyer who has no account. Pages are the site's own, from a stage ([`crate::desk::stage`]).

mod lead;
mod links;
mod mails;
mod page;
mod places;

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Method, Response, StatusCode, header};
use clameur_seal::KeyPair;
use rand_core::OsRng;

use self::links::LinkLine;
pub(in crate::desk) use self::links::change;
pub(in crate::desk) use self::page::{by_link as page_by_link, by_member as page_by_member};
use self::places::Part;
use super::{Finding, below, can, draft_way, examine_with, findings, roles, title};
use crate::account::new_id;
use crate::authorization::Action;
use crate::campaign::definition::Role;
use crate::campaign::draft::{Draft, store};
use crate::campaign::review::store as reviews;
use crate::campaign::source::CampaignSource;
use crate::desk::form::{Shell, Way};
use crate::desk::message;
use crate::desk::stage::{NoStage, Stage};
use crate::desk::visit::Visit;
use crate::i18n::Lang;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::session::Secret;
use crate::web::view::PageContext;

/// Every address of the site that is listed.
pub(in crate::desk) fn listed() -> Vec<&'static str> {
    places::listed()
}

/// Where secret links lead.
const BY_LINK: &str = "/desk/preview";

/// How long a browser waits for an answer while a stage is set. It is told then that it is, and asks again.
const PATIENCE: Duration = Duration::from_secs(3);

/// The query that says in which language there is something to see.
const IN: &str = "in";

/// What the HTML of a mail may do: look as it does in a mail program, and no more.
pub(in crate::desk) const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/// Whether an address is behind a secret link.
pub(in crate::desk) fn is_by_link(path: &str) -> bool {
    path.strip_prefix(BY_LINK)
        .is_some_and(|rest| rest.starts_with('/'))
}

/// Whether an address is that of a mail's HTML.
pub(in crate::desk) fn is_mail(path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let (what, place) = (parts.next(), parts.nth(1));
    path.contains("/preview/") && what == Some(mails::HTML) && place == Some(mails::PLACE)
}

/// What an address below a preview is on the site; none where it is none of them.
fn on_site(path: &str) -> Option<&str> {
    match path.strip_prefix(BY_LINK) {
        Some(rest) => rest.strip_prefix('/')?.split_once('/'),
        None => path.split_once("/preview/"),
    }
    .map(|(_, rest)| rest)
}

/// Whether an address is that of a frame, which the page that offers frames shows.
pub(in crate::desk) fn is_frame(path: &str) -> bool {
    on_site(path).is_some_and(|path| path.starts_with("embed/"))
}

/// Whether an address is that page.
pub(in crate::desk) fn shows_frames(path: &str) -> bool {
    on_site(path).is_some_and(crate::embed::shows_frames)
}

/// What a frame of a preview may do: be shown by the preview, and send its form there.
pub(in crate::desk) const FRAME_POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/// Who looks at what.
struct Look {
    draft: Draft,
    /// The preview's address: everything that is shown is below it.
    base: String,
    /// Whether a secret link led here.
    by_link: bool,
}

/// Somebody of its organisation looks.
async fn member(visit: &Visit) -> Result<Look, WebError> {
    let draft = super::draft(visit).await?;
    Ok(Look {
        base: below(visit, &draft, "/preview")?,
        draft,
        by_link: false,
    })
}

/// Whoever has the link looks; none where it holds no more.
async fn guest(visit: &Visit) -> Result<Option<Look>, WebError> {
    let Some(secret) = Secret::parse(visit.param("token")) else {
        return Ok(None);
    };
    let now = visit.app.clock.now();
    let Some(link) = reviews::preview(visit.app.db.read(), &secret, now).await? else {
        return Ok(None);
    };
    let Some(draft) = store::load(&visit.app.db, &link.draft).await? else {
        return Ok(None);
    };
    // It ends with what allowed to make it.
    let holds = links::may_show(visit, &draft, &link.made_by).await?;
    Ok(holds.then(|| Look {
        base: format!("{BY_LINK}/{}", secret.to_text()),
        draft,
        by_link: true,
    }))
}

/// What is said of a link that holds no more, or never did.
fn over(visit: &Visit) -> web::Result {
    let (title, text) = (
        visit.t("desk-preview-over"),
        visit.t("desk-preview-over-text"),
    );
    Ok(unlisted(message::gone(visit, title, vec![text], &[])?))
}

/// Throw-away keys in the place of all others: what is sealed in a preview, nobody opens.
fn with_keys(source: &mut CampaignSource) {
    for organisation in &mut source.definition.organisations {
        if organisation.role != Role::Relay {
            let keys = organisation.recipients.len().max(1);
            let key = || KeyPair::generate().public().to_string();
            organisation.recipients = std::iter::repeat_with(key).take(keys).collect();
        }
    }
}

/// The stage of the draft as it is now, and how often it was saved by then. Where setting it takes long, there is none yet.
async fn stage(visit: &Visit, look: &Look) -> Result<(Arc<Stage>, i64), NoStage> {
    let source = async {
        let examined = examine_with(visit, &look.draft, true, with_keys);
        let examined = examined.await.map_err(NoStage::Broken)?;
        match examined.source {
            Some(source) if !examined.found.iter().any(|one| one.blocks()) => Ok(source),
            _ => Err(NoStage::Lacks(examined.found)),
        }
    };
    let seen = (look.draft.name.as_str(), look.draft.revision);
    // What was typed is sent once.
    let patience = (visit.method != Method::POST).then_some(PATIENCE);
    let stage = visit.stages.of(&visit.app, seen, source, patience).await;
    Ok((stage?, look.draft.revision))
}

/// Says that a preview is being made. The browser asks again by itself; who reads may do so too.
fn later(visit: &Visit) -> web::Result {
    let (title, text) = (
        visit.t("desk-preview-later"),
        visit.t("desk-preview-later-text"),
    );
    let ways = [(visit.t("desk-preview-look"), visit.here.as_str())];
    let mut answer = message::say(visit, title, vec![text], &ways)?;
    *answer.status_mut() = StatusCode::ACCEPTED;
    answer
        .headers_mut()
        .insert(header::REFRESH, HeaderValue::from_static("2"));
    Ok(unlisted(answer))
}

/// Some of what there is to see.
struct Section {
    id: &'static str,
    title: String,
    /// Whether it is read by whoever looks for it.
    is_folded: bool,
    /// Whether its pages have forms, of which is said what to type into them.
    takes_forms: bool,
    ways: Vec<Way>,
}

/// A language in which there is something to see.
struct Choice {
    code: String,
    name: String,
    url: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "desk/campaigns/preview/contents.html")]
struct ContentsPage {
    ctx: PageContext,
    shell: Shell,
    back: Option<Way>,
    title: String,
    revision: u64,
    day: Option<String>,
    languages: Vec<Choice>,
    sections: Vec<Section>,
    /// Why there is nothing to see.
    nothing: Option<String>,
    findings: Vec<Finding>,
    /// Where links are made and ended; none for those who may not.
    action: Option<String>,
    links: Vec<LinkLine>,
    /// The link that was just made: it is shown once.
    made: Option<String>,
    problem: Option<String>,
    days: u64,
    /// Names this showing of the forms that make links and end them: pressed twice they do it once.
    once: String,
}

/// `GET …/campaigns/{draft}/preview`: everything that there is to see, and the links.
pub(in crate::desk) async fn contents(visit: Visit) -> web::Result {
    let look = member(&visit).await?;
    show(&visit, &look, (None, None)).await
}

/// `GET /desk/preview/{token}`: the same, for whoever has the link.
pub(in crate::desk) async fn contents_by_link(visit: Visit) -> web::Result {
    match guest(&visit).await? {
        Some(look) => show(&visit, &look, (None, None)).await,
        None => over(&visit),
    }
}

async fn show(
    visit: &Visit,
    look: &Look,
    (made, problem): (Option<String>, Option<String>),
) -> web::Result {
    let ctx = visit.context(visit.t("desk-preview-title"));
    let mut page = ContentsPage {
        shell: visit.shell(),
        back: match look.by_link {
            true => None,
            false => Some(draft_way(visit, &look.draft)?),
        },
        title: title(visit, &look.draft),
        revision: look.draft.revision.unsigned_abs(),
        day: None,
        languages: Vec::new(),
        sections: Vec::new(),
        nothing: None,
        findings: Vec::new(),
        action: None,
        links: Vec::new(),
        made,
        problem,
        days: links::days(),
        once: new_id(&mut OsRng),
        ctx,
    };
    if !look.by_link && can(&roles(visit).await?, Action::EditDraft) {
        page.action = Some(look.base.clone());
        page.links = links::lines(visit, &look.draft).await?;
    }
    let mut status = StatusCode::OK;
    match stage(visit, look).await {
        Ok((stage, _)) => {
            page.day = stage.day.map(|day| visit.lang.date(day));
            let language = language(visit, &stage);
            page.languages = choices(&stage, &look.base, &language);
            page.sections = sections(visit, look, &stage, &language).await;
        }
        // Only of what is asked for again: a link that was just made is shown.
        Err(NoStage::Later) => return later(visit),
        Err(NoStage::Lacks(found)) => {
            status = StatusCode::CONFLICT;
            page.nothing = Some(visit.t("desk-preview-lacks"));
            let blocking: Vec<_> = found.into_iter().filter(|one| one.blocks()).collect();
            if look.by_link {
                // Whoever has no account can mend nothing of it.
                page.nothing = Some(visit.t("desk-preview-lacks-link"));
            } else {
                page.findings = findings(visit, &look.draft, &blocking)?;
            }
        }
        Err(NoStage::Refused(why)) => {
            tracing::warn!(%why, "a preview cannot be made");
            status = StatusCode::CONFLICT;
            page.nothing = Some(visit.t("desk-preview-refused"));
        }
        Err(NoStage::Broken(error)) => return Err(error),
    }
    if page.made.is_some() || page.problem.is_some() {
        // What was asked for is about the link.
        status = StatusCode::OK;
    }
    Ok(unlisted(respond::page(status, &page)?))
}

/// The language in which there is something to see: the one that was chosen, else the reader's, else the campaign's first.
fn language(visit: &Visit, stage: &Stage) -> String {
    let asked = [visit.query.value(IN), visit.lang.code()];
    let known = |code: &&str| stage.languages.iter().any(|one| one == code);
    let first = stage.languages.first().map_or("", String::as_str);
    asked
        .into_iter()
        .find(|code| known(code))
        .unwrap_or(first)
        .to_owned()
}

fn choices(stage: &Stage, base: &str, chosen: &str) -> Vec<Choice> {
    let choice = |code: &String| Choice {
        code: code.clone(),
        name: Lang::from_code(code).map_or_else(|| code.clone(), Lang::native_name),
        url: format!("{base}?{IN}={code}"),
        chosen: code == chosen,
    };
    match stage.languages.len() {
        0 | 1 => Vec::new(),
        _ => stage.languages.iter().map(choice).collect(),
    }
}

/// What there is to see of the site, and the mails.
async fn sections(visit: &Visit, look: &Look, stage: &Stage, language: &str) -> Vec<Section> {
    let rows = places::rows(visit, stage, language).await;
    let mut sections: Vec<Section> = Part::ALL
        .into_iter()
        .map(|part| {
            let rows = rows.iter().filter(|row| row.part == part);
            Section {
                id: part.key(),
                title: visit.t(part.key()),
                is_folded: part != Part::Read,
                takes_forms: part == Part::Join,
                ways: rows
                    .map(|row| Way {
                        label: row.name.clone(),
                        url: format!("{}{}", look.base, row.path),
                    })
                    .collect(),
            }
        })
        .collect();
    for (id, ways) in [
        (
            "desk-preview-mails",
            mails::written(visit, stage, &look.base, language),
        ),
        ("desk-preview-sent", mails::sent(stage, &look.base)),
    ] {
        sections.push(Section {
            id,
            title: visit.t(id),
            is_folded: id != "desk-preview-sent",
            takes_forms: false,
            ways,
        });
    }
    sections.retain(|section| !section.ways.is_empty());
    sections
}

/// No search engine keeps it, and nobody else does.
fn unlisted(mut answer: Response<Body>) -> Response<Body> {
    let headers = answer.headers_mut();
    let robots = HeaderName::from_static("x-robots-tag");
    headers.insert(robots, HeaderValue::from_static("noindex, nofollow"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
