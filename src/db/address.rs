//! Where a store is.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Error, postgres};

/// Where a store is. What is shown of it holds no password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Address {
    /// A file.
    Sqlite(PathBuf),
    /// A database on a server: `postgres://…`, as libpq writes them.
    Postgres(String),
}

impl Address {
    /// As somebody types it at a terminal: a relative path begins at the working directory.
    #[must_use]
    pub fn typed(text: String) -> Self {
        match Self::from(text) {
            Self::Sqlite(path) => Self::Sqlite(std::path::absolute(&path).unwrap_or(path)),
            server @ Self::Postgres(_) => server,
        }
    }

    /// The file, where it is one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => Some(path),
            Self::Postgres(_) => None,
        }
    }

    /// Whether there is something to be opened, as far as it can be told without opening it.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.file().is_none_or(Path::exists)
    }

    /// Whether it is well formed.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self) -> Result<(), Error> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Postgres(url) => postgres::options(url).map(drop),
        }
    }
}

impl From<String> for Address {
    fn from(text: String) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Self::Postgres(text);
        }
        let path = text.strip_prefix("sqlite:").unwrap_or(&text);
        Self::Sqlite(PathBuf::from(path.strip_prefix("//").unwrap_or(path)))
    }
}

impl From<PathBuf> for Address {
    fn from(path: PathBuf) -> Self {
        Self::Sqlite(path)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        match address {
            Address::Sqlite(path) => format!("sqlite:{}", path.display()),
            Address::Postgres(url) => url,
        }
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => path.display().fmt(f),
            Self::Postgres(url) => {
                // What cannot be read may hold a password anywhere.
                if self.check().is_err() {
                    return f.write_str("postgres://…");
                }
                let (address, query) = url.split_once('?').unwrap_or((url, ""));
                let (scheme, rest) = address.split_once("://").unwrap_or(("postgres", address));
                let (user, host) = rest.rsplit_once('@').unwrap_or(("", rest));
                let user = user.split(':').next().unwrap_or_default();
                let at = if user.is_empty() { "" } else { "@" };
                write!(f, "{scheme}://{user}{at}{host}")?;
                let marks = std::iter::once('?').chain(std::iter::repeat('&'));
                for (mark, part) in marks.zip(query.split('&').filter(|part| is_shown(part))) {
                    write!(f, "{mark}{part}")?;
                }
                Ok(())
            }
        }
    }
}

/// Whether a parameter of an address is one that is known to hold no password.
fn is_shown(part: &str) -> bool {
    let name = part.split('=').next().unwrap_or_default();
    matches!(
        name,
        "host"
            | "hostaddr"
            | "port"
            | "dbname"
            | "user"
            | "sslmode"
            | "sslrootcert"
            | "sslcert"
            | "sslkey"
            | "application_name"
            | "options"
            | "statement-cache-capacity"
    )
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written_and_shown_without_its_password() {
        for (text, engine, shown) in [
            ("data/clameur.db", "file", "data/clameur.db"),
            ("sqlite:/srv/clameur.db", "file", "/srv/clameur.db"),
            ("sqlite:///srv/clameur.db", "file", "/srv/clameur.db"),
            (
                "postgres://clameur:geheim@db.example.org:5433/clameur?sslmode=verify-full",
                "server",
                "postgres://clameur@db.example.org:5433/clameur?sslmode=verify-full",
            ),
            (
                "postgresql:///x?password=geheim&host=/run&pass%77ord=geheim&user=y",
                "server",
                "postgresql:///x?host=/run&user=y",
            ),
        ] {
            let address = Address::from(text.to_owned());
            assert_eq!(address.file().is_some(), engine == "file", "{text}");
            assert_eq!(address.to_string(), shown);
            assert_eq!(format!("{address:?}"), shown);
            assert!(address.check().is_ok(), "{text}");
            assert_eq!(Address::from(String::from(address.clone())), address);
        }
        let broken = Address::from("postgres://clameur:geh?eim@db.example.org/x".to_owned());
        assert!(broken.check().is_err());
        assert_eq!(broken.to_string(), "postgres://…");
        let here = Address::typed("sqlite:x.db".to_owned());
        assert!(here.file().is_some_and(Path::is_absolute));
    }
}
