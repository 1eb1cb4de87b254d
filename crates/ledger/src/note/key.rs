//! The keys of signed notes.

use super::Signature;
use crate::{decimal, hash::Hash};
use base64::{Engine, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use std::{fmt, str::FromStr};
use zeroize::{Zeroize, Zeroizing};

const ED25519: u8 = 0x01;
/// Longest key name accepted, in bytes: longer than any host name with a path that we make.
const MAX_NAME: usize = 1024;
const SECRET: &str = "PRIVATE+KEY+";
const SEED_LINE: &str = "clameur-signing-seed-v";
const SEED_VERSION: u64 = 2;
/// A seed file is a few lines; whatever is longer is another file.
const MAX_SEED_FILE: usize = 4096;

/// A key, or the name of one, that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Empty, too long, or with a space, a plus sign or a control character.
    #[error("a key name must not be empty nor contain spaces, plus signs or control characters")]
    Name,
    /// Not `<name>+<id>+<key>`.
    #[error("a verifier key has the form <name>+<8 hexadecimal digits>+<base64>")]
    Form,
    /// The id is not that of this name and key.
    #[error("the verifier key's id does not fit its name and key: it was mistyped or altered")]
    Id,
    /// A type of key other than Ed25519 note signatures.
    #[error("verifier keys of type 0x{0:02x} are not supported, only Ed25519 (0x01)")]
    Type(u8),
    /// Key or signature bytes that cannot be any.
    #[error("the key or signature bytes are not valid")]
    Material,
}

/// A signing key under a name.
pub struct Signer {
    name: String,
    key_id: u32,
    key: SigningKey,
}

/// The public half of a [`Signer`]. Its text form is the C2SP *vkey*, `<name>+<id>+<key>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key_id: u32,
    key: VerifyingKey,
}

/// The 32 secret bytes that an instance's signing keys come from. Overwritten when dropped; never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningSeed([u8; 32]);

/// The text is not a seed file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeedError {
    /// No line that holds a seed, or several, or other lines beside comments.
    #[error(
        "not a signing seed file: expected one line `clameur-signing-seed-v2 <base64> <check>`"
    )]
    Form,
    /// A version this crate does not know.
    #[error("unknown signing seed version {0}")]
    Version(u64),
    /// Its check is that of another seed.
    #[error("the signing seed is damaged: a letter of it was changed or lost")]
    Check,
    /// The seed is not the base64 of 32 bytes.
    #[error("the signing seed is damaged: not the base64 text of 32 bytes")]
    Base64,
}

/// Eight characters that tell a key file in which a letter was changed.
fn check(seed: &[u8; 32]) -> String {
    let text = Zeroizing::new([b"clameur/key-check/v1\0".as_slice(), seed].concat());
    Hash::of(&text).to_string().chars().take(8).collect()
}

impl SigningSeed {
    /// A seed from 32 bytes, which must come from a good source of randomness.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The seed file: a comment and one line.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let encoded = Zeroizing::new(STANDARD.encode(self.0));
        Zeroizing::new(format!(
            "# Signs the heads of this instance's public ledgers. Keep it secret, keep a copy offline.\n{SEED_LINE}{SEED_VERSION} {} {}\n",
            *encoded,
            check(&self.0)
        ))
    }

    /// Reads a seed file: one line `clameur-signing-seed-v2 <base64> <check>`, or `-v1 <base64>` as it was before, beside empty lines and lines that begin with `#`.
    ///
    /// # Errors
    /// A [`SeedError`]; it never repeats what the file holds.
    pub fn parse(file: &str) -> Result<Self, SeedError> {
        if file.len() > MAX_SEED_FILE {
            return Err(SeedError::Form);
        }
        let mut lines = file
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (Some(line), None) = (lines.next(), lines.next()) else {
            return Err(SeedError::Form);
        };
        let (version, encoded) = line
            .strip_prefix(SEED_LINE)
            .and_then(|rest| rest.split_once(' '))
            .ok_or(SeedError::Form)?;
        let (encoded, checked) = match decimal(version).ok_or(SeedError::Form)? {
            SEED_VERSION => encoded
                .split_once(' ')
                .map(|(seed, checked)| (seed, Some(checked)))
                .ok_or(SeedError::Form)?,
            1 => (encoded, None),
            other => return Err(SeedError::Version(other)),
        };
        let bytes = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| SeedError::Base64)?);
        let seed: Self = bytes
            .as_slice()
            .try_into()
            .map(Self)
            .map_err(|_| SeedError::Base64)?;
        match checked {
            Some(checked) if checked != check(&seed.0) => Err(SeedError::Check),
            _ => Ok(seed),
        }
    }
}

impl Drop for SigningSeed {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for SigningSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSeed(…)")
    }
}

impl Signer {
    /// The seed's signing key under `name`. One seed serves many names: their key ids differ.
    ///
    /// # Errors
    /// [`KeyError::Name`] if a note could not carry the name.
    pub fn new(name: &str, seed: &SigningSeed) -> Result<Self, KeyError> {
        let key = SigningKey::from_bytes(&seed.0);
        let verifier = Verifier::new(name, key.verifying_key().as_bytes())?;
        Ok(Self {
            name: verifier.name,
            key_id: verifier.key_id,
            key,
        })
    }

    /// The key's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public half.
    #[must_use]
    pub fn verifier(&self) -> Verifier {
        Verifier {
            name: self.name.clone(),
            key_id: self.key_id,
            key: self.key.verifying_key(),
        }
    }

    /// The secret half as Go's `note` package writes it: `PRIVATE+KEY+<name>+<id>+<base64 of 01 and the seed>`. For whoever signs notes
    /// by hand; an instance keeps a [`SigningSeed`].
    #[must_use]
    pub fn to_secret(&self) -> Zeroizing<String> {
        let mut material = Zeroizing::new(vec![ED25519]);
        material.extend_from_slice(self.key.as_bytes());
        let encoded = Zeroizing::new(STANDARD.encode(&*material));
        Zeroizing::new(format!(
            "{SECRET}{}+{:08x}+{}",
            self.name, self.key_id, *encoded
        ))
    }

    /// Reads what [`Signer::to_secret`] wrote.
    ///
    /// # Errors
    /// A [`KeyError`]; it never repeats what the text holds.
    pub fn from_secret(text: &str) -> Result<Self, KeyError> {
        let rest = text.strip_prefix(SECRET).ok_or(KeyError::Form)?;
        let mut parts = rest.splitn(3, '+');
        let (Some(name), Some(id), Some(encoded)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(KeyError::Form);
        };
        let material = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| KeyError::Form)?);
        let (kind, seed) = material.split_first().ok_or(KeyError::Form)?;
        if *kind != ED25519 {
            return Err(KeyError::Type(*kind));
        }
        let seed: Zeroizing<[u8; 32]> =
            Zeroizing::new(seed.try_into().map_err(|_| KeyError::Material)?);
        let signer = Self::new(name, &SigningSeed::from_bytes(*seed))?;
        if format!("{:08x}", signer.key_id) == id {
            Ok(signer)
        } else {
            Err(KeyError::Id)
        }
    }

    /// A note signature over `text`. To make a whole note, see [`Note::sign`](super::Note::sign).
    #[must_use]
    pub fn sign(&self, text: &[u8]) -> Signature {
        Signature {
            name: self.name.clone(),
            key_id: self.key_id,
            bytes: self.key.sign(text).to_bytes().to_vec(),
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({}+{:08x})", self.name, self.key_id)
    }
}

impl Verifier {
    /// The Ed25519 public key (RFC 8032) under `name`.
    ///
    /// # Errors
    /// [`KeyError::Name`] or [`KeyError::Material`]; keys of small order, for which anyone could sign, count as invalid.
    pub fn new(name: &str, public_key: &[u8; 32]) -> Result<Self, KeyError> {
        check_name(name)?;
        let key = VerifyingKey::from_bytes(public_key).map_err(|_| KeyError::Material)?;
        if key.is_weak() {
            return Err(KeyError::Material);
        }
        Ok(Self {
            name: name.to_owned(),
            key_id: key_id(name, public_key),
            key,
        })
    }

    /// The key's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key's id: the first four bytes of `SHA-256(name 0A 01 key)`.
    #[must_use]
    pub const fn key_id(&self) -> u32 {
        self.key_id
    }

    /// The key's 32 bytes.
    #[must_use]
    pub fn public_key(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    pub(super) fn fits(&self, text: &[u8], signature: &[u8]) -> bool {
        ed25519_dalek::Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify_strict(text, &signature).is_ok())
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let material: Vec<u8> = [ED25519]
            .iter()
            .chain(self.key.as_bytes())
            .copied()
            .collect();
        write!(
            f,
            "{}+{:08x}+{}",
            self.name,
            self.key_id,
            STANDARD.encode(material)
        )
    }
}

impl FromStr for Verifier {
    type Err = KeyError;

    /// Reads a vkey, and nothing around it.
    fn from_str(vkey: &str) -> Result<Self, KeyError> {
        // Names and ids contain no plus sign; base64 may.
        let mut parts = vkey.splitn(3, '+');
        let (Some(name), Some(id), Some(encoded)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(KeyError::Form);
        };
        if id.len() != 8 || !id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(KeyError::Form);
        }
        let id = u32::from_str_radix(id, 16).map_err(|_| KeyError::Form)?;
        let material = STANDARD.decode(encoded).map_err(|_| KeyError::Form)?;
        let (kind, key) = material.split_first().ok_or(KeyError::Form)?;
        if *kind != ED25519 {
            return Err(KeyError::Type(*kind));
        }
        let verifier = Self::new(name, key.try_into().map_err(|_| KeyError::Material)?)?;
        if verifier.key_id == id {
            Ok(verifier)
        } else {
            Err(KeyError::Id)
        }
    }
}

fn key_id(name: &str, public_key: &[u8; 32]) -> u32 {
    let material: Vec<u8> = name
        .bytes()
        .chain([b'\n', ED25519])
        .chain(*public_key)
        .collect();
    let Hash([a, b, c, d, ..]) = Hash::of(&material);
    u32::from_be_bytes([a, b, c, d])
}

pub(super) fn check_name(name: &str) -> Result<(), KeyError> {
    let unfit = |c: char| c.is_whitespace() || c == '+' || c < '\u{20}';
    if name.is_empty() || name.len() > MAX_NAME || name.contains(unfit) {
        Err(KeyError::Name)
    } else {
        Ok(())
    }
}
