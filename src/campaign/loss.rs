//! Going on from an older copy: a public entry that says what is lost, before anything else is appended.

use clameur_ledger::{Checkpoint, Leaf, LossNote, Note, Targets};

use super::store;
use crate::clock::{Millis, day_of};
use crate::count::counting::{Counting, CountingError};
use crate::count::guard::{Guard, GuardError};
use crate::count::store::{self as counts, Loss};
use crate::db::{Db, Error};
use crate::secrets::Secrets;
use crate::terminal::tr;

/// Why nothing was declared.
#[derive(Debug, thiserror::Error)]
pub enum LossError {
    /// There is no campaign of this name.
    #[error("{}", tr!(
        "there is no campaign {slug:?} in this database\n  Publish its folder first; `clameur campaign list` shows all.",
        "il n’y a pas de campagne « {slug} » dans cette base\n  Publiez d’abord son dossier ; `clameur campaign list` les montre toutes.",
        slug = _0
    ))]
    NoCampaign(String),
    /// Nothing tells how far the log had come.
    #[error("{}", tr!(
        "nothing tells that {slug} lost anything: no head that is newer than the database is known\n  Give the newest head that anybody kept with --head, or the number of entries that the log had at most with --up-to.",
        "rien ne dit que {slug} ait perdu quoi que ce soit : aucune tête plus récente que la base n’est connue\n  Donnez la tête la plus récente que quelqu’un a gardée avec --head, ou le nombre d’entrées que le registre avait au plus avec --up-to.",
        slug = _0
    ))]
    NothingLost(String),
    /// Something is lost for sure.
    #[error("{}", tr!(
        "a head of {known} entries is known, and {slug} has {size} here: entries are lost\n  Leave --none away.",
        "une tête de {known} entrées est connue, et {slug} en a {size} ici : des entrées sont perdues\n  Retirez --none."
    ))]
    Lost {
        /// The campaign.
        slug: String,
        /// Entries of the head that is known.
        known: u64,
        /// Entries in the store.
        size: u64,
    },
    /// The log grew meanwhile.
    #[error("{}", tr!(
        "the log of {slug} grew while its loss was declared: nothing was written\n  Stop the server, then try again.",
        "le registre de {slug} a grandi pendant que sa perte était déclarée : rien n’a été écrit\n  Arrêtez le serveur, puis réessayez.",
        slug = _0
    ))]
    Grew(String),
    /// The text cannot be published.
    #[error(transparent)]
    Note(#[from] clameur_ledger::loss::LossNoteError),
    /// The files of the guard cannot be used.
    #[error(transparent)]
    Guard(#[from] GuardError),
    /// The ledger did not take the leaf.
    #[error(transparent)]
    Counting(#[from] CountingError),
}

impl From<Error> for LossError {
    fn from(error: Error) -> Self {
        Self::Counting(CountingError::Store(error))
    }
}

/// What is known of how far a log had come.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Heads that somebody kept, with signatures that were verified.
    pub heads: Vec<Checkpoint>,
    /// The number of entries that it had at most, by somebody's word.
    pub up_to: Option<u64>,
}

/// What would be declared of a campaign.
///
/// # Errors
/// When there is no such campaign, or nothing tells that something is lost.
pub async fn prepare(
    db: &Db,
    secrets: &Secrets,
    guard: &Guard,
    slug: &str,
    known: &Known,
    explanation: &str,
) -> Result<LossNote, LossError> {
    let head = head(db, slug).await?;
    let kept = guard.known(slug, secrets)?;
    let newest = known
        .heads
        .iter()
        .chain(&kept)
        .filter(|kept| kept.size > head.size)
        .max_by_key(|kept| kept.size);
    let known_size = newest.map_or(0, |newest| newest.size);
    let to_size = known_size.max(known.up_to.unwrap_or(0));
    if to_size <= head.size {
        return Err(LossError::NothingLost(slug.to_owned()));
    }
    // Of a backup without kept heads, its own day is known; of any other copy, only the last day on which the log grew.
    let since = match guard.restored(slug)? {
        Some(day) => day,
        None => counts::heads_by_day(db, slug, 1)
            .await?
            .into_iter()
            .next()
            .map_or_else(|| day_of(0).to_string(), |(day, _)| day),
    };
    let origin = Note::parse(head.checkpoint.as_bytes())
        .ok()
        .and_then(|note| note.text().lines().next().map(str::to_owned));
    let note = LossNote {
        origin: origin.unwrap_or_default(),
        from_size: head.size,
        to_size,
        root: newest
            .filter(|newest| newest.size == to_size)
            .map(|newest| newest.root),
        since,
        explanation: explanation.to_owned(),
    };
    note.check()?;
    Ok(note)
}

/// Appends the entry that says so, publishes its note, and lets the store be served again.
///
/// # Errors
/// When the log grew since the note was prepared, or the store refuses; nothing has changed then. When the file beside the database cannot be
/// written, the entry stands.
pub async fn declare(
    db: &Db,
    secrets: &Secrets,
    guard: &Guard,
    slug: &str,
    note: &LossNote,
    now: Millis,
) -> Result<(), LossError> {
    note.check()?;
    let mut counting = Counting::begin(db, secrets, now).await?;
    if counting.next_index(slug).await? != note.from_size {
        return Err(LossError::Grew(slug.to_owned()));
    }
    let text = note.to_string();
    let statement_hash =
        store::insert_document(counting.connection(), slug, "loss", "", &text).await?;
    let loss = Loss {
        from: note.from_size,
        to: note.to_size,
        since: note.since.clone(),
    };
    counts::insert_loss(counting.connection(), slug, &loss).await?;
    let leaf = Leaf::Loss {
        from_size: note.from_size,
        to_size: note.to_size,
        statement_hash,
    };
    counting.append(slug, &leaf, Targets(0)).await?;
    counting.commit().await?;
    let head = self::head(db, slug).await?;
    Ok(guard.settle(slug, &head.checkpoint)?)
}

/// Says that a restored copy is the newest state: nothing is known to be lost.
///
/// # Errors
/// When a newer head is known.
pub async fn none_lost(
    db: &Db,
    secrets: &Secrets,
    guard: &Guard,
    slug: &str,
) -> Result<(), LossError> {
    let head = head(db, slug).await?;
    let known = guard.known(slug, secrets)?;
    if let Some(known) = known.filter(|known| known.size > head.size) {
        return Err(LossError::Lost {
            slug: slug.to_owned(),
            known: known.size,
            size: head.size,
        });
    }
    if guard.restored(slug)?.is_some() {
        guard.settle(slug, &head.checkpoint)?;
    }
    Ok(())
}

async fn head(db: &Db, slug: &str) -> Result<counts::Head, LossError> {
    counts::head(db, slug)
        .await?
        .ok_or_else(|| LossError::NoCampaign(slug.to_owned()))
}
