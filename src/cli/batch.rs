//! `clameur batch`.

use clap::Subcommand;

use super::{Done, Failure};

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Batch {}

impl Batch {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
