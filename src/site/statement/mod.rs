//! A supporter's path: the form, the pages behind a mailed link, leaving.

pub(crate) mod changed;
pub(crate) mod correct;
/// How long a form takes.
pub(crate) mod effort;
/// The form.
pub(crate) mod form;
/// What a link says that leads to nothing any more.
pub(crate) mod gone;
/// Fixed addresses that the pages behind a link post to.
pub(crate) mod neutral;
/// The pages of a supporter's path.
pub(crate) mod pages;
/// Parts of pages that stand on their own.
pub(crate) mod parts;
/// Signing where no mailbox is asked for.
pub(crate) mod sign;
/// What pages show.
pub mod view;
