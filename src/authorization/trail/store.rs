use super::{About, Act, Entry, Stored};
use crate::clock::Millis;
use crate::db::{Connection, Error, Executor, Row, query};

fn read(row: &Row) -> Result<Stored, Error> {
    let previous: Vec<u8> = row.try_get("previous")?;
    let entry = Entry {
        chain: row.try_get("chain")?,
        number: row.try_get("number")?,
        at: row.try_get("at")?,
        actor: row.try_get("actor")?,
        act: row.try_get("act")?,
        body: row.try_get("body")?,
        // Of another length it is no hash: then it is none that fits.
        previous: previous.as_slice().try_into().unwrap_or([0xff; 32]),
    };
    Ok((entry, row.try_get("hash")?))
}

/// Writes down what somebody does, in the transaction that does it.
///
/// # Errors
/// When the store refuses.
pub async fn append(
    connection: &mut Connection,
    chain: &str,
    actor: &str,
    (act, about): (Act, &About),
    now: Millis,
) -> Result<(), Error> {
    let last = query(
        "SELECT chain, number, at, actor, act, body, previous, hash FROM trail WHERE chain = $1 \
         ORDER BY number DESC LIMIT 1",
    )
    .bind(chain)
    .fetch_optional(&mut *connection)
    .await?;
    let last = last.as_ref().map(read).transpose()?;
    let (number, previous) = last.map_or((1, [0; 32]), |(entry, hash)| {
        (
            entry.number + 1,
            hash.as_slice().try_into().unwrap_or([0xff; 32]),
        )
    });
    let body = serde_json::to_string(about).map_err(|error| Error::told(error.to_string()))?;
    let entry = Entry {
        chain: chain.to_owned(),
        number,
        at: now,
        actor: actor.to_owned(),
        act: act.name().to_owned(),
        body,
        previous,
    };
    query(
        "INSERT INTO trail (chain, number, at, actor, act, body, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&entry.chain)
    .bind(entry.number)
    .bind(entry.at)
    .bind(&entry.actor)
    .bind(&entry.act)
    .bind(&entry.body)
    .bind(entry.previous.as_slice())
    .bind(entry.hash().as_slice())
    .execute(connection)
    .await
    .map(drop)
}

/// A chain, from its first entry on.
///
/// # Errors
/// When the store does not answer.
pub async fn whole(executor: impl Executor<'_>, chain: &str) -> Result<Vec<Stored>, Error> {
    let rows = query(
        "SELECT chain, number, at, actor, act, body, previous, hash FROM trail WHERE chain = $1 ORDER BY number",
    )
    .bind(chain)
    .fetch_all(executor)
    .await?;
    rows.iter().map(read).collect()
}

/// The names of all chains.
///
/// # Errors
/// When the store does not answer.
pub async fn chains(executor: impl Executor<'_>) -> Result<Vec<String>, Error> {
    let rows = query("SELECT DISTINCT chain FROM trail ORDER BY chain")
        .fetch_all(executor)
        .await?;
    rows.iter().map(|row| row.try_get("chain")).collect()
}
