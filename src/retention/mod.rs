//! Retention: what the instruments' clocks ask to be destroyed, and its destruction.
//!
//! Two hands carry it out. The *program*, every hour, where nothing is to be decided: statements that
//! nobody confirmed in time, the marks of rejected ones, mails about them, and what a law sets the day for (`unasked` in
//! the instrument): the unfiled statements of an initiative, and addresses, a week after it was announced at the earliest. *People*, with
//! `clameur retention --apply`, where somebody must first be sure that nothing was forgotten: records
//! that were never filed, the key of the tags; what was frozen or filed goes only for a campaign that they name (`--filed`). What the program cannot
//! reach, such as backups, is told as a duty. What was destroyed is written down: what, how many, when, by which rule.

mod announce;
mod apply;
mod asked_out;
mod clock;
mod destroyed;
mod report;
mod store;
#[cfg(test)]
mod tests;

pub use announce::NOTICE;
pub(crate) use announce::shown;
pub use apply::{Destroyed, apply, exchange_keys, follow_others, run_once};
pub(crate) use asked_out::shown as shown_wishes;
pub(crate) use destroyed::DestroyedStatements;
pub use report::{Actor, Line, Report, report};
pub(crate) use store::destroy_mails;
pub use store::{Record, records};

use crate::terminal::tr;

/// Why retention did not run to its end. What it had destroyed stays destroyed.
#[derive(Debug, thiserror::Error)]
pub enum RetentionError {
    /// The store refused.
    #[error("{}", tr!(
        "the store refused: {error}",
        "la base a refusé : {error}",
        error = _0
    ))]
    Store(#[from] crate::db::Error),
    /// A key file could not be destroyed.
    #[error(transparent)]
    Secrets(#[from] crate::secrets::SecretsError),
    /// After destroying, something was still there.
    #[error("{}", tr!(
        "{count} × {what} of {campaign} are still there after they were destroyed",
        "{count} × {what} de {campaign} sont encore là après leur destruction"
    ))]
    Left {
        /// Campaign.
        campaign: String,
        /// What.
        what: &'static str,
        /// How many.
        count: u64,
    },
}
