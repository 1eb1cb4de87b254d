//! The token in a mailed link, and what is derived from it.
//!
//! The server keeps a hash of the token only. Whoever holds the mailed link can therefore always
//! see their receipt and withdrawal code again, while a copy of the database holds neither the
//! codes nor the addresses that receipts are mailed to.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use clameur_ledger::WithdrawalCode;
use hmac::{Hmac, Mac as _};
use rand_core::CryptoRngCore;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// 16 random bytes: whoever holds them owns the mailbox.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Zeroizing<[u8; 16]>);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Characters of a token in a link.
pub const TOKEN_LENGTH: usize = 22;

/// Why a text is not a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a token: a link was cut or changed on its way")]
pub struct NotAToken;

impl Token {
    /// Draws a new token.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut bytes = Zeroizing::new([0u8; 16]);
        rng.fill_bytes(bytes.as_mut());
        Self(bytes)
    }

    /// The token that belongs to these parts, each of a fixed length: the same parts make the same token.
    #[must_use]
    pub(crate) fn derived(key: &[u8; 32], parts: &[&[u8]]) -> Self {
        let message = Zeroizing::new(parts.concat());
        let mac = Zeroizing::new(keyed(key, &message));
        let mut bytes = Zeroizing::new([0u8; 16]);
        bytes.copy_from_slice(mac.split_at(16).0);
        Self(bytes)
    }

    /// The token as links carry it: 22 characters.
    #[must_use]
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(*self.0)
    }

    /// Reads a token from a link.
    ///
    /// # Errors
    /// When the text is not exactly a token, as when a mail program cut the link.
    pub fn parse(text: &str) -> Result<Self, NotAToken> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| NotAToken)?;
        let bytes: [u8; 16] = bytes.as_slice().try_into().map_err(|_| NotAToken)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// What the store keeps to recognise the token.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        digest(b"clameur/token/v1\0", &*self.0)
    }

    /// The code with which its holder can withdraw, version 1: of statements that have no link box.
    #[must_use]
    pub fn withdrawal_code(&self) -> WithdrawalCode {
        self.code(b"clameur/withdrawal-code/v1")
    }

    /// The code with which its holder can withdraw, version 2: bound to who they are (`docs/formats/receipt.md`). Two people who were
    /// given one token have two codes, hence two entries in the log.
    #[must_use]
    pub fn bound_code(&self, bound_to: &str) -> WithdrawalCode {
        let label = b"clameur/withdrawal-code/v2\0".as_slice();
        self.code(&Zeroizing::new([label, bound_to.as_bytes()].concat()))
    }

    fn code(&self, message: &[u8]) -> WithdrawalCode {
        let derived = self.derive(message);
        let mut code = [0u8; 16];
        code.copy_from_slice(derived.split_at(16).0);
        WithdrawalCode::from_bytes(code)
    }

    /// What the link carries by which somebody who asked for news leaves again. It leads back to nothing else.
    #[must_use]
    pub fn leave(&self) -> Self {
        self.derived_link(b"clameur/leave/v1")
    }

    /// What the link carries by which a mandant is written to no more about the procedure. It leads back to nothing else.
    #[must_use]
    pub fn leave_procedure(&self) -> Self {
        self.derived_link(b"clameur/leave-procedure/v1")
    }

    fn derived_link(&self, label: &[u8]) -> Self {
        let derived = self.derive(label);
        let mut bytes = Zeroizing::new([0u8; 16]);
        bytes.copy_from_slice(derived.split_at(16).0);
        Self(bytes)
    }

    /// Encrypts an address so that only this token opens it, as rows had it before there was a
    /// [`LinkBox`](crate::statement::link_box::LinkBox): such rows are still read.
    #[must_use]
    pub fn seal_address(&self, address: &str) -> Vec<u8> {
        self.cipher()
            .encrypt(&XNonce::default(), padded(address).as_slice())
            .unwrap_or_default()
    }

    /// The address again; none when the box is damaged.
    #[must_use]
    pub fn open_address(&self, sealed: &[u8]) -> Option<String> {
        self.cipher()
            .decrypt(&XNonce::default(), sealed)
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .map(|padded| padded.trim_end_matches('\0').to_owned())
    }

    /// The key is used for this one box, so the nonce may be constant.
    fn cipher(&self) -> XChaCha20Poly1305 {
        let key = self.derive(b"clameur/address/v1");
        XChaCha20Poly1305::new(Key::from_slice(key.as_ref()))
    }

    pub(crate) fn derive(&self, label: &[u8]) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(keyed(&*self.0, label))
    }
}

/// Encrypts the address that is told when somebody withdraws. It opens with the withdrawal code and the instance's key together: the
/// database alone has neither, and the code of whoever has left is public. A code belongs to one statement, so the nonce may be constant.
#[must_use]
pub fn seal_leaving(instance_key: &[u8; 32], code: &WithdrawalCode, address: &str) -> Vec<u8> {
    leaving_cipher(instance_key, code)
        .encrypt(&XNonce::default(), padded(address).as_slice())
        .unwrap_or_default()
}

/// The address again; none when the box is damaged.
#[must_use]
pub fn open_leaving(
    instance_key: &[u8; 32],
    code: &WithdrawalCode,
    sealed: &[u8],
) -> Option<String> {
    leaving_cipher(instance_key, code)
        .decrypt(&XNonce::default(), sealed)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .map(|padded| padded.trim_end_matches('\0').to_owned())
}

fn leaving_cipher(instance_key: &[u8; 32], code: &WithdrawalCode) -> XChaCha20Poly1305 {
    let message = [b"clameur/leaving/v1\0".as_slice(), code.as_bytes()].concat();
    let key = Zeroizing::new(keyed(instance_key, &message));
    XChaCha20Poly1305::new(Key::from_slice(key.as_ref()))
}

/// No address is longer (RFC 5321): all boxes have one length, which tells nothing.
const LONGEST_ADDRESS: usize = 320;

fn padded(address: &str) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(address.as_bytes().to_vec());
    let length = bytes.len().max(LONGEST_ADDRESS);
    bytes.resize(length, 0);
    bytes
}

/// HMAC-SHA-256.
pub(crate) fn keyed(key: &[u8], message: &[u8]) -> [u8; 32] {
    // HMAC takes keys of any length.
    match <Hmac<Sha256> as hmac::Mac>::new_from_slice(key) {
        Ok(mac) => mac.chain_update(message).finalize().into_bytes().into(),
        Err(_) => [0; 32],
    }
}

/// How the record of a contact is found again by whoever holds the withdrawal code, and by nobody
/// else: nothing in the store links it to a statement.
#[must_use]
pub fn contact_hash(code: &WithdrawalCode) -> [u8; 32] {
    digest(b"clameur/contact/v1\0", code.as_bytes())
}

/// The same for the address kept for the procedure.
#[must_use]
pub fn procedure_contact_hash(code: &WithdrawalCode) -> [u8; 32] {
    digest(b"clameur/procedure-contact/v1\0", code.as_bytes())
}

/// SHA-256 of a message in a domain of its own.
pub(crate) fn digest(domain: &[u8], message: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(domain)
        .chain_update(message)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::SeedableRng as _;

    fn token() -> Token {
        Token::generate(&mut rand_chacha::ChaCha20Rng::seed_from_u64(1))
    }

    #[test]
    fn text_form_round_trips_and_refuses_what_was_cut() {
        let token = token();
        let text = token.to_text();
        assert_eq!(text.len(), 22);
        assert_eq!(Token::parse(&text), Ok(token));
        assert_eq!(Token::parse(&text[..21]), Err(NotAToken));
        assert_eq!(Token::parse(&format!("{text}A")), Err(NotAToken));
        assert_eq!(Token::parse("é"), Err(NotAToken));
        assert_eq!(Token::parse(""), Err(NotAToken));
    }

    #[test]
    fn what_leaves_is_derived_and_leads_nowhere_else() {
        let (token, leave) = (token(), token().leave());
        assert_ne!(leave, token);
        assert_eq!(leave, token.leave());
        assert_ne!(leave.withdrawal_code(), token.withdrawal_code());
        assert_ne!(leave.leave(), leave);
    }

    /// The vectors of `docs/formats/receipt.md`, for programs in other languages.
    #[test]
    fn codes_of_both_versions_are_as_written_down() {
        let token = Token::parse("AAECAwQFBgcICQoLDA0ODw").unwrap();
        assert_eq!(
            token.withdrawal_code().to_text(),
            "0QV1-EJZE-SZK1-40QM-6Q3B-51B0-R1EE"
        );
        assert_eq!(
            token.bound_code("nom@example.org").to_text(),
            "2NFJ-NV7N-BKYW-GDWK-GANM-XA56-8K61"
        );
        assert_eq!(
            token.bound_code("v1\nES\nid.card\n54362315K").to_text(),
            "3RBG-CSYM-92YR-BB49-JZQD-A294-PBF3"
        );
    }

    #[test]
    fn code_and_key_together_open_the_address_that_is_told() {
        let code = token().withdrawal_code();
        let sealed = seal_leaving(&[7; 32], &code, "nom@example.org");
        assert_eq!(sealed.len(), seal_leaving(&[7; 32], &code, "n@e.org").len());
        let open = |key, code: &WithdrawalCode| open_leaving(&[key; 32], code, &sealed);
        assert_eq!(open(7, &code).as_deref(), Some("nom@example.org"));
        assert_eq!(open(8, &code), None, "the code is public after leaving");
        assert_eq!(open(7, &token().leave().withdrawal_code()), None);
    }

    #[test]
    fn only_its_own_token_opens_an_address() {
        let sealed = token().seal_address("nom@example.org");
        assert!(!sealed.windows(4).any(|w| w == b"nom@"));
        assert_eq!(sealed.len(), token().seal_address("n@example.org").len());
        assert_eq!(
            token().open_address(&sealed).as_deref(),
            Some("nom@example.org")
        );
        let other = Token::generate(&mut rand_chacha::ChaCha20Rng::seed_from_u64(2));
        assert_eq!(other.open_address(&sealed), None);
    }
}
