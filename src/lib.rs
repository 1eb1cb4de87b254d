//! Clameur: the map of the application.

/// Campaigns.
pub mod campaign;
/// The time.
pub mod clock;
/// The store.
pub mod db;
