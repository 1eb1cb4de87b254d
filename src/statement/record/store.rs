//! Counted statements and their entries as they are stored. Texts are read as bytes: one that rotted may be no text any more.

use std::collections::{BTreeMap, BTreeSet};

use super::Stored;
use crate::count::counting::{signed, unsigned};
use crate::db::{self, Connection, Error, query};
use crate::statement::store::from_bits;

/// Rows read at a time, and leaves: those of a full tile.
pub(crate) const CHUNK: u64 = 256;

/// The bytes of a column, whatever they are; none where it has nothing.
fn bytes(row: &db::Row, column: &str) -> Result<Vec<u8>, Error> {
    row.bytes(column).map(Option::unwrap_or_default)
}

/// The leaves from `first` on, at most `count` indexes, by index.
pub(crate) async fn leaves(
    connection: &mut Connection,
    campaign: &str,
    first: u64,
    count: u64,
) -> Result<BTreeMap<u64, Vec<u8>>, Error> {
    query(
        "SELECT leaf_index, body FROM leaf WHERE campaign = $1 AND leaf_index >= $2 AND leaf_index < $3",
    )
    .bind(campaign)
    .bind(signed(first))
    .bind(signed(first.saturating_add(count)))
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| Ok((unsigned(row.try_get("leaf_index")?), bytes(row, "body")?)))
    .collect()
}

/// The stored statements after leaf `after`, at most [`CHUNK`].
pub(crate) async fn statements(
    connection: &mut Connection,
    campaign: &str,
    after: Option<u64>,
) -> Result<Vec<Stored>, Error> {
    query(
        "SELECT leaf_index, tag, withdrawal_hash, manifest_hash, territory, targets, salt, evidence, sealed_record.sealed, times \
         FROM statement LEFT JOIN sealed_record ON sealed_record.id = statement.record WHERE statement.campaign = $1 AND leaf_index > $2 ORDER BY leaf_index LIMIT $3",
    )
    .bind(campaign)
    .bind(after.map_or(-1, signed))
    .bind(signed(CHUNK))
    .fetch_all(connection)
    .await?
    .iter()
    .map(stored)
    .collect()
}

/// The stored statements from leaf `first` on and before `end`.
pub(crate) async fn between(
    connection: &mut Connection,
    campaign: &str,
    first: u64,
    end: u64,
) -> Result<BTreeMap<u64, Stored>, Error> {
    query(
        "SELECT leaf_index, tag, withdrawal_hash, manifest_hash, territory, targets, salt, evidence, sealed_record.sealed, times \
         FROM statement LEFT JOIN sealed_record ON sealed_record.id = statement.record WHERE statement.campaign = $1 AND leaf_index >= $2 AND leaf_index < $3",
    )
    .bind(campaign)
    .bind(signed(first))
    .bind(signed(end))
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| stored(row).map(|stored| (stored.index, stored)))
    .collect()
}

/// One stored statement.
pub(crate) async fn statement(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
) -> Result<Option<Stored>, Error> {
    let mut stored = between(connection, campaign, index, index.saturating_add(1)).await?;
    Ok(stored.remove(&index))
}

fn stored(row: &db::Row) -> Result<Stored, Error> {
    Ok(Stored {
        index: unsigned(row.try_get("leaf_index")?),
        tag: bytes(row, "tag")?,
        withdrawal_hash: bytes(row, "withdrawal_hash")?,
        manifest_hash: bytes(row, "manifest_hash")?,
        territory: row.lossy("territory")?,
        targets: from_bits(row.try_get("targets")?),
        salt: bytes(row, "salt")?,
        evidence: bytes(row, "evidence")?,
        sealed: bytes(row, "sealed")?,
        times: row.bytes("times")?,
    })
}

/// Statements that are set apart: archives go on without them.
pub(crate) async fn set_apart(
    connection: &mut Connection,
    campaign: &str,
) -> Result<BTreeSet<u64>, Error> {
    query("SELECT leaf_index FROM set_apart WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| row.try_get("leaf_index").map(unsigned))
        .collect()
}
