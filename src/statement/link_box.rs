//! What somebody gave in a form, for the page that the mailed link opens: encrypted so that only the token in that link decrypts it.
//!
//! The record that counts is sealed to the organisations, and the server cannot open it. Whoever confirms must nevertheless see all that
//! they confirm, in the words that the form showed: that is what this box holds. It goes with its row.

use std::collections::BTreeMap;

use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use clameur_seal::PriorRequest;
use clameur_seal::padding::bucket;
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::evidence::Times;
use crate::clock::Millis;
use crate::token::Token;

/// Separates this use of a token from others.
const LABEL: &[u8] = b"clameur/link-box/v1";
const VIA_LABEL: &[u8] = b"clameur/link-via/v1";
const TIMES_LABEL: &[u8] = b"clameur/link-times/v1";
/// Version of the box's content.
const VERSION: u32 = 1;
/// Bytes of a nonce, which stands before the ciphertext: the same form sent again, corrected, may lead to the same token.
const NONCE: usize = 24;
/// The least length of what is encrypted, in bytes: nearly every form fits, so that its length tells nothing. With the sealed record beside it, it fills
/// one page and the smallest part of another that SQLite makes, of which eight share a page.
const LEAST: usize = 3_072;
/// The same of the boxes beside it.
const LEAST_VIA: usize = 64;
const LEAST_TIMES: usize = 128;

/// What the form was filled in with, in the words that it showed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkBox {
    /// Version of this content: 1.
    pub v: u32,
    /// The exact address that was given. None where the instrument proves no mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Whose statement it is: the canonical mailbox; where none is asked for, the canonical identity.
    pub person: String,
    /// Language of the form.
    pub language: String,
    /// The territory that was chosen or is the campaign's; empty for none.
    #[serde(default)]
    pub territory: String,
    /// When it was sent, in milliseconds since 1970.
    pub submitted_ms: Millis,
    /// What was given, by name of the field, as the record has it.
    pub fields: BTreeMap<String, String>,
    /// What was ticked, in the order of the form.
    #[serde(default)]
    pub targets: Vec<Ticked>,
    /// What was asked of controllers before, by target, as the record has it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub prior_requests: BTreeMap<String, PriorRequest>,
    /// Every consent that was asked for, in the order of the form.
    pub consents: Vec<Consent>,
    /// Hashes (in hex) of the texts that were shown, by kind.
    #[serde(default)]
    pub documents: BTreeMap<String, String>,
    /// When it was sent, mailed and confirmed, once it is: for its owner's printed copy. In boxes of statements counted before the times had a box of
    /// their own ([`seal_times`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<Times>,
    /// Id of the organisation by whose link this person came, until they confirm: it is taken out when they are counted. In boxes of forms that were
    /// sent before it had a box of its own ([`seal_via`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
}

/// A target that was ticked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticked {
    /// Its id in the campaign.
    pub id: String,
    /// Its title, as it was shown.
    pub title: String,
}

/// A consent, and whether it was given.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Its id in the instrument.
    pub id: String,
    /// The words that were shown.
    pub words: String,
    /// Whether they were agreed to.
    pub given: bool,
}

/// Shows nothing of the person.
impl std::fmt::Debug for LinkBox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LinkBox(…)")
    }
}

impl LinkBox {
    /// The version that [`LinkBox::seal`] writes.
    pub const VERSION: u32 = VERSION;

    /// Encrypts the box so that only this token opens it: a nonce, then XChaCha20-Poly1305 of the JSON, filled up with blanks.
    #[must_use]
    pub fn seal(&self, token: &Token, rng: &mut impl CryptoRngCore) -> Vec<u8> {
        let mut plain = Zeroizing::new(serde_json::to_vec(self).unwrap_or_default());
        let length = bucket(plain.len(), LEAST);
        plain.resize(length, b' ');
        encrypt(token, LABEL, &plain, rng)
    }

    /// What the box holds; none when it is damaged, another token's, or of a later version.
    #[must_use]
    pub fn open(token: &Token, sealed: &[u8]) -> Option<Self> {
        let opened: Self = serde_json::from_slice(&decrypt(token, LABEL, sealed)?).ok()?;
        (opened.v == VERSION).then_some(opened)
    }
}

/// The organisation by whose link somebody came, or that there is none: both look alike to whoever lacks the token.
#[must_use]
pub fn seal_via(token: &Token, via: Option<&str>, rng: &mut impl CryptoRngCore) -> Vec<u8> {
    let mut plain = via.unwrap_or_default().as_bytes().to_vec();
    plain.resize(plain.len().next_multiple_of(LEAST_VIA).max(LEAST_VIA), b' ');
    encrypt(token, VIA_LABEL, &plain, rng)
}

/// The organisation again; none where there is none, or where the box is not there or damaged.
#[must_use]
pub fn open_via(token: &Token, sealed: &[u8]) -> Option<String> {
    let plain = decrypt(token, VIA_LABEL, sealed)?;
    let via = std::str::from_utf8(&plain).ok()?.trim_end_matches(' ');
    (!via.is_empty()).then(|| via.to_owned())
}

/// The times of a counted statement, for its owner's printed copy.
#[must_use]
pub fn seal_times(token: &Token, times: &Times, rng: &mut impl CryptoRngCore) -> Vec<u8> {
    let mut plain = serde_json::to_vec(times).unwrap_or_default();
    plain.resize(plain.len().max(LEAST_TIMES), b' ');
    encrypt(token, TIMES_LABEL, &plain, rng)
}

/// The times again; none where the box is not there or damaged.
#[must_use]
pub fn open_times(token: &Token, sealed: &[u8]) -> Option<Times> {
    serde_json::from_slice(&decrypt(token, TIMES_LABEL, sealed)?).ok()
}

/// A nonce, then XChaCha20-Poly1305 under a key that the token gives for this use.
fn encrypt(token: &Token, label: &[u8], plain: &[u8], rng: &mut impl CryptoRngCore) -> Vec<u8> {
    let mut sealed = vec![0; NONCE];
    rng.fill_bytes(&mut sealed);
    let text = cipher(token, label).encrypt(XNonce::from_slice(&sealed), plain);
    sealed.extend(text.unwrap_or_default());
    sealed
}

fn decrypt(token: &Token, label: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, text) = sealed.split_at_checked(NONCE)?;
    let plain = cipher(token, label).decrypt(XNonce::from_slice(nonce), text);
    plain.ok().map(Zeroizing::new)
}

fn cipher(token: &Token, label: &[u8]) -> XChaCha20Poly1305 {
    let key = token.derive(label);
    XChaCha20Poly1305::new(Key::from_slice(key.as_ref()))
}

/// The address that a link belongs to: from its box or, in rows written before there were boxes, from the address beside it.
#[must_use]
pub fn address(token: &Token, link_box: &[u8], address_box: &[u8]) -> Option<String> {
    LinkBox::open(token, link_box)
        .map_or_else(|| token.open_address(address_box), |opened| opened.address)
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    fn token(seed: u64) -> Token {
        Token::generate(&mut rand_chacha::ChaCha20Rng::seed_from_u64(seed))
    }

    fn filled(name: &str) -> LinkBox {
        LinkBox {
            v: VERSION,
            address: Some("nom@example.org".to_owned()),
            person: "nom@example.org".to_owned(),
            language: "fr".to_owned(),
            territory: String::new(),
            submitted_ms: 1_767_225_600_000,
            fields: BTreeMap::from([("given-name".to_owned(), name.to_owned())]),
            targets: Vec::new(),
            prior_requests: BTreeMap::new(),
            consents: vec![Consent {
                id: "respondent".to_owned(),
                words: "My identity may be told.".to_owned(),
                given: false,
            }],
            documents: BTreeMap::new(),
            times: None,
            via: None,
        }
    }

    #[test]
    fn only_its_own_token_opens_a_box() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(9);
        let sealed = filled("Essai").seal(&token(1), &mut rng);
        assert!(LinkBox::open(&token(1), &sealed) == Some(filled("Essai")));
        assert!(LinkBox::open(&token(2), &sealed).is_none());
        assert!(LinkBox::open(&token(1), &sealed[..40]).is_none());
        assert!(LinkBox::open(&token(1), &[]).is_none());
        assert!(!sealed.windows(5).any(|part| part == b"Essai"));
        let again = filled("Essai").seal(&token(1), &mut rng);
        assert_ne!(sealed, again, "no nonce is used twice");
    }

    #[test]
    fn its_length_does_not_tell_what_it_holds() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(9);
        let mut length = |name: &str| filled(name).seal(&token(1), &mut rng).len();
        assert_eq!(length("A"), length(&"Abélard".repeat(100)));
        assert_eq!(length("A"), NONCE + LEAST + 16);
    }

    #[test]
    fn boxes_beside_it_open_with_their_token_and_have_one_length() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(9);
        let (own, other) = (token(1), token(2));
        let via = seal_via(&own, Some("une-association"), &mut rng);
        assert_eq!(open_via(&own, &via).as_deref(), Some("une-association"));
        assert_eq!(open_via(&other, &via), None);
        let nobody = seal_via(&own, None, &mut rng);
        assert_eq!(open_via(&own, &nobody), None);
        assert_eq!(nobody.len(), via.len(), "nobody can tell them apart");
        let (known, unknown) = (Times::new(1, Some(2), 3), Times::new(1, None, 3));
        let times = seal_times(&own, &known, &mut rng);
        assert_eq!(open_times(&own, &times), Some(known));
        assert_eq!(open_times(&other, &times), None);
        assert_eq!(times.len(), seal_times(&own, &unknown, &mut rng).len());
        assert!(LinkBox::open(&own, &times).is_none() && open_times(&own, &via).is_none());
    }

    #[test]
    fn rows_from_before_there_were_boxes_are_still_read() {
        let token = token(1);
        let old = token.seal_address("ancien@example.org");
        let address = |link_box: &[u8], old: &[u8]| address(&token, link_box, old);
        assert_eq!(address(&[], &old).as_deref(), Some("ancien@example.org"));
        let new = filled("Essai").seal(&token, &mut rand_chacha::ChaCha20Rng::seed_from_u64(9));
        assert_eq!(address(&new, &[]).as_deref(), Some("nom@example.org"));
        assert_eq!(address(&[], &[]), None);
    }
}
