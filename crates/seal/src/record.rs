//! What is sealed: one statement, as versioned JSON.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::{Zeroize, Zeroizing};

use crate::hash::Hash32;
use crate::json;
use crate::json::RecordError;

/// One supporter's statement, complete: what was typed, what was ticked, what was shown, and the receipt's salt.
///
/// Written and read as JSON with `"v": 1`. Members that this version does not know are ignored; another version is
/// refused. `Debug` shows nothing that was typed. The values of `fields` and the salt are wiped from memory when it is dropped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    v: Version1,
    /// Origin of the campaign's log, for example `example.org/log/technopolice`.
    pub campaign: String,
    /// SHA-256 of the campaign's manifest in force when the form was shown.
    pub manifest: Hash32,
    /// Language in which the texts were read, a BCP 47 tag.
    pub language: String,
    /// How the statement came, for example `online` or `paper`.
    pub channel: String,
    /// How sure we are of the person, for example `mailbox` (a mailed link was confirmed).
    pub assurance: String,
    /// Field name to the cleaned value.
    #[serde(deserialize_with = "json::unique_keys")]
    pub fields: BTreeMap<String, String>,
    /// The ticked targets, by their ids, in the campaign's order.
    pub targets: Vec<String>,
    /// The same targets as in the ledger's leaf: bit 0 is the campaign's first target.
    #[serde(with = "bits")]
    pub target_bits: u64,
    /// Consent id to ticked or not. A consent that was asked for and not given is there, as `false`.
    #[serde(deserialize_with = "json::unique_keys")]
    pub consents: BTreeMap<String, bool>,
    /// Kind of document (`mandate`, `notice`) to the SHA-256 of the text shown in `language`.
    #[serde(deserialize_with = "json::unique_keys")]
    pub documents: BTreeMap<String, Hash32>,
    /// Whether the person was told that somebody of the same name, born on the same day, had signed, and declared to be somebody
    /// else. Absent where not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub somebody_else: bool,
    /// Target id to what was asked of its controller before. Absent where nothing was told.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "json::unique_keys"
    )]
    pub prior_requests: BTreeMap<String, PriorRequest>,
    /// When the form was shown, in milliseconds since 1970-01-01 UTC; absent where nobody can know (paper).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_shown_ms: Option<i64>,
    /// When it was submitted, in milliseconds since 1970-01-01 UTC.
    pub submitted_ms: i64,
    /// The salt of the ledger's commitment: with it, whoever opens the record can find its leaf.
    pub salt: Hash32,
}

/// What somebody asked the controller of a target for before they complained.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriorRequest {
    /// The day on which it was sent, `YYYY-MM-DD`.
    pub day: String,
    /// How it went: `registered`, `letter`, `email`, `form` or `other`.
    pub channel: String,
    /// Whether there was an answer.
    pub answered: bool,
}

impl fmt::Debug for PriorRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PriorRequest(…)")
    }
}

/// The arguments of [`Record::new`]: all members but the version.
#[derive(Clone, Default)]
pub struct RecordParts {
    /// See [`Record::campaign`].
    pub campaign: String,
    /// See [`Record::manifest`].
    pub manifest: Hash32,
    /// See [`Record::language`].
    pub language: String,
    /// See [`Record::channel`].
    pub channel: String,
    /// See [`Record::assurance`].
    pub assurance: String,
    /// See [`Record::fields`].
    pub fields: BTreeMap<String, String>,
    /// See [`Record::targets`].
    pub targets: Vec<String>,
    /// See [`Record::target_bits`].
    pub target_bits: u64,
    /// See [`Record::consents`].
    pub consents: BTreeMap<String, bool>,
    /// See [`Record::documents`].
    pub documents: BTreeMap<String, Hash32>,
    /// See [`Record::somebody_else`].
    pub somebody_else: bool,
    /// See [`Record::prior_requests`].
    pub prior_requests: BTreeMap<String, PriorRequest>,
    /// See [`Record::form_shown_ms`].
    pub form_shown_ms: Option<i64>,
    /// See [`Record::submitted_ms`].
    pub submitted_ms: i64,
    /// See [`Record::salt`].
    pub salt: Hash32,
}

impl Record {
    /// A record of the current version.
    pub fn new(parts: RecordParts) -> Self {
        Self {
            v: Version1,
            campaign: parts.campaign,
            manifest: parts.manifest,
            language: parts.language,
            channel: parts.channel,
            assurance: parts.assurance,
            fields: parts.fields,
            targets: parts.targets,
            target_bits: parts.target_bits,
            consents: parts.consents,
            documents: parts.documents,
            somebody_else: parts.somebody_else,
            prior_requests: parts.prior_requests,
            form_shown_ms: parts.form_shown_ms,
            submitted_ms: parts.submitted_ms,
            salt: parts.salt,
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
    /// When it is not a record, or one of a newer version. The error never quotes the content.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        json::from_bytes(bytes)
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        self.fields.values_mut().for_each(Zeroize::zeroize);
        for request in self.prior_requests.values_mut() {
            request.day.zeroize();
        }
        self.salt.0.zeroize();
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("campaign", &self.campaign)
            .field("manifest", &self.manifest)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RecordParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordParts")
            .field("campaign", &self.campaign)
            .finish_non_exhaustive()
    }
}

/// The number 1 in `"v"`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Version1;

impl Serialize for Version1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(1)
    }
}

impl<'de> Deserialize<'de> for Version1 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u64::deserialize(deserializer)? {
            1 => Ok(Self),
            _ => Err(serde::de::Error::custom("another version")),
        }
    }
}

/// A 64-bit set as 16 hexadecimal digits: a JSON number that long loses its last bits in many readers.
mod bits {
    use super::*;

    pub(super) fn serialize<S: Serializer>(bits: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{bits:016x}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        let exact =
            text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !exact {
            return Err(serde::de::Error::custom(
                "expected 16 lower-case hexadecimal digits",
            ));
        }
        u64::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
    }
}
