//! Configuration: one TOML file, overridden by `CLAMEUR_…` variables of the environment.

mod commented;
#[cfg(test)]
mod tests;

pub use commented::commented;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::db::Address;
use crate::terminal::tr;

/// Connections at once at most, unless the operator says otherwise. Postfix, where nothing else is set, takes fifty of one client.
pub const MAIL_CONNECTIONS: u32 = 40;

/// Everything that an operator decides. `clameur init` writes a commented file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where the database lives. Relative paths are relative to the configuration file.
    pub data_dir: PathBuf,
    /// The database: a file (`sqlite:PATH`, or a path; relative ones are relative to the configuration file), or a server
    /// (`postgres://user@host/database`). Absent: the file `clameur.db` in `data_dir`.
    pub database: Option<Address>,
    /// Where secret keys live (mode 0600): not inside `data_dir`, so that a copy of one is not a copy of both.
    pub key_dir: PathBuf,
    /// Address that the server listens on; a TLS proxy stands before it.
    pub listen: SocketAddr,
    /// Public address of the site, without a slash at the end, for example `https://example.org`.
    pub base_url: String,
    /// Where Prometheus may read metrics; nowhere when absent.
    pub metrics_listen: Option<SocketAddr>,
    /// Header in which a trusted proxy tells the visitor's address, for example `x-forwarded-for`. Used in
    /// memory for limits only. Absent: the connection's own address.
    pub client_address_header: Option<String>,
    /// Address of a service that timestamps a head of each log a day (RFC 3161); none when absent.
    pub timestamp_service: Option<String>,
    /// Log lines as JSON.
    pub log_json: bool,
    /// What is logged, as `tracing` writes filters.
    pub log: String,
    /// Who may have an account at the desk.
    pub sign_up: SignUp,
    /// Limits against abuse.
    pub limits: Limits,
    /// How mail leaves.
    pub mail: Mail,
    /// Figures of the Commission's central system.
    pub central: Central,
}

/// Who may have an account at the desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SignUp {
    /// Whoever asks and has a mailbox.
    Open,
    /// Whom the owner of an organisation invites, or the operator.
    #[default]
    Invitation,
    /// Whom the operator invites (`clameur account invite`).
    Closed,
}

impl SignUp {
    /// As it is written in the configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Invitation => "invitation",
            Self::Closed => "closed",
        }
    }
}

/// Figures of the Commission's central system, for campaigns whose statements are given there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Central {
    /// Whether the server asks for them, every quarter of an hour.
    pub fetch: bool,
    /// Scheme and host to ask instead of the Commission's: for tests, or a relay of one's own. Empty for none.
    pub address: String,
}

impl Default for Central {
    fn default() -> Self {
        Self {
            fetch: true,
            address: String::new(),
        }
    }
}

/// Limits against abuse: by network in memory, by mailbox in rows that are found by a keyed hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Forms that one address (IPv4; IPv6: a /64) may send per minute, without proof of work: see [`crate::abuse::limits`].
    pub forms_per_network_per_minute: u32,
    /// Mails about forms that one mailbox is sent per campaign and day when forms keep coming: see [`crate::mail::turns`].
    pub mails_per_mailbox_per_day: u32,
    /// Seconds that a person needs at least between seeing the form and sending it.
    pub form_min_seconds: u32,
}

/// How mail leaves. `Debug` does not show the password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// `smtp://host:port` (plain, loopback only), `smtp+starttls://host:port`, `smtps://host:port`, or `mailbox:`
    /// (kept in memory and shown at `/mailbox`: the demonstration).
    pub transport: String,
    /// User name at the relay.
    pub user: Option<String>,
    /// Password at the relay; better given as `CLAMEUR_MAIL_PASSWORD`.
    pub password: Option<String>,
    /// Address that mails come from.
    pub from: String,
    /// File (PEM) of the authorities that sign the relay's certificate, instead of the public ones.
    pub certificates: Option<PathBuf>,
    /// Seconds between two departures: mails of that time leave together, in shuffled order. 0: at once.
    pub together_seconds: u32,
    /// Connections to the relay at once, at most.
    pub connections: u32,
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail")
            .field("transport", &self.transport)
            .field("user", &self.user)
            .field("password", &self.password.as_ref().map(|_| "…"))
            .field("from", &self.from)
            .field("certificates", &self.certificates)
            .field("together_seconds", &self.together_seconds)
            .field("connections", &self.connections)
            .finish()
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data_dir: PathBuf::from("data"),
            database: None,
            key_dir: PathBuf::from("keys"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            base_url: "http://127.0.0.1:8080".to_owned(),
            metrics_listen: None,
            client_address_header: None,
            timestamp_service: None,
            log_json: false,
            log: "info".to_owned(),
            limits: Limits::default(),
            mail: Mail::default(),
            central: Central::default(),
            sign_up: SignUp::default(),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            forms_per_network_per_minute: 60,
            mails_per_mailbox_per_day: 8,
            form_min_seconds: 3,
        }
    }
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            transport: "smtp://127.0.0.1:25".to_owned(),
            user: None,
            password: None,
            from: "clameur@localhost".to_owned(),
            certificates: None,
            together_seconds: 10,
            connections: MAIL_CONNECTIONS,
        }
    }
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{}", tr!(
        "cannot read the configuration file {path}: {source}\n  Run `clameur init` to write one, or name another with --config.",
        "impossible de lire le fichier de configuration {path} : {source}\n  Lancez `clameur init` pour en écrire un, ou nommez-en un autre avec --config.",
        path = path.display(),
        source = source
    ))]
    Read {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file is not what is expected.
    #[error("{}", tr!(
        "the configuration file {path} has a mistake:\n{source}\n  `clameur init` in an empty directory writes a file with every option to compare with.",
        "le fichier de configuration {path} a une erreur :\n{source}\n  `clameur init` dans un dossier vide écrit un fichier avec toutes les options, pour comparer.",
        path = path.display(),
        source = source.to_string().trim_end()
    ))]
    Parse {
        /// Its path.
        path: PathBuf,
        /// Where, and what.
        source: Box<toml::de::Error>,
    },
    /// A value cannot be used.
    #[error("{what}\n  {remedy}")]
    Value {
        /// What is wrong.
        what: String,
        /// What to do.
        remedy: String,
    },
}

impl Config {
    /// What the demonstration runs with: mail stays in memory, nobody else is asked anything, and a whole class behind one address may join.
    #[must_use]
    pub fn demonstration() -> Self {
        Self {
            limits: Limits {
                forms_per_network_per_minute: 600,
                ..Limits::default()
            },
            mail: Mail {
                transport: "mailbox:".to_owned(),
                ..Mail::default()
            },
            central: Central {
                fetch: false,
                ..Central::default()
            },
            ..Self::default()
        }
    }

    /// Reads a file, applies the environment, makes paths absolute.
    ///
    /// # Errors
    /// When the file is missing or wrong, or a variable has an unusable value.
    pub fn read(
        path: &Path,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let text = crate::given::read_text(path, crate::given::file::SMALL).map_err(|source| {
            ConfigError::Read {
                path: path.to_owned(),
                source: source.into(),
            }
        })?;
        let mut config: Self = toml::from_str(&text).map_err(|source| ConfigError::Parse {
            path: path.to_owned(),
            source: Box::new(source),
        })?;
        config.apply_environment(environment)?;
        let home = path.parent().unwrap_or_else(|| Path::new("."));
        // Joining an absolute path gives that path.
        config.data_dir = absolute(&home.join(&config.data_dir));
        if let Some(Address::Sqlite(path)) = &mut config.database {
            *path = absolute(&home.join(&*path));
        }
        config.key_dir = absolute(&home.join(&config.key_dir));
        config.mail.certificates = config
            .mail
            .certificates
            .map(|path| absolute(&home.join(path)));
        config.check()?;
        Ok(config)
    }

    fn apply_environment(
        &mut self,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<(), ConfigError> {
        let set = |name: &str| environment(name).filter(|value| !value.is_empty());
        let paths = [
            ("CLAMEUR_DATA_DIR", &mut self.data_dir),
            ("CLAMEUR_KEY_DIR", &mut self.key_dir),
        ];
        for (name, target) in paths {
            if let Some(value) = set(name) {
                *target = PathBuf::from(value);
            }
        }
        let texts = [
            ("CLAMEUR_BASE_URL", &mut self.base_url),
            ("CLAMEUR_LOG", &mut self.log),
            ("CLAMEUR_MAIL_TRANSPORT", &mut self.mail.transport),
            ("CLAMEUR_MAIL_FROM", &mut self.mail.from),
        ];
        for (name, target) in texts {
            if let Some(value) = set(name) {
                *target = value;
            }
        }
        let optional = [
            (
                "CLAMEUR_CLIENT_ADDRESS_HEADER",
                &mut self.client_address_header,
            ),
            ("CLAMEUR_MAIL_USER", &mut self.mail.user),
            ("CLAMEUR_MAIL_PASSWORD", &mut self.mail.password),
        ];
        for (name, target) in optional {
            if let Some(value) = set(name) {
                *target = Some(value);
            }
        }
        if let Some(value) = set("CLAMEUR_DATABASE") {
            self.database = Some(Address::from(value));
        }
        let address = &tr!(
            "Give an address and a port, for example 127.0.0.1:8080.",
            "Donnez une adresse et un port, par exemple 127.0.0.1:8080."
        );
        let either = &tr!("Give true or false.", "Donnez true ou false.");
        if let Some(value) = set("CLAMEUR_LISTEN") {
            self.listen = parse("CLAMEUR_LISTEN", &value, address)?;
        }
        if let Some(value) = set("CLAMEUR_METRICS_LISTEN") {
            self.metrics_listen = Some(parse("CLAMEUR_METRICS_LISTEN", &value, address)?);
        }
        if let Some(value) = set("CLAMEUR_LOG_JSON") {
            self.log_json = parse("CLAMEUR_LOG_JSON", &value, either)?;
        }
        if let Some(value) = set("CLAMEUR_CENTRAL_FETCH") {
            self.central.fetch = parse("CLAMEUR_CENTRAL_FETCH", &value, either)?;
        }
        Ok(())
    }

    /// Whether the values make sense, as far as it can be told without looking at the machine.
    ///
    /// # Errors
    /// The first value that does not, and what to do.
    pub fn check(&self) -> Result<(), ConfigError> {
        let rest = self
            .base_url
            .strip_prefix("https://")
            .or_else(|| self.base_url.strip_prefix("http://"));
        if rest.is_none_or(|host| host.is_empty() || host.ends_with('/') || host.contains(' ')) {
            return Err(ConfigError::Value {
                what: tr!(
                    "base_url is not an address of a site: {base_url:?}",
                    "base_url n’est pas l’adresse d’un site : {base_url:?}",
                    base_url = self.base_url
                ),
                remedy: tr!(
                    "Write it as https://example.org, without a slash at the end.",
                    "Écrivez-la sous la forme https://example.org, sans barre à la fin."
                ),
            });
        }
        if let Some(Err(error)) = self.database.as_ref().map(Address::check) {
            return Err(ConfigError::Value {
                what: tr!(
                    "database is not the address of a database: {error}",
                    "database n’est pas l’adresse d’une base : {error}"
                ),
                remedy: tr!(
                    "Write it as postgres://user@host/database, as sqlite:PATH, or leave it out.",
                    "Écrivez-la sous la forme postgres://utilisateur@hôte/base, sqlite:CHEMIN, ou omettez-la."
                ),
            });
        }
        if self.mail.connections == 0 {
            return Err(ConfigError::Value {
                what: tr!(
                    "mail.connections is 0: no mail could leave",
                    "mail.connections vaut 0 : aucun courriel ne pourrait partir"
                ),
                remedy: tr!(
                    "Give 1 or more, or leave it out.",
                    "Donnez 1 ou plus, ou omettez-le."
                ),
            });
        }
        if let Some(service) = &self.timestamp_service
            && !["https://", "http://"]
                .iter()
                .any(|scheme| service.starts_with(scheme))
        {
            return Err(ConfigError::Value {
                what: tr!(
                    "timestamp_service is not the address of a service: {service:?}",
                    "timestamp_service n’est pas l’adresse d’un service : {service:?}"
                ),
                remedy: tr!(
                    "Write it as https://timestamp.example.org/tsr, or leave it out.",
                    "Écrivez-la sous la forme https://timestamp.example.org/tsr, ou omettez-la."
                ),
            });
        }
        Ok(())
    }

    /// Origin of a campaign's log: the schema-less address under which its tiles are served (C2SP
    /// tlog-tiles), also the name of its key in signed notes.
    #[must_use]
    pub fn log_origin(&self, slug: &str) -> String {
        format!("{}/log/{slug}", self.host())
    }

    /// The site's address without its scheme.
    #[must_use]
    pub fn host(&self) -> &str {
        host(&self.base_url)
    }

    /// The database.
    #[must_use]
    pub fn database(&self) -> Address {
        let beside = || Address::Sqlite(self.data_dir.join("clameur.db"));
        self.database.clone().unwrap_or_else(beside)
    }
}

/// An address without its scheme.
#[must_use]
pub fn host(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

fn parse<T: std::str::FromStr>(name: &str, value: &str, remedy: &str) -> Result<T, ConfigError> {
    value.parse().map_err(|_| ConfigError::Value {
        what: tr!(
            "the variable {name} has an unusable value: {value:?}",
            "la variable {name} a une valeur inutilisable : {value:?}"
        ),
        remedy: remedy.to_owned(),
    })
}

/// The path from the root; unchanged where the current directory is gone.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
