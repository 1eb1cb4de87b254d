//! Answers that leave on a grid, so that the time of one tells nothing of what the server found (promise P8).
//!
//! The ticks are counted from the moment at which the whole form had arrived: an answer leaves at the first tick after it is ready. With
//! ticks that are common to all requests, somebody could send theirs just before one and see from the tick whether a little more was done;
//! with ticks that begin with the form, only work that takes longer than a whole [`STEP`] shows at all. The work takes a few
//! milliseconds, on a slow disk some tens; a person does not notice a fifth of a second.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// Time between two ticks.
pub const STEP: Duration = Duration::from_millis(200);

/// When answers leave.
#[derive(Debug)]
pub struct Grid(AtomicU64);

impl Default for Grid {
    fn default() -> Self {
        Self::of(STEP)
    }
}

impl Grid {
    /// Ticks at this distance.
    #[must_use]
    pub fn of(step: Duration) -> Self {
        let grid = Self(AtomicU64::new(0));
        grid.set(step);
        grid
    }

    /// Another distance between ticks; none at all with zero. For measurements: what is on the site is [`STEP`].
    pub fn set(&self, step: Duration) {
        let nanos = u64::try_from(step.as_nanos()).unwrap_or(u64::MAX);
        self.0.store(nanos, Ordering::Relaxed);
    }

    /// A form has arrived: its ticks begin.
    #[must_use]
    pub fn arrived(&self) -> Arrived {
        Arrived {
            at: Instant::now(),
            step: Duration::from_nanos(self.0.load(Ordering::Relaxed)),
        }
    }
}

/// A form that has arrived.
#[derive(Debug, Clone, Copy)]
pub struct Arrived {
    at: Instant,
    step: Duration,
}

impl Arrived {
    /// Waits for the next tick.
    pub async fn next_tick(self) {
        if self.step.is_zero() {
            return;
        }
        let tick = tick(self.at.elapsed(), self.step);
        sleep_until(self.at + self.step.saturating_mul(tick)).await;
    }
}

/// The first tick after what took so long.
fn tick(took: Duration, step: Duration) -> u32 {
    let over = took.as_nanos() / step.as_nanos().max(1);
    u32::try_from(over).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_less_than_a_step_leaves_at_the_same_tick() {
        for (work, leaves) in [(0, 1), (3, 1), (199, 1), (200, 2), (730, 4)] {
            assert_eq!(tick(Duration::from_millis(work), STEP), leaves, "{work}");
        }
    }

    #[tokio::test]
    async fn no_answer_leaves_before_its_tick() {
        let grid = Grid::default();
        let step = Duration::from_millis(20);
        grid.set(step);
        let arrived = grid.arrived();
        arrived.next_tick().await;
        assert!(arrived.at.elapsed() >= step);
        grid.set(Duration::ZERO);
        grid.arrived().next_tick().await;
    }
}
