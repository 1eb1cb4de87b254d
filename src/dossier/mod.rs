//! What is filed with an authority.
//!
//! | step | where | module |
//! |---|---|---|
//! | a batch is frozen by a leaf in the ledger | server | [`freeze`] |
//! | its sealed records and all that proves them go into an archive | server | [`archive`] |
//! | the archive is opened, recounted, compared; what is filed is written | key holder's machine | [`open`] |
//! | of an initiative: a folder for the authority of each Member State | key holder's machine | [`authority`] |
//!
//! Opening needs the archive and a key: no server, no configuration, no network.

pub mod archive;
pub mod authority;
pub mod check;
pub(crate) mod corrected;
pub mod departures;
pub mod filed;
pub mod findings;
pub mod format;
pub mod freeze;
pub(crate) mod leaf_bitmap;
mod likeness;
mod lists;
pub mod now;
pub mod open;
pub mod output;
mod pack;
mod parallel;
/// The printed documents of a dossier.
pub mod print;
mod prior;
pub mod replay;
mod revalidate;
pub(crate) mod store;
mod support;
mod told;
pub mod verification;
pub mod verify;
pub(crate) mod words;
pub mod write;

#[cfg(test)]
mod tests;
