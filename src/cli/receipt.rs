//! `clameur receipt`: checks receipts, offline.

use std::path::{Path, PathBuf};

use clameur_ledger::{Checkpoint, Note, Verifier};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{DISAGREES, Done, Failure, say, say_error, shared};
use crate::given::{self, log::Said as _};
use crate::terminal::tr;

/// Check a receipt, offline.
#[derive(Debug, Subcommand)]
pub enum Receipt {
    /// Check that receipts prove their places in the log as it was when they were made.
    Verify(Verify),
}

/// Check that receipts prove their places in the log as it was when they were made.
///
/// Needs no network. Whether an entry still stands in today's log, and counts, `clameur audit --receipt` tells.
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
    /// A newer checkpoint of the same log. It shows that the log was not cut before the receipt, and no more: that
    /// it still contains this entry is seen by `clameur audit --receipt`, which reads the log.
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
            Failure::disagreement(tr!(
                "{path} is not a receipt: {error}\n  Take the file as it was downloaded or mailed; a copied text may have lost lines.",
                "{path} n’est pas un reçu : {error}\n  Prenez le fichier tel qu’il a été téléchargé ou reçu par courriel ; un texte copié peut avoir perdu des lignes.",
                path = file.display()
            ))
        })?;
        let Some(key) = &self.key else {
            return Err(Failure::new(tr!(
                "the receipt is whole, but nobody's signature was checked\n  Give the key of {log} with --key: it stands in the mail, on the campaign's page and on that of the receipt.",
                "le reçu est entier, mais aucune signature n’a été vérifiée\n  Donnez la clé de {log} avec --key : elle est dans le courriel, sur la page de la campagne et sur celle du reçu.",
                log = receipt.claimed_origin()
            )));
        };
        let key: Verifier = given::log_key_or_file(key).map_err(|error| {
            Failure::new(tr!(
                "--key is not a log key: {error}\n  A log key looks like example.org/log/name+0123abcd+AbCd…",
                "--key n’est pas une clé de registre : {error}\n  Une clé de registre ressemble à example.org/log/nom+0123abcd+AbCd…"
            ))
        })?;
        let proved = receipt.verify(&key).map_err(|error| {
            let error = error.said();
            Failure::disagreement(tr!(
                "the receipt does not hold: {error} ({path})\n  If the key is the right one, show the receipt to the organisation and to somebody who audits the log.",
                "le reçu ne tient pas : {error} ({path})\n  Si la clé est la bonne, montrez le reçu à l’organisation et à quelqu’un qui vérifie le registre.",
                path = file.display()
            ))
        })?;
        let newest = match &self.checkpoint {
            Some(path) => Some(newer(&read(path)?, &key, &proved)?),
            None => None,
        };
        let place = place(&proved.origin);
        Ok(json!({
            "file": file.display().to_string(),
            "holds": true,
            "log": proved.origin,
            "index": receipt.index,
            "size": proved.size,
            "head": proved.printed(),
            "newer_size": newest,
            "entry_in_newer": null,
            "still_counts": null,
            "next": format!(
                "clameur audit {place} --key '{key}' --receipt {}",
                shared::quoted(file)
            ),
        }))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    given::read(path, given::file::SMALL).map_err(|error| {
        Failure::new(tr!(
            "cannot read {path}: {error}",
            "impossible de lire {path} : {error}",
            path = path.display()
        ))
    })
}

fn tell(answer: &Value, file: Option<&PathBuf>) {
    match file {
        Some(file) => say(&tr!(
            "{path}: the receipt holds.",
            "{path} : le reçu tient.",
            path = file.display()
        )),
        None => say(&tr!("The receipt holds.", "Le reçu tient.")),
    }
    let value = |name: &str| match answer.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    say(&tr!(
        "  entry {index} of the log {log}, whose {size} entries were signed",
        "  entrée {index} du registre {log}, dont les {size} entrées étaient signées",
        index = value("index"),
        log = value("log"),
        size = value("size")
    ));
    say(&tr!("  head {head}", "  tête {head}", head = value("head")));
    if answer.get("newer_size").is_some_and(Value::is_number) {
        say(&tr!(
            "  The checkpoint is of the same log and has {size} entries. That it still contains this entry\n  \
             is not shown by the two files alone.",
            "  La tête signée est du même registre et a {size} entrées. Qu’elle contienne encore cette entrée,\n  \
             les deux fichiers seuls ne le montrent pas.",
            size = value("newer_size")
        ));
    }
    say(&tr!(
        "  Whether the entry still stands in today's log and counts, this tells:\n  {next}",
        "  Si l’entrée est encore dans le registre d’aujourd’hui et compte, ceci le dit :\n  {next}",
        next = value("next")
    ));
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
    let wrong =
        |why: String| Failure::disagreement(tr!("the checkpoint: {why}", "la tête signée : {why}"));
    let notes = given::checkpoints(bytes).map_err(|error| {
        Failure::new(tr!(
            "--checkpoint holds no checkpoint: {error}\n  Give a log's checkpoint, or a file that `clameur audit --save` wrote.",
            "--checkpoint ne contient pas de tête signée : {error}\n  Donnez celle d’un registre, ou un fichier que `clameur audit --save` a écrit."
        ))
    })?;
    let of_this = |note: &Note| note.text().lines().next() == Some(key.name());
    let note = notes.into_iter().find(of_this).ok_or_else(|| {
        Failure::new(tr!(
            "--checkpoint is of another log than {log}\n  Give a checkpoint of that log.",
            "--checkpoint est d’un autre registre que {log}\n  Donnez une tête signée de ce registre.",
            log = key.name()
        ))
    })?;
    let newer = Checkpoint::open(&note, key).map_err(|error| wrong(error.said()))?;
    if newer.size < proved.size {
        return Err(Failure::new(tr!(
            "--checkpoint has {here} entries, fewer than the receipt's {there}: it is older, or the log was cut\n  Give a newer one; `clameur audit --receipt` tells whether the log was cut.",
            "--checkpoint a {here} entrées, moins que les {there} du reçu : elle est plus ancienne, ou le registre a été coupé\n  Donnez-en une plus récente ; `clameur audit --receipt` dit si le registre a été coupé.",
            here = newer.size,
            there = proved.size
        )));
    }
    if newer.size == proved.size && newer.root != proved.root {
        return Err(wrong(tr!(
            "same size, another root: the log shows different people different histories",
            "même taille, autre racine : le registre montre des histoires différentes à des personnes différentes"
        )));
    }
    Ok(newer.size)
}
