//! `clameur doctor`.

use clap::Args;

use super::{Done, Failure, WithConfig, block_on, say};
use crate::clock::Clock;
use crate::doctor::{Level, Report, Wishes, examine};
use crate::terminal::tr;

/// Check keys, mail, clock, disk, proxy and permissions, and say what to do.
///
/// Run it as the user that the server runs as, while the server runs. It sends nothing but a
/// greeting to the mail relay, a question to the public address and, with --send-test, one mail.
///
/// Exit code: 0 all is well, 1 there are warnings, 2 there are problems.
#[derive(Debug, Args)]
pub struct Doctor {
    #[command(flatten)]
    config: WithConfig,
    /// Do all that `clameur fsck` does, too: every record, leaf, tile and text against what binds it.
    #[arg(long)]
    full: bool,
    /// Leave the mail relay and the public address alone.
    #[arg(long, conflicts_with = "send_test")]
    offline: bool,
    /// Send a test mail to this address.
    #[arg(long, value_name = "ADDRESS")]
    send_test: Option<String>,
    /// Print JSON, whose form is kept (docs/formats/operator.md).
    #[arg(long)]
    json: bool,
}

impl Doctor {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        let wishes = Wishes {
            full: self.full,
            offline: self.offline,
            send_test: self.send_test,
        };
        block_on(async {
            let findings = examine(&config, &Clock::System, &wishes).await;
            if self.json {
                let report = Report::of(&findings, &Clock::System);
                say(&serde_json::to_string_pretty(&report)?);
            } else {
                for finding in &findings {
                    let about = told(&finding.about);
                    tell(finding.level, &about, &finding.found, &finding.remedy);
                }
            }
            end(findings.iter().map(|finding| finding.level))
        })
    }
}

/// One thing that was looked at, and what to do about it.
pub(super) fn tell(level: Level, about: &str, found: &str, remedy: &str) {
    let mark = match level {
        Level::Ok => tr!("ok      ", "ok      "),
        Level::Warning => tr!("warning ", "alerte  "),
        Level::Problem => tr!("PROBLEM ", "PROBLÈME"),
    };
    say(&tr!("{mark} {about}: {found}", "{mark} {about} : {found}"));
    if !remedy.is_empty() {
        say(&format!("         → {remedy}"));
    }
}

/// The exit code of the worst.
pub(super) fn end(levels: impl Iterator<Item = Level>) -> Done {
    match levels.max() {
        Some(Level::Problem) => Err(Failure::new("")),
        Some(Level::Warning) => Err(Failure::disagreement("")),
        Some(Level::Ok) | None => Ok(()),
    }
}

/// What was looked at, as the terminal names it; programs get its one name.
fn told(about: &str) -> String {
    match about {
        "keys" => tr!("keys", "clés"),
        "disk" => tr!("disk", "disque"),
        "swap" => tr!("swap", "mémoire d’échange"),
        "core dumps" => tr!("core dumps", "images mémoire"),
        "clock" => tr!("clock", "horloge"),
        "database" => tr!("database", "base"),
        "backups" => tr!("backups", "sauvegardes"),
        "durability" => tr!("durability", "durabilité"),
        "campaigns" => tr!("campaigns", "campagnes"),
        "mail queue" => tr!("mail queue", "file du courriel"),
        "mails given up" => tr!("mails given up", "courriels abandonnés"),
        "mail relay" => tr!("mail relay", "relais de courriel"),
        "test mail" => tr!("test mail", "courriel d’essai"),
        "public address" => tr!("public address", "adresse publique"),
        "certificate" => tr!("certificate", "certificat"),
        "retention" => tr!("retention", "conservation"),
        _ => match about.split_once(' ') {
            Some(("campaign", slug)) => tr!("campaign {slug}", "campagne {slug}"),
            Some(("timestamps", slug)) => tr!("timestamps {slug}", "horodatage {slug}"),
            _ => about.to_owned(),
        },
    }
}
