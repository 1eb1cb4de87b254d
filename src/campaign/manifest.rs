//! The manifest: what a campaign promised, in one public document whose hash stands in the ledger.
//!
//! Whoever recounts the ledger can read which texts, documents, rules and recipient keys were in
//! force for each statement. A recipient key cannot be swapped without a new manifest leaf: [`super::pins`]
//! compares what is stored with it whenever a campaign is loaded.

use std::collections::BTreeMap;

use clameur_ledger::Hash;
use serde::{Deserialize, Serialize};

use super::definition::{Requirement, Role};
use super::source::CampaignSource;

/// The document, as JSON with keys in this order. Format: `docs/formats/ledger.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this format: 2 where `consents` is there, else 1.
    pub v: u32,
    /// Origin of the log that this manifest belongs to.
    pub origin: String,
    /// Verifier key of the log, as C2SP signed notes write it.
    pub log_key: String,
    /// Name of the campaign in addresses.
    pub slug: String,
    /// Instrument id.
    pub instrument: String,
    /// SHA-256 of the instrument file in force, in hexadecimal.
    pub instrument_hash: String,
    /// Languages, the default one first.
    pub languages: Vec<String>,
    /// First and last day for joining.
    pub opens: Option<jiff::civil::Date>,
    /// Last day for joining.
    pub closes: Option<jiff::civil::Date>,
    /// Territory written into leaves, when the campaign has one.
    pub territory: Option<String>,
    /// Target id → bit in the leaves' target set.
    pub targets: BTreeMap<String, u8>,
    /// Optional fields that the campaign asks for.
    pub fields: BTreeMap<String, Requirement>,
    /// Organisation id → its age recipients.
    pub recipients: BTreeMap<String, Vec<String>>,
    /// Organisation id → the key with which it signs public notes, as C2SP signed notes write it. Left out where no organisation has one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub note_keys: BTreeMap<String, String>,
    /// Organisation id → id of the consent by which it may read, for every organisation but the lead that has recipients. Since version 2;
    /// absent where only the lead reads.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub consents: BTreeMap<String, String>,
    /// SHA-256 of the campaign's structure (`campaign.toml` as canonical JSON), in hexadecimal: who carries it, who is
    /// given the mandate.
    pub definition: String,
    /// Language → SHA-256 of the campaign's texts (their canonical JSON), in hexadecimal.
    pub texts: BTreeMap<String, String>,
    /// Language → document kind → SHA-256 of the exact bytes, in hexadecimal.
    pub documents: BTreeMap<String, BTreeMap<String, String>>,
    /// How tags are computed; the key itself is secret.
    pub tag_scheme: String,
}

impl Manifest {
    /// Puts together what a campaign promises.
    #[must_use]
    pub fn new(
        source: &CampaignSource,
        origin: &str,
        log_key: &str,
        instrument_hash: Hash,
    ) -> Self {
        let definition = &source.definition;
        Self {
            v: 1,
            origin: origin.to_owned(),
            log_key: log_key.to_owned(),
            slug: definition.slug.clone(),
            instrument: definition.instrument.clone(),
            instrument_hash: hex::encode(instrument_hash.0),
            languages: definition.languages.clone(),
            opens: definition.opens,
            closes: definition.closes,
            territory: definition.territory.clone(),
            targets: definition
                .targets
                .iter()
                .map(|t| (t.id.clone(), t.bit))
                .collect(),
            fields: definition.fields.clone(),
            recipients: definition
                .organisations
                .iter()
                .filter(|o| o.role != Role::Relay && !o.recipients.is_empty())
                .map(|o| (o.id.clone(), o.recipients.clone()))
                .collect(),
            note_keys: definition
                .organisations
                .iter()
                .filter(|o| !o.note_key.is_empty())
                .map(|o| (o.id.clone(), o.note_key.clone()))
                .collect(),
            consents: BTreeMap::new(),
            definition: {
                let json = serde_json::to_vec(definition).unwrap_or_default();
                hex::encode(Hash::of(&json).0)
            },
            texts: source
                .texts
                .iter()
                .map(|(language, texts)| {
                    let json = serde_json::to_vec(texts).unwrap_or_default();
                    (language.clone(), hex::encode(Hash::of(&json).0))
                })
                .collect(),
            documents: source
                .documents
                .iter()
                .map(|(language, documents)| {
                    let hashes = documents
                        .iter()
                        .map(|(kind, text)| {
                            (kind.clone(), hex::encode(Hash::of(text.as_bytes()).0))
                        })
                        .collect();
                    (language.clone(), hashes)
                })
                .collect(),
            tag_scheme: "clameur/tag/v1".to_owned(),
        }
    }

    /// The same with the consents by which organisations other than the lead may read.
    #[must_use]
    pub fn with_consents(mut self, consents: BTreeMap<String, String>) -> Self {
        self.v = if consents.is_empty() { 1 } else { 2 };
        self.consents = consents;
        self
    }

    /// Every hash that it names.
    #[must_use]
    pub fn pinned(&self) -> Vec<&str> {
        let documents = self.documents.values().flat_map(BTreeMap::values);
        let all = documents.chain(self.texts.values());
        all.chain([&self.definition, &self.instrument_hash])
            .map(String::as_str)
            .collect()
    }

    /// The bytes that are served and hashed.
    ///
    /// # Errors
    /// Never in practice: every map has string keys.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|mut json| {
            json.push('\n');
            json
        })
    }

    /// Hash of a manifest document, as the ledger writes it.
    #[must_use]
    pub fn hash(json: &str) -> Hash {
        Hash::of(json.as_bytes())
    }
}
