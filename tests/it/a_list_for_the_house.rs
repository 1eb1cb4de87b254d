//! A Dutch citizens' initiative, from the first statement to the list that the Tweede Kamer receives.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use clameur::campaign::source::CampaignSource;
use clameur::clock::{DAY, day_of};
use clameur::dossier::filed::{Filing, mark};
use clameur::dossier::freeze::freeze;

use super::harness::html::{Form, errors, visible};
use super::harness::{Setting, Site};

/// What stands in no page and no paper of an initiative: nobody complains, and nobody is complained about.
const FOREIGN: [&str; 4] = ["complain", "respondent", "mandate", "plaign"];

fn folder() -> CampaignSource {
    let mut folder = CampaignSource::embedded_initiative().expect("well formed");
    let definition = &mut folder.definition;
    definition.slug = "burgerinitiatief".to_owned();
    definition.instrument = "nl-burgerinitiatief".to_owned();
    definition.registered = None;
    definition.initiative = None;
    definition.opens = None;
    definition.closes = None;
    definition.territory = Some("NL".to_owned());
    definition.initiators = Some(1);
    definition.languages = vec!["en".to_owned()];
    folder.texts.retain(|language, _| language == "en");
    let texts = folder.texts.get_mut("en").expect("English");
    texts.authority = "the House of Representatives".to_owned();
    let documents = [
        ("statement", "# Statement\n\nI support it.\n"),
        ("notice", "# Notice\n\nExample.\n"),
    ]
    .map(|(kind, text)| (kind.to_owned(), text.to_owned()));
    folder.documents = BTreeMap::from([("en".to_owned(), BTreeMap::from(documents))]);
    folder
}

struct Desk {
    site: Site,
    config: PathBuf,
    key: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let site = Site::set(Setting {
            folder: folder(),
            ..Setting::default()
        });
        let config = site.config_file();
        let key = site.key_file();
        Self { site, config, key }
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/{}{rest}", self.site.slug)
    }

    fn filled(&self, family: &str) -> Form {
        let page = self.site.get(&self.path("/join")).expect(200);
        let mut form = Form::of(page.text(), &self.path("/join"));
        form.fill("given-name", "Exemple")
            .fill("family-name", family)
            .fill("postal-address", "Voorbeeldstraat 1\n1234 AB Voorbeeld")
            .fill("birth-date", "1971-12-24")
            .fill("nationality", "NL");
        for consent in ["certify-vote", "art9", "authority"] {
            form.tick("consent", consent);
        }
        form
    }

    #[track_caller]
    fn signs(&self, family: &str) {
        let form = self.filled(family);
        let http = self.site.http();
        let answer = http.post(&form.action, &form.encode()).expect(200);
        says_nothing_foreign(&form.action, &visible(answer.text()));
    }

    /// A page without a word of complaints.
    #[track_caller]
    fn is_about_support(&self, path: &str) -> String {
        let page = self.site.get(path).expect(200);
        let text = visible(page.text());
        says_nothing_foreign(path, &text);
        text
    }

    #[track_caller]
    fn clameur(&self, arguments: &[&str], code: i32) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
            .current_dir(&self.site.dir)
            .args(arguments)
            .output()
            .expect("the program runs");
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.push_str(&String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "{text}");
        text
    }

    #[track_caller]
    fn batch(&self, arguments: &[&str]) -> String {
        let config = self.config.to_string_lossy();
        self.clameur(&[&["batch"], arguments, &["--config", &config]].concat(), 0)
    }

    #[track_caller]
    fn opens(&self, out: &str, more: &[&str]) -> String {
        let key = self.key.to_string_lossy();
        let all = ["open", "list.tar", "--key", &key, "--out", out];
        self.clameur(&[&all[..], more].concat(), 0)
    }
}

#[track_caller]
fn says_nothing_foreign(what: &str, text: &str) {
    let text = text.to_lowercase();
    for word in FOREIGN {
        assert!(!text.contains(word), "{what} says {word}:\n{text}");
    }
}

/// Every file below, with its name.
fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            let name = path.to_string_lossy().into_owned();
            all.push((name, std::fs::read(&path).expect("a file")));
        }
    }
    all
}

/// The form asks for the nationality, and takes none that may not vote.
fn takes_no_foreigner(desk: &Desk) {
    let page = desk.is_about_support(&desk.path("/join"));
    assert!(page.contains("Your nationality"), "{page}");
    let mut foreign = desk.filled("Personne-Étrangère");
    foreign.set("nationality", "BE");
    let answer = desk
        .site
        .http()
        .post(&foreign.action, &foreign.encode())
        .expect(422);
    let told = errors(answer.text());
    assert!(
        told.iter()
            .any(|one| one.contains("Only citizens of certain countries")),
        "{told:?}"
    );
}

#[test]
fn statements_age_until_the_list_is_received() {
    let desk = Desk::new();
    let site = &desk.site;
    takes_no_foreigner(&desk);
    desk.signs("Personne-Inventée A");
    site.clock.advance(200 * DAY);
    desk.signs("Personne-Inventée B");
    desk.signs("Personne-Inventée C");
    let count = desk.is_about_support(&desk.path("/count"));
    assert!(
        count.contains("valid if they are received on 18 September 2026")
            && count.contains("of the 40,001 that are needed")
            && !count.contains("too old"),
        "{count}"
    );

    // A year after the first statement, it counts no more; the log does not lose it.
    site.clock.advance(166 * DAY);
    let count = desk.is_about_support(&desk.path("/count"));
    assert!(
        count.contains("One more statement was given earlier, and is too old by then"),
        "{count}"
    );
    let json = site.get(&desk.path("/count.json")).expect(200);
    let json: serde_json::Value = serde_json::from_str(json.text()).expect("JSON");
    assert_eq!(
        [&json["count"], &json["headline"], &json["too_old"]],
        [3, 2, 1],
        "{json}"
    );
    desk.is_about_support(&desk.path(""));

    desk.batch(&["freeze", &site.slug, "--yes", "--out", "list.tar"]);
    let said = desk.opens("early", &["--received-on", "2026-10-01"]);
    assert!(
        said.contains("received on 1 October 2026: 3 statements count, 0 are too old"),
        "{said}"
    );
    let said = desk.opens("opened", &["--received-on", "2027-03-03"]);
    assert!(
        said.contains("2 statements count, 1 are too old")
            && said.contains("40,000 are needed")
            && said.contains("1 of these signed too"),
        "{said}"
    );
    says_nothing_foreign("the report", &said);
    let opened = site.dir.join("opened");
    let read = |name: &str| String::from_utf8(std::fs::read(opened.join(name)).expect(name));
    let list = read("authority/statements-of-support.csv").expect("text");
    assert!(
        list.contains(
            "number,last name,first name,postal address,birth date,nationality,day of the statement"
        ),
        "{list}"
    );
    assert!(
        list.contains("Personne-Inventée B,Exemple,\"Voorbeeldstraat 1, 1234 AB Voorbeeld\",1971-12-24,Netherlands,2026-09-18"),
        "{list}"
    );
    assert!(!list.contains("Inventée A"), "{list}");
    let old = read("internal/too-old.csv").expect("text");
    assert!(
        old.contains("Inventée A,") && !old.contains("Inventée B"),
        "{old}"
    );
    for (name, bytes) in files(&opened) {
        says_nothing_foreign(&name, &String::from_utf8_lossy(&bytes));
        assert!(!name.contains("slip") && !name.contains("volume"), "{name}");
    }
    let pdf = std::fs::read(opened.join("authority/statements-of-support.pdf")).expect("a list");
    assert!(pdf.starts_with(b"%PDF-1.7"));
    if let Ok(text) = Command::new("pdftotext")
        .args(["-layout", "authority/statements-of-support.pdf", "-"])
        .current_dir(&opened)
        .output()
    {
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        says_nothing_foreign("the printed list", &text);
        assert!(
            text.contains("Valid if received on 3 March 2027") && text.contains("Netherlands"),
            "{text}"
        );
    }

    let slug = site.slug.as_str();
    // In the campaign's time zone, as the command counts days.
    let list = desk.batch(&["list", slug]);
    let (_, today) = list.rsplit_once("frozen ").expect("a day");
    let today = today.split(',').next().expect("a day");
    desk.batch(&["filed", slug, "1", "--on", today, "--proof-follows"]);
    for page in ["", "/count", "/procedure", "/documents", "/withdraw"] {
        desk.is_about_support(&desk.path(page));
    }
    site.everything_agrees();
}

#[test]
fn whose_statement_grew_too_old_is_told_so_wherever_it_is_asked() {
    let desk = Desk::new();
    let site = &desk.site;
    let signs = |family: &str, days: i64| {
        let form = desk.filled(family);
        site.http().post(&form.action, &form.encode()).expect(200);
        site.clock.advance(days * DAY);
        form
    };
    let old = signs("Personne-Inventée A", 366);
    let young = signs("Personne-Inventée B", 66);
    let receipt = |form: &Form| {
        let http = site.http();
        let page = http.post(&form.action, &form.encode()).expect(200);
        (visible(page.text()), page)
    };
    let (told, _) = receipt(&old);
    assert!(
        told.contains("Not filed yet. Too old by now") && !told.contains("next batch"),
        "{told}"
    );
    assert!(receipt(&young).0.contains("next batch"));
    let app = site.app();
    let now = site.clock.now();
    site.wait(freeze(&app.db, &app.secrets, &site.slug, now))
        .expect("frozen");
    let filing = Filing {
        number: 1,
        day: day_of(now),
        proof: None,
        reference: String::new(),
        correct: None,
    };
    site.wait(mark(&app.db, &site.slug, &filing, now))
        .expect("filed");
    let (told, page) = receipt(&old);
    assert!(
        told.contains("Too old: what was filed") && !told.contains("Not filed"),
        "{told}"
    );
    let (filed, other) = receipt(&young);
    assert!(filed.contains("Filed with the authority on"), "{filed}");
    // Leaving, each is told what holds for their own.
    let leaves = |page: &super::harness::Answer| {
        let code = page
            .text()
            .split("<p class=\"withdrawal-code\"><code>")
            .nth(1);
        let code = code
            .and_then(|rest| rest.split('<').next())
            .expect("a code");
        let path = desk.path("/withdraw");
        let mut form = Form::of(site.get(&path).expect(200).text(), &path);
        form.fill("code", code);
        visible(site.http().post(&path, &form.encode()).expect(200).text())
    };
    let left = leaves(&page);
    assert!(left.contains("You will not be in what is filed"), "{left}");
    assert!(!left.contains("was filed already"), "{left}");
    let left = leaves(&other);
    assert!(left.contains("Your statement was filed already"), "{left}");
    site.everything_agrees();
}
