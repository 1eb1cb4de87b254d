//! Names of rows.

use rand_core::CryptoRngCore;

use crate::clock::Millis;

/// A name for a row: when it was made, and beyond that chance. New ones go to the end of their index instead of anywhere in it, which costs the
/// disk a page each; nobody guesses them, and none comes again. For rows whose time stands in clear beside them: others must not be told by it.
pub(crate) fn new_id(now: Millis, rng: &mut impl CryptoRngCore) -> String {
    let mut chance = [0_u8; 10];
    rng.fill_bytes(&mut chance);
    // Twelve digits hold milliseconds for nine thousand years.
    format!(
        "{:012x}{}",
        now.clamp(0, (1 << 48) - 1),
        hex::encode(chance)
    )
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn names_are_in_the_order_of_their_moments_and_of_one_length() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let times = [-5, 0, 1, 1_767_225_600_000, 1_767_225_600_001, Millis::MAX];
        let names = times.map(|now| new_id(now, &mut rng));
        assert!(names.iter().all(|name| name.len() == 32), "{names:?}");
        // The first two are of one moment.
        assert!(names[1..].is_sorted(), "{names:?}");
        assert_ne!(new_id(7, &mut rng), new_id(7, &mut rng));
    }
}
