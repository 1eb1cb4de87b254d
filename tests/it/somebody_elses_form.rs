//! Anybody can fill in a form with somebody else's address. What its owner confirms is what they were shown, their own form is
//! written about, and whoever shares the mailbox decides for themselves (promises P8, P9, P11).

use clameur::campaign::definition::Requirement;
use clameur::clock::{Clock, DAY, HOUR, MINUTE, Millis};
use clameur::config::Limits;

use super::harness::html::visible;
use super::harness::person::Mail;
use super::harness::process::write_config;
use super::harness::site::NOON;
use super::harness::{Person, Setting, Site};

/// Mails about forms that one mailbox gets in a day at most: see `mail::turns`.
const MOST_A_DAY: usize = 13;
/// The longest that the newest form waits.
const LONGEST: Millis = 3 * HOUR;

/// The demonstration, with the limits that an instance has.
fn site() -> Site {
    Site::set(setting())
}

fn setting() -> Setting {
    Setting {
        limits: Limits {
            forms_per_network_per_minute: 100_000,
            mails_per_mailbox_per_day: 8,
            form_min_seconds: 0,
        },
        ..Setting::default()
    }
}

/// Moves the clock on and waits until everything that is due has left.
fn later(site: &Site, millis: Millis) {
    site.clock.advance(millis);
    site.due_mail_has_left();
}

/// Where the form with this button posts.
#[track_caller]
fn action(html: &str, button: &str) -> String {
    let form = html
        .split("action=\"")
        .skip(1)
        .find(|rest| {
            rest.split('"')
                .next()
                .is_some_and(|to| to.ends_with(button))
        })
        .unwrap_or_else(|| panic!("no button {button}"));
    let (to, rest) = form.split_once('"').expect("an address");
    let token = rest.split("name=\"link\" value=\"").nth(1);
    let token = token.and_then(|rest| rest.split('"').next());
    format!("{to}?link={}", token.expect("a token"))
}

/// All mails that came and were not read yet, in whatever order.
fn new_mails(person: &mut Person<'_>) -> Vec<Mail> {
    std::iter::from_fn(|| person.new_mail()).collect()
}

fn post(site: &Site, path: &str) -> super::harness::Answer {
    let (path, body) = path.split_once('?').unwrap_or((path, ""));
    site.http().post(path, body)
}

#[test]
fn the_page_behind_the_link_shows_whole_what_is_signed() {
    let mut setting = setting();
    let fields = &mut setting.folder.definition.fields;
    fields.insert("postal-address".to_owned(), Requirement::Optional);
    let site = Site::set(setting);
    let mut luc = site.person("Lucien", "Personne-Inventée");
    let mut form = luc.filled_form(&["taj", "tes"]);
    form.fill(
        "postal-address",
        "1 rue <script>alert(1)</script>\n00001 Exempleville",
    )
    .tick("consent", "respondent");
    luc.sends(&form).expect(200);
    let mail = luc.reads_mail();
    assert!(mail.text.contains("L. P."), "{}", mail.text);
    assert!(mail.text.contains("2 mars 2026"), "{}", mail.text);
    assert!(mail.text.contains("UTC"), "{}", mail.text);
    let page = site.get(&mail.link("/confirm/")).expect(200);
    let html = page.text();
    assert!(
        !html.contains("<script>alert"),
        "what was typed is no markup"
    );
    let text = visible(html);
    let folder = &site.folder.texts["fr"];
    for shown in [
        "Lucien",
        "Personne-Inventée",
        &luc.email,
        "1 rue <script>alert(1)</script>",
        "00001 Exempleville",
        &folder.targets["taj"].title,
        &folder.targets["tes"].title,
        "2 mars 2026",
        "(+01:00)",
    ] {
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}', '’'], " ");
        assert!(plain(&text).contains(&plain(shown)), "{shown} in {text}");
    }
    // Each consent, given or not, in the words of the form.
    assert_eq!(
        html.matches("class=\"is-no\"").count(),
        2,
        "news, and mails about the procedure"
    );
    assert!(html.matches("class=\"is-yes\"").count() >= 3);
    let respondent = html.split("class=\"is-yes\"").find(|part| {
        part.split("</li>")
            .next()
            .is_some_and(|line| line.contains("identité"))
    });
    assert!(respondent.is_some(), "identity to the respondent: yes");
    // The texts, with their versions.
    let app = site.app();
    let campaign = site
        .wait(app.campaign("technopolice"))
        .expect("the campaign");
    for (kind, hash) in &campaign.manifest.documents["fr"] {
        assert!(html.contains(&hash[..8]), "{kind}: this version");
        site.get(&format!("/fr/technopolice/documents/{kind}"))
            .expect(200);
    }
    let token = mail.link("/confirm/");
    site.get(&token).expect(200);
    post(&site, &token).expect(200);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn luc_does_not_sign_as_mickey_mouse() {
    let site = site();
    let mut luc = site.person("Lucien", "Véritable");
    let mickey = site
        .person("Mickey", "Mouse")
        .with_email(&luc.email)
        .agreeing_to_all();
    mickey.joins(&["tes"]);
    let first = luc.reads_mail();
    luc.joins(&["taj"]);
    later(&site, LONGEST);
    let second = luc.reads_mail();
    // The two mails tell whose form they are about.
    assert!(first.text.contains("M. M."), "{}", first.text);
    assert!(second.text.contains("L. V."), "{}", second.text);
    let mickeys = site.get(&first.link("/confirm/")).expect(200);
    assert!(visible(mickeys.text()).contains("Mouse"));
    let lucs = site.get(&second.link("/confirm/")).expect(200);
    assert!(visible(lucs.text()).contains("Véritable"));
    assert!(!visible(lucs.text()).contains("Mouse"));

    // "It was not me" destroys that form and no other; pressed twice, it says the same.
    let reject = action(mickeys.text(), "/reject");
    let once = post(&site, &reject).expect(200);
    let twice = post(&site, &reject).expect(200);
    assert_eq!(visible(once.text()), visible(twice.text()));
    site.get(&first.link("/confirm/")).expect(410);
    post(&site, &first.link("/confirm/")).expect(410);
    post(&site, &second.link("/confirm/")).expect(200);
    assert_eq!(site.count(), 1);
    // And the mailbox is written to as before.
    mickey.joins(&["taj"]);
    later(&site, LONGEST);
    assert!(
        new_mails(&mut luc)
            .iter()
            .any(|mail| mail.text.contains("M. M."))
    );
    site.everything_agrees();
}

/// After so many forms of somebody else, how long the owner's own form waits, and how many mails there were.
fn after_a_flood(forms: usize) -> (Millis, usize) {
    let site = site();
    let mut owner = site.person("Lucien", "Véritable");
    for number in 0..forms {
        let name = format!("Faux {number}");
        let attacker = site.person("Zacharie", &name).with_email(&owner.email);
        attacker.joins(&["tes"]);
    }
    owner.joins(&["taj"]);
    later(&site, 0);
    let mut mails = new_mails(&mut owner).len();
    assert_eq!(mails, 1, "the first form is written about at once");
    let (mut waited, mut owners) = (0, None);
    while waited < DAY {
        later(&site, MINUTE);
        waited += MINUTE;
        let new = new_mails(&mut owner);
        mails += new.len();
        if owners.is_none() && !new.is_empty() {
            assert!(new[0].text.contains("L. V."), "the newest form is the next");
            let link = new[0].link("/confirm/");
            owners = Some((waited, link));
        }
        // A day is long in minutes; once the owner's mail is there, hours do.
        if owners.is_some() {
            later(&site, HOUR - MINUTE);
            waited += HOUR - MINUTE;
        }
    }
    let (waited, link) = owners.expect("the owner's form is written about");
    // A reminder only for the newest.
    let reminders = site.dump()["pending"]
        .iter()
        .filter(|form| !form.contains("reminder=NULL"))
        .count();
    assert_eq!(reminders, 1);
    post(&site, &link).expect(200);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
    (waited, mails)
}

#[test]
fn four_forms_of_somebody_else_do_not_silence_the_owner() {
    let (waited, mails) = after_a_flood(4);
    assert!(waited <= LONGEST, "{waited}");
    assert_eq!(mails, 5);
}

#[test]
fn forty_forms_of_somebody_else_do_not_silence_the_owner() {
    let (waited, mails) = after_a_flood(40);
    assert!(waited <= LONGEST, "{waited}");
    assert!(mails <= MOST_A_DAY, "{mails}");
}

#[test]
fn a_flood_that_goes_on_is_bounded_and_a_restart_forgets_no_pause() {
    let site = site();
    let mut owner = site.person("Lucien", "Véritable");
    let mut mails = 0;
    for hour in 0..24 {
        for form in 0..5 {
            let name = format!("Faux {hour} {form}");
            let attacker = site.person("Zacharie", &name).with_email(&owner.email);
            attacker.joins(&["tes"]);
        }
        later(&site, 0);
        mails += new_mails(&mut owner).len();
        if hour == 12 {
            site.stop();
            site.start();
        }
        later(&site, HOUR);
        mails += new_mails(&mut owner).len();
    }
    assert!(mails <= MOST_A_DAY, "{mails} mails in a day");
    assert!(mails >= 8, "{mails}: it is not silence either");
    owner.joins(&["taj"]);
    later(&site, LONGEST);
    let new = new_mails(&mut owner);
    assert!(
        new.iter().any(|mail| mail.text.contains("L. V.")),
        "the owner's form is written about within the longest pause"
    );
    site.everything_agrees();
}

#[test]
fn never_again_is_a_choice_of_its_own_with_a_way_back() {
    let site = site();
    let mut pia = site.person("Pia", "Exemple");
    let sent = visible(pia.joins(&["taj"]).text());
    let first = pia.reads_mail().link("/confirm/");
    // Somebody at the same mailbox.
    let other = site.person("Noé", "Exemple").with_email(&pia.email);
    other.joins(&["tes"]);
    later(&site, LONGEST);
    let second = pia.reads_mail().link("/confirm/");
    other.joins(&["tes"]);

    let page = site.get(&second).expect(200);
    let block = action(page.text(), "/block");
    assert_ne!(block, action(page.text(), "/reject"));
    site.get(&block).expect(303);
    let once = post(&site, &block).expect(200);
    let twice = post(&site, &block).expect(200);
    assert_eq!(visible(once.text()), visible(twice.text()));
    // All that waited to be sent there is stopped; the page is the same, and true.
    assert_eq!(site.dump()["mail"], Vec::<String>::new());
    later(&site, DAY);
    assert_eq!(visible(pia.joins(&["taj"]).text()), sent);
    later(&site, DAY);
    assert!(new_mails(&mut pia).is_empty());
    let mut dump = site.dump();
    dump.retain(|table, _| table == "pending");
    // The other's pending link is alive, and says that mails are stopped.
    let page = site.get(&first).expect(200);
    assert!(page.text().contains("/allow\""));
    assert!(!page.text().contains("/block\""));
    post(&site, &first).expect(200);
    assert_eq!(site.count(), 1);
    assert!(
        new_mails(&mut pia).is_empty(),
        "no receipt either: it stands on the page"
    );
    let receipt = site.receipt_page(&first);
    assert!(
        !visible(receipt.text()).contains("vers votre boîte aux lettres"),
        "and the page claims none"
    );

    // A variant of the address is another address.
    let (local, domain) = pia.email.split_once('@').expect("an address");
    let mut variant = site
        .person("Autre", "Exemple")
        .with_email(&format!("{local}+x@{domain}"));
    variant.joins(&["taj"]);
    variant.reads_mail();

    // The same link offers the way back for as long as the block stands, also when its form has expired.
    site.clock.advance(31 * DAY);
    let app = site.app();
    site.wait(clameur::retention::run_once(
        &app.db,
        &app.secrets,
        site.clock.now(),
    ))
    .expect("it runs");
    let page = site.get(&second).expect(200);
    let allow = action(page.text(), "/allow");
    post(&site, &allow).expect(200);
    let mut again = site.person("Pia", "Retour").with_email(&pia.email);
    new_mails(&mut again);
    again.joins(&["taj"]);
    later(&site, 0);
    assert_eq!(new_mails(&mut again).len(), 1);
    site.everything_agrees();
}

#[test]
fn the_owner_of_a_variant_does_not_act_for_the_address() {
    let site = site();
    let mut pia = site
        .person("Pia", "Exemple")
        .with_email("pia@exemple.example");
    let mut variant = site
        .person("Autre", "Personne")
        .with_email("pia+x@exemple.example");
    pia.joins(&["taj"]);
    let mine = pia.reads_mail().link("/confirm/");
    for _ in 0..20 {
        variant.joins(&["taj"]);
    }
    let theirs = variant.reads_mail().link("/confirm/");
    let block = theirs.replace("/confirm/", "/block/");
    post(&site, &block).expect(200);
    variant.joins(&["taj"]);
    later(&site, DAY);
    assert!(new_mails(&mut variant).is_empty());
    // Hers is neither blocked nor behind theirs.
    let page = site.get(&mine).expect(200);
    assert!(!page.text().contains("/allow\""));
    pia.joins(&["tes"]);
    later(&site, 0);
    assert_eq!(new_mails(&mut pia).len(), 1);
    post(&site, &mine).expect(200);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn each_button_pressed_late_says_what_is_so() {
    let site = site();
    let mut pia = site.person("Pia", "Exemple");
    pia.joins(&["taj"]);
    let link = pia.reads_mail().link("/confirm/");
    let at = |what: &str| link.replace("/confirm/", &format!("/{what}/"));
    // Blocked, then: not me, yes, block again, allow twice, yes.
    post(&site, &at("block")).expect(200);
    post(&site, &at("reject")).expect(200);
    post(&site, &link).expect(410);
    post(&site, &at("block")).expect(200);
    let page = site.get(&link).expect(200);
    assert!(page.text().contains("/allow\""));
    let allowed = post(&site, &at("allow")).expect(200);
    let again = post(&site, &at("allow")).expect(200);
    assert_eq!(visible(allowed.text()), visible(again.text()));
    site.get(&link).expect(410);
    post(&site, &link).expect(410);
    post(&site, &at("block")).expect(200);
    assert!(
        site.dump()["mailbox_block"].is_empty(),
        "what was refused blocks nobody"
    );
    // Counted, then refused: the receipt, and the way to leave.
    let mut counted = site.person("Noé", "Exemple");
    counted.is_counted(&["taj"]);
    for what in ["reject", "block", "allow"] {
        let path = counted.link().replace("/confirm/", &format!("/{what}/"));
        let answer = post(&site, &path);
        assert!(answer.status == 200 || what == "allow", "{what}");
        if what != "allow" {
            assert!(answer.text().contains("withdrawal-code"), "{what}");
        }
    }
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn the_operator_lifts_a_block_on_the_owners_request() {
    let site = Site::set(Setting {
        clock: Clock::fixed(NOON),
        ..setting()
    });
    let mut pia = site
        .person("Pia", "Exemple")
        .with_email("Pia+Essai@exemple.example");
    pia.joins(&["taj"]);
    let link = pia.reads_mail().link("/confirm/");
    post(&site, &link.replace("/confirm/", "/block/")).expect(200);
    assert_eq!(site.dump()["mailbox_block"].len(), 1);
    let file = site.dir.join("clameur.toml");
    write_config(&file, &site.config);
    let run = |address: &str| {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_clameur"))
            .args(["campaign", "allow-mail", "technopolice"])
            .current_dir(&site.dir)
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut input = child.stdin.take().expect("its input");
        std::io::Write::write_all(&mut input, format!("{address}\n").as_bytes()).expect("written");
        drop(input);
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success());
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(run("pia@exemple.example").contains("is not blocked"));
    assert_eq!(site.dump()["mailbox_block"].len(), 1);
    assert!(run("pia+essai@exemple.example").contains("may go to that address again"));
    assert_eq!(site.dump()["mailbox_block"].len(), 0);
    pia.joins(&["taj"]);
    later(&site, LONGEST);
    assert_eq!(new_mails(&mut pia).len(), 1);
    site.everything_agrees();
}

/// The button says so: of all mails, only this one still comes.
#[test]
fn whoever_wants_no_mails_is_still_told_of_a_withdrawal() {
    let site = site();
    let mut pia = site.person("Pia", "Exemple");
    pia.joins(&["taj"]);
    pia.opens_mail();
    let other = site.person("Noé", "Exemple").with_email(&pia.email);
    other.joins(&["tes"]);
    later(&site, LONGEST);
    let second = pia.reads_mail().link("/confirm/");
    let page = site.get(&second).expect(200);
    post(&site, &action(page.text(), "/block")).expect(200);
    post(&site, &pia.link()).expect(200);
    later(&site, 0);
    assert!(new_mails(&mut pia).is_empty());
    pia.withdraws_with(&pia.withdrawal_code()).expect(200);
    later(&site, 0);
    let told = new_mails(&mut pia);
    assert_eq!(told.len(), 1);
    assert!(told[0].subject.contains("Retrait"), "{}", told[0].subject);
    site.everything_agrees();
}
