//! What whoever holds the key corrects of a statement (GDPR, art. 16), beside what was signed.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::Hash32;
use crate::json;
use crate::json::RecordError;
use crate::record::Version1;

/// A correction of a counted statement. JSON with `"v": 1`, padded and sealed like a record, to the keys that the statement was sealed to.
///
/// It is no part of what was signed: the ledger does not know it. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    v: Version1,
    /// Origin of the campaign's log.
    pub campaign: String,
    /// Index of the statement's leaf.
    pub leaf: u64,
    /// SHA-256 of the sealed record that is corrected.
    pub record: Hash32,
    /// Field name to the value that stands from now on; an empty one takes the field away.
    #[serde(deserialize_with = "json::unique_keys")]
    pub fields: BTreeMap<String, String>,
    /// The day on which it was written, `YYYY-MM-DD`.
    pub day: String,
    /// Why: in one line, by whoever wrote it.
    pub why: String,
}

impl Correction {
    /// A correction of the record of this hash, on this leaf.
    pub fn new(
        campaign: String,
        (leaf, record): (u64, Hash32),
        fields: BTreeMap<String, String>,
        day: String,
        why: String,
    ) -> Self {
        Self {
            v: Version1,
            campaign,
            leaf,
            record,
            fields,
            day,
            why,
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

    /// Puts the corrected values in the place of others.
    pub fn correct(&self, fields: &mut BTreeMap<String, String>) {
        for (name, value) in &self.fields {
            if value.is_empty() {
                fields.remove(name);
            } else {
                fields.insert(name.clone(), value.clone());
            }
        }
    }
}

impl Drop for Correction {
    fn drop(&mut self) {
        self.fields.values_mut().for_each(Zeroize::zeroize);
        self.why.zeroize();
    }
}

impl fmt::Debug for Correction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Correction").finish_non_exhaustive()
    }
}
