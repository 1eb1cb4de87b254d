//! The public pages: what a supporter and everybody else sees. One folder per page, its handlers, what they show and the templates; what the
//! pages of a campaign have in common stands here.

/// Asking for one's own data before complaining.
pub(crate) mod access;
/// A campaign's own pages, and the page of all campaigns.
pub mod campaign;
/// Where a request stands.
pub mod campaign_page;
/// Pictures of pages, and what machines are told.
pub(crate) mod card;
/// Handing over to the Commission's central system.
pub(crate) mod central;
/// The public count and the log's files.
pub mod count;
/// The addresses that serve pictures and tables.
pub(crate) mod dashboard;
/// Errors as pages.
pub mod error_page;
/// What happens in a campaign, as feeds.
pub(crate) mod feed;
/// The campaign in which something went wrong.
pub(crate) mod inside;
/// The demonstration's mailbox.
pub mod mailbox;
/// The public pages of organisations.
pub(crate) mod organisation;
/// Pictures of campaigns.
pub(crate) mod picture;
/// Posters and leaflets.
pub(crate) mod poster;
/// The public timeline and calendar.
pub(crate) mod procedure;
/// The page of a receipt.
pub mod receipt;
/// Which address leads where.
pub(crate) mod routes;
/// Bringing others.
pub mod share;
/// Timestamps.
pub(crate) mod stamp;
/// A supporter's path.
pub mod statement;
/// Keeping people informed.
pub(crate) mod subscription;
/// What a mailbox joined here, for its owner.
pub(crate) mod supporter;
/// What the pages of a campaign have in common.
pub mod view;
