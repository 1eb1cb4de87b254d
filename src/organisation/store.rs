//! Organisations and their members in the store. What changes them asks for a permit, and looks at it again.

use std::collections::BTreeMap;

use super::{Member, Profile};
use crate::authorization::store::{AccessError, check, roles};
use crate::authorization::trail::store::append;
use crate::authorization::trail::{Act, about};
use crate::authorization::{Action, Permit, Role};
use crate::clock::Millis;
use crate::db::{Connection, Db, Error, Executor, query};

/// An organisation that somebody is in, and as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belongs {
    /// The organisation.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What they are in it.
    pub roles: Vec<Role>,
}

/// The organisations of an account, by name.
///
/// # Errors
/// When the store does not answer.
pub async fn of_account(db: &Db, account: &str) -> Result<Vec<Belongs>, Error> {
    let rows = query(
        "SELECT o.id, o.name, m.role FROM member m JOIN organisation o ON o.id = m.organisation \
         WHERE m.account = $1 ORDER BY o.name, o.id, m.role",
    )
    .bind(account)
    .fetch_all(db.read())
    .await?;
    let mut found: Vec<Belongs> = Vec::new();
    for row in &rows {
        let (id, role): (String, String) = (row.try_get("id")?, row.try_get("role")?);
        let role = Role::named(&role);
        match found.last_mut().filter(|last| last.id == id) {
            Some(last) => last.roles.extend(role),
            None => found.push(Belongs {
                id,
                name: row.try_get("name")?,
                roles: role.into_iter().collect(),
            }),
        }
    }
    for belongs in &mut found {
        belongs.roles.sort_unstable();
    }
    Ok(found)
}

/// Whether there is any organisation.
///
/// # Errors
/// When the store does not answer.
pub async fn any(executor: impl Executor<'_>) -> Result<bool, Error> {
    let row = query("SELECT id FROM organisation LIMIT 1")
        .fetch_optional(executor)
        .await?;
    Ok(row.is_some())
}

/// What an organisation says of itself.
///
/// # Errors
/// When the store does not answer.
pub async fn profile(db: &Db, id: &str) -> Result<Option<Profile>, Error> {
    let row = query(
        "SELECT name, accent, contact, legal_form, declared_on FROM organisation WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let words = query(
        "SELECT language, words FROM organisation_words WHERE organisation = $1 ORDER BY language",
    )
    .bind(id)
    .fetch_all(db.read())
    .await?;
    let words: Result<BTreeMap<String, String>, Error> = words
        .iter()
        .map(|row| Ok((row.try_get("language")?, row.try_get("words")?)))
        .collect();
    Ok(Some(Profile {
        name: row.try_get("name")?,
        words: words?,
        accent: row.try_get("accent")?,
        contact: row.try_get("contact")?,
        legal_form: row.try_get("legal_form")?,
        declared_on: row.try_get("declared_on")?,
    }))
}

/// Who is in an organisation, since longest first.
///
/// # Errors
/// When the store does not answer.
pub async fn members(db: &Db, organisation: &str) -> Result<Vec<Member>, Error> {
    let rows = query(
        "SELECT a.id, a.name, a.address, a.totp, m.role, m.since, \
         (SELECT COUNT(*) FROM passkey p WHERE p.account = a.id) AS passkeys FROM member m JOIN account a ON a.id = m.account \
         WHERE m.organisation = $1 ORDER BY m.since, a.id, m.role",
    )
    .bind(organisation)
    .fetch_all(db.read())
    .await?;
    let mut found: Vec<Member> = Vec::new();
    for row in &rows {
        let account: String = row.try_get("id")?;
        let role: String = row.try_get("role")?;
        let role = Role::named(&role);
        if let Some(known) = found.iter_mut().find(|known| known.account == account) {
            known.roles.extend(role);
            continue;
        }
        found.push(Member {
            account,
            name: row.try_get("name")?,
            address: row.try_get("address")?,
            roles: role.into_iter().collect(),
            since: row.try_get("since")?,
            has_second_factor: row.try_get::<Option<Vec<u8>>>("totp")?.is_some()
                || row.try_get::<i64>("passkeys")? > 0,
        });
    }
    for member in &mut found {
        member.roles.sort_unstable();
    }
    Ok(found)
}

/// Makes an organisation, and its maker its first owner.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn create(
    connection: &mut Connection,
    permit: &Permit,
    (id, profile): (&str, &Profile),
    now: Millis,
) -> Result<(), AccessError> {
    check(connection, permit, Action::CreateOrganisation).await?;
    query(
        "INSERT INTO organisation (id, name, accent, contact, legal_form, declared_on, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(&profile.name)
    .bind(&profile.accent)
    .bind(&profile.contact)
    .bind(&profile.legal_form)
    .bind(&profile.declared_on)
    .bind(now)
    .execute(&mut *connection)
    .await?;
    set_words(connection, id, profile).await?;
    give(connection, id, permit.account(), Role::Owner, now).await?;
    let made = (Act::OrganisationMade, &about([("name", &profile.name)]));
    append(connection, id, permit.account(), made, now).await?;
    Ok(())
}

/// Changes what an organisation says of itself.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn change(
    connection: &mut Connection,
    permit: &Permit,
    profile: &Profile,
    now: Millis,
) -> Result<(), AccessError> {
    check(connection, permit, Action::EditOrganisation).await?;
    let id = permit.organisation();
    query(
        "UPDATE organisation SET name = $1, accent = $2, contact = $3, legal_form = $4, declared_on = $5 WHERE id = $6",
    )
    .bind(&profile.name)
    .bind(&profile.accent)
    .bind(&profile.contact)
    .bind(&profile.legal_form)
    .bind(&profile.declared_on)
    .bind(id)
    .execute(&mut *connection)
    .await?;
    set_words(connection, id, profile).await?;
    let changed = (Act::OrganisationChanged, &about([("name", &profile.name)]));
    append(connection, id, permit.account(), changed, now).await?;
    Ok(())
}

async fn set_words(connection: &mut Connection, id: &str, profile: &Profile) -> Result<(), Error> {
    query("DELETE FROM organisation_words WHERE organisation = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    for (language, words) in profile.words.iter().filter(|(_, words)| !words.is_empty()) {
        query("INSERT INTO organisation_words (organisation, language, words) VALUES ($1, $2, $3)")
            .bind(id)
            .bind(language)
            .bind(words)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Gives a role. That somebody may give it is for the caller to have looked at.
///
/// # Errors
/// When the store refuses.
async fn give(
    connection: &mut Connection,
    organisation: &str,
    account: &str,
    role: Role,
    now: Millis,
) -> Result<(), Error> {
    query(
        "INSERT INTO member (organisation, account, role, since) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (organisation, account, role) DO NOTHING",
    )
    .bind(organisation)
    .bind(account)
    .bind(role.name())
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

/// Takes an invitation: its maker must still be one who may invite.
///
/// # Errors
/// [`AccessError::Denied`] where they may not any more; or when the store refuses.
pub async fn join(
    connection: &mut Connection,
    (organisation, inviter): (&str, Option<&str>),
    (account, role): (&str, Role),
    now: Millis,
) -> Result<(), AccessError> {
    if let Some(inviter) = inviter {
        let theirs = roles(&mut *connection, organisation, inviter).await?;
        let may = |role: &Role| crate::authorization::may(*role, Action::ManageMembers);
        if !theirs.iter().any(may) {
            return Err(AccessError::Denied);
        }
    }
    give(connection, organisation, account, role, now).await?;
    let joined = (
        Act::Joined,
        &about([("account", account), ("role", role.name())]),
    );
    append(connection, organisation, account, joined, now).await?;
    Ok(())
}

/// Why a member's roles stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Somebody has to be owner.
    LastOwner,
    /// They are not in it.
    NoMember,
}

/// Gives a member these roles and no others; none at all ends their membership.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn set_roles(
    connection: &mut Connection,
    permit: &Permit,
    (account, wanted): (&str, &[Role]),
    now: Millis,
) -> Result<Result<(), Kept>, AccessError> {
    check(connection, permit, Action::ManageMembers).await?;
    let organisation = permit.organisation();
    let before = roles(&mut *connection, organisation, account).await?;
    if before.is_empty() {
        return Ok(Err(Kept::NoMember));
    }
    if before.contains(&Role::Owner)
        && !wanted.contains(&Role::Owner)
        && !others_own(connection, organisation, account).await?
    {
        return Ok(Err(Kept::LastOwner));
    }
    for role in Role::ALL {
        let act = match (before.contains(&role), wanted.contains(&role)) {
            (false, true) => {
                give(connection, organisation, account, role, now).await?;
                Act::RoleGiven
            }
            (true, false) => {
                take(connection, organisation, account, role).await?;
                Act::RoleTaken
            }
            _ => continue,
        };
        let done = (act, &about([("account", account), ("role", role.name())]));
        append(connection, organisation, permit.account(), done, now).await?;
    }
    Ok(Ok(()))
}

/// Somebody leaves. The last owner stays.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn leave(
    connection: &mut Connection,
    permit: &Permit,
    now: Millis,
) -> Result<Result<(), Kept>, AccessError> {
    check(connection, permit, Action::LeaveOrganisation).await?;
    let (organisation, account) = (permit.organisation(), permit.account());
    let before = roles(&mut *connection, organisation, account).await?;
    if before.contains(&Role::Owner) && !others_own(connection, organisation, account).await? {
        return Ok(Err(Kept::LastOwner));
    }
    for role in before {
        take(connection, organisation, account, role).await?;
    }
    let left = (Act::Left, &about([("account", account)]));
    append(connection, organisation, account, left, now).await?;
    Ok(Ok(()))
}

/// Somebody leaves all their organisations, because their account is erased. Where they are the last owner of any, says of which, and nothing is
/// to be committed.
///
/// # Errors
/// When the store refuses.
pub async fn leave_all(
    connection: &mut Connection,
    (account, actor): (&str, &str),
    now: Millis,
) -> Result<Result<(), Vec<String>>, Error> {
    let rows = query(
        "SELECT m.organisation, m.role, o.name FROM member m JOIN organisation o ON o.id = m.organisation \
         WHERE m.account = $1 ORDER BY o.name, o.id, m.role",
    )
    .bind(account)
    .fetch_all(&mut *connection)
    .await?;
    let (mut held, mut left) = (Vec::new(), Vec::new());
    for row in &rows {
        let (id, role): (String, String) = (row.try_get("organisation")?, row.try_get("role")?);
        if role == Role::Owner.name() && !others_own(connection, &id, account).await? {
            held.push(row.try_get("name")?);
        }
        left.push(id);
    }
    if !held.is_empty() {
        return Ok(Err(held));
    }
    left.dedup();
    query("DELETE FROM member WHERE account = $1")
        .bind(account)
        .execute(&mut *connection)
        .await?;
    for id in left {
        let done = (Act::Left, &about([("account", account)]));
        append(connection, &id, actor, done, now).await?;
    }
    Ok(Ok(()))
}

/// Why an organisation stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// Somebody else is in it.
    HasMembers,
    /// It has a draft, or keeps a campaign.
    HasCampaigns,
}

/// Dissolves an organisation that nobody else is in and that has no campaign: all that stands here of it goes, except what was done.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn dissolve(
    connection: &mut Connection,
    permit: &Permit,
    now: Millis,
) -> Result<Result<(), Stays>, AccessError> {
    check(connection, permit, Action::DissolveOrganisation).await?;
    let (id, account) = (permit.organisation(), permit.account());
    let others =
        query("SELECT account FROM member WHERE organisation = $1 AND account <> $2 LIMIT 1")
            .bind(id)
            .bind(account)
            .fetch_optional(&mut *connection)
            .await?;
    if others.is_some() {
        return Ok(Err(Stays::HasMembers));
    }
    for held in [
        query("SELECT name FROM draft WHERE organisation = $1 LIMIT 1"),
        query("SELECT campaign FROM campaign_keeper WHERE organisation = $1 LIMIT 1"),
    ] {
        let held = held.bind(id).fetch_optional(&mut *connection).await?;
        if held.is_some() {
            return Ok(Err(Stays::HasCampaigns));
        }
    }
    let row = query("SELECT name FROM organisation WHERE id = $1")
        .bind(id)
        .fetch_one(&mut *connection)
        .await?;
    let name: String = row.try_get("name")?;
    let rows = query(
        "SELECT umbrella, member FROM umbrella WHERE umbrella = $1 OR member = $1 ORDER BY umbrella, member",
    )
    .bind(id)
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        let umbrella: String = row.try_get("umbrella")?;
        let member: String = row.try_get("member")?;
        let other = if umbrella == id { member } else { umbrella };
        let what = about([("organisation", id), ("name", &name)]);
        append(
            connection,
            &other,
            account,
            (Act::UmbrellaEnded, &what),
            now,
        )
        .await?;
    }
    for gone in [
        query("DELETE FROM organisation_words WHERE organisation = $1"),
        query("DELETE FROM organisation_logo WHERE organisation = $1"),
        query("DELETE FROM organisation_document WHERE organisation = $1"),
        query("DELETE FROM organisation_key WHERE organisation = $1"),
        query("DELETE FROM umbrella WHERE umbrella = $1 OR member = $1"),
        query("DELETE FROM intent WHERE organisation = $1"),
        query("DELETE FROM member WHERE organisation = $1"),
        query("DELETE FROM organisation WHERE id = $1"),
    ] {
        gone.bind(id).execute(&mut *connection).await?;
    }
    let what = about([("name", &name)]);
    let done = (Act::OrganisationDissolved, &what);
    append(connection, id, account, done, now).await?;
    Ok(Ok(()))
}

async fn others_own(
    connection: &mut Connection,
    organisation: &str,
    account: &str,
) -> Result<bool, Error> {
    let row = query(
        "SELECT account FROM member WHERE organisation = $1 AND role = 'owner' AND account <> $2 LIMIT 1",
    )
    .bind(organisation)
    .bind(account)
    .fetch_optional(connection)
    .await?;
    Ok(row.is_some())
}

async fn take(
    connection: &mut Connection,
    organisation: &str,
    account: &str,
    role: Role,
) -> Result<(), Error> {
    query("DELETE FROM member WHERE organisation = $1 AND account = $2 AND role = $3")
        .bind(organisation)
        .bind(account)
        .bind(role.name())
        .execute(connection)
        .await
        .map(drop)
}

/// Names of accounts, for the trail.
///
/// # Errors
/// When the store does not answer.
pub async fn names(executor: impl Executor<'_>) -> Result<BTreeMap<String, String>, Error> {
    let rows = query("SELECT id, name FROM account ORDER BY id")
        .fetch_all(executor)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get("id")?, row.try_get("name")?)))
        .collect()
}
