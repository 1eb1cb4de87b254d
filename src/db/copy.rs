//! All rows of one store into another, whichever the engines, and whether both hold the same.

use futures_util::TryStreamExt as _;
use sha2::{Digest as _, Sha256};

use super::query::{made_query, query};
use super::{Address, Connection, Db, Engine, Error, Row, Transaction, Value, dialect};

/// Rows in one statement; SQLite takes 32,766 values in one, PostgreSQL twice that.
const ROWS: usize = 500;
const VALUES: usize = 30_000;
/// Bytes in one statement, about: rows with pictures are few, and long.
const BYTES: usize = 8 << 20;
/// Rows in one transaction of the target.
const STEP: u64 = 10_000;

/// What a table holds, whatever the order of its rows: how many, and the sum of their hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Content {
    pub(crate) rows: u64,
    sum: [u64; 4],
}

impl Content {
    fn add(&mut self, row: &[Value<'_>]) {
        let mut hash = Sha256::new();
        for value in row {
            let (kind, bytes): (u8, &[u8]) = match value {
                Value::Null => (0, &[]),
                Value::Integer(number) => (1, &number.to_be_bytes()),
                Value::Text(text) => (2, text.as_bytes()),
                Value::Bytes(bytes) => (3, bytes),
            };
            hash.update([kind]);
            hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(bytes);
        }
        for (lane, part) in self.sum.iter_mut().zip(hash.finalize().chunks_exact(8)) {
            let part = part.try_into().map_or(0, u64::from_be_bytes);
            *lane = lane.wrapping_add(part);
        }
        self.rows += 1;
    }
}

/// Where rows are copied to.
pub(crate) trait Target {
    /// Begins a transaction.
    async fn write(&self) -> Result<Transaction, Error>;
}

impl Target for Db {
    async fn write(&self) -> Result<Transaction, Error> {
        self.begin().await
    }
}

impl Target for super::rebuild::Rebuild {
    async fn write(&self) -> Result<Transaction, Error> {
        super::rebuild::Rebuild::write(self).await
    }
}

/// Holds the write lock of a store for as long as its copying takes: no server ends it because it rests while the copy is looked at.
pub(crate) async fn hold(source: &Db) -> Result<Transaction, Error> {
    let mut tx = source.begin().await?;
    query(dialect::REST).execute(&mut tx).await?;
    Ok(tx)
}

/// The tables, those first that others refer to. The history of migrations is not among them: each engine has its own.
pub(crate) async fn tables(connection: &mut Connection) -> Result<Vec<String>, Error> {
    let mut left = Vec::new();
    for row in query(dialect::TABLES).fetch_all(&mut *connection).await? {
        let name: String = row.try_get("name")?;
        if name != "migration" {
            left.push(name);
        }
    }
    let mut references = Vec::new();
    for row in query(dialect::REFERENCES).fetch_all(connection).await? {
        let pair: (String, String) = (row.try_get("child")?, row.try_get("parent")?);
        references.push(pair);
    }
    let mut ordered: Vec<String> = Vec::new();
    while !left.is_empty() {
        let waits = |table: &String| {
            let mut parents = references.iter().filter(|(child, _)| child == table);
            parents.any(|(child, parent)| parent != child && left.contains(parent))
        };
        let ready: Vec<String> = left.iter().filter(|table| !waits(table)).cloned().collect();
        if ready.is_empty() {
            return Err(Error::told("tables refer to each other in a circle"));
        }
        left.retain(|table| !ready.contains(table));
        ordered.extend(ready);
    }
    Ok(ordered)
}

/// The first table in which there is something; none where all are empty.
pub(super) async fn first_filled(connection: &mut Connection) -> Result<Option<String>, Error> {
    for row in query(dialect::TABLES).fetch_all(&mut *connection).await? {
        let table: String = row.try_get("name")?;
        if table == "migration" {
            continue;
        }
        let text = format!("SELECT 1 FROM \"{}\" LIMIT 1", table.replace('"', "\"\""));
        let filled = made_query(text).fetch_optional(&mut *connection).await?;
        if filled.is_some() {
            return Ok(Some(table));
        }
    }
    Ok(None)
}

async fn columns(connection: &mut Connection, table: &str) -> Result<Vec<String>, Error> {
    let mut columns = Vec::new();
    for row in query(dialect::COLUMNS)
        .bind(table)
        .fetch_all(connection)
        .await?
    {
        columns.push(format!("\"{}\"", row.try_get::<String>("name")?));
    }
    columns.sort_unstable();
    Ok(columns)
}

fn values(row: &Row, columns: usize) -> Result<Vec<Value<'static>>, Error> {
    (0..columns).map(|at| row.value(at)).collect()
}

/// What a table holds.
pub(crate) async fn content(connection: &mut Connection, table: &str) -> Result<Content, Error> {
    let columns = columns(connection, table).await?;
    let text = format!("SELECT {} FROM \"{table}\"", columns.join(", "));
    let mut rows = made_query(text).fetch(connection);
    let mut content = Content::default();
    while let Some(row) = rows.try_next().await? {
        content.add(&values(&row, columns.len())?);
    }
    Ok(content)
}

/// Copies a table's rows; gives what they are.
pub(crate) async fn copy(
    source: &mut Connection,
    target: &impl Target,
    table: &str,
) -> Result<Content, Error> {
    let columns = columns(source, table).await?;
    let text = format!("SELECT {} FROM \"{table}\"", columns.join(", "));
    let most = ROWS.min(VALUES / columns.len().max(1));
    let mut rows = made_query(text).fetch(source);
    let mut content = Content::default();
    let mut waiting: Vec<Value<'static>> = Vec::new();
    let mut bytes = 0;
    let mut tx = target.write().await?;
    while let Some(row) = rows.try_next().await? {
        let row = values(&row, columns.len())?;
        content.add(&row);
        bytes += row.iter().map(length).sum::<usize>();
        waiting.extend(row);
        let step = content.rows.is_multiple_of(STEP);
        if step || bytes >= BYTES || waiting.len() >= most * columns.len() {
            insert(&mut tx, table, &columns, std::mem::take(&mut waiting)).await?;
            bytes = 0;
        }
        if step {
            tx.commit().await?;
            tx = target.write().await?;
        }
    }
    insert(&mut tx, table, &columns, waiting).await?;
    tx.commit().await?;
    Ok(content)
}

fn length(value: &Value<'_>) -> usize {
    match value {
        Value::Null | Value::Integer(_) => 8,
        Value::Text(text) => text.len(),
        Value::Bytes(bytes) => bytes.len(),
    }
}

async fn insert(
    connection: &mut Connection,
    table: &str,
    columns: &[String],
    values: Vec<Value<'static>>,
) -> Result<(), Error> {
    if values.is_empty() {
        return Ok(());
    }
    let mut places = String::new();
    for place in 0..values.len() {
        places.push_str(match place {
            0 => "($",
            _ if place % columns.len() == 0 => "), ($",
            _ => ", $",
        });
        places.push_str(&(place + 1).to_string());
    }
    let names = columns.join(", ");
    let text = format!("INSERT INTO \"{table}\" ({names}) VALUES {places})");
    let insert = values
        .into_iter()
        .fold(made_query(text), |query, value| query.bind(value));
    insert.execute(connection).await.map(drop)
}

/// Writes down that a store is no instance: it was moved elsewhere, or is being filled. [`Db::open`] refuses it in these words.
pub(crate) async fn close_to_all(connection: &mut Connection, why: &str) -> Result<(), Error> {
    query(
        "INSERT INTO migration (version, name) VALUES (-1, $1) \
         ON CONFLICT (version) DO UPDATE SET name = excluded.name",
    )
    .bind(why)
    .execute(connection)
    .await
    .map(drop)
}

/// Undoes [`close_to_all`], and forgets the move.
pub(crate) async fn open_to_all(connection: &mut Connection) -> Result<(), Error> {
    query("DELETE FROM migration WHERE version IN (-1, -2)")
        .execute(connection)
        .await
        .map(drop)
}

/// Writes down which move a store takes part in, as the old one or as the new one, before it is closed or opened.
pub(crate) async fn note_move(connection: &mut Connection, name: &str) -> Result<(), Error> {
    query(
        "INSERT INTO migration (version, name) VALUES (-2, $1) \
         ON CONFLICT (version) DO UPDATE SET name = excluded.name",
    )
    .bind(name)
    .execute(connection)
    .await
    .map(drop)
}

/// The move that a store takes part in, as far as [`note_move`] said; it is only looked at.
pub(crate) async fn noted_move(address: &Address) -> Result<Option<String>, Error> {
    if !address.is_there() {
        return Ok(None);
    }
    let look = Db::look(address).await?;
    let row = query("SELECT name FROM migration WHERE version = -2")
        .fetch_optional(look.read())
        .await;
    look.close().await;
    row?.map(|row| row.try_get("name")).transpose()
}

/// Lets nobody write into any table any more, also who has the store open.
pub(crate) async fn freeze(connection: &mut Connection) -> Result<(), Error> {
    let engine = connection.engine();
    if engine == Engine::Postgres {
        query(dialect::FROZEN).execute(&mut *connection).await?;
    }
    for table in tables(connection).await? {
        for text in dialect::freeze(engine, &table) {
            made_query(text).execute(&mut *connection).await?;
        }
    }
    Ok(())
}
