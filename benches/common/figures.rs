//! Numbers as people read them.

use std::time::Duration;

/// The duration below which the given share (in thousandths) of all lie.
pub(crate) fn percentile(all: &mut [Duration], thousandths: usize) -> Duration {
    all.sort_unstable();
    let last = all.len().saturating_sub(1);
    let at = (all.len() * thousandths / 1000).min(last);
    all.get(at).copied().unwrap_or_default()
}

/// How many per second.
#[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
pub(crate) fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64().max(1e-9)
}

/// Milliseconds with one decimal.
pub(crate) fn millis(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1e3)
}

/// Mebibytes with one decimal.
#[expect(clippy::cast_precision_loss, reason = "sizes of a bench are small")]
pub(crate) fn mebibytes(bytes: u64) -> String {
    format!("{:.1} MiB", bytes as f64 / 1_048_576.0)
}

/// The load average, so that figures of a busy machine are known as such.
pub(crate) fn load_average() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

/// The value after `--name`, or what it is otherwise.
pub(crate) fn option(name: &str, otherwise: usize) -> usize {
    std::env::args()
        .skip_while(|argument| argument != name)
        .nth(1)
        .and_then(|value| value.parse().ok())
        .unwrap_or(otherwise)
}
