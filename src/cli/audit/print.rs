//! What an audit came to, for people and for programs.

use clameur_ledger::{Checkpoint, Tally, Territory};
use serde_json::{Map, Value, json};

use super::AuditSummary;
use crate::cli::say;
use crate::recount::{Lost, Recount, Standing, State, Voided, way};
use crate::shown;
use crate::terminal::tr;

/// Columns of a terminal.
const WIDTH: usize = 80;

/// Tells people.
pub(super) fn text(outcome: &AuditSummary) {
    for recount in &outcome.recounts {
        lines(recount).iter().for_each(|line| say(&clean(line)));
    }
    let beside = &outcome.beside;
    for (title, lines) in [
        (
            tr!("DISAGREES:", "NE CONCORDE PAS :"),
            &beside.disagreements,
        ),
        (tr!("NOT COMPARED:", "NON COMPARÉ :"), &beside.not_compared),
    ] {
        if !lines.is_empty() {
            say(&title);
            lines
                .iter()
                .for_each(|line| say(&clean(&format!("           {line}"))));
        }
    }
}

/// A line on which nothing that a server or a file says can make another line, or turn what stands there around.
fn clean(line: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}');
    let shown = |c: char| {
        if c.is_control() || turns(c) {
            '\u{fffd}'
        } else {
            c
        }
    };
    line.chars().map(shown).collect()
}

fn lines(recount: &Recount) -> Vec<String> {
    let tally = &recount.report.tally;
    let voided = tally.voided_total();
    let mut lines = vec![
        format!("{} ({})", recount.slug(), recount.name),
        tr!(
            "  count    {live} = {adds} joined - {withdrawn} withdrawn - {voided} voided",
            "  compte   {live} = {adds} entrées - {withdrawn} retirées - {voided} annulées",
            live = tally.live,
            adds = tally.adds,
            withdrawn = tally.withdrawn,
            voided = voided
        ),
        match recount.shown {
            Some(shown) => tr!(
                "  shown    {shown} by the site",
                "  affiché  {shown} par le site"
            ),
            None => tr!(
                "  shown    (not compared with a site)",
                "  affiché  (pas comparé avec un site)"
            ),
        },
    ];
    for figure in &recount.reported {
        lines.push(tr!(
            "  reported {channel} {statements} on {day}, by {source}: cannot be recounted, reported by the operator",
            "  déclaré  {channel} {statements} le {day}, par {source} : ne peut pas être recompté, déclaré par l’exploitant",
            channel = shown::word(&way(&figure.channel)),
            statements = figure.statements,
            day = shown::word(&figure.as_of.to_string()),
            source = shown::word(&figure.source.to_string())
        ));
    }
    if recount.shown.is_some() {
        lines.push(tr!(
            "  days     their sums are compared; which day an entry came cannot be recounted:",
            "  jours    leurs sommes sont comparées ; le jour d’une entrée ne peut pas être recompté :"
        ));
        lines.push(tr!(
            "           leaves hold no time",
            "           les feuilles du registre ne portent pas d’heure"
        ));
    }
    for (target, live) in targets(recount, |bit| tr!("number {bit}", "numéro {bit}")) {
        lines.push(tr!(
            "  target   {target}: {live}",
            "  cible    {target} : {live}"
        ));
    }
    lines.extend(territories(tally));
    for batch in &tally.batches {
        lines.push(tr!(
            "  batch    {number}: {count} statements, set {hash}",
            "  lot      {number} : {count} déclarations, ensemble {hash}",
            number = batch.number,
            count = batch.count,
            hash = batch.set_hash
        ));
    }
    lines.extend(recount.voids.iter().map(|void| {
        tr!(
            "  void     {told}",
            "  annulé   {told}",
            told = of_void(void)
        )
    }));
    lines.extend(recount.losses.iter().map(|loss| {
        tr!(
            "  LOST     {told}",
            "  PERDU    {told}",
            told = of_loss(loss)
        )
    }));
    for pinned in &recount.manifests {
        lines.push(tr!(
            "  manifest entry {index}: {hash}",
            "  manifeste entrée {index} : {hash}",
            index = pinned.index,
            hash = pinned.hash
        ));
    }
    lines.extend(published(recount));
    lines.extend(head(recount));
    for standing in &recount.receipts {
        lines.push(tr!(
            "  receipt  {told}",
            "  reçu     {told}",
            told = of_receipt(standing, recount)
        ));
    }
    for note in &recount.notes {
        lines.push(format!("  note     {note}"));
    }
    lines.extend(result(recount));
    lines
}

/// The log as it is now, and by whom its key is known.
fn head(recount: &Recount) -> Vec<String> {
    let mut lines = Vec::new();
    lines.push(tr!(
        "  log      {size} entries, root {root}",
        "  registre {size} entrées, racine {root}",
        size = recount.report.size,
        root = recount.report.root
    ));
    if recount.compared > 0 {
        lines.push(tr!(
            "  since    {compared} kept heads compared",
            "  depuis   {compared} têtes gardées comparées",
            compared = recount.compared
        ));
    }
    let head = Checkpoint::new(recount.key.name(), recount.report.size, recount.report.root);
    lines.push(tr!(
        "  head     {head} (in print)",
        "  tête     {head} (imprimée)",
        head = head.printed()
    ));
    lines.push(tr!(
        "  key      {key}",
        "  clé      {key}",
        key = recount.key
    ));
    if !recount.pinned {
        lines.push(tr!(
            "           named by the log itself; pin it next time with --key",
            "           nommée par le registre lui-même ; la prochaine fois, fixez-la avec --key"
        ));
    }
    lines
}

fn result(recount: &Recount) -> Vec<String> {
    let list = |title: &str, lines: &[String]| -> Vec<String> {
        let mut all = vec![tr!("  result   {title}", "  résultat {title}")];
        all.extend(lines.iter().map(|line| format!("           {line}")));
        all
    };
    if !recount.disagreements.is_empty() {
        let mut all = list(
            &tr!("DISAGREES:", "NE CONCORDE PAS :"),
            &recount.disagreements,
        );
        if !recount.not_compared.is_empty() {
            all.extend(list(
                &tr!("and was NOT COMPARED:", "et n’a PAS ÉTÉ COMPARÉ :"),
                &recount.not_compared,
            ));
        }
        return all;
    }
    if !recount.not_compared.is_empty() {
        return list(
            &tr!(
                "what could be compared agrees; NOT COMPARED:",
                "ce qui a pu être comparé concorde ; NON COMPARÉ :"
            ),
            &recount.not_compared,
        );
    }
    let mut all = list(
        &if recount.reported.is_empty() {
            tr!("everything agrees", "tout concorde")
        } else {
            tr!(
                "everything that can be recounted agrees",
                "tout ce qui peut être recompté concorde"
            )
        },
        &[],
    );
    let disputed = recount
        .voids
        .iter()
        .filter(|void| void.is_disputed())
        .count();
    if disputed > 0 {
        all.push(tr!(
            "           {disputed} voided on the word of the operator alone: see `void` above",
            "           {disputed} annulées sur la seule parole de l’exploitant : voir « annulé » plus haut"
        ));
    }
    all
}

/// A void in one line.
fn of_void(void: &Voided) -> String {
    let mut line = tr!(
        "entry {entry}, by entry {by}: {reason}",
        "entrée {entry}, par l’entrée {by} : {reason}",
        entry = void.entry,
        by = void.by,
        reason = void.reason.name()
    );
    match void.explanation.as_deref() {
        Some("") | None => line.push_str(&tr!("; no explanation", " ; sans explication")),
        Some(explanation) => line.push_str(&tr!(
            "; {explanation}",
            " ; {explanation}",
            explanation = shown::word(explanation)
        )),
    }
    for by in &void.signed_by {
        line.push_str(&tr!(
            "; signed by {organisation} ({key})",
            " ; signé par {organisation} ({key})",
            organisation = by.organisation,
            key = by.key
        ));
        if let Some(since) = by.named_later {
            line.push_str(&tr!(
                ", whose key is named only since entry {since}, after the entry itself",
                ", dont la clé n’est nommée que depuis l’entrée {since}, après l’entrée elle-même"
            ));
        }
    }
    if void.signed_by.is_empty() {
        line.push_str(&tr!(
            "; DISPUTED: signed by the operator alone",
            " ; CONTESTÉ : signé par l’exploitant seul"
        ));
    } else if void.is_disputed() {
        line.push_str(&tr!("; DISPUTED", " ; CONTESTÉ"));
    }
    line
}

/// A declared loss in one line.
fn of_loss(loss: &Lost) -> String {
    let since = loss.since.as_deref().unwrap_or("?");
    let mut line = match loss.to - loss.from {
        0 => tr!(
            "entry {from}: the log went on from a copy of {since}; no entry of it is known to be lost",
            "entrée {from} : le registre est reparti d’une copie du {since} ; aucune entrée perdue n’est connue",
            from = loss.from
        ),
        entries => tr!(
            "entry {from}: the log went on from a copy of {since}; at most {entries} entries, {from} to {last}, are lost. Who joined or left on that day or later is to do so again",
            "entrée {from} : le registre est reparti d’une copie du {since} ; au plus {entries} entrées, de {from} à {last}, sont perdues. Qui a participé ou s’est retiré ce jour-là ou après doit le refaire",
            from = loss.from,
            since = since,
            entries = entries,
            last = loss.to - 1
        ),
    };
    if let Some(explanation) = loss.explanation.as_deref().filter(|text| !text.is_empty()) {
        line.push_str(&tr!(
            "; {explanation}",
            " ; {explanation}",
            explanation = shown::word(explanation)
        ));
    }
    line
}

fn of_receipt(standing: &Standing, recount: &Recount) -> String {
    let (file, index) = (&standing.file, standing.index);
    match standing.state {
        None => tr!(
            "{file}: entry {index}: see below",
            "{file} : entrée {index} : voir plus bas"
        ),
        Some(State::Live) => tr!(
            "{file}: entry {index} stands at its place and counts",
            "{file} : l’entrée {index} est à sa place et compte"
        ),
        Some(State::NeverCounted) => tr!(
            "{file}: entry {index} does not count: see below",
            "{file} : l’entrée {index} ne compte pas : voir plus bas"
        ),
        Some(State::Lost(by)) => tr!(
            "{file}: entry {index} was lost (entry {by} says so) and counts no more: join again",
            "{file} : l’entrée {index} a été perdue (l’entrée {by} le dit) et ne compte plus : participez à nouveau"
        ),
        Some(State::Gone(gone)) => match recount.voids.iter().find(|v| v.by == gone.by) {
            Some(void) => tr!(
                "{file}: entry {index} was voided and counts no more: {void}",
                "{file} : l’entrée {index} a été annulée et ne compte plus : {void}",
                file = file,
                index = index,
                void = of_void(void)
            ),
            None => tr!(
                "{file}: entry {index} was withdrawn with its code (by entry {by}) and counts no more",
                "{file} : l’entrée {index} a été retirée avec son code (par l’entrée {by}) et ne compte plus",
                file = file,
                index = index,
                by = gone.by
            ),
        },
    }
}

/// Live statements by target, as far as a manifest names it.
fn targets(recount: &Recount, unnamed: impl Fn(&u8) -> String) -> Vec<(String, u64)> {
    let by_bit = &recount.report.tally.by_target;
    match recount.manifest() {
        Some(manifest) => manifest
            .targets
            .iter()
            .map(|(target, bit)| (target.clone(), by_bit.get(bit).copied().unwrap_or(0)))
            .collect(),
        None => by_bit
            .iter()
            .map(|(bit, live)| (unnamed(bit), *live))
            .collect(),
    }
}

/// What publications changed: by the manifests, with the day that the site says.
fn published(recount: &Recount) -> Vec<String> {
    let mut lines = Vec::new();
    for (leaf, day, changes) in &recount.changes {
        let day = day.as_deref().map_or_else(
            || {
                tr!(
                    "on a day that the site does not say",
                    "un jour que le site ne dit pas"
                )
            },
            |day| tr!("on {day}, as the site says", "le {day}, d’après le site"),
        );
        lines.push(tr!(
            "  changed  by entry {leaf}, {day}:",
            "  modifié  par l’entrée {leaf}, {day} :"
        ));
        lines.extend(
            changes
                .iter()
                .map(|change| format!("           - {change}")),
        );
    }
    lines
}

/// What the leaves come to by territory, as many to a line as fit.
fn territories(tally: &Tally) -> Vec<String> {
    let counts: Vec<String> = tally
        .by_territory
        .iter()
        .filter(|(territory, _)| **territory != Territory::NONE)
        .map(|(territory, live)| format!("{} {live}", territory.as_str()))
        .collect();
    let mut lines: Vec<String> = Vec::new();
    for count in counts {
        match lines.last_mut() {
            Some(line) if line.len() + 2 + count.len() < WIDTH => {
                line.push_str(", ");
                line.push_str(&count);
            }
            Some(_) => lines.push(format!("           {count}")),
            None => lines.push(tr!("  where    {count}", "  lieux    {count}")),
        }
    }
    lines
}

/// Tells programs: a list of logs; what concerns none of them stands last, without a campaign.
pub(super) fn json(place: &str, outcome: &AuditSummary) -> Vec<Value> {
    let mut all: Vec<Value> = outcome.recounts.iter().map(log).collect();
    let beside = &outcome.beside;
    let unread: Vec<String> = outcome.unread.iter().map(ToString::to_string).collect();
    if !(beside.disagreements.is_empty() && beside.not_compared.is_empty() && unread.is_empty()) {
        all.push(json!({
            "campaign": null,
            "place": place,
            "disagreements": beside.disagreements,
            "not_compared": beside.not_compared,
            "unread": unread,
        }));
    }
    all
}

fn log(recount: &Recount) -> Value {
    let tally = &recount.report.tally;
    let batches: Vec<Value> = tally
        .batches
        .iter()
        .map(|batch| json!({ "number": batch.number, "statements": batch.count, "set_hash": batch.set_hash.to_string() }))
        .collect();
    let reported: Vec<Value> = recount
        .reported
        .iter()
        .map(|figure| {
            json!({
                "channel": figure.channel,
                "statements": figure.statements,
                "as_of": figure.as_of,
                "source": figure.source,
                "recountable": false,
            })
        })
        .collect();
    let manifests: Vec<Value> = recount
        .manifests
        .iter()
        .map(|pinned| json!({ "entry": pinned.index, "hash": pinned.hash.to_string() }))
        .collect();
    json!({
        "campaign": recount.slug(),
        "place": recount.name,
        "origin": recount.checkpoint.origin,
        "agrees": recount.disagreements.is_empty(),
        "count": tally.live,
        "added": tally.adds,
        "withdrawn": tally.withdrawn,
        "voided": tally.voided_total(),
        "shown": recount.shown,
        "reported": reported,
        "targets": targets(recount, |bit| format!("number {bit}")).into_iter().map(|(target, live)| (target, live.into())).collect::<Map<_, _>>(),
        "territories": tally.by_territory.iter().map(|(territory, live)| {
            (territory.as_str().to_owned(), (*live).into())
        }).collect::<Map<_, _>>(),
        "batches": tally.batches.len(),
        "batch_list": batches,
        "voids": recount.voids.iter().map(void).collect::<Vec<_>>(),
        "losses": recount.losses.iter().map(|loss| json!({
            "from": loss.from, "to": loss.to, "since": loss.since, "explanation": loss.explanation,
        })).collect::<Vec<_>>(),
        "manifests": manifests,
        "changes": recount.changes.iter().map(|(leaf, day, changes)| json!({
            "leaf": leaf, "day": day, "changes": changes,
        })).collect::<Vec<_>>(),
        "size": recount.report.size,
        "root": recount.report.root.to_string(),
        "key": recount.key.to_string(),
        "pinned": recount.pinned,
        "kept_heads": recount.compared,
        "receipts": recount.receipts.iter().map(|standing| receipt(standing, recount)).collect::<Vec<_>>(),
        "disagreements": recount.disagreements,
        "not_compared": recount.not_compared,
        "notes": recount.notes,
    })
}

fn void(void: &Voided) -> Value {
    let signed: Vec<Value> = void
        .signed_by
        .iter()
        .map(|by| json!({ "organisation": by.organisation, "key": by.key, "named_since": by.named_later }))
        .collect();
    json!({
        "entry": void.entry,
        "by": void.by,
        "reason": void.reason.name(),
        "explanation": void.explanation,
        "signed_by": signed,
        "disputed": void.is_disputed(),
    })
}

fn receipt(standing: &Standing, recount: &Recount) -> Value {
    let (state, by) = match standing.state {
        None => ("does-not-hold", None),
        Some(State::Live) => ("live", None),
        Some(State::NeverCounted) => ("never-counted", None),
        Some(State::Lost(by)) => ("lost", Some(by)),
        Some(State::Gone(gone)) => match gone.voided {
            None => ("withdrawn", Some(gone.by)),
            Some(_) => ("voided", Some(gone.by)),
        },
    };
    let voided = recount.voids.iter().find(|v| Some(v.by) == by);
    json!({
        "file": standing.file,
        "entry": standing.index,
        "size": standing.size,
        "state": state,
        "by": by,
        "void": voided.map(void),
    })
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn no_line_can_be_forged() {
        let forged = "x\n  result   everything agrees\u{1b}[2K\u{202e}\u{9b}\u{2028}";
        let line = clean(forged);
        assert!(
            !line.contains(['\n', '\u{1b}', '\u{202e}', '\u{9b}', '\u{2028}']),
            "{line:?}"
        );
        assert_eq!(clean("é – « 21 »"), "é – « 21 »");
    }
}
