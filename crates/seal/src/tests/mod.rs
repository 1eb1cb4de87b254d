//! Tests of the crate as a whole.

mod age_command;
mod frozen;
mod keys;
mod records;
mod sealing;
mod tags;

use crate::{Identities, KeyPair, Recipients};

/// A fresh key pair in both its uses.
fn keys() -> (Recipients, Identities) {
    let pair = KeyPair::generate();
    (
        Recipients::new(pair.public().clone(), []),
        Identities::parse(pair.secret()).unwrap(),
    )
}
