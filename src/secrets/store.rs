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

/// Which key wraps the rows of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrapping {
    /// Its chain.
    pub(super) chain: Vec<u8>,
    /// How often it was replaced by its hash.
    pub(super) step: i64,
}

/// Which key wraps; none where nothing is shared.
pub(super) async fn wrapping(executor: impl Executor<'_>) -> Result<Option<Wrapping>, Error> {
    query("SELECT chain, step FROM wrapping ORDER BY chain LIMIT 1")
        .fetch_optional(executor)
        .await?
        .map(|row| {
            Ok(Wrapping {
                chain: row.try_get("chain")?,
                step: row.try_get("step")?,
            })
        })
        .transpose()
}

/// Says which key wraps from now on.
pub(super) async fn begin_wrapping(
    connection: &mut Connection,
    chain: &[u8],
    step: i64,
) -> Result<(), Error> {
    query("INSERT INTO wrapping (chain, step) VALUES ($1, $2)")
        .bind(chain)
        .bind(step)
        .execute(connection)
        .await
        .map(drop)
}

/// Says at which step the key is.
pub(super) async fn lead_on(connection: &mut Connection, step: i64) -> Result<(), Error> {
    query("UPDATE wrapping SET step = $1")
        .bind(step)
        .execute(connection)
        .await
        .map(drop)
}

/// Forgets which key wraps.
pub(super) async fn end_wrapping(connection: &mut Connection) -> Result<(), Error> {
    query("DELETE FROM wrapping")
        .execute(connection)
        .await
        .map(drop)
}

/// The wrapped key of this name.
pub(super) async fn wrapped(
    executor: impl Executor<'_>,
    name: &str,
) -> Result<Option<Vec<u8>>, Error> {
    query("SELECT wrapped FROM wrapped_key WHERE name = $1")
        .bind(name)
        .fetch_optional(executor)
        .await?
        .map(|row| row.try_get("wrapped"))
        .transpose()
}

/// All wrapped keys, by name.
pub(super) async fn all_wrapped(
    executor: impl Executor<'_>,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    query("SELECT name, wrapped FROM wrapped_key ORDER BY name")
        .fetch_all(executor)
        .await?
        .iter()
        .map(|row| Ok((row.try_get("name")?, row.try_get("wrapped")?)))
        .collect()
}

/// Keeps a wrapped key, in place of the one of this name.
pub(super) async fn wrap(
    connection: &mut Connection,
    name: &str,
    wrapped: &[u8],
) -> Result<(), Error> {
    query(
        "INSERT INTO wrapped_key (name, wrapped) VALUES ($1, $2) \
         ON CONFLICT (name) DO UPDATE SET wrapped = excluded.wrapped",
    )
    .bind(name)
    .bind(wrapped)
    .execute(connection)
    .await
    .map(drop)
}

/// Destroys a wrapped key.
pub(super) async fn unwrap(connection: &mut Connection, name: &str) -> Result<(), Error> {
    query("DELETE FROM wrapped_key WHERE name = $1")
        .bind(name)
        .execute(connection)
        .await
        .map(drop)
}

/// Destroys all of them.
pub(super) async fn unwrap_all(connection: &mut Connection) -> Result<(), Error> {
    query("DELETE FROM wrapped_key")
        .execute(connection)
        .await
        .map(drop)
}
