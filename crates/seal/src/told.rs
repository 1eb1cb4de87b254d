//! What somebody tells after they signed: of requests that they made before the complaint.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::json;
use crate::json::RecordError;
use crate::record::{PriorRequest, Version1};

/// What was told later of a counted statement. JSON with `"v": 1`, padded and sealed like a record, to the association that leads.
///
/// It is no part of what was signed: the ledger does not know it. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldLater {
    v: Version1,
    /// Origin of the campaign's log.
    pub campaign: String,
    /// Index of the statement's leaf.
    pub leaf: u64,
    /// Target id to what was asked of its controller.
    #[serde(deserialize_with = "json::unique_keys")]
    pub prior_requests: BTreeMap<String, PriorRequest>,
    /// When it was told, in milliseconds since 1970-01-01 UTC.
    pub told_ms: i64,
}

impl ToldLater {
    /// What is told of a statement.
    pub fn new(
        campaign: String,
        leaf: u64,
        prior_requests: BTreeMap<String, PriorRequest>,
        told_ms: i64,
    ) -> Self {
        Self {
            v: Version1,
            campaign,
            leaf,
            prior_requests,
            told_ms,
        }
    }

    /// The JSON text with its padding: what goes into [`crate::seal`].
    ///
    /// # Errors
    /// [`RecordError::TooLong`] above 1 MiB, which validated input cannot reach.
    pub fn to_padded_bytes(&self) -> Result<Zeroizing<Vec<u8>>, RecordError> {
        json::to_padded_bytes(self, crate::padding::SMALLEST_BUCKET)
    }

    /// Reads what [`crate::open`] gave back.
    ///
    /// # Errors
    /// When it is something else, or of a newer version. The error never quotes the content.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        json::from_bytes(bytes)
    }
}

impl Drop for ToldLater {
    fn drop(&mut self) {
        for request in self.prior_requests.values_mut() {
            request.day.zeroize();
        }
    }
}

impl fmt::Debug for ToldLater {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToldLater").finish_non_exhaustive()
    }
}
