//! Somebody reads the memory of an idle server: who joined before is not in it (Linux, where memory can be read as a file).

use std::io::{Read as _, Seek as _, SeekFrom};
use std::time::{Duration, Instant};

use super::harness::html::Form;
use super::harness::process::{Server, free_port};
use super::harness::search::holds;
use super::harness::wait::PATIENCE;
use super::harness::{Setting, Site};
use super::mail_waits_for_its_relay::relay;
use clameur::clock::Clock;

/// Everything that a process has written into its memory.
fn memory(process: u32) -> Vec<Vec<u8>> {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut memory = std::fs::File::open(format!("/proc/{process}/mem")).unwrap();
    let regions = maps.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (from, to) = words.next()?.split_once('-')?;
        let writable = words.next()?.starts_with("rw");
        let from = u64::from_str_radix(from, 16).ok()?;
        let to = u64::from_str_radix(to, 16).ok()?;
        // Stacks of threads are reserved large and used small; pages never touched read as zeros.
        (writable && to - from <= 1 << 28).then_some((from, to))
    });
    regions
        .filter_map(|(from, to)| {
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            memory.seek(SeekFrom::Start(from)).ok()?;
            memory.read_exact(&mut bytes).ok()?;
            Some(bytes)
        })
        .collect()
}

/// Where each of these words stands, if anywhere.
fn found<'a>(process: u32, words: &[&'a str]) -> Vec<&'a str> {
    let memory = memory(process);
    assert!(memory.len() > 5, "the memory can be read");
    let words = words.iter().copied();
    words
        .filter(|word| memory.iter().any(|bytes| holds(bytes, word.as_bytes())))
        .collect()
}

#[test]
#[cfg(target_os = "linux")]
fn an_idle_server_has_forgotten_who_joined() {
    let site = at_this_hour();
    let server = site.as_process(|config| config.log = "warn".to_owned());
    let mails = site.dir.join("mails");
    forgets(&site, server, || {
        mails.read_dir().is_ok_and(|d| d.count() > 0)
    });
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_of_a_mail_stays_where_it_was_handed_to_a_relay() {
    let site = at_this_hour();
    let address = free_port();
    let arrived = relay(address);
    let server = site.as_process(|config| {
        config.log = "warn".to_owned();
        config.mail.transport = format!("smtp://{address}");
        config.mail.together_seconds = 1;
    });
    let mut mailed = false;
    forgets(&site, server, || {
        mailed |= arrived.try_recv().is_ok();
        mailed
    });
}

fn at_this_hour() -> Site {
    Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    })
}

/// Somebody joins; when the mail has left, nothing of them is in the server's memory.
fn forgets(site: &Site, server: Server, mut has_left: impl FnMut() -> bool) {
    let page = site.get("/fr/technopolice/join").expect(200);
    let mut form = Form::of(page.text(), "/fr/technopolice/join");
    form.tick("target", "taj");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    let words = [
        "Zenodotexample",
        "Quasimodinvente",
        "xanthippe.essai.planteuse",
    ];
    form.fill("given-name", words[0])
        .fill("family-name", words[1])
        .fill("email", &format!("{}@example.org", words[2]));
    site.http().post(&form.action, &form.encode()).expect(200);
    // The search finds what is there: the server knows its own address.
    let own = site.config.key_dir.display().to_string();
    assert_eq!(found(server.id(), &[&own]), [own.as_str()]);
    // The mail leaves within a second or two; after it nothing is left to do.
    let until = Instant::now() + PATIENCE;
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let left = found(server.id(), &words);
        let mailed = has_left();
        if left.is_empty() && mailed {
            break;
        }
        assert!(
            Instant::now() < until,
            "mailed: {mailed}, still in memory: {left:?}"
        );
    }
    server.ends();
}
