//! Defence against machines, without third parties.

/// Proof of work.
pub mod altcha;
/// When a form was shown.
pub mod form_token;
/// When answers leave.
pub mod grid;
/// Limits by network and by mailbox.
pub mod limits;

pub use limits::Limits;
