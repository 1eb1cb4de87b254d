//! Rows of any table, read in one moment and written back.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::TryStreamExt as _;
use serde_json::{Map, json};

use super::tables::left_out;
use crate::count::counting::unsigned;
use crate::db::{Column, Connection, Db, Error, Row, Value, dialect, made_query, query};

/// The tables, in the order of their names.
pub(super) async fn tables(connection: &mut Connection) -> Result<Vec<String>, Error> {
    query(dialect::TABLES)
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| row.try_get("name"))
        .collect()
}

/// The columns of a table.
pub(super) async fn columns(
    connection: &mut Connection,
    table: &str,
) -> Result<Vec<String>, Error> {
    query(dialect::COLUMNS)
        .bind(table)
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| row.try_get("name"))
        .collect()
}

/// All campaigns, each with the signed head of its log; that is empty where it is gone.
pub(super) async fn heads(connection: &mut Connection) -> Result<Vec<(String, String)>, Error> {
    query(
        "SELECT known.campaign, head.checkpoint FROM \
         (SELECT slug AS campaign FROM campaign UNION SELECT campaign FROM head) AS known \
         LEFT JOIN head ON head.campaign = known.campaign ORDER BY known.campaign",
    )
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| Ok((row.try_get("campaign")?, text(row, "checkpoint")?)))
    .collect()
}

/// Text as far as it is text.
fn text(row: &Row, column: impl Column) -> Result<String, Error> {
    let bytes = row.bytes(column)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// How many sealed records of statements a campaign has.
pub(super) async fn records(db: &Db, campaign: &str) -> Result<u64, Error> {
    let row = query(
        "SELECT COUNT(*) AS records FROM statement JOIN sealed_record ON sealed_record.id = statement.record \
         WHERE statement.campaign = $1",
    )
    .bind(campaign)
    .fetch_one(db.read())
    .await?;
    Ok(unsigned(row.try_get("records")?))
}

/// The migrations that were done, in the order of their numbers.
pub(super) async fn migrations(connection: &mut Connection) -> Result<Vec<i64>, Error> {
    query("SELECT version FROM migration WHERE version > 0 ORDER BY version")
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| row.try_get("version"))
        .collect()
}

/// All rows of a table, or of a campaign in it, as JSON lines, handed over in pieces of about this size, and how
/// many of them hold text that is none any more. `table` is one that [`tables`] gave.
pub(super) async fn each_piece<E: From<Error>>(
    connection: &mut Connection,
    table: &str,
    campaign: Option<&str>,
    size: usize,
    mut take: impl FnMut(Vec<u8>, u64) -> Result<(), E>,
) -> Result<u64, E> {
    let wanted = if campaign.is_some() {
        " WHERE campaign = $1"
    } else {
        ""
    };
    let text = format!("SELECT * FROM \"{table}\"{wanted}");
    let left_out = left_out(table);
    let mut query = made_query(text);
    if let Some(campaign) = campaign {
        query = query.bind(campaign);
    }
    let mut rows = query.fetch(connection);
    let (mut piece, mut count, mut rotten) = (Vec::new(), 0, 0);
    while let Some(row) = rows.try_next().await? {
        let (line, is_whole) = line(&row, left_out)?;
        rotten += u64::from(!is_whole);
        piece.extend(line.to_string().into_bytes());
        piece.push(b'\n');
        count += 1;
        if piece.len() >= size {
            take(std::mem::take(&mut piece), std::mem::take(&mut count))?;
        }
    }
    if count > 0 {
        take(piece, count)?;
    }
    Ok(rotten)
}

/// A row as JSON without some columns, and whether all its text is text.
fn line(row: &Row, left_out: &[&str]) -> Result<(serde_json::Value, bool), Error> {
    let mut line = Map::new();
    let mut is_whole = true;
    for (at, name) in row.names().into_iter().enumerate() {
        if left_out.contains(&name) {
            continue;
        }
        let value = match row.value(at) {
            Ok(Value::Null) => json!(null),
            Ok(Value::Integer(number)) => json!(number),
            Ok(Value::Text(text)) => json!(text),
            Ok(Value::Bytes(bytes)) => json!({ "base64": STANDARD.encode(bytes) }),
            // A byte of it rotted: that costs this row, and not the backup.
            Err(_) => {
                is_whole = false;
                json!(text(row, at)?)
            }
        };
        line.insert(name.to_owned(), value);
    }
    Ok((serde_json::Value::Object(line), is_whole))
}

/// Writes a row back. `columns` are those of the table; false where the row has others, or a value of no known form.
pub(super) async fn insert(
    connection: &mut Connection,
    table: &str,
    columns: &[String],
    row: &Map<String, serde_json::Value>,
) -> Result<bool, Error> {
    if row.keys().any(|name| !columns.contains(name)) {
        return Ok(false);
    }
    let names: Vec<String> = row.keys().map(|name| format!("\"{name}\"")).collect();
    let places: Vec<String> = (1..=row.len()).map(|n| format!("${n}")).collect();
    let text = format!(
        "INSERT INTO \"{table}\" ({}) VALUES ({})",
        names.join(", "),
        places.join(", ")
    );
    let mut query = made_query(text);
    for value in row.values() {
        match stored(value) {
            Some(value) => query = query.bind(value),
            None => return Ok(false),
        }
    }
    query.execute(connection).await?;
    Ok(true)
}

fn stored(value: &serde_json::Value) -> Option<Value<'_>> {
    Some(match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Number(number) => number.as_i64()?.into(),
        serde_json::Value::String(text) => text.into(),
        serde_json::Value::Object(bytes) if bytes.len() == 1 => {
            STANDARD.decode(bytes.get("base64")?.as_str()?).ok()?.into()
        }
        _ => return None,
    })
}
