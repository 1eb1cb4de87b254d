//! A campaign: one use of an instrument.

/// Ending a campaign, and voiding entries.
pub mod closing;
/// The campaign folder.
pub mod definition;
/// The campaign folder, read and checked.
pub mod folder;
/// What is pinned in the ledger.
pub mod manifest;
/// The public pages of a campaign.
pub mod pages;
/// Putting a campaign into the store.
mod plain;
pub mod publish;
/// Whether a folder may be published.
pub mod ready;
/// Campaigns in the store and in memory.
pub mod store;
/// What pages show.
pub mod view;
/// Whether the days fit the law.
mod window;
