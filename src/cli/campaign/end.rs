//! `clameur campaign close`, `ended` and `void`.

use std::path::{Path, PathBuf};

use clameur_ledger::{CloseReason, Note, VoidNote, VoidReason};
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Done, Failure, WithConfig, say};
use crate::campaign::{closing, store};
use crate::cli::{block_on, shared};
use crate::clock::{Clock, Zone};
use crate::config::Config;

/// Arguments of `campaign close`.
#[derive(Debug, Args)]
pub struct Close {
    /// Name of the campaign in addresses.
    campaign: String,
    /// The public reason.
    #[arg(long, value_enum, default_value_t = Why::Ended)]
    reason: Why,
    /// Close at once though mailed links still hold: who was mailed one can then no longer confirm.
    #[arg(long)]
    void_links: bool,
    /// People can join again: only while the ledger is open.
    #[arg(long, conflicts_with = "void_links")]
    undo: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Why a campaign closes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Why {
    /// The collection ended as planned.
    Ended,
    /// The organisation gave the campaign up.
    Abandoned,
    /// Another campaign continues this one.
    Continued,
    /// Anything else.
    Other,
}

impl From<Why> for CloseReason {
    fn from(why: Why) -> Self {
        match why {
            Why::Ended => Self::Ended,
            Why::Abandoned => Self::Abandoned,
            Why::Continued => Self::Continued,
            Why::Other => Self::Other,
        }
    }
}

impl Close {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.close(&config))
    }

    async fn close(&self, config: &Config) -> Done {
        let (db, secrets) = shared::instance(config, false).await?;
        let slug = self.campaign.as_str();
        let now = Clock::System.now();
        if self.undo {
            let undone = store::set_joining_ended(&db, slug, None).await?;
            db.close().await;
            if !undone {
                return Err(Failure::new(format!(
                    "nobody ended joining of an open campaign {slug:?}\n  A ledger that is closed stays closed."
                )));
            }
            say(&format!("People can join {slug} again, within its days."));
            return Ok(());
        }
        let (waiting, last) = store::waiting(&db, slug, now).await?;
        let zone = crate::procedure::Procedure::load(&db, slug, now).await?;
        let zone = zone.map_or(Zone::UTC, |procedure| procedure.zone);
        let last = last.map_or_else(String::new, |at| zone.day(at).to_string());
        if waiting > 0 && !self.void_links {
            shared::agree(
                &format!(
                    "Closing {slug} takes two steps, because {waiting} mailed links hold until {last} at the latest, as their mails say.\n\
                     First, now: nobody can fill in the form any more. Who was mailed a link can still confirm.\n\
                     Then, after {last}, the same command: the public ledger says that it is closed, which cannot be undone."
                ),
                self.yes,
            )?;
            let ended = store::set_joining_ended(&db, slug, Some(now)).await?;
            db.close().await;
            say(&match ended {
                true => format!(
                    "Joining {slug} has ended. {waiting} mailed links hold until {last} at the latest.\n\
                     Next: after that day, `clameur campaign close {slug}` again. Until then `--undo` takes it back."
                ),
                false => format!(
                    "Joining {slug} ended before, or there is no open campaign of this name. {waiting} mailed links hold until {last} at the latest: \
                     close it after that day."
                ),
            });
            return Ok(());
        }
        let lost = match waiting {
            0 => "No mailed link holds any more.".to_owned(),
            _ => format!(
                "{waiting} PEOPLE WERE MAILED LINKS that hold until {last} at the latest, as their mails say: they can then no longer confirm."
            ),
        };
        shared::agree(
            &format!(
                "Closing {slug} cannot be undone: its public ledger will say that nobody joins any more. {lost}"
            ),
            self.yes,
        )?;
        let index = closing::close(&db, &secrets, slug, self.reason.into(), now).await?;
        db.close().await;
        say(&format!(
            "Closed {slug}. Leaf {index} of {} says so.\n\
             Next: `clameur batch freeze` what has not been filed; then `clameur retention` shows what must be destroyed, \
             and when.",
            config.log_origin(slug)
        ));
        Ok(())
    }
}

/// Arguments of `campaign ended`.
#[derive(Debug, Args)]
pub struct Ended {
    /// Name of the campaign in addresses.
    campaign: String,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DAY", required_unless_present = "undo")]
    on: Option<Date>,
    /// It has not ended after all.
    #[arg(long, conflicts_with = "on")]
    undo: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl Ended {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(async {
            let db = shared::database(&config, false).await?;
            let today = store::today(&db, &self.campaign, Clock::System.now()).await?;
            if today.is_some_and(|today| self.on.is_some_and(|day| day > today)) {
                return Err(Failure::new(
                    "that day is still to come\n  Write the day down once it has passed.",
                ));
            }
            let known = store::set_ended_on(&db, &self.campaign, self.on).await?;
            db.close().await;
            if !known {
                return Err(Failure::new(format!(
                    "there is no campaign {:?}\n  `clameur campaign list` shows all.",
                    self.campaign
                )));
            }
            say(&match self.on {
                Some(day) => format!(
                    "The procedure of {} ended on {day}. `clameur retention` shows what follows.",
                    self.campaign
                ),
                None => format!("The procedure of {} has not ended.", self.campaign),
            });
            Ok(())
        })
    }
}

/// Arguments of `campaign void`.
#[derive(Debug, Args)]
pub struct Void {
    /// Name of the campaign in addresses.
    campaign: String,
    /// Index of the statement's leaf: it stands on the receipt and in the opened dossier.
    index: u64,
    /// The public reason.
    #[arg(long, value_enum)]
    reason: Because,
    /// What is published beside the reason, in a sentence that names nobody.
    #[arg(long, value_name = "TEXT")]
    explain: Option<String>,
    /// Void nothing: write the note that would be published into this file, for an organisation to sign with
    /// `clameur note sign`.
    #[arg(long, value_name = "FILE", conflicts_with = "signature")]
    draft: Option<PathBuf>,
    /// The note, signed by an organisation whose key the campaign names. May be given several times. Without one, whoever
    /// audits the log reads that the operator alone stands for this.
    #[arg(long, value_name = "FILE")]
    signature: Vec<PathBuf>,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Why a statement is voided.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Because {
    /// The authority to which it was filed refused it.
    AuthorityRejected,
    /// It stands for nobody, or for somebody who did not make it.
    Fraud,
    /// Its supporter asked to leave and has lost the withdrawal code.
    LostCode,
    /// Anything else; --explain must say what.
    Other,
}

impl From<Because> for VoidReason {
    fn from(because: Because) -> Self {
        match because {
            Because::AuthorityRejected => Self::AuthorityRejected,
            Because::Fraud => Self::Fraud,
            Because::LostCode => Self::LostCode,
            Because::Other => Self::Other,
        }
    }
}

impl Void {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.void(&config))
    }

    async fn void(&self, config: &Config) -> Done {
        let reason = VoidReason::from(self.reason);
        let explain = self.explain.as_deref().unwrap_or_default();
        let explain = explain.split_whitespace().collect::<Vec<_>>().join(" ");
        if reason == VoidReason::Other && explain.is_empty() {
            return Err(Failure::new(
                "the reason `other` says nothing by itself\n  Add --explain \"…\": it is published, so name nobody in it.",
            ));
        }
        if explain.contains('@') {
            return Err(Failure::new(
                "the explanation is published, and it seems to hold an e-mail address\n  Write it without naming anybody.",
            ));
        }
        let (slug, index) = (self.campaign.as_str(), self.index);
        let note = VoidNote {
            origin: config.log_origin(slug),
            index,
            reason,
            explanation: explain,
        };
        note.check().map_err(|error| {
            Failure::new(format!(
                "{error}\n  Shorten the explanation; it is published as one line."
            ))
        })?;
        if let Some(path) = &self.draft {
            return draft(path, &note);
        }
        let signed = notes(&self.signature)?;
        let (db, secrets) = shared::instance(config, false).await?;
        shared::agree(
            &format!(
                "Voiding statement {index} of {slug} cannot be undone: its sealed record is destroyed, the count goes down \
                 by one, and the public ledger says: {}.",
                reason.name()
            ),
            self.yes,
        )?;
        let now = Clock::System.now();
        let voided = closing::void(&db, &secrets, slug, &note, &signed, now).await?;
        db.close().await;
        say(&format!(
            "Voided statement {index} of {slug}: the record is destroyed, leaf {} says so.\nThe public note  {}/log/{slug}/void/{index}",
            voided.index, config.base_url,
        ));
        if voided.signatures == 0 {
            say(&format!(
                "No organisation signed it: whoever audits the log reads that the operator alone stands for it. A signature can \
                 be added: save that note, have it signed with `clameur note sign`, then\n  \
                 clameur campaign sign-void {slug} {index} --signature FILE"
            ));
        }
        if let Some(batch) = voided.batch {
            say(&format!(
                "It had been frozen in batch {batch}: the dossier that was made then still holds it. Tell whoever has it, \
                 and the authority if it was filed; the next batch lists it."
            ));
        }
        if !voided.flushed {
            say(
                "The write-ahead log was in use and still holds a sealed copy for a while; the server empties it with the \
                 next withdrawal, `clameur retention --apply` at once.",
            );
        }
        Ok(())
    }
}

/// Writes the note that would be published, for somebody else to sign.
fn draft(path: &Path, note: &VoidNote) -> Done {
    shared::write_new(path, &note.to_string())?;
    say(&format!(
        "Nothing was voided. The note is in {0}: the organisation signs it on its own machine with\n  \
         clameur note sign {0} --key KEYFILE --out SIGNED\n\
         Then give the same reason and explanation again, with --signature SIGNED.",
        path.display()
    ));
    Ok(())
}

/// Signed notes from files.
fn notes(paths: &[PathBuf]) -> Result<Vec<Note>, Failure> {
    paths
        .iter()
        .map(|path| crate::cli::note::read(path))
        .collect()
}

/// Arguments of `campaign sign-void`.
#[derive(Debug, Args)]
pub struct SignVoid {
    /// Name of the campaign in addresses.
    campaign: String,
    /// Index of the voided statement's leaf.
    index: u64,
    /// The public note of the void, signed by an organisation whose key the campaign names. May be given several times.
    #[arg(long, value_name = "FILE", required = true)]
    signature: Vec<PathBuf>,
    #[command(flatten)]
    config: WithConfig,
}

impl SignVoid {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        let signed = notes(&self.signature)?;
        block_on(async {
            let db = shared::database(&config, false).await?;
            let stored = closing::sign_void(&db, &self.campaign, self.index, &signed).await?;
            db.close().await;
            say(&format!(
                "{stored} {} under {}/log/{}/void/{}",
                if stored == 1 {
                    "signature stands"
                } else {
                    "signatures stand"
                },
                config.base_url,
                self.campaign,
                self.index
            ));
            Ok(())
        })
    }
}
