//! A page that was shown a moment ago is shown again from memory: with all that was said of it, in each reader's language, with a form of its own,
//! and for that moment alone.

use super::harness::html::Form;
use super::harness::site::NOON;
use super::harness::{Answer, Setting, Site};
use clameur::clock::{Clock, SECOND};
use clameur_ledger::CloseReason;

fn site() -> (Site, Clock) {
    let clock = Clock::fixed(NOON);
    let setting = Setting {
        clock: clock.clone(),
        ..Setting::default()
    };
    (Site::set(setting), clock)
}

/// What is said of an answer, but for the time and the number drawn for the log.
fn said(answer: &Answer) -> Vec<(String, String)> {
    let mut headers = answer.headers.clone();
    headers.retain(|(name, _)| name != "date" && name != "x-request-id");
    headers.sort();
    headers
}

/// Pages of which the log has no line have no number either: they were given from memory.
fn from_memory(answer: &Answer) -> bool {
    answer.header("x-request-id").is_none()
}

#[test]
fn it_has_every_header_and_a_form_of_its_own_which_counts() {
    let (site, clock) = site();
    let path = format!("/fr/{}", site.slug);
    let first = site.http().get(&path).expect(200);
    clock.advance(SECOND);
    let again = site.http().get(&path).expect(200);
    assert!(!from_memory(&first) && from_memory(&again));
    assert_eq!(said(&first), said(&again));
    for header in [
        "content-security-policy",
        "x-content-type-options",
        "referrer-policy",
        "cache-control",
        "vary",
    ] {
        assert!(again.header(header).is_some(), "{header}");
    }
    let form = |page: &Answer| Form::of(page.text(), &format!("{path}/join"));
    let token = |page: &Answer| form(page).value("token").expect("a token").to_owned();
    let (one, other) = (token(&first), token(&again));
    assert_ne!(one, other, "each showing of a form is another");
    let without = |page: &Answer, token: &str| page.text().replace(token, "");
    assert_eq!(without(&first, &one), without(&again, &other));

    let mut maria = site.person("Prénom", "Exemple");
    let mut filled = maria.filled_form(&["taj"]);
    filled.set("token", &other);
    maria.sends(&filled).expect(200);
    maria.opens_mail();
    maria.confirms();
    maria.reads_mail();
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn each_reader_has_their_own_and_whoever_asks_for_more_is_heard() {
    let (site, _) = site();
    let path = format!("/fr/{}", site.slug);
    let readers: [&[(&str, &str)]; 4] = [
        &[],
        &[("accept-language", "en")],
        &[("accept-encoding", "gzip")],
        &[("accept-language", "en"), ("accept-encoding", "gzip")],
    ];
    let ask = |headers: &[(&str, &str)]| site.http().request("GET", &path, headers, &[]);
    let first: Vec<Answer> = readers.iter().map(|headers| ask(headers)).collect();
    for (headers, first) in readers.iter().zip(&first) {
        let again = ask(headers);
        assert!(!from_memory(first) && from_memory(&again), "{headers:?}");
        assert_eq!(said(first), said(&again), "{headers:?}");
    }
    let (plain, suggesting) = (first[0].text(), first[1].text());
    assert!(
        plain.len() < suggesting.len(),
        "a reader of English is told"
    );
    assert_eq!(first[2].header("content-encoding"), Some("gzip"));

    let head = site.http().request("HEAD", &path, &[], &[]).expect(200);
    assert!(head.body.is_empty() && !from_memory(&head));
    assert!(!from_memory(
        &site.http().get(&format!("{path}?via=nobody"))
    ));
    assert!(from_memory(&site.http().get(&format!("{path}?fbclid=abc"))));
    let refused = site.http().request("DELETE", &path, &[], &[]);
    assert_eq!(refused.status, 405);
}

#[test]
fn a_campaign_that_closes_is_seen_to_be_closed_when_its_moment_is_over() {
    let (site, clock) = site();
    let path = format!("/fr/{}", site.slug);
    let action = format!("action=\"{path}/join\"");
    for _ in 0..2 {
        let open = site.http().get(&path).expect(200);
        assert!(open.text().contains(&action));
    }
    site.closes(CloseReason::Ended);
    clock.advance(2 * SECOND);
    for _ in 0..2 {
        let closed = site.http().get(&path).expect(200);
        assert!(!closed.text().contains(&action));
    }
    site.everything_agrees();
}
