//! Which keys this instance works with, by a hash of each.

use crate::db::{Db, Error, query};

/// The hash of the key in the file of this name; none where it is not known yet.
pub(super) async fn known(db: &Db, name: &str) -> Result<Option<Vec<u8>>, Error> {
    query("SELECT fingerprint FROM key_fingerprint WHERE name = $1")
        .bind(name)
        .fetch_optional(db.read())
        .await?
        .map(|row| row.try_get("fingerprint"))
        .transpose()
}

/// Remembers a key from now on, in place of what was known.
pub(super) async fn remember(db: &Db, name: &str, fingerprint: &[u8; 32]) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    query(
        "INSERT INTO key_fingerprint (name, fingerprint) VALUES ($1, $2) \
         ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint",
    )
    .bind(name)
    .bind(fingerprint.as_slice())
    .execute(&mut *tx)
    .await?;
    tx.commit().await
}
