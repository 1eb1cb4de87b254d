//! A full disk: nothing is lost, what was typed comes back, and all goes on by itself when there is room.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::harness::html::{Form, errors, visible};
use super::harness::process::Server;
use super::harness::{Setting, Site};
use clameur::clock::Clock;
use clameur_seal::KeyPair;

/// A disk that can be filled.
enum Disk {
    /// A small file system of its own, filled by a file: what really happens. Needs the right to mount.
    Small { at: PathBuf },
    /// A limit on the size of files, which any user can set: writes fail with EFBIG.
    Limited { process: u32 },
}

impl Disk {
    fn small(at: &Path) -> Option<Self> {
        std::fs::create_dir_all(at).expect("a directory");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"])
            .arg(at)
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        mounted.then(|| Self::Small { at: at.to_owned() })
    }

    fn fills_up(&self) {
        match self {
            Self::Small { at } => {
                let mut file = std::fs::File::create(at.join("filler")).expect("a file");
                while file.write_all(&[0; 4096]).is_ok() {}
            }
            Self::Limited { process } => limit_files(*process, "8192"),
        }
    }

    fn has_room_again(&self) {
        match self {
            Self::Small { at } => std::fs::remove_file(at.join("filler")).expect("the filler"),
            Self::Limited { process } => limit_files(*process, "unlimited"),
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if let Self::Small { at } = self {
            let _ = Command::new("umount").arg("--lazy").arg(&*at).status();
            let _ = std::fs::remove_dir(at);
        }
    }
}

fn machine_time() -> Setting {
    Setting {
        clock: Clock::System,
        ..Setting::default()
    }
}

/// A server whose data are on a small disk of this name; none without the right to mount one.
fn on_a_small_disk(name: &str) -> Option<(Disk, Site, Server)> {
    let place = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
    let disk = Disk::small(&place)?;
    let site = Site::set_with(machine_time(), |config| config.data_dir.clone_from(&place));
    let server = site.as_process(|config| config.log = "warn".to_owned());
    Some((disk, site, server))
}

/// Runs a command on the site, and gives its exit code and what it says.
fn runs(site: &Site, arguments: &[&str]) -> (Option<i32>, String) {
    let ran = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .arg("--config")
        .arg(site.dir.join("clameur.toml"))
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("clameur runs");
    let mut told = String::from_utf8_lossy(&ran.stdout).into_owned();
    told.push_str(&String::from_utf8_lossy(&ran.stderr));
    (ran.status.code(), told)
}

/// Backs up to another disk.
fn backup(site: &Site) -> (Option<i32>, String) {
    let key = KeyPair::generate().public().to_string();
    let to = site.dir.join("elsewhere.age").display().to_string();
    runs(site, &["backup", "--recipient", &key, "--to", &to])
}

fn limit_files(process: u32, bytes: &str) {
    let done = Command::new("prlimit")
        .arg(format!("--pid={process}"))
        .arg(format!("--fsize={bytes}:unlimited"))
        .status()
        .expect("prlimit, of util-linux");
    assert!(done.success());
}

#[test]
fn a_full_disk_loses_nothing_and_recovers_by_itself() {
    // Without the right to mount, the test below shows the same with a limit.
    let Some((disk, site, server)) = on_a_small_disk("clameur-disk") else {
        eprintln!("no right to mount a small disk: shown with a limit on the size of files only");
        return a_limit_on_files_does_the_same();
    };
    fills_up_and_recovers(&site, server, &disk);
}

/// As long as nobody has an account, a start writes down an address for the first one: without room for it the server ended.
#[test]
fn a_start_on_a_full_disk_keeps_nobody_from_reading() {
    let Some((disk, site, server)) = on_a_small_disk("clameur-disk-start") else {
        eprintln!("no right to mount a small disk: not shown");
        return;
    };
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    disk.fills_up();
    server.ends();
    let mut server = site.process_again();
    site.get("/fr/technopolice").expect(200);
    assert!(server.runs());
    disk.has_room_again();
    site.person("Deuxième", "Exemple").is_counted(&["tes"]);
    server.ends();
    site.start();
    site.everything_agrees();
}

/// A clean stop leaves nothing beside the database, and others take that room: the server did not start.
#[test]
fn a_start_without_any_room_closes_the_site_which_opens_by_itself() {
    let Some((disk, site, server)) = on_a_small_disk("clameur-disk-none") else {
        eprintln!("no right to mount a small disk: not shown");
        return;
    };
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    server.ends();
    disk.fills_up();
    let looks = ["status", "doctor", "fsck"].map(|command| runs(&site, &[command]));
    for (code, told) in looks.into_iter().chain([backup(&site)]) {
        assert_eq!(code, Some(2), "{told}");
        assert!(told.contains("its disk is full"), "{told}");
    }
    let mut server = site.process_again();
    let page = site.get("/fr/technopolice").expect(503);
    assert!(visible(page.text()).contains("plus de place"));
    site.get("/readyz").expect(503);
    assert!(server.runs());
    disk.has_room_again();
    comes_to_be(&site, 200);
    site.person("Deuxième", "Exemple").is_counted(&["tes"]);
    server.ends();
    site.start();
    site.everything_agrees();
}

/// Where the data are there is no room, and the backup goes to another disk: it was made, and called a failure.
#[test]
fn what_a_full_disk_holds_is_backed_up_elsewhere() {
    let Some((disk, site, server)) = on_a_small_disk("clameur-disk-backup") else {
        eprintln!("no right to mount a small disk: not shown");
        return;
    };
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    disk.fills_up();
    let (code, told) = backup(&site);
    assert_eq!(code, Some(0), "{told}");
    assert!(site.dir.join("elsewhere.age").exists());
    disk.has_room_again();
    server.ends();
    site.start();
    site.everything_agrees();
}

#[test]
fn a_limit_on_files_does_the_same() {
    let site = Site::set(machine_time());
    let server = site.as_process(|config| config.log = "warn".to_owned());
    let disk = Disk::Limited {
        process: server.id(),
    };
    fills_up_and_recovers(&site, server, &disk);
}

/// Waits until readiness is answered so: what it found holds for a second.
#[track_caller]
fn comes_to_be(site: &Site, status: u16) {
    let until = Instant::now() + Duration::from_secs(60);
    while site.get("/readyz").status != status {
        assert!(Instant::now() < until, "/readyz is never {status}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn fills_up_and_recovers(site: &Site, server: Server, disk: &Disk) {
    let mut counted = site.person("Prénom", "Exemple");
    counted.is_counted(&["taj"]);
    let mut waiting = site.person("Deuxième", "Exemple");
    waiting.joins(&["tes"]);
    waiting.opens_mail();

    disk.fills_up();
    // A disk that says so is known to be full before anybody is refused.
    if matches!(disk, Disk::Small { .. }) {
        site.get("/readyz").expect(503);
    }
    // Joining: 503, in words, and the form comes back filled in.
    let third = site.person("Troisième", "Exemple");
    let form = third.filled_form(&["taj", "vsa"]);
    let full = third.sends(&form).expect(503);
    assert!(full.header("retry-after").is_some());
    assert_eq!(errors(full.text()).len(), 1, "{:?}", errors(full.text()));
    let again = Form::of(full.text(), &form.action);
    assert_eq!(again.value("given-name"), Some("Troisième"));
    assert_eq!(again.value("email"), Some(third.email.as_str()));
    assert_eq!(again.values("target"), form.values("target"));
    let boxes = |form: &Form| -> BTreeSet<String> {
        form.values("consent")
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(boxes(&again), boxes(&form));
    // Confirming and leaving: 503, and nobody is counted or gone.
    let pressed = waiting.presses_confirm().expect(503);
    assert!(visible(pressed.text()).len() > 60);
    assert!(pressed.header("retry-after").is_some());
    let code = counted.withdrawal_code();
    counted.withdraws_with(&code).expect(503);
    // Whoever only reads notices nothing.
    site.get("/fr/technopolice").expect(200);
    site.get("/healthz").expect(200);
    // Whoever sends visitors here is told.
    comes_to_be(site, 503);
    assert_eq!(site.count(), 1);
    site.everything_agrees();

    // Room again: the same server, the same link, the same form.
    disk.has_room_again();
    comes_to_be(site, 200);
    waiting.confirms();
    let answer = third.sends(&again);
    assert_eq!(errors(answer.text()), Vec::<String>::new());
    answer.expect(200);
    let mut third = third;
    third.opens_mail();
    third.confirms();
    assert_eq!(site.count(), 3);
    counted.withdraws_with(&code).expect(200);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
    server.ends();
    site.start();
    site.everything_agrees();
}
