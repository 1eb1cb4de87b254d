//! `clameur demo`.

use clap::Args;

use super::{Done, Failure};

/// Arguments.
#[derive(Debug, Args)]
pub struct Demo {}

impl Demo {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
