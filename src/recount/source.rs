//! Where a log's files are, and how they are had.

use std::path::PathBuf;
use std::time::Duration;

use crate::given;
use crate::terminal::tr;

/// No file of a log is larger than this: a full entry bundle has under 20 kB.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Where a log's files are.
#[derive(Debug)]
pub enum Source {
    /// Below this address.
    Web {
        /// The client.
        agent: ureq::Agent,
        /// The address, without a slash at the end.
        prefix: String,
    },
    /// Below this directory.
    Directory(PathBuf),
}

/// Why a recount could not be finished. A log that can be read and is wrong is no error: see
/// [`crate::recount::Recount::disagreements`].
#[derive(Debug, thiserror::Error)]
pub enum RecountError {
    /// A file cannot be had.
    #[error("{}", tr!("cannot read {what}: {why}", "impossible de lire {what} : {why}"))]
    Unreadable {
        /// Its address or path.
        what: String,
        /// Why.
        why: String,
    },
    /// Whoever serves the log says that it has no such file.
    #[error("{}", tr!("cannot read {what}: it is not there", "impossible de lire {what} : il n’y est pas"))]
    Missing {
        /// Its address or path.
        what: String,
    },
    /// A file is not what it should be.
    #[error("{}", tr!("{what} is not what it should be: {why}", "{what} n’est pas ce qu’il devrait être : {why}"))]
    Malformed {
        /// Its address or path.
        what: String,
        /// Why.
        why: String,
    },
}

impl Source {
    /// A log below an address (`http…`) or a directory.
    #[must_use]
    pub fn new(place: &str) -> Self {
        if place.starts_with("http://") || place.starts_with("https://") {
            Self::Web {
                agent: agent(),
                prefix: place.trim_end_matches('/').to_owned(),
            }
        } else {
            Self::Directory(PathBuf::from(place))
        }
    }

    /// The source as people name it.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Web { prefix, .. } => prefix.clone(),
            Self::Directory(path) => path.display().to_string(),
        }
    }

    /// A file of the log that it may lack.
    ///
    /// # Errors
    /// When it cannot be read for another reason.
    pub fn file_if_there(&self, path: &str) -> Result<Option<Vec<u8>>, RecountError> {
        match self.file(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(RecountError::Missing { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A page of the site that the log stands on, for instance `fr/name/count.json`; none where a copy of the log stands alone.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn page(&self, slug: &str, path: &str) -> Result<Option<Vec<u8>>, RecountError> {
        let Self::Web { agent, prefix } = self else {
            return Ok(None);
        };
        let Some(site) = prefix.strip_suffix(&format!("/log/{slug}")) else {
            return Ok(None);
        };
        match fetch(agent, &format!("{site}/{path}")) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(RecountError::Missing { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether this is the place that the origin of a log names, and no copy elsewhere.
    #[must_use]
    pub fn is_origin(&self, origin: &str) -> bool {
        let Self::Web { prefix, .. } = self else {
            return false;
        };
        let named = prefix.split_once("://").map_or("", |(_, rest)| rest);
        named == origin
    }

    /// A file of the log.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub fn file(&self, path: &str) -> Result<Vec<u8>, RecountError> {
        match self {
            Self::Web { agent, prefix } => fetch(agent, &format!("{prefix}/{path}")),
            Self::Directory(directory) => {
                let path = directory.join(path);
                let what = path.display().to_string();
                given::read(&path, given::file::SMALL).map_err(|error| match error {
                    given::ReadError::Missing(_) => RecountError::Missing { what },
                    error => RecountError::Unreadable {
                        what,
                        why: error.to_string(),
                    },
                })
            }
        }
    }
}

/// A client that gives up after a while.
#[must_use]
pub fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(60)))
        .max_redirects(3)
        .build()
        .into()
}

/// Reads a file over HTTP, with a few tries where trying again may help.
///
/// # Errors
/// When it cannot be had.
pub fn fetch(agent: &ureq::Agent, url: &str) -> Result<Vec<u8>, RecountError> {
    let mut tries = 0;
    loop {
        tries += 1;
        let answer = agent
            .get(url)
            .call()
            .and_then(|mut answer| answer.body_mut().with_config().limit(LARGEST).read_to_vec());
        match answer {
            Ok(bytes) => return Ok(bytes),
            Err(ureq::Error::StatusCode(404 | 410)) => {
                return Err(RecountError::Missing {
                    what: url.to_owned(),
                });
            }
            Err(ureq::Error::StatusCode(code)) if code < 500 || tries >= 3 => {
                return Err(RecountError::Unreadable {
                    what: url.to_owned(),
                    why: tr!("the server answers {code}", "le serveur répond {code}"),
                });
            }
            Err(error) if tries >= 3 => {
                return Err(RecountError::Unreadable {
                    what: url.to_owned(),
                    why: said(&error),
                });
            }
            Err(_) => {}
        }
    }
}

/// What the client says is wrong: in French what people meet most, and the rest as it stands.
fn said(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => tr!("{error}", "le serveur n’a pas répondu à temps"),
        ureq::Error::HostNotFound => tr!("{error}", "il n’y a pas de serveur à cette adresse"),
        ureq::Error::ConnectionFailed => tr!("{error}", "la connexion n’a pas pu se faire"),
        ureq::Error::TooManyRedirects => tr!("{error}", "le serveur renvoie trop de fois ailleurs"),
        ureq::Error::BodyExceedsLimit(most) => tr!(
            "{error}",
            "le fichier dépasse {most} octets, plus qu’un registre n’en a dans un fichier"
        ),
        ureq::Error::Io(io) => tr!("{error}", "la connexion a été interrompue ({io})"),
        _ => error.to_string(),
    }
}
