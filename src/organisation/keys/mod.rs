//! Public keys of an organisation: to whom statements can be sealed. A key counts once its holder has proved to be able to open with it: the
//! server seals a text that names the site, the organisation and the purpose, and a phrase; whoever opens it types the phrase.
//!
//! The server knows public keys only. Of a phrase it keeps a hash, for an hour and ten tries.

/// Keys in the store.
pub mod store;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur_seal::{Recipients, SealError, seal};
use rand_core::CryptoRngCore;

use crate::clock::{HOUR, Millis};
use crate::token::digest;

/// For so long a phrase can be typed.
pub const PHRASE_LIFETIME: Millis = HOUR;
/// So often at most.
pub const PHRASE_TRIES: i64 = 10;
/// Characters of a label.
pub const LABEL_LENGTH: usize = 80;
/// Words of a phrase, each of two syllables: 75 bits in all.
const WORDS: usize = 6;

/// A public key of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Names it in addresses and in the trail.
    pub id: String,
    /// As its holder calls it.
    pub label: String,
    /// The public key, as age writes it.
    pub recipient: String,
    /// Account of whoever holds the secret part.
    pub holder: String,
    /// When it was registered.
    pub made_at: Millis,
    /// When its holder proved to be able to open with it.
    pub proved_at: Option<Millis>,
    /// Since when nothing new is to be sealed to it.
    pub retired_at: Option<Millis>,
    /// Whether that is because its secret part is lost.
    pub lost: bool,
}

/// Where a key stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody has shown yet that it opens.
    Unproved,
    /// It can be a campaign's recipient.
    Proved,
    /// It opens what was sealed to it, and gets nothing new.
    Retired,
    /// Nobody can open with it any more.
    Lost,
}

impl State {
    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unproved => "unproved",
            Self::Proved => "proved",
            Self::Retired => "retired",
            Self::Lost => "lost",
        }
    }
}

impl Key {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        match (self.retired_at, self.lost, self.proved_at) {
            (Some(_), true, _) => State::Lost,
            (Some(_), false, _) => State::Retired,
            (None, _, Some(_)) => State::Proved,
            (None, _, None) => State::Unproved,
        }
    }
}

/// Draws a phrase: words that nobody has seen before and that can be read aloud.
#[must_use]
pub fn phrase(rng: &mut impl CryptoRngCore) -> String {
    const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
    const VOWELS: &[u8; 5] = b"aeiou";
    let mut letter = |letters: &[u8]| {
        let count = u32::try_from(letters.len()).unwrap_or(1);
        // Of a whole 32 bits no letter is noticeably more frequent.
        let drawn = usize::try_from(rng.next_u32() % count).unwrap_or(0);
        char::from(letters.get(drawn).copied().unwrap_or(b'a'))
    };
    let words: Vec<String> = (0..WORDS)
        .map(|_| {
            [
                letter(CONSONANTS),
                letter(VOWELS),
                letter(CONSONANTS),
                letter(VOWELS),
            ]
            .into_iter()
            .collect()
        })
        .collect();
    words.join(" ")
}

/// What the store keeps of a phrase. Case, spaces and whatever else is no letter make no difference.
#[must_use]
pub fn phrase_hash(key: &str, typed: &str) -> [u8; 32] {
    let plain: String = typed
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    digest(
        b"clameur/key-proof/v1\0",
        format!("{key}\0{plain}").as_bytes(),
    )
}

/// What is sealed: it says by whom and what for, so that nobody opens it for somebody else's registration without noticing.
#[must_use]
pub fn proof_text(site: &str, organisation: &str, phrase: &str) -> String {
    format!(
        "Clameur: proof of a key\nSite: {site}\nOrganisation: {organisation}\n\
         Type these words there, and nowhere else:\n\n{phrase}\n"
    )
}

/// The text, sealed to a key, as age's armor: lines of letters that a page can show.
///
/// # Errors
/// When it cannot be sealed, or the key is none.
pub fn sealed_proof(recipient: &str, text: &str) -> Result<String, SealError> {
    let key = crate::given::recipient(recipient).map_err(|_| SealError)?;
    let sealed = seal(text.as_bytes(), &Recipients::new(key, []))?.into_bytes();
    let body = STANDARD.encode(sealed);
    let lines: Vec<&str> = body
        .as_bytes()
        .chunks(64)
        .filter_map(|line| std::str::from_utf8(line).ok())
        .collect();
    Ok(format!(
        "-----BEGIN AGE ENCRYPTED FILE-----\n{}\n-----END AGE ENCRYPTED FILE-----\n",
        lines.join("\n")
    ))
}

/// A public key as it was pasted, written as age writes it. None where it is none to which we can seal: a secret one, one of another kind.
#[must_use]
pub fn recipient(typed: &str) -> Option<String> {
    let whole: String = typed.split_whitespace().collect();
    crate::given::recipient(&whole)
        .ok()
        .map(|key| key.to_string())
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn a_phrase_is_typed_in_whatever_way_and_is_of_one_key() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let drawn = phrase(&mut rng);
        assert_eq!(drawn.split(' ').count(), WORDS);
        assert_ne!(drawn, phrase(&mut rng));
        let typed = drawn.to_uppercase().replace(' ', " - ");
        assert_eq!(phrase_hash("k", &typed), phrase_hash("k", &drawn));
        assert_ne!(phrase_hash("other", &drawn), phrase_hash("k", &drawn));
    }

    #[test]
    fn only_public_keys_of_our_kind_are_taken() {
        let public = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        let spaced = format!(" {}\n{} ", &public[..20], &public[20..]);
        assert_eq!(recipient(&spaced).as_deref(), Some(public));
        for none in [
            "",
            "age1pq1abc",
            "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
            &public[..40],
        ] {
            assert_eq!(recipient(none), None, "{none}");
        }
        let armored = sealed_proof(public, "text").expect("sealed");
        assert!(armored.starts_with("-----BEGIN AGE") && armored.lines().all(|l| l.len() <= 64));
    }
}
