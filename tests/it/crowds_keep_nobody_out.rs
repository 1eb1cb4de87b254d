//! Connections that ask for nothing, or ask for ever, do not keep others out, and do not keep the server from ending.

use std::io::Write as _;
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use clameur::clock::Clock;

use super::harness::process::Server;
use super::harness::{Setting, Site};

fn running() -> (Site, Server) {
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let server = site.as_process(|_| {});
    (site, server)
}

/// As many connections as the machine gives us, up to `count`, each with the same first bytes.
fn crowd(address: SocketAddr, count: usize, first: &str) -> Vec<TcpStream> {
    (0..count)
        .map_while(|_| {
            let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(5)).ok()?;
            // Whoever was shown out at once is part of the crowd all the same.
            let _ = stream.write_all(first.as_bytes());
            Some(stream)
        })
        .collect()
}

/// Whom a crowd keeps out waits for a minute: until its connections are over. On a slow machine everybody waits for a while.
const A_WHILE: Duration = Duration::from_secs(30);

/// The next visitor sees the campaign's page.
#[track_caller]
fn next_visitor(site: &Site) {
    let begun = Instant::now();
    while site
        .http()
        .try_request("GET", "/fr/technopolice", &[], &[])
        .is_none()
    {
        assert!(begun.elapsed() < A_WHILE, "nobody gets in");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn silent_and_half_said_requests() {
    let (site, server) = running();
    let address = site.config.listen;
    for first in ["", "GET /fr/technopolice HTTP/1.1\r\nhost: x\r\n"] {
        let crowd = crowd(address, 800, first);
        assert!(crowd.len() > 600, "{} connections", crowd.len());
        next_visitor(&site);
        drop(crowd);
    }
    site.everything_agrees();
    server.ends();
}

#[test]
fn forms_that_never_end() {
    let (site, server) = running();
    let first = "POST /fr/technopolice/join HTTP/1.1\r\nhost: x\r\ncontent-length: 4000\r\n\
                 content-type: application/x-www-form-urlencoded\r\n\r\ngiven-name=Pr";
    let crowd = crowd(site.config.listen, 800, first);
    assert!(crowd.len() > 600, "{} connections", crowd.len());
    // From the very address of the crowd: until their ten seconds are over. Others have the seats that no single address may take.
    next_visitor(&site);
    drop(crowd);
    site.everything_agrees();
    server.ends();
}

#[test]
fn a_stop_waits_for_nobody_who_dawdles() {
    let (site, server) = running();
    let address = site.config.listen;
    let silent = crowd(address, 5, "");
    let half = crowd(address, 5, "GET / HT");
    let slow = crowd(
        address,
        5,
        "POST /fr/technopolice/join HTTP/1.1\r\nhost: x\r\ncontent-length: 4000\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\ngiven-name=Pr",
    );
    std::thread::sleep(Duration::from_millis(300));
    let begun = Instant::now();
    server.ends();
    // It has ten seconds by its own account.
    assert!(begun.elapsed() < A_WHILE);
    drop((silent, half, slow));
    site.start();
    site.everything_agrees();
}
