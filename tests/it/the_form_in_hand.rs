//! What happens while somebody holds the form: a slip in the address, another language, texts that change meanwhile, a tablet that goes from
//! hand to hand.

use super::harness::html::{Form, errors, visible};
use super::harness::{Person, Setting, Site};

/// Somebody who gives this address, and the form as they filled it in.
fn with_form<'s>(site: &'s Site, address: &str) -> (Person<'s>, Form) {
    let someone = site.person("Prénom", "Exemple").with_email(address);
    let form = someone.filled_form(&["taj"]);
    (someone, form)
}

#[test]
fn a_slip_in_the_address_is_asked_about_and_taken_as_it_stands() {
    let site = Site::demo();
    let (mut someone, form) = with_form(&site, "prenom@gmial.com");
    let answer = someone.sends(&form).expect(422);
    let told = errors(answer.text());
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("gmail.com"), "{told:?}");
    let mut again = Form::of(answer.text(), &form.action);
    assert_eq!(again.value("email"), Some("prenom@gmial.com"));
    again.tick("confirm-email", "yes");
    someone.sends(&again).expect(200);
    someone.opens_mail();
    someone.confirms();
    site.everything_agrees();
}

#[test]
fn the_address_is_corrected_on_the_next_page_and_the_wrong_mailbox_confirms_nothing() {
    let site = Site::demo();
    let (mut wrong, form) = with_form(&site, "prenon@example.org");
    let page = wrong.sends(&form).expect(200);
    assert!(visible(page.text()).contains("prenon@example.org"));
    let stranger = wrong.reads_mail().link("/confirm/");
    site.get(&stranger).expect(200);

    // One field, and everything else is there.
    let mut corrected = Form::of(page.text(), &form.action);
    assert_eq!(corrected.value("given-name"), Some("Prénom"));
    assert_eq!(corrected.values("target"), ["taj"]);
    corrected.fill("email", "prenom@example.org");
    let mut right = site
        .person("Prénom", "Exemple")
        .with_email("prenom@example.org");
    let page = right.sends(&corrected).expect(200);
    assert!(visible(page.text()).contains("prenom@example.org"));
    assert!(!page.text().contains("value=\"prenon@example.org\""));

    // Whoever has the wrong address sees nothing of it any more, and confirms nothing.
    let gone = site.get(&stranger).expect(404);
    assert!(!gone.text().contains("Prénom"));
    site.http().post(&stranger, "").expect(404);
    assert_eq!(site.count(), 0);
    right.opens_mail();
    right.confirms();
    assert_eq!(site.count(), 1);

    // Sent once more without a change, nothing is lost.
    let again = Form::of(page.text(), &form.action);
    right.sends(&again).expect(200);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn a_correction_with_another_slip_shows_the_form_and_still_ends_the_first_link() {
    let site = Site::demo();
    let (mut wrong, form) = with_form(&site, "prenon@example.org");
    let page = wrong.sends(&form).expect(200);
    let stranger = wrong.reads_mail().link("/confirm/");
    let mut corrected = Form::of(page.text(), &form.action);
    corrected.fill("email", "prenom@");
    let page = wrong.sends(&corrected).expect(422);
    let mut whole = Form::of(page.text(), &form.action);
    assert_eq!(whole.value("family-name"), Some("Exemple"));
    whole
        .fill("email", "prenom@example.org")
        .fill("family-name", "Exemplaire");
    wrong.sends(&whole).expect(200);
    site.get(&stranger).expect(404);
    site.everything_agrees();
}

#[test]
fn a_stranger_cannot_end_somebody_elses_form() {
    let site = Site::demo();
    let mut maria = site
        .person("Prénom", "Exemple")
        .with_email("prenom@example.org");
    maria.joins(&["taj"]);
    let hers = maria.reads_mail().link("/confirm/");
    // The same person's data, but another showing of the form.
    let (other, form) = with_form(&site, "prenom@example.org");
    let page = other.sends(&form).expect(200);
    let mut corrected = Form::of(page.text(), &form.action);
    corrected.fill("email", "autre@example.org");
    other.sends(&corrected).expect(200);
    site.get(&hers).expect(200);
    site.http().post(&hers, "").expect(200);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn another_language_in_the_middle_keeps_what_was_typed() {
    let site = Site::demo();
    let mut someone = site.person("Prénom", "Exemple");
    let mut form = someone.filled_form(&["taj"]);
    let slug = site.slug.clone();
    let page = site.get(&format!("/fr/{slug}/join")).expect(200);
    let english = format!("formaction=\"/en/{slug}/join\"");
    assert!(page.text().contains(&english), "a button of the form");
    form.set("change", "language");
    form.action = format!("/en/{slug}/join");
    let page = someone.sends(&form).expect(200);
    assert!(errors(page.text()).is_empty(), "nobody is blamed");
    let mut english = Form::of(page.text(), &form.action);
    assert_eq!(english.value("given-name"), Some("Prénom"));
    assert_eq!(english.value("email"), Some(someone.email.as_str()));
    assert_eq!(english.values("target"), ["taj"]);
    let answers = |form: &Form| {
        let mut all: Vec<String> = form
            .values("consent")
            .iter()
            .map(|c| (*c).to_owned())
            .collect();
        all.sort();
        all
    };
    assert_eq!(answers(&english), answers(&form));
    // Half filled in, too.
    english.fill("family-name", "").set("change", "language");
    english.action = format!("/fr/{slug}/join");
    let page = someone.sends(&english).expect(200);
    let mut french = Form::of(page.text(), &english.action);
    assert_eq!(french.value("family-name"), Some(""));
    french.fill("family-name", "Exemple");
    someone.sends(&french).expect(200);
    someone.opens_mail();
    someone.confirms();
    site.everything_agrees();
}

#[test]
fn a_mandate_that_changed_meanwhile_is_shown_and_the_ticks_are_asked_again() {
    let site = Site::demo();
    let someone = site.person("Prénom", "Exemple");
    let form = someone.filled_form(&["taj"]);
    let mut newer = site.folder.clone();
    let texts = newer.documents.get_mut("fr").expect("French");
    texts
        .get_mut("mandate")
        .expect("a mandate")
        .push_str("\nUne clause de plus, pour l’essai.\n");
    site.publish(&newer).expect("published");
    // A running server looks again within seconds.
    site.clock.advance(10_000);

    let answer = someone.sends(&form).expect(409);
    let page = answer.text();
    let told = errors(page);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("a changé"), "{told:?}");
    assert!(page.contains("<ins>Une clause de plus, pour l’essai.</ins>"));
    assert!(!page.contains("<del>"), "nothing else changed");
    let mut again = Form::of(page, &form.action);
    assert_eq!(again.value("given-name"), Some("Prénom"));
    assert_eq!(again.value("email"), Some(someone.email.as_str()));
    assert!(
        again.boxes("consent").len() > 1 && again.values("consent") == ["age", "signature"],
        "ticked again: what is left is what the button declares"
    );
    // Without the ticks it is not taken.
    someone.sends(&again).expect(422);
    for consent in again.boxes("consent") {
        if form.values("consent").contains(&consent.as_str()) {
            again.tick("consent", &consent);
        }
    }
    again.tick("target", "taj");
    someone.sends(&again).expect(200);
    site.everything_agrees();
}

#[test]
fn who_holds_the_form_of_another_language_than_the_one_that_changed_is_not_asked_again() {
    let site = Site::demo();
    let someone = site.person("Prénom", "Exemple").reading("en");
    let form = someone.filled_form(&["taj"]);
    let mut newer = site.folder.clone();
    let texts = newer.documents.get_mut("fr").expect("French");
    texts.get_mut("mandate").expect("a mandate").push('\n');
    site.publish(&newer).expect("published");
    // A running server looks again within seconds.
    site.clock.advance(10_000);
    someone.sends(&form).expect(200);
    site.everything_agrees();
}

#[test]
fn a_tablet_that_goes_from_hand_to_hand_shows_nobody_s_data() {
    let site = Site::set(Setting::default());
    let slug = site.slug.clone();
    let path = format!("/fr/{slug}/join");
    let empty = site.get(&format!("{path}?tablet=1")).expect(200);
    let keeps_nothing = |answer: &super::harness::Answer| {
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("clear-site-data"), Some("\"cache\""));
    };
    keeps_nothing(&empty);
    assert!(empty.text().contains("autocomplete=\"off\" data-shared"));
    assert!(!empty.text().contains("autocomplete=\"email\""));
    let mut someone = site.person("Prénom", "Exemple");
    let mut form = Form::of(empty.text(), &path);
    assert_eq!(form.value("tablet"), Some("1"));
    form.fill("given-name", "Prénom");
    let wrong = someone.sends(&form).expect(422);
    keeps_nothing(&wrong);
    let mut form = Form::of(wrong.text(), &path);
    assert_eq!(form.value("tablet"), Some("1"), "still the tablet's");
    form.fill("family-name", "Exemple")
        .fill("email", &someone.email)
        .tick("target", "taj");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    // The page after it has an address, and nothing of the person.
    let sent = someone.sends(&form).expect(303);
    let next = sent.header("location").expect("a page").to_owned();
    let page = site.get(&next).expect(200);
    keeps_nothing(&page);
    for told in ["Prénom\"", "value=\"Exemple\"", &someone.email] {
        assert!(!page.text().contains(told), "{told}");
    }
    assert!(page.text().contains(&format!("{path}?tablet=1")));
    // The mail is confirmed elsewhere, as always.
    someone.opens_mail();
    someone.confirms();
    site.everything_agrees();
}
