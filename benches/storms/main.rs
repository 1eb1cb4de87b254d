//! The storms of `tests/it/storms`, as long as one likes: `cargo bench --bench storms -- --kind all --faults 10000`.
//!
//! `--kind` is `kill`, `syscall`, `power`, `lying-disk`, `disk`, `slow`, `clock` or `all`, which shares the faults out; `--minutes` bounds each kind (60).
//! With `--engine postgres` they are `pg-kill`, `pg-server`, `pg-connection`, `pg-commit`, `pg-disk`, `pg-nodes` or `all`, on a PostgreSQL of the storm's own.
//! Each prints the seed from which it draws its faults: `CLAMEUR_STORM_SEED` draws the same again.
//! With `CLAMEUR_STORM_TELLS` set, each fault is named after which the site was away for more than two seconds.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a storm that cannot go on has failed"
)]

#[path = "../common/figures.rs"]
#[expect(dead_code, reason = "no memory is measured here")]
mod figures;
#[path = "../../tests/it/harness/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    clippy::allow_attributes,
    reason = "the stories of the suite need more of it"
)]
mod harness;
#[path = "../../tests/it/storms/mod.rs"]
mod storms;

use std::time::Duration;

use figures::{load_average, option};
use storms::{Kind, Report, Until, storm};

/// Of a hundred faults, so many of each kind.
const SHARES: &[(Kind, usize)] = &[
    (Kind::Kill, 10),
    (Kind::Syscall, 70),
    (Kind::Power, 10),
    (Kind::Disk, 4),
    (Kind::Slow, 1),
    (Kind::Clock, 5),
];

/// The same on PostgreSQL.
const SHARES_ON_POSTGRES: &[(Kind, usize)] = &[
    (Kind::PgKill, 20),
    (Kind::PgServer, 10),
    (Kind::PgConnection, 25),
    (Kind::PgCommit, 30),
    (Kind::PgDisk, 5),
    (Kind::PgNodes, 10),
];

fn main() {
    let engine = std::env::args()
        .skip_while(|argument| argument != "--engine")
        .nth(1);
    let shares = match engine.as_deref() {
        Some("postgres") => SHARES_ON_POSTGRES,
        None | Some("sqlite") => SHARES,
        Some(other) => panic!("no engine is called {other}"),
    };
    let wanted = std::env::args()
        .skip_while(|argument| argument != "--kind")
        .nth(1);
    let wanted = wanted.unwrap_or_else(|| "all".to_owned());
    let faults = option("--faults", 1_000);
    let minutes = u64::try_from(option("--minutes", 60)).unwrap_or(60);
    let kinds: Vec<(Kind, usize)> = if wanted == "all" {
        shares
            .iter()
            .map(|(kind, share)| (*kind, faults * share / 100))
            .collect()
    } else {
        let all = shares
            .iter()
            .map(|(kind, _)| *kind)
            .chain([Kind::LyingDisk]);
        let one = all.filter(|kind| kind.name() == wanted);
        one.map(|kind| (kind, faults)).collect()
    };
    assert!(!kinds.is_empty(), "no storm is called {wanted}");
    println!(
        "load average before: {}\n\n{}",
        load_average(),
        Report::COLUMNS
    );
    println!(
        "|{}",
        "---|".repeat(Report::COLUMNS.matches('|').count() - 1)
    );
    let mut all_hold = true;
    for (kind, faults) in kinds {
        let until = Until {
            faults: u64::try_from(faults.max(1)).unwrap_or(1),
            time: Duration::from_secs(minutes * 60),
        };
        let report = storm(kind, until);
        println!("{}", report.row());
        for remark in report.remarks() {
            eprintln!("{}: {remark}", kind.name());
        }
        all_hold &= report.holds();
    }
    println!("\nload average after: {}", load_average());
    assert!(
        all_hold,
        "something was lost, doubled or forked, or the site was away for too long"
    );
}
