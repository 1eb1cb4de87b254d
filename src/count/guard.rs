//! The restore guard: the newest signed head of each log is kept outside the database, so that a store that is behind what the public has
//! seen is not served in silence.
//!
//! The files stand in `heads/` in the data directory, one signed note for each campaign. They are written from what is committed, at most
//! once a second and when the server stops: they may be a moment behind the store, and never ahead of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clameur_ledger::tile::edge_tiles;
use clameur_ledger::tree::TileMap;
use clameur_ledger::{Checkpoint, Edge, Hash, Note, Signer};
use tokio::sync::watch;

use super::shown::Shown;
use super::store;
use crate::config::Config;
use crate::db::{Address, Db, Engine, Error};
use crate::given;
use crate::secrets::{Secrets, SecretsError};
use crate::terminal::tr;

/// How often the heads of the store are written down.
const INTERVAL: Duration = Duration::from_secs(1);

/// How long the store may take to give them.
const PATIENCE: Duration = Duration::from_secs(30);

/// Ends of the names of its files: a head, and that a campaign was restored without one.
const HEAD: &str = "head";
const RESTORED: &str = "restored";

/// Why a store is not used.
#[derive(Debug, thiserror::Error)]
pub enum GuardError {
    /// It lacks entries that were shown.
    #[error("{}", tr!(
        "the database is older than what the public has seen: the log of {campaign} has {size} entries here, and had {known} (that head is in {file})\n  \
         If a newer copy of the database exists, restore that one. If there is none, say so in public, and go on:\n  \
         clameur campaign declare-loss {campaign}",
        "la base est plus ancienne que ce que le public a vu : le registre de {campaign} a ici {size} entrées, et en avait {known} (cette tête est dans {file})\n  \
         S’il existe une copie plus récente de la base, remettez celle-là. S’il n’y en a pas, dites-le publiquement, et continuez :\n  \
         clameur campaign declare-loss {campaign}",
        file = file.display()
    ))]
    Behind {
        /// The campaign.
        campaign: String,
        /// Entries in the store.
        size: u64,
        /// Entries that were shown.
        known: u64,
        /// Where the head is kept.
        file: PathBuf,
    },
    /// It holds other entries than those that were shown.
    #[error("{}", tr!(
        "the log of {campaign} in this database is another one than the public has seen: it does not begin with the head of {known} entries in {file}\n  \
         Stop, keep all files, and restore the newest copy of the database that belongs to that head.",
        "le registre de {campaign} dans cette base est un autre que celui que le public a vu : il ne commence pas par la tête de {known} entrées de {file}\n  \
         Arrêtez, gardez tous les fichiers, et remettez la copie la plus récente de la base qui correspond à cette tête.",
        file = file.display()
    ))]
    Forked {
        /// The campaign.
        campaign: String,
        /// Entries that were shown.
        known: u64,
        /// Where the head is kept.
        file: PathBuf,
    },
    /// It lacks a campaign.
    #[error("{}", tr!(
        "the database does not know the campaign {campaign}, whose log had {known} entries (that head is in {file})\n  \
         Restore the newest copy of the database. If none holds the campaign: publish its folder again, then `clameur campaign declare-loss {campaign}`.",
        "la base ne connaît pas la campagne {campaign}, dont le registre avait {known} entrées (cette tête est dans {file})\n  \
         Remettez la copie la plus récente de la base. Si aucune n’a la campagne : publiez à nouveau son dossier, puis `clameur campaign declare-loss {campaign}`.",
        file = file.display()
    ))]
    Absent {
        /// The campaign.
        campaign: String,
        /// Entries that were shown.
        known: u64,
        /// Where the head is kept.
        file: PathBuf,
    },
    /// It was restored, and nobody knows what came after.
    #[error("{}", tr!(
        "{campaign} was restored from a backup of {day}, and nothing here tells what its log had become since\n  \
         Nobody is served before that is said. The newest head that anybody kept (a receipt, a file of `clameur audit --save`):\n  \
         clameur campaign declare-loss {campaign} --head FILE\n  \
         or the number of entries that it had at most: --up-to NUMBER; or, if the backup is the newest state: --none",
        "{campaign} a été remise depuis une sauvegarde du {day}, et rien ici ne dit ce que son registre était devenu depuis\n  \
         Personne n’est servi avant que cela soit dit. La tête la plus récente que quelqu’un a gardée (un reçu, un fichier de `clameur audit --save`) :\n  \
         clameur campaign declare-loss {campaign} --head FICHIER\n  \
         ou le nombre d’entrées qu’il avait au plus : --up-to NOMBRE ; ou, si la sauvegarde est le dernier état : --none"
    ))]
    Restored {
        /// The campaign.
        campaign: String,
        /// The day of the backup.
        day: String,
    },
    /// A file of the guard cannot be read.
    #[error("{}", tr!(
        "{file} is not a signed head of this instance: {why}\n  \
         It keeps an old database from being served in silence. Restore it from a copy. Only if the database is surely the newest one, move the file away.",
        "{file} n’est pas une tête signée de cette instance : {why}\n  \
         Il empêche qu’une vieille base soit servie sans un mot. Remettez-le depuis une copie. Seulement si la base est sûrement la plus récente, déplacez le fichier.",
        file = file.display()
    ))]
    Unreadable {
        /// Its path.
        file: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// A file of the guard cannot be written.
    #[error("{}", tr!(
        "cannot write {file}: {source}",
        "impossible d’écrire {file} : {source}",
        file = file.display()
    ))]
    Write {
        /// Its path.
        file: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The store does not answer.
    #[error("{}", tr!("the store refused: {error}", "la base a refusé : {error}", error = _0))]
    Store(#[from] Error),
}

impl GuardError {
    /// Whether it says that the store is not what was shown, or that nobody can tell: it is not served then, until that is settled.
    #[must_use]
    pub fn is_of_the_store(&self) -> bool {
        match self {
            Self::Behind { .. }
            | Self::Forked { .. }
            | Self::Absent { .. }
            | Self::Restored { .. }
            | Self::Unreadable { .. } => true,
            Self::Write { .. } | Self::Store(_) => false,
        }
    }
}

/// Whether a campaign is there and its head is not, or cannot be read: that stops it, and no other. No entry is appended without a head.
async fn lost_its_head(db: &Db, campaign: &str) -> Result<bool, Error> {
    let head = store::head(db, campaign).await?;
    let can_be_read = head.is_some_and(|head| super::read_head(&head.checkpoint).is_some());
    Ok(!can_be_read && store::is_known(db, campaign).await?)
}

/// The files of the guard.
#[derive(Debug, Clone)]
pub struct Guard {
    dir: PathBuf,
}

impl Guard {
    /// The guard of an instance.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self::beside(&config.data_dir)
    }

    /// The guard of a database in this directory.
    #[must_use]
    pub fn beside(data_dir: &Path) -> Self {
        Self {
            dir: data_dir.join("heads"),
        }
    }

    /// Whether any head was ever kept: then there was a database.
    #[must_use]
    pub fn has_heads(&self) -> bool {
        self.campaigns(HEAD).is_ok_and(|found| !found.is_empty())
            || self
                .campaigns(RESTORED)
                .is_ok_and(|found| !found.is_empty())
    }

    /// Refuses a store that is behind, beside or without what was shown. `publishing` is a campaign that may be new to the store:
    /// then others may be missing, too, or of two that are gone neither could be published again.
    ///
    /// # Errors
    /// What is wrong, and the way out.
    pub async fn check(
        &self,
        db: &Db,
        secrets: &Secrets,
        publishing: Option<&str>,
    ) -> Result<(), GuardError> {
        let may_miss = match publishing {
            Some(campaign) => store::head(db, campaign).await?.is_none(),
            None => false,
        };
        let mut campaigns = BTreeSet::from_iter(self.campaigns(HEAD)?);
        campaigns.extend(self.campaigns(RESTORED)?);
        for campaign in &campaigns {
            self.check_campaign(db, secrets, campaign, may_miss).await?;
        }
        Ok(())
    }

    /// The same of a store that is only looked at, before its tables are brought up to date: nothing is written into one that is not what was shown.
    /// False where it does not let itself be looked at, as on a full disk, or where the keys are others: opening it says so.
    ///
    /// # Errors
    /// What is wrong with the store, and the way out.
    pub async fn looks_at(
        &self,
        address: &Address,
        secrets: &Secrets,
        publishing: Option<&str>,
    ) -> Result<bool, GuardError> {
        let Ok(look) = Db::look(address).await else {
            return Ok(false);
        };
        let compared = match crate::secrets::recognise(&look, secrets).await {
            // An earlier program kept no fingerprints.
            Ok(()) | Err(SecretsError::Store(_)) => {
                Some(self.check(&look, secrets, publishing).await)
            }
            Err(_) => None,
        };
        look.close().await;
        match compared {
            Some(Ok(())) => Ok(true),
            Some(Err(refused)) if refused.is_of_the_store() => Err(refused),
            Some(Err(_)) | None => Ok(false),
        }
    }

    /// The same of one campaign, which the store may lack altogether where it `may_miss` it.
    ///
    /// # Errors
    /// What is wrong, and the way out.
    pub async fn check_campaign(
        &self,
        db: &Db,
        secrets: &Secrets,
        campaign: &str,
        may_miss: bool,
    ) -> Result<(), GuardError> {
        let known = self.known(campaign, secrets)?;
        if may_miss && store::head(db, campaign).await?.is_none() {
            return Ok(());
        }
        if let Some(day) = self.restored(campaign)?
            && !lost_its_head(db, campaign).await?
        {
            return Err(GuardError::Restored {
                campaign: campaign.to_owned(),
                day,
            });
        }
        match known {
            Some(known) => self.compare(db, campaign, &known).await,
            None => Ok(()),
        }
    }

    async fn compare(&self, db: &Db, campaign: &str, known: &Checkpoint) -> Result<(), GuardError> {
        let file = self.file(campaign, HEAD);
        let Some(head) = store::head(db, campaign).await? else {
            // A copy that is older lacks the campaign with its head.
            if store::is_known(db, campaign).await? {
                return Ok(());
            }
            return Err(GuardError::Absent {
                campaign: campaign.to_owned(),
                known: known.size,
                file,
            });
        };
        let shown = crate::count::read_head(&head.checkpoint);
        let shown_root = shown.map(|shown| shown.root);
        if head.size == known.size && shown_root == Some(known.root) {
            return Ok(());
        }
        if head.size >= known.size {
            if root_at(db, campaign, known.size).await? == Some(known.root) {
                return Ok(());
            }
            // Tiles that do not lead to the store's own head are damage: that stops this campaign, and no other.
            if root_at(db, campaign, head.size).await? != shown_root {
                return Ok(());
            }
        }
        let losses = store::losses_if_any(db, campaign).await?;
        if losses.iter().any(|loss| loss.covers(known.size)) {
            return Ok(());
        }
        let campaign = campaign.to_owned();
        Err(if head.size < known.size {
            GuardError::Behind {
                campaign,
                size: head.size,
                known: known.size,
                file,
            }
        } else {
            GuardError::Forked {
                campaign,
                known: known.size,
                file,
            }
        })
    }

    /// That the log of a campaign is shorter than it was.
    pub(crate) fn behind(&self, campaign: &str, size: u64, known: u64) -> GuardError {
        GuardError::Behind {
            campaign: campaign.to_owned(),
            size,
            known,
            file: self.file(campaign, HEAD),
        }
    }

    /// The head that is kept of a campaign.
    ///
    /// # Errors
    /// When its file cannot be read, or is not signed by this instance.
    pub fn known(
        &self,
        campaign: &str,
        secrets: &Secrets,
    ) -> Result<Option<Checkpoint>, GuardError> {
        let Some(text) = self.text(campaign, HEAD)? else {
            return Ok(None);
        };
        let opened = opened(&text, secrets).map_err(|why| GuardError::Unreadable {
            file: self.file(campaign, HEAD),
            why,
        })?;
        Ok(Some(opened))
    }

    /// The day of the backup that a campaign was restored from, where nothing tells what came after.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn restored(&self, campaign: &str) -> Result<Option<String>, GuardError> {
        let day = self.text(campaign, RESTORED)?;
        Ok(day.map(|day| day.trim().to_owned()))
    }

    /// What stands in a file.
    fn text(&self, campaign: &str, kind: &str) -> Result<Option<String>, GuardError> {
        let file = self.file(campaign, kind);
        if !file.exists() {
            return Ok(None);
        }
        match given::read_text(&file, given::file::SMALL) {
            Ok(text) => Ok(Some(text)),
            Err(error) => Err(GuardError::Unreadable {
                file,
                why: error.to_string(),
            }),
        }
    }

    /// Before a backup of this day, with this head where it had one that can be read, takes its place: notes that nothing tells what came after
    /// it, unless a head of this campaign is kept that no earlier restoring put there.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn restoring(
        &self,
        campaign: &str,
        day: &str,
        head: Option<&str>,
    ) -> Result<(), GuardError> {
        let unknown = !self.file(campaign, HEAD).exists();
        // The note first: a head alone would say that it is the newest one.
        if unknown || self.file(campaign, RESTORED).exists() {
            self.write(campaign, RESTORED, &format!("{day}\n"))?;
        }
        match head {
            Some(head) if unknown => self.write(campaign, HEAD, head),
            _ => Ok(()),
        }
    }

    /// Takes over what is kept beside another database, which is about to be copied into this instance's: a head that is kept here already tells
    /// more.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn adopt(&self, other: &Self) -> Result<(), GuardError> {
        let mut campaigns = BTreeSet::from_iter(other.campaigns(HEAD)?);
        campaigns.extend(other.campaigns(RESTORED)?);
        for campaign in campaigns {
            let head = other.text(&campaign, HEAD)?;
            match (other.restored(&campaign)?, head) {
                (Some(day), head) => self.restoring(&campaign, &day, head.as_deref())?,
                (None, Some(head)) if !self.file(&campaign, HEAD).exists() => {
                    self.write(&campaign, HEAD, &head)?;
                }
                (None, _) => {}
            }
        }
        Ok(())
    }

    /// Keeps this head, whatever was kept before: what became of the entries between is said, or there are none.
    ///
    /// # Errors
    /// When a file cannot be written or removed.
    pub fn settle(&self, campaign: &str, head: &str) -> Result<(), GuardError> {
        self.write(campaign, HEAD, head)?;
        let file = self.file(campaign, RESTORED);
        match std::fs::remove_file(&file) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(GuardError::Write { file, source })
            }
            _ => sync_dir(&self.dir),
        }
    }

    /// Writes down the heads of the store that are not among `kept`, and adds them. One that rotted takes the place of none: nobody would be
    /// served any more, of any campaign. Nor does one that does not go on from the head that is kept, as after a campaign was published anew
    /// that a copy lacked: what is lost is known by that head alone.
    ///
    /// # Errors
    /// When the store does not answer, is not what was shown, or a file cannot be written; the heads of other campaigns are written all the same.
    pub async fn keep(
        &self,
        db: &Db,
        secrets: &Secrets,
        kept: &mut BTreeMap<String, String>,
    ) -> Result<(), GuardError> {
        let mut failed: Option<GuardError> = None;
        let mut note = |error: GuardError| {
            // What closes the site is told before what another second mends.
            if !failed.as_ref().is_some_and(GuardError::is_of_the_store) {
                failed = Some(error);
            }
        };
        let heads = store::heads(db).await?;
        let gone = kept.keys().filter(|campaign| {
            let mut there = heads.iter();
            there.all(|(there, _)| there != *campaign)
        });
        for campaign in gone {
            if let Ok(Some(known)) = self.known(campaign, secrets)
                && let Err(error) = self.compare(db, campaign, &known).await
            {
                note(error);
            }
        }
        for (campaign, head) in heads {
            if kept.get(&campaign) == Some(&head) || opened(&head, secrets).is_err() {
                continue;
            }
            match self.keep_one(db, secrets, &campaign, &head).await {
                Ok(()) => drop(kept.insert(campaign, head)),
                Err(error) => note(error),
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// Writes a head down, unless it is there or does not go on from what is.
    async fn keep_one(
        &self,
        db: &Db,
        secrets: &Secrets,
        campaign: &str,
        head: &str,
    ) -> Result<(), GuardError> {
        // As after a head was made again of a copy that had none.
        if let Some(day) = self.restored(campaign)? {
            let campaign = campaign.to_owned();
            return Err(GuardError::Restored { campaign, day });
        }
        // What cannot be read says nothing, and is made good.
        if let Ok(Some(known)) = self.known(campaign, secrets) {
            self.compare(db, campaign, &known).await?;
        }
        let (guard, slug, text) = (self.clone(), campaign.to_owned(), head.to_owned());
        // It waits for the disk.
        let written = tokio::task::spawn_blocking(move || guard.write_new(&slug, &text)).await;
        written.map_err(|error| GuardError::Write {
            file: self.file(campaign, HEAD),
            source: std::io::Error::other(error),
        })?
    }

    /// Writes a head down, unless it is there.
    fn write_new(&self, campaign: &str, head: &str) -> Result<(), GuardError> {
        let there = given::read_text(&self.file(campaign, HEAD), given::file::SMALL);
        match there.is_ok_and(|there| there == head) {
            true => Ok(()),
            false => self.write(campaign, HEAD, head),
        }
    }

    /// Writes down heads until `stop` changes. Ends before when the store is not what was shown, as where a standby that lacked something has taken
    /// the place of its primary, and gives what is wrong.
    pub(crate) async fn keep_until(
        self,
        db: Db,
        secrets: Secrets,
        shown: Shown,
        mut stop: watch::Receiver<bool>,
    ) -> Option<GuardError> {
        let mut kept = BTreeMap::new();
        let mut tick = tokio::time::interval(INTERVAL);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut failing = false;
        loop {
            tokio::select! {
                _ = tick.tick() => {}
                _ = async { drop(stop.wait_for(|stopped| *stopped).await) } => return None,
            }
            // What is committed from now on may not be in what is read next.
            let before = shown.all();
            let keeping = async {
                self.keep(&db, &secrets, &mut kept).await?;
                self.is_ahead_of(&db, &before).await
            };
            // A server that is gone says nothing.
            let Ok(done) = tokio::time::timeout(PATIENCE, keeping).await else {
                continue;
            };
            match done {
                Ok(()) => failing = false,
                Err(refused) if refused.is_of_the_store() => {
                    self.keep_shown(&shown);
                    return Some(refused);
                }
                Err(error) if !failing => {
                    failing = true;
                    tracing::warn!(%error, "the newest heads could not be written down beside the database");
                }
                Err(_) => {}
            }
            for (campaign, head) in &kept {
                if let Some(known) = super::read_head(head) {
                    shown.reached(campaign, known.size, head);
                }
            }
        }
    }

    /// Refuses a store whose logs are shorter than they were shown. (Under a server that has it open, a file does not become another.)
    async fn is_ahead_of(
        &self,
        db: &Db,
        shown: &BTreeMap<String, (u64, String)>,
    ) -> Result<(), GuardError> {
        if db.engine() == Engine::Sqlite {
            return Ok(());
        }
        for (campaign, head) in store::heads(db).await? {
            let (Some((known, _)), Some(head)) = (shown.get(&campaign), super::read_head(&head))
            else {
                continue;
            };
            if head.size < *known {
                return Err(self.behind(&campaign, head.size, *known));
            }
        }
        Ok(())
    }

    /// Writes down the newest heads that were shown, of a store that has them no more: what is kept was up to a second behind.
    pub(crate) fn keep_shown(&self, shown: &Shown) {
        for (campaign, (size, head)) in shown.all() {
            let there = given::read_text(&self.file(&campaign, HEAD), given::file::SMALL);
            let there = there.ok().and_then(|there| super::read_head(&there));
            if there.is_none_or(|there| there.size < size)
                && let Err(error) = self.write(&campaign, HEAD, &head)
            {
                tracing::error!(%error, "the newest head that was shown could not be kept");
            }
        }
    }

    fn file(&self, campaign: &str, kind: &str) -> PathBuf {
        self.dir.join(format!("{campaign}.{kind}"))
    }

    /// The campaigns that have a file of this kind, in order.
    fn campaigns(&self, kind: &str) -> Result<Vec<String>, GuardError> {
        let unreadable = |source: std::io::Error| GuardError::Unreadable {
            file: self.dir.clone(),
            why: source.to_string(),
        };
        let entries = match std::fs::read_dir(&self.dir) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(unreadable(error)),
        };
        let mut found = Vec::new();
        for entry in entries {
            let name = entry.map_err(unreadable)?.file_name();
            if let Some((campaign, end)) = name.to_str().and_then(|name| name.rsplit_once('.'))
                && end == kind
            {
                found.push(campaign.to_owned());
            }
        }
        found.sort();
        Ok(found)
    }

    /// Makes the directory, whose owner is that of the one that it is in.
    fn made(&self) -> std::io::Result<()> {
        if self.dir.is_dir() {
            return Ok(());
        }
        std::fs::create_dir_all(&self.dir)?;
        match self.dir.parent() {
            Some(parent) => crate::disk::hand_over(&std::fs::File::open(&self.dir)?, parent),
            None => Ok(()),
        }
    }

    fn write(&self, campaign: &str, kind: &str, text: &str) -> Result<(), GuardError> {
        use std::io::Write as _;
        let file = self.file(campaign, kind);
        let half = self.file(campaign, "half-written");
        let written = self.made().and_then(|()| {
            // A command keeps heads while the server does: one after the other. Without locks, one of the two says that it could not.
            let dir = std::fs::File::open(&self.dir)?;
            let _ = dir.lock();
            let mut to = std::fs::File::create(&half)?;
            to.write_all(text.as_bytes())?;
            crate::disk::hand_over(&to, &self.dir)?;
            to.sync_all()?;
            std::fs::rename(&half, &file)
        });
        written.map_err(|source| GuardError::Write {
            file: file.clone(),
            source,
        })?;
        sync_dir(&self.dir)
    }
}

/// A head that this instance signed.
pub(super) fn opened(text: &str, secrets: &Secrets) -> Result<Checkpoint, String> {
    let note = Note::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    let origin = note.text().lines().next().unwrap_or_default();
    let signer = Signer::new(origin, secrets.log_seed()).map_err(|error| error.to_string())?;
    Checkpoint::open(&note, &signer.verifier()).map_err(|error| error.to_string())
}

/// A name that was written or removed survives a power cut.
fn sync_dir(dir: &Path) -> Result<(), GuardError> {
    std::fs::File::open(dir)
        .and_then(|dir| dir.sync_all())
        .map_err(|source| GuardError::Write {
            file: dir.to_owned(),
            source,
        })
}

/// The root that the log had with this many entries; none where tiles are missing.
async fn root_at(db: &Db, campaign: &str, size: u64) -> Result<Option<Hash>, Error> {
    let mut tiles = TileMap::new();
    for tile in edge_tiles(size) {
        if let Some(bytes) = store::tile(db, campaign, tile).await? {
            let _ = tiles.insert(tile.level, tile.index, &bytes);
        }
    }
    Ok(Edge::load(&mut tiles, size).ok().map(|edge| edge.root()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{SLUG, Site};

    /// The day of the older copy counts: who joined or left since then is to do it again.
    #[tokio::test]
    async fn a_copy_that_takes_the_place_of_another_is_of_its_own_day() {
        let site = Site::new().await;
        let guard = Guard::of(&site.app.config);
        let day = || guard.restored("a").unwrap();
        guard.restoring("a", "2026-11-28", Some("newer\n")).unwrap();
        assert_eq!(day().as_deref(), Some("2026-11-28"));
        guard.restoring("a", "2026-11-20", Some("older\n")).unwrap();
        assert_eq!(day().as_deref(), Some("2026-11-20"));
        // What is served has a head of its own, which tells what came after any copy.
        guard.settle("a", "served\n").unwrap();
        guard.restoring("a", "2026-11-20", Some("older\n")).unwrap();
        assert_eq!(day(), None);
    }

    /// Restored into a directory and moved from there to a server, a copy left behind what said that nobody knows what came after it.
    #[tokio::test]
    async fn what_is_said_of_a_restored_copy_goes_with_it() {
        let site = Site::new().await;
        let guard = Guard::of(&site.app.config);
        let other = Guard::beside(&site.app.config.data_dir.join("other"));
        guard.adopt(&other).unwrap();
        other.restoring("a", "2026-11-28", Some("a\n")).unwrap();
        other.restoring("b", "2026-11-28", Some("b\n")).unwrap();
        other.settle("c", "c\n").unwrap();
        guard.settle("b", "served\n").unwrap();
        guard.adopt(&other).unwrap();
        let days = ["a", "b", "c"].map(|slug| guard.restored(slug).unwrap());
        assert_eq!(days, [Some("2026-11-28".to_owned()), None, None]);
        let heads = ["a", "b", "c"].map(|slug| guard.text(slug, HEAD).unwrap().unwrap());
        assert_eq!(heads, ["a\n", "served\n", "c\n"]);
    }

    /// Publishing a campaign anew that a copy lacked wrote its one entry over the head that told how far its log had come.
    #[tokio::test]
    async fn a_head_that_was_shown_gives_way_to_none_that_does_not_go_on_from_it() {
        let site = Site::new().await;
        site.publish_another("another").await;
        let (db, secrets) = (&site.app.db, &site.app.secrets);
        let guard = Guard::of(&site.app.config);
        let origin = site.app.config.log_origin(SLUG);
        let signer = Signer::new(&origin, secrets.log_seed()).unwrap();
        let shown = Checkpoint::new(origin.as_str(), 9, Hash([9; 32]));
        let shown = shown.sign(&signer).unwrap().to_string();
        guard.settle(SLUG, &shown).unwrap();
        let mut kept = BTreeMap::new();
        let refused = guard.keep(db, secrets, &mut kept).await;
        assert!(matches!(
            refused,
            Err(GuardError::Behind {
                size: 1,
                known: 9,
                ..
            })
        ));
        assert_eq!(guard.known(SLUG, secrets).unwrap().unwrap().size, 9);
        // The others have nothing to do with it.
        assert_eq!(guard.known("another", secrets).unwrap().unwrap().size, 1);
        assert!(!kept.contains_key(SLUG));
        // Once the loss is said, the log goes on, and so do the heads.
        let known = crate::campaign::loss::Known::default();
        let note = crate::campaign::loss::prepare(db, secrets, &guard, SLUG, &known, "")
            .await
            .unwrap();
        let now = site.clock.now();
        crate::campaign::loss::declare(db, secrets, &guard, SLUG, &note, now)
            .await
            .unwrap();
        site.count(1).await;
        guard.keep(db, secrets, &mut kept).await.unwrap();
        assert_eq!(guard.known(SLUG, secrets).unwrap().unwrap().size, 3);
    }

    #[tokio::test]
    async fn a_restored_campaign_that_no_copy_holds_can_be_published_and_no_other() {
        let site = Site::new().await;
        let (db, secrets) = (&site.app.db, &site.app.secrets);
        let guard = Guard::of(&site.app.config);
        let refused = |checked: Result<(), GuardError>, slug: &str| matches!(checked, Err(GuardError::Restored { campaign, .. }) if campaign == slug);
        guard.write("gone", RESTORED, "2026-11-28\n").unwrap();
        assert!(refused(guard.check(db, secrets, None).await, "gone"));
        guard.write("gone-too", RESTORED, "2026-11-28\n").unwrap();
        assert!(guard.check(db, secrets, Some("gone")).await.is_ok());
        assert!(guard.check(db, secrets, Some("gone-too")).await.is_ok());
        // One that the copy holds is not written to before its loss is declared.
        guard.write(SLUG, RESTORED, "2026-11-28\n").unwrap();
        assert!(refused(guard.check(db, secrets, Some(SLUG)).await, "gone"));
        for gone in ["gone", "gone-too"] {
            std::fs::remove_file(guard.file(gone, RESTORED)).unwrap();
        }
        assert!(refused(guard.check(db, secrets, Some(SLUG)).await, SLUG));
    }
}
