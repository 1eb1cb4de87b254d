//! Timestamps by somebody else (RFC 3161): that a head of a log existed at a moment, said by a service that the operator names.
//!
//! A head of each day, and the head that covers a frozen batch, are hashed and sent; nothing about anybody leaves. Under eIDAS (Regulation (EU)
//! No 910/2014, art. 41) a *qualified* timestamp is presumed right about date and time; whether the named service is qualified is the operator's
//! choice. The signature in a reply is checked by whoever wants to rely on it, with `openssl ts`: `docs/formats/head.md`.

/// Reading and writing the few forms of DER that requests and replies are made of.
pub(crate) mod der;
/// What is asked, and whether a reply answers it.
pub(crate) mod query;
/// Asking.
pub(crate) mod service;
/// What is kept.
pub mod store;

pub use query::{BadReply, Query, Stamped};
pub use service::{StampError, stamp};
