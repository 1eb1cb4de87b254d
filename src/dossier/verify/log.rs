//! Checking the log of a dossier: its key, its checkpoint, all its entries.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use clameur_ledger::audit::{Heap, Memory};
use clameur_ledger::tile::{Bundle, FULL_WIDTH, Resource, bundles_for, decode_bundle};
use clameur_ledger::{Auditor, Checkpoint, Leaf, Note, Problem, Verifier};

use super::super::findings::Found;
use super::super::format::CHECKPOINT_FILE;
use super::super::print::model::FindingKind::{Altered, Unreadable};
use super::Dossier;
use crate::given::log::Said as _;

/// Findings of the log's recount that are told; one mistake may bring a thousand.
const MAX_RULES: usize = 20;

impl<R: Read + Seek> Dossier<R> {
    /// The checkpoint is signed by the log's key, and all entries under it make its root and keep its
    /// rules.
    pub(in super::super) fn check_log(&mut self, given: Option<Verifier>) {
        let mut replay = std::mem::take(&mut self.replay);
        self.check_log_with(given, Heap::default(), |position, leaf| {
            replay.push(position, leaf);
        });
        self.replay = replay;
    }

    /// The same, with an auditor's memory elsewhere, and each leaf that can be read given to `each`. Gives the memory back.
    pub(in super::super) fn check_log_with<M: Memory>(
        &mut self,
        given: Option<Verifier>,
        memory: M,
        each: impl FnMut(u64, &Leaf),
    ) -> M {
        let pinned = self.batch.log_key.parse::<Verifier>();
        let key = match (given, pinned) {
            (Some(given), Ok(pinned)) => {
                if given != pinned {
                    self.report(
                        Found::new(Altered, "log-key")
                            .value("expected", &given)
                            .value("found", &pinned),
                    );
                }
                Some(given)
            }
            (Some(given), Err(_)) => Some(given),
            (None, Ok(pinned)) => Some(pinned),
            (None, Err(error)) => {
                let found = Found::new(Unreadable, "checkpoint-key").value("why", error);
                self.report(found);
                None
            }
        };
        let claimed = self.read_checkpoint(key.as_ref());
        let size = claimed.as_ref().map_or(self.batch.log_size, |c| c.size);
        if size != self.batch.log_size {
            self.report(
                Found::new(Altered, "checkpoint-size")
                    .file(CHECKPOINT_FILE)
                    .value("expected", self.batch.log_size)
                    .value("found", size),
            );
        }
        let kept = self.kept_heads(key.as_ref(), size);
        let mut auditor = Auditor::with_memory(claimed.iter().chain(&kept), memory);
        self.log_complete = self.replay_log(size, &mut auditor, each) && claimed.is_some();
        let (report, memory) = auditor.end();
        if !self.log_complete {
            self.report(Found::new(Unreadable, "log-incomplete"));
            return memory;
        }
        for finding in report.findings.iter().take(MAX_RULES) {
            let of_kept = match &finding.problem {
                Problem::Root { expected, .. } => kept
                    .iter()
                    .find(|kept| kept.size == finding.index && kept.root == *expected),
                _ => None,
            };
            self.report(match of_kept {
                Some(kept) => Found::new(Altered, "log-since").value("size", kept.size),
                None => Found::new(Altered, "log-rule").value("why", finding),
            });
        }
        // Declared or not: the log does not begin with what was kept.
        for (size, _) in report.lost_heads.iter().take(MAX_RULES) {
            self.report(Found::new(Altered, "log-since").value("size", size));
        }
        memory
    }

    /// The heads of this log that somebody kept, signed by its key, and not newer than the log of the dossier.
    fn kept_heads(&mut self, key: Option<&Verifier>, size: u64) -> Vec<Checkpoint> {
        let mut kept = Vec::new();
        for note in std::mem::take(&mut self.since.notes) {
            let claimed = Checkpoint::parse(note.text());
            let (Ok(claimed), Some(key)) = (claimed, key) else {
                continue;
            };
            if claimed.origin != self.batch.origin {
                continue;
            }
            match Checkpoint::open(&note, key) {
                Ok(checkpoint) if checkpoint.size > size => {
                    self.since.newer = self.since.newer.max(Some(checkpoint.size));
                }
                Ok(checkpoint) => kept.push(checkpoint),
                Err(error) => {
                    self.report(Found::new(Altered, "log-since-key").value("why", error.said()));
                }
            }
        }
        self.since.compared = u64::try_from(kept.len()).unwrap_or(u64::MAX);
        kept
    }

    /// The checkpoint as it stands; kept as verified only when its signature is.
    fn read_checkpoint(&mut self, key: Option<&Verifier>) -> Option<Checkpoint> {
        // That the file is missing was reported with the files.
        let bytes = self.archive.read(CHECKPOINT_FILE).ok().flatten()?;
        let note = match Note::parse(&bytes) {
            Ok(note) => note,
            Err(error) => {
                let found = Found::new(Unreadable, "checkpoint-unreadable");
                self.report(found.file(CHECKPOINT_FILE).value("why", error.said()));
                return None;
            }
        };
        if let Some(key) = key {
            match Checkpoint::open(&note, key) {
                Ok(checkpoint) if checkpoint.origin == self.batch.origin => {
                    self.checkpoint = Some(checkpoint.clone());
                    self.log_key = Some(key.clone());
                    return Some(checkpoint);
                }
                Ok(checkpoint) => {
                    let found = Found::new(Altered, "batch-differs").value("what", "origin");
                    self.report(
                        found
                            .value("expected", checkpoint.origin)
                            .value("found", &self.batch.origin),
                    );
                }
                Err(error) => {
                    let found = Found::new(Altered, "checkpoint-key").file(CHECKPOINT_FILE);
                    self.report(found.value("why", error.said()));
                }
            }
        }
        Checkpoint::parse(note.text()).ok()
    }

    /// Reads the entries in order; false when some are missing or unreadable.
    fn replay_log<M: Memory>(
        &mut self,
        size: u64,
        auditor: &mut Auditor<M>,
        mut each: impl FnMut(u64, &Leaf),
    ) -> bool {
        // `size` is a claim: we walk over the bundles that are there.
        let mut there: BTreeMap<u64, (Bundle, String)> = BTreeMap::new();
        for name in self.archive.names() {
            let resource = name.strip_prefix("log/").map(str::parse::<Resource>);
            if let Some(Ok(Resource::Bundle(bundle))) = resource {
                there.insert(bundle.index, (bundle, name.to_owned()));
            }
        }
        let mut complete = size.div_ceil(u64::from(FULL_WIDTH)) == there.len() as u64;
        let wanted: BTreeMap<u64, Bundle> = bundles_for(size)
            .take(there.len())
            .map(|bundle| (bundle.index, bundle))
            .collect();
        for (index, (bundle, name)) in there {
            complete &= wanted.get(&index) == Some(&bundle);
            let bytes = self.archive.read(&name).ok().flatten().unwrap_or_default();
            let leaves = match decode_bundle(&bytes, bundle.width) {
                Ok(leaves) => leaves,
                Err(error) => {
                    complete = false;
                    let found = Found::new(Unreadable, "bundle-unreadable").file(name);
                    self.found.push(found.value("why", error.said()));
                    continue;
                }
            };
            let first = index.saturating_mul(u64::from(FULL_WIDTH));
            for (position, bytes) in (first..).zip(leaves) {
                auditor.push(bytes);
                if let Ok(leaf) = Leaf::decode(bytes) {
                    each(position, &leaf);
                }
            }
        }
        complete
    }
}
