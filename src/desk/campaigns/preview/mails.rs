//! The mails that a stage would have sent: as text, as HTML, and what is attached.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;

use super::lead::Lead;
use super::{Look, unlisted};
use crate::desk::campaigns::files::attachment;
use crate::desk::form::{Shell, Way};
use crate::desk::stage::Stage;
use crate::desk::visit::Visit;
use crate::mail::Email;
use crate::web;
use crate::web::Html;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// Below a preview: no language of a campaign is called so.
pub(super) const PLACE: &str = "mails";
/// And below a mail, its HTML.
pub(super) const HTML: &str = "html";

/// Mails that are listed: each language has a handful.
const SHOWN: usize = 200;

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

/// Those that there are, in the order in which they were written.
pub(super) fn ways(stage: &Stage, base: &str) -> Vec<Way> {
    let mut mails = stage.mailbox.all();
    mails.reverse();
    let mails = mails.into_iter().filter(|mail| is_made_up(&mail.email.to));
    let ways = mails.take(SHOWN).map(|mail| Way {
        label: format!("{} · {}", mail.email.subject, mail.email.to),
        url: format!("{base}/{PLACE}/{}", mail.email.id),
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

/// `…/mails/{id}`, `…/mails/{id}/html`, `…/mails/{id}/file`.
pub(super) fn show(
    visit: &Visit,
    look: &Look,
    (stage, lead): (&Stage, &Lead<'_>),
    path: &str,
) -> web::Result {
    let mut parts = path.split('/').skip(2);
    let (id, what) = (parts.next().unwrap_or_default(), parts.next());
    let mail = stage.mailbox.get(id).map(|mail| mail.email);
    let mail = mail.filter(|mail| is_made_up(&mail.to));
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
                here: format!("{}/{PLACE}/{}", look.base, mail.id),
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
