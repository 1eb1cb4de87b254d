//! Destroying, and making sure of it.

use serde::Serialize;

use super::report::{Hand, Line, report};
use super::{RetentionError, store};
use crate::clock::{Clock, Millis};
use crate::db::Db;
use crate::secrets::Secrets;

/// What was destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Destroyed {
    /// Pending statements and marks of rejected ones.
    pub pending: u64,
    /// Mails.
    pub mails: u64,
    /// Counted records.
    pub records: u64,
    /// Addresses of those who asked for news.
    pub contacts: u64,
    /// Marks of mailboxes.
    pub mailboxes: u64,
    /// Tag keys.
    pub tag_keys: u64,
    /// Whether the write-ahead log could be emptied, so that it holds none of it either.
    pub flushed: bool,
}

/// Destroys what needs nobody's decision. To be called every hour while the server runs.
///
/// # Errors
/// When the store refuses; the next call tries again.
pub async fn run_once(
    db: &Db,
    secrets: &Secrets,
    clock: &Clock,
) -> Result<Destroyed, RetentionError> {
    let now = clock.now();
    let done = automatic(db, now).await?;
    if done.pending + done.mails > 0 {
        tracing::info!(
            pending = done.pending,
            mails = done.mails,
            "destroyed what was due"
        );
    }
    if !done.flushed {
        tracing::warn!("the write-ahead log was in use; the next run empties it");
    }
    let report = report(db, secrets, now).await?;
    sure(report.due(Hand::Program))?;
    let decisions: u64 = report.due(Hand::People).map(|line| line.due).sum();
    if decisions > 0 {
        tracing::warn!(
            due = decisions,
            "people must decide: see `clameur retention`"
        );
    }
    Ok(done)
}

/// Destroys everything that is due at `now`, also what people decide: they have, by calling this.
///
/// # Errors
/// When the store refuses, a key file cannot be destroyed, or something is still there afterwards.
pub async fn apply(db: &Db, secrets: &Secrets, now: Millis) -> Result<Destroyed, RetentionError> {
    let mut done = automatic(db, now).await?;
    let due = report(db, secrets, now).await?;
    let mut tx = db.begin().await?;
    let mut keys = Vec::new();
    for line in due.due(Hand::People) {
        let slug = line.campaign.as_str();
        match line.what {
            "statement" => done.records += store::destroy_unfiled(&mut tx, slug).await?,
            "filed-statement" => done.records += store::destroy_filed(&mut tx, slug).await?,
            "contact" => done.contacts += store::destroy_contacts(&mut tx, slug).await?,
            "suppressed-mailbox" => done.mailboxes += store::destroy_blocked(&mut tx, slug).await?,
            "tag-key" => keys.push(slug.to_owned()),
            _ => {}
        }
    }
    tx.commit().await?;
    for slug in keys {
        secrets.destroy_tag_key(&slug)?;
        done.tag_keys += 1;
    }
    done.flushed = db.flush_deleted().await?;
    let after = report(db, secrets, now).await?;
    sure(after.due(Hand::Program).chain(after.due(Hand::People)))?;
    Ok(done)
}

async fn automatic(db: &Db, now: Millis) -> Result<Destroyed, RetentionError> {
    let mut tx = db.begin().await?;
    // Mails first: they are found by the statements that they are about.
    let mails = store::destroy_mails(&mut tx, now).await?;
    let pending = store::destroy_pending(&mut tx, now).await?;
    tx.commit().await?;
    // Always: what a withdrawal or another process left in the log goes too.
    let flushed = db.flush_deleted().await?;
    Ok(Destroyed {
        pending,
        mails,
        flushed,
        ..Destroyed::default()
    })
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
