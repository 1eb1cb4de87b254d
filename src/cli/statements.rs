//! `clameur statements`.

use std::io::BufWriter;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Done, Failure, WithConfig, block_on, contacts, say, shared};
use crate::clock::Clock;
use crate::config::Config;
use crate::given;
use crate::person::archive;
use crate::person::correction::{self, NotKept, Supplement};
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Statements {
    /// Write all live statements of a campaign, sealed as they are, into a file for the key holder.
    ///
    /// Nothing is frozen, and nothing changes: it is for looking one person up with `clameur person`. Destroy it afterwards:
    /// whoever leaves is in it still.
    Export(Export),
    /// Keep what `clameur person correct` wrote, sealed, beside the statement that it is for.
    ///
    /// The ledger and the record stay as they are. Archives that are written from now on have the correction in them; it is destroyed with
    /// its statement.
    Correct(Correct),
}

/// Arguments of `statements correct`.
#[derive(Debug, Args)]
pub struct Correct {
    #[command(flatten)]
    config: WithConfig,
    /// The campaign.
    slug: String,
    /// The number of the statement's leaf.
    #[arg(long, value_name = "LEAF")]
    leaf: u64,
    /// The file that `clameur person correct` wrote.
    file: PathBuf,
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
        match self {
            Self::Export(command) => {
                let config = command.config.read()?;
                block_on(command.go(&config))
            }
            Self::Correct(command) => {
                let config = command.config.read()?;
                block_on(command.go(&config))
            }
        }
    }
}

impl Correct {
    async fn go(&self, config: &Config) -> Done {
        let path = self.file.display();
        let cannot = |why: String| {
            Failure::new(tr!(
                "{path} is no correction: {why}\n  Give the file that `clameur person correct` wrote.",
                "{path} n’est pas une correction : {why}\n  Donnez le fichier que `clameur person correct` a écrit."
            ))
        };
        let bytes = given::read(&self.file, given::file::SMALL)
            .map_err(|error| cannot(error.to_string()))?;
        let supplement = Supplement::parse(&bytes)
            .ok_or_else(|| cannot(tr!("it is something else", "c’est autre chose")))?;
        let (db, _) = shared::instance(config).await?;
        let place = (self.slug.as_str(), &*config.log_origin(&self.slug));
        let kept = correction::keep(&db, place, self.leaf, &supplement).await;
        db.close().await;
        let number = kept.map_err(|refused| self.not_kept(refused))?;
        let (leaf, slug) = (self.leaf, crate::shown::word(&self.slug).into_owned());
        say(&tr!(
            "Correction {number} of the statement {leaf} of {slug} is kept. It is in every archive that is written from now on (clameur batch freeze, batch export).\nA batch that was frozen before has to be written again for it: clameur batch export",
            "La correction {number} de la déclaration {leaf} de {slug} est gardée. Elle figure dans chaque archive écrite désormais (clameur batch freeze, batch export).\nUn lot arrêté auparavant doit être écrit de nouveau pour la contenir : clameur batch export"
        ));
        Ok(())
    }

    /// Why it was refused, and what to do.
    fn not_kept(&self, refused: NotKept) -> Failure {
        let (leaf, slug) = (self.leaf, crate::shown::word(&self.slug).into_owned());
        Failure::new(match refused {
            NotKept::Store(error) => tr!(
                "the store refused: {error}\n  `clameur doctor` tells more.",
                "la base a refusé : {error}\n  `clameur doctor` en dit plus."
            ),
            NotKept::OtherCampaign(origin) => {
                let origin = crate::shown::word(&origin).into_owned();
                tr!(
                    "the correction is for the campaign {origin}, not for {slug} on this site\n  Name the campaign that the export was written of.",
                    "la correction est pour la campagne {origin}, et non pour {slug} sur ce site\n  Nommez la campagne dont l’export a été écrit."
                )
            }
            NotKept::OtherLeaf(other) => tr!(
                "the correction is for the statement {other}, not {leaf}; nothing was kept\n  Give the leaf that it was made for, or the file of this one.",
                "la correction est pour la déclaration {other}, et non {leaf} ; rien n’a été gardé\n  Donnez l’entrée pour laquelle elle a été faite, ou le fichier de celle-ci."
            ),
            NotKept::Gone => tr!(
                "no statement of {slug} has the leaf {leaf}: it left, was voided or destroyed, or was never counted\n  There is nothing to correct.",
                "aucune déclaration de {slug} n’a l’entrée {leaf} : elle s’est retirée, a été annulée ou détruite, ou n’a jamais été comptée\n  Il n’y a rien à corriger."
            ),
            NotKept::OtherRecord => tr!(
                "the correction is for another record than the one of the statement {leaf}; nothing was kept\n  Write the export again (clameur statements export), and correct from it.",
                "la correction est pour un autre enregistrement que celui de la déclaration {leaf} ; rien n’a été gardé\n  Écrivez l’export de nouveau (clameur statements export), et corrigez à partir de lui."
            ),
            NotKept::Sealed => tr!(
                "what is sealed in the correction is damaged, or is not sealed to as many keys as the statement {leaf}\n  Write it again with `clameur person correct`.",
                "ce que la correction contient de scellé est abîmé, ou n’est pas scellé pour autant de clés que la déclaration {leaf}\n  Écrivez-la de nouveau avec `clameur person correct`."
            ),
            NotKept::Twice(number) => tr!(
                "this correction is kept already, as number {number} of the statement {leaf}\n  There is nothing more to do.",
                "cette correction est déjà gardée, sous le numéro {number} de la déclaration {leaf}\n  Il n’y a plus rien à faire."
            ),
        })
    }
}

impl Export {
    async fn go(&self, config: &Config) -> Done {
        let db = shared::look_at_database(config).await?;
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
