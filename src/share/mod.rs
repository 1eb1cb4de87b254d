//! Bringing others: ready texts in a campaign's words, and plain links that hand them to the program that somebody uses. No script of
//! anybody else, nothing that tells who shared.

/// By whose link people came, as a number.
pub mod credit;
/// Which server somebody means.
pub(crate) mod server;
/// What the store knows of it.
pub(crate) mod store;
