//! Secret links to a draft: made, listed, ended.

use rand_core::OsRng;

use super::{BY_LINK, member, show};
use crate::account::new_id;
use crate::authorization::Action;
use crate::authorization::store::{check, roles};
use crate::authorization::trail::{self, Act, about};
use crate::campaign::draft::Draft;
use crate::campaign::review::{PREVIEW, store as reviews};
use crate::clock::{DAY, day_of};
use crate::desk::campaigns::{can, title};
use crate::desk::visit::Visit;
use crate::web;
use crate::web::respond::WebError;
use crate::web::session::Secret;

/// Links of a draft that hold at once.
const MOST: usize = 20;

/// A link that holds.
pub(super) struct LinkLine {
    pub(super) id: String,
    pub(super) by: String,
    pub(super) until: String,
}

/// How many days one holds.
pub(super) fn days() -> u64 {
    u64::try_from(PREVIEW / DAY).unwrap_or(0)
}

/// Whether an account may show a draft to others: a link shows something as long as whoever made it may.
pub(super) async fn may_show(
    visit: &Visit,
    draft: &Draft,
    account: &str,
) -> Result<bool, WebError> {
    let Some(organisation) = draft.organisation.as_deref() else {
        return Ok(false);
    };
    let roles = roles(visit.app.db.read(), organisation, account).await?;
    Ok(can(&roles, Action::EditDraft))
}

/// Those of a draft.
pub(super) async fn lines(visit: &Visit, draft: &Draft) -> Result<Vec<LinkLine>, WebError> {
    let read = visit.app.db.read();
    let names = crate::organisation::store::names(read).await?;
    let ctx = visit.context("");
    let links = reviews::previews(read, &draft.name, visit.app.clock.now()).await?;
    let mut lines = Vec::new();
    for link in links {
        let mut until = ctx.with_two(
            "desk-preview-holds",
            visit.lang.date(day_of(link.made_at)),
            visit.lang.date(day_of(link.expires_at)),
        );
        if !may_show(visit, draft, &link.made_by).await? {
            until = visit.t("desk-preview-rests");
        }
        lines.push(LinkLine {
            by: names.get(&link.made_by).cloned().unwrap_or_default(),
            until,
            id: link.id,
        });
    }
    Ok(lines)
}

/// `POST …/campaigns/{draft}/preview`: makes a link, or ends one.
pub(in crate::desk) async fn change(visit: Visit) -> web::Result {
    let look = member(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let ended = visit.fields.value("end");
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    let name = title(&visit, &look.draft);
    let told = about([("draft", &look.draft.name), ("name", &name)]);
    let (organisation, by) = (permit.organisation(), permit.account());
    if !ended.is_empty() {
        if !reviews::end_preview(&mut tx, (&look.draft.name, ended)).await? {
            return Err(WebError::not_found());
        }
        let act = (Act::PreviewEnded, &told);
        trail::store::append(&mut tx, organisation, by, act, now).await?;
        tx.commit().await?;
        return visit.redirect(&format!("{}?done=preview-ended", look.base));
    }
    if reviews::previews(&mut tx, &look.draft.name, now)
        .await?
        .len()
        >= MOST
    {
        tx.rollback().await?;
        let problem = visit.t("desk-preview-many");
        return show(&visit, &look, (None, Some(problem))).await;
    }
    let secret = Secret::generate(&mut OsRng);
    let preview = reviews::Preview {
        id: new_id(&mut OsRng),
        draft: look.draft.name.clone(),
        made_by: by.to_owned(),
        made_at: now,
        expires_at: now + PREVIEW,
    };
    reviews::add_preview(&mut tx, &preview, &secret).await?;
    let act = (Act::PreviewMade, &told);
    trail::store::append(&mut tx, organisation, by, act, now).await?;
    tx.commit().await?;
    let site = &visit.app.config.base_url;
    let link = format!("{site}{BY_LINK}/{}", secret.to_text());
    show(&visit, &look, (Some(link), None)).await
}
