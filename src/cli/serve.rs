//! `clameur serve`.

use clap::Args;

use super::{Done, Failure};

/// Arguments.
#[derive(Debug, Args)]
pub struct Serve {}

impl Serve {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
