//! What happens away from the server: opening a dossier, and auditing a long log:
//! `cargo bench --bench offline -- --supporters 15248 --leaves 1000000`.

mod audit;
mod dossier;
#[path = "../common/figures.rs"]
mod figures;
#[path = "../common/fill.rs"]
mod fill;
#[path = "../common/people.rs"]
mod people;
#[path = "../common/stage.rs"]
mod stage;

use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clameur::cli::say;

use figures::{load_average, mebibytes, option};
use stage::Outcome;

fn main() -> Outcome<()> {
    let supporters = option("--supporters", 1_000);
    let leaves = option("--leaves", 100_000);
    say(&format!("load average before: {}\n", load_average()));
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(async {
            if leaves > 0 {
                audit::measure(leaves).await?;
            }
            if supporters > 0 {
                dossier::measure(supporters).await?;
            }
            Outcome::Ok(())
        })?;
    say(&format!("\nload average after: {}", load_average()));
    Ok(())
}

/// What a run of the program took.
struct Run {
    took: Duration,
    peak_memory: u64,
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let seconds = self.took.as_secs_f64();
        write!(
            f,
            "{seconds:.2} s, peak memory {}",
            mebibytes(self.peak_memory)
        )
    }
}

/// Runs the release binary, half an hour at most, and watches its memory from outside.
fn run<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Outcome<Run> {
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak_memory = 0;
    loop {
        if let Ok(text) = std::fs::read_to_string(&status) {
            peak_memory = high_water(&text).unwrap_or(peak_memory);
        }
        if let Some(ended) = child.try_wait()? {
            if !ended.success() {
                return Err(format!("the program ended with {ended}").into());
            }
            return Ok(Run {
                took: begun.elapsed(),
                peak_memory,
            });
        }
        if begun.elapsed() > Duration::from_secs(1_800) {
            child.kill()?;
            child.wait()?;
            return Err("half an hour is over".into());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// `VmHWM` in bytes; none once the process has given its memory back.
fn high_water(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
