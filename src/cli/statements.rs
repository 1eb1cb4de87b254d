//! `clameur statements`.

use std::io::BufWriter;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Done, Failure, WithConfig, block_on, contacts, say, shared};
use crate::clock::Clock;
use crate::config::Config;
use crate::person::archive;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Statements {
    /// Write all live statements of a campaign, sealed as they are, into a file for the key holder.
    ///
    /// Nothing is frozen, and nothing changes: it is for looking one person up with `clameur person`. Destroy it afterwards:
    /// whoever leaves is in it still.
    Export(Export),
}

/// Arguments of `statements export`.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    config: WithConfig,
    /// The campaign.
    slug: String,
    /// The file to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Statements {
    pub(super) fn run(self) -> Done {
        let Self::Export(command) = self;
        let config = command.config.read()?;
        block_on(command.go(&config))
    }
}

impl Export {
    async fn go(&self, config: &Config) -> Done {
        let db = shared::database(config, false).await?;
        let slug = crate::shown::word(&self.slug).into_owned();
        if !crate::campaign::store::slugs(&db)
            .await?
            .contains(&self.slug)
        {
            return Err(Failure::new(tr!(
                "there is no campaign \"{slug}\"\n  `clameur campaign list` shows those that there are.",
                "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a."
            )));
        }
        let out = self.out.display();
        let file = BufWriter::new(contacts::create(&self.out)?);
        let now = Clock::System.now();
        let written = archive::write(&db, &self.slug, &config.base_url, file, now).await;
        db.close().await;
        let count = written.map_err(|error| {
            Failure::new(tr!(
                "{out} was not written whole: {error}\n  Delete it, make room, and export again.",
                "{out} n’a pas été écrit en entier : {error}\n  Supprimez-le, faites de la place, et exportez à nouveau."
            ))
        })?;
        say(&tr!(
            "{count} sealed statements of {slug} written to {out}; nothing was frozen.\nLook somebody up where the key is: clameur person find {out} NAME --key KEYFILE",
            "{count} déclarations scellées de {slug} écrites dans {out} ; rien n’a été figé.\nCherchez quelqu’un là où est la clé : clameur person find {out} NOM --key CLÉ"
        ));
        Ok(())
    }
}
