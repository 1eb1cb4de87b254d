//! `clameur init`.

use clap::Args;

use super::{Done, Failure};

/// Arguments.
#[derive(Debug, Args)]
pub struct Init {}

impl Init {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
