//! What becomes of a mailed link: used twice, too late, refused, cut, of another campaign.

use super::harness::html::visible;
use super::harness::{Setting, Site};
use clameur::clock::{DAY, HOUR};
use clameur_ledger::CloseReason;

#[test]
fn pressing_the_button_twice_shows_the_same_receipt() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    let first = maria.presses_confirm().expect(200);
    let again = maria.presses_confirm().expect(200);
    assert_eq!(first.body, again.body);
    assert_eq!(site.count(), 1);

    // The link keeps leading to the receipt, also after others joined.
    let receipt = maria.downloads_receipt();
    site.person("Autre", "Exemple").is_counted(&["tes"]);
    let later = maria.downloads_receipt();
    assert_eq!((later.leaf, later.index), (receipt.leaf, receipt.index));
    assert!(
        site.receipt_page(&maria.link())
            .text()
            .contains(&maria.withdrawal_code())
    );
    site.everything_agrees();
}

#[test]
fn it_was_not_me() {
    let site = Site::demo();
    let mut stranger = site.person("Prénom", "Exemple");
    stranger.joins(&["taj"]);
    stranger.opens_mail();
    let reject = stranger.link().replace("/confirm/", "/reject/");
    site.http().post(&reject, "").expect(200);
    site.http().post(&reject, "").expect(200);

    // The link says what happened and counts nobody; what was typed is destroyed.
    let gone = site.get(&stranger.link()).expect(410);
    assert!(!gone.text().contains("<form method=\"post\""));
    stranger.presses_confirm().expect(410);
    let dump = site.dump();
    assert_eq!(dump["pending"].len(), 1);
    assert!(dump["pending"][0].contains("state=rejected"));
    assert_eq!(dump["sealed_record"], Vec::<String>::new());
    assert!(dump["pending"][0].contains("tag=NULL mailbox_tag=NULL salt=NULL"));
    assert_eq!(dump["mail"], Vec::<String>::new());
    let no_reminder = "reminder=NULL budget_tag=NULL";
    assert!(dump["pending"][0].contains(no_reminder));

    // Only that form is gone: its owner may fill in another.
    stranger.is_counted(&["taj"]);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn a_link_that_was_used_cannot_be_refused_afterwards() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let reject = maria.link().replace("/confirm/", "/reject/");
    let answer = site.http().post(&reject, "").expect(200);
    assert!(
        answer.text().contains("withdrawal-code"),
        "the receipt, and the way to leave"
    );
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn a_link_expires() {
    let site = Site::demo();
    let mut late = site.person("Prénom", "Exemple");
    late.joins(&["taj"]);
    late.opens_mail();
    site.clock.advance(31 * DAY);
    let page = site.get(&late.link()).status;
    assert!(page == 410 || page == 404, "{page}");
    let pressed = late.presses_confirm().status;
    assert!(pressed == 410 || pressed == 404, "{pressed}");
    assert_eq!(site.count(), 0);

    // Joining anew is all it takes.
    late.is_counted(&["taj"]);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn cut_and_invented_links_are_answered_with_a_page() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    let link = maria.link();
    site.mail_has_left();
    let before = site.dump();
    let invented = format!("/fr/{}/confirm/AAAAAAAAAAAAAAAAAAAAAA", site.slug);
    let long = format!("{link}{}", "A".repeat(4_000));
    let mut links = vec![invented, format!("{link}%00"), long];
    links.push(link[..link.len() - 1].to_owned());
    links.push(link[..link.len() - 12].to_owned());
    links.push(format!("{}%C3%A9", &link[..link.len() - 1]));
    for cut in links {
        for answer in [site.get(&cut), site.http().post(&cut, "")] {
            assert_eq!(answer.status, 404, "{cut}");
            assert!(visible(answer.text()).len() > 40, "{cut}");
        }
        let receipt = cut.replace("/confirm/", "/receipt/");
        site.get(&receipt).expect(404);
        let reject = cut.replace("/confirm/", "/reject/");
        site.http().post(&reject, "").expect(404);
    }
    site.is_unchanged_since(&before);
    maria.confirms();
    site.everything_agrees();
}

#[test]
fn what_a_mail_program_glues_to_a_link_does_not_end_it() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    let link = maria.link();
    site.mail_has_left();
    let before = site.dump();
    let clean = site.get(&link).expect(200);
    let middle = link.len() - 5;
    let broken = format!("{}=%0D%0A{}", &link[..middle], &link[middle..]);
    let glued = [
        "%3E",
        ").",
        ".",
        "=",
        "&gt;",
        "%C2%BB",
        "/",
        "%3Chttps://example.org%3E",
        "?utm_source=mail",
        ".?fbclid=1",
    ];
    for address in glued
        .iter()
        .map(|glue| format!("{link}{glue}"))
        .chain([broken])
    {
        let page = site.get(&address).expect(200);
        assert_eq!(
            page.text(),
            clean.text(),
            "{address}: buttons and languages go by the clean address"
        );
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    }
    // Opening it changed nothing; pressing the button works from there too.
    site.is_unchanged_since(&before);
    site.http().post(&format!("{link}%3E."), "").expect(200);
    assert_eq!(site.count(), 1);
    maria.presses_confirm().expect(200);
    let receipt = link.replace("/confirm/", "/receipt/");
    site.get(&format!("{receipt}.")).expect(200);
    maria.confirms();
    site.everything_agrees();
}

#[test]
fn a_link_works_in_its_own_campaign_only() {
    let site = Site::demo();
    let mut other = site.folder.clone();
    other.definition.slug = "deuxieme".to_owned();
    site.publish(&other).expect("a second campaign");
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    let elsewhere = maria.link().replace("/technopolice/", "/deuxieme/");
    site.get(&elsewhere).expect(404);
    site.http().post(&elsewhere, "").expect(404);
    assert_eq!(
        (site.count(), site.count_of("deuxieme")),
        (0, 0),
        "a link of one campaign, pressed on the page of another, counts nowhere"
    );
    let reject = elsewhere.replace("/confirm/", "/reject/");
    site.http().post(&reject, "").expect(404);
    maria.confirms();
    site.everything_agrees();
}

#[test]
fn a_campaign_that_is_over_takes_nobody_and_loses_nothing() {
    let mut setting = Setting::default();
    setting.folder.definition.closes = Some("2026-03-10".parse().unwrap());
    let site = Site::set(setting);
    let mut counted = site.person("Prénom", "Exemple");
    counted.is_counted(&["taj"]);
    let late = site.person("Autre", "Exemple");
    let form = late.filled_form(&["taj"]);
    site.clock.advance(9 * DAY);

    site.get(&late.path("")).expect(200);
    site.get(&late.path("/join")).expect(403);
    let refused = late.sends(&form).expect(403);
    assert!(visible(refused.text()).len() > 40);
    // Leaving is as easy as ever, and the receipt is still there.
    counted.downloads_receipt();
    assert_eq!(site.count(), 1);
    counted.withdraws();
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}

#[test]
fn whoever_is_counted_reads_so_by_another_link_also_once_the_campaign_is_closed() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    let mut again = maria.clone();
    again.joins(&["taj"]);
    again.opens_mail();
    assert_ne!(again.link(), maria.link());
    maria.confirms();
    let before = again.presses_confirm().expect(409);

    site.closes(CloseReason::Ended);
    site.clock.advance(HOUR);
    // The page and its button say the same, and not that nothing was counted.
    let opened = site.get(&again.link()).expect(409);
    let pressed = again.presses_confirm().expect(409);
    assert_eq!(visible(opened.text()), visible(pressed.text()));
    let told = |page: &str| visible(page).contains("déjà");
    assert!(told(before.text()) && told(pressed.text()));
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn a_campaign_that_is_still_to_come_says_so() {
    let mut setting = Setting::default();
    setting.folder.definition.opens = Some("2026-04-01".parse().unwrap());
    let site = Site::set(setting);
    site.get("/fr/technopolice").expect(200);
    site.get("/fr/technopolice/join").expect(403);
    site.clock.advance(40 * DAY);
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    site.everything_agrees();
}
