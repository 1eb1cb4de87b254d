//! `clameur keys`.

use clap::Subcommand;

use super::{Done, Failure};

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Keys {}

impl Keys {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
