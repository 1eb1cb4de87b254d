//! People who run campaigns: passwords, second factors, recovery, and what a link lets them do once.
//!
//! They are users of the desk, not supporters. Their address stands in the store in clear, so that they can be written to; what lets them in
//! does not: passwords are hashed (argon2id), the secret of the second factor is encrypted under a key that the database does not hold, of
//! passkeys there is the public half, and codes and links are kept as hashes.

/// What a link may do once.
pub mod intent;
/// Passkeys.
pub mod passkey;
/// Passwords.
pub mod password;
/// Codes that let somebody in once in place of the second factor.
pub mod recovery;
/// Accounts in the store.
pub mod store;
/// The second factor.
pub mod totp;
/// How long somebody waits who was wrong.
pub mod wait;

use rand_core::CryptoRngCore;
use unicode_normalization::UnicodeNormalization as _;

use crate::clock::Millis;

/// Somebody who can sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Random; in addresses and in the trail.
    pub id: String,
    /// Where mails go, as [`address`] writes it.
    pub address: String,
    /// As others of the organisation see them.
    pub name: String,
    /// Code of the language that they chose for the desk.
    pub language: String,
    /// The hash of the password; empty where there is none.
    pub password: String,
    /// The sealed secret of the authenticator that shows codes, where there is one.
    pub totp: Option<Vec<u8>>,
    /// How many passkeys it has.
    pub passkeys: i64,
    /// When it was made.
    pub created_at: Millis,
}

/// Shows the id only: names and addresses stay out of logs.
impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Account({})", self.id)
    }
}

impl Account {
    /// Whether the password alone does not sign in: there is an authenticator with codes, or a passkey.
    #[must_use]
    pub fn has_second_factor(&self) -> bool {
        self.totp.is_some() || self.passkeys > 0
    }

    /// The hash of the password, where there is one.
    #[must_use]
    pub fn password_hash(&self) -> Option<&str> {
        Some(self.password.as_str()).filter(|hash| !hash.is_empty())
    }
}

/// Characters that a name may have.
pub const NAME_LENGTH: usize = 80;

/// A random name for a row.
#[must_use]
pub fn new_id(rng: &mut impl CryptoRngCore) -> String {
    let mut bytes = [0u8; 12];
    rng.fill_bytes(&mut bytes);
    hex::encode(bytes)
}

/// An address of a mailbox, always written alike. ASCII letters become small; others stay as they are, so that no two mailboxes fall together.
/// `None` where it is none that mail can go to.
#[must_use]
pub fn address(text: &str) -> Option<String> {
    if text.len() > 320 {
        return None;
    }
    let text: String = text.trim().nfkc().collect();
    let mailed = clameur_instrument::mailed(&text)?;
    let (local, domain) = mailed.rsplit_once('@')?;
    let sound = domain.contains('.') && !local.chars().any(|c| c.is_whitespace() || c.is_control());
    let parsed: lettre::Address = mailed.parse().ok()?;
    sound.then(|| parsed.to_string().to_ascii_lowercase())
}

/// A name as it is shown: on one line, without control characters. `None` where nothing is left, or too much.
#[must_use]
pub fn name(text: &str) -> Option<String> {
    let plain: String = text.nfc().filter(|c| !c.is_control()).collect();
    let name = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    (1..=NAME_LENGTH).contains(&length).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_written_alike_and_no_two_mailboxes_fall_together() {
        let written = |text| address(text);
        assert_eq!(
            written(" Nom@Example.ORG "),
            Some("nom@example.org".to_owned())
        );
        assert_eq!(
            written("nom@bücher.example"),
            Some("nom@xn--bcher-kva.example".to_owned())
        );
        // A dotless i is another letter.
        assert_ne!(written("mıke@example.org"), written("mike@example.org"));
        for none in [
            "",
            "nom",
            "@example.org",
            "nom@",
            "nom@localhost",
            "a b@example.org",
            "a@b@example.org",
            "a\r\n@example.org",
        ] {
            assert_eq!(written(none), None, "{none:?}");
        }
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(
            name("  Zoé\t Exemple\u{7} "),
            Some("Zoé Exemple".to_owned())
        );
        assert_eq!(name(" \n "), None);
        assert_eq!(name(&"x".repeat(NAME_LENGTH + 1)), None);
    }
}
