//! What all pages share.

/// Readable inks for an organisation's colour.
pub mod accent;
/// Pages that are given again.
pub(crate) mod again;
/// Stylesheet, scripts, font and icon, compiled in.
pub mod assets;
/// Pages that are the same for everybody.
pub mod cache;
/// The page that checks receipts.
pub mod check;
/// Words of a command line.
pub mod command;
/// Whether somebody has an answer already.
pub mod etag;
/// The display face.
pub mod face;
/// Posted forms.
pub mod form;
/// Mailed links, freed from what was glued to them.
pub(crate) mod glue;
/// Headings that fit, with long words divided.
pub mod headings;
/// What a browser says of its reader.
pub mod language;
/// Connections, within bounds.
pub mod listen;
/// Campaign texts: Markdown to HTML that is safe to show.
pub mod markdown;
/// The tags of a finished page.
pub(crate) mod markup;
/// What the head of a page says to networks and search engines.
pub mod preview;
/// Answers, and problems as pages.
pub mod respond;
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
