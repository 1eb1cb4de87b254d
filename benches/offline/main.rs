//! What happens away from the server: opening a dossier, auditing a long log, and writing what the authorities of the Member States
//! are handed of an initiative:
//! `cargo bench --bench offline -- --supporters 15248 --leaves 1000000 --statements 100000`.

mod audit;
mod authority;
mod dossier;
#[path = "../common/figures.rs"]
mod figures;
#[expect(dead_code, reason = "mails stay where they are here")]
#[path = "../common/fill.rs"]
mod fill;
#[path = "../common/people.rs"]
mod people;
#[path = "../common/signatories.rs"]
mod signatories;
#[expect(dead_code, reason = "no server is watched here")]
#[path = "../common/stage.rs"]
mod stage;
#[expect(dead_code, reason = "no single answer is timed here")]
#[path = "../common/times.rs"]
mod times;

use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clameur::cli::say;

use figures::{load_average, mebibytes, option};
use stage::Outcome;

fn main() -> Outcome<()> {
    let supporters = option("--supporters", 1_000);
    let leaves = option("--leaves", 100_000);
    let statements = option("--statements", 0);
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
            if statements > 0 {
                authority::measure(statements).await?;
            }
            Outcome::Ok(())
        })?;
    say(&format!("\nload average after: {}", load_average()));
    Ok(())
}

/// What a run of the program took.
struct Run {
    took: Duration,
    /// Processor time of all cores together.
    worked: Duration,
    peak_memory: u64,
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let seconds = self.took.as_secs_f64();
        write!(
            f,
            "{seconds:.2} s ({:.2} s of processor time), peak memory {}",
            self.worked.as_secs_f64(),
            mebibytes(self.peak_memory)
        )
    }
}

/// Runs the release binary, two hours at most, and watches its memory from outside.
fn run<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Outcome<Run> {
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let stat = format!("/proc/{}/stat", child.id());
    let mut peak_memory = 0;
    let mut worked = Duration::ZERO;
    loop {
        if let Ok(text) = std::fs::read_to_string(&stat) {
            worked = worked.max(processor_time(&text).unwrap_or_default());
        }
        if let Ok(text) = std::fs::read_to_string(&status) {
            peak_memory = high_water(&text).unwrap_or(peak_memory);
        }
        if let Some(ended) = child.try_wait()? {
            if !ended.success() {
                return Err(format!("the program ended with {ended}").into());
            }
            return Ok(Run {
                took: begun.elapsed(),
                worked,
                peak_memory,
            });
        }
        if begun.elapsed() > Duration::from_secs(7_200) {
            child.kill()?;
            child.wait()?;
            return Err("two hours are over".into());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// User and system time. After the name in parentheses: fields 3 and on; these are 14 and 15, in hundredths of a second on every
/// Linux that people run.
fn processor_time(stat: &str) -> Option<Duration> {
    let (_, after) = stat.rsplit_once(')')?;
    let times = after.split_whitespace().skip(11).take(2);
    let ticks: u64 = times.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(ticks * 10))
}

/// `VmHWM` in bytes; none once the process has given its memory back.
fn high_water(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
