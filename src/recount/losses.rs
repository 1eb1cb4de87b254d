//! What a log declares lost after it went on from an older copy: the notes that loss leaves pin, and the heads that they excuse.

use clameur_ledger::audit::LossLine;
use clameur_ledger::{Checkpoint, Hash, LossNote, Report};

use crate::recount::Told;
use crate::recount::source::{RecountError, Source};
use crate::terminal::tr;

/// A declared loss with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The first index that is lost: where the declaration stands.
    pub from: u64,
    /// End of what is lost: the size that the log had at most.
    pub to: u64,
    /// The day from which on what happened may be lost; none where the note cannot be had.
    pub since: Option<String>,
    /// What happened, in a sentence; none where the note cannot be had.
    pub explanation: Option<String>,
}

impl Lost {
    /// Whether an entry of a receipt that was made at this size of the log may be one of those that are lost.
    pub(crate) fn took(&self, index: u64, size: u64) -> bool {
        self.from <= index && index < self.to && self.from < size && size <= self.to
    }
}

/// The notes of all losses, fetched and compared with their leaves; and the kept heads that nobody can compare any more.
pub(crate) fn explain_all(
    source: &Source,
    origin: &str,
    report: &Report,
    kept: &[(String, Checkpoint)],
    told: &mut Told,
) -> Result<Vec<Lost>, RecountError> {
    let mut losses = Vec::new();
    for line in &report.tally.losses {
        let (lost, root) = explain(source, origin, line, told)?;
        // The one lost head whose root the log still names.
        let named = report
            .lost_heads
            .iter()
            .find(|(size, _)| *size == line.to_size);
        if let (Some(root), Some((size, found))) = (root, named)
            && root != *found
        {
            told.disagrees(tr!(
                "the loss at entry {from} says that the lost head of {size} entries had root {root}; one that was kept has {found}",
                "la perte de l’entrée {from} dit que la tête perdue de {size} entrées avait la racine {root} ; une tête gardée a {found}",
                from = line.index
            ));
        }
        losses.push(lost);
    }
    for (size, root) in &report.lost_heads {
        let file = kept
            .iter()
            .find(|(_, checkpoint)| (checkpoint.size, checkpoint.root) == (*size, *root))
            .map_or("checkpoint", |(file, _)| file.as_str());
        told.not_compared(tr!(
            "{file}: a head of {size} entries that the log no longer leads to: it declares what stood there lost",
            "{file} : une tête de {size} entrées à laquelle le registre ne mène plus : il déclare perdu ce qui y était"
        ));
    }
    Ok(losses)
}

fn explain(
    source: &Source,
    origin: &str,
    line: &LossLine,
    told: &mut Told,
) -> Result<(Lost, Option<Hash>), RecountError> {
    let mut lost = Lost {
        from: line.index,
        to: line.to_size,
        since: None,
        explanation: None,
    };
    let at = tr!(
        "the note of the loss at entry {from}",
        "la note de la perte de l’entrée {from}",
        from = line.index
    );
    let path = format!("document/{}", line.statement_hash);
    let Some(bytes) = source.file_if_there(&path)? else {
        if source.is_origin(origin) {
            told.disagrees(tr!("{at} is not published", "{at} n’est pas publiée"));
        } else {
            told.not_compared(tr!(
                "{at} is not among the files",
                "{at} n’est pas parmi les fichiers"
            ));
        }
        return Ok((lost, None));
    };
    let text = String::from_utf8_lossy(&bytes);
    let note = LossNote::parse(&text).ok();
    let says = |note: &LossNote| {
        (note.origin.as_str(), note.from_size, note.to_size) == (origin, line.index, line.to_size)
    };
    let Some(note) = note.filter(|note| Hash::of(&bytes) == line.statement_hash && says(note))
    else {
        told.disagrees(tr!(
            "{at} is not the text that the log pins, or is about another loss",
            "{at} n’est pas le texte que le registre fixe, ou parle d’une autre perte"
        ));
        return Ok((lost, None));
    };
    lost.since = Some(note.since);
    lost.explanation = Some(note.explanation);
    Ok((lost, note.root))
}
