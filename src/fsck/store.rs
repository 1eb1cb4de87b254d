//! What `clameur fsck` reads and mends. Texts are read as bytes: one that rotted may be no text any more.

use std::collections::BTreeMap;

use clameur_ledger::Hash;

use crate::count::counting::{signed, unsigned};
use crate::count::store::Loss;
use crate::db::{self, Connection, Db, Error, dialect, query};
use crate::dossier::store::Batch;
use crate::statement::record::Stored;

/// The bytes of a column, whatever they are; none where it has nothing.
fn bytes(row: &db::Row, column: &str) -> Result<Vec<u8>, Error> {
    row.bytes(column).map(Option::unwrap_or_default)
}

/// What the engine says of the file and of its indexes: `ok`, or what is wrong.
pub(crate) async fn integrity(db: &Db) -> Result<Vec<String>, Error> {
    query(dialect::INTEGRITY_CHECK)
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| row.try_get(0))
        .collect()
}

/// A ledger's newest head, as it is stored.
pub(crate) struct Head {
    pub(crate) size: u64,
    pub(crate) note: Vec<u8>,
    pub(crate) sums: (u64, u64, u64),
}

pub(crate) async fn head(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Option<Head>, Error> {
    let row =
        query("SELECT size, checkpoint, added, withdrawn, voided FROM head WHERE campaign = $1")
            .bind(campaign)
            .fetch_optional(connection)
            .await?;
    row.map(|row| {
        Ok(Head {
            size: unsigned(row.try_get("size")?),
            note: bytes(&row, "checkpoint")?,
            sums: (
                unsigned(row.try_get("added")?),
                unsigned(row.try_get("withdrawn")?),
                unsigned(row.try_get("voided")?),
            ),
        })
    })
    .transpose()
}

/// How many leaves stand where no head covers them.
pub(crate) async fn leaves_beyond(
    connection: &mut Connection,
    campaign: &str,
    size: u64,
) -> Result<u64, Error> {
    let row = query("SELECT COUNT(*) AS n FROM leaf WHERE campaign = $1 AND leaf_index >= $2")
        .bind(campaign)
        .bind(signed(size))
        .fetch_one(connection)
        .await?;
    Ok(unsigned(row.try_get("n")?))
}

pub(crate) async fn tile(
    connection: &mut Connection,
    campaign: &str,
    level: u8,
    index: u64,
) -> Result<Option<Vec<u8>>, Error> {
    let row =
        query("SELECT hashes FROM tile WHERE campaign = $1 AND level = $2 AND tile_index = $3")
            .bind(campaign)
            .bind(i64::from(level))
            .bind(signed(index))
            .fetch_optional(connection)
            .await?;
    row.map(|row| bytes(&row, "hashes")).transpose()
}

/// What the store keeps under hashes: kind (`manifest` or that of a document), language, hash, bytes.
pub(crate) async fn kept(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<(String, String, Vec<u8>, Vec<u8>)>, Error> {
    let rows = query(
        "SELECT 'manifest' AS kind, '' AS language, hash, body FROM manifest WHERE campaign = $1 \
         UNION ALL SELECT kind, language, hash, body FROM document WHERE campaign = $1",
    )
    .bind(campaign)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                row.lossy("kind")?,
                row.lossy("language")?,
                bytes(row, "hash")?,
                bytes(row, "body")?,
            ))
        })
        .collect()
}

/// The notes of voids: entry, hash.
pub(crate) async fn void_notes(
    connection: &mut Connection,
    campaign: &str,
) -> Result<BTreeMap<u64, Vec<u8>>, Error> {
    query("SELECT entry, hash FROM void_note WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| Ok((unsigned(row.try_get("entry")?), bytes(row, "hash")?)))
        .collect()
}

/// What is stored of losses.
pub(crate) async fn losses(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<Loss>, Error> {
    query("SELECT leaf_index, to_size, since FROM loss WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| {
            Ok(Loss {
                from: unsigned(row.try_get("leaf_index")?),
                to: unsigned(row.try_get("to_size")?),
                since: row.lossy("since")?,
            })
        })
        .collect()
}

/// Heads that were kept, by day, and those that a service stamped: what they are, size, note.
pub(crate) async fn old_heads(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<(String, u64, Vec<u8>)>, Error> {
    let rows = query(
        "SELECT day, size, checkpoint FROM head_day WHERE campaign = $1 \
         UNION ALL SELECT '' AS day, size, checkpoint FROM head_stamp WHERE campaign = $1",
    )
    .bind(campaign)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                row.lossy("day")?,
                unsigned(row.try_get("size")?),
                bytes(row, "checkpoint")?,
            ))
        })
        .collect()
}

/// How many sealed records of a campaign neither a form that waits nor a statement names.
pub(crate) async fn strays(connection: &mut Connection, campaign: &str) -> Result<u64, Error> {
    let row = query(
        "SELECT COUNT(*) AS n FROM (SELECT id FROM sealed_record WHERE campaign = $1 \
         EXCEPT SELECT record FROM statement WHERE record IS NOT NULL \
         EXCEPT SELECT record FROM pending WHERE record IS NOT NULL) AS stray",
    )
    .bind(campaign)
    .fetch_one(connection)
    .await?;
    Ok(unsigned(row.try_get("n")?))
}

/// What the sums of a ledger are stored as.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) targets: BTreeMap<u8, i64>,
    pub(crate) territories: BTreeMap<String, i64>,
    /// By day, added up.
    pub(crate) days: (u64, u64, u64),
}

pub(crate) async fn sums(connection: &mut Connection, campaign: &str) -> Result<Sums, Error> {
    let mut sums = Sums::default();
    for row in query("SELECT bit, live FROM tally_target WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(&mut *connection)
        .await?
    {
        let bit: i64 = row.try_get("bit")?;
        let live: i64 = row.try_get("live")?;
        sums.targets
            .insert(u8::try_from(bit).unwrap_or(u8::MAX), live);
    }
    for row in query("SELECT territory, live FROM tally_territory WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(&mut *connection)
        .await?
    {
        sums.territories
            .insert(row.lossy("territory")?, row.try_get("live")?);
    }
    for row in query("SELECT day, added, withdrawn, voided FROM tally_day WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(connection)
        .await?
    {
        sums.days.0 += unsigned(row.try_get("added")?);
        sums.days.1 += unsigned(row.try_get("withdrawn")?);
        sums.days.2 += unsigned(row.try_get("voided")?);
    }
    Ok(sums)
}

/// Something that can be made again from the rest.
#[derive(Clone)]
pub(crate) enum Mend {
    Log(Log),
    Sum(Sum),
    Row(Row),
}

/// A part of the log.
#[derive(Clone)]
pub(crate) enum Log {
    Tile {
        level: u8,
        index: u64,
        bytes: Vec<u8>,
    },
    Leaf {
        index: u64,
        body: Vec<u8>,
    },
    Head {
        note: String,
        size: u64,
    },
    OldHead {
        day: String,
        size: u64,
        note: String,
    },
}

/// A sum, or a row that repeats a leaf.
#[derive(Clone)]
pub(crate) enum Sum {
    Head((u64, u64, u64)),
    Target { bit: u8, live: i64 },
    Territory { name: String, live: i64 },
    Batch(Batch),
    VoidNote { entry: u64, hash: Hash },
    Loss(Loss),
}

/// The row of a statement.
#[derive(Clone)]
pub(crate) enum Row {
    Right(Box<Stored>),
    SetApart {
        index: u64,
        what: &'static str,
    },
    TakeBack {
        index: u64,
    },
    Remove {
        index: u64,
    },
    /// Sealed records that no row names.
    Strays,
}

impl From<Log> for Mend {
    fn from(log: Log) -> Self {
        Self::Log(log)
    }
}

impl From<Sum> for Mend {
    fn from(sum: Sum) -> Self {
        Self::Sum(sum)
    }
}

impl From<Row> for Mend {
    fn from(row: Row) -> Self {
        Self::Row(row)
    }
}

/// Mends one thing.
pub(crate) async fn mend(
    connection: &mut Connection,
    campaign: &str,
    mend: &Mend,
) -> Result<(), Error> {
    match mend {
        Mend::Log(log) => mend_log(connection, campaign, log).await,
        Mend::Sum(sum) => mend_sum(connection, campaign, sum).await,
        Mend::Row(row) => mend_row(connection, campaign, row).await,
    }
}

async fn mend_log(connection: &mut Connection, campaign: &str, log: &Log) -> Result<(), Error> {
    let query = match log {
        Log::Tile {
            level,
            index,
            bytes,
        } => query(
            "INSERT INTO tile (campaign, level, tile_index, hashes) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (campaign, level, tile_index) DO UPDATE SET hashes = excluded.hashes",
        )
        .bind(campaign)
        .bind(i64::from(*level))
        .bind(signed(*index))
        .bind(bytes.as_slice()),
        Log::Leaf { index, body } => query(
            "INSERT INTO leaf (campaign, leaf_index, body) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, leaf_index) DO UPDATE SET body = excluded.body",
        )
        .bind(campaign)
        .bind(signed(*index))
        .bind(body.as_slice()),
        Log::Head { note, size } => {
            query("UPDATE head SET checkpoint = $2, size = $3 WHERE campaign = $1")
                .bind(campaign)
                .bind(note.as_str())
                .bind(signed(*size))
        }
        Log::OldHead { day, size, note } if day.is_empty() => {
            query("UPDATE head_stamp SET checkpoint = $3 WHERE campaign = $1 AND size = $2")
                .bind(campaign)
                .bind(signed(*size))
                .bind(note.as_str())
        }
        Log::OldHead { day, note, .. } => {
            query("UPDATE head_day SET checkpoint = $3 WHERE campaign = $1 AND day = $2")
                .bind(campaign)
                .bind(day.as_str())
                .bind(note.as_str())
        }
    };
    query.execute(connection).await.map(drop)
}

async fn mend_sum(connection: &mut Connection, campaign: &str, sum: &Sum) -> Result<(), Error> {
    let query = match sum {
        Sum::Head((added, withdrawn, voided)) => query(
            "UPDATE head SET added = $2, withdrawn = $3, voided = $4 WHERE campaign = $1",
        )
        .bind(campaign)
        .bind(signed(*added))
        .bind(signed(*withdrawn))
        .bind(signed(*voided)),
        Sum::Target { bit, live } => query(
            "INSERT INTO tally_target (campaign, bit, live) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, bit) DO UPDATE SET live = excluded.live",
        )
        .bind(campaign)
        .bind(i64::from(*bit))
        .bind(*live),
        Sum::Territory { name, live } => query(
            "INSERT INTO tally_territory (campaign, territory, live) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, territory) DO UPDATE SET live = excluded.live",
        )
        .bind(campaign)
        .bind(name.as_str())
        .bind(*live),
        Sum::Batch(batch) => query(
            "UPDATE batch SET leaf_index = $3, from_size = $4, to_size = $5, statements = $6, set_hash = $7 \
             WHERE campaign = $1 AND number = $2",
        )
        .bind(campaign)
        .bind(i64::from(batch.number))
        .bind(signed(batch.leaf_index))
        .bind(signed(batch.from_size))
        .bind(signed(batch.to_size))
        .bind(signed(batch.count))
        .bind(batch.set_hash.as_slice()),
        Sum::VoidNote { entry, hash } => query(
            "INSERT INTO void_note (campaign, entry, hash) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, entry) DO UPDATE SET hash = excluded.hash",
        )
        .bind(campaign)
        .bind(signed(*entry))
        .bind(hash.0.as_slice()),
        Sum::Loss(loss) => query(
            "INSERT INTO loss (campaign, leaf_index, to_size, since) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (campaign, leaf_index) DO UPDATE SET to_size = excluded.to_size, since = excluded.since",
        )
        .bind(campaign)
        .bind(signed(loss.from))
        .bind(signed(loss.to))
        .bind(loss.since.as_str()),
    };
    query.execute(connection).await.map(drop)
}

async fn mend_row(connection: &mut Connection, campaign: &str, row: &Row) -> Result<(), Error> {
    if let Row::Right(stored) = row {
        query(
            "UPDATE sealed_record SET sealed = $3 WHERE id IN \
             (SELECT record FROM statement WHERE campaign = $1 AND leaf_index = $2)",
        )
        .bind(campaign)
        .bind(signed(stored.index))
        .bind(stored.sealed.as_slice())
        .execute(&mut *connection)
        .await?;
    }
    let query = match row {
        Row::Right(stored) => query(
            "UPDATE statement SET tag = $3, withdrawal_hash = $4, manifest_hash = $5, territory = $6, targets = $7, \
             salt = $8, evidence = $9, times = $10 WHERE campaign = $1 AND leaf_index = $2",
        )
        .bind(campaign)
        .bind(signed(stored.index))
        .bind(stored.tag.as_slice())
        .bind(stored.withdrawal_hash.as_slice())
        .bind(stored.manifest_hash.as_slice())
        .bind(stored.territory.as_str())
        .bind(crate::statement::store::bits(stored.targets))
        .bind(stored.salt.as_slice())
        .bind(String::from_utf8_lossy(&stored.evidence).into_owned())
        .bind(stored.times.as_deref()),
        Row::SetApart { index, what } => query(
            "INSERT INTO set_apart (campaign, leaf_index, what) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, leaf_index) DO UPDATE SET what = excluded.what",
        )
        .bind(campaign)
        .bind(signed(*index))
        .bind(*what),
        Row::TakeBack { index } => {
            query("DELETE FROM set_apart WHERE campaign = $1 AND leaf_index = $2")
                .bind(campaign)
                .bind(signed(*index))
        }
        Row::Remove { index } => {
            query("DELETE FROM statement WHERE campaign = $1 AND leaf_index = $2")
                .bind(campaign)
                .bind(signed(*index))
        }
        Row::Strays => query(
            "DELETE FROM sealed_record WHERE id IN (SELECT id FROM sealed_record WHERE campaign = $1 \
             EXCEPT SELECT record FROM statement WHERE record IS NOT NULL \
             EXCEPT SELECT record FROM pending WHERE record IS NOT NULL)",
        )
        .bind(campaign),
    };
    query.execute(connection).await.map(drop)
}
