//! Why the store did not answer, in words that mean the same on both engines.

use sqlx::postgres::PgDatabaseError;
use sqlx::sqlite::SqliteError;

/// Why the store did not answer.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    cause: Cause,
}

/// What a caller can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The disk is full: the transaction is undone, nothing is lost, and the same request may succeed later.
    Full,
    /// A row is there already that there may be once.
    Unique,
    /// Another process or node holds the lock for longer than one waits. Nothing was written; it can be tried again.
    Locked,
    /// Others of this process come first, for longer than one waits. Nothing was written; it can be tried again.
    Busy,
    /// The transaction met another and was undone: the same again will do.
    Conflict,
    /// What can be read and not written: a file of another user, a standby.
    ReadOnly,
    /// Nobody can tell whether a commit took place.
    Undecided,
    /// The server cannot be reached, or is going down or coming up. Nothing was written.
    Unavailable,
    /// Anything else.
    Other,
}

#[derive(Debug)]
enum Cause {
    Engine(sqlx::Error),
    Told(String),
    /// What is wrong and, on a line of its own, what to do about it.
    Advice(String),
}

impl Error {
    /// One that is told in these words.
    pub(crate) fn told(words: impl Into<String>) -> Self {
        Self {
            kind: Kind::Other,
            cause: Cause::Told(words.into()),
        }
    }

    pub(super) fn told_as(kind: Kind, words: impl Into<String>) -> Self {
        Self {
            kind,
            cause: Cause::Told(words.into()),
        }
    }

    /// One that says what to do, too, in the language of the terminal.
    pub(super) fn advice(kind: Kind, words: impl Into<String>) -> Self {
        Self {
            kind,
            cause: Cause::Advice(words.into()),
        }
    }

    /// Whether its words say what to do, behind the end of a line: whoever tells it has nothing to add.
    #[must_use]
    pub fn says_what_to_do(&self) -> bool {
        matches!(self.cause, Cause::Advice(_))
    }

    /// What a caller can do about it.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the disk is full.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.kind == Kind::Full
    }

    /// Whether the write lock could not be had in time, whoever holds it.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        matches!(self.kind, Kind::Locked | Kind::Busy | Kind::Conflict)
    }

    /// Whether a commit that failed so may yet be found on the disk.
    #[must_use]
    pub(crate) fn is_undecided(&self) -> bool {
        self.kind == Kind::Undecided
    }

    pub(super) fn from_kind(error: &sqlx::Error) -> Kind {
        kind_of(error)
    }

    pub(super) fn is_read_only(&self) -> bool {
        self.kind == Kind::ReadOnly
    }

    /// The same, of a commit under way: what broke the connection may have come before it or after.
    pub(super) fn of_commit(mut self) -> Self {
        let lost = match &self.cause {
            Cause::Engine(sqlx::Error::Io(_) | sqlx::Error::Protocol(_)) => true,
            Cause::Engine(error) => postgres(error).is_some_and(|error| {
                // The server or the connection goes down; a wait for a standby was cancelled.
                matches!(
                    error.code(),
                    "57P01" | "57P02" | "57014" | "08006" | "08007"
                )
            }),
            Cause::Told(_) | Cause::Advice(_) => false,
        };
        if lost {
            self.kind = Kind::Undecided;
        }
        self
    }

    /// Whether a connection cannot begin because it still believes to be inside a transaction: that is how a
    /// commit that failed, as on a full disk, leaves it.
    pub(super) fn is_stuck(&self) -> bool {
        let Cause::Engine(error) = &self.cause else {
            return false;
        };
        matches!(error, sqlx::Error::InvalidSavePointStatement) || sqlite(error) == Some(1)
    }
}

/// The extended code of SQLite.
fn sqlite(error: &sqlx::Error) -> Option<i32> {
    let error = error.as_database_error()?;
    error.try_downcast_ref::<SqliteError>()?;
    error.code()?.parse().ok()
}

fn postgres(error: &sqlx::Error) -> Option<&PgDatabaseError> {
    error.as_database_error()?.try_downcast_ref()
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self {
            kind: kind_of(&error),
            cause: Cause::Engine(error),
        }
    }
}

fn kind_of(error: &sqlx::Error) -> Kind {
    if let Some(code) = sqlite(error) {
        return kind_of_sqlite(code);
    }
    if let Some(error) = postgres(error) {
        return kind_of_postgres(error.code());
    }
    match error {
        sqlx::Error::PoolTimedOut => Kind::Busy,
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) => Kind::Unavailable,
        _ => Kind::Other,
    }
}

fn kind_of_sqlite(code: i32) -> Kind {
    match code {
        // SQLITE_FULL; the operating system's refusals surface as SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE, SQLITE_CANTOPEN.
        13 | 778 | 4874 | 14 => Kind::Full,
        // SQLITE_IOERR_FSYNC, or that of the directory: flushing failed, and what was to be flushed may have reached the disk.
        1034 | 1290 => Kind::Undecided,
        // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE, _ROWID
        1555 | 2067 | 2579 => Kind::Unique,
        // SQLITE_BUSY, and what extends it
        _ if code & 0xff == 5 => Kind::Locked,
        // SQLITE_READONLY: by wrong ownership, or because of a fault at the moment of opening, which may be over.
        _ if code & 0xff == 8 => Kind::ReadOnly,
        _ => Kind::Other,
    }
}

/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>
fn kind_of_postgres(code: &str) -> Kind {
    match code {
        "53100" => Kind::Full,
        "23505" => Kind::Unique,
        // lock_not_available, by `lock_timeout`
        "55P03" => Kind::Locked,
        "40001" | "40P01" => Kind::Conflict,
        // A standby.
        "25006" => Kind::ReadOnly,
        // too_many_connections; admin_shutdown, crash_shutdown, cannot_connect_now; the connection, before anything was asked of it
        "53300" | "57P01" | "57P02" | "57P03" | "08001" | "08003" | "08004" | "08006" => {
            Kind::Unavailable
        }
        _ => Kind::Other,
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.cause {
            Cause::Engine(error) => error.fmt(f),
            Cause::Told(words) | Cause::Advice(words) => f.write_str(words),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            Cause::Engine(error) => error.source(),
            Cause::Told(_) | Cause::Advice(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_full_locked_or_unknown_is_so_on_both_engines() {
        for (sqlite, postgres, kind) in [
            (13, "53100", Kind::Full),
            (2067, "23505", Kind::Unique),
            (517, "55P03", Kind::Locked),
            (1544, "25006", Kind::ReadOnly),
            (1, "42601", Kind::Other),
        ] {
            assert_eq!(kind_of_sqlite(sqlite), kind);
            assert_eq!(kind_of_postgres(postgres), kind);
        }
        let cut = || Error::from(sqlx::Error::Io(std::io::ErrorKind::BrokenPipe.into()));
        assert_eq!(cut().kind(), Kind::Unavailable);
        assert!(cut().of_commit().is_undecided());
        assert!(
            !Error::from(sqlx::Error::PoolTimedOut)
                .of_commit()
                .is_undecided()
        );
    }
}
