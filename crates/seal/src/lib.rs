//! Sealing and opening of statements, and the tags that keep one person from counting twice.
//!
//! What a supporter writes is put into a [`Record`], padded ([`padding`]) and sealed ([`seal`]) as a plain
//! [age v1](https://c2sp.org/age) file to the keys of the organisations that may read it. The server holds no
//! key that opens it. Whoever holds one opens it with [`open`], or with the stock `age` command:
//! the format is written down in `docs/formats/sealed-statement.md`.
//!
//! This crate does no I/O and reads no clock. Randomness is an argument wherever we draw it ourselves; the
//! `age` crate draws its file keys and ephemeral keys from the operating system and offers no other way, so
//! [`KeyPair::generate`] and [`seal`] do too.

pub mod contact;
mod correction;
mod hash;
mod json;
pub mod keys;
pub mod padding;
pub mod record;
mod sealed;
mod stream;
pub mod tag;
mod text;
mod told;

pub use contact::Contact;
pub use correction::Correction;
pub use hash::Hash32;
pub use json::RecordError;
pub use keys::{Identities, KeyError, KeyPair, KeyProblem, Recipient, Recipients};
pub use record::{PriorRequest, Record};
pub use sealed::{MAX_SEALED, OpenError, SealError, Sealed, open, seal, sealed_hash, sealed_to};
pub use stream::{Opening, Sealing};
pub use tag::{Tag, TagKey, TagKeyError, check};
pub use text::TEXT_KEYS;
pub use told::ToldLater;

#[cfg(test)]
mod tests;
