//! `clameur open`.

use clap::Args;

use super::{Done, Failure};

/// Arguments.
#[derive(Debug, Args)]
pub struct Open {}

impl Open {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
