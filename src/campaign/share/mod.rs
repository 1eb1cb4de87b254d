//! The ready texts by which others are brought, and where they are handed to.

/// Links to where people share.
pub(crate) mod links;
/// What one says.
pub mod texts;
