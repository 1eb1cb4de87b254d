//! One form sent twice is one form: pressed twice, sent again because the answer was lost, reached again by "back" (promise P4).

use super::harness::html::{Form, visible};
use super::harness::process::Server;
use super::harness::{Answer, Http, Setting, Site};
use clameur::clock::Clock;

fn initiative() -> Site {
    initiative_by(Clock::fixed(super::harness::site::NOON))
}

fn initiative_by(clock: Clock) -> Site {
    let mut folder = clameur::campaign::source::CampaignSource::embedded_initiative()
        .expect("the demonstration is well formed");
    folder.definition.opens = Some(jiff::civil::date(2026, 1, 1));
    folder.definition.closes = Some(jiff::civil::date(2099, 12, 31));
    folder.write_documents().expect("documents");
    Site::set(Setting {
        folder,
        clock,
        ..Setting::default()
    })
}

/// The German form, filled in with what nobody is called.
fn filled(site: &Site, family: &str) -> Form {
    let path = format!("/en/{}/join", site.slug);
    let page = site.get(&format!("{path}?nationality=DE")).expect(200);
    let mut form = Form::of(page.text(), &path);
    form.fill("given-name", "Exemple")
        .fill("family-name", family)
        .fill("street", "Rue de l\u{2019}Exemple")
        .fill("street-number", "1")
        .fill("postal-code", "12345")
        .fill("city", "Exempleville")
        .fill("country", "DE")
        .fill("birth-date", "1971-12-24")
        .tick("consent", "certify");
    form
}

fn send(http: Http, form: &Form) -> Answer {
    http.post(&form.action, &form.encode())
}

/// Sends a form from several places at the same moment.
fn send_at_once(doors: &[Http], form: &Form) -> Vec<Answer> {
    let gate = std::sync::Barrier::new(doors.len());
    std::thread::scope(|scope| {
        let sent: Vec<_> = doors
            .iter()
            .map(|http| {
                let (gate, http) = (&gate, *http);
                scope.spawn(move || {
                    gate.wait();
                    send(http, form)
                })
            })
            .collect();
        sent.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

#[track_caller]
fn receipt_of(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", visible(answer.text()));
    answer.receipt_link().expect("a receipt")
}

#[track_caller]
fn keeps_receipt(site: &Site, page: &str) {
    site.receipt_page(page);
    let file = site.posts(page, "receipt").expect(200);
    site.keep(clameur_ledger::Receipt::parse(&file.body).expect("a receipt"));
}

#[test]
fn an_initiative_is_signed_once_however_often_the_button_is_pressed() {
    let site = initiative();
    let mut seen = std::collections::BTreeSet::new();
    for pair in 0..8 {
        let form = filled(&site, &format!("Deux-Fois {pair}"));
        let answers = send_at_once(&[site.http(), site.http()], &form);
        let pages: Vec<String> = answers.iter().map(receipt_of).collect();
        assert_eq!(pages[0], pages[1], "both lead to one receipt");
        // Much later too, and however often.
        for _ in 0..3 {
            assert_eq!(receipt_of(&send(site.http(), &form)), pages[0]);
        }
        keeps_receipt(&site, &pages[0]);
        assert!(seen.insert(pages[0].clone()), "nobody shares a receipt");
        assert_eq!(site.count(), pair + 1);
    }
    site.everything_agrees();
}

#[test]
fn a_form_that_was_refused_and_corrected_is_one_form_too() {
    let site = initiative();
    let mut form = filled(&site, "Corrige");
    form.fill("postal-code", "1");
    let refused = send(site.http(), &form).expect(422);
    let mut again = Form::of(refused.text(), &form.action);
    again
        .fill("postal-code", "12345")
        .tick("consent", "certify");
    let first = receipt_of(&send(site.http(), &again));
    assert_eq!(receipt_of(&send(site.http(), &again)), first);
    // Back to the first page, corrected there.
    form.fill("postal-code", "12345");
    assert_eq!(receipt_of(&send(site.http(), &form)), first);
    assert_eq!(site.count(), 1);

    // The next person on the same screen is another person.
    form.fill("family-name", "Suivante");
    let next = receipt_of(&send(site.http(), &form));
    assert_ne!(next, first);
    assert_eq!(site.count(), 2);
    keeps_receipt(&site, &first);
    keeps_receipt(&site, &next);
    site.everything_agrees();
}

#[test]
fn who_knows_the_person_but_not_their_form_is_not_led_to_their_receipt() {
    let site = initiative();
    let hers = filled(&site, "Seule");
    let mine = filled(&site, "Seule");
    assert_ne!(
        hers.value("token"),
        mine.value("token"),
        "each showing is another"
    );
    receipt_of(&send(site.http(), &hers));
    let refused = send(site.http(), &mine).expect(409);
    assert_eq!(refused.receipt_link(), None);
    // Nor is a nonce believed that we did not give out.
    let (hers_token, mine_token) = (hers.value("token").unwrap(), mine.value("token").unwrap());
    let parts = |token: &str| token.split('.').map(str::to_owned).collect::<Vec<_>>();
    let (a, b) = (parts(hers_token), parts(mine_token));
    let mut forged = mine.clone();
    forged.set("token", &format!("{}.{}.{}", b[0], a[1], b[2]));
    send(site.http(), &forged).expect(422);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn a_kept_campaign_page_gives_everybody_a_form_of_their_own() {
    let site = Site::demo();
    let path = format!("/fr/{}", site.slug);
    let tokens: std::collections::BTreeSet<String> = (0..4)
        .map(|_| {
            let page = site.get(&path).expect(200);
            assert_eq!(page.header("cache-control"), Some("private, no-cache"));
            let form = Form::of(page.text(), &format!("{path}/join"));
            form.value("token").expect("a token").to_owned()
        })
        .collect();
    assert_eq!(tokens.len(), 4);
    site.everything_agrees();
}

#[test]
fn a_mandate_sent_twice_waits_once_and_is_mailed_once() {
    let site = Site::demo();
    for pair in 0..8 {
        let mut maria = site.person("Pr\u{e9}nom", &format!("Exemple {pair}"));
        let form = maria.filled_form(&["taj"]);
        for answer in send_at_once(&[site.http(), site.http()], &form) {
            answer.expect(200);
        }
        maria.sends(&form).expect(200);
        assert_eq!(site.dump()["pending"].len(), 1);
        maria.opens_mail();
        maria.confirms();
        // Once more after it was counted: neither a mail with another link nor one that says "already".
        maria.sends(&form).expect(200);
        assert!(
            maria
                .reads_mail()
                .links
                .iter()
                .any(|link| link.contains("/withdraw"))
        );
        site.mail_has_left();
        assert!(maria.new_mail().is_none(), "link and receipt, and no more");
        assert!(site.dump()["pending"].is_empty());
        assert_eq!(site.count(), pair + 1);
    }
    site.everything_agrees();
}

#[test]
fn a_mandate_sent_again_after_leaving_waits_under_another_link() {
    let site = Site::demo();
    let mut maria = site.person("Pr\u{e9}nom", "Exemple");
    let form = maria.filled_form(&["taj"]);
    maria.sends(&form).expect(200);
    maria.opens_mail();
    maria.confirms();
    let (link, code) = (maria.link(), maria.withdrawal_code());
    maria.withdraws();
    site.mail_has_left();
    while maria.new_mail().is_some() {}
    maria.sends(&form).expect(200);
    maria.opens_mail();
    assert_ne!(maria.link(), link);
    maria.confirms();
    assert_ne!(maria.withdrawal_code(), code);
    // The old code is public: it takes nobody away.
    maria.withdraws_with(&code).expect(200);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn whoever_changes_a_tick_and_sends_again_confirms_what_they_sent_last() {
    let site = Site::demo();
    let mut maria = site.person("Pr\u{e9}nom", "Exemple");
    let mut form = maria.filled_form(&["taj"]);
    maria.sends(&form).expect(200);
    let mut first = maria.clone();
    first.opens_mail();
    form.untick("target", "taj").tick("target", "tes");
    maria.sends(&form).expect(200);
    maria.reads_mail();
    maria.opens_mail();
    assert_ne!(maria.link(), first.link());
    maria.confirms();
    let counted = &site.everything_agrees()[&site.slug].report.tally.by_target;
    let bit = |id: &str| {
        let targets = &site.folder.definition.targets;
        targets.iter().find(|target| target.id == id).unwrap().bit
    };
    assert_eq!(counted.get(&bit("tes")), Some(&1));
    assert_eq!(counted.get(&bit("taj")), None);

    // The first link does not say that nothing is counted: its owner is.
    let page = first_link(&site, &first.link(), 409);
    assert!(page.contains("Vous êtes compté"), "{page}");
    assert!(!page.contains("bouton"), "{page}");
    assert!(
        site.http()
            .post(&first.link(), "")
            .expect(409)
            .text()
            .contains("/withdraw")
    );
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[track_caller]
fn first_link(site: &Site, link: &str, status: u16) -> String {
    let page = site.get(link).expect(status);
    let main = page
        .text()
        .split("<main")
        .nth(1)
        .expect("a page")
        .to_owned();
    visible(&format!("<main{main}"))
}

#[test]
fn the_same_form_is_the_same_after_the_server_was_killed_and_at_another_server() {
    let site = initiative_by(Clock::System);
    let forms: Vec<Form> = (0..6)
        .map(|number| filled(&site, &format!("Coupure {number}")))
        .collect();
    let mut pages = Vec::new();
    for (number, form) in forms.iter().enumerate() {
        let server = Server::beside(&site);
        if number % 2 == 0 {
            pages.push(receipt_of(&send(server.http(), form)));
            server.dies();
        } else {
            // Killed while it answers: signed or not, nobody can tell.
            let http = server.http();
            std::thread::scope(|scope| {
                let cut = scope.spawn(|| {
                    let form = form.encode();
                    http.try_request(
                        "POST",
                        &forms[0].action,
                        &super::harness::http::FORM,
                        form.as_bytes(),
                    )
                });
                std::thread::sleep(std::time::Duration::from_millis(number as u64 * 2));
                server.dies();
                drop(cut.join().unwrap());
            });
            pages.push(String::new());
        }
    }
    let other = Server::beside(&site);
    for (form, page) in forms.iter().zip(&pages) {
        let here = receipt_of(&send(site.http(), form));
        assert!(page.is_empty() || *page == here);
        for answer in send_at_once(&[site.http(), other.http()], form) {
            assert_eq!(receipt_of(&answer), here);
        }
        keeps_receipt(&site, &here);
    }
    other.ends();
    assert_eq!(site.count(), 6);
    site.everything_agrees();
}
