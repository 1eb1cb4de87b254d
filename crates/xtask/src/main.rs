//! Chores of the repository: `cargo xtask i18n` and those that follow.

/// Does each folder use only what stands below it?
mod arrows;
/// Are all languages complete, well formed and used?
mod i18n;
/// A package for Debian.
mod package;
/// Steps that are timed.
mod phases;
/// The second engine.
mod postgres;
/// Every test there is.
mod test;
/// Programs that the full test needs.
mod tools;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "cargo xtask COMMAND

  arrows   looks whether each folder of src uses only what stands before it in src/floors.txt
  i18n     compares the messages of all languages, and with what the code asks for
  on-postgres [COMMAND…]  starts a PostgreSQL of its own and runs the journeys on it, or a command with CLAMEUR_TEST_POSTGRES set
  package  makes target/debian/clameur_*.deb; with --dev of the debug build; with --test tries it in a root directory of its own
  test     runs every test there is; installs what it needs and says so";

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    match command.as_deref() {
        Some("arrows") => report("arrows", &arrows::check(root())),
        Some("i18n") => report("i18n", &i18n::check(root())),
        Some("package") => package::make(root(), &std::env::args().skip(2).collect::<Vec<_>>()),
        Some("on-postgres") => {
            let words: Vec<String> = std::env::args().skip(2).collect();
            match postgres::command(root(), &words) {
                Ok(()) => ExitCode::SUCCESS,
                Err(phases::Failed(why)) => {
                    say(&format!("on-postgres: {why}"));
                    ExitCode::FAILURE
                }
            }
        }
        Some("test") => test::run(root()),
        _ => {
            say(USAGE);
            ExitCode::from(2)
        }
    }
}

/// The repository.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

fn report(what: &str, complaints: &[String]) -> ExitCode {
    for complaint in complaints {
        say(complaint);
    }
    if complaints.is_empty() {
        say(&format!("{what}: nothing to complain about"));
        return ExitCode::SUCCESS;
    }
    say(&format!("{what}: {} to mend", complaints.len()));
    ExitCode::FAILURE
}

fn say(line: &str) {
    // Whoever closed our output does not want the rest.
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{line}");
    let _ = out.flush();
}
