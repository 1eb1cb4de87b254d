//! The public dashboard of an initiative: how far it is, country by country, and when it would arrive.
//!
//! What is counted here, on paper, in the Commission's system and by the register stays apart everywhere: only the first can be
//! recounted.

/// When it would arrive.
pub mod forecast;
/// Where bars and squares stand.
pub mod layout;
/// The chart and the map as files of their own.
pub mod picture;
/// The numbers as JSON and CSV.
pub mod press;
/// Sums by country and channel.
pub mod tally;
/// What pages show.
pub mod view;
