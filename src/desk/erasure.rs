//! Erasing one's account.

use super::form::FormPage;
use super::link::tell;
use super::routes::with_cookies;
use super::visit::Visit;
use crate::account::store as accounts;
use crate::authorization::trail::{self, Act, about};
use crate::mail::Topic;
use crate::organisation::store as organisations;
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
