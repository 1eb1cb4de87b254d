//! The `clameur` program: everything is in the library.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    clameur::cli::run(clameur::cli::Cli::parse())
}
