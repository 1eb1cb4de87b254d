//! Issues receipts: from a counted statement and the newest signed head.

use clameur_ledger::commitment::{Salt, inner};
use clameur_ledger::{Hash, Leaf, Note, Receipt};

use crate::count::counting::{hash32, signed, unsigned};
use crate::count::roots::Roots;
use crate::count::store;
use crate::db::{Db, Error, query};

/// A receipt and the size of the log that it proves its place in.
#[derive(Debug, Clone)]
pub struct Issued {
    /// The receipt.
    pub receipt: Receipt,
    /// Leaves covered by its checkpoint.
    pub size: u64,
}

/// The receipt of a counted statement against the newest checkpoint; none when it is not counted (any
/// more).
///
/// # Errors
/// When the store does not answer.
pub async fn issue(
    db: &Db,
    roots: &Roots,
    campaign: &str,
    index: u64,
) -> Result<Option<Issued>, Error> {
    let row = query(
        "SELECT statement.tag, statement.manifest_hash, statement.salt, statement.evidence, \
         sealed_record.sealed, leaf.body, head.size, head.checkpoint FROM statement \
         JOIN sealed_record ON sealed_record.id = statement.record \
         JOIN leaf ON leaf.campaign = statement.campaign \
         AND leaf.leaf_index = statement.leaf_index \
         JOIN head ON head.campaign = statement.campaign \
         WHERE statement.campaign = $1 AND statement.leaf_index = $2",
    )
    .bind(campaign)
    .bind(signed(index))
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let size = unsigned(row.try_get("size")?);
    let hash = |column: &str| -> Result<Option<Hash>, Error> {
        Ok(hash32(&row.try_get::<Vec<u8>>(column)?))
    };
    let (Some(tag), Some(manifest), Some(salt)) =
        (hash("tag")?, hash("manifest_hash")?, hash("salt")?)
    else {
        return Ok(None);
    };
    let evidence: String = row.try_get("evidence")?;
    let sealed: Vec<u8> = row.try_get("sealed")?;
    let bound = inner(
        &Hash::of(&sealed),
        &tag,
        &manifest,
        &Hash::of(evidence.as_bytes()),
    );
    let leaf = Leaf::decode(&row.try_get::<Vec<u8>>("body")?).ok();
    let proof = store::inclusion(db, roots, campaign, (index, size)).await?;
    let checkpoint: String = row.try_get("checkpoint")?;
    let checkpoint = Note::parse(checkpoint.as_bytes()).ok();
    let (Some(leaf), Some(proof), Some(checkpoint)) = (leaf, proof, checkpoint) else {
        return Ok(None);
    };
    Ok(Some(Issued {
        receipt: Receipt {
            leaf,
            salt: Salt(salt.0),
            inner: bound,
            index,
            proof,
            checkpoint,
        },
        size,
    }))
}
