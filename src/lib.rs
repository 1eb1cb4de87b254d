//! Clameur: the map of the application.

/// Campaigns.
pub mod campaign;
