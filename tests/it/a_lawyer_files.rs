//! From the first supporter to the files that a lawyer brings to the authority, at the command line.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clameur_seal::KeyPair;

use super::harness::Site;

/// The real program.
fn clameur(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    text
}

struct Desk<'s> {
    site: &'s Site,
    config: PathBuf,
    key: PathBuf,
}

impl<'s> Desk<'s> {
    fn of(site: &'s Site) -> Self {
        let config = site.config_file();
        let key = site.key_file();
        Self { site, config, key }
    }

    fn path(&self, name: &str) -> String {
        self.site.dir.join(name).to_string_lossy().into_owned()
    }

    #[track_caller]
    fn batch(&self, arguments: &[&str], code: i32) -> String {
        let config = self.config.to_string_lossy();
        let all = [&["batch"], arguments, &["--config", &config]].concat();
        let output = clameur(&all);
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        said(&output)
    }

    /// The day on which the newest batch was frozen, as the command prints it: by the machine's clock, in the campaign's time zone.
    #[track_caller]
    fn day_frozen(&self) -> String {
        let list = self.batch(&["list", &self.site.slug], 0);
        let (_, day) = list.rsplit_once("frozen ").expect("a day");
        day.split(',').next().expect("a day").to_owned()
    }

    #[track_caller]
    fn open(&self, dossier: &str, out: &str, more: &[&str], code: i32) -> String {
        let (dossier, out) = (self.path(dossier), self.path(out));
        let key = self.key.to_string_lossy();
        let all = [&["open", &dossier, "--key", &key, "--out", &out], more].concat();
        let output = clameur(&all);
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        said(&output)
    }
}

#[test]
fn three_people_one_of_whom_leaves_become_two_dossiers() {
    let site = Site::demo();
    let desk = Desk::of(&site);
    let slug = site.slug.as_str();
    desk.batch(
        &["freeze", slug, "--yes", "--out", &desk.path("early.tar")],
        2,
    );
    assert!(!site.dir.join("early.tar").exists() && !site.dir.join("early.tar.part").exists());

    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    site.person("Autre", "Exemple")
        .agreeing_to_all()
        .is_counted(&["taj", "tes"]);
    let dry = desk.batch(&["freeze", slug, "--dry-run"], 0);
    assert!(
        dry.contains("Batch 1: 2 statements") && dry.contains("Nothing was frozen"),
        "{dry}"
    );
    assert!(desk.batch(&["list", slug], 0).contains("No batch"));
    desk.batch(&["freeze", slug, "--yes", "--out", &desk.path("1.tar")], 0);
    // The same again is not overwritten, and freezes nothing.
    desk.batch(&["freeze", slug, "--yes", "--out", &desk.path("1.tar")], 2);
    desk.batch(&["export", slug, "1", "--out", &desk.path("again.tar")], 0);
    let read = |name: &str| std::fs::read(site.dir.join(name)).expect(name);
    assert_eq!(read("1.tar"), read("again.tar"));
    // A batch that was frozen today cannot have been filed before.
    let today = desk.day_frozen();
    let today = today.as_str();
    let day: jiff::civil::Date = today.parse().expect("a day");
    let yesterday = day.yesterday().expect("a day").to_string();
    let proof = desk.path("receipt.pdf");
    let filed = |day: &str, more: &[&str], code: i32| {
        let mut args = vec!["filed", slug, "1", "--on", day];
        args.extend(more);
        desk.batch(&args, code)
    };
    filed(today, &["--proof", &proof], 2);
    std::fs::write(site.dir.join("receipt.pdf"), "").expect("a file");
    filed(today, &["--proof", &proof], 2);
    std::fs::write(site.dir.join("receipt.pdf"), "a receipt").expect("a file");
    filed(&yesterday, &["--proof", &proof], 2);
    filed("2999-01-01", &["--proof", &proof], 2);
    filed(today, &[], 2);
    filed(today, &["--proof-follows"], 0);
    filed(today, &["--proof-follows"], 2);
    assert!(desk.batch(&["list", slug], 0).contains("no proof yet"));
    filed(today, &["--proof", &proof], 0);
    let list = desk.batch(&["list", slug], 0);
    assert!(
        list.contains(&format!("filed {today}")) && list.contains("receipt.pdf, SHA-256 "),
        "{list}"
    );

    let verification = desk.open("1.tar", "opened-1", &["--json"], 0);
    let json: serde_json::Value = serde_json::from_str(&verification).expect("JSON");
    assert_eq!((&json["agrees"], &json["valid"]), (&true.into(), &2.into()));
    assert!(sums_hold(&site.dir.join("opened-1")));
    desk.open("1.tar", "opened-1", &[], 2);

    maria.reads_mail();
    maria.withdraws();
    site.person("Tardive", "Exemple").is_counted(&["video"]);
    desk.batch(&["freeze", slug, "--yes", "--out", &desk.path("2.tar")], 0);
    desk.open("2.tar", "opened-2", &["--language", "en", "--no-single"], 0);
    let withdrawn = read("opened-2/authority/withdrawn-since-last.csv");
    let withdrawn = String::from_utf8(withdrawn).expect("text");
    assert!(withdrawn.contains("\r\n1,1,1,"), "{withdrawn}");
    let report = String::from_utf8(read("opened-2/internal/verification.txt")).expect("text");
    assert!(
        report.contains("One complainant of an earlier batch left"),
        "{report}"
    );
    let list =
        String::from_utf8(read("opened-2/authority/complainants-authority.csv")).expect("text");
    assert!(
        list.contains("\r\n3,Exemple,Tardive,") && !list.contains("Autre"),
        "{list}"
    );
    // What holds no name in the clear but the opened directory.
    for name in ["1.tar", "2.tar"] {
        let bytes = read(name);
        assert!(
            !bytes.windows(7).any(|window| window == b"Tardive"),
            "{name}"
        );
    }
    site.everything_agrees();
}

#[test]
fn who_leaves_between_freezing_and_filing_is_named_before_filing() {
    let site = Site::demo();
    let desk = Desk::of(&site);
    let slug = site.slug.as_str();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    for given in ["Autre", "Tierce"] {
        site.person(given, "Exemple").is_counted(&["taj"]);
    }
    // What cannot be undone is asked about, also where nobody is there to answer.
    let asked = desk.batch(&["freeze", slug, "--out", &desk.path("1.tar")], 2);
    assert!(
        asked.contains("cannot be undone") && asked.contains("--yes"),
        "{asked}"
    );
    assert!(desk.batch(&["list", slug], 0).contains("No batch"));
    desk.batch(&["freeze", slug, "--yes", "--out", &desk.path("1.tar")], 0);
    let today = desk.day_frozen();

    maria.reads_mail();
    maria.withdraws();
    // The archive of that day holds her: whoever says that it was filed hears so first.
    let asked = desk.batch(&["filed", slug, "1", "--on", &today, "--proof-follows"], 2);
    for words in ["1 (no. 1)", "still holds", "batch export", "--even-so"] {
        assert!(asked.contains(words), "{words}: {asked}");
    }
    let listed = desk.batch(&["list", slug], 0);
    assert!(
        listed.contains("(left since: 1)") && listed.contains("not filed yet"),
        "{listed}"
    );
    let old = desk.open("1.tar", "old", &["--language", "en", "--no-single"], 0);
    assert!(
        old.contains("Whoever left after that is still in it"),
        "{old}"
    );
    // With the log at hand the old archive is known to be old, and by whom.
    let log = format!("{}/log/{slug}", site.base_url());
    let asked = desk.open("1.tar", "held", &["--log", &log], 2);
    assert!(
        asked.contains("1 (no. 1)") && asked.contains("--even-so"),
        "{asked}"
    );
    assert!(!site.dir.join("held").exists());
    let more = [
        "--log",
        &log,
        "--even-so",
        "--language",
        "en",
        "--no-single",
    ];
    let held = desk.open("1.tar", "held", &more, 0);
    assert!(
        held.contains("has taken out 1 whom this archive still holds"),
        "{held}"
    );

    // Written again, it does not: then nothing needs to be asked.
    desk.batch(&["export", slug, "1", "--out", &desk.path("again.tar")], 0);
    let told = desk.batch(&["filed", slug, "1", "--on", &today, "--proof-follows"], 0);
    assert!(told.contains("not in it: nos. 1"), "{told}");
    let new = desk.open("again.tar", "new", &["--language", "en", "--no-single"], 0);
    assert!(new.contains("one of its 3 records was withdrawn"), "{new}");
    assert!(
        new.contains("Batch 1: 3 statements announced, 2 records present"),
        "{new}"
    );
    let page = site.get(&format!("/en/{slug}/procedure")).expect(200);
    assert!(
        page.text().contains("one of them has left since"),
        "{}",
        page.text()
    );

    // What one reader may have does not lie beside what only another may.
    let out = site.dir.join("new");
    assert!(out.join("authority/complainants-authority.csv").exists());
    assert!(out.join("respondent/complainants-respondent.csv").exists());
    assert!(!out.join("authority/complainants-respondent.csv").exists());
    site.everything_agrees();
}

#[test]
fn somebody_who_leaves_after_the_last_archive_can_be_filed_even_so() {
    let site = Site::demo();
    let desk = Desk::of(&site);
    let slug = site.slug.as_str();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    site.person("Autre", "Exemple").is_counted(&["taj"]);
    desk.batch(&["freeze", slug, "--yes", "--out", &desk.path("1.tar")], 0);
    let today = desk.day_frozen();
    maria.reads_mail();
    maria.withdraws();
    let told = desk.batch(
        &[
            "filed",
            slug,
            "1",
            "--on",
            &today,
            "--even-so",
            "--proof-follows",
        ],
        0,
    );
    assert!(
        told.contains("Tell the authority that these withdrew: nos. 1"),
        "{told}"
    );
    assert!(
        desk.batch(&["list", slug], 0)
            .contains(&format!("filed {today}"))
    );
    site.everything_agrees();
}

#[test]
fn a_dossier_that_was_altered_or_a_key_that_does_not_fit_is_said() {
    let site = Site::demo();
    let desk = Desk::of(&site);
    for given in ["Une", "Deux"] {
        site.person(given, "Exemple").is_counted(&["taj"]);
    }
    desk.batch(
        &[
            "freeze",
            &site.slug,
            "--yes",
            "--out",
            &desk.path("good.tar"),
        ],
        0,
    );
    let good = std::fs::read(site.dir.join("good.tar")).expect("a dossier");

    // The last byte of the last record.
    let mut bad = good.clone();
    let at = bad.iter().rposition(|byte| *byte != 0).expect("bytes");
    bad[at] ^= 1;
    std::fs::write(site.dir.join("bad.tar"), &bad).expect("written");
    let text = desk.open("bad.tar", "bad", &["--language", "en"], 1);
    assert!(
        text.contains("leaf 2, no. 2, records/2.age: The sealed record was altered"),
        "{text}"
    );
    assert!(
        site.dir
            .join("bad/authority/mandates/000001-leaf-000001.pdf")
            .exists()
    );
    assert!(
        !site
            .dir
            .join("bad/authority/mandates/000002-leaf-000002.pdf")
            .exists()
    );
    desk.open("bad.tar", "strict", &["--strict"], 1);
    assert!(!site.dir.join("strict").exists());

    let other = KeyPair::generate();
    let desk = Desk {
        key: site.dir.join("other.key"),
        ..desk
    };
    std::fs::write(&desk.key, other.identity_file("").as_bytes()).expect("written");
    let text = desk.open("good.tar", "other", &[], 2);
    assert!(text.contains(&site.key().public().to_string()), "{text}");
    assert!(text.contains(&other.public().to_string()), "{text}");
    std::fs::write(&desk.key, site.key().public().to_string()).expect("written");
    let text = desk.open("good.tar", "other", &[], 2);
    assert!(text.contains("public key"), "{text}");
    let desk = Desk::of(&site);
    std::fs::write(site.dir.join("not.tar"), b"not an archive").expect("written");
    let text = desk.open("not.tar", "other", &[], 2);
    assert!(text.contains("not a dossier"), "{text}");
    assert!(!site.dir.join("other").exists());
    site.everything_agrees();
}

/// Whether every line of `SHA256SUMS` holds.
fn sums_hold(dir: &Path) -> bool {
    let sums = std::fs::read_to_string(dir.join("SHA256SUMS")).expect("sums");
    sums.lines().count() > 10
        && sums.lines().all(|line| {
            let (hash, name) = line.split_once("  ").expect("two columns");
            let bytes = std::fs::read(dir.join(name)).expect(name);
            clameur_ledger::Hash::of(&bytes).to_string() == hash
        })
}
