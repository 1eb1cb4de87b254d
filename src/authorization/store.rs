//! Roles as the store has them.

use super::{Action, Level, Permit, Role, may};
use crate::db::{Connection, Error, Executor, query};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// It is not allowed any more: the role was taken, or the account is gone.
    #[error("what was allowed a moment ago is not any more")]
    Denied,
    /// The store refuses.
    #[error(transparent)]
    Store(#[from] Error),
}

/// What somebody is in an organisation.
///
/// # Errors
/// When the store does not answer.
pub async fn roles(
    executor: impl Executor<'_>,
    organisation: &str,
    account: &str,
) -> Result<Vec<Role>, Error> {
    let rows =
        query("SELECT role FROM member WHERE organisation = $1 AND account = $2 ORDER BY role")
            .bind(organisation)
            .bind(account)
            .fetch_all(executor)
            .await?;
    let names: Result<Vec<String>, Error> = rows.iter().map(|row| row.try_get("role")).collect();
    Ok(names?.iter().filter_map(|name| Role::named(name)).collect())
}

/// Whether a permit for this still holds, in the transaction that rests on it.
///
/// # Errors
/// [`AccessError::Denied`] where it is for something else, or holds no more.
pub async fn check(
    connection: &mut Connection,
    permit: &Permit,
    action: Action,
) -> Result<(), AccessError> {
    if permit.action() != action {
        return Err(AccessError::Denied);
    }
    if action.level() == Level::Anybody {
        return Ok(());
    }
    let row = query("SELECT id FROM account WHERE id = $1")
        .bind(permit.account())
        .fetch_optional(&mut *connection)
        .await?;
    let roles = roles(connection, permit.organisation(), permit.account()).await?;
    let holds = action.level() != Level::Member || roles.iter().any(|role| may(*role, action));
    if row.is_some() && holds {
        Ok(())
    } else {
        Err(AccessError::Denied)
    }
}
