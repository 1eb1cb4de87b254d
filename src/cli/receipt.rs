//! `clameur receipt`: checks receipts, offline.

use std::path::PathBuf;

use clameur_ledger::{Checkpoint, Verifier};
use clap::Subcommand;

use super::{Done, Failure, say};
use crate::given;

/// Check a receipt, offline.
#[derive(Debug, Subcommand)]
pub enum Receipt {
    /// Check that a receipt proves a place in the log.
    ///
    /// The key is the log's: `clameur audit` prints it, the campaign's manifest names it. Without --key the
    /// receipt can only be checked against itself, and the answer says so.
    ///
    /// Exit code: 0 the receipt holds, 1 it does not, 2 it could not be read, or no key was given.
    Verify {
        /// The receipt (`.tlog-proof`).
        file: PathBuf,
        /// The log key that you trust.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        /// A newer checkpoint that you trust, to see that the receipt's log is not ahead of it.
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
        if let Some(path) = &checkpoint {
            newer(&read(path)?, &key, &proved)?;
        }
        if json {
            say(&serde_json::to_string_pretty(&serde_json::json!({
                "holds": true,
                "log": proved.origin,
                "index": receipt.index,
                "size": proved.size,
            }))?);
        } else {
            say("The receipt holds.");
            say(&format!(
                "  entry {} of the log {}, whose {} entries were signed",
                receipt.index, proved.origin, proved.size
            ));
            say("  Whether it was withdrawn since, `clameur audit` of that log tells.");
        }
        Ok(())
    }
}

fn newer(bytes: &[u8], key: &Verifier, proved: &Checkpoint) -> Done {
    let wrong = |why: String| Failure::disagreement(format!("the checkpoint: {why}"));
    let note = given::checkpoint(bytes).map_err(|error| wrong(error.to_string()))?;
    let newer = Checkpoint::open(&note, key).map_err(|error| wrong(error.to_string()))?;
    if newer.size < proved.size {
        return Err(wrong(format!(
            "it has {} entries, fewer than the receipt's {}: the log was cut, or the checkpoint is older",
            newer.size, proved.size
        )));
    }
    if newer.size == proved.size && newer.root != proved.root {
        return Err(wrong(
            "same size, another root: the log shows different people different histories"
                .to_owned(),
        ));
    }
    Ok(())
}
