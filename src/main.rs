//! The `clameur` program: everything is in the library.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Wipes whatever is freed, in every library: what was typed into a form outlives its sealing nowhere on the heap.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    clameur::cli::run_arguments()
}
