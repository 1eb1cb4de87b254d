//! People pass on what stands in the address bar: after a deed it names nobody (promise P1). The pages behind a link post to fixed
//! addresses, and what is posted again, by loading the page again, does nothing twice.

use super::harness::html::{Form, links, visible};
use super::harness::{Answer, Setting, Site};
use clameur::clock::{DAY, HOUR};
use clameur::closing;
use clameur_ledger::{CloseReason, VoidNote, VoidReason};

fn initiative() -> Site {
    let mut folder = clameur::campaign::source::CampaignSource::embedded_initiative()
        .expect("the demonstration is well formed");
    folder.definition.opens = Some(jiff::civil::date(2026, 1, 1));
    folder.definition.closes = Some(jiff::civil::date(2026, 12, 31));
    folder.write_documents().expect("documents");
    Site::set(Setting {
        folder,
        ..Setting::default()
    })
}

/// The form of a citizen of Spain, filled in.
fn filled(site: &Site) -> Form {
    let path = format!("/en/{}/join", site.slug);
    let page = site.get(&format!("{path}?nationality=ES")).expect(200);
    let mut form = Form::of(page.text(), &path);
    form.fill("given-name", "Exemple")
        .fill("family-name", "Barre")
        .tick("document", "id.card")
        .fill("document-number", "54578044X")
        .tick("consent", "certify");
    form
}

fn send(site: &Site, form: &Form) -> Answer {
    site.http().post(&form.action, &form.encode())
}

/// What a page tells those who are passed on its address.
fn previews_the_campaign(site: &Site, page: &Answer) {
    let text = page.text();
    let canonical = format!("<link rel=\"canonical\" href=\"{}", site.base_url());
    let told = text.split(&canonical).nth(1).expect("a canonical address");
    assert!(told.starts_with(&format!("/fr/{}\"", site.slug)), "{told}");
    let title = &site.folder.texts["fr"].title;
    let title = text.split("og:title\" content=\"").nth(1).map(|rest| {
        let end = rest.find('"').unwrap_or_default();
        (rest[..end].to_owned(), title.clone())
    });
    let (told, title) = title.expect("a preview");
    assert_eq!(visible(&told), title);
    assert!(text.contains("noindex"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
}

#[test]
fn a_mailed_link_shows_its_owner_a_receipt_and_everybody_else_the_campaign() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    let page = maria.opens_mail();
    previews_the_campaign(&site, &page);
    let form = Form::of(page.text(), &maria.path("/thanks"));
    let receipt = maria.sends(&form).expect(200);
    assert!(receipt.text().contains("withdrawal-code"));
    assert_eq!(receipt.receipt_link(), Some(maria.link()));
    assert_eq!(receipt.header("cache-control"), Some("no-store"));
    assert!(
        links(receipt.text())
            .iter()
            .all(|link| !link.contains(&maria.token())),
        "the token stands in no link"
    );

    // Loaded again, in another tab, in another language: the same, and nobody twice.
    assert_eq!(maria.sends(&form).expect(200).body, receipt.body);
    let english = maria.clone().reading("en");
    let mut other = Form::of(receipt.text(), &maria.path("/thanks"));
    other.action = english.path("/thanks");
    other.set("change", "language");
    assert!(visible(maria.sends(&other).expect(200).text()).contains("You are counted"));
    assert_eq!(site.count(), 1);

    // Whoever is passed on the link is told that it is somebody's, and not that they are counted.
    let code = maria.withdrawal_code();
    let passed_on = site.get(&maria.link()).expect(200);
    previews_the_campaign(&site, &passed_on);
    assert!(!passed_on.text().contains(&code));
    assert!(!visible(passed_on.text()).contains("Vous comptez"));
    assert!(links(passed_on.text()).contains(&maria.path("")));
    // And who is passed on the fixed address sees the campaign.
    let fixed = site.get(&maria.path("/thanks")).expect(200);
    previews_the_campaign(&site, &fixed);
    assert!(links(fixed.text()).contains(&maria.path("")));
    for name in ["reject", "block", "allow", "receipt", "copy", "asked"] {
        let answer = site.get(&maria.path(&format!("/{name}"))).expect(303);
        assert_eq!(answer.header("location"), Some(maria.path("").as_str()));
    }

    // A link that is nobody's, at the fixed addresses.
    for name in ["thanks", "reject", "block", "allow", "receipt", "copy"] {
        for body in ["", "link=", "link=AAAAAAAAAAAAAAAAAAAAAA", "link=%00"] {
            let answer = site.http().post(&maria.path(&format!("/{name}")), body);
            assert_eq!(answer.status, 404, "{name} {body}");
        }
    }
    maria.withdraws();
    maria.sends(&form).expect(404);
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}

#[test]
fn a_page_that_was_opened_before_an_update_still_works() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    let receipt = site.http().post(&maria.link(), "").expect(200);
    assert!(receipt.text().contains("withdrawal-code"));
    for file in ["receipt", "copy"] {
        site.get(&maria.link().replace("confirm", file)).expect(200);
    }
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn an_initiatives_receipt_answers_its_form_and_is_loaded_again_for_ever() {
    let site = initiative();
    let form = filled(&site);
    let receipt = send(&site, &form).expect(200);
    let link = receipt.receipt_link().expect("a receipt");
    assert_eq!(site.count(), 1);
    let again = |status| {
        let answer = send(&site, &form).expect(status);
        assert_eq!(answer.receipt_link(), (status == 200).then(|| link.clone()));
        assert_eq!(site.count(), 1);
    };
    again(200);
    // Also when the form itself is too old to be taken,
    site.clock.advance(3 * DAY);
    again(200);
    // when its texts are others now,
    let mut newer = site.folder.clone();
    let texts = newer.texts.get_mut("en").expect("English");
    texts.objectives.push_str(" And one sentence more.");
    newer.write_documents().expect("documents");
    site.publish(&newer).expect("published");
    site.clock.advance(HOUR);
    again(200);
    // and when nobody can sign any more.
    site.clock.advance(330 * DAY);
    again(200);
    // Somebody else's hand with the same form shows nothing.
    let mut stranger = form.clone();
    stranger
        .set("family-name", "Autre")
        .set("document-number", "12345678Z");
    send(&site, &stranger).expect(403);
    // Passed on, the link tells what it is.
    let passed_on = site.get(&link).expect(200);
    assert!(!passed_on.text().contains("withdrawal-code"));
    assert!(
        links(site.get(&link.replace("/en/", "/fr/")).expect(200).text())
            .contains(&format!("/fr/{}", site.slug))
    );
    site.everything_agrees();
}

#[test]
fn whose_signature_was_voided_learns_why_by_its_form() {
    let site = initiative();
    let form = filled(&site);
    send(&site, &form).expect(200);
    let note = VoidNote {
        origin: site.config.log_origin(&site.slug),
        index: 1,
        reason: VoidReason::Fraud,
        explanation: "Nobody of this name exists.".to_owned(),
    };
    let app = site.app();
    let now = site.clock.now();
    site.wait(closing::void(
        &app.db,
        &app.secrets,
        &site.slug,
        &note,
        &[],
        now,
    ))
    .expect("voided");
    // While the form is taken, once it is too old, and once nobody can sign.
    for days in [0, 3, 330] {
        site.clock.advance(days * DAY);
        let told = send(&site, &form).expect(410);
        let told = visible(told.text());
        for words in ["does not count any more", "Nobody of this name exists."] {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert!(!told.contains("was withdrawn"), "{told}");
    }
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}

#[test]
fn a_form_that_was_changed_after_signing_says_so_wherever_it_is_sent() {
    let site = initiative();
    let path = format!("/en/{}/join", site.slug);
    let page = site.get(&format!("{path}?nationality=DE")).expect(200);
    let mut form = Form::of(page.text(), &path);
    form.fill("given-name", "Exemple")
        .fill("family-name", "Barre")
        .fill("street", "Rue de l’Exemple")
        .fill("street-number", "1")
        .fill("postal-code", "12345")
        .fill("city", "Exempleville")
        .fill("country", "DE")
        .fill("birth-date", "1971-12-24")
        .tick("consent", "certify");
    let first = send(&site, &form).expect(200).receipt_link();
    let mut other = form.clone();
    other.fill("street-number", "2");
    for days in [0, 3, 330] {
        site.clock.advance(days * DAY);
        for (form, otherwise) in [(&form, false), (&other, true)] {
            let receipt = send(&site, form).expect(200);
            assert_eq!(receipt.receipt_link(), first);
            let told = visible(receipt.text());
            let notice = "What you have changed in it since is not taken over";
            assert_eq!(told.contains(notice), otherwise, "{days}: {told}");
        }
    }
    assert_eq!(site.count(), 1);
    assert_eq!(
        site.app().metrics.counted.get(),
        1,
        "shown six times, counted once"
    );
    site.everything_agrees();
}

#[test]
fn a_receipt_on_a_tablet_leads_to_the_next_person_of_the_same_organisation() {
    let site = initiative();
    let lead = site.folder.lead().expect("a lead").id.clone();
    let path = format!("/en/{}/join", site.slug);
    let page = site
        .get(&format!("{path}?nationality=ES&tablet=1&via={lead}"))
        .expect(200);
    let mut form = Form::of(page.text(), &path);
    form.fill("given-name", "Exemple")
        .fill("family-name", "Barre")
        .tick("document", "id.card")
        .fill("document-number", "54578044X")
        .tick("consent", "certify")
        .untick("via", &lead);
    let receipt = send(&site, &form).expect(200);
    let next = format!("{path}?tablet=1&via={lead}");
    let leads_on = |page: &Answer| links(page.text()).contains(&next);
    assert!(leads_on(&receipt));
    // In another language too.
    let mut other = Form::of(receipt.text(), &path.replace("/join", "/thanks"));
    other.set("change", "language");
    assert!(leads_on(&send(&site, &other).expect(200)));
    site.everything_agrees();
}

#[test]
fn old_mails_end_on_a_page_that_helps() {
    let site = Site::demo();
    let mut pending = site.person("Lente", "Exemple");
    pending.joins(&["taj"]);
    pending.opens_mail();
    let mut maria = site.person("Prénom", "Exemple").reading("en");
    maria.is_counted(&["taj"]);

    // Its language is offered no more: the page is in another one, and the button works.
    let mut fewer = site.folder.clone();
    fewer.definition.languages.retain(|code| code != "en");
    fewer.texts.remove("en");
    fewer.documents.remove("en");
    site.publish(&fewer).expect("published");
    site.clock.advance(HOUR);
    let page = site.get(&maria.link()).expect(200);
    let french = format!("/fr/{}/thanks", site.slug);
    let receipt = maria.sends(&Form::of(page.text(), &french)).expect(200);
    assert!(receipt.text().contains("withdrawal-code"));
    site.get(&maria.link().replace("/en/", "/xx/")).expect(404);

    // The campaign closed before the link was confirmed.
    site.closes(CloseReason::Ended);
    site.clock.advance(HOUR);
    for answer in [site.get(&pending.link()), pending.presses_confirm()] {
        let answer = answer.expect(410);
        assert!(visible(answer.text()).contains("campagne est close"));
        assert!(links(answer.text()).contains(&pending.path("")));
    }
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}
