//! A row that the store gave.

use std::borrow::Cow;

use sqlx::postgres::{PgRow, PgValueRef};
use sqlx::sqlite::SqliteRow;
use sqlx::{Column as _, Decode, Postgres, Row as _, Sqlite, Type, TypeInfo as _, ValueRef as _};

use super::{Error, Value};

/// A row that the store gave.
pub struct Row(Inner);

enum Inner {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl From<SqliteRow> for Row {
    fn from(row: SqliteRow) -> Self {
        Self(Inner::Sqlite(row))
    }
}

impl From<PgRow> for Row {
    fn from(row: PgRow) -> Self {
        Self(Inner::Postgres(row))
    }
}

impl std::fmt::Debug for Row {
    /// Its columns, and nothing of what they hold.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Row").field(&self.names()).finish()
    }
}

/// What names a column: its name, or its place.
pub trait Column: sqlx::ColumnIndex<SqliteRow> + sqlx::ColumnIndex<PgRow> + Copy {}

impl Column for &str {}
impl Column for usize {}

/// What a column can be read as: a type of [`Value`], or an option of one.
pub trait FromColumn: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When there is no such column, it holds another type, or nothing.
    fn from_column(row: &Row, column: impl Column) -> Result<Self, Error>;
}

impl Row {
    /// A text that may have rotted: what is no text any more is shown as such.
    ///
    /// # Errors
    /// When there is no such column.
    pub fn lossy(&self, column: impl Column) -> Result<String, Error> {
        let bytes = self.bytes(column)?.unwrap_or_default();
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The value of a column.
    ///
    /// # Errors
    /// When there is no such column, it holds another type, or nothing.
    pub fn try_get<T: FromColumn>(&self, column: impl Column) -> Result<T, Error> {
        T::from_column(self, column)
    }

    /// The same, where it is known that it is there.
    ///
    /// # Panics
    /// When it is not: for tests and benches.
    #[must_use]
    #[track_caller]
    pub fn get<T: FromColumn>(&self, column: impl Column) -> T {
        match self.try_get(column) {
            Ok(value) => value,
            Err(error) => unreadable(&error),
        }
    }

    /// The bytes of a column as they are stored, whatever they are: text that rotted may be no text any more.
    ///
    /// # Errors
    /// When there is no such column.
    pub fn bytes(&self, column: impl Column) -> Result<Option<Vec<u8>>, Error> {
        match &self.0 {
            Inner::Sqlite(row) => Ok(row.try_get_unchecked(column)?),
            Inner::Postgres(row) => {
                let raw = row.try_get_raw(column)?;
                if raw.is_null() {
                    return Ok(None);
                }
                let bytes = raw.as_bytes().map_err(sqlx::Error::Decode)?;
                Ok(Some(bytes.to_vec()))
            }
        }
    }

    /// The names of its columns, in order.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        match &self.0 {
            Inner::Sqlite(row) => row.columns().iter().map(|c| c.name()).collect(),
            Inner::Postgres(row) => row.columns().iter().map(|c| c.name()).collect(),
        }
    }

    /// The value at a place, of whichever type it is.
    ///
    /// # Errors
    /// When it is none of the types of [`Value`].
    pub fn value(&self, at: usize) -> Result<Value<'static>, Error> {
        let kind = match &self.0 {
            Inner::Sqlite(row) => kind(&row.try_get_raw(at)?),
            Inner::Postgres(row) => kind(&row.try_get_raw(at)?),
        };
        Ok(match kind.as_deref() {
            None => Value::Null,
            Some("INTEGER" | "INT8" | "INT4") => Value::Integer(self.try_get(at)?),
            Some("TEXT" | "NAME") => Value::Text(Cow::Owned(self.try_get(at)?)),
            Some("BLOB" | "BYTEA") => Value::Bytes(Cow::Owned(self.try_get(at)?)),
            Some(other) => {
                return Err(Error::told(format!("a column of the unknown type {other}")));
            }
        })
    }
}

/// The type of a value that is there.
fn kind<'r, V: sqlx::ValueRef<'r>>(raw: &V) -> Option<String> {
    (!raw.is_null()).then(|| raw.type_info().name().to_owned())
}

#[expect(clippy::panic, reason = "`Row::get` says so")]
#[track_caller]
fn unreadable(error: &Error) -> ! {
    panic!("{error}")
}

/// Reads a column by the engines' own rules.
fn native<T>(row: &Row, column: impl Column) -> Result<T, Error>
where
    T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
{
    Ok(match &row.0 {
        Inner::Sqlite(row) => row.try_get(column)?,
        Inner::Postgres(row) => row.try_get(column)?,
    })
}

macro_rules! is_read_natively {
    ($($kind:ty),+) => {$(
        impl FromColumn for $kind {
            fn from_column(row: &Row, column: impl Column) -> Result<Self, Error> {
                native(row, column)
            }
        }
    )+};
}

is_read_natively!(String, Option<String>, Vec<u8>, Option<Vec<u8>>);

impl FromColumn for Option<i64> {
    fn from_column(row: &Row, column: impl Column) -> Result<Self, Error> {
        Ok(match &row.0 {
            Inner::Sqlite(row) => row.try_get(column)?,
            Inner::Postgres(row) => integer(row.try_get_raw(column)?)?,
        })
    }
}

impl FromColumn for i64 {
    fn from_column(row: &Row, column: impl Column) -> Result<Self, Error> {
        if let Inner::Sqlite(row) = &row.0 {
            return Ok(row.try_get(column)?);
        }
        let value: Option<i64> = row.try_get(column)?;
        value.ok_or_else(|| sqlx::Error::Decode(Box::new(sqlx::error::UnexpectedNullError)).into())
    }
}

/// PostgreSQL has integers of several sizes, and literals in a query are of a small one.
fn integer(raw: PgValueRef<'_>) -> Result<Option<i64>, Error> {
    if raw.is_null() {
        return Ok(None);
    }
    let small = raw.type_info().name() == "INT4";
    let value = if small {
        <i32 as Decode<Postgres>>::decode(raw).map(i64::from)
    } else if raw.type_info().name() == "INT8" {
        <i64 as Decode<Postgres>>::decode(raw)
    } else {
        return Err(Error::told(format!(
            "{} is no integer",
            raw.type_info().name()
        )));
    };
    Ok(Some(value.map_err(sqlx::Error::Decode)?))
}
