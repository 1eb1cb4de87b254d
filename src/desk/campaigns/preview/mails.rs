//! The mails that a stage would have sent: as text, as HTML, and what is attached.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;

use super::lead::Lead;
use super::places::mail_key;
use super::{Look, unlisted};
use crate::desk::campaigns::files::attachment;
use crate::desk::form::{Shell, Way};
use crate::desk::stage::{GUEST, Stage, WAITS};
use crate::desk::visit::Visit;
use crate::mail::{Email, Kind};
use crate::web;
use crate::web::Html;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// Below a preview: no language of a campaign is called so.
pub(super) const PLACE: &str = "mails";
/// And below a mail, its HTML.
pub(super) const HTML: &str = "html";

/// Mails of forms that were sent that are listed: the newest.
const SHOWN: usize = 100;

/// Whether nobody has such an address (RFC 2606, RFC 6761): whoever types their own into the form of a preview shows it to nobody.
fn is_made_up(address: &str) -> bool {
    let domain = address.rsplit('@').next().unwrap_or_default();
    let domain = domain.to_ascii_lowercase();
    let is_example = ["example.org", "example.com", "example.net"].contains(&domain.as_str());
    is_example
        || [".example", ".test", ".invalid"]
            .iter()
            .any(|end| domain.ends_with(end))
}

/// Whether it is shown. What organisers are told goes to the address that the campaign shows.
fn is_shown(mail: &Email) -> bool {
    is_made_up(&mail.to) || mail.kind == Some(Kind::Announcement)
}

/// Whether it was written to made-up people, or to nobody of those who look.
fn is_to_guest(mail: &Email) -> bool {
    mail.to.starts_with(GUEST) || mail.kind == Some(Kind::Announcement)
}

/// All that was written, the newest first.
fn all(stage: &Stage) -> Vec<Email> {
    let mails = stage.mailbox.all().into_iter();
    mails.map(|mail| mail.email).collect()
}

/// What made-up people were written, by language and kind: `fr.receipt`. Whenever the draft is shown anew it is there again. Of several the one
/// whose link still waits for its button, else the newest.
fn of_guests<'m>(mails: &'m [Email], name: &str) -> Option<&'m Email> {
    let (language, kind) = name.split_once('.')?;
    let is_it = |mail: &&Email| {
        is_to_guest(mail)
            && mail.lang.code() == language
            && mail.kind.is_some_and(|one| one.name() == kind)
    };
    let waits = mails
        .iter()
        .filter(is_it)
        .find(|mail| mail.to.contains(WAITS));
    waits.or_else(|| mails.iter().find(is_it))
}

/// What is written to people in a language, each kind once, in the order in which they come.
pub(super) fn written(visit: &Visit, stage: &Stage, base: &str, language: &str) -> Vec<Way> {
    let mails = all(stage);
    let ways = Kind::ALL.into_iter().filter_map(|kind| {
        let key = mail_key(kind)?;
        let name = format!("{language}.{}", kind.name());
        let mail = of_guests(&mails, &name)?;
        Some(Way {
            label: format!("{} · {}", visit.t(key), mail.subject),
            url: format!("{base}/{PLACE}/{name}"),
        })
    });
    ways.collect()
}

/// What was written to those who filled in a form of the preview, the newest first.
pub(super) fn sent(stage: &Stage, base: &str) -> Vec<Way> {
    let mails = all(stage).into_iter();
    let mails = mails.filter(|mail| is_made_up(&mail.to) && !is_to_guest(mail));
    let ways = mails.take(SHOWN).map(|mail| Way {
        label: format!("{} · {}", mail.subject, mail.to),
        url: format!("{base}/{PLACE}/{}", mail.id),
    });
    ways.collect()
}

#[derive(Template)]
#[template(path = "desk/campaigns/preview/mail.html")]
struct MailPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    mail: Email,
    text: Html,
    here: String,
    attached: Option<String>,
}

/// `…/mails/{name}`, `…/mails/{name}/html`, `…/mails/{name}/file`.
pub(super) fn show(
    visit: &Visit,
    look: &Look,
    (stage, lead): (&Stage, &Lead<'_>),
    path: &str,
) -> web::Result {
    let mut parts = path.split('/').skip(2);
    let (name, what) = (parts.next().unwrap_or_default(), parts.next());
    let mail = of_guests(&all(stage), name).cloned();
    let mail = mail.or_else(|| stage.mailbox.get(name).map(|mail| mail.email));
    let mail = mail.filter(is_shown);
    let mail = mail.ok_or_else(WebError::not_found)?;
    let answer = match what {
        None => {
            let page = MailPage {
                ctx: visit.context(mail.subject.clone()),
                shell: visit.shell(),
                back: Way {
                    label: visit.t("desk-preview-all"),
                    url: look.base.clone(),
                },
                text: Html::trusted(lead.page(Html::from_plain_text(&mail.text).as_str())),
                here: format!("{}/{PLACE}/{name}", look.base),
                attached: mail.attachment.as_ref().map(|file| file.name.clone()),
                mail,
            };
            respond::page(StatusCode::OK, &page)?
        }
        Some(HTML) => {
            let mut answer = Body::from(lead.page(&mail.html)).into_response();
            let kind = HeaderValue::from_static("text/html; charset=utf-8");
            answer.headers_mut().insert(header::CONTENT_TYPE, kind);
            answer
        }
        Some("file") => {
            let file = mail.attachment.ok_or_else(WebError::not_found)?;
            attachment(file.bytes, "application/octet-stream", &file.name)?
        }
        Some(_) => return Err(WebError::not_found()),
    };
    Ok(unlisted(answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_to_somebody_who_may_exist_are_shown_to_nobody() {
        for made_up in [
            "a@example.org",
            "a@Example.NET",
            "a@x.test",
            "a@b@example.com",
        ] {
            assert!(is_made_up(made_up), "{made_up}");
        }
        for other in [
            "a@posteo.net",
            "a@example.org.net",
            "a@test",
            "example.org@gmail.com",
            "",
        ] {
            assert!(!is_made_up(other), "{other}");
        }
    }
}
