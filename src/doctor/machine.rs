use std::path::Path;

use super::{Findings, is_loopback};
use crate::clock::{Clock, MINUTE, Millis};
use crate::config::Config;
use crate::secrets::Secrets;

pub(super) fn addresses(findings: &mut Findings, config: &Config) {
    let https = config.base_url.starts_with("https://");
    if https {
        findings.ok("base_url", config.base_url.clone());
    } else if is_loopback(&config.base_url) {
        findings.warning(
            "base_url",
            format!("{} is on this machine only", config.base_url),
            "Fine for trying. Before people join, set the public https:// address: it names the public logs for ever.",
        );
    } else {
        findings.problem(
            "base_url",
            format!("{} is not encrypted", config.base_url),
            "Put a proxy that speaks TLS before the server (packaging/) and write https://.",
        );
    }
    if !config.listen.ip().is_loopback() {
        findings.warning(
            "listen",
            format!("{} can be reached from other machines, without TLS", config.listen),
            "Listen on 127.0.0.1 where the proxy is on this machine; else let a firewall admit the proxy alone.",
        );
    }
    if https && config.client_address_header.is_none() {
        findings.warning(
            "client_address_header",
            "not set: behind a proxy all visitors share one limit",
            "Let the proxy set x-forwarded-for itself, and set client_address_header = \"x-forwarded-for\".",
        );
    }
    match config.metrics_listen {
        Some(address) if !address.ip().is_loopback() => findings.problem(
            "metrics_listen",
            format!("{address} can be reached from other machines"),
            "Listen on 127.0.0.1 and let Prometheus come through a tunnel or a proxy that asks who it is.",
        ),
        Some(address) => findings.ok("metrics_listen", format!("{address}, this machine only")),
        None => {}
    }
}

pub(super) fn directories(findings: &mut Findings, config: &Config) {
    for (about, dir) in [("data_dir", &config.data_dir), ("key_dir", &config.key_dir)] {
        if !dir.is_dir() {
            findings.problem(
                about,
                format!("{} is not there", dir.display()),
                "Run `clameur init`, or correct the path; restore it from your copy if it was lost.",
            );
        } else if let Some(mode) = open_to_others(dir) {
            let found = format!("{} may be entered by others (mode {mode:o})", dir.display());
            let remedy = format!("chmod 700 {}", dir.display());
            if about == "key_dir" {
                findings.problem(about, found, &remedy);
            } else {
                findings.warning(about, found, &remedy);
            }
        } else {
            findings.ok(about, format!("{}, closed to others", dir.display()));
        }
    }
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let (data, keys) = (real(&config.data_dir), real(&config.key_dir));
    if keys.starts_with(&data) || data.starts_with(&keys) {
        findings.problem(
            "key_dir",
            "one of key_dir and data_dir is inside the other",
            "Move key_dir elsewhere: a copy of the data must not be a copy of the keys.",
        );
    }
}

pub(super) fn keys(findings: &mut Findings, config: &Config) -> Option<Secrets> {
    let files = std::fs::read_dir(&config.key_dir).into_iter().flatten();
    for file in files.flatten() {
        let path = file.path();
        if let Some(mode) = open_to_others(&path) {
            findings.problem(
                "keys",
                format!("{} may be read by others (mode {mode:o})", path.display()),
                &format!("chmod 600 {}; who could read it may have.", path.display()),
            );
        }
        let text = zeroize::Zeroizing::new(
            crate::given::read_text(&path, crate::given::file::SMALL).unwrap_or_default(),
        );
        if text.contains("AGE-SECRET-KEY-") {
            findings.problem(
                "keys",
                format!("{} is an organisation's secret key, on the server", path.display()),
                "Take it away from here at once, make a new pair on another machine, and publish the campaign with the \
                 new public key: whoever takes this machine reads everything sealed to this one.",
            );
        }
    }
    match Secrets::open(&config.key_dir) {
        Ok(secrets) => {
            findings.ok("keys", "log.seed and mail.key can be read");
            Some(secrets)
        }
        Err(error) => {
            let (found, remedy) = two_lines(&error.to_string());
            findings.problem("keys", found, &remedy);
            None
        }
    }
}

pub(super) fn disk(findings: &mut Findings, config: &Config) {
    let Some(room) = crate::disk::room(&config.data_dir) else {
        return;
    };
    let mib = room.free >> 20;
    let remedy =
        "Make room: while the disk is full, nobody can join. Nothing that was counted is lost.";
    match mib {
        0..100 => findings.problem("disk", format!("{mib} MiB are free"), remedy),
        100..1024 => findings.warning("disk", format!("{mib} MiB are free"), remedy),
        _ => findings.ok("disk", format!("{} GiB are free", mib >> 10)),
    }
}

/// What a form says is in memory for a moment: it must not end up on a disk.
pub(super) fn memory(findings: &mut Findings) {
    if let Ok(swaps) = std::fs::read_to_string("/proc/swaps") {
        let used: Vec<&str> = swaps
            .lines()
            .skip(1)
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        if used.is_empty() {
            findings.ok("swap", "none");
        } else {
            findings.warning(
                "swap",
                format!("memory may be written to {}", used.join(", ")),
                "Set MemorySwapMax=0 for the service (packaging/clameur.service does), or encrypt the swap.",
            );
        }
    }
    if let Ok(limits) = std::fs::read_to_string("/proc/self/limits") {
        let soft = limits
            .lines()
            .find_map(|line| line.strip_prefix("Max core file size"))
            .and_then(|rest| rest.split_whitespace().next());
        match soft {
            Some("0") => findings.ok("core dumps", "off"),
            Some(_) => findings.warning(
                "core dumps",
                "a crash may write the memory to a file",
                "Set LimitCORE=0 for the service (packaging/clameur.service does). This looks at your shell's limit.",
            ),
            None => {}
        }
    }
}

pub(super) fn time(findings: &mut Findings, config: &Config, clock: &Clock) {
    let now = clock.now();
    let written = [config.database(), config.data_dir.clone()]
        .iter()
        .filter_map(|path| modified(path))
        .max();
    match written {
        Some(at) if at > now + 5 * MINUTE => findings.problem(
            "clock",
            "the database was written in the future: the clock went back",
            "Set the clock (timedatectl set-ntp true) before anybody joins: times are evidence.",
        ),
        _ => findings.ok("clock", "not behind the files"),
    }
    let timesync = Path::new("/run/systemd/timesync");
    if timesync.is_dir() && !timesync.join("synchronized").exists() {
        findings.warning(
            "clock",
            "not synchronised over the network",
            "timedatectl set-ntp true; or ignore this where another program keeps the time.",
        );
    }
}

fn modified(path: &Path) -> Option<Millis> {
    let modified = std::fs::metadata(path).ok()?.modified().ok()?;
    let since = modified.duration_since(std::time::UNIX_EPOCH).ok()?;
    Millis::try_from(since.as_millis()).ok()
}

/// The mode, where group or others have any right.
#[cfg(unix)]
fn open_to_others(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> Option<u32> {
    None
}

/// What happened, and what to do.
pub(super) fn two_lines(message: &str) -> (String, String) {
    let (found, remedy) = message.split_once('\n').unwrap_or((message, ""));
    (found.to_owned(), remedy.trim().to_owned())
}
