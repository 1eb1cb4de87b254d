//! A form whose session ended, whose token is another one's, or that lacks a second factor, is not lost: it comes back, and is sent by whoever
//! pressed its button, again.

use super::form::{Field, FormPage, mark};
use super::visit::{Visit, next_of};
use crate::campaign::draft::has_secret_key;
use crate::web;
use crate::web::respond::WebError;
use crate::web::session::csrf;
use crate::web::{form, upload};
use axum::http::StatusCode;

/// Fields that are never carried: what belongs to another page, and what nobody writes twice without typing it.
const NEVER: [&str; 5] = [csrf::FIELD, "password", "new-password", "code", "passkey"];

/// Where a second factor is set up, and says that it is needed.
pub(super) const FACTOR: &str = "/desk/account/second-factor?done=needed";

/// Stands before the name of a field that a page carries for another. Forms send it as it is, so that what is carried is hardly longer.
const MARK: char = '.';

/// The fields of a form that another page carries.
pub(super) type Carried = Vec<(String, String)>;

/// What was typed, so that another page can carry it.
pub(super) fn carried(visit: &Visit) -> Carried {
    let pairs = visit.fields.pairs().iter();
    pairs
        .filter(|(name, _)| !NEVER.contains(&name.as_str()))
        .cloned()
        .collect()
}

/// What the page that was just sent carried.
pub(super) fn carried_on(visit: &Visit) -> Carried {
    let pairs = visit.fields.pairs().iter();
    pairs
        .filter_map(|(name, value)| Some((name.strip_prefix(MARK)?.to_owned(), value.clone())))
        .collect()
}

/// The page, carrying it.
pub(super) fn carry(mut page: FormPage, carried: &[(String, String)]) -> FormPage {
    let marked = carried
        .iter()
        .map(|(name, value)| (format!("{MARK}{name}"), value.clone()));
    page.hidden.extend(marked);
    page
}

/// Bytes of the largest form: a document that is written.
const LARGEST: usize = 1 << 20;

/// Bytes that a form sent to this address may have: those that carry another have room for the largest that there is.
pub(super) fn limit(path: &str) -> usize {
    match path {
        "/desk/sign-in" | "/desk/sign-in/code" | "/desk/again" => 2 * LARGEST,
        _ if path.starts_with("/desk/organisations/") && path.contains("/campaigns/") => LARGEST,
        _ => form::LIMIT,
    }
}

/// Bytes that a form with a file may have.
pub(super) fn upload_limit(path: &str) -> usize {
    match path.starts_with("/desk/organisations/") && path.contains("/campaigns/") {
        true => upload::LARGE,
        false => upload::SMALL,
    }
}

/// What somebody wrote in a form that may not be taken: their role was taken, or what it is about is gone. It is given back, to be kept elsewhere.
pub(super) struct Words {
    visit: Visit,
    written: Vec<String>,
}

/// Characters of a text that nobody writes twice.
const LONG: usize = 40;

fn is_long(text: &str) -> bool {
    text.contains(' ') && text.chars().nth(LONG).is_some()
}

/// Whether a field says what somebody wrote, and not what stood there: the editor's name that in a mark.
fn is_own(name: &str, text: &str) -> bool {
    let stood = name
        .strip_prefix("f:")
        .and_then(|rest| rest.split(':').nth(1));
    let is_same = stood.is_some_and(|stood| mark(text.trim()) == stood);
    !is_same && !NEVER.contains(&name) && !name.starts_with("seen-")
}

impl Words {
    /// What was written; none where that is little.
    pub(super) fn of(visit: &Visit) -> Option<Self> {
        let (secret, account) = (visit.secret.as_ref()?, visit.account.as_ref()?);
        let pairs = visit.fields.pairs().iter();
        let written: Vec<String> = pairs
            .map(|(name, text)| (name, text.replace("\r\n", "\n")))
            .filter(|(name, text)| is_own(name, text) && is_long(text))
            .map(|(_, text)| text)
            .filter(|text| !has_secret_key(text.as_bytes()))
            .collect();
        if written.is_empty() {
            return None;
        }
        let visit = visit.signed_in(secret, visit.session.clone(), account);
        Some(Self { visit, written })
    }

    /// Tells what is wrong, with the words beside it. Of what broke here, or comes again in a minute, browsers keep the form.
    pub(super) fn back(self, error: WebError) -> web::Result {
        let refused = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
        if !refused.contains(&error.status) {
            return Err(error);
        }
        let visit = &self.visit;
        let title = visit.t(&format!("err-{}", error.key));
        let mut page = FormPage::new(visit, title, String::new())
            .lead(visit.t(&format!("rec-{}", error.key)))
            .lead(visit.t("desk-words-back"))
            .way(visit.t("desk-home"), "/desk");
        for (number, text) in (1..).zip(&self.written) {
            let number: u64 = number;
            let label = visit.context("").count("desk-words-back-text", number);
            let field = Field::text(&format!("text-{number}"), label, text);
            page.fields.push(Field {
                fixed: true,
                rows: 12,
                ..field
            });
        }
        page.answer_with(error.status)
    }
}

fn once_more(visit: &Visit, action: &str, pairs: &[(String, String)], why: &str) -> FormPage {
    let button = visit.t("desk-resume-button");
    let mut page = FormPage::new(visit, visit.t("desk-resume-title"), button).lead(visit.t(why));
    action.clone_into(&mut page.action);
    page.hidden = pairs
        .iter()
        .filter(|(name, _)| !NEVER.contains(&name.as_str()))
        .cloned()
        .collect();
    page.way(visit.t("desk-resume-leave"), "/desk")
}

/// The form that was just sent with a token of another session.
pub(super) fn page(visit: &Visit) -> web::Result {
    let path = next_of(&visit.here).to_owned();
    once_more(visit, &path, visit.fields.pairs(), "desk-resume-token")
        .answer_with(StatusCode::CONFLICT)
}

/// The form that was just sent by somebody who has no second factor: it waits here while they set one up beside it.
pub(super) fn needs_factor(visit: &Visit) -> web::Result {
    let path = next_of(&visit.here).to_owned();
    once_more(visit, &path, visit.fields.pairs(), "desk-resume-factor")
        .way(visit.t("desk-factor-title"), FACTOR)
        .answer_with(StatusCode::FORBIDDEN)
}

/// The form that was carried along while somebody signed in: it is shown, never sent by itself.
pub(super) fn after(visit: &Visit, next: &str, carried: &[(String, String)]) -> web::Result {
    once_more(visit, next, carried, "desk-resume-signed-in").answer()
}
