//! `clameur campaign allow-mail`.

use std::io::BufRead as _;

use clameur_instrument::canonical;
use clap::Args;

use super::{Done, Failure, WithConfig, say};
use crate::campaign::store;
use crate::cli::{block_on, shared};
use crate::config::Config;
use crate::statement::{mailbox, store as statements};

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
            return Err(Failure::new(
                "there is no e-mail address on standard input\n  Type it, or: clameur campaign allow-mail CAMPAIGN < FILE",
            ));
        }
        let slug = self.campaign.as_str();
        let (db, secrets) = shared::instance(config, false).await?;
        let Some(campaign) = store::load(&db, &secrets, slug).await? else {
            return Err(Failure::new(format!(
                "there is no campaign {slug:?}\n  `clameur campaign list` shows all."
            )));
        };
        let exact = mailbox::tag(&campaign, address);
        let mailbox = mailbox::tag(&campaign, &canonical::email(address));
        let mut tx = db.begin().await?;
        let allowed = statements::allow_address(&mut tx, slug, (&exact, &mailbox)).await?;
        tx.commit().await?;
        db.close().await;
        say(if allowed {
            "Mails of this campaign may go to that address again."
        } else {
            "That address is not blocked for this campaign: mails may go there. Look whether it is written exactly as it was \
             in the form."
        });
        Ok(())
    }
}
