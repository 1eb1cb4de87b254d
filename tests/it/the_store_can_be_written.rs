//! A store that can be read and not written is noticed at the start, not by the first person who joins.

use std::path::Path;
use std::process::{Command, Output};

use clameur::clock::Clock;

use super::harness::{Setting, Site};

/// Nobody's number: `nobody` on every Debian.
const NOBODY: &str = "65534";

fn owned_by(owner: &str, paths: &[&Path]) -> bool {
    paths.iter().all(|path| {
        Command::new("chown")
            .arg(format!("{owner}:{owner}"))
            .arg(path)
            .status()
            .is_ok_and(|status| status.success())
    })
}

fn as_nobody(site: &Site, args: &[&str]) -> Output {
    Command::new("timeout")
        .args(["20", "setpriv", "--clear-groups"])
        .arg(format!("--reuid={NOBODY}"))
        .arg(format!("--regid={NOBODY}"))
        .arg(env!("CARGO_BIN_EXE_clameur"))
        .args(args)
        .env("LC_ALL", "C.UTF-8")
        .arg("--config")
        .arg(site.dir.join("clameur.toml"))
        .output()
        .expect("setpriv, of util-linux")
}

#[test]
fn wrong_ownership_is_told_at_the_start() {
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    let config = site.hands_over(|_| {});
    let keys = site.config.key_dir.clone();
    let inside: Vec<_> = std::fs::read_dir(&keys)
        .expect("keys")
        .map(|entry| entry.expect("a key").path())
        .collect();
    let mut theirs: Vec<&Path> = inside.iter().map(|path| path.as_path()).collect();
    theirs.extend([keys.as_path(), site.config.data_dir.as_path(), &config]);
    if !owned_by(NOBODY, &theirs) {
        eprintln!("no right to give files away: only the mended start is shown");
    } else {
        // The file itself was restored by root, and is root's.
        let database = site.config.data_dir.join("clameur.db");
        assert!(owned_by("0", &[&database]));
        let open = Command::new("chmod").arg("0644").arg(&database).status();
        assert!(open.expect("chmod").success());
        let told = as_nobody(&site, &["serve"]);
        let words = String::from_utf8_lossy(&told.stderr).into_owned();
        assert_eq!(told.status.code(), Some(2), "{words}");
        assert!(words.contains("read but not written"), "{words}");
        let doctor = as_nobody(&site, &["doctor", "--offline"]);
        let words = String::from_utf8_lossy(&doctor.stdout).into_owned();
        assert!(words.contains("read but not written"), "{words}");
        // The folder, too: the engine notices that earlier, and told it in its own words.
        for end in ["-wal", "-shm"] {
            let beside = site.config.data_dir.join(format!("clameur.db{end}"));
            let _ = std::fs::remove_file(beside);
        }
        assert!(owned_by("0", &[&site.config.data_dir]));
        let open = Command::new("chmod")
            .arg("0755")
            .arg(&site.config.data_dir)
            .status();
        assert!(open.expect("chmod").success());
        let told = as_nobody(&site, &["--lang", "fr", "serve"]);
        let words = String::from_utf8_lossy(&told.stderr).into_owned();
        assert_eq!(told.status.code(), Some(2), "{words}");
        assert!(words.contains("lue mais pas écrite"), "{words}");
        theirs.push(&database);
        assert!(owned_by("0", &theirs));
    }
    site.start();
    assert_eq!(site.get("/readyz").expect(200).text(), "ready\n");
    site.everything_agrees();
}
