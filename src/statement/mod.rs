//! What a supporter gives: joining, confirming, rejecting, withdrawing.

mod changed;
mod correct;
/// How long a form takes.
mod effort;
/// What happened after sealing.
pub mod evidence;
/// The fields of a form.
pub mod fields;
/// The form.
pub mod form;
/// What a link says that leads to nothing any more.
mod gone;
/// Joining: from a valid form to a pending statement.
pub mod join;
/// Until when whoever signed may leave.
pub mod leaving;
/// What was given, for the page that the mailed link opens.
pub mod link_box;
/// Addresses and mailboxes as keyed hashes.
pub(crate) mod mailbox;
/// Fixed addresses that the pages behind a link post to.
pub(crate) mod neutral;
/// The pages of a supporter's path.
pub mod pages;
/// What people say of requests that they made before.
pub(crate) mod prior;
/// Signing where no mailbox is asked for.
mod sign;
/// Where a counted statement is on its way.
pub(crate) mod standing;
/// What the store knows of statements.
pub mod store;
/// The token in a mailed link, and what is derived from it.
pub mod token;
/// What pages show.
pub mod view;
