//! What the store knows of batches, and the reading that an export needs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur_ledger::Hash;
use jiff::civil::Date;

use super::filed::Filing;
use super::format::RecordLine;
use crate::clock::Millis;
use crate::count::counting::{hash32, signed, unsigned};
use crate::db::{Connection, Db, Error, Row, query};

/// Rows read at a time: an export never holds all records in memory.
pub(crate) const CHUNK: u64 = 256;

/// A batch as its row has it: the statements of its range of leaves, as far as they are still there. (The column `batch` of
/// statements is of earlier versions, and is neither written nor read.)
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Batch {
    pub(crate) number: u32,
    pub(crate) leaf_index: u64,
    pub(crate) from_size: u64,
    pub(crate) to_size: u64,
    pub(crate) count: u64,
    pub(crate) set_hash: Vec<u8>,
    pub(crate) frozen_at: Millis,
}

impl Batch {
    /// The first leaf of it behind `after`.
    fn behind(&self, after: Option<u64>) -> u64 {
        after.map_or(self.from_size, |after| {
            self.from_size.max(after.saturating_add(1))
        })
    }
}

/// The batches of a campaign, in order.
pub(crate) async fn batches(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<Batch>, Error> {
    query(
        "SELECT number, leaf_index, from_size, to_size, statements, set_hash, frozen_at \
         FROM batch WHERE campaign = $1 ORDER BY number",
    )
    .bind(campaign)
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| {
        let number: i64 = row.try_get("number")?;
        Ok(Batch {
            number: u32::try_from(number).unwrap_or(0),
            leaf_index: unsigned(row.try_get("leaf_index")?),
            from_size: unsigned(row.try_get("from_size")?),
            to_size: unsigned(row.try_get("to_size")?),
            count: unsigned(row.try_get("statements")?),
            set_hash: row.try_get("set_hash")?,
            frozen_at: row.try_get("frozen_at")?,
        })
    })
    .collect()
}

/// Writes a batch down.
pub(crate) async fn insert_batch(
    connection: &mut Connection,
    campaign: &str,
    batch: &Batch,
) -> Result<(), Error> {
    query(
        "INSERT INTO batch (campaign, number, leaf_index, from_size, to_size, statements, \
         set_hash, frozen_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(campaign)
    .bind(i64::from(batch.number))
    .bind(signed(batch.leaf_index))
    .bind(signed(batch.from_size))
    .bind(signed(batch.to_size))
    .bind(signed(batch.count))
    .bind(batch.set_hash.as_slice())
    .bind(batch.frozen_at)
    .execute(connection)
    .await
    .map(drop)
}

/// Writes down on which day (`YYYY-MM-DD`) a batch was filed; false when there is no such batch.
pub(crate) async fn set_filed(
    connection: &mut Connection,
    campaign: &str,
    number: u32,
    day: &str,
) -> Result<bool, Error> {
    query("UPDATE batch SET filed_on = $3 WHERE campaign = $1 AND number = $2")
        .bind(campaign)
        .bind(i64::from(number))
        .bind(day)
        .execute(connection)
        .await
        .map(|done| done.rows_affected() == 1)
}

/// The size of the log in the newest archive that was written of a batch, where that is known.
pub(crate) async fn written_size(
    connection: &mut Connection,
    campaign: &str,
    number: u32,
) -> Result<Option<u64>, Error> {
    let row = query("SELECT written_size FROM batch WHERE campaign = $1 AND number = $2")
        .bind(campaign)
        .bind(i64::from(number))
        .fetch_optional(connection)
        .await?;
    let size: Option<i64> = match row {
        Some(row) => row.try_get("written_size")?,
        None => None,
    };
    Ok(size.map(unsigned))
}

/// Writes that size down; it only grows.
pub(crate) async fn set_written_size(
    connection: &mut Connection,
    campaign: &str,
    number: u32,
    size: u64,
) -> Result<(), Error> {
    query(
        "UPDATE batch SET written_size = $3 WHERE campaign = $1 AND number = $2 \
         AND (written_size IS NULL OR written_size < $3)",
    )
    .bind(campaign)
    .bind(i64::from(number))
    .bind(signed(size))
    .execute(connection)
    .await
    .map(drop)
}

/// When a batch was frozen, and the day on which it was filed; none where there is no such batch.
pub(super) async fn filed_on(
    connection: &mut Connection,
    campaign: &str,
    number: u32,
) -> Result<Option<(Millis, Option<Date>)>, Error> {
    let row = query("SELECT frozen_at, filed_on FROM batch WHERE campaign = $1 AND number = $2")
        .bind(campaign)
        .bind(i64::from(number))
        .fetch_optional(connection)
        .await?;
    row.map(|row| {
        let day: Option<String> = row.try_get("filed_on")?;
        Ok((
            row.try_get("frozen_at")?,
            day.and_then(|day| day.parse().ok()),
        ))
    })
    .transpose()
}

/// Writes a filing down under the next number.
pub(super) async fn insert_filing(
    connection: &mut Connection,
    campaign: &str,
    filing: &Filing,
    now: Millis,
) -> Result<(), Error> {
    let next: i64 =
        query("SELECT COALESCE(MAX(number), 0) + 1 AS n FROM filing WHERE campaign = $1")
            .bind(campaign)
            .fetch_one(&mut *connection)
            .await?
            .try_get("n")?;
    let (name, sha256) = filing
        .proof
        .as_ref()
        .map_or(("", ""), |proof| (&proof.name, &proof.sha256));
    query(
        "INSERT INTO filing (campaign, number, batch, day, proof_name, proof_sha256, reference, reason, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(campaign)
    .bind(next)
    .bind(i64::from(filing.number))
    .bind(filing.day.to_string())
    .bind(name)
    .bind(sha256)
    .bind(&filing.reference)
    .bind(filing.correct.as_deref().unwrap_or_default())
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

/// The newest proof of each batch that has one: number, name of the file, SHA-256.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn proofs(db: &Db, campaign: &str) -> Result<Vec<(u32, String, String)>, Error> {
    let rows = query(
        "SELECT batch, proof_name, proof_sha256 FROM filing \
         WHERE campaign = $1 AND proof_sha256 <> '' ORDER BY number DESC",
    )
    .bind(campaign)
    .fetch_all(db.read())
    .await?;
    let mut proofs: Vec<(u32, String, String)> = Vec::new();
    for row in rows {
        let batch: i64 = row.try_get("batch")?;
        let batch = u32::try_from(batch).unwrap_or(0);
        if proofs.iter().all(|(known, ..)| *known != batch) {
            proofs.push((
                batch,
                row.try_get("proof_name")?,
                row.try_get("proof_sha256")?,
            ));
        }
    }
    Ok(proofs)
}

/// Whether there is a campaign of this name.
pub(crate) async fn exists(connection: &mut Connection, campaign: &str) -> Result<bool, Error> {
    query("SELECT slug FROM campaign WHERE slug = $1")
        .bind(campaign)
        .fetch_optional(connection)
        .await
        .map(|row| row.is_some())
}

/// The campaign's folder as it is stored.
pub(crate) async fn folder(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Option<String>, Error> {
    query("SELECT folder FROM campaign WHERE slug = $1")
        .bind(campaign)
        .fetch_optional(connection)
        .await?
        .map(|row| row.try_get("folder"))
        .transpose()
}

/// Size and signed note of the ledger's head.
pub(crate) async fn head(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Option<(u64, String)>, Error> {
    query("SELECT size, checkpoint FROM head WHERE campaign = $1")
        .bind(campaign)
        .fetch_optional(connection)
        .await?
        .map(|row| Ok((unsigned(row.try_get("size")?), row.try_get("checkpoint")?)))
        .transpose()
}

/// The body of a manifest.
pub(crate) async fn manifest(
    connection: &mut Connection,
    campaign: &str,
    hash: &Hash,
) -> Result<Option<String>, Error> {
    query("SELECT body FROM manifest WHERE campaign = $1 AND hash = $2")
        .bind(campaign)
        .bind(hash.0.as_slice())
        .fetch_optional(connection)
        .await?
        .map(|row| row.try_get("body"))
        .transpose()
}

/// The body of a document that a manifest pins.
pub(crate) async fn document(
    connection: &mut Connection,
    campaign: &str,
    hash: &Hash,
) -> Result<Option<String>, Error> {
    query("SELECT body FROM document WHERE campaign = $1 AND hash = $2")
        .bind(campaign)
        .bind(hash.0.as_slice())
        .fetch_optional(connection)
        .await?
        .map(|row| row.try_get("body"))
        .transpose()
}

/// A statement of a batch: its line (without its number), and the sealed record.
pub(crate) struct Filed {
    pub(crate) line: RecordLine,
    pub(crate) sealed: Vec<u8>,
}

/// The statements of a batch after leaf `after`, at most [`CHUNK`], without those set apart; none when a column is damaged.
pub(crate) async fn filed(
    connection: &mut Connection,
    campaign: &str,
    batch: &Batch,
    after: Option<u64>,
) -> Result<Option<Vec<Filed>>, Error> {
    let rows = query(
        "SELECT leaf_index, tag, manifest_hash, language, territory, targets, salt, evidence, \
         sealed_record.sealed, times FROM statement JOIN sealed_record ON sealed_record.id = statement.record \
         WHERE statement.campaign = $1 AND leaf_index >= $2 AND leaf_index < $3 \
         AND leaf_index NOT IN (SELECT leaf_index FROM set_apart WHERE campaign = $1) \
         ORDER BY leaf_index LIMIT $4",
    )
    .bind(campaign)
    .bind(signed(batch.behind(after)))
    .bind(signed(batch.to_size))
    .bind(signed(CHUNK))
    .fetch_all(connection)
    .await?;
    let mut filed = Vec::with_capacity(rows.len());
    for row in &rows {
        let hash = |column: &str| -> Result<Option<Hash>, Error> {
            Ok(hash32(&row.try_get::<Vec<u8>>(column)?))
        };
        let (Some(tag), Some(manifest), Some(salt)) =
            (hash("tag")?, hash("manifest_hash")?, hash("salt")?)
        else {
            return Ok(None);
        };
        let sealed: Vec<u8> = row.try_get("sealed")?;
        let index = unsigned(row.try_get("leaf_index")?);
        filed.push(Filed {
            line: RecordLine {
                index,
                number: 0,
                file: RecordLine::file_name(index),
                sha256: clameur_seal::sealed_hash(&sealed),
                tag: tag.0.into(),
                salt: salt.0.into(),
                manifest: manifest.0.into(),
                evidence: row.lossy("evidence")?,
                times: row
                    .try_get::<Option<Vec<u8>>>("times")?
                    .map(|times| STANDARD.encode(times)),
                targets: format!(
                    "{:016x}",
                    crate::statement::store::from_bits(row.try_get("targets")?)
                ),
                territory: row.try_get("territory")?,
                language: row.try_get("language")?,
            },
            sealed,
        });
    }
    Ok(Some(filed))
}

/// What was told later of statements of a batch after leaf `after`, at most [`CHUNK`]: leaf and sealed file.
pub(crate) async fn told(
    connection: &mut Connection,
    campaign: &str,
    batch: &Batch,
    after: Option<u64>,
) -> Result<Vec<(u64, Vec<u8>)>, Error> {
    query(
        "SELECT p.leaf_index, p.sealed FROM prior_request p JOIN statement s \
         ON s.campaign = p.campaign AND s.leaf_index = p.leaf_index \
         WHERE p.campaign = $1 AND p.leaf_index >= $2 AND p.leaf_index < $3 \
         AND p.leaf_index NOT IN (SELECT leaf_index FROM set_apart WHERE campaign = $1) \
         ORDER BY p.leaf_index LIMIT $4",
    )
    .bind(campaign)
    .bind(signed(batch.behind(after)))
    .bind(signed(batch.to_size))
    .bind(signed(CHUNK))
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| Ok((unsigned(row.try_get("leaf_index")?), row.try_get("sealed")?)))
    .collect()
}

/// A correction as it is stored: leaf, number, sealed file.
pub(crate) type Corrected = ((u64, u64), Vec<u8>);

/// What was corrected of statements of a batch behind `after` (leaf and number), at most [`CHUNK`].
pub(crate) async fn corrections(
    connection: &mut Connection,
    campaign: &str,
    batch: &Batch,
    after: Option<(u64, u64)>,
) -> Result<Vec<Corrected>, Error> {
    let (leaf, nth) = after.unwrap_or((batch.from_size, 0));
    query(
        "SELECT c.leaf_index, c.number, c.sealed FROM statement_correction c JOIN statement s \
         ON s.campaign = c.campaign AND s.leaf_index = c.leaf_index \
         WHERE c.campaign = $1 AND c.leaf_index < $2 \
         AND (c.leaf_index > $3 OR (c.leaf_index = $3 AND c.number > $4)) \
         AND c.leaf_index NOT IN (SELECT leaf_index FROM set_apart WHERE campaign = $1) \
         ORDER BY c.leaf_index, c.number LIMIT $5",
    )
    .bind(campaign)
    .bind(signed(batch.to_size))
    .bind(signed(leaf))
    .bind(signed(nth))
    .bind(signed(CHUNK))
    .fetch_all(connection)
    .await?
    .iter()
    .map(corrected)
    .collect()
}

/// A correction as its row has it.
pub(crate) fn corrected(row: &Row) -> Result<Corrected, Error> {
    let place = (
        unsigned(row.try_get("leaf_index")?),
        unsigned(row.try_get("number")?),
    );
    Ok((place, row.try_get("sealed")?))
}
