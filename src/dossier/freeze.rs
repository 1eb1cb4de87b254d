//! Freezing a batch: what will be filed together, fixed by a leaf in the ledger.

use clameur_ledger::batch::SetHasher;
use clameur_ledger::{Hash, Leaf, Targets};

use super::leaf_bitmap::LeafBitmap;
use super::store::{self, Batch, CHUNK};
use crate::clock::Millis;
use crate::count::counting::{Counting, CountingError};
use crate::count::store::leaves;
use crate::db::{Connection, Db, Error};
use crate::fsck;
use crate::fsck::record::Entry;
use crate::secrets::Secrets;
use crate::terminal::tr;

/// A batch, frozen or about to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// Its number, from 1.
    pub number: u32,
    /// Index of its leaf.
    pub leaf_index: u64,
    /// First index that it may hold.
    pub from_size: u64,
    /// First index that it may not hold: also the leaf's own index.
    pub to_size: u64,
    /// Statements in it.
    pub count: u32,
    /// The hash over them.
    pub set_hash: Hash,
    /// Statements of earlier batches that were taken out of the count since the batch before.
    pub withdrawn: u64,
}

/// Why nothing was frozen.
#[derive(Debug, thiserror::Error)]
pub enum FreezeError {
    /// No such campaign.
    #[error("{}", tr!(
        "there is no campaign {slug:?}\n  `clameur campaign list` shows those that there are.",
        "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a.",
        slug = _0
    ))]
    NoCampaign(String),
    /// Nothing to file.
    #[error("{}", tr!(
        "there is nothing to freeze: since batch {last} nobody joined, and nobody whose statement was filed left\n  `clameur batch list {campaign}` shows the batches; `clameur batch export {campaign} {last} --out FILE` writes the last one again.",
        "il n’y a rien à arrêter : depuis le lot {last}, personne n’a participé, et personne dont la déclaration a été déposée ne s’est retiré\n  `clameur batch list {campaign}` montre les lots ; `clameur batch export {campaign} {last} --out FICHIER` écrit de nouveau le dernier."
    ))]
    Nothing {
        /// The campaign.
        campaign: String,
        /// The last batch.
        last: u32,
    },
    /// Nothing to file, and nothing was.
    #[error("{}", tr!(
        "there is nothing to freeze: nobody has joined yet\n  A batch needs at least one confirmed statement.",
        "il n’y a rien à arrêter : personne n’a encore participé\n  Un lot demande au moins une déclaration confirmée."
    ))]
    Nobody,
    /// What would be frozen was destroyed.
    #[error("{}", tr!(
        "there is nothing left to freeze: what no batch holds was destroyed on {day} ({rule})\n  The ledger keeps counting them, but nobody can file them any more. Tell the authority of withdrawals by letter.",
        "il ne reste rien à arrêter : ce qu’aucun lot ne contient a été détruit le {day} ({rule})\n  Le registre les compte toujours, mais personne ne peut plus les déposer. Signalez les retraits à l’autorité par lettre."
    ))]
    Destroyed {
        /// The day.
        day: String,
        /// The rule.
        rule: String,
    },
    /// There are more statements than a batch can count.
    #[error("{}", tr!(
        "there are more statements than one batch can hold",
        "il y a plus de déclarations qu’un lot ne peut en contenir"
    ))]
    TooMany,
    /// Records are missing or damaged, and nobody has said yet that the batch is to go on without them.
    #[error("{}", tr!(
        "{count} statements count and cannot be filed, because their records are missing or damaged: {first}\n  `clameur fsck` says more. `clameur fsck --mend` makes again what can be, and sets the others apart: then this goes on without them.",
        "{count} déclarations comptent et ne peuvent pas être déposées, car leurs enregistrements manquent ou sont abîmés : {first}\n  `clameur fsck` en dit plus. `clameur fsck --mend` refait ce qui peut l’être et met les autres de côté : la suite se fait alors sans elles.",
        count = leaves.len(),
        first = some(leaves)
    ))]
    Damaged {
        /// Their leaves.
        leaves: Vec<u64>,
    },
    /// The counting transaction did not take place.
    #[error(transparent)]
    Counting(#[from] CountingError),
}

/// The first of these, for a line.
fn some(leaves: &[u64]) -> String {
    let first: Vec<String> = leaves.iter().take(10).map(u64::to_string).collect();
    let more = if leaves.len() > first.len() {
        ", …"
    } else {
        ""
    };
    format!("{}{more}", first.join(", "))
}

impl From<Error> for FreezeError {
    fn from(error: Error) -> Self {
        Self::Counting(CountingError::Store(error))
    }
}

/// Freezes all statements that no batch holds yet.
///
/// # Errors
/// When there is nothing to freeze, or the store fails: nothing has changed then.
pub async fn freeze(
    db: &Db,
    secrets: &Secrets,
    campaign: &str,
    now: Millis,
) -> Result<Frozen, FreezeError> {
    // Before the lock is taken: it reads every record. Who joins meanwhile was just written.
    preview(db, campaign).await?;
    let mut counting = Counting::begin(db, secrets, now).await?;
    let next = plan(counting.connection(), campaign).await?;
    let apart = fsck::store::set_apart(counting.connection(), campaign).await?;
    let leaf = Leaf::Batch {
        number: next.number,
        from_size: next.from_size,
        to_size: next.to_size,
        count: next.count,
        set_hash: next.set_hash,
    };
    let index = counting.append(campaign, &leaf, Targets(0)).await?;
    let damaged = |what: String| CountingError::Damaged {
        campaign: campaign.to_owned(),
        what,
    };
    if index != next.leaf_index {
        return Err(damaged(format!(
            "its batch leaf would stand at {index}, not at {}",
            next.leaf_index
        ))
        .into());
    }
    let row = Batch {
        number: next.number,
        leaf_index: next.leaf_index,
        from_size: next.from_size,
        to_size: next.to_size,
        count: u64::from(next.count),
        set_hash: next.set_hash.0.to_vec(),
        frozen_at: counting.now(),
    };
    store::insert_batch(counting.connection(), campaign, &row).await?;
    let marked = store::mark(counting.connection(), campaign, &row).await?;
    let lacking = row.count.saturating_sub(marked);
    if marked > row.count || lacking > apart.len() as u64 {
        return Err(damaged(format!(
            "the ledger has {} statements to freeze, the store {marked}",
            row.count
        ))
        .into());
    }
    counting.commit().await?;
    Ok(next)
}

/// What [`freeze`] would do now. Changes nothing.
///
/// # Errors
/// As [`freeze`].
pub async fn preview(db: &Db, campaign: &str) -> Result<Frozen, FreezeError> {
    let mut snapshot = db.snapshot().await?;
    let next = plan(&mut snapshot, campaign).await?;
    let leaves = unusable(&mut snapshot, campaign, next.to_size).await?;
    if leaves.is_empty() {
        Ok(next)
    } else {
        Err(FreezeError::Damaged { leaves })
    }
}

/// Statements that no batch holds yet, whose records are not what their entries bind, and that are not set apart.
async fn unusable(
    connection: &mut Connection,
    campaign: &str,
    size: u64,
) -> Result<Vec<u64>, FreezeError> {
    let marks = marks(connection, campaign, size).await?;
    let apart = fsck::store::set_apart(connection, campaign).await?;
    let mut unusable = Vec::new();
    let mut next = marks.first_unfiled();
    while next < size {
        let until = size.min(next.saturating_add(CHUNK));
        let mut records = fsck::store::between(connection, campaign, next, until).await?;
        let bodies = leaves(&mut *connection, campaign, next, until - next).await?;
        for (index, body) in (next..until).zip(bodies) {
            let record = records.remove(&index);
            if !marks.is_live(index) || apart.contains(&index) {
                continue;
            }
            let entry = Leaf::decode(&body).ok().as_ref().and_then(Entry::of);
            let whole = entry
                .zip(record)
                .is_some_and(|(entry, record)| record.is_of(&entry));
            if !whole {
                unusable.push(index);
            }
        }
        next = until;
    }
    Ok(unusable)
}

async fn plan(connection: &mut Connection, campaign: &str) -> Result<Frozen, FreezeError> {
    if !store::exists(connection, campaign).await? {
        return Err(FreezeError::NoCampaign(campaign.to_owned()));
    }
    let (size, _) = store::head(connection, campaign)
        .await?
        .ok_or_else(|| FreezeError::NoCampaign(campaign.to_owned()))?;
    let marks = marks(connection, campaign, size).await?;
    let last = marks.batches.last().map(|batch| &batch.line);
    let number = last.map_or(1, |batch| batch.number.saturating_add(1));
    // A batch holds every statement that counts and that no other holds: one that retention destroyed can be in none.
    let gone = crate::retention::last_destruction(connection, campaign, "statement").await?;
    let mut destroyed = false;
    let mut held = SetHasher::new();
    let first = marks.first_unfiled();
    leaves_between(connection, campaign, first, size, |index, leaf| {
        if let Leaf::Add { commitment, .. } = leaf
            && marks.is_live(index)
        {
            held.push(index, commitment);
            destroyed |= gone.as_ref().is_some_and(|gone| index < gone.ledger_size);
        }
    })
    .await?;
    if destroyed && let Some(gone) = gone {
        return Err(FreezeError::Destroyed {
            day: gone.day,
            rule: gone.rule,
        });
    }
    let withdrawn = marks.withdrawn_before(number).len() as u64;
    if held.count() == 0 && withdrawn == 0 {
        return Err(match last {
            None => FreezeError::Nobody,
            Some(batch) => FreezeError::Nothing {
                campaign: campaign.to_owned(),
                last: batch.number,
            },
        });
    }
    Ok(Frozen {
        number,
        leaf_index: size,
        from_size: last.map_or(0, |batch| batch.to_size),
        to_size: size,
        count: u32::try_from(held.count()).map_err(|_| FreezeError::TooMany)?,
        set_hash: held.finish(),
        withdrawn,
    })
}

/// Reads the first `size` leaves of a ledger.
pub(crate) async fn marks(
    connection: &mut Connection,
    campaign: &str,
    size: u64,
) -> Result<LeafBitmap, CountingError> {
    let mut marks = LeafBitmap::default();
    leaves_between(connection, campaign, 0, size, |index, leaf| {
        marks.push(index, leaf);
    })
    .await?;
    Ok(marks)
}

/// Reads the leaves from index `next` on and before `size`, some at a time.
async fn leaves_between(
    connection: &mut Connection,
    campaign: &str,
    mut next: u64,
    size: u64,
    mut each: impl FnMut(u64, &Leaf),
) -> Result<(), CountingError> {
    while next < size {
        let wanted = CHUNK.min(size - next);
        let leaves = leaves(&mut *connection, campaign, next, wanted).await?;
        if leaves.len() as u64 != wanted {
            return Err(CountingError::Damaged {
                campaign: campaign.to_owned(),
                what: format!("a leaf between {next} and {} is missing", next + wanted),
            });
        }
        for bytes in &leaves {
            let leaf = Leaf::decode(bytes).map_err(|error| CountingError::Damaged {
                campaign: campaign.to_owned(),
                what: format!("leaf {next}: {error}"),
            })?;
            each(next, &leaf);
            next += 1;
        }
    }
    Ok(())
}
