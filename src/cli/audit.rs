//! `clameur audit`: recounts a ledger from its public files.

mod print;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clameur_ledger::Verifier;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Done, Failure, say};
use crate::given;
use crate::recount::{
    Asked, Held, Kept, Recount, RecountError, Source, Told, agent, fetch, recount_with, slug_of,
};
use crate::terminal::tr;

/// Recount a ledger: an instance, one campaign, or a copy in a directory.
///
/// Reads the signed head and every entry, replays the rules, and compares what they come to with everything that the site
/// shows: its numbers in all, by target, territory and day, its batches, and the number that each page sets large.
/// Figures that nobody can recount (paper, the Commission's system, the register) are named as such. Needs no account and
/// trusts nothing that the server says: keep the checkpoints that --save writes, and give them to the next audit with
/// --since to prove that history was kept. With --receipt it says whether an entry still counts.
///
/// Files and keys may be of any campaign: each is held against the log that it names.
///
/// Exit code: 0 everything agrees; 1 something disagrees; 2 a log or a file could not be read; 3 nothing disagrees, but
/// something could not be compared.
#[derive(Debug, Args)]
pub struct Audit {
    /// Address of an instance (`https://example.org`), of one log (`https://example.org/log/name`), or a
    /// directory with a log's files.
    place: String,
    /// The log key that you trust (from a receipt, a poster, an earlier audit), instead of the one that
    /// the log names itself. May be given several times, once for each log.
    #[arg(long, value_name = "KEY")]
    key: Vec<String>,
    /// What you kept: a checkpoint, a file that --save wrote, or a receipt. Its tree must be the beginning of
    /// today's. May be given several times.
    #[arg(long, value_name = "FILE")]
    since: Vec<PathBuf>,
    /// A receipt: is its entry still at its place, and does it count? May be given several times.
    #[arg(long, value_name = "FILE")]
    receipt: Vec<PathBuf>,
    /// Keep today's checkpoints in this file, for the next audit.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

/// What was audited.
struct AuditSummary {
    recounts: Vec<Recount>,
    /// Logs that could not be read to their end.
    unread: Vec<RecountError>,
    /// What concerns no log that was read.
    beside: Told,
}

impl AuditSummary {
    fn disagrees(&self) -> bool {
        !self.beside.disagreements.is_empty()
            || self.recounts.iter().any(|r| !r.disagreements.is_empty())
    }

    fn is_incomplete(&self) -> bool {
        !self.beside.not_compared.is_empty()
            || self.recounts.iter().any(|r| !r.not_compared.is_empty())
    }
}

/// What the auditor brings along, read.
struct Brought {
    keys: Vec<Verifier>,
    since: Vec<Kept>,
    receipts: Vec<Held>,
}

impl Audit {
    pub(super) fn run(self) -> Done {
        let brought = self.brought()?;
        let logs = self.logs()?;
        let mut outcome = self.recount(&logs, &brought)?;
        self.look_for_others(&brought, &mut outcome);
        let saved = self.save(&outcome)?;
        if self.json {
            say(&serde_json::to_string_pretty(&print::json(
                &self.place,
                &outcome,
            ))?);
        } else {
            print::text(&outcome);
            if let Some(path) = saved {
                say(&path);
            }
        }
        self.end(&outcome)
    }

    fn brought(&self) -> Result<Brought, Failure> {
        let keys = self.key.iter().map(|key| {
            given::log_key_or_file(key).map_err(|error| {
                Failure::new(tr!(
                    "--key is not a log key: {error}\n  A log key looks like example.org/log/name+0123abcd+AbCd…",
                    "--key n’est pas une clé de registre : {error}\n  Une clé de registre ressemble à example.org/log/nom+0123abcd+AbCd…"
                ))
            })
        });
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        let mut since = Vec::new();
        for path in &self.since {
            let bytes = read(path)?;
            let kept = Kept::read(&path.display().to_string(), &bytes);
            since.extend(kept.map_err(|error| {
                Failure::new(tr!(
                    "{path} is not a checkpoint: {error}\n  Give a file that `clameur audit --save` wrote, a log's checkpoint, or a receipt.",
                    "{path} n’est pas une tête signée : {error}\n  Donnez un fichier que `clameur audit --save` a écrit, la tête signée d’un registre, ou un reçu.",
                    path = path.display()
                ))
            })?);
        }
        let mut receipts = Vec::new();
        for path in &self.receipt {
            let bytes = read(path)?;
            let held = Held::read(&path.display().to_string(), &bytes);
            receipts.push(held.map_err(|error| {
                Failure::new(tr!(
                    "{path} is not a receipt: {error}\n  Take the file as it was downloaded or mailed; a copied text may have lost lines.",
                    "{path} n’est pas un reçu : {error}\n  Prenez le fichier tel qu’il a été téléchargé ou reçu par courriel ; un texte copié peut avoir perdu des lignes.",
                    path = path.display()
                ))
            })?);
        }
        Ok(Brought {
            keys,
            since,
            receipts,
        })
    }

    fn is_web(&self) -> bool {
        self.place.starts_with("http://") || self.place.starts_with("https://")
    }

    /// Whether the place is a whole instance.
    fn is_site(&self) -> bool {
        self.is_web() && !self.place.contains("/log/")
    }

    /// The logs that the place stands for.
    fn logs(&self) -> Result<Vec<String>, Failure> {
        if !self.is_web() && !Path::new(&self.place).join("checkpoint").is_file() {
            return Err(Failure::new(tr!(
                "there is no log in {place}: it has no file `checkpoint`\n  Give a directory with a log's files, or an address that begins with https://.",
                "il n’y a pas de registre dans {place} : il n’a pas de fichier `checkpoint`\n  Donnez un dossier avec les fichiers d’un registre, ou une adresse qui commence par https://.",
                place = self.place
            )));
        }
        if !self.is_site() {
            return Ok(vec![self.place.clone()]);
        }
        let site = self.place.trim_end_matches('/');
        let list = fetch(&agent(), &format!("{site}/logs"))?;
        let logs: Vec<String> = String::from_utf8_lossy(&list)
            .lines()
            .filter_map(|line| line.rsplit_once("/log/"))
            .map(|(_, name)| format!("{site}/log/{name}"))
            .collect();
        if logs.is_empty() {
            return Err(Failure::new(tr!(
                "{place} carries no campaign\n  Is it the address of a Clameur instance?",
                "{place} ne porte aucune campagne\n  Est-ce l’adresse d’une instance de Clameur ?",
                place = self.place
            )));
        }
        Ok(logs)
    }

    fn recount(&self, logs: &[String], brought: &Brought) -> Result<AuditSummary, Failure> {
        let mut outcome = AuditSummary {
            recounts: Vec::new(),
            unread: Vec::new(),
            beside: Told::default(),
        };
        for log in logs {
            match self.recount_one(log, brought) {
                Ok(recount) => outcome.recounts.push(recount),
                // One log that cannot be read keeps nobody from the others.
                Err(error) if self.is_site() => outcome.unread.push(error),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(outcome)
    }

    fn recount_one(&self, log: &str, brought: &Brought) -> Result<Recount, RecountError> {
        let bar = progress(self.json);
        let asked = Asked {
            keys: &brought.keys,
            since: &brought.since,
            receipts: &brought.receipts,
        };
        let done = recount_with(&Source::new(log), asked, |read, all| {
            bar.set_length(all);
            bar.set_position(read);
        });
        bar.finish_and_clear();
        done
    }

    /// What was brought along and is of none of these logs: a log that this site once had and no longer lists, or one of another site.
    fn look_for_others(&self, brought: &Brought, outcome: &mut AuditSummary) {
        let origin = |recount: &Recount| recount.checkpoint.origin.clone();
        let host = outcome.recounts.first().map(origin);
        let host = host.and_then(|origin| Some(origin.rsplit_once("/log/")?.0.to_owned()));
        let mut told: BTreeSet<String> = BTreeSet::new();
        for (what, other) in brought.named() {
            if outcome.recounts.iter().any(|r| origin(r) == other) {
                continue;
            }
            let here = other.rsplit_once("/log/").map(|(host, _)| host) == host.as_deref();
            if !(self.is_site() && here) {
                continue;
            }
            let site = self.place.trim_end_matches('/');
            let wrong = match self.recount_one(&format!("{site}/log/{}", slug_of(&other)), brought)
            {
                Ok(mut recount) if origin(&recount) == other => {
                    recount.notes.push(tr!(
                        "the site does not list this log any more, and still serves it",
                        "le site n’énumère plus ce registre, et le sert encore"
                    ));
                    outcome.recounts.push(recount);
                    continue;
                }
                Err(RecountError::Missing { .. }) => tr!(
                    "{what}: the site had the log {other}, and serves it no more",
                    "{what} : le site avait le registre {other}, et ne le sert plus"
                ),
                Ok(_) => tr!(
                    "{what}: the site serves another log in the place of {other}",
                    "{what} : le site sert un autre registre à la place de {other}"
                ),
                Err(error) => {
                    outcome.unread.push(error);
                    continue;
                }
            };
            outcome.beside.disagreements.push(wrong);
            told.insert(what);
        }
        let audited: BTreeSet<String> = outcome.recounts.iter().map(origin).collect();
        for (what, others) in brought.of_none(&audited) {
            if !told.contains(&what) {
                outcome.beside.not_compared.push(tr!(
                    "{what}: it is of {others}, which was not audited here",
                    "{what} : il est de {others}, qui n’a pas été vérifié ici",
                    what = what,
                    others = others.join(", ")
                ));
            }
        }
    }

    /// Keeps the checkpoints. What disagrees with a file that is there does not replace it: that file is evidence.
    fn save(&self, outcome: &AuditSummary) -> Result<Option<String>, Failure> {
        let Some(path) = &self.save else {
            return Ok(None);
        };
        let notes: String = outcome.recounts.iter().map(|r| r.note.as_str()).collect();
        let mut to = path.clone();
        if outcome.disagrees() && path.exists() {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push(".disagrees");
            to.set_file_name(name);
        }
        std::fs::write(&to, notes).map_err(|error| {
            Failure::new(tr!(
                "cannot write {path}: {error}",
                "impossible d’écrire {path} : {error}",
                path = to.display()
            ))
        })?;
        Ok((to != *path).then(|| {
            tr!(
                "{path} keeps what it held; today's checkpoints are in {to}",
                "{path} garde ce qu’il contenait ; les têtes signées d’aujourd’hui sont dans {to}",
                path = path.display(),
                to = to.display()
            )
        }))
    }

    fn end(&self, outcome: &AuditSummary) -> Done {
        let words = |text: String| {
            if self.json { String::new() } else { text }
        };
        if outcome.disagrees() {
            return Err(Failure::disagreement(words(tr!(
                "the ledger disagrees with itself, with what the site shows, or with what was kept of it\n  Keep this output, the checkpoints and the receipts, and show them to others.",
                "le registre ne concorde pas avec lui-même, avec ce que le site montre, ou avec ce qui en a été gardé\n  Gardez cette sortie, les têtes signées et les reçus, et montrez-les à d’autres."
            ))));
        }
        if let Some(error) = outcome.unread.first() {
            return Err(Failure::new(tr!(
                "not every log could be read: {error}\n  What could be read agrees. Try again later.",
                "tous les registres n’ont pas pu être lus : {error}\n  Ce qui a pu être lu concorde. Réessayez plus tard."
            )));
        }
        if outcome.is_incomplete() {
            return Err(Failure::not_compared(words(tr!(
                "nothing disagrees, but not everything could be compared: see above",
                "rien ne contredit, mais tout n’a pas pu être comparé : voir plus haut"
            ))));
        }
        Ok(())
    }
}

impl Brought {
    /// Every log that a key or a file names, with what names it.
    fn named(&self) -> Vec<(String, String)> {
        let keys = self
            .keys
            .iter()
            .map(|key| ("--key".to_owned(), key.name().to_owned()));
        let since = self
            .since
            .iter()
            .map(|kept| (kept.file.clone(), kept.origin.clone()));
        let receipts = self.receipts.iter();
        let receipts = receipts.map(|held| (held.file.clone(), held.origin().to_owned()));
        let mut seen = BTreeSet::new();
        keys.chain(since)
            .chain(receipts)
            .filter(|(_, origin)| seen.insert(origin.clone()))
            .collect()
    }

    /// Keys and files of which nothing was of an audited log, with the logs that they are of.
    fn of_none(&self, audited: &BTreeSet<String>) -> Vec<(String, Vec<String>)> {
        let mut files: Vec<(String, Vec<String>)> = Vec::new();
        for kept in &self.since {
            match files.last_mut() {
                Some((file, origins)) if *file == kept.file => origins.push(kept.origin.clone()),
                _ => files.push((kept.file.clone(), vec![kept.origin.clone()])),
            }
        }
        let receipts = self.receipts.iter();
        files.extend(receipts.map(|held| (held.file.clone(), vec![held.origin().to_owned()])));
        let keys = self.keys.iter();
        files.extend(keys.map(|key| ("--key".to_owned(), vec![key.name().to_owned()])));
        files.retain(|(_, origins)| origins.iter().all(|origin| !audited.contains(origin)));
        files
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

fn progress(quiet: bool) -> ProgressBar {
    if quiet {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template(&tr!(
        "{{bar:30}} {{pos}}/{{len}} entries, {{eta}} left",
        "{{bar:30}} {{pos}}/{{len}} entrées, encore {{eta}}"
    )) {
        bar.set_style(style);
    }
    bar
}
