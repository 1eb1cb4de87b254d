//! `clameur trail`.

use clap::{Args, Subcommand};

use super::shared::{instance, table};
use super::{Done, Failure, WithConfig, block_on, say};
use crate::authorization::trail::words::said;
use crate::authorization::trail::{first_break, store};
use crate::i18n::Lang;
use crate::organisation::store::names;
use crate::terminal::{language, tr};

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check that nothing was changed, taken out or put in between in what staff did.
    ///
    /// Prints the number of entries and the head of each chain: of the instance, and of each organisation. Keep a head
    /// elsewhere: entries cut off at the end are noticed by nothing else. Exit code: 0 every chain holds; 1 one is broken.
    Verify(Verify),
    /// Print what staff did: all of it, or one chain.
    ///
    /// Each line: when (UTC), the chain, the number of the entry, what was done. Those who have no account any more are not named.
    Show(Show),
}

/// Arguments of `trail verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// Print JSON instead of a table.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    with: WithConfig,
}

/// Arguments of `trail show`.
#[derive(Debug, Args)]
pub struct Show {
    /// Only this chain: `instance`, or an organisation as `account list` names it.
    chain: Option<String>,
    #[command(flatten)]
    with: WithConfig,
}

impl Command {
    pub(super) fn run(self) -> Done {
        match self {
            Self::Verify(command) => block_on(command.run()),
            Self::Show(command) => block_on(command.run()),
        }
    }
}

impl Verify {
    async fn run(self) -> Done {
        let config = self.with.read()?;
        let (db, _) = instance(&config).await?;
        let mut rows = vec![vec![
            tr!("chain", "chaîne"),
            tr!("entries", "entrées"),
            tr!("head", "tête"),
        ]];
        let (mut json, mut broken) = (Vec::new(), Vec::new());
        for chain in store::chains(db.read()).await? {
            let entries = store::whole(db.read(), &chain).await?;
            let head = entries.last().map(|(entry, _)| hex::encode(entry.hash()));
            let head = head.unwrap_or_default();
            let at = first_break(&chain, &entries);
            if let Some(at) = at {
                broken.push(tr!(
                    "the chain {chain} is broken at entry {at}",
                    "la chaîne {chain} est rompue à l’entrée {at}"
                ));
            }
            json.push(serde_json::json!({
                "chain": chain, "entries": entries.len(), "head": head, "broken_at": at,
            }));
            rows.push(vec![chain, entries.len().to_string(), head]);
        }
        if self.json {
            say(&serde_json::json!({ "schema": 1, "chains": json }).to_string());
        } else if json.is_empty() {
            say(&tr!(
                "Nothing was done at the desk yet.",
                "Rien n’a encore été fait au bureau."
            ));
        } else {
            say(&table(&rows, &[1]));
        }
        if broken.is_empty() {
            return Ok(());
        }
        Err(Failure::disagreement(tr!(
            "{broken}\n  Somebody changed the database itself. Compare with a backup.",
            "{broken}\n  Quelqu’un a changé la base elle-même. Comparez avec une sauvegarde.",
            broken = broken.join("\n  ")
        )))
    }
}

impl Show {
    async fn run(self) -> Done {
        let config = self.with.read()?;
        let (db, _) = instance(&config).await?;
        let mut chains = store::chains(db.read()).await?;
        if let Some(one) = &self.chain {
            chains.retain(|chain| chain == one);
        }
        let names = names(db.read()).await?;
        let lang = Lang::from_code(language().code()).unwrap_or_default();
        let mut entries = Vec::new();
        for chain in chains {
            entries.extend(store::whole(db.read(), &chain).await?);
        }
        if entries.is_empty() {
            say(&tr!(
                "Nothing was done there yet.",
                "Rien n’a encore été fait là."
            ));
            return Ok(());
        }
        entries.sort_by_key(|(entry, _)| entry.at);
        for (entry, _) in entries {
            let at = jiff::Timestamp::from_millisecond(entry.at).unwrap_or_default();
            let at = at.strftime("%Y-%m-%d %H:%M:%S");
            let what = said(lang, &entry, &names);
            say(&format!("{at}  {}  {}  {what}", entry.chain, entry.number));
        }
        Ok(())
    }
}
