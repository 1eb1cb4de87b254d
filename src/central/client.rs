//! Asking the central system.

use std::collections::BTreeSet;
use std::time::Duration;

use super::answer::{Fault, Word};
use crate::campaign::store::Campaign;
use crate::config;

/// Bytes of an answer at most; observed ones have under 4 kB.
const LARGEST: u64 = 64 * 1024;
/// How long an answer may take.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);

/// Where a campaign's figures are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed<'a> {
    /// Address of the sum.
    pub progression: String,
    /// Address of the figures by country.
    pub map: String,
    /// Countries that count.
    pub countries: BTreeSet<&'a str>,
}

/// Where the figures of a campaign are; none where its statements are not given elsewhere, or its number there is not known yet.
#[must_use]
pub fn followed(campaign: &Campaign) -> Option<Followed<'_>> {
    let law = campaign.rules.instrument();
    let definition = &campaign.folder.definition;
    let figures = &law.elsewhere.as_ref()?.figures;
    let number = definition.initiative.as_ref()?.central.as_deref()?;
    let address = |name: &str| Some(figures.get(name)?.replace("{number}", number));
    Some(Followed {
        progression: address("progression")?,
        map: address("map")?,
        countries: law
            .thresholds(definition.registered?)?
            .minimum
            .keys()
            .map(String::as_str)
            .collect(),
    })
}

/// A client that follows nothing, waits a while, and reads no more than it must.
#[derive(Debug)]
pub struct Client {
    agent: ureq::Agent,
    /// Scheme and host in place of the law's; empty for none.
    instead: String,
}

impl Client {
    /// A client as configured.
    #[must_use]
    pub fn new(config: &config::Central) -> Self {
        Self::patient(config, ANSWER_TIMEOUT)
    }

    /// The same with another patience, for tests.
    pub(crate) fn patient(config: &config::Central, patience: Duration) -> Self {
        Self {
            agent: ureq::Agent::config_builder()
                .timeout_global(Some(patience))
                .max_redirects(0)
                .http_status_as_error(false)
                .https_only(config.address.is_empty())
                .user_agent(concat!("Clameur/", env!("CARGO_PKG_VERSION")))
                .build()
                .into(),
            instead: config.address.trim_end_matches('/').to_owned(),
        }
    }

    /// The bytes at an address. Blocks.
    pub(crate) fn get(&self, url: &str) -> Result<Vec<u8>, Fault> {
        let url = self.aimed(url);
        let mut answer = self
            .agent
            .get(&url)
            .header("accept", "application/json")
            .call()
            .map_err(|error| fault(&error))?;
        let status = answer.status();
        if status.is_redirection() {
            return Err(Fault::new(Word::Redirected, "it sent us elsewhere"));
        }
        if status.as_u16() != 200 {
            return Err(Fault::new(
                Word::Status,
                format!("it answered {}", status.as_u16()),
            ));
        }
        let body = answer.body_mut().with_config().limit(LARGEST);
        body.read_to_vec().map_err(|error| fault(&error))
    }

    /// The address, at the configured host where there is one.
    fn aimed(&self, url: &str) -> String {
        if self.instead.is_empty() {
            return url.to_owned();
        }
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let path = rest.split_once('/').map_or("", |(_, path)| path);
        format!("{}/{path}", self.instead)
    }
}

fn fault(error: &ureq::Error) -> Fault {
    let word = match error {
        ureq::Error::Timeout(_) => Word::Slow,
        ureq::Error::BodyExceedsLimit(_) => Word::TooLarge,
        ureq::Error::Io(io) if io.kind() == std::io::ErrorKind::TimedOut => Word::Slow,
        _ => Word::Unreachable,
    };
    let what = match word {
        Word::Slow => "it took too long".to_owned(),
        Word::TooLarge => format!("it is larger than {} kB", LARGEST / 1024),
        _ => error.to_string(),
    };
    Fault::new(word, what)
}
