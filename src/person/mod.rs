//! One person among all who signed, looked up by whoever has the key, before anything is frozen: to say what is held of them
//! (GDPR art. 15), and where their statement is.
//!
//! The server hands over sealed files, as they stand; on the key holder's machine they are opened. The export proves nothing: what a
//! statement is worth before an authority, an opened dossier shows.

pub mod answer;
pub mod archive;
pub mod correction;
mod find;
pub(crate) mod store;

pub use find::{apart, matches};
