//! Clameur: the map of the application.

/// Campaigns.
pub mod campaign;
/// The time.
pub mod clock;
/// The store.
pub mod db;
/// Languages, messages, numbers and dates.
pub mod i18n;
