//! Those who asked to be taken out, having lost the withdrawal code: what the desk shows of them, the ways in which it is done
//! ([`super::take_out`], or a command), and the answer that an entry stays.

use askama::Template;
use axum::http::StatusCode;

use super::publish::of_draft;
use super::{below, can, draft_way, roles};
use crate::authorization::Action;
use crate::campaign::draft::Draft;
use crate::campaign::store::Campaign;
use crate::clock::DAY;
use crate::closing::{self, Asked, ClosingError, asked};
use crate::count::counting::CountingError;
use crate::desk::form::{Field, FormPage, Shell, Way};
use crate::desk::visit::Visit;
use crate::statement::leaving::Terms;
use crate::web;
use crate::web::respond::{self, WebError};
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
    /// Where they are answered that it stays; none for those who may not.
    keep: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/campaigns/asked_out.html")]
struct AskedOutPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    problem: Option<String>,
    slug: String,
    lines: Vec<Line>,
    /// Where they are taken out with signed notes; none for those who may not.
    out: Option<String>,
}

/// `GET …/asked-out`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let found = of_draft(&visit).await?;
    list(&visit, (&found.0, &found.1), None).await
}

/// Where a statement is, in words; empty where it is in no batch.
pub(super) fn place(ctx: &PageContext, one: Asked) -> String {
    match (one.batch, one.filed) {
        (None, _) => String::new(),
        (Some(batch), false) => ctx.with("desk-asked-out-batch", batch.to_string()),
        (Some(batch), true) => ctx.with("desk-asked-out-filed", batch.to_string()),
    }
}

pub(super) async fn list(
    visit: &Visit,
    (draft, campaign): (&Draft, &Campaign),
    problem: Option<String>,
) -> web::Result {
    let now = visit.app.clock.now();
    let ctx = visit.context(visit.t("desk-asked-out-title"));
    let theirs = roles(visit).await?;
    let answers = can(&theirs, Action::AnswerWish);
    let mut lines = Vec::new();
    for one in asked(&visit.app.db, campaign.slug()).await? {
        lines.push(Line {
            index: one.index,
            on: visit.lang.date(campaign.zone.day(one.at)),
            days: u64::try_from((now - one.at) / DAY).unwrap_or(0),
            place: place(&ctx, one),
            keep: match answers {
                true => Some(below(visit, draft, &format!("/asked-out/{}", one.index))?),
                false => None,
            },
        });
    }
    let status = match problem {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    let page = AskedOutPage {
        shell: visit.shell(),
        back: draft_way(visit, draft)?,
        problem,
        slug: campaign.slug().to_owned(),
        lines,
        out: match can(&theirs, Action::VoidEntry) {
            true => Some(below(visit, draft, "/asked-out/out")?),
            false => None,
        },
        ctx,
    };
    respond::page(status, &page)
}

/// The entry that the address names.
fn entry(visit: &Visit) -> Result<u64, WebError> {
    let entry = visit.param("entry").parse::<u64>();
    entry.map_err(|_| WebError::not_found())
}

/// Whoever waits at the entry that the address names.
async fn waiting(visit: &Visit, campaign: &Campaign) -> Result<Option<Asked>, WebError> {
    let index = entry(visit)?;
    let all = asked(&visit.app.db, campaign.slug()).await?;
    Ok(all.into_iter().find(|one| one.index == index))
}

/// That nobody waits there, on the page of those who do: somebody else answered, or whoever asked has left.
async fn nobody(visit: &Visit, found: (&Draft, &Campaign)) -> web::Result {
    let told = nobody_words(visit, entry(visit)?);
    list(visit, found, Some(told)).await
}

/// That nobody waits at an entry.
pub(super) fn nobody_words(visit: &Visit, index: u64) -> String {
    let index = index.to_string();
    visit.context("").with("desk-asked-out-nobody", index)
}

/// The field in which the reason stands, and its most characters.
const BECAUSE: &str = "because";
const LONGEST: usize = 2_000;

fn form(
    visit: &Visit,
    (draft, campaign): (&Draft, &Campaign),
    one: Asked,
    why: &str,
) -> Result<FormPage, WebError> {
    let ctx = visit.context("");
    let title = ctx.with("desk-asked-out-keep-title", one.index.to_string());
    let page = FormPage::new(visit, title, visit.t("desk-asked-out-keep-button"));
    let may_leave = Terms::of(campaign, visit.app.clock.now()).allow(one.filed);
    let law = match may_leave {
        true => "desk-asked-out-keep-free",
        false => "desk-asked-out-keep-bound",
    };
    let label = visit.t("desk-asked-out-because");
    let reason = Field::text(BECAUSE, label, why).hint(visit.t("desk-asked-out-because-hint"));
    let back = below(visit, draft, "/asked-out")?;
    let when = visit.lang.date(campaign.zone.day(one.at));
    let mut facts = vec![ctx.with("desk-asked-out-on", when), place(&ctx, one)];
    facts.retain(|fact| !fact.is_empty());
    let entry = ctx.with("desk-asked-out-entry", one.index.to_string());
    Ok(page
        .back(visit.t("desk-asked-out-title"), &back)
        .lead(visit.t("desk-asked-out-keep-lead"))
        .lead(format!("{entry} · {}", facts.join(" · ")))
        .lead(visit.t(law))
        .field(reason)
        // Pressed twice, it is sent once; asked again later, it is another answer.
        .hidden("once", one.at.to_string()))
}

/// `GET …/asked-out/{entry}`: what the answer does, and its reason.
pub(in crate::desk) async fn ask(visit: Visit) -> web::Result {
    let found = of_draft(&visit).await?;
    let found = (&found.0, &*found.1);
    match waiting(&visit, found.1).await? {
        Some(one) => form(&visit, found, one, "")?.answer(),
        None => nobody(&visit, found).await,
    }
}

/// `POST …/asked-out/{entry}`: the entry stays, and whoever asked is sent the reason.
pub(in crate::desk) async fn answer(visit: Visit) -> web::Result {
    let found = of_draft(&visit).await?;
    let found = (&found.0, &*found.1);
    let Some(one) = waiting(&visit, found.1).await? else {
        return nobody(&visit, found).await;
    };
    let why = visit.fields.value(BECAUSE).replace("\r\n", "\n");
    let why = why.trim();
    let wrong = match why.chars().count() {
        0 => Some("desk-wrong-because"),
        1..=LONGEST => None,
        _ => Some("desk-wrong-because-long"),
    };
    if let Some(wrong) = wrong {
        let mut page = form(&visit, found, one, why)?;
        page.wrong(BECAUSE, visit.t(wrong));
        return page.answer();
    }
    let (app, slug) = (&visit.app, found.1.slug());
    let theirs = (slug, visit.permit()?);
    let answer = (one.index, why);
    let done = closing::keep_at_desk(&app.db, &app.secrets, theirs, answer, app.clock.now());
    match done.await {
        Ok(()) => visit.redirect(&below(&visit, found.0, "/asked-out?done=entry-kept")?),
        Err(ClosingError::NobodyAsked { .. }) => nobody(&visit, found).await,
        Err(ClosingError::Kept(_)) => Err(WebError::new(StatusCode::FORBIDDEN, "desk-role")),
        Err(ClosingError::Counting(CountingError::Store(error))) => Err(error.into()),
        Err(error) => Err(WebError::internal(&error)),
    }
}
