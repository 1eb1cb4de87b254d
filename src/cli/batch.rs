//! `clameur batch`.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::shared::{self, agree, agree_by};
use super::{Done, Failure, WithConfig, block_on, say};
use crate::clock::{Clock, Zone};
use crate::config::Config;
use crate::count;
use crate::db::Db;
use crate::dossier::archive::{self, Written};
use crate::dossier::filed::{self, Filing, Marked, Proof};
use crate::dossier::{departures, freeze};
use crate::procedure::Procedure;
use crate::secrets::Secrets;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Batch {
    /// Freeze all statements that no batch holds yet, and write them as a sealed dossier.
    ///
    /// The batch is fixed by an entry in the public log: it cannot be taken back. Who joins later goes into the
    /// next batch; who leaves is named in it.
    Freeze(Freeze),
    /// Write the dossier of a frozen batch again.
    ///
    /// The same bytes as the first time, as long as nobody in it left. Records of those who left are destroyed; the
    /// dossier then holds the log up to now, which shows that they did.
    Export(Export),
    /// Show the batches of a campaign.
    List(List),
    /// Write down on which day a batch was filed with the authority.
    ///
    /// Whoever left since the batch was frozen is named; where the newest archive that was written of it still holds some of
    /// them, it asks first.
    Filed(Filed),
}

/// Arguments.
#[derive(Debug, Args)]
pub struct Freeze {
    /// The campaign's name in addresses.
    campaign: String,
    /// The file to write; it must not exist.
    #[arg(long, value_name = "FILE", required_unless_present = "dry_run")]
    out: Option<PathBuf>,
    /// Only say what would be frozen.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct Export {
    /// The campaign's name in addresses.
    campaign: String,
    /// The batch's number.
    number: u32,
    /// The file to write; it must not exist.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct List {
    /// The campaign's name in addresses.
    campaign: String,
    /// For programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct Filed {
    /// The campaign's name in addresses.
    campaign: String,
    /// The batch's number.
    number: u32,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// Also when people left whom the newest archive still holds: what was filed names them.
    #[arg(long)]
    even_so: bool,
    /// The file that proves the filing (the receipt of the authority's site, of the registered letter, of the mail). Its name and SHA-256 are
    /// written down; keep the file.
    #[arg(long, value_name = "FILE", required_unless_present = "proof_follows")]
    proof: Option<PathBuf>,
    /// The proof is not there yet: give it later, with the same day.
    #[arg(long, conflicts_with = "proof")]
    proof_follows: bool,
    /// What the authority calls the matter: its number. It is published.
    #[arg(long, value_name = "NUMBER", default_value = "")]
    reference: String,
    /// Another day is public and was wrong: say why. The public page tells both days, and this.
    #[arg(long, value_name = "WHY")]
    correct: Option<String>,
    #[command(flatten)]
    config: WithConfig,
}

impl Batch {
    pub(super) fn run(self) -> Done {
        block_on(async {
            match self {
                Self::Freeze(command) => command.run().await,
                Self::Export(command) => command.run().await,
                Self::List(command) => command.run().await,
                Self::Filed(command) => command.run().await,
            }
        })
    }
}

struct Instance {
    config: Config,
    db: Db,
    secrets: Secrets,
}

impl Instance {
    async fn open(config: &WithConfig) -> Result<Self, Failure> {
        let config = config.read()?;
        let (db, secrets) = shared::instance(&config).await?;
        Ok(Self {
            config,
            db,
            secrets,
        })
    }

    async fn write(
        &self,
        campaign: &str,
        number: u32,
        out: &mut NewFile,
    ) -> Result<Written, Failure> {
        let site = &self.config.base_url;
        let writer = BufWriter::with_capacity(1 << 20, &out.file);
        let written =
            archive::write(&self.db, &self.secrets, site, campaign, number, writer).await?;
        Ok(written)
    }

    /// Remembers who is still in the archive that was written.
    async fn note(&self, campaign: &str, written: &Written) -> Done {
        Ok(departures::note_archive(&self.db, campaign, written.number, written.log_size).await?)
    }
}

impl Freeze {
    async fn run(self) -> Done {
        let instance = Instance::open(&self.config).await?;
        let Some(path) = self.out.filter(|_| !self.dry_run) else {
            let next = freeze::preview(&instance.db, &self.campaign).await?;
            say(&tr!(
                "{next}\nNothing was frozen.",
                "{next}\nRien n’a été arrêté.",
                next = describe(&next)
            ));
            return Ok(());
        };
        // A file that cannot be written must not leave a frozen batch behind.
        let mut out = NewFile::create(&path)?;
        let next = freeze::preview(&instance.db, &self.campaign).await?;
        agree(&once_and_for_all(&next), self.yes)?;
        let now = Clock::System.now();
        let frozen = freeze::freeze(&instance.db, &instance.secrets, &self.campaign, now).await?;
        shared::keep_heads(&instance.config, &instance.db, &instance.secrets).await;
        say(&describe(&frozen));
        let written = instance
            .write(&self.campaign, frozen.number, &mut out)
            .await?;
        out.keep()?;
        instance.note(&self.campaign, &written).await?;
        report(&path, &written);
        super::stamped::beside(&instance.db, &instance.config, &self.campaign, &path).await;
        instance.db.close().await;
        Ok(())
    }
}

impl Export {
    async fn run(self) -> Done {
        let instance = Instance::open(&self.config).await?;
        let mut out = NewFile::create(&self.out)?;
        let written = instance
            .write(&self.campaign, self.number, &mut out)
            .await?;
        out.keep()?;
        instance.note(&self.campaign, &written).await?;
        report(&self.out, &written);
        instance.db.close().await;
        Ok(())
    }
}

impl List {
    async fn run(self) -> Done {
        let instance = Instance::open(&self.config).await?;
        let batches = count::store::batches(&instance.db, &self.campaign).await?;
        let now = Clock::System.now();
        let zone = Procedure::load(&instance.db, &self.campaign, now)
            .await?
            .map_or(Zone::UTC, |procedure| procedure.zone);
        if self.json {
            let lines: Vec<_> = batches
                .iter()
                .map(|batch| {
                    serde_json::json!({
                        "number": batch.number,
                        "from_size": batch.from_size,
                        "to_size": batch.to_size,
                        "statements": batch.statements,
                        "left": batch.gone,
                        "set_hash": hex::encode(&batch.set_hash),
                        "frozen_ms": batch.frozen_at,
                        "filed_on": batch.filed_on,
                    })
                })
                .collect();
            say(&serde_json::Value::from(lines).to_string());
            return Ok(());
        }
        if batches.is_empty() {
            say(&tr!(
                "No batch was frozen yet.",
                "Aucun lot n’a encore été arrêté."
            ));
        }
        let proofs = crate::dossier::store::proofs(&instance.db, &self.campaign).await?;
        for batch in batches {
            let gone = match batch.gone {
                0 => String::new(),
                gone => tr!(" (left since: {gone})", " (parties depuis : {gone})"),
            };
            let proof = proofs.iter().find(|(number, ..)| *number == batch.number);
            let proof = match (proof, &batch.filed_on) {
                (Some((_, name, sha256)), _) => tr!(
                    " (proof: {name}, SHA-256 {sha256})",
                    " (preuve : {name}, SHA-256 {sha256})"
                ),
                (None, Some(_)) => tr!(" (no proof yet)", " (pas encore de preuve)"),
                (None, None) => String::new(),
            };
            let (number, statements) = (batch.number, batch.statements);
            let frozen = zone.day(batch.frozen_at);
            let filed = batch.filed_on.map_or_else(
                || tr!("not filed yet", "pas encore déposé"),
                |day| tr!("filed {day}", "déposé le {day}"),
            );
            say(&tr!(
                "batch {number}: {statements} statements{gone}, frozen {frozen}, {filed}{proof}",
                "lot {number} : {statements} déclarations{gone}, arrêté le {frozen}, {filed}{proof}"
            ));
        }
        Ok(())
    }
}

impl Filed {
    async fn run(self) -> Done {
        let instance = Instance::open(&self.config).await?;
        let now = Clock::System.now();
        let filing = Filing {
            number: self.number,
            day: self.on,
            proof: self.proof.as_deref().map(Proof::of).transpose()?,
            reference: self.reference,
            correct: self.correct,
        };
        filed::foresee(&instance.db, &self.campaign, &filing, now).await?;
        let left = departures::of(&instance.db, &self.campaign, self.number).await?;
        if !left.unknown.is_empty() {
            agree_by(
                "--even-so",
                &still_held(&self.campaign, self.number, &left),
                self.even_so,
            )?;
        }
        let marked = filed::mark(&instance.db, &self.campaign, &filing, now).await?;
        instance.db.close().await;
        let (number, slug, day) = (filing.number, &self.campaign, filing.day);
        say(&match marked {
            Marked::First => tr!(
                "Batch {number} of {slug} was filed on {day}.",
                "Le lot {number} de {slug} a été déposé le {day}."
            ),
            Marked::Proven => {
                tr!(
                    "The proof that batch {number} of {slug} was filed on {day} is written down.",
                    "La preuve que le lot {number} de {slug} a été déposé le {day} est notée."
                )
            }
            Marked::Corrected(before) => tr!(
                "Corrected: batch {number} of {slug} was filed on {day}, not on {before}. The public page tells both.",
                "Corrigé : le lot {number} de {slug} a été déposé le {day}, et non le {before}. La page publique dit les deux."
            ),
        });
        match &filing.proof {
            Some(proof) => say(&tr!(
                "Proof: {name}, SHA-256 {sha256}. Keep the file.",
                "Preuve : {name}, SHA-256 {sha256}. Gardez le fichier.",
                name = proof.name,
                sha256 = proof.sha256
            )),
            None => say(&tr!(
                "There is no proof yet: the day must be proved before a judge. Give it with\n  clameur batch filed {slug} {number} --on {day} --proof FILE",
                "Il n’y a pas encore de preuve : devant un juge, le jour doit être prouvé. Donnez-la avec\n  clameur batch filed {slug} {number} --on {day} --proof FICHIER"
            )),
        }
        if !left.known.is_empty() {
            say(&tr!(
                "Left before its newest archive was written, and not in it: nos. {numbers}.",
                "Retirés avant l’écriture de sa dernière archive, et absents d’elle : nº {numbers}.",
                numbers = numbers(&left.known)
            ));
        }
        if !left.unknown.is_empty() {
            say(&tr!(
                "Tell the authority that these withdrew: nos. {numbers}. The next batch lists them too.",
                "Signalez à l’autorité que ces personnes se sont retirées : nº {numbers}. Le prochain lot les énumère aussi.",
                numbers = numbers(&left.unknown)
            ));
        }
        Ok(())
    }
}

/// What freezing does that nothing undoes.
fn once_and_for_all(next: &freeze::Frozen) -> String {
    let described = describe(next);
    tr!(
        "{described}\nFreezing cannot be undone: an entry of the public log fixes what is in the batch. Who joins later goes into \
         the next one.",
        "{described}\nLe gel est définitif : une entrée du registre public fixe ce que contient le lot. Qui participe ensuite entre \
         dans le suivant.",
        described = described
    )
}

/// Who left and is still in what is said to have been filed.
fn still_held(campaign: &str, batch: u32, left: &departures::Departures) -> String {
    let (count, numbers) = (left.unknown.len(), numbers(&left.unknown));
    tr!(
        "Left since the newest archive of batch {batch} was written: {count} (no. {numbers}). That archive still holds them. Not filed \
         yet? Write it again, and file that: clameur batch export {campaign} {batch} --out FILE. Filed already? Then the authority \
         must be told that they withdrew.",
        "Retirés depuis l’écriture de la dernière archive du lot {batch} : {count} (nº {numbers}). Cette archive les contient encore. \
         Pas encore déposé ? Écrivez-la de nouveau et déposez celle-là : clameur batch export {campaign} {batch} --out FICHIER. Déjà \
         déposé ? Il faut alors signaler ces retraits à l’autorité.",
        batch = batch,
        count = count,
        numbers = numbers,
        campaign = campaign
    )
}

/// Complainants' numbers, in order.
fn numbers(left: &[departures::Departure]) -> String {
    let mut numbers: Vec<u64> = left.iter().map(|one| one.number).collect();
    numbers.sort_unstable();
    let numbers: Vec<String> = numbers.iter().map(u64::to_string).collect();
    numbers.join(", ")
}

fn describe(frozen: &freeze::Frozen) -> String {
    tr!(
        "Batch {number}: {count} statements (entries {from} to {to} of the log), {withdrawn} withdrawn from earlier batches since the last.",
        "Lot {number} : {count} déclarations (entrées {from} à {to} du registre), {withdrawn} retirées de lots précédents depuis le dernier.",
        number = frozen.number,
        count = frozen.count,
        from = frozen.from_size,
        to = frozen.to_size.saturating_sub(1),
        withdrawn = frozen.withdrawn
    )
}

fn report(path: &Path, written: &Written) {
    say(&tr!(
        "Wrote {path}: {records} sealed records; batch.json has SHA-256 {sha256}.",
        "Écrit : {path}, {records} enregistrements scellés ; SHA-256 de batch.json : {sha256}.",
        path = path.display(),
        records = written.records,
        sha256 = written.batch_sha256
    ));
    if written.gone > 0 {
        say(&tr!(
            "{gone} of this batch left since it was frozen: their records are destroyed, and the dossier says so.",
            "Retraits de ce lot depuis qu’il est arrêté : {gone}. Ces enregistrements sont détruits, et le dossier le dit.",
            gone = written.gone
        ));
    }
    if written.set_apart > 0 {
        say(&tr!(
            "{apart} of this batch count and are not in it: their records are missing or damaged, and set apart. `clameur fsck` names them.",
            "De ce lot, {apart} comptent et n’y sont pas : leurs enregistrements manquent ou sont abîmés, et sont mis de côté. `clameur fsck` les nomme.",
            apart = written.set_apart
        ));
    }
    say(&tr!(
        "Open it where the key is, not here: clameur open FILE --key KEYFILE --out DIRECTORY",
        "Ouvrez-le là où est la clé, pas ici : clameur open FICHIER --key CLÉ --out DOSSIER"
    ));
}

/// A file that appears under its name only when it is complete.
struct NewFile {
    file: File,
    path: PathBuf,
    partial: PathBuf,
    kept: bool,
}

impl NewFile {
    fn create(path: &Path) -> Result<Self, Failure> {
        if path.exists() {
            return Err(Failure::new(tr!(
                "{path} exists already\n  Give another name: dossiers are not overwritten.",
                "{path} existe déjà\n  Donnez un autre nom : un dossier n’est pas écrasé.",
                path = path.display()
            )));
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let partial = path.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let file = options.open(&partial).map_err(|error| {
            Failure::new(tr!(
                "cannot write {path}: {error}\n  Nothing was changed. Name a file in a directory that you may write to.",
                "impossible d’écrire {path} : {error}\n  Rien n’a été changé. Donnez un fichier dans un dossier où vous pouvez écrire.",
                path = partial.display()
            ))
        })?;
        Ok(Self {
            file,
            path: path.to_owned(),
            partial,
            kept: false,
        })
    }

    fn keep(mut self) -> std::io::Result<()> {
        self.file.flush()?;
        self.file.sync_all()?;
        std::fs::rename(&self.partial, &self.path)?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.kept {
            drop(std::fs::remove_file(&self.partial));
        }
    }
}
