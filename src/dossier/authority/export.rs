//! From a sealed dossier to one folder for each Member State.

use std::io;
use std::path::{Path, PathBuf};

use clameur_seal::{Hash32, Identities};

use super::super::open::{Progress, WrongKey, fits};
use super::super::output::{Output, OutputError};
use super::super::verify::{DossierError, Since};
use super::checked::{Checked, Words, known};
use super::cover_documents;
use super::export_pass::Pass;
use super::external_sort::{ScratchDir, Walk};
use super::source::Source;
use crate::campaign::manifest::Manifest;
use crate::clock::Millis;
use crate::pdf::PrintError;

/// What is to be done.
#[derive(Debug)]
pub struct Order<'a> {
    /// The dossier's file.
    pub dossier: &'a Path,
    /// SHA-256 of it.
    pub sha256: Hash32,
    /// An empty directory.
    pub out: &'a Path,
    /// The log's key where it is known from elsewhere.
    pub log_key: Option<&'a str>,
    /// Heads of the log that somebody kept apart from the dossier.
    pub since: Since,
    /// Whether statements are printed.
    pub pdf: bool,
    /// Whether nothing is left when anything disagrees.
    pub strict: bool,
    /// Threads.
    pub threads: usize,
    /// Now: when the dossier was checked.
    pub now: Millis,
}

/// How it ended.
#[derive(Debug)]
pub struct ExportReport {
    /// Whether nothing disagrees: nothing is missing, extra, altered or unreadable.
    pub agrees: bool,
    /// Whether anything was left in the directory.
    pub written: bool,
    /// The report for people.
    pub report: String,
    /// The report for programs.
    pub summary: serde_json::Value,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It is no dossier, or cannot be read.
    #[error(transparent)]
    Dossier(#[from] DossierError),
    /// None of the keys opens it.
    #[error(transparent)]
    WrongKey(#[from] WrongKey),
    /// The directory cannot be written to.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The working files cannot be written, or the dossier cannot be read.
    #[error(
        "a file cannot be read or written: {0}\n  What was written so far is incomplete: make room, delete the directory, and open the dossier again."
    )]
    Io(#[from] io::Error),
    /// A document cannot be printed.
    #[error(
        "{0}\n  This is a mistake of the program: please report it, without the dossier. `--no-pdf` leaves the printed lists out."
    )]
    Print(#[from] PrintError),
    /// The report cannot be written.
    #[error("the report cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    /// What the statements are for is missing.
    #[error(
        "the dossier lacks {0}, without which no statement can be written for an authority\n  Have the batch exported again: `clameur batch export`."
    )]
    Lacks(&'static str),
}

/// Whether a dossier's statements go to the authorities of Member States. What cannot be told from its first manifest is told to be
/// otherwise: the opening that follows names what is wrong.
#[must_use]
pub fn concerns(dossier: &Path) -> bool {
    let Ok(file) = std::fs::File::open(dossier).and_then(|file| Walk::new(file, 1 << 14)) else {
        return false;
    };
    let mut archive = tar::Archive::new(file);
    let Ok(entries) = archive.entries_with_seek() else {
        return false;
    };
    // Long names of other programs are not read: none of ours is long.
    for entry in entries.raw(true) {
        let Ok(entry) = entry else { return false };
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if path.trim_start_matches("./").starts_with("manifests/") && entry.size() < 1 << 20 {
            let manifest: Option<Manifest> = serde_json::from_reader(entry).ok();
            return manifest.is_some_and(|manifest| known(&manifest).is_some());
        }
    }
    false
}

/// Writes a folder for each Member State.
///
/// # Errors
/// When the dossier is none, or cannot be read, or the directory cannot be written to. Everything else is a finding.
pub fn export(
    order: &Order<'_>,
    keys: &Identities,
    progress: Progress<'_>,
) -> Result<ExportReport, ExportError> {
    let given = order
        .log_key
        .map(crate::given::log_key_or_file)
        .transpose()
        .map_err(|error| DossierError::LogKey(error.to_string()))?;
    let output = Output::create(order.out)?;
    let shop = ScratchDir::under(order.out)?;
    let (source, files) = Source::open(order.dossier, shop.file("places")?)?;
    let opened = Checked::read(source, files, given, order.since.clone())?;
    fits(&opened.dossier, keys)?;
    let words = if opened.proven {
        Words::read(&opened.dossier)?
    } else {
        Words::default()
    };
    let mut pass = Pass::new(
        order,
        keys,
        &words,
        &output,
        progress,
        &opened.dossier,
        &shop,
    )?;
    pass.lines = opened.lines;
    for found in &opened.dossier.found {
        pass.findings.add(&output, found.clone())?;
    }
    // A log that proves nothing proves no statement.
    if opened.proven {
        pass.run(opened.source, opened.leaves, &opened.marks, opened.number)?;
    }
    let told = cover_documents::Told {
        dossier: &opened.dossier,
        proven: opened.proven,
        listed: opened.lines,
    };
    let outcome = pass.end(&told)?;
    drop(shop);
    if !outcome.written {
        empty(order.out)?;
    }
    Ok(outcome)
}

/// Takes away what was written; the directory was empty before.
fn empty(out: &Path) -> io::Result<()> {
    for entry in std::fs::read_dir(out)? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            std::fs::remove_dir_all(path)?;
        } else {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}
