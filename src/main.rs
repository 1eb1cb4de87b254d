//! The `clameur` program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    clameur::cli::run_arguments()
}
