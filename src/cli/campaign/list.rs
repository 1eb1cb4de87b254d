//! `clameur campaign list`.

use clap::Args;

use super::{Done, WithConfig, say};
use crate::campaign::store::{self, Phase};
use crate::cli::{block_on, shared};
use crate::clock::Clock;
use crate::config::Config;
use crate::count::store as counts;
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
        let (db, secrets) = shared::unguarded(config).await?;
        let now = Clock::System.now();
        let mut rows = Vec::new();
        for slug in store::slugs(&db).await? {
            let head = counts::head(&db, &slug).await?;
            let number = |of: fn(&counts::Head) -> u64| head.as_ref().map_or(0, of);
            let (state, published, title) = match store::load(&db, &secrets, &slug).await {
                Ok(Some(campaign)) => (
                    match campaign.phase(now) {
                        Phase::NotYet(_) => "not yet",
                        Phase::Open => "open",
                        Phase::Closed if campaign.open => "over",
                        Phase::Closed => "closed",
                    },
                    campaign.zone.day(campaign.published_at).to_string(),
                    campaign
                        .folder
                        .texts("en")
                        .map(|t| t.title.clone())
                        .unwrap_or_default(),
                ),
                Ok(None) => continue,
                Err(store::CampaignError::Altered { .. }) => {
                    ("altered", String::new(), String::new())
                }
                Err(_) => ("unusable", String::new(), String::new()),
            };
            rows.push(serde_json::json!({
                "campaign": slug,
                "state": state,
                "count": number(counts::Head::live),
                "added": number(|h| h.added),
                "withdrawn": number(|h| h.withdrawn),
                "voided": number(|h| h.voided),
                "pending": store::pending(&db, &slug).await?,
                "leaves": number(|h| h.size),
                "batches": counts::batches(&db, &slug).await?.len(),
                "published": published,
                "title": title,
            }));
        }
        db.close().await;
        if self.json {
            say(&serde_json::to_string_pretty(&rows)?);
            return Ok(());
        }
        if rows.is_empty() {
            say(&tr!(
                "No campaign yet. `clameur campaign new DIR` writes the skeleton of one.",
                "Pas encore de campagne. `clameur campaign new DOSSIER` en écrit le squelette."
            ));
            return Ok(());
        }
        let columns = [
            "campaign",
            "state",
            "count",
            "pending",
            "withdrawn",
            "voided",
            "batches",
            "published",
        ];
        let cells: Vec<Vec<String>> = std::iter::once(columns.map(heading).to_vec())
            .chain(rows.iter().map(|row| {
                columns
                    .iter()
                    .map(|c| row.get(*c).map(plain).unwrap_or_default())
                    .enumerate()
                    .map(|(at, cell)| if at == 1 { told(cell) } else { cell })
                    .collect()
            }))
            .collect();
        say(&shared::table(&cells, &[2, 3, 4, 5, 6]));
        Ok(())
    }
}

/// The heading of a column, which has a name in JSON.
fn heading(column: &str) -> String {
    match column {
        "campaign" => tr!("campaign", "campagne"),
        "state" => tr!("state", "état"),
        "count" => tr!("count", "compte"),
        "pending" => tr!("pending", "en attente"),
        "withdrawn" => tr!("withdrawn", "retirées"),
        "voided" => tr!("voided", "annulées"),
        "batches" => tr!("batches", "lots"),
        "published" => tr!("published", "publiée"),
        other => other.to_owned(),
    }
}

/// A state, which has a name in JSON.
fn told(state: String) -> String {
    match state.as_str() {
        "not yet" => tr!("not yet", "à venir"),
        "open" => tr!("open", "ouverte"),
        "over" => tr!("over", "terminée"),
        "closed" => tr!("closed", "close"),
        "altered" => tr!("altered", "altérée"),
        "unusable" => tr!("unusable", "inutilisable"),
        _ => state,
    }
}

fn plain(value: &serde_json::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
