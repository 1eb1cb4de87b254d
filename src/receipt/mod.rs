//! Receipts: what a supporter keeps to check that they are counted.

/// From the store.
pub mod issue;
/// What pages show.
pub mod view;
