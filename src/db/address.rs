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
                let (address, query) = url.split_once('?').unwrap_or((url, ""));
                let (scheme, rest) = address.split_once("://").unwrap_or(("postgres", address));
                let (user, host) = rest.rsplit_once('@').unwrap_or(("", rest));
                let user = user.split(':').next().unwrap_or_default();
                let at = if user.is_empty() { "" } else { "@" };
                write!(f, "{scheme}://{user}{at}{host}")?;
                // The folder of a socket tells one server from another; a password may stand there too.
                let host = query.split('&').find(|part| part.starts_with("host="));
                host.map_or(Ok(()), |host| write!(f, "?{host}"))
            }
        }
    }
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
                "postgres://clameur@db.example.org:5433/clameur",
            ),
            (
                "postgresql:///clameur?host=/run/postgresql&password=geheim",
                "server",
                "postgresql:///clameur?host=/run/postgresql",
            ),
        ] {
            let address = Address::from(text.to_owned());
            assert_eq!(address.file().is_some(), engine == "file", "{text}");
            assert_eq!(address.to_string(), shown);
            assert_eq!(format!("{address:?}"), shown);
            assert!(address.check().is_ok(), "{text}");
            assert_eq!(Address::from(String::from(address.clone())), address);
        }
        assert!(
            Address::from("postgres://host:port/x".to_owned())
                .check()
                .is_err()
        );
    }
}
