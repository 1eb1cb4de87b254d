//! Organisers, their colleagues and their scripts publish and close at the same moment: each comes before or after the others, and what the
//! ledger says is whole for ever.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use super::harness::Site;

/// The demonstration's folder under another name, with another summary, and with the key of the site's organisation.
fn folder(site: &Site, slug: &str, version: usize) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
    let dir = site.dir.join(format!("{slug}-{version}"));
    let key = site.key().public().to_string();
    for language in ["fr", "en"] {
        std::fs::create_dir_all(dir.join(language)).expect("a directory");
    }
    for file in [
        "campaign.toml",
        "fr.toml",
        "en.toml",
        "fr/mandate.md",
        "fr/notice.md",
        "en/mandate.md",
        "en/notice.md",
    ] {
        let text = std::fs::read_to_string(from.join(file)).expect("a file");
        let text: String = text
            .replace("\"technopolice\"", &format!("\"{slug}\""))
            .replace("recipients = []", &format!("recipients = [\"{key}\"]"))
            .replace("summary = \"", &format!("summary = \"{version}. "))
            .lines()
            .filter(|line| !line.starts_with("picture ="))
            .flat_map(|line| [line, "\n"])
            .collect();
        std::fs::write(dir.join(file), text).expect("written");
    }
    dir
}

fn clameur(config: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .arg("--config")
        .arg(config)
        .env("LANG", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs")
}

fn publishes(config: &Path, dir: &Path) -> Child {
    clameur(
        config,
        &["campaign", "publish", dir.to_str().expect("a path")],
    )
}

fn said(output: &Output) -> String {
    let told = [output.stdout.as_slice(), &output.stderr].concat();
    String::from_utf8_lossy(&told).into_owned()
}

#[test]
fn publications_and_closes_started_together_leave_ledgers_that_every_audit_calls_whole() {
    let site = Site::demo();
    let config = site.config_file();
    for round in 0..5 {
        let slug = format!("together-{round}");
        let dirs: Vec<PathBuf> = (0..3)
            .map(|version| folder(&site, &slug, version))
            .collect();
        // Also a campaign that is not there yet.
        if round > 0 {
            let first = publishes(&config, &dirs[0])
                .wait_with_output()
                .expect("it ends");
            assert!(first.status.success(), "{}", said(&first));
        }
        let mut processes = Vec::new();
        for dir in &dirs {
            processes.push((true, publishes(&config, dir)));
            let close = ["campaign", "close", slug.as_str(), "--yes"];
            processes.push((false, clameur(&config, &close)));
        }
        let mut closed = 0;
        for (publishes, process) in processes {
            let output = process.wait_with_output().expect("it ends");
            let told = said(&output);
            let expected = match (publishes, output.status.success()) {
                (true, true) => "Manifest  ",
                (true, false) => "takes no more manifests",
                (false, true) => "Closed together",
                (false, false) => "there is no open campaign",
            };
            assert!(told.contains(expected), "{told}");
            closed += usize::from(!publishes && output.status.success());
        }
        assert!(closed <= 1, "{slug} was closed {closed} times");
        // What is written is one of what was asked for, and its page is there.
        site.get(&format!("/fr/{slug}")).expect(200);
    }
    let recounts = site.everything_agrees();
    assert_eq!(recounts.len(), 6);
}

#[test]
fn a_draft_is_imported_listed_exported_and_published() {
    let site = Site::demo();
    let config = site.config_file();
    let dir = folder(&site, "drafted", 1);
    let path = dir.to_str().expect("a path");
    let runs = |arguments: &[&str]| {
        let output = clameur(&config, arguments).wait_with_output();
        let output = output.expect("it ends");
        (output.status.success(), said(&output))
    };
    let draft = |arguments: &[&str]| runs(&[&["campaign", "draft"][..], arguments].concat());
    let (listed, told) = draft(&["list"]);
    assert!(listed && told.contains("There is no draft"), "{told}");
    let (imported, told) = draft(&["import", path, "--name", "spring"]);
    assert!(imported && told.contains("7 files"), "{told}");
    let (imported, told) = draft(&["import", path, "--name", "spring"]);
    assert!(
        !imported && told.contains("nothing was written over"),
        "{told}"
    );
    let (imported, told) = draft(&["import", path, "--name", "Spring!"]);
    assert!(!imported && told.contains("cannot be the name"), "{told}");
    let (listed, told) = draft(&["list", "--json"]);
    let list: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert!(listed && list[0]["name"] == "spring", "{told}");
    let out = site.dir.join("exported");
    let there = out.to_str().expect("a path");
    let (exported, told) = draft(&["export", "spring", there]);
    assert!(exported, "{told}");
    let files = |dir: &Path| {
        let found = super::harness::site::files_below(dir).into_iter();
        let inside = |path: PathBuf| path.strip_prefix(dir).expect("below").to_owned();
        let mut found: Vec<(PathBuf, Vec<u8>)> =
            found.map(|(path, bytes)| (inside(path), bytes)).collect();
        found.sort();
        found
    };
    assert_eq!(files(&out), files(&dir));
    let (exported, told) = draft(&["export", "spring", there]);
    assert!(!exported && told.contains("is there already"), "{told}");
    let (published, told) = draft(&["publish", "autumn"]);
    assert!(!published && told.contains("there is no draft"), "{told}");
    let with_key = folder(&site, "with-key", 1);
    std::fs::write(with_key.join("key"), "AGE-SECRET-KEY-1EXAMPLE\n").expect("written");
    let (imported, told) = draft(&[
        "import",
        with_key.to_str().expect("a path"),
        "--name",
        "key",
    ]);
    assert!(
        !imported && told.contains("a secret key does not belong"),
        "{told}"
    );
    let keyless = folder(&site, "keyless", 1);
    let structure = keyless.join("campaign.toml");
    let text = std::fs::read_to_string(&structure).expect("a file");
    let key = site.key().public().to_string();
    std::fs::write(&structure, text.replace(&format!("\"{key}\""), "")).expect("written");
    let (imported, told) = draft(&[
        "import",
        keyless.to_str().expect("a path"),
        "--name",
        "bare",
    ]);
    assert!(imported, "{told}");
    let (published, told) = draft(&["publish", "bare"]);
    assert!(
        !published
            && told.contains("problem  campaign.toml")
            && told.contains("draft export bare DIR"),
        "{told}"
    );
    let (published, told) = draft(&["publish", "spring"]);
    assert!(published && told.contains("Published drafted."), "{told}");
    let (published, told) = runs(&["campaign", "publish", path]);
    assert!(
        published && told.contains("published like this already"),
        "{told}"
    );
    site.get("/fr/drafted").expect(200);
    site.everything_agrees();
}
