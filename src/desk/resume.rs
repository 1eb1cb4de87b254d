//! A form whose session ended, whose token is another one's, or that lacks a second factor, is not lost: it comes back, and is sent by whoever
//! pressed its button, again.

use super::form::FormPage;
use super::visit::{Visit, next_of};
use crate::web;
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
