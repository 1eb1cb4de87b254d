//! `clameur receipt`: checks receipts, offline.

use std::path::PathBuf;

use clameur_ledger::{Checkpoint, Note, Verifier};
use clap::Subcommand;

use super::{Done, Failure, say, shared};
use crate::given;

/// Check a receipt, offline.
#[derive(Debug, Subcommand)]
pub enum Receipt {
    /// Check that a receipt proves a place in the log as it was when the receipt was made.
    ///
    /// Needs no network. Whether the entry still stands in today's log, and counts, `clameur audit --receipt` tells. The key is the log's: `clameur audit` prints it, the campaign's manifest names it. Without --key the
    /// receipt can only be checked against itself, and the answer says so.
    ///
    /// Exit code: 0 the receipt holds, 1 it does not, 2 it could not be read or compared, or no key was given.
    Verify {
        /// The receipt (`.tlog-proof`).
        file: PathBuf,
        /// The log key that you trust.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        /// A newer checkpoint of the same log. It shows that the log was not cut before the receipt, and no more: that
        /// it still contains this entry is seen by `clameur audit --receipt`, which reads the log.
        #[arg(long, value_name = "FILE")]
        checkpoint: Option<PathBuf>,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
}

impl Receipt {
    pub(super) fn run(self) -> Done {
        let Self::Verify {
            file,
            key,
            checkpoint,
            json,
        } = self;
        let read = |path: &PathBuf| {
            given::read(path, given::file::SMALL)
                .map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
        };
        let bytes = read(&file)?;
        let receipt = given::receipt(&bytes).map_err(|error| {
            Failure::disagreement(format!(
                "{} is not a receipt: {error}\n  Take the file as it was downloaded or mailed; a copied text may have lost lines.",
                file.display()
            ))
        })?;
        let Some(key) = key else {
            return Err(Failure::new(format!(
                "the receipt is whole, but nobody's signature was checked\n  Give the key of {} with --key: `clameur audit` prints it, the campaign's manifest names it.",
                receipt.claimed_origin()
            )));
        };
        let key: Verifier = given::log_key_or_file(&key).map_err(|error| {
            Failure::new(format!(
                "--key is not a log key: {error}\n  A log key looks like example.org/log/name+0123abcd+AbCd…"
            ))
        })?;
        let proved = receipt.verify(&key).map_err(|error| {
            Failure::disagreement(format!(
                "the receipt does not hold: {error}\n  If the key is the right one, show the receipt to the organisation and to somebody who audits the log."
            ))
        })?;
        let newest = match &checkpoint {
            Some(path) => Some(newer(&read(path)?, &key, &proved)?),
            None => None,
        };
        let place = place(&proved.origin);
        if json {
            say(&serde_json::to_string_pretty(&serde_json::json!({
                "holds": true,
                "log": proved.origin,
                "index": receipt.index,
                "size": proved.size,
                "newer_size": newest,
                "entry_in_newer": null,
                "still_counts": null,
            }))?);
        } else {
            say("The receipt holds.");
            say(&format!(
                "  entry {} of the log {}, whose {} entries were signed",
                receipt.index, proved.origin, proved.size
            ));
            if let Some(size) = newest {
                say(&format!(
                    "  The checkpoint is of the same log and has {size} entries. That it still contains this entry\n  \
                     is not shown by the two files alone."
                ));
            }
            say(&format!(
                "  Whether the entry still stands in today's log and counts, this tells:\n  \
                 clameur audit {place} --key '{key}' --receipt {}",
                shared::quoted(&file)
            ));
        }
        Ok(())
    }
}

/// The address of a log: its origin says all but the scheme, and only a machine of one's own does without encryption.
fn place(origin: &str) -> String {
    let own = ["127.0.0.1", "localhost", "[::1]"];
    let scheme = if own.iter().any(|host| origin.starts_with(host)) {
        "http"
    } else {
        "https"
    };
    format!("{scheme}://{origin}")
}

/// The size of a newer checkpoint, once it does not contradict the receipt.
fn newer(bytes: &[u8], key: &Verifier, proved: &Checkpoint) -> Result<u64, Failure> {
    let wrong = |why: String| Failure::disagreement(format!("the checkpoint: {why}"));
    let notes = given::checkpoints(bytes).map_err(|error| {
        Failure::new(format!(
            "--checkpoint holds no checkpoint: {error}\n  Give a log's checkpoint, or a file that `clameur audit --save` wrote."
        ))
    })?;
    let of_this = |note: &Note| note.text().lines().next() == Some(key.name());
    let note = notes.into_iter().find(of_this).ok_or_else(|| {
        Failure::new(format!(
            "--checkpoint is of another log than {}\n  Give a checkpoint of that log.",
            key.name()
        ))
    })?;
    let newer = Checkpoint::open(&note, key).map_err(|error| wrong(error.to_string()))?;
    if newer.size < proved.size {
        return Err(Failure::new(format!(
            "--checkpoint has {} entries, fewer than the receipt's {}: it is older, or the log was cut\n  Give a newer one; `clameur audit --receipt` tells whether the log was cut.",
            newer.size, proved.size
        )));
    }
    if newer.size == proved.size && newer.root != proved.root {
        return Err(wrong(
            "same size, another root: the log shows different people different histories"
                .to_owned(),
        ));
    }
    Ok(newer.size)
}
