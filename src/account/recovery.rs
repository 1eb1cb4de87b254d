//! Recovery codes: each lets its owner in once, in place of the second factor.

use rand_core::CryptoRngCore;

use crate::token::keyed;

/// How many there are.
pub const CODES: usize = 10;

/// Digits and small letters without those that are taken for one another.
const LETTERS: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";

/// New codes, as people write them down: `abcde-fghjk`, fifty bits.
#[must_use]
pub fn draw(rng: &mut impl CryptoRngCore) -> Vec<String> {
    (0..CODES)
        .map(|_| {
            let mut bytes = [0u8; 10];
            rng.fill_bytes(&mut bytes);
            let letters: String = bytes
                .iter()
                .filter_map(|byte| LETTERS.get(usize::from(byte & 31)))
                .map(|letter| char::from(*letter))
                .collect();
            let (first, second) = letters.split_at(5);
            format!("{first}-{second}")
        })
        .collect()
}

/// What the store keeps of a code that somebody typed: with a copy of the database alone none can be tried.
#[must_use]
pub fn hash(key: &[u8; 32], account: &str, typed: &str) -> [u8; 32] {
    let plain: String = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    keyed(
        key,
        format!("clameur/recovery-code/v1\0{account}\0{plain}").as_bytes(),
    )
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let codes = draw(&mut rand_chacha::ChaCha20Rng::seed_from_u64(1));
        assert_eq!(codes.len(), CODES);
        let code = &codes[0];
        assert_eq!(code.len(), 11);
        let same = |typed: &str| hash(&[7; 32], "a", typed);
        assert_eq!(same(code), same(&code.to_uppercase().replace('-', " ")));
        assert_ne!(same(code), same(&codes[1]));
        assert_ne!(same(code), hash(&[7; 32], "b", code));
        assert_ne!(same(code), hash(&[8; 32], "a", code));
    }
}
