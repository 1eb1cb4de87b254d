//! Receipts: what a supporter keeps to check that they are counted.

/// A supporter's own copy.
pub(crate) mod copy;
/// From the store.
pub mod issue;
/// The texts that were signed.
pub mod texts;
