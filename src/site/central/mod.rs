//! The page that leads to the Commission's central system.

/// Handlers.
pub(crate) mod pages;
/// Pages as data.
pub(crate) mod view;
