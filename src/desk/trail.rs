//! What staff did: of an organisation, for its owners; of one's own account, for oneself.

use askama::Template;
use axum::http::StatusCode;

use super::form::{Shell, Way};
use super::organisations::{below, profile};
use super::visit::Visit;
use crate::authorization::trail::words::{Names, moment, said};
use crate::authorization::trail::{self, Stored, first_break};
use crate::organisation::store::names;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// An entry, in words.
struct TrailLine {
    number: i64,
    at: String,
    what: String,
}

#[derive(Template)]
#[template(path = "desk/trail.html")]
struct TrailPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    title: String,
    lead: String,
    entries: Vec<TrailLine>,
    broken: Option<String>,
    /// The last hash; empty where not the whole chain is shown.
    head: String,
}

async fn known(visit: &Visit) -> Result<Names, WebError> {
    Ok(names(visit.app.db.read()).await?)
}

/// The newest first.
fn lines<'e>(
    visit: &Visit,
    names: &Names,
    entries: impl DoubleEndedIterator<Item = &'e Stored>,
) -> Vec<TrailLine> {
    let line = |(entry, _): &Stored| TrailLine {
        number: entry.number,
        at: moment(visit.lang, entry.at),
        what: said(visit.lang, entry, names),
    };
    entries.rev().map(line).collect()
}

/// `GET /desk/organisations/{organisation}/trail`.
pub(super) async fn of_organisation(visit: Visit) -> web::Result {
    let id = visit.permit()?.organisation();
    let name = profile(&visit).await?.name;
    let ctx = visit.context(visit.t("desk-trail-title"));
    let stored = trail::store::whole(visit.app.db.read(), id).await?;
    let page = TrailPage {
        entries: lines(&visit, &known(&visit).await?, stored.iter()),
        broken: first_break(id, &stored)
            .map(|at| ctx.count("desk-trail-broken", u64::try_from(at).unwrap_or(0))),
        head: stored
            .last()
            .map_or_else(String::new, |(entry, _)| hex::encode(entry.hash())),
        back: Way {
            label: name,
            url: below(&visit, "")?,
        },
        title: visit.t("desk-trail-title"),
        lead: visit.t("desk-trail-lead"),
        shell: visit.shell(),
        ctx,
    };
    respond::page(StatusCode::OK, &page)
}

/// `GET /desk/account/trail`: of the instance's chain, what somebody did, or was done to their account.
pub(super) async fn of_account(visit: Visit) -> web::Result {
    let account = &visit.account()?.id;
    let stored = trail::store::whole(visit.app.db.read(), trail::INSTANCE).await?;
    let own = stored.iter().filter(|(entry, _)| entry.concerns(account));
    let page = TrailPage {
        entries: lines(&visit, &known(&visit).await?, own),
        broken: None,
        head: String::new(),
        back: Way {
            label: visit.t("desk-account-title"),
            url: "/desk/account".to_owned(),
        },
        title: visit.t("desk-account-trail-title"),
        lead: visit.t("desk-account-trail-lead"),
        shell: visit.shell(),
        ctx: visit.context(visit.t("desk-account-trail-title")),
    };
    respond::page(StatusCode::OK, &page)
}
