use std::sync::{Arc, Mutex};

use super::fakes::{Script, Store};
use super::*;
use crate::clock::{DAY, HOUR, MINUTE, SECOND};
use crate::secrets::lock;

const LATER: Result<(), Refusal> = Err(Refusal::Temporary(Cause::Code(451)));
const NEVER: Result<(), Refusal> = Err(Refusal::Permanent(Cause::Code(550)));

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
        store.clock.advance(SECOND);
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
    let claimed = super::super::store::claim(&mut tx, NOW, NOW + 20 * MINUTE, 64)
        .await
        .expect("claimed");
    tx.commit().await.expect("commit");
    // Here the process died, whatever it had sent. Another node leaves the mail alone meanwhile.
    let script = Script::default();
    let mut worker = store.worker(&script);
    assert_eq!(worker.pass().await.expect("pass"), Pass::default());
    store.clock.advance(20 * MINUTE);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
    // The id makes the Message-ID: mail programs can tell that it is the same.
    assert_eq!(script.taken(), [claimed[0].id.clone()]);
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
    let (at,): (Option<i64>,) =
        sqlx::query_as("SELECT mail_accepted_at FROM pending WHERE id = 'p'")
            .fetch_one(store.db.read())
            .await
            .expect("pending");
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

#[tokio::test]
async fn one_domain_is_not_flooded() {
    let store = Store::new("lanes").await;
    for n in 0..40 {
        let message = Message::already_joined("technopolice", "fr", &format!("nom{n}@example.org"));
        store.put_now(&message).await;
    }
    let script = Script::default();
    let pass = store.worker(&script).pass().await.expect("pass");
    assert_eq!((pass.delivered, *lock(&script.sessions)), (40, 2));
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
    let down = Err(Refusal::Relay(Cause::Code(535)));
    let script = Script::answering(&[LATER, NEVER, Err(Refusal::Utf8Address), down]);
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
