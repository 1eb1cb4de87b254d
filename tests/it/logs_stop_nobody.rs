//! A log that cannot be written costs lines, never an answer and never the server.

use std::fs::File;
use std::process::Stdio;

use clameur::clock::Clock;

use super::harness::process::Server;
use super::harness::{Setting, Site};

/// What standard error is.
enum Log {
    /// A disk without room.
    FullDisk,
    /// A pipe whose reader is gone.
    ClosedPipe,
    /// A pipe whose reader has stopped reading.
    StuckPipe,
}

/// At the default level: every request is a line.
fn is_served_with(log: &Log) {
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let path = site.hands_over(|config| config.log = "info".to_owned());
    let mut stuck = None;
    let errors = match log {
        Log::FullDisk => File::options()
            .write(true)
            .open("/dev/full")
            .expect("a disk that is always full")
            .into(),
        Log::ClosedPipe | Log::StuckPipe => {
            let (reader, writer) = std::io::pipe().expect("a pipe");
            if matches!(log, Log::StuckPipe) {
                stuck = Some(reader);
            }
            Stdio::from(writer)
        }
    };
    let mut command = Server::command(&path);
    command.stdout(Stdio::null());
    let mut server = Server::spawn_logging_to(command, site.config.listen, errors);
    let mut person = site.person("Prénom", "Exemple");
    person.is_counted(&["taj"]);
    // More lines than a pipe holds (64 KiB).
    for _ in 0..800 {
        site.get("/fr/technopolice").expect(200);
    }
    // The terminal that it was started from is closed.
    server.gets("-HUP");
    for _ in 0..20 {
        site.get("/healthz").expect(200);
    }
    assert!(server.runs());
    person.withdraws_with(&person.withdrawal_code()).expect(200);
    site.everything_agrees();
    server.ends();
    drop(stuck);
}

#[test]
fn a_log_on_a_full_disk() {
    is_served_with(&Log::FullDisk);
}

#[test]
fn a_log_whose_reader_is_gone() {
    is_served_with(&Log::ClosedPipe);
}

#[test]
fn a_log_whose_reader_has_stopped() {
    is_served_with(&Log::StuckPipe);
}
