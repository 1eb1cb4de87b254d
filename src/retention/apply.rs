//! Destroying, and making sure of it.

use serde::Serialize;

use super::report::{Actor, Line, Report, is_still_due, report};
use super::{RetentionError, store};
use crate::clock::{Millis, day_of};
use crate::contact::List;
use crate::db::{Connection, Db, Engine};
use crate::secrets::{Secrets, Standing};

/// What was destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Destroyed {
    /// Pending statements and marks of rejected ones.
    pub pending: u64,
    /// Mails.
    pub mails: u64,
    /// Counted records.
    pub records: u64,
    /// Addresses of those who asked for news, or allowed to be written to about the procedure.
    pub contacts: u64,
    /// Marks of mailboxes.
    pub mailboxes: u64,
    /// Tag keys.
    pub tag_keys: u64,
    /// Whether the write-ahead log could be emptied, so that it holds none of it either.
    pub flushed: bool,
}

/// Destroys what needs nobody's decision and is due at a time that was believed. To be called every hour while the server runs.
///
/// # Errors
/// When the store refuses; the next call tries again.
pub async fn run_once(
    db: &Db,
    secrets: &Secrets,
    now: Millis,
) -> Result<Destroyed, RetentionError> {
    let found = report(db, secrets, now).await?;
    super::announce::tell(db, secrets, &found, now).await?;
    let mut done = automatic(db, secrets, &found, now).await?;
    done.flushed = db.flush_deleted().await?;
    if done
        != (Destroyed {
            flushed: done.flushed,
            ..Destroyed::default()
        })
    {
        tracing::info!(
            pending = done.pending,
            mails = done.mails,
            records = done.records,
            contacts = done.contacts,
            mailboxes = done.mailboxes,
            "destroyed what was due"
        );
    }
    if !done.flushed {
        tracing::warn!("the write-ahead log was in use; the next run empties it");
    }
    // Nothing stays because somebody could not be reminded.
    if let Err(error) = super::asked_out::remind(db, secrets, now).await {
        tracing::error!(%error, "organisers could not be reminded of who asked to be taken out; the next run tries again");
    }
    let report = report(db, secrets, now).await?;
    sure(report.due(Actor::Program))?;
    let decisions: u64 = report.due(Actor::People).map(|line| line.due).sum();
    if decisions > 0 {
        tracing::warn!(
            due = decisions,
            "people must decide: see `clameur retention`"
        );
    }
    Ok(done)
}

/// Destroys everything that is due at `now`, also what people decide: they have, by calling this. What was frozen or filed goes only for the
/// campaigns in `filed`, which must be named.
///
/// # Errors
/// When the store refuses, a key file cannot be destroyed, or something is still there afterwards.
pub async fn apply(
    db: &Db,
    secrets: &Secrets,
    filed: &[String],
    now: Millis,
) -> Result<Destroyed, RetentionError> {
    let agreed = |line: &&Line| line.what != "filed-statement" || filed.contains(&line.campaign);
    let found = report(db, secrets, now).await?;
    let mut done = automatic(db, secrets, &found, now).await?;
    let due = report(db, secrets, now).await?;
    let (keys, others): (Vec<_>, Vec<_>) = due
        .due(Actor::People)
        .filter(agreed)
        .partition(|line| line.what == "tag-key");
    for line in others {
        destroy_everywhere(db, secrets, line, now, &mut done).await?;
    }
    for line in keys {
        let mut tx = db.begin().await?;
        if !is_still_due(&mut tx, line, now).await? {
            continue;
        }
        crate::secrets::unshare_tag_key(&mut tx, secrets, &line.campaign).await?;
        write_down(&mut tx, line, 1).await?;
        // Before the rows are gone for good, as in `destroy_everywhere`.
        secrets.destroy_tag_key(&line.campaign)?;
        tx.commit().await?;
        done.tag_keys += 1;
    }
    follow_others(db, secrets).await?;
    // The servers do it within the hour, too.
    if let Err(error) = exchange_keys(db, secrets, now).await {
        tracing::warn!(%error, "keys of campaigns could not be exchanged with other servers");
    }
    done.flushed = db.flush_deleted().await?;
    let after = report(db, secrets, now).await?;
    let people = after.due(Actor::People).filter(agreed);
    sure(after.due(Actor::Program).chain(people))?;
    Ok(done)
}

/// What the program destroys without asking: some at a time, each time in one transaction with its record, so that nobody who joins meanwhile
/// waits for all of it. Several servers may be at it at once: each step finds what is there, and what is due, anew.
pub(super) async fn automatic(
    db: &Db,
    secrets: &Secrets,
    found: &Report,
    now: Millis,
) -> Result<Destroyed, RetentionError> {
    let mut done = Destroyed::default();
    crate::mail::turns::forget_old(db, now).await?;
    // Mails first: they are found by the statements that they are about.
    let mut after = String::new();
    loop {
        let mails = store::mails_to_destroy(db, now, &after).await?;
        let Some(last) = mails.last() else { break };
        done.mails += store::destroy_mails(db, &mails).await?;
        after.clone_from(last);
    }
    done.mails += crate::mail::reminder_store::forget_of_closed(db).await?;
    loop {
        let mut tx = db.begin().await?;
        let campaigns = store::destroy_pending(&mut tx, now).await?;
        if campaigns.is_empty() {
            break;
        }
        for line in found.lines.iter().filter(|line| line.what == "pending") {
            let gone = campaigns.iter().filter(|slug| **slug == line.campaign);
            write_down(&mut tx, line, gone.count() as u64).await?;
        }
        tx.commit().await?;
        done.pending += campaigns.len() as u64;
    }
    for line in found.due(Actor::Program) {
        destroy_everywhere(db, secrets, line, now, &mut done).await?;
    }
    Ok(done)
}

/// Destroys what a line says is due, some at a time, and with it the keys under which backups hold its campaign: what was destroyed comes
/// back from none. (What nobody confirmed goes every hour: of that, backups are forgotten by their age alone.)
async fn destroy_everywhere(
    db: &Db,
    secrets: &Secrets,
    line: &Line,
    now: Millis,
    done: &mut Destroyed,
) -> Result<(), RetentionError> {
    loop {
        let mut tx = db.begin().await?;
        let gone = destroy_some(&mut tx, line, now, done).await?;
        if gone > 0 {
            // Before the rows are gone for good: whoever is cut off here finds rows that are due, and comes back to the keys.
            crate::secrets::unshare_backup_keys(&mut tx, secrets, &line.campaign).await?;
            forget_backups(secrets, &line.campaign)?;
        }
        tx.commit().await?;
        if gone == 0 {
            return Ok(());
        }
    }
}

fn forget_backups(secrets: &Secrets, campaign: &str) -> Result<(), RetentionError> {
    let keys = secrets.destroy_backup_keys(campaign)?;
    if keys > 0 {
        tracing::warn!(
            campaign,
            keys,
            "older backups no longer give back what was sealed in this campaign: make a new backup now"
        );
    }
    Ok(())
}

/// Destroys in this server's own directory of keys what belongs to rows that were destroyed at whichever server: each has a copy of its own.
///
/// # Errors
/// When the store does not answer, or a file cannot be read, written or removed.
pub async fn follow_others(db: &Db, secrets: &Secrets) -> Result<(), RetentionError> {
    follow(store::gone(db.read()).await?, secrets)
}

/// Takes the keys of campaigns that other servers of this database share and this one lacks, and shares its own with them. To be called every hour, as
/// [`follow_others`].
///
/// # Errors
/// As [`follow_others`].
pub async fn exchange_keys(
    db: &Db,
    secrets: &Secrets,
    now: Millis,
) -> Result<Standing, RetentionError> {
    let today = day_of(now);
    if db.engine() == Engine::Sqlite {
        crate::secrets::stop_sharing(db, secrets, today).await?;
        return Ok(Standing::Unshared);
    }
    let mut tx = db.begin().await?;
    crate::secrets::unshare_old_backup_keys(&mut tx, secrets, today).await?;
    tx.commit().await?;
    let standing = loop {
        let mut tx = db.begin().await?;
        // What was destroyed elsewhere a moment ago is not shared again.
        follow(store::gone(&mut *tx).await?, secrets)?;
        let standing = crate::secrets::exchange(&mut tx, secrets, today).await?;
        tx.commit().await?;
        if let Some(standing) = standing {
            break standing;
        }
    };
    if matches!(standing, Standing::Missing | Standing::Other) {
        tracing::warn!(
            "campaigns that other servers publish have no keys here: see `clameur doctor`"
        );
    }
    Ok(standing)
}

fn follow(all: Vec<store::Gone>, secrets: &Secrets) -> Result<(), RetentionError> {
    for gone in all {
        let keys =
            secrets.follow_destruction(&gone.campaign, &gone.mark, gone.last.parse().ok())?;
        if keys > 0 {
            tracing::warn!(
                campaign = gone.campaign,
                keys,
                "older backups no longer give back what was sealed in this campaign: make a new backup now"
            );
        }
        if gone.tag_key {
            secrets.follow_destroyed_tag_key(&gone.campaign)?;
        }
    }
    Ok(())
}

async fn destroy_some(
    tx: &mut Connection,
    line: &Line,
    now: Millis,
    done: &mut Destroyed,
) -> Result<u64, RetentionError> {
    if !is_still_due(tx, line, now).await? {
        return Ok(0);
    }
    let slug = line.campaign.as_str();
    let (sum, things) = match line.what {
        "statement" => (&mut done.records, store::destroy_unfiled(tx, slug).await?),
        "filed-statement" => (&mut done.records, store::destroy_filed(tx, slug).await?),
        "contact" | "procedure-contact" => {
            let list = match line.what {
                "contact" => List::News,
                _ => List::Procedure,
            };
            let gone = store::destroy_contacts(tx, slug, list).await?;
            (&mut done.contacts, gone)
        }
        "suppressed-mailbox" => (&mut done.mailboxes, store::destroy_blocked(tx, slug).await?),
        _ => return Ok(0),
    };
    write_down(tx, line, things).await?;
    *sum += things;
    Ok(things)
}

async fn write_down(tx: &mut Connection, line: &Line, things: u64) -> Result<(), RetentionError> {
    let what = (line.campaign.as_str(), line.what);
    let sources = line.sources.join("; ");
    let why = (line.clock.as_str(), sources.as_str());
    store::record(tx, line.today, what, why, things).await?;
    Ok(())
}

/// Nothing may be left of what was to be destroyed.
fn sure<'l>(mut left: impl Iterator<Item = &'l Line>) -> Result<(), RetentionError> {
    left.next().map_or(Ok(()), |line| {
        Err(RetentionError::Left {
            campaign: line.campaign.clone(),
            what: line.what,
            count: line.due,
        })
    })
}
