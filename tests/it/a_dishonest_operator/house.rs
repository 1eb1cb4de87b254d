//! An honest instance with a past, copies of it to cheat in, and everybody who might notice.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clameur::campaign::source::CampaignSource;
use clameur::secrets::Secrets;
use clameur::token::Token;
use clameur_ledger::{Receipt, WithdrawalCode};

use super::cheats::Cheat;
use super::front::{Front, as_it_is};
use super::hand::Hand;
use super::{By, Mark};
use crate::harness::html::Form;
use crate::harness::process::{free_port, write_config};
use crate::harness::site::{files_below, with_recipient};
use crate::harness::{Setting, Site};

/// The campaign that most cheats happen in: people give mandates.
pub(super) const MANDATES: &str = "technopolice";
/// An initiative: territories, and figures from elsewhere.
pub(super) const INITIATIVE: &str = "reclaim-your-face";
/// A third one, in which nothing happens but honest joining.
const OTHER: &str = "deuxieme";

/// What people hold of a log.
#[derive(Debug, Default)]
struct Held {
    /// The log's key.
    key: String,
    /// The head that an auditor kept half-way.
    kept: PathBuf,
    /// The head that another auditor kept at the end.
    newest: PathBuf,
    /// Receipts of those who are counted.
    receipts: Vec<PathBuf>,
}

/// Somebody who joined, and what they hold; the operator saw all of it pass.
#[derive(Debug)]
pub(super) struct Owner {
    pub(super) email: String,
    pub(super) link: Token,
    pub(super) code: WithdrawalCode,
    pub(super) receipt: Receipt,
}

/// The instance before anybody cheats.
pub(super) struct House {
    pub(super) site: Site,
    front: Front,
    secrets: Secrets,
    data: PathBuf,
    backup: PathBuf,
    held: BTreeMap<&'static str, Held>,
    /// Those who joined in the first half, by their entry.
    owners: BTreeMap<u64, Owner>,
    /// What `doctor` says of the honest instance.
    usual: BTreeSet<String>,
    tries: u32,
}

fn initiative() -> CampaignSource {
    let mut folder =
        CampaignSource::embedded_initiative().expect("the demonstration is well formed");
    folder.definition.opens = Some(jiff::civil::date(2025, 12, 1));
    folder.definition.closes = Some(jiff::civil::date(2026, 11, 30));
    folder.write_documents().expect("documents");
    folder
}

/// The program at the command line.
pub(super) fn clameur(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .output()
        .expect("the program runs")
}

pub(super) fn said(output: &Output) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    text
}

pub(super) fn copy_dir(from: &Path, to: &Path) {
    for (path, bytes) in files_below(from) {
        let target = to.join(path.strip_prefix(from).expect("below"));
        std::fs::create_dir_all(target.parent().expect("a directory")).expect("a directory");
        std::fs::write(target, bytes).expect("a copy");
    }
}

/// Somebody signs the initiative; each number is another person.
fn signs(site: &Site, number: u32) -> Option<String> {
    let page = site.get(&format!("/en/{INITIATIVE}/join?nationality=DE"));
    let action = format!("/en/{INITIATIVE}/join");
    let mut form = Form::of(page.expect(200).text(), &action);
    form.fill("given-name", "Exemple")
        .fill(
            "family-name",
            &format!("Personne-Inventée {}", "I".repeat(number as usize)),
        )
        .tick("consent", "certify")
        .fill("street", "Rue de l’Exemple")
        .fill("street-number", "1")
        .fill("postal-code", "12345")
        .fill("city", "Exempleville")
        .fill("country", "DE")
        .fill("birth-date", "1971-12-24");
    let answer = site.http().post(&action, &form.encode()).expect(200);
    answer.receipt_link()
}

impl House {
    /// Three campaigns in which people joined, left and were voided; a head kept half-way, and a backup of that moment.
    pub(super) fn with_a_past() -> Self {
        let public = free_port();
        let site = Site::set_with(Setting::default(), |config| {
            config.base_url = format!("http://{public}");
        });
        let front = Front::at(public, site.config.listen);
        let mut other = site.folder.clone();
        other.definition.slug = OTHER.to_owned();
        site.publish(&other).expect("another campaign");
        site.publish(&with_recipient(initiative(), site.key()))
            .expect("an initiative");
        let secrets = site.app().secrets.clone();
        let mut house = Self {
            front,
            secrets,
            data: site.config.data_dir.clone(),
            backup: site.dir.join("backup"),
            held: BTreeMap::new(),
            owners: BTreeMap::new(),
            usual: BTreeSet::new(),
            tries: 0,
            site,
        };
        house.first_half();
        house.site.stop();
        copy_dir(&house.data, &house.backup);
        house.site.start();
        house.second_half();
        house.usual = house.doctor();
        house.site.everything_agrees();
        house.site.stop();
        house
    }

    fn first_half(&mut self) {
        let site = &self.site;
        let voided = site.person("Émil", "Exemple").is_counted(&["vsa"]);
        let config = self.config();
        self.void(&config, voided.index);
        let mut receipts = Vec::new();
        for (given, targets) in [
            ("Ada", &["taj"][..]),
            ("Béa", &["taj", "tes"]),
            ("Carl", &["video"]),
            ("Dora", &["taj"]),
        ] {
            let mut person = site.person(given, "Exemple");
            let receipt = person.is_counted(targets);
            let owner = Owner {
                email: person.email.clone(),
                link: Token::parse(&person.token()).expect("a token"),
                code: WithdrawalCode::parse(&person.withdrawal_code()).expect("a code"),
                receipt,
            };
            if given == "Dora" {
                person.withdraws();
            } else {
                receipts.push(owner.receipt.to_string());
            }
            self.owners.insert(owner.receipt.index, owner);
        }
        signs(site, 1);
        for slug in [MANDATES, INITIATIVE] {
            let kept = site.dir.join(format!("kept-{slug}"));
            let head = site.get(&format!("/log/{slug}/checkpoint")).expect(200);
            std::fs::write(&kept, head.body).expect("a file");
            let held = Held {
                kept,
                ..Held::default()
            };
            self.held.insert(slug, held);
        }
        self.write_receipts(&receipts);
    }

    fn second_half(&mut self) {
        let site = &self.site;
        let mut receipts = Vec::new();
        for given in ["Fanny", "Gil", "Hedy"] {
            let mut person = site.person(given, "Exemple");
            receipts.push(person.is_counted(&["taj", "video"]).to_string());
        }
        signs(site, 2);
        self.write_receipts(&receipts);
        let recounts = self.site.everything_agrees();
        for (slug, held) in &mut self.held {
            held.key = recounts[*slug].key.to_string();
            held.newest = self.site.dir.join(format!("newest-{slug}"));
            std::fs::write(&held.newest, &recounts[*slug].note).expect("a file");
        }
    }

    fn write_receipts(&mut self, receipts: &[String]) {
        let held = self.held.entry(MANDATES).or_default();
        for receipt in receipts {
            let number = held.receipts.len();
            let path = self.site.dir.join(format!("{number}.tlog-proof"));
            std::fs::write(&path, receipt).expect("a file");
            held.receipts.push(path);
        }
    }

    /// The configuration file of the copy that is in use.
    fn config(&self) -> PathBuf {
        let path = self.site.dir.join("desk.toml");
        write_config(&path, &self.site.config);
        path
    }

    fn void(&self, config: &Path, index: u64) {
        let (index, config) = (index.to_string(), config.to_string_lossy());
        let why = "The mailbox belongs to nobody.";
        let done = clameur(&[
            "campaign",
            "void",
            MANDATES,
            &index,
            "--reason",
            "fraud",
            "--explain",
            why,
            "--yes",
            "--config",
            &config,
        ]);
        assert!(done.status.success(), "{}", said(&done));
    }

    /// Whose entry it is.
    pub(super) fn owner(&self, index: u64) -> &Owner {
        &self.owners[&index]
    }

    /// Problems that `doctor --full` finds.
    fn doctor(&self) -> BTreeSet<String> {
        let config = self.config();
        let output = clameur(&[
            "doctor",
            "--full",
            "--offline",
            "--json",
            "--config",
            &config.to_string_lossy(),
        ]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a report");
        let findings = report["findings"].as_array().expect("a list");
        findings
            .iter()
            .filter(|finding| finding["level"] == "problem")
            .map(|finding| format!("{}: {}", finding["about"], finding["found"]))
            .collect()
    }

    /// Cheats in a copy of the data, and asks everybody; `python` are the two that need another interpreter.
    pub(super) fn who_notices(&mut self, cheat: &Cheat, python: bool) -> BTreeMap<By, Mark> {
        self.tries += 1;
        let copy = self.site.dir.join(format!("copy-{}", self.tries));
        copy_dir(&self.data, &copy);
        self.site.config.data_dir.clone_from(&copy);
        self.config();
        let hand = Hand {
            site: &self.site,
            secrets: &self.secrets,
            data: copy.clone(),
            backup: self.backup.clone(),
            slug: cheat.slug,
        };
        (cheat.at_rest)(self, &hand);
        // Whoever rewrites a log takes the heads beside it away too.
        let _ = std::fs::remove_dir_all(hand.data.join("heads"));
        self.site.start();
        (cheat.running)(self);
        self.front.alters(cheat.served);
        let noticed = if python {
            self.ask_python(cheat)
        } else {
            self.ask(cheat)
        };
        self.front.alters(as_it_is);
        self.site.stop();
        std::fs::remove_dir_all(&copy).expect("the copy goes");
        noticed
    }

    fn log(&self, cheat: &Cheat) -> (String, &Held, Vec<PathBuf>) {
        let held = &self.held[cheat.slug];
        let log = format!("{}/log/{}", self.site.base_url(), cheat.slug);
        let mut since = vec![held.kept.clone()];
        if cheat.auditors_compare {
            since.push(held.newest.clone());
        }
        (log, held, since)
    }

    fn ask(&self, cheat: &Cheat) -> BTreeMap<By, Mark> {
        let (log, held, since) = self.log(cheat);
        let audit = |flag: &str, files: &[PathBuf]| {
            let mut arguments = vec!["audit", log.as_str(), "--key", held.key.as_str()];
            let files: Vec<_> = files.iter().map(|file| file.to_string_lossy()).collect();
            for file in &files {
                arguments.extend([flag, file]);
            }
            mark(cheat, &clameur(&arguments))
        };
        let first = audit("", &[]);
        // Who brings more along finds no less.
        let [with_heads, with_receipts] = if first == Mark::Yes {
            [Mark::Yes; 2]
        } else {
            std::thread::scope(|scope| {
                let second = scope.spawn(|| audit("--receipt", &held.receipts));
                [audit("--since", &since), second.join().expect("no panic")]
            })
        };
        let doctor = if self.doctor() == self.usual {
            Mark::No
        } else {
            Mark::Yes
        };
        let mut noticed = BTreeMap::from([
            (By::Owner, (cheat.owner)(self)),
            (By::Audit, first),
            (By::AuditSince, with_heads),
            (By::AuditReceipt, with_receipts),
            (By::Doctor, doctor),
        ]);
        if cheat.filed {
            let (open, open_since) = self.files_and_opens(cheat, held, &since);
            noticed.insert(By::Open, open);
            noticed.insert(By::OpenSince, open_since);
        }
        noticed
    }

    /// Freezes the copy's statements into a dossier, and opens it with the organisation's key.
    fn files_and_opens(&self, cheat: &Cheat, held: &Held, since: &[PathBuf]) -> (Mark, Mark) {
        let path = |name: &str| {
            let name = format!("{name}-{}", self.tries);
            self.site.dir.join(name).to_string_lossy().into_owned()
        };
        let (config, dossier) = (self.config(), path("dossier"));
        let config = config.to_string_lossy();
        let frozen = clameur(&[
            "batch", "freeze", "--yes", cheat.slug, "--out", &dossier, "--config", &config,
        ]);
        if !frozen.status.success() {
            // There is nothing to open: whoever asked for the file learns that much.
            return (Mark::Yes, Mark::Yes);
        }
        let key = self.site.dir.join("organisation.key");
        std::fs::write(&key, self.site.key().identity_file("").as_bytes()).expect("written");
        let key = key.to_string_lossy();
        let open = |out: &str, more: &[&str]| {
            let out = path(out);
            let first = [
                "open",
                &dossier,
                "--key",
                &key,
                "--out",
                &out,
                "--no-single",
                "--strict",
                "--language",
                "en",
            ];
            let last = ["--log-key", &held.key];
            mark(cheat, &clameur(&[&first[..], &last, more].concat()))
        };
        let since: Vec<_> = since.iter().map(|file| file.to_string_lossy()).collect();
        let since: Vec<&str> = since
            .iter()
            .flat_map(|file| ["--since", file.as_ref()])
            .collect();
        match open("opened-since", &since) {
            Mark::No => (Mark::No, Mark::No),
            seen => (open("opened", &[]), seen),
        }
    }

    fn ask_python(&self, cheat: &Cheat) -> BTreeMap<By, Mark> {
        let (log, held, since) = self.log(cheat);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats/audit.py");
        let run = |older: &[PathBuf], receipts: &[PathBuf]| {
            let receipts = receipts
                .iter()
                .flat_map(|file| [Path::new("--receipt"), file]);
            let output = Command::new("python3")
                .arg(&script)
                .args([&held.key, &log])
                .args(older)
                .args(receipts)
                .output()
                .expect("python3 is installed");
            mark(cheat, &output)
        };
        let first = run(&[], &[]);
        let [with_heads, with_receipts] = if first == Mark::Yes {
            [Mark::Yes; 2]
        } else {
            std::thread::scope(|scope| {
                let second = scope.spawn(|| run(&[], &held.receipts));
                [run(&since, &[]), second.join().expect("no panic")]
            })
        };
        BTreeMap::from([
            (By::Python, first),
            (By::PythonSince, with_heads),
            (By::PythonReceipt, with_receipts),
        ])
    }
}

fn mark(cheat: &Cheat, output: &Output) -> Mark {
    let said = said(output);
    match output.status.code() {
        Some(0) if cheat.told.iter().any(|words| said.contains(words)) => Mark::Told,
        Some(0) => Mark::No,
        Some(1) => Mark::Yes,
        Some(2 | 3) => Mark::Unsure,
        other => panic!("{}: {other:?}\n{said}", cheat.name),
    }
}
