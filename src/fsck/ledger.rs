//! Leaves, tiles and heads: which of them are what was signed.

use std::collections::BTreeMap;

use clameur_ledger::audit::Tally;
use clameur_ledger::hash::leaf_hash;
use clameur_ledger::tile::FULL_WIDTH;
use clameur_ledger::tree::ChangedTile;
use clameur_ledger::{
    Auditor, Checkpoint, CloseReason, Edge, Hash, Leaf, LossNote, Note, Signer, VoidReason,
};

use super::Report;
use super::rest::Kept;
use super::store::{self, Log, Sum};
use crate::count::counting::hash32;
use crate::db::{Connection, Error};
use crate::dossier::leaf_bitmap::LeafBitmap;
use crate::secrets::Secrets;
use crate::statement::record::rotted;
use crate::statement::record::store::{self as statements, CHUNK};
use crate::terminal::tr;

/// From how many bytes on a note is not the one that was signed, with a few that rotted: where all others agree with what the key signs,
/// it signed that before.
const ROTTED: usize = 4;

/// A ledger that was read.
pub(crate) struct Ledger {
    pub(crate) size: u64,
    /// What its leaves say, without those that are damaged.
    pub(crate) marks: LeafBitmap,
    /// The numbers; without meaning where a leaf is damaged.
    pub(crate) tally: Tally,
    /// Hashes that voids pin, by the entry that each takes out.
    pub(crate) voids: BTreeMap<u64, Hash>,
    /// End of each loss, and the hash that it pins, by its entry.
    pub(crate) losses: BTreeMap<u64, (u64, Hash)>,
    /// Damaged leaves, with the hash that was signed.
    pub(crate) damaged: BTreeMap<u64, Hash>,
}

impl Ledger {
    /// Whether every leaf is what was signed.
    pub(crate) fn is_whole(&self) -> bool {
        self.damaged.is_empty()
    }

    pub(crate) fn live(&self) -> u64 {
        self.tally.live
    }
}

/// A tree under way, with what its tiles should be.
#[derive(Default)]
struct Tree {
    edge: Edge,
    /// Tiles that are stored otherwise, or not at all.
    differ: Vec<ChangedTile>,
    /// The newest version of tiles that are not full.
    partial: BTreeMap<u8, ChangedTile>,
    /// Roots at sizes that somebody asked for.
    roots: BTreeMap<u64, Hash>,
}

impl Tree {
    fn append(&mut self, hash: Hash, sizes: &BTreeMap<u64, ()>) {
        // A ledger ends long before it is full.
        let _ = self.edge.append(hash);
        if sizes.contains_key(&self.edge.size()) {
            self.roots.insert(self.edge.size(), self.edge.root());
        }
    }

    async fn compare(&mut self, connection: &mut Connection, slug: &str) -> Result<(), Error> {
        for changed in self.edge.take_changed() {
            if changed.tile.width < FULL_WIDTH {
                self.partial.insert(changed.tile.level, changed);
                continue;
            }
            let index = changed.tile.index;
            let is_newest = self.partial.get(&changed.tile.level);
            if is_newest.is_some_and(|partial| partial.tile.index == index) {
                self.partial.remove(&changed.tile.level);
            }
            self.hold(connection, slug, changed).await?;
        }
        Ok(())
    }

    async fn finish(&mut self, connection: &mut Connection, slug: &str) -> Result<(), Error> {
        self.compare(connection, slug).await?;
        for changed in std::mem::take(&mut self.partial).into_values() {
            self.hold(connection, slug, changed).await?;
        }
        Ok(())
    }

    async fn hold(
        &mut self,
        connection: &mut Connection,
        slug: &str,
        changed: ChangedTile,
    ) -> Result<(), Error> {
        let stored = store::tile(connection, slug, changed.tile.level, changed.tile.index).await?;
        if stored.as_ref() != Some(&changed.bytes) {
            self.differ.push(changed);
        }
        Ok(())
    }
}

/// A leaf whose own hash is not the one in its tile.
struct Odd {
    index: u64,
    body: Option<Vec<u8>>,
    /// The hash in its tile.
    in_tile: Option<Hash>,
    /// Whether the leaf is right, where the tile above says so.
    decided: Option<bool>,
}

pub(crate) async fn examine(
    connection: &mut Connection,
    secrets: &Secrets,
    origin: &str,
    kept: &Kept,
    report: &mut Report,
) -> Result<Option<Ledger>, Error> {
    let slug = report.campaign.clone();
    let Some(head) = store::head(connection, &slug).await? else {
        report.problem(
            ("head", None),
            tr!("its ledger has no head", "son registre n’a pas de tête"),
            from_copy(),
        );
        return Ok(None);
    };
    report.head.clone_from(&head.note);
    let Some((signer, signed)) = signed(&head.note, origin, secrets) else {
        unsigned(report);
        return Ok(None);
    };
    let size = signed.as_ref().map_or(head.size, |signed| signed.size);
    let is_signed = signed.is_some();
    let old = store::old_heads(connection, &slug).await?;
    let sizes: BTreeMap<u64, ()> = old.iter().map(|(_, size, _)| (*size, ())).collect();

    let Read {
        by_leaf,
        by_tile,
        marks,
        voids,
        losses,
        auditor,
        odd,
    } = read(connection, &slug, size, &sizes).await?;
    let (root, mut tree, leaves_are_right) =
        match whose_root(report, &head, signed, &signer, size, [&by_leaf, &by_tile]) {
            Some((root, true)) => (root, by_leaf, true),
            Some((root, false)) => (root, by_tile, false),
            None => {
                if is_signed || !odd.is_empty() {
                    undecided(report, &odd);
                }
                return Ok(None);
            }
        };
    let wrong = odd
        .into_iter()
        .filter(|odd| !odd.decided.unwrap_or(leaves_are_right) || odd.body.is_none());
    let mut damaged = BTreeMap::new();
    for odd in wrong {
        damaged.insert(odd.index, odd.in_tile.unwrap_or(Hash([0; 32])));
        let body = again(connection, &slug, &odd, kept).await?;
        wrong_leaf(report, &odd, body);
    }
    for changed in std::mem::take(&mut tree.differ) {
        let tile = changed.tile;
        report.mendable(
            ("tile", None),
            tr!(
                "{tile} of its ledger is missing or damaged",
                "{tile} de son registre manque ou est abîmée"
            ),
            Log::Tile {
                level: tile.level,
                index: tile.index,
                bytes: changed.bytes,
            },
        );
    }
    let beyond = store::leaves_beyond(connection, &slug, size).await?;
    if beyond > 0 {
        report.problem(
            ("leaf", Some(size)),
            tr!("{beyond} leaves stand behind its signed head of {size}", "{beyond} entrées sont derrière sa tête signée, de {size}"),
            tr!("No head that this instance signed covers them: keep a copy of all files, and ask who holds receipts of them.", "Aucune tête que cette instance a signée ne les couvre : gardez une copie de tous les fichiers, et cherchez qui en détient des reçus."),
        );
    }
    let (audited, _) = auditor.end();
    if damaged.is_empty() {
        rules(report, &audited, root, head.sums);
    }
    old_heads(report, &old, &tree.roots, &signer);
    report.leaves = size;
    Ok(Some(Ledger {
        size,
        marks,
        tally: audited.tally,
        voids,
        losses,
        damaged,
    }))
}

/// What an auditor says of a log whose leaves are all there.
fn rules(
    report: &mut Report,
    audited: &clameur_ledger::Report,
    root: Hash,
    shown: (u64, u64, u64),
) {
    if audited.root != root {
        leads_elsewhere(report);
    }
    for finding in &audited.findings {
        report.problem(
            ("rules", Some(finding.index)),
            tr!("its ledger breaks a rule at {index}: {problem}", "son registre enfreint une règle à {index} : {problem}", index = finding.index, problem = finding.problem),
            tr!("Keep all files: this was written so, by a changed program or by hand.", "Gardez tous les fichiers : cela a été écrit ainsi, par un programme modifié ou à la main."),
        );
    }
    let sums = &audited.tally;
    let counted = (sums.adds, sums.withdrawn, sums.voided_total());
    if counted != shown {
        report.mendable(
            ("sums", None),
            tr!(
                "the number that pages show is not that of the recount, {live}",
                "le nombre que montrent les pages n’est pas celui du recomptage, {live}",
                live = sums.live
            ),
            Sum::Head(counted),
        );
    }
}

/// What one pass over a log has found.
struct Read {
    /// The tree of the leaves; where one is missing, of its hash.
    by_leaf: Tree,
    /// The tree of the hashes in the tiles; where one is missing, of its leaf.
    by_tile: Tree,
    marks: LeafBitmap,
    voids: BTreeMap<u64, Hash>,
    losses: BTreeMap<u64, (u64, Hash)>,
    auditor: Auditor,
    odd: Vec<Odd>,
}

async fn read(
    connection: &mut Connection,
    slug: &str,
    size: u64,
    sizes: &BTreeMap<u64, ()>,
) -> Result<Read, Error> {
    let (mut by_leaf, mut by_tile) = (Tree::default(), Tree::default());
    let mut marks = LeafBitmap::default();
    let (mut voids, mut losses) = (BTreeMap::new(), BTreeMap::new());
    let mut auditor = Auditor::new();
    let mut odd: Vec<Odd> = Vec::new();
    let mut first = 0;
    while first < size {
        let width = CHUNK.min(size - first);
        let mut leaves = statements::leaves(connection, slug, first, width).await?;
        let tile = store::tile(connection, slug, 0, first / CHUNK).await?;
        let hashes = hashes(tile.as_deref());
        let pairs: Vec<(Option<Hash>, Option<Hash>)> = (first..first + width)
            .zip(hashes.into_iter().map(Some).chain(std::iter::repeat(None)))
            .map(|(index, in_tile)| (leaves.get(&index).map(|body| leaf_hash(body)), in_tile))
            .collect();
        let decided = match pairs.iter().all(|(leaf, tile)| leaf == tile) || width < CHUNK {
            true => None,
            false => decide(connection, slug, first, &pairs).await?,
        };
        for (index, (leaf, in_tile)) in (first..).zip(&pairs) {
            let body = leaves.remove(&index);
            if leaf == in_tile {
                let hash = leaf.unwrap_or(Hash([0; 32]));
                by_leaf.append(hash, sizes);
                by_tile.append(hash, sizes);
            } else {
                let own = leaf.or(*in_tile).unwrap_or(Hash([0; 32]));
                let above = in_tile.or(*leaf).unwrap_or(Hash([0; 32]));
                by_leaf.append(if decided == Some(false) { above } else { own }, sizes);
                by_tile.append(if decided == Some(true) { own } else { above }, sizes);
                odd.push(Odd {
                    index,
                    body: body.clone(),
                    in_tile: *in_tile,
                    decided,
                });
            }
            let Some(body) = body else { continue };
            auditor.push(&body);
            if let Ok(leaf) = Leaf::decode(&body) {
                marks.push(index, &leaf);
                match leaf {
                    Leaf::Void {
                        index: entry,
                        statement_hash,
                        ..
                    } => {
                        voids.insert(entry, statement_hash);
                    }
                    Leaf::Loss {
                        to_size,
                        statement_hash,
                        ..
                    } => {
                        losses.insert(index, (to_size, statement_hash));
                    }
                    _ => {}
                }
            }
        }
        by_leaf.compare(connection, slug).await?;
        by_tile.compare(connection, slug).await?;
        first += width;
    }
    by_leaf.finish(connection, slug).await?;
    by_tile.finish(connection, slug).await?;
    Ok(Read {
        by_leaf,
        by_tile,
        marks,
        voids,
        losses,
        auditor,
        odd,
    })
}

/// The signed root, and whether the leaves lead to it; else the tiles do.
fn whose_root(
    report: &mut Report,
    head: &store::Head,
    signed: Option<Checkpoint>,
    signer: &Signer,
    size: u64,
    [by_leaf, by_tile]: [&Tree; 2],
) -> Option<(Hash, bool)> {
    if let Some(signed) = signed {
        let which = [by_leaf, by_tile]
            .iter()
            .position(|tree| tree.edge.root() == signed.root)?;
        if head.size != size {
            let found = tr!(
                "the size of its ledger is stored as {stored}, and signed as {size}",
                "la taille de son registre est notée {stored}, et signée {size}",
                stored = head.size
            );
            let note = String::from_utf8_lossy(&head.note).into_owned();
            report.mendable(("head", None), found, Log::Head { note, size });
        }
        return Some((signed.root, which == 0));
    }
    for (tree, leaves) in [(by_leaf, true), (by_tile, false)] {
        let root = tree.edge.root();
        let Some(note) = signed_again(&head.note, signer, size, root) else {
            continue;
        };
        report.mendable(
            ("head", None),
            tr!(
                "bytes of its signed head were changed",
                "des octets de sa tête signée ont été changés"
            ),
            Log::Head { note, size },
        );
        return Some((root, leaves));
    }
    unsigned(report);
    None
}

fn unsigned(report: &mut Report) {
    report.problem(
        ("head", None),
        tr!("its newest head is not signed by this instance's key", "sa dernière tête n’est pas signée par la clé de cette instance"),
        tr!("Is log.seed the key that this instance began with? Restore it, else the database, from your copy.", "log.seed est-il la clé avec laquelle cette instance a commencé ? Remettez-la, sinon la base, depuis votre copie."),
    );
}

/// The hashes of a stored tile, as many as there are.
fn hashes(tile: Option<&[u8]>) -> Vec<Hash> {
    tile.unwrap_or_default()
        .chunks_exact(32)
        .filter_map(hash32)
        .collect()
}

/// What a leaf's row and its place in the tile say of its hash.
type Pair = (Option<Hash>, Option<Hash>);

/// Whether the leaves of a full tile, or else its hashes, lead to the hash in the tile above; none where neither does.
async fn decide(
    connection: &mut Connection,
    slug: &str,
    first: u64,
    pairs: &[Pair],
) -> Result<Option<bool>, Error> {
    let at = first / CHUNK;
    let above = store::tile(connection, slug, 1, at / CHUNK).await?;
    let place = usize::try_from(at % CHUNK).unwrap_or(usize::MAX);
    let Some(above) = hashes(above.as_deref()).get(place).copied() else {
        return Ok(None);
    };
    let root = |which: fn(&Pair) -> Option<Hash>| -> Option<Hash> {
        let mut edge = Edge::new();
        for pair in pairs {
            edge.append(which(pair)?).ok()?;
        }
        Some(edge.root())
    };
    if root(|pair| pair.0) == Some(above) {
        return Ok(Some(true));
    }
    Ok((root(|pair| pair.1) == Some(above)).then_some(false))
}

/// The head, if this instance's key signed it, and that key: under the name in the configuration, or the one that the head has where
/// base_url was changed since.
fn signed(note: &[u8], origin: &str, secrets: &Secrets) -> Option<(Signer, Option<Checkpoint>)> {
    let parsed = Note::parse(note).ok();
    let own = parsed.as_ref().and_then(|note| note.text().lines().next());
    let signers = [Some(origin), own].into_iter().flatten();
    let mut signers = signers.filter_map(|name| Signer::new(name, secrets.log_seed()).ok());
    let first = signers.next()?;
    if let Some(head) = opened(note, &first) {
        return Some((first, Some(head)));
    }
    let other = signers.find_map(|signer| opened(note, &signer).map(|head| (signer, Some(head))));
    Some(other.unwrap_or((first, None)))
}

/// A head, if this key signed it.
fn opened(note: &[u8], signer: &Signer) -> Option<Checkpoint> {
    let note = Note::parse(note).ok()?;
    Checkpoint::open(&note, &signer.verifier()).ok()
}

/// The note that this key signed of a tree, where what is stored differs from it by a few bytes only.
fn signed_again(stored: &[u8], signer: &Signer, size: u64, root: Hash) -> Option<String> {
    let head = Checkpoint::new(signer.verifier().name(), size, root);
    let note = head.sign(signer).ok()?.to_string();
    let differ = note.bytes().zip(stored).filter(|(a, b)| a != *b).count();
    (note.len() == stored.len() && (1..=ROTTED).contains(&differ)).then_some(note)
}

/// Heads of earlier days and those that were stamped.
fn old_heads(
    report: &mut Report,
    old: &[(String, u64, Vec<u8>)],
    roots: &BTreeMap<u64, Hash>,
    signer: &Signer,
) {
    for (day, size, stored) in old {
        let head = opened(stored, signer);
        let root = roots.get(size);
        if head.is_some_and(|head| head.size == *size && Some(&head.root) == root) {
            continue;
        }
        let found = match day.is_empty() {
            true => tr!(
                "the head of size {size} that was stamped is damaged",
                "la tête de taille {size} qui a été horodatée est abîmée"
            ),
            false => tr!(
                "the head of {day} is damaged",
                "la tête du {day} est abîmée"
            ),
        };
        match root.and_then(|root| signed_again(stored, signer, *size, *root)) {
            Some(note) => {
                let (day, size) = (day.clone(), *size);
                report.mendable(("old-head", None), found, Log::OldHead { day, size, note });
            }
            None => report.problem(("old-head", None), found, from_copy()),
        }
    }
}

/// A leaf made again: the bytes that have the hash that was signed.
async fn again(
    connection: &mut Connection,
    slug: &str,
    odd: &Odd,
    kept: &Kept,
) -> Result<Option<Vec<u8>>, Error> {
    let Some(signed) = odd.in_tile else {
        return Ok(None);
    };
    let is_it = |body: &[u8]| leaf_hash(body) == signed;
    if let Some(body) = &odd.body {
        let mut tried = body.clone();
        let all: Vec<u8> = (1..=u8::MAX).collect();
        if rotted(&mut tried, &all, is_it) {
            return Ok(Some(tried));
        }
    }
    let mut candidates: Vec<Leaf> = Vec::new();
    let row = statements::statement(connection, slug, odd.index).await?;
    candidates.extend(row.and_then(|row| row.entry()));
    candidates.extend(
        kept.manifests
            .keys()
            .map(|hash| Leaf::Manifest { hash: *hash }),
    );
    for batch in crate::dossier::store::batches(connection, slug).await? {
        candidates.extend(super::rest::batch_leaf(&batch));
    }
    for (entry, hash) in store::void_notes(connection, slug).await? {
        let Some(statement_hash) = hash32(&hash) else {
            continue;
        };
        candidates.extend(VoidReason::ALL.map(|reason| Leaf::Void {
            index: entry,
            reason,
            statement_hash,
        }));
    }
    for (hash, text) in &kept.notes {
        candidates.extend(LossNote::parse(text).ok().map(|note| Leaf::Loss {
            from_size: note.from_size,
            to_size: note.to_size,
            statement_hash: *hash,
        }));
    }
    candidates.extend(
        [
            CloseReason::Ended,
            CloseReason::Abandoned,
            CloseReason::Continued,
            CloseReason::Other,
        ]
        .map(|reason| Leaf::Close { reason }),
    );
    let found = candidates.iter().map(Leaf::encode).find(|body| is_it(body));
    Ok(found.map(|body| body.to_vec()))
}

fn wrong_leaf(report: &mut Report, odd: &Odd, body: Option<Vec<u8>>) {
    let index = odd.index;
    let about = ("leaf", Some(index));
    let found = match odd.body {
        Some(_) => tr!(
            "leaf {index} of its ledger is not what was signed",
            "l’entrée {index} de son registre n’est pas ce qui a été signé"
        ),
        None => tr!(
            "leaf {index} of its ledger is missing",
            "l’entrée {index} de son registre manque"
        ),
    };
    match body {
        Some(body) => report.mendable(about, found, Log::Leaf { index, body }),
        None => report.problem(
            about,
            found,
            tr!(
                "Whoever keeps a copy of the public log has it (an audit, a mirror, an archive of a batch): put its bytes back into the table \
                 `leaf`, and look again. Until then nothing can be frozen.",
                "Qui garde une copie du registre public l’a (un audit, un miroir, l’archive d’un lot) : remettez ses octets dans la table \
                 `leaf`, et regardez à nouveau. D’ici là, aucun lot ne peut être arrêté."
            ),
        ),
    }
}

fn undecided(report: &mut Report, odd: &[Odd]) {
    for one in odd {
        let index = one.index;
        report.problem(
            ("leaf", Some(index)),
            tr!("leaf {index} and its hash in the tiles differ, and neither leads to the signed head", "l’entrée {index} et son empreinte dans les tuiles diffèrent, et aucune ne mène à la tête signée"),
            from_copy(),
        );
    }
    if odd.is_empty() {
        leads_elsewhere(report);
    }
}

fn leads_elsewhere(report: &mut Report) {
    report.problem(
        ("ledger", None),
        tr!(
            "its leaves do not lead to its signed head",
            "ses entrées ne mènent pas à sa tête signée"
        ),
        from_copy(),
    );
}

pub(crate) fn from_copy() -> String {
    tr!(
        "Keep a copy of all files as they are; restore it from the last whole copy of the database.",
        "Gardez une copie de tous les fichiers tels qu’ils sont ; remettez-le depuis la dernière copie entière de la base."
    )
}
