//! The link box: what somebody gave, encrypted under a key that only the token of their link gives. The server opens it when the link
//! comes back, and not before: to show what is about to be signed, to print their own copy, to find their withdrawal code again.

use std::collections::BTreeMap;

use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use clameur_seal::Hash32;
use clameur_seal::padding::pad_json;
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize as _, Zeroizing};

use super::token::Token;
use crate::clock::Millis;

/// What the box holds, version 1, as JSON. Members that a reader does not know are ignored.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkBox {
    /// Version of this format.
    pub v: u32,
    /// The address that is mailed to; empty where none was asked for.
    #[serde(default)]
    pub address: String,
    /// The mailbox in its canonical form; empty where none was asked for.
    #[serde(default)]
    pub mailbox: String,
    /// The canonical identity; empty where there is a mailbox.
    #[serde(default)]
    pub identity: String,
    /// Field name to cleaned value, as the record has them.
    pub fields: BTreeMap<String, String>,
    /// Ids of the ticked targets.
    pub targets: Vec<String>,
    /// Consent id to ticked or not.
    pub consents: BTreeMap<String, bool>,
    /// Language of the form.
    pub language: String,
    /// Kind of document to the SHA-256 of the text shown.
    pub documents: BTreeMap<String, Hash32>,
    /// When the form was shown, where that is known.
    #[serde(default)]
    pub shown_ms: Option<Millis>,
    /// When it was sent.
    pub submitted_ms: Millis,
}

impl std::fmt::Debug for LinkBox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LinkBox(…)")
    }
}

impl Drop for LinkBox {
    fn drop(&mut self) {
        self.address.zeroize();
        self.mailbox.zeroize();
        self.identity.zeroize();
        for value in self.fields.values_mut() {
            value.zeroize();
        }
    }
}

/// Bytes of the nonce, which stands before the ciphertext.
const NONCE: usize = 24;

impl LinkBox {
    /// Encrypts it, so that only this token opens it. Padded: its length tells no more than that of the record.
    ///
    /// # Errors
    /// When it cannot be written as JSON, which no input leads to.
    pub fn seal(
        &self,
        token: &Token,
        rng: &mut impl CryptoRngCore,
    ) -> Result<Vec<u8>, serde_json::Error> {
        let json = Zeroizing::new(serde_json::to_vec(self)?);
        let plain = pad_json(&json);
        let mut nonce = [0u8; NONCE];
        rng.fill_bytes(&mut nonce);
        let sealed = cipher(token).encrypt(&XNonce::from(nonce), plain.as_slice());
        // Only a text of 256 GiB cannot be encrypted.
        Ok([nonce.as_slice(), &sealed.unwrap_or_default()].concat())
    }

    /// What the box holds; none when it is damaged, or the token is another's.
    #[must_use]
    pub fn open(token: &Token, sealed: &[u8]) -> Option<Self> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let plain = cipher(token).decrypt(&XNonce::from(*nonce), sealed).ok()?;
        let plain = Zeroizing::new(plain);
        serde_json::from_slice(&plain)
            .ok()
            .filter(|opened: &Self| opened.v == 1)
    }

    /// Who the withdrawal code is bound to: the mailbox, or the identity where none was asked for.
    #[must_use]
    pub fn bound_to(&self) -> &str {
        if self.mailbox.is_empty() {
            &self.identity
        } else {
            &self.mailbox
        }
    }
}

fn cipher(token: &Token) -> XChaCha20Poly1305 {
    let key = token.derive(b"clameur/link-box/v1");
    XChaCha20Poly1305::new(Key::from_slice(key.as_ref()))
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    fn given(name: &str) -> LinkBox {
        LinkBox {
            v: 1,
            address: "Nom+a@example.org".to_owned(),
            mailbox: "nom@example.org".to_owned(),
            identity: String::new(),
            fields: BTreeMap::from([("family-name".to_owned(), name.to_owned())]),
            targets: vec!["taj".to_owned()],
            consents: BTreeMap::from([("age".to_owned(), true)]),
            language: "fr".to_owned(),
            documents: BTreeMap::from([("mandate".to_owned(), Hash32([7; 32]))]),
            shown_ms: Some(1),
            submitted_ms: 2,
        }
    }

    #[test]
    fn only_its_own_token_opens_a_box() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(3);
        let (token, other) = (Token::generate(&mut rng), Token::generate(&mut rng));
        let whole = given("Exemple");
        let sealed = whole.seal(&token, &mut rng).unwrap();
        assert_eq!(LinkBox::open(&token, &sealed), Some(whole));
        assert_eq!(LinkBox::open(&other, &sealed), None);
        for cut in [0, 10, NONCE, sealed.len() - 1] {
            assert_eq!(LinkBox::open(&token, &sealed[..cut]), None);
        }
        let longer = given(&"E".repeat(700)).seal(&token, &mut rng).unwrap();
        assert_eq!(longer.len(), sealed.len(), "the length tells no name's");
        assert!(!sealed.windows(4).any(|w| w == b"Exem"));
    }

    #[test]
    fn a_box_is_bound_to_the_mailbox_else_to_the_identity() {
        let mut one = given("Exemple");
        assert_eq!(one.bound_to(), "nom@example.org");
        one.mailbox.clear();
        one.identity = "v1\nES\nid.card\n54362315K".to_owned();
        assert_eq!(one.bound_to(), "v1\nES\nid.card\n54362315K");
    }
}
