//! `clameur contacts`.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::{Done, Failure, WithConfig, block_on, open::keys, say, shared};
use crate::campaign::history::History;
use crate::clock::Clock;
use crate::config::Config;
use crate::follow::archive;
use crate::given;
use crate::shown;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Contacts {
    /// Write the sealed contacts of a campaign into an archive, on the server.
    ///
    /// It holds age files that only the key of the organisation that leads opens. Export anew before each
    /// mailing: whoever left meanwhile is in no newer archive.
    Export(Export),
    /// Open an archive of contacts, on a machine that needs neither the server nor a network.
    ///
    /// Writes a list for a mail program: address, language, what it may be used for, and the link by which
    /// its owner leaves, which must stand in each message.
    Open(Open),
}

/// Arguments of `contacts export`.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    config: WithConfig,
    /// The campaign.
    slug: String,
    /// The archive to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Arguments of `contacts open`.
#[derive(Debug, Args)]
pub struct Open {
    /// The file that `clameur contacts export` wrote.
    archive: PathBuf,
    /// The organisation's key file, as `clameur keys new` or `age-keygen` writes it.
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
    /// The list to write, as CSV; it must not be there yet.
    #[arg(long, value_name = "CSV")]
    out: PathBuf,
    /// The log's key as the campaign published it: then the links in the list lead to that campaign's site, and nowhere else.
    #[arg(long, value_name = "VKEY")]
    log_key: Option<String>,
}

impl Contacts {
    pub(super) fn run(self) -> Done {
        match self {
            Self::Export(command) => {
                let config = command.config.read()?;
                block_on(command.go(&config))
            }
            Self::Open(command) => command.run(),
        }
    }
}

impl Export {
    async fn go(&self, config: &Config) -> Done {
        let db = shared::database(config, false).await?;
        if !crate::campaign::store::slugs(&db)
            .await?
            .contains(&self.slug)
        {
            return Err(Failure::new(format!(
                "there is no campaign {:?}\n  `clameur campaign list` shows those that there are.",
                self.slug
            )));
        }
        let sealed = crate::follow::store::contacts(&db, &self.slug).await?;
        let history = crate::campaign::store::history(&db, &self.slug).await?;
        db.close().await;
        let file = BufWriter::new(create(&self.out)?);
        let now = Clock::System.now();
        archive::write(
            file,
            &self.slug,
            &config.base_url,
            &sealed,
            leads(&history),
            now,
        )
        .map_err(|error| {
            Failure::new(format!(
                "cannot write {}: {error}\n  Delete what was written, make room, and export again.",
                self.out.display()
            ))
        })?;
        say(&format!(
            "{} sealed contacts of {} written to {}.\nOpen it where the key is: clameur contacts open {} --key KEYFILE --out list.csv",
            sealed.len(),
            self.slug,
            self.out.display(),
            self.out.display()
        ));
        Ok(())
    }
}

/// The keys of the lead in each manifest: whoever the manifest asks no consent for. None at all where an early manifest names several
/// organisations and does not say which one leads: nothing is compared then.
fn leads(history: &History) -> Vec<Vec<String>> {
    let manifests = || history.editions.iter().filter_map(|e| e.manifest.as_ref());
    if manifests().any(|m| m.recipients.len() != m.consents.len() + 1) {
        return Vec::new();
    }
    let keys = manifests().map(|manifest| {
        let lead = manifest
            .recipients
            .iter()
            .filter(|(id, _)| !manifest.consents.contains_key(*id));
        lead.flat_map(|(_, keys)| keys.clone()).collect()
    });
    let mut all: Vec<Vec<String>> = keys.collect();
    all.sort();
    all.dedup();
    all
}

impl Open {
    fn run(self) -> Done {
        let keys = keys(&self.key)?;
        let published = self
            .log_key
            .as_deref()
            .map(given::log_key_or_file)
            .transpose()
            .map_err(|error| Failure::new(format!("--log-key is not a log key: {error}")))?;
        let file = given::regular(&self.archive).map_err(|error| {
            Failure::new(format!(
                "cannot read {}: {error}\n  Give the file that `clameur contacts export` wrote.",
                self.archive.display()
            ))
        })?;
        let opened = archive::read(BufReader::new(file), &keys)?;
        let site = &opened.header.base_url;
        if let Some(key) = &published
            && !opened.header.is_of(key.name())
        {
            return Err(Failure::disagreement(format!(
                "the archive is of the campaign {} on {site}, and the key of the log {}\n  Nothing was written: its links for leaving would lead elsewhere. Have the contacts exported again.",
                opened.header.campaign,
                key.name()
            )));
        }
        create(&self.out)?.write_all(&opened.csv())?;
        say(&format!(
            "{} people written to {}, who asked for news of {}.",
            opened.people(),
            self.out.display(),
            opened.header.campaign
        ));
        if opened.repeated > 0 {
            say(&format!(
                "{} files were of people who had asked before: they stand there once.",
                opened.repeated
            ));
        }
        say(
            "Put the link of the column `leave` into each message. Keep the list encrypted, and destroy it after the\n\
             mailing: whoever leaves is in no newer export.",
        );
        let mut keys: Vec<&String> = opened.header.sealed_to.iter().flatten().collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            say(&format!(
                "Sealed, says the server, to {key}: is that one of yours?"
            ));
        }
        if published.is_none() {
            say(&format!(
                "The links lead to {site}, as the archive says; nothing in it proves that. Compare it with your site's address\n\
                 before you write, or give --log-key."
            ));
        }
        let wrong = wrong(&opened);
        if wrong.is_empty() {
            return Ok(());
        }
        Err(Failure::disagreement(format!(
            "{}\n  The others are in the list.",
            wrong.join("\n  ")
        )))
    }
}

/// What does not fit in an archive, a line each.
fn wrong(opened: &archive::Opened) -> Vec<String> {
    let mut wrong = Vec::new();
    if !opened.unreadable.is_empty() {
        wrong.push(format!(
            "{} files could not be opened with this key, or hold no contact: {}",
            opened.unreadable.len(),
            names(&opened.unreadable)
        ));
    }
    if opened.missing > 0 {
        wrong.push(format!(
            "the archive announces {} sealed files more than it has",
            opened.missing
        ));
    }
    if opened.extra > 0 {
        wrong.push(format!(
            "the archive has {} sealed files more than it announces",
            opened.extra
        ));
    }
    if !opened.strange.is_empty() {
        wrong.push(format!(
            "it has files that no such archive has: {}",
            names(&opened.strange)
        ));
    }
    if !opened.strangers.is_empty() {
        wrong.push(format!(
            "{} files are sealed to another number of keys than the server says, and somebody else may read them: {}",
            opened.strangers.len(),
            names(&opened.strangers)
        ));
    }
    wrong
}

/// Some names of an archive's files, as they may be printed.
fn names(of: &[String]) -> String {
    let mut names: Vec<String> = of
        .iter()
        .take(20)
        .map(|name| shown::word(name).chars().take(100).collect())
        .collect();
    if of.len() > names.len() {
        names.push(format!("… (+{})", of.len() - names.len()));
    }
    names.join(", ")
}

/// A new file that its owner alone may read.
fn create(path: &Path) -> Result<File, Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map_err(|error| {
        let todo = if error.kind() == std::io::ErrorKind::AlreadyExists {
            "Give the name of a new file: nothing is written over."
        } else {
            "Give a file in a directory that you may write to."
        };
        Failure::new(format!(
            "cannot write {}: {error}\n  {todo}",
            path.display()
        ))
    })
}
