//! Bringing others: ready texts, links that tell nobody who shared, and numbers for the organisations by whose links people came.

use super::harness::html::{Form, links, unescape, visible};
use super::harness::{Answer, Person, Setting, Site};
use clameur::clock::{DAY, MINUTE};
use percent_encoding::percent_decode_str;

/// A campaign with a relay.
fn with_a_relay() -> Site {
    let mut setting = Setting::default();
    let organisations = &mut setting.folder.definition.organisations;
    let mut relay = organisations[0].clone();
    relay.id = "relais".to_owned();
    relay.name = "Collectif de l’exemple".to_owned();
    relay.role = clameur::campaign::definition::Role::Relay;
    relay.recipients.clear();
    organisations.push(relay);
    Site::set(setting)
}

/// The rows of the table of numbers.
fn credit(site: &Site) -> Vec<String> {
    site.dump().remove("credit").unwrap_or_default()
}

/// The form behind a link of an organisation, filled in.
#[track_caller]
fn comes_by(person: &Person<'_>, site: &Site, query: &str) -> Form {
    let page = site.get(&person.path(&format!("/join{query}"))).expect(200);
    let mut form = Form::of(page.text(), &person.path("/join"));
    form.fill("given-name", &person.given)
        .fill("family-name", &person.family)
        .fill("email", &person.email)
        .tick("target", "taj");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    form
}

/// Presses the button of the page behind the mailed link, with the box as it stands there.
#[track_caller]
fn presses(person: &mut Person<'_>, without: bool) -> Answer {
    let page = person.opens_mail();
    let mut form = Form::of(page.text(), &person.path("/thanks"));
    if without {
        form.untick("credited", "yes");
    }
    person.sends(&form).expect(200)
}

#[test]
fn ready_texts_and_plain_links_name_the_campaign_and_nobody() {
    let mut setting = Setting::default();
    let texts = setting.folder.texts.get_mut("fr").expect("French");
    texts.share = Some(clameur::campaign::share::texts::Share {
        short: "Débranchons-les & ensemble".to_owned(),
        ..Default::default()
    });
    let site = Site::set(setting);
    let url = format!("{}/fr/{}", site.base_url(), site.slug);
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let receipt = site.receipt_page(&maria.link());
    for page in [
        site.get(&maria.path("")).expect(200),
        site.get(&maria.path("/share")).expect(200),
        receipt,
    ] {
        let out: Vec<String> = links(page.text())
            .into_iter()
            .map(|link| unescape(&link))
            .filter(|link| {
                [
                    "https://wa.me",
                    "https://t.me",
                    "https://bsky",
                    "mailto:?",
                    "sms:?",
                ]
                .iter()
                .any(|start| link.starts_with(start))
            })
            .collect();
        assert_eq!(out.len(), 5, "{out:?}");
        for link in &out {
            let read = percent_decode_str(link).decode_utf8().expect("UTF-8");
            assert!(read.contains(&url), "{read}");
            assert!(!read.contains("via="), "{read}");
            assert!(!link.contains('+') && !read.contains(&maria.token()));
            assert!(link.len() < 1_800);
        }
        assert!(
            out.iter()
                .any(|link| link.contains("D%C3%A9branchons-les%20%26%20ensemble"))
        );
        let english = site.get(&format!("/en/{}/share", site.slug)).expect(200);
        assert!(!visible(english.text()).contains("I signed"));
    }
    // One's own server: a page with one link, never a redirect.
    let there = |typed: &str| {
        let page = site.get(&maria.path("/share")).expect(200);
        let mut form = Form::of(page.text(), &maria.path("/share"));
        form.fill("server", typed);
        maria.sends(&form)
    };
    let page = there("@nom@Mastodon.example").expect(200);
    let go = links(page.text())
        .into_iter()
        .find(|link| link.starts_with("https://mastodon.example/share?text="))
        .expect("a link");
    assert!(go.ends_with(&percent(&format!("\n{url}"))), "{go}");
    for bad in [
        "",
        "mastodon",
        "127.0.0.1",
        "a.example:8080",
        "x:y@a.example",
        "javascript:alert(1)",
    ] {
        let page = there(bad).expect(422);
        assert!(page.text().contains("aria-invalid"), "{bad}");
        assert!(
            !page.text().contains("javascript:alert(1)\"")
                || !page.text().contains("href=\"javascript")
        );
    }
    site.everything_agrees();
}

fn percent(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2D", "-")
        .replace("%2E", ".")
}

#[test]
fn what_comes_by_an_organisations_link_is_a_number_and_nothing_else() {
    let site = with_a_relay();
    // The name goes along, from the campaign's page, in another language, and through mistakes.
    let page = site
        .get(&format!("/fr/{}?via=relais", site.slug))
        .expect(200);
    assert!(visible(page.text()).contains("Compte aussi pour Collectif de l’exemple"));
    assert!(
        page.text()
            .contains(&format!("/en/{}?via=relais", site.slug))
    );
    let canonical = page.text().split("rel=\"canonical\" href=\"").nth(1);
    assert!(
        !canonical
            .expect("an address")
            .split('"')
            .next()
            .unwrap()
            .contains("via")
    );
    let mut maria = site.person("Prénom", "Exemple");
    let mut form = comes_by(&maria, &site, "?via=relais");
    assert_eq!(form.value("via"), Some("relais"));
    form.set("family-name", "");
    let again = maria.sends(&form).expect(422);
    let mut form = Form::of(again.text(), &form.action);
    assert_eq!(form.value("via"), Some("relais"));
    form.fill("family-name", "Exemple");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    maria.sends(&form).expect(200);
    // Until she confirms, nobody who reads the store knows.
    assert!(credit(&site).is_empty());
    assert!(!format!("{:?}", site.dump()["pending"]).contains("relais"));
    presses(&mut maria, false);
    let rows = credit(&site);
    assert_eq!(rows.len(), 1);
    assert!(
        rows[0].contains("organisation=relais") && rows[0].contains("confirmed=1"),
        "{rows:?}"
    );
    // Pressed again, with its box, it is one still, for the organisation and for whoever runs the site.
    let page = site.receipt_page(&maria.link());
    let mut page = Form::of(page.text(), &maria.path("/thanks"));
    page.set("credited", "yes");
    for _ in 0..3 {
        maria.sends(&page).expect(200);
    }
    assert_eq!(credit(&site), rows);
    assert_eq!(site.app().metrics.counted.get(), 1);
    // And her own page and box have nothing of it.
    assert!(!site.receipt_page(&maria.link()).text().contains("relais"));
    assert_eq!(credit(&site), rows);

    // Taken back with one tap: in the form, or behind the link.
    let mut luc = site.person("Luc", "Exemple");
    let mut form = comes_by(&luc, &site, "?via=relais");
    form.untick("via", "relais");
    luc.sends(&form).expect(200);
    let page = luc.opens_mail();
    assert!(!page.text().contains("name=\"credited\""));
    luc.presses_confirm().expect(200);
    let mut zoe = site.person("Zoé", "Exemple");
    zoe.sends(&comes_by(&zoe, &site, "?via=relais")).expect(200);
    presses(&mut zoe, true);
    assert_eq!(credit(&site), rows);

    // A word that is nobody's is dropped without a word.
    for free in ["maria", "", "RELAIS", "relais%20", "%3Cb%3E"] {
        let page = site
            .get(&format!("/fr/{}?via={free}", site.slug))
            .expect(200);
        assert!(!page.text().contains("name=\"via\""), "{free}");
        let mut someone = site.person("Quelqu’un", "Exemple");
        let mut form = comes_by(&someone, &site, &format!("?via={free}"));
        form.set("via", free);
        someone.sends(&form).expect(200);
        presses(&mut someone, false);
    }
    assert_eq!(credit(&site), rows);

    // Who leaves leaves the number as it was: it says who was brought, not who stays.
    maria.withdraws();
    assert_eq!(credit(&site), rows);
    site.everything_agrees();
}

#[test]
fn an_address_is_corrected_whatever_became_of_the_box() {
    let site = with_a_relay();
    let wrong = |n: u32| site.person("Prénom", &format!("Exemple {n}"));
    // The box is unticked on the way to the right address.
    let mut maria = wrong(1).with_email("prenon@example.org");
    let form = comes_by(&maria, &site, "?via=relais");
    let page = maria.sends(&form).expect(200);
    let stranger = maria.reads_mail().link("/confirm/");
    let mut corrected = Form::of(page.text(), &form.action);
    assert_eq!(corrected.value("via"), Some("relais"));
    corrected.fill("email", "prenom@");
    let page = maria.sends(&corrected).expect(422);
    let mut again = Form::of(page.text(), &form.action);
    again
        .fill("email", "prenom@example.org")
        .untick("via", "relais");
    maria.sends(&again).expect(200);
    site.get(&stranger).expect(404);

    // What is corrected is nothing: the form that waits is the same, and stays.
    let mut luc = wrong(2).with_email("luc@example.org");
    let form = comes_by(&luc, &site, "?via=relais");
    let page = luc.sends(&form).expect(200);
    let mut same = Form::of(page.text(), &form.action);
    same.fill("email", " luc@example.org ");
    luc.sends(&same).expect(200);
    luc.opens_mail();

    // The campaign is published anew in between.
    let mut zoe = wrong(3).with_email("zoe-faux@example.org");
    let form = comes_by(&zoe, &site, "?via=relais");
    let page = zoe.sends(&form).expect(200);
    let stranger = zoe.reads_mail().link("/confirm/");
    let mut newer = site.folder.clone();
    let texts = newer.documents.get_mut("fr").expect("French");
    texts.get_mut("mandate").expect("a mandate").push('\n');
    site.publish(&newer).expect("published");
    site.clock.advance(10_000);
    let mut corrected = Form::of(page.text(), &form.action);
    corrected.fill("email", "zoe@example.org");
    let page = zoe.sends(&corrected).expect(409);
    let mut again = Form::of(page.text(), &form.action);
    again.tick("target", "taj");
    for consent in again.boxes("consent") {
        again.tick("consent", &consent);
    }
    zoe.sends(&again).expect(200);
    site.get(&stranger).expect(404);
    site.everything_agrees();
}

/// Addresses of forms on a page.
fn forms_of(page: &Answer) -> Vec<String> {
    let mut all = links(page.text());
    all.retain(|link| link.contains("/join?"));
    all.iter().map(|link| unescape(link)).collect()
}

#[test]
fn a_tablet_stays_the_organisations_whose_people_collect() {
    let site = with_a_relay();
    let someone = site.person("Prénom", "Exemple");
    let next = someone.path("/join?tablet=1&via=relais");
    let mut form = comes_by(&someone, &site, "?tablet=1&via=relais");
    // One person does not want to be counted for it, and makes a mistake besides.
    form.untick("via", "relais").set("family-name", "");
    let again = someone.sends(&form).expect(422);
    assert_eq!(forms_of(&again), std::slice::from_ref(&next));
    let mut form = Form::of(again.text(), &form.action);
    assert_eq!(form.value("via"), None, "taken back");
    form.fill("family-name", "Exemple");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    let sent = someone.sends(&form).expect(303);
    let sent = site
        .get(sent.header("location").expect("a page"))
        .expect(200);
    // Both ways on lead to the next person's form, which is empty and offers the box anew.
    assert_eq!(forms_of(&sent), [next.clone(), next.clone()]);
    let empty = site.get(&next).expect(200);
    let empty = Form::of(empty.text(), &form.action);
    assert_eq!(empty.value("via"), Some("relais"));
    assert_eq!(empty.value("given-name"), Some(""));
    // A word that is no organisation's is none here either.
    let page = site
        .get(&someone.path("/join?tablet=1&via=maria"))
        .expect(200);
    assert_eq!(forms_of(&page), [someone.path("/join?tablet=1")]);
    assert!(!page.text().contains("maria"));
    site.everything_agrees();
}

#[test]
fn numbers_are_shown_in_tens() {
    let site = with_a_relay();
    let count = format!("/fr/{}/count", site.slug);
    for n in 1..=11 {
        let before = visible(site.get(&count).expect(200).text());
        assert_eq!(before.contains("Collectif"), n > 10, "{n}");
        let mut someone = site.person("Prénom", &format!("Exemple {n}"));
        someone
            .sends(&comes_by(&someone, &site, "?via=relais"))
            .expect(200);
        if n == 5 {
            site.clock.advance(DAY);
        }
        presses(&mut someone, false);
        site.clock.advance(2 * MINUTE);
    }
    assert_eq!(credit(&site).len(), 2, "by day");
    let shown = visible(site.get(&count).expect(200).text());
    // One more shows nothing: who watches the number learns of nobody.
    assert!(shown.contains("Collectif de l’exemple10"), "{shown}");
    assert!(shown.contains("arrondi vers le bas"), "{shown}");

    // What organisers are printed: a link for each organisation and language, and the same numbers.
    super::harness::process::write_config(&site.dir.join("clameur.toml"), &site.config);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["campaign", "links", &site.slug, "--json"])
        .current_dir(&site.dir)
        .output()
        .expect("the program runs");
    assert!(output.status.success(), "{output:?}");
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let rows = rows.as_array().expect("rows");
    assert_eq!(rows.len(), 4, "two organisations, two languages");
    for row in rows {
        let link = row["link"].as_str().expect("a link");
        let path = link.strip_prefix(&site.base_url()).expect("of this site");
        let page = site.get(path).expect(200);
        assert!(page.text().contains("name=\"via\""), "{link}");
        let brought = link.ends_with("?via=relais");
        assert_eq!(row["confirmed"].as_u64(), brought.then_some(10), "{link}");
    }
    site.everything_agrees();
}
