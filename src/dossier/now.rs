//! What the log says now of an archive that was written earlier: who left since.

use std::io::{Read, Seek};

use clameur_ledger::tile::{FULL_WIDTH, bundles_for, decode_bundle};
use clameur_ledger::{Auditor, Checkpoint, Leaf, Note};

use super::findings::Attention;
use super::open::Verified;
use super::verify::Dossier;
use crate::given::log::Said as _;
use crate::recount::{RecountError, Source};
use crate::terminal::tr;

/// What the log says now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// Its size.
    pub size: u64,
    /// Numbers of the complainants of the batch who left since the archive was written, in order.
    pub left: Vec<u64>,
}

/// Why nothing can be said.
#[derive(Debug, thiserror::Error)]
pub enum NowError {
    /// The log cannot be read.
    #[error("{}", tr!(
        "{error}\n  Give the log's address (https://…/log/NAME), or a directory with its files; or leave out --log.",
        "{error}\n  Donnez l’adresse du registre (https://…/log/NOM), ou un dossier avec ses fichiers ; ou omettez --log.",
        error = _0
    ))]
    Source(#[from] RecountError),
    /// The archive's own head is not signed by its log's key.
    #[error("{}", tr!(
        "the archive's own head of the log is not signed by its key, so nothing can be held against it",
        "la tête du registre que porte l’archive n’est pas signée par sa clé : rien ne peut lui être comparé"
    ))]
    Unsigned,
    /// Another log, or a head that the key did not sign.
    #[error("{}", tr!(
        "{place} is not the log of this archive: {why}\n  Give the log of the same campaign.",
        "{place} n’est pas le registre de cette archive : {why}\n  Donnez le registre de la même campagne."
    ))]
    Other {
        /// Where.
        place: String,
        /// Why.
        why: String,
    },
    /// A log that is older than the archive.
    #[error("{}", tr!(
        "{place} has {size} entries, fewer than the archive: it is an older copy, or entries were taken out\n  `clameur audit --since` tells which.",
        "{place} a {size} entrées, moins que l’archive : c’est une copie plus ancienne, ou des entrées ont été enlevées\n  `clameur audit --since` dit lequel des deux."
    ))]
    Older {
        /// Where.
        place: String,
        /// Its size.
        size: u64,
    },
    /// A log that does not go on from the archive's.
    #[error("{}", tr!(
        "{place} does not go on from the log of this archive: {why}\n  Somebody is shown another history: do not file, and run `clameur audit`.",
        "{place} ne continue pas le registre de cette archive : {why}\n  Quelqu’un voit une autre histoire : ne déposez pas, et lancez `clameur audit`."
    ))]
    Forked {
        /// Where.
        place: String,
        /// What the recount found first.
        why: String,
    },
}

impl<R: Read + Seek> Dossier<R> {
    /// Reads the log as it is now, recounts it from the archive's head on, and says who of the batch left since.
    ///
    /// # Errors
    /// When it cannot be read, or is not the archive's log, grown.
    pub fn left_since(&self, source: &Source) -> Result<Now, NowError> {
        let (Some(then), Some(key)) = (&self.checkpoint, &self.log_key) else {
            return Err(NowError::Unsigned);
        };
        let place = source.name();
        let other = |why: String| NowError::Other {
            place: place.clone(),
            why: crate::shown::word(&why).into_owned(),
        };
        let note = Note::parse(&source.file("checkpoint")?).map_err(|e| other(e.said()))?;
        let now = Checkpoint::open(&note, key).map_err(|e| other(e.said()))?;
        if now.origin != then.origin {
            return Err(other(now.origin));
        }
        if now.size < then.size {
            let size = now.size;
            return Err(NowError::Older { place, size });
        }
        let mut auditor = Auditor::with_checkpoints([then, &now]);
        let mut left = Vec::new();
        for bundle in bundles_for(now.size) {
            let bytes = source.file(&bundle.to_string())?;
            let leaves =
                decode_bundle(&bytes, bundle.width).map_err(|error| other(error.said()))?;
            let first = bundle.index.saturating_mul(u64::from(FULL_WIDTH));
            for (index, leaf) in (first..).zip(leaves) {
                auditor.push(leaf);
                if index >= then.size {
                    left.extend(self.number_taken_out(leaf));
                }
            }
        }
        let (report, _) = auditor.end();
        if let Some(finding) = report.findings.first() {
            let why = crate::shown::word(&finding.to_string()).into_owned();
            return Err(NowError::Forked { place, why });
        }
        left.sort_unstable();
        Ok(Now {
            size: now.size,
            left,
        })
    }

    /// The complainant of this batch whom a leaf takes out.
    fn number_taken_out(&self, leaf: &[u8]) -> Option<u64> {
        let named = match Leaf::decode(leaf).ok()? {
            Leaf::Withdraw { index, .. } | Leaf::Void { index, .. } => index,
            _ => return None,
        };
        let (batch, number) = self.replay.entries.get(&named)?.filed?;
        (batch == self.batch.batch.number).then_some(number)
    }
}

impl<R> Verified<R> {
    /// Tells in the report that some people left since.
    pub fn note_left(&mut self, now: &Now) {
        if now.left.is_empty() {
            return;
        }
        self.attention.push(Attention {
            numbers: now.left.clone(),
            ..Attention::new("archive-old").value("count", now.left.len())
        });
    }
}
