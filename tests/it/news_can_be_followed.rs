//! What happens in a campaign can be followed by programs that are not ours: a feed per language (RFC 4287), and a table for spreadsheets.

use std::path::{Path, PathBuf};
use std::process::Command;

use clameur::clock::MINUTE;

use super::harness::Site;

/// A site where something happened: people joined, somebody left, and the texts changed.
fn site() -> Site {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    site.person("Prénom", "Autre").is_counted(&["video"]);
    maria.withdraws();
    let mut folder = site.folder.clone();
    for texts in folder.texts.values_mut() {
        texts.demand.push_str(" <Maintenant> & partout");
    }
    folder.definition.closes = "2027-06-30".parse().ok();
    site.clock.advance(MINUTE);
    site.publish(&folder).expect("published");
    site.clock.advance(MINUTE);
    site
}

fn feed(site: &Site, lang: &str) -> String {
    let answer = site
        .get(&format!("/{lang}/technopolice/feed.atom"))
        .expect(200);
    assert_eq!(
        answer.header("content-type"),
        Some("application/atom+xml; charset=utf-8")
    );
    answer.text().to_owned()
}

/// The texts of all elements of this name.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(xml).expect("well formed");
    let nodes = document
        .descendants()
        .filter(|node| node.has_tag_name(name));
    nodes
        .map(|node| node.text().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn a_feed_tells_each_thing_once_under_an_id_that_stays() {
    let site = site();
    let french = feed(&site, "fr");
    assert!(french.contains("xml:lang=\"fr\""));
    let ids = texts(&french, "id");
    assert!(ids.len() >= 3, "{french}");
    for id in &ids {
        assert!(
            id.starts_with("tag:127.0.0.1,2026-03-02:log/technopolice/fr"),
            "{id}"
        );
        assert_eq!(ids.iter().filter(|one| *one == id).count(), 1, "{id}");
    }
    let english = feed(&site, "en");
    assert_eq!(texts(&english, "id").len(), ids.len());
    assert!(texts(&english, "id").iter().all(|id| !ids.contains(id)));
    assert!(
        texts(&english, "title")
            .iter()
            .any(|title| title == "Collecting began")
    );
    // What is told later leaves what was told before as it is.
    let again = feed(&site, "fr");
    assert_eq!(again, french, "the same as long as nothing happens");
    site.clock.advance(60 * MINUTE);
    assert_eq!(feed(&site, "fr"), french, "time alone changes nothing");
    let mut folder = site.folder.clone();
    folder.definition.closes = "2027-12-31".parse().ok();
    site.publish(&folder).expect("published");
    site.clock.advance(MINUTE);
    let later = feed(&site, "fr");
    let (ids_later, updated) = (texts(&later, "id"), texts(&later, "updated"));
    assert_eq!(ids_later.len(), ids.len() + 1);
    assert!(ids.iter().all(|id| ids_later.contains(id)));
    assert!(updated[0] > texts(&french, "updated")[0]);

    // Nor does another time zone, in which it was published on another day.
    folder.definition.timezone = Some("Pacific/Kiritimati".to_owned());
    site.publish(&folder).expect("published");
    site.clock.advance(MINUTE);
    let moved = texts(&feed(&site, "fr"), "id");
    assert!(ids_later.iter().all(|id| moved.contains(id)), "{moved:?}");

    let page = site.get("/fr/technopolice").expect(200);
    assert!(page.text().contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Plainte collective contre la technopolice"
    ));
    // A reader that has it is told so in a few bytes.
    let tag = site.get("/fr/technopolice/feed.atom").expect(200);
    let tag = tag.header("etag").expect("a tag").to_owned();
    let headers = [("if-none-match", tag.as_str())];
    let known = site
        .http()
        .request("GET", "/fr/technopolice/feed.atom", &headers, &[]);
    assert_eq!(known.expect(304).text(), "");
    site.get("/de/technopolice/feed.atom").expect(404);
}

#[test]
fn the_press_gets_a_table_in_its_language() {
    let site = site();
    let answer = site.get("/fr/technopolice/press.csv").expect(200);
    let text = answer.text();
    assert!(text.starts_with("\u{feff}"), "a byte order mark");
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[1], "2026-03-02;2;1;1", "{text}");
    let english = site.get("/en/technopolice/press.csv").expect(200);
    assert!(english.text().contains("\r\n2026-03-02,2,1,1\r\n"));
    let disposition = answer.header("content-disposition").expect("a name");
    assert!(disposition.contains("technopolice-fr-2026-03-02.csv"));
    let page = site.get("/fr/technopolice/count").expect(200);
    assert!(page.text().contains("href=\"/fr/technopolice/press.csv\""));
}

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[track_caller]
fn accepts(command: &mut Command) {
    let output = command.output().expect("the program is installed");
    assert!(
        output.status.success(),
        "{command:?}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
#[ignore = "needs jing and target/python (cargo xtask test)"]
fn programs_that_are_not_ours_accept_the_feeds_and_the_table() {
    let site = site();
    for lang in ["fr", "en"] {
        let file = site.dir.join(format!("{lang}.atom"));
        std::fs::write(&file, feed(&site, lang)).expect("a file");
        accepts(
            Command::new("jing")
                .arg("-c")
                .arg(source("tests/formats/atom.rnc"))
                .arg(&file),
        );
        accepts(
            Command::new(source("target/python/bin/python"))
                .arg(source("tests/python/feeds.py"))
                .arg(&file),
        );
        let table = site
            .get(&format!("/{lang}/technopolice/press.csv"))
            .expect(200);
        let file = site.dir.join(format!("{lang}.csv"));
        std::fs::write(&file, table.text()).expect("a file");
        accepts(
            Command::new("python3")
                .arg(source("tests/python/sheet.py"))
                .arg(&file),
        );
    }
}
