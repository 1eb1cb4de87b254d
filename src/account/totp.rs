//! The second factor: six digits by the time (RFC 6238, SHA-1 and 30 seconds, as every authenticator takes them).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rand_core::CryptoRngCore;
use sha1::Sha1;
use zeroize::Zeroizing;

use crate::clock::{Millis, SECOND};
use crate::token::keyed;

/// How long a code is shown.
const PERIOD: Millis = 30 * SECOND;
/// Bytes of the nonce before the ciphertext.
const NONCE: usize = 24;

/// What the authenticator and the server share.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<[u8; 20]>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// Draws a new one.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut bytes = Zeroizing::new([0u8; 20]);
        rng.fill_bytes(bytes.as_mut());
        Self(bytes)
    }

    /// As it is typed into an authenticator without a camera: base 32 (RFC 4648).
    #[must_use]
    pub fn to_text(&self) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let (mut text, mut kept, mut bits) = (String::new(), 0u32, 0u32);
        for byte in self.0.iter() {
            kept = (kept << 8) | u32::from(*byte);
            bits += 8;
            while bits >= 5 {
                bits -= 5;
                let letter = (kept >> bits) & 31;
                text.extend(
                    LETTERS
                        .get(usize::try_from(letter).unwrap_or(0))
                        .map(|l| char::from(*l)),
                );
            }
        }
        text
    }

    /// What the code for the camera says.
    #[must_use]
    pub fn uri(&self, issuer: &str, address: &str) -> String {
        let plain = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let (issuer, address) = (plain(issuer), plain(address));
        format!(
            "otpauth://totp/{issuer}:{address}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period=30",
            self.to_text()
        )
    }

    /// The code of a step.
    #[must_use]
    pub fn code(&self, step: i64) -> u32 {
        // HMAC takes keys of any length.
        let Ok(mac) = <Hmac<Sha1> as hmac::Mac>::new_from_slice(self.0.as_slice()) else {
            return u32::MAX;
        };
        let mac = mac.chain_update(step.to_be_bytes()).finalize().into_bytes();
        let at = usize::from(mac.last().copied().unwrap_or(0) & 15);
        let four = mac
            .get(at..at + 4)
            .and_then(|four| <[u8; 4]>::try_from(four).ok());
        (u32::from_be_bytes(four.unwrap_or_default()) & 0x7fff_ffff) % 1_000_000
    }

    /// The step of which somebody typed the code, where it is that of now or of a neighbour and later than `last`: no code is taken twice.
    #[must_use]
    pub fn matching(&self, typed: &str, now: Millis, last: i64) -> Option<i64> {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let plain = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit());
        let code: u32 = digits.parse().ok().filter(|_| plain)?;
        let today = now.div_euclid(PERIOD);
        (today - 1..=today + 1).find(|step| *step > last && self.code(*step) == code)
    }

    /// Encrypted for the store, for this account alone.
    #[must_use]
    pub fn sealed(&self, key: &[u8; 32], account: &str, rng: &mut impl CryptoRngCore) -> Vec<u8> {
        let mut sealed = vec![0; NONCE];
        rng.fill_bytes(&mut sealed);
        let payload = Payload {
            msg: self.0.as_slice(),
            aad: account.as_bytes(),
        };
        // Twenty bytes are never too many for the cipher.
        let text = cipher(key).encrypt(XNonce::from_slice(&sealed), payload);
        sealed.extend(text.unwrap_or_default());
        sealed
    }

    /// The secret again; `None` where it was sealed for another account, or under another key.
    #[must_use]
    pub fn open(key: &[u8; 32], account: &str, sealed: &[u8]) -> Option<Self> {
        let (nonce, text) = sealed.split_at_checked(NONCE)?;
        let payload = Payload {
            msg: text,
            aad: account.as_bytes(),
        };
        let plain = Zeroizing::new(
            cipher(key)
                .decrypt(XNonce::from_slice(nonce), payload)
                .ok()?,
        );
        let bytes = plain.as_slice().try_into().ok()?;
        Some(Self(Zeroizing::new(bytes)))
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    let derived = Zeroizing::new(keyed(key, b"clameur/second-factor/v1"));
    XChaCha20Poly1305::new(Key::from_slice(derived.as_slice()))
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    fn of_the_rfc() -> Secret {
        Secret(Zeroizing::new(*b"12345678901234567890"))
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        for (seconds, code) in [
            (59, 287_082),
            (1_111_111_109, 81_804),
            (1_234_567_890, 5_924),
            (20_000_000_000, 353_130),
        ] {
            assert_eq!(of_the_rfc().code(seconds / 30), code);
        }
        assert_eq!(of_the_rfc().to_text(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let uri = of_the_rfc().uri("clameur.example.org", "nom@example.org");
        assert!(
            uri.starts_with(
                "otpauth://totp/clameur%2Eexample%2Eorg:nom%40example%2Eorg?secret=GEZD"
            )
        );
    }

    #[test]
    fn a_code_is_taken_once_and_only_about_now() {
        let secret = of_the_rfc();
        let now = 1_111_111_109 * SECOND;
        let step = 1_111_111_109 / 30;
        assert_eq!(secret.matching("081 804", now, 0), Some(step));
        assert_eq!(secret.matching("081804", now, step), None, "taken already");
        assert_eq!(secret.matching("081804", now + PERIOD, 0), Some(step));
        assert_eq!(secret.matching("081804", now + 2 * PERIOD, 0), None);
        for wrong in ["", "81804", "0818040", "08180x", "+81804", "٠٨١٨٠٤"] {
            assert_eq!(secret.matching(wrong, now, 0), None, "{wrong}");
        }
    }

    #[test]
    fn the_store_alone_opens_no_secret_and_none_can_be_moved_to_another_account() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let sealed = of_the_rfc().sealed(&[7; 32], "a", &mut rng);
        assert_eq!(Secret::open(&[7; 32], "a", &sealed), Some(of_the_rfc()));
        assert_eq!(Secret::open(&[7; 32], "b", &sealed), None);
        assert_eq!(Secret::open(&[8; 32], "a", &sealed), None);
        assert_eq!(Secret::open(&[7; 32], "a", &[]), None);
    }
}
