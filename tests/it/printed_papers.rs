//! What is printed is opened by programs that are not ours: two validators find nothing, and three readers take out of it the very
//! letters that people typed, marks and all.
//!
//! The programs are not on every machine: `cargo xtask test` installs them and runs these tests.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clameur::campaign::initiative::Official;
use clameur::campaign::source::CampaignSource;
use unicode_normalization::UnicodeNormalization as _;

use super::harness::html::Form;
use super::harness::{Setting, Site};

/// Given name and family name of people whose names are hard to print. The sequences of DIN 91379 come besides.
const PEOPLE: [(&str, &str); 11] = [
    ("Nguyễn-Thịnh", "Đặng-Trường"),
    ("Ελένη-Ζωή", "Παραδειγματοπούλου"),
    ("Ἀριστοτέλης", "Ὠκεανός"),
    ("Цветелина", "Щърбова-Ѝвкова"),
    ("И\u{301}ван", "Йорда\u{301}нъ"),
    ("Олена", "Ґудзь-Їжакевич"),
    ("Ayọ\u{300}délé", "Ọlá-Ẹ\u{301}gbẹ\u{301}"),
    ("Seán", "O’Exemple"),
    ("Prénom", "D'Exemple-Œuvré"),
    ("Ža\u{304}nis", "U\u{328}\u{304}sin\u{327}š"),
    ("Þórður", "Ǣðelßen-Łążek"),
];

/// The letters of DIN 91379 that have no code point.
fn sequences() -> Vec<String> {
    let list = include_str!("../../fonts/din-91379.txt");
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            line.split(' ')
                .map(|code| u32::from_str_radix(code, 16).expect("a code point"))
                .map(|code| char::from_u32(code).expect("a character"))
                .collect()
        })
        .collect()
}

/// Everybody, as they type their names: some keyboards send marks apart from their letters.
fn people() -> Vec<(String, String)> {
    let hard = PEOPLE.map(|(given, family)| (given.to_owned(), family.to_owned()));
    let sequences = sequences();
    let made_up = sequences.chunks(6).map(|letters| {
        let (given, family) = letters.split_at(letters.len() / 2);
        (given.join("a"), family.join("o"))
    });
    let all = hard.into_iter().chain(made_up).enumerate();
    all.map(|(place, (given, family))| match place % 3 {
        0 => (given, family),
        1 => (given.nfd().collect(), family.nfd().collect()),
        _ => (given.nfc().collect(), family.nfc().collect()),
    })
    .collect()
}

/// How a name has to come out.
fn composed(name: &str) -> String {
    name.nfc().collect()
}

/// Below this folder `cargo xtask test` installs `tests/python/requirements.txt`.
fn of_python(program: &str) -> Command {
    Command::new(format!(
        "{}/target/python/bin/{program}",
        env!("CARGO_MANIFEST_DIR")
    ))
}

#[track_caller]
fn runs(command: &mut Command) -> Output {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}; `cargo xtask test` installs it"));
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

#[track_caller]
fn said(command: &mut Command) -> String {
    String::from_utf8(runs(command).stdout).expect("UTF-8")
}

/// The text of a file, as each reader takes it out.
fn read_by_all(pdf: &Path) -> [(&'static str, String); 3] {
    const PYPDF: &str = "import sys, pypdf
sys.stdout.reconfigure(encoding='utf-8')
for page in pypdf.PdfReader(sys.argv[1]).pages:
    print(page.extract_text())";
    let poppler = said(
        Command::new("pdftotext")
            .args(["-enc", "UTF-8"])
            .arg(pdf)
            .arg("-"),
    );
    let mupdf = said(
        Command::new("mutool")
            .args(["draw", "-q", "-F", "txt"])
            .arg(pdf),
    );
    let pypdf = said(of_python("python").args(["-c", PYPDF]).arg(pdf));
    [("pdftotext", poppler), ("mutool", mupdf), ("pypdf", pypdf)]
}

/// The words of a text, without what stands around them.
fn words(text: &str) -> BTreeSet<&str> {
    text.split_whitespace()
        .map(|word| word.trim_matches([',', '.', ';', ':', '(', ')', '«', '»']))
        .collect()
}

#[track_caller]
fn all_readers_find(pdf: &Path, names: &[String]) {
    let mut missing = Vec::new();
    for (reader, text) in read_by_all(pdf) {
        let words = words(&text);
        for name in names.iter().filter(|name| !words.contains(name.as_str())) {
            missing.push(format!("{reader}: {name}"));
        }
    }
    assert!(missing.is_empty(), "{}: {missing:#?}", pdf.display());
}

/// Two validators that do not know each other, nor the library that wrote the files.
///
/// Two of their rules say nothing here. outloud's TAG-002 guesses from its words whether a line is prose, and takes three running heads side
/// by side for one, without looking at what the file says of them (`/Pagination`, `/Header`): [`artifacts_are_furniture`] stands in its
/// place. pdfua's UA-14-001 (empty headings) stumbles over headings of several lines and says that it was not evaluated; outloud has that
/// rule too.
#[track_caller]
fn both_validators_pass(pdfs: &[PathBuf]) {
    let outloud = ["--fail-on", "error", "--skip", "TAG-002"];
    runs(of_python("outloud").args(outloud).args(pdfs));
    let told = said(of_python("pdfua").arg("check").args(pdfs));
    assert_eq!(told.matches("result: PASS").count(), pdfs.len(), "{told}");
    let left_out = told.lines().filter(|line| line.contains("not evaluated"));
    for line in left_out {
        assert!(line.contains("UA-14-001"), "{line}");
    }
}

/// No text is kept from who listens, but running heads and feet, and the heads of a table's columns where it goes on.
#[track_caller]
fn artifacts_are_furniture(pdfs: &[PathBuf]) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/python/artifacts.py");
    runs(of_python("python").arg(script).args(pdfs));
}

fn pdfs_below(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(pdfs_below(&path));
        } else if path.extension().is_some_and(|end| end == "pdf") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// An organiser at the command line.
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

    #[track_caller]
    fn clameur(&self, arguments: &[&str]) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clameur"));
        runs(command.current_dir(&self.site.dir).args(arguments));
    }

    #[track_caller]
    fn with_config(&self, arguments: &[&str]) {
        let config = self.config.to_string_lossy();
        self.clameur(&[arguments, &["--config", &config]].concat());
    }

    /// Freezes all statements and opens them into a folder.
    #[track_caller]
    fn opened(&self) -> PathBuf {
        let slug = self.site.slug.as_str();
        self.with_config(&["batch", "freeze", slug, "--yes", "--out", "1.tar"]);
        let key = self.key.to_string_lossy();
        self.clameur(&["open", "1.tar", "--key", &key, "--out", "opened"]);
        self.site.dir.join("opened")
    }
}

/// A complaint of everybody, opened, with their names as they have to come out.
fn complaint() -> (Site, PathBuf, Vec<[String; 2]>) {
    let site = Site::demo();
    let people = people();
    for (given, family) in &people {
        site.person(given, family)
            .agreeing_to_all()
            .is_counted(&["taj"]);
    }
    let opened = Desk::of(&site).opened();
    let names = people
        .iter()
        .map(|(given, family)| [composed(given), composed(family)])
        .collect();
    (site, opened, names)
}

#[test]
#[ignore = "needs outloud, pdfua, poppler, mupdf and pypdf: `cargo xtask test`"]
fn the_papers_of_a_complaint_are_valid_and_give_back_the_names_that_were_typed() {
    let (site, opened, names) = complaint();
    let pdfs = pdfs_below(&opened);
    for folder in ["authority", "respondent"] {
        let inside = opened.join(folder);
        assert!(pdfs.iter().any(|pdf| pdf.starts_with(&inside)), "{folder}");
    }
    both_validators_pass(&pdfs);
    artifacts_are_furniture(&pdfs);

    let everybody = names.concat();
    let (mut mandates, mut lists) = (0, 0);
    // Nobody complains of the others.
    let others = ["targets/tes", "targets/video", "targets/vsa"];
    for pdf in &pdfs {
        let name = pdf.file_name().expect("a name").to_string_lossy();
        let folder = pdf.parent().expect("a folder");
        if folder.ends_with("mandates") {
            let number: usize = name[..6].parse().expect("a number");
            all_readers_find(pdf, &names[number - 1]);
            mandates += 1;
        } else if name == "mandates.pdf" || name.starts_with("complainants") {
            if others.iter().any(|other| folder.ends_with(other)) {
                continue;
            }
            all_readers_find(pdf, &everybody);
            lists += 1;
        }
    }
    assert_eq!(mandates, names.len());
    assert_eq!(lists, 5, "two lists for each reader, and the volume");
    site.everything_agrees();
}

/// An initiative that people of one country sign.
fn initiative() -> (Site, Vec<[String; 2]>) {
    let mut folder = CampaignSource::embedded_initiative().expect("well formed");
    folder.definition.opens = "2026-01-05".parse().ok();
    folder.definition.closes = "2026-12-31".parse().ok();
    for code in ["en", "fr", "de"] {
        let official = include_str!("../official/made-up.toml");
        let official = Official::read(code, official).expect("a whole text");
        let texts = folder.texts.get_mut(code).expect("texts");
        texts.official = Some(Box::new(official));
    }
    folder.write_documents().expect("documents");
    let site = Site::set(Setting {
        folder,
        ..Setting::default()
    });
    let path = format!("/en/{}/join", site.slug);
    let mut names = Vec::new();
    for (given, family) in people() {
        let page = site.get(&format!("{path}?nationality=FR")).expect(200);
        let mut form = Form::of(page.text(), &path);
        form.fill("given-name", &given)
            .fill("family-name", &family)
            .fill("street", "Rue de l’Exemple")
            .fill("street-number", "1")
            .fill("postal-code", "12345")
            .fill("city", "Exempleville")
            .fill("country", "FR")
            .fill("birth-date", "1971-12-24")
            .tick("consent", "certify");
        site.http().post(&form.action, &form.encode()).expect(200);
        names.push([composed(&given), composed(&family)]);
    }
    (site, names)
}

#[test]
#[ignore = "needs outloud, pdfua, poppler, mupdf and pypdf: `cargo xtask test`"]
fn the_papers_of_an_initiative_are_read_and_validated_too() {
    let (site, names) = initiative();
    let desk = Desk::of(&site);
    let slug = site.slug.as_str();
    let opened = desk.opened();
    for country in ["FR", "BG", "GR"] {
        let out = format!("annex-v-{country}.pdf");
        let form = ["authority", "form", slug, "--draft", "--country", country];
        desk.with_config(&[&form[..], &["--out", &out]].concat());
    }
    artifacts_are_furniture(&pdfs_below(&site.dir));
    // Sheets have a stamp besides, their number or the word for a draft, which is no part of the form.
    let sheets = |country: &str, language: &str, out: &str, draft: &[&str]| {
        let sheets = [
            "paper",
            "sheets",
            slug,
            "--copies",
            "2",
            "--country",
            country,
        ];
        let chosen = ["--language", language, "--out", out];
        desk.with_config(&[&sheets[..], &chosen, draft].concat());
    };
    sheets("FR", "fr", "sheets-FR.pdf", &[]);
    sheets("BG", "en", "sheets-BG.pdf", &[]);
    sheets("AT", "de", "sheets-AT.pdf", &[]);
    sheets("BG", "bg", "draft-BG.pdf", &["--draft"]);
    sheets("GR", "el", "draft-GR.pdf", &["--draft"]);
    let papers = pdfs_below(&site.dir);
    assert_eq!(papers.len(), 9, "{papers:?}");
    both_validators_pass(&papers);
    all_readers_find(&opened.join("FR/statements-FR-1.pdf"), &names.concat());
    site.everything_agrees();
}

#[test]
#[ignore = "needs outloud, pdfua, poppler and zxing-cpp: `cargo xtask test`"]
fn posters_are_valid_and_their_codes_say_what_stands_beside_them() {
    let site = Site::set(Setting {
        folder: CampaignSource::embedded_initiative().expect("well formed"),
        clock: clameur::clock::Clock::fixed(1_625_000_000_000),
        ..Setting::default()
    });
    let slug = site.slug.as_str();
    let mut pdfs = Vec::new();
    for lang in ["fr", "de", "el", "bg"] {
        for name in ["a3", "a4-bw", "a5", "2xa5-bw", "4xa6"] {
            let address = format!("/{lang}/{slug}/material/{name}.pdf");
            let pdf = site.dir.join(format!("{lang}-{name}.pdf"));
            std::fs::write(&pdf, site.get(&address).expect(200).body).expect("written");
            let picture = site.dir.join(format!("{lang}-{name}"));
            let mut draw = Command::new("pdftoppm");
            runs(
                draw.args(["-png", "-r", "110", "-singlefile"])
                    .arg(&pdf)
                    .arg(&picture),
            );
            let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/python/codes.py");
            let picture = picture.with_extension("png");
            let read = said(of_python("python").arg(script).arg(picture));
            let leaflets = match name {
                "4xa6" => 4,
                "2xa5-bw" => 2,
                _ => 1,
            };
            let to = format!("{}/Q/{slug}/{lang}", site.base_url()).to_uppercase();
            assert_eq!(
                read.lines().collect::<Vec<_>>(),
                vec![to.as_str(); leaflets]
            );
            let letters = said(Command::new("pdftotext").arg(&pdf).arg("-"));
            let typed = format!("/q/{slug}/{lang}");
            assert!(letters.contains(&typed), "{letters}");
            pdfs.push(pdf);
        }
    }
    both_validators_pass(&pdfs);
    artifacts_are_furniture(
        &pdfs
            .iter()
            .filter(|pdf| {
                let name = pdf.file_name().unwrap_or_default().to_string_lossy();
                !name.contains('x')
            })
            .cloned()
            .collect::<Vec<_>>(),
    );
}
