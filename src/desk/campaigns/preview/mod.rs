//! A draft exactly as supporters will see it: pages, mails, receipt, printed mandate. For those who are in its organisation, and on a secret link that
//! expires for a lawyer who has no account. Pages are the site's own, from a stage ([`crate::desk::stage`]).

mod lead;
mod links;
mod mails;
mod page;

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use clameur_seal::KeyPair;

use self::links::LinkLine;
pub(in crate::desk) use self::links::change;
pub(in crate::desk) use self::page::{by_link as page_by_link, by_member as page_by_member};
use super::{Finding, below, can, draft_way, examine_with, findings, roles, title};
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

/// Where secret links lead.
const BY_LINK: &str = "/desk/preview";

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
    let draft = store::load(&visit.app.db, &link.draft).await?;
    Ok(draft.map(|draft| Look {
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

/// The stage of the draft as it is now.
async fn stage(visit: &Visit, look: &Look) -> Result<Arc<Stage>, NoStage> {
    let source = async {
        let examined = examine_with(visit, &look.draft, true, with_keys);
        let examined = examined.await.map_err(NoStage::Broken)?;
        match examined.source {
            Some(source) if !examined.found.iter().any(|one| one.blocks()) => Ok(source),
            _ => Err(NoStage::Lacks(examined.found)),
        }
    };
    let seen = (look.draft.name.as_str(), look.draft.revision);
    visit.stages.of(&visit.app, seen, source).await
}

/// Something to look at, in each language or once.
struct Row {
    name: String,
    ways: Vec<Way>,
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
    rows: Vec<Row>,
    mails: Vec<Way>,
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
        rows: Vec::new(),
        mails: Vec::new(),
        nothing: None,
        findings: Vec::new(),
        action: None,
        links: Vec::new(),
        made,
        problem,
        days: links::days(),
        ctx,
    };
    if !look.by_link && can(&roles(visit).await?, Action::EditDraft) {
        page.action = Some(look.base.clone());
        page.links = links::lines(visit, &look.draft).await?;
    }
    let mut status = StatusCode::OK;
    match stage(visit, look).await {
        Ok(stage) => {
            page.day = stage.day.map(|day| visit.lang.date(day));
            page.rows = rows(visit, look, &stage);
            page.mails = mails::ways(&stage, &look.base);
        }
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

/// What there is to see of the site.
fn rows(visit: &Visit, look: &Look, stage: &Stage) -> Vec<Row> {
    let native =
        |code: &str| Lang::from_code(code).map_or_else(|| code.to_owned(), Lang::native_name);
    let (base, slug) = (&look.base, &stage.slug);
    let each = |name: String, rest: &str| Row {
        name,
        ways: stage
            .languages
            .iter()
            .map(|language| Way {
                label: native(language),
                url: format!("{base}/{language}/{slug}{rest}"),
            })
            .collect(),
    };
    let mut rows = vec![
        each(visit.t("desk-preview-page"), ""),
        each(visit.t("desk-preview-form"), "/join"),
    ];
    for kind in &stage.documents {
        let key = format!("document-{kind}");
        let name = match visit.lang.has(&key) {
            true => visit.t(&key),
            false => kind.clone(),
        };
        rows.push(each(name, &format!("/documents/{kind}")));
    }
    let mut of_guests = |name: &str, what: fn(&crate::desk::stage::Guests) -> Option<String>| {
        let ways = stage.guests.iter().filter_map(|guests| {
            let language = &guests.language;
            Some(Way {
                label: native(language),
                url: format!("{base}/{language}/{slug}{}", what(guests)?),
            })
        });
        let ways: Vec<Way> = ways.collect();
        if !ways.is_empty() {
            let name = visit.t(name);
            rows.push(Row { name, ways });
        }
    };
    of_guests("desk-preview-link", |guests| {
        let token = guests.pending.as_ref()?;
        Some(format!("/confirm/{}", token.to_text()))
    });
    of_guests("desk-preview-receipt", |guests| {
        Some(format!("/confirm/{}", guests.counted.to_text()))
    });
    of_guests("desk-preview-pdf", |guests| {
        Some(format!("/copy/{}", guests.counted.to_text()))
    });
    rows
}

/// No search engine keeps it, and nobody else does.
fn unlisted(mut answer: Response<Body>) -> Response<Body> {
    let headers = answer.headers_mut();
    let robots = HeaderName::from_static("x-robots-tag");
    headers.insert(robots, HeaderValue::from_static("noindex, nofollow"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
