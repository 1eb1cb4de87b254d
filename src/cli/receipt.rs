//! `clameur receipt`: checks receipts, offline.

use std::path::{Path, PathBuf};

use clameur_ledger::{Checkpoint, Verifier};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{DISAGREES, Done, Failure, say, say_error};
use crate::given;

/// Check a receipt, offline.
#[derive(Debug, Subcommand)]
pub enum Receipt {
    /// Check that receipts prove their places in the log.
    Verify(Verify),
}

/// Check that receipts prove their places in the log.
///
/// The key is the log's: it stands in the mails, on the campaign's page and on the page of the receipt; take it from
/// elsewhere than the receipt. Without --key a receipt can only be checked against itself, and the answer says so. On a
/// telephone, the page /check of any instance does the same.
///
/// Exit code: 0 every receipt holds, 1 one does not, 2 one could not be read, or no key was given.
#[derive(Debug, Args)]
pub struct Verify {
    /// The receipts (`.tlog-proof`).
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The log key that you trust.
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// A newer checkpoint that you trust, to see that the receipt's log is not ahead of it.
    #[arg(long, value_name = "FILE")]
    checkpoint: Option<PathBuf>,
    /// Answer in JSON: an object, or a list of them for several receipts.
    #[arg(long)]
    json: bool,
}

impl Receipt {
    pub(super) fn run(self) -> Done {
        let Self::Verify(verify) = self;
        verify.run()
    }
}

impl Verify {
    fn run(self) -> Done {
        let several = self.files.len() > 1;
        let mut answers = Vec::new();
        let mut failures = Vec::new();
        for file in &self.files {
            match self.one(file) {
                Ok(answer) if self.json => answers.push(answer),
                Ok(answer) => tell(&answer, several.then_some(file)),
                Err(failure) => {
                    if self.json && several {
                        answers.push(json!({
                            "file": file.display().to_string(), "holds": false, "why": failure.message,
                        }));
                    }
                    failures.push(failure);
                }
            }
        }
        match answers.as_slice() {
            [] => {}
            [answer] if !several => say(&serde_json::to_string_pretty(answer)?),
            answers => say(&serde_json::to_string_pretty(answers)?),
        }
        // That one does not hold weighs more than that one cannot be read. The last is said by whoever called us.
        failures.sort_by_key(|failure| failure.code == DISAGREES);
        let last = failures.pop();
        for failure in failures {
            say_error(&format!("clameur: {}", failure.message));
        }
        last.map_or(Ok(()), Err)
    }

    fn one(&self, file: &Path) -> Result<Value, Failure> {
        let receipt = given::receipt(&read(file)?).map_err(|error| {
            Failure::disagreement(format!(
                "{} is not a receipt: {error}\n  Take the file as it was downloaded or mailed; a copied text may have lost lines.",
                file.display()
            ))
        })?;
        let Some(key) = &self.key else {
            return Err(Failure::new(format!(
                "the receipt is whole, but nobody's signature was checked\n  Give the key of {} with --key: it stands in the mail, on the campaign's page and on that of the receipt.",
                receipt.claimed_origin()
            )));
        };
        let key: Verifier = given::log_key_or_file(key).map_err(|error| {
            Failure::new(format!(
                "--key is not a log key: {error}\n  A log key looks like example.org/log/name+0123abcd+AbCd…"
            ))
        })?;
        let proved = receipt.verify(&key).map_err(|error| {
            Failure::disagreement(format!(
                "the receipt does not hold: {error} ({})\n  If the key is the right one, show the receipt to the organisation and to somebody who audits the log.",
                file.display()
            ))
        })?;
        if let Some(path) = &self.checkpoint {
            newer(&read(path)?, &key, &proved)?;
        }
        Ok(json!({
            "file": file.display().to_string(),
            "holds": true,
            "log": proved.origin,
            "index": receipt.index,
            "size": proved.size,
            "head": proved.printed(),
        }))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    given::read(path, given::file::SMALL)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

fn tell(answer: &Value, file: Option<&PathBuf>) {
    match file {
        Some(file) => say(&format!("{}: the receipt holds.", file.display())),
        None => say("The receipt holds."),
    }
    let value = |name: &str| match answer.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    say(&format!(
        "  entry {} of the log {}, whose {} entries were signed",
        value("index"),
        value("log"),
        value("size")
    ));
    say(&format!("  head {}", value("head")));
    say("  Whether it was withdrawn since, `clameur audit` of that log tells.");
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
