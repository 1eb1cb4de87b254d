//! `clameur campaign`.

use clap::Subcommand;

use super::{Done, Failure};

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Campaign {}

impl Campaign {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
