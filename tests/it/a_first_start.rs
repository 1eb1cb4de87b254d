//! Somebody installs the program, and opens the one address that they were given.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clameur::db::{Address, Db, query};

use super::harness::process::{Server, free_port};
use super::harness::site::files_below;

struct Instance {
    dir: PathBuf,
    address: SocketAddr,
}

impl Drop for Instance {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Instance {
    fn new(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("clameur-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a directory");
        let address = free_port();
        Self { dir, address }
    }

    /// As a package does it: the configuration where others are, the data where data are.
    #[track_caller]
    fn init(&self) {
        let url = format!("http://{}", self.address);
        let etc = self.dir.join("etc");
        let (data, keys) = (self.dir.join("lib/data"), self.dir.join("lib/keys"));
        let output = self.clameur(&[
            "init".as_ref(),
            "--dir".as_ref(),
            &etc,
            "--data-dir".as_ref(),
            &data,
            "--key-dir".as_ref(),
            &keys,
            "--base-url".as_ref(),
            url.as_ref(),
        ]);
        assert!(output.status.success(), "{output:?}");
    }

    fn config(&self) -> PathBuf {
        self.dir.join("etc/clameur.toml")
    }

    fn clameur(&self, arguments: &[&Path]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_clameur"))
            .args(arguments)
            .env("CLAMEUR_CONFIG", self.config())
            .env("CLAMEUR_LISTEN", self.address.to_string())
            .env("LC_ALL", "C.UTF-8")
            .output()
            .expect("it runs")
    }

    #[track_caller]
    fn serve(&self) -> Server {
        let mut command = Server::command(&self.config());
        command.env("CLAMEUR_LISTEN", self.address.to_string());
        Server::spawn(command, self.address, &self.dir.join("log"))
    }
}

#[test]
fn what_init_made_is_served_and_says_what_to_do() {
    let instance = Instance::new("first");
    instance.init();
    let server = instance.serve();
    let http = server.http();
    http.get("/readyz").expect(200);
    for (path, words) in [
        ("/en", "If you keep this server"),
        ("/fr", "Si vous tenez ce serveur"),
        ("/mt", "Jekk inti żżomm dan is-server"),
    ] {
        let page = http.get(path).expect(200);
        assert!(page.text().contains(words), "{}", page.text());
        // Who has no terminal finds the way, too.
        assert!(page.text().contains("<a href=\"/desk\">"), "{path}");
        for command in [
            "keys new",
            "campaign new",
            "campaign check",
            "campaign publish",
            "doctor",
        ] {
            assert!(
                page.text().contains(&format!("<code>clameur {command}")),
                "{command}"
            );
        }
    }
    let status = instance.clameur(&["status".as_ref()]);
    let told = String::from_utf8_lossy(&status.stdout).into_owned();
    assert!(status.status.success(), "{status:?}");
    assert!(
        told.contains("ready") && told.contains("No campaign yet"),
        "{told}"
    );
    server.ends();

    let told = instance.clameur(&[
        "--lang".as_ref(),
        "fr".as_ref(),
        "status".as_ref(),
        "--json".as_ref(),
    ]);
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("JSON");
    assert_eq!(told["server"]["state"], "silent");
}

/// The lines of README.md below "Run it", without what explains them.
fn lines_of_the_readme() -> Vec<&'static str> {
    let readme = include_str!("../../README.md");
    let part = readme.split("\n## Run it\n").nth(1).expect("the part");
    let part = part.split("\n## ").next().unwrap_or(part);
    let lines = part.split("```").skip(1).step_by(2).flat_map(str::lines);
    let mut lines: Vec<&str> = lines
        .filter(|line| line.starts_with("clameur "))
        .map(|line| line.split("  #").next().unwrap_or(line).trim())
        .collect();
    // The key that a backup is sealed to is made first.
    lines.sort_by_key(|line| line.starts_with("clameur backup"));
    lines
}

#[test]
fn what_the_readme_says_to_run_runs() {
    let instance = Instance::new("readme");
    let url = format!("http://{}", instance.address);
    let folder = instance.dir.join("my-campaign");
    let program = |line: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clameur"));
        command
            .args(line.split(' ').skip(1))
            .current_dir(&instance.dir)
            .env_remove("CLAMEUR_CONFIG")
            .env("CLAMEUR_LISTEN", instance.address.to_string())
            .env("LC_ALL", "C.UTF-8");
        command
    };
    let (mut key, mut server) = (String::new(), None);
    let lines = lines_of_the_readme();
    assert!(lines.len() > 8, "{lines:?}");
    for line in lines {
        let typed = line
            .replace("https://example.org", &url)
            .replace("age1…", &key)
            .replace("DIR", "backups");
        match line.split(' ').nth(1) {
            // On an engine that is not always there: `a_store_moves` types it.
            Some("move-store") => continue,
            Some("serve") => {
                let log = instance.dir.join("log");
                server = Some(Server::spawn(program(&typed), instance.address, &log));
                continue;
            }
            Some("backup") => std::fs::create_dir(instance.dir.join("backups")).expect("made"),
            _ => {}
        }
        let output = program(&typed).output().expect("it runs");
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        match line.split(' ').nth(1) {
            // It has something to say of a relay that is not there.
            Some("doctor") => assert!(told.contains("base_url"), "{output:?}"),
            _ => assert!(output.status.success(), "{typed}: {output:?}"),
        }
        if typed.starts_with("clameur keys new") {
            let at = told.find("age1").expect("the public key");
            key = told[at..].split_whitespace().next().expect("it").to_owned();
        }
        if typed.starts_with("clameur campaign new") {
            // Somebody fills it in.
            std::fs::remove_dir_all(&folder).expect("it was made");
            let filled = Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
            for (path, bytes) in files_below(&filled) {
                let target = folder.join(path.strip_prefix(&filled).expect("below"));
                std::fs::create_dir_all(target.parent().expect("a folder")).expect("made");
                std::fs::write(target, bytes).expect("written");
            }
            let settings = folder.join("campaign.toml");
            let text = std::fs::read_to_string(&settings).expect("settings");
            let text = text.replace("recipients = []", &format!("recipients = [\"{key}\"]"));
            std::fs::write(settings, text).expect("written");
        }
    }
    let server = server.expect("it is served");
    let page = server.http().get("/fr/technopolice").expect(200);
    assert!(page.text().contains("/fr/technopolice/join"));
    server.ends();
}

/// Receipts given by a lost database would no longer be good: nothing begins anew in its place.
#[test]
fn a_lost_database_is_not_begun_anew() {
    let instance = Instance::new("lost");
    instance.init();
    let database = instance.dir.join("lib/data/clameur.db");
    std::fs::remove_file(&database).expect("init made it");
    let served = instance.clameur(&["serve".as_ref()]);
    assert!(!served.status.success());
    let told = String::from_utf8_lossy(&served.stderr).into_owned();
    assert!(
        told.contains("there is no database") && told.contains("restore"),
        "{told}"
    );
    assert!(!database.exists());
}

/// With keys of its own an instance could go on with nothing that is in somebody else's database.
#[test]
fn a_new_instance_is_made_in_no_database_in_which_something_is() {
    let first = Instance::new("init-filled");
    first.init();
    // What a first start writes down is enough.
    first.serve().ends();
    let database = first.dir.join("lib/data/clameur.db");
    let init = |dir: &Path, keys: &Path| {
        let url = format!("http://{}", first.address);
        first.clameur(&[
            "init".as_ref(),
            "--dir".as_ref(),
            dir,
            "--key-dir".as_ref(),
            keys,
            "--database".as_ref(),
            &database,
            "--base-url".as_ref(),
            url.as_ref(),
        ])
    };
    let other = first.dir.join("other");
    let refused = init(&other, &other.join("keys"));
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(2), "{told}");
    assert!(told.contains("is not empty"), "{told}");
    assert!(!other.exists(), "something was written");
    // Its own keys lead to it: the configuration alone is written anew, also where the tables are those of an earlier program.
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let address = Address::from(database.clone());
    runtime.block_on(async {
        let db = Db::open(&address, false).await.expect("it opens");
        let mut tx = db.begin().await.expect("begin");
        let newest = "DELETE FROM migration WHERE version = (SELECT MAX(version) FROM migration)";
        let done = query(newest).execute(&mut *tx).await.expect("done");
        assert_eq!(done.rows_affected(), 1);
        tx.commit().await.expect("commit");
        db.close().await;
    });
    let again = init(&other, &first.dir.join("lib/keys"));
    let told = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(again.status.success(), "{again:?}");
    assert!(told.contains("was there and is as it was"), "{told}");
    let pending = runtime.block_on(Db::pending_migrations(&address));
    assert_eq!(pending.expect("looked at"), 1);
}
