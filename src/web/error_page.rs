use askama::Template;

use super::view::{CampaignLinks, PageContext};

/// Where to go from a page that says what went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOn {
    /// Where to.
    pub url: String,
    /// In words.
    pub label: String,
    /// Code of the language of the words and of what they lead to, where it is another than the page's.
    pub lang: Option<String>,
}

/// Any error that a visitor sees: what happened, what to do now, and a reference that the log carries.
#[derive(Debug, Template)]
#[template(path = "web/error_page.html")]
pub struct ErrorPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign in which it happened, where it has this page's language.
    pub links: Option<CampaignLinks>,
    /// HTTP status, for example 404.
    pub status: u16,
    /// What happened, one sentence (Fluent `err-…`).
    pub what: String,
    /// What to do now, one sentence (Fluent `rec-…`).
    pub todo: String,
    /// Reference to give when asking for help; empty when there is nothing to look up.
    pub reference: String,
    /// Where to go from here; may be empty.
    pub ways_on: Vec<WayOn>,
}
