//! `clameur contacts`.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::{Done, Failure, WithConfig, block_on, open::keys, say, shared};
use crate::campaign::history::History;
use crate::clock::Clock;
use crate::config::Config;
use crate::contact::List;
use crate::given;
use crate::shown;
use crate::subscription::archive;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Contacts {
    /// Write the sealed contacts of a campaign's list into an archive, on the server.
    ///
    /// There are two lists: those who asked for news, and those who gave a mandate and allowed the association to write to them
    /// about the procedure.
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
    /// Which list.
    #[arg(long, value_name = "LIST", default_value = "news", value_parser = ["news", "procedure"])]
    list: String,
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
        let db = shared::look_at_database(config).await?;
        if !crate::campaign::store::slugs(&db)
            .await?
            .contains(&self.slug)
        {
            let slug = shown::word(&self.slug);
            return Err(Failure::new(tr!(
                "there is no campaign \"{slug}\"\n  `clameur campaign list` shows those that there are.",
                "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a."
            )));
        }
        let list = List::named(&self.list).unwrap_or(List::News);
        let sealed = crate::contact::store::contacts(&db, &self.slug, list).await?;
        let history = crate::campaign::store::history(&db, &self.slug).await?;
        db.close().await;
        let file = BufWriter::new(create(&self.out)?);
        let now = Clock::System.now();
        archive::write(
            file,
            list,
            &self.slug,
            &config.base_url,
            &sealed,
            leads(&history),
            now,
        )
        .map_err(|error| {
            let out = self.out.display();
            Failure::new(tr!(
                "cannot write {out}: {error}\n  Delete what was written, make room, and export again.",
                "impossible d’écrire {out} : {error}\n  Supprimez ce qui a été écrit, faites de la place, et exportez à nouveau."
            ))
        })?;
        let (count, slug, out) = (sealed.len(), &self.slug, self.out.display());
        say(&tr!(
            "{count} sealed contacts of {slug} written to {out}.\n\
             Write to them from where the key is: clameur write {out} --key KEYFILE …\n\
             Or make a list for a mail program there: clameur contacts open {out} --key KEYFILE --out list.csv",
            "{count} contacts scellés de {slug} écrits dans {out}.\n\
             Écrivez-leur là où est la clé : clameur write {out} --key CLÉ …\n\
             Ou faites-y une liste pour un logiciel de courriel : clameur contacts open {out} --key CLÉ --out liste.csv"
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

/// Opens an archive with a key file, and holds it against the log's key where one was given.
pub(super) fn opened(
    path: &Path,
    key: &Path,
    log_key: Option<&str>,
) -> Result<archive::Opened, Failure> {
    let keys = keys(key)?;
    let published = log_key
        .map(given::log_key_or_file)
        .transpose()
        .map_err(|error| {
            Failure::new(tr!(
                "--log-key is not a log key: {error}",
                "--log-key n’est pas une clé de registre : {error}"
            ))
        })?;
    let file = given::regular(path).map_err(|error| {
        let path = path.display();
        Failure::new(tr!(
            "cannot read {path}: {error}\n  Give the file that `clameur contacts export` wrote.",
            "impossible de lire {path} : {error}\n  Donnez le fichier que `clameur contacts export` a écrit."
        ))
    })?;
    let opened = archive::read(BufReader::new(file), &keys)?;
    let site = &opened.header.base_url;
    if let Some(key) = &published
        && !opened.header.is_of(key.name())
    {
        let campaign = &opened.header.campaign;
        let log = key.name();
        return Err(Failure::disagreement(tr!(
            "the archive is of the campaign {campaign} on {site}, and the key of the log {log}\n  Nothing was written: its links for leaving would lead elsewhere. Have the contacts exported again.",
            "l’archive est celle de la campagne {campaign} sur {site}, et la clé celle du registre {log}\n  Rien n’a été écrit : ses liens de départ mèneraient ailleurs. Faites exporter les contacts à nouveau."
        )));
    }
    Ok(opened)
}

impl Open {
    fn run(self) -> Done {
        let opened = opened(&self.archive, &self.key, self.log_key.as_deref())?;
        let site = &opened.header.base_url;
        create(&self.out)?.write_all(&opened.csv())?;
        let (people, out) = (opened.people(), self.out.display());
        let campaign = &opened.header.campaign;
        say(&match opened.list {
            List::News => tr!(
                "{people} people written to {out}, who asked for news of {campaign}.",
                "{people} personnes inscrites dans {out}, qui ont demandé des nouvelles de {campaign}."
            ),
            List::Procedure => tr!(
                "{people} people written to {out}, who allow to be written to about the procedure of {campaign}.",
                "{people} personnes inscrites dans {out}, qui permettent qu’on leur écrive au sujet de la procédure de {campaign}."
            ),
        });
        let repeated = opened.repeated;
        if repeated > 0 {
            say(&tr!(
                "{repeated} files were of people who had asked before: they stand there once.",
                "{repeated} fichiers étaient de personnes qui l’avaient déjà demandé : elles y figurent une fois."
            ));
        }
        say(&tr!(
            "Put the link of the column `leave` into each message. Keep the list encrypted, and destroy it after the\n\
             mailing: whoever leaves is in no newer export.",
            "Mettez le lien de la colonne `leave` dans chaque message. Gardez la liste chiffrée, et détruisez-la après\n\
             l’envoi : qui est parti n’est dans aucun export plus récent."
        ));
        let mut keys: Vec<&String> = opened.header.sealed_to.iter().flatten().collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            say(&tr!(
                "Sealed, says the server, to {key}: is that one of yours?",
                "Scellé, dit le serveur, pour {key} : est-ce l’une des vôtres ?"
            ));
        }
        if self.log_key.is_none() {
            say(&tr!(
                "The links lead to {site}, as the archive says; nothing in it proves that. Compare it with your site's address\n\
                 before you write, or give --log-key.",
                "Les liens mènent à {site}, dit l’archive ; rien n’y prouve cela. Comparez-le avec l’adresse de votre site\n\
                 avant d’écrire, ou donnez --log-key."
            ));
        }
        let wrong = wrong(&opened);
        if wrong.is_empty() {
            return Ok(());
        }
        let wrong = wrong.join("\n  ");
        Err(Failure::disagreement(tr!(
            "{wrong}\n  The others are in the list.",
            "{wrong}\n  Les autres sont dans la liste."
        )))
    }
}

/// What does not fit in an archive, a line each.
pub(super) fn wrong(opened: &archive::Opened) -> Vec<String> {
    let mut wrong = Vec::new();
    if !opened.unreadable.is_empty() {
        let (count, names) = (opened.unreadable.len(), names(&opened.unreadable));
        wrong.push(tr!(
            "{count} files could not be opened with this key, or hold no contact of this list: {names}",
            "{count} fichiers n’ont pu être ouverts avec cette clé, ou ne contiennent aucun contact de cette liste : {names}"
        ));
    }
    let (missing, extra) = (opened.missing, opened.extra);
    if missing > 0 {
        wrong.push(tr!(
            "the archive announces {missing} sealed files more than it has",
            "l’archive annonce {missing} fichiers scellés de plus qu’elle n’en a"
        ));
    }
    if extra > 0 {
        wrong.push(tr!(
            "the archive has {extra} sealed files more than it announces",
            "l’archive a {extra} fichiers scellés de plus qu’elle n’en annonce"
        ));
    }
    if !opened.strange.is_empty() {
        let names = names(&opened.strange);
        wrong.push(tr!(
            "it has files that no such archive has: {names}",
            "elle a des fichiers qu’aucune archive de ce genre n’a : {names}"
        ));
    }
    if !opened.strangers.is_empty() {
        let (count, names) = (opened.strangers.len(), names(&opened.strangers));
        wrong.push(tr!(
            "{count} files are sealed to another number of keys than the server says, and somebody else may read them: {names}",
            "{count} fichiers sont scellés pour un autre nombre de clés que le serveur ne le dit, et quelqu’un d’autre peut les lire : {names}"
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
pub(super) fn create(path: &Path) -> Result<File, Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map_err(|error| {
        let path = path.display();
        Failure::new(if error.kind() == std::io::ErrorKind::AlreadyExists {
            tr!(
                "cannot write {path}: {error}\n  Give the name of a new file: nothing is written over.",
                "impossible d’écrire {path} : {error}\n  Donnez le nom d’un nouveau fichier : rien n’est écrasé."
            )
        } else {
            tr!(
                "cannot write {path}: {error}\n  Give a file in a directory that you may write to.",
                "impossible d’écrire {path} : {error}\n  Donnez un fichier dans un dossier où vous pouvez écrire."
            )
        })
    })
}
