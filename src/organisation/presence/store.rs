use super::{Document, Logo, Membership, Presence, Side};
use crate::authorization::store::{AccessError, check};
use crate::authorization::trail::store::append;
use crate::authorization::trail::{Act, about};
use crate::authorization::{Action, Permit};
use crate::clock::Millis;
use crate::db::{Connection, Db, Error, Executor, query};
use crate::picture::Encoded;

/// What an organisation shows besides its words.
///
/// # Errors
/// When the store does not answer.
pub async fn of(db: &Db, organisation: &str) -> Result<Presence, Error> {
    let row = query("SELECT slug FROM organisation WHERE id = $1")
        .bind(organisation)
        .fetch_optional(db.read())
        .await?;
    let logo = query("SELECT name, width, height FROM organisation_logo WHERE organisation = $1")
        .bind(organisation)
        .fetch_optional(db.read())
        .await?;
    let documents = query(
        "SELECT title, url FROM organisation_document WHERE organisation = $1 ORDER BY number",
    )
    .bind(organisation)
    .fetch_all(db.read())
    .await?;
    let documents: Result<Vec<Document>, Error> = documents
        .iter()
        .map(|row| {
            Ok(Document {
                title: row.try_get("title")?,
                url: row.try_get("url")?,
            })
        })
        .collect();
    let logo = logo.map(|row| {
        Ok::<_, Error>(Logo {
            name: row.try_get("name")?,
            width: row.try_get("width")?,
            height: row.try_get("height")?,
        })
    });
    Ok(Presence {
        slug: match row {
            Some(row) => row.try_get("slug")?,
            None => None,
        },
        logo: logo.transpose()?,
        documents: documents?,
    })
}

/// The organisation whose page has this name.
///
/// # Errors
/// When the store does not answer.
pub async fn by_slug(executor: impl Executor<'_>, slug: &str) -> Result<Option<String>, Error> {
    let row = query("SELECT id FROM organisation WHERE slug = $1")
        .bind(slug)
        .fetch_optional(executor)
        .await?;
    row.map(|row| row.try_get("id")).transpose()
}

/// That another organisation's page has the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken;

/// Gives the page a name, or none, and documents.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn set(
    connection: &mut Connection,
    permit: &Permit,
    (slug, documents): (Option<&str>, &[Document]),
    now: Millis,
) -> Result<Result<(), Taken>, AccessError> {
    check(connection, permit, Action::EditOrganisation).await?;
    let id = permit.organisation();
    if let Some(slug) = slug
        && by_slug(&mut *connection, slug)
            .await?
            .is_some_and(|owner| owner != id)
    {
        return Ok(Err(Taken));
    }
    query("UPDATE organisation SET slug = $1 WHERE id = $2")
        .bind(slug)
        .bind(id)
        .execute(&mut *connection)
        .await?;
    query("DELETE FROM organisation_document WHERE organisation = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    for (document, number) in documents.iter().zip(1i64..) {
        query(
            "INSERT INTO organisation_document (organisation, number, title, url) VALUES ($1, $2, $3, $4)",
        )
        .bind(id)
        .bind(number)
        .bind(&document.title)
        .bind(&document.url)
        .execute(&mut *connection)
        .await?;
    }
    let done = (Act::PageChanged, &about([("name", slug.unwrap_or(""))]));
    append(connection, id, permit.account(), done, now).await?;
    Ok(Ok(()))
}

/// Gives the organisation a logo, or none.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn set_logo(
    connection: &mut Connection,
    permit: &Permit,
    logo: Option<&Encoded>,
    now: Millis,
) -> Result<(), AccessError> {
    check(connection, permit, Action::EditOrganisation).await?;
    let id = permit.organisation();
    query("DELETE FROM organisation_logo WHERE organisation = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    if let Some(logo) = logo {
        query(
            "INSERT INTO organisation_logo (organisation, name, width, height, bytes) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(id)
        .bind(&logo.size.name)
        .bind(i64::from(logo.size.width))
        .bind(i64::from(logo.size.height))
        .bind(&logo.bytes)
        .execute(&mut *connection)
        .await?;
    }
    append(
        connection,
        id,
        permit.account(),
        (Act::LogoChanged, &about([])),
        now,
    )
    .await?;
    Ok(())
}

/// The bytes of a logo, by its name.
///
/// # Errors
/// When the store does not answer.
pub async fn logo(
    executor: impl Executor<'_>,
    slug: &str,
    name: &str,
) -> Result<Option<Vec<u8>>, Error> {
    let row = query(
        "SELECT l.bytes FROM organisation_logo l JOIN organisation o ON o.id = l.organisation WHERE o.slug = $1 AND l.name = $2",
    )
    .bind(slug)
    .bind(name)
    .fetch_optional(executor)
    .await?;
    row.map(|row| row.try_get("bytes")).transpose()
}

/// The memberships of an organisation on both sides, by name.
///
/// # Errors
/// When the store does not answer.
pub async fn memberships(
    executor: impl Executor<'_>,
    organisation: &str,
) -> Result<Vec<Membership>, Error> {
    let rows = query(
        "SELECT u.umbrella, u.member, u.asked_by, u.accepted_at, o.id, o.name, o.slug FROM umbrella u \
         JOIN organisation o ON (o.id = u.umbrella OR o.id = u.member) AND o.id <> $1 \
         WHERE u.umbrella = $1 OR u.member = $1 ORDER BY o.name, o.id",
    )
    .bind(organisation)
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| {
            let umbrella: String = row.try_get("umbrella")?;
            let asked_by: String = row.try_get("asked_by")?;
            Ok(Membership {
                other: row.try_get("id")?,
                name: row.try_get("name")?,
                slug: row.try_get("slug")?,
                side: if umbrella == organisation {
                    Side::Umbrella
                } else {
                    Side::Member
                },
                accepted: row.try_get::<Option<Millis>>("accepted_at")?.is_some(),
                asked_here: asked_by == organisation,
            })
        })
        .collect()
}

/// Umbrella and member, of two of which one is on this side.
fn sides<'o>(own: &'o str, other: &'o str, side: Side) -> (&'o str, &'o str) {
    match side {
        Side::Umbrella => (own, other),
        Side::Member => (other, own),
    }
}

/// Asks another organisation. Where that one asked the same before, both have agreed.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn ask(
    connection: &mut Connection,
    permit: &Permit,
    (other, side): (&str, Side),
    now: Millis,
) -> Result<(), AccessError> {
    check(connection, permit, Action::EditOrganisation).await?;
    let own = permit.organisation();
    let (umbrella, member) = sides(own, other, side);
    let done = query(
        "INSERT INTO umbrella (umbrella, member, asked_by, asked_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (umbrella, member) DO NOTHING",
    )
    .bind(umbrella)
    .bind(member)
    .bind(own)
    .bind(now)
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return accept(connection, permit, (other, side), now)
            .await
            .map(drop);
    }
    on_both(connection, permit, (Act::UmbrellaAsked, other), now).await
}

/// Agrees to what the other asked; false where it asked nothing.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn accept(
    connection: &mut Connection,
    permit: &Permit,
    (other, side): (&str, Side),
    now: Millis,
) -> Result<bool, AccessError> {
    check(connection, permit, Action::EditOrganisation).await?;
    let (umbrella, member) = sides(permit.organisation(), other, side);
    let done = query(
        "UPDATE umbrella SET accepted_at = $1 WHERE umbrella = $2 AND member = $3 AND asked_by = $4 AND accepted_at IS NULL",
    )
    .bind(now)
    .bind(umbrella)
    .bind(member)
    .bind(other)
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    on_both(connection, permit, (Act::UmbrellaAccepted, other), now).await?;
    Ok(true)
}

/// Ends a membership, refuses one that was asked for, or takes the question back: each side may, at any time. False where there is none.
///
/// # Errors
/// When the permit does not hold, or the store refuses.
pub async fn end(
    connection: &mut Connection,
    permit: &Permit,
    (other, side): (&str, Side),
    now: Millis,
) -> Result<bool, AccessError> {
    check(connection, permit, Action::EditOrganisation).await?;
    let (umbrella, member) = sides(permit.organisation(), other, side);
    let done = query("DELETE FROM umbrella WHERE umbrella = $1 AND member = $2")
        .bind(umbrella)
        .bind(member)
        .execute(&mut *connection)
        .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    on_both(connection, permit, (Act::UmbrellaEnded, other), now).await?;
    Ok(true)
}

/// Stands in the chains of both.
async fn on_both(
    connection: &mut Connection,
    permit: &Permit,
    (act, other): (Act, &str),
    now: Millis,
) -> Result<(), AccessError> {
    let own = permit.organisation();
    let names = query("SELECT id, name FROM organisation WHERE id = $1 OR id = $2")
        .bind(own)
        .bind(other)
        .fetch_all(&mut *connection)
        .await?;
    let mut name = [String::new(), String::new()];
    for row in &names {
        let id: String = row.try_get("id")?;
        let at = usize::from(id != own);
        if let Some(place) = name.get_mut(at) {
            *place = row.try_get("name")?;
        }
    }
    let [mine, theirs] = name;
    for (chain, organisation, said) in [(own, other, &theirs), (other, own, &mine)] {
        let what = about([("organisation", organisation), ("name", said)]);
        append(connection, chain, permit.account(), (act, &what), now).await?;
    }
    Ok(())
}
