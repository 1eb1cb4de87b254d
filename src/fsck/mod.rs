//! Every stored thing against what binds it: leaves and tiles against the signed head, records against their leaves, texts against their
//! hashes, sums against a recount, keys against their fingerprints, what staff did against the entry before it.
//!
//! What is damaged is named, and what can be made again from the rest is, on request: a leaf, a tile, a head, a record in which one byte
//! rotted are proven by what binds them. What cannot is set apart, so that the rest goes on, and can be voided in public.
//! Not looked at, because nothing binds them: what is in forms that wait for their link, queued mails, addresses for news.

pub(crate) mod ledger;
pub(crate) mod rest;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::authorization::trail;
use crate::campaign::store::{CampaignError, load};
use crate::config::Config;
use crate::count::guard::{Guard, GuardError};
use crate::db::{Db, Error};
use crate::secrets::{self, Secrets, SecretsError};
use crate::terminal::tr;
use store::Mend;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// As it should be.
    Ok,
    /// Works, with a risk that somebody should know of.
    Warning,
    /// Does not work, or a promise is not kept.
    Problem,
}

/// Something that is not what it was, or is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trouble {
    /// How bad it is: what is set apart is a warning.
    pub level: Level,
    /// The campaign; empty for what belongs to the instance.
    pub campaign: String,
    /// Index of the leaf that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf: Option<u64>,
    /// The kind of thing, for programs.
    pub part: String,
    /// What was found.
    pub found: String,
    /// What to do.
    pub remedy: String,
    /// Whether `--mend` makes it again from the rest.
    pub mendable: bool,
}

/// What was found in one campaign.
pub struct Report {
    /// The campaign.
    pub campaign: String,
    /// Everything that is wrong.
    pub troubles: Vec<Trouble>,
    /// Leaves that were looked at.
    pub leaves: u64,
    /// Statements that count.
    pub live: u64,
    /// Sealed records that were held against their leaves.
    pub records: u64,
    /// The head that was in force, byte for byte.
    head: Vec<u8>,
    mends: Vec<Mend>,
    tries: u32,
}

/// For how many records one looks, while only looking, which byte of them rotted: each takes a tenth of a second.
pub const FEW: u32 = 16;
/// For how many, while mending.
pub const MANY: u32 = 10_000;

impl Report {
    /// Whether mending changes anything.
    #[must_use]
    pub fn is_mendable(&self) -> bool {
        !self.mends.is_empty()
    }

    fn found(
        &mut self,
        (part, leaf): (&str, Option<u64>),
        level: Level,
        found: String,
        remedy: String,
    ) {
        self.troubles.push(Trouble {
            level,
            campaign: self.campaign.clone(),
            leaf,
            part: part.to_owned(),
            found,
            remedy,
            mendable: false,
        });
    }

    fn problem(&mut self, about: (&str, Option<u64>), found: String, remedy: String) {
        self.found(about, Level::Problem, found, remedy);
    }

    /// A problem that can be made good from the rest.
    fn mendable(&mut self, about: (&str, Option<u64>), found: String, mend: impl Into<Mend>) {
        let remedy = tr!(
            "`clameur fsck --mend` makes it again from the rest, which proves it.",
            "`clameur fsck --mend` le refait à partir du reste, qui le prouve."
        );
        self.problem(about, found, remedy);
        if let Some(trouble) = self.troubles.last_mut() {
            trouble.mendable = true;
        }
        self.mends.push(mend.into());
    }
}

/// Looks at everything of one campaign. Changes nothing. `tries`: for how many records it is found out which byte rotted.
///
/// # Errors
/// When the store does not answer.
pub async fn examine(
    db: &Db,
    secrets: &Secrets,
    config: &Config,
    slug: &str,
    tries: u32,
) -> Result<Report, Error> {
    // One snapshot: people join and leave meanwhile.
    let mut snapshot = db.snapshot().await?;
    let mut report = Report {
        campaign: slug.to_owned(),
        troubles: Vec::new(),
        leaves: 0,
        live: 0,
        records: 0,
        head: Vec::new(),
        mends: Vec::new(),
        tries,
    };
    let origin = config.log_origin(slug);
    let kept = rest::kept(&mut snapshot, &mut report).await?;
    let ledger = ledger::examine(&mut snapshot, secrets, &origin, &kept, &mut report).await?;
    if let Some(ledger) = ledger {
        report.live = ledger.live();
        rest::records(&mut snapshot, &ledger, &kept, &mut report).await?;
        rest::strays(&mut snapshot, &ledger, &mut report).await?;
        rest::batches(&mut snapshot, &ledger, &mut report).await?;
        rest::pinned(&ledger, &kept, &mut report);
        if ledger.is_whole() {
            rest::notes(&mut snapshot, &ledger, &kept, &mut report).await?;
            rest::sums(&mut snapshot, &ledger, &mut report).await?;
        }
    }
    Ok(report)
}

fn problem(campaign: &str, part: &str, found: String, remedy: String) -> Trouble {
    Trouble {
        level: Level::Problem,
        campaign: campaign.to_owned(),
        leaf: None,
        part: part.to_owned(),
        found,
        remedy,
        mendable: false,
    }
}

fn of_the_instance(part: &str, found: String, remedy: String) -> Trouble {
    problem("", part, found, remedy)
}

/// The database file, whole, with its indexes.
///
/// # Errors
/// When the store does not answer.
pub async fn file(db: &Db) -> Result<Vec<Trouble>, Error> {
    let mut troubles = Vec::new();
    for said in store::integrity(db).await? {
        if said != "ok" {
            troubles.push(of_the_instance(
                "database",
                tr!("the database file is damaged: {said}", "le fichier de la base est abîmé : {said}"),
                tr!("Stop the server and keep these files. Where only an index is meant, `sqlite3 clameur.db REINDEX` makes it again; else restore the last whole copy.", "Arrêtez le serveur et gardez ces fichiers. S’il ne s’agit que d’un index, `sqlite3 clameur.db REINDEX` le refait ; sinon, remettez la dernière copie entière."),
            ));
        }
    }
    Ok(troubles)
}

/// What staff did at the desk: each entry against the one before it.
///
/// # Errors
/// When the store does not answer.
pub async fn trail(db: &Db) -> Result<Vec<Trouble>, Error> {
    let mut troubles = Vec::new();
    for chain in trail::store::chains(db.read()).await? {
        let entries = trail::store::whole(db.read(), &chain).await?;
        if let Some(at) = trail::first_break(&chain, &entries) {
            troubles.push(of_the_instance(
                "trail",
                tr!(
                    "what staff did: the chain {chain} is broken at entry {at}",
                    "ce qui a été fait au bureau : la chaîne {chain} est rompue à l’entrée {at}"
                ),
                tr!(
                    "Somebody changed the database itself. Compare with a backup: `clameur trail verify` prints the heads.",
                    "Quelqu’un a changé la base elle-même. Comparez avec une sauvegarde : `clameur trail verify` affiche les têtes."
                ),
            ));
        }
    }
    Ok(troubles)
}

/// The instance's keys against their fingerprints.
///
/// # Errors
/// When the store does not answer.
pub async fn keys(db: &Db, secrets: &Secrets) -> Result<Vec<Trouble>, Error> {
    match secrets::recognise(db, secrets).await {
        Ok(()) => Ok(Vec::new()),
        Err(SecretsError::Store(error)) => Err(error),
        Err(error) => {
            let error = error.to_string();
            let (found, remedy) = error.split_once('\n').unwrap_or((error.as_str(), ""));
            Ok(vec![of_the_instance(
                "key",
                found.to_owned(),
                remedy.trim().to_owned(),
            )])
        }
    }
}

/// What stops a campaign though its ledger may be sound: what is published is not what the ledger pins, or a key is another one.
///
/// # Errors
/// When the store does not answer.
pub async fn published(db: &Db, secrets: &Secrets, slug: &str) -> Result<Vec<Trouble>, Error> {
    match load(db, secrets, slug).await {
        Ok(_) => Ok(Vec::new()),
        Err(CampaignError::Store(error)) => Err(error),
        Err(CampaignError::Unusable { what, .. }) => Ok(vec![problem(
            slug,
            "campaign",
            what,
            tr!(
                "Nobody can join until this is mended: restore what is missing from your own copy.",
                "Personne ne peut participer tant que ce n’est pas réparé : remettez ce qui manque depuis votre copie."
            ),
        )]),
        Err(CampaignError::Altered { parts, .. }) => Ok(parts
            .iter()
            .map(|part| {
                problem(
                    slug,
                    "published",
                    tr!("not what was published, and stopped for that: {part}", "pas ce qui a été publié, et suspendue pour cela : {part}"),
                    tr!("If `--mend` leaves it: publish the campaign's folder again; whatever that changes is an entry of its log that everybody sees.", "Si `--mend` ne le répare pas : publiez à nouveau le dossier de la campagne ; tout ce que cela change est une entrée de son registre, que chacun voit."),
                )
            })
            .collect()),
    }
}

/// Whether the store is what the public has seen, by the heads kept beside it.
///
/// # Errors
/// When the store does not answer.
pub async fn shown(db: &Db, secrets: &Secrets, config: &Config) -> Result<Option<Trouble>, Error> {
    match Guard::of(config).check(db, secrets, None).await {
        Ok(()) => Ok(None),
        Err(GuardError::Store(error)) => Err(error),
        Err(refused) => {
            let told = refused.to_string();
            let (found, remedy) = told.split_once('\n').unwrap_or((&told, ""));
            Ok(Some(problem(
                "",
                "shown",
                found.to_owned(),
                remedy.trim().to_owned(),
            )))
        }
    }
}

/// What is said where people came or left between the last look and its mending.
#[must_use]
pub fn not_mended(slug: &str) -> Trouble {
    problem(
        slug,
        "mend",
        tr!(
            "not all is mended: its ledger grew while it was looked at",
            "tout n’est pas réparé : son registre a grandi pendant qu’on le regardait"
        ),
        tr!(
            "Again at a quiet hour, or with the server stopped: `clameur fsck {slug} --mend`.",
            "À nouveau à une heure calme, ou serveur arrêté : `clameur fsck {slug} --mend`."
        ),
    )
}

/// Makes again what can be, and sets apart what cannot; false where the ledger grew since the report: then nothing was changed.
///
/// # Errors
/// When the store refuses; nothing was changed then.
pub async fn mend(db: &Db, report: &Report) -> Result<bool, Error> {
    let mut tx = db.begin().await?;
    let head = store::head(&mut tx, &report.campaign).await?;
    if head.is_none_or(|head| head.note != report.head) {
        return Ok(false);
    }
    for mend in &report.mends {
        store::mend(&mut tx, &report.campaign, mend).await?;
    }
    tx.commit().await?;
    // What was written over was somebody's, too.
    db.flush_deleted().await?;
    Ok(true)
}
