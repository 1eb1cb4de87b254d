//! `clameur campaign publish`.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::PathBuf;

use clameur_ledger::Leaf;
use clap::Args;

use super::{Done, Failure, WithConfig, blocking, look, print, say};
use crate::campaign::manifest::Manifest;
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
        let (folder, remarks) = look(&self.dir);
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
        // What cannot be loaded can still be published anew; then everything counts as changed.
        let before = store::load(&db, &secrets, slug).await.ok().flatten();
        let done = publish(&db, &secrets, config, &folder, Clock::System.now()).await?;
        let after = store::load(&db, &secrets, slug)
            .await?
            .ok_or_else(|| Failure::new("the campaign is not in the store after publishing it"))?;
        let hash = after.manifest_hash;
        let index = store::leaf_index(&db, slug, &Leaf::Manifest { hash }.encode()).await?;
        let changes = before
            .as_ref()
            .map(|before| differences(&before.manifest, &after.manifest))
            .unwrap_or_default();
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

/// What is different between two manifests, in words.
fn differences(before: &Manifest, after: &Manifest) -> Vec<String> {
    let mut changes = Vec::new();
    by_key(
        &mut changes,
        "texts in",
        &before.texts,
        &after.texts,
        |_| String::new(),
    );
    for language in keys(&before.documents, &after.documents) {
        let none = BTreeMap::new();
        by_key(
            &mut changes,
            &format!("document {language}/"),
            before.documents.get(&language).unwrap_or(&none),
            after.documents.get(&language).unwrap_or(&none),
            |_| " (who joined before signed the former one)".to_owned(),
        );
    }
    by_key(
        &mut changes,
        "recipient keys of",
        &before.recipients,
        &after.recipients,
        |keys: &Vec<String>| format!(": from now on sealed to {}", keys.join(", ")),
    );
    by_key(
        &mut changes,
        "target",
        &before.targets,
        &after.targets,
        |_| String::new(),
    );
    by_key(
        &mut changes,
        "question",
        &before.fields,
        &after.fields,
        |ask| format!(": {ask:?}").to_lowercase(),
    );
    let mut one = |name: &str, changed: bool| {
        if changed {
            changes.push(format!("{name} changed"));
        }
    };
    one("languages", before.languages != after.languages);
    one("first day", before.opens != after.opens);
    one("last day", before.closes != after.closes);
    one("territory", before.territory != after.territory);
    one("instrument", before.instrument != after.instrument);
    one(
        "the instrument's text",
        before.instrument == after.instrument && before.instrument_hash != after.instrument_hash,
    );
    one("the log's key", before.log_key != after.log_key);
    one("the log's origin", before.origin != after.origin);
    changes
}

fn keys<V>(before: &BTreeMap<String, V>, after: &BTreeMap<String, V>) -> Vec<String> {
    let mut keys: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
    keys.sort();
    keys.dedup();
    keys
}

fn by_key<V: PartialEq + Debug>(
    changes: &mut Vec<String>,
    what: &str,
    before: &BTreeMap<String, V>,
    after: &BTreeMap<String, V>,
    tell: impl Fn(&V) -> String,
) {
    let gap = if what.ends_with('/') { "" } else { " " };
    for key in keys(before, after) {
        let name = format!("{what}{gap}{key}");
        match (before.get(&key), after.get(&key)) {
            (None, Some(new)) => changes.push(format!("{name} added{}", tell(new))),
            (Some(_), None) => changes.push(format!("{name} removed")),
            (Some(old), Some(new)) if old != new => {
                changes.push(format!("{name} changed{}", tell(new)));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::campaign::definition::Folder;
    use crate::campaign::manifest::Manifest;
    use clameur_ledger::Hash;

    fn manifest(folder: &Folder) -> Manifest {
        Manifest::new(folder, "example.org/log/x", "key", Hash([0; 32]))
    }

    #[test]
    fn what_changed_is_told_by_name() {
        let before = Folder::embedded_demo().expect("the demonstration");
        let mut after = before.clone();
        assert!(differences(&manifest(&before), &manifest(&after)).is_empty());
        after.definition.organisations[0].recipients = vec!["age1exemple".to_owned()];
        after.texts.get_mut("fr").expect("French").title.push('!');
        after
            .documents
            .get_mut("en")
            .expect("English")
            .remove("notice");
        after.definition.closes = Some(jiff::civil::date(2030, 1, 1));
        assert_eq!(
            differences(&manifest(&before), &manifest(&after)),
            [
                "texts in fr changed",
                "document en/notice removed",
                "recipient keys of demo added: from now on sealed to age1exemple",
                "last day changed",
            ]
        );
    }
}
