//! Erasing one's account, and dissolving an organisation that one is alone in.

use super::form::FormPage;
use super::link::tell;
use super::organisations::{below, profile};
use super::routes::with_cookies;
use super::visit::Visit;
use crate::account::store as accounts;
use crate::authorization::trail::{self, Act, about};
use crate::mail::Topic;
use crate::organisation::store::{self as organisations, Stays};
use crate::web;
use crate::web::respond::WebError;
use crate::web::session::cookie::Cookie;

fn form(visit: &Visit) -> Result<FormPage, WebError> {
    let title = visit.t("desk-account-remove-title");
    let page = FormPage::new(visit, title, visit.t("desk-account-remove-button"));
    let lead = page
        .ctx
        .with("desk-account-remove-lead", &visit.account()?.address);
    Ok(page
        .lead(lead)
        .lead(visit.t("desk-account-remove-kept"))
        .back(visit.t("desk-account-title"), "/desk/account"))
}

/// `GET /desk/account/remove`.
pub(super) async fn show(visit: Visit) -> web::Result {
    form(&visit)?.answer()
}

/// `POST /desk/account/remove`: the account, and with it the session, are gone.
pub(super) async fn remove(visit: Visit) -> web::Result {
    let account = visit.account()?;
    let (id, now) = (account.id.as_str(), visit.app.clock.now());
    let mut tx = visit.app.db.begin().await?;
    if let Err(held) = organisations::leave_all(&mut tx, (id, id), now).await? {
        tx.rollback().await?;
        let mut page = form(&visit)?;
        let held = held.join(", ");
        page.problem = Some(page.ctx.with("desk-account-remove-owner", held));
        return page.answer();
    }
    accounts::erase(&mut tx, account).await?;
    let done = (Act::AccountRemoved, &about([("account", id)]));
    trail::store::append(&mut tx, trail::INSTANCE, id, done, now).await?;
    let whom = (account.language.as_str(), account.address.as_str());
    tell(&visit, &mut tx, whom, Topic::AccountRemoved).await?;
    tx.commit().await?;
    let answer = visit.redirect("/desk/sign-in?done=removed")?;
    let gone = [(Cookie::Session, None), (Cookie::Device, None)];
    Ok(with_cookies(&visit, answer, &gone))
}

async fn dissolution(visit: &Visit) -> Result<FormPage, WebError> {
    let name = profile(visit).await?.name;
    let title = visit.t("desk-dissolve-title");
    let page = FormPage::new(visit, title, visit.t("desk-dissolve-button"));
    let lead = page.ctx.with("desk-dissolve-lead", &name);
    Ok(page
        .lead(lead)
        .lead(visit.t("desk-dissolve-kept"))
        .back(name, &below(visit, "")?))
}

/// `GET /desk/organisations/{organisation}/dissolve`.
pub(super) async fn ask_dissolve(visit: Visit) -> web::Result {
    dissolution(&visit).await?.answer()
}

/// `POST /desk/organisations/{organisation}/dissolve`.
pub(super) async fn dissolve(visit: Visit) -> web::Result {
    let now = visit.app.clock.now();
    let mut tx = visit.app.db.begin().await?;
    match organisations::dissolve(&mut tx, visit.permit()?, now).await? {
        Ok(()) => tx.commit().await?,
        Err(why) => {
            tx.rollback().await?;
            let mut page = dissolution(&visit).await?;
            page.problem = Some(visit.t(match why {
                Stays::HasMembers => "desk-dissolve-members",
                Stays::HasCampaigns => "desk-dissolve-campaigns",
            }));
            return page.answer();
        }
    }
    visit.redirect("/desk?done=dissolved")
}
