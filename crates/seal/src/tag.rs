//! Tags: a keyed hash of who somebody is, so that one person counts once without anybody storing who.
//!
//! `tag = HMAC-SHA256(key, "clameur/tag/v1" 0x00 canonical-identity)`, with a random key per campaign that lives outside
//! the database and is destroyed when the campaign closes. Whoever holds the key can test whether a given person
//! joined; without it, tags are random numbers, and tags of two campaigns have nothing in common.

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, Mac};
use rand_core::CryptoRngCore;
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// What the line with the key begins with; what follows the key checks it.
const PREFIX: &str = "clameur-tag-key-v2:";
/// The same in files of before, which have no check.
const PREFIX_1: &str = "clameur-tag-key-v1:";

/// Eight characters that tell a key file in which a letter was changed.
#[must_use]
pub fn check(key: &[u8]) -> String {
    let hash = Sha256::new()
        .chain_update(b"clameur/key-check/v1\0")
        .chain_update(key)
        .finalize();
    hash.iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

const TAG_DOMAIN: &[u8] = b"clameur/tag/v1\0";
const MAILBOX_DOMAIN: &[u8] = b"clameur/mailbox/v1\0";

/// A tag: equal for the same person in the same campaign, and telling nothing else without the key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub [u8; 32]);

impl Tag {
    /// The bytes, as stored.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // With the key a tag leads back to a person, so it stays out of logs.
        f.write_str("Tag(…)")
    }
}

/// A campaign's tag key. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct TagKey([u8; 32]);

/// Why a tag key file cannot be read. Never carries the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TagKeyError {
    /// No line begins with `clameur-tag-key-v2:` or `-v1:`.
    #[error("this is not a tag key file: no line begins with {PREFIX}")]
    NotATagKey,
    /// What follows the prefix is not the base64 of 32 bytes, or not the key that its check was made of.
    #[error("the tag key is damaged: a letter of it was changed or lost")]
    Damaged,
    /// More than one key: using the wrong one would count people twice.
    #[error("the file holds more than one tag key; a campaign has exactly one")]
    SeveralKeys,
}

impl TagKey {
    /// A key of these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new random key.
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut key = Self([0; 32]);
        rng.fill_bytes(&mut key.0);
        key
    }

    /// The text of the key file: a comment that says what it is for, and the key on one line. `campaign` is shown in the comment.
    pub fn to_file_text(&self, campaign: &str) -> Zeroizing<String> {
        let name: String = campaign.chars().filter(|c| !c.is_control()).collect();
        let encoded = Zeroizing::new(BASE64_STANDARD.encode(self.0));
        let mut text = Zeroizing::new(String::with_capacity(name.len() + 200));
        text.push_str("# Tag key of the campaign ");
        text.push_str(&name);
        text.push_str(
            ". Whoever holds it can test who joined: keep it secret, destroy it at the close.\n",
        );
        text.push_str(PREFIX);
        text.push_str(&encoded);
        text.push(':');
        text.push_str(&check(&self.0));
        text.push('\n');
        text
    }

    /// A hash that tells this key from another, and leads nobody to it.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        Sha256::new()
            .chain_update(b"clameur/tag-key-fingerprint/v1\0")
            .chain_update(self.0)
            .finalize()
            .into()
    }

    /// Reads a key file: blank lines and lines that begin with `#` are skipped.
    ///
    /// # Errors
    /// When there is not exactly one well-formed key.
    pub fn from_file_text(text: &str) -> Result<Self, TagKeyError> {
        let mut found = None;
        for line in text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (encoded, checked) = match line.strip_prefix(PREFIX) {
                Some(rest) => rest
                    .split_once(':')
                    .map(|(key, checked)| (key, Some(checked)))
                    .ok_or(TagKeyError::Damaged)?,
                None => {
                    let key = line.strip_prefix(PREFIX_1);
                    (key.ok_or(TagKeyError::NotATagKey)?, None)
                }
            };
            let bytes = Zeroizing::new(
                BASE64_STANDARD
                    .decode(encoded)
                    .map_err(|_| TagKeyError::Damaged)?,
            );
            let bytes: [u8; 32] = bytes
                .as_slice()
                .try_into()
                .map_err(|_| TagKeyError::Damaged)?;
            if checked.is_some_and(|checked| checked != check(&bytes)) {
                return Err(TagKeyError::Damaged);
            }
            if found.replace(Self(bytes)).is_some() {
                return Err(TagKeyError::SeveralKeys);
            }
        }
        found.ok_or(TagKeyError::NotATagKey)
    }

    /// The tag of a person, from the canonical identity that the instrument computes.
    pub fn tag(&self, canonical_identity: &str) -> Tag {
        Tag(self.mac(TAG_DOMAIN, canonical_identity))
    }

    /// The tag of a mailbox, from the canonical address: to stop writing to somebody without storing whom.
    pub fn mailbox_tag(&self, canonical_address: &str) -> Tag {
        Tag(self.mac(MAILBOX_DOMAIN, canonical_address))
    }

    fn mac(&self, domain: &[u8], message: &str) -> [u8; 32] {
        // `new` takes a key of exactly HMAC's block size and cannot fail: the padding with zeros is HMAC's own.
        let mut block = Zeroizing::new([0_u8; 64]);
        for (to, from) in block.iter_mut().zip(self.0) {
            *to = from;
        }
        let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new((&*block).into());
        mac.update(domain);
        mac.update(message.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for TagKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TagKey(…)")
    }
}
