//! Drafts in the store. Every save names the revision that it was made upon: nobody's words are written over unseen.

use super::{Draft, Part, Saved, Version};
use crate::campaign::folder::Files;
use crate::clock::Millis;
use crate::db::{Connection, Db, Error, Row, query};

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// How often something of it was saved.
    pub revision: i64,
    /// When it was made.
    pub created_at: Millis,
    /// When something of it was last saved.
    pub saved_at: Millis,
}

/// Makes a draft of the files of a folder; false where there is one of this name.
///
/// # Errors
/// When the store refuses.
pub async fn import(
    db: &Db,
    name: &str,
    files: &Files,
    by: &str,
    now: Millis,
) -> Result<bool, Error> {
    let mut tx = db.begin().await?;
    let made = query(
        "INSERT INTO draft (name, revision, created_at, saved_at) VALUES ($1, 1, $2, $2) \
         ON CONFLICT (name) DO NOTHING",
    )
    .bind(name)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    if made.rows_affected() != 1 {
        return Ok(false);
    }
    for (number, (file, body)) in (1_i64..).zip(super::cut(files)) {
        let version = Version {
            revision: 1,
            body: Some(body),
            by: by.to_owned(),
            at: now,
        };
        insert_part(&mut tx, name, number, (file, number), &version).await?;
    }
    tx.commit().await?;
    Ok(true)
}

async fn insert_part(
    connection: &mut Connection,
    draft: &str,
    number: i64,
    (file, position): (&str, i64),
    version: &Version,
) -> Result<(), Error> {
    query(
        "INSERT INTO draft_part (draft, part, file, position, language, revision) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(draft)
    .bind(number)
    .bind(file)
    .bind(position)
    .bind(super::language(file))
    .bind(version.revision)
    .execute(&mut *connection)
    .await?;
    insert_version(connection, draft, number, version).await
}

async fn insert_version(
    connection: &mut Connection,
    draft: &str,
    number: i64,
    version: &Version,
) -> Result<(), Error> {
    query(
        "INSERT INTO draft_version (draft, part, revision, body, saved_by, saved_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(draft)
    .bind(number)
    .bind(version.revision)
    .bind(version.body.as_deref())
    .bind(version.by.as_str())
    .bind(version.at)
    .execute(connection)
    .await
    .map(drop)
}

/// The drafts of this instance, by name.
///
/// # Errors
/// When the store does not answer.
pub async fn list(db: &Db) -> Result<Vec<Line>, Error> {
    query("SELECT name, revision, created_at, saved_at FROM draft ORDER BY name")
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| {
            Ok(Line {
                name: row.try_get("name")?,
                revision: row.try_get("revision")?,
                created_at: row.try_get("created_at")?,
                saved_at: row.try_get("saved_at")?,
            })
        })
        .collect()
}

/// A draft as it is now; none where there is none of this name.
///
/// # Errors
/// When the store does not answer.
pub async fn load(db: &Db, name: &str) -> Result<Option<Draft>, Error> {
    let mut snapshot = db.snapshot().await?;
    let Some(revision) = revision(&mut snapshot, name).await? else {
        return Ok(None);
    };
    let rows = query(
        "SELECT p.part, p.file, p.revision, v.body FROM draft_part p \
         JOIN draft_version v ON v.draft = p.draft AND v.part = p.part AND v.revision = p.revision \
         WHERE p.draft = $1 AND v.body IS NOT NULL ORDER BY p.file, p.position",
    )
    .bind(name)
    .fetch_all(&mut *snapshot)
    .await?;
    let parts: Result<Vec<Part>, Error> = rows
        .iter()
        .map(|row| {
            Ok(Part {
                number: row.try_get("part")?,
                file: row.try_get("file")?,
                revision: row.try_get("revision")?,
                body: row.try_get("body")?,
            })
        })
        .collect();
    Ok(Some(Draft {
        name: name.to_owned(),
        revision,
        parts: parts?,
    }))
}

/// How often something of a draft was saved; none where there is none of this name.
///
/// # Errors
/// When the store does not answer.
pub(in crate::campaign) async fn revision(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<i64>, Error> {
    query("SELECT revision FROM draft WHERE name = $1")
        .bind(name)
        .fetch_optional(connection)
        .await?
        .map(|row| row.try_get("revision"))
        .transpose()
}

/// What somebody wrote, and upon what.
#[derive(Debug, Clone, Copy)]
pub struct Save<'s> {
    /// The revision of the part that they had before them.
    pub seen: i64,
    /// What the part is to be; none to remove it.
    pub body: Option<&'s [u8]>,
    /// Who.
    pub by: &'s str,
}

/// Saves a part, unless somebody saved something else of it since.
///
/// # Errors
/// When the store refuses: nothing was written.
pub async fn save(
    db: &Db,
    draft: &str,
    part: i64,
    save: Save<'_>,
    now: Millis,
) -> Result<Saved, Error> {
    let mut tx = db.begin().await?;
    let Some(newest) = newest(&mut tx, draft, part).await? else {
        return Ok(Saved::Gone);
    };
    if newest.body.as_deref() == save.body {
        return Ok(Saved::Same(newest.revision));
    }
    if newest.revision != save.seen {
        let start = version(&mut tx, draft, part, save.seen).await?;
        return Ok(Saved::Conflict {
            theirs: newest,
            start,
        });
    }
    let version = Version {
        revision: newest.revision + 1,
        body: save.body.map(<[u8]>::to_vec),
        by: save.by.to_owned(),
        at: now,
    };
    insert_version(&mut tx, draft, part, &version).await?;
    query("UPDATE draft_part SET revision = $3 WHERE draft = $1 AND part = $2")
        .bind(draft)
        .bind(part)
        .bind(version.revision)
        .execute(&mut *tx)
        .await?;
    moved_on(&mut tx, draft, now).await?;
    tx.commit().await?;
    Ok(Saved::Saved(version.revision))
}

/// Adds a part behind another of the same file, or as the last one of a file. Gives its number; none where there is no such draft or part.
///
/// # Errors
/// When the store refuses.
pub async fn add(
    db: &Db,
    draft: &str,
    (file, behind): (&str, Option<i64>),
    body: &[u8],
    by: &str,
    now: Millis,
) -> Result<Option<i64>, Error> {
    let mut tx = db.begin().await?;
    if revision(&mut tx, draft).await?.is_none() {
        return Ok(None);
    }
    let position = match behind {
        None => {
            let row =
                query("SELECT COALESCE(MAX(position), 0) AS last FROM draft_part WHERE draft = $1")
                    .bind(draft)
                    .fetch_one(&mut *tx)
                    .await?;
            row.try_get::<i64>("last")?
        }
        Some(part) => match place(&mut tx, draft, part).await? {
            Some((of, position)) if of == file => position,
            _ => return Ok(None),
        },
    };
    query("UPDATE draft_part SET position = position + 1 WHERE draft = $1 AND position > $2")
        .bind(draft)
        .bind(position)
        .execute(&mut *tx)
        .await?;
    let row = query("SELECT COALESCE(MAX(part), 0) AS last FROM draft_part WHERE draft = $1")
        .bind(draft)
        .fetch_one(&mut *tx)
        .await?;
    let number = row.try_get::<i64>("last")? + 1;
    let version = Version {
        revision: 1,
        body: Some(body.to_vec()),
        by: by.to_owned(),
        at: now,
    };
    insert_part(&mut tx, draft, number, (file, position + 1), &version).await?;
    moved_on(&mut tx, draft, now).await?;
    tx.commit().await?;
    Ok(Some(number))
}

/// Puts two parts of one file in each other's place; false where they are not of one file.
///
/// # Errors
/// When the store refuses.
pub async fn swap(db: &Db, draft: &str, parts: (i64, i64), now: Millis) -> Result<bool, Error> {
    let mut tx = db.begin().await?;
    let first = place(&mut tx, draft, parts.0).await?;
    let second = place(&mut tx, draft, parts.1).await?;
    let (Some((file, first)), Some((of, second))) = (first, second) else {
        return Ok(false);
    };
    if file != of {
        return Ok(false);
    }
    for (part, position) in [(parts.0, second), (parts.1, first)] {
        query("UPDATE draft_part SET position = $3 WHERE draft = $1 AND part = $2")
            .bind(draft)
            .bind(part)
            .bind(position)
            .execute(&mut *tx)
            .await?;
    }
    moved_on(&mut tx, draft, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Everything that a part ever was, from the first revision on.
///
/// # Errors
/// When the store does not answer.
pub async fn history(db: &Db, draft: &str, part: i64) -> Result<Vec<Version>, Error> {
    query(
        "SELECT revision, body, saved_by, saved_at FROM draft_version \
         WHERE draft = $1 AND part = $2 ORDER BY revision",
    )
    .bind(draft)
    .bind(part)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(read_version)
    .collect()
}

/// Removes a draft with its history; false where there is none of this name.
///
/// # Errors
/// When the store refuses.
pub async fn delete(db: &Db, draft: &str) -> Result<bool, Error> {
    let mut tx = db.begin().await?;
    query("DELETE FROM draft_version WHERE draft = $1")
        .bind(draft)
        .execute(&mut *tx)
        .await?;
    query("DELETE FROM draft_part WHERE draft = $1")
        .bind(draft)
        .execute(&mut *tx)
        .await?;
    let done = query("DELETE FROM draft WHERE name = $1")
        .bind(draft)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(done.rows_affected() == 1)
}

async fn moved_on(connection: &mut Connection, draft: &str, now: Millis) -> Result<(), Error> {
    query("UPDATE draft SET revision = revision + 1, saved_at = $2 WHERE name = $1")
        .bind(draft)
        .bind(now)
        .execute(connection)
        .await
        .map(drop)
}

/// The file of a part, and its place in the draft.
async fn place(
    connection: &mut Connection,
    draft: &str,
    part: i64,
) -> Result<Option<(String, i64)>, Error> {
    query("SELECT file, position FROM draft_part WHERE draft = $1 AND part = $2")
        .bind(draft)
        .bind(part)
        .fetch_optional(connection)
        .await?
        .map(|row| Ok((row.try_get("file")?, row.try_get("position")?)))
        .transpose()
}

async fn newest(
    connection: &mut Connection,
    draft: &str,
    part: i64,
) -> Result<Option<Version>, Error> {
    query(
        "SELECT v.revision, v.body, v.saved_by, v.saved_at FROM draft_part p \
         JOIN draft_version v ON v.draft = p.draft AND v.part = p.part AND v.revision = p.revision \
         WHERE p.draft = $1 AND p.part = $2",
    )
    .bind(draft)
    .bind(part)
    .fetch_optional(connection)
    .await?
    .as_ref()
    .map(read_version)
    .transpose()
}

async fn version(
    connection: &mut Connection,
    draft: &str,
    part: i64,
    revision: i64,
) -> Result<Option<Version>, Error> {
    query(
        "SELECT revision, body, saved_by, saved_at FROM draft_version \
         WHERE draft = $1 AND part = $2 AND revision = $3",
    )
    .bind(draft)
    .bind(part)
    .bind(revision)
    .fetch_optional(connection)
    .await?
    .as_ref()
    .map(read_version)
    .transpose()
}

fn read_version(row: &Row) -> Result<Version, Error> {
    Ok(Version {
        revision: row.try_get("revision")?,
        body: row.try_get("body")?,
        by: row.try_get("saved_by")?,
        at: row.try_get("saved_at")?,
    })
}
