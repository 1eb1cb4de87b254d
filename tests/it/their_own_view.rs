//! Somebody who lost everything but their mailbox sees what they joined here; nobody else learns anything.

use std::time::{Duration, Instant};

use clameur::authorization::trail::{first_break, store as trail};
use clameur::campaign::review::store as reviews;
use clameur::clock::{Clock, DAY, HOUR, MINUTE};
use clameur::closing;
use clameur::web::session::SUDO;
use clameur_ledger::{Note, Receipt, Signer, SigningSeed};

use super::a_draft_is_previewed::{DRAFT, house, signed_in};
use super::batches_at_the_desk::owner;
use super::harness::html::{Form, errors, visible};
use super::harness::{Answer, Person, Setting, Site};
use super::the_desk::{self, Browser, location};
use super::the_tools_tell_the_truth::{audit, config, path, run, site_with_a_note_key};

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

/// The rows of a table.
fn rows(site: &Site, table: &str) -> usize {
    site.dump()[table].len()
}

/// Somebody who joined and read their receipt.
fn joined<'s>(site: &'s Site, family: &str, email: &str) -> (Person<'s>, u64) {
    let mut person = site.person("Prénom", family).with_email(email);
    let index = person.is_counted(&["taj"]).index;
    person.reads_mail();
    (person, index)
}

/// Presses the button that asks to be taken out.
#[track_caller]
fn asks_out(site: &Site, shown: &Answer) -> Answer {
    let form = Form::of(shown.text(), "/fr/mine/asked");
    site.http().post(&form.action, &form.encode()).expect(200)
}

#[test]
fn who_lost_the_code_asks_once_and_one_command_takes_them_out() {
    let (site, note_key) = site_with_a_note_key();
    let home = "maison@example.org";
    let (mut maria, index) = joined(&site, "Exemple", home);
    // The same mailbox, written otherwise.
    let (jean, his) = joined(&site, "Essai", "MAISON@example.org");
    joined(&site, "Reste", "autre@example.org");
    let link = link_for(&site, &mut maria);
    let shown = opens(&site, &link, "Prénom", "Exemple").expect(200);
    // Whoever has the mailbox and none of its names asks for nothing; nor does whoever has neither.
    let mut form = Form::of(shown.text(), "/fr/mine/asked");
    form.set("family", "Reste");
    site.http().post(&form.action, &form.encode()).expect(200);
    form.set("family", "Exemple")
        .set("link", "AAAAAAAAAAAAAAAAAAAAAA");
    site.http().post(&form.action, &form.encode()).expect(410);
    assert_eq!(rows(&site, "asked_out"), 0);
    // However often it is pressed, it is asked once.
    let asked = asks_out(&site, &shown);
    let again = asks_out(&site, &shown);
    assert_eq!(rows(&site, "asked_out"), 1);
    let said = visible(asked.text());
    // It is said once, where it stands.
    let told = "Vous avez demandé le 2 mars 2026";
    assert_eq!(said.matches(told).count(), 1, "{said}");
    assert_eq!(said, visible(again.text()));
    assert!(!asked.text().contains("/fr/mine/asked"), "it waits");
    assert!(
        asked.text().contains("/withdraw"),
        "the code does it at once"
    );
    assert_eq!(site.count(), 3, "nobody is taken out by the server");
    // The address waits encrypted.
    assert!(!site.dump()["asked_out"].concat().contains("maison@"));
    // Who shares the mailbox is asked for by themselves.
    let his_page = opens(&site, &link, &jean.given, &jean.family).expect(200);
    assert!(!visible(his_page.text()).contains("Vous avez demandé"));
    asks_out(&site, &his_page);

    // At the terminal: shown first, not done without a yes; then signed by whoever stands for it, and done.
    let (config, notes) = (config(&site), path(&site, "notes"));
    let void = [
        "campaign",
        "void",
        &site.slug,
        "--requested",
        "--config",
        &config,
    ];
    let told = run(&void, 2);
    assert!(told.contains("Nothing was changed"), "{told}");
    assert_eq!(site.count(), 3);
    run(&[&void[..], &["--draft", &notes]].concat(), 0);
    assert_eq!(site.count(), 3);
    let mut signatures = Vec::new();
    for entry in [index, his] {
        let note = format!("{notes}/void-{entry}");
        let out = format!("{note}.signed");
        run(
            &["note", "sign", &note, "--key", &note_key, "--out", &out],
            0,
        );
        signatures.push(out);
    }
    let of = |file: &str| {
        [&void[..], &["--yes", "--signature", file]]
            .concat()
            .join("\n")
    };
    let first = of(&signatures[0]);
    let told = run(&first.split('\n').collect::<Vec<_>>(), 0);
    assert!(
        told.contains(&format!("Voided statement {index} ")),
        "{told}"
    );
    assert!(
        !told.contains(&format!("Voided statement {his} ")),
        "{told}"
    );
    assert!(!told.contains("No organisation signed"), "{told}");
    let second = of(&signatures[1]);
    run(&second.split('\n').collect::<Vec<_>>(), 0);
    let told = run(&void, 0);
    assert!(told.contains("Nobody waits"), "{told}");
    assert_eq!(site.count(), 1);

    // They are told by mail and on the page, and nothing else is left. (Commands have the machine's clock.)
    let ahead = Clock::System.now() - site.clock.now();
    site.clock.advance(ahead.max(0) + MINUTE);
    let mail = maria.reads_mail();
    assert!(
        mail.subject.contains("Retrait effectué"),
        "{}",
        mail.subject
    );
    assert!(mail.text.contains("a servi à le demander"), "{}", mail.text);
    let link = link_for(&site, &mut maria);
    let after = opens(&site, &link, "Prénom", "Exemple").expect(200);
    let said = visible(after.text());
    assert!(
        said.contains("Vous aviez demandé à être retiré·e"),
        "{said}"
    );
    assert!(!after.text().contains("/fr/mine/receipt"));
    assert_eq!(rows(&site, "asked_out"), 0);
    assert_eq!(rows(&site, "asked_out_answer"), 2);
    site.everything_agrees();
}

#[test]
fn who_is_answered_that_it_stays_learns_why_and_can_ask_again() {
    let site = Site::demo();
    let (mut maria, index) = joined(&site, "Exemple", "maria@example.org");
    let link = link_for(&site, &mut maria);
    let shown = opens(&site, &link, "Prénom", "Exemple").expect(200);
    let app = site.app();
    let keep = |why: &str| {
        let entry = (site.slug.as_str(), index);
        site.wait(closing::keep(
            &app.db,
            &app.secrets,
            entry,
            why,
            site.clock.now(),
        ))
    };
    assert!(keep("Personne n’a demandé.").is_err());
    asks_out(&site, &shown);
    keep("C’est <b>déposé</b>.\n\nNous le dirons à l’autorité.").expect("answered");
    assert!(keep("Deux fois.").is_err(), "each is answered once");
    // Nor is done any more what somebody agreed to a moment before.
    let note = clameur_ledger::VoidNote {
        origin: app.config.log_origin(&site.slug),
        index,
        reason: clameur_ledger::VoidReason::LostCode,
        explanation: String::new(),
    };
    let late = site.wait(closing::void_requested(
        &app.db,
        &app.secrets,
        &site.slug,
        &note,
        &[],
        site.clock.now(),
    ));
    assert!(matches!(
        late,
        Err(closing::ClosingError::NobodyAsked { .. })
    ));
    let mail = maria.reads_mail();
    assert!(mail.text.contains("C’est <b>déposé</b>."), "{}", mail.text);
    assert!(
        mail.text.contains("autorité de protection"),
        "{}",
        mail.text
    );
    let page = opens(&site, &link, "Prénom", "Exemple").expect(200);
    assert!(visible(page.text()).contains("ne retire pas votre signature"));
    let again = asks_out(&site, &page);
    assert!(visible(again.text()).contains("Vous avez demandé le"));
    assert_eq!(
        (rows(&site, "asked_out"), rows(&site, "asked_out_answer")),
        (1, 0)
    );
    // Who finds the code leaves by it, and the wish goes with the statement.
    maria.withdraws();
    assert_eq!(rows(&site, "asked_out"), 0);
    let page = opens(&site, &link, "Prénom", "Exemple").expect(200);
    assert!(!page.text().contains("/fr/mine/asked"));
    site.everything_agrees();
}

#[test]
fn who_leaves_by_the_code_after_all_leaves_nothing_of_the_answer() {
    let site = Site::demo();
    let (mut maria, index) = joined(&site, "Exemple", "maria@example.org");
    let link = link_for(&site, &mut maria);
    asks_out(&site, &opens(&site, &link, "Prénom", "Exemple").expect(200));
    let (app, now) = (site.app(), site.clock.now());
    let entry = (site.slug.as_str(), index);
    site.wait(closing::keep(&app.db, &app.secrets, entry, "Non.", now))
        .expect("answered");
    maria.reads_mail();
    let told = "ne retire pas votre signature";
    let page = opens(&site, &link, "Prénom", "Exemple").expect(200);
    assert!(visible(page.text()).contains(told));
    maria.withdraws();
    assert_eq!(rows(&site, "asked_out_answer"), 0);
    // Joined again, it is another statement, about which nobody was answered anything.
    let gone = maria.reads_mail();
    assert!(gone.links.iter().all(|link| !link.contains("/confirm/")));
    site.clock.advance(MINUTE);
    maria.is_counted(&["taj"]);
    let page = opens(&site, &link, "Prénom", "Exemple").expect(200);
    let said = visible(page.text());
    assert!(page.text().contains("/fr/mine/asked"), "{said}");
    assert!(!said.contains(told), "{said}");
    site.everything_agrees();
}

#[test]
fn an_owner_answers_at_the_desk_that_an_entry_stays() {
    let site = the_desk::site();
    let (mut anna, here, batches) = owner(&site);
    let list = batches.replace("/batches", "/asked-out");
    let (mut maria, index) = joined(&site, "Exemple", "maria@example.org");
    let link = link_for(&site, &mut maria);
    let shown = opens(&site, &link, "Prénom", "Exemple").expect(200);
    let answer = format!("{list}/{index}");
    // Nobody asked: that is said, and there is nothing to send.
    let nobody = anna.get(&answer).expect(409);
    assert!(visible(nobody.text()).contains("Nobody waits for an answer about entry"));
    anna.get(&format!("{list}/first")).expect(404);
    asks_out(&site, &shown);
    let listed = anna.get(&list).expect(200);
    assert!(listed.text().contains(&format!("href=\"{answer}\"")));
    // What it does is said before, and what the law says.
    let said = visible(anna.get(&answer).expect(200).text());
    for words in [
        "sent your reason by mail",
        "The law still lets whoever signed this leave",
        "asked on 2 March 2026",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let form = anna.page.clone();
    let (long, most) = ("é".repeat(2_001), "é".repeat(2_000));
    for (why, told) in [(" \r\n", "Write the reason"), (long.as_str(), "too long")] {
        anna.page.clone_from(&form);
        let refused = anna.send(&answer, &[("because", why)]).expect(422);
        assert!(visible(refused.text()).contains(told), "{told}");
        // Nothing that was typed is lost.
        assert!(why.trim().is_empty() || refused.text().contains(why));
    }
    assert_eq!(rows(&site, "asked_out"), 1);
    let why = format!("C’est <b>déposé</b>.\r\n\r\n{most}");
    let why = &why[..why.len() - 2 * 24];
    let mut sends = |form: &str| {
        form.clone_into(&mut anna.page);
        anna.send(&answer, &[("because", why)])
    };
    // Pressed twice, it is one answer; later it is said that nobody waits any more.
    for _ in 0..2 {
        let done = sends(&form).expect(303);
        assert_eq!(location(&done), format!("{list}?done=entry-kept"));
    }
    site.clock.advance(MINUTE);
    let late = sends(&form).expect(409);
    assert!(visible(late.text()).contains("Nothing was sent"));
    assert_eq!(
        (rows(&site, "asked_out"), rows(&site, "asked_out_answer")),
        (0, 1)
    );
    assert_eq!(site.count(), 1);
    let mail = maria.reads_mail();
    assert!(mail.text.contains("C’est <b>déposé</b>."), "{}", mail.text);
    site.mail_has_left();
    assert!(maria.new_mail().is_none(), "one answer, one mail");
    let page = opens(&site, &link, "Prénom", "Exemple").expect(200);
    assert!(visible(page.text()).contains("ne retire pas votre signature"));
    // The trail says who answered, and not why: the reason may name somebody.
    let told = visible(anna.get(&format!("{here}/trail")).expect(200).text());
    let act = format!(
        "Anna answered whoever asked to be taken out of {} that entry {index} stays.",
        site.slug
    );
    assert_eq!(told.matches(&act).count(), 1, "{told}");
    let app = site.app();
    let chain = here.rsplit('/').next().unwrap();
    let entries = site.wait(trail::whole(app.db.read(), chain)).unwrap();
    assert_eq!(first_break(chain, &entries), None);
    assert!(!format!("{entries:?}").contains("déposé"));
    // Asked again, it waits again; later it asks again who one is, before anything is said.
    asks_out(&site, &page);
    site.clock.advance(SUDO);
    let asked = anna.get(&answer).expect(303);
    assert!(location(&asked).starts_with("/desk/again?next="));
    site.everything_agrees();
}

/// The key in a file of `clameur keys note`.
fn signer(file: &str) -> Signer {
    let text = std::fs::read_to_string(file).unwrap();
    let line = text.lines().find(|line| line.starts_with("PRIVATE+KEY+"));
    Signer::from_secret(line.expect("a key")).unwrap()
}

#[test]
fn an_owner_signs_at_the_desk_and_takes_out_whoever_asked() {
    let (site, note_key) = site_with_a_note_key();
    let (mut anna, here, batches) = owner(&site);
    let list = batches.replace("/batches", "/asked-out");
    let out = format!("{list}/out");
    let (mut maria, index) = joined(&site, "Exemple", "maria@example.org");
    let (mut jean, his) = joined(&site, "Essai", "jean@example.org");
    let (_, stays) = joined(&site, "Reste", "autre@example.org");
    for person in [&mut maria, &mut jean] {
        let link = link_for(&site, person);
        let shown = opens(&site, &link, &person.given, &person.family).expect(200);
        asks_out(&site, &shown);
    }
    let page = anna.get(&list).expect(200);
    assert!(page.text().contains(&format!("href=\"{out}\"")));
    let page = anna.get(&out).expect(200).text().to_owned();
    let origin = site.config.log_origin(&site.slug);
    let note = |entry: u64| format!("clameur/void/v1\n{origin}\n{entry}\nlost-code\n");
    // What is signed stands there whole, for whoever signs elsewhere, and for the page.
    for entry in [index, his] {
        assert_eq!(page.matches(&note(entry)).count(), 2, "{entry}");
    }
    assert!(!page.contains(&note(stays)), "nobody asked there");
    let own = signer(&note_key);
    let other = Signer::new("organisation.example", &SigningSeed::from_bytes([7; 32])).unwrap();
    let sign = |text: String, by: &Signer| Note::sign(text, by).unwrap().to_string();
    let whole = sign(note(index), &own);
    let sends = |anna: &mut Browser<'_>, signed: &str| {
        page.clone_into(&mut anna.page);
        anna.send(&out, &[("signed", signed)])
    };
    // The desk takes nobody out but with the right signature under what it asked to be signed: no key, another's, another text or part of one.
    let explained = format!("{}Because.\n", note(index));
    let elsewhere = note(index).replace(&site.slug, "another");
    let fraud = note(index).replace("lost-code", "fraud");
    let secret = std::fs::read_to_string(&note_key).unwrap();
    for (signed, told) in [
        (String::new(), "no signed note"),
        ("AAAA".to_owned(), "something else than signed notes"),
        (note(index), "something else than signed notes"),
        (whole.replace("lost-code", "other"), "says something else"),
        (sign(note(index), &other), "signed by no key"),
        (
            whole.replacen(&note(index), &note(his), 1),
            "signed by no key",
        ),
        (sign(explained, &own), "says something else"),
        (sign(elsewhere, &own), "says something else"),
        (sign(fraud, &own), "says something else"),
        // One that is wrong holds up the others.
        (
            format!("{whole}{}", sign(note(his), &other)),
            "signed by no key",
        ),
        (secret, "secret"),
    ] {
        let refused = sends(&mut anna, &signed).expect(422);
        let said = visible(refused.text());
        assert!(said.contains(told), "{told}: {said}");
        assert!(!refused.text().contains("PRIVATE+KEY"), "not shown again");
    }
    assert_eq!(site.count(), 3);
    // Nobody asked there: whatever is signed, that entry stays.
    let said = sends(&mut anna, &sign(note(stays), &own)).expect(409);
    assert!(visible(said.text()).contains("Nobody waits"));
    assert_eq!(site.count(), 3);

    // As browsers send it, one below the other.
    let both = format!("{whole}\n{}", sign(note(his), &own)).replace('\n', "\r\n");
    for _ in 0..2 {
        let done = sends(&mut anna, &both).expect(303);
        assert_eq!(location(&done), format!("{list}?done=entries-out"));
    }
    assert_eq!(site.count(), 1);
    for person in [&mut maria, &mut jean] {
        let mail = person.reads_mail();
        assert!(
            mail.subject.contains("Retrait effectué"),
            "{}",
            mail.subject
        );
    }
    site.mail_has_left();
    assert!(maria.new_mail().is_none(), "pressed twice, it is done once");
    // Whoever audits sees who stands for it, and the organisation what was done, by whom.
    let found = audit(&[&site.base_url()], 0);
    for void in found[0]["voids"].as_array().expect("voids") {
        assert_eq!(void["disputed"], false);
        let lead = &site.folder.definition.organisations[0].id;
        assert_eq!(void["signed_by"][0]["organisation"], *lead);
    }
    let told = visible(anna.get(&format!("{here}/trail")).expect(200).text());
    for entry in [index, his] {
        let act = format!("Anna took entry {entry} of {} out", site.slug);
        assert_eq!(told.matches(&act).count(), 1, "{told}");
    }
    // Later it asks again who one is.
    site.clock.advance(SUDO);
    let asked = anna.get(&out).expect(303);
    assert!(location(&asked).starts_with("/desk/again?next="));
    site.everything_agrees();
}

#[test]
fn who_joined_before_there_was_a_key_is_taken_out_at_no_desk() {
    let (site, note_key) = {
        let (with_key, file) = site_with_a_note_key();
        let key = with_key.folder.definition.organisations[0].note_key.clone();
        let secret = std::fs::read_to_string(&file).unwrap();
        let site = Site::demo();
        std::fs::write(path(&site, "note.key"), secret).unwrap();
        (site, key)
    };
    let (mut maria, index) = joined(&site, "Exemple", "maria@example.org");
    let link = link_for(&site, &mut maria);
    asks_out(&site, &opens(&site, &link, "Prénom", "Exemple").expect(200));
    let (mut anna, _, batches) = owner(&site);
    let out = batches.replace("/batches", "/asked-out/out");
    // Named now, it is no key that she could see.
    let mut folder = site.folder.clone();
    folder.definition.organisations[0].note_key = note_key;
    site.publish(&folder).expect("published");
    let page = anna.get(&out).expect(200).text().to_owned();
    let said = visible(&page);
    assert!(said.contains("Who joined before there was a key"), "{said}");
    assert!(said.contains(&format!("clameur campaign void {} --requested", site.slug)));
    assert!(!page.contains("name=\"signed\""));
    let origin = site.config.log_origin(&site.slug);
    let text = format!("clameur/void/v1\n{origin}\n{index}\nlost-code\n");
    let signed = Note::sign(text, &signer(&path(&site, "note.key"))).unwrap();
    let refused = anna.send(&out, &[("signed", &signed.to_string())]);
    assert!(visible(refused.expect(422).text()).contains("signed by no key"));
    assert_eq!(site.count(), 1);
}

#[test]
fn organisers_see_who_waits_and_are_reminded_before_the_month_is_over() {
    let mut setting = Setting::default();
    setting.folder.definition.demonstration = false;
    "bureau@example.org".clone_into(&mut setting.folder.definition.organisations[0].contact);
    let site = Site::set(setting);
    let (mut maria, index) = joined(&site, "Exemple", "maria@example.org");
    // The campaign is an organisation's.
    let (anna, colline, draft) = house(&site);
    let app = site.app();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        reviews::keep(&mut tx, &site.slug, (&colline, DRAFT))
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
    let mut desk = signed_in(&site, &anna);
    let list = format!("{draft}/asked-out");
    let none = desk.get(&list).expect(200);
    assert!(visible(none.text()).contains("Nobody waits"));
    let link = link_for(&site, &mut maria);
    let shown = opens(&site, &link, "Prénom", "Exemple").expect(200);
    asks_out(&site, &shown);
    let overview = desk.get(&draft).expect(200);
    assert!(visible(overview.text()).contains("One person asked to be taken out"));
    let page = desk.get(&list).expect(200);
    let said = visible(page.text());
    for words in [
        format!("Entry {index}"),
        "asked on 2 March 2026".to_owned(),
        format!("clameur campaign void {} --requested", site.slug),
    ] {
        assert!(said.contains(&words), "{words}: {said}");
    }
    assert!(!page.text().contains("maria@"), "nobody sees who they are");

    let looks = || {
        let now = site.clock.now();
        site.wait(clameur::retention::run_once(&app.db, &app.secrets, now))
            .expect("it runs");
    };
    let mut bureau = site
        .person("Bureau", "Colline")
        .with_email("bureau@example.org");
    site.clock.advance(19 * DAY);
    looks();
    assert!(bureau.new_mail().is_none(), "there is time yet");
    site.clock.advance(DAY);
    looks();
    looks();
    let mail = bureau.reads_mail();
    assert!(
        mail.subject.contains("En attente de retrait"),
        "{}",
        mail.subject
    );
    assert!(
        mail.text.contains("void technopolice --requested"),
        "{}",
        mail.text
    );
    assert!(!mail.text.contains("maria@"), "{}", mail.text);
    site.mail_has_left();
    assert!(bureau.new_mail().is_none(), "told once");
    site.clock.advance(5 * DAY);
    looks();
    bureau.reads_mail();
}
