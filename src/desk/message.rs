//! A page that says something, and where to go on.

use askama::Template;
use axum::http::StatusCode;

use super::form::{Shell, Way};
use super::visit::Visit;
use crate::web;
use crate::web::respond;
use crate::web::view::PageContext;

#[derive(Debug, Template)]
#[template(path = "desk/message.html")]
struct MessagePage {
    ctx: PageContext,
    shell: Shell,
    title: String,
    text: Vec<String>,
    /// Something to copy down: recovery codes.
    codes: Vec<String>,
    ways: Vec<Way>,
}

fn page(visit: &Visit, title: String, text: Vec<String>, ways: &[(String, &str)]) -> MessagePage {
    MessagePage {
        ctx: visit.context(title.clone()),
        shell: visit.shell(),
        title,
        text,
        codes: Vec::new(),
        ways: ways
            .iter()
            .map(|(label, url)| Way {
                label: label.clone(),
                url: (*url).to_owned(),
            })
            .collect(),
    }
}

/// Says it.
pub(super) fn say(
    visit: &Visit,
    title: String,
    text: Vec<String>,
    ways: &[(String, &str)],
) -> web::Result {
    respond::page(StatusCode::OK, &page(visit, title, text, ways))
}

/// Says that something is gone.
pub(super) fn gone(
    visit: &Visit,
    title: String,
    text: Vec<String>,
    ways: &[(String, &str)],
) -> web::Result {
    respond::page(StatusCode::GONE, &page(visit, title, text, ways))
}

/// Shows codes, once.
pub(super) fn codes(
    visit: &Visit,
    title: String,
    text: Vec<String>,
    codes: Vec<String>,
    ways: &[(String, &str)],
) -> web::Result {
    let page = MessagePage {
        codes,
        ..page(visit, title, text, ways)
    };
    respond::page(StatusCode::OK, &page)
}
