//! What happened to a statement after it was sealed: evidence without personal data, whose hash is
//! bound into the leaf.

use serde::{Deserialize, Serialize};

use crate::clock::Millis;

/// Times in milliseconds since 1970. Kept as the exact JSON text that was hashed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Version of this format.
    pub v: u32,
    /// When the form was accepted.
    pub submitted_ms: Millis,
    /// When the relay accepted the mail with the link; none if that was not recorded.
    pub mail_accepted_ms: Option<Millis>,
    /// When the button behind the link was pressed.
    pub confirmed_ms: Millis,
}

impl Evidence {
    /// Evidence of a statement confirmed at `confirmed_ms`.
    #[must_use]
    pub fn new(
        submitted_ms: Millis,
        mail_accepted_ms: Option<Millis>,
        confirmed_ms: Millis,
    ) -> Self {
        Self {
            v: 1,
            submitted_ms,
            mail_accepted_ms,
            confirmed_ms,
        }
    }

    /// The text that is kept and hashed.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A struct of numbers always serialises.
        serde_json::to_string(self).unwrap_or_default()
    }
}
