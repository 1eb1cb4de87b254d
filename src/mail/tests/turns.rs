use super::fakes::{Script, Store};
use super::*;
use crate::clock::{MINUTE, SECOND};
use crate::mail::turns::{
    MOST_WAITING, Tags, Turn, enqueue_newest, enqueue_reminder, longest_pause, stop_mails,
};

/// Somebody fills in forms with one mailbox's address, one a second: the first is written about at once, then the newest, and the others at
/// growing distances; what does not find room is not written about at all.
#[tokio::test]
async fn however_many_forms_come_mails_to_a_mailbox_keep_their_distance() {
    let store = Store::new("turns").await;
    store
        .run("INSERT INTO campaign (slug, instrument, state, folder, manifest_hash, published_at) VALUES ('technopolice', 'fr-gdpr-80', 'open', '', x'00', 0)")
        .await;
    let turn = Turn {
        mailbox_tag: [1; 32],
        budget_tag: [2; 32],
        longest_pause: longest_pause(4),
    };
    for n in 0..12 {
        let message = Message::confirmation("technopolice", "fr", &to(n), &token());
        let mut tx = store.db.begin().await.expect("begin");
        enqueue_newest(&mut tx, &KEY, &message, None, &turn, store.clock.now())
            .await
            .expect("queued");
        tx.commit().await.expect("commit");
        store.clock.advance(SECOND);
    }
    let script = Script::default();
    let mut worker = store.worker(&script);
    let began = store.clock.now();
    let mut left_at = Vec::new();
    while store.clock.now() < began + crate::clock::DAY {
        let pass = worker.pass().await.expect("pass");
        assert!(pass.delivered <= 1, "never two at once");
        if pass.delivered == 1 {
            left_at.push(store.clock.now());
        }
        store.clock.advance(MINUTE);
    }
    let taken = crate::secrets::lock(&script.readers).clone();
    assert_eq!(taken.len(), 1 + MOST_WAITING, "{taken:?}");
    assert!(taken[0] == to(0), "at once: {taken:?}");
    assert!(taken[1] == to(11), "then the newest: {taken:?}");
    let pauses: Vec<Millis> = left_at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(pauses.is_sorted(), "{pauses:?}");
    assert!(pauses.first() >= Some(&(5 * MINUTE)), "{pauses:?}");
    assert_eq!(store.waiting().await.all, 0);
}

/// What leaves at once, waits, or reminds, about a statement or about news; and nothing of an address that shares their turns.
#[tokio::test]
async fn whoever_wants_no_mail_gets_none_that_waits_and_others_get_theirs() {
    let store = Store::new("stopped").await;
    store
        .run("INSERT INTO campaign (slug, instrument, state, folder, manifest_hash, published_at) VALUES ('technopolice', 'fr-gdpr-80', 'open', '', x'00', 0)")
        .await;
    let now = store.clock.now();
    let turn = |exact: u8, budget: u8| Turn {
        mailbox_tag: [exact; 32],
        budget_tag: [budget; 32],
        longest_pause: longest_pause(4),
    };
    let message = Message::confirmation("technopolice", "fr", TO, &token());
    let again = Message::reminder("technopolice", "fr", TO, &token());
    let mut tx = store.db.begin().await.expect("begin");
    // Twice each: the first leaves at once, the second waits.
    for whose in [turn(1, 8), turn(2, 8), turn(1, 9)] {
        for form in ["a", "b"] {
            let newest = enqueue_newest(&mut tx, &KEY, &message, Some(form), &whose, now);
            newest.await.expect("queued");
        }
        let due = (now + MINUTE, now);
        let reminder = enqueue_reminder(&mut tx, &KEY, &again, "b", &whose, due);
        reminder.await.expect("queued");
    }
    let receipt = Recipient {
        mailbox_tag: Some(&[1; 32]),
        budget_tag: None,
    };
    let receipt = enqueue_to(&mut tx, &KEY, &message, None, receipt, now, now);
    receipt.await.expect("queued");
    tx.commit().await.expect("commit");
    // Whoever shares turns shares the reminder, too.
    assert_eq!(store.waiting().await.all, 9);

    let mut tx = store.db.begin().await.expect("begin");
    let mailbox = Tags {
        exact: [1; 32],
        budgets: [[8; 32], [9; 32]],
    };
    stop_mails(&mut tx, "technopolice", &mailbox)
        .await
        .expect("stopped");
    tx.commit().await.expect("commit");
    assert_eq!(store.waiting().await.all, 3, "those of the other address");
}

fn to(n: u32) -> String {
    format!("nom{n}@example.org")
}
