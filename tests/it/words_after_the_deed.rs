//! What is said after something was done is true, and about what was done.

use clameur::clock::MINUTE;
use clameur::closing;
use clameur::dossier::{filed, freeze};
use clameur_ledger::{CloseReason, VoidNote, VoidReason};

use super::harness::html::visible;
use super::harness::{Person, Site};

/// What a page says to a reader; of a link that counts, what its owner is shown.
#[track_caller]
fn said(site: &Site, path: &str, status: u16) -> String {
    if path.contains("/confirm/") {
        return visible(site.posts(path, "thanks").expect(status).text());
    }
    visible(site.get(path).expect(status).text())
}

fn freezes(site: &Site) {
    let app = site.app();
    let now = site.clock.now();
    site.wait(freeze::freeze(&app.db, &app.secrets, &site.slug, now))
        .expect("frozen");
}

fn is_filed(site: &Site, number: u32) {
    let app = site.app();
    let filing = filed::Filing {
        number,
        day: site.clock.today(),
        proof: None,
        reference: String::new(),
        correct: None,
    };
    site.wait(filed::mark(&app.db, &site.slug, &filing, site.clock.now()))
        .expect("written down");
}

fn closes(site: &Site, reason: CloseReason) {
    site.closes(reason);
    // Pages are the same for everybody for a moment.
    site.clock.advance(2 * MINUTE);
}

fn english<'s>(site: &'s Site, given: &str) -> Person<'s> {
    site.person(given, "Exemple").reading("en")
}

#[test]
fn a_receipt_says_where_its_statement_is() {
    let site = Site::demo();
    let mut maria = english(&site, "Prénom");
    maria.is_counted(&["taj"]);
    let waiting = said(&site, &maria.link(), 200);
    assert!(waiting.contains("it goes into the next batch"), "{waiting}");
    // Nothing was filed because something was frozen.
    freezes(&site);
    let ready = said(&site, &maria.link(), 200);
    assert!(
        ready.contains("In batch 1") && ready.contains("Not filed yet."),
        "{ready}"
    );
    let leave = said(&site, &maria.path("/withdraw"), 200);
    assert!(
        leave.contains("Nothing has been filed with the authority yet"),
        "{leave}"
    );

    is_filed(&site, 1);
    let told = said(&site, &maria.link(), 200);
    assert!(told.contains("Filed with the authority on"), "{told}");
    assert!(!told.contains("Not filed yet"), "{told}");
    let mut late = english(&site, "Tardive");
    late.is_counted(&["taj"]);
    let told = said(&site, &late.link(), 200);
    assert!(told.contains("it goes into the next batch"), "{told}");
    site.clock.advance(2 * MINUTE);
    let page = said(&site, &maria.path(""), 200);
    for words in ["Counted here", "Filed", "This number can also go down"] {
        assert!(page.contains(words), "{words}: {page}");
    }

    // Who leaves is told what holds for this statement.
    maria.reads_mail();
    let left = visible(maria.withdraws().text());
    assert!(left.contains("Your statement was filed already"), "{left}");
    assert!(left.contains("You may join again"), "{left}");
    late.reads_mail();
    let left = visible(late.withdraws().text());
    assert!(left.contains("You will not be in what is filed"), "{left}");
    site.everything_agrees();
}

#[test]
fn whose_statement_was_voided_learns_why() {
    let site = Site::demo();
    let mut maria = english(&site, "Prénom");
    let receipt = maria.is_counted(&["taj"]);
    let code = maria.withdrawal_code();
    let note = VoidNote {
        origin: site.config.log_origin(&site.slug),
        index: receipt.index,
        reason: VoidReason::Fraud,
        explanation: "This mailbox had confirmed for nobody.".to_owned(),
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
    let told = said(&site, &maria.link(), 410);
    for words in [
        "does not count any more",
        "stands for nobody",
        "had confirmed for nobody",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    // Its code leads there too: it is neither unknown nor used.
    let refused = visible(maria.withdraws_with(&code).expect(410).text());
    assert!(refused.contains("had confirmed for nobody"), "{refused}");
    assert!(!told.contains("still is"), "{told}");
    site.everything_agrees();
}

#[test]
fn a_closed_campaign_says_what_is_true_of_it() {
    let site = Site::demo();
    let maria = {
        let mut maria = english(&site, "Prénom");
        maria.is_counted(&["taj"]);
        maria.reads_mail();
        maria
    };
    let pending = {
        let mut pending = english(&site, "Lente");
        pending.joins(&["taj"]);
        pending.opens_mail();
        pending
    };
    closes(&site, CloseReason::Ended);
    let page = said(&site, &maria.path(""), 200);
    assert!(page.contains("You can no longer join"), "{page}");
    assert!(page.contains("Nothing has been filed yet"), "{page}");
    let receipt = said(&site, &maria.link(), 200);
    assert!(
        receipt.contains("Not filed yet.") && !receipt.contains("next batch"),
        "{receipt}"
    );

    freezes(&site);
    is_filed(&site, 1);
    site.clock.advance(2 * MINUTE);
    let page = said(&site, &maria.path(""), 200);
    assert!(page.contains("the procedure goes on"), "{page}");
    assert!(!page.contains("nothing more will be filed"), "{page}");
    let french = said(&site, &format!("/fr/{}", site.slug), 200);
    assert!(french.contains("la procédure suit son cours"), "{french}");

    // Nobody is invited into what is over.
    let left = visible(maria.withdraws().text());
    assert!(!left.contains("join again"), "{left}");
    let refused = site
        .http()
        .post(&pending.link().replace("/confirm/", "/reject/"), "")
        .expect(200);
    assert!(!visible(refused.text()).contains("fill in the form again"));
    site.everything_agrees();
}

#[test]
fn a_campaign_that_was_given_up_says_so() {
    let site = Site::demo();
    closes(&site, CloseReason::Abandoned);
    let page = said(&site, &format!("/en/{}", site.slug), 200);
    assert!(
        page.contains("The organisation gave the campaign up. Nothing was filed."),
        "{page}"
    );
    site.everything_agrees();
}
