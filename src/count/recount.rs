//! Recounting a ledger from its public files: over HTTP, or from a copy in a directory.
//!
//! Nothing here trusts the server: every number is derived from the leaves, and the leaves from a
//! head that the log signed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Duration;

use clameur_ledger::tile::{Bundle, FULL_WIDTH, decode_bundle};
use clameur_ledger::{Auditor, Checkpoint, Hash, Leaf, Note, Report, Tally, Verifier};

use crate::campaign::changes::{Change, between};
use crate::campaign::manifest::Manifest;
use crate::given;

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
/// [`Recount::disagreements`].
#[derive(Debug, thiserror::Error)]
pub enum RecountError {
    /// A file cannot be had.
    #[error("cannot read {what}: {why}")]
    Unreadable {
        /// Its address or path.
        what: String,
        /// Why.
        why: String,
    },
    /// A file is not what it should be.
    #[error("{what} is not what it should be: {why}")]
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

    /// A file of the log.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub fn file(&self, path: &str) -> Result<Vec<u8>, RecountError> {
        match self {
            Self::Web { agent, prefix } => fetch(agent, &format!("{prefix}/{path}")),
            Self::Directory(directory) => {
                let path = directory.join(path);
                given::read(&path, given::file::SMALL).map_err(|error| RecountError::Unreadable {
                    what: path.display().to_string(),
                    why: match error {
                        given::ReadError::Missing(_) => "it is not there".to_owned(),
                        error => error.to_string(),
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
            Err(ureq::Error::StatusCode(code)) if code < 500 || tries >= 3 => {
                return Err(RecountError::Unreadable {
                    what: url.to_owned(),
                    why: format!("the server answers {code}"),
                });
            }
            Err(error) if tries >= 3 => {
                return Err(RecountError::Unreadable {
                    what: url.to_owned(),
                    why: error.to_string(),
                });
            }
            Err(_) => {}
        }
    }
}

/// A ledger, recounted.
#[derive(Debug)]
pub struct Recount {
    /// Where.
    pub name: String,
    /// The key that the head was checked with.
    pub key: Verifier,
    /// Whether that key was given by the auditor; otherwise it is the one that the log names itself.
    pub pinned: bool,
    /// The signed head.
    pub checkpoint: Checkpoint,
    /// Its note, to keep for the next audit.
    pub note: String,
    /// What the leaves come to.
    pub report: Report,
    /// The manifest in force.
    pub manifest: Manifest,
    /// What each publication after the first one changed: the entry, the day as the site says it, and what the manifests themselves show.
    pub changes: Vec<(u64, Option<String>, Vec<Change>)>,
    /// The number that the site shows, where it could be asked.
    pub shown: Option<u64>,
    /// Everything that disagrees, a line each.
    pub disagreements: Vec<String>,
}

/// Recounts a log.
///
/// `pinned` is the key that the auditor trusts; `since` are checkpoints kept from earlier audits;
/// `progress` is told how many leaves of how many were read.
///
/// # Errors
/// When the log cannot be read to its end. What can be read and is wrong stands in
/// [`Recount::disagreements`].
pub fn recount(
    source: &Source,
    pinned: Option<&Verifier>,
    since: &[Note],
    mut progress: impl FnMut(u64, u64),
) -> Result<Recount, RecountError> {
    let name = source.name();
    let malformed = |path: &str, why: &dyn std::fmt::Display| RecountError::Malformed {
        what: format!("{name}/{path}"),
        why: why.to_string(),
    };
    let note_text = source.file("checkpoint")?;
    let note = Note::parse(&note_text).map_err(|e| malformed("checkpoint", &e))?;
    let claimed = Checkpoint::parse(note.text()).map_err(|e| malformed("checkpoint", &e))?;
    let mut disagreements = Vec::new();

    let first = bundle(source, 0, claimed.size)?;
    let key = match pinned {
        Some(key) => key.clone(),
        None => own_key(source, first.first())?,
    };
    if let Err(error) = Checkpoint::open(&note, &key) {
        disagreements.push(format!("the checkpoint: {error}"));
    }
    let mut expected = vec![claimed.clone()];
    for earlier in since {
        match Checkpoint::open(earlier, &key) {
            Ok(checkpoint) => expected.push(checkpoint),
            Err(error) => disagreements.push(format!("an earlier checkpoint: {error}")),
        }
    }

    let mut auditor = Auditor::with_checkpoints(&expected);
    let mut leaves = first;
    let mut index = 0;
    loop {
        for leaf in &leaves {
            auditor.push(leaf);
        }
        progress(auditor.size(), claimed.size);
        index += 1;
        if auditor.size() >= claimed.size {
            break;
        }
        leaves = bundle(source, index, claimed.size)?;
    }
    let report = auditor.finish();
    for finding in &report.findings {
        disagreements.push(format!("entry {}: {}", finding.index, finding.problem));
    }
    let unlisted = report.problems - u64::try_from(report.findings.len()).unwrap_or(0);
    if unlisted > 0 {
        disagreements.push(format!("and {unlisted} more"));
    }
    let manifests = manifests(source, &report, &key, &mut disagreements)?;
    let manifest = newest(source, &manifests)?;
    let shown = shown_count(source, &manifest);
    let changes = changes(&manifests, shown.as_ref());
    // A number of another moment says nothing.
    if let Some(shown) = shown.as_ref().filter(|shown| shown.size == claimed.size) {
        disagreements.extend(shown.against(&report.tally));
    }
    Ok(Recount {
        name,
        key,
        pinned: pinned.is_some(),
        note: note.to_string(),
        checkpoint: claimed,
        report,
        manifest,
        changes,
        shown: shown.map(|shown| shown.count),
        disagreements,
    })
}

/// The leaves of a bundle, as many as a log of `size` has there.
fn bundle(source: &Source, index: u64, size: u64) -> Result<Vec<Vec<u8>>, RecountError> {
    let full = u64::from(FULL_WIDTH);
    let width = size.saturating_sub(index * full).min(full);
    let width = u16::try_from(width).unwrap_or(FULL_WIDTH);
    if width == 0 {
        return Ok(Vec::new());
    }
    let path = Bundle { index, width }.to_string();
    let bytes = source.file(&path)?;
    let leaves = decode_bundle(&bytes, width).map_err(|error| RecountError::Malformed {
        what: format!("{}/{path}", source.name()),
        why: error.to_string(),
    })?;
    Ok(leaves.into_iter().map(<[u8]>::to_vec).collect())
}

/// The key that a log names in the manifest of its first leaf.
fn own_key(source: &Source, first: Option<&Vec<u8>>) -> Result<Verifier, RecountError> {
    let malformed = |why: &str| RecountError::Malformed {
        what: source.name(),
        why: why.to_owned(),
    };
    let leaf = first.ok_or_else(|| malformed("the log is empty"))?;
    let Ok(Leaf::Manifest { hash }) = Leaf::decode(leaf) else {
        return Err(malformed("its first entry is not a manifest"));
    };
    manifest(source, &hash)?
        .log_key
        .parse()
        .map_err(|_| malformed("its first manifest names no usable key"))
}

fn manifest(source: &Source, hash: &Hash) -> Result<Manifest, RecountError> {
    let path = format!("manifest/{hash}");
    let bytes = source.file(&path)?;
    let malformed = |why: String| RecountError::Malformed {
        what: format!("{}/{path}", source.name()),
        why,
    };
    if Hash::of(&bytes) != *hash {
        return Err(malformed("its hash is another".to_owned()));
    }
    serde_json::from_slice(&bytes).map_err(|error| malformed(error.to_string()))
}

/// Reads every manifest that the ledger pins.
fn manifests(
    source: &Source,
    report: &Report,
    key: &Verifier,
    disagreements: &mut Vec<String>,
) -> Result<Vec<(u64, Manifest)>, RecountError> {
    let mut manifests = Vec::new();
    for (index, hash) in &report.tally.manifests {
        let manifest = manifest(source, hash)?;
        if manifest.log_key != key.to_string() {
            disagreements.push(format!(
                "the manifest of entry {index} names another log key: {}",
                manifest.log_key
            ));
        }
        manifests.push((*index, manifest));
    }
    Ok(manifests)
}

/// The manifest in force.
fn newest(source: &Source, manifests: &[(u64, Manifest)]) -> Result<Manifest, RecountError> {
    let newest = manifests.last().map(|(_, manifest)| manifest.clone());
    newest.ok_or_else(|| RecountError::Malformed {
        what: source.name(),
        why: "it has no manifest".to_owned(),
    })
}

/// What each publication changed, by the manifests; the days are the site's word.
fn changes(
    manifests: &[(u64, Manifest)],
    shown: Option<&Shown>,
) -> Vec<(u64, Option<String>, Vec<Change>)> {
    manifests
        .windows(2)
        .filter_map(|pair| match pair {
            [(_, before), (leaf, after)] => {
                let day = shown.and_then(|shown| shown.days.get(leaf)).cloned();
                Some((*leaf, day, between(before, after)))
            }
            _ => None,
        })
        .collect()
}

/// The numbers that the site shows.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    count: u64,
    /// The size of the log that it shows them for.
    size: u64,
    /// Signed here by territory, where it shows that.
    territories: Option<BTreeMap<String, u64>>,
    /// Days of publications by their entry.
    days: BTreeMap<u64, String>,
}

impl Shown {
    /// Reads `count.json`: docs/formats/count.md.
    fn read(json: &serde_json::Value) -> Option<Self> {
        let territories = json.get("territories").and_then(|t| t.as_object());
        let published = json.get("changes").and_then(|c| c.as_array());
        let dated = |one: &serde_json::Value| {
            let day: jiff::civil::Date = one.get("day")?.as_str()?.parse().ok()?;
            Some((one.get("leaf")?.as_u64()?, day.to_string()))
        };
        let ledger = |entry: &serde_json::Value| entry.get("statements")?.get("ledger")?.as_u64();
        Some(Self {
            count: json.get("count")?.as_u64()?,
            size: json.get("log")?.get("size")?.as_u64()?,
            territories: territories.map(|territories| {
                territories
                    .iter()
                    .map(|(code, entry)| (code.clone(), ledger(entry).unwrap_or(0)))
                    .collect()
            }),
            days: published.into_iter().flatten().filter_map(dated).collect(),
        })
    }

    /// Where it differs from what the leaves come to.
    fn against(&self, tally: &Tally) -> Vec<String> {
        let mut differences = Vec::new();
        if self.count != tally.live {
            differences.push(format!(
                "the site shows {}, the ledger comes to {}",
                self.count, tally.live
            ));
        }
        let Some(shown) = &self.territories else {
            return differences;
        };
        let counted: BTreeMap<&str, u64> = tally
            .by_territory
            .iter()
            .map(|(territory, live)| (territory.as_str(), *live))
            .filter(|(code, _)| !code.is_empty())
            .collect();
        let codes: BTreeSet<&str> = shown
            .keys()
            .map(String::as_str)
            .chain(counted.keys().copied())
            .collect();
        for code in codes {
            let shown = shown.get(code).copied().unwrap_or(0);
            let counted = counted.get(code).copied().unwrap_or(0);
            if shown != counted {
                differences.push(format!(
                    "{code}: the site shows {shown} signed here, the ledger comes to {counted}"
                ));
            }
        }
        differences
    }
}

fn shown_count(source: &Source, manifest: &Manifest) -> Option<Shown> {
    let Source::Web { agent, prefix } = source else {
        return None;
    };
    let site = prefix.strip_suffix(&format!("/log/{}", manifest.slug))?;
    let language = manifest.languages.first()?;
    let url = format!("{site}/{language}/{}/count.json", manifest.slug);
    let bytes = fetch(agent, &url).ok()?;
    Shown::read(&serde_json::from_slice(&bytes).ok()?)
}

#[cfg(test)]
mod tests {
    use clameur_ledger::Territory;

    use super::*;

    #[test]
    fn territories_are_compared_both_ways() {
        let json = |ledger: &[(&str, u64)]| {
            let territories: serde_json::Map<_, _> = ledger
                .iter()
                .map(|(code, n)| {
                    let entry = serde_json::json!({ "statements": { "ledger": n, "paper": 7 } });
                    ((*code).to_owned(), entry)
                })
                .collect();
            serde_json::json!({ "count": 5, "log": { "size": 9 }, "territories": territories })
        };
        let mut tally = Tally {
            live: 5,
            ..Tally::default()
        };
        for (code, live) in [("DE", 3), ("MT", 2)] {
            let territory = Territory::new(code).expect("a code");
            tally.by_territory.insert(territory, live);
        }
        let against = |json: &serde_json::Value, tally: &Tally| {
            Shown::read(json).expect("numbers").against(tally)
        };
        let good = json(&[("DE", 3), ("FR", 0), ("MT", 2)]);
        assert_eq!(against(&good, &tally), Vec::<String>::new());
        let bad = json(&[("DE", 4), ("FR", 1)]);
        assert_eq!(
            against(&bad, &tally),
            [
                "DE: the site shows 4 signed here, the ledger comes to 3",
                "FR: the site shows 1 signed here, the ledger comes to 0",
                "MT: the site shows 0 signed here, the ledger comes to 2",
            ]
        );
        // A campaign that shows no territories claims nothing of them.
        let plain = serde_json::json!({ "count": 6, "log": { "size": 9 } });
        assert_eq!(
            against(&plain, &tally),
            ["the site shows 6, the ledger comes to 5"]
        );
    }
}
