//! Two people of one name, born on one day: both are counted when the second says so, and both are told to the authority.

use super::harness::html::{Form, errors, visible};
use super::harness::{Answer, Setting, Site};
use clameur::db::query;
use clameur_seal::Record;

fn initiative() -> Site {
    initiative_with(|_| {})
}

fn initiative_with(change: impl FnOnce(&mut Setting)) -> Site {
    let mut folder = clameur::campaign::source::CampaignSource::embedded_initiative()
        .expect("the demonstration is well formed");
    folder.definition.opens = Some(jiff::civil::date(2026, 1, 1));
    folder.definition.closes = Some(jiff::civil::date(2026, 12, 31));
    folder.write_documents().expect("documents");
    let mut setting = Setting {
        folder,
        ..Setting::default()
    };
    change(&mut setting);
    Site::set(setting)
}

/// The form of a State of part A, filled in for somebody of always the same name and day of birth.
fn filled(site: &Site, state: &str, street: &str) -> Form {
    let path = format!("/en/{}/join", site.slug);
    let page = site.get(&format!("{path}?nationality={state}")).expect(200);
    let mut form = Form::of(page.text(), &path);
    let postal = if state == "IE" { "D02 X285" } else { "12345" };
    form.fill("given-name", "Exemple")
        .fill("family-name", "Commun")
        .fill("street", street)
        .fill("street-number", "1")
        .fill("postal-code", postal)
        .fill("city", "Exempleville")
        .fill("country", state)
        .fill("birth-date", "1971-12-24")
        .tick("consent", "certify");
    form
}

fn send(site: &Site, form: &Form) -> Answer {
    site.http().post(&form.action, &form.encode())
}

/// Signs, and keeps the receipt.
#[track_caller]
fn is_counted(site: &Site, form: &Form) -> String {
    let answer = send(site, form);
    assert_eq!(answer.status, 200, "{}", visible(answer.text()));
    let page = answer.receipt_link().expect("a receipt");
    let file = site.posts(&page, "receipt").expect(200);
    site.keep(clameur_ledger::Receipt::parse(&file.body).expect("a receipt"));
    page
}

/// Sends a form and is asked whether they are somebody else: the form as it comes back.
#[track_caller]
fn is_asked(site: &Site, form: &Form) -> Form {
    let answer = send(site, form).expect(409);
    assert!(errors(answer.text()).is_empty(), "nothing is called wrong");
    assert!(visible(answer.text()).contains("born on this day"));
    let mut again = Form::of(answer.text(), &form.action);
    assert_eq!(again.boxes("somebody-else"), ["yes"]);
    assert_eq!(
        again.value("somebody-else"),
        None,
        "nothing is ticked in advance"
    );
    assert_eq!(
        again.value("street"),
        form.value("street"),
        "what was typed is kept"
    );
    again
        .tick("somebody-else", "yes")
        .tick("consent", "certify");
    again
}

/// Sends a form and is told for good that this person has signed.
#[track_caller]
fn is_refused(site: &Site, form: &Form) {
    let answer = send(site, form).expect(409);
    assert!(visible(answer.text()).contains("has signed this initiative already"));
    assert!(visible(answer.text()).contains("write to the organisers"));
}

fn records(site: &Site) -> Vec<Record> {
    let app = site.app();
    let query = query(
        "SELECT sealed FROM statement JOIN sealed_record ON sealed_record.id = statement.record ORDER BY leaf_index",
    );
    let rows = site.wait(query.fetch_all(app.db.read())).expect("rows");
    rows.iter()
        .map(|row| {
            let plain = clameur_seal::open(&row.get::<Vec<u8>>(0), &site.identities());
            Record::from_bytes(&plain.expect("it opens")).expect("a record")
        })
        .collect()
}

#[test]
fn the_second_says_that_they_are_somebody_else_and_both_are_counted() {
    let site = initiative();
    is_counted(&site, &filled(&site, "DE", "Erste Straße"));
    let second = is_asked(&site, &filled(&site, "DE", "Zweite Straße"));
    let page = is_counted(&site, &second);
    // The button pressed twice.
    assert_eq!(send(&site, &second).receipt_link(), Some(page));
    // Across Member States too.
    let irish = is_asked(&site, &filled(&site, "IE", "Third Street"));
    is_counted(&site, &irish);
    assert_eq!(site.count(), 3);
    let declared: Vec<bool> = records(&site).iter().map(|r| r.somebody_else).collect();
    assert_eq!(declared, [false, true, true]);
    site.everything_agrees();
}

#[test]
fn the_same_person_is_not_somebody_else() {
    let site = initiative();
    is_counted(&site, &filled(&site, "DE", "Erste Straße"));
    // Typed a little otherwise, and ticked: still the same person at the same address.
    let mut same = is_asked(&site, &filled(&site, "DE", "ERSTE  STRASSE"));
    is_refused(&site, &same);
    // A namesake who comes back later is asked, and then recognised.
    let other = is_asked(&site, &filled(&site, "DE", "Zweite Straße"));
    is_counted(&site, &other);
    let again = is_asked(&site, &filled(&site, "DE", "Zweite Straße"));
    is_refused(&site, &again);
    assert_eq!(site.count(), 2);
    // Without being asked nobody can say so of themselves in a first form and be let through twice.
    same = filled(&site, "DE", "Zweite Straße");
    same.set("somebody-else", "yes");
    is_refused(&site, &same);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
}

#[test]
fn one_name_and_day_is_somebody_else_four_times_at_most() {
    let site = initiative();
    is_counted(&site, &filled(&site, "DE", "Straße Null"));
    for number in ["Eins", "Zwei", "Drei", "Vier"] {
        let next = is_asked(&site, &filled(&site, "DE", &format!("Straße {number}")));
        is_counted(&site, &next);
    }
    let more = is_asked(&site, &filled(&site, "DE", "Straße Fünf"));
    is_refused(&site, &more);
    assert_eq!(site.count(), 5);
    site.everything_agrees();
}

#[test]
fn when_the_first_has_left_the_second_is_still_known() {
    let site = initiative();
    let page = is_counted(&site, &filled(&site, "DE", "Erste Straße"));
    let second = is_asked(&site, &filled(&site, "DE", "Zweite Straße"));
    is_counted(&site, &second);
    withdraws(&site, &page);
    assert_eq!(site.count(), 1);
    // Nobody slips in twice by the place that became free.
    let again = is_asked(&site, &filled(&site, "DE", "Zweite Straße"));
    is_refused(&site, &again);
    // And who left may come back.
    let back = is_asked(&site, &filled(&site, "DE", "Erste Straße"));
    is_counted(&site, &back);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
}

fn withdraws(site: &Site, page: &str) {
    let html = site.receipt_page(page);
    let code = html
        .text()
        .split("<p class=\"withdrawal-code\"><code>")
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .expect("a code")
        .to_owned();
    let path = format!("/en/{}/withdraw", site.slug);
    let mut form = Form::of(site.get(&path).expect(200).text(), &path);
    form.fill("code", &code);
    send(site, &form).expect(200);
}

#[test]
fn a_form_that_was_withdrawn_can_be_sent_again_and_gets_another_code() {
    let site = initiative();
    let form = filled(&site, "DE", "Erste Straße");
    let first = is_counted(&site, &form);
    withdraws(&site, &first);
    // The receipt loaded again signs nothing: it is asked. The form that asks is another one, because the old code stands in the public log,
    // and nothing may be bound to it again.
    let asked = send(&site, &form).expect(409);
    assert!(visible(asked.text()).contains("was withdrawn"));
    assert_eq!(site.count(), 0);
    let again = Form::of(asked.text(), &form.action);
    assert_ne!(again.value("token"), form.value("token"));
    let second = is_counted(&site, &again);
    assert_ne!(first, second);
    site.get(&first).expect(404);
    withdraws(&site, &second);
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}

#[test]
fn what_is_changed_in_a_form_that_has_signed_is_said_not_to_count() {
    let site = initiative();
    let mut form = filled(&site, "DE", "Erste Straße");
    let page = is_counted(&site, &form);
    form.fill("city", "Andersdorf");
    let told = send(&site, &form).expect(200);
    assert_eq!(told.receipt_link().as_ref(), Some(&page));
    assert!(visible(told.text()).contains("not taken over"));
    assert!(!visible(site.receipt_page(&page).text()).contains("not taken over"));
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn asking_about_others_costs_as_much_when_the_purse_is_nearly_empty() {
    let site = initiative_with(|setting| setting.limits.forms_per_network_per_minute = 10);
    // Without a proof of work a form costs two: five forms a minute, and two answers.
    is_counted(&site, &filled(&site, "DE", "Erste Straße"));
    let probe = filled(&site, "DE", "Zweite Straße");
    let answers: Vec<u16> = (0..4).map(|_| send(&site, &probe).status).collect();
    assert_eq!(answers, [409, 409, 429, 429]);
    // Whether somebody has signed or not: no more answers of either kind.
    let mut stranger = filled(&site, "DE", "Zweite Straße");
    stranger.fill("family-name", "Inconnu");
    send(&site, &stranger).expect(429);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}
