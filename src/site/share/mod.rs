//! Bringing others: the block, its page, and the way to one's own server.

/// The block, its page, and the way to one's own Mastodon server.
pub(crate) mod pages;
/// What pages show.
pub mod view;
