//! How far an initiative is: the page, the files for the press and an auditor tell the same.

use std::process::{Command, Output};

use clameur::campaign::source::CampaignSource;
use clameur::clock::{Clock, DAY, SECOND};
use clameur::db::query;
use clameur::recount::{Source, recount};
use serde_json::Value;

use super::harness::html::{Form, visible};
use super::harness::site::NOON;
use super::harness::{Setting, Site};

const SLUG: &str = "reclaim-your-face";
const RESULT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/campaigns/reclaim-your-face/result.csv"
);

fn initiative() -> CampaignSource {
    CampaignSource::embedded_initiative().expect("the demonstration is well formed")
}

fn site_of(folder: CampaignSource, clock: Clock) -> Site {
    Site::set(Setting {
        folder,
        clock,
        ..Setting::default()
    })
}

/// The same initiative, open since the end of 2025 for twelve months.
fn open() -> CampaignSource {
    let mut folder = initiative();
    folder.definition.opens = Some(jiff::civil::date(2025, 12, 1));
    folder.definition.closes = Some(jiff::civil::date(2026, 11, 30));
    folder.write_documents().expect("documents");
    folder
}

/// The command, with its own way to the site's files.
fn figures(site: &Site, csv: &str, more: &[&str]) -> Output {
    let config = site.dir.join("desk.toml");
    let text = toml::to_string(&site.config).expect("TOML");
    std::fs::write(&config, text).expect("written");
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["campaign", "figures", SLUG, "--csv", csv])
        .args(more)
        .arg("--config")
        .arg(&config)
        .output()
        .expect("the program runs")
}

fn json(site: &Site) -> Value {
    let answer = site.get(&format!("/en/{SLUG}/count.json")).expect(200);
    assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
    serde_json::from_slice(&answer.body).expect("JSON")
}

/// `count.csv` as lines of cells.
fn table(site: &Site) -> Vec<Vec<String>> {
    let answer = site.get(&format!("/en/{SLUG}/count.csv")).expect(200);
    assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
    let lines = answer.text().lines();
    lines
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

fn page(site: &Site, lang: &str) -> String {
    let answer = site.get(&format!("/{lang}/{SLUG}/count")).expect(200);
    visible(answer.text())
}

#[test]
fn the_result_of_2022_is_told_as_it_was() {
    let site = site_of(initiative(), Clock::fixed(NOON));
    let register = ["--channel", "register", "--as-of", "2022-08-01"];
    let loaded = figures(&site, RESULT, &register);
    assert!(loaded.status.success(), "{loaded:?}");
    let said = String::from_utf8_lossy(&loaded.stdout).into_owned();
    assert!(
        said.contains("78092 statements in 27 territories"),
        "{said}"
    );

    // The page.
    let text = page(&site, "en");
    for expected in [
        "78,092",
        "7.8% of the 1,000,000",
        "0 / 7",
        "1 August 2022",
        "In the lead: Germany, with 55.6% of its threshold.",
        "final result in the Commission’s register",
        "30,059",
    ] {
        assert!(text.contains(expected), "{expected} is not in:\n{text}");
    }
    assert!(!text.contains("Pace"), "no pace after the end");
    assert!(page(&site, "fr").contains("En tête : Allemagne, à 55,6 % de son seuil."));

    // The files for the press say the same.
    let json = json(&site);
    assert_eq!(json["total"], 78_092);
    assert_eq!(json["count"], 0, "the ledger is counted apart");
    assert_eq!(json["source"], "register");
    assert_eq!((&json["reached"], &json["needed"]), (&0.into(), &7.into()));
    let territories = json["territories"].as_object().expect("territories");
    assert_eq!(territories.len(), 27);
    let all: u64 = territories
        .values()
        .map(|t| t["statements"]["total"].as_u64().expect("a number"))
        .sum();
    assert_eq!(all, 78_092);
    let rows = table(&site);
    assert_eq!(rows.len(), 28);
    assert_eq!(rows[1][..2], ["DE".to_owned(), "Germany".to_owned()]);
    for row in &rows[1..] {
        let of = &territories[&row[0]];
        assert_eq!(row[5], of["statements"]["register"].to_string());
        assert_eq!(row[6], of["threshold"].to_string());
        assert_eq!(row[7], of["percent"].to_string());
        assert!(text.contains(&row[1]), "{} is on the page", row[1]);
        assert!(text.contains(&format!("{}%", row[7])), "{row:?}");
    }

    // So do the pictures, and other pages.
    for file in ["count.svg", "map.svg"] {
        let answer = site.get(&format!("/en/{SLUG}/{file}")).expect(200);
        assert_eq!(
            answer.header("content-type"),
            Some("image/svg+xml; charset=utf-8")
        );
        assert!(answer.text().contains("78,092"));
    }
    assert!(visible(site.get("/en").expect(200).text()).contains("78,092"));
    site.everything_agrees();
}

#[test]
fn figures_that_cannot_be_right_are_refused() {
    let site = site_of(initiative(), Clock::fixed(NOON));
    let file = |name: &str, text: &str| {
        let path = site.dir.join(name);
        std::fs::write(&path, text).expect("written");
        path.to_string_lossy().into_owned()
    };
    let good = file("good.csv", "territory,statements\nDE,10\nMT,4\n");
    let paper = ["--channel", "paper", "--as-of", "2022-06-01"];
    let refused = |csv: &str, more: &[&str], what: &str| {
        let output = figures(&site, csv, more);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains(what), "{said}");
    };
    let strange = file("strange.csv", "territory,statements\nDE,10\nEL,4\n");
    refused(&strange, &paper, "has no territory EL");
    let twice = file("twice.csv", "territory,statements\nDE,10\nDE,4\n");
    refused(&twice, &paper, "line 3: DE stands here twice");
    let empty = file("empty.csv", "territory,statements\n");
    refused(&empty, &paper, "has no figures");
    refused("nowhere.csv", &paper, "cannot read nowhere.csv");
    let tomorrow = ["--channel", "paper", "--as-of", "9999-01-01"];
    refused(&good, &tomorrow, "still to come");
    let pigeon = ["--channel", "pigeon", "--as-of", "2022-06-01"];
    refused(&good, &pigeon, "paper, central, register");
    assert_eq!(json(&site)["total"], 0, "nothing was changed");

    let output = figures(&site, &good, &paper);
    assert!(output.status.success());
    let better = file("better.csv", "territory,statements\nDE,12\nMT,4\n");
    let later = ["--channel", "paper", "--as-of", "2022-06-02", "--json"];
    let output = figures(&site, &better, &later);
    let change: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(change["before"]["statements"], 14);
    assert_eq!(change["changes"]["DE"]["now"], 12);
    assert!(change["changes"]["MT"].is_null());
    assert_eq!(json(&site)["channels"]["paper"]["statements"], 16);
}

/// Signs as a German citizen, as the form asks them.
fn sign(site: &Site, given: &str) {
    let action = format!("/en/{SLUG}/join");
    let page = site.get(&format!("{action}?nationality=DE")).expect(200);
    let mut form = Form::of(page.text(), &action);
    for (name, value) in [
        ("nationality", "DE"),
        ("given-name", given),
        ("family-name", "Personne-Inventée"),
        ("street", "Beispielweg"),
        ("street-number", "1"),
        ("postal-code", "10115"),
        ("city", "Beispielstadt"),
        ("country", "DE"),
        ("birth-date", "31/12/1990"),
    ] {
        form.set(name, value);
    }
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    let answer = site.http().post(&form.action, &form.encode());
    assert_eq!(answer.status, 200, "{}", visible(answer.text()));
}

#[test]
fn channels_stay_apart_while_it_goes_on_and_the_ledger_is_recounted_by_country() {
    let clock = Clock::fixed(NOON);
    let site = site_of(open(), clock.clone());
    let paper = site.dir.join("paper.csv");
    std::fs::write(&paper, "territory,statements\nDE,3\nMT,4230\n").expect("written");
    let paper = paper.to_string_lossy().into_owned();
    let loaded = figures(
        &site,
        &paper,
        &["--channel", "paper", "--as-of", "2026-03-01"],
    );
    assert!(loaded.status.success(), "{loaded:?}");
    for given in ["Exemple", "Essai", "Modèle"] {
        sign(&site, given);
    }

    let numbers = json(&site);
    assert_eq!(
        (&numbers["count"], &numbers["total"]),
        (&3.into(), &4_236.into())
    );
    assert_eq!(numbers["source"], "channels");
    assert_eq!(numbers["reached"], 1);
    // 2 March to 30 November, both counted.
    assert_eq!(numbers["days_left"], 274);
    let germany = &numbers["territories"]["DE"]["statements"];
    assert_eq!(
        (&germany["ledger"], &germany["paper"]),
        (&3.into(), &3.into())
    );
    assert!(germany["central"].is_null());
    let text = page(&site, "en");
    for expected in [
        "4,236",
        "1 / 7",
        "274",
        "✓ Malta",
        "Signed here",
        "On paper",
        "Pace",
    ] {
        assert!(text.contains(expected), "{expected} is not in:\n{text}");
    }
    // A forecast is for those who want one.
    assert!(!text.contains("This is an estimate"), "{text}");

    // Recounted, by country too.
    let found = recount(
        &Source::new(&format!("{}/log/{SLUG}", site.base_url())),
        None,
        &[],
        |_, _| {},
    )
    .expect("the log can be read");
    assert_eq!(found.disagreements, Vec::<String>::new());
    let german = clameur_ledger::Territory::new("DE").expect("a code");
    assert_eq!(found.report.tally.by_territory[&german], 3);

    // Someone who changes a country's number in the store is found out, though the sum is right.
    site.wait(async {
        let mut tx = site.app().db.begin().await.expect("a transaction");
        query("UPDATE tally_territory SET territory = 'FR' WHERE territory = 'DE'")
            .execute(&mut *tx)
            .await
            .expect("changed");
        tx.commit().await.expect("kept");
    });
    let found = recount(
        &Source::new(&format!("{}/log/{SLUG}", site.base_url())),
        None,
        &[],
        |_, _| {},
    )
    .expect("the log can be read");
    assert_eq!(
        found.disagreements,
        [
            "DE: the site shows 0 signed here, the ledger comes to 3",
            "FR: the site shows 3 signed here, the ledger comes to 0",
        ]
    );

    // A handful of signatures end far below a million, and the page says so where its organisers want that.
    let mut folder = site.folder.clone();
    folder.definition.public_forecast = true;
    site.publish(&folder).expect("published");
    clock.advance(3 * SECOND);
    let text = page(&site, "en");
    assert!(text.contains("This is an estimate"), "{text}");

    // After the last day there is no pace and no outlook.
    clock.advance(300 * DAY);
    let text = page(&site, "en");
    assert!(text.contains("Closed since") && !text.contains("This is an estimate"));
    assert_eq!(json(&site)["days_left"], 0);
    // What ended far below goes to no authority, though the law has not ended it yet.
    let campaign = visible(site.get(&format!("/en/{SLUG}")).expect(200).text());
    assert!(campaign.contains("What happened"), "{campaign}");
    assert_eq!(campaign.matches("Collecting ended").count(), 1);
    for promised in ["What happens next", "National authorities check"] {
        assert!(!campaign.contains(promised), "{promised}: {campaign}");
    }
}

#[test]
fn a_feed_tells_when_a_number_was_reached_only_where_it_is_the_logs_own() {
    let mut folder = open();
    folder.definition.goal = Some(2.into());
    let site = site_of(folder, Clock::fixed(NOON));
    for given in ["Exemple", "Essai", "Modèle"] {
        sign(&site, given);
    }
    let feed = || {
        let feed = site.get(&format!("/en/{SLUG}/feed.atom")).expect(200);
        feed.text().to_owned()
    };
    assert!(feed().contains("/number/2</id>"), "{}", feed());
    let paper = site.dir.join("paper.csv");
    std::fs::write(&paper, "territory,statements\nMT,4230\n").expect("written");
    let reported = figures(
        &site,
        &paper.to_string_lossy(),
        &["--channel", "paper", "--as-of", "2026-03-01"],
    );
    assert!(reported.status.success(), "{reported:?}");
    assert!(!feed().contains("/number/"), "{}", feed());
}
