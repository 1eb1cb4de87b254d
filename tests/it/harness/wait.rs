//! Waiting for a state, and never for a time: a test that knows how fast a machine is fails on the next one.

use std::time::{Duration, Instant};

/// For so long a state is waited for. Nobody waits where all is well: it tells a machine that is slow from a state that never comes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// Looks again and again until there is something.
#[track_caller]
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "it never comes: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Looks again and again until it is so.
#[track_caller]
pub(crate) fn comes(what: &str, mut is_so: impl FnMut() -> bool) {
    until(what, || is_so().then_some(()));
}
