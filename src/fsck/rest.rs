//! What hangs on the ledger: records, batches, texts, sums.

use std::collections::{BTreeMap, BTreeSet};

use clameur_ledger::{Hash, Leaf, LossNote, VoidNote};

use super::Level;
use super::Report;
use super::ledger::{Ledger, from_copy};
use super::store::{self, Row, Sum};
use crate::campaign::manifest::Manifest;
use crate::count::counting::hash32;
use crate::count::store::Loss;
use crate::db::{Connection, Error};
use crate::dossier::archive;
use crate::dossier::store::{Batch, batches as stored_batches};
use crate::retention::DestroyedStatements;
use crate::statement::record::store::{self as statements, CHUNK};
use crate::statement::record::{Entry, Part, Stored};
use crate::terminal::tr;

/// What the store keeps under hashes, where it is what its hash says.
pub(crate) struct Kept {
    /// Manifests; none where this program cannot read one.
    pub(crate) manifests: BTreeMap<Hash, Option<Manifest>>,
    /// Hashes of everything else.
    documents: BTreeSet<Hash>,
    /// The public notes of voids and losses among these.
    pub(crate) notes: BTreeMap<Hash, String>,
}

/// Texts, documents and manifests against their hashes.
pub(crate) async fn kept(connection: &mut Connection, report: &mut Report) -> Result<Kept, Error> {
    let mut kept = Kept {
        manifests: BTreeMap::new(),
        documents: BTreeSet::new(),
        notes: BTreeMap::new(),
    };
    for (kind, language, hash, body) in store::kept(connection, &report.campaign).await? {
        let name = match language.is_empty() {
            true => kind.clone(),
            false => format!("{language}/{kind}"),
        };
        match hash32(&hash) {
            Some(hash) if Hash::of(&body) == hash => {
                if kind == "manifest" {
                    kept.manifests
                        .insert(hash, serde_json::from_slice(&body).ok());
                } else {
                    if matches!(kind.as_str(), "void" | "loss") {
                        let text = String::from_utf8_lossy(&body).into_owned();
                        kept.notes.insert(hash, text);
                    }
                    kept.documents.insert(hash);
                }
            }
            _ => report.problem(
                ("text", None),
                tr!(
                    "what is kept as {name} is not what its hash says",
                    "ce qui est gardé comme {name} n’est pas ce que dit son empreinte"
                ),
                text_again(),
            ),
        }
    }
    Ok(kept)
}

fn text_again() -> String {
    tr!(
        "If it is in force, publish the campaign's folder again: what is unchanged is put back. Else restore it from a copy of the database; archives of \
         batches hold it too.",
        "S’il est en vigueur, publiez à nouveau le dossier de la campagne : ce qui n’a pas changé est remis. Sinon, remettez-le depuis une copie de la \
         base ; les archives des lots le contiennent aussi."
    )
}

/// Whatever the ledger pins is kept.
pub(crate) fn pinned(ledger: &Ledger, kept: &Kept, report: &mut Report) {
    for (leaf, hash) in &ledger.marks.manifests {
        if ledger.damaged.contains_key(leaf) {
            continue;
        }
        let Some(manifest) = kept.manifests.get(hash) else {
            report.problem(
                ("text", Some(*leaf)),
                tr!(
                    "the manifest of entry {leaf} is missing or damaged",
                    "le manifeste de l’entrée {leaf} manque ou est abîmé"
                ),
                text_again(),
            );
            continue;
        };
        for (kind, _, pin) in manifest.iter().flat_map(archive::pinned) {
            let is_kept = Hash::from_hex(pin).is_ok_and(|pin| kept.documents.contains(&pin));
            if !is_kept {
                report.found(
                    ("text", Some(*leaf)),
                    Level::Warning,
                    tr!("{kind}/{pin}, which the manifest of entry {leaf} names, is missing or damaged", "{kind}/{pin}, que nomme le manifeste de l’entrée {leaf}, manque ou est abîmé"),
                    text_again(),
                );
            }
        }
    }
    for (entry, hash) in &ledger.voids {
        if !kept.documents.contains(hash) {
            report.problem(
                ("text", Some(*entry)),
                tr!("the public note that says why entry {entry} was voided is missing or damaged", "la note publique qui dit pourquoi l’entrée {entry} a été annulée manque ou est abîmée"),
                from_copy(),
            );
        }
    }
    for (entry, (_, hash)) in &ledger.losses {
        if !kept.documents.contains(hash) {
            report.problem(
                ("text", Some(*entry)),
                tr!("the public note that says what was lost at entry {entry} is missing or damaged", "la note publique qui dit ce qui a été perdu à l’entrée {entry} manque ou est abîmée"),
                from_copy(),
            );
        }
    }
}

/// Rows that repeat what entries and their public notes say. Of a note that is missing, this was said.
pub(crate) async fn notes(
    connection: &mut Connection,
    ledger: &Ledger,
    kept: &Kept,
    report: &mut Report,
) -> Result<(), Error> {
    let slug = report.campaign.clone();
    let stored = store::void_notes(connection, &slug).await?;
    for (entry, hash) in &ledger.voids {
        let text = kept.notes.get(hash).map(String::as_str);
        // Entries that were voided before there were notes have another text.
        let has_note = text.is_some_and(|text| VoidNote::parse(text).is_ok());
        if has_note && stored.get(entry).map(Vec::as_slice) != Some(hash.0.as_slice()) {
            report.mendable(
                ("note", Some(*entry)),
                tr!("what is stored of the reason why entry {entry} was voided is not what the ledger says", "ce qui est noté du motif de l’annulation de l’entrée {entry} n’est pas ce que dit le registre"),
                Sum::VoidNote {
                    entry: *entry,
                    hash: *hash,
                },
            );
        }
    }
    let stored = store::losses(connection, &slug).await?;
    for (from, (to, hash)) in &ledger.losses {
        let text = kept.notes.get(hash).map(String::as_str);
        let Some(note) = text.and_then(|text| LossNote::parse(text).ok()) else {
            continue;
        };
        let right = Loss {
            from: *from,
            to: *to,
            since: note.since,
        };
        if !stored.contains(&right) {
            report.mendable(
                ("note", Some(*from)),
                tr!(
                    "what is stored of the loss at entry {from} is not what the ledger says",
                    "ce qui est noté de la perte à l’entrée {from} n’est pas ce que dit le registre"
                ),
                Sum::Loss(right),
            );
        }
    }
    for loss in &stored {
        if !ledger.losses.contains_key(&loss.from) {
            let from = loss.from;
            report.problem(
                ("note", Some(from)),
                tr!(
                    "a loss is stored at entry {from}, and no entry in the ledger says so",
                    "une perte est notée à l’entrée {from}, et aucune entrée du registre ne le dit"
                ),
                from_copy(),
            );
        }
    }
    Ok(())
}

/// The batch of a statement, by the ledger, and the leaf of that batch.
fn batch_of(ledger: &Ledger, index: u64) -> Option<(u32, u64)> {
    let (number, _) = ledger.marks.number(index)?;
    Some((number, ledger.marks.batch(number)?.line.index))
}

/// Every sealed record against its leaf.
pub(crate) async fn records(
    connection: &mut Connection,
    ledger: &Ledger,
    kept: &Kept,
    report: &mut Report,
) -> Result<(), Error> {
    let slug = report.campaign.clone();
    let destroyed = DestroyedStatements::of(connection, &slug).await?;
    let mut apart = statements::set_apart(connection, &slug).await?;
    let keys = |hash: &Hash| {
        let manifest = kept.manifests.get(hash)?.as_ref()?;
        let named: BTreeSet<&String> = manifest.recipients.values().flatten().collect();
        Some(named.len())
    };
    let (mut after, mut next) = (None, 0);
    loop {
        let rows = statements::statements(connection, &slug, after).await?;
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
            break;
        };
        after = Some(last.index);
        let mut leaves = BTreeMap::new();
        if last.index - first.index < 4 * CHUNK {
            let wide = last.index - first.index + 1;
            leaves = statements::leaves(connection, &slug, first.index, wide).await?;
        }
        for row in &rows {
            missing(report, ledger, &destroyed, &mut apart, next..row.index);
            next = row.index + 1;
            let body = match leaves.remove(&row.index) {
                Some(body) => Some(body),
                None => statements::leaves(connection, &slug, row.index, 1)
                    .await?
                    .remove(&row.index),
            };
            let leaf = body.and_then(|body| Leaf::decode(&body).ok());
            let entry = leaf.as_ref().and_then(Entry::of);
            report.records += 1;
            record(report, ledger, row, entry, &mut apart, keys);
        }
    }
    missing(report, ledger, &destroyed, &mut apart, next..ledger.size);
    // Whatever is left of these was mended, or left.
    for index in apart {
        report.mends.push(Row::TakeBack { index }.into());
    }
    Ok(())
}

/// Sealed records that are nobody's: whoever deletes a row destroys its record, so that something else took the row.
pub(crate) async fn strays(
    connection: &mut Connection,
    ledger: &Ledger,
    report: &mut Report,
) -> Result<(), Error> {
    let strays = store::strays(connection, &report.campaign).await?;
    if strays == 0 {
        return Ok(());
    }
    let about = ("record", None);
    let found = tr!(
        "sealed records that belong to no form and to no statement are still kept: {strays}",
        "des enregistrements scellés qui ne sont d’aucun formulaire ni d’aucune déclaration sont encore gardés : {strays}"
    );
    // One of them may be what a damaged row named.
    if !ledger.is_whole() || report.troubles.iter().any(|t| t.part == about.0) {
        let remedy = tr!(
            "One of them may be what another row named: first mend or void what is damaged, then look again.",
            "L’un d’eux est peut-être celui que nommait une autre ligne : réparez ou annulez d’abord ce qui est abîmé, puis regardez à nouveau."
        );
        report.found(about, Level::Warning, found, remedy);
        return Ok(());
    }
    report.mendable(about, found, Row::Strays);
    if let Some(trouble) = report.troubles.last_mut() {
        trouble.remedy = tr!(
            "`clameur fsck --mend` destroys them.",
            "`clameur fsck --mend` les détruit."
        );
    }
    Ok(())
}

/// Statements that count, and of which there is no record.
fn missing(
    report: &mut Report,
    ledger: &Ledger,
    destroyed: &DestroyedStatements,
    apart: &mut BTreeSet<u64>,
    range: std::ops::Range<u64>,
) {
    // A damaged entry may be what took it out.
    if !ledger.is_whole() {
        apart.retain(|index| !range.contains(index));
        return;
    }
    for index in range {
        let batch = batch_of(ledger, index).map(|(_, leaf)| leaf);
        if ledger.marks.is_live(index) && destroyed.statement(index, batch).is_none() {
            lost(report, index, "row", apart);
        }
    }
}

/// A statement that cannot be filed.
fn lost(report: &mut Report, index: u64, what: &'static str, apart: &mut BTreeSet<u64>) {
    let slug = report.campaign.clone();
    let differs = Part::named(what).map(Part::said);
    let found = match differs {
        None => tr!(
            "statement {index} counts, and its record is missing",
            "la déclaration {index} compte, et son enregistrement manque"
        ),
        Some(differs) => tr!(
            "statement {index} counts, and its record is damaged: {differs} is not what its entry binds",
            "la déclaration {index} compte, et son enregistrement est abîmé : {differs}, ce n’est pas ce que lie son entrée"
        ),
    };
    let void = tr!(
        "Restore its row from a copy of the database. If there is none, say so in public, and it counts no more: \
         `clameur campaign void {slug} {index} --reason lost-record`.",
        "Remettez sa ligne depuis une copie de la base. S’il n’y en a pas, dites-le publiquement, et elle ne compte plus : \
         `clameur campaign void {slug} {index} --reason lost-record`."
    );
    if apart.remove(&index) {
        let found = tr!(
            "{found}; set apart: archives go on without it",
            "{found} ; mise de côté : les archives se font sans elle"
        );
        report.found(("record", Some(index)), Level::Warning, found, void);
        return;
    }
    let remedy = if report.tries == 0 && what != "row" {
        // Nobody voids what was only not tried.
        tr!(
            "First `clameur fsck --mend`: it tries whether one byte of it rotted and makes it again then, else it sets it apart, so that batches \
             go on without it.",
            "D’abord `clameur fsck --mend` : il essaie si un seul octet a changé et la refait alors, sinon il la met de côté, pour que les lots se \
             fassent sans elle."
        )
    } else {
        tr!(
            "{void} Until then `clameur fsck --mend` sets it apart, so that batches go on without it.",
            "{void} D’ici là, `clameur fsck --mend` la met de côté, pour que les lots se fassent sans elle."
        )
    };
    report.problem(("record", Some(index)), found, remedy);
    report.mends.push(Row::SetApart { index, what }.into());
}

fn record(
    report: &mut Report,
    ledger: &Ledger,
    row: &Stored,
    entry: Option<Entry>,
    apart: &mut BTreeSet<u64>,
    keys: impl Fn(&Hash) -> Option<usize> + Copy,
) {
    let index = row.index;
    if ledger.damaged.contains_key(&index) {
        apart.remove(&index);
        return;
    }
    let left = ledger.is_whole() && !ledger.marks.is_live(index);
    // Only what is provably theirs is taken for a record of who left.
    let entry = entry.filter(|entry| index < ledger.size && (!left || row.is_of(entry)));
    let Some(entry) = entry else {
        report.problem(
            ("record", Some(index)),
            tr!("a record is kept as statement {index}, and no entry of the ledger stands for it", "un enregistrement est gardé comme déclaration {index}, et aucune entrée du registre n’en répond"),
            tr!("Its number may have been changed: is another statement said to be missing? Else keep a copy of all files, and ask where it comes from.", "Son numéro a peut-être changé : une autre déclaration est-elle dite manquante ? Sinon, gardez une copie de tous les fichiers, et cherchez d’où il vient."),
        );
        return;
    };
    if left {
        report.mendable(
            ("record", Some(index)),
            tr!(
                "statement {index} left, and its record is still kept",
                "la déclaration {index} s’est retirée, et son enregistrement est encore gardé"
            ),
            Row::Remove { index },
        );
        if let Some(trouble) = report.troubles.last_mut() {
            trouble.remedy = tr!(
                "`clameur fsck --mend` destroys it.",
                "`clameur fsck --mend` le détruit."
            );
        }
        return;
    }
    let parts = row.compare(&entry, keys);
    if let Some(part) = parts.iter().find(|part| **part != Part::Recipients) {
        let mut right = row.clone();
        right.withdrawal_hash = entry.withdrawal_hash.0.to_vec();
        right.territory = entry.territory.as_str().to_owned();
        right.targets = entry.targets.0;
        let healed = match report.tries.checked_sub(1) {
            Some(left) if !right.is_of(&entry) => {
                report.tries = left;
                right.healed(&entry)
            }
            Some(_) | None => None,
        };
        let part = healed.as_ref().map_or(*part, |(part, _)| *part);
        let right = healed.map_or(right, |(_, healed)| healed);
        if right.compare(&entry, |_| None).is_empty() {
            let differs = part.said();
            report.mendable(
                ("record", Some(index)),
                tr!("of statement {index}, {differs} rotted by one byte, or is not what its entry says", "de la déclaration {index}, {differs} : un octet a changé, ou ce n’est pas ce que dit son entrée"),
                Row::Right(Box::new(right)),
            );
            apart.remove(&index);
        } else {
            lost(report, index, part.name(), apart);
        }
    } else if !parts.is_empty() {
        report.problem(
            ("record", Some(index)),
            tr!("statement {index} is sealed to more or fewer keys than its manifest names", "la déclaration {index} est scellée pour plus ou moins de clés que n’en nomme son manifeste"),
            tr!("It was sealed so, by a changed program: whoever holds the other key may have read it. It can be filed.", "Elle a été scellée ainsi, par un programme modifié : qui tient l’autre clé l’a peut-être lue. Elle peut être déposée."),
        );
    }
}

/// What the leaf of a batch should be, by its row.
pub(crate) fn batch_leaf(batch: &Batch) -> Option<Leaf> {
    Some(Leaf::Batch {
        number: batch.number,
        from_size: batch.from_size,
        to_size: batch.to_size,
        count: u32::try_from(batch.count).ok()?,
        set_hash: hash32(&batch.set_hash)?,
    })
}

/// Batches against their leaves.
pub(crate) async fn batches(
    connection: &mut Connection,
    ledger: &Ledger,
    report: &mut Report,
) -> Result<(), Error> {
    let slug = report.campaign.clone();
    let stored = stored_batches(connection, &slug).await?;
    for marked in &ledger.marks.batches {
        let line = &marked.line;
        if ledger.damaged.contains_key(&line.index) {
            continue;
        }
        let leaf = Leaf::Batch {
            number: line.number,
            from_size: line.from_size,
            to_size: line.to_size,
            count: line.count,
            set_hash: line.set_hash,
        };
        let row = stored.iter().find(|batch| batch.number == line.number);
        let number = line.number;
        match row {
            None => report.problem(
                ("batch", Some(line.index)),
                tr!(
                    "batch {number} has an entry in the ledger, and no row",
                    "le lot {number} a une entrée dans le registre, et pas de ligne"
                ),
                from_copy(),
            ),
            Some(row) if row.leaf_index == line.index && batch_leaf(row) == Some(leaf) => {}
            Some(row) => {
                let right = Batch {
                    number,
                    leaf_index: line.index,
                    from_size: line.from_size,
                    to_size: line.to_size,
                    count: u64::from(line.count),
                    set_hash: line.set_hash.0.to_vec(),
                    frozen_at: row.frozen_at,
                };
                report.mendable(
                    ("batch", Some(line.index)),
                    tr!(
                        "what is stored of batch {number} is not what its entry says",
                        "ce qui est noté du lot {number} n’est pas ce que dit son entrée"
                    ),
                    Sum::Batch(right),
                );
            }
        }
    }
    for batch in &stored {
        if ledger.is_whole() && ledger.marks.batch(batch.number).is_none() {
            let number = batch.number;
            report.problem(
                ("batch", None),
                tr!(
                    "there is a row of batch {number}, and no entry in the ledger",
                    "il y a une ligne du lot {number}, et pas d’entrée dans le registre"
                ),
                from_copy(),
            );
        }
    }
    Ok(())
}

/// The sums that pages show against a recount.
pub(crate) async fn sums(
    connection: &mut Connection,
    ledger: &Ledger,
    report: &mut Report,
) -> Result<(), Error> {
    let slug = report.campaign.clone();
    let stored = store::sums(connection, &slug).await?;
    let tally = &ledger.tally;
    let number = |n: Option<&u64>| n.map_or(0, |n| i64::try_from(*n).unwrap_or(i64::MAX));
    let bits: BTreeSet<u8> = stored
        .targets
        .keys()
        .chain(tally.by_target.keys())
        .copied()
        .collect();
    for bit in bits {
        let live = number(tally.by_target.get(&bit));
        let shown = stored.targets.get(&bit).copied().unwrap_or(0);
        if shown != live {
            report.mendable(
                ("sums", None),
                tr!("target {bit} is shown with {shown} statements, the recount gives {live}", "la cible {bit} est montrée avec {shown} déclarations, le recomptage en donne {live}"),
                Sum::Target { bit, live },
            );
        }
    }
    let counted: BTreeMap<&str, &u64> = tally
        .by_territory
        .iter()
        .map(|(territory, live)| (territory.as_str(), live))
        .filter(|(name, _)| !name.is_empty())
        .collect();
    let names: BTreeSet<&str> = stored
        .territories
        .keys()
        .map(String::as_str)
        .chain(counted.keys().copied())
        .collect();
    for name in names {
        let live = number(counted.get(name).copied());
        let shown = stored.territories.get(name).copied().unwrap_or(0);
        if shown != live {
            let territory = name.to_owned();
            report.mendable(
                ("sums", None),
                tr!(
                    "{name} is shown with {shown} statements, the recount gives {live}",
                    "{name} est montré avec {shown} déclarations, le recomptage en donne {live}"
                ),
                Sum::Territory {
                    name: territory,
                    live,
                },
            );
        }
    }
    if stored.days != (tally.adds, tally.withdrawn, tally.voided_total()) {
        report.problem(
            ("sums", None),
            tr!("the sums by day do not add up to the recount", "les sommes par jour ne font pas le total du recomptage"),
            tr!("Entries carry no time: restore the table `tally_day` from a copy of the database. Nothing else depends on it but the chart and `audit`.", "Les entrées ne portent pas d’heure : remettez la table `tally_day` depuis une copie de la base. Rien d’autre n’en dépend que le graphique et `audit`."),
        );
    }
    Ok(())
}
