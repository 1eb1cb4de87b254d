//! The receipt that every supporter holds.

/// The pages.
pub mod view;
