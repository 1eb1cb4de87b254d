//! A supporter's own view, without an account.

/// What is found.
pub(crate) mod find;
/// The pages.
pub(crate) mod pages;
