//! What is filed with an authority.

/// The printed documents of a dossier.
pub mod print;
