//! `clameur campaign publish`.

use std::path::PathBuf;

use clap::Args;

use super::{Done, Failure, WithConfig, blocking, look, print, say};
use crate::campaign::changes::between;
use crate::campaign::publish::{Publication, Published, publish};
use crate::campaign::source::CampaignSource;
use crate::cli::{block_on, shared};
use crate::clock::Clock;
use crate::config::Config;
use crate::terminal::tr;

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
        let (source, remarks) = look(&self.dir, self.official.as_deref());
        if !self.json || blocking(&remarks) > 0 {
            print(&remarks);
        }
        let source = source
            .filter(|_| blocking(&remarks) == 0)
            .ok_or_else(refused)?;
        let slug = source.definition.slug.as_str();
        let (db, secrets) = shared::instance_with(config, slug).await?;
        let done = publish(&db, &secrets, config, &source, Clock::System.now()).await?;
        shared::keep_heads(config, &db, &secrets).await;
        db.close().await;
        report(config, &source, done, self.json);
        Ok(())
    }
}

/// Why nothing was published, after what was found was told.
fn refused() -> Failure {
    Failure::disagreement(tr!(
        "nothing was published\n  Mend the problems above; `clameur campaign check DIR` looks again.",
        "rien n’a été publié\n  Corrigez les erreurs ci-dessus ; `clameur campaign check DOSSIER` vérifie de nouveau."
    ))
}

/// Says what was published.
pub(super) fn report(
    config: &Config,
    source: &CampaignSource,
    publication: Publication,
    json: bool,
) {
    let slug = source.definition.slug.as_str();
    let Publication {
        done,
        manifest,
        hash,
        leaf,
        before,
    } = publication;
    let changes: Vec<String> = before
        .map(|before| between(&before, &manifest))
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect();
    let pages: Vec<String> = source
        .definition
        .languages
        .iter()
        .map(|language| format!("{}/{language}/{slug}", config.base_url))
        .collect();
    if json {
        say(&serde_json::json!({
            "campaign": slug,
            "published": match done {
                Published::New => "new",
                Published::Changed => "changed",
                Published::Unchanged => "unchanged",
            },
            "manifest": hex::encode(hash.0),
            "leaf": leaf,
            "log_key": manifest.log_key,
            "changes": changes,
            "pages": pages,
        })
        .to_string());
    } else {
        match done {
            Published::New => say(&tr!("Published {slug}.", "{slug} est publiée.")),
            Published::Changed => say(&tr!(
                "Published what changed in {slug}:",
                "Publié, ce qui a changé dans {slug} :"
            )),
            Published::Unchanged => say(&tr!(
                "{slug} is published like this already.",
                "{slug} est déjà publiée ainsi."
            )),
        }
        for change in &changes {
            say(&format!("  - {change}"));
        }
        if done == Published::Changed && changes.is_empty() {
            say(&tr!(
                "  - nothing that the ledger pins",
                "  - rien que le registre fixe"
            ));
        }
        say(&tr!(
            "Manifest  {hash}",
            "Manifeste  {hash}",
            hash = hex::encode(hash.0)
        ));
        say(&tr!(
            "Leaf      {leaf} of {log}",
            "Feuille    {leaf} de {log}",
            log = config.log_origin(slug)
        ));
        say(&tr!(
            "Key       {key}",
            "Clé        {key}",
            key = manifest.log_key
        ));
        for page in pages {
            say(&tr!("Page      {page}", "Page       {page}"));
        }
    }
}
