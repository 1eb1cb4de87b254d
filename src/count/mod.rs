//! The public count.

/// The chart by day.
pub mod chart;
/// The pages.
pub mod view;
