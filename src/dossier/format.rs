//! `batch.json`: what a dossier says about itself. The format is written down in
//! `docs/formats/dossier.md`; whatever was once written is read for ever.

use std::collections::BTreeMap;

use crate::terminal::tr;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur_seal::Hash32;
use serde::{Deserialize, Serialize};

/// What the member `format` says.
pub const FORMAT: &str = "clameur-dossier";
/// The version that this program writes, and the newest that it reads.
pub const VERSION: u32 = 2;

/// Name of the file that describes the archive.
pub const BATCH_FILE: &str = "batch.json";
/// Name of the file that explains it.
pub const README_FILE: &str = "README.txt";
/// Name of the signed head of the ledger.
pub const CHECKPOINT_FILE: &str = "log/checkpoint";

/// The document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchFile {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub v: u32,
    /// Name of the campaign in addresses.
    pub campaign: String,
    /// Origin of its log.
    pub origin: String,
    /// Verifier key of the log, as C2SP signed notes write it. The manifests pin it too.
    pub log_key: String,
    /// Address of the site, for example `https://example.org`.
    pub site: String,
    /// The batch, as its leaf has it.
    pub batch: BatchLine,
    /// Number of leaves in the archive's copy of the log.
    pub log_size: u64,
    /// SHA-256 of every file but the records and this one, by name.
    pub files: BTreeMap<String, Hash32>,
    /// Statements filed in earlier batches that were taken out of the count since the batch before.
    pub withdrawn: Vec<WithdrawnLine>,
    /// Statements of this batch that count and are not among the records, because theirs is missing or damaged where they were kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set_apart: Vec<u64>,
    /// The statements of this batch that still count, by ascending index.
    pub records: Vec<RecordLine>,
}

/// The batch, as its leaf in the log has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchLine {
    /// Number, from 1.
    pub number: u32,
    /// Index of the batch's leaf.
    pub leaf_index: u64,
    /// First index that it may hold.
    pub from_size: u64,
    /// First index that it may not hold.
    pub to_size: u64,
    /// Statements in it when it was frozen.
    pub count: u32,
    /// The hash over them.
    pub set_hash: Hash32,
    /// When it was frozen, in milliseconds since 1970.
    pub frozen_ms: i64,
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordLine {
    /// Index of its leaf.
    pub index: u64,
    /// Its complainant's number, counted through all batches.
    pub number: u64,
    /// Name of its sealed record in the archive.
    pub file: String,
    /// SHA-256 of the sealed record.
    pub sha256: Hash32,
    /// Keyed hash of the person.
    pub tag: Hash32,
    /// Salt of the leaf's commitment.
    pub salt: Hash32,
    /// Hash of the manifest in force when the form was shown.
    pub manifest: Hash32,
    /// How it was confirmed: the exact text that was hashed.
    pub evidence: String,
    /// The file in which its times are sealed, in base64; in version 1, and in statements of before, they are in the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
    /// Ticked targets as in the leaf: 16 hexadecimal digits.
    pub targets: String,
    /// Territory as in the leaf; empty for none.
    pub territory: String,
    /// Language of the form.
    pub language: String,
}

impl RecordLine {
    /// The bytes of the file in which its times are sealed.
    #[must_use]
    pub fn sealed_times(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.times.as_ref()?).ok()
    }

    /// Name of the sealed record of a leaf.
    #[must_use]
    pub fn file_name(index: u64) -> String {
        format!("records/{index}.age")
    }
}

/// A statement of an earlier batch that counts no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawnLine {
    /// Index of the statement's leaf.
    pub index: u64,
    /// Its complainant's number.
    pub number: u64,
    /// The batch that it was filed with.
    pub batch: u32,
    /// Index of the leaf that took it out.
    pub by: u64,
    /// `withdrawn` by its supporter; or voided: `authority-rejected`, `fraud`, `lost-code`, `lost-record`, `other`.
    pub reason: String,
}

/// Why a description cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Not the JSON that this version has.
    #[error("{}", tr!(
        "batch.json is not the description of a dossier (line {line}, column {column})",
        "batch.json n’est pas la description d’un dossier (ligne {line}, colonne {column})"
    ))]
    Json {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Something else, described in the same way.
    #[error("{}", tr!(
        "batch.json does not describe a dossier of Clameur",
        "batch.json ne décrit pas un dossier de Clameur"
    ))]
    Other,
    /// Longer than the log that is beside it can make it.
    #[error("{}", tr!(
        "batch.json has {bytes} bytes, and no dossier with a log of this size has more than {most}\n  Somebody changed the dossier: have it exported again, `clameur batch export`.",
        "batch.json a {bytes} octets, et aucun dossier avec un registre de cette taille n’en a plus de {most}\n  Quelqu’un a modifié le dossier : faites-le exporter de nouveau, `clameur batch export`."
    ))]
    TooLong {
        /// Its length.
        bytes: u64,
        /// What it may have.
        most: u64,
    },
    /// Written by a newer program.
    #[error("{}", tr!(
        "the dossier has version {version}, this program reads version {VERSION}\n  Use a newer program.",
        "le dossier est de version {version}, ce programme lit la version {VERSION}\n  Prenez un programme plus récent.",
        version = _0
    ))]
    Version(u64),
}

impl BatchFile {
    /// Reads a description.
    ///
    /// # Errors
    /// When it is not one, or one of a newer version.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        #[derive(Deserialize)]
        struct Head {
            format: String,
            v: u64,
        }
        let json = |error: serde_json::Error| FormatError::Json {
            line: error.line(),
            column: error.column(),
        };
        let head: Head = serde_json::from_slice(bytes).map_err(json)?;
        if head.format != FORMAT {
            return Err(FormatError::Other);
        }
        if !(1..=u64::from(VERSION)).contains(&head.v) {
            return Err(FormatError::Version(head.v));
        }
        serde_json::from_slice(bytes).map_err(json)
    }

    /// The bytes of the file: pretty-printed, with a line feed at the end.
    ///
    /// # Errors
    /// Never in practice: every map has string keys.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut json = serde_json::to_vec_pretty(self)?;
        json.push(b'\n');
        Ok(json)
    }
}
