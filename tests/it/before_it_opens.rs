//! Before it opens and after it closed: the page says so at the top, who asks is told on the day, and pages that say what went wrong
//! stay inside the campaign.

use clameur::campaign::source::CampaignSource;
use clameur::clock::{Clock, DAY};

use super::harness::html::{Form, visible};
use super::harness::site::{NOON, demonstration};
use super::harness::{Person, Setting, Site};
use super::their_own_view::{link_for, opens};

/// The demonstration's complaint, to be opened ten days after the day of the stories.
fn soon() -> CampaignSource {
    let mut folder = demonstration();
    folder.definition.opens = "2026-03-12".parse().ok();
    folder.definition.closes = "2026-06-30".parse().ok();
    folder
}

fn site_of(folder: CampaignSource) -> Site {
    Site::set(Setting {
        clock: Clock::fixed(NOON),
        folder,
        ..Setting::default()
    })
}

/// Leaves an address and presses the button in the mail; gives the way to leave.
fn follows(site: &Site, person: &mut Person<'_>) -> String {
    let path = person.path("/follow");
    let page = site.get(&path).expect(200);
    let told = visible(page.text());
    assert!(told.contains("Opens on 12 March 2026."), "{told}");
    assert!(told.contains("a mail tells you"), "{told}");
    // That a copy waits which the server can open is no secret.
    assert!(
        told.contains("encrypted copy that this server can open"),
        "{told}"
    );
    let mut form = Form::of(page.text(), &path);
    form.fill("email", &person.email);
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    person.sends(&form).expect(200);
    let link = person.reads_mail().link("/follow/confirm/");
    site.http().post(&link, "").expect(200);
    person.reads_mail().link("/follow/leave/")
}

#[test]
fn who_asks_is_told_on_the_day_on_which_it_opens() {
    let site = site_of(soon());
    let page = site.get("/en/technopolice").expect(200);
    let top = page.text().split("class=\"hero-count\"").next();
    let top = top.expect("the top");
    assert!(top.contains("Opens on 12 March 2026."), "{top}");
    assert!(top.contains("href=\"/en/technopolice/follow\""), "{top}");
    assert!(!page.text().contains("people have joined"), "nobody could");

    let mut ana = site.person("", "").reading("en");
    follows(&site, &mut ana);
    let mut eve = site.person("", "").reading("en");
    let leave = follows(&site, &mut eve);
    // Asked twice, told once.
    follows(&site, &mut ana);
    let noa = site.person("", "").reading("fr");
    let of_noa = noa.path("/follow");
    assert!(visible(site.get(&of_noa).expect(200).text()).contains("Ouverture le 12 mars 2026"));
    site.due_mail_has_left();
    assert_eq!(site.dump()["mail"].len(), 2);
    // Who leaves before is not written to.
    site.http().post(&leave, "").expect(200);
    assert_eq!(site.dump()["mail"].len(), 1);
    // Nor who leaves by the page of what they joined.
    let mut lio = site.person("", "").reading("en");
    follows(&site, &mut lio);
    let link = link_for(&site, &mut lio);
    site.due_mail_has_left();
    assert_eq!(site.dump()["mail"].len(), 2);
    let joined = opens(&site, &link, "", "").expect(200);
    let form = Form::of(joined.text(), "/fr/mine/left");
    site.http().post(&form.action, &form.encode()).expect(200);
    assert_eq!(site.dump()["mail"].len(), 1);

    // The first day is moved: nobody is told too early.
    let mut folder = site.folder.clone();
    folder.definition.opens = "2026-03-20".parse().ok();
    site.publish(&folder).expect("published");
    site.clock.advance(11 * DAY);
    site.due_mail_has_left();
    assert!(ana.new_mail().is_none(), "not yet");
    site.clock.advance(7 * DAY);
    let mail = ana.reads_mail();
    assert!(mail.text.contains("is open"), "{}", mail.text);
    assert!(mail.text.contains("/en/technopolice"), "{}", mail.text);
    mail.link("/follow/leave/");
    site.mail_has_left();
    assert!(ana.new_mail().is_none(), "once");
    assert!(eve.new_mail().is_none());
    let page = site.get("/en/technopolice").expect(200);
    assert!(!page.text().contains("class=\"top\""));
    site.everything_agrees();
}

#[test]
fn a_closed_campaign_says_so_first_and_what_became_of_it() {
    let mut folder = demonstration();
    folder.definition.closes = "2026-03-01".parse().ok();
    let site = site_of(folder);
    let page = site.get("/en/technopolice").expect(200);
    let (top, _) = page
        .text()
        .split_once("class=\"hero-count\"")
        .expect("the top");
    let told = visible(top.split("<h1").last().unwrap_or_default());
    assert!(
        told.contains("Closed. It was open until 1 March 2026."),
        "{told}"
    );
    assert!(told.contains("Nothing has been filed yet."), "{told}");
    assert!(
        top.contains("href=\"/en/technopolice/procedure\""),
        "{told}"
    );
    let home = visible(site.get("/de").expect(200).text());
    assert!(home.contains("2026"), "{home}");
    // Nothing is printed any more that would lead people here to join.
    assert!(!page.text().contains("/en/technopolice/material"));
    let material = site.get("/en/technopolice/material").expect(200);
    let material = visible(material.text());
    assert!(material.contains("Closed. It was open until 1 March 2026."));
    assert!(!material.contains("Print them"), "{material}");
    site.get("/en/technopolice/material/a4.pdf").expect(404);
    let embed = visible(site.get("/en/technopolice/embed").expect(200).text());
    assert!(!embed.contains("The form"), "{embed}");
}

#[test]
fn nobody_is_asked_to_join_or_to_bring_others_while_nobody_can() {
    let with = |opens: Option<&str>, closes: Option<&str>| {
        let mut folder = demonstration();
        folder.definition.opens = opens.and_then(|day| day.parse().ok());
        folder.definition.closes = closes.and_then(|day| day.parse().ok());
        folder.definition.goal = Some(1_000.into());
        for texts in folder.texts.values_mut() {
            texts.share = Some(clameur::campaign::share::texts::Share {
                message: "Sign it now".to_owned(),
                ..Default::default()
            });
        }
        site_of(folder)
    };
    for (site, open) in [
        (with(Some("2026-03-12"), Some("2026-06-30")), false),
        (with(None, Some("2026-03-01")), false),
        (with(None, None), true),
    ] {
        for path in ["", "/share"] {
            let page = site.get(&format!("/en/technopolice{path}")).expect(200);
            let html = page.text();
            for asks in [
                "Sign it now",
                "Sign%20it%20now",
                "Bring one more",
                "take part if you agree",
            ] {
                assert_eq!(html.contains(asks), open, "{path}: {asks}");
            }
            assert_eq!(html.contains("Pass it on"), !open, "{path}");
        }
        let count = visible(site.get("/en/technopolice/count").expect(200).text());
        assert_eq!(count.contains("1,000"), open, "{count}");
    }
}

#[test]
fn the_home_page_tells_campaigns_apart() {
    let site = Site::demo();
    let home = site.get("/en").expect(200);
    assert!(home.text().contains("<meta name=\"description\""));
    assert!(home.text().contains("class=\"card accent-8a1538\""));
    assert!(visible(home.text()).contains("An exercise: use made-up names"));
    assert!(home.text().contains(">Read and join</p>"));
    let foreign = site.get("/bg").expect(200);
    assert!(
        foreign
            .text()
            .contains(" lang=\"fr\"><a href=\"/fr/technopolice\" hreflang=\"fr\">"),
        "what is French says so"
    );
    let style = "/assets/accents-8a1538.css";
    assert!(foreign.text().contains(style));
    let style = site.get(style).expect(200);
    assert!(style.text().contains(".accent-8a1538{--accent:#8a1538"));
}

#[test]
fn what_goes_wrong_inside_a_campaign_stays_inside_it() {
    let site = site_of(soon());
    for (path, status) in [
        ("/en/technopolice/nothing", 404),
        ("/en/technopolice/join", 403),
        ("/en/technopolice/documents/none", 404),
        ("/en/technopolice/count/x", 404),
    ] {
        let page = site.get(path).expect(status);
        let text = page.text();
        assert!(text.contains("accent-8a1538.css"), "{path}");
        assert!(text.contains("class=\"crumb\""), "{path}");
        for way in ["", "/procedure", "/count"] {
            let way = format!("href=\"/en/technopolice{way}\"");
            assert!(text.contains(&way), "{path}: {way}");
        }
        assert!(text.contains("href=\"/en/technopolice/follow\""), "{path}");
    }
    let sent = site.http().request(
        "POST",
        "/fr/technopolice/join",
        &[("content-type", "application/json")],
        b"{}",
    );
    let text = sent.expect(415);
    assert!(text.text().contains("Prévenez-moi à l’ouverture"));
    // A language that the campaign does not have: said in it, with the ways to those that it has.
    let page = site.get("/de/technopolice").expect(404);
    assert!(page.text().contains("<html lang=\"de\""));
    assert!(
        page.text()
            .contains("href=\"/fr/technopolice\" lang=\"fr\"")
    );
    let page = site.get("/en/nowhere").expect(404);
    assert!(!page.text().contains("class=\"crumb\""));
}
