//! Sheets are printed, given out, come back, are counted, reported, handed over and destroyed, at the command line.

use std::path::PathBuf;
use std::process::Command;

use clameur::campaign::initiative::Official;
use clameur::campaign::source::CampaignSource;

use super::harness::{Setting, Site};

/// The demonstration's initiative with an open window, and an organiser at the command line.
struct Desk {
    site: Site,
    config: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let mut folder = CampaignSource::embedded_initiative().expect("well formed");
        folder.definition.slug = "exercise".to_owned();
        folder.definition.opens = "2026-01-05".parse().ok();
        folder.definition.closes = "2099-12-31".parse().ok();
        for code in ["en", "fr", "de"] {
            let official = include_str!("../official/made-up.toml");
            let official = Official::read(code, official).expect("a whole text");
            let texts = folder.texts.get_mut(code).expect("texts");
            texts.official = Some(Box::new(official));
        }
        folder.write_documents().expect("documents");
        let setting = Setting {
            folder,
            ..Setting::default()
        };
        let site = Site::set(setting);
        let config = site.config_file();
        Self { site, config }
    }

    /// What `clameur paper` says, with its exit code.
    #[track_caller]
    fn says(&self, arguments: &[&str], code: i32) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
            .current_dir(&self.site.dir)
            .arg("paper")
            .args(arguments)
            .arg("--config")
            .arg(&self.config)
            .output()
            .expect("the program runs");
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.push_str(&String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "{text}");
        text
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.site.dir.join(name), text).expect("written");
    }

    fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let said = self.says(&[arguments, &["--json"]].concat(), 0);
        serde_json::from_str(&said).expect("JSON")
    }
}

const ON: [&str; 2] = ["--on", "2026-03-01"];

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn a_batch_goes_from_the_printer_to_the_shredder_and_every_step_is_kept() {
    let desk = Desk::new();
    let sheets = |country, copies, out| {
        [
            "sheets",
            "exercise",
            "--country",
            country,
            "--language",
            "en",
            "--copies",
            copies,
            "--out",
            out,
        ]
    };
    let said = desk.says(&sheets("FR", "3", "fr.pdf"), 0);
    assert!(
        said.contains("sheets 1-3 for FR, Annex III part A"),
        "{said}"
    );
    let said = desk.says(&sheets("at", "2", "at.pdf"), 0);
    assert!(
        said.contains("sheets 4-5 for AT, Annex III part B"),
        "{said}"
    );
    let pdf = std::fs::read(desk.site.dir.join("fr.pdf")).expect("a file");
    assert!(pdf.starts_with(b"%PDF-1.7"));
    // A name that is taken uses up no numbers.
    let said = desk.says(&sheets("FR", "3", "fr.pdf"), 2);
    assert!(said.contains("is there already"), "{said}");

    let new = |collector, sheets| {
        let given = [
            "batch",
            "new",
            "exercise",
            "--country",
            "FR",
            "--collector",
            collector,
            "--sheets",
            sheets,
        ];
        [&given[..], &ON[..]].concat()
    };
    let said = desk.says(&new("a@example.org", "1-2"), 2);
    assert!(said.contains("says who supports the initiative"), "{said}");
    let said = desk.says(&new("market", "3-4"), 2);
    assert!(
        said.contains("the sheets 4 were not printed for FR"),
        "{said}"
    );
    desk.says(&new("market", "1-2"), 0);
    desk.says(&new("square", "3"), 0);

    desk.write("early.csv", "batch,statements\n1,11\n2,5\n");
    let said = desk.says(&["count", "exercise", "--csv", "early.csv"], 2);
    assert!(
        said.contains("line 2: batch 1 is out") && said.contains("line 3: batch 2 is out"),
        "{said}"
    );
    desk.says(
        &[
            &["batch", "returned", "exercise", "1", "--without", "2"][..],
            &ON[..],
        ]
        .concat(),
        0,
    );
    desk.write("counts.csv", "batch;statements;unusable\n1;9;2\n");
    let dry = desk.says(
        &["count", "exercise", "--csv", "counts.csv", "--dry-run"],
        0,
    );
    assert!(dry.contains("Nothing was changed"), "{dry}");
    assert_eq!(
        desk.json(&["list", "exercise"])["states"][1]["statements"],
        0
    );
    desk.says(
        &[&["count", "exercise", "--csv", "counts.csv"][..], &ON[..]].concat(),
        0,
    );
    // A sheet has no more lines than it has.
    let said = desk.says(
        &["batch", "counted", "exercise", "1", "--statements", "99"],
        2,
    );
    assert!(said.contains("1 sheets with room for"), "{said}");

    let list = desk.json(&["list", "exercise"]);
    let france = &list["states"][1];
    for (what, number) in [
        ("printed", 3),
        ("given_out", 3),
        ("returned", 1),
        ("counted", 1),
        ("missing", 2),
        ("lost", 1),
        ("statements", 9),
        ("unusable", 2),
    ] {
        assert_eq!(france[what], number, "{what}");
    }
    let wide = desk.says(&["list", "exercise", "--history"], 0);
    assert!(
        wide.lines().all(|line| line.chars().count() <= 80),
        "{wide}"
    );

    let handed = |day| ["batch", "handed-over", "exercise", "1", "--on", day];
    let said = desk.says(&handed("2026-02-01"), 2);
    assert!(said.contains("which is after 2026-02-01"), "{said}");
    let shred = |batch, more: &[&'static str]| {
        let shred = [
            "destroyed",
            "exercise",
            "--batches",
            batch,
            "--on",
            "2026-03-03",
            "--method",
            "shredded",
        ];
        [&shred[..], more].concat()
    };
    let said = desk.says(&shred("1", &["--protocol", "p.pdf"]), 2);
    assert!(said.contains("was not handed over"), "{said}");
    assert!(!desk.site.dir.join("p.pdf").exists());
    desk.says(&handed("2026-03-02"), 0);
    let witness = ["--protocol", "p.pdf", "--witness", "Une Témoin-Inventée"];
    let said = desk.says(&shred("1", &witness), 2);
    assert!(said.contains("Give --witness twice"), "{said}");
    let both = [&witness[..], &["--witness", "Un Témoin-Inventé"]].concat();
    desk.says(&shred("1", &both), 0);
    let other = [
        "--protocol",
        "p2.pdf",
        "--even-so",
        "the collector withdrew",
    ];
    desk.says(&shred("2", &other), 0);

    let list = desk.json(&["list", "exercise"]);
    let history = list["history"].as_array().expect("a list").iter();
    let history: Vec<_> = history.filter_map(|entry| entry["what"].as_str()).collect();
    assert_eq!(
        history,
        [
            "printed",
            "printed",
            "given-out",
            "given-out",
            "lost",
            "returned",
            "counted",
            "handed-over",
            "destroyed",
            "destroyed"
        ]
    );
    // The names are on the page, and nowhere in the store.
    for (path, bytes) in desk.site.files() {
        let name = "Témoin".as_bytes();
        let inside = path.starts_with(desk.site.dir.join("data"));
        assert!(
            !inside || !bytes.windows(name.len()).any(|window| window == name),
            "{path:?}"
        );
    }
    desk.site.everything_agrees();
}

#[test]
fn paper_is_reported_and_shown_apart_from_what_was_given_online() {
    let desk = Desk::new();
    desk.write("states.csv", "territory,statements\nFR,40\nDE,7\n");
    desk.says(
        &[&["count", "exercise", "--csv", "states.csv"][..], &ON[..]].concat(),
        0,
    );
    desk.write("wrong.csv", "territory,statements\nFR,41\nCH,1\n");
    let said = desk.says(&["count", "exercise", "--csv", "wrong.csv"], 2);
    assert!(said.contains("line 3: there is no form for CH"), "{said}");

    let shown = desk.site.get("/en/exercise/count.json").expect(200);
    let shown: serde_json::Value = serde_json::from_str(shown.text()).expect("JSON");
    let shown = shown.to_string();
    assert!(shown.contains("paper") && shown.contains("40"), "{shown}");

    let report = desk.json(&["report", "exercise"]);
    assert_eq!(report["states"]["FR"]["paper"], 40);
    assert_eq!(report["states"]["FR"]["online"], 0);
    assert_eq!(report["all"]["together"], 47);
    assert_eq!(
        report["states"].as_object().map(serde_json::Map::len),
        Some(27)
    );
    assert_eq!(
        (&report["since"], &report["recorded"]),
        (&"2026-01-05".into(), &false.into())
    );
    let csv = desk.says(&["report", "exercise", "--csv"], 0);
    assert!(
        csv.starts_with("territory,online,central,paper,together\n")
            && csv.contains("\nDE,0,0,7,7\n"),
        "{csv}"
    );

    let recorded = desk.json(&["report", "exercise", "--record"]);
    let day = recorded["as_of"].as_str().expect("a day").to_owned();
    desk.write("more.csv", "territory,statements\nFR,60\n");
    desk.says(&["count", "exercise", "--csv", "more.csv"], 0);
    let said = desk.says(&["report", "exercise", "--as-of", "2026-02-02"], 2);
    assert!(
        said.contains(&format!("Reports were written down on: {day}")),
        "{said}"
    );
    // The calendar of the procedure knows it.
    let config = desk.config.to_string_lossy().into_owned();
    let known = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["procedure", "list", "exercise", "--config", &config])
        .output()
        .expect("the program runs");
    let known = String::from_utf8_lossy(&known.stdout).into_owned();
    assert!(
        known.contains(&day) && known.contains("reported"),
        "{known}"
    );
    desk.site.everything_agrees();
}

/// Whatever day was published: once the organisers ended it, nobody may sign.
#[test]
fn the_day_on_which_it_was_closed_is_the_last_one() {
    let desk = Desk::new();
    let sheets = |out| {
        let given = "sheets exercise --country FR --language en --copies 2 --out";
        let mut given: Vec<&str> = given.split(' ').collect();
        given.push(out);
        given
    };
    desk.says(&sheets("in-time.pdf"), 0);
    let at = "2026-10-01T12:00:00Z"
        .parse::<jiff::Timestamp>()
        .expect("a moment");
    let app = desk.site.app();
    let ended =
        clameur::campaign::store::set_joining_ended(&app.db, "exercise", Some(at.as_millisecond()));
    assert!(desk.site.wait(ended).expect("written"));
    let said = desk.says(&sheets("too-late.pdf"), 2);
    assert!(
        said.contains("collecting ended on 2026-10-01") && said.contains("organisers ended it"),
        "{said}"
    );
    assert!(!desk.site.dir.join("too-late.pdf").exists());
    let batch = |on| {
        let given = "batch new exercise --country FR --collector market --sheets 1 --on";
        let mut given: Vec<&str> = given.split(' ').collect();
        given.push(on);
        given
    };
    let said = desk.says(&batch("2026-10-02"), 2);
    assert!(said.contains("collecting ended on 2026-10-01"), "{said}");
}

#[test]
fn a_campaign_that_is_no_initiative_has_no_sheets() {
    let site = Site::demo();
    let config = site.dir.join("desk.toml");
    std::fs::write(&config, toml::to_string(&site.config).expect("TOML")).expect("written");
    let desk = Desk { site, config };
    let slug = desk.site.slug.clone();
    let sheets = [
        "sheets",
        &slug,
        "--country",
        "FR",
        "--copies",
        "1",
        "--out",
        "x.pdf",
    ];
    let said = desk.says(&sheets, 2);
    assert!(said.contains("is no registered initiative"), "{said}");
    let said = desk.says(&["report", &slug], 2);
    assert!(said.contains("is no citizens' initiative"), "{said}");
    let said = desk.says(&["list", "nowhere"], 2);
    assert!(said.contains("there is no campaign nowhere"), "{said}");
}
