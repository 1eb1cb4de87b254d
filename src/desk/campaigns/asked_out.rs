//! Those who asked to be taken out, having lost the withdrawal code: what the desk shows of them, and the command that does it. The desk voids nothing: a
//! void has the signature of somebody whom the campaign's manifest names, or audits call it disputed.

use askama::Template;
use axum::http::StatusCode;

use super::draft_way;
use super::publish::of_draft;
use crate::clock::DAY;
use crate::closing::asked;
use crate::desk::form::{Shell, Way};
use crate::desk::visit::Visit;
use crate::web;
use crate::web::respond;
use crate::web::view::PageContext;

/// Somebody who waits.
struct Line {
    index: u64,
    /// On which day they asked.
    on: String,
    /// For how many days they have waited.
    days: u64,
    /// Where their statement is.
    place: String,
}

#[derive(Template)]
#[template(path = "desk/campaigns/asked_out.html")]
struct AskedOutPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    slug: String,
    lines: Vec<Line>,
}

/// `GET …/asked-out`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let (draft, campaign) = of_draft(&visit).await?;
    let now = visit.app.clock.now();
    let ctx = visit.context(visit.t("desk-asked-out-title"));
    let lines = asked(&visit.app.db, campaign.slug()).await;
    let lines = lines?.into_iter().map(|one| Line {
        index: one.index,
        on: visit.lang.date(campaign.zone.day(one.at)),
        days: u64::try_from((now - one.at) / DAY).unwrap_or(0),
        place: match (one.batch, one.filed) {
            (None, _) => String::new(),
            (Some(batch), false) => ctx.with("desk-asked-out-batch", batch.to_string()),
            (Some(batch), true) => ctx.with("desk-asked-out-filed", batch.to_string()),
        },
    });
    let page = AskedOutPage {
        shell: visit.shell(),
        back: draft_way(&visit, &draft)?,
        slug: campaign.slug().to_owned(),
        lines: lines.collect(),
        ctx,
    };
    respond::page(StatusCode::OK, &page)
}
