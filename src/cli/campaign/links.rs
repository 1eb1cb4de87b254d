//! `clameur campaign links`.

use clap::Args;

use super::{Done, Failure, WithConfig, say};
use crate::campaign::store;
use crate::cli::{block_on, shared};
use crate::config::Config;
use crate::share::credit::{self, VIA};
use crate::terminal::tr;

/// Arguments of `campaign links`.
#[derive(Debug, Args)]
pub struct Links {
    /// The campaign.
    campaign: String,
    #[command(flatten)]
    config: WithConfig,
    /// Print a JSON array.
    #[arg(long)]
    json: bool,
}

impl Links {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.print(&config))
    }

    async fn print(&self, config: &Config) -> Done {
        let (db, secrets) = shared::instance(config).await?;
        let Some(campaign) = store::load(&db, &secrets, &self.campaign).await? else {
            return Err(Failure::new(tr!(
                "there is no campaign {slug:?}\n  `clameur campaign list` shows all.",
                "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a.",
                slug = self.campaign
            )));
        };
        let shown = credit::shown(&db, &campaign).await?;
        db.close().await;
        let definition = &campaign.folder.definition;
        let mut rows = Vec::new();
        for organisation in &definition.organisations {
            let total = shown.iter().find(|(name, _)| *name == organisation.name);
            let total = total.map(|(_, total)| *total);
            for language in &definition.languages {
                let link = format!(
                    "{}/{language}/{}?{VIA}={}",
                    config.base_url, self.campaign, organisation.id
                );
                rows.push((organisation.name.as_str(), language.as_str(), link, total));
            }
        }
        if self.json {
            let rows: Vec<_> = rows
                .iter()
                .map(|(organisation, language, link, confirmed)| {
                    serde_json::json!({
                        "organisation": organisation,
                        "language": language,
                        "link": link,
                        "confirmed": confirmed,
                    })
                })
                .collect();
            say(&serde_json::to_string_pretty(&rows)?);
            return Ok(());
        }
        let heading = vec![
            tr!("organisation", "organisation"),
            tr!("language", "langue"),
            tr!("confirmed", "confirmées"),
            tr!("link", "lien"),
        ];
        let few = || {
            tr!(
                "fewer than {least}",
                "moins de {least}",
                least = credit::STEP
            )
        };
        let cells: Vec<Vec<String>> = std::iter::once(heading)
            .chain(
                rows.into_iter()
                    .map(|(organisation, language, link, total)| {
                        let total = total.map_or_else(few, |total| total.to_string());
                        vec![organisation.to_owned(), language.to_owned(), total, link]
                    }),
            )
            .collect();
        say(&shared::table(&cells, &[]));
        Ok(())
    }
}
