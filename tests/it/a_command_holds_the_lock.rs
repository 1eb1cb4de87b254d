//! Another process holds the write lock for long: visitors are told within seconds, with what they typed, and when to come back.

use std::time::{Duration, Instant};

use clameur::db::Db;

use super::harness::Site;
use super::harness::html::Form;

#[test]
fn whoever_comes_meanwhile_keeps_what_they_typed_and_is_told_when_to_come_back() {
    let site = Site::demo();
    let mut leaver = site.person("Prénom", "Exemple");
    leaver.joins(&["taj"]);
    leaver.opens_mail();
    leaver.confirms();
    let code = leaver.withdrawal_code();
    let path = leaver.path("/withdraw");
    let mut leaving = Form::of(site.get(&path).expect(200).text(), &path);
    leaving.fill("code", &code);
    let joiner = site.person("Zoé", "Exemple-Deux");
    let joining = joiner.filled_form(&["taj"]);

    let path = site.config.database();
    let command = site.wait(Db::open(&path, false)).expect("the store");
    let holding = site.wait(command.begin()).expect("the lock");
    let before = Instant::now();
    let answers = [&leaving, &joining].map(|form| {
        let (http, action, body) = (site.http(), form.action.clone(), form.encode());
        std::thread::spawn(move || http.post(&action, &body))
    });
    let [left, joined] = answers.map(|answer| answer.join().expect("an answer").expect(503));
    assert!(
        before.elapsed() < Duration::from_secs(30),
        "less than a visitor waits for an answer"
    );
    for answer in [&left, &joined] {
        assert!(answer.header("retry-after").is_some());
    }
    assert!(left.text().contains(&code), "the code comes back");
    let form = Form::of(joined.text(), &joining.action);
    assert_eq!(form.value("family-name"), Some("Exemple-Deux"));
    assert_eq!(form.value("email"), Some(joiner.email.as_str()));

    // The pages are there all the time, and everything goes on by itself.
    site.get(&joiner.path("")).expect(200);
    site.wait(holding.rollback()).expect("free");
    site.http()
        .post(&leaving.action, &leaving.encode())
        .expect(200);
    joiner.sends(&joining).expect(200);
    site.everything_agrees();
}
