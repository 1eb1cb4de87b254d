//! Everything that was ever in force in a campaign, in the order of its ledger: which manifests, and by them which versions of which
//! documents. The order is the log's, which is signed; the moments are the server's word.

use clameur_ledger::{CloseReason, Hash};
use jiff::civil::Date;

use super::changes::{Change, between};
use super::manifest::Manifest;
use crate::clock::{Millis, Zone};

/// A manifest, as a leaf put it in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Index of its leaf.
    pub leaf: u64,
    /// Hash of the manifest.
    pub hash: Hash,
    /// When it was published, where that is known.
    pub at: Option<Millis>,
    /// The manifest; none when the store no longer has one of this hash.
    pub manifest: Option<Manifest>,
}

impl Edition {
    /// The day of its publication, in the campaign's time zone.
    #[must_use]
    pub fn day(&self, zone: &Zone) -> Option<Date> {
        self.at.map(|at| zone.day(at))
    }
}

/// What a publication changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Index of its leaf.
    pub leaf: u64,
    /// Hash of the manifest that came into force.
    pub hash: Hash,
    /// The day, as the server has it.
    pub day: Option<Date>,
    /// What is different from the manifest before.
    pub changes: Vec<Change>,
}

/// One version of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Counted from 1 among the texts of its kind and language, by the order in which they first came into force.
    pub number: u64,
    /// `mandate`, `notice` …
    pub kind: String,
    /// Its language.
    pub language: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// The day on which it first came into force.
    pub day: Option<Date>,
    /// Whether it is in force.
    pub in_force: bool,
}

/// What was ever in force.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// Manifests by ascending leaf.
    pub editions: Vec<Edition>,
    /// Whether the ledger says that the campaign is over.
    pub closed: bool,
    /// Why, where it says so.
    pub reason: Option<CloseReason>,
}

impl History {
    /// What is in force.
    #[must_use]
    pub fn newest(&self) -> Option<&Edition> {
        self.editions.last()
    }

    /// What each publication after the first one changed, the oldest first.
    #[must_use]
    pub fn steps(&self, zone: &Zone) -> Vec<Step> {
        self.editions
            .windows(2)
            .filter_map(|pair| match pair {
                [before, after] => Some(Step {
                    leaf: after.leaf,
                    hash: after.hash,
                    day: after.day(zone),
                    changes: match (&before.manifest, &after.manifest) {
                        (Some(before), Some(after)) => between(before, after),
                        _ => vec![Change::Unknown],
                    },
                }),
                _ => None,
            })
            .collect()
    }

    /// Every version of every document, by kind, language and number.
    #[must_use]
    pub fn versions(&self, zone: &Zone) -> Vec<Version> {
        let mut versions: Vec<Version> = Vec::new();
        for edition in &self.editions {
            let documents = edition.manifest.iter().flat_map(|m| &m.documents);
            for (language, kinds) in documents {
                for (kind, hash) in kinds {
                    let of = |v: &&Version| v.kind == *kind && v.language == *language;
                    if versions.iter().filter(of).any(|v| v.hash == *hash) {
                        continue;
                    }
                    let before = versions.iter().filter(of).count();
                    versions.push(Version {
                        number: u64::try_from(before).unwrap_or(u64::MAX) + 1,
                        kind: kind.clone(),
                        language: language.clone(),
                        hash: hash.clone(),
                        day: edition.day(zone),
                        in_force: self.in_force(kind, language) == Some(hash),
                    });
                }
            }
        }
        versions.sort_by(|a, b| {
            (&a.kind, &a.language, a.number).cmp(&(&b.kind, &b.language, b.number))
        });
        versions
    }

    /// Hash of the document of this kind and language that is in force.
    #[must_use]
    pub fn in_force(&self, kind: &str, language: &str) -> Option<&String> {
        let manifest = self.newest()?.manifest.as_ref()?;
        manifest.documents.get(language)?.get(kind)
    }

    /// The number of a version: what a mail, a receipt and a printed mandate call it. None for a text that never was in force.
    #[must_use]
    pub fn version(&self, kind: &str, language: &str, hash: &str) -> Option<u64> {
        let versions = self.versions(&Zone::UTC);
        let found = versions
            .iter()
            .find(|v| v.kind == kind && v.language == language && v.hash == hash);
        found.map(|version| version.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::source::CampaignSource;

    fn edition(leaf: u64, source: &CampaignSource) -> Edition {
        let manifest = Manifest::new(source, "example.org/log/x", "key", Hash([0; 32]));
        let json = manifest.to_json().expect("JSON");
        Edition {
            leaf,
            hash: Manifest::hash(&json),
            at: Some(i64::try_from(leaf).expect("small") * crate::clock::DAY),
            manifest: Some(manifest),
        }
    }

    #[test]
    fn versions_are_counted_by_kind_and_language_and_a_text_that_comes_back_keeps_its_number() {
        let first = CampaignSource::embedded_demo().expect("the demonstration");
        let mut second = first.clone();
        let french = second.documents.get_mut("fr").expect("French");
        french.get_mut("mandate").expect("a mandate").push('\n');
        let history = History {
            editions: vec![edition(0, &first), edition(7, &second), edition(9, &first)],
            ..History::default()
        };
        let of = |source: &CampaignSource, kind: &str, language: &str| {
            Hash::of(source.documents[language][kind].as_bytes()).to_string()
        };
        let (old, new) = (of(&first, "mandate", "fr"), of(&second, "mandate", "fr"));
        assert_eq!(history.version("mandate", "fr", &old), Some(1));
        assert_eq!(history.version("mandate", "fr", &new), Some(2));
        assert_eq!(history.version("notice", "fr", &old), None);
        assert_eq!(history.in_force("mandate", "fr"), Some(&old));
        let versions = history.versions(&Zone::UTC);
        assert_eq!(versions.len(), 5);
        let newer = versions.iter().find(|v| v.hash == new).expect("kept");
        assert!(!newer.in_force && newer.day == Some(jiff::civil::date(1970, 1, 8)));
        let steps = history.steps(&Zone::UTC);
        assert_eq!(
            steps.iter().map(|step| step.leaf).collect::<Vec<_>>(),
            [7, 9]
        );
        assert!(steps.iter().all(|step| step.changes.len() == 1));
    }
}
