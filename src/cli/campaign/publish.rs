//! `clameur campaign publish`.

use std::path::PathBuf;

use clameur_ledger::Leaf;
use clap::Args;

use super::{Done, Failure, WithConfig, blocking, look, print, say};
use crate::campaign::changes::between;
use crate::campaign::publish::{Published, publish};
use crate::campaign::store;
use crate::cli::{block_on, shared};
use crate::clock::Clock;
use crate::config::Config;

/// Arguments of `campaign publish`.
#[derive(Debug, Args)]
pub struct Publish {
    /// The campaign folder.
    dir: PathBuf,
    /// A folder with the official texts of forms (de.toml…) for campaigns that have none of their own.
    #[arg(long, value_name = "DIR")]
    official: Option<PathBuf>,
    #[command(flatten)]
    config: WithConfig,
    /// Print what was done as JSON.
    #[arg(long)]
    json: bool,
}

impl Publish {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.publish(&config))
    }

    async fn publish(&self, config: &Config) -> Done {
        let (folder, remarks) = look(&self.dir, self.official.as_deref());
        if !self.json || blocking(&remarks) > 0 {
            print(&remarks);
        }
        let folder = folder
            .filter(|_| blocking(&remarks) == 0)
            .ok_or_else(|| {
                Failure::disagreement(
                    "nothing was published\n  Mend the problems above; `clameur campaign check DIR` looks again.",
                )
            })?;
        let (db, secrets) = shared::instance(config, true).await?;
        let slug = folder.definition.slug.as_str();
        // Also what cannot be used now was published, and its ledger says as what.
        let before = store::history(&db, slug).await?;
        let done = publish(&db, &secrets, config, &folder, Clock::System.now()).await?;
        let after = store::load(&db, &secrets, slug)
            .await?
            .ok_or_else(|| Failure::new("the campaign is not in the store after publishing it"))?;
        let hash = after.manifest_hash;
        let index = store::leaf_index(&db, slug, &Leaf::Manifest { hash }.encode()).await?;
        let changes: Vec<String> = before
            .newest()
            .and_then(|newest| newest.manifest.as_ref())
            .map(|before| between(before, &after.manifest))
            .unwrap_or_default()
            .iter()
            .map(ToString::to_string)
            .collect();
        let pages: Vec<String> = folder
            .definition
            .languages
            .iter()
            .map(|language| format!("{}/{language}/{slug}", config.base_url))
            .collect();
        if self.json {
            say(&serde_json::json!({
                "campaign": slug,
                "published": match done {
                    Published::New => "new",
                    Published::Changed => "changed",
                    Published::Unchanged => "unchanged",
                },
                "manifest": hex::encode(hash.0),
                "leaf": index,
                "log_key": after.manifest.log_key,
                "changes": changes,
                "pages": pages,
            })
            .to_string());
        } else {
            match done {
                Published::New => say(&format!("Published {slug}.")),
                Published::Changed => say(&format!("Published what changed in {slug}:")),
                Published::Unchanged => say(&format!("{slug} is published like this already.")),
            }
            for change in &changes {
                say(&format!("  - {change}"));
            }
            if done == Published::Changed && changes.is_empty() {
                say("  - nothing that the ledger pins");
            }
            say(&format!("Manifest  {}", hex::encode(hash.0)));
            if let Some(index) = index {
                say(&format!("Leaf      {index} of {}", config.log_origin(slug)));
            }
            say(&format!("Key       {}", after.manifest.log_key));
            for page in pages {
                say(&format!("Page      {page}"));
            }
        }
        db.close().await;
        Ok(())
    }
}
