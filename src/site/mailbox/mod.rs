//! The demonstration's mailbox.

/// Handlers of the demonstration's mailbox.
pub(crate) mod pages;
/// The demonstration's mailbox, as pages.
pub mod view;
