//! `clameur audit`: recounts a ledger from its public files.

use std::path::{Path, PathBuf};

use clameur_ledger::{Checkpoint, Note, Tally, Territory};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Done, Failure, say};
use crate::count::recount::{Recount, Source, agent, fetch, recount};
use crate::given;

/// Columns of a terminal.
const WIDTH: usize = 80;

/// Recount a ledger: an instance, one campaign, or a copy in a directory.
///
/// Reads the signed head and every entry, replays the rules, and compares the sums, in all and by territory,
/// with the numbers that the site shows. Needs no account and trusts nothing that the server says: keep the checkpoint that
/// --save writes, and give it to the next audit with --since to prove that history was kept.
///
/// Exit code: 0 everything agrees, 1 something disagrees, 2 the ledger could not be read.
#[derive(Debug, Args)]
pub struct Audit {
    /// Address of an instance (`https://example.org`), of one log (`https://example.org/log/name`), or a
    /// directory with a log's files.
    place: String,
    /// The log key that you trust (from a receipt, a poster, an earlier audit), instead of the one that
    /// the log names itself.
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// A checkpoint that you kept: its tree must be the beginning of today's. May be given several times.
    #[arg(long, value_name = "FILE")]
    since: Vec<PathBuf>,
    /// Keep today's checkpoint in this file, for the next audit.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

impl Audit {
    pub(super) fn run(self) -> Done {
        let key = self
            .key
            .as_deref()
            .map(given::log_key_or_file)
            .transpose()
            .map_err(|error| {
                Failure::new(format!(
                    "--key is not a log key: {error}\n  A log key looks like example.org/log/name+0123abcd+AbCd…"
                ))
            })?;
        let mut since = Vec::new();
        for path in &self.since {
            since.extend(kept(path)?);
        }
        let logs = self.logs()?;
        let mut recounts = Vec::new();
        for log in &logs {
            let bar = progress(self.json);
            let done = recount(&Source::new(log), key.as_ref(), &since, |read, all| {
                bar.set_length(all);
                bar.set_position(read);
            });
            bar.finish_and_clear();
            recounts.push(done?);
        }
        if let Some(path) = &self.save {
            let notes: String = recounts.iter().map(|r| r.note.as_str()).collect();
            std::fs::write(path, notes).map_err(|error| {
                Failure::new(format!("cannot write {}: {error}", path.display()))
            })?;
        }
        if self.json {
            let all: Vec<_> = recounts.iter().map(json).collect();
            say(&serde_json::to_string_pretty(&all)?);
        } else {
            recounts.iter().for_each(print);
        }
        if recounts.iter().all(|r| r.disagreements.is_empty()) {
            Ok(())
        } else {
            Err(Failure::disagreement(if self.json {
                String::new()
            } else {
                "the ledger disagrees with itself or with what was kept of it\n  Keep this output and the checkpoints, and show them to others."
                    .to_owned()
            }))
        }
    }

    /// The logs that the place stands for.
    fn logs(&self) -> Result<Vec<String>, Failure> {
        let web = self.place.starts_with("http://") || self.place.starts_with("https://");
        if !web {
            if !Path::new(&self.place).join("checkpoint").is_file() {
                return Err(Failure::new(format!(
                    "there is no log in {}: it has no file `checkpoint`\n  Give a directory with a log's files, or an address that begins with https://.",
                    self.place
                )));
            }
            return Ok(vec![self.place.clone()]);
        }
        if self.place.contains("/log/") {
            return Ok(vec![self.place.clone()]);
        }
        let url = format!("{}/logs", self.place.trim_end_matches('/'));
        let list = fetch(&agent(), &url)?;
        let site = self.place.trim_end_matches('/');
        let logs: Vec<String> = String::from_utf8_lossy(&list)
            .lines()
            .filter_map(|line| line.rsplit_once("/log/"))
            .map(|(_, name)| format!("{site}/log/{name}"))
            .collect();
        if logs.is_empty() {
            return Err(Failure::new(format!(
                "{} carries no campaign\n  Is it the address of a Clameur instance?",
                self.place
            )));
        }
        Ok(logs)
    }
}

fn kept(path: &Path) -> Result<Vec<Note>, Failure> {
    let bytes = given::read(path, given::file::SMALL)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))?;
    given::checkpoints(&bytes).map_err(|error| {
        Failure::new(format!(
            "{} is not a checkpoint: {error}\n  Give a file that `clameur audit --save` wrote.",
            path.display()
        ))
    })
}

fn progress(quiet: bool) -> ProgressBar {
    if quiet {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} entries, {eta} left") {
        bar.set_style(style);
    }
    bar
}

fn print(recount: &Recount) {
    let tally = &recount.report.tally;
    let voided = tally.voided_total();
    say(&format!("{} ({})", recount.manifest.slug, recount.name));
    say(&format!(
        "  count    {} = {} joined - {} withdrawn - {voided} voided",
        tally.live, tally.adds, tally.withdrawn
    ));
    match recount.shown {
        Some(shown) => say(&format!("  shown    {shown} by the site")),
        None => say("  shown    (the site could not be asked)"),
    }
    for (target, bit) in &recount.manifest.targets {
        let live = tally.by_target.get(bit).copied().unwrap_or(0);
        say(&format!("  target   {target}: {live}"));
    }
    for line in territories(tally) {
        say(&line);
    }
    for line in published(recount) {
        say(&line);
    }
    for batch in &tally.batches {
        say(&format!(
            "  batch    {}: {} statements, set {}",
            batch.number, batch.count, batch.set_hash
        ));
    }
    say(&format!(
        "  log      {} entries, root {}",
        recount.report.size, recount.report.root
    ));
    let head = Checkpoint::new(recount.key.name(), recount.report.size, recount.report.root);
    say(&format!("  head     {} (in print)", head.printed()));
    say(&format!("  key      {}", recount.key));
    if !recount.pinned {
        say("           named by the log itself; pin it next time with --key");
    }
    if recount.disagreements.is_empty() {
        say("  result   everything agrees");
    } else {
        say("  result   DISAGREES:");
        for line in &recount.disagreements {
            say(&format!("           {line}"));
        }
    }
}

/// What publications changed: by the manifests, with the day that the site says.
fn published(recount: &Recount) -> Vec<String> {
    let mut lines = Vec::new();
    for (leaf, day, changes) in &recount.changes {
        let day = day.as_deref().map_or_else(
            || "on a day that the site does not say".to_owned(),
            |day| format!("on {day}, as the site says"),
        );
        lines.push(format!("  changed  by entry {leaf}, {day}:"));
        lines.extend(
            changes
                .iter()
                .map(|change| format!("           - {change}")),
        );
    }
    lines
}

/// What the leaves come to by territory, as many to a line as fit.
fn territories(tally: &Tally) -> Vec<String> {
    let counts: Vec<String> = tally
        .by_territory
        .iter()
        .filter(|(territory, _)| **territory != Territory::NONE)
        .map(|(territory, live)| format!("{} {live}", territory.as_str()))
        .collect();
    let mut lines: Vec<String> = Vec::new();
    for count in counts {
        match lines.last_mut() {
            Some(line) if line.len() + 2 + count.len() < WIDTH => {
                line.push_str(", ");
                line.push_str(&count);
            }
            Some(_) => lines.push(format!("           {count}")),
            None => lines.push(format!("  where    {count}")),
        }
    }
    lines
}

fn json(recount: &Recount) -> serde_json::Value {
    let tally = &recount.report.tally;
    serde_json::json!({
        "campaign": recount.manifest.slug,
        "place": recount.name,
        "count": tally.live,
        "added": tally.adds,
        "withdrawn": tally.withdrawn,
        "voided": tally.voided_total(),
        "shown": recount.shown,
        "targets": recount.manifest.targets.iter().map(|(target, bit)| {
            (target.clone(), tally.by_target.get(bit).copied().unwrap_or(0).into())
        }).collect::<serde_json::Map<_, _>>(),
        "territories": tally.by_territory.iter().map(|(territory, live)| {
            (territory.as_str().to_owned(), (*live).into())
        }).collect::<serde_json::Map<_, _>>(),
        "changes": recount.changes.iter().map(|(leaf, day, changes)| serde_json::json!({
            "leaf": leaf, "day": day, "changes": changes,
        })).collect::<Vec<_>>(),
        "batches": tally.batches.len(),
        "size": recount.report.size,
        "root": recount.report.root.to_string(),
        "key": recount.key.to_string(),
        "pinned": recount.pinned,
        "disagreements": recount.disagreements,
    })
}
