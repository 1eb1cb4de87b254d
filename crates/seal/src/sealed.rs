//! Sealing and opening: one age v1 file per statement.

use std::fmt;
use std::io::{Read, Write};

use age::{DecryptError, Decryptor, Encryptor};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::hash::Hash32;
use crate::keys::{Identities, Recipients};

/// Longest sealed file that [`open`] reads, in bytes.
pub const MAX_SEALED: usize = 4 << 20;

/// First line of every age v1 file.
const INTRO: &[u8] = b"age-encryption.org/v1\n";

/// Longest header that [`open`] hands to the parser, in bytes: room for some 600 recipients. The parser starts again
/// with each line, so an endless header from a hostile file would cost quadratic time.
pub(crate) const MAX_HEADER: usize = 64 << 10;

/// A sealed file: age v1, binary.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// The file's bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The file's bytes, without copying.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// SHA-256 of the file, which the ledger's leaf commits to.
    pub fn hash(&self) -> Hash32 {
        sealed_hash(&self.0)
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// SHA-256 of a sealed file.
pub fn sealed_hash(file: &[u8]) -> Hash32 {
    Hash32(Sha256::digest(file).into())
}

/// Sealing failed. With keys that [`crate::Recipient`] accepted and memory to write to, it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the statement could not be sealed")]
pub struct SealError;

/// Why a file could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The file does not begin like an age file.
    #[error("this is not a sealed file: it does not begin like an age file")]
    NotAge,
    /// An age file written as text (`-----BEGIN AGE ENCRYPTED FILE-----`); ours are binary.
    #[error("this age file is armored; decode it first (`age` reads it as it is)")]
    Armored,
    /// An age file of a later format than version 1.
    #[error("this age file has a newer format than version 1")]
    UnknownVersion,
    /// An age file locked with a passphrase instead of keys.
    #[error("this age file is locked with a passphrase, not with a key")]
    Passphrase,
    /// It is sealed, but to other keys (or the part of the header that names ours was altered: nobody can tell these apart).
    #[error("none of these keys opens this file: it was sealed to other keys")]
    NoMatchingKey,
    /// Sealed to one of the keys or malformed, and changed or cut short since.
    #[error("this sealed file is damaged or cut short")]
    Damaged,
    /// Longer than anything this program seals.
    #[error("this file is longer than {MAX_SEALED} bytes: no statement is")]
    TooLong,
}

/// Seals `plaintext` so that each of the recipients can open it, and nobody else, we included.
///
/// Draws a fresh file key and ephemeral keys from the operating system's randomness, inside the `age` crate: sealing the
/// same twice gives different files. Does not pad: see [`crate::Record::to_padded_bytes`].
///
/// # Errors
/// [`SealError`] when the `age` crate refuses; nothing a person types leads there.
pub fn seal(plaintext: &[u8], recipients: &Recipients) -> Result<Sealed, SealError> {
    let keys = recipients.iter().map(|r| r.age() as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(keys).map_err(|_| SealError)?;
    // Header of about 200 bytes per recipient with its grease, 16 bytes per chunk of 64 KiB.
    let capacity = plaintext.len() + 512 + 256 * recipients.len() + plaintext.len() / 2048;
    let mut file = Vec::with_capacity(capacity);
    let mut writer = encryptor.wrap_output(&mut file).map_err(|_| SealError)?;
    writer.write_all(plaintext).map_err(|_| SealError)?;
    writer.finish().map_err(|_| SealError)?;
    Ok(Sealed(file))
}

/// Opens a sealed file with the first of the identities that fits. The plaintext is wiped from memory when dropped.
///
/// # Errors
/// See [`OpenError`]. A file with so much as one changed bit opens with an error, never with changed content.
pub fn open(file: &[u8], identities: &Identities) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if file.len() > MAX_SEALED {
        return Err(OpenError::TooLong);
    }
    check_start(file)?;
    let decryptor = Decryptor::new_buffered(file).map_err(open_error)?;
    if decryptor.is_scrypt() {
        return Err(OpenError::Passphrase);
    }
    let keys = identities
        .iter()
        .map(|identity| identity as &dyn age::Identity);
    let mut reader = decryptor.decrypt(keys).map_err(open_error)?;
    // The plaintext is shorter than the file, so this buffer never grows and leaves no copy behind.
    let mut plaintext = Zeroizing::new(Vec::with_capacity(file.len()));
    reader
        .read_to_end(&mut plaintext)
        .map_err(|_| OpenError::Damaged)?;
    Ok(plaintext)
}

/// To how many keys a file is sealed: the stanzas of its header that are not grease. None when it has no header of an age file.
///
/// Whoever seals can write what opens for nobody, or call a key's stanza grease; the `age` program writes neither, nor does [`seal`].
pub fn sealed_to(file: &[u8]) -> Option<usize> {
    check_start(file).ok()?;
    let header = file.get(..MAX_HEADER).unwrap_or(file);
    let mut stanzas = 0;
    for line in header.split(|byte| *byte == b'\n') {
        if line.starts_with(b"--- ") {
            return Some(stanzas);
        }
        if let Some(stanza) = line.strip_prefix(b"-> ") {
            let kind = stanza
                .split(|byte| *byte == b' ')
                .next()
                .unwrap_or_default();
            stanzas += usize::from(!kind.ends_with(b"-grease"));
        }
    }
    None
}

/// Tells foreign files from damaged ones, and refuses a header too long to be ours.
pub(crate) fn check_start(file: &[u8]) -> Result<(), OpenError> {
    if !file.starts_with(INTRO) {
        return Err(if file.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----") {
            OpenError::Armored
        } else if file.starts_with(b"age-encryption.org/v1")
            || (!file.is_empty() && INTRO.starts_with(file))
        {
            OpenError::Damaged
        } else if file.starts_with(b"age-encryption.org/") {
            OpenError::UnknownVersion
        } else {
            OpenError::NotAge
        });
    }
    let start = file.get(..MAX_HEADER).unwrap_or(file);
    if start.windows(5).any(|window| window == b"\n--- ") {
        Ok(())
    } else {
        Err(OpenError::Damaged)
    }
}

pub(crate) fn open_error(error: DecryptError) -> OpenError {
    match error {
        DecryptError::NoMatchingKeys => OpenError::NoMatchingKey,
        DecryptError::UnknownFormat => OpenError::UnknownVersion,
        DecryptError::ExcessiveWork { .. } | DecryptError::KeyDecryptionFailed => {
            OpenError::Passphrase
        }
        DecryptError::DecryptionFailed
        | DecryptError::InvalidHeader
        | DecryptError::InvalidMac
        | DecryptError::Io(_) => OpenError::Damaged,
    }
}
