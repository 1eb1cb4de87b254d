//! A disk is lost: what was backed up under load comes back whole, what came after is missed and named, and what was destroyed stays so.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clameur::app::server::{Instance, ServerError};
use clameur::clock::Clock;
use clameur::config::Config;
use clameur::count::guard::GuardError;
use clameur::mail::Mailbox;
use clameur::recount::{Held, Recount, Source, State, recount_with};
use clameur_ledger::Receipt;
use clameur_seal::{Identities, KeyPair, Opening};

use super::harness::process::{Server, write_config};
use super::harness::{Setting, Site};

/// Somebody who runs an instance, and keeps a key for its backups elsewhere.
struct Operator<'s> {
    site: &'s Site,
    key: KeyPair,
    config: PathBuf,
}

impl<'s> Operator<'s> {
    fn of(site: &'s Site) -> Self {
        let key = KeyPair::generate();
        std::fs::write(
            site.dir.join("backup.key"),
            key.identity_file("").as_bytes(),
        )
        .unwrap();
        std::fs::create_dir(site.dir.join("copies")).unwrap();
        Self {
            site,
            key,
            config: site.config_file(),
        }
    }

    fn path(&self, name: &str) -> String {
        self.site.dir.join(name).display().to_string()
    }

    /// Runs the program with the instance's configuration, and fails when it ends otherwise.
    #[track_caller]
    fn runs(&self, arguments: &[&str], code: i32) -> String {
        let output = self.command(arguments).output().expect("the program runs");
        let told = said(&output);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
        told
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clameur"));
        command
            .args(arguments)
            .env("CLAMEUR_CONFIG", &self.config)
            .env("LC_ALL", "C.UTF-8");
        command
    }

    #[track_caller]
    fn backs_up(&self, to: &str, more: &[&str]) -> String {
        let (to, public) = (self.path(to), self.key.public().to_string());
        let all = [&["backup", "--to", &to, "--recipient", &public], more].concat();
        self.runs(&all, 0)
    }

    #[track_caller]
    fn restores(&self, from: &str, more: &[&str], code: i32) -> String {
        let (from, key) = (self.path(from), self.path("backup.key"));
        let all = [&["restore", &from, "--identity", &key], more].concat();
        self.runs(&all, code)
    }

    /// The database and what belongs to it are gone; what lies beside it is not.
    fn loses_the_database(&self) {
        for end in ["", "-wal", "-shm"] {
            let path = self.site.config.data_dir.join(format!("clameur.db{end}"));
            let _ = std::fs::remove_file(path);
        }
    }

    /// The files of a backup, as its key opens them.
    fn opened(&self, name: &str) -> Vec<(String, Vec<u8>)> {
        let file = std::fs::read(self.path(name)).unwrap();
        let keys = Identities::parse(self.key.secret()).unwrap();
        let mut archive = tar::Archive::new(Opening::begin(file.as_slice(), &keys).unwrap());
        let entries = archive.entries().unwrap();
        entries
            .map(|entry| {
                let mut entry = entry.unwrap();
                let name = entry.path().unwrap().display().to_string();
                let mut content = Vec::new();
                entry.read_to_end(&mut content).unwrap();
                (name, content)
            })
            .collect()
    }
}

fn said(output: &Output) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    text
}

/// Why the server does not start.
fn refused(site: &Site) -> GuardError {
    let (config, clock) = (site.config.clone(), Clock::fixed(site.clock.now()));
    let opened = site.wait(Instance::open(
        config,
        clock,
        Some(Mailbox::default()),
        true,
    ));
    match opened.err() {
        Some(ServerError::Guard(why)) => why,
        other => panic!("the store is served, or refused for another reason: {other:?}"),
    }
}

fn audit(site: &Site, receipts: &[(&str, &Receipt)]) -> Recount {
    let source = Source::new(&format!("{}/log/{}", site.base_url(), site.slug));
    let held: Vec<Held> = receipts
        .iter()
        .map(|(file, receipt)| Held {
            file: (*file).to_owned(),
            receipt: (*receipt).clone(),
        })
        .collect();
    let asked = clameur::recount::Asked {
        receipts: &held,
        ..Default::default()
    };
    recount_with(&source, asked, |_, _| {}).expect("the log can be read")
}

/// The pages of a campaign tell which entries are lost, and what to do.
fn is_told_everywhere(site: &Site, range: &str) {
    for page in ["", "/count"] {
        let page = site.get(&format!("/fr/{}{page}", site.slug)).expect(200);
        assert!(page.text().contains(range), "{}", page.text());
        assert!(
            page.text().contains("merci de le refaire"),
            "{}",
            page.text()
        );
    }
}

#[test]
fn what_came_after_the_backup_is_missed_named_and_can_be_done_again() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    let (mut ada, mut ben) = (site.person("Ada", "Avant"), site.person("Ben", "Bientôt"));
    let first = ada.is_counted(&["tes"]);
    ben.is_counted(&["tes"]);
    let code = ben.withdrawal_code();

    // Beside a server at work: whoever is answered while it is made is in it or not, and none is kept waiting.
    std::thread::scope(|scope| {
        let joining = scope.spawn(|| {
            for number in 0..8 {
                site.person(&format!("N{number}"), "Pendant")
                    .is_counted(&["tes"]);
            }
        });
        operator.backs_up("copies/under-load.age", &[]);
        joining.join().expect("nobody was refused");
    });
    let told = operator.backs_up("copies/full.age", &[]);
    let size = site.checkpoint().size;
    assert!(told.contains(&format!("log of {size} entries")), "{told}");

    let mut cleo = site.person("Cléo", "Après");
    let last = cleo.is_counted(&["tes"]);
    let (lost_link, lost_code) = (cleo.link(), cleo.withdrawal_code());
    ben.withdraws();
    let shown = site.checkpoint();
    site.stop();

    // An empty file is no new instance, and neither is none.
    operator.loses_the_database();
    let told = operator.runs(&["serve"], 2);
    assert!(told.contains("clameur restore"), "{told}");
    let told = operator.runs(&["campaign", "list"], 2);
    assert!(told.contains("clameur restore"), "{told}");
    let database = site.config.data_dir.join("clameur.db");
    std::fs::write(&database, "").unwrap();
    let told = operator.runs(&["serve"], 2);
    assert!(told.contains("0 bytes"), "{told}");
    operator.restores("copies/full.age", &[], 2);
    std::fs::remove_file(&database).unwrap();

    // The copy made under load is whole, and as old as it is.
    operator.restores("copies/under-load.age", &[], 0);
    assert!(matches!(refused(&site), GuardError::Behind { .. }));
    operator.loses_the_database();

    let told = operator.restores("copies/full.age", &[], 0);
    assert!(
        told.contains(&format!("{size} entries, 10 counted, 10 sealed records")),
        "{told}"
    );
    assert!(told.contains("declare-loss"), "{told}");
    let GuardError::Behind { known, .. } = refused(&site) else {
        panic!("an old copy is served");
    };
    assert_eq!(known, shown.size);
    let told = operator.runs(&["doctor", "--offline"], 2);
    assert!(
        told.contains("older than what the public has seen"),
        "{told}"
    );
    operator.runs(&["campaign", "close", &site.slug, "--yes"], 2);
    operator.runs(&["campaign", "declare-loss", &site.slug, "--none"], 2);
    let told = operator.runs(
        &[
            "campaign",
            "declare-loss",
            &site.slug,
            "--explain",
            "A disk failed.",
            "--yes",
        ],
        0,
    );
    let lost = format!("entries {size} to {}", shown.size - 1);
    assert!(told.contains(&lost), "{told}");
    assert!(told.contains("opens by itself"), "{told}");
    operator.runs(&["campaign", "declare-loss", &site.slug, "--yes"], 2);
    // More than any log can hold is refused before it is in the log for ever.
    let up_to = ["campaign", "declare-loss", &site.slug, "--yes", "--up-to"];
    operator.runs(&[&up_to[..], &["18446744073709551615"]].concat(), 2);

    // Served again, and everybody reads it.
    site.start();
    is_told_everywhere(&site, &format!("{size}–{}", shown.size - 1));
    // Whoever holds a link or a code of what is lost is told so too.
    let link = site.get(&lost_link).expect(410);
    let leaving = cleo.withdraws_with(&lost_code).expect(422);
    for page in [link, leaving] {
        assert!(page.text().contains("sont perdues"), "{}", page.text());
        assert!(
            page.text().contains("merci de le refaire"),
            "{}",
            page.text()
        );
    }
    let found = audit(&site, &[("first", &first), ("last", &last)]);
    assert_eq!(found.disagreements, Vec::<String>::new());
    let loss = &found.losses[0];
    assert_eq!((loss.from, loss.to), (size, shown.size));
    assert_eq!(loss.explanation.as_deref(), Some("A disk failed."));
    assert_eq!(found.receipts[0].state, Some(State::Live));
    assert_eq!(found.receipts[1].state, Some(State::Lost(size)));
    assert_eq!(found.report.tally.live, 10);

    // Who had joined joins again, who had left leaves again.
    site.person("Cléo", "Après").is_counted(&["tes"]);
    ben.withdraws_with(&code).expect(200);
    let found = audit(&site, &[("first", &first), ("last", &last)]);
    assert_eq!(found.disagreements, Vec::<String>::new());
    assert_eq!(found.report.tally.live, 10);
    assert_eq!(found.receipts[1].state, Some(State::Lost(size)));
    // One leaf for the loss, one for each of them: beyond what was lost, every head is compared again.
    assert_eq!(site.checkpoint().size, shown.size + 1);
}

#[test]
#[ignore = "needs python3"]
fn the_python_auditor_names_what_is_lost() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    operator.backs_up("copies/a.age", &[]);
    let from = site.checkpoint().size;
    let lost = site.person("Cléo", "Après").is_counted(&["tes"]);
    site.stop();
    operator.loses_the_database();
    operator.restores("copies/a.age", &[], 0);
    operator.runs(&["campaign", "declare-loss", &site.slug, "--yes"], 0);
    site.start();
    let receipt = site.dir.join("lost.tlog-proof");
    std::fs::write(&receipt, lost.to_string()).unwrap();
    let key = audit(&site, &[]).key.to_string();
    let log = format!("{}/log/{}", site.base_url(), site.slug);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats/audit.py");
    let output = Command::new("python3")
        .arg("-B")
        .arg(script)
        .args([&key, &log, "--receipt"])
        .arg(&receipt)
        .output()
        .expect("python3 runs");
    let told = said(&output);
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(
        told.contains(&format!("loss at {from}: a copy of ")),
        "{told}"
    );
    assert!(told.contains("is lost: join again"), "{told}");
}

#[test]
fn on_a_new_machine_somebody_says_what_the_log_had_become() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    operator.backs_up("copies", &["--keep", "2"]);
    operator.backs_up("copies", &["--keyring"]);
    // Taken anew, it takes the place of the one before.
    operator.backs_up("copies", &["--keyring"]);
    let last = site.person("Cléo", "Après").is_counted(&["tes"]);
    let shown = site.checkpoint();
    let mut copies: Vec<String> = std::fs::read_dir(site.dir.join("copies"))
        .unwrap()
        .map(|entry| format!("copies/{}", entry.unwrap().file_name().display()))
        .collect();
    copies.sort();
    let [backup, keyring] = copies.as_slice() else {
        panic!("{copies:?}");
    };
    assert!(keyring.ends_with(".keyring.age"), "{keyring}");

    let new = operator.path("new");
    let told = operator.restores(backup, &["--into", &new], 2);
    assert!(told.contains("keyring"), "{told}");
    operator.restores(keyring, &["--into", &new], 0);
    operator.restores(backup, &["--into", &new], 0);
    site.stop();

    let dir = PathBuf::from(&new);
    let config = Config {
        data_dir: dir.join("data"),
        key_dir: dir.join("keys"),
        ..site.config.clone()
    };
    assert!(dir.join("clameur.toml").exists());
    let file = dir.join("new.toml");
    write_config(&file, &config);
    let operator = Operator {
        config: file,
        ..operator
    };
    let told = operator.runs(&["doctor", "--offline"], 2);
    assert!(told.contains("--head FILE"), "{told}");
    // A receipt that somebody was handed after the backup knows how far the log had come.
    let receipt = operator.path("receipt.tlog-proof");
    std::fs::write(&receipt, last.to_string()).unwrap();
    let declare = ["campaign", "declare-loss", &site.slug, "--yes"];
    let told = operator.runs(&declare, 2);
    assert!(told.contains("--up-to"), "{told}");
    operator.runs(&[&declare[..], &["--head", &receipt]].concat(), 0);
    let clock = Clock::fixed(site.clock.now());
    let instance = site.wait(Instance::open(config, clock, None, false));
    let losses = site.wait(clameur::count::store::losses(
        &instance.expect("it is served").app.db,
        &site.slug,
    ));
    assert_eq!(losses.unwrap()[0].to, shown.size);
    site.start();
}

#[test]
fn what_was_destroyed_comes_back_from_no_backup() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    site.person("Ada", "Secrète").is_counted(&["tes"]);
    let sealed = site.dump()["statement"].clone();
    operator.backs_up("copies/a.age", &[]);

    // Whoever has the backup and its key reads nothing of the rows: neither records nor tags nor tokens.
    let opened = operator.opened("copies/a.age");
    let names: Vec<&str> = opened.iter().map(|(name, _)| name.as_str()).collect();
    assert!(
        names.iter().any(|name| name.contains("-statement.")),
        "{names:?}"
    );
    assert!(
        names.iter().any(|name| name.ends_with("-leaf")),
        "{names:?}"
    );
    assert!(
        !names
            .iter()
            .any(|name| name.ends_with("-mail") || name.contains("-mail.")),
        "{names:?}"
    );
    let text: String = opened
        .iter()
        .map(|(_, content)| String::from_utf8_lossy(content).into_owned())
        .collect();
    assert!(
        text.contains("\"leaf_index\""),
        "a control: public rows are there"
    );
    use base64::Engine as _;
    for field in sealed[0]
        .split(' ')
        .filter_map(|field| field.split_once('='))
    {
        let (name, value) = field;
        if !["tag", "sealed", "token_hash", "salt"].contains(&name) {
            continue;
        }
        let bytes = hex::decode(value).unwrap();
        let written = base64::engine::general_purpose::STANDARD.encode(bytes);
        assert!(!text.contains(&written), "{name} can be read in a backup");
    }

    // Its keys go with the campaign's data: then the backup gives back what is public, and nothing else.
    let destroyed = site.app().secrets.destroy_backup_keys(&site.slug).unwrap();
    assert_eq!(destroyed, 1);
    site.stop();
    operator.loses_the_database();
    let told = operator.restores("copies/a.age", &[], 2);
    assert!(told.contains("--without-sealed"), "{told}");
    operator.restores("copies/a.age", &["--without-sealed", &site.slug], 0);
    site.start();
    let dump = site.dump();
    assert_eq!(dump["statement"], Vec::<String>::new());
    assert!(!dump["leaf"].is_empty());
}

#[test]
fn a_backup_that_was_changed_or_cut_is_refused_and_leaves_nothing() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    operator.backs_up("copies/a.age", &[]);
    // Nothing is written over.
    let public = operator.key.public().to_string();
    let to = operator.path("copies/a.age");
    operator.runs(&["backup", "--to", &to, "--recipient", &public], 2);
    let told = operator.runs(&["backup", "--to", &operator.path("copies/b.age")], 2);
    assert!(told.contains("always sealed"), "{told}");
    // It was standard output that took no more, and no file of ours.
    let full = std::fs::File::options().write(true).open("/dev/full");
    let output = operator
        .command(&["backup", "--to", "-", "--recipient", &public])
        .stdout(full.unwrap())
        .output()
        .expect("the program runs");
    let told = said(&output);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("standard output did not take"), "{told}");
    site.stop();
    operator.loses_the_database();
    let whole = std::fs::read(operator.path("copies/a.age")).unwrap();
    let mut changed = whole.clone();
    let middle = whole.len() / 2;
    changed[middle] ^= 1;
    for (name, content) in [
        ("copies/cut.age", &whole[..whole.len() - 100]),
        ("copies/changed.age", &changed),
        ("copies/other.age", b"SQLite format 3\0"),
    ] {
        std::fs::write(operator.path(name), content).unwrap();
        operator.restores(name, &[], 2);
        let left: Vec<String> = std::fs::read_dir(&site.config.data_dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().display().to_string())
            .filter(|name| name.starts_with("clameur.db"))
            .collect();
        assert_eq!(left, Vec::<String>::new(), "{name}");
    }
    // Another machine's key does not open it.
    let wrong = operator.path("wrong.key");
    std::fs::write(&wrong, KeyPair::generate().identity_file("").as_bytes()).unwrap();
    let whole = operator.path("copies/a.age");
    let told = operator.runs(
        &["--lang", "fr", "restore", &whole, "--identity", &wrong],
        2,
    );
    assert!(told.contains("aucune de ces clés"), "{told}");
    operator.restores("copies/a.age", &[], 0);
    // The newest state: nothing is lost, and the server starts.
    site.start();
    assert_eq!(site.count(), 1);
}

/// All bytes of a database.
fn content(site: &Site) -> Vec<Vec<u8>> {
    ["", "-wal"]
        .map(|end| site.config.data_dir.join(format!("clameur.db{end}")))
        .map(|path| std::fs::read(path).unwrap_or_default())
        .into()
}

#[test]
fn a_copy_that_is_behind_closes_the_site_which_opens_by_itself_once_its_loss_is_declared() {
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    operator.backs_up("copies/a.age", &[]);
    site.person("Cléo", "Après").is_counted(&["tes"]);
    let config = site.hands_over(|_| {});
    operator.loses_the_database();
    operator.restores("copies/a.age", &[], 0);
    let before = content(&site);

    let server = Server::start(&config, site.config.listen, &site.log_file());
    let asks = |method: &str, path: &str| {
        let body: &[u8] = if method == "POST" { b"code=x" } else { b"" };
        let answer = server.http().try_request(method, path, &[], body);
        answer.unwrap_or_else(|| panic!("{path} is not answered"))
    };
    let form = format!("/fr/{}/join", site.slug);
    let leave = format!("/en/{}/withdraw", site.slug);
    let checkpoint = format!("/log/{}/checkpoint", site.slug);
    for (method, path, words) in [
        ("GET", "/de", "geschlossen"),
        ("GET", form.as_str(), "fermé"),
        ("POST", form.as_str(), "fermé"),
        ("POST", leave.as_str(), "Keep your receipt"),
        ("GET", checkpoint.as_str(), "closed"),
    ] {
        let answer = asks(method, path);
        assert_eq!(answer.status, 503, "{method} {path}");
        assert!(answer.text().contains(words), "{path}: {}", answer.text());
        assert!(answer.header("retry-after").is_some(), "{path}");
        assert!(answer.header("content-security-policy").is_some(), "{path}");
        // Visitors are told nothing of commands and files.
        assert!(!answer.text().contains("declare-loss"), "{path}");
    }
    assert_eq!(asks("GET", "/readyz").status, 503);
    let told = operator.runs(&["status", "--offline"], 0);
    assert!(
        told.contains("CLOSED") && told.contains("NOT READY"),
        "{told}"
    );
    let told = operator.runs(&["status", "--offline", "--json"], 0);
    assert!(told.contains("declare-loss"), "{told}");
    let told = operator.runs(&["doctor", "--offline"], 2);
    assert!(told.contains("declare-loss"), "{told}");
    let told = operator.runs(&["fsck", "--json"], 2);
    assert!(told.contains(r#""part": "shown""#), "{told}");
    operator.runs(&["fsck", "--mend"], 2);
    let ended = ["campaign", "ended", &site.slug, "--on", "2026-11-01"];
    let told = operator.runs(&ended, 2);
    assert!(told.contains("declare-loss"), "{told}");
    // What is there already may hold what this copy lacks: it is not removed to make room for copies of the copy.
    let folder = operator.path("kept");
    std::fs::create_dir(&folder).unwrap();
    let kept = || -> Vec<PathBuf> {
        let entries = std::fs::read_dir(&folder).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    operator.backs_up("kept", &["--keep", "1"]);
    let first = kept().remove(0);
    let older = first.display().to_string();
    let (start, _) = older.split_at(older.len() - "20261130T030000Z.age".len());
    std::fs::rename(&first, format!("{start}20200101T000000Z.age")).unwrap();
    let told = operator.backs_up("kept", &["--keep", "1"]);
    assert!(told.contains("none was removed"), "{told}");
    assert_eq!(kept().len(), 2);
    assert!(content(&site) == before, "something was written");
    let log = std::fs::read_to_string(site.log_file()).unwrap();
    assert!(log.contains("declare-loss"), "{log}");

    // Whoever asks just then is answered, by the closed site or by the one that has opened.
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let until = std::time::Instant::now() + std::time::Duration::from_secs(60);
                while asks("GET", "/readyz").status != 200 {
                    assert!(std::time::Instant::now() < until, "the site stays closed");
                }
            });
        }
        operator.runs(&["campaign", "declare-loss", &site.slug, "--yes"], 0);
    });
    assert_eq!(asks("GET", &form).status, 200);
    assert_eq!(asks("GET", &checkpoint).status, 200);
    server.ends();
}

#[test]
fn what_a_command_appends_is_kept_beside_the_database_without_a_server() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    let receipt = site.person("Ada", "Avant").is_counted(&["tes"]);
    site.person("Ben", "Après").is_counted(&["tes"]);
    site.stop();
    let slug = site.slug.as_str();
    let file = site.config.data_dir.join(format!("heads/{slug}.head"));
    let kept = || std::fs::read_to_string(&file).unwrap();
    let size = || kept().lines().nth(1).unwrap().parse::<u64>().unwrap();
    let before = size();
    let (index, out) = (receipt.index.to_string(), operator.path("batch.tar"));
    let commands: [&[&str]; 3] = [
        &["batch", "freeze", slug, "--yes", "--out", &out],
        &[
            "campaign", "void", slug, &index, "--reason", "fraud", "--yes",
        ],
        &["campaign", "close", slug, "--reason", "ended", "--yes"],
    ];
    for (command, appended) in commands.iter().zip(1..) {
        operator.runs(command, 0);
        assert_eq!(size(), before + appended, "{command:?}");
    }
    site.start();
}

#[test]
fn a_look_at_a_database_of_an_earlier_program_changes_nothing() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    site.wait(async {
        let mut tx = site.app().db.begin().await.unwrap();
        clameur::db::query(
            "DELETE FROM migration WHERE version = (SELECT MAX(version) FROM migration)",
        )
        .execute(&mut *tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
    });
    site.stop();
    let before = content(&site);
    for (command, code) in [
        (&["status", "--offline"][..], 2),
        (&["campaign", "list"], 2),
        (&["fsck"], 2),
    ] {
        let told = operator.runs(command, code);
        assert!(told.contains("earlier program"), "{told}");
    }
    let doctor = operator.command(&["doctor", "--offline"]).output().unwrap();
    assert!(
        said(&doctor).contains("earlier program"),
        "{}",
        said(&doctor)
    );
    // A backup before the upgrade is what one wants then.
    operator.backs_up("copies/before.age", &[]);
    assert!(content(&site) == before, "something was written");
}

#[test]
fn a_damaged_campaign_is_backed_up_as_far_as_it_is_there_and_nothing_older_is_removed() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    let copies = || std::fs::read_dir(site.dir.join("copies")).unwrap().count();
    operator.backs_up("copies", &["--keep", "1"]);
    site.wait(async {
        let mut tx = site.app().db.begin().await.unwrap();
        for rot in [
            "UPDATE head SET checkpoint = 'rotten'",
            "UPDATE document SET language = CAST(x'66ff72' AS TEXT) WHERE kind = 'mandate'",
        ] {
            let done = clameur::db::query(rot).execute(&mut *tx).await.unwrap();
            assert!(done.rows_affected() > 0, "{rot}");
        }
        tx.commit().await.unwrap();
    });
    // Another second, and so another name.
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    let public = operator.key.public().to_string();
    let to = operator.path("copies");
    let backup = ["backup", "--to", &to, "--keep", "1", "--recipient", &public];
    let told = operator.runs(&backup, 1);
    let lacks = format!("the log of {} has no head", site.slug);
    assert!(told.contains(&lacks), "{told}");
    assert!(told.contains("of the table document"), "{told}");
    assert_eq!(copies(), 2, "an older backup was removed");
    let mut names: Vec<String> = std::fs::read_dir(site.dir.join("copies"))
        .unwrap()
        .map(|entry| format!("copies/{}", entry.unwrap().file_name().display()))
        .collect();
    names.sort();
    // Nor is what people signed left out where the whole row of the head is gone.
    site.wait(async {
        let mut tx = site.app().db.begin().await.unwrap();
        let gone = clameur::db::query("DELETE FROM head");
        gone.execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
    });
    let to = operator.path("copies/headless.age");
    let told = operator.runs(&["backup", "--to", &to, "--recipient", &public], 1);
    assert!(told.contains(&lacks), "{told}");
    let opened = operator.opened("copies/headless.age");
    assert!(opened.iter().any(|(name, _)| name.contains("-statement.")));
    site.stop();
    operator.loses_the_database();
    let told = operator.restores(&names[1], &[], 1);
    assert!(told.contains("no readable head"), "{told}");
    // The sealed record came back too; the campaign alone is stopped.
    site.start();
    assert_eq!(site.dump()["statement"].len(), 1);
}

/// A log that no longer led to its head refused the whole backup, of all campaigns.
#[test]
fn what_is_damaged_in_one_campaign_keeps_no_other_from_coming_back() {
    let site = Site::demo();
    let mut other = site.folder.clone();
    other.definition.slug = "une-autre".to_owned();
    site.publish(&other).expect("another campaign");
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    site.wait(async {
        let mut tx = site.app().db.begin().await.unwrap();
        let lost = clameur::db::query("DELETE FROM leaf WHERE campaign = $1 AND leaf_index = 1");
        let done = lost.bind(&site.slug).execute(&mut *tx).await.unwrap();
        assert_eq!(done.rows_affected(), 1);
        tx.commit().await.unwrap();
    });
    operator.backs_up("copies/damaged.age", &[]);
    site.stop();
    let keys = operator.path("new/keys");
    std::fs::create_dir_all(&keys).unwrap();
    for key in std::fs::read_dir(&site.config.key_dir).unwrap() {
        let key = key.unwrap();
        std::fs::copy(key.path(), Path::new(&keys).join(key.file_name())).unwrap();
    }
    let into = operator.path("new");
    let told = operator.restores("copies/damaged.age", &["--into", &into], 1);
    let named = format!("{}: damaged: leaves are missing", site.slug);
    assert!(told.contains(&named), "{told}");
    assert!(told.contains("une-autre: 1 entries, 0 counted"), "{told}");
    // Where no head was kept, nobody knows what came after either of them.
    for slug in [&site.slug, "une-autre"] {
        let note = Path::new(&into).join(format!("data/heads/{slug}.restored"));
        assert!(note.exists(), "{slug}");
    }
    // The configuration beside it is about what was restored.
    let config = std::fs::read_to_string(Path::new(&into).join("clameur.toml")).unwrap();
    assert!(config.contains("data_dir = \"data\""), "{config}");
}

/// Breaks the head of the site's campaign, and brings back a backup of it on a disk where no head was kept.
fn comes_back_without_a_head(site: &Site, broken: &'static str) {
    let operator = Operator::of(site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    site.wait(async {
        let mut tx = site.app().db.begin().await.unwrap();
        let done = clameur::db::query(broken).execute(&mut *tx).await.unwrap();
        assert_eq!(done.rows_affected(), 1, "{broken}");
        tx.commit().await.unwrap();
    });
    let (to, public) = (
        operator.path("copies/headless.age"),
        operator.key.public().to_string(),
    );
    operator.runs(&["backup", "--to", &to, "--recipient", &public], 1);
    site.stop();
    operator.loses_the_database();
    let _ = std::fs::remove_dir_all(site.config.data_dir.join("heads"));
    operator.restores("copies/headless.age", &[], 1);
    let note = site.config.data_dir.join("heads");
    assert!(note.join(format!("{}.restored", site.slug)).exists());
    // Its own trouble: the site is not closed over it.
    site.start();
    site.get("/readyz").expect(200);
    site.stop();
}

/// What `fsck --mend` says of a site that stands, and how it ends.
fn mends(site: &Site) -> (Option<i32>, String) {
    let mended = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["fsck", "--mend"])
        .env("CLAMEUR_CONFIG", site.dir.join("desk.toml"))
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("the program runs");
    (mended.status.code(), said(&mended))
}

/// The head in the database of a site that stands.
fn head_of(site: &Site) -> Option<clameur::count::store::Head> {
    let address = site.config.database();
    site.wait(async {
        let db = clameur::db::Db::look(&address).await.unwrap();
        let head = clameur::count::store::head(&db, &site.slug).await;
        db.close().await;
        head.unwrap()
    })
}

#[test]
fn a_campaign_without_a_head_comes_back_with_the_note_that_it_was_restored() {
    let site = Site::demo();
    comes_back_without_a_head(&site, "DELETE FROM head");
    // Nothing proves which head was signed: none is made, and the campaign alone stays stopped.
    let (code, told) = mends(&site);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("its ledger has no head"), "{told}");
    assert!(!told.contains("mended   "), "{told}");
    assert_eq!(head_of(&site), None);
    site.start();
    site.get("/readyz").expect(200);
}

/// Nothing tells that a log has come further where its head cannot be read; once it is made again, that must be said first.
#[test]
fn a_head_that_is_made_again_after_restoring_is_not_served_before_its_loss_is_said() {
    let site = Site::demo();
    // A byte rotted: its size, 2, is no number any more.
    comes_back_without_a_head(
        &site,
        "UPDATE head SET checkpoint = replace(checkpoint, char(10) || '2' || char(10), char(10) || 'x' || char(10))",
    );
    let (_, told) = mends(&site);
    assert!(told.contains("mended   "), "{told}");
    let head = head_of(&site).expect("a head");
    let read = clameur::count::read_head(&head.checkpoint).expect("it can be read");
    assert_eq!((head.size, read.size), (2, 2));
    // It is that of the copy, and may be behind.
    assert!(matches!(refused(&site), GuardError::Restored { .. }));
}

/// A copy that is older than what was shown was brought up to date before it was refused.
#[test]
fn nothing_is_written_into_an_old_copy_of_an_earlier_program() {
    let site = Site::demo();
    let operator = Operator::of(&site);
    site.person("Ada", "Avant").is_counted(&["tes"]);
    site.wait(async {
        let mut tx = site.app().db.begin().await.unwrap();
        for text in [
            "DROP TABLE loss",
            "DROP TABLE key_fingerprint",
            "DELETE FROM migration WHERE version IN (30, 31)",
        ] {
            clameur::db::query(text).execute(&mut *tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    });
    site.stop();
    // The head beside it is of a log that has come further.
    let app_key = clameur::secrets::Secrets::open(&site.config.key_dir).unwrap();
    let origin = site.config.log_origin(&site.slug);
    let signer = clameur_ledger::Signer::new(&origin, app_key.log_seed()).unwrap();
    let further =
        clameur_ledger::Checkpoint::new(origin.as_str(), 9, clameur_ledger::Hash([9; 32]));
    let head = site
        .config
        .data_dir
        .join(format!("heads/{}.head", site.slug));
    std::fs::write(head, further.sign(&signer).unwrap().to_string()).unwrap();
    let before = content(&site);
    for command in [
        &["campaign", "close", &site.slug, "--yes"][..],
        &["retention", "--apply", "--yes"],
        &["fsck", "--mend"],
    ] {
        let told = operator.runs(command, 2);
        assert!(
            told.contains("older than what the public has seen"),
            "{told}"
        );
    }
    assert!(content(&site) == before, "something was written");
}
