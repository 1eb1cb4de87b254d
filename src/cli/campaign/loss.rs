//! `clameur campaign declare-loss`.

use std::path::PathBuf;

use clameur_ledger::{Checkpoint, Signer};
use clap::Args;

use crate::campaign::loss::{self, Known};
use crate::cli::{Done, Failure, WithConfig, block_on, say, shared};
use crate::clock::Clock;
use crate::config::Config;
use crate::count::guard::Guard;
use crate::db::Db;
use crate::given;
use crate::secrets::Secrets;
use crate::terminal::tr;

/// Arguments of `campaign declare-loss`.
#[derive(Debug, Args)]
pub struct DeclareLoss {
    /// Name of the campaign in addresses.
    campaign: String,
    /// A head of its log that somebody kept: a receipt, or a file of `clameur audit --save`. May be given several times; the newest counts.
    #[arg(long, value_name = "FILE")]
    head: Vec<PathBuf>,
    /// The number of entries that its log had at most, where no head of then is to be had.
    #[arg(long, value_name = "NUMBER")]
    up_to: Option<u64>,
    /// Nothing is lost: the backup that was restored is the newest state.
    #[arg(long, conflicts_with_all = ["head", "up_to", "explain"])]
    none: bool,
    /// What happened, in one line that names nobody; it is published.
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    explain: String,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl DeclareLoss {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.declare(&config))
    }

    async fn declare(&self, config: &Config) -> Done {
        let (db, secrets) = shared::unguarded(config).await?;
        let guard = Guard::of(config);
        let slug = self.campaign.as_str();
        if self.none {
            loss::none_lost(&db, &secrets, &guard, slug).await?;
            let next = next(&guard, &db, &secrets).await;
            db.close().await;
            say(&tr!(
                "{slug}: nothing is lost, by your word. Whoever kept a newer head of its log can prove otherwise.",
                "{slug} : rien n’est perdu, sur votre parole. Qui a gardé une tête plus récente de son registre peut prouver le contraire."
            ));
            say(&next);
            return Ok(());
        }
        let known = Known {
            heads: self.heads(config, &secrets)?,
            up_to: self.up_to,
        };
        let explanation = self.explain.trim();
        let note = loss::prepare(&db, &secrets, &guard, slug, &known, explanation).await?;
        let (from, to, since) = (note.from_size, note.to_size, &note.since);
        let (entries, last) = (to - from, to - 1);
        shared::agree(
            &tr!(
                "The public log of {slug} will say that at most {entries} entries, {from} to {last}, are lost, and that whoever joined or \
                 left on {since} or later is to do so again. This cannot be undone. If a newer copy of the database exists, restore that one instead.",
                "Le registre public de {slug} dira qu’au plus {entries} entrées, de {from} à {last}, sont perdues, et que qui a participé ou s’est \
                 retiré le {since} ou après doit le refaire. C’est définitif. S’il existe une copie plus récente de la base, remettez plutôt celle-là."
            ),
            self.yes,
        )?;
        loss::declare(&db, &secrets, &guard, slug, &note, Clock::System.now()).await?;
        let next = next(&guard, &db, &secrets).await;
        db.close().await;
        say(&tr!(
            "Entry {from} of {slug} says that entries {from} to {last} are lost. The campaign's page says it too: who joined on {since} or later \
             is invited to join again, by the same form; who left is to leave again, with the same code.\n\
             Batches frozen or filed since then are unknown to the log: freeze again, and tell whoever holds them.",
            "L’entrée {from} de {slug} dit que les entrées {from} à {last} sont perdues. La page de la campagne le dit aussi : qui a participé le {since} \
             ou après est invité à le refaire, par le même formulaire ; qui s’est retiré doit se retirer à nouveau, avec le même code.\n\
             Les lots arrêtés ou déposés depuis sont inconnus du registre : arrêtez-les à nouveau, et prévenez qui les détient."
        ));
        say(&next);
        Ok(())
    }

    /// The heads of this campaign's log in the files, verified with the instance's key.
    fn heads(&self, config: &Config, secrets: &Secrets) -> Result<Vec<Checkpoint>, Failure> {
        let origin = config.log_origin(&self.campaign);
        let key = Signer::new(&origin, secrets.log_seed())?.verifier();
        let mut heads = Vec::new();
        for path in &self.head {
            let refused = |error: &dyn std::fmt::Display| {
                Failure::new(tr!(
                    "{path} holds no head of the log {origin}: {error}\n  Give a receipt of this campaign, or a file that `clameur audit --save` wrote.",
                    "{path} ne contient pas de tête du registre {origin} : {error}\n  Donnez un reçu de cette campagne, ou un fichier que `clameur audit --save` a écrit.",
                    path = path.display()
                ))
            };
            let bytes = given::read(path, given::file::SMALL).map_err(|e| refused(&e))?;
            let notes = given::checkpoints(&bytes).map_err(|e| refused(&e))?;
            let own: Vec<Checkpoint> = notes
                .iter()
                .filter_map(|note| Checkpoint::open(note, &key).ok())
                .collect();
            if own.is_empty() {
                return Err(refused(&tr!(
                    "it is another log's, or not signed by it",
                    "elle est d’un autre registre, ou n’est pas signée par lui"
                )));
            }
            heads.extend(own);
        }
        Ok(heads)
    }
}

/// What comes next: the site opens, unless something is still to be said of this campaign or another.
async fn next(guard: &Guard, db: &Db, secrets: &Secrets) -> String {
    match guard.check(db, secrets, None).await {
        Ok(()) => tr!(
            "The site opens by itself within seconds; if the server was stopped: clameur serve",
            "Le site ouvre de lui-même dans les secondes qui viennent ; si le serveur est arrêté : clameur serve"
        ),
        Err(why) => tr!(
            "The site stays closed: {why}",
            "Le site reste fermé : {why}"
        ),
    }
}
