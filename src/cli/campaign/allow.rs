//! `clameur campaign allow-mail`.

use std::io::BufRead as _;

use clameur_instrument::canonical;
use clap::Args;

use super::{Done, Failure, WithConfig, say};
use crate::campaign::store;
use crate::cli::{block_on, shared};
use crate::config::Config;
use crate::statement::{mailbox, store as statements};
use crate::terminal::tr;

/// Arguments of `campaign allow-mail`.
#[derive(Debug, Args)]
pub struct AllowMail {
    /// Name of the campaign in addresses.
    campaign: String,
    #[command(flatten)]
    config: WithConfig,
}

impl AllowMail {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line)?;
        block_on(self.allow(&config, line.trim()))
    }

    async fn allow(&self, config: &Config, address: &str) -> Done {
        if !address.contains('@') {
            return Err(Failure::new(tr!(
                "there is no e-mail address on standard input\n  Type it, or: clameur campaign allow-mail CAMPAIGN < FILE",
                "il n’y a pas d’adresse électronique sur l’entrée standard\n  Tapez-la, ou : clameur campaign allow-mail CAMPAGNE < FICHIER"
            )));
        }
        let slug = self.campaign.as_str();
        let (db, secrets) = shared::instance(config).await?;
        let Some(campaign) = store::load(&db, &secrets, slug).await? else {
            return Err(Failure::new(tr!(
                "there is no campaign {slug:?}\n  `clameur campaign list` shows all.",
                "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a."
            )));
        };
        let exact = mailbox::tag(&campaign, address);
        let mailbox = mailbox::tag(&campaign, &canonical::email(address));
        let mut tx = db.begin().await?;
        let allowed = statements::allow_address(&mut tx, slug, (&exact, &mailbox)).await?;
        tx.commit().await?;
        db.close().await;
        say(&if allowed {
            tr!(
                "Mails of this campaign may go to that address again.",
                "Les messages de cette campagne peuvent de nouveau partir vers cette adresse."
            )
        } else {
            tr!(
                "That address is not blocked for this campaign: mails may go there. Look whether it is written exactly as it was \
                 in the form.",
                "Cette adresse n’est pas bloquée pour cette campagne : des messages peuvent y partir. Regardez si elle est écrite \
                 exactement comme dans le formulaire."
            )
        });
        Ok(())
    }
}
