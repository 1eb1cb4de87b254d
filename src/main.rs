//! The `clameur` program.
fn main() {}
