//! Durations as people read them.

use std::time::Duration;

/// The duration below which the given share (in thousandths) of all lie.
pub(crate) fn percentile(all: &mut [Duration], thousandths: usize) -> Duration {
    all.sort_unstable();
    let last = all.len().saturating_sub(1);
    let at = (all.len() * thousandths / 1000).min(last);
    all.get(at).copied().unwrap_or_default()
}

/// Milliseconds with one decimal.
pub(crate) fn millis(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1e3)
}

/// How many per second.
#[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
pub(crate) fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64().max(1e-9)
}
