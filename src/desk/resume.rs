//! A form whose session ended, whose token is another one's, or that lacks a second factor, is not lost: it comes back, and is sent by whoever
//! pressed its button, again.

use axum::http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::form::FormPage;
use super::visit::{Visit, next_of};
use crate::web;
use crate::web::form::Fields;
use crate::web::session::csrf;

/// Fields that are never carried: what belongs to another page, and what nobody writes twice without typing it.
const NEVER: [&str; 4] = [csrf::FIELD, "password", "new-password", "code"];

/// Where a second factor is set up, and says that it is needed.
pub(super) const FACTOR: &str = "/desk/account/second-factor?done=needed";

/// What was typed, so that another page can carry it: `name=value&…`.
pub(super) fn carried(visit: &Visit) -> String {
    let pairs = visit.fields.pairs().iter();
    let kept = pairs.filter(|(name, _)| !NEVER.contains(&name.as_str()));
    let plain = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs: Vec<String> = kept
        .map(|(name, value)| format!("{}={}", plain(name), plain(value)))
        .collect();
    pairs.join("&")
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
pub(super) fn after(visit: &Visit, next: &str, carried: &str) -> web::Result {
    let fields = Fields::parse(carried.as_bytes())?;
    once_more(visit, next, fields.pairs(), "desk-resume-signed-in").answer()
}
