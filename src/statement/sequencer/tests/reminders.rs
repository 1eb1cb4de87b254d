//! A reminder waits with its form, leaves once on its day, and goes as soon as nobody is to be reminded.

use super::{confirm, worker};
use crate::clock::DAY;
use crate::closing;
use crate::db::query;
use crate::mail::turns::Turn;
use crate::mail::{Pass, waiting};
use crate::statement::mailbox;
use crate::statement::sequencer::*;
use crate::testing::{SLUG, Site};

/// The demonstration's instrument reminds after so many days.
const REMINDED: i64 = 7 * DAY;

/// Somebody who was mailed the link.
async fn asked(site: &Site, number: u32) -> Token {
    worker(site).pass().await.unwrap();
    let token = site.join(number).await;
    let pass = worker(site).pass().await.unwrap();
    assert_eq!((pass.delivered, pass.nothing), (1, 0));
    token
}

/// Reminders that wait with their forms.
async fn reminders(site: &Site) -> i64 {
    query("SELECT COUNT(*) AS n FROM pending WHERE reminder IS NOT NULL")
        .fetch_one(site.app.db.read())
        .await
        .unwrap()
        .get("n")
}

#[tokio::test]
async fn a_reminder_leaves_once_on_its_day() {
    let site = Site::new().await;
    let token = asked(&site, 1).await;
    let mut worker = worker(&site);
    site.clock.advance(REMINDED - 1_000);
    assert_eq!(worker.pass().await.unwrap(), Pass::default());
    assert_eq!((reminders(&site).await, site.rows("mail").await), (1, 0));
    let now = site.clock.now();
    let waits = waiting(&site.app.db, now).await.unwrap();
    assert_eq!((waits.all, waits.due, waits.oldest), (1, 0, None));
    let waits = waiting(&site.app.db, now + DAY).await.unwrap();
    assert_eq!((waits.all, waits.due), (1, 1));
    assert_eq!(waits.oldest, Some(now + 1_000));

    site.clock.advance(1_000);
    assert_eq!(worker.pass().await.unwrap().delivered, 1);
    assert_eq!((reminders(&site).await, site.rows("mail").await), (0, 0));
    site.clock.advance(REMINDED);
    assert_eq!(worker.pass().await.unwrap(), Pass::default());
    let pressed = site.app.sequencer.submit(confirm(SLUG, token)).await;
    assert!(matches!(pressed, Ok(Outcome::Counted { first: true, .. })));
}

#[tokio::test]
async fn whoever_is_counted_refused_or_sent_another_form_is_not_reminded() {
    let site = Site::new().await;
    let sequencer = &site.app.sequencer;
    let counted = asked(&site, 1).await;
    // The same mailbox and person again, and not the same form.
    site.clock.advance(DAY);
    let again = asked(&site, 1).await;
    assert!(counted != again);
    assert_eq!(reminders(&site).await, 1, "of the newest form alone");
    // Whichever of the links is pressed.
    let pressed = sequencer.submit(confirm(SLUG, counted)).await;
    assert!(matches!(pressed, Ok(Outcome::Counted { first: true, .. })));
    assert_eq!(reminders(&site).await, 0);

    let refused = asked(&site, 2).await;
    let reject = Command::Reject {
        campaign: SLUG.to_owned(),
        token: refused,
    };
    assert_eq!(sequencer.submit(reject).await, Ok(Outcome::Rejected));
    assert_eq!(reminders(&site).await, 0);

    // Who is counted and joins again is mailed that; what waits in place of a reminder is never sent, and lets nobody else wait.
    site.count(3).await;
    worker(&site).pass().await.unwrap();
    site.clock.advance(DAY);
    site.join(3).await;
    assert_eq!(worker(&site).pass().await.unwrap().delivered, 1);
    assert_eq!(reminders(&site).await, 1);
    let budgets = site.rows("mail_budget").await;
    site.clock.advance(REMINDED);
    let pass = worker(&site).pass().await.unwrap();
    assert_eq!((pass.delivered, pass.nothing), (0, 1));
    assert_eq!(site.rows("mail_budget").await, budgets);
}

#[tokio::test]
async fn an_address_that_wants_no_mails_is_not_reminded_and_others_are() {
    let site = Site::new().await;
    let (blocks, _other) = (asked(&site, 1).await, asked(&site, 2).await);
    let campaign = site.app.campaign(SLUG).await.unwrap();
    let tags = mailbox::tags(&campaign, "personne-1@example.org");
    assert_eq!(reminders(&site).await, 2);
    let mut tx = site.app.db.begin().await.unwrap();
    mail::turns::stop_mails(&mut tx, SLUG, &tags).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(reminders(&site).await, 1, "that of the other address");
    // The form is there still: only its owner destroys it.
    assert_eq!(site.rows("pending").await, 2);
    let turn = Turn {
        mailbox_tag: tags.exact,
        budget_tag: tags.budgets[0],
        longest_pause: 0,
    };
    let mut tx = site.app.db.begin().await.unwrap();
    mail::turns::forget_reminders(&mut tx, "another", &turn)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(reminders(&site).await, 1, "another campaign's are its own");
    let pressed = site.app.sequencer.submit(confirm(SLUG, blocks)).await;
    assert!(matches!(pressed, Ok(Outcome::Counted { .. })));
}

#[tokio::test]
async fn nobody_is_reminded_of_a_campaign_that_is_closed() {
    let site = Site::new().await;
    asked(&site, 1).await;
    let (db, secrets) = (&site.app.db, &site.app.secrets);
    let now = site.clock.now();
    let ended = clameur_ledger::CloseReason::Ended;
    closing::close(db, secrets, SLUG, ended, now).await.unwrap();
    assert_eq!(reminders(&site).await, 0);
    assert_eq!(site.rows("pending").await, 1);
}

#[tokio::test]
async fn reminders_wait_as_long_as_before_where_the_clock_was_set_back() {
    let site = Site::new().await;
    // Asked while the clock was a month ahead.
    site.clock.advance(31 * DAY);
    asked(&site, 1).await;
    let mut worker = worker(&site);
    site.clock.advance(-31 * DAY);
    for _ in 0..2 {
        assert_eq!(worker.pass().await.unwrap(), Pass::default());
    }
    site.clock.advance(REMINDED - 1);
    assert_eq!(worker.pass().await.unwrap(), Pass::default());
    site.clock.advance(1);
    assert_eq!(worker.pass().await.unwrap().delivered, 1);
}
