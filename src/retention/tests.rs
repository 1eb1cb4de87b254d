use super::*;
use crate::campaign::store::{load, set_ended_on};
use crate::clock::{DAY, HOUR, Millis};
use crate::closing::close;
use crate::db::query;
use crate::procedure::record::Words;
use crate::statement::sequencer::{Command, Outcome};
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
    run_once(&app.db, &app.secrets, site.clock.now())
        .await
        .unwrap()
}

/// The sealed bytes of a row, as they stand on the disk.
async fn sealed(site: &Site, table: &str) -> Vec<u8> {
    let sql = if table == "pending" {
        "SELECT sealed FROM pending JOIN sealed_record ON sealed_record.id = pending.record"
    } else {
        "SELECT sealed FROM statement JOIN sealed_record ON sealed_record.id = statement.record"
    };
    let bytes: Vec<u8> = query(sql)
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
    assert_eq!(after.hand, Actor::Program);
}

#[tokio::test]
async fn the_mark_of_a_refused_statement_goes_too_and_the_address_stays_unwritten() {
    let site = Site::new().await;
    let token = site.join(1).await;
    let block = Command::Block {
        campaign: SLUG.to_owned(),
        token,
        mailbox: Some(crate::mail::turns::Tags {
            exact: [7; 32],
            budgets: [[7; 32]; 2],
        }),
    };
    let blocked = site.app.sequencer.submit(block).await;
    assert_eq!(blocked, Ok(Outcome::Blocked));
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
    assert_eq!((due.due, due.hand), (1, Actor::People));
    assert_eq!(due.since, Some(jiff::civil::date(2026, 1, 31)));
    assert_eq!(due.clock, "30 days after the campaign was closed");
    assert!(due.sources[0].contains("2016/679"), "{:?}", due.sources);
    run(&site).await;
    assert_eq!(site.rows("statement").await, 1);

    let app = &site.app;
    let done = apply(&app.db, &app.secrets, &[], site.clock.now())
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
    crate::dossier::freeze::freeze(&app.db, &app.secrets, SLUG, site.clock.now())
        .await
        .unwrap();
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
            .due(Actor::People)
            .filter(|l| l.what == "filed-statement")
            .count(),
        0
    );
    let done = apply(&app.db, &app.secrets, &[], now).await.unwrap();
    assert_eq!(done.records, 0);
    let named = [SLUG.to_owned()];
    let done = apply(&app.db, &app.secrets, &named, now + DAY)
        .await
        .unwrap();
    assert_eq!(done.records, 1);
}

/// The ledger names each batch too: where the row of one was lost, what had been filed was destroyed as what nobody had filed.
#[tokio::test]
async fn what_was_filed_stays_filed_when_the_row_of_its_batch_is_lost() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    crate::dossier::freeze::freeze(&app.db, &app.secrets, SLUG, site.clock.now())
        .await
        .unwrap();
    site.count(2).await;
    let mut tx = app.db.begin().await.unwrap();
    let gone = crate::db::query("DELETE FROM batch")
        .execute(&mut tx)
        .await
        .unwrap();
    assert_eq!(gone.rows_affected(), 1);
    tx.commit().await.unwrap();
    close_at(&site, NEW_YEAR).await;
    site.clock.advance(400 * DAY);
    let (unfiled, filed) = (
        line(&site, "statement").await,
        line(&site, "filed-statement").await,
    );
    assert_eq!((unfiled.due, filed.kept), (1, 1));
    let now = site.clock.now();
    let done = apply(&app.db, &app.secrets, &[], now).await.unwrap();
    assert_eq!(done.records, 1);
    assert_eq!(line(&site, "filed-statement").await.kept, 1);
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
async fn addresses_for_the_procedure_go_three_months_after_its_end_and_news_stay() {
    use crate::contact::List;
    let site = Site::new().await;
    let app = &site.app;
    let mut tx = app.db.begin().await.unwrap();
    for list in [List::News, List::Procedure] {
        let token = crate::token::Token::generate(&mut rand_core::OsRng);
        let contact = crate::contact::store::NewContact {
            list,
            campaign: SLUG,
            token: &token,
            code: &token.withdrawal_code(),
            mailbox_tag: &[1; 32],
            sealed: &[2; 64],
        };
        crate::contact::store::insert_contact(&mut tx, &contact)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let waits = line(&site, "procedure-contact").await;
    assert_eq!((waits.kept, waits.due, waits.hand), (1, 0, Actor::Program));
    // Closing the campaign ends nothing: the procedure goes on.
    close_at(&site, site.clock.now()).await;
    site.clock.advance(400 * DAY);
    assert_eq!(run(&site).await.contacts, 0);
    // 5 February 2027: three months of account after it.
    let end = jiff::civil::date(2027, 2, 5);
    set_ended_on(&app.db, SLUG, Some(end)).await.unwrap();
    let soon = line(&site, "procedure-contact").await;
    assert_eq!(soon.next, Some(jiff::civil::date(2027, 5, 5)));
    // They too are announced, and go a week after that at the earliest.
    site.clock.advance(90 * DAY);
    assert_eq!(run(&site).await.contacts, 0);
    site.clock.advance(6 * DAY);
    assert_eq!(run(&site).await.contacts, 0);
    site.clock.advance(DAY);
    // As where several servers share their keys.
    let today = crate::clock::day_of(site.clock.now());
    app.secrets.backup_key_for(SLUG, today).unwrap();
    let mut tx = app.db.begin().await.unwrap();
    crate::secrets::exchange(&mut tx, &app.secrets, today)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(site.rows("wrapped_key").await, 2);
    assert_eq!(run(&site).await.contacts, 1);
    assert_eq!(line(&site, "procedure-contact").await.kept, 0);
    assert_eq!(line(&site, "contact").await.kept, 1);
    // For all of them at once: backups hold what was destroyed.
    assert_eq!(site.rows("wrapped_key").await, 1);
}

/// An initiative that began on 17 February 2021 and ended on 1 August 2022, with a contact.
async fn initiative(site: &Site) -> String {
    let app = &site.app;
    let mut folder = crate::campaign::source::CampaignSource::embedded_initiative().unwrap();
    folder.definition.organisations[0].recipients =
        vec![clameur_seal::KeyPair::generate().public().to_string()];
    let slug = folder.definition.slug.clone();
    let now = site.clock.now();
    crate::campaign::publish::publish(&app.db, &app.secrets, &app.config, &folder, now)
        .await
        .unwrap();
    let mut tx = app.db.begin().await.unwrap();
    let token = crate::token::Token::generate(&mut rand_core::OsRng);
    let contact = crate::contact::store::NewContact {
        list: crate::contact::List::News,
        campaign: &slug,
        token: &token,
        code: &token.withdrawal_code(),
        mailbox_tag: &[1; 32],
        sealed: &[2; 64],
    };
    crate::contact::store::insert_contact(&mut tx, &contact)
        .await
        .unwrap();
    // A statement as it stands in the store; what is in it does not matter here.
    query(
        "INSERT INTO statement (campaign, leaf_index, tag, token_hash, withdrawal_hash, manifest_hash, language, territory, \
         targets, salt, evidence) VALUES ($1, 1, $2, $3, $3, $3, 'en', 'DE', 0, $3, '')",
    )
    .bind(&slug)
    .bind([1_u8; 32].as_slice())
    .bind([2_u8; 32].as_slice())
    .execute(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    slug
}

fn at(day: jiff::civil::Date) -> Millis {
    let brussels = crate::clock::Zone::named("Europe/Brussels").unwrap();
    brussels.end_of(day.yesterday().unwrap())
}

async fn line_of(site: &Site, slug: &str, what: &str, now: Millis) -> Line {
    let app = &site.app;
    let report = report(&app.db, &app.secrets, now).await.unwrap();
    let mut lines = report.lines.into_iter();
    lines
        .find(|line| line.what == what && line.campaign == slug)
        .unwrap()
}

async fn add(site: &Site, slug: &str, event: clameur_instrument::Event, day: jiff::civil::Date) {
    let words = crate::procedure::record::Words::default();
    let now = site.clock.now();
    crate::procedure::record::add(&site.app.db, slug, (event, day), words, now)
        .await
        .unwrap();
}

#[tokio::test]
async fn an_initiative_keeps_statements_21_months_and_addresses_a_year_after_its_end() {
    use clameur_instrument::Event;
    use jiff::civil::date;

    let site = Site::new().await;
    // Long before, as if the server had run then.
    site.clock.advance(at(date(2022, 8, 1)) - NEW_YEAR);
    let slug = initiative(&site).await;
    let waits = line_of(&site, &slug, "contact", site.clock.now()).await;
    assert_eq!((waits.due, waits.kept, waits.next), (0, 1, None));
    assert!(waits.remark.contains("closed"), "{}", waits.remark);
    let statement = line_of(&site, &slug, "statement", site.clock.now()).await;
    assert_eq!((statement.due, statement.next), (0, Some(date(2023, 5, 2))));
    // The last day for joining ends the collection, also where nobody closes the ledger.
    site.clock.advance(DAY);
    let contact = line_of(&site, &slug, "contact", site.clock.now()).await;
    assert_eq!(
        (contact.hand, contact.next),
        (Actor::Program, Some(date(2023, 8, 1)))
    );

    // A month before it is announced, once.
    site.clock.advance(at(date(2023, 4, 2)) - site.clock.now());
    assert_eq!(run(&site).await.records, 0);
    assert_eq!(site.rows("announcement").await, 1);
    assert_eq!(run(&site).await.records, 0);
    assert_eq!(site.rows("announcement").await, 1);
    site.clock
        .advance(at(date(2023, 5, 2)) - site.clock.now() - 1);
    assert_eq!(run(&site).await.records, 0);
    site.clock.advance(1);
    let due = line_of(&site, &slug, "statement", site.clock.now()).await;
    assert_eq!((due.due, due.hand), (1, Actor::Program));
    assert!(due.clock.starts_with("21 months after"), "{}", due.clock);
    assert!(due.sources[0].contains("2019/788, art. 19"));
    assert_eq!(run(&site).await.records, 1);
    assert_eq!(site.rows("statement").await, 0);
    let records = records(&site.app.db).await.unwrap();
    let lines: Vec<_> = records
        .iter()
        .map(|r| (r.day.as_str(), r.what.as_str(), r.things, r.rule.as_str()))
        .collect();
    assert_eq!(
        lines,
        [(
            "2023-05-02",
            "statement",
            1,
            "21 months after the collection began, and as much longer as acts prolonged the collection"
        )]
    );

    // The answer of the Commission gives addresses three more years from then on.
    for (event, day) in [
        (Event::Filed, date(2022, 9, 1)),
        (Event::Certified, date(2022, 10, 1)),
        (Event::Presented, date(2022, 10, 20)),
    ] {
        add(&site, &slug, event, day).await;
    }
    let contact = line_of(&site, &slug, "contact", site.clock.now()).await;
    assert_eq!(contact.next, Some(date(2023, 10, 20)));
    site.clock.advance(at(date(2023, 4, 1)) - site.clock.now());
    add(&site, &slug, Event::Answered, date(2023, 3, 31)).await;
    let contact = line_of(&site, &slug, "contact", site.clock.now()).await;
    assert_eq!(contact.next, Some(date(2026, 3, 31)));
    site.clock.advance(at(date(2026, 3, 2)) - site.clock.now());
    assert_eq!(run(&site).await.contacts, 0);
    site.clock
        .advance(at(date(2026, 3, 31)) - site.clock.now() - 1);
    assert_eq!(run(&site).await.contacts, 0);
    site.clock.advance(1);
    assert_eq!(run(&site).await.contacts, 1);
}

#[tokio::test]
async fn a_hold_keeps_statements_until_it_ends_by_itself() {
    use jiff::civil::date;

    let site = Site::new().await;
    site.clock.advance(at(date(2022, 11, 1)) - NEW_YEAR);
    let slug = initiative(&site).await;
    let app = &site.app;
    let words = Words {
        notes: [(String::new(), "A court has to decide.".to_owned())].into(),
        link: String::new(),
        ..Words::default()
    };
    let until = date(2023, 7, 31);
    crate::procedure::record::hold(&app.db, &slug, until, words, site.clock.now())
        .await
        .unwrap();
    for day in [date(2023, 5, 2), date(2023, 7, 10), until] {
        site.clock.advance(at(day) - site.clock.now());
        let line = line_of(&site, &slug, "statement", site.clock.now()).await;
        assert_eq!(
            (line.due, line.kept, line.next),
            (0, 1, Some(until)),
            "{day}"
        );
        assert!(
            line.remark.contains("Held until 2023-07-31"),
            "{}",
            line.remark
        );
        assert_eq!(run(&site).await.records, 0);
    }
    site.clock.advance(DAY);
    assert_eq!(run(&site).await.records, 1);
}

/// What was found is an hour old by the time that a paused machine goes on, or what was written down at another server came between.
#[tokio::test]
async fn what_is_no_longer_due_by_the_time_that_it_would_go_stays() {
    use clameur_instrument::Event;
    use jiff::civil::date;

    let site = Site::new().await;
    site.clock.advance(at(date(2022, 11, 1)) - NEW_YEAR);
    let slug = initiative(&site).await;
    for (event, day) in [
        (Event::Filed, date(2022, 9, 1)),
        (Event::Certified, date(2022, 10, 1)),
        (Event::Presented, date(2022, 10, 20)),
    ] {
        add(&site, &slug, event, day).await;
    }
    site.clock.advance(at(date(2023, 10, 1)) - site.clock.now());
    assert_eq!(run(&site).await.records, 0);
    assert_eq!(site.rows("announcement").await, 2);
    site.clock
        .advance(at(date(2023, 10, 20)) - site.clock.now());
    let (app, now) = (&site.app, site.clock.now());
    let found = report(&app.db, &app.secrets, now).await.unwrap();
    let mut due: Vec<_> = found.due(Actor::Program).map(|line| line.what).collect();
    due.sort_unstable();
    assert_eq!(due, ["contact", "statement"]);
    // The Commission's answer gives addresses three more years.
    add(&site, &slug, Event::Answered, date(2023, 10, 19)).await;
    let done = apply::automatic(&app.db, &app.secrets, &found, now).await;
    let done = done.unwrap();
    assert_eq!((done.records, done.contacts), (1, 0));
    assert_eq!(line_of(&site, &slug, "contact", now).await.kept, 1);
}

#[tokio::test]
async fn nothing_can_be_frozen_of_what_was_destroyed_and_that_is_said() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    close_at(&site, site.clock.now()).await;
    site.clock.advance(31 * DAY);
    let done = apply(&app.db, &app.secrets, &[], site.clock.now())
        .await
        .unwrap();
    assert_eq!(done.records, 1);
    let now = site.clock.now();
    let refused = crate::dossier::freeze::freeze(&app.db, &app.secrets, SLUG, now)
        .await
        .unwrap_err()
        .to_string();
    assert!(
        refused.contains("what no batch holds was destroyed on 2026-02-01 (30 days after"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_batch_whose_records_were_destroyed_cannot_be_written_again_and_that_is_said() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    let now = site.clock.now();
    let frozen = crate::dossier::freeze::freeze(&app.db, &app.secrets, SLUG, now)
        .await
        .unwrap();
    close_at(&site, now).await;
    let ended = jiff::civil::date(2026, 1, 2);
    assert!(set_ended_on(&app.db, SLUG, Some(ended)).await.unwrap());
    site.clock.advance(at(jiff::civil::date(2031, 1, 3)) - now);
    let done = apply(&app.db, &app.secrets, &[SLUG.to_owned()], site.clock.now())
        .await
        .unwrap();
    assert_eq!(done.records, 1);
    let mut out = Vec::new();
    let refused = crate::dossier::archive::write(
        &app.db,
        &app.secrets,
        "https://example.org",
        SLUG,
        frozen.number,
        &mut out,
    )
    .await
    .unwrap_err()
    .to_string();
    assert!(
        refused.contains("were destroyed on 2031-01-03"),
        "{refused}"
    );
    assert!(
        refused.contains("5 years after the procedure ended"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_day_told_too_late_destroys_nothing_before_it_was_announced_for_a_week() {
    use jiff::civil::date;
    let site = Site::new().await;
    site.clock.advance(at(date(2022, 5, 2)) - NEW_YEAR);
    let slug = initiative(&site).await;
    let reason = clameur_ledger::CloseReason::Ended;
    close(
        &site.app.db,
        &site.app.secrets,
        &slug,
        reason,
        site.clock.now(),
    )
    .await
    .unwrap();
    // Two months after the fact, or in the wrong campaign.
    let event = clameur_instrument::Event::InitiativeWithdrawn;
    add(&site, &slug, event, date(2022, 3, 1)).await;
    for _ in 0..2 {
        assert_eq!(run(&site).await.records, 0);
    }
    let line = line_of(&site, &slug, "statement", site.clock.now()).await;
    assert_eq!((line.due, line.next), (0, Some(date(2022, 4, 1))));
    assert!(line.remark.starts_with("Announced"), "{}", line.remark);
    site.clock.advance(7 * DAY - 1);
    assert_eq!(run(&site).await.records, 0);
    site.clock.advance(1);
    assert_eq!(run(&site).await.records, 1);
}

#[tokio::test]
async fn what_was_frozen_goes_only_for_a_campaign_that_is_named() {
    let site = Site::new().await;
    site.count(1).await;
    let app = &site.app;
    let now = site.clock.now();
    crate::dossier::freeze::freeze(&app.db, &app.secrets, SLUG, now)
        .await
        .unwrap();
    close_at(&site, now).await;
    let ended = jiff::civil::date(2026, 1, 2);
    assert!(set_ended_on(&app.db, SLUG, Some(ended)).await.unwrap());
    site.clock.advance(at(jiff::civil::date(2031, 1, 3)) - now);
    let now = site.clock.now();
    assert_eq!(run(&site).await.records, 0);
    let unnamed = apply(&app.db, &app.secrets, &[], now).await.unwrap();
    assert_eq!(unnamed.records, 0);
    let other = apply(&app.db, &app.secrets, &["other".to_owned()], now).await;
    assert_eq!(other.unwrap().records, 0);
    let named = apply(&app.db, &app.secrets, &[SLUG.to_owned()], now).await;
    assert_eq!(named.unwrap().records, 1);
}
