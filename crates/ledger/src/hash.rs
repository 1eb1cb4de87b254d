//! SHA-256 hashes and the two ways RFC 6962 uses them.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256 hash.
///
/// [`Display`](fmt::Display) and [`Debug`](fmt::Debug) write 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

/// The text is not a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// Not the base64 (RFC 4648 section 4, padded) of exactly 32 bytes.
    #[error("not the base64 text of a 32-byte hash")]
    Base64,
    /// Not 64 hexadecimal digits.
    #[error("not the hexadecimal text of a 32-byte hash")]
    Hex,
}

impl Hash {
    /// The root of a tree without leaves: the hash of nothing (RFC 6962 section 2.1).
    pub const EMPTY_ROOT: Self = Self([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9,
        0x24, 0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52,
        0xb8, 0x55,
    ]);

    /// The plain SHA-256 of `data`, without any prefix.
    #[must_use]
    pub fn of(data: &[u8]) -> Self {
        Self(Sha256::digest(data).into())
    }

    /// The hash as padded base64, as checkpoints and proofs write it.
    #[must_use]
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// Reads what [`Hash::to_base64`] writes, and nothing else.
    ///
    /// # Errors
    /// [`HashError::Base64`] if the text is not the one base64 text of 32 bytes.
    pub fn from_base64(text: &str) -> Result<Self, HashError> {
        if text.len() != 44 {
            return Err(HashError::Base64);
        }
        let bytes = STANDARD.decode(text).map_err(|_| HashError::Base64)?;
        Self::try_from(bytes.as_slice()).map_err(|_| HashError::Base64)
    }

    /// Reads 64 hexadecimal digits of either case.
    ///
    /// # Errors
    /// [`HashError::Hex`] if the text is anything else.
    pub fn from_hex(text: &str) -> Result<Self, HashError> {
        if text.len() != 64 {
            return Err(HashError::Hex);
        }
        let digits: Vec<u32> = text
            .chars()
            .map(|c| c.to_digit(16))
            .collect::<Option<_>>()
            .ok_or(HashError::Hex)?;
        let bytes: Vec<u8> = digits
            .chunks(2)
            .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | *digit as u8))
            .collect();
        Self::try_from(bytes.as_slice()).map_err(|_| HashError::Hex)
    }
}

impl TryFrom<&[u8]> for Hash {
    type Error = std::array::TryFromSliceError;

    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        bytes.try_into().map(Self)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The hash of a leaf: `SHA-256(0x00 || leaf)` (RFC 6962 section 2.1).
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    Hash(
        Sha256::new()
            .chain_update([0x00])
            .chain_update(leaf)
            .finalize()
            .into(),
    )
}

#[cfg(test)]
thread_local! {
    /// Inner nodes that this thread hashed.
    pub(crate) static NODES_HASHED: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// The hash of an inner node: `SHA-256(0x01 || left || right)` (RFC 6962 section 2.1).
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    #[cfg(test)]
    NODES_HASHED.with(|nodes| nodes.set(nodes.get() + 1));
    Hash(
        Sha256::new()
            .chain_update([0x01])
            .chain_update(left.0)
            .chain_update(right.0)
            .finalize()
            .into(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_root_is_the_hash_of_nothing() {
        assert_eq!(Hash::EMPTY_ROOT, Hash::of(b""));
    }

    #[test]
    fn texts_round_trip_and_only_their_own_form_is_read() {
        let hash = Hash::of(b"x");
        assert_eq!(Hash::from_base64(&hash.to_base64()), Ok(hash));
        assert_eq!(Hash::from_hex(&hash.to_string()), Ok(hash));
        assert_eq!(Hash::from_hex(&hash.to_string().to_uppercase()), Ok(hash));
        let mut trailing_bits = hash.to_base64();
        trailing_bits.replace_range(42..43, "B");
        for bad in [
            "",
            "AAAA",
            &hash.to_base64()[..43],
            &format!("{} ", hash.to_base64()),
            &trailing_bits,
        ] {
            assert_eq!(Hash::from_base64(bad), Err(HashError::Base64), "{bad:?}");
        }
        for bad in [
            "",
            "00",
            &hash.to_string()[1..],
            &format!("{hash}0"),
            &"é".repeat(32),
            &"g".repeat(64),
        ] {
            assert_eq!(Hash::from_hex(bad), Err(HashError::Hex), "{bad:?}");
        }
    }
}
