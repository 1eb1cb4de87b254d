//! Handlers of the demonstration's mailbox.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use jiff::tz::TimeZone;

use crate::i18n::Lang;
use crate::mail::{Mailbox, Received};
use crate::site::mailbox::view::{MailLine, MailboxMessagePage, MailboxPage};
use crate::state::App;
use crate::web::language::preferred;
use crate::web::respond::{WebError, page};
use crate::web::view::PageContext;

/// Where the mailbox is.
const PLACE: &str = "/mailbox";

/// Mails on the page at most.
const SHOWN: usize = 100;

/// `/mailbox`: the newest mails.
pub(crate) async fn mailbox(
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Response<Body>, WebError> {
    let mailbox = mailbox_of(&app)?;
    let lang = language(&headers);
    let view = MailboxPage {
        ctx: context(lang, lang.t("mailbox-title")),
        mails: mailbox
            .all()
            .iter()
            .take(SHOWN)
            .map(|mail| line(lang, mail))
            .collect(),
    };
    page(StatusCode::OK, &view)
}

/// `/mailbox/{id}`: one mail.
pub(crate) async fn message(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response<Body>, WebError> {
    let mail = mailbox_of(&app)?.get(&id).ok_or_else(WebError::not_found)?;
    let lang = language(&headers);
    let view = MailboxMessagePage {
        ctx: context(lang, mail.email.subject.clone()),
        mail: line(lang, &mail),
        from: mail.email.from.clone(),
        text: mail.email.text.clone(),
        mailbox_url: PLACE.to_owned(),
    };
    page(StatusCode::OK, &view)
}

/// Only a demonstration has one: elsewhere the page does not exist.
fn mailbox_of(app: &App) -> Result<&Mailbox, WebError> {
    app.mailbox.as_ref().ok_or_else(WebError::not_found)
}

fn language(headers: &HeaderMap) -> Lang {
    let offered: Vec<Lang> = Lang::all().collect();
    preferred(headers, &offered)
}

fn context(lang: Lang, title: String) -> PageContext {
    PageContext {
        demonstration: true,
        private: true,
        home: format!("/{}", lang.code()),
        mailbox: Some(PLACE.to_owned()),
        ..PageContext::new(lang, title)
    }
}

fn line(lang: Lang, mail: &Received) -> MailLine {
    let at = jiff::Timestamp::from_millisecond(mail.at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    MailLine {
        url: format!("{PLACE}/{}", mail.email.id),
        to: mail.email.to.clone(),
        subject: mail.email.subject.clone(),
        received: lang.date_time(at, &TimeZone::UTC),
    }
}
