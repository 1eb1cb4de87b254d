//! From its first day to the destruction of its statements: what is due stands on the page, and happens on its day.

use std::process::Command;

use clameur::campaign::source::CampaignSource;
use clameur::campaign::store::load;
use clameur::clock::{Clock, Zone};
use clameur::count::reported::{Channel, replace};
use clameur::dossier::authority::register::{self, NewSent};
use clameur::i18n::Lang;
use clameur::procedure::Procedure;
use clameur::procedure::calendar::{About, file};
use clameur::procedure::due::upcoming;
use clameur::procedure::record::{Words, add, hold};
use clameur_instrument::Event;
use jiff::civil::{Date, date};

use super::harness::html::Form;
use super::harness::{Setting, Site};

/// The demonstration's initiative, collecting from 1 February 2026 to 31 January 2027; today is 2 March 2026.
fn initiative() -> Site {
    let mut folder =
        CampaignSource::embedded_initiative().expect("the demonstration is well formed");
    folder.definition.opens = Some(date(2026, 2, 1));
    folder.definition.closes = Some(date(2027, 1, 31));
    folder.write_documents().expect("documents");
    Site::set(Setting {
        folder,
        ..Setting::default()
    })
}

fn path(site: &Site, lang: &str, rest: &str) -> String {
    format!("/{lang}/{}{rest}", site.slug)
}

/// Somebody from France, where an address and a day of birth are asked.
fn somebody_signs(site: &Site, name: &str) {
    let page = site
        .get(&path(site, "en", "/join?nationality=FR"))
        .expect(200);
    let mut form = Form::of(page.text(), &path(site, "en", "/join"));
    form.fill("given-name", "Exemple")
        .fill("family-name", name)
        .fill("street", "Rue de l’Exemple")
        .fill("street-number", "1")
        .fill("postal-code", "75001")
        .fill("city", "Exempleville")
        .fill("country", "FR")
        .fill("birth-date", "1971-12-24")
        .tick("consent", "certify");
    site.http().post(&form.action, &form.encode()).expect(200);
}

fn go_to(site: &Site, day: Date) {
    // Midnight where initiatives are counted.
    let brussels = Zone::named("Europe/Brussels").expect("known");
    let midnight = brussels.end_of(day.yesterday().expect("a day"));
    site.clock.advance(midnight - site.clock.now());
}

fn happened(site: &Site, event: Event, day: Date, note: &str) {
    let words = Words {
        notes: [("en".to_owned(), note.to_owned())].into(),
        link: "https://example.org/news".to_owned(),
        ..Words::default()
    };
    let app = site.app();
    let now = site.clock.now();
    site.wait(add(&app.db, &site.slug, (event, day), words, now))
        .expect("it can have taken place");
}

fn the_server_looks(site: &Site) -> clameur::retention::Destroyed {
    let app = site.app();
    site.wait(clameur::retention::run_once(
        &app.db,
        &app.secrets,
        site.clock.now(),
    ))
    .expect("it runs")
}

#[test]
fn statements_go_on_their_day_and_the_ledger_still_recounts() {
    let site = initiative();
    somebody_signs(&site, "Personne-Inventée Une");
    somebody_signs(&site, "Personne-Inventée Deux");
    assert_eq!(site.count(), 2);

    // What comes, for everybody; the reports are between the organisers and the Commission.
    let page = site.get(&path(&site, "en", "/procedure")).expect(200);
    for words in [
        "What comes next",
        "31 January 2027",
        "Last day to collect",
        "Regulation (EU) 2019/788, art.\u{a0}8",
        "Collecting began",
        "1 February 2026",
        "The initiative was registered",
    ] {
        assert!(page.text().contains(words), "{words}");
    }
    assert!(!page.text().contains("Report the number"));
    let calendar = site.get(&path(&site, "fr", "/calendar.ics")).expect(200);
    assert_eq!(
        calendar.header("content-type"),
        Some("text/calendar; charset=utf-8")
    );
    let text = calendar.text().replace("\r\n ", "");
    assert!(text.contains("DTSTART;VALUE=DATE:20270131\r\n"), "{text}");
    assert!(text.contains("Dernier jour de la collecte"), "{text}");
    assert!(
        !text.contains("VALARM") && !text.contains("report-numbers"),
        "{text}"
    );

    // A report, with a note and a link, newest first.
    go_to(&site, date(2026, 4, 2));
    happened(&site, Event::Reported, date(2026, 4, 1), "Two statements.");
    let page = site.get(&path(&site, "en", "/procedure")).expect(200);
    let at = |words: &str| page.text().find(words).expect(words);
    assert!(at("Two statements.") < at("Collecting began"));
    assert!(page.text().contains("href=\"https://example.org/news\""));

    // A month before, the server announces it.
    go_to(&site, date(2027, 10, 2));
    assert_eq!(the_server_looks(&site).records, 0);
    let told = site.dump();
    assert!(told["announcement"][0].contains("2027-11-01"), "{told:?}");

    // 21 months after 1 February 2026: not a millisecond before the day, and not a day after.
    go_to(&site, date(2027, 11, 1));
    site.clock.advance(-1);
    assert_eq!(the_server_looks(&site).records, 0);
    assert_eq!(site.dump()["statement"].len(), 2);
    site.clock.advance(1);
    assert_eq!(the_server_looks(&site).records, 2);
    let dump = site.dump();
    assert_eq!(dump["statement"], Vec::<String>::new());
    assert_eq!(dump["destruction"].len(), 1);
    assert!(dump["destruction"][0].contains("21 months after the collection began"));

    // The number stays, and everybody can still check it.
    assert_eq!(site.count(), 2);
    let recounts = site.everything_agrees();
    assert!(recounts.contains_key(&site.slug));
}

/// The initiative of 2021, with the days that its law gave it: it ended below a million, so nothing went to any authority, and what was signed was
/// destroyed on 2 May 2023, with the extensions of 2021 counted.
#[test]
fn an_initiative_below_a_million_sends_nothing_and_ends_in_destruction() {
    let mut folder =
        CampaignSource::embedded_initiative().expect("the demonstration is well formed");
    folder.write_documents().expect("documents");
    let site = Site::set(Setting {
        clock: Clock::fixed(1_622_550_000_000), // 1 June 2021
        folder,
        ..Setting::default()
    });
    somebody_signs(&site, "Personne-Inventée Quatre");
    let (app, slug) = (site.app(), site.slug.clone());

    // What was signed elsewhere is loaded; 45,000 in Germany and 15,000 in France are far from a million.
    go_to(&site, date(2022, 8, 2));
    let figures = [("DE".to_owned(), 45_000), ("FR".to_owned(), 15_000)].into();
    site.wait(replace(
        &app.db,
        &slug,
        Channel::Register,
        date(2022, 8, 1),
        &figures,
    ))
    .expect("kept");
    site.wait(replace(
        &app.db,
        &slug,
        Channel::Paper,
        date(2022, 8, 1),
        &figures,
    ))
    .expect("kept");
    let campaign = site
        .wait(load(&app.db, &app.secrets, &slug))
        .expect("the store answers")
        .expect("the campaign is there");
    let new = NewSent {
        country: "DE",
        on: date(2022, 8, 2),
        how: "by courier",
        ..NewSent::default()
    };
    let refused = site
        .wait(register::sent(
            &app.db,
            &campaign,
            &new,
            campaign.today(site.clock.now()),
            site.clock.now(),
        ))
        .expect_err("too few")
        .to_string();
    assert!(
        refused.contains("60001 statements of 1000000, and 0 States of 7"),
        "{refused}"
    );

    // The three months for the authorities pass; nobody was sent anything, and nothing is certified.
    go_to(&site, date(2022, 11, 2));
    let procedure = site
        .wait(Procedure::load(&app.db, &slug, site.clock.now()))
        .expect("the store answers")
        .expect("the campaign is there");
    assert_eq!(procedure.history.last(Event::Filed), None);
    // A month before, the organisers are told what will be destroyed; nothing is yet.
    go_to(&site, date(2023, 4, 3));
    assert_eq!(the_server_looks(&site).records, 0);
    go_to(&site, date(2023, 5, 2));
    site.clock.advance(-1);
    assert_eq!(the_server_looks(&site).records, 0);
    site.clock.advance(1);
    assert_eq!(the_server_looks(&site).records, 1);
    assert_eq!(site.dump()["statement"], Vec::<String>::new());
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn a_hold_stands_on_the_page_and_ends_by_itself() {
    let site = initiative();
    somebody_signs(&site, "Personne-Inventée Trois");
    go_to(&site, date(2027, 10, 1));
    let words = Words {
        notes: [(
            String::new(),
            "The court of Exempleville decides.".to_owned(),
        )]
        .into(),
        link: String::new(),
        ..Words::default()
    };
    let app = site.app();
    let until = date(2027, 12, 31);
    site.wait(hold(&app.db, &site.slug, until, words, site.clock.now()))
        .expect("it holds");
    go_to(&site, date(2027, 12, 1));
    assert_eq!(the_server_looks(&site).records, 0);
    go_to(&site, until);
    let page = site.get(&path(&site, "fr", "/procedure")).expect(200);
    assert!(page.text().contains("The court of Exempleville decides."));
    assert!(page.text().contains("31 décembre 2027"));
    assert_eq!(the_server_looks(&site).records, 0);
    go_to(&site, date(2028, 1, 1));
    let page = site.get(&path(&site, "fr", "/procedure")).expect(200);
    assert!(!page.text().contains("Exempleville"));
    assert_eq!(the_server_looks(&site).records, 1);
    site.everything_agrees();
}

/// Reads a calendar and says how many events it has; stops at whatever RFC 5545 does not allow.
const READ: &str = r"
import datetime, sys, icalendar
data = open(sys.argv[1], 'rb').read()
assert b'\n' not in data.replace(b'\r\n', b''), 'lines end with CRLF'
assert all(len(line) <= 75 for line in data.split(b'\r\n')), 'lines are folded'
calendar = icalendar.Calendar.from_ical(data)
assert not calendar.errors and calendar['VERSION'] == '2.0' and calendar['PRODID']
events = calendar.walk('VEVENT')
assert len({event['UID'] for event in events}) == len(events), 'every UID once'
for event in events:
    assert not event.errors, event.errors
    assert type(event['DTSTART'].dt) is datetime.date and event['DTSTART'].params['VALUE'] == 'DATE'
    assert event['DTSTAMP'].dt.tzinfo is not None
    triggers = [alarm['TRIGGER'].dt.days for alarm in event.walk('VALARM')]
    assert triggers in ([-14, -1], [-30, -14, -1]), triggers
    print(event['DTSTART'].dt, event['SUMMARY'])
";

#[test]
#[ignore = "needs icalendar"]
fn another_program_reads_our_calendars() {
    let site = initiative();
    let app = site.app();
    let procedure = site
        .wait(Procedure::load(&app.db, &site.slug, site.clock.now()))
        .expect("the store answers")
        .expect("the campaign is there");
    let days = upcoming(&procedure, true);
    assert!(days.len() > 10, "{days:?}");
    for lang in Lang::all() {
        let about = About {
            title: "A title, with; signs: — 😀",
            site: &app.config.base_url,
            lang,
            now: site.clock.now(),
            reminds: true,
        };
        let path = site.dir.join("calendar.ics");
        std::fs::write(&path, file(&about, &days)).expect("a file");
        // Debian's own interpreter: it is the one that sees Debian's packages.
        let read = Command::new("/usr/bin/python3")
            .args(["-c", READ])
            .arg(&path)
            .env("PYTHONIOENCODING", "utf-8")
            .output()
            .expect("python3");
        let said = String::from_utf8_lossy(&read.stdout);
        let errors = String::from_utf8_lossy(&read.stderr);
        assert!(read.status.success(), "{lang}: {errors}");
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.len(), days.len(), "{lang}");
        for (line, due) in lines.iter().zip(&days) {
            let expected = format!(
                "{} A title, with; signs: — 😀: {}",
                due.day,
                due.title(lang)
            );
            assert_eq!(*line, expected);
        }
    }
}
