//! One counting transaction: everything that moves the count happens inside one of these, and
//! nothing of it is visible, or answered, before its commit.
//!
//! It keeps nothing between transactions. It takes the store's write lock, reads the head and the
//! tree's right edge, appends, signs the new head and commits; so a command run beside the server
//! appends as safely as the server does, and after a crash there is nothing to recover but what the
//! database recovers by itself.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use clameur_ledger::audit::Problem;
use clameur_ledger::tile::edge_tiles;
use clameur_ledger::{Checkpoint, Edge, Hash, Leaf, Note, Signer, Targets};

use super::roots::Roots;
use super::rules::{self, Known, SinceBatch};
use super::shown::Shown;
use crate::clock::{Millis, Zone, day_of};
use crate::db::{self, Connection, Db, Engine, Kind, Transaction, query};
use crate::secrets::Secrets;

/// Why a counting transaction did not take place. Nothing of it has.
#[derive(Debug, thiserror::Error)]
pub enum CountingError {
    /// The store refused.
    #[error("the store refused: {0}")]
    Store(#[from] db::Error),
    /// What is stored is not what was signed.
    #[error("the ledger of {campaign} is damaged: {what}")]
    Damaged {
        /// The campaign.
        campaign: String,
        /// What does not fit.
        what: String,
    },
    /// Every audit would call this entry a fault, for ever.
    #[error("{}", crate::terminal::tr!(
        "the ledger of {campaign} does not take this entry: {why}",
        "le registre de {campaign} ne prend pas cette entrée : {why}",
        why = super::said::problem(problem)
    ))]
    Refused {
        /// The campaign.
        campaign: String,
        /// The rule that it would break.
        problem: Problem,
    },
    /// The store is not the one that this server had: its log was longer.
    #[error(
        "the log of {campaign} has {size} entries, and had {known}: another store has taken the place of the one that was served"
    )]
    Behind {
        /// The campaign.
        campaign: String,
        /// Entries in the store.
        size: u64,
        /// Entries that were shown.
        known: u64,
    },
    /// A batch that nobody is in and that tells of nobody who left.
    #[error("{}", crate::terminal::tr!(
        "the ledger of {campaign} does not take a batch of nothing",
        "le registre de {campaign} ne prend pas de lot vide"
    ))]
    EmptyBatch {
        /// The campaign.
        campaign: String,
    },
    /// The commit's result is unknown and could not be found out: the process must end, and the
    /// next start sees what the disk holds.
    #[error("the store did not say whether it committed: {0}")]
    Unknown(db::Error),
}

impl CountingError {
    /// Whether the disk is full: try again later, nothing is lost.
    #[must_use]
    pub fn is_full(&self) -> bool {
        matches!(self, Self::Store(error) | Self::Unknown(error) if error.is_full())
    }

    /// Whether it lies in what is stored of one campaign: others of the same transaction have nothing to do with it.
    #[must_use]
    pub(crate) fn is_of_one_campaign(&self) -> bool {
        match self {
            Self::Damaged { .. } | Self::Refused { .. } | Self::EmptyBatch { .. } => true,
            Self::Store(error) => {
                !error.is_full()
                    && !error.is_undecided()
                    && !error.is_locked()
                    && error.kind() != Kind::Unavailable
            }
            Self::Unknown(_) | Self::Behind { .. } => false,
        }
    }
}

/// A ledger as this transaction has it so far.
struct OpenLedger {
    old_size: u64,
    edge: Edge,
    /// Where it was closed.
    closed: Option<u64>,
    origin: String,
    added: i64,
    withdrawn: i64,
    voided: i64,
    targets: BTreeMap<u8, i64>,
    territories: BTreeMap<String, i64>,
}

impl OpenLedger {
    /// Makes a leaf the next one, and gives its index.
    fn append(
        &mut self,
        campaign: &str,
        leaf: &Leaf,
        targets: Targets,
    ) -> Result<u64, CountingError> {
        let index = self
            .edge
            .append(leaf.hash())
            .map_err(|e| damaged(campaign, e))?;
        let change = match leaf {
            Leaf::Add { .. } => {
                self.added += 1;
                1
            }
            Leaf::Withdraw { .. } => {
                self.withdrawn += 1;
                -1
            }
            Leaf::Void { .. } => {
                self.voided += 1;
                -1
            }
            Leaf::Close { .. } => {
                self.closed = Some(index);
                0
            }
            Leaf::Manifest { .. } | Leaf::Batch { .. } | Leaf::Loss { .. } => 0,
        };
        for bit in targets.positions() {
            *self.targets.entry(bit).or_default() += change;
        }
        Ok(index)
    }
}

/// A counting transaction under way.
pub struct Counting {
    tx: Transaction,
    db: Db,
    secrets: Secrets,
    now: Millis,
    ledgers: BTreeMap<String, OpenLedger>,
    /// The leaf appended last: whether the store has it tells whether a commit took place.
    commit_probe: Option<CommitProbe>,
    /// The same when the part under way began.
    commit_probe_before: Option<CommitProbe>,
    /// The ledgers that grew.
    grew: Vec<Grown>,
    /// How far the logs had come that were shown.
    shown: Shown,
    /// What is known of their trees.
    roots: Roots,
}

/// A leaf: campaign, index, bytes.
type CommitProbe = (String, u64, Vec<u8>);

/// A ledger that grew: campaign, entries, signed head.
type Grown = (String, u64, String);

impl Counting {
    /// Takes the write lock and begins.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn begin(db: &Db, secrets: &Secrets, now: Millis) -> Result<Self, CountingError> {
        Ok(Self {
            tx: db.begin().await?,
            db: db.clone(),
            secrets: secrets.clone(),
            now,
            ledgers: BTreeMap::new(),
            commit_probe: None,
            commit_probe_before: None,
            grew: Vec::new(),
            shown: Shown::default(),
            roots: Roots::default(),
        })
    }

    /// Remembers what is committed, so that [`Counting::is_what_was_shown`] can tell.
    #[must_use]
    pub(crate) fn showing(self, shown: Shown) -> Self {
        Self { shown, ..self }
    }

    /// Takes what is known of the logs' trees, so that it need not be hashed again.
    #[must_use]
    pub(crate) fn knowing(self, roots: Roots) -> Self {
        Self { roots, ..self }
    }

    /// Refuses a store that is behind what was shown of a campaign. A file does not change its contents under a server that has it open; behind the
    /// name of a server another one may stand.
    ///
    /// # Errors
    /// [`CountingError::Behind`], or when the store does not answer.
    pub(crate) async fn is_what_was_shown(&mut self, campaign: &str) -> Result<(), CountingError> {
        let known = self.shown.known(campaign);
        if known == 0 || self.db.engine() == Engine::Sqlite {
            return Ok(());
        }
        let row = query("SELECT size FROM head WHERE campaign = $1")
            .bind(campaign)
            .fetch_optional(&mut *self.tx)
            .await?;
        let size = row.map(|row| row.try_get("size")).transpose()?;
        let size = size.map_or(0, unsigned);
        if size < known {
            return Err(CountingError::Behind {
                campaign: campaign.to_owned(),
                size,
                known,
            });
        }
        Ok(())
    }

    /// Begins a part of the transaction, of one campaign, that can be undone alone.
    ///
    /// # Errors
    /// When the store refuses.
    pub(crate) async fn begin_part(&mut self) -> Result<(), CountingError> {
        self.tx.begin_part().await?;
        self.commit_probe_before.clone_from(&self.commit_probe);
        Ok(())
    }

    /// Signs the campaign's new head, if there is one, and ends the part. Whether its ledger grew.
    ///
    /// # Errors
    /// When the ledger does not fit, or the store refuses: [`Counting::undo_part`] then.
    pub(crate) async fn end_part(&mut self, campaign: &str) -> Result<bool, CountingError> {
        let grew = match self.ledgers.remove(campaign) {
            Some(ledger) => self.write_ledger(campaign, ledger).await?,
            None => None,
        };
        self.tx.end_part().await?;
        // Not before: a head that is undone is shown to nobody, and a store without it is not behind.
        let has_grown = grew.is_some();
        self.grew.extend(grew);
        Ok(has_grown)
    }

    /// Undoes the part under way, as if it had never begun.
    ///
    /// # Errors
    /// When the store refuses, as where it has undone the whole transaction by itself: nothing of it is left then.
    pub(crate) async fn undo_part(&mut self, campaign: &str) -> Result<(), CountingError> {
        self.tx.undo_part().await?;
        self.ledgers.remove(campaign);
        self.commit_probe = self.commit_probe_before.take();
        Ok(())
    }

    /// The connection, for what else belongs into this transaction.
    pub fn connection(&mut self) -> &mut Connection {
        &mut self.tx
    }

    /// The moment that this transaction writes down.
    #[must_use]
    pub fn now(&self) -> Millis {
        self.now
    }

    /// The index that the campaign's next leaf will have.
    ///
    /// # Errors
    /// When the ledger cannot be read, or does not fit its signed head.
    pub async fn next_index(&mut self, campaign: &str) -> Result<u64, CountingError> {
        self.open(campaign).await.map(|ledger| ledger.edge.size())
    }

    /// Territory and targets that the entry of a counted statement added to the sums. None where no entry can be read.
    ///
    /// # Errors
    /// When the store does not answer.
    pub(crate) async fn added(
        &mut self,
        campaign: &str,
        index: u64,
    ) -> Result<Option<(String, Targets)>, CountingError> {
        let row = query("SELECT body FROM leaf WHERE campaign = $1 AND leaf_index = $2")
            .bind(campaign)
            .bind(signed(index))
            .fetch_optional(&mut *self.tx)
            .await?;
        let body: Option<Vec<u8>> = row.map(|row| row.try_get("body")).transpose()?;
        Ok(match body.and_then(|body| Leaf::decode(&body).ok()) {
            Some(Leaf::Add {
                territory, targets, ..
            }) => Some((territory.as_str().to_owned(), targets)),
            _ => None,
        })
    }

    /// Begins the ledger of a campaign that has none.
    pub fn create(&mut self, campaign: &str, origin: String) {
        self.ledgers.insert(
            campaign.to_owned(),
            OpenLedger {
                old_size: 0,
                edge: Edge::new(),
                closed: None,
                origin,
                added: 0,
                withdrawn: 0,
                voided: 0,
                targets: BTreeMap::new(),
                territories: BTreeMap::new(),
            },
        );
    }

    /// Appends a leaf and gives its index. `targets` are those of the statement that the leaf adds
    /// or takes away; empty for other leaves.
    ///
    /// # Errors
    /// When the ledger cannot be read or written. [`CountingError::Refused`] and
    /// [`CountingError::EmptyBatch`] before anything is written.
    pub async fn append(
        &mut self,
        campaign: &str,
        leaf: &Leaf,
        targets: Targets,
    ) -> Result<u64, CountingError> {
        self.append_with(campaign, leaf, targets, None).await
    }

    /// The same for a batch, by whoever has read every leaf up to here and knows what they say since the last one.
    pub(crate) async fn append_batch(
        &mut self,
        campaign: &str,
        leaf: &Leaf,
        since: SinceBatch,
    ) -> Result<u64, CountingError> {
        self.append_with(campaign, leaf, Targets(0), Some(since))
            .await
    }

    async fn append_with(
        &mut self,
        campaign: &str,
        leaf: &Leaf,
        targets: Targets,
        since: Option<SinceBatch>,
    ) -> Result<u64, CountingError> {
        let ledger = self.open(campaign).await?;
        let (next, closed) = (ledger.edge.size(), ledger.closed);
        rules::check(&mut self.tx, campaign, next, leaf, (closed, since)).await?;
        let index = self.open(campaign).await?.append(campaign, leaf, targets)?;
        self.write_leaves(campaign, &[(index, leaf)]).await?;
        Ok(index)
    }

    /// Appends the entries of several statements by few statements of the store: for each its index or, where nothing of it is written, the rule that
    /// it would break. Each is looked at with those before it in the ledger, as if it had come alone.
    ///
    /// # Errors
    /// When the ledger cannot be read or written.
    pub(crate) async fn append_adds(
        &mut self,
        campaign: &str,
        adds: &[(Leaf, Targets)],
    ) -> Result<Vec<Result<u64, Problem>>, CountingError> {
        let closed = self.open(campaign).await?.closed;
        let mut known = match closed {
            Some(_) => Known::default(),
            None => {
                let leaves: Vec<&Leaf> = adds.iter().map(|(leaf, _)| leaf).collect();
                Known::of(&mut self.tx, campaign, &leaves).await?
            }
        };
        let ledger = self.open(campaign).await?;
        let (mut answers, mut added) = (Vec::with_capacity(adds.len()), Vec::new());
        for (leaf, targets) in adds {
            let next = ledger.edge.size();
            if let Err(problem) = rules::check_add(next, leaf, closed, &known) {
                answers.push(Err(problem));
                continue;
            }
            let index = ledger.append(campaign, leaf, *targets)?;
            known.add(leaf);
            added.push((index, leaf));
            answers.push(Ok(index));
        }
        self.write_leaves(campaign, &added).await?;
        Ok(answers)
    }

    async fn write_leaves(
        &mut self,
        campaign: &str,
        leaves: &[(u64, &Leaf)],
    ) -> Result<(), CountingError> {
        let Some((last, leaf)) = leaves.last() else {
            return Ok(());
        };
        query("INSERT INTO leaf (campaign, leaf_index, body) VALUES ($1, $2, $3)")
            .bind_rows(leaves, |row, (index, leaf)| {
                row.bind(campaign)
                    .bind(signed(*index))
                    .bind(leaf.encode().to_vec())
            })
            .execute(&mut self.tx)
            .await?;
        self.commit_probe = Some((campaign.to_owned(), *last, leaf.encode().to_vec()));
        Ok(())
    }

    /// Notes in which territory a statement came or went: the leaf that takes one away does not say it.
    pub fn tally(&mut self, campaign: &str, territory: &str, change: i64) {
        if let Some(ledger) = self.ledgers.get_mut(campaign)
            && !territory.is_empty()
        {
            *ledger.territories.entry(territory.to_owned()).or_default() += change;
        }
    }

    /// Signs the new heads, commits, and returns only when the disk has it.
    ///
    /// # Errors
    /// [`CountingError::Unknown`] when nobody can tell whether it was committed; every other error
    /// means that it was not.
    pub async fn commit(mut self) -> Result<(), CountingError> {
        let ledgers = std::mem::take(&mut self.ledgers);
        for (campaign, ledger) in ledgers {
            let grew = self.write_ledger(&campaign, ledger).await?;
            self.grew.extend(grew);
        }
        let Self {
            tx,
            db,
            commit_probe,
            grew,
            shown,
            ..
        } = self;
        if let Err(error) = tx.commit().await {
            resolve_unknown_commit(&db, commit_probe, error).await?;
        }
        for (campaign, size, head) in grew {
            shown.reached(&campaign, size, &head);
        }
        Ok(())
    }

    /// Writes what changed of a ledger down, and gives its new head; none where nothing did.
    async fn write_ledger(
        &mut self,
        campaign: &str,
        mut ledger: OpenLedger,
    ) -> Result<Option<Grown>, CountingError> {
        if ledger.edge.size() == ledger.old_size {
            return Ok(None);
        }
        let head = self.write_head(campaign, &mut ledger).await?;
        self.write_tallies(campaign, &ledger).await?;
        Ok(Some((campaign.to_owned(), ledger.edge.size(), head)))
    }

    async fn open(&mut self, campaign: &str) -> Result<&mut OpenLedger, CountingError> {
        if !self.ledgers.contains_key(campaign) {
            let ledger = load(&mut self.tx, &self.secrets, campaign, &self.roots).await?;
            self.ledgers.insert(campaign.to_owned(), ledger);
        }
        self.ledgers
            .get_mut(campaign)
            .ok_or_else(|| damaged(campaign, "no ledger"))
    }

    async fn write_head(
        &mut self,
        campaign: &str,
        ledger: &mut OpenLedger,
    ) -> Result<String, CountingError> {
        query(
            "INSERT INTO tile (campaign, level, tile_index, hashes) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (campaign, level, tile_index) DO UPDATE SET hashes = excluded.hashes",
        )
        .bind_rows(ledger.edge.take_changed(), |row, changed| {
            row.bind(campaign)
                .bind(i64::from(changed.tile.level))
                .bind(signed(changed.tile.index))
                .bind(changed.bytes)
        })
        .execute(&mut self.tx)
        .await?;
        let checkpoint = Checkpoint::new(
            ledger.origin.as_str(),
            ledger.edge.size(),
            ledger.edge.root(),
        );
        let signer = Signer::new(&ledger.origin, self.secrets.log_seed())
            .map_err(|e| damaged(campaign, e))?;
        let note = checkpoint.sign(&signer).map_err(|e| damaged(campaign, e))?;
        let done = if ledger.old_size == 0 {
            query(
                "INSERT INTO head (campaign, size, checkpoint, added, withdrawn, voided) \
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(campaign)
            .bind(signed(ledger.edge.size()))
            .bind(note.to_string())
            .bind(ledger.added)
            .bind(ledger.withdrawn)
            .bind(ledger.voided)
            .execute(&mut *self.tx)
            .await?
        } else {
            query(
                "UPDATE head SET size = $2, checkpoint = $3, added = added + $4, \
                 withdrawn = withdrawn + $5, voided = voided + $6 \
                 WHERE campaign = $1 AND size = $7",
            )
            .bind(campaign)
            .bind(signed(ledger.edge.size()))
            .bind(note.to_string())
            .bind(ledger.added)
            .bind(ledger.withdrawn)
            .bind(ledger.voided)
            .bind(signed(ledger.old_size))
            .execute(&mut *self.tx)
            .await?
        };
        if done.rows_affected() != 1 {
            return Err(damaged(campaign, "its head moved during the transaction"));
        }
        query(
            "INSERT INTO head_day (campaign, day, size, checkpoint) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (campaign, day) DO NOTHING",
        )
        .bind(campaign)
        .bind(day_of(self.now).to_string())
        .bind(signed(ledger.edge.size()))
        .bind(note.to_string())
        .execute(&mut *self.tx)
        .await?;
        Ok(note.to_string())
    }

    async fn write_tallies(
        &mut self,
        campaign: &str,
        ledger: &OpenLedger,
    ) -> Result<(), CountingError> {
        if ledger.added + ledger.withdrawn + ledger.voided > 0 {
            let zone: Option<String> = query("SELECT zone FROM campaign WHERE slug = $1")
                .bind(campaign)
                .fetch_optional(&mut *self.tx)
                .await?
                .map(|row| row.try_get("zone"))
                .transpose()?;
            let zone = zone.as_deref().and_then(Zone::named).unwrap_or(Zone::UTC);
            query(
                "INSERT INTO tally_day (campaign, day, added, withdrawn, voided) \
                 VALUES ($1, $2, $3, $4, $5) ON CONFLICT (campaign, day) DO UPDATE SET \
                 added = tally_day.added + excluded.added, \
                 withdrawn = tally_day.withdrawn + excluded.withdrawn, \
                 voided = tally_day.voided + excluded.voided",
            )
            .bind(campaign)
            .bind(zone.day(self.now).to_string())
            .bind(ledger.added)
            .bind(ledger.withdrawn)
            .bind(ledger.voided)
            .execute(&mut *self.tx)
            .await?;
        }
        query(
            "INSERT INTO tally_target (campaign, bit, live) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, bit) DO UPDATE SET live = tally_target.live + excluded.live",
        )
        .bind_rows(
            ledger.targets.iter().filter(|(_, change)| **change != 0),
            |row, (bit, change)| row.bind(campaign).bind(i64::from(*bit)).bind(change),
        )
        .execute(&mut self.tx)
        .await?;
        query(
            "INSERT INTO tally_territory (campaign, territory, live) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, territory) DO UPDATE SET \
             live = tally_territory.live + excluded.live",
        )
        .bind_rows(
            ledger
                .territories
                .iter()
                .filter(|(_, change)| **change != 0),
            |row, (territory, change)| row.bind(campaign).bind(territory).bind(change),
        )
        .execute(&mut self.tx)
        .await?;
        Ok(())
    }
}

/// Whether the campaign's ledger could take a leaf now.
///
/// # Errors
/// Why not.
pub(crate) async fn examine(
    db: &Db,
    secrets: &Secrets,
    campaign: &str,
) -> Result<(), CountingError> {
    let mut snapshot = db.snapshot().await?;
    load(&mut snapshot, secrets, campaign, &Roots::default())
        .await
        .map(drop)
}

/// Reads a ledger's head and right edge, and refuses to build on what was not signed.
async fn load(
    connection: &mut Connection,
    secrets: &Secrets,
    campaign: &str,
    roots: &Roots,
) -> Result<OpenLedger, CountingError> {
    let row = query("SELECT size, checkpoint FROM head WHERE campaign = $1")
        .bind(campaign)
        .fetch_optional(&mut *connection)
        .await?
        .ok_or_else(|| damaged(campaign, "it has no head"))?;
    let size = unsigned(row.try_get("size")?);
    // As bytes: where it is no text any more, that is damage of this campaign, too.
    let text: Vec<u8> = row.bytes("checkpoint")?.unwrap_or_default();
    let note = Note::parse(&text).map_err(|e| damaged(campaign, e))?;
    let origin = note.text().lines().next().unwrap_or_default();
    let signer = Signer::new(origin, secrets.log_seed()).map_err(|e| damaged(campaign, e))?;
    // Another key than the one that the log began with would break every receipt ever handed out.
    let checkpoint =
        Checkpoint::open(&note, &signer.verifier()).map_err(|e| damaged(campaign, e))?;
    let mut stored = Vec::new();
    for tile in edge_tiles(size) {
        let row =
            query("SELECT hashes FROM tile WHERE campaign = $1 AND level = $2 AND tile_index = $3")
                .bind(campaign)
                .bind(i64::from(tile.level))
                .bind(signed(tile.index))
                .fetch_optional(&mut *connection)
                .await?
                .ok_or_else(|| damaged(campaign, format!("{tile} is missing")))?;
        stored.push((tile, row.try_get("hashes")?));
    }
    let mut tiles = roots
        .tiles(campaign, &stored)
        .map_err(|e| damaged(campaign, e))?;
    let edge = Edge::load(&mut tiles, size).map_err(|e| damaged(campaign, e))?;
    if checkpoint.size != size || checkpoint.root != edge.root() {
        return Err(damaged(
            campaign,
            "its tiles do not lead to its signed head",
        ));
    }
    Ok(OpenLedger {
        old_size: size,
        edge,
        closed: super::store::closed_at(connection, campaign).await?,
        origin: checkpoint.origin,
        added: 0,
        withdrawn: 0,
        voided: 0,
        targets: BTreeMap::new(),
        territories: BTreeMap::new(),
    })
}

/// For how long, and how long apart, the fate of a commit is asked of a server that broke off during it: as it restarts, or another takes its place.
const COMMIT_PATIENCE: Duration = Duration::from_secs(10);
const COMMIT_PAUSE: Duration = Duration::from_millis(500);

/// Finds out what became of a commit that answered with an error.
async fn resolve_unknown_commit(
    db: &Db,
    commit_probe: Option<CommitProbe>,
    error: db::Error,
) -> Result<(), CountingError> {
    let undecided = error.is_undecided();
    if undecided && db.engine() == Engine::Sqlite {
        // What this process can read is what it could not flush: only a start from the disk tells.
        return Err(CountingError::Unknown(error));
    }
    let Some(probe) = commit_probe else {
        // Nothing was counted in it: the caller may try again.
        return Err(CountingError::Store(error));
    };
    let began = Instant::now();
    loop {
        match is_there(db, &probe, undecided).await {
            Ok(true) => return Ok(()),
            Ok(false) => return Err(CountingError::Store(error)),
            Err(_) if undecided && began.elapsed() < COMMIT_PATIENCE => {
                tokio::time::sleep(COMMIT_PAUSE).await;
            }
            Err(_) => return Err(CountingError::Unknown(error)),
        }
    }
}

/// Whether the store has a leaf. `surely`: as a transaction says that writes and commits, for a server that can be read may be one that lost
/// its place to another, and what it has is lost with it.
async fn is_there(
    db: &Db,
    (campaign, index, leaf): &CommitProbe,
    surely: bool,
) -> Result<bool, db::Error> {
    let mut tx = if surely {
        db.begin().await?
    } else {
        db.snapshot().await?
    };
    let found = query("SELECT body FROM leaf WHERE campaign = $1 AND leaf_index = $2")
        .bind(campaign)
        .bind(signed(*index))
        .fetch_optional(&mut tx)
        .await?;
    let found: Option<Vec<u8>> = found.map(|row| row.try_get("body")).transpose()?;
    if surely {
        query("UPDATE migration SET name = name WHERE version = 0")
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
    }
    Ok(found.as_deref() == Some(leaf.as_slice()))
}

fn damaged(campaign: &str, what: impl std::fmt::Display) -> CountingError {
    CountingError::Damaged {
        campaign: campaign.to_owned(),
        what: what.to_string(),
    }
}

/// The store's integers are signed; ledgers stay far below their limit.
pub(crate) fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// The inverse of [`signed`]; what is negative was never written.
pub(crate) fn unsigned(value: i64) -> u64 {
    u64::try_from(value).unwrap_or(0)
}

/// A hash from a column of 32 bytes.
pub(crate) fn hash32(bytes: &[u8]) -> Option<Hash> {
    bytes.try_into().ok().map(Hash)
}

#[cfg(test)]
mod tests {
    use clameur_ledger::Territory;
    use clameur_ledger::audit::Unique;

    use super::*;
    use crate::db::made_query;
    use crate::testing::{SLUG, Site};

    /// An `add` leaf with these two.
    fn add(commitment: u8, code: u8) -> Leaf {
        Leaf::Add {
            territory: Territory::NONE,
            targets: Targets(0),
            commitment: Hash([commitment; 32]),
            withdrawal_hash: Hash([code; 32]),
        }
    }

    fn is_repeated(result: &Result<u64, CountingError>) -> bool {
        let Err(CountingError::Refused { problem, .. }) = result else {
            return false;
        };
        matches!(problem, Problem::Repeated { .. })
    }

    #[tokio::test]
    async fn no_commitment_and_no_code_stands_twice_in_a_log() {
        let site = Site::new().await;
        let (db, secrets) = (&site.app.db, &site.app.secrets);
        let mut counting = Counting::begin(db, secrets, site.clock.now())
            .await
            .unwrap();
        counting.append(SLUG, &add(1, 2), Targets(0)).await.unwrap();
        counting.commit().await.unwrap();
        let mut counting = Counting::begin(db, secrets, site.clock.now())
            .await
            .unwrap();
        for repeated in [add(1, 3), add(3, 2), add(1, 2)] {
            let refused = counting.append(SLUG, &repeated, Targets(0)).await;
            assert!(is_repeated(&refused));
        }
        // In the same transaction too; and the refused ones left nothing behind.
        let next = counting.append(SLUG, &add(3, 4), Targets(0)).await.unwrap();
        let again = counting.append(SLUG, &add(3, 5), Targets(0)).await;
        assert!(is_repeated(&again));
        counting.commit().await.unwrap();
        assert_eq!(next, 2);
        // The lookups go by their indexes.
        for (place, sought) in [
            ("substr(body, 13, 32)", "IN (x'00', x'01')"),
            ("substr(body, 45, 32)", "IN (x'00', x'01')"),
            ("substr(body, 45, 32)", "= x'00'"),
        ] {
            let plan = format!(
                "EXPLAIN QUERY PLAN SELECT leaf_index FROM leaf WHERE campaign = 'a' AND {place} {sought}"
            );
            let row = made_query(plan).fetch_one(db.read()).await.unwrap();
            let detail: String = row.get("detail");
            assert!(detail.contains("USING"), "{detail}");
            assert!(detail.contains("leaf_commitment") || detail.contains("leaf_withdrawal"));
        }
    }

    /// Whoever comes with others is answered as if they had come one after the other.
    #[tokio::test]
    async fn entries_that_come_together_are_refused_as_one_by_one() {
        let site = Site::new().await;
        let (db, secrets) = (&site.app.db, &site.app.secrets);
        let begun = || Counting::begin(db, secrets, site.clock.now());
        let mut counting = begun().await.unwrap();
        counting.append(SLUG, &add(1, 2), Targets(0)).await.unwrap();
        let adds = [
            (3, 4),
            (1, 5),
            (5, 2),
            (5, 6),
            (5, 7),
            (7, 6),
            (1, 2),
            (7, 8),
        ];
        let adds = adds.map(|(commitment, code)| (add(commitment, code), Targets(0)));
        let answers = counting.append_adds(SLUG, &adds).await.unwrap();
        let by = |unique| -> Result<u64, Problem> { Err(Problem::Repeated { unique }) };
        let (commitment, code) = (by(Unique::Commitment), by(Unique::WithdrawalHash));
        assert_eq!(
            answers,
            [
                Ok(2),
                commitment.clone(),
                code.clone(),
                Ok(3),
                commitment.clone(),
                code,
                commitment,
                Ok(4)
            ]
        );
        // What was refused is nowhere; and the head covers what was not.
        counting.commit().await.unwrap();
        let leaves = crate::count::store::leaves(db.read(), SLUG, 1, 10).await;
        let taken = [add(1, 2), add(3, 4), add(5, 6), add(7, 8)];
        assert_eq!(
            leaves.unwrap(),
            taken.map(|leaf| leaf.encode().to_vec()).to_vec()
        );
        examine(db, secrets, SLUG).await.unwrap();
        let mut counting = begun().await.unwrap();
        let close = Leaf::Close {
            reason: clameur_ledger::CloseReason::Ended,
        };
        counting.append(SLUG, &close, Targets(0)).await.unwrap();
        let late = [(add(9, 10), Targets(0)), adds[0]];
        for answer in counting.append_adds(SLUG, &late).await.unwrap() {
            assert!(matches!(answer, Err(Problem::AfterClose { .. })));
        }
    }
}
