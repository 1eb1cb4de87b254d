//! What the two sealed JSON documents share: version check, exact padding without stray copies, strict maps.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

use crate::padding::bucket;

/// Longest document that is read or written, in bytes. A form cannot produce a hundredth of it.
pub(crate) const MAX_DOCUMENT: usize = 1 << 20;

/// Why the inside of an opened file is not a document of ours. Never carries a word of the content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Not JSON, or not an object with the members that this version has.
    #[error("the opened file is not a record of this program (line {line}, column {column})")]
    NotARecord {
        /// Line in the JSON text, from 1.
        line: usize,
        /// Column in that line, from 1.
        column: usize,
    },
    /// Written by a program that speaks a newer version than this one.
    #[error(
        "the record has version {found}, and this program reads version 1: use a newer program"
    )]
    Version {
        /// The version that the record claims.
        found: u64,
    },
    /// Longer than a record may be.
    #[error("the record is longer than {limit} bytes")]
    TooLong {
        /// The limit in bytes.
        limit: usize,
    },
}

impl From<serde_json::Error> for RecordError {
    fn from(error: serde_json::Error) -> Self {
        // serde's message may quote a value, that is, a name: only the position leaves this function.
        Self::NotARecord {
            line: error.line(),
            column: error.column(),
        }
    }
}

/// Reads a document after its version was found to be 1.
pub(crate) fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, RecordError> {
    #[derive(Deserialize)]
    struct Version {
        v: u64,
    }
    if bytes.len() > MAX_DOCUMENT {
        return Err(RecordError::TooLong {
            limit: MAX_DOCUMENT,
        });
    }
    let Version { v } = serde_json::from_slice(bytes)?;
    if v != 1 {
        return Err(RecordError::Version { found: v });
    }
    Ok(serde_json::from_slice(bytes)?)
}

/// Writes a document and its padding to a bucket, of which `smallest` is the first, into one allocation of the right size, so that no grown-out-of buffer
/// with personal data stays behind in memory.
pub(crate) fn to_padded_bytes<T: Serialize>(
    document: &T,
    smallest: usize,
) -> Result<Zeroizing<Vec<u8>>, RecordError> {
    let mut counter = Counter(0);
    serde_json::to_writer(&mut counter, document)?;
    let len = bucket(counter.0, smallest);
    if len > MAX_DOCUMENT {
        return Err(RecordError::TooLong {
            limit: MAX_DOCUMENT,
        });
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(len));
    serde_json::to_writer(&mut *bytes, document)?;
    bytes.resize(len, b' ');
    Ok(bytes)
}

struct Counter(usize);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads a map and refuses a key given twice: two readers could otherwise see two different statements in one file.
pub(crate) fn unique_keys<'de, D, V>(deserializer: D) -> Result<BTreeMap<String, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    struct Unique<V>(PhantomData<V>);

    impl<'de, V: Deserialize<'de>> Visitor<'de> for Unique<V> {
        type Value = BTreeMap<String, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object without repeated keys")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some((key, value)) = access.next_entry::<String, V>()? {
                if map.insert(key, value).is_some() {
                    return Err(A::Error::custom("repeated key"));
                }
            }
            Ok(map)
        }
    }

    deserializer.deserialize_map(Unique(PhantomData))
}
