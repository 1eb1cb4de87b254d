//! `clameur fsck`.

use clap::Args;

use super::{Done, Failure, WithConfig, block_on, doctor, say, say_error, shared};
use crate::campaign::store::slugs;
use crate::config::Config;
use crate::count::guard::Guard;
use crate::db::Db;
use crate::fsck::{self, Report, Trouble};
use crate::secrets::{self, Secrets};
use crate::terminal::tr;

/// Compare everything that is stored with what binds it, name what is damaged, and say what to do.
///
/// Every leaf and tile against the signed head, every sealed record against its leaf, every text against its hash, the sums against a
/// recount, the keys against their fingerprints, the logs against the heads kept beside the database, what staff did at the desk against the
/// entry before it. It reads the whole database and
/// changes nothing, and may run beside the server.
///
/// Exit code: 0 all is well, 1 there are warnings (what is set apart already), 2 there are problems.
#[derive(Debug, Args)]
pub struct Fsck {
    /// Only this campaign.
    campaign: Option<String>,
    /// Make again what the rest proves: tiles, sums, heads, leaves, records of which one byte rotted. Records that cannot be are set
    /// apart: batches and archives go on without them, until they are restored or voided.
    #[arg(long)]
    mend: bool,
    /// This key file was lost for good and replaced: take the new one (mail.key, tag-CAMPAIGN.key or wrapping.key).
    #[arg(long, value_name = "FILE")]
    new_key: Option<String>,
    /// Print a JSON array, whose form is kept (docs/formats/operator.md).
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Rounds of mending: what is made again may be what proves the next thing.
const ROUNDS: usize = 4;

impl Fsck {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.check(&config))
    }

    async fn check(&self, config: &Config) -> Done {
        let secrets = Secrets::open(&config.key_dir)?;
        let writes = self.mend || self.new_key.is_some();
        let db = match writes {
            true => {
                // Nor are its tables brought up to date.
                let guard = Guard::of(config);
                guard.looks_at(&config.database(), &secrets, None).await?;
                shared::database(config).await?
            }
            false => shared::look_at_database(config).await?,
        };
        let shown = fsck::shown(&db, &secrets, config).await?;
        if let Some(trouble) = shown.as_ref().filter(|_| writes) {
            // Nothing is written into a store that is not what was shown.
            return Err(Failure::new(format!(
                "{}\n  {}",
                trouble.found, trouble.remedy
            )));
        }
        if let Some(name) = &self.new_key {
            secrets::accept(&db, &secrets, name).await?;
            let taken = tr!(
                "{name}: this key is taken from now on. Restart the server.",
                "{name} : cette clé vaut désormais. Redémarrez le serveur."
            );
            if self.json {
                say_error(&taken);
            } else {
                say(&taken);
            }
        }
        let mut all = slugs(&db).await?;
        if let Some(one) = &self.campaign {
            all.retain(|slug| slug == one);
            if all.is_empty() {
                return Err(Failure::new(tr!(
                    "there is no campaign {slug:?}\n  `clameur campaign list` shows those that there are.",
                    "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a.",
                    slug = one
                )));
            }
        }
        let mut troubles = fsck::keys(&db, &secrets).await?;
        troubles.extend(shown);
        if self.campaign.is_none() {
            troubles.extend(fsck::file(&db).await?);
            troubles.extend(fsck::trail(&db).await?);
        }
        for slug in all {
            let report = self.campaign(config, &db, &secrets, &slug).await?;
            if report.troubles.is_empty() && !self.json {
                say(&well(&report));
            }
            troubles.extend(report.troubles);
        }
        db.close().await;
        if self.json {
            say(&serde_json::to_string_pretty(&troubles)?);
        } else {
            for trouble in &troubles {
                tell(trouble);
            }
        }
        doctor::end(troubles.iter().map(|trouble| trouble.level))
    }

    /// What is wrong with a campaign, after mending where that was asked for.
    async fn campaign(
        &self,
        config: &Config,
        db: &Db,
        secrets: &Secrets,
        slug: &str,
    ) -> Result<Report, Failure> {
        let tries = if self.mend { fsck::MANY } else { fsck::FEW };
        let mut report = fsck::examine(db, secrets, config, slug, tries).await?;
        let mut grew = false;
        for _ in 0..ROUNDS {
            if !self.mend || !report.is_mendable() {
                break;
            }
            grew = !fsck::mend(db, &report).await?;
            if !grew && !self.json {
                for trouble in report.troubles.iter().filter(|trouble| trouble.mendable) {
                    say(&tr!(
                        "mended   {slug}: {found}",
                        "réparé   {slug} : {found}",
                        found = trouble.found
                    ));
                }
            }
            report = fsck::examine(db, secrets, config, slug, tries).await?;
        }
        if grew && report.is_mendable() {
            report.troubles.push(fsck::not_mended(slug));
        }
        let published = fsck::published(db, secrets, slug).await?;
        report.troubles.extend(published);
        Ok(report)
    }
}

fn well(report: &Report) -> String {
    let Report {
        campaign,
        leaves,
        live,
        records,
        ..
    } = report;
    tr!(
        "ok       campaign {campaign}: {live} counted, {leaves} leaves, {records} sealed records, each what its entry binds",
        "ok       campagne {campaign} : {live} comptées, {leaves} entrées, {records} enregistrements scellés, chacun tel que le lie son entrée"
    )
}

fn tell(trouble: &Trouble) {
    let about = match trouble.campaign.as_str() {
        "" => tr!("instance", "instance"),
        slug => tr!("campaign {slug}", "campagne {slug}"),
    };
    doctor::tell(trouble.level, &about, &trouble.found, &trouble.remedy);
}
