//! `clameur doctor`.

use clap::Args;

use super::{Done, Failure};

/// Arguments.
#[derive(Debug, Args)]
pub struct Doctor {}

impl Doctor {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
