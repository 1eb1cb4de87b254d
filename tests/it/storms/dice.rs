//! What a storm draws: which fault comes next, and how long until then.

use std::time::Duration;

use rand_chacha::ChaCha20Rng;
use rand_core::{OsRng, RngCore as _, SeedableRng as _};

/// Draws the same again for the same seed. What people do meanwhile is not drawn here, and comes as it comes.
pub(super) struct Dice {
    pub(super) seed: u64,
    rng: ChaCha20Rng,
}

impl Dice {
    /// For the seed in `CLAMEUR_STORM_SEED`; a new one where none is given.
    pub(super) fn new() -> Self {
        let given = std::env::var("CLAMEUR_STORM_SEED").ok();
        let given = given.map(|seed| seed.parse().expect("CLAMEUR_STORM_SEED is a number"));
        let seed = given.unwrap_or_else(|| OsRng.next_u64());
        let rng = ChaCha20Rng::seed_from_u64(seed);
        Self { seed, rng }
    }

    /// A number below this one.
    pub(super) fn below(&mut self, most: u32) -> u32 {
        self.rng.next_u32() % most
    }

    /// True once in so many times.
    pub(super) fn one_in(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }

    /// A moment between these, in milliseconds.
    pub(super) fn between(&mut self, least: u32, most: u32) -> Duration {
        Duration::from_millis(u64::from(least + self.below(most - least)))
    }

    /// One of several things.
    pub(super) fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        let most = u32::try_from(things.len()).expect("few");
        let at = usize::try_from(self.below(most)).expect("few");
        *things.get(at).expect("one")
    }
}
