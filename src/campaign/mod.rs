//! A campaign: one use of an instrument.

/// Appeals to sign elsewhere.
pub mod appeal;
/// In which capacity minors take part.
pub mod capacity;
/// What a publication changed.
pub mod changes;
/// Ending a campaign, and voiding entries.
pub mod closing;
/// What is well formed and cannot be meant.
pub mod contents;
/// The campaign folder.
pub mod definition;
/// What checks find.
pub mod diagnostic;
/// The legal texts: their grammar, and how they are checked and shown.
pub mod document;
/// Campaigns that are being written.
pub mod draft;
/// The campaign folder, read and checked.
pub mod folder;
/// The numbers that a campaign hopes for.
pub mod goals;
/// Everything that was ever in force.
pub mod history;
/// The page that all campaigns stand on.
pub mod home;
/// What is lost when a log goes on from an older copy.
pub mod loss;
/// What is pinned in the ledger.
pub mod manifest;
/// What is true once nobody can join any more.
pub(crate) mod over;
/// The public pages of a campaign.
pub mod pages;
/// The pages of its documents and of what changed.
pub mod papers;
/// Organisations besides the lead that can read, and the consents by which they may.
pub mod partners;
/// The parts of its page that are about what moves.
pub mod parts;
/// What is stored, compared with what the ledger pins.
pub mod pins;
/// Putting a campaign into the store.
mod plain;
pub mod publish;
/// Whether a folder may be published.
pub mod ready;
/// What a campaign says, parsed, with its files.
pub mod source;
/// Campaigns in the store and in memory.
pub mod store;
/// What stands at the top of a campaign that nobody can join now.
pub mod top;
/// What pages show.
pub mod view;
/// Whether the days fit the law.
mod window;
