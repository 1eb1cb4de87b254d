//! The same storms on PostgreSQL, some seconds of each kind: whoever read that they are counted, or that they have left, is so, and the site is back
//! as soon as the cause is gone. Longer: `cargo bench --bench storms -- --engine postgres --kind all --faults 10000`.

use super::storms::Kind;
use super::whatever_breaks::passes;

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_server_that_is_killed() {
    passes(Kind::PgKill, 30);
}

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_database_that_is_killed() {
    passes(Kind::PgServer, 20);
}

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn connections_that_are_killed() {
    passes(Kind::PgConnection, 30);
}

/// Nobody knows whether a commit took place whose answer did not come.
#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn commits_that_are_cut_off() {
    passes(Kind::PgCommit, 60);
}

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_disk_of_the_database_that_is_full() {
    passes(Kind::PgDisk, 20);
}
