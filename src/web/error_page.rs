use askama::Template;

use super::view::PageContext;

/// Any error that a visitor sees: what happened, what to do now, and a reference that the log carries.
#[derive(Debug, Template)]
#[template(path = "web/error_page.html")]
pub struct ErrorPage {
    /// The page.
    pub ctx: PageContext,
    /// HTTP status, for example 404.
    pub status: u16,
    /// What happened, one sentence (Fluent `err-…`).
    pub what: String,
    /// What to do now, one sentence (Fluent `rec-…`).
    pub todo: String,
    /// Reference to give when asking for help; empty when there is nothing to look up.
    pub reference: String,
    /// Where to go from here: address and label; may be empty.
    pub ways_on: Vec<(String, String)>,
}
