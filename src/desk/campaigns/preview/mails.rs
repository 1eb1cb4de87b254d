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

/// What made-up people were written in a language of one kind, oldest first: mails that say different things each once. Of those that say the same the one
/// whose link still waits for its button, else the newest.
fn of_kind<'m>(mails: &'m [Email], language: &str, kind: Kind) -> Vec<&'m Email> {
    let is_it = |mail: &&Email| {
        is_to_guest(mail) && mail.lang.code() == language && mail.kind == Some(kind)
    };
    let mut found: Vec<&Email> = Vec::new();
    for mail in mails.iter().filter(is_it) {
        match found.iter_mut().find(|one| says(one) == says(mail)) {
            Some(one) if mail.to.contains(WAITS) && !one.to.contains(WAITS) => *one = mail,
            Some(_) => {}
            None => found.push(mail),
        }
    }
    found.reverse();
    found
}

/// By what mails of a kind are told apart: people are told one thing under one subject, organisers of several matters under the same.
fn says(mail: &Email) -> &str {
    match mail.kind {
        Some(Kind::Announcement) => &mail.text,
        _ => &mail.subject,
    }
}

/// What made-up people were written, by language, kind and number: `fr.receipt`, `fr.asked-out.2`. Whenever the draft is shown anew it is there again.
fn of_guests<'m>(mails: &'m [Email], name: &str) -> Option<&'m Email> {
    let mut parts = name.split('.');
    let (language, kind) = (parts.next()?, parts.next()?);
    let number: usize = match parts.next() {
        Some(number) => number.parse().ok()?,
        None => 1,
    };
    let kind = Kind::ALL.into_iter().find(|one| one.name() == kind)?;
    let found = of_kind(mails, language, kind);
    found.into_iter().nth(number.checked_sub(1)?)
}

/// What is written to people in a language, in the order in which it comes.
pub(super) fn written(visit: &Visit, stage: &Stage, base: &str, language: &str) -> Vec<Way> {
    let mails = all(stage);
    let mut ways = Vec::new();
    for kind in Kind::ALL {
        let Some(key) = mail_key(kind) else {
            continue;
        };
        let found = of_kind(&mails, language, kind);
        for (number, mail) in (1..).zip(&found) {
            let subject = &mail.subject;
            // Under one subject several are told apart by their number.
            let alike = found.iter().filter(|one| one.subject == *subject).count();
            let (label, name) = (visit.t(key), format!("{language}.{}", kind.name()));
            ways.push(Way {
                label: match alike {
                    1 => format!("{label} · {subject}"),
                    _ => format!("{label} · {subject} ({number})"),
                },
                url: match number {
                    1 => format!("{base}/{PLACE}/{name}"),
                    _ => format!("{base}/{PLACE}/{name}.{number}"),
                },
            });
        }
    }
    ways
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
