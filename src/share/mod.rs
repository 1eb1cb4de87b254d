//! Bringing others: ready texts in a campaign's words, and plain links that hand them to the program that somebody uses. No script of
//! anybody else, nothing that tells who shared.

/// By whose link people came, as a number.
pub mod credit;
/// Links to where people share.
mod links;
/// The block, its page, and the way to one's own Mastodon server.
pub(crate) mod pages;
/// Which server somebody means.
mod server;
/// What the store knows of it.
pub(crate) mod store;
/// What one says.
pub mod texts;
/// What pages show.
pub mod view;
