//! The second engine: a database of its own for each site, on the server that `cargo xtask` started.

use std::path::PathBuf;
use std::process::Command;

use clameur::db::Address;

/// The folder of the server's socket; none where the journeys are on SQLite.
pub(crate) fn socket() -> Option<PathBuf> {
    std::env::var_os("CLAMEUR_TEST_POSTGRES").map(PathBuf::from)
}

/// A database of this name.
pub(crate) fn address(name: &str) -> Option<Address> {
    let socket = socket()?;
    let url = format!(
        "postgresql:///{name}?host={}&user=postgres",
        socket.display()
    );
    Some(Address::Postgres(url))
}

/// Makes a database as a copy of the one with empty tables.
#[track_caller]
pub(crate) fn make(name: &str) {
    let _ = psql(
        "postgres",
        &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
    );
    psql(
        "postgres",
        &format!("CREATE DATABASE {name} TEMPLATE clameur_template"),
    );
}

/// Takes one away, whoever is connected.
pub(crate) fn remove(name: &str) {
    psql(
        "postgres",
        &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
    );
}

/// Runs a script as the server's owner, and stops at its first error.
#[track_caller]
pub(crate) fn psql(database: &str, script: &str) -> String {
    let socket = socket().expect("cargo xtask on-postgres");
    let output = Command::new("psql")
        .args([
            "-X",
            "-q",
            "-A",
            "-t",
            "-v",
            "ON_ERROR_STOP=1",
            "-U",
            "postgres",
        ])
        .args(["-d", database, "-c", script, "-h"])
        .arg(socket)
        .output()
        .expect("psql");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{script}: {told}");
    String::from_utf8(output.stdout).expect("UTF-8")
}
