//! Numbers as people read them.

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
