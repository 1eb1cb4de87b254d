//! What a supporter gives: joining, confirming, rejecting, withdrawing.

/// How many statements have grown too old.
pub(crate) mod aging;
/// What a form asks to be ticked.
pub mod asked;
/// What happened after sealing.
pub mod evidence;
/// The fields of a form.
pub mod fields;
/// Joining: from a valid form to a pending statement.
pub mod join;
/// Until when whoever signed may leave.
pub mod leaving;
/// What was given, for the page that the mailed link opens.
pub mod link_box;
/// Addresses and mailboxes as keyed hashes.
pub(crate) mod mailbox;
/// What people say of requests that they made before.
pub(crate) mod prior;
/// One counted statement against the entry of the ledger that stands for it.
pub(crate) mod record;
/// Groups what arrives into transactions.
pub mod sequencer;
/// Where a counted statement is on its way.
pub(crate) mod standing;
/// What the store knows of statements.
pub mod store;
