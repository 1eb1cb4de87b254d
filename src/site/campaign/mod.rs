//! The pages of a campaign, and the page of all campaigns.

/// The way to the only place where one can sign.
pub mod appeal;
/// The page that all campaigns stand on.
pub mod home;
/// What is true once nobody can join any more.
pub(crate) mod over;
/// The public pages of a campaign.
pub(crate) mod pages;
/// The pages of its documents and of what changed.
pub(crate) mod papers;
/// The parts of its page that are about what moves.
pub mod parts;
/// What stands at the top of a campaign that nobody can join now.
pub mod top;
/// What pages show.
pub mod view;
