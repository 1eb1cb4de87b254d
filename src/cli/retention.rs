//! `clameur retention`.

use clap::Args;

use super::{Done, Failure};

/// Arguments.
#[derive(Debug, Args)]
pub struct Retention {}

impl Retention {
    pub(super) fn run(self) -> Done {
        Err(Failure::new("not built yet"))
    }
}
