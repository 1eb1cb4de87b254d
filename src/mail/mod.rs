//! Mail.

/// The demonstration's mailbox, as pages.
pub mod mailbox;
