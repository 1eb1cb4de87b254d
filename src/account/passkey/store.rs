use super::{ANSWERED_WITHIN, Asked, Passkey, Purpose};
use crate::clock::{HOUR, Millis};
use crate::db::{Connection, Db, Error, Executor, Row, STEP, query};

fn read(row: &Row) -> Result<Passkey, Error> {
    let transports: i64 = row.try_get("transports")?;
    Ok(Passkey {
        id: row.try_get("id")?,
        account: row.try_get("account")?,
        credential: row.try_get("credential")?,
        public_key: row.try_get("public_key")?,
        state: row.try_get("state")?,
        transports: u8::try_from(transports).unwrap_or_default(),
        name: row.try_get("name")?,
        created_at: row.try_get("created_at")?,
        used_on: row.try_get("used_on")?,
    })
}

/// Keeps what a browser was asked, until it answers: for `bound`, and where a passkey is made, for an account.
///
/// # Errors
/// When the store refuses.
pub async fn ask(
    connection: &mut Connection,
    asked: &Asked,
    (purpose, bound, account): (Purpose, &str, &str),
    now: Millis,
) -> Result<(), Error> {
    query(
        "INSERT INTO passkey_challenge (challenge, purpose, bound, account, state, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(asked.challenge.as_slice())
    .bind(purpose.name())
    .bind(bound)
    .bind(account)
    .bind(asked.state.as_slice())
    .bind(now + ANSWERED_WITHIN)
    .execute(connection)
    .await
    .map(drop)
}

/// Uses up what a browser was asked: the account and what was kept. None where nothing of the kind was asked, it was answered already, or too late.
///
/// # Errors
/// When the store refuses.
pub async fn answered(
    connection: &mut Connection,
    challenge: &[u8; 16],
    (purpose, bound): (Purpose, &str),
    now: Millis,
) -> Result<Option<(String, Vec<u8>)>, Error> {
    let row = query(
        "DELETE FROM passkey_challenge WHERE challenge = $1 AND purpose = $2 AND bound = $3 AND expires_at > $4 \
         RETURNING account, state",
    )
    .bind(challenge.as_slice())
    .bind(purpose.name())
    .bind(bound)
    .bind(now)
    .fetch_optional(connection)
    .await?;
    row.map(|row| Ok((row.try_get("account")?, row.try_get("state")?)))
        .transpose()
}

/// Destroys what was asked and never answered; also what a clock that was set back asked for later. What is asked meanwhile, or by a server whose clock
/// is ahead, is none of it.
///
/// # Errors
/// When the store refuses.
pub async fn forget_old(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "DELETE FROM passkey_challenge WHERE challenge IN (SELECT challenge FROM passkey_challenge \
             WHERE expires_at <= $1 OR expires_at > $2 ORDER BY challenge LIMIT $3)",
        )
        .bind(now)
        .bind(now + ANSWERED_WITHIN + HOUR)
        .bind(STEP)
    })
    .await
    .map(drop)
}

/// Writes a new passkey down. False where there is one of its name already: authenticators draw them at random.
///
/// # Errors
/// When the store refuses.
pub async fn insert(connection: &mut Connection, passkey: &Passkey) -> Result<bool, Error> {
    await_turn(&mut *connection, &passkey.account).await?;
    let done = query(
        "INSERT INTO passkey (id, account, credential, public_key, state, transports, name, created_at, used_on) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (credential) DO NOTHING",
    )
    .bind(&passkey.id)
    .bind(&passkey.account)
    .bind(passkey.credential.as_slice())
    .bind(passkey.public_key.as_slice())
    .bind(passkey.state.as_slice())
    .bind(i64::from(passkey.transports))
    .bind(&passkey.name)
    .bind(passkey.created_at)
    .bind(passkey.used_on)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// When the store does not answer.
pub async fn of_account(executor: impl Executor<'_>, account: &str) -> Result<Vec<Passkey>, Error> {
    let rows = query(
        "SELECT id, account, credential, public_key, state, transports, name, created_at, used_on FROM passkey \
         WHERE account = $1 ORDER BY created_at, id",
    )
    .bind(account)
    .fetch_all(executor)
    .await?;
    rows.iter().map(read).collect()
}

/// The passkey that an authenticator calls so.
///
/// # Errors
/// When the store does not answer.
pub async fn by_credential(
    executor: impl Executor<'_>,
    credential: &[u8],
) -> Result<Option<Passkey>, Error> {
    let row = query(
        "SELECT id, account, credential, public_key, state, transports, name, created_at, used_on FROM passkey \
         WHERE credential = $1",
    )
    .bind(credential)
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(read).transpose()
}

/// Writes down that a passkey was used, and its state since. False where it was used meanwhile, or removed.
///
/// # Errors
/// When the store refuses.
pub async fn used(
    connection: &mut Connection,
    passkey: &Passkey,
    state: &[u8],
    on: Millis,
) -> Result<bool, Error> {
    let done = query("UPDATE passkey SET state = $1, used_on = $2 WHERE id = $3 AND state = $4")
        .bind(state)
        .bind(on)
        .bind(&passkey.id)
        .bind(passkey.state.as_slice())
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Of two that change the passkeys of an account at once, the second sees what the first left.
async fn await_turn(connection: &mut Connection, account: &str) -> Result<(), Error> {
    query("UPDATE account SET totp_step = totp_step WHERE id = $1")
        .bind(account)
        .execute(connection)
        .await
        .map(drop)
}

/// Removes a passkey of an account. False where it has none like it.
///
/// # Errors
/// When the store refuses.
pub async fn remove(connection: &mut Connection, account: &str, id: &str) -> Result<bool, Error> {
    await_turn(&mut *connection, account).await?;
    let done = query("DELETE FROM passkey WHERE account = $1 AND id = $2")
        .bind(account)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Removes the passkeys that were added to an account since then, and gives how many they were.
///
/// # Errors
/// When the store refuses.
pub async fn remove_since(
    connection: &mut Connection,
    account: &str,
    since: Millis,
) -> Result<u64, Error> {
    let done = query("DELETE FROM passkey WHERE account = $1 AND created_at >= $2")
        .bind(account)
        .bind(since)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}

/// Removes all passkeys of an account, and what was asked for it.
///
/// # Errors
/// When the store refuses.
pub async fn remove_all(connection: &mut Connection, account: &str) -> Result<(), Error> {
    for gone in [
        query("DELETE FROM passkey WHERE account = $1"),
        query("DELETE FROM passkey_challenge WHERE account = $1"),
    ] {
        gone.bind(account).execute(&mut *connection).await?;
    }
    Ok(())
}
