//! `clameur receipt`.

use clap::Subcommand;

use super::{Done, Failure};

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Receipt {}

impl Receipt {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
