//! A small complete ledger, kept as files, against which every later version of this crate is tested.
//!
//! Whatever was once written must verify for ever: never change the files below `testdata/v1`, add a `v2` beside them.
//! They were written by `CLAMEUR_BLESS=1 cargo test -p clameur-ledger --test frozen`, which does so only where they are absent.

#[cfg(test)]
mod independent;
#[cfg(test)]
mod python;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod unchanged;
