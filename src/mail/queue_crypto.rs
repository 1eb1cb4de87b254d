//! Encrypts what waits in the queue, under a key that the database does not hold.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use rand_core::CryptoRngCore;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Message;

/// Separates this use of the instance's mail key from others.
const LABEL: &[u8] = b"clameur/mail-queue/v1";

/// Bytes of an XChaCha20 nonce, which stands before the ciphertext.
const NONCE: usize = 24;

/// Plaintexts are filled up to a multiple of this, so that a row's size says little about an address.
const BUCKET: usize = 512;

/// What stands beside a sealed mail in the clear, and is bound to it: a row cannot be moved to
/// another id, campaign or kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label<'a> {
    pub(super) id: &'a str,
    pub(super) campaign: &'a str,
    pub(super) kind: &'a str,
}

impl Label<'_> {
    fn bytes(&self) -> Vec<u8> {
        [self.id, self.campaign, self.kind].join("\0").into_bytes()
    }
}

/// The sealed form of a message: nonce, then XChaCha20-Poly1305 of its padded JSON.
///
/// `None` only if the message is larger than the cipher takes (256 GiB).
pub(super) fn seal(
    key: &[u8; 32],
    label: Label<'_>,
    message: &Message,
    rng: &mut impl CryptoRngCore,
) -> Option<Vec<u8>> {
    let mut plain = Zeroizing::new(serde_json::to_vec(message).ok()?);
    // JSON allows white space after it.
    let filled = plain.len().next_multiple_of(BUCKET);
    plain.resize(filled, b' ');
    let mut sealed = vec![0; NONCE];
    rng.fill_bytes(&mut sealed);
    let payload = Payload {
        msg: &plain,
        aad: &label.bytes(),
    };
    let text = cipher(key)
        .encrypt(XNonce::from_slice(&sealed), payload)
        .ok()?;
    sealed.extend(text);
    Some(sealed)
}

/// The message again; `None` if the key is another one or the row was altered.
pub(super) fn open(key: &[u8; 32], label: Label<'_>, sealed: &[u8]) -> Option<Message> {
    let (nonce, text) = sealed.split_at_checked(NONCE)?;
    let payload = Payload {
        msg: text,
        aad: &label.bytes(),
    };
    let plain = cipher(key)
        .decrypt(XNonce::from_slice(nonce), payload)
        .ok()?;
    serde_json::from_slice(&Zeroizing::new(plain)).ok()
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    let mut derived = Zeroizing::new([0_u8; 32]);
    // HMAC takes keys of any length; with a key of 32 bytes this cannot fail.
    if let Ok(mac) = <Hmac<Sha256> as hmac::Mac>::new_from_slice(key) {
        derived.copy_from_slice(&mac.chain_update(LABEL).finalize().into_bytes());
    }
    XChaCha20Poly1305::new(Key::from_slice(derived.as_ref()))
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    const LABEL: Label<'_> = Label {
        id: "1",
        campaign: "technopolice",
        kind: "already-joined",
    };

    #[test]
    fn only_the_key_and_the_row_that_it_was_sealed_for_open_a_mail() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let message = Message::already_joined("technopolice", "fr", "nom@example.org");
        let sealed = seal(&[7; 32], LABEL, &message, &mut rng).expect("sealed");
        assert_eq!(open(&[7; 32], LABEL, &sealed), Some(message.clone()));
        assert_eq!(open(&[8; 32], LABEL, &sealed), None);
        assert_eq!(open(&[7; 32], Label { id: "2", ..LABEL }, &sealed), None);
        assert_eq!(
            open(
                &[7; 32],
                Label {
                    kind: "news",
                    ..LABEL
                },
                &sealed
            ),
            None
        );
        assert_eq!(open(&[7; 32], LABEL, &sealed[..30]), None);
        assert_eq!(open(&[7; 32], LABEL, &[]), None);
        let again = seal(&[7; 32], LABEL, &message, &mut rng).expect("sealed");
        assert_ne!(sealed, again, "no nonce is used twice");
    }

    #[test]
    fn the_size_of_a_row_does_not_tell_the_length_of_an_address() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let mut size = |to: &str| {
            let message = Message::already_joined("technopolice", "fr", to);
            seal(&[7; 32], LABEL, &message, &mut rng)
                .expect("sealed")
                .len()
        };
        assert_eq!(
            size("a@b.fr"),
            size(&format!("{}@example.org", "n".repeat(200)))
        );
    }
}
