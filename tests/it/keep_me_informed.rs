//! Somebody leaves an address and nothing else: asked twice, confirmed, opened offline, left again (Regulation (EU) 2019/788,
//! art. 18).

use std::process::Command;

use clameur::campaign::source::CampaignSource;
use clameur::clock::{Clock, DAY};

use super::harness::html::{Form, errors, visible};
use super::harness::site::NOON;
use super::harness::{Answer, Person, Setting, Site};

/// The demonstration's initiative with a window around the day of the stories.
fn initiative() -> Site {
    let mut folder = CampaignSource::embedded_initiative().expect("well formed");
    folder.definition.slug = "exercise".to_owned();
    folder.definition.opens = "2026-01-01".parse().ok();
    folder.definition.closes = "2026-12-31".parse().ok();
    folder.write_documents().expect("documents");
    Site::set(Setting {
        clock: Clock::fixed(NOON),
        folder,
        ..Setting::default()
    })
}

fn form_of(person: &Person<'_>, site: &Site) -> Form {
    let path = person.path("/follow");
    let page = site.get(&path).expect(200);
    assert!(!page.text().contains(" checked"), "ticked in advance");
    Form::of(page.text(), &path)
}

#[track_caller]
fn asks(person: &Person<'_>, site: &Site) -> Answer {
    let mut form = form_of(person, site);
    form.fill("email", &person.email);
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    person.sends(&form).expect(200)
}

fn contacts(site: &Site) -> usize {
    site.dump()["contact"].len()
}

/// The page behind the form, without what every page has anew.
fn words(answer: &Answer) -> String {
    visible(answer.text())
}

#[test]
fn an_address_is_confirmed_opened_offline_and_left_again() {
    let site = initiative();
    let mut ana = site.person("", "").reading("fr");
    let first = words(&asks(&ana, &site));
    let mail = ana.reads_mail();
    let second = words(&asks(&ana, &site));
    assert_eq!(first, second, "the same answer for everybody (P8)");
    let again = ana.reads_mail();
    let (link, other) = (
        mail.link("/follow/confirm/"),
        again.link("/follow/confirm/"),
    );
    assert_ne!(link, other);
    assert_eq!(contacts(&site), 0, "nothing before the button");

    // Both links are used: still one person, who leaves once for all.
    for link in [&link, &other, &link] {
        let page = site.get(link).expect(200);
        let (base, _) = link.split_once("/confirm/").expect("a link");
        let form = Form::of(page.text(), &format!("{base}/thanks"));
        let done = site.http().post(&form.action, &form.encode()).expect(200);
        assert!(done.text().contains("/follow/leave/"));
    }
    assert_eq!(contacts(&site), 2);
    let welcome = ana.reads_mail();
    let leave = welcome.link("/follow/leave/");
    site.mail_has_left();
    // The reminders went with the confirmations.
    assert_eq!(site.dump()["mail"], Vec::<String>::new());

    let list = open_offline(&site);
    assert_eq!(list.lines().count(), 2, "{list}");
    let line = list.lines().nth(1).expect("a person");
    assert!(line.starts_with(&format!("{},fr,", ana.email)), "{line}");
    assert!(line.contains("/fr/exercise/follow/leave/"), "{line}");

    let page = site.get(&leave).expect(200);
    let (base, _) = leave.split_once("/leave/").expect("a link");
    let form = Form::of(page.text(), &format!("{base}/left"));
    ana.sends(&form).expect(200);
    assert_eq!(contacts(&site), 0, "both contacts of the mailbox are gone");
    let told = words(&ana.sends(&form).expect(200));
    assert!(told.contains("adresse est détruite"), "{told}");
    // What was confirmed and left is no way back.
    site.get(&link).expect(404);
    assert_eq!(site.count(), 0, "an address is no statement");
    site.everything_agrees();
}

/// `clameur contacts export` here, `clameur contacts open` there; gives the list.
fn open_offline(site: &Site) -> String {
    let file = |name: &str| site.dir.join(name);
    super::harness::process::write_config(&file("clameur.toml"), &site.config);
    let key = file("organisation.agekey");
    std::fs::write(&key, site.key().secret()).expect("a file");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
            .args(arguments)
            .current_dir(&site.dir)
            .output()
            .expect("the program runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {told}");
    };
    run(&["contacts", "export", "exercise", "--out", "list.tar"]);
    let sealed = std::fs::read(file("list.tar")).expect("the archive");
    assert!(!String::from_utf8_lossy(&sealed).contains("@example.org"));
    let key = key.display().to_string();
    run(&[
        "contacts", "open", "list.tar", "--key", &key, "--out", "list.csv",
    ]);
    std::fs::read_to_string(file("list.csv")).expect("the list")
}

#[test]
fn mail_scanners_change_nothing_and_only_the_button_does() {
    let site = initiative();
    let mut ana = site.person("", "").reading("en");
    asks(&ana, &site);
    let confirm = ana.reads_mail().link("/follow/confirm/");
    site.mail_has_left();
    let before = site.dump();
    for path in [&confirm, &confirm.replace("/confirm/", "/leave/")] {
        for method in ["GET", "HEAD", "GET"] {
            let answer = site.http().request(method, path, &[], &[]);
            assert_eq!(answer.status, 200, "{method} {path}");
        }
    }
    let reject = confirm.replace("/confirm/", "/reject/");
    site.get(&reject).expect(405);
    site.is_unchanged_since(&before);

    // Leaving by a made-up code says no more than leaving by a real one, and changes nothing.
    let unknown = confirm.replace("/confirm/", "/leave/");
    site.http().post(&unknown, "").expect(200);
    site.is_unchanged_since(&before);

    site.http().post(&confirm, "").expect(200);
    let leave = ana.reads_mail().link("/follow/leave/");
    site.mail_has_left();
    let before = site.dump();
    for method in ["GET", "HEAD"] {
        assert_eq!(site.http().request(method, &leave, &[], &[]).status, 200);
    }
    site.is_unchanged_since(&before);
    // One click in a mail program (RFC 8058).
    let body = b"List-Unsubscribe=One-Click";
    site.http()
        .request("POST", &leave, &super::harness::http::FORM, body)
        .expect(200);
    assert_eq!(contacts(&site), 0);
}

#[test]
fn it_was_not_me_refuses_that_request_and_no_other() {
    let site = initiative();
    let mut ana = site.person("", "").reading("en");
    asks(&ana, &site);
    let first = ana.reads_mail().link("/follow/confirm/");
    asks(&ana, &site);
    let second = ana.reads_mail().link("/follow/confirm/");
    let page = site.get(&second).expect(200);
    assert!(visible(page.text()).contains(&ana.email), "shown whole");
    assert!(visible(page.text()).contains("2 March 2026"));
    let reject = second.replace("/confirm/", "/reject/");
    let once = words(&site.http().post(&reject, "").expect(200));
    assert_eq!(words(&site.http().post(&reject, "").expect(200)), once);
    site.get(&second).expect(410);
    site.http().post(&second, "").expect(410);
    site.http().post(&first, "").expect(200);
    assert_eq!(contacts(&site), 1, "the other request stands");
}

#[test]
fn never_again_ends_it_for_that_address_until_it_is_allowed() {
    let site = initiative();
    let mut ana = site.person("", "").reading("en");
    asks(&ana, &site);
    let first = ana.reads_mail().link("/follow/confirm/");
    site.http().post(&first, "").expect(200);
    ana.reads_mail();
    let answer = words(&asks(&ana, &site));
    let second = ana.reads_mail().link("/follow/confirm/");
    let block = second.replace("/confirm/", "/block/");
    site.get(&block).expect(405);
    let once = words(&site.http().post(&block, "").expect(200));
    assert_eq!(words(&site.http().post(&block, "").expect(200)), once);
    assert_eq!(contacts(&site), 0, "no news either");
    assert_eq!(site.dump()["mail"], Vec::<String>::new());
    site.http().post(&second, "").expect(410);
    assert_eq!(words(&asks(&ana, &site)), answer, "the same answer (P8)");
    site.mail_has_left();
    assert!(ana.new_mail().is_none(), "and no mail");

    let page = site.get(&second).expect(200);
    assert!(page.text().contains("/follow/allow\""));
    let allow = second.replace("/confirm/", "/allow/");
    site.http().post(&allow, "").expect(200);
    site.http().post(&allow, "").expect(200);
    asks(&ana, &site);
    ana.reads_mail();
}

#[test]
fn what_is_missing_is_named_and_what_was_typed_is_kept() {
    let site = initiative();
    let ana = site.person("", "").reading("en");
    let mut form = form_of(&ana, &site);
    form.fill("email", "ana.example.org");
    let page = ana.sends(&form).expect(422);
    assert_eq!(errors(page.text()).len(), 2, "{:?}", errors(page.text()));
    assert!(page.text().contains("value=\"ana.example.org\""));
    let form = Form::of(page.text(), &ana.path("/follow"));
    assert_eq!(form.value("email"), Some("ana.example.org"));

    let mut form = form_of(&ana, &site);
    form.fill("email", &ana.email)
        .set("website", "https://example.org");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    ana.sends(&form).expect(422);
    assert_eq!(site.dump()["follow"], Vec::<String>::new());
}

#[test]
fn what_nobody_confirms_goes_after_thirty_days() {
    let site = initiative();
    let mut ana = site.person("", "").reading("en");
    asks(&ana, &site);
    let link = ana.reads_mail().link("/follow/confirm/");
    site.clock.advance(8 * DAY);
    let reminder = ana.reads_mail();
    assert_eq!(reminder.link("/follow/confirm/"), link);
    site.clock.advance(22 * DAY);
    site.get(&link).expect(410);
    site.http().post(&link, "").expect(410);
    let app = site.app();
    site.wait(clameur::retention::run_once(
        &app.db,
        &app.secrets,
        site.clock.now(),
    ))
    .expect("it runs");
    assert_eq!(site.dump()["follow"], Vec::<String>::new());
    site.get(&link).expect(404);
}
