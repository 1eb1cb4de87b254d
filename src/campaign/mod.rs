//! A campaign: one use of an instrument.

/// Appeals to sign elsewhere.
pub mod appeal;
/// In which capacity minors take part.
pub mod capacity;
/// What a publication changed.
pub mod changes;
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
/// Citizens' initiatives: what the register says, and what follows from it.
pub mod initiative;
/// Whether each complainant is asked why they are concerned, and what the statutes name.
pub mod interest;
/// What is lost when a log goes on from an older copy.
pub mod loss;
/// What is pinned in the ledger.
pub mod manifest;
/// The sites of others that a campaign names.
pub(crate) mod origins;
/// Organisations besides the lead that can read, and the consents by which they may.
pub mod partners;
/// What is stored, compared with what the ledger pins.
pub mod pins;
/// Words of mails, made plain.
mod plain;
/// Putting a campaign into the store.
pub mod publish;
/// Whether a folder may be published.
pub mod ready;
/// Who looks at a draft before it is published, and who may publish it.
pub mod review;
/// The texts by which others are brought.
pub mod share;
/// Folders to begin with.
pub mod skeleton;
/// What a campaign says, parsed, with its files.
pub mod source;
/// Who may be mandated.
pub mod standing;
/// Campaigns in the store and in memory.
pub mod store;
/// What the form asks for, by the campaign's instrument.
pub(crate) mod subscription_rules;
/// Whether the days fit the law.
mod window;
