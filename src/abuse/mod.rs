//! Defence against machines, without third parties.

/// Proof of work.
pub mod altcha;
