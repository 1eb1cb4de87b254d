//! Why entries were voided, and who stands for it: the notes that void leaves pin.

use std::collections::BTreeMap;

use clameur_ledger::{Hash, Note, Verifier, VoidNote, VoidReason};

use crate::recount::Pinned;
use crate::recount::source::{RecountError, Source};
use crate::recount::watch::Void;
use crate::terminal::tr;

/// A voided entry with what is known of the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voided {
    /// The entry.
    pub entry: u64,
    /// The leaf that took it out.
    pub by: u64,
    /// Why, in one of five words.
    pub reason: VoidReason,
    /// Why, in a sentence; none where the text cannot be had.
    pub explanation: Option<String>,
    /// Who signed the reason beside the operator, by the name of their key.
    pub signed_by: Vec<Signature>,
}

/// A signature of a key that a manifest names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Organisation, as the manifest names it.
    pub organisation: String,
    /// Name of its key.
    pub key: String,
    /// The entry of the manifest that first names the key, where the voided entry is older: then its supporter never saw that key.
    pub named_later: Option<u64>,
}

impl Voided {
    /// Whether nobody stands for it but the operator, or a key that was named only later.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        self.signed_by.iter().all(|by| by.named_later.is_some())
    }
}

/// The reason of a void, fetched and compared with its leaf. What does not agree, or cannot be had, goes into the lists.
pub(crate) fn explain(
    source: &Source,
    origin: &str,
    void: Void,
    pinned_hash: Hash,
    log_key: &Verifier,
    manifests: &[Pinned],
    told: &mut crate::recount::Told,
) -> Result<Voided, RecountError> {
    let mut voided = Voided {
        entry: void.entry,
        by: void.by,
        reason: void.reason,
        explanation: None,
        signed_by: Vec::new(),
    };
    let at = tr!(
        "the reason of the void at entry {entry}",
        "le motif de l’annulation à l’entrée {entry}",
        entry = void.by
    );
    let Some((text, note)) = text(source, void.entry, &pinned_hash)? else {
        if source.is_origin(origin) {
            told.disagrees(tr!("{at} is not published", "{at} n’est pas publié"));
        } else {
            told.not_compared(tr!(
                "{at} is not among the files",
                "{at} n’est pas parmi les fichiers"
            ));
        }
        return Ok(voided);
    };
    if Hash::of(text.as_bytes()) != pinned_hash {
        told.disagrees(tr!(
            "{at} is not the text that the log pins",
            "{at} n’est pas le texte que fixe le registre"
        ));
        return Ok(voided);
    }
    let Ok(read) = VoidNote::parse(&text) else {
        // Before there were notes, the leaf pinned the bare explanation.
        voided.explanation = Some(text.trim().to_owned());
        return Ok(voided);
    };
    if (read.origin.as_str(), read.index, read.reason) != (origin, void.entry, void.reason) {
        told.disagrees(tr!(
            "{at} is about entry {index} of {log} ({reason}), not about entry {entry} ({pinned})",
            "{at} parle de l’entrée {index} de {log} ({reason}), et non de l’entrée {entry} ({pinned})",
            index = read.index,
            log = read.origin,
            reason = read.reason.name(),
            entry = void.entry,
            pinned = void.reason.name()
        ));
    }
    voided.explanation = Some(read.explanation);
    if let Some(note) = note {
        voided.signed_by = signatures(&note, void, manifests, log_key);
    }
    Ok(voided)
}

/// The text that explains a void, with its signatures where it is a note.
fn text(
    source: &Source,
    entry: u64,
    hash: &Hash,
) -> Result<Option<(String, Option<Note>)>, RecountError> {
    let note = source.file_if_there(&format!("void/{entry}"))?;
    if let Some(note) = note.and_then(|bytes| Note::parse(&bytes).ok()) {
        return Ok(Some((note.text().to_owned(), Some(note))));
    }
    let document = source.file_if_there(&format!("document/{hash}"))?;
    Ok(document.map(|bytes| (String::from_utf8_lossy(&bytes).into_owned(), None)))
}

/// The right signatures by keys that a manifest names. A wrong one counts as none, and so does one by the key that
/// signs the log: that is the operator's.
fn signatures(note: &Note, void: Void, manifests: &[Pinned], log_key: &Verifier) -> Vec<Signature> {
    let mut named: BTreeMap<&str, (&str, u64)> = BTreeMap::new();
    for pinned in manifests {
        for (organisation, key) in pinned.manifest.iter().flat_map(|m| &m.note_keys) {
            named
                .entry(key.as_str())
                .or_insert((organisation, pinned.index));
        }
    }
    named
        .into_iter()
        .filter_map(|(key, (organisation, since))| {
            let key: Verifier = key.parse().ok()?;
            if key.public_key() == log_key.public_key() {
                return None;
            }
            note.verify(&key).ok()?;
            Some(Signature {
                organisation: organisation.to_owned(),
                key: key.name().to_owned(),
                named_later: (since > void.entry).then_some(since),
            })
        })
        .collect()
}
