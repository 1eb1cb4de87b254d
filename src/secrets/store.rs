//! Which keys this instance works with, by a hash of each.

use crate::db::{Connection, Error, Executor, query};

/// The hash of the key in the file of this name; none where it is not known yet.
pub(super) async fn known(
    executor: impl Executor<'_>,
    name: &str,
) -> Result<Option<Vec<u8>>, Error> {
    query("SELECT fingerprint FROM key_fingerprint WHERE name = $1")
        .bind(name)
        .fetch_optional(executor)
        .await?
        .map(|row| row.try_get("fingerprint"))
        .transpose()
}

/// Remembers a key from now on, in place of what was known.
pub(super) async fn remember(
    connection: &mut Connection,
    name: &str,
    fingerprint: &[u8; 32],
) -> Result<(), Error> {
    query(
        "INSERT INTO key_fingerprint (name, fingerprint) VALUES ($1, $2) \
         ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint",
    )
    .bind(name)
    .bind(fingerprint.as_slice())
    .execute(connection)
    .await
    .map(drop)
}
