//! What a mailbox and an account may do is written down: neither a restart nor another server forgets it.

use std::time::Duration;

use clameur::clock::SECOND;
use clameur::config::Limits;
use clameur::db::query;

use super::harness::html::Form;
use super::harness::{Http, Setting, Site};

const ADDRESS: &str = "somebody@example.org";

/// Mails keep their distance from each other, as they do where nobody measures.
pub(super) fn setting() -> Setting {
    let setting = Setting::default();
    let limits = Limits {
        mails_per_mailbox_per_day: 8,
        ..setting.limits
    };
    Setting { limits, ..setting }
}

/// Tries a password that is wrong, as it would be for any account.
fn tries(http: Http) -> u16 {
    let form = "address=somebody%40example.org&password=wrong";
    http.post("/desk/sign-in", form).status
}

/// Asks for the link that shows what a mailbox joined.
#[track_caller]
fn asks(http: Http) {
    let page = http.get("/fr/mine").expect(200);
    let mut form = Form::of(page.text(), "/fr/mine");
    form.fill("email", ADDRESS);
    http.post(&form.action, &form.encode()).expect(200);
}

/// Somebody fills the form of a campaign in, with that address.
#[track_caller]
fn joins(http: Http, name: &str) {
    let page = http.get("/fr/technopolice/join").expect(200);
    let mut form = Form::of(page.text(), "/fr/technopolice/join");
    form.fill("given-name", "Prénom")
        .fill("family-name", name)
        .fill("email", ADDRESS)
        .tick("target", "taj");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    http.post(&form.action, &form.encode()).expect(200);
}

/// Mails that wait for the turn of their mailbox.
fn waiting(site: &Site) -> i64 {
    let app = site.app();
    let waiting = query("SELECT COUNT(*) AS n FROM mail WHERE budget_tag IS NOT NULL");
    let row = site.wait(waiting.fetch_one(app.db.read()));
    row.expect("a number").get("n")
}

/// Does all that has a limit, each time at the next of these servers, until the next would be too many; `passes` lets some time pass.
#[track_caller]
pub(super) fn uses_up(servers: &[Http], passes: impl Fn()) {
    let mut servers = servers.iter().copied().cycle();
    let mut next = || servers.next().expect("a server");
    for _ in 0..5 {
        assert_eq!(tries(next()), 422);
    }
    for _ in 0..5 {
        // One that is pressed twice is one.
        passes();
        asks(next());
    }
    passes();
    for name in ["Exemple", "Essai", "Autre"] {
        joins(next(), name);
    }
}

/// Whoever tries once more, at whichever of these servers, waits.
#[track_caller]
pub(super) fn is_used_up(site: &Site, servers: &[Http]) {
    let links = |site: &Site| site.dump()["own_view"].len();
    assert_eq!((links(site), waiting(site)), (5, 2));
    for http in servers {
        asks(*http);
        assert_eq!(links(site), 5, "five mails in an hour");
    }
}

/// The same of wrong passwords, whose wait is over sooner: nobody waits for those of a minute ago, so there is one more.
#[track_caller]
pub(super) fn has_to_wait(servers: &[Http]) {
    tries(servers[0]);
    for http in servers {
        assert_eq!(tries(*http), 429);
    }
}

#[test]
fn what_a_mailbox_and_an_account_may_do_is_not_forgotten_by_a_restart() {
    let site = Site::set(setting());
    site.app().limits.account_grid.set(Duration::ZERO);
    uses_up(&[site.http()], || {
        site.clock.advance(20 * SECOND);
    });
    has_to_wait(&[site.http()]);
    site.stop();
    site.start();
    site.app().limits.account_grid.set(Duration::ZERO);
    has_to_wait(&[site.http()]);
    is_used_up(&site, &[site.http()]);
    // None of it says whose it is.
    for (table, rows) in site.dump() {
        if ["sign_in_wait", "mail_budget", "own_view"].contains(&table.as_str()) {
            assert!(!rows.is_empty(), "{table}");
            assert!(rows.iter().all(|row| !row.contains("somebody")), "{table}");
        }
    }
}
