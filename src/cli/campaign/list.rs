//! `clameur campaign list`.

use clap::Args;

use super::{Done, WithConfig, say};
use crate::cli::status::{no_campaign, state};
use crate::cli::{block_on, shared};
use crate::clock::Clock;
use crate::config::Config;
use crate::terminal::tr;

/// Arguments of `campaign list`.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    config: WithConfig,
    /// Print a JSON array with all numbers.
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.list(&config))
    }

    async fn list(&self, config: &Config) -> Done {
        let (db, secrets) = shared::look(config).await?;
        let now = Clock::System.now();
        let lines = crate::status::campaigns(&db, &secrets, now).await?;
        db.close().await;
        if self.json {
            say(&serde_json::to_string_pretty(&lines)?);
            return Ok(());
        }
        if lines.is_empty() {
            say(&no_campaign());
            return Ok(());
        }
        let mut cells = vec![vec![
            tr!("campaign", "campagne"),
            tr!("state", "état"),
            tr!("count", "compte"),
            tr!("pending", "en attente"),
            tr!("withdrawn", "retirées"),
            tr!("voided", "annulées"),
            tr!("batches", "lots"),
            tr!("published", "publiée"),
        ]];
        cells.extend(lines.into_iter().map(|line| {
            vec![
                line.campaign,
                state(line.state),
                line.count.to_string(),
                line.pending.to_string(),
                line.withdrawn.to_string(),
                line.voided.to_string(),
                line.batches.to_string(),
                line.published
                    .map(|day| day.to_string())
                    .unwrap_or_default(),
            ]
        }));
        say(&shared::table(&cells, &[2, 3, 4, 5, 6]));
        Ok(())
    }
}
