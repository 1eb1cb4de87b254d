//! What an audit came to, for people and for programs.

use clameur_ledger::{Checkpoint, Tally, Territory};
use serde_json::{Map, Value, json};

use super::Outcome;
use crate::cli::say;
use crate::count::recount::{Recount, Standing, State, Voided};
use crate::shown;

/// Columns of a terminal.
const WIDTH: usize = 80;

/// Tells people.
pub(super) fn text(outcome: &Outcome) {
    for recount in &outcome.recounts {
        lines(recount).iter().for_each(|line| say(&clean(line)));
    }
    let beside = &outcome.beside;
    for (title, lines) in [
        ("DISAGREES:", &beside.disagreements),
        ("NOT COMPARED:", &beside.not_compared),
    ] {
        if !lines.is_empty() {
            say(title);
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
        format!(
            "  count    {} = {} joined - {} withdrawn - {voided} voided",
            tally.live, tally.adds, tally.withdrawn
        ),
        match recount.shown {
            Some(shown) => format!("  shown    {shown} by the site"),
            None => "  shown    (not compared with a site)".to_owned(),
        },
    ];
    for figure in &recount.reported {
        lines.push(format!(
            "  reported {} {} on {}, by {}: cannot be recounted, reported by the operator",
            shown::word(&figure.channel.to_string()),
            figure.statements,
            shown::word(&figure.as_of.to_string()),
            shown::word(&figure.source.to_string())
        ));
    }
    if recount.shown.is_some() {
        lines.push(
            "  days     their sums are compared; which day an entry came cannot be recounted:"
                .to_owned(),
        );
        lines.push("           leaves hold no time".to_owned());
    }
    for (target, live) in targets(recount) {
        lines.push(format!("  target   {target}: {live}"));
    }
    lines.extend(territories(tally));
    lines.extend(published(recount));
    for batch in &tally.batches {
        lines.push(format!(
            "  batch    {}: {} statements, set {}",
            batch.number, batch.count, batch.set_hash
        ));
    }
    lines.extend(
        recount
            .voids
            .iter()
            .map(|void| format!("  void     {}", of_void(void))),
    );
    for pinned in &recount.manifests {
        lines.push(format!(
            "  manifest entry {}: {}",
            pinned.index, pinned.hash
        ));
    }
    lines.extend(published(recount));
    lines.push(format!(
        "  log      {} entries, root {}",
        recount.report.size, recount.report.root
    ));
    if recount.compared > 0 {
        lines.push(format!(
            "  since    {} kept heads compared",
            recount.compared
        ));
    }
    let head = Checkpoint::new(recount.key.name(), recount.report.size, recount.report.root);
    lines.push(format!("  head     {} (in print)", head.printed()));
    lines.push(format!("  key      {}", recount.key));
    if !recount.pinned {
        lines.push("           named by the log itself; pin it next time with --key".to_owned());
    }
    for standing in &recount.receipts {
        lines.push(format!("  receipt  {}", of_receipt(standing, recount)));
    }
    for note in &recount.notes {
        lines.push(format!("  note     {note}"));
    }
    lines.extend(result(recount));
    lines
}

fn result(recount: &Recount) -> Vec<String> {
    let list = |title: &str, lines: &[String]| -> Vec<String> {
        let mut all = vec![format!("  result   {title}")];
        all.extend(lines.iter().map(|line| format!("           {line}")));
        all
    };
    if !recount.disagreements.is_empty() {
        let mut all = list("DISAGREES:", &recount.disagreements);
        if !recount.not_compared.is_empty() {
            all.extend(list("and was NOT COMPARED:", &recount.not_compared));
        }
        return all;
    }
    if !recount.not_compared.is_empty() {
        return list(
            "what could be compared agrees; NOT COMPARED:",
            &recount.not_compared,
        );
    }
    let mut all = list(
        if recount.reported.is_empty() {
            "everything agrees"
        } else {
            "everything that can be recounted agrees"
        },
        &[],
    );
    let disputed = recount
        .voids
        .iter()
        .filter(|void| void.is_disputed())
        .count();
    if disputed > 0 {
        all.push(format!(
            "           {disputed} voided on the word of the operator alone: see `void` above"
        ));
    }
    all
}

/// A void in one line.
fn of_void(void: &Voided) -> String {
    let mut line = format!(
        "entry {}, by entry {}: {}",
        void.entry,
        void.by,
        void.reason.name()
    );
    match void.explanation.as_deref() {
        Some("") | None => line.push_str("; no explanation"),
        Some(explanation) => line.push_str(&format!("; {}", shown::word(explanation))),
    }
    for by in &void.signed_by {
        line.push_str(&format!("; signed by {} ({})", by.organisation, by.key));
        if let Some(since) = by.named_later {
            line.push_str(&format!(
                ", whose key is named only since entry {since}, after the entry itself"
            ));
        }
    }
    if void.signed_by.is_empty() {
        line.push_str("; DISPUTED: signed by the operator alone");
    } else if void.is_disputed() {
        line.push_str("; DISPUTED");
    }
    line
}

fn of_receipt(standing: &Standing, recount: &Recount) -> String {
    let (file, index) = (&standing.file, standing.index);
    match standing.state {
        None => format!("{file}: entry {index}: see below"),
        Some(State::Live) => format!("{file}: entry {index} stands at its place and counts"),
        Some(State::NeverCounted) => format!("{file}: entry {index} does not count: see below"),
        Some(State::Gone(gone)) => match recount.voids.iter().find(|v| v.by == gone.by) {
            Some(void) => format!(
                "{file}: entry {index} was voided and counts no more: {}",
                of_void(void)
            ),
            None => format!(
                "{file}: entry {index} was withdrawn with its code (by entry {}) and counts no more",
                gone.by
            ),
        },
    }
}

/// Live statements by target, as far as a manifest names it.
fn targets(recount: &Recount) -> Vec<(String, u64)> {
    let by_bit = &recount.report.tally.by_target;
    match recount.manifest() {
        Some(manifest) => manifest
            .targets
            .iter()
            .map(|(target, bit)| (target.clone(), by_bit.get(bit).copied().unwrap_or(0)))
            .collect(),
        None => by_bit
            .iter()
            .map(|(bit, live)| (format!("number {bit}"), *live))
            .collect(),
    }
}

/// What publications changed: by the manifests, with the day that the site says.
fn published(recount: &Recount) -> Vec<String> {
    let mut lines = Vec::new();
    for (leaf, day, changes) in &recount.changes {
        let day = day.as_deref().map_or_else(
            || "on a day that the site does not say".to_owned(),
            |day| format!("on {day}, as the site says"),
        );
        lines.push(format!("  changed  by entry {leaf}, {day}:"));
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
            None => lines.push(format!("  where    {count}")),
        }
    }
    lines
}

/// Tells programs: a list of logs; what concerns none of them stands last, without a campaign.
pub(super) fn json(place: &str, outcome: &Outcome) -> Vec<Value> {
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
        "targets": targets(recount).into_iter().map(|(target, live)| (target, live.into())).collect::<Map<_, _>>(),
        "territories": tally.by_territory.iter().map(|(territory, live)| {
            (territory.as_str().to_owned(), (*live).into())
        }).collect::<Map<_, _>>(),
        "batches": tally.batches.len(),
        "batch_list": batches,
        "voids": recount.voids.iter().map(void).collect::<Vec<_>>(),
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
