//! Clameur: the map of the application.
//!
//! A concept is a folder; a folder holds its types, rules, SQL and tests. Only `db` and each folder's `store.rs` (and the counting
//! transaction) know SQL; only the faces (`site`, `desk`, `embed`), `web` and `app` know HTTP. What the promises rest on stands in the
//! crates `seal`, `ledger` and `instrument`, which do no I/O. ARCHITECTURE.md takes newcomers by the hand.

/// Defence against machines.
pub mod abuse;
/// Letters by which people ask for their own data.
pub mod access;
/// People who run campaigns.
pub mod account;
/// The parts put together: the map of addresses, the server, what is done now and then.
pub mod app;
/// Who may do what at the desk, and what they did.
pub mod authorization;
/// Backups, and the way back.
pub mod backup;
/// Campaigns.
pub mod campaign;
/// The pictures that networks show of a link, and what they and search engines are told.
pub mod card;
/// The public counts of the Commission's central system.
pub mod central;
/// The commands.
pub mod cli;
/// The time.
pub mod clock;
/// Ending a campaign, and voiding entries.
pub mod closing;
/// The operator's decisions.
pub mod config;
/// Addresses that are kept apart from statements.
pub mod contact;
/// Counting, and the public count.
pub mod count;
/// Lists for spreadsheets.
pub(crate) mod csv;
/// The public dashboard of an initiative.
pub mod dashboard;
/// The store.
pub mod db;
/// The side of the site for those who run campaigns.
pub mod desk;
/// Room on disks.
pub mod disk;
/// Self-examination for the operator.
pub mod doctor;
/// What is filed with an authority.
pub mod dossier;
/// Campaigns on other people's pages.
pub mod embed;
/// Every stored thing against what binds it.
pub mod fsck;
/// Files that people give.
pub mod given;
/// Languages, messages, numbers and dates.
pub mod i18n;
/// The law behind a campaign, for those who answer for it.
pub mod law;
/// Logs without personal data.
pub mod logging;
/// Mail.
pub mod mail;
/// Writing to a list of addresses from the key holder's machine.
pub mod mailing;
/// Counters for the operator.
pub mod metrics;
/// Who carries campaigns, and who is what in them.
pub mod organisation;
/// Statements of support on paper.
pub mod paper;
/// Printing: what every printed document shares.
pub mod pdf;
/// One person among all who signed, looked up by the key holder.
pub mod person;
/// Pictures of campaigns, made small and freed of what is not to be seen.
pub mod picture;
/// Posters and leaflets.
pub mod poster;
/// What happened in a procedure, and what falls due.
pub mod procedure;
/// Receipts.
pub mod receipt;
/// Recounting from public files.
pub mod recount;
/// What is destroyed when.
pub mod retention;
/// The instance's keys.
pub mod secrets;
/// Bringing others.
pub mod share;
/// What is printed, made harmless.
pub mod shown;
/// The public pages.
pub mod site;
/// Timestamps by somebody else (RFC 3161).
pub mod stamp;
/// What every handler is given.
pub mod state;
/// Statements: join, confirm, withdraw.
pub mod statement;
/// How an instance is doing, at a glance.
pub mod status;
/// Keeping people informed who ask for it.
pub mod subscription;
/// What a mailbox joined here, for its owner.
pub mod supporter;
/// Archives, read where they lie.
pub(crate) mod tarball;
/// The language of the terminal.
pub mod terminal;
#[cfg(test)]
mod testing;
/// The token in a mailed link, and what is derived from it.
pub mod token;
/// Whether the machine's clock may be believed.
pub mod trusted_time;
/// What the pages of all faces share.
pub mod web;
