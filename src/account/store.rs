//! Accounts, their recovery codes, links and waits in the store.

use super::Account;
use super::intent::{Intent, Kind};
use super::wait::{Bucket, Failures};
use crate::authorization::Role;
use crate::clock::Millis;
use crate::db::{Connection, Db, Error, Executor, Row, STEP, query};
use crate::token::Token;

fn read(row: &Row) -> Result<Account, Error> {
    Ok(Account {
        id: row.try_get("id")?,
        address: row.try_get("address")?,
        name: row.try_get("name")?,
        language: row.try_get("language")?,
        password: row.try_get("password")?,
        totp: row.try_get("totp")?,
        passkeys: row.try_get("passkeys")?,
        created_at: row.try_get("created_at")?,
    })
}

/// Writes a new account down. False where its address has one already.
///
/// # Errors
/// When the store refuses.
pub async fn insert(connection: &mut Connection, account: &Account) -> Result<bool, Error> {
    let done = query(
        "INSERT INTO account (id, address, name, language, password, totp, totp_step, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, 0, $7) ON CONFLICT (address) DO NOTHING",
    )
    .bind(&account.id)
    .bind(&account.address)
    .bind(&account.name)
    .bind(&account.language)
    .bind(&account.password)
    .bind(&account.totp)
    .bind(account.created_at)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The account with this id.
///
/// # Errors
/// When the store does not answer.
pub async fn by_id(executor: impl Executor<'_>, id: &str) -> Result<Option<Account>, Error> {
    let row = query(
        "SELECT id, address, name, language, password, totp, created_at, \
         (SELECT COUNT(*) FROM passkey WHERE passkey.account = account.id) AS passkeys FROM account WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(read).transpose()
}

/// The account with this address, as [`super::address`] writes it.
///
/// # Errors
/// When the store does not answer.
pub async fn by_address(
    executor: impl Executor<'_>,
    address: &str,
) -> Result<Option<Account>, Error> {
    let row = query(
        "SELECT id, address, name, language, password, totp, created_at, \
         (SELECT COUNT(*) FROM passkey WHERE passkey.account = account.id) AS passkeys FROM account WHERE address = $1",
    )
    .bind(address)
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(read).transpose()
}

/// All accounts, the oldest first.
///
/// # Errors
/// When the store does not answer.
pub async fn all(executor: impl Executor<'_>) -> Result<Vec<Account>, Error> {
    let rows = query(
        "SELECT id, address, name, language, password, totp, created_at, \
         (SELECT COUNT(*) FROM passkey WHERE passkey.account = account.id) AS passkeys FROM account ORDER BY created_at, id",
    )
    .fetch_all(executor)
    .await?;
    rows.iter().map(read).collect()
}

/// Whether there is any account.
///
/// # Errors
/// When the store does not answer.
pub async fn any(executor: impl Executor<'_>) -> Result<bool, Error> {
    let row = query("SELECT id FROM account LIMIT 1")
        .fetch_optional(executor)
        .await?;
    Ok(row.is_some())
}

/// Another name and language.
///
/// # Errors
/// When the store refuses.
pub async fn set_profile(
    connection: &mut Connection,
    id: &str,
    name: &str,
    language: &str,
) -> Result<(), Error> {
    query("UPDATE account SET name = $1, language = $2 WHERE id = $3")
        .bind(name)
        .bind(language)
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// Another address. False where it has an account already.
///
/// # Errors
/// When the store refuses.
pub async fn set_address(
    connection: &mut Connection,
    id: &str,
    address: &str,
) -> Result<bool, Error> {
    let done = query(
        "UPDATE account SET address = $1 WHERE id = $2 AND NOT EXISTS (SELECT id FROM account WHERE address = $1)",
    )
    .bind(address)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Another password.
///
/// # Errors
/// When the store refuses.
pub async fn set_password(
    connection: &mut Connection,
    id: &str,
    password: &str,
) -> Result<(), Error> {
    query("UPDATE account SET password = $1 WHERE id = $2")
        .bind(password)
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// Another second factor, whose code of `step` was shown; or none.
///
/// # Errors
/// When the store refuses.
pub async fn set_second_factor(
    connection: &mut Connection,
    id: &str,
    sealed: Option<&[u8]>,
    step: i64,
) -> Result<(), Error> {
    query("UPDATE account SET totp = $1, totp_step = $2 WHERE id = $3")
        .bind(sealed)
        .bind(step)
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// The step of the code that was shown last.
///
/// # Errors
/// When the store does not answer.
pub async fn last_step(executor: impl Executor<'_>, id: &str) -> Result<i64, Error> {
    let row = query("SELECT totp_step FROM account WHERE id = $1")
        .bind(id)
        .fetch_optional(executor)
        .await?;
    row.map_or(Ok(0), |row| row.try_get("totp_step"))
}

/// Takes the code of a step. False where it, or a later one, was taken before.
///
/// # Errors
/// When the store refuses.
pub async fn take_step(connection: &mut Connection, id: &str, step: i64) -> Result<bool, Error> {
    let done = query("UPDATE account SET totp_step = $1 WHERE id = $2 AND totp_step < $1")
        .bind(step)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// These recovery codes instead of all before.
///
/// # Errors
/// When the store refuses.
pub async fn set_recovery_codes(
    connection: &mut Connection,
    id: &str,
    hashes: &[[u8; 32]],
) -> Result<(), Error> {
    query("DELETE FROM recovery_code WHERE account = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    for hash in hashes {
        query("INSERT INTO recovery_code (account, code_hash) VALUES ($1, $2)")
            .bind(id)
            .bind(hash.as_slice())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Takes a recovery code. False where there is none like it.
///
/// # Errors
/// When the store refuses.
pub async fn take_recovery_code(
    connection: &mut Connection,
    id: &str,
    hash: &[u8; 32],
) -> Result<bool, Error> {
    let done = query("DELETE FROM recovery_code WHERE account = $1 AND code_hash = $2")
        .bind(id)
        .bind(hash.as_slice())
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// How many recovery codes are left.
///
/// # Errors
/// When the store does not answer.
pub async fn recovery_codes_left(executor: impl Executor<'_>, id: &str) -> Result<u64, Error> {
    let left: i64 = query("SELECT COUNT(*) AS n FROM recovery_code WHERE account = $1")
        .bind(id)
        .fetch_one(executor)
        .await?
        .try_get("n")?;
    Ok(u64::try_from(left).unwrap_or_default())
}

fn read_intent(row: &Row) -> Result<Intent, Error> {
    let kind: String = row.try_get("kind")?;
    let role: Option<String> = row.try_get("role")?;
    Ok(Intent {
        id: row.try_get("id")?,
        kind: Kind::named(&kind).ok_or_else(|| Error::told("a link of an unknown kind"))?,
        address: row.try_get("address")?,
        account: row.try_get("account")?,
        organisation: row.try_get("organisation")?,
        role: role.as_deref().and_then(Role::named),
        made_by: row.try_get("made_by")?,
        created_at: row.try_get("created_at")?,
        expires_at: row.try_get("expires_at")?,
    })
}

/// Writes a link down, in place of those of its kind for the same mailbox, account and organisation: only the newest holds. Of the addresses that
/// servers print for the first account each holds, until one has made it: several servers print one each.
///
/// # Errors
/// When the store refuses.
pub async fn give_intent(
    connection: &mut Connection,
    intent: &Intent,
    token: &Token,
) -> Result<(), Error> {
    query(
        "DELETE FROM intent WHERE kind = $1 AND address = $2 AND COALESCE(account, '') = COALESCE($3, '') \
         AND COALESCE(organisation, '') = COALESCE($4, '') AND kind <> 'first'",
    )
    .bind(intent.kind.name())
    .bind(&intent.address)
    .bind(&intent.account)
    .bind(&intent.organisation)
    .execute(&mut *connection)
    .await?;
    query(
        "INSERT INTO intent (token_hash, id, kind, address, account, organisation, role, made_by, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(token.hash().as_slice())
    .bind(&intent.id)
    .bind(intent.kind.name())
    .bind(&intent.address)
    .bind(&intent.account)
    .bind(&intent.organisation)
    .bind(intent.role.map(Role::name))
    .bind(&intent.made_by)
    .bind(intent.created_at)
    .bind(intent.expires_at)
    .execute(connection)
    .await
    .map(drop)
}

/// What a link is for, where it still holds.
///
/// # Errors
/// When the store does not answer.
pub async fn intent(
    executor: impl Executor<'_>,
    token: &Token,
    now: Millis,
) -> Result<Option<Intent>, Error> {
    let row = query(
        "SELECT id, kind, address, account, organisation, role, made_by, created_at, expires_at FROM intent \
         WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2",
    )
    .bind(token.hash().as_slice())
    .bind(now)
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(read_intent).transpose()
}

/// Uses a link up. None where it was used meanwhile, or holds no more.
///
/// # Errors
/// When the store refuses.
pub async fn use_intent(
    connection: &mut Connection,
    token: &Token,
    now: Millis,
) -> Result<Option<Intent>, Error> {
    let row = query(
        "UPDATE intent SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 \
         RETURNING id, kind, address, account, organisation, role, made_by, created_at, expires_at",
    )
    .bind(token.hash().as_slice())
    .bind(now)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_intent).transpose()
}

/// The invitations of an organisation that nobody has used yet, those that are over too: they can be sent again.
///
/// # Errors
/// When the store does not answer.
pub async fn invitations(
    executor: impl Executor<'_>,
    organisation: &str,
) -> Result<Vec<Intent>, Error> {
    let rows = query(
        "SELECT id, kind, address, account, organisation, role, made_by, created_at, expires_at FROM intent \
         WHERE organisation = $1 AND kind = 'invitation' AND used_at IS NULL ORDER BY created_at, id",
    )
    .bind(organisation)
    .fetch_all(executor)
    .await?;
    rows.iter().map(read_intent).collect()
}

/// Takes an invitation of an organisation back, and says what it was.
///
/// # Errors
/// When the store refuses.
pub async fn withdraw_invitation(
    connection: &mut Connection,
    organisation: &str,
    id: &str,
) -> Result<Option<Intent>, Error> {
    let row = query(
        "DELETE FROM intent WHERE organisation = $1 AND id = $2 AND kind = 'invitation' AND used_at IS NULL \
         RETURNING id, kind, address, account, organisation, role, made_by, created_at, expires_at",
    )
    .bind(organisation)
    .bind(id)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_intent).transpose()
}

/// The links of an account hold no more: those that would set its password or address.
///
/// # Errors
/// When the store refuses.
pub async fn forget_intents(
    connection: &mut Connection,
    account: &str,
    address: &str,
) -> Result<(), Error> {
    query(
        "DELETE FROM intent WHERE used_at IS NULL AND ((kind = 'recovery' AND address = $2) OR \
         (kind IN ('address', 'recovery') AND account = $1))",
    )
    .bind(account)
    .bind(address)
    .execute(connection)
    .await
    .map(drop)
}

/// Erases an account, with all that is about it alone: passkeys, sessions, known browsers, codes, links. That somebody else is owner where it was the
/// only one, and that it is in no organisation any more, is for the caller to have looked at
/// ([`crate::organisation::store::leave_all`]).
///
/// # Errors
/// When the store refuses.
pub async fn erase(connection: &mut Connection, account: &Account) -> Result<(), Error> {
    for gone in [
        query("DELETE FROM passkey WHERE account = $1"),
        query("DELETE FROM passkey_challenge WHERE account = $1"),
        query("DELETE FROM recovery_code WHERE account = $1"),
        query("DELETE FROM session WHERE account = $1"),
        query("DELETE FROM device WHERE account = $1"),
        query("DELETE FROM intent WHERE account = $1"),
        query("DELETE FROM account WHERE id = $1"),
    ] {
        gone.bind(&account.id).execute(&mut *connection).await?;
    }
    query("DELETE FROM intent WHERE address = $1 AND kind <> 'first'")
        .bind(&account.address)
        .execute(connection)
        .await
        .map(drop)
}

/// Destroys links that are over, and those that were used.
///
/// # Errors
/// When the store refuses.
pub async fn forget_links(db: &Db, now: Millis) -> Result<(), Error> {
    let month = crate::clock::DAY * 30;
    // An invitation that is over is still shown for a while, so that it can be sent again.
    db.in_steps(|| {
        query(
            "DELETE FROM intent WHERE token_hash IN (SELECT token_hash FROM intent WHERE used_at IS NOT NULL \
             OR expires_at < $1 OR (kind <> 'invitation' AND expires_at < $2) ORDER BY token_hash LIMIT $3)",
        )
        .bind(now - month)
        .bind(now)
        .bind(STEP)
    })
    .await
    .map(drop)
}

/// Destroys waits that are over; also what a clock that was set back wrote down for later.
///
/// # Errors
/// When the store refuses.
pub async fn forget_waits(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "DELETE FROM sign_in_wait WHERE (last_at < $1 OR last_at > $2) AND bucket IN \
             (SELECT bucket FROM sign_in_wait WHERE last_at < $1 OR last_at > $2 ORDER BY bucket LIMIT $3)",
        )
        .bind(now - crate::clock::DAY)
        .bind(now + crate::clock::HOUR)
        .bind(STEP)
    })
    .await
    .map(drop)
}

/// How often it went wrong.
///
/// # Errors
/// When the store does not answer.
pub async fn failures(executor: impl Executor<'_>, bucket: Bucket) -> Result<Failures, Error> {
    let row = query("SELECT failures, last_at FROM sign_in_wait WHERE bucket = $1")
        .bind(bucket.bytes())
        .fetch_optional(executor)
        .await?;
    let Some(row) = row else {
        return Ok(Failures::default());
    };
    Ok(Failures {
        count: row.try_get("failures")?,
        last_at: row.try_get("last_at")?,
    })
}

/// Writes down how often it went wrong.
///
/// # Errors
/// When the store refuses.
pub async fn set_failures(
    connection: &mut Connection,
    bucket: Bucket,
    count: i64,
    now: Millis,
) -> Result<(), Error> {
    query(
        "INSERT INTO sign_in_wait (bucket, failures, last_at) VALUES ($1, $2, $3) \
         ON CONFLICT (bucket) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at",
    )
    .bind(bucket.bytes())
    .bind(count)
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

/// It went right: what went wrong before is forgotten.
///
/// # Errors
/// When the store refuses.
pub async fn forgive(connection: &mut Connection, bucket: Bucket) -> Result<(), Error> {
    query("DELETE FROM sign_in_wait WHERE bucket = $1")
        .bind(bucket.bytes())
        .execute(connection)
        .await
        .map(drop)
}
