//! `clameur audit`.

use clap::Args;

use super::{Done, Failure};

/// Arguments.
#[derive(Debug, Args)]
pub struct Audit {}

impl Audit {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
