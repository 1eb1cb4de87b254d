//! The page from which people ask for their own data before they complain.

/// Telling later of requests that were made before.
pub(crate) mod asked;
pub(crate) mod calendar;
pub(crate) mod pages;
/// What the page shows.
pub(crate) mod view;
