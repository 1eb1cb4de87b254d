use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::fakes::{Script, Store};
use super::*;
use crate::clock::{Clock, DAY, HOUR, MINUTE, SECOND};
use crate::db::{Node, query};
use crate::secrets::lock;

const LATER: Result<(), DeliveryError> = Err(DeliveryError::Temporary(Cause::Code(451)));
const NEVER: Result<(), DeliveryError> = Err(DeliveryError::Permanent(Cause::Code(550)));

fn mail() -> Message {
    Message::confirmation("technopolice", "fr", TO, &token())
}

#[tokio::test]
async fn a_delivered_mail_leaves_a_counter_and_nothing_else() {
    let store = Store::new("delivered").await;
    let kinds = messages("fr").len();
    for message in messages("fr") {
        store.put_now(&message).await;
    }
    let script = Script::default();
    let pass = store.worker(&script).pass().await.expect("pass");
    assert_eq!(
        pass,
        Pass {
            delivered: kinds as u64,
            ..Pass::default()
        }
    );
    assert_eq!(script.taken().len(), kinds);
    assert_eq!(
        (store.waiting().await.all, store.outcomes().await.len()),
        (0, kinds)
    );
}

#[tokio::test]
async fn the_store_never_holds_an_address_or_a_link_in_the_clear() {
    let store = Store::new("sealed").await;
    for message in messages("fr") {
        store.put_now(&message).await;
    }
    let token = token().to_text();
    let mut files = 0;
    for file in std::fs::read_dir(&store.dir).expect("folder").flatten() {
        let bytes = std::fs::read(file.path()).expect("file");
        for secret in ["nom@example", "example.org", token.as_str()] {
            let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!found, "{secret} in {:?}", file.file_name());
        }
        files += 1;
    }
    assert!(files >= 2, "the database and its log");
}

#[tokio::test]
async fn a_mail_refused_for_now_is_tried_again_later_and_then_leaves() {
    let store = Store::new("later").await;
    store.put_now(&mail()).await;
    let script = Script::answering(&[LATER, LATER]);
    let mut worker = store.worker(&script);
    assert_eq!(worker.pass().await.expect("pass").postponed, 1);
    // Not before a minute has passed.
    store.clock.advance(59 * SECOND);
    assert_eq!(
        (worker.pass().await.expect("pass"), script.asked()),
        (Pass::default(), 1)
    );
    store.clock.advance(17 * SECOND);
    assert_eq!(worker.pass().await.expect("pass").postponed, 1);
    store.clock.advance(MINUTE);
    assert_eq!(
        (worker.pass().await.expect("pass"), script.asked()),
        (Pass::default(), 2)
    );
    store.clock.advance(2 * MINUTE);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
    assert_eq!(store.waiting().await.all, 0);
}

#[tokio::test]
async fn a_mail_refused_for_good_is_dead_at_once() {
    let store = Store::new("never").await;
    store.put_now(&mail()).await;
    let script = Script::answering(&[NEVER]);
    assert_eq!(store.worker(&script).pass().await.expect("pass").dead, 1);
    let dead = ("confirmation".to_owned(), "no-mailbox".to_owned(), 1);
    assert_eq!(
        (store.waiting().await.all, store.outcomes().await),
        (0, vec![dead])
    );
}

#[tokio::test]
async fn a_mail_is_given_up_after_five_days_of_refusals_and_not_before() {
    let store = Store::new("expired").await;
    store.put_now(&mail()).await;
    let script = Script::answering(&vec![LATER; 1_000]);
    let mut worker = store.worker(&script);
    while store.waiting().await.all > 0 {
        worker.pass().await.expect("pass");
        store.clock.advance(10 * MINUTE);
        assert!(store.clock.now() < NOW + 10 * DAY, "never given up");
    }
    assert!(store.clock.now() > NOW + 5 * DAY);
    assert_eq!(
        store.outcomes().await,
        [("confirmation".to_owned(), "expired".to_owned(), 1)]
    );
}

#[tokio::test]
async fn a_relay_that_is_down_for_a_day_costs_no_mail_and_is_not_hammered() {
    let store = Store::new("down").await;
    for _ in 0..10 {
        store.put_now(&mail()).await;
    }
    let script = Script::default();
    script.set_down(true);
    let mut worker = store.worker(&script);
    while store.clock.now() < NOW + DAY {
        worker.pass().await.expect("pass");
        store.clock.advance(5 * SECOND);
    }
    let tries = *lock(&script.sessions);
    assert!((200..400).contains(&tries), "{tries} tries in a day");
    script.set_down(false);
    let back = store.clock.now();
    while store.waiting().await.all > 0 {
        worker.pass().await.expect("pass");
        store.clock.advance(SECOND);
        assert!(
            store.clock.now() < back + 6 * MINUTE,
            "mails leave soon after the relay is back"
        );
    }
    assert_eq!(script.taken().len(), 10);
}

#[tokio::test]
async fn a_crash_after_the_relay_took_a_mail_sends_it_twice_but_never_loses_it() {
    let store = Store::new("crash").await;
    store.put_now(&mail()).await;
    let mut tx = store.db.begin().await.expect("begin");
    let claimed = super::super::store::claim(&mut tx, 0, NOW, (None, NOW + MINUTE), 64)
        .await
        .expect("claimed");
    tx.commit().await.expect("commit");
    // Here the process died, whatever it had sent. Another node leaves the mail alone meanwhile.
    let script = Script::default();
    let mut worker = store.worker(&script);
    assert_eq!(worker.pass().await.expect("pass"), Pass::default());
    store.clock.advance(MINUTE);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
    // The id makes the Message-ID: mail programs can tell that it is the same. It tells not when the mail was put into the queue.
    let name = super::super::sender::name(&claimed[0].id);
    assert_eq!(script.taken(), std::slice::from_ref(&name));
    assert!(!name.starts_with(&claimed[0].id[..8]));
}

#[tokio::test]
async fn a_store_that_refuses_to_write_does_not_make_a_mail_leave_again_and_again() {
    let store = Store::new("full").await;
    store.put_now(&mail()).await;
    store
        .run(
            "CREATE TRIGGER full BEFORE DELETE ON mail BEGIN SELECT RAISE(ABORT, 'disk full'); END",
        )
        .await;
    let script = Script::default();
    let mut worker = store.worker(&script);
    for _ in 0..5 {
        assert!(worker.pass().await.is_err());
        store.clock.advance(HOUR);
    }
    store.run("DROP TRIGGER full").await;
    worker.pass().await.expect("pass");
    assert_eq!((script.taken().len(), store.waiting().await.all), (1, 0));
}

#[tokio::test]
async fn a_reminder_waits_for_its_day_unless_the_statement_is_settled_before() {
    let store = Store::new("reminder").await;
    let reminder = Message::reminder("technopolice", "fr", TO, &token());
    store.put(&reminder, Some("settled"), NOW + 7 * DAY).await;
    store.put(&reminder, Some("open"), NOW + 7 * DAY).await;
    let script = Script::default();
    let mut worker = store.worker(&script);
    store.clock.advance(7 * DAY - 1);
    assert_eq!(worker.pass().await.expect("pass"), Pass::default());
    let mut tx = store.db.begin().await.expect("begin");
    drop_for_pending(&mut tx, "settled").await.expect("dropped");
    tx.commit().await.expect("commit");
    store.clock.advance(1);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
    assert_eq!(store.waiting().await.all, 0);
}

#[tokio::test]
async fn when_a_confirmation_was_accepted_is_kept_as_evidence() {
    let store = Store::new("evidence").await;
    store
        .run("INSERT INTO campaign (slug, instrument, state, folder, manifest_hash, published_at) VALUES ('technopolice', 'fr-gdpr-80', 'open', '', x'00', 0)")
        .await;
    store
        .run(
            "INSERT INTO pending (id, campaign, state, token_hash, created_at, expires_at, language, \
             manifest_hash, territory, targets) VALUES ('p', 'technopolice', 'pending', x'01', 0, 0, 'fr', x'00', 'FR', 1)",
        )
        .await;
    store.put(&mail(), Some("p"), NOW).await;
    store.clock.advance(5 * SECOND);
    store.worker(&Script::default()).pass().await.expect("pass");
    let row = query("SELECT mail_accepted_at FROM pending WHERE id = 'p'")
        .fetch_one(store.db.read())
        .await
        .expect("pending");
    let at: Option<i64> = row.get("mail_accepted_at");
    assert_eq!(at, Some(NOW + 5 * SECOND));
}

#[tokio::test]
async fn a_withdrawn_statement_a_vanished_campaign_and_a_bad_address_end_their_mails() {
    let store = Store::new("ends").await;
    store
        .put_now(&Message::receipt(
            "technopolice",
            "fr",
            TO,
            1,
            (&token(), &token().withdrawal_code()),
        ))
        .await;
    store
        .put_now(&Message::already_joined("elsewhere", "fr", TO))
        .await;
    store
        .put_now(&Message::withdrawn("technopolice", "fr", "no address", NOW))
        .await;
    let script = Script::answering(&[]);
    assert_eq!(store.worker(&script).pass().await.expect("pass").dead, 3);
    let reasons: Vec<String> = store.outcomes().await.into_iter().map(|o| o.1).collect();
    assert_eq!(reasons, ["no-campaign", "not-counted", "bad-address"]);
    assert_eq!(script.asked(), 0);
}

#[tokio::test]
async fn the_wrong_key_file_loses_no_mail() {
    let store = Store::new("key").await;
    store.put_now(&mail()).await;
    let script = Script::default();
    let mut wrong = Worker::new(
        store.db.clone(),
        &[8; 32],
        script.clone(),
        Fixed,
        site(),
        store.clock.clone(),
    );
    assert_eq!(wrong.pass().await.expect("pass").postponed, 1);
    store.clock.advance(2 * MINUTE);
    assert_eq!(
        store.worker(&script).pass().await.expect("pass").delivered,
        1
    );
}

/// A mail in somebody's hands.
fn held(id: String, claims: i64) -> super::super::store::Claimed {
    super::super::store::Claimed {
        id,
        claims,
        campaign: String::new(),
        kind: String::new(),
        priority: 0,
        attempts: 0,
        created_at: NOW,
        pending_id: None,
        sealed: Vec::new(),
    }
}

/// A server that stood still for longer than its lease, and comes back, changed what another one had in its hands by then.
#[tokio::test]
async fn who_comes_back_late_changes_nothing_of_what_others_have_in_their_hands() {
    let store = Store::new("late").await;
    store.put_now(&mail()).await;
    let (first, second) = (Node([1; 16]), Node([2; 16]));
    let mut tx = store.db.begin().await.expect("begin");
    let until = NOW + MINUTE;
    let late = super::super::store::claim(&mut tx, 0, NOW, (Some(first), until), 64).await;
    let [late] = <[_; 1]>::try_from(late.expect("claimed")).expect("one");
    let now = NOW + 2 * MINUTE;
    let freed = super::super::store::free_lapsed(&mut tx, now, MINUTE).await;
    assert_eq!(freed.expect("freed"), 1);
    let until = now + MINUTE;
    let ours = super::super::store::claim(&mut tx, 0, now, (Some(second), until), 64).await;
    let [ours] = <[_; 1]>::try_from(ours.expect("claimed")).expect("one");
    let held = [(late.id.clone(), late.claims)];
    super::super::store::renew(&mut tx, &held, now + DAY)
        .await
        .expect("renewed");
    super::super::store::postpone(&mut tx, &late, (DAY, now), 9)
        .await
        .expect("postponed");
    super::super::store::release(&mut tx, &late)
        .await
        .expect("released");
    let given_up = super::super::store::give_up(&mut tx, &late).await;
    assert!(!given_up.expect("given up"));
    let row = query("SELECT state, attempts, leased_until FROM mail")
        .fetch_one(&mut *tx)
        .await
        .expect("the mail");
    assert_eq!(row.get::<String>("state"), "sending");
    assert_eq!(row.get::<i64>("attempts"), 0);
    assert_eq!(row.get::<i64>("leased_until"), until);
    tx.commit().await.expect("commit");
    assert!(
        !super::super::store::is_ours(&store.db, &late)
            .await
            .expect("asked")
    );
    assert!(
        super::super::store::is_ours(&store.db, &ours)
            .await
            .expect("asked")
    );
    // Started anew, a server frees what it had itself, and nothing else.
    let mut tx = store.db.begin().await.expect("begin");
    for (node, free) in [(first, 0), (second, 1)] {
        let freed = super::super::store::free_own(&mut tx, node).await;
        assert_eq!(freed.expect("freed"), free);
    }
    tx.commit().await.expect("commit");
}

/// A lease that a clock a little ahead had just given ended later than one of our own could, and so was taken for what a clock had left that was set back:
/// the mail left twice.
#[tokio::test]
async fn a_server_whose_clock_is_behind_takes_no_mail_out_of_anothers_hands() {
    let store = Store::new("behind").await;
    store.put_now(&mail()).await;
    let (ahead, behind) = (Node([1; 16]), Node([2; 16]));
    let mut tx = store.db.begin().await.expect("begin");
    let now = NOW + 3 * SECOND;
    let until = (Some(ahead), now + super::super::worker::LEASE);
    let claimed = super::super::store::claim(&mut tx, 0, now, until, 64).await;
    assert_eq!(claimed.expect("claimed").len(), 1);
    tx.commit().await.expect("commit");
    let script = Script::default();
    let mut worker = store.worker(&script).of(behind);
    assert_eq!(worker.pass().await.expect("pass"), Pass::default());
    assert!(script.taken().is_empty());
    // Once that server is gone for good, it leaves.
    store.clock.advance(2 * MINUTE);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
}

#[tokio::test]
async fn what_a_process_that_is_gone_had_in_hand_leaves_at_once_where_nobody_else_sends() {
    let store = Store::new("alone").await;
    store.put_now(&mail()).await;
    let mut tx = store.db.begin().await.expect("begin");
    let claimed = super::super::store::claim(&mut tx, 0, NOW, (None, NOW + MINUTE), 64).await;
    assert_eq!(claimed.expect("claimed").len(), 1);
    tx.commit().await.expect("commit");
    let file = store.dir.join("mail.lock");
    let script = Script::default();
    let other = std::fs::File::create(&file).expect("a file");
    other.lock().expect("a lock");
    let mut worker = store.worker(&script).alone_by(file);
    assert_eq!(worker.pass().await.expect("pass"), Pass::default());
    drop(other);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
}

#[tokio::test]
async fn what_it_had_leaves_also_where_the_store_did_not_answer_at_first() {
    let store = Store::new("alone-later").await;
    store.put_now(&mail()).await;
    let mut tx = store.db.begin().await.expect("begin");
    let claimed = super::super::store::claim(&mut tx, 0, NOW, (None, NOW + MINUTE), 64).await;
    assert_eq!(claimed.expect("claimed").len(), 1);
    tx.commit().await.expect("commit");
    let script = Script::default();
    let mut worker = store.worker(&script).alone_by(store.dir.join("mail.lock"));
    store.run("ALTER TABLE mail RENAME TO elsewhere").await;
    assert!(worker.pass().await.is_err());
    store.run("ALTER TABLE elsewhere RENAME TO mail").await;
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
}

#[tokio::test]
async fn a_domain_that_never_answers_delays_no_other() {
    let store = Store::new("lanes").await;
    let to = |to: String| Message::already_joined("technopolice", "fr", &to);
    for n in 0..700 {
        store.put_now(&to(format!("nom{n}@slow.example"))).await;
    }
    store.clock.advance(1);
    for n in 0..60 {
        store.put_now(&to(format!("nom{n}@example.org"))).await;
    }
    let script = Script {
        silent: Some("slow.example"),
        ..Script::default()
    };
    let worker = store.worker(&script);
    let others = async {
        while script.taken().len() < 60 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    // A stop waits for what is under way.
    tokio::select! {
        () = worker.run(std::future::pending()) => {}
        () = others => {}
    }
    let readers = lock(&script.readers).clone();
    assert!(readers.iter().all(|to| to.ends_with("@example.org")));
    assert!(store.waiting().await.all >= 700, "nothing is lost");
}

#[tokio::test]
async fn what_somebody_waits_for_leaves_before_what_can_wait() {
    let store = Store::new("priority").await;
    for _ in 0..200 {
        let message = Message::reminder("technopolice", "fr", TO, &token());
        store.put_now(&message).await;
    }
    store.clock.advance(MINUTE);
    let message = Message::confirmation("technopolice", "fr", "neu@example.org", &token());
    store.put_now(&message).await;
    let script = Script::default();
    let pass = store.worker(&script).pass().await.expect("pass");
    assert_eq!(pass.delivered, 201);
    let place = lock(&script.readers)
        .iter()
        .position(|to| to == "neu@example.org");
    // It is taken first; of what was taken with it, over other connections, some may arrive before. It was the last that was written.
    assert!(place.is_some_and(|place| place < 100), "{place:?}");
}

#[tokio::test]
async fn a_relay_that_takes_few_connections_gets_all_mails_over_those() {
    let store = Store::new("few").await;
    for n in 0..60 {
        let to = format!("nom{n}@{n}.example.org");
        store
            .put_now(&Message::already_joined("technopolice", "fr", &to))
            .await;
    }
    let script = Script {
        most_sessions: Some(3),
        ..Script::default()
    };
    let mut worker = store.worker(&script);
    let pass = worker.pass().await.expect("pass");
    assert_eq!((pass.delivered, pass.postponed), (60, 0));
}

/// The relay fails, and a mail is refused for now, while the clock is far ahead; then the clock is right again.
#[tokio::test]
async fn a_clock_that_was_ahead_keeps_no_mail_back() {
    for hours in [8, 24] {
        let store = Store::new("ahead").await;
        let ahead = hours * HOUR;
        store.clock.advance(ahead);
        store.put_now(&mail()).await;
        let script = Script::answering(&[LATER]);
        let mut worker = store.worker(&script);
        assert_eq!(worker.pass().await.expect("pass").postponed, 1);
        store.put_now(&mail()).await;
        store.put(&mail(), None, store.clock.now() + 7 * DAY).await;
        script.set_down(true);
        assert_eq!(worker.pass().await.expect("pass").delivered, 0);
        script.set_down(false);
        store.clock.advance(-ahead);
        let pass = worker.pass().await.expect("pass");
        assert_eq!(pass.delivered, 1, "no rest of the relay lasts longer");
        store.clock.advance(2 * MINUTE);
        let pass = worker.pass().await.expect("pass");
        assert_eq!(pass.delivered, 1, "no wait of a mail either");
        store.clock.advance(7 * DAY - 3 * MINUTE);
        assert_eq!(worker.pass().await.expect("pass"), Pass::default());
        store.clock.advance(MINUTE);
        assert_eq!(worker.pass().await.expect("pass").delivered, 1);
    }
}

/// The same, when nobody looked while the clock was set back.
#[tokio::test]
async fn a_clock_that_was_ahead_before_a_restart_keeps_no_mail_back() {
    let store = Store::new("ahead-restart").await;
    store.clock.advance(DAY);
    store.put_now(&mail()).await;
    let script = Script::answering(&[LATER]);
    assert_eq!(
        store.worker(&script).pass().await.expect("pass").postponed,
        1
    );
    store.put_now(&mail()).await;
    store.clock.advance(-DAY);
    let mut worker = store.worker(&script).alone_by(store.dir.join("mail.lock"));
    let mut delivered = worker.pass().await.expect("pass").delivered;
    store.clock.advance(2 * MINUTE);
    delivered += worker.pass().await.expect("pass").delivered;
    assert_eq!((delivered, store.waiting().await.all), (2, 0));
}

#[tokio::test]
async fn a_clock_that_leapt_ahead_gives_no_mail_up() {
    let store = Store::new("leap").await;
    let clock = Clock::System;
    store.clock.advance(clock.now() - 40 * DAY - NOW);
    store.put_now(&mail()).await;
    store
        .run("INSERT INTO clock_seen (id, seen_at) VALUES (1, 0)")
        .await;
    let script = Script::answering(&[LATER, LATER]);
    let (db, relay) = (store.db.clone(), script.clone());
    let mut worker = Worker::new(db, &KEY, relay, Fixed, site(), clock);
    let pass = worker.pass().await.expect("pass");
    assert_eq!((pass.postponed, pass.dead), (1, 0));
    // By a clock that is believed, it is too old.
    store
        .run("UPDATE clock_seen SET seen_at = 9000000000000")
        .await;
    store.put_now(&mail()).await;
    assert_eq!(worker.pass().await.expect("pass").dead, 1);
}

#[tokio::test]
async fn the_age_of_what_is_due_is_told_also_while_it_is_tried() {
    let store = Store::new("age").await;
    store.put(&mail(), None, NOW + 7 * DAY).await;
    store.clock.advance(7 * DAY);
    assert_eq!(store.waiting().await.age(store.clock.now()), 0);
    let script = Script::default();
    script.set_down(true);
    let mut worker = store.worker(&script);
    for _ in 0..6 {
        worker.pass().await.expect("pass");
        store.clock.advance(10 * MINUTE);
    }
    let waiting = store.waiting().await;
    assert_eq!((waiting.due, waiting.age(store.clock.now())), (1, HOUR));
    // Also where we put it off ourselves; what its recipient's side refused is due when it is tried again.
    for (attempts, age, due) in [(0, HOUR, 1), (1, 0, 0)] {
        let mut tx = store.db.begin().await.expect("begin");
        let row = query("SELECT id, claims FROM mail")
            .fetch_one(&mut *tx)
            .await;
        let row = row.expect("a mail");
        let mail = held(row.get("id"), row.get("claims"));
        let (wait, now) = (DAY, store.clock.now());
        let put_off = super::super::store::postpone(&mut tx, &mail, (wait, now), attempts);
        put_off.await.expect("put off");
        tx.commit().await.expect("commit");
        let waiting = store.waiting().await;
        assert_eq!((waiting.due, waiting.age(now)), (due, age), "{attempts}");
    }
}

#[tokio::test]
async fn a_mail_whose_owner_wants_none_any_more_is_not_sent() {
    let store = Store::new("gone").await;
    store.put_now(&mail()).await;
    let script = Script::default();
    let worker = store.worker(&script);
    let mut tx = store.db.begin().await.expect("begin");
    let claimed = super::super::store::claim(&mut tx, 0, NOW, (None, NOW + MINUTE), 64).await;
    let [claimed] = <[_; 1]>::try_from(claimed.expect("claimed")).expect("one");
    super::super::store::remove(&mut tx, &claimed.id)
        .await
        .expect("removed");
    tx.commit().await.expect("commit");
    worker.hold(claimed);
    let mut worker = worker;
    assert_eq!(worker.pass().await.expect("pass"), Pass::default());
    assert_eq!(script.asked(), 0);
}

/// Collects what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        lock(&self.0).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn logs_name_nobody() {
    crate::logging::listen_everywhere();
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let store = Store::new("log").await;
    for _ in 0..4 {
        store.put_now(&mail()).await;
    }
    let down = Err(DeliveryError::Relay(Cause::Code(535)));
    let script = Script::answering(&[LATER, NEVER, Err(DeliveryError::Utf8Address), down]);
    store.worker(&script).pass().await.expect("pass");
    drop(guard);
    let text = String::from_utf8(lock(&log.0).clone()).expect("text");
    for sign in [
        "given up",
        "refused for now",
        "SMTP 451",
        "relay is not available",
        "SMTP 535",
    ] {
        assert!(text.contains(sign), "{sign} in {text}");
    }
    for secret in ["nom@", "example.org", token().to_text().as_str()] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn a_running_worker_stops_when_asked_and_has_sent_what_was_due() {
    let store = Store::new("run").await;
    store.put_now(&mail()).await;
    let script = Script::default();
    let done = Arc::new(tokio::sync::Notify::new());
    let told = Arc::clone(&done);
    let worker = store.worker(&script).on_pass(move |_| told.notify_one());
    worker.run(async move { done.notified().await }).await;
    assert_eq!(script.taken().len(), 1);
}
