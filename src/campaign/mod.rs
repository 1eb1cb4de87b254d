//! A campaign: one use of an instrument.

/// The campaign folder.
pub mod definition;
/// The pages.
pub mod view;
