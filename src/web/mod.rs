//! What all pages share.

/// Readable inks for an organisation's colour.
pub mod accent;
/// Stylesheet, scripts, font and icon, compiled in.
pub mod assets;
/// Errors as pages.
pub mod error_page;
/// Campaign texts: Markdown to HTML that is safe to show.
pub mod markdown;
/// What every page knows.
pub mod view;

pub use markdown::{Html, markdown};
