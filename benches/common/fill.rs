//! Joining and confirming without HTTP and mail.

use std::sync::Arc;
use std::time::{Duration, Instant};

use clameur::campaign::store::Campaign;
use clameur::clock::Clock;
use clameur::db::{Db, query};
use clameur::statement::join::{Context, prepare};
use clameur::statement::sequencer::{Command, Handle, Join, Outcome as Counted};
use clameur::token::Token;
use clameur_instrument::validate;
use rand_core::OsRng;
use tokio::task::JoinSet;

use crate::people;
use crate::stage::Outcome;

/// What the form's handler does with what was typed, up to the sealed record.
pub(crate) fn seal_form(campaign: &Campaign, person: usize) -> Outcome<(Token, Join)> {
    let now = Clock::System.now();
    let submission = people::submission(campaign, person, Clock::System.today());
    let valid = validate(&campaign.rules, &submission)
        .map_err(|errors| format!("a made-up person is refused: {errors:?}"))?;
    let context = Context {
        campaign,
        language: if person.is_multiple_of(4) { "en" } else { "fr" },
        origin: &campaign.manifest.origin,
        shown_at: Some(now),
        showing: None,
        somebody_else: false,
        via: None,
        now,
    };
    let join = prepare(&context, &valid, 0, &mut OsRng)?;
    let token = join.confirmation.token.as_deref().ok_or("no link")?;
    Ok((Token::parse(token)?, join))
}

/// Asks the sequencer from within, `at_once` at a time.
pub(crate) async fn ask(
    handle: &Handle,
    requests: Vec<Command>,
    at_once: usize,
) -> Outcome<Duration> {
    let begun = Instant::now();
    let requests = Arc::new(std::sync::Mutex::new(requests));
    let mut set = JoinSet::new();
    for _ in 0..at_once {
        let (handle, requests) = (handle.clone(), Arc::clone(&requests));
        set.spawn(async move {
            loop {
                let request = requests.lock().map_err(|_| "a task broke")?.pop();
                let Some(request) = request else {
                    return Outcome::Ok(());
                };
                match handle.submit(request).await? {
                    Counted::Kept | Counted::Counted { .. } => {}
                    other => return Err(format!("a made-up person: {other:?}").into()),
                }
            }
        });
    }
    while let Some(done) = set.join_next().await {
        done??;
    }
    Ok(begun.elapsed())
}

/// Takes all mails out of the queue, and what is remembered of mailboxes for a day: they are not sent here.
pub(crate) async fn forget_mails(db: &Db) -> Outcome<()> {
    let mut tx = db.begin().await?;
    query("DELETE FROM mail").execute(&mut tx).await?;
    query("DELETE FROM mail_budget").execute(&mut tx).await?;
    Ok(tx.commit().await?)
}
