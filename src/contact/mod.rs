//! Addresses that are kept apart from statements, each on a list with a consent and a clock of its own.

/// Which list an address stands on.
mod list;
/// What the store knows of them.
pub(crate) mod store;

pub use list::List;
