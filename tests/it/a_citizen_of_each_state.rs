//! A citizen of each Member State signs an initiative: nationality, form, receipt, withdrawal; and who may not.

use std::collections::BTreeMap;

use clameur::campaign::source::CampaignSource;
use clameur::db::query;
use clameur_seal::Record;
use jiff::civil::date;

use super::harness::html::{Form, errors, visible};
use super::harness::site::NOON;
use super::harness::{Answer, Setting, Site};
use clameur::clock::Clock;

/// Countries whose form asks for an address and a day of birth (Regulation (EU) 2019/788, Annex III, part A).
const PART_A: [&str; 9] = ["DE", "DK", "FI", "FR", "GR", "IE", "LU", "NL", "SK"];

/// A document and a number of it for each of the others. Those with a check digit come from an independent implementation.
const PART_B: [(&str, &str, &str); 18] = [
    ("AT", "passport", "R1234567"),
    ("BE", "national.id.number", "38.04.27-876.13"),
    ("BG", "personal.number", "4906150501"),
    ("CY", "id.card", "1234567"),
    ("CZ", "id.card", "123456789"),
    ("EE", "personal.number", "49707063350"),
    ("ES", "id.card", "54578044x"),
    ("HR", "personal.id", "85230537843"),
    ("HU", "id.card", "123456AB"),
    ("IT", "id.card", "CA12345AA"),
    ("LT", "personal.number", "46812239016"),
    ("LV", "personal.id", "161175-19997"),
    ("MT", "id.card", "123456M"),
    ("PL", "national.id.number", "55100262137"),
    ("PT", "citizens.card", "08234568 3 C03"),
    ("RO", "personal.id", "1540126338219"),
    ("SE", "personal.number", "19570420-0210"),
    ("SI", "personal.number", "0409999507919"),
];

/// The initiative of the demonstration, with a window around the day of the story.
fn initiative() -> CampaignSource {
    let mut folder =
        CampaignSource::embedded_initiative().expect("the demonstration is well formed");
    folder.definition.opens = Some(date(2026, 1, 1));
    folder.definition.closes = Some(date(2026, 12, 31));
    folder.write_documents().expect("documents");
    folder
}

fn site() -> Site {
    Site::set(Setting {
        folder: initiative(),
        ..Setting::default()
    })
}

fn path(site: &Site, rest: &str) -> String {
    format!("/en/{}{rest}", site.slug)
}

/// The form of a country, as its page offers it.
fn form(site: &Site, code: &str) -> Form {
    let page = site
        .get(&path(site, &format!("/join?nationality={code}")))
        .expect(200);
    Form::of(page.text(), &path(site, "/join"))
}

fn send(site: &Site, form: &Form) -> Answer {
    site.http().post(&form.action, &form.encode())
}

/// The form of a country, filled in with what nobody is called.
fn filled(site: &Site, code: &str) -> Form {
    let mut form = form(site, code);
    form.fill("given-name", "Exemple")
        .fill("family-name", &format!("Personne-Inventée {code}"))
        .tick("consent", "certify");
    match PART_B.iter().find(|(of, _, _)| *of == code) {
        None => {
            let postal = match code {
                "DK" | "LU" => "1234",
                "NL" => "1234 AB",
                "IE" => "D02 X285",
                "SK" => "811 01",
                _ => "12345",
            };
            form.fill("street", "Rue de l’Exemple")
                .fill("street-number", "1")
                .fill("postal-code", postal)
                .fill("city", "Exempleville")
                .fill("country", code)
                .fill("birth-date", "1971-12-24");
        }
        Some((_, document, number)) => {
            let choices = form.boxes("document");
            if choices.is_empty() {
                assert_eq!(form.value("document"), None, "{code}");
            } else {
                form.tick("document", document);
            }
            form.fill("document-number", number);
        }
    }
    form
}

/// Signs, and gives the path of the receipt's page.
#[track_caller]
fn signs(site: &Site, form: &Form) -> String {
    let answer = send(site, form).expect(200);
    answer.receipt_link().expect("a receipt")
}

#[track_caller]
fn receipt(site: &Site, page: &str) -> String {
    let html = site.receipt_page(page);
    let file = site.posts(page, "receipt").expect(200);
    site.keep(clameur_ledger::Receipt::parse(&file.body).expect("a receipt"));
    html.text().to_owned()
}

/// Every record that is kept, opened with the organisation's key.
fn records(site: &Site) -> Vec<Record> {
    let app = site.app();
    let rows = site
        .wait(query("SELECT sealed FROM statement JOIN sealed_record ON sealed_record.id = statement.record ORDER BY leaf_index").fetch_all(app.db.read()))
        .expect("rows");
    rows.iter()
        .map(|row| {
            let plain =
                clameur_seal::open(&row.get::<Vec<u8>>(0), &site.identities()).expect("it opens");
            Record::from_bytes(&plain).expect("a record")
        })
        .collect()
}

fn withdrawal_code(page: &str) -> String {
    let after = page
        .split("class=\"withdrawal-code\"")
        .nth(1)
        .expect("a code");
    visible(&after[after.find("<code>").expect("a code")..after.find("</code>").expect("its end")])
}

#[test]
fn all_27_sign_keep_their_receipt_and_may_leave() {
    let site = site();
    let codes: Vec<&str> = PART_A
        .into_iter()
        .chain(PART_B.iter().map(|(code, _, _)| *code))
        .collect();
    assert_eq!(codes.len(), 27);
    let mut codes_to_leave = Vec::new();
    for (place, code) in codes.iter().enumerate() {
        let page = signs(&site, &filled(&site, code));
        let html = receipt(&site, &page);
        // Nobody gave an address: nothing is said to be on its way to one.
        assert!(!html.contains("mailbox.</p>"), "{code}");
        assert_eq!(site.count(), place as u64 + 1);
        codes_to_leave.push(withdrawal_code(&html));
    }

    // Annex III, nothing more and nothing less; the texts that were shown, by their hashes.
    let records = records(&site);
    for (code, record) in codes.iter().zip(&records) {
        let names: Vec<&str> = record.fields.keys().map(String::as_str).collect();
        let expected: &[&str] = if PART_A.contains(code) {
            &[
                "birth-date",
                "city",
                "country",
                "family-name",
                "given-name",
                "postal-code",
                "street",
                "street-number",
            ]
        } else {
            &["document", "document-number", "family-name", "given-name"]
        };
        assert_eq!(names, expected, "{code}");
        let documents: Vec<&str> = record.documents.keys().map(String::as_str).collect();
        assert_eq!(documents, ["notice", "statement"]);
        assert_eq!(record.assurance, "declared");
        assert_eq!(
            record.consents,
            BTreeMap::from([("certify".to_owned(), true)])
        );
    }
    let app = site.app();
    let by_country: BTreeMap<String, u64> = site
        .wait(clameur::count::store::territories(&app.db, &site.slug))
        .expect("counts")
        .into_iter()
        .collect();
    assert_eq!(by_country.len(), 27);
    site.everything_agrees();

    // Every third leaves; the log tells it, and their records are gone.
    for code in codes_to_leave.iter().step_by(3) {
        let page = site.get(&path(&site, "/withdraw")).expect(200);
        let mut form = Form::of(page.text(), &path(&site, "/withdraw"));
        form.fill("code", code);
        send(&site, &form).expect(200);
    }
    assert_eq!(site.count(), 18);
    assert_eq!(self::records(&site).len(), 18);
    let recount = site.recount(&site.slug);
    assert_eq!(recount.report.tally.live, 18);
}

#[test]
fn a_form_asks_what_the_country_asks_and_says_why() {
    let site = site();
    let page = site.get(&path(&site, "/join")).expect(200);
    let first = Form::of(page.text(), &path(&site, "/join"));
    assert!(
        first.value("given-name").is_none(),
        "nationality comes first"
    );
    assert!(page.text().contains("method=\"get\""));

    let belgian = site.get(&path(&site, "/join?nationality=BE")).expect(200);
    let text = visible(belgian.text());
    assert!(text.contains("Rijksregisternummer") && text.contains("00.00.00-000.00"));
    assert!(text.contains("The authority that checks signatures (Belgium)"));
    // The header of the form, as the register has it.
    for line in [
        "ECI(2021)000001",
        "contact@example.org",
        "https://reclaimyourface.eu/",
    ] {
        assert!(text.contains(line), "{line}");
    }
    assert!(form(&site, "BE").boxes("document").is_empty());
    assert_eq!(form(&site, "ES").boxes("document"), ["id.card", "passport"]);
    let german = form(&site, "DE");
    assert_eq!(german.value("country"), Some(""));
    assert_eq!(german.value("document-number"), None);
    // An address for news is no part of a statement of support.
    assert_eq!(german.value("email"), None);
    assert_eq!(german.boxes("consent"), ["certify"]);

    for wrong in ["XX", "", "de", "GB"] {
        let page = site
            .get(&path(&site, &format!("/join?nationality={wrong}")))
            .expect(200);
        assert_eq!(errors(page.text()).len(), 1, "{wrong}");
    }
    site.everything_agrees();
}

#[test]
fn who_may_not_sign_is_told_what_to_do() {
    let site = site();
    let refused = |form: &Form, words: &str| {
        let page = send(&site, form).expect(422);
        let told = errors(page.text());
        assert!(told.iter().any(|line| line.contains(words)), "{told:?}");
        assert_eq!(site.count(), 0);
        Form::of(page.text(), &path(&site, "/join"))
    };
    // A number for foreigners is none of a citizen.
    let mut form = filled(&site, "ES");
    form.fill("document-number", "X1234567L");
    let again = refused(&form, "This does not look like a number of this document");
    assert_eq!(again.value("document-number"), Some("X1234567L"));
    // One digit is wrong.
    let mut form = filled(&site, "BE");
    form.fill("document-number", "38.04.27-876.14");
    refused(&form, "A digit or letter of this number is wrong");
    // Too young: by the day of birth, and by the number that carries one.
    let mut form = filled(&site, "FR");
    form.fill("birth-date", "2010-03-02");
    refused(&form, "You have to be 18 or older");
    let mut form = filled(&site, "DK");
    form.untick("consent", "certify");
    refused(&form, "certify that everything is correct");
    let mut form = filled(&site, "DE");
    form.fill("country", "");
    refused(&form, "Country where you live");
    // No country at all: what was typed waits, unseen and not in an address.
    let mut form = filled(&site, "SE");
    form.fill("nationality", "");
    let again = refused(&form, "Choose the country");
    assert_eq!(again.value("given-name"), Some("Exemple"));
    site.everything_agrees();
}

#[test]
fn an_unusual_number_may_be_confirmed() {
    let site = site();
    let mut form = filled(&site, "CZ");
    form.fill("document-number", "12345");
    let page = send(&site, &form).expect(422);
    assert!(errors(page.text())[0].contains("Please check"));
    let mut again = Form::of(page.text(), &path(&site, "/join"));
    again.tick("confirm-document-number", "yes");
    signs(&site, &again);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn changing_the_country_loses_nothing_that_was_typed() {
    let site = site();
    let mut form = filled(&site, "DE");
    form.fill("birth-date", "no date");
    let page = send(&site, &form).expect(422);
    let mut form = Form::of(page.text(), &path(&site, "/join"));
    form.fill("nationality", "PL").set("change", "1");
    let page = send(&site, &form).expect(200);
    let mut polish = Form::of(page.text(), &path(&site, "/join"));
    assert_eq!(polish.value("given-name"), Some("Exemple"));
    assert_eq!(polish.value("document-number"), Some(""));
    assert_eq!(polish.values("consent"), ["certify"]);
    polish.fill("nationality", "DE").set("change", "1");
    let page = send(&site, &polish).expect(200);
    let german = Form::of(page.text(), &path(&site, "/join"));
    assert_eq!(german.value("street"), Some("Rue de l’Exemple"));
    assert_eq!(german.value("country"), Some("DE"));
    assert_eq!(german.value("birth-date"), Some("no date"));
    // What a country does not ask for is not kept, even when it came along.
    polish
        .fill("nationality", "PL")
        .fill("document-number", "55100262137");
    polish.fields.retain(|(name, _)| name != "change");
    signs(&site, &polish);
    assert_eq!(records(&site)[0].fields.len(), 4);
    site.everything_agrees();
}

#[test]
fn one_person_signs_once_however_the_number_is_written() {
    let site = site();
    signs(&site, &filled(&site, "BE"));
    for spelling in ["38042787613", "38 04 27 876 13", "38.04.27-876.13"] {
        let mut form = filled(&site, "BE");
        form.fill("document-number", spelling)
            .fill("given-name", "Autre");
        let page = send(&site, &form).expect(409);
        assert!(errors(page.text()).is_empty(), "nothing is wrong with it");
        assert!(visible(page.text()).contains("signed this initiative already"));
        let again = Form::of(page.text(), &path(&site, "/join"));
        assert_eq!(
            again.value("given-name"),
            Some("Autre"),
            "nothing typed is lost"
        );
    }
    assert_eq!(site.count(), 1);
    // Part A: names and day of birth; another address is no other person.
    signs(&site, &filled(&site, "FR"));
    let mut form = filled(&site, "FR");
    form.fill("city", "Ailleurs").fill("given-name", "EXEMPLE");
    send(&site, &form).expect(409);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
}

#[test]
fn asking_whether_others_signed_is_slow() {
    let site = Site::set(Setting {
        folder: initiative(),
        clock: Clock::fixed(NOON),
        limits: clameur::config::Limits {
            forms_per_network_per_minute: 12,
            mails_per_mailbox_per_day: 1,
            form_min_seconds: 0,
        },
        ..Setting::default()
    });
    signs(&site, &filled(&site, "BE"));
    let answers: Vec<u16> = (0..4)
        .map(|_| send(&site, &filled(&site, "BE")).status)
        .collect();
    assert_eq!(answers.first(), Some(&409));
    assert_eq!(answers.last(), Some(&429), "{answers:?}");
    site.everything_agrees();
}

#[test]
fn a_closed_initiative_says_so_and_leads_to_the_count() {
    let site = site();
    signs(&site, &filled(&site, "SI"));
    let mut late = filled(&site, "LT");
    site.clock.advance(400 * 86_400_000);
    late.set("token", "");
    let page = send(&site, &late).expect(403);
    assert!(visible(page.text()).contains("This campaign has closed"));
    let page = site.get(&path(&site, "")).expect(200);
    assert!(
        page.text()
            .contains(&format!("href=\"{}\"", path(&site, "/count")))
    );
    assert!(!page.text().contains("name=\"nationality\""));
    site.everything_agrees();
}

/// The engine is not made for one initiative: a national one, where the nationality decides nothing else.
#[test]
fn a_dutch_initiative_is_signed_by_its_own_form() {
    let mut folder = initiative();
    folder.definition.slug = "burgerinitiatief".to_owned();
    folder.definition.instrument = "nl-burgerinitiatief".to_owned();
    folder.definition.registered = None;
    folder.definition.initiative = None;
    folder.definition.languages = vec!["en".to_owned()];
    folder.texts.retain(|language, _| language == "en");
    folder.texts.get_mut("en").unwrap().authority = "the House of Representatives".to_owned();
    let texts = [
        ("statement", "# Statement\n\nI support it.\n"),
        ("notice", "# Notice\n\nExample.\n"),
    ]
    .map(|(kind, text)| (kind.to_owned(), text.to_owned()));
    folder.documents = BTreeMap::from([("en".to_owned(), BTreeMap::from(texts))]);
    let site = Site::set(Setting {
        folder,
        ..Setting::default()
    });
    let page = site.get(&path(&site, "/join")).expect(200);
    let mut form = Form::of(page.text(), &path(&site, "/join"));
    assert_eq!(form.value("nationality"), Some(""));
    form.fill("given-name", "Exemple")
        .fill("family-name", "Personne-Inventée")
        .fill("postal-address", "Voorbeeldstraat 1\n1234 AB Voorbeeld")
        .fill("birth-date", "1971-12-24")
        .fill("nationality", "NL");
    for consent in ["certify-vote", "art9", "authority"] {
        form.tick("consent", consent);
    }
    let text = visible(page.text());
    assert!(text.contains("the House of Representatives"));
    assert!(!text.to_lowercase().contains("complaint"), "{text}");
    receipt(&site, &signs(&site, &form));
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}
