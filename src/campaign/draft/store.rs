//! Drafts in the store. Every save names the revision that it was made upon: nobody's words are written over unseen.
//!
//! Of a part that is written for hours not each pause in typing is kept: what one person saves by pausing is one revision for some minutes, as long
//! as it only goes on. Behind the newest some hundred revisions of a part, and some megabytes, older ones go.

use super::{Draft, Part, Saved, Version};
use crate::campaign::folder::Files;
use crate::clock::{MINUTE, Millis};
use crate::db::{Connection, Db, Error, Row, query};

/// How long the pauses in one person's typing are one revision.
const SITTING: Millis = 10 * MINUTE;

/// Bytes of what stood there that a revision may lack and still go on with it: what is taken away at once is kept beside what is left.
const LOST: usize = 100;

/// Revisions of a part that are kept, and bytes of them; the newest two in any case, and what was taken out can be put back.
const KEPT: (usize, i64) = (200, 16 << 20);

/// Bytes of a body that a list of changes has, as its query says.
const READ: usize = 400_000;

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// The organisation that writes it; none where it was imported at a terminal.
    pub organisation: Option<String>,
    /// How often something of it was saved.
    pub revision: i64,
    /// When it was made.
    pub created_at: Millis,
    /// When something of it was last saved.
    pub saved_at: Millis,
}

/// Makes a draft of the files of a folder, of no organisation; false where there is one of this name.
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
    let made = make(&mut tx, (name, None), files, by, now).await?;
    if made {
        tx.commit().await?;
    }
    Ok(made)
}

/// Makes a draft of the files of a folder; false where there is one of this name.
///
/// # Errors
/// When the store refuses.
pub async fn make(
    connection: &mut Connection,
    (name, organisation): (&str, Option<&str>),
    files: &Files,
    by: &str,
    now: Millis,
) -> Result<bool, Error> {
    let made = query(
        "INSERT INTO draft (name, revision, created_at, saved_at, organisation) \
         VALUES ($1, 1, $2, $2, $3) ON CONFLICT (name) DO NOTHING",
    )
    .bind(name)
    .bind(now)
    .bind(organisation)
    .execute(&mut *connection)
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
        insert_part(connection, name, number, (file, number), &version).await?;
    }
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
        "INSERT INTO draft_part (draft, part, file, position, revision) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(draft)
    .bind(number)
    .bind(file)
    .bind(position)
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
    query("SELECT name, organisation, revision, created_at, saved_at FROM draft ORDER BY name")
        .fetch_all(db.read())
        .await?
        .iter()
        .map(read_line)
        .collect()
}

/// The drafts of an organisation, the one that was last saved first.
///
/// # Errors
/// When the store does not answer.
pub async fn of_organisation(db: &Db, organisation: &str) -> Result<Vec<Line>, Error> {
    query(
        "SELECT name, organisation, revision, created_at, saved_at FROM draft \
         WHERE organisation = $1 ORDER BY saved_at DESC, name",
    )
    .bind(organisation)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(read_line)
    .collect()
}

fn read_line(row: &Row) -> Result<Line, Error> {
    Ok(Line {
        name: row.try_get("name")?,
        organisation: row.try_get("organisation")?,
        revision: row.try_get("revision")?,
        created_at: row.try_get("created_at")?,
        saved_at: row.try_get("saved_at")?,
    })
}

/// A draft as it is now; none where there is none of this name.
///
/// # Errors
/// When the store does not answer.
pub async fn load(db: &Db, name: &str) -> Result<Option<Draft>, Error> {
    load_in(&mut *db.snapshot().await?, name).await
}

/// The same, read in a transaction.
///
/// # Errors
/// When the store does not answer.
pub async fn load_in(connection: &mut Connection, name: &str) -> Result<Option<Draft>, Error> {
    let row = query("SELECT organisation, revision FROM draft WHERE name = $1")
        .bind(name)
        .fetch_optional(&mut *connection)
        .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let rows = query(
        "SELECT p.part, p.file, p.revision, v.body FROM draft_part p \
         JOIN draft_version v ON v.draft = p.draft AND v.part = p.part AND v.revision = p.revision \
         WHERE p.draft = $1 AND v.body IS NOT NULL ORDER BY p.file, p.position",
    )
    .bind(name)
    .fetch_all(connection)
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
        organisation: row.try_get("organisation")?,
        revision: row.try_get("revision")?,
        parts: parts?,
    }))
}

/// Writes what a draft became of what it was: `before` is what [`load_in`] read in this very transaction. `pause`: not that somebody pressed a button,
/// but that nobody typed for a moment. Gives what has a number now that had none.
///
/// # Errors
/// When the store refuses.
pub async fn write(
    connection: &mut Connection,
    (before, after): (&Draft, &Draft),
    (by, pause): (&str, bool),
    now: Millis,
) -> Result<Vec<i64>, Error> {
    let draft = before.name.as_str();
    let is_there = |number: i64| after.parts.iter().any(|part| part.number == number);
    for part in before.parts.iter().filter(|part| !is_there(part.number)) {
        let save = Save {
            seen: part.revision,
            body: None,
            by,
        };
        save_in(connection, draft, part.number, save, now).await?;
    }
    let mut last: Option<(&str, i64)> = None;
    let mut made = Vec::new();
    for part in &after.parts {
        let old = before.parts.iter().find(|old| old.number == part.number);
        let number = match old {
            Some(old) => {
                let save = Save {
                    seen: old.revision,
                    body: Some(&part.body),
                    by,
                };
                keep_in(connection, draft, part.number, (save, pause), now).await?;
                part.number
            }
            None => {
                let behind = last.filter(|(file, _)| *file == part.file);
                let place = match behind {
                    Some((_, number)) => Place::Behind(number),
                    None => Place::First,
                };
                let added = (part.file.as_str(), place);
                match add_in(connection, draft, added, &part.body, by, now).await? {
                    Some(number) => {
                        made.push(number);
                        number
                    }
                    None => continue,
                }
            }
        };
        last = Some((part.file.as_str(), number));
    }
    Ok(made)
}

/// A part as it was at a revision; none where there was no such.
///
/// # Errors
/// When the store does not answer.
pub async fn version_in(
    connection: &mut Connection,
    draft: &str,
    part: i64,
    revision: i64,
) -> Result<Option<Version>, Error> {
    version(connection, draft, part, revision).await
}

/// A part as it was before a revision; none where nothing of that is kept.
///
/// # Errors
/// When the store does not answer.
pub async fn before_in(
    connection: &mut Connection,
    draft: &str,
    part: i64,
    revision: i64,
) -> Result<Option<Version>, Error> {
    let row = query(
        "SELECT MAX(revision) AS earlier FROM draft_version WHERE draft = $1 AND part = $2 AND revision < $3",
    )
    .bind(draft)
    .bind(part)
    .bind(revision)
    .fetch_one(&mut *connection)
    .await?;
    match row.try_get::<Option<i64>>("earlier")? {
        Some(before) => version(connection, draft, part, before).await,
        None => Ok(None),
    }
}

/// The newest revision of a part, also where that is its removal; none where there is no such part.
///
/// # Errors
/// When the store does not answer.
pub async fn newest_in(
    connection: &mut Connection,
    draft: &str,
    part: i64,
) -> Result<Option<Version>, Error> {
    newest(connection, draft, part).await
}

/// A part that was taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// Its number.
    pub part: i64,
    /// The file that it was of.
    pub file: String,
    /// Its revision: that of its removal.
    pub revision: i64,
    /// What it was before.
    pub was: Vec<u8>,
    /// Who took it out.
    pub by: String,
    /// When.
    pub at: Millis,
}

/// The parts of a draft that were taken out, the newest first, and at most so many.
///
/// # Errors
/// When the store does not answer.
pub async fn removed(db: &Db, draft: &str, most: i64) -> Result<Vec<Removed>, Error> {
    query(
        "SELECT p.part, p.file, p.revision, w.body, v.saved_by, v.saved_at FROM draft_part p \
         JOIN draft_version v ON v.draft = p.draft AND v.part = p.part AND v.revision = p.revision \
         JOIN draft_version w ON w.draft = p.draft AND w.part = p.part AND w.revision = \
         (SELECT MAX(x.revision) FROM draft_version x WHERE x.draft = p.draft AND x.part = p.part AND x.revision < p.revision) \
         WHERE p.draft = $1 AND v.body IS NULL AND w.body IS NOT NULL \
         ORDER BY v.saved_at DESC, p.part DESC LIMIT $2",
    )
    .bind(draft)
    .bind(most)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(|row| {
        Ok(Removed {
            part: row.try_get("part")?,
            file: row.try_get("file")?,
            revision: row.try_get("revision")?,
            was: row.try_get("body")?,
            by: row.try_get("saved_by")?,
            at: row.try_get("saved_at")?,
        })
    })
    .collect()
}

/// A revision of a part, with the one before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The part.
    pub part: i64,
    /// The file that it is of.
    pub file: String,
    /// The revision.
    pub revision: i64,
    /// The newest one of the part.
    pub newest: i64,
    /// The one before it that is kept; none where it is the first.
    pub before: Option<i64>,
    /// What it was; none where it was not there.
    pub was: Option<Vec<u8>>,
    /// What it became; none where it was taken out.
    pub is: Option<Vec<u8>>,
    /// Who saved it.
    pub by: String,
    /// When.
    pub at: Millis,
}

/// What was written of a draft since it was made, the newest first, and at most so many. Of a body no more is given than is written at the desk,
/// and of a text no half of a character: whoever reads a list sees no pictures.
///
/// # Errors
/// When the store does not answer.
pub async fn changes(db: &Db, draft: &str, most: i64) -> Result<Vec<Change>, Error> {
    query(
        "SELECT v.part, p.file, v.revision, p.revision AS newest, w.revision AS earlier, substr(w.body, 1, 400000) AS was, \
         substr(v.body, 1, 400000) AS body, v.saved_by, v.saved_at FROM draft_version v JOIN draft d ON d.name = v.draft \
         JOIN draft_part p ON p.draft = v.draft AND p.part = v.part \
         LEFT JOIN draft_version w ON w.draft = v.draft AND w.part = v.part AND w.revision = \
         (SELECT MAX(x.revision) FROM draft_version x WHERE x.draft = v.draft AND x.part = v.part AND x.revision < v.revision) \
         WHERE v.draft = $1 AND (w.revision IS NOT NULL OR (v.revision = 1 AND v.saved_at > d.created_at)) \
         ORDER BY v.saved_at DESC, v.part, v.revision DESC LIMIT $2",
    )
    .bind(draft)
    .bind(most)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(|row| {
        let body = |name: &str| -> Result<Option<Vec<u8>>, Error> {
            Ok(row.try_get::<Option<Vec<u8>>>(name)?.map(of_whole_characters))
        };
        Ok(Change {
            part: row.try_get("part")?,
            file: row.try_get("file")?,
            revision: row.try_get("revision")?,
            newest: row.try_get("newest")?,
            before: row.try_get("earlier")?,
            was: body("was")?,
            is: body("body")?,
            by: row.try_get("saved_by")?,
            at: row.try_get("saved_at")?,
        })
    })
    .collect()
}

/// A text that was cut, without the half of a character at its end.
fn of_whole_characters(mut body: Vec<u8>) -> Vec<u8> {
    if body.len() >= READ
        && let Err(error) = std::str::from_utf8(&body)
        && error.error_len().is_none()
    {
        body.truncate(error.valid_up_to());
    }
    body
}

/// A write of a file: what was saved of its parts at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// When.
    pub at: Millis,
    /// Who.
    pub by: String,
    /// How many parts of the file it changed.
    pub parts: u64,
}

/// The writes of a file of a draft since that was made, the newest first, and at most so many.
///
/// # Errors
/// When the store does not answer.
pub async fn writes(db: &Db, draft: &str, file: &str, most: i64) -> Result<Vec<Write>, Error> {
    query(
        "SELECT v.saved_at, MIN(v.saved_by) AS saved_by, COUNT(*) AS n FROM draft_version v JOIN draft d ON d.name = v.draft \
         JOIN draft_part p ON p.draft = v.draft AND p.part = v.part \
         WHERE v.draft = $1 AND p.file = $2 AND v.saved_at > d.created_at \
         GROUP BY v.saved_at ORDER BY v.saved_at DESC LIMIT $3",
    )
    .bind(draft)
    .bind(file)
    .bind(most)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(|row| {
        Ok(Write {
            at: row.try_get("saved_at")?,
            by: row.try_get("saved_by")?,
            parts: row.try_get::<i64>("n")?.unsigned_abs(),
        })
    })
    .collect()
}

/// Writes a file as it was before a moment: what was changed since, taken out since or added since. False where some of that is not kept any more, and
/// nothing was written then.
///
/// # Errors
/// When the store refuses.
pub async fn take_back(
    connection: &mut Connection,
    (draft, file): (&str, &str),
    before: Millis,
    by: &str,
    now: Millis,
) -> Result<bool, Error> {
    let rows = query(
        "SELECT p.part, p.revision, \
         (SELECT MAX(w.revision) FROM draft_version w WHERE w.draft = p.draft AND w.part = p.part AND w.saved_at < $3) AS wanted, \
         (SELECT MIN(w.revision) FROM draft_version w WHERE w.draft = p.draft AND w.part = p.part) AS oldest \
         FROM draft_part p WHERE p.draft = $1 AND p.file = $2 ORDER BY p.position, p.part",
    )
    .bind(draft)
    .bind(file)
    .bind(before)
    .fetch_all(&mut *connection)
    .await?;
    let mut back = Vec::new();
    for row in &rows {
        let part: i64 = row.try_get("part")?;
        let seen: i64 = row.try_get("revision")?;
        let body = match row.try_get::<Option<i64>>("wanted")? {
            Some(wanted) if wanted == seen => continue,
            Some(wanted) => {
                let was = version(connection, draft, part, wanted).await?;
                was.and_then(|was| was.body)
            }
            // It was not there.
            None if row.try_get::<Option<i64>>("oldest")? == Some(1) => None,
            None => return Ok(false),
        };
        back.push((part, seen, body));
    }
    for (part, seen, body) in back {
        let body = body.as_deref();
        let save = Save { seen, body, by };
        save_in(connection, draft, part, save, now).await?;
    }
    Ok(true)
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

/// The organisation that writes a draft.
///
/// # Errors
/// When the store does not answer.
pub(in crate::campaign) async fn owner(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<String>, Error> {
    let row = query("SELECT organisation FROM draft WHERE name = $1")
        .bind(name)
        .fetch_optional(connection)
        .await?;
    match row {
        Some(row) => row.try_get("organisation"),
        None => Ok(None),
    }
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
    let saved = save_in(&mut tx, draft, part, save, now).await?;
    if matches!(saved, Saved::Saved(_)) {
        tx.commit().await?;
    }
    Ok(saved)
}

/// The same in a transaction.
///
/// # Errors
/// When the store refuses.
pub async fn save_in(
    connection: &mut Connection,
    draft: &str,
    part: i64,
    save: Save<'_>,
    now: Millis,
) -> Result<Saved, Error> {
    keep_in(connection, draft, part, (save, false), now).await
}

/// The same, also of a pause: then it takes the place of the pause before it, where that was a moment ago and the same person's.
async fn keep_in(
    connection: &mut Connection,
    draft: &str,
    part: i64,
    (save, pause): (Save<'_>, bool),
    now: Millis,
) -> Result<Saved, Error> {
    let Some(newest) = newest(connection, draft, part).await? else {
        return Ok(Saved::Gone);
    };
    if newest.body.as_deref() == save.body {
        return Ok(Saved::Same(newest.revision));
    }
    if newest.revision != save.seen {
        let start = version(connection, draft, part, save.seen).await?;
        return Ok(Saved::Conflict {
            theirs: newest,
            start,
        });
    }
    let since = sitting(connection, draft, part, newest.revision).await?;
    let since = since.filter(|since| (*since..since.saturating_add(SITTING)).contains(&now));
    let goes_on = newest.by == save.by && goes_on(newest.body.as_deref(), save.body);
    let since = since.filter(|_| goes_on);
    let version = Version {
        revision: newest.revision + 1,
        body: save.body.map(<[u8]>::to_vec),
        by: save.by.to_owned(),
        at: now,
    };
    insert_version(connection, draft, part, &version).await?;
    query("UPDATE draft_part SET revision = $3 WHERE draft = $1 AND part = $2")
        .bind(draft)
        .bind(part)
        .bind(version.revision)
        .execute(&mut *connection)
        .await?;
    if pause {
        query("UPDATE draft_version SET sitting = $4 WHERE draft = $1 AND part = $2 AND revision = $3")
            .bind(draft)
            .bind(part)
            .bind(version.revision)
            .bind(since.unwrap_or(now))
            .execute(&mut *connection)
            .await?;
    }
    match since {
        Some(_) => {
            query("DELETE FROM draft_version WHERE draft = $1 AND part = $2 AND revision = $3")
                .bind(draft)
                .bind(part)
                .bind(newest.revision)
                .execute(&mut *connection)
                .await
                .map(drop)?;
        }
        None => forget(connection, draft, part).await?,
    }
    moved_on(connection, draft, now).await?;
    Ok(Saved::Saved(version.revision))
}

/// When somebody began to type, where a revision is a pause in that.
async fn sitting(
    connection: &mut Connection,
    draft: &str,
    part: i64,
    revision: i64,
) -> Result<Option<Millis>, Error> {
    let row =
        query("SELECT sitting FROM draft_version WHERE draft = $1 AND part = $2 AND revision = $3")
            .bind(draft)
            .bind(part)
            .bind(revision)
            .fetch_optional(connection)
            .await?;
    match row {
        Some(row) => row.try_get("sitting"),
        None => Ok(None),
    }
}

/// Whether a text goes on with another: all that stood there stands there still, but for a few words.
fn goes_on(was: Option<&[u8]>, is: Option<&[u8]>) -> bool {
    let (Some(was), Some(is)) = (was, is) else {
        return false;
    };
    if std::str::from_utf8(was).is_err() || std::str::from_utf8(is).is_err() {
        return false;
    }
    let same = |(one, other): &(&u8, &u8)| one == other;
    let begin = was.iter().zip(is).take_while(same).count();
    let end = was.iter().rev().zip(is.iter().rev());
    let end = end.take_while(same).count();
    let kept = (begin + end).min(is.len());
    was.len().saturating_sub(kept) <= LOST
}

/// Takes away what is older than the revisions of a part that are kept.
async fn forget(connection: &mut Connection, draft: &str, part: i64) -> Result<(), Error> {
    let rows = query(
        "SELECT revision, COALESCE(LENGTH(body), 0) AS bytes FROM draft_version \
         WHERE draft = $1 AND part = $2 ORDER BY revision DESC",
    )
    .bind(draft)
    .bind(part)
    .fetch_all(&mut *connection)
    .await?;
    let mut sum = 0;
    for (at, row) in rows.iter().enumerate() {
        sum += row.try_get::<i64>("bytes")?;
        if at >= 2 && (at >= KEPT.0 || sum > KEPT.1) {
            return query(
                "DELETE FROM draft_version WHERE draft = $1 AND part = $2 AND revision <= $3",
            )
            .bind(draft)
            .bind(part)
            .bind(row.try_get::<i64>("revision")?)
            .execute(connection)
            .await
            .map(drop);
        }
    }
    Ok(())
}

/// Where a new part stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before all others.
    First,
    /// Behind this one.
    Behind(i64),
}

/// Adds a part to a file. Gives its number; none where there is no such draft or part.
///
/// # Errors
/// When the store refuses.
pub async fn add_in(
    connection: &mut Connection,
    draft: &str,
    (file, at): (&str, Place),
    body: &[u8],
    by: &str,
    now: Millis,
) -> Result<Option<i64>, Error> {
    if revision(connection, draft).await?.is_none() {
        return Ok(None);
    }
    let position = match at {
        Place::First => {
            let row = query(
                "SELECT COALESCE(MIN(position), 1) AS first FROM draft_part WHERE draft = $1 AND file = $2",
            )
            .bind(draft)
            .bind(file)
            .fetch_one(&mut *connection)
            .await?;
            row.try_get::<i64>("first")? - 1
        }
        Place::Behind(part) => match place(connection, draft, part).await? {
            Some((of, position)) if of == file => position,
            _ => return Ok(None),
        },
    };
    query("UPDATE draft_part SET position = position + 1 WHERE draft = $1 AND position > $2")
        .bind(draft)
        .bind(position)
        .execute(&mut *connection)
        .await?;
    let row = query("SELECT COALESCE(MAX(part), 0) AS last FROM draft_part WHERE draft = $1")
        .bind(draft)
        .fetch_one(&mut *connection)
        .await?;
    let number = row.try_get::<i64>("last")? + 1;
    let version = Version {
        revision: 1,
        body: Some(body.to_vec()),
        by: by.to_owned(),
        at: now,
    };
    insert_part(connection, draft, number, (file, position + 1), &version).await?;
    moved_on(connection, draft, now).await?;
    Ok(Some(number))
}

/// Puts parts of one file into this order, in the places that they have; false where they are not of one file.
///
/// # Errors
/// When the store refuses.
pub async fn arrange_in(
    connection: &mut Connection,
    draft: &str,
    parts: &[i64],
    now: Millis,
) -> Result<bool, Error> {
    let mut places = Vec::with_capacity(parts.len());
    let mut of: Option<String> = None;
    for part in parts {
        let Some((file, position)) = place(connection, draft, *part).await? else {
            return Ok(false);
        };
        if *of.get_or_insert_with(|| file.clone()) != file {
            return Ok(false);
        }
        places.push(position);
    }
    let had = places.clone();
    places.sort_unstable();
    let moves = parts.iter().zip(had).zip(places);
    for ((part, _), to) in moves.filter(|((_, from), to)| from != to) {
        query("UPDATE draft_part SET position = $3 WHERE draft = $1 AND part = $2")
            .bind(draft)
            .bind(*part)
            .bind(to)
            .execute(&mut *connection)
            .await?;
    }
    moved_on(connection, draft, now).await?;
    Ok(true)
}

/// Removes a draft with its history; false where there is none of this name.
///
/// # Errors
/// When the store refuses.
pub async fn delete(db: &Db, draft: &str) -> Result<bool, Error> {
    let mut tx = db.begin().await?;
    let done = delete_in(&mut tx, draft).await?;
    tx.commit().await?;
    Ok(done)
}

/// The same in a transaction.
///
/// # Errors
/// When the store refuses.
pub async fn delete_in(connection: &mut Connection, draft: &str) -> Result<bool, Error> {
    query("DELETE FROM draft_approval WHERE draft = $1")
        .bind(draft)
        .execute(&mut *connection)
        .await?;
    query("DELETE FROM draft_preview WHERE draft = $1")
        .bind(draft)
        .execute(&mut *connection)
        .await?;
    query("DELETE FROM draft_version WHERE draft = $1")
        .bind(draft)
        .execute(&mut *connection)
        .await?;
    query("DELETE FROM draft_part WHERE draft = $1")
        .bind(draft)
        .execute(&mut *connection)
        .await?;
    let done = query("DELETE FROM draft WHERE name = $1")
        .bind(draft)
        .execute(connection)
        .await?;
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
