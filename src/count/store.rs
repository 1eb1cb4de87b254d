//! Reading a ledger from the store: its head, tiles, bundles, proofs.

use std::collections::HashSet;

use clameur_ledger::tile::{Bundle, FULL_WIDTH, Tile, encode_bundle};
use clameur_ledger::tree::{TileMap, inclusion_proof, tiles_for_inclusion};
use clameur_ledger::{Hash, Leaf};

use super::counting::{hash32, signed, unsigned};
use super::roots::Roots;
use crate::db::{Connection, Db, Error, Executor, Row, dialect, query};

/// A campaign's newest signed head and the sums of its ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Leaves in the ledger.
    pub size: u64,
    /// The signed note.
    pub checkpoint: String,
    /// Statements ever added.
    pub added: u64,
    /// Of these, withdrawn by their signatories.
    pub withdrawn: u64,
    /// Of these, voided with a public reason.
    pub voided: u64,
}

impl Head {
    /// The public count.
    #[must_use]
    pub fn live(&self) -> u64 {
        self.added
            .saturating_sub(self.withdrawn)
            .saturating_sub(self.voided)
    }
}

/// What one day brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayTally {
    /// The UTC day.
    pub day: String,
    /// Statements added.
    pub added: u64,
    /// Statements withdrawn.
    pub withdrawn: u64,
    /// Statements voided.
    pub voided: u64,
}

/// A frozen batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchRow {
    /// Its number, from 1.
    pub number: u32,
    /// Size of the log that the batch before covered.
    pub from_size: u64,
    /// Size of the log that this batch covers.
    pub to_size: u64,
    /// Statements in it.
    pub statements: u64,
    /// Of these, how many left since it was frozen.
    pub gone: u64,
    /// Hash of the set, as its leaf has it.
    pub set_hash: Vec<u8>,
    /// When it was frozen, in milliseconds.
    pub frozen_at: i64,
    /// The day it was filed (`YYYY-MM-DD`), once it is.
    pub filed_on: Option<String>,
}

/// Everything that `count.json` says of a ledger, all of one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// The head.
    pub head: Head,
    /// Live statements by territory.
    pub territories: std::collections::BTreeMap<String, u64>,
    /// Live statements by target bit.
    pub targets: Vec<(u8, u64)>,
    /// What each day brought.
    pub days: Vec<DayTally>,
    /// Frozen batches.
    pub batches: Vec<BatchRow>,
}

/// All numbers of a campaign's ledger, read in one transaction: whoever recounts the log at the head's size comes to the same.
///
/// # Errors
/// When the store does not answer.
pub async fn numbers(db: &Db, campaign: &str) -> Result<Option<Numbers>, Error> {
    let mut tx = db.snapshot().await?;
    let Some((head, territories)) = head_by_territory_by(&mut *tx, campaign).await? else {
        return Ok(None);
    };
    Ok(Some(Numbers {
        head,
        territories,
        targets: targets_by(&mut *tx, campaign).await?,
        days: days_by(&mut *tx, campaign).await?,
        batches: batches_by(&mut *tx, campaign).await?,
    }))
}

/// The newest head of a campaign's ledger.
///
/// # Errors
/// When the store does not answer.
pub async fn head(db: &Db, campaign: &str) -> Result<Option<Head>, Error> {
    head_by(db.read(), campaign).await
}

/// Whether the store has this campaign, with a head or without.
pub(super) async fn is_known(db: &Db, campaign: &str) -> Result<bool, Error> {
    let row = query("SELECT slug FROM campaign WHERE slug = $1")
        .bind(campaign)
        .fetch_optional(db.read())
        .await?;
    Ok(row.is_some())
}

/// The newest head of a campaign's ledger, read with a connection or in a transaction.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn head_by(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Option<Head>, Error> {
    let row =
        query("SELECT size, checkpoint, added, withdrawn, voided FROM head WHERE campaign = $1")
            .bind(campaign)
            .fetch_optional(executor)
            .await?;
    row.map(|row| {
        Ok(Head {
            size: unsigned(row.try_get("size")?),
            checkpoint: note(&row)?,
            added: unsigned(row.try_get("added")?),
            withdrawn: unsigned(row.try_get("withdrawn")?),
            voided: unsigned(row.try_get("voided")?),
        })
    })
    .transpose()
}

/// The newest signed heads of all logs, by campaign.
///
/// # Errors
/// When the store does not answer.
pub async fn heads(db: &Db) -> Result<Vec<(String, String)>, Error> {
    query("SELECT campaign, checkpoint FROM head ORDER BY campaign")
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| Ok((row.try_get("campaign")?, note(row)?)))
        .collect()
}

/// The signed note of a head. One that rotted may be no text any more: then it is signed by nobody, which stops its campaign alone.
fn note(row: &Row) -> Result<String, Error> {
    let bytes = row.bytes("checkpoint")?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What was lost when a log went on from an older copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The first index that is lost: that of the entry which says so.
    pub from: u64,
    /// End of what is lost: the size that the log had at most.
    pub to: u64,
    /// The day (`YYYY-MM-DD`, UTC) from which on what happened may be lost.
    pub since: String,
}

impl Loss {
    /// Whether a head of this size may be one of those that are lost.
    #[must_use]
    pub fn covers(&self, size: u64) -> bool {
        self.from < size && size <= self.to
    }
}

/// What a campaign's log declares lost, in order.
///
/// # Errors
/// When the store does not answer.
pub async fn losses(db: &Db, campaign: &str) -> Result<Vec<Loss>, Error> {
    query("SELECT leaf_index, to_size, since FROM loss WHERE campaign = $1 ORDER BY leaf_index")
        .bind(campaign)
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| {
            Ok(Loss {
                from: unsigned(row.try_get("leaf_index")?),
                to: unsigned(row.try_get("to_size")?),
                since: row.try_get("since")?,
            })
        })
        .collect()
}

/// The same of a store whose tables may be those of an earlier program, in which no loss could be declared.
pub(super) async fn losses_if_any(db: &Db, campaign: &str) -> Result<Vec<Loss>, Error> {
    let tables = query(dialect::TABLES).fetch_all(db.read()).await?;
    let mut names = tables.iter().map(|row| row.try_get::<String>("name"));
    match names.any(|name| name.is_ok_and(|name| name == "loss")) {
        true => losses(db, campaign).await,
        false => Ok(Vec::new()),
    }
}

/// The first day (`YYYY-MM-DD`, UTC) with a head of more than `size` entries; none where no head has as many.
///
/// # Errors
/// When the store does not answer.
pub async fn day_beyond(db: &Db, campaign: &str, size: u64) -> Result<Option<String>, Error> {
    query("SELECT MIN(day) AS day FROM head_day WHERE campaign = $1 AND size > $2")
        .bind(campaign)
        .bind(signed(size))
        .fetch_one(db.read())
        .await?
        .try_get("day")
}

/// Writes down a loss beside the entry that says it.
pub(crate) async fn insert_loss(
    connection: &mut Connection,
    campaign: &str,
    loss: &Loss,
) -> Result<(), Error> {
    query("INSERT INTO loss (campaign, leaf_index, to_size, since) VALUES ($1, $2, $3, $4)")
        .bind(campaign)
        .bind(signed(loss.from))
        .bind(signed(loss.to))
        .bind(&loss.since)
        .execute(connection)
        .await
        .map(drop)
}

/// Live statements by territory, in the order of their codes.
///
/// # Errors
/// When the store does not answer.
pub async fn territories(
    db: &Db,
    campaign: &str,
) -> Result<std::collections::BTreeMap<String, u64>, Error> {
    query("SELECT territory, live FROM tally_territory WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| Ok((row.try_get("territory")?, unsigned(row.try_get("live")?))))
        .collect()
}

/// The newest head with the live statements by territory that belong to it: read in one query, so that they agree while people join.
///
/// # Errors
/// When the store does not answer.
pub async fn head_by_territory(
    db: &Db,
    campaign: &str,
) -> Result<Option<(Head, std::collections::BTreeMap<String, u64>)>, Error> {
    head_by_territory_by(db.read(), campaign).await
}

async fn head_by_territory_by(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Option<(Head, std::collections::BTreeMap<String, u64>)>, Error> {
    let rows = query(
        "SELECT h.size, h.checkpoint, h.added, h.withdrawn, h.voided, t.territory, t.live FROM head h \
         LEFT JOIN tally_territory t ON t.campaign = h.campaign WHERE h.campaign = $1",
    )
    .bind(campaign)
    .fetch_all(executor)
    .await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let head = Head {
        size: unsigned(first.try_get("size")?),
        checkpoint: note(first)?,
        added: unsigned(first.try_get("added")?),
        withdrawn: unsigned(first.try_get("withdrawn")?),
        voided: unsigned(first.try_get("voided")?),
    };
    let mut territories = std::collections::BTreeMap::new();
    for row in &rows {
        if let Some(territory) = row.try_get::<Option<String>>("territory")? {
            let live: Option<i64> = row.try_get("live")?;
            territories.insert(territory, unsigned(live.unwrap_or(0)));
        }
    }
    Ok(Some((head, territories)))
}

/// The bytes of a hash tile of exactly the width asked for; none if the ledger has no such tile yet.
///
/// # Errors
/// When the store does not answer.
pub async fn tile(db: &Db, campaign: &str, tile: Tile) -> Result<Option<Vec<u8>>, Error> {
    tile_in(db.read(), campaign, tile).await
}

async fn tile_in(
    executor: impl Executor<'_>,
    campaign: &str,
    tile: Tile,
) -> Result<Option<Vec<u8>>, Error> {
    let row =
        query("SELECT hashes FROM tile WHERE campaign = $1 AND level = $2 AND tile_index = $3")
            .bind(campaign)
            .bind(i64::from(tile.level))
            .bind(signed(tile.index))
            .fetch_optional(executor)
            .await?;
    let Some(row) = row else { return Ok(None) };
    let mut hashes: Vec<u8> = row.try_get("hashes")?;
    let wanted = usize::from(tile.width) * 32;
    if hashes.len() < wanted {
        return Ok(None);
    }
    hashes.truncate(wanted);
    Ok(Some(hashes))
}

/// The bytes of an entry bundle; none if the ledger has not as many entries yet.
///
/// # Errors
/// When the store does not answer.
pub async fn bundle(db: &Db, campaign: &str, bundle: Bundle) -> Result<Option<Vec<u8>>, Error> {
    let Some(first) = bundle.index.checked_mul(u64::from(FULL_WIDTH)) else {
        return Ok(None);
    };
    let leaves = leaves(db.read(), campaign, first, u64::from(bundle.width)).await?;
    if leaves.len() < usize::from(bundle.width) {
        return Ok(None);
    }
    Ok(encode_bundle(&leaves).ok())
}

/// Up to `count` leaves from index `first` on, in order.
///
/// # Errors
/// When the store does not answer.
pub async fn leaves(
    executor: impl Executor<'_>,
    campaign: &str,
    first: u64,
    count: u64,
) -> Result<Vec<Vec<u8>>, Error> {
    query(
        "SELECT body FROM leaf WHERE campaign = $1 AND leaf_index >= $2 AND leaf_index < $3 \
         ORDER BY leaf_index",
    )
    .bind(campaign)
    .bind(signed(first))
    .bind(signed(first.saturating_add(count)))
    .fetch_all(executor)
    .await?
    .iter()
    .map(|row| row.try_get("body"))
    .collect()
}

/// Where a ledger was closed.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn closed_at(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Option<u64>, Error> {
    for row in query(dialect::IN_FORCE)
        .bind(campaign)
        .fetch_all(executor)
        .await?
    {
        let body: Vec<u8> = row.try_get("body")?;
        if let Ok(Leaf::Close { .. }) = Leaf::decode(&body) {
            return Ok(Some(unsigned(row.try_get("leaf_index")?)));
        }
    }
    Ok(None)
}

/// Which of these commitments an entry has.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn known_commitments(
    executor: impl Executor<'_>,
    campaign: &str,
    commitments: impl IntoIterator<Item = Hash>,
) -> Result<HashSet<Hash>, Error> {
    query(
        "SELECT substr(body, 13, 32) AS known FROM leaf WHERE campaign = $1 AND substr(body, 13, 32) IN ($2)",
    )
    .bind(campaign)
    .bind_any(commitments.into_iter().map(|hash| hash.0.to_vec()))
    .fetch_all(executor)
    .await?
    .iter()
    .map(known)
    .collect()
}

/// Which of these hashes of withdrawal codes an entry has.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn known_codes(
    executor: impl Executor<'_>,
    campaign: &str,
    withdrawal_hashes: impl IntoIterator<Item = Hash>,
) -> Result<HashSet<Hash>, Error> {
    query(
        "SELECT substr(body, 45, 32) AS known FROM leaf WHERE campaign = $1 AND substr(body, 45, 32) IN ($2)",
    )
    .bind(campaign)
    .bind_any(withdrawal_hashes.into_iter().map(|hash| hash.0.to_vec()))
    .fetch_all(executor)
    .await?
    .iter()
    .map(known)
    .collect()
}

fn known(row: &Row) -> Result<Hash, Error> {
    let bytes: Vec<u8> = row.try_get("known")?;
    hash32(&bytes).ok_or_else(|| Error::told("a hash that has not 32 bytes"))
}

/// Whether a leaf withdraws or voids the entry at `index`. Those leaves have the index where an entry has its commitment, so that one index of
/// the table finds both.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn is_gone(
    executor: impl Executor<'_>,
    campaign: &str,
    index: u64,
) -> Result<bool, Error> {
    let rows = query(
        "SELECT body FROM leaf WHERE campaign = $1 AND substr(body, 13, 32) >= $2 \
         AND substr(body, 13, 32) < $3",
    )
    .bind(campaign)
    .bind(index.to_be_bytes().to_vec())
    .bind(index.saturating_add(1).to_be_bytes().to_vec())
    .fetch_all(executor)
    .await?;
    for row in rows {
        let body: Vec<u8> = row.try_get("body")?;
        if let Ok(Leaf::Withdraw { .. } | Leaf::Void { .. }) = Leaf::decode(&body) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The last batch of a ledger: where it stands, and its bytes.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn last_batch(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Option<(u64, Vec<u8>)>, Error> {
    // Kind 5 of version 1.
    let batch = [1_u8, 5];
    query(
        "SELECT leaf_index, body FROM leaf WHERE campaign = $1 AND substr(body, 1, 2) = $2 \
         ORDER BY leaf_index DESC LIMIT 1",
    )
    .bind(campaign)
    .bind(batch.to_vec())
    .fetch_optional(executor)
    .await?
    .map(|row| Ok((unsigned(row.try_get("leaf_index")?), row.try_get("body")?)))
    .transpose()
}

/// The inclusion proof of a leaf in the tree of `size` leaves; none if the ledger has no such leaf.
///
/// # Errors
/// When the store does not answer.
pub async fn inclusion(
    db: &Db,
    roots: &Roots,
    campaign: &str,
    (index, size): (u64, u64),
) -> Result<Option<Vec<Hash>>, Error> {
    let mut stored = Vec::new();
    for wanted in tiles_for_inclusion(index, size) {
        if let Some(bytes) = tile(db, campaign, wanted).await? {
            stored.push((wanted, bytes));
        }
    }
    // From a damaged tile no proof is made.
    let tiles = roots.tiles(campaign, &stored).ok();
    Ok(tiles.and_then(|mut tiles| inclusion_proof(&mut tiles, index, size).ok()))
}

/// The signed head, and the inclusion proof of a leaf under it: both of one snapshot. None where there is no head, or the tiles give no proof.
pub(crate) async fn signed_inclusion(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
) -> Result<Option<(String, Vec<Hash>)>, Error> {
    let row = query("SELECT size, checkpoint FROM head WHERE campaign = $1")
        .bind(campaign)
        .fetch_optional(&mut *connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let size = unsigned(row.try_get("size")?);
    let note: String = row.try_get("checkpoint")?;
    let mut tiles = TileMap::new();
    for wanted in tiles_for_inclusion(index, size) {
        if let Some(bytes) = tile_in(&mut *connection, campaign, wanted).await? {
            let _ = tiles.insert(wanted.level, wanted.index, &bytes);
        }
    }
    let proof = inclusion_proof(&mut tiles, index, size).ok();
    Ok(proof.map(|proof| (note, proof)))
}

/// What each day brought, oldest first.
///
/// # Errors
/// When the store does not answer.
pub async fn days(db: &Db, campaign: &str) -> Result<Vec<DayTally>, Error> {
    days_by(db.read(), campaign).await
}

async fn days_by(executor: impl Executor<'_>, campaign: &str) -> Result<Vec<DayTally>, Error> {
    query("SELECT day, added, withdrawn, voided FROM tally_day WHERE campaign = $1 ORDER BY day")
        .bind(campaign)
        .fetch_all(executor)
        .await?
        .iter()
        .map(|row| {
            Ok(DayTally {
                day: row.try_get("day")?,
                added: unsigned(row.try_get("added")?),
                withdrawn: unsigned(row.try_get("withdrawn")?),
                voided: unsigned(row.try_get("voided")?),
            })
        })
        .collect()
}

/// Live statements by target bit.
///
/// # Errors
/// When the store does not answer.
pub async fn targets(db: &Db, campaign: &str) -> Result<Vec<(u8, u64)>, Error> {
    targets_by(db.read(), campaign).await
}

async fn targets_by(executor: impl Executor<'_>, campaign: &str) -> Result<Vec<(u8, u64)>, Error> {
    query("SELECT bit, live FROM tally_target WHERE campaign = $1 ORDER BY bit")
        .bind(campaign)
        .fetch_all(executor)
        .await?
        .iter()
        .map(|row| {
            let bit: i64 = row.try_get("bit")?;
            Ok((
                u8::try_from(bit).unwrap_or(u8::MAX),
                unsigned(row.try_get("live")?),
            ))
        })
        .collect()
}

/// Frozen batches, in order.
///
/// # Errors
/// When the store does not answer.
pub async fn batches(db: &Db, campaign: &str) -> Result<Vec<BatchRow>, Error> {
    batches_by(db.read(), campaign).await
}

async fn batches_by(executor: impl Executor<'_>, campaign: &str) -> Result<Vec<BatchRow>, Error> {
    query(
        "SELECT number, from_size, to_size, statements, gone, set_hash, frozen_at, filed_on FROM batch \
         WHERE campaign = $1 ORDER BY number",
    )
    .bind(campaign)
    .fetch_all(executor)
    .await?
    .iter()
    .map(|row| {
        let number: i64 = row.try_get("number")?;
        Ok(BatchRow {
            number: u32::try_from(number).unwrap_or(0),
            from_size: unsigned(row.try_get("from_size")?),
            to_size: unsigned(row.try_get("to_size")?),
            statements: unsigned(row.try_get("statements")?),
            gone: unsigned(row.try_get("gone")?),
            set_hash: row.try_get("set_hash")?,
            frozen_at: row.try_get("frozen_at")?,
            filed_on: row.try_get("filed_on")?,
        })
    })
    .collect()
}

/// The first signed heads of the newest days on which a log grew, at most `most`, the newest first: day and signed note.
///
/// # Errors
/// When the store does not answer.
pub async fn heads_by_day(
    db: &Db,
    campaign: &str,
    most: u32,
) -> Result<Vec<(String, String)>, Error> {
    query("SELECT day, checkpoint FROM head_day WHERE campaign = $1 ORDER BY day DESC LIMIT $2")
        .bind(campaign)
        .bind(i64::from(most))
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| Ok((row.try_get("day")?, row.try_get("checkpoint")?)))
        .collect()
}

/// One more than the index of the newest leaf whose record is kept; 0 where none is.
///
/// # Errors
/// When the store does not answer.
pub async fn kept_until(db: &Db, campaign: &str) -> Result<u64, Error> {
    let row = query(
        "SELECT leaf_index FROM statement WHERE campaign = $1 ORDER BY leaf_index DESC LIMIT 1",
    )
    .bind(campaign)
    .fetch_optional(db.read())
    .await?;
    row.map_or(Ok(0), |row| {
        Ok(unsigned(row.try_get("leaf_index")?).saturating_add(1))
    })
}

/// The first statement whose record is kept from this index on: its index, and what happened to it, as text.
///
/// # Errors
/// When the store does not answer.
pub async fn next_kept(db: &Db, campaign: &str, from: u64) -> Result<Option<(u64, String)>, Error> {
    let row = query(
        "SELECT leaf_index, evidence FROM statement WHERE campaign = $1 AND leaf_index >= $2 \
         ORDER BY leaf_index LIMIT 1",
    )
    .bind(campaign)
    .bind(signed(from))
    .fetch_optional(db.read())
    .await?;
    row.map(|row| Ok((unsigned(row.try_get("leaf_index")?), row.lossy("evidence")?)))
        .transpose()
}

/// How many statements below this index have their records.
///
/// # Errors
/// When the store does not answer.
pub async fn kept_below(db: &Db, campaign: &str, below: u64) -> Result<u64, Error> {
    let row = query("SELECT count(*) AS n FROM statement WHERE campaign = $1 AND leaf_index < $2")
        .bind(campaign)
        .bind(signed(below))
        .fetch_one(db.read())
        .await?;
    Ok(unsigned(row.try_get("n")?))
}

/// The entry of the log that a withdrawal code belongs to, by its hash, whether its statement is there or not.
pub(crate) async fn entry_of_code(
    executor: impl Executor<'_>,
    campaign: &str,
    withdrawal_hash: &Hash,
) -> Result<Option<u64>, Error> {
    query("SELECT leaf_index FROM leaf WHERE campaign = $1 AND substr(body, 45, 32) = $2")
        .bind(campaign)
        .bind(withdrawal_hash.0.as_slice())
        .fetch_optional(executor)
        .await?
        .map(|row| Ok(unsigned(row.try_get("leaf_index")?)))
        .transpose()
}
