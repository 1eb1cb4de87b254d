//! C2SP signed notes: a text, an empty line, and Ed25519 signatures over the text.
//!
//! Only Ed25519 note signatures (type `0x01`) are made and verified here. Signatures of other keys and kinds, witnesses' among
//! them, are kept as they are and ignored, as the specification wants.

mod key;

pub use key::{KeyError, SeedError, Signer, SigningSeed, Verifier};

use base64::{Engine, engine::general_purpose::STANDARD};
use std::fmt;

/// The longest note read, in bytes: room for [`MAX_SIGNATURES`] post-quantum ones.
pub const MAX_NOTE: usize = 512 * 1024;
/// The most signatures read; the specification asks for at least 16.
pub const MAX_SIGNATURES: usize = 64;

/// A signed note. Its [`Display`](fmt::Display) form is the note itself, byte for byte as it was parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

/// One signature line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    name: String,
    key_id: u32,
    bytes: Vec<u8>,
}

/// Why a note cannot be read, made or believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// More than [`MAX_NOTE`] bytes.
    #[error("the note is longer than {MAX_NOTE} bytes")]
    TooLong,
    /// Not UTF-8.
    #[error("the note is not valid UTF-8")]
    Utf8,
    /// A control character other than the line feed.
    #[error("the note contains a control character")]
    Control,
    /// The text does not end in a line feed.
    #[error("the text of a note must end with a line feed")]
    Unterminated,
    /// No empty line followed by signature lines.
    #[error("the note has no signatures after an empty line")]
    Unsigned,
    /// More than [`MAX_SIGNATURES`].
    #[error("the note has more than {MAX_SIGNATURES} signatures")]
    TooMany,
    /// A line among the signatures that is none; the number counts signature lines from 1.
    #[error("signature line {0} is malformed")]
    Signature(usize),
    /// No signature by the key that was asked for.
    #[error("the note is not signed by {name} (key {key_id:08x})")]
    NotSignedBy {
        /// The key's name.
        name: String,
        /// The key's id.
        key_id: u32,
    },
    /// A signature by that key that does not fit the text.
    #[error("the signature by {name} (key {key_id:08x}) does not fit the text")]
    Forged {
        /// The key's name.
        name: String,
        /// The key's id.
        key_id: u32,
    },
}

impl Note {
    /// Signs a text, which must end with a line feed.
    ///
    /// # Errors
    /// [`NoteError::Unterminated`], [`NoteError::Control`] or [`NoteError::TooLong`] if the text cannot stand in a note.
    pub fn sign(text: impl Into<String>, signer: &Signer) -> Result<Self, NoteError> {
        let text = text.into();
        check_text(&text)?;
        let signature = signer.sign(text.as_bytes());
        let note = Self {
            text,
            signatures: vec![signature],
        };
        if note.to_string().len() > MAX_NOTE {
            Err(NoteError::TooLong)
        } else {
            Ok(note)
        }
    }

    /// Reads a note. Nothing of it may be believed before [`Note::verify`].
    ///
    /// # Errors
    /// A [`NoteError`] that says what is malformed.
    pub fn parse(bytes: &[u8]) -> Result<Self, NoteError> {
        if bytes.len() > MAX_NOTE {
            return Err(NoteError::TooLong);
        }
        let note = std::str::from_utf8(bytes).map_err(|_| NoteError::Utf8)?;
        let blank = note.rfind("\n\n").ok_or(NoteError::Unsigned)?;
        let (text, lines) = (
            note.get(..=blank).unwrap_or_default(),
            note.get(blank + 2..).unwrap_or_default(),
        );
        check_text(text)?;
        let lines = lines
            .strip_suffix('\n')
            .filter(|lines| !lines.is_empty())
            .ok_or(NoteError::Unsigned)?;
        if lines.split('\n').count() > MAX_SIGNATURES {
            return Err(NoteError::TooMany);
        }
        let parsed = lines
            .split('\n')
            .enumerate()
            .map(|(at, line)| Signature::parse(line).ok_or(NoteError::Signature(at + 1)));
        Ok(Self {
            text: text.to_owned(),
            signatures: parsed.collect::<Result<_, _>>()?,
        })
    }

    /// Believes the note if `verifier`'s key signed it.
    ///
    /// # Errors
    /// [`NoteError::NotSignedBy`] if that key did not sign; [`NoteError::Forged`] if any signature in its name and id is wrong, even
    /// beside a right one.
    pub fn verify(&self, verifier: &Verifier) -> Result<(), NoteError> {
        let (name, key_id) = (verifier.name().to_owned(), verifier.key_id());
        let mut own = self
            .signatures
            .iter()
            .filter(|s| s.name == name && s.key_id == key_id)
            .peekable();
        if own.peek().is_none() {
            return Err(NoteError::NotSignedBy { name, key_id });
        }
        if own.all(|signature| verifier.fits(self.text.as_bytes(), &signature.bytes)) {
            Ok(())
        } else {
            Err(NoteError::Forged { name, key_id })
        }
    }

    /// The signed text, its last line feed included.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All signatures, those of unknown keys included.
    #[must_use]
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Adds a signature, for instance a witness's, below the others.
    ///
    /// # Errors
    /// [`NoteError::TooMany`] or [`NoteError::TooLong`].
    pub fn add_signature(&mut self, signature: Signature) -> Result<(), NoteError> {
        if self.signatures.len() >= MAX_SIGNATURES {
            return Err(NoteError::TooMany);
        }
        if self.to_string().len() + signature.to_string().len() > MAX_NOTE {
            return Err(NoteError::TooLong);
        }
        self.signatures.push(signature);
        Ok(())
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures
            .iter()
            .try_for_each(|signature| fmt::Display::fmt(signature, f))
    }
}

impl Signature {
    /// A signature by a key of this crate or of any other.
    ///
    /// # Errors
    /// [`KeyError::Name`] if no key can have that name, [`KeyError::Material`] if there are no signature bytes.
    pub fn new(name: &str, key_id: u32, bytes: Vec<u8>) -> Result<Self, KeyError> {
        if bytes.is_empty() {
            return Err(KeyError::Material);
        }
        key::check_name(name)?;
        Ok(Self {
            name: name.to_owned(),
            key_id,
            bytes,
        })
    }

    /// Reads one signature line without its line feed.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let (name, encoded) = line.strip_prefix("— ")?.split_once(' ')?;
        let decoded = STANDARD.decode(encoded).ok()?;
        let (key_id, bytes) = decoded.split_first_chunk()?;
        Self::new(name, u32::from_be_bytes(*key_id), bytes.to_vec()).ok()
    }

    /// The name of the key that claims to have signed.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id of that key.
    #[must_use]
    pub const fn key_id(&self) -> u32 {
        self.key_id
    }

    /// What follows the key id: for Ed25519, the 64 bytes of RFC 8032.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The signature line, line feed included.
impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: Vec<u8> = self
            .key_id
            .to_be_bytes()
            .iter()
            .chain(&self.bytes)
            .copied()
            .collect();
        writeln!(f, "— {} {}", self.name, STANDARD.encode(bytes))
    }
}

fn check_text(text: &str) -> Result<(), NoteError> {
    if text.bytes().any(|byte| byte < 0x20 && byte != b'\n') {
        return Err(NoteError::Control);
    }
    if text.ends_with('\n') {
        Ok(())
    } else {
        Err(NoteError::Unterminated)
    }
}

#[cfg(test)]
mod tests;
