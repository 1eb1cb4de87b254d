//! Asking the store: one text, three types of values, whichever engine answers.

use std::borrow::Cow;

use futures_util::StreamExt as _;
use futures_util::stream::BoxStream;
use sqlx::postgres::{PgArguments, PgTypeInfo};
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Postgres, SqlSafeStr as _, SqlStr, Sqlite};

use super::connection::{Connection, Executor, Handle};
use super::postgres::Watch;
use super::row::Row;
use super::spread;
use super::{Engine, Error};

/// The text of a query: a literal that both engines take, or one for each, as [`super::dialect`] has them.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    sqlite: &'static str,
    postgres: &'static str,
}

impl Text {
    pub(super) const fn of(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite, postgres }
    }

    /// As this engine takes it.
    #[must_use]
    pub(crate) const fn on(self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Self::of(text, text)
    }
}

/// A value that is stored: text, 64-bit integer, bytes, or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'q> {
    /// Nothing, of any type.
    Null,
    /// A 64-bit integer.
    Integer(i64),
    /// Text.
    Text(Cow<'q, str>),
    /// Bytes.
    Bytes(Cow<'q, [u8]>),
}

macro_rules! is_value {
    ($($kind:ty => $make:expr),+ $(,)?) => {$(
        impl<'q> From<$kind> for Value<'q> {
            fn from(value: $kind) -> Self {
                $make(value)
            }
        }

        impl<'q> From<Option<$kind>> for Value<'q> {
            fn from(value: Option<$kind>) -> Self {
                value.map_or(Value::Null, Value::from)
            }
        }
    )+};
}

is_value! {
    i64 => Value::Integer,
    &'q i64 => |value: &i64| Value::Integer(*value),
    String => |value| Value::Text(Cow::Owned(value)),
    &'q String => |value: &'q String| Value::Text(Cow::Borrowed(value)),
    &'q str => |value| Value::Text(Cow::Borrowed(value)),
    &'q &'q str => |value: &&'q str| Value::Text(Cow::Borrowed(value)),
    Cow<'q, str> => Value::Text,
    Vec<u8> => |value| Value::Bytes(Cow::Owned(value)),
    &'q Vec<u8> => |value: &'q Vec<u8>| Value::Bytes(Cow::Borrowed(value)),
    &'q [u8] => |value| Value::Bytes(Cow::Borrowed(value)),
}

macro_rules! is_value_by_reference {
    ($($kind:ty),+) => {$(
        impl<'q> From<&'q Option<$kind>> for Value<'q> {
            fn from(value: &'q Option<$kind>) -> Self {
                value.as_ref().map_or(Value::Null, Value::from)
            }
        }
    )+};
}

is_value_by_reference!(i64, String, Vec<u8>);

/// A question to the store.
#[derive(Debug)]
#[must_use = "it must be executed"]
pub struct Query<'q> {
    text: Asked,
    values: Vec<Value<'q>>,
}

#[derive(Debug)]
enum Asked {
    Literal(Text),
    Made(String),
    /// The literal, with so many values in the place of the one with this number.
    Any(Text, usize, usize),
    /// The literal, with so many rows in the place of one.
    Rows(Text, usize),
}

impl Asked {
    fn on(self, engine: Engine) -> SqlStr {
        match self {
            Self::Literal(text) => text.on(engine).into_sql_str(),
            Self::Made(text) => AssertSqlSafe(text).into_sql_str(),
            Self::Any(text, first, count) => {
                AssertSqlSafe(spread::any(text.on(engine), first, count)).into_sql_str()
            }
            Self::Rows(text, rows) => {
                AssertSqlSafe(spread::rows(text.on(engine), rows)).into_sql_str()
            }
        }
    }
}

/// What a statement did.
#[derive(Debug, Clone, Copy)]
pub struct Done(u64);

impl Done {
    /// How many rows were written or deleted.
    #[must_use]
    pub fn rows_affected(self) -> u64 {
        self.0
    }
}

/// A query with this text, a literal: nothing that anybody typed can become part of it.
pub fn query<'q>(text: impl Into<Text>) -> Query<'q> {
    Query {
        text: Asked::Literal(text.into()),
        values: Vec::new(),
    }
}

/// A query with a text that was put together, from names of tables and columns that the store itself gave.
pub fn made_query<'q>(text: String) -> Query<'q> {
    Query {
        text: Asked::Made(text),
        values: Vec::new(),
    }
}

impl<'q> Query<'q> {
    /// Gives the next of `$1`, `$2` … its value.
    pub fn bind(mut self, value: impl Into<Value<'q>>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Gives the last of `$1`, `$2` …, which stands alone as `IN ($n)`, several values: any of them will do, and where there are none, nothing does.
    ///
    /// They are filled up to one of few numbers, so that few texts are prepared.
    pub(crate) fn bind_any<V: Into<Value<'q>>>(
        mut self,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let before = self.values.len();
        self.values.extend(values.into_iter().map(V::into));
        let given = self.values.len() - before;
        let last = if given == 0 {
            Value::Null
        } else {
            self.values.last().cloned().unwrap_or(Value::Null)
        };
        let count = spread::filled_up(given);
        self.values.resize(before + count, last);
        if let Asked::Literal(text) = self.text {
            self.text = Asked::Any(text, before + 1, count);
        }
        self
    }

    /// Gives the text, which has `VALUES (…)` for one row, the values of several: `bind` gives those of each, in the order of their numbers.
    pub(crate) fn bind_rows<T>(
        self,
        rows: impl IntoIterator<Item = T>,
        bind: impl Fn(Self, T) -> Self,
    ) -> Rows<'q> {
        let mut count = 0;
        let rows = rows.into_iter().inspect(|_| count += 1);
        let Self { text, values } = rows.fold(self, bind);
        Rows {
            text,
            values,
            rows: count,
        }
    }

    /// Changes rows.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn execute(self, executor: impl Executor<'_>) -> Result<Done, Error> {
        execute(self, executor.handle()).await
    }

    /// All rows.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn fetch_all(self, executor: impl Executor<'_>) -> Result<Vec<Row>, Error> {
        fetch_all(self, executor.handle()).await
    }

    /// The one row that there must be.
    ///
    /// # Errors
    /// When the store does not answer, or there is none.
    pub async fn fetch_one(self, executor: impl Executor<'_>) -> Result<Row, Error> {
        let row = fetch_optional(self, executor.handle()).await?;
        row.ok_or_else(|| sqlx::Error::RowNotFound.into())
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn fetch_optional(self, executor: impl Executor<'_>) -> Result<Option<Row>, Error> {
        fetch_optional(self, executor.handle()).await
    }

    /// The rows one after the other, as the store reads them.
    pub fn fetch<'e>(self, executor: impl Executor<'e>) -> BoxStream<'e, Result<Row, Error>>
    where
        'q: 'e,
    {
        match executor.handle() {
            Handle::SqlitePool(pool) => rows(self.sqlite().fetch(pool)),
            Handle::Sqlite(connection) => rows(self.sqlite().fetch(connection)),
            Handle::PgPool(pool) => rows(self.postgres().fetch(pool)),
            Handle::Postgres(connection, failed, _) => {
                let found = self.postgres().fetch(connection);
                rows(found.inspect(move |row| *failed |= row.is_err()))
            }
        }
    }

    fn sqlite(self) -> sqlx::query::Query<'q, Sqlite, SqliteArguments> {
        let text = self.text.on(Engine::Sqlite);
        #[cfg(test)]
        asked::one_more(text.as_str());
        let query = sqlx::query(text);
        let bind = |query: sqlx::query::Query<'q, Sqlite, SqliteArguments>, value| match value {
            Value::Null => query.bind(None::<i64>),
            Value::Integer(value) => query.bind(value),
            Value::Text(text) => query.bind(text.into_owned()),
            Value::Bytes(bytes) => query.bind(bytes.into_owned()),
        };
        self.values.into_iter().fold(query, bind)
    }

    fn postgres(self) -> sqlx::query::Query<'q, Postgres, PgArguments> {
        let text = self.text.on(Engine::Postgres);
        #[cfg(test)]
        asked::one_more(text.as_str());
        let query = sqlx::query(text);
        let bind = |query: sqlx::query::Query<'q, Postgres, PgArguments>, value| match value {
            Value::Null => query.bind(Nothing),
            Value::Integer(value) => query.bind(value),
            Value::Text(Cow::Owned(text)) => query.bind(text),
            Value::Text(Cow::Borrowed(text)) => query.bind(text),
            Value::Bytes(Cow::Owned(bytes)) => query.bind(bytes),
            Value::Bytes(Cow::Borrowed(bytes)) => query.bind(bytes),
        };
        self.values.into_iter().fold(query, bind)
    }
}

/// Rows for a text that was written for one.
#[derive(Debug)]
#[must_use = "it must be executed"]
pub(crate) struct Rows<'q> {
    text: Asked,
    values: Vec<Value<'q>>,
    rows: usize,
}

impl Rows<'_> {
    /// Writes them, by few statements; where there are none, nothing is asked of the store.
    ///
    /// # Errors
    /// When the store refuses any of them: those before it may be written.
    pub(crate) async fn execute(self, connection: &mut Connection) -> Result<Done, Error> {
        let Asked::Literal(text) = self.text else {
            return Err(Error::told("rows for a text that is no literal"));
        };
        let (mut left, mut done) = (self.rows, 0);
        let width = self.values.len() / self.rows.max(1);
        let mut values = self.values.into_iter();
        while left > 0 {
            let rows = spread::together(left, width);
            let some = Query {
                text: Asked::Rows(text, rows),
                values: values.by_ref().take(rows * width).collect(),
            };
            done += some.execute(&mut *connection).await?.rows_affected();
            left -= rows;
        }
        Ok(Done(done))
    }
}

/// NULL of whatever type PostgreSQL expects there.
struct Nothing;

impl sqlx::Type<Postgres> for Nothing {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(sqlx::postgres::types::Oid(0))
    }
}

impl sqlx::Encode<'_, Postgres> for Nothing {
    fn encode_by_ref(
        &self,
        _: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        Ok(sqlx::encode::IsNull::Yes)
    }
}

async fn execute(query: Query<'_>, handle: Handle<'_>) -> Result<Done, Error> {
    let done = match handle {
        Handle::SqlitePool(pool) => query.sqlite().execute(pool).await?.rows_affected(),
        Handle::Sqlite(connection) => query.sqlite().execute(connection).await?.rows_affected(),
        Handle::PgPool(pool) => query.postgres().execute(pool).await?.rows_affected(),
        Handle::Postgres(connection, failed, watch) => {
            let done = watched(watch, query.postgres().execute(connection)).await;
            noted(done, failed)?.rows_affected()
        }
    };
    Ok(Done(done))
}

async fn fetch_all(query: Query<'_>, handle: Handle<'_>) -> Result<Vec<Row>, Error> {
    fn all<R>(rows: Vec<R>) -> Vec<Row>
    where
        Row: From<R>,
    {
        rows.into_iter().map(Row::from).collect()
    }
    Ok(match handle {
        Handle::SqlitePool(pool) => all(query.sqlite().fetch_all(pool).await?),
        Handle::Sqlite(connection) => all(query.sqlite().fetch_all(connection).await?),
        Handle::PgPool(pool) => all(query.postgres().fetch_all(pool).await?),
        Handle::Postgres(connection, failed, watch) => {
            let rows = watched(watch, query.postgres().fetch_all(connection)).await;
            all(noted(rows, failed)?)
        }
    })
}

async fn fetch_optional(query: Query<'_>, handle: Handle<'_>) -> Result<Option<Row>, Error> {
    Ok(match handle {
        Handle::SqlitePool(pool) => query.sqlite().fetch_optional(pool).await?.map(Row::from),
        Handle::Sqlite(connection) => {
            let row = query.sqlite().fetch_optional(connection).await?;
            row.map(Row::from)
        }
        Handle::PgPool(pool) => query.postgres().fetch_optional(pool).await?.map(Row::from),
        Handle::Postgres(connection, failed, watch) => {
            let row = watched(watch, query.postgres().fetch_optional(connection)).await;
            noted(row, failed)?.map(Row::from)
        }
    })
}

/// Waits for an answer for as long as the server is at it.
async fn watched<T>(
    watch: Option<&Watch>,
    work: impl Future<Output = Result<T, sqlx::Error>>,
) -> Result<T, sqlx::Error> {
    match watch {
        Some(watch) => watch.over(work).await,
        None => work.await,
    }
}

/// Remembers that a statement failed: PostgreSQL carries out nothing more of its transaction, and answers a commit as if all were well.
fn noted<T>(done: Result<T, sqlx::Error>, failed: &mut bool) -> Result<T, Error> {
    *failed |= done.is_err();
    Ok(done?)
}

fn rows<'e, R>(
    rows: impl futures_util::Stream<Item = Result<R, sqlx::Error>> + Send + 'e,
) -> BoxStream<'e, Result<Row, Error>>
where
    Row: From<R>,
{
    Box::pin(rows.map(|row| row.map(Row::from).map_err(Error::from)))
}

/// How many statements this thread asked of the store: each costs processor time of its own, whatever it does. And which they were.
#[cfg(test)]
pub(crate) mod asked {
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeSet;

    thread_local! {
        static ASKED: Cell<u64> = const { Cell::new(0) };
        static TEXTS: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    }

    pub(super) fn one_more(text: &str) {
        ASKED.set(ASKED.get() + 1);
        TEXTS.with_borrow_mut(|texts| {
            if !texts.contains(text) {
                texts.insert(text.to_owned());
            }
        });
    }

    /// The texts of all of them, each once.
    pub(crate) fn texts() -> BTreeSet<String> {
        TEXTS.with_borrow(Clone::clone)
    }

    /// All since the last time.
    pub(crate) fn taken() -> u64 {
        ASKED.take()
    }
}
