//! Freezing a batch: what will be filed together, fixed by a leaf in the ledger.

use clameur_ledger::batch::SetHasher;
use clameur_ledger::{Hash, Leaf};

use super::leaf_bitmap::LeafBitmap;
use super::store::{self, Batch, CHUNK};
use crate::authorization::trail::{self, Act, about};
use crate::authorization::{Action, Permit};
use crate::campaign::review::{self, Kept};
use crate::clock::Millis;
use crate::count::counting::{Counting, CountingError};
use crate::count::rules::SinceBatch;
use crate::count::store::leaves;
use crate::db::{Connection, Db, Error};
use crate::retention::DestroyedStatements;
use crate::secrets::Secrets;
use crate::statement::record::Entry;
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
    /// Whoever was shown what would be frozen was shown another batch than comes next now.
    #[error("{}", tr!(
        "nothing was frozen: the next batch is number {next}",
        "rien n’a été arrêté : le prochain lot porte le numéro {next}"
    ))]
    Another {
        /// The number of the batch that comes next.
        next: u32,
    },
    /// Whoever freezes at the desk may not.
    #[error(transparent)]
    Kept(#[from] Kept),
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

/// Freezes all statements that no batch holds yet: what its leaf pins is a range of leaves, and nothing is written to the statements.
/// The ledger and all records are read before the write lock is taken, and under it only what came meanwhile: nobody who joins waits for
/// the size of the campaign.
///
/// # Errors
/// When there is nothing to freeze, or the store fails: nothing has changed then.
pub async fn freeze(
    db: &Db,
    secrets: &Secrets,
    campaign: &str,
    now: Millis,
) -> Result<Frozen, FreezeError> {
    freeze_by(db, secrets, campaign, None, now).await
}

/// The same by somebody at the desk, who was shown that it would be batch `number`: whoever presses the button twice freezes once. That they may, that
/// the campaign is their organisation's, and the entry of the trail are of the one transaction.
///
/// # Errors
/// As [`freeze`]; [`FreezeError::Another`], and [`FreezeError::Kept`].
pub async fn freeze_at_desk(
    db: &Db,
    secrets: &Secrets,
    (campaign, permit): (&str, &Permit),
    number: u32,
    now: Millis,
) -> Result<Frozen, FreezeError> {
    // Before everything is read.
    let batches = store::batches(&mut *db.snapshot().await?, campaign).await?;
    let next = after(batches.last().map(|batch| batch.number));
    if next != number {
        return Err(FreezeError::Another { next });
    }
    freeze_by(db, secrets, campaign, Some((permit, number)), now).await
}

/// The number of the batch that comes after the last one.
fn after(last: Option<u32>) -> u32 {
    last.map_or(1, |last| last.saturating_add(1))
}

/// Who freezes at the desk, and the number that they were shown.
type Staff<'p> = Option<(&'p Permit, u32)>;

async fn freeze_by(
    db: &Db,
    secrets: &Secrets,
    campaign: &str,
    staff: Staff<'_>,
    now: Millis,
) -> Result<Frozen, FreezeError> {
    let mut unfiled = examined(db, campaign).await?;
    for _ in 0..TRIES {
        let mut counting = Counting::begin(db, secrets, now).await?;
        if unfiled.catch_up(counting.connection(), FEW).await? && unfiled.is_hashed() {
            return fix(counting, unfiled, staff).await;
        }
        drop(counting);
        // So many joined, or one of many left: the next look at the newest moment finds less to do.
        let mut snapshot = db.snapshot().await?;
        unfiled.catch_up(&mut snapshot, u64::MAX).await?;
        unfiled.hash();
    }
    let mut counting = Counting::begin(db, secrets, now).await?;
    unfiled.catch_up(counting.connection(), u64::MAX).await?;
    fix(counting, unfiled, staff).await
}

/// So many leaves are read under the write lock: a moment's work.
const FEW: u64 = CHUNK;
/// So many statements are hashed under it.
const FEW_HASHED: usize = 16_384;
/// How often freezing tries to find little to do under the write lock; after that it does what there is.
const TRIES: u32 = 8;

/// Appends the leaf, and commits.
async fn fix(
    mut counting: Counting,
    mut unfiled: Unfiled,
    staff: Staff<'_>,
) -> Result<Frozen, FreezeError> {
    if let Some((permit, number)) = staff {
        let action = (permit, Action::FreezeBatch);
        review::store::keeps(counting.connection(), &unfiled.campaign, action).await??;
        let next = unfiled.next_number();
        if next != number {
            return Err(FreezeError::Another { next });
        }
    }
    let next = unfiled.plan(counting.connection()).await?;
    let campaign = &unfiled.campaign;
    let leaf = Leaf::Batch {
        number: next.number,
        from_size: next.from_size,
        to_size: next.to_size,
        count: next.count,
        set_hash: next.set_hash,
    };
    let last = unfiled.marks.batches.last().map(|batch| &batch.line);
    let since = SinceBatch {
        last: last.map(|line| (line.number, line.index)),
        held: (u64::from(next.count), next.set_hash),
        left: next.withdrawn > 0,
    };
    let index = counting.append_batch(campaign, &leaf, since).await?;
    if index != next.leaf_index {
        return Err(FreezeError::Counting(CountingError::Damaged {
            campaign: campaign.clone(),
            what: format!(
                "its batch leaf would stand at {index}, not at {}",
                next.leaf_index
            ),
        }));
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
    if let Some((permit, number)) = staff {
        let (number, now) = (number.to_string(), counting.now());
        let told = about([("campaign", campaign), ("batch", &number)]);
        trail::store::append(
            counting.connection(),
            permit.organisation(),
            permit.account(),
            (Act::BatchFrozen, &told),
            now,
        )
        .await?;
    }
    counting.commit().await?;
    Ok(next)
}

/// What [`freeze`] would do now. Changes nothing.
///
/// # Errors
/// As [`freeze`].
pub async fn preview(db: &Db, campaign: &str) -> Result<Frozen, FreezeError> {
    let mut unfiled = examined(db, campaign).await?;
    unfiled.plan(&mut *db.snapshot().await?).await
}

/// What would be frozen now, and every record of it compared with its entry.
async fn examined(db: &Db, campaign: &str) -> Result<Unfiled, FreezeError> {
    let mut snapshot = db.snapshot().await?;
    let mut unfiled = Unfiled::of(&mut snapshot, campaign).await?;
    // Whatever else is wrong is said before damage.
    unfiled.plan(&mut snapshot).await?;
    let leaves = unusable(&mut snapshot, campaign, &unfiled.marks, unfiled.size).await?;
    if leaves.is_empty() {
        Ok(unfiled)
    } else {
        Err(FreezeError::Damaged { leaves })
    }
}

/// A ledger as far as it was read, and the entries that no batch holds.
struct Unfiled {
    campaign: String,
    marks: LeafBitmap,
    size: u64,
    /// Index and commitment, also of those who left since.
    added: Vec<(u64, Hash)>,
    /// Over those that count; none when somebody left who was in it.
    hashed: Option<SetHasher>,
}

impl Unfiled {
    async fn of(connection: &mut Connection, campaign: &str) -> Result<Self, FreezeError> {
        if !store::exists(connection, campaign).await? {
            return Err(FreezeError::NoCampaign(campaign.to_owned()));
        }
        let mut unfiled = Self {
            campaign: campaign.to_owned(),
            marks: LeafBitmap::default(),
            size: 0,
            added: Vec::new(),
            hashed: None,
        };
        unfiled.catch_up(connection, u64::MAX).await?;
        unfiled.hash();
        Ok(unfiled)
    }

    /// Reads what the ledger has more by now, unless it is more than `most` leaves: false then.
    async fn catch_up(
        &mut self,
        connection: &mut Connection,
        most: u64,
    ) -> Result<bool, FreezeError> {
        let (size, _) = store::head(connection, &self.campaign)
            .await?
            .ok_or_else(|| FreezeError::NoCampaign(self.campaign.clone()))?;
        if size.saturating_sub(self.size) > most {
            return Ok(false);
        }
        let Self {
            campaign,
            marks,
            size: known,
            added,
            hashed,
        } = self;
        leaves_between(connection, campaign, *known, size, |index, leaf| {
            match leaf {
                Leaf::Add { commitment, .. } => {
                    added.push((index, *commitment));
                    if let Some(hashed) = hashed {
                        hashed.push(index, commitment);
                    }
                }
                Leaf::Withdraw { index: named, .. } | Leaf::Void { index: named, .. } => {
                    if *named >= marks.first_unfiled() {
                        *hashed = None;
                    }
                }
                Leaf::Batch { .. } => {
                    added.clear();
                    *hashed = None;
                }
                Leaf::Manifest { .. } | Leaf::Close { .. } | Leaf::Loss { .. } => {}
            }
            marks.push(index, leaf);
        })
        .await?;
        self.size = size;
        Ok(true)
    }

    /// Whether hashing is done, or soon is.
    fn is_hashed(&self) -> bool {
        self.hashed.is_some() || self.added.len() <= FEW_HASHED
    }

    /// The hash over those that count.
    fn hash(&mut self) -> SetHasher {
        let Self {
            marks,
            added,
            hashed,
            ..
        } = self;
        let hashed = hashed.get_or_insert_with(|| {
            added.retain(|(index, _)| marks.is_live(*index));
            let mut hasher = SetHasher::new();
            for (index, commitment) in &*added {
                hasher.push(*index, commitment);
            }
            hasher
        });
        hashed.clone()
    }

    /// The number of the batch that comes next.
    fn next_number(&self) -> u32 {
        after(self.marks.batches.last().map(|batch| batch.line.number))
    }

    /// The batch that they would be.
    async fn plan(&mut self, connection: &mut Connection) -> Result<Frozen, FreezeError> {
        let held = self.hash();
        // A batch holds every statement that counts and that no other holds: one that retention destroyed can be in none.
        let destroyed = DestroyedStatements::of(connection, &self.campaign).await?;
        // What is hashed is what counts, in order.
        let first = self.added.first();
        if let Some(gone) = first.and_then(|(first, _)| destroyed.statement(*first, None)) {
            return Err(FreezeError::Destroyed {
                day: gone.day.clone(),
                rule: gone.rule.clone(),
            });
        }
        let last = self.marks.batches.last().map(|batch| &batch.line);
        let since = last.map_or(u64::MAX, |batch| batch.index);
        let newest = self.marks.departed.iter().rev();
        let withdrawn = newest
            .take_while(|departed| departed.gone.by > since)
            .count() as u64;
        if held.count() == 0 && withdrawn == 0 {
            return Err(match last {
                None => FreezeError::Nobody,
                Some(batch) => FreezeError::Nothing {
                    campaign: self.campaign.clone(),
                    last: batch.number,
                },
            });
        }
        Ok(Frozen {
            number: self.next_number(),
            leaf_index: self.size,
            from_size: last.map_or(0, |batch| batch.to_size),
            to_size: self.size,
            count: u32::try_from(held.count()).map_err(|_| FreezeError::TooMany)?,
            set_hash: held.finish(),
            withdrawn,
        })
    }
}

/// Statements that no batch holds yet, whose records are not what their entries bind, and that are not set apart.
async fn unusable(
    connection: &mut Connection,
    campaign: &str,
    marks: &LeafBitmap,
    size: u64,
) -> Result<Vec<u64>, FreezeError> {
    let apart = crate::statement::record::store::set_apart(connection, campaign).await?;
    let mut unusable = Vec::new();
    let mut next = marks.first_unfiled();
    while next < size {
        let until = size.min(next.saturating_add(CHUNK));
        let mut records =
            crate::statement::record::store::between(connection, campaign, next, until).await?;
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

/// The same of the whole ledger as it is, and how long that is; none where there is no such campaign.
pub(crate) async fn all_marks(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Option<(LeafBitmap, u64)>, CountingError> {
    let Some((size, _)) = store::head(connection, campaign).await? else {
        return Ok(None);
    };
    Ok(Some((marks(connection, campaign, size).await?, size)))
}

/// Reads what a ledger has behind its first `known` leaves into `marks` of these.
pub(crate) async fn mark_on(
    connection: &mut Connection,
    campaign: &str,
    (marks, known): (&mut LeafBitmap, u64),
) -> Result<(), CountingError> {
    let head = store::head(connection, campaign).await?;
    let size = head.map_or(known, |(size, _)| size);
    leaves_between(connection, campaign, known, size, |index, leaf| {
        marks.push(index, leaf);
    })
    .await
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

#[cfg(test)]
mod tests {
    use clameur_ledger::{VoidNote, VoidReason};

    use super::*;
    use crate::testing::{SLUG, Site};

    async fn voided(site: &Site, index: u64) {
        let app = &site.app;
        let note = VoidNote {
            origin: app.config.log_origin(SLUG),
            index,
            reason: VoidReason::Fraud,
            explanation: String::new(),
        };
        let now = site.clock.now();
        crate::closing::void(&app.db, &app.secrets, SLUG, &note, &[], now)
            .await
            .unwrap();
    }

    /// Who joins waits for the write lock: how long it is held must not grow with the campaign.
    #[tokio::test]
    async fn freezing_many_changes_as_few_rows_as_freezing_one() {
        let site = Site::new().await;
        let app = &site.app;
        let mut rows = Vec::new();
        for people in [1..=1, 2..=40] {
            for number in people {
                site.count(number).await;
            }
            let before = site.changed_rows().await;
            freeze(&app.db, &app.secrets, SLUG, site.clock.now())
                .await
                .unwrap();
            rows.push(site.changed_rows().await - before);
        }
        assert_eq!(rows[0], rows[1]);
        assert!(rows[0] <= 5, "{rows:?}");
    }

    #[tokio::test]
    async fn under_the_lock_only_what_came_since_is_read() {
        let site = Site::new().await;
        let app = &site.app;
        for number in 1..=5 {
            site.count(number).await;
        }
        let mut unfiled = examined(&app.db, SLUG).await.unwrap();
        // One joins, one leaves who would have been in it, and one comes and goes.
        site.count(6).await;
        voided(&site, 2).await;
        let gone = site.count(7).await;
        voided(&site, gone).await;
        let anew = preview(&app.db, SLUG).await.unwrap();
        assert_eq!(anew.count, 5);
        // Whatever was read before the lock was taken may be unreadable by now: nobody reads it again.
        site.written("UPDATE leaf SET body = zeroblob(3) WHERE leaf_index BETWEEN 1 AND 5")
            .await;
        let mut counting = Counting::begin(&app.db, &app.secrets, site.clock.now())
            .await
            .unwrap();
        assert!(!unfiled.catch_up(counting.connection(), 3).await.unwrap());
        assert!(unfiled.catch_up(counting.connection(), 4).await.unwrap());
        assert_eq!(fix(counting, unfiled, None).await.unwrap(), anew);
        assert!(preview(&app.db, SLUG).await.is_err());
    }
}
