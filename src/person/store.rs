//! What an export of all live statements reads.

use super::archive::{Batch, Line};
use crate::count::counting::{hash32, signed, unsigned};
use crate::db::{Connection, Error, Row, query};
use crate::dossier::store::{CHUNK, Corrected, corrected};

/// A statement as it stands: what is told of it, and the sealed record.
pub(crate) struct Kept {
    pub(crate) line: Line,
    pub(crate) sealed: Vec<u8>,
    /// The exact times, sealed; none where the evidence has them.
    pub(crate) times: Option<Vec<u8>>,
}

/// The live statements after leaf `after`, some of them, by index.
pub(crate) async fn statements(
    connection: &mut Connection,
    campaign: &str,
    after: Option<u64>,
) -> Result<Vec<Kept>, Error> {
    query(
        "SELECT leaf_index, manifest_hash, evidence, sealed_record.sealed, times, (SELECT MIN(number) FROM batch \
         WHERE batch.campaign = statement.campaign AND batch.to_size > statement.leaf_index) AS batch \
         FROM statement LEFT JOIN sealed_record ON sealed_record.id = statement.record \
         WHERE statement.campaign = $1 AND leaf_index > $2 ORDER BY leaf_index LIMIT $3",
    )
    .bind(campaign)
    .bind(after.map_or(-1, signed))
    .bind(signed(CHUNK))
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| {
        // Of one whose record is lost nothing opens: whoever looks for somebody is told that there is one more.
        let sealed: Option<Vec<u8>> = row.try_get("sealed")?;
        let sealed = sealed.unwrap_or_default();
        let manifest: Vec<u8> = row.try_get("manifest_hash")?;
        let batch: Option<i64> = row.try_get("batch")?;
        Ok(Kept {
            line: Line {
                index: unsigned(row.try_get("leaf_index")?),
                sha256: clameur_seal::sealed_hash(&sealed).to_string(),
                manifest: hash32(&manifest).map_or_else(String::new, |hash| hash.to_string()),
                batch: batch.and_then(|number| u32::try_from(number).ok()),
                evidence: row.lossy("evidence")?,
            },
            sealed,
            times: row.try_get("times")?,
        })
    })
    .collect()
}

/// The batches of a campaign, and when each was filed.
pub(crate) async fn batches(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<Batch>, Error> {
    query("SELECT number, filed_on FROM batch WHERE campaign = $1 ORDER BY number")
        .bind(campaign)
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| {
            let number: i64 = row.try_get("number")?;
            Ok(Batch {
                number: u32::try_from(number).unwrap_or(0),
                filed_on: row.try_get("filed_on")?,
            })
        })
        .collect()
}

/// What was corrected of the statements from one leaf to another: leaf and number, and the sealed file.
pub(crate) async fn corrections(
    connection: &mut Connection,
    campaign: &str,
    (from, to): (u64, u64),
) -> Result<Vec<Corrected>, Error> {
    query(
        "SELECT leaf_index, number, sealed FROM statement_correction \
         WHERE campaign = $1 AND leaf_index >= $2 AND leaf_index <= $3 \
         ORDER BY leaf_index, number",
    )
    .bind(campaign)
    .bind(signed(from))
    .bind(signed(to))
    .fetch_all(connection)
    .await?
    .iter()
    .map(corrected)
    .collect()
}

/// The sealed record of a statement that is to be corrected.
pub(crate) async fn sealed_record(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
) -> Result<Option<Vec<u8>>, Error> {
    query(
        "SELECT sealed_record.sealed FROM statement JOIN sealed_record ON sealed_record.id = statement.record \
         WHERE statement.campaign = $1 AND leaf_index = $2",
    )
    .bind(campaign)
    .bind(signed(index))
    .fetch_optional(connection)
    .await?
    .map(|row| row.try_get("sealed"))
    .transpose()
}

/// Keeps a correction of a statement under the next number, and says which.
pub(crate) async fn insert_correction(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
    sealed: &[u8],
) -> Result<u64, Error> {
    let next: i64 = query(
        "SELECT COALESCE(MAX(number), 0) + 1 AS n FROM statement_correction \
         WHERE campaign = $1 AND leaf_index = $2",
    )
    .bind(campaign)
    .bind(signed(index))
    .fetch_one(&mut *connection)
    .await?
    .try_get("n")?;
    query(
        "INSERT INTO statement_correction (campaign, leaf_index, number, sealed) \
         VALUES ($1, $2, $3, $4)",
    )
    .bind(campaign)
    .bind(signed(index))
    .bind(next)
    .bind(sealed)
    .execute(connection)
    .await?;
    Ok(unsigned(next))
}

/// The manifests of a campaign: hash and body of each.
pub(crate) async fn manifests(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<(String, String)>, Error> {
    query("SELECT hash, body FROM manifest WHERE campaign = $1 ORDER BY hash")
        .bind(campaign)
        .fetch_all(connection)
        .await?
        .iter()
        .map(pinned)
        .collect()
}

/// Something that is named by its hash: hash and body.
fn pinned(row: &Row) -> Result<(String, String), Error> {
    let hash: Vec<u8> = row.try_get("hash")?;
    Ok((hex::encode(hash), row.try_get("body")?))
}

/// The texts that statements were ever shown: hash and body of each.
pub(crate) async fn documents(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Vec<(String, String)>, Error> {
    query(
        "SELECT DISTINCT hash, body FROM document \
         WHERE campaign = $1 AND kind IN ('mandate', 'notice', 'statement')",
    )
    .bind(campaign)
    .fetch_all(connection)
    .await?
    .iter()
    .map(pinned)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{SLUG, Site};

    #[tokio::test]
    async fn a_statement_whose_record_is_lost_is_among_those_that_nobody_can_open() {
        let site = Site::new().await;
        for number in 1..=2 {
            site.count(number).await;
        }
        site.written(
            "DELETE FROM sealed_record WHERE id = (SELECT record FROM statement WHERE leaf_index = 1)",
        )
        .await;
        let mut snapshot = site.app.db.snapshot().await.unwrap();
        let rows = statements(&mut snapshot, SLUG, None).await.unwrap();
        let lost: Vec<bool> = rows.iter().map(|row| row.sealed.is_empty()).collect();
        assert_eq!(lost, [true, false]);
    }
}
