use sqlx::Row as _;

use super::*;
use crate::campaign::closing::close;
use crate::campaign::store::{load, set_ended_on};
use crate::clock::{DAY, HOUR, Millis};
use crate::count::sequencer::{Outcome, Request};
use crate::testing::{NEW_YEAR, SLUG, Site};

async fn line(site: &Site, what: &str) -> Line {
    let app = &site.app;
    let report = report(&app.db, &app.secrets, site.clock.now())
        .await
        .unwrap();
    report
        .lines
        .into_iter()
        .find(|line| line.what == what)
        .unwrap()
}

async fn run(site: &Site) -> Destroyed {
    let app = &site.app;
    run_once(&app.db, &app.secrets, &site.clock).await.unwrap()
}

/// The sealed bytes of a row, as they stand on the disk.
async fn sealed(site: &Site, table: &str) -> Vec<u8> {
    let sql = if table == "pending" {
        "SELECT sealed FROM pending"
    } else {
        "SELECT sealed FROM statement"
    };
    let bytes: Vec<u8> = sqlx::query(sql)
        .fetch_one(site.app.db.read())
        .await
        .unwrap()
        .get("sealed");
    // From the middle of the encrypted part: long enough to be there only once, short enough for one page.
    bytes[1000..1032].to_vec()
}

async fn close_at(site: &Site, now: Millis) {
    let app = &site.app;
    let reason = clameur_ledger::CloseReason::Ended;
    close(&app.db, &app.secrets, SLUG, reason, now)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_unconfirmed_go_after_thirty_days_with_their_mails_and_no_trace() {
    let site = Site::new().await;
    site.join(1).await;
    let bytes = sealed(&site, "pending").await;
    site.clock.advance(10 * DAY);
    site.join(2).await;
    site.clock.advance(20 * DAY - 1);
    assert_eq!(run(&site).await.pending, 0);
    let before = line(&site, "pending").await;
    assert_eq!((before.due, before.kept), (0, 2));
    assert_eq!(before.next, Some(jiff::civil::date(2026, 1, 31)));
    assert!(site.holds(&bytes));

    site.clock.advance(1);
    assert_eq!(line(&site, "pending").await.due, 1);
    let mails = site.rows("mail").await;
    let done = run(&site).await;
    assert_eq!((done.pending, done.flushed), (1, true));
    assert_eq!(
        site.rows("mail").await,
        mails - i64::try_from(done.mails).unwrap()
    );
    assert_eq!(site.rows("pending").await, 1);
    assert!(!site.holds(&bytes), "still on the disk");
    let after = line(&site, "pending").await;
    assert_eq!((after.due, after.kept), (0, 1));
    assert_eq!(after.hand, Hand::Program);
}

#[tokio::test]
async fn the_mark_of_a_rejected_statement_goes_too_and_the_mailbox_stays_unwritten() {
    let site = Site::new().await;
    let token = site.join(1).await;
    let reject = Request::Reject {
        campaign: SLUG.to_owned(),
        token,
    };
    let rejected = site.app.sequencer.submit(reject).await;
    assert_eq!(rejected, Ok(Outcome::Rejected));
    site.clock.advance(31 * DAY);
    assert_eq!(run(&site).await.pending, 1);
    assert_eq!(site.rows("pending").await, 0);
    assert_eq!(site.rows("mailbox_block").await, 1);
}

#[tokio::test]
async fn what_people_decide_is_reported_and_left_alone_by_the_hourly_run() {
    let site = Site::new().await;
    let index = site.count(1).await;
    assert_eq!(index, 1);
    let bytes = sealed(&site, "statement").await;
    let waits = line(&site, "statement").await;
    assert_eq!((waits.due, waits.kept), (0, 1));
    assert!(waits.remark.contains("closed"), "{}", waits.remark);

    close_at(&site, site.clock.now()).await;
    site.clock.advance(30 * DAY - HOUR);
    let soon = line(&site, "statement").await;
    assert_eq!(
        (soon.due, soon.next),
        (0, Some(jiff::civil::date(2026, 1, 31)))
    );
    site.clock.advance(HOUR);
    let due = line(&site, "statement").await;
    assert_eq!((due.due, due.hand), (1, Hand::People));
    assert_eq!(due.since, Some(jiff::civil::date(2026, 1, 31)));
    assert_eq!(due.clock, "30 days after the campaign was closed");
    assert!(due.sources[0].contains("2016/679"), "{:?}", due.sources);
    run(&site).await;
    assert_eq!(site.rows("statement").await, 1);

    let app = &site.app;
    let done = apply(&app.db, &app.secrets, site.clock.now())
        .await
        .unwrap();
    assert_eq!((done.records, done.tag_keys, done.flushed), (1, 1, true));
    assert_eq!(site.rows("statement").await, 0);
    assert!(!site.holds(&bytes), "still on the disk");
    // The count and the page outlive the records and the key.
    let head = crate::count::store::head(&app.db, SLUG)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(head.live(), 1);
    assert!(!app.secrets.has_tag_key(SLUG));
    let page = load(&app.db, &app.secrets, SLUG).await.unwrap().unwrap();
    assert!(!page.open);
}

#[tokio::test]
async fn filed_records_wait_for_the_end_of_the_procedure_and_five_years() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    let mut tx = app.db.begin().await.unwrap();
    sqlx::query("UPDATE statement SET batch = 1")
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    close_at(&site, NEW_YEAR).await;
    site.clock.advance(400 * DAY);
    let waits = line(&site, "filed-statement").await;
    assert_eq!((waits.due, waits.kept, waits.next), (0, 1, None));
    assert!(waits.remark.contains("clameur campaign ended technopolice"));

    let ended = jiff::civil::date(2027, 1, 31);
    assert!(set_ended_on(&app.db, SLUG, Some(ended)).await.unwrap());
    let last = jiff::civil::date(2032, 1, 31);
    assert_eq!(line(&site, "filed-statement").await.next, Some(last));
    // 2032-01-31, the last day: not yet.
    let day = (last - jiff::civil::date(2026, 1, 1)).get_days();
    let now = NEW_YEAR + i64::from(day) * DAY;
    assert_eq!(
        report(&app.db, &app.secrets, now)
            .await
            .unwrap()
            .due(Hand::People)
            .filter(|l| l.what == "filed-statement")
            .count(),
        0
    );
    let done = apply(&app.db, &app.secrets, now).await.unwrap();
    assert_eq!(done.records, 0);
    let done = apply(&app.db, &app.secrets, now + DAY).await.unwrap();
    assert_eq!(done.records, 1);
}

#[tokio::test]
async fn a_campaign_past_its_last_day_is_told_to_be_closed() {
    let site = Site::new().await;
    let app = &site.app;
    let mut folder = load(&app.db, &app.secrets, SLUG)
        .await
        .unwrap()
        .unwrap()
        .folder;
    folder.definition.closes = Some(jiff::civil::date(2026, 1, 2));
    let now = site.clock.now();
    crate::campaign::publish::publish(&app.db, &app.secrets, &app.config, &folder, now)
        .await
        .unwrap();
    let on_the_day = report(&app.db, &app.secrets, now + DAY).await.unwrap();
    assert!(on_the_day.remarks.is_empty());
    let after = report(&app.db, &app.secrets, now + 2 * DAY).await.unwrap();
    assert!(after.remarks[0].contains("clameur campaign close technopolice"));
}

#[tokio::test]
async fn contacts_go_a_year_after_an_initiative_closed_and_not_by_themselves() {
    let site = Site::new().await;
    let app = &site.app;
    let mut folder = crate::campaign::definition::Folder::embedded_initiative().unwrap();
    folder.definition.organisations[0].recipients =
        vec![clameur_seal::KeyPair::generate().public().to_string()];
    let slug = folder.definition.slug.clone();
    let now = site.clock.now();
    crate::campaign::publish::publish(&app.db, &app.secrets, &app.config, &folder, now)
        .await
        .unwrap();
    let mut tx = app.db.begin().await.unwrap();
    let contact = crate::follow::store::NewContact {
        campaign: &slug,
        token: &crate::statement::token::Token::generate(&mut rand_core::OsRng),
        mailbox_tag: &[1; 32],
        sealed: &[2; 64],
    };
    crate::follow::store::insert_contact(&mut tx, &contact)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let line = async |now| {
        let report = report(&app.db, &app.secrets, now).await.unwrap();
        let mut lines = report.lines.into_iter();
        lines
            .find(|line| line.what == "contact" && line.campaign == slug)
            .unwrap()
    };
    let waits = line(now).await;
    assert_eq!((waits.due, waits.kept, waits.next), (0, 1, None));
    assert!(waits.remark.contains("closed"), "{}", waits.remark);

    let reason = clameur_ledger::CloseReason::Ended;
    close(&app.db, &app.secrets, &slug, reason, now)
        .await
        .unwrap();
    let last = jiff::civil::date(2027, 1, 1);
    assert_eq!(line(now).await.next, Some(last));
    let due = line(now + 366 * DAY).await;
    assert_eq!(
        (due.due, due.hand, due.since),
        (1, Hand::People, Some(last))
    );
    site.clock.advance(366 * DAY);
    run(&site).await;
    assert_eq!(line(site.clock.now()).await.due, 1, "people decide");
    let done = apply(&app.db, &app.secrets, site.clock.now())
        .await
        .unwrap();
    assert_eq!(done.contacts, 1);
    assert_eq!(line(site.clock.now()).await.kept, 0);
}
