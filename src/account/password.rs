//! Passwords: refused where they can be guessed, kept as argon2id hashes.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use rand_core::CryptoRngCore;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// Characters that a password has at least (NIST SP 800-63B asks for 8 beside a second factor, OWASP for 12 without).
pub const SHORTEST: usize = 12;
/// And at most: hashing longer ones gains nothing.
pub const LONGEST: usize = 200;

/// 64 MiB, three passes (RFC 9106, 4, its second choice, on one lane).
const MEMORY: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// Two at once: each takes [`MEMORY`], and whoever asks for many would take all of it.
static ROOM: Semaphore = Semaphore::const_new(2);

/// Why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// Fewer characters than [`SHORTEST`].
    Short,
    /// More than [`LONGEST`].
    Long,
    /// Common, or made of what is known of its owner.
    Guessable,
}

/// Whether a password may be chosen by somebody of whom others know `known`: name, address, organisation.
///
/// # Errors
/// Why not.
pub fn check(password: &str, known: &[&str]) -> Result<(), Weak> {
    let password: Zeroizing<String> = Zeroizing::new(password.nfkc().collect());
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Weak::Short);
    }
    if length > LONGEST {
        return Err(Weak::Long);
    }
    // The parts too: who is called Zoé Exemple at example.org has none of the three in the password.
    let parts: Vec<&str> = known
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .chain(known.iter().copied())
        .chain(["clameur"])
        .filter(|part| part.chars().count() > 2)
        .collect();
    if zxcvbn::zxcvbn(&password, &parts).score() < zxcvbn::Score::Three {
        return Err(Weak::Guessable);
    }
    Ok(())
}

fn hasher() -> Argon2<'static> {
    // These are within what the algorithm takes; its own defaults would do as well.
    let params = Params::new(MEMORY, PASSES, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn bytes(password: &str) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(password.nfkc().collect::<String>().into_bytes())
}

/// The hash of a password, as a PHC string. `None` only where the algorithm refuses its own output.
fn hashed(password: &[u8], salt: &[u8; 16]) -> Option<String> {
    let salt = SaltString::encode_b64(salt).ok()?;
    let hash = hasher().hash_password(password, &salt).ok()?;
    Some(hash.to_string())
}

/// Hashes a password, when there is room for it.
pub async fn hash(password: &str, rng: &mut impl CryptoRngCore) -> Option<String> {
    let mut salt = [0u8; 16];
    rng.fill_bytes(&mut salt);
    let password = bytes(password);
    let _turn = ROOM.acquire().await.ok()?;
    tokio::task::spawn_blocking(move || hashed(&password, &salt))
        .await
        .ok()?
}

/// Whether a password is the one of this hash. Without a hash the same work is done for nothing: whether an account exists does not show.
pub async fn verify(password: &str, hash: Option<&str>) -> bool {
    let password = bytes(password);
    let known = hash.map(str::to_owned);
    let Ok(_turn) = ROOM.acquire().await else {
        return false;
    };
    let same = tokio::task::spawn_blocking(move || {
        let text = known.as_deref().unwrap_or(&NOBODYS);
        let same = PasswordHash::new(text)
            .is_ok_and(|hash| hasher().verify_password(&password, &hash).is_ok());
        same && known.is_some()
    });
    same.await.unwrap_or(false)
}

/// A hash that is nobody's.
static NOBODYS: LazyLock<String> = LazyLock::new(|| hashed(b"", &[0; 16]).unwrap_or_default());

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn what_can_be_guessed_is_refused() {
        let known = [
            "zoe.exemple@example.org",
            "Zoé Exemple",
            "Association de la Colline",
        ];
        let why = |password: &str| check(password, &known).err();
        assert_eq!(why("Tr0ub4dor&3"), Some(Weak::Short));
        assert_eq!(why(&"ab".repeat(LONGEST)), Some(Weak::Long));
        for common in [
            "password1234",
            "123456789012",
            "qwertyuiopas",
            "aaaaaaaaaaaaaaaa",
            "zoe.exemple@example.org",
            "Exemple2026!",
            "collinecolline",
            "clameurclameur",
        ] {
            assert_eq!(why(common), Some(Weak::Guessable), "{common}");
        }
        assert_eq!(why("tulipe grave octobre navire"), None);
        // Twelve characters, not bytes.
        assert_eq!(why("éééééé"), Some(Weak::Short));
    }

    #[tokio::test]
    async fn only_the_same_password_opens_however_its_letters_are_composed() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let hash = hash("un été très long", &mut rng).await.unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"),
            "{hash}"
        );
        assert!(verify("un été très long", Some(&hash)).await);
        assert!(verify("un e\u{301}te\u{301} tre\u{300}s long", Some(&hash)).await);
        assert!(!verify("un ete tres long", Some(&hash)).await);
        assert!(!verify("", None).await, "nobody has the empty password");
        assert!(!verify("un été très long", Some("not a hash")).await);
    }
}
