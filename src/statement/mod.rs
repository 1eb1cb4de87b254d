//! What a supporter signs: join, confirm, withdraw.

/// The pages.
pub mod view;
