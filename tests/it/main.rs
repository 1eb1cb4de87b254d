//! Journeys: what people do, told as stories, on a real instance over HTTP.
//!
//! Every story ends with `site.everything_agrees()`: a stranger recounts the whole public log, and
//! every receipt that somebody holds is verified against it.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod harness;

mod typed_values_are_kept;
