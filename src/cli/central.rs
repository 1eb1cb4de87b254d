//! `clameur central`.

use std::sync::Arc;

use clap::{Args, Subcommand};

use super::{Done, Failure, WithConfig, block_on, say, shared};
use crate::central::{State, ago, fetch, followed, state};
use crate::clock::{Clock, Millis};
use crate::config::Config;
use crate::db::Lease;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Central {
    /// Show how following the figures stands, campaign by campaign.
    Status(Status),
    /// Ask once, now, for the figures of a campaign.
    ///
    /// The running server does so by itself every quarter of an hour. What comes back is checked; a wrong or
    /// missing answer leaves the last good figures as they are, and the exit code is 2.
    Fetch(Fetch),
}

/// Arguments of `central status`.
#[derive(Debug, Args)]
pub struct Status {
    #[command(flatten)]
    config: WithConfig,
    /// Print a JSON array.
    #[arg(long)]
    json: bool,
}

/// Arguments of `central fetch`.
#[derive(Debug, Args)]
pub struct Fetch {
    #[command(flatten)]
    config: WithConfig,
    /// The campaign.
    slug: String,
}

impl Central {
    pub(super) fn run(self) -> Done {
        match self {
            Self::Status(command) => {
                let config = command.config.read()?;
                block_on(command.go(&config))
            }
            Self::Fetch(command) => {
                let config = command.config.read()?;
                block_on(command.go(&config))
            }
        }
    }
}

impl Status {
    async fn go(&self, config: &Config) -> Done {
        let (db, secrets) = shared::instance(config).await?;
        let now = Clock::System.now();
        let mut rows = vec![vec![
            tr!("campaign", "campagne"),
            tr!("statements", "déclarations"),
            tr!("read", "lu"),
            tr!("last try", "dernier essai"),
        ]];
        let mut all = Vec::new();
        for slug in crate::campaign::store::slugs(&db).await? {
            let Some(campaign) = crate::campaign::store::load(&db, &secrets, &slug).await? else {
                continue;
            };
            if followed(&campaign).is_none() {
                continue;
            }
            let state = state(&db, &slug).await?;
            rows.push(row(&slug, state.as_ref(), now));
            all.push(serde_json::json!({ "campaign": slug, "state": state }));
        }
        db.close().await;
        if self.json {
            say(&serde_json::to_string_pretty(&all)?);
            return Ok(());
        }
        if all.is_empty() {
            say(&tr!(
                "No campaign here follows figures of the central system.",
                "Aucune campagne ne suit ici les chiffres du système central."
            ));
            return Ok(());
        }
        say(&shared::table(&rows, &[1]));
        if !config.central.fetch {
            say(&tr!(
                "\nThe server does not ask by itself: [central] fetch = false.",
                "\nLe serveur ne demande pas de lui-même : [central] fetch = false."
            ));
        }
        Ok(())
    }
}

fn row(slug: &str, state: Option<&State>, now: Millis) -> Vec<String> {
    let dash = || "-".to_owned();
    let total = state.and_then(|state| state.total);
    let read = state.and_then(|state| state.succeeded_at);
    let tried = match state {
        None => tr!("never", "jamais"),
        Some(state) if state.error.is_empty() => tr!("good", "bon"),
        Some(state) => format!("{}, {}", state.error, ago(state.checked_at, now)),
    };
    vec![
        slug.to_owned(),
        total.map_or_else(dash, |total| total.to_string()),
        read.map_or_else(dash, |at| ago(at, now)),
        tried,
    ]
}

impl Fetch {
    async fn go(&self, config: &Config) -> Done {
        let (db, secrets) = shared::instance(config).await?;
        let campaign = crate::campaign::store::load(&db, &secrets, &self.slug).await?;
        let campaign = campaign.map(Arc::new).ok_or_else(|| {
            Failure::new(tr!(
                "there is no campaign {slug:?}\n  `clameur campaign list` shows those that there are.",
                "il n’y a pas de campagne {slug:?}\n  `clameur campaign list` montre celles qu’il y a.",
                slug = self.slug
            ))
        })?;
        let (lease, now) = (Lease::alone(), Clock::System.now());
        let fetched = fetch(&db, &config.central, &campaign, &lease, now).await;
        db.close().await;
        let fetched = fetched.map_err(|error| {
            let what = error.to_string();
            let todo = if what.contains('\n') {
                String::new()
            } else {
                tr!(
                    "\n  The last good figures stand. If it lasts, look at the Commission's page of the initiative: its form may have changed.",
                    "\n  Les derniers bons chiffres restent. Si cela dure, regardez la page de l’initiative à la Commission : sa forme a peut-être changé."
                )
            };
            Failure::new(tr!(
                "nothing was taken: {what}{todo}",
                "rien n’a été repris : {what}{todo}"
            ))
        })?;
        say(&tr!(
            "{total} statements in the central system, {countries} countries.",
            "{total} déclarations dans le système central, {countries} pays.",
            total = fetched.total,
            countries = fetched.by_country.len()
        ));
        Ok(())
    }
}
