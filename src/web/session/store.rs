use super::{DEVICE_KEPT, IDLE, LIFETIME, Secret, Session};
use crate::clock::{MINUTE, Millis};
use crate::db::{Connection, Db, Error, Executor, Row, STEP, query};

/// How exactly it is known when a session was last used: each use would be a write.
const SEEN_STEP: Millis = 5 * MINUTE;

fn read(row: &Row) -> Result<Session, Error> {
    let strong: i64 = row.try_get("strong")?;
    Ok(Session {
        id: row.try_get("id")?,
        account: row.try_get("account")?,
        strong: strong == 1,
        device: row.try_get("device")?,
        created_at: row.try_get("created_at")?,
        seen_at: row.try_get("seen_at")?,
        sudo_until: row.try_get("sudo_until")?,
    })
}

/// Begins a session.
///
/// # Errors
/// When the store refuses.
pub async fn insert(
    connection: &mut Connection,
    secret: &Secret,
    session: &Session,
) -> Result<(), Error> {
    query(
        "INSERT INTO session (token_hash, id, account, strong, device, created_at, seen_at, sudo_until) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(secret.hash().as_slice())
    .bind(&session.id)
    .bind(&session.account)
    .bind(i64::from(session.strong))
    .bind(&session.device)
    .bind(session.created_at)
    .bind(session.seen_at)
    .bind(session.sudo_until)
    .execute(connection)
    .await
    .map(drop)
}

/// The session behind a cookie, where it is not over.
///
/// # Errors
/// When the store does not answer.
pub async fn find(
    executor: impl Executor<'_>,
    secret: &Secret,
    now: Millis,
) -> Result<Option<Session>, Error> {
    let row = query(
        "SELECT id, account, strong, device, created_at, seen_at, sudo_until FROM session WHERE token_hash = $1",
    )
    .bind(secret.hash().as_slice())
    .fetch_optional(executor)
    .await?;
    let session = row.as_ref().map(read).transpose()?;
    Ok(session.filter(|session| !session.is_over(now)))
}

/// Whether it is to be written down that a session is used now.
#[must_use]
pub fn is_to_be_touched(session: &Session, now: Millis) -> bool {
    (now - session.seen_at).abs() >= SEEN_STEP
}

/// Writes down that a session is used now.
///
/// # Errors
/// When the store refuses.
pub async fn touch(connection: &mut Connection, id: &str, now: Millis) -> Result<(), Error> {
    query("UPDATE session SET seen_at = $1 WHERE id = $2")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// Gives a session another cookie, and what it has shown by now: the old cookie is worth nothing any more.
///
/// # Errors
/// When the store refuses.
pub async fn rotate(
    connection: &mut Connection,
    id: &str,
    secret: &Secret,
    (strong, sudo_until): (bool, Millis),
) -> Result<(), Error> {
    query("UPDATE session SET token_hash = $1, strong = $2, sudo_until = $3 WHERE id = $4")
        .bind(secret.hash().as_slice())
        .bind(i64::from(strong))
        .bind(sudo_until)
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// The sessions of an account that are not over, the one used last first.
///
/// # Errors
/// When the store does not answer.
pub async fn of_account(
    executor: impl Executor<'_>,
    account: &str,
    now: Millis,
) -> Result<Vec<Session>, Error> {
    let rows = query(
        "SELECT id, account, strong, device, created_at, seen_at, sudo_until FROM session \
         WHERE account = $1 ORDER BY seen_at DESC, id",
    )
    .bind(account)
    .fetch_all(executor)
    .await?;
    let sessions: Result<Vec<Session>, Error> = rows.iter().map(read).collect();
    Ok(sessions?
        .into_iter()
        .filter(|session| !session.is_over(now))
        .collect())
}

/// Ends one session of an account; false where it has no such.
///
/// # Errors
/// When the store refuses.
pub async fn end(connection: &mut Connection, account: &str, id: &str) -> Result<bool, Error> {
    query("DELETE FROM session WHERE account = $1 AND id = $2")
        .bind(account)
        .bind(id)
        .execute(connection)
        .await
        .map(|done| done.rows_affected() == 1)
}

/// Ends all sessions of an account but this one, and forgets the browsers that it knew; gives how many sessions ended.
///
/// # Errors
/// When the store refuses.
pub async fn end_others(
    connection: &mut Connection,
    account: &str,
    kept: &str,
) -> Result<u64, Error> {
    query("DELETE FROM device WHERE account = $1")
        .bind(account)
        .execute(&mut *connection)
        .await?;
    let ended = query("DELETE FROM session WHERE account = $1 AND id <> $2")
        .bind(account)
        .bind(kept)
        .execute(connection)
        .await?;
    Ok(ended.rows_affected())
}

/// Remembers a browser in which somebody signed in.
///
/// # Errors
/// When the store refuses.
pub async fn remember_device(
    connection: &mut Connection,
    secret: &Secret,
    account: &str,
    now: Millis,
) -> Result<(), Error> {
    query(
        "INSERT INTO device (token_hash, account, seen_at) VALUES ($1, $2, $3) \
         ON CONFLICT (token_hash) DO UPDATE SET account = excluded.account, seen_at = excluded.seen_at",
    )
    .bind(secret.hash().as_slice())
    .bind(account)
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

/// Whether somebody signed in to this account in this browser before.
///
/// # Errors
/// When the store does not answer.
pub async fn knows_device(
    executor: impl Executor<'_>,
    secret: &Secret,
    account: &str,
    now: Millis,
) -> Result<bool, Error> {
    let row =
        query("SELECT account FROM device WHERE token_hash = $1 AND account = $2 AND seen_at > $3")
            .bind(secret.hash().as_slice())
            .bind(account)
            .bind(now - DEVICE_KEPT)
            .fetch_optional(executor)
            .await?;
    Ok(row.is_some())
}

/// Destroys sessions that are over.
///
/// # Errors
/// When the store refuses.
pub async fn forget_sessions(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "DELETE FROM session WHERE (seen_at < $1 OR created_at < $2) AND token_hash IN \
             (SELECT token_hash FROM session WHERE seen_at < $1 OR created_at < $2 ORDER BY token_hash LIMIT $3)",
        )
        .bind(now - IDLE)
        .bind(now - LIFETIME)
        .bind(STEP)
    })
    .await
    .map(drop)
}

/// Destroys browsers not seen for long.
///
/// # Errors
/// When the store refuses.
pub async fn forget_devices(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "DELETE FROM device WHERE seen_at < $1 AND token_hash IN \
             (SELECT token_hash FROM device WHERE seen_at < $1 ORDER BY token_hash LIMIT $2)",
        )
        .bind(now - DEVICE_KEPT)
        .bind(STEP)
    })
    .await
    .map(drop)
}
