//! Somebody who lost everything but their mailbox sees what they joined here; nobody else learns anything.

use std::time::{Duration, Instant};

use clameur::clock::{HOUR, MINUTE};
use clameur_ledger::Receipt;

use super::harness::html::{Form, errors, visible};
use super::harness::{Answer, Person, Setting, Site};

/// Asks for the link with an address.
#[track_caller]
fn asks(site: &Site, email: &str) -> Answer {
    let page = site.get("/fr/mine").expect(200);
    let mut form = Form::of(page.text(), "/fr/mine");
    form.fill("email", email);
    site.http().post(&form.action, &form.encode())
}

/// Opens the link that came, and types names.
#[track_caller]
pub(super) fn opens(site: &Site, link: &str, given: &str, family: &str) -> Answer {
    let page = site.get(link).expect(200);
    let mut form = Form::of(page.text(), "/fr/mine/shown");
    form.fill("given", given).fill("family", family);
    site.http().post(&form.action, &form.encode())
}

#[track_caller]
pub(super) fn link_for(site: &Site, person: &mut Person<'_>) -> String {
    asks(site, &person.email).expect(200);
    loop {
        let mail = person.reads_mail();
        if mail.links.iter().any(|link| link.contains("/mine/")) {
            return mail.link("/mine/");
        }
    }
}

#[test]
fn two_people_at_one_mailbox_see_each_their_own() {
    let site = Site::demo();
    let home = "maison@example.org";
    let mut maria = site.person("Prénom", "Exemple").with_email(home);
    maria = maria.agreeing_to_all();
    let receipt = maria.is_counted(&["taj"]);
    maria.reads_mail();
    // The same mailbox, written otherwise.
    let mut jean = site.person("Autre", "Essai");
    jean = jean.with_email("MAISON@example.org");
    jean.is_counted(&["tes"]);
    jean.reads_mail();
    site.mail_has_left();

    let before = site.dump();
    let link = link_for(&site, &mut maria);
    // Opening the link changes nothing, and shows nothing of anybody.
    let opened = site.get(&link).expect(200);
    assert!(!opened.text().contains("technopolice"));
    let hers = opens(&site, &link, "PRENOM", "exemple").expect(200);
    let number = receipt.index.to_string();
    assert!(
        visible(hers.text()).contains(&format!("entrée {number} ")),
        "{}",
        visible(hers.text())
    );
    // The receipt again, as good as the first.
    let form = Form::of(hers.text(), "/fr/mine/receipt");
    let file = site.http().post(&form.action, &form.encode()).expect(200);
    let again = Receipt::parse(file.text().as_bytes()).expect("a receipt");
    assert_eq!(again.index, receipt.index);
    site.keep(again);
    // He sees his, by his name; by no name nobody's statement is seen.
    let his = opens(&site, &link, "Autre", "Essai").expect(200);
    assert!(!visible(his.text()).contains(&format!("entrée {number} ")));
    assert!(his.text().contains("/fr/mine/receipt"));
    for (given, family) in [("", ""), ("Prénom", ""), ("Prénom", "Essai")] {
        let nobody = opens(&site, &link, given, family).expect(200);
        assert!(
            !nobody.text().contains("/fr/mine/receipt"),
            "{given} {family}"
        );
    }
    // Nothing of it is in the store but the link.
    let mut after = site.dump();
    assert_eq!(after.remove("own_view").map(|rows| rows.len()), Some(1));
    for (table, rows) in &after {
        if !["mail", "mail_outcome", "sign_in_wait"].contains(&table.as_str()) {
            assert_eq!(before.get(table), Some(rows), "{table}");
        }
    }
    // News end at once; the statement stays.
    let lists = |site: &Site| site.dump()["contact"].len();
    let were = lists(&site);
    assert!(were > 0);
    let mut form = Form::of(hers.text(), "/fr/mine/left");
    for _ in 0..were {
        let left = site.http().post(&form.action, &form.encode()).expect(200);
        if lists(&site) > 0 {
            form = Form::of(left.text(), "/fr/mine/left");
        }
    }
    assert_eq!(lists(&site), 0);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
}

#[test]
fn the_page_reads_the_same_whether_there_is_anything_or_not() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    maria.reads_mail();
    let stranger = site.person("Personne", "Ici");
    let same = |answer: &Answer, address: &str| visible(answer.text()).replace(address, "…");
    let hers = asks(&site, &maria.email).expect(200);
    let nobodys = asks(&site, &stranger.email).expect(200);
    assert_eq!(same(&hers, &maria.email), same(&nobodys, &stranger.email));
    // A button that was pressed twice sends one mail.
    let mails = |site: &Site| site.dump()["own_view"].len();
    let before = mails(&site);
    asks(&site, &stranger.email).expect(200);
    assert_eq!(mails(&site), before);
    site.clock.advance(MINUTE);
    asks(&site, &stranger.email).expect(200);
    assert_eq!(mails(&site), before + 1);
    // Also once an address has been written to often enough.
    for _ in 0..6 {
        site.clock.advance(MINUTE);
        asks(&site, &stranger.email).expect(200);
    }
    let again = asks(&site, &stranger.email).expect(200);
    assert_eq!(
        same(&again, &stranger.email),
        same(&nobodys, &stranger.email)
    );
    // An answer leaves on the grid, whatever was found.
    let step = Duration::from_millis(150);
    site.app().limits.grid.set(step);
    for email in [&maria.email, &stranger.email] {
        let since = Instant::now();
        asks(&site, email).expect(200);
        assert!(since.elapsed() >= step);
    }
    // What is no address, and what may be somebody else's, is said at once.
    for (wrong, told) in [
        ("maria", "adresse électronique complète"),
        ("maria+x@example.org", "Laissez de côté le +"),
    ] {
        let refused = asks(&site, wrong).expect(422);
        assert!(errors(refused.text()).join(" ").contains(told), "{wrong}");
        assert!(refused.text().contains(wrong));
    }
}

#[test]
fn a_link_shows_for_an_hour_and_what_left_is_not_there() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    maria.reads_mail();
    let link = link_for(&site, &mut maria);
    let shown = opens(&site, &link, "Prénom", "Exemple").expect(200);
    let form = Form::of(shown.text(), "/fr/mine/receipt");
    maria.withdraws();
    let gone = site.http().post(&form.action, &form.encode()).expect(200);
    assert!(!gone.text().contains("/fr/mine/receipt"));
    site.clock.advance(HOUR + MINUTE);
    site.get(&link).expect(410);
    site.http().post(&form.action, &form.encode()).expect(410);
    for nothing in ["/fr/mine/shown", "/fr/mine/left"] {
        site.get(nothing).expect(303);
    }
    site.get("/fr/mine/AAAAAAAAAAAAAAAAAAAAAA").expect(410);
    site.everything_agrees();
}

#[test]
fn campaigns_that_are_over_are_shown_too() {
    let site = Site::set(Setting::default());
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    maria.reads_mail();
    let app = site.app();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        clameur::db::query("UPDATE campaign SET state = 'closed', closed_at = $1")
            .bind(app.clock.now())
            .execute(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
    let link = link_for(&site, &mut maria);
    let shown = opens(&site, &link, "Prénom", "Exemple").expect(200);
    assert!(shown.text().contains("/fr/mine/receipt"));
}
