//! The procedure: what happened, as dated events without personal data, and what falls due.
//!
//! Some events other commands know (publishing, closing, filing a batch, the end): they are read where they stand. The others are
//! recorded here. Nothing recorded is changed or deleted: a correction is a new row that names the one it stands for.

/// Calendar files (RFC 5545).
pub mod calendar;
/// What falls due, in all campaigns.
pub mod due;
/// What may be recorded after what.
pub mod order;
/// Whether as many statements were given as a law asks for.
mod reach;
/// Writing events down.
pub mod record;
/// What the store knows.
pub(crate) mod store;
#[cfg(test)]
mod tests;
/// What a campaign's procedure looks like from everything that is known.
pub(crate) mod timeline;

pub use reach::Reach;
pub use timeline::{Entry, Hold, KnownBy, Lapse, Procedure};
