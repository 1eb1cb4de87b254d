//! Statements of support on their way to the Member States: an initiative that signs on paper and in the Commission's central system, from the
//! first sheet to the last certificate. Nobody signs in this instance, so there is no dossier, and none is needed.

use std::path::PathBuf;
use std::process::Command;

use clameur::campaign::initiative::Official;
use clameur::campaign::source::CampaignSource;

use super::harness::{Setting, Site};

const SLUG: &str = "on-paper-and-central";

/// An initiative of the central system that collected until 1 October 2026, and an organiser at the command line.
struct Desk {
    site: Site,
    config: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let mut folder = CampaignSource::embedded_initiative().expect("well formed");
        let definition = &mut folder.definition;
        SLUG.clone_into(&mut definition.slug);
        "eu-eci-central".clone_into(&mut definition.instrument);
        definition.registered = "2025-06-01".parse().ok();
        definition.opens = "2025-10-01".parse().ok();
        definition.closes = "2099-10-01".parse().ok();
        let initiative = definition.initiative.as_mut().expect("an initiative");
        initiative.central = Some("045".to_owned());
        // The committee has copied the official words in one language: German, say, for Romania's authority too.
        let official = include_str!("../official/made-up.toml");
        let official = Official::read("de", official).expect("a whole text");
        let texts = folder.texts.get_mut("de").expect("texts");
        texts.official = Some(Box::new(official));
        folder.documents.clear();
        folder.write_documents().expect("documents");
        let site = Site::set(Setting {
            folder,
            ..Setting::default()
        });
        let config = site.config_file();
        Self { site, config }
    }

    /// Collecting ended: from now on no sheet may be signed any more.
    fn collecting_ends(&self) {
        let mut folder = self.site.folder.clone();
        folder.definition.closes = "2026-10-01".parse().ok();
        folder.documents.clear();
        folder.write_documents().expect("documents");
        self.site.publish(&folder).expect("published");
    }

    /// What the program says, with its exit code.
    #[track_caller]
    fn says(&self, command: &str, arguments: &[&str], code: i32) -> String {
        let (first, second) = command.split_once(' ').expect("two words");
        let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
            .current_dir(&self.site.dir)
            .args([first, second, SLUG])
            .args(arguments)
            .arg("--config")
            .arg(&self.config)
            .output()
            .expect("the program runs");
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.push_str(&String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "{command}: {text}");
        text
    }

    /// What the Commission's system says, as it was read.
    fn central(&self, figures: &str) {
        std::fs::write(self.site.dir.join("central.csv"), figures).expect("written");
        self.says(
            "campaign figures",
            &[
                "--csv",
                "central.csv",
                "--channel",
                "central",
                "--as-of",
                "2026-10-02",
            ],
            0,
        );
    }

    fn sends(&self, country: &str, more: &[&str], code: i32) -> String {
        let given = [
            "--country",
            country,
            "--on",
            "2026-10-20",
            "--how",
            "by courier",
        ];
        self.says("authority sent", &[&given[..], more].concat(), code)
    }

    fn certifies(&self, country: &str, valid: &str, code: i32) -> String {
        let given = ["--country", country, "--on", "2026-11-20", "--valid", valid];
        self.says("authority certificate", &given, code)
    }

    fn json(&self, command: &str) -> serde_json::Value {
        serde_json::from_str(&self.says(command, &["--json"], 0)).expect("JSON")
    }
}

/// As the central system counts them: six States above their least number (720 members), below a million.
const BEFORE: &str =
    "territory,statements\nAT,14400\nDE,69120\nES,43920\nFR,58320\nIT,54720\nPL,38160\n";
/// A million in all with the paper of Romania.
const AFTER: &str =
    "territory,statements\nAT,14400\nDE,69120\nES,43920\nFR,58320\nIT,54720\nPL,735760\nMT,12\n";

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn from_paper_and_the_central_system_to_the_certificates() {
    let desk = Desk::new();
    // In a language without the official words sheets are drafts, which use up no number.
    let sheets = |language, out, more: &[&'static str]| {
        let given = [
            "--country",
            "RO",
            "--language",
            language,
            "--copies",
            "2",
            "--out",
            out,
        ];
        [&given[..], more].concat()
    };
    let said = desk.says("paper sheets", &sheets("ro", "ro-sheets.pdf", &[]), 2);
    assert!(
        said.contains("art. 9(2)") && said.contains("official/ro.toml"),
        "{said}"
    );
    let said = desk.says("paper sheets", &sheets("ro", "draft.pdf", &["--draft"]), 0);
    assert!(said.contains("2 drafts for RO"), "{said}");
    let said = desk.says("paper sheets", &sheets("de", "for-use.pdf", &[]), 0);
    assert!(
        said.contains("sheets 1-2 for RO, Annex III part B"),
        "{said}"
    );
    desk.collecting_ends();
    let said = desk.says("paper sheets", &sheets("de", "too-late.pdf", &[]), 2);
    assert!(said.contains("collecting ended on 2026-10-01"), "{said}");
    // Sheets of Romania are counted: 23,760 are needed there.
    std::fs::write(
        desk.site.dir.join("paper.csv"),
        "territory,statements\nRO,23760\n",
    )
    .expect("written");
    desk.says("paper count", &["--csv", "paper.csv"], 0);
    desk.central(BEFORE);

    // Seven States, and a million lacks: nothing goes to anybody, no form is made but to be looked at.
    let said = desk.sends("RO", &[], 2);
    assert!(
        said.contains("there are 302400 statements of 1000000, and 7 States of 7"),
        "{said}"
    );
    let form = ["--country", "RO", "--out", "ro.pdf"];
    let said = desk.says("authority form", &form, 2);
    assert!(said.contains("art. 12"), "{said}");
    assert!(!desk.site.dir.join("ro.pdf").exists());
    let said = desk.says("authority form", &[&form[..], &["--draft"]].concat(), 0);
    assert!(
        said.contains("23760 statements of RO of 302400 in all, 7 States"),
        "{said}"
    );
    assert_eq!(desk.json("authority list")["sent"], serde_json::json!([]));

    // With a million it goes: paper and what the central system has, in one form for each State.
    desk.central(AFTER);
    let said = desk.says("authority form", &["--country", "RO", "--out", "."], 0);
    assert!(
        said.contains("23760 statements of RO of 1000012 in all, 7 States"),
        "{said}"
    );
    let pdf = std::fs::read(desk.site.dir.join("annex-v-RO.pdf")).expect("a file");
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let said = desk.sends("RO", &[], 0);
    assert!(
        said.contains("23760 statements were sent to RO on 2026-10-20 (0 of this instance, 23760 on paper, 0 of the central system)"),
        "{said}"
    );
    let said = desk.sends("RO", &[], 2);
    assert!(said.contains("was sent already, as number 1"), "{said}");
    let said = desk.sends("CH", &[], 2);
    assert!(said.contains("no Member State\n  One of: AT BE"), "{said}");
    for country in ["AT", "DE", "ES", "FR", "IT", "PL", "MT"] {
        desk.sends(country, &[], 0);
    }
    let said = desk.says("authority list", &[], 0);
    assert!(
        said.contains("PL     2026-10-20") && said.contains("735760"),
        "{said}"
    );

    // Certificates: more than was sent is refused; what lacks is said; then it can go to the Commission.
    let said = desk.certifies("PL", "735761", 2);
    assert!(said.contains("more than the 735760"), "{said}");
    for (country, valid) in [
        ("AT", "14400"),
        ("DE", "69120"),
        ("ES", "43920"),
        ("FR", "58320"),
        ("IT", "54720"),
        ("PL", "735760"),
        ("RO", "23759"),
    ] {
        desk.certifies(country, valid, 0);
    }
    let tally = desk.json("authority tally");
    assert_eq!(
        (&tally["certified"], &tally["states_reached"]),
        (&999_999.into(), &6.into())
    );
    assert_eq!(tally["succeeds"], false);
    let said = desk.says("authority tally", &[], 0);
    assert!(said.contains("No certificate yet from: MT."), "{said}");
    let said = desk.says("procedure list", &[], 0);
    assert!(!said.contains("2026-11-20  certified"), "{said}");
    desk.certifies("RO", "23760", 0);
    desk.certifies("MT", "0", 0);
    let tally = desk.json("authority tally");
    assert_eq!(
        (&tally["certified"], &tally["succeeds"]),
        (&1_000_000.into(), &true.into())
    );
    let said = desk.says("procedure list", &[], 0);
    assert!(said.contains("2026-11-20  certified"), "{said}");
    desk.site.everything_agrees();
}
