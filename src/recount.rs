//! Recounting a ledger from its public files: over HTTP, or from a copy in a directory.
//!
//! Nothing here trusts the server: every number is derived from the leaves, and the leaves from a
//! head that the log signed. What disagrees is named; what could not be compared is named apart, and is no agreement.
//!
//! The log may grow while it is read. Nobody is accused for that: numbers are compared with the ledger as it was at the size that
//! they are shown for, and whatever still disagrees is asked for again before it is told.

mod kept;
mod losses;
mod shown;
mod source;
mod voids;
mod watch;

pub use kept::{Held, Kept};
pub use losses::Lost;
pub use shown::{Figure, way};
pub use source::{RecountError, Source, agent, fetch};
pub use voids::{Signature, Voided};
pub use watch::Gone;

use std::collections::BTreeMap;
use std::time::Duration;

use clameur_ledger::audit::{Memory as _, Past};
use clameur_ledger::tile::{Bundle, FULL_WIDTH, decode_bundle};
use clameur_ledger::{Auditor, Checkpoint, Hash, Leaf, Note, Problem, Report, Tally, Verifier};

use crate::campaign::changes::{Change, between};
use crate::campaign::manifest::Manifest;
use crate::given::log::Said as _;
use crate::recount::shown::{Headline, Shown};
use crate::recount::watch::Watch;
use crate::terminal::tr;

/// How often the site is asked before it is accused, and how long to wait between: pages are kept for two seconds.
const TRIES: u32 = 3;
const PAUSE: Duration = Duration::from_millis(2_500);

/// What an auditor brings along.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'a> {
    /// Keys that the auditor trusts; each is for the log of its name.
    pub keys: &'a [Verifier],
    /// Checkpoints kept from earlier audits; those of other logs are left alone.
    pub since: &'a [Kept],
    /// Receipts; those of other logs are left alone.
    pub receipts: &'a [Held],
}

/// What was found beside the numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// What disagrees, a line each.
    pub disagreements: Vec<String>,
    /// What could not be compared, a line each.
    pub not_compared: Vec<String>,
    /// What is worth knowing and wrong in no way.
    pub notes: Vec<String>,
}

impl Told {
    fn disagrees(&mut self, line: String) {
        self.disagreements.push(line);
    }

    fn not_compared(&mut self, line: String) {
        self.not_compared.push(line);
    }

    fn note(&mut self, line: String) {
        self.notes.push(line);
    }

    fn append(&mut self, mut other: Self) {
        self.disagreements.append(&mut other.disagreements);
        self.not_compared.append(&mut other.not_compared);
        self.notes.append(&mut other.notes);
    }
}

/// A manifest that the ledger pins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pinned {
    /// Index of its leaf.
    pub index: u64,
    /// Hash of its bytes.
    pub hash: Hash,
    /// What it says; none where a copy of the log lacks it.
    pub manifest: Option<Manifest>,
}

/// What today's log says of a receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The file.
    pub file: String,
    /// Where its entry stands.
    pub index: u64,
    /// The size of the log when it was made.
    pub size: u64,
    /// What became of it; none where the receipt does not hold or the log has another entry there.
    pub state: Option<State>,
}

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It counts.
    Live,
    /// It was withdrawn or voided.
    Gone(Gone),
    /// It stands in the log and breaks a rule: it never counted.
    NeverCounted,
    /// It was lost, as the entry at this index says, when the log went on from an older copy.
    Lost(u64),
}

/// A ledger, recounted.
#[derive(Debug)]
pub struct Recount {
    /// Where.
    pub name: String,
    /// The key that the head was checked with.
    pub key: Verifier,
    /// Whether that key was given by the auditor; otherwise it is the one that the log names itself.
    pub pinned: bool,
    /// The signed head.
    pub checkpoint: Checkpoint,
    /// Its note, to keep for the next audit.
    pub note: String,
    /// What the leaves come to.
    pub report: Report,
    /// The manifests in order; the last one is in force.
    pub manifests: Vec<Pinned>,
    /// What each publication after the first one changed: the entry, the day as the site says it, and what the manifests themselves show.
    pub changes: Vec<(u64, Option<String>, Vec<Change>)>,
    /// The number that the site shows, where it could be asked.
    pub shown: Option<u64>,
    /// Figures that the site shows and nobody can recount.
    pub reported: Vec<Figure>,
    /// The voids, in order, with their reasons.
    pub voids: Vec<Voided>,
    /// What the log declares lost, in order.
    pub losses: Vec<Lost>,
    /// How many checkpoints of the auditor's were the beginning of this log, or should have been.
    pub compared: usize,
    /// What this log says of the receipts.
    pub receipts: Vec<Standing>,
    /// Everything that disagrees, a line each.
    pub disagreements: Vec<String>,
    /// Everything that could not be compared, a line each.
    pub not_compared: Vec<String>,
    /// What is worth knowing.
    pub notes: Vec<String>,
}

impl Recount {
    /// The manifest in force, where it could be had.
    #[must_use]
    pub fn manifest(&self) -> Option<&Manifest> {
        self.manifests.last()?.manifest.as_ref()
    }

    /// The campaign's name in addresses.
    #[must_use]
    pub fn slug(&self) -> &str {
        slug_of(&self.checkpoint.origin)
    }
}

/// The campaign's name in the origin of its log.
#[must_use]
pub fn slug_of(origin: &str) -> &str {
    origin.rsplit('/').next().unwrap_or(origin)
}

/// Recounts a log: as [`recount_with`], for one trusted key and notes of this log.
///
/// # Errors
/// As [`recount_with`].
pub fn recount(
    source: &Source,
    pinned: Option<&Verifier>,
    since: &[Note],
    progress: impl FnMut(u64, u64),
) -> Result<Recount, RecountError> {
    let keys: Vec<Verifier> = pinned.into_iter().cloned().collect();
    let since = since
        .iter()
        .map(|note| Kept::new(&an_earlier(), note.clone()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| RecountError::Malformed {
            what: an_earlier(),
            why: error.said(),
        })?;
    let asked = Asked {
        keys: &keys,
        since: &since,
        receipts: &[],
    };
    recount_with(source, asked, progress)
}

/// Recounts a log with everything that the auditor brings along. `progress` is told how many leaves of how many were read.
///
/// # Errors
/// When the log cannot be read to its end, or something that was kept is damaged. What can be read and is wrong stands in
/// [`Recount::disagreements`].
pub fn recount_with(
    source: &Source,
    asked: Asked<'_>,
    mut progress: impl FnMut(u64, u64),
) -> Result<Recount, RecountError> {
    let (claimed, note) = head(source)?;
    let origin = claimed.origin.clone();
    let given = asked.keys.iter().find(|key| key.name() == origin);
    let key = match given {
        Some(key) => key.clone(),
        None => own_key(source, claimed.size)?,
    };
    let mut told = Told::default();
    if let Err(error) = Checkpoint::open(&note, &key) {
        let error = error.said();
        told.disagrees(tr!("the checkpoint: {error}", "la tête signée : {error}"));
    }
    let receipts: Vec<&Held> = asked
        .receipts
        .iter()
        .filter(|held| held.origin() == origin)
        .collect();
    let kept = earlier(asked.since, &receipts, &origin, &key, &mut told)?;
    let earlier: Vec<&Checkpoint> = kept.iter().map(|(_, checkpoint)| checkpoint).collect();
    let indices = receipts.iter().map(|held| held.receipt.index);
    let mut audit = Audit {
        source,
        auditor: Auditor::with_memory(
            earlier.into_iter().chain([&claimed]),
            Watch::of(indices.clone()),
        ),
        key: key.clone(),
        asked: indices.collect(),
        leaves: BTreeMap::new(),
        void_hashes: BTreeMap::new(),
        lives: vec![0],
        tallies: BTreeMap::new(),
        head: (claimed.clone(), note),
        known: BTreeMap::new(),
        progress: &mut progress,
    };
    audit.read_to(claimed.size, None)?;
    let shown = audit.compare_with_site(&origin, &mut told)?;
    audit.finish(
        &origin,
        given.is_some(),
        &kept,
        &receipts,
        shown.as_ref(),
        told,
    )
}

fn an_earlier() -> String {
    tr!("an earlier checkpoint", "une tête signée antérieure")
}

/// What a site says of itself stays on its line.
fn harmless(lines: Vec<String>) -> Vec<String> {
    let harmless = |line: String| crate::shown::word(&line).into_owned();
    lines.into_iter().map(harmless).collect()
}

fn malformed(source: &Source, path: &str, why: impl std::fmt::Display) -> RecountError {
    RecountError::Malformed {
        what: format!("{}/{path}", source.name()),
        why: crate::shown::word(&why.to_string()).into_owned(),
    }
}

/// The head that the log shows, unverified.
fn head(source: &Source) -> Result<(Checkpoint, Note), RecountError> {
    let bytes = source.file("checkpoint")?;
    let note = Note::parse(&bytes).map_err(|e| malformed(source, "checkpoint", e.said()))?;
    let claimed = Checkpoint::parse(note.text());
    let claimed = claimed.map_err(|e| malformed(source, "checkpoint", e.said()))?;
    Ok((claimed, note))
}

/// The checkpoints of this log that the auditor kept, with the names of their files.
fn earlier(
    since: &[Kept],
    receipts: &[&Held],
    origin: &str,
    key: &Verifier,
    told: &mut Told,
) -> Result<Vec<(String, Checkpoint)>, RecountError> {
    let mut all: Vec<Kept> = since
        .iter()
        .filter(|kept| kept.origin == origin)
        .cloned()
        .collect();
    for held in receipts {
        // That a receipt's checkpoint is none is told with the receipt.
        all.extend(held.checkpoint());
    }
    let mut kept = Vec::new();
    for one in all {
        match Checkpoint::open(&one.note, key) {
            Ok(checkpoint) => kept.push((one.file, checkpoint)),
            Err(error) => {
                let by_this_key = one
                    .note
                    .signatures()
                    .iter()
                    .any(|by| by.name() == key.name() && by.key_id() == key.key_id());
                let error = error.said();
                if by_this_key {
                    // The log is not to blame for a file that was changed after it was kept.
                    return Err(RecountError::Malformed {
                        what: one.file,
                        why: tr!(
                            "{error}. It was damaged or changed since it was kept",
                            "{error}. Il a été abîmé ou changé depuis qu’il a été gardé"
                        ),
                    });
                }
                told.disagrees(tr!(
                    "{file}: this log signed with another key when it was kept: {error}",
                    "{file} : ce registre signait avec une autre clé quand il a été gardé : {error}",
                    file = one.file
                ));
            }
        }
    }
    Ok(kept)
}

/// A recount under way.
struct Audit<'a> {
    source: &'a Source,
    auditor: Auditor<Watch>,
    key: Verifier,
    /// Entries that receipts are about, and the leaves found there.
    asked: Vec<u64>,
    leaves: BTreeMap<u64, Vec<u8>>,
    /// What void leaves pin, by index of the leaf.
    void_hashes: BTreeMap<u64, Hash>,
    /// Live entries at each size.
    lives: Vec<u64>,
    /// Numbers at the sizes that somebody asked for.
    tallies: BTreeMap<u64, Tally>,
    /// The newest head, believed or not.
    head: (Checkpoint, Note),
    /// Manifests that were read.
    known: BTreeMap<Hash, Option<Manifest>>,
    progress: &'a mut dyn FnMut(u64, u64),
}

impl Audit<'_> {
    /// Reads on until the log has `size` leaves, and keeps the numbers on the way at `wanted`.
    fn read_to(&mut self, size: u64, wanted: Option<u64>) -> Result<(), RecountError> {
        let full = u64::from(FULL_WIDTH);
        while self.auditor.size() < size {
            let at = self.auditor.size();
            let leaves = bundle(self.source, at / full, size)?;
            let skip = usize::try_from(at % full).unwrap_or(0);
            for leaf in leaves.iter().skip(skip) {
                self.take(leaf);
                if wanted == Some(self.auditor.size()) {
                    self.tallies
                        .insert(self.auditor.size(), self.auditor.tally());
                }
            }
            (self.progress)(self.auditor.size(), size);
            if self.auditor.size() == at {
                break;
            }
        }
        Ok(())
    }

    fn take(&mut self, leaf: &[u8]) {
        let index = self.auditor.size();
        if self.asked.contains(&index) {
            self.leaves.insert(index, leaf.to_vec());
        }
        if let Ok(Leaf::Void { statement_hash, .. }) = Leaf::decode(leaf) {
            self.void_hashes.insert(index, statement_hash);
        }
        self.auditor.push(leaf);
        self.lives.push(self.auditor.live_entries());
    }

    /// The numbers of the log when it had `size` leaves.
    fn tally_at(&mut self, size: u64) -> Result<Tally, RecountError> {
        if size == self.auditor.size() {
            return Ok(self.auditor.tally());
        }
        if let Some(tally) = self.tallies.get(&size) {
            return Ok(tally.clone());
        }
        // The site shows an older log than the one just read: rare, so the older one is counted anew.
        let mut auditor = Auditor::new();
        for index in 0..size.div_ceil(u64::from(FULL_WIDTH)) {
            for leaf in bundle(self.source, index, size)? {
                auditor.push(&leaf);
            }
        }
        let tally = auditor.finish().tally;
        self.tallies.insert(size, tally.clone());
        Ok(tally)
    }

    /// Reads on to a newer head, for numbers that are shown for `size` leaves; false where the log has no head of that size.
    fn grow(&mut self, size: u64) -> Result<bool, RecountError> {
        if size <= self.auditor.size() {
            return Ok(true);
        }
        let (claimed, note) = head(self.source)?;
        if claimed.size < size || Checkpoint::open(&note, &self.key).is_err() {
            return Ok(false);
        }
        self.auditor.expect(&claimed);
        let newest = claimed.size;
        self.head = (claimed, note);
        self.read_to(newest, Some(size))?;
        Ok(true)
    }

    /// A manifest by its hash; none where a copy of the log lacks it.
    fn manifest(&mut self, hash: &Hash) -> Result<Option<Manifest>, RecountError> {
        if let Some(known) = self.known.get(hash) {
            return Ok(known.clone());
        }
        let read = match manifest(self.source, hash) {
            Ok(manifest) => Some(manifest),
            Err(RecountError::Missing { .. }) => None,
            Err(error) => return Err(error),
        };
        self.known.insert(*hash, read.clone());
        Ok(read)
    }

    /// The manifests so far, in order.
    fn manifests(&mut self) -> Result<Vec<Pinned>, RecountError> {
        let mut all = Vec::new();
        for (index, hash) in self.auditor.tally().manifests {
            all.push(Pinned {
                index,
                hash,
                manifest: self.manifest(&hash)?,
            });
        }
        Ok(all)
    }

    /// Compares what the site shows with the ledger. A disagreement is looked at again before it is told.
    fn compare_with_site(
        &mut self,
        origin: &str,
        told: &mut Told,
    ) -> Result<Option<Shown>, RecountError> {
        if matches!(self.source, Source::Directory(_)) {
            told.note(tr!(
                "a directory holds no site: what its pages show was not asked for",
                "un dossier n’a pas de site : ce que montrent ses pages n’a pas été demandé"
            ));
            return Ok(None);
        }
        let mut tries = 0;
        loop {
            tries += 1;
            let mut found = Told::default();
            let shown = self.look(origin, &mut found)?;
            let stale = shown
                .as_ref()
                .is_some_and(|shown| shown.size < self.head.0.size);
            if tries < TRIES && (stale || !found.disagreements.is_empty()) {
                std::thread::sleep(PAUSE);
                continue;
            }
            told.append(found);
            return Ok(shown);
        }
    }

    fn look(&mut self, origin: &str, told: &mut Told) -> Result<Option<Shown>, RecountError> {
        let before = self.auditor.size();
        let manifests = self.manifests()?;
        let Some(manifest) = manifests.last().and_then(|last| last.manifest.clone()) else {
            told.not_compared(tr!(
                "the site's numbers: the manifest that leads to them is not there",
                "les chiffres du site : le manifeste qui y mène manque"
            ));
            return Ok(None);
        };
        let slug = slug_of(origin);
        let Some(language) = manifest.languages.first() else {
            told.not_compared(tr!(
                "the site's numbers: the manifest names no language",
                "les chiffres du site : le manifeste ne nomme aucune langue"
            ));
            return Ok(None);
        };
        let path = format!("{language}/{slug}/count.json");
        let shown = match self.source.page(slug, &path) {
            Ok(Some(bytes)) => Shown::read(&bytes),
            Ok(None) => {
                told.not_compared(tr!(
                    "the site's numbers: it has no {path}",
                    "les chiffres du site : il n’a pas {path}"
                ));
                return Ok(None);
            }
            Err(error) => {
                told.not_compared(tr!(
                    "the site's numbers: {error}",
                    "les chiffres du site : {error}"
                ));
                return Ok(None);
            }
        };
        let Some(shown) = shown else {
            told.not_compared(tr!(
                "the site's numbers: {path} cannot be read",
                "les chiffres du site : {path} est illisible"
            ));
            return Ok(None);
        };
        if !self.grow(shown.size)? {
            told.disagrees(tr!(
                "the site shows numbers for a log of {shown} entries, its signed head has {signed}",
                "le site montre les chiffres d’un registre de {shown} entrées, sa tête signée en a {signed}",
                shown = shown.size,
                signed = self.head.0.size
            ));
            return Ok(Some(shown));
        }
        if shown.size < before {
            told.not_compared(tr!(
                "the site's newest numbers: it shows those of {shown} entries, its log has {before}",
                "les derniers chiffres du site : il montre ceux de {shown} entrées, son registre en a {before}",
                shown = shown.size
            ));
        }
        let targets: BTreeMap<String, u8> = manifests
            .iter()
            .flat_map(|pinned| &pinned.manifest)
            .flat_map(|manifest| manifest.targets.clone())
            .collect();
        let tally = self.tally_at(shown.size)?;
        shown.compare(&tally, &targets, told);
        if shown.is_appeal() && tally.live > 0 {
            told.disagrees(tr!(
                "{slug} says that nothing is signed there, and its log counts {live}",
                "{slug} dit que rien ne s’y signe, et son registre compte {live}",
                live = tally.live
            ));
        }
        for language in &manifest.languages {
            let page = format!("{language}/{slug}");
            let count = format!("{page}/count");
            self.page(slug, &page, &shown, told)?;
            if !shown.is_appeal() {
                self.page(slug, &count, &shown, told)?;
            }
        }
        Ok(Some(shown))
    }

    /// Compares the number that a page sets large.
    fn page(
        &mut self,
        slug: &str,
        path: &str,
        shown: &Shown,
        told: &mut Told,
    ) -> Result<(), RecountError> {
        let html = match self.source.page(slug, path) {
            Ok(Some(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
            Ok(None) => {
                told.not_compared(tr!(
                    "the page {path}: it is not there",
                    "la page {path} : elle n’y est pas"
                ));
                return Ok(());
            }
            Err(error) => {
                told.not_compared(tr!("the page {path}: {error}", "la page {path} : {error}"));
                return Ok(());
            }
        };
        let headline = match Headline::find(&html) {
            Ok(Headline::Marked(number, size)) => (number, size),
            Ok(Headline::Reported(number, channel)) => {
                let expected = shown.statements(&channel);
                if number != expected {
                    told.disagrees(tr!(
                        "the page {path} shows {number}, count.json says {expected} ({channel})",
                        "la page {path} montre {number}, count.json dit {expected} ({channel})",
                        channel = way(&channel)
                    ));
                }
                return Ok(());
            }
            Ok(Headline::NoNumber) => return Ok(()),
            Ok(Headline::Unmarked) => {
                told.not_compared(tr!(
                    "the page {path}: it does not tell programs its number",
                    "la page {path} : elle ne dit pas son chiffre aux programmes"
                ));
                return Ok(());
            }
            Err(why) => {
                told.disagrees(tr!("the page {path}: {why}", "la page {path} : {why}"));
                return Ok(());
            }
        };
        let (number, size) = headline;
        if !self.grow(size)? {
            told.disagrees(tr!(
                "the page {path} shows a number for a log of {size} entries, its signed head has {signed}",
                "la page {path} montre le chiffre d’un registre de {size} entrées, sa tête signée en a {signed}",
                signed = self.head.0.size
            ));
            return Ok(());
        }
        let at = usize::try_from(size).unwrap_or(usize::MAX);
        let live = self.lives.get(at).copied().unwrap_or(0);
        let expected = shown.headline(live);
        if number != expected {
            told.disagrees(tr!(
                "the page {path} shows {number}, the ledger and the figures reported come to {expected}",
                "la page {path} montre {number}, le registre et les chiffres annoncés font {expected}"
            ));
        }
        Ok(())
    }

    fn finish(
        mut self,
        origin: &str,
        pinned: bool,
        kept: &[(String, Checkpoint)],
        receipts: &[&Held],
        shown: Option<&Shown>,
        mut told: Told,
    ) -> Result<Recount, RecountError> {
        let manifests = self.manifests()?;
        self.check_manifests(origin, &manifests, &mut told);
        let Self {
            source,
            auditor,
            key,
            leaves,
            void_hashes,
            head: (checkpoint, note),
            ..
        } = self;
        let (report, mut memory) = auditor.end();
        let mut log = Told::default();
        findings(&report, kept, &mut log);
        log.append(told);
        let mut told = log;
        let losses = losses::explain_all(source, origin, &report, kept, &mut told)?;
        let mut voids = Vec::new();
        for void in std::mem::take(&mut memory.voids) {
            if let Some(hash) = void_hashes.get(&void.by) {
                let note =
                    voids::explain(source, origin, void, *hash, &key, &manifests, &mut told)?;
                voids.push(note);
            }
        }
        let receipts = receipts
            .iter()
            .map(|held| standing(held, &key, &leaves, &losses, &mut memory, &mut told))
            .collect();
        Ok(Recount {
            name: source.name(),
            key,
            pinned,
            note: note.to_string(),
            checkpoint,
            report,
            changes: changes(&manifests, shown),
            manifests,
            shown: shown.map(|shown| shown.count),
            reported: shown.map(Shown::reported).unwrap_or_default(),
            voids,
            losses,
            compared: kept.len(),
            receipts,
            disagreements: harmless(told.disagreements),
            not_compared: harmless(told.not_compared),
            notes: harmless(told.notes),
        })
    }

    /// Every manifest that the ledger pins is there, and is this log's.
    fn check_manifests(&self, origin: &str, manifests: &[Pinned], told: &mut Told) {
        for pinned in manifests {
            let index = pinned.index;
            let Some(manifest) = &pinned.manifest else {
                let line = tr!(
                    "the manifest of entry {index} is not there",
                    "le manifeste de l’entrée {index} n’y est pas"
                );
                if self.source.is_origin(origin) {
                    told.disagrees(line);
                } else {
                    told.not_compared(line);
                }
                continue;
            };
            if manifest.log_key != self.key.to_string() {
                told.disagrees(tr!(
                    "the manifest of entry {index} names another log key: {key}",
                    "le manifeste de l’entrée {index} nomme une autre clé de registre : {key}",
                    key = manifest.log_key
                ));
            }
            if manifest.origin != origin {
                told.disagrees(tr!(
                    "the manifest of entry {index} is that of another log: {origin}",
                    "le manifeste de l’entrée {index} est celui d’un autre registre : {origin}",
                    origin = manifest.origin
                ));
            }
        }
    }
}

/// What each publication changed, by the manifests; the days are the site's word.
fn changes(manifests: &[Pinned], shown: Option<&Shown>) -> Vec<(u64, Option<String>, Vec<Change>)> {
    manifests
        .windows(2)
        .filter_map(|pair| match pair {
            [before, after] => {
                let day = shown.and_then(|shown| shown.day_of(after.index));
                let (before, leaf) = (before.manifest.as_ref()?, after.index);
                Some((leaf, day, between(before, after.manifest.as_ref()?)))
            }
            _ => None,
        })
        .collect()
}

/// What the auditor found in the leaves, a line each.
fn findings(report: &Report, kept: &[(String, Checkpoint)], told: &mut Told) {
    for finding in &report.findings {
        let root = match &finding.problem {
            Problem::Root { expected, .. } => Some((finding.index, Some(*expected))),
            Problem::Short { expected, .. } => Some((*expected, None)),
            _ => None,
        };
        let file = root.and_then(|(size, root)| {
            kept.iter().find(|(_, checkpoint)| {
                checkpoint.size == size && root.is_none_or(|root| root == checkpoint.root)
            })
        });
        let line = match file {
            Some((file, _)) => tr!(
                "{file}: today's log does not begin with what it was then: {what}",
                "{file} : le registre d’aujourd’hui ne commence pas par ce qu’il était alors : {what}",
                what = crate::count::said::problem(&finding.problem)
            ),
            None => tr!(
                "entry {index}: {what}",
                "entrée {index} : {what}",
                index = finding.index,
                what = crate::count::said::problem(&finding.problem)
            ),
        };
        told.disagrees(line);
    }
    let unlisted = report.problems - u64::try_from(report.findings.len()).unwrap_or(0);
    if unlisted > 0 {
        told.disagrees(tr!("and {unlisted} more", "et {unlisted} de plus"));
    }
}

/// Holds a receipt against today's log.
fn standing(
    held: &Held,
    key: &Verifier,
    leaves: &BTreeMap<u64, Vec<u8>>,
    losses: &[Lost],
    memory: &mut Watch,
    told: &mut Told,
) -> Standing {
    let (file, receipt) = (&held.file, &held.receipt);
    let index = receipt.index;
    let mut standing = Standing {
        file: file.clone(),
        index,
        size: 0,
        state: None,
    };
    match receipt.verify(key) {
        Ok(checkpoint) => standing.size = checkpoint.size,
        Err(error) => {
            let error = error.said();
            told.disagrees(tr!(
                "{file}: the receipt does not hold: {error}",
                "{file} : le reçu ne tient pas : {error}"
            ));
            return standing;
        }
    }
    let here = leaves.get(&index);
    if here.is_none_or(|leaf| leaf.as_slice() != receipt.leaf.encode())
        && let Some(loss) = losses.iter().find(|loss| loss.took(index, standing.size))
    {
        told.not_compared(tr!(
            "{file}: entry {index} is among those that the log declares lost by entry {by}; whoever holds it can join again",
            "{file} : l’entrée {index} est parmi celles que le registre déclare perdues par l’entrée {by} ; qui le tient peut participer à nouveau",
            file = file,
            index = index,
            by = loss.from
        ));
        standing.state = Some(State::Lost(loss.from));
        return standing;
    }
    let Some(leaf) = here else {
        told.disagrees(tr!(
            "{file}: today's log has no entry {index}",
            "{file} : le registre d’aujourd’hui n’a pas d’entrée {index}"
        ));
        return standing;
    };
    if leaf.as_slice() != receipt.leaf.encode() {
        told.disagrees(tr!(
            "{file}: entry {index} of today's log is another one than the receipt's",
            "{file} : l’entrée {index} du registre d’aujourd’hui est une autre que celle du reçu"
        ));
        return standing;
    }
    standing.state = Some(match memory.past(index) {
        Past::Live(..) => State::Live,
        Past::Gone => memory
            .gone
            .get(&index)
            .map_or(State::NeverCounted, |gone| State::Gone(*gone)),
        Past::NotAnAdd | Past::Unknown => State::NeverCounted,
    });
    if standing.state == Some(State::NeverCounted) {
        told.disagrees(tr!(
            "{file}: entry {index} stands in the log against its rules, and does not count",
            "{file} : l’entrée {index} est au registre contre ses règles, et ne compte pas"
        ));
    }
    standing
}

/// The leaves of a bundle, as many as a log of `size` has there. Where only the full bundle was kept, it holds them too.
fn bundle(source: &Source, index: u64, size: u64) -> Result<Vec<Vec<u8>>, RecountError> {
    let full = u64::from(FULL_WIDTH);
    let width = size.saturating_sub(index.saturating_mul(full)).min(full);
    let width = u16::try_from(width).unwrap_or(FULL_WIDTH);
    if width == 0 {
        return Ok(Vec::new());
    }
    let mut read = Bundle { index, width };
    let bytes = match source.file(&read.to_string()) {
        Err(RecountError::Missing { what }) if width < FULL_WIDTH => {
            read.width = FULL_WIDTH;
            source
                .file_if_there(&read.to_string())?
                .ok_or(RecountError::Missing { what })?
        }
        bytes => bytes?,
    };
    let leaves = decode_bundle(&bytes, read.width)
        .map_err(|e| malformed(source, &read.to_string(), e.said()))?;
    let leaves = leaves.into_iter().take(width.into());
    Ok(leaves.map(<[u8]>::to_vec).collect())
}

/// The key that a log names in the manifest of its first leaf.
fn own_key(source: &Source, size: u64) -> Result<Verifier, RecountError> {
    let malformed = |why: String| RecountError::Malformed {
        what: source.name(),
        why,
    };
    let leaves = bundle(source, 0, size)?;
    let leaf = leaves
        .first()
        .ok_or_else(|| malformed(tr!("the log is empty", "le registre est vide")))?;
    let Ok(Leaf::Manifest { hash }) = Leaf::decode(leaf) else {
        return Err(malformed(tr!(
            "its first entry is not a manifest",
            "sa première entrée n’est pas un manifeste"
        )));
    };
    let manifest = match manifest(source, &hash) {
        Err(RecountError::Missing { what }) => {
            return Err(RecountError::Unreadable {
                what,
                why: tr!(
                    "it is not there, and it names the log's key; give the key with --key",
                    "il n’y est pas, et il nomme la clé du registre ; donnez la clé avec --key"
                ),
            });
        }
        manifest => manifest?,
    };
    manifest.log_key.parse().map_err(|_| {
        malformed(tr!(
            "its first manifest names no usable key",
            "son premier manifeste ne nomme aucune clé utilisable"
        ))
    })
}

fn manifest(source: &Source, hash: &Hash) -> Result<Manifest, RecountError> {
    let path = format!("manifest/{hash}");
    let bytes = source.file(&path)?;
    if Hash::of(&bytes) != *hash {
        return Err(malformed(
            source,
            &path,
            tr!("its hash is another", "son empreinte est une autre"),
        ));
    }
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|error| {
        let why = tr!("{error}", "ce n’est pas un manifeste en JSON ({error})");
        malformed(source, &path, why)
    })?;
    let plain = manifest.plain();
    plain.map_err(|why| malformed(source, &path, why))?;
    Ok(manifest)
}
