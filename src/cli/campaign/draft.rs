//! `clameur campaign draft`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::publish::report;
use super::skeleton::{cannot, is_new};
use super::{Done, Failure, WithConfig, blocking, print, say};
use crate::campaign::draft::{is_name, secret_keys, store};
use crate::campaign::folder;
use crate::campaign::publish::publish_draft;
use crate::cli::{block_on, shared};
use crate::clock::{Clock, day_of};
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Draft {
    /// Keep a campaign folder as a draft in the store, also one that cannot be published yet.
    Import(Import),
    /// Write the folder of a draft: what nobody changed is byte for byte what was imported.
    Export(Export),
    /// List the drafts of this instance.
    List(List),
    /// Publish a draft, as `clameur campaign publish` publishes a folder.
    Publish(Publish),
}

impl Draft {
    pub(super) fn run(self) -> Done {
        match self {
            Self::Import(command) => command.run(),
            Self::Export(command) => command.run(),
            Self::List(command) => command.run(),
            Self::Publish(command) => command.run(),
        }
    }
}

/// Arguments of `campaign draft import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The campaign folder.
    dir: PathBuf,
    /// The draft's name; that of the folder where none is given.
    #[arg(long)]
    name: Option<String>,
    /// A folder with the official texts of forms (de.toml…) for campaigns that have none of their own.
    #[arg(long, value_name = "DIR")]
    official: Option<PathBuf>,
    #[command(flatten)]
    config: WithConfig,
}

impl Import {
    fn run(self) -> Done {
        let config = self.config.read()?;
        let dir = self.dir.file_name().and_then(|name| name.to_str());
        let name = self.name.as_deref().or(dir).unwrap_or_default();
        if !is_name(name) {
            return Err(Failure::new(tr!(
                "{name:?} cannot be the name of a draft\n  Give one with --name: 1 to 60 lower-case letters without accents, digits and inner hyphens.",
                "« {name} » ne peut pas être le nom d’un brouillon\n  Donnez-en un avec --name : 1 à 60 lettres minuscules sans accent, chiffres et traits d’union intérieurs."
            )));
        }
        let (mut files, mut found) = folder::read(&self.dir);
        if let Some(official) = &self.official {
            found.extend(folder::add_official(&mut files, official));
        }
        found.extend(secret_keys(&files));
        if !found.is_empty() {
            print(&folder::locate(&files, found));
            return Err(Failure::disagreement(tr!(
                "nothing was imported",
                "rien n’a été importé"
            )));
        }
        if files.is_empty() {
            return Err(Failure::new(tr!(
                "there are no files in {dir}\n  `clameur campaign new` writes the skeleton of a folder.",
                "il n’y a pas de fichiers dans {dir}\n  `clameur campaign new` écrit le squelette d’un dossier.",
                dir = self.dir.display()
            )));
        }
        block_on(async {
            let (db, _) = shared::instance(&config).await?;
            let made = store::import(&db, name, &files, "", Clock::System.now()).await?;
            db.close().await;
            if !made {
                return Err(Failure::new(tr!(
                    "there is a draft {name:?} already: nothing was written over\n  Give another name with --name.",
                    "il y a déjà un brouillon « {name} » : rien n’a été écrasé\n  Donnez un autre nom avec --name."
                )));
            }
            say(&tr!(
                "Imported {count} files into the draft {name}.",
                "{count} fichiers importés dans le brouillon {name}.",
                count = files.len()
            ));
            Ok(())
        })
    }
}

/// Arguments of `campaign draft export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The draft.
    name: String,
    /// The folder to make; it must not be there yet.
    dir: PathBuf,
    #[command(flatten)]
    config: WithConfig,
}

impl Export {
    fn run(self) -> Done {
        let config = self.config.read()?;
        is_new(&self.dir)?;
        block_on(async {
            let db = shared::look_at_database(&config).await?;
            let draft = store::load(&db, &self.name).await?;
            db.close().await;
            let files = draft.ok_or_else(|| none(&self.name))?.files();
            folder::write(&self.dir, &files).map_err(|error| cannot(&self.dir, &error))?;
            say(&tr!(
                "Wrote {count} files to {shown}.",
                "{count} fichiers écrits dans {shown}.",
                count = files.len(),
                shown = self.dir.display()
            ));
            Ok(())
        })
    }
}

fn none(name: &str) -> Failure {
    Failure::new(tr!(
        "there is no draft {name:?}\n  `clameur campaign draft list` shows all.",
        "il n’y a pas de brouillon « {name} »\n  `clameur campaign draft list` les montre tous."
    ))
}

/// Why nothing was published, after what was found was told.
fn refused(name: &str) -> Failure {
    Failure::disagreement(tr!(
        "nothing was published\n  Mend the problems above in the draft's folder: `clameur campaign draft export {name} DIR` writes it.",
        "rien n’a été publié\n  Corrigez les erreurs ci-dessus dans le dossier du brouillon : `clameur campaign draft export {name} DOSSIER` l’écrit."
    ))
}

/// Arguments of `campaign draft list`.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    config: WithConfig,
    /// Print a JSON array.
    #[arg(long)]
    json: bool,
}

impl List {
    fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(async {
            let db = shared::look_at_database(&config).await?;
            let drafts = store::list(&db).await?;
            db.close().await;
            if self.json {
                let lines: Vec<serde_json::Value> = drafts
                    .iter()
                    .map(|line| {
                        serde_json::json!({
                            "name": line.name,
                            "revision": line.revision,
                            "made": day_of(line.created_at),
                            "saved": day_of(line.saved_at),
                        })
                    })
                    .collect();
                say(&serde_json::to_string_pretty(&lines)?);
                return Ok(());
            }
            if drafts.is_empty() {
                say(&tr!(
                    "There is no draft. `clameur campaign draft import DIR` makes one of a folder.",
                    "Il n’y a pas de brouillon. `clameur campaign draft import DOSSIER` en fait un d’un dossier."
                ));
                return Ok(());
            }
            let mut cells = vec![vec![
                tr!("draft", "brouillon"),
                tr!("saves", "versions"),
                tr!("made", "créé"),
                tr!("saved", "enregistré"),
            ]];
            cells.extend(drafts.into_iter().map(|line| {
                vec![
                    line.name,
                    line.revision.to_string(),
                    day_of(line.created_at).to_string(),
                    day_of(line.saved_at).to_string(),
                ]
            }));
            say(&shared::table(&cells, &[1]));
            Ok(())
        })
    }
}

/// Arguments of `campaign draft publish`.
#[derive(Debug, Args)]
pub struct Publish {
    /// The draft.
    name: String,
    /// A folder with the official texts of forms (de.toml…) for campaigns that have none of their own.
    #[arg(long, value_name = "DIR")]
    official: Option<PathBuf>,
    #[command(flatten)]
    config: WithConfig,
    /// Print what was done as JSON.
    #[arg(long)]
    json: bool,
}

impl Publish {
    fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(async {
            let db = shared::look_at_database(&config).await?;
            let draft = store::load(&db, &self.name).await?;
            db.close().await;
            let draft = draft.ok_or_else(|| none(&self.name))?;
            let mut files = draft.files();
            let unreadable = match &self.official {
                Some(official) => folder::add_official(&mut files, official),
                None => Vec::new(),
            };
            if !unreadable.is_empty() {
                print(&folder::locate(&files, unreadable));
                return Err(refused(&self.name));
            }
            let (source, found) = super::checked(&files);
            if !self.json || blocking(&found) > 0 {
                print(&found);
            }
            let source = source
                .filter(|_| blocking(&found) == 0)
                .ok_or_else(|| refused(&self.name))?;
            let slug = source.definition.slug.as_str();
            let (db, secrets) = shared::instance_with(&config, slug).await?;
            let seen = (draft.name.as_str(), draft.revision);
            let now = Clock::System.now();
            let done = publish_draft(&db, &secrets, &config, &source, seen, now).await?;
            shared::keep_heads(&config, &db, &secrets).await;
            db.close().await;
            report(&config, &source, done, self.json);
            Ok(())
        })
    }
}
