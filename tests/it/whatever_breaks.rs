//! Storms, some seconds of each kind: whoever read that they are counted, or that they have left, is so, and the site is back as soon as the
//! cause is gone (promises P2, P3, P4, P5). Longer: `cargo bench --bench storms -- --kind all --faults 10000`.
#![expect(
    clippy::print_stderr,
    reason = "what a storm did is read where it failed"
)]

use std::time::Duration;

use super::storms::{Kind, Report, Until, storm};

pub(super) fn passes(kind: Kind, faults: u64) -> Report {
    let until = Until {
        faults,
        time: Duration::from_secs(20),
    };
    passes_within(kind, until)
}

/// Lets a storm rage, and fails where it did any harm.
pub(super) fn passes_within(kind: Kind, until: Until) -> Report {
    let report = storm(kind, until);
    let told = format!(
        "{}\n{}\n{}",
        Report::COLUMNS,
        report.row(),
        report.remarks().join("\n")
    );
    eprintln!("{told}");
    assert!(report.tried > 0, "a lull: {told}");
    // A disk that lies may destroy the file at the first power cut, before anybody could be counted.
    if kind != Kind::LyingDisk {
        assert!(report.holds(), "{told}");
        assert!(report.acknowledged > 0, "a lull: {told}");
    }
    report
}

#[test]
fn a_server_that_is_killed() {
    passes(Kind::Kill, 60);
}

#[test]
fn calls_that_fail() {
    passes(Kind::Syscall, 400);
}

#[test]
fn a_current_that_fails() {
    passes(Kind::Power, 60);
}

/// What a storm would see if something were lost.
#[test]
fn a_disk_that_lies_is_noticed() {
    assert!(!passes(Kind::LyingDisk, 20).holds());
}

#[test]
fn a_disk_that_is_full() {
    passes(Kind::Disk, 40);
}

#[test]
fn crowds_that_never_end() {
    passes(Kind::Slow, 20);
}

#[test]
fn a_clock_that_leaps() {
    passes(Kind::Clock, 40);
}
