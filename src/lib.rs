//! Clameur: the map of the application.

/// Defence against machines.
pub mod abuse;
/// Campaigns.
pub mod campaign;
/// The time.
pub mod clock;
/// The public count.
pub mod count;
/// The store.
pub mod db;
/// Languages, messages, numbers and dates.
pub mod i18n;
/// Mail.
pub mod mail;
/// Receipts.
pub mod receipt;
/// Statements: join, confirm, withdraw.
pub mod statement;
/// What all pages share.
pub mod web;
