use super::{Key, PHRASE_LIFETIME, PHRASE_TRIES};
use crate::authorization::store::{AccessError, check};
use crate::authorization::trail::store::append;
use crate::authorization::trail::{Act, about};
use crate::authorization::{Action, Permit};
use crate::clock::{APART, Millis};
use crate::db::{Connection, Error, Executor, Row, query};

fn read(row: &Row) -> Result<Key, Error> {
    Ok(Key {
        id: row.try_get("id")?,
        label: row.try_get("label")?,
        recipient: row.try_get("recipient")?,
        holder: row.try_get("holder")?,
        made_at: row.try_get("made_at")?,
        proved_at: row.try_get("proved_at")?,
        retired_at: row.try_get("retired_at")?,
        lost: row.try_get::<i64>("lost")? == 1,
    })
}

/// The keys of an organisation, the newest first.
///
/// # Errors
/// When the store does not answer.
pub async fn of_organisation(
    executor: impl Executor<'_>,
    organisation: &str,
) -> Result<Vec<Key>, Error> {
    let rows = query(
        "SELECT id, label, recipient, holder, made_at, proved_at, retired_at, lost FROM organisation_key \
         WHERE organisation = $1 ORDER BY made_at DESC, id",
    )
    .bind(organisation)
    .fetch_all(executor)
    .await?;
    rows.iter().map(read).collect()
}

/// A key of an organisation.
///
/// # Errors
/// When the store does not answer.
pub async fn one(
    executor: impl Executor<'_>,
    organisation: &str,
    id: &str,
) -> Result<Option<Key>, Error> {
    let row = query(
        "SELECT id, label, recipient, holder, made_at, proved_at, retired_at, lost FROM organisation_key \
         WHERE organisation = $1 AND id = $2",
    )
    .bind(organisation)
    .bind(id)
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(read).transpose()
}

/// Registers a public key. False where the organisation has it already.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn register(
    connection: &mut Connection,
    permit: &Permit,
    (id, label, recipient): (&str, &str, &str),
    now: Millis,
) -> Result<bool, AccessError> {
    check(connection, permit, Action::ManageKeys).await?;
    let done = query(
        "INSERT INTO organisation_key (id, organisation, label, recipient, holder, made_at, lost, tries) \
         VALUES ($1, $2, $3, $4, $5, $6, 0, 0) ON CONFLICT (organisation, recipient) DO NOTHING",
    )
    .bind(id)
    .bind(permit.organisation())
    .bind(label)
    .bind(recipient)
    .bind(permit.account())
    .bind(now)
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    told(connection, permit, (Act::KeyRegistered, id), now).await?;
    Ok(true)
}

/// Begins a proof: of the phrase its hash is kept.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn begin_proof(
    connection: &mut Connection,
    permit: &Permit,
    (id, phrase_hash): (&str, &[u8; 32]),
    now: Millis,
) -> Result<(), AccessError> {
    check(connection, permit, Action::ManageKeys).await?;
    query(
        "UPDATE organisation_key SET phrase_hash = $1, phrase_until = $2, tries = 0 \
         WHERE organisation = $3 AND id = $4 AND proved_at IS NULL AND retired_at IS NULL",
    )
    .bind(phrase_hash.as_slice())
    .bind(now + PHRASE_LIFETIME)
    .bind(permit.organisation())
    .bind(id)
    .execute(connection)
    .await?;
    Ok(())
}

/// What became of a phrase that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// It is right: the key is proved, or was before.
    Right,
    /// It is not; there are tries left.
    Wrong,
    /// Its hour is over, or its tries are: another one is to be sealed.
    Over,
}

/// Takes a phrase. Whoever has opened with the key holds it.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn prove(
    connection: &mut Connection,
    permit: &Permit,
    (id, typed_hash): (&str, &[u8; 32]),
    now: Millis,
) -> Result<Proof, AccessError> {
    check(connection, permit, Action::ManageKeys).await?;
    let row = query(
        "SELECT proved_at, phrase_hash, phrase_until, tries FROM organisation_key \
         WHERE organisation = $1 AND id = $2 AND retired_at IS NULL",
    )
    .bind(permit.organisation())
    .bind(id)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else {
        return Ok(Proof::Over);
    };
    if row.try_get::<Option<Millis>>("proved_at")?.is_some() {
        return Ok(Proof::Right);
    }
    let until: Option<Millis> = row.try_get("phrase_until")?;
    // Another server may have sealed it, whose clock is a little ahead.
    let longest = PHRASE_LIFETIME + APART;
    let holds = until.is_some_and(|until| (1..=longest).contains(&(until - now)));
    let tries: i64 = row.try_get("tries")?;
    if !holds || tries >= PHRASE_TRIES {
        return Ok(Proof::Over);
    }
    let hash: Option<Vec<u8>> = row.try_get("phrase_hash")?;
    if hash.as_deref() != Some(typed_hash.as_slice()) {
        query("UPDATE organisation_key SET tries = tries + 1 WHERE organisation = $1 AND id = $2")
            .bind(permit.organisation())
            .bind(id)
            .execute(connection)
            .await?;
        return Ok(Proof::Wrong);
    }
    query(
        "UPDATE organisation_key SET proved_at = $1, holder = $2, phrase_hash = NULL, phrase_until = NULL \
         WHERE organisation = $3 AND id = $4",
    )
    .bind(now)
    .bind(permit.account())
    .bind(permit.organisation())
    .bind(id)
    .execute(&mut *connection)
    .await?;
    told(connection, permit, (Act::KeyProved, id), now).await?;
    Ok(Proof::Right)
}

/// Nothing new is sealed to a key from now on; `lost`: because nobody can open with it any more. A retired one may be found to be lost later.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn retire(
    connection: &mut Connection,
    permit: &Permit,
    (id, lost): (&str, bool),
    now: Millis,
) -> Result<bool, AccessError> {
    check(connection, permit, Action::ManageKeys).await?;
    let done = query(
        "UPDATE organisation_key SET retired_at = COALESCE(retired_at, $1), lost = $2, phrase_hash = NULL, phrase_until = NULL \
         WHERE organisation = $3 AND id = $4 AND lost = 0 AND (retired_at IS NULL OR $2 = 1)",
    )
    .bind(now)
    .bind(i64::from(lost))
    .bind(permit.organisation())
    .bind(id)
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    let act = if lost { Act::KeyLost } else { Act::KeyRetired };
    told(connection, permit, (act, id), now).await?;
    Ok(true)
}

async fn told(
    connection: &mut Connection,
    permit: &Permit,
    (act, id): (Act, &str),
    now: Millis,
) -> Result<(), Error> {
    let done = (act, &about([("key", id)]));
    append(
        connection,
        permit.organisation(),
        permit.account(),
        done,
        now,
    )
    .await
}
