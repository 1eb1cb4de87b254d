//! `clameur procedure calendar`.

use std::path::PathBuf;

use clap::Args;

use super::{Done, Failure, WithConfig, block_on, find, say, shared};
use crate::clock::Clock;
use crate::i18n::Lang;
use crate::procedure::calendar::{About, file};
use crate::procedure::due::upcoming;
use crate::terminal::tr;

/// Arguments of `procedure calendar`.
#[derive(Debug, Args)]
pub struct Calendar {
    /// Name of the campaign in addresses.
    campaign: String,
    /// The file to write; it is replaced.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Language of the texts; the campaign's first one without.
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    #[command(flatten)]
    config: WithConfig,
}

impl Calendar {
    pub(super) fn run(self) -> Done {
        if self.language.is_some() {
            // A slip of the keyboard is told before anything is opened.
            self.lang(None)?;
        }
        let config = self.config.read()?;
        block_on(async {
            let db = shared::look_at_database(&config).await?;
            let now = Clock::System.now();
            let procedure = find(&db, &self.campaign, now).await?;
            db.close().await;
            let lang = self.lang(procedure.languages.first())?;
            let days = upcoming(&procedure, true);
            let about = About {
                title: procedure.title(lang.code()),
                site: &config.base_url,
                lang,
                now,
                reminds: true,
            };
            std::fs::write(&self.out, file(&about, &days)).map_err(|error| {
                Failure::new(tr!(
                    "cannot write {path}: {error}\n  Name a file in a directory that is there.",
                    "impossible d’écrire {path} : {error}\n  Nommez un fichier dans un dossier qui existe.",
                    path = self.out.display()
                ))
            })?;
            say(&tr!(
                "Wrote {days} days into {path}. It is for the organisers; the public ones are at\n  {site}/{language}/{slug}/calendar.ics",
                "{days} échéances écrites dans {path}. C’est pour les organisateurs ; les jours publics sont à\n  {site}/{language}/{slug}/calendar.ics",
                days = days.len(),
                path = self.out.display(),
                site = config.base_url,
                language = lang.code(),
                slug = self.campaign
            ));
            Ok(())
        })
    }
}

impl Calendar {
    fn lang(&self, first: Option<&String>) -> Result<Lang, Failure> {
        let code = self.language.as_ref().or(first);
        let code = code.map_or("en", String::as_str);
        Lang::from_code(code).ok_or_else(|| {
            let known: Vec<&str> = Lang::all().map(Lang::code).collect();
            Failure::new(tr!(
                "the language {code:?} is not there\n  There are: {known}.",
                "la langue « {code} » n’existe pas ici\n  Il y a : {known}.",
                known = known.join(", ")
            ))
        })
    }
}
