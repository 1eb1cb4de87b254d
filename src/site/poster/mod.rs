//! Posters and leaflets, and the short addresses that stand on paper.

/// Where short addresses lead.
pub(crate) mod address;
/// The pages from which they are downloaded.
pub(crate) mod pages;
