//! Issues receipts: from a counted statement and the newest signed head.

use clameur_ledger::commitment::{Salt, inner};
use clameur_ledger::{Hash, Leaf, Note, Receipt};
use sqlx::Row as _;

use crate::count::counting::{hash32, signed};
use crate::count::store;
use crate::db::{Db, Error};

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
pub async fn issue(db: &Db, campaign: &str, index: u64) -> Result<Option<Issued>, Error> {
    let Some(head) = store::head(db, campaign).await? else {
        return Ok(None);
    };
    let row = sqlx::query(
        "SELECT tag, manifest_hash, salt, evidence, sealed FROM statement \
         WHERE campaign = $1 AND leaf_index = $2",
    )
    .bind(campaign)
    .bind(signed(index))
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let hash = |column: &str| -> Result<Option<Hash>, Error> {
        Ok(hash32(&row.try_get::<Vec<u8>, _>(column)?))
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
    let leaves = store::leaves(db, campaign, index, 1).await?;
    let leaf = leaves.first().and_then(|bytes| Leaf::decode(bytes).ok());
    let proof = store::inclusion(db, campaign, index, head.size).await?;
    let checkpoint = Note::parse(head.checkpoint.as_bytes()).ok();
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
        size: head.size,
    }))
}
