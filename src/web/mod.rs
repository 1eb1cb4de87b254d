//! What all pages share.

/// Readable inks for an organisation's colour.
pub mod accent;
/// What every handler needs.
pub mod app;
/// Stylesheet, scripts, font and icon, compiled in.
pub mod assets;
/// Pages that are the same for everybody.
pub mod cache;
/// Where a request stands.
pub mod campaign_page;
/// The page that checks receipts.
pub mod check;
/// What everybody is told while a store is not served.
pub(crate) mod closed;
/// Words of a command line.
pub mod command;
/// Errors as pages.
pub mod error_page;
/// Whether somebody has an answer already.
pub mod etag;
/// The display face.
pub mod face;
/// Posted forms.
pub mod form;
/// Mailed links, freed from what was glued to them.
mod glue;
/// Headings that fit, with long words divided.
pub mod headings;
/// The campaign in which something went wrong.
pub mod inside;
/// Connections, within bounds.
pub mod listen;
/// Campaign texts: Markdown to HTML that is safe to show.
pub mod markdown;
/// The tags of a finished page.
pub(crate) mod markup;
/// Answers, and problems as pages.
pub mod respond;
/// Which address leads where.
pub mod router;
/// Who is signed in.
pub mod session;
/// Forms with a file.
pub(crate) mod upload;
/// What every page knows.
pub mod view;

pub use markdown::{Html, markdown};

/// What a handler answers: a page, or what to tell instead.
pub(crate) type Result<T = axum::http::Response<axum::body::Body>> =
    std::result::Result<T, respond::WebError>;
