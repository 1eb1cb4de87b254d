//! The address of somebody who asked for news: sealed on its own, and nothing in it leads to a statement.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::json;
use crate::json::RecordError;
use crate::record::Version1;

/// An address and what it may be used for. JSON with `"v": 1`, padded and sealed like a record, but never together with one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    v: Version1,
    /// The address.
    pub email: String,
    /// The language to write in, a BCP 47 tag.
    pub language: String,
    /// What the person allowed: ids of consents, for example `news`.
    pub purposes: BTreeSet<String>,
    /// What else the form asked for, by field name, for example `given-name`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
    /// What the link for leaving carries; absent in contacts that were sealed before there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave: Option<String>,
}

impl Contact {
    /// A contact of the current version.
    pub fn new(email: String, language: String, purposes: BTreeSet<String>) -> Self {
        Self {
            v: Version1,
            email,
            language,
            purposes,
            fields: BTreeMap::new(),
            leave: None,
        }
    }

    /// The same contact, who can leave by a link that carries this.
    #[must_use]
    pub fn leaving_by(self, code: String) -> Self {
        let mut contact = self;
        contact.leave = Some(code);
        contact
    }

    /// The JSON text with its padding: what goes into [`crate::seal`].
    ///
    /// # Errors
    /// [`RecordError::TooLong`] above 1 MiB, which validated input cannot reach.
    pub fn to_padded_bytes(&self) -> Result<Zeroizing<Vec<u8>>, RecordError> {
        json::to_padded_bytes(self, crate::padding::SMALLEST_CONTACT)
    }

    /// Reads what [`crate::open`] gave back.
    ///
    /// # Errors
    /// When it is not a contact, or one of a newer version. The error never quotes the content.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        json::from_bytes(bytes)
    }
}

impl Drop for Contact {
    fn drop(&mut self) {
        self.email.zeroize();
        self.fields.values_mut().for_each(String::zeroize);
        self.leave.zeroize();
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contact").finish_non_exhaustive()
    }
}
