//! Asking for an account, or for another password: one page each, which answers everybody alike and looks nothing up. What there is to say
//! goes to the mailbox.

use axum::http::StatusCode;
use rand_core::OsRng;

use super::form::{Field, FormPage};
use super::visit::Visit;
use crate::account::intent::{Intent, Kind};
use crate::account::store::give_intent;
use crate::account::wait::may_have_link;
use crate::account::{self, new_id};
use crate::config::SignUp;
use crate::mail::{Message, Topic, enqueue};
use crate::token::Token;
use crate::web;
use crate::web::respond::WebError;

fn address_form(visit: &Visit, title: String, lead: String, button: String) -> FormPage {
    let typed = visit.fields.value("address");
    let field =
        Field::line("email", "address", visit.t("desk-address"), typed).autocomplete("email");
    FormPage::new(visit, title, button)
        .lead(lead)
        .field(field)
        .way(visit.t("desk-sign-in-title"), "/desk/sign-in")
}

fn sign_up_form(visit: &Visit) -> FormPage {
    let title = visit.t("desk-sign-up-title");
    address_form(
        visit,
        title,
        visit.t("desk-sign-up-lead"),
        visit.t("desk-send"),
    )
}

/// `GET /desk/sign-up`.
pub(super) async fn sign_up(visit: Visit) -> web::Result {
    let who = match visit.app.config.sign_up {
        SignUp::Open => None,
        SignUp::Invitation => Some("desk-sign-up-closed"),
        SignUp::Closed => Some("desk-sign-up-operator"),
    };
    if let Some(who) = who {
        return super::message::say(
            &visit,
            visit.t("desk-sign-up-title"),
            vec![visit.t(who)],
            &[(visit.t("desk-sign-in-title"), "/desk/sign-in")],
        );
    }
    sign_up_form(&visit).answer()
}

/// `POST /desk/sign-up`.
pub(super) async fn ask_sign_up(visit: Visit) -> web::Result {
    if visit.app.config.sign_up != SignUp::Open {
        return Err(WebError::not_found());
    }
    let page = sign_up_form(&visit);
    ask(&visit, page, (Kind::SignUp, Topic::SignUp)).await
}

fn recover_form(visit: &Visit) -> FormPage {
    let title = visit.t("desk-recover-title");
    address_form(
        visit,
        title,
        visit.t("desk-recover-lead"),
        visit.t("desk-send"),
    )
}

/// `GET /desk/recover`.
pub(super) async fn recover(visit: Visit) -> web::Result {
    recover_form(&visit).answer()
}

/// `POST /desk/recover`.
pub(super) async fn ask_recover(visit: Visit) -> web::Result {
    let page = recover_form(&visit);
    ask(&visit, page, (Kind::Recovery, Topic::Recovery)).await
}

/// Writes a link and its mail down, for whatever address; whether it leaves is decided where mails leave ([`crate::mail::context`]).
async fn ask(visit: &Visit, mut page: FormPage, (kind, topic): (Kind, Topic)) -> web::Result {
    let app = &visit.app;
    let arrived = app.limits.grid.arrived();
    if !app.limits.allow_network(visit.network) {
        page.problem = Some(page.ctx.count("desk-wait", 60));
        return page.answer_with(StatusCode::TOO_MANY_REQUESTS);
    }
    let Some(address) = account::address(visit.fields.value("address")) else {
        page.wrong("address", visit.t("desk-wrong-address"));
        return page.answer();
    };
    let now = app.clock.now();
    let key = app.secrets.mail_key();
    let token = Token::generate(&mut OsRng);
    let intent = Intent::new(new_id(&mut OsRng), kind, &address, now);
    let message = Message::about_account(visit.lang.code(), &address, (topic, ""), Some(&token));
    let mut tx = app.db.begin().await?;
    if may_have_link(&mut tx, key, (kind.name(), kind.lifetime()), &address, now).await? {
        give_intent(&mut tx, &intent, &token).await?;
        enqueue(&mut tx, key, &message, None, now, now).await?;
    }
    tx.commit().await?;
    arrived.next_tick().await;
    super::message::say(
        visit,
        visit.t("desk-sent-title"),
        vec![
            page.ctx.with("desk-sent-lead", &address),
            visit.t("desk-sent-nothing"),
        ],
        &[(visit.t("desk-sign-in-title"), "/desk/sign-in")],
    )
}
