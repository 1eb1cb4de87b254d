//! Checking what a dossier says of its batch and its statements against the log.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use clameur_ledger::audit::BatchLine;
use clameur_seal::Hash32;

use super::super::findings::Found;
use super::super::format::{BATCH_FILE, RecordLine, WithdrawnLine};
use super::super::print::model::FindingKind::{Altered, Extra, Missing, Voided, Withdrawn};
use super::super::replay::Gone;
use super::{Dossier, Expected};

impl<R: Read + Seek> Dossier<R> {
    /// The description says of the batch what its leaf says, and of withdrawals what the log says.
    pub(super) fn check_batch(&mut self) {
        let frozen = self.frozen().map(|frozen| BatchLine {
            index: frozen.index,
            number: frozen.number,
            from_size: frozen.from_size,
            to_size: frozen.to_size,
            count: frozen.count,
            set_hash: frozen.set_hash,
        });
        let withdrawn = self.replay.withdrawn_before(self.batch.batch.number);
        let listed: Vec<WithdrawnLine> = withdrawn
            .iter()
            .filter_map(|(index, entry, gone)| {
                let (batch, number) = entry.filed?;
                Some(WithdrawnLine {
                    index: *index,
                    number,
                    batch,
                    by: gone.by,
                    reason: gone.reason().to_owned(),
                })
            })
            .collect();
        self.check_batch_with(frozen.as_ref(), &listed);
    }

    /// The same, with what the log says of the batch and of withdrawals.
    pub(in super::super) fn check_batch_with(
        &mut self,
        frozen: Option<&BatchLine>,
        listed: &[WithdrawnLine],
    ) {
        self.compare_batch(frozen, listed);
        self.settle(frozen);
    }

    fn compare_batch(&mut self, frozen: Option<&BatchLine>, listed: &[WithdrawnLine]) {
        let said = self.batch.batch.clone();
        let Some(frozen) = frozen else {
            self.report(Found::new(Missing, "batch-leaf-missing").value("batch", said.number));
            return;
        };
        let checks: [(&str, String, String); 5] = [
            (
                "leaf_index",
                said.leaf_index.to_string(),
                frozen.index.to_string(),
            ),
            (
                "from_size",
                said.from_size.to_string(),
                frozen.from_size.to_string(),
            ),
            (
                "to_size",
                said.to_size.to_string(),
                frozen.to_size.to_string(),
            ),
            ("count", said.count.to_string(), frozen.count.to_string()),
            (
                "set_hash",
                said.set_hash.to_string(),
                frozen.set_hash.to_string(),
            ),
        ];
        for (what, said, logged) in checks {
            if said != logged {
                self.report(
                    Found::new(Altered, "batch-differs")
                        .value("what", what)
                        .value("found", said)
                        .value("expected", logged),
                );
            }
        }
        // An incomplete log makes other sets than the whole one; that it is incomplete was told.
        if !self.log_complete {
            return;
        }
        if listed != self.batch.withdrawn {
            self.report(Found::new(Altered, "withdrawn-list").file(BATCH_FILE));
        }
    }

    /// For every statement of the batch that still counts there is one line, and one record.
    pub(super) fn check_lines(&mut self) {
        let mut lines: BTreeMap<u64, usize> = BTreeMap::new();
        let mut tags: BTreeMap<Hash32, u64> = BTreeMap::new();
        let mut found = Vec::new();
        for (position, line) in self.batch.records.iter().enumerate() {
            let at = |found: Found| found.leaf(line.index, Some(line.number)).file(&line.file);
            if lines.contains_key(&line.index) {
                found.push(at(Found::new(Extra, "record-listed-twice")));
                continue;
            }
            lines.insert(line.index, position);
            if let Some(other) = tags.insert(line.tag, line.index) {
                found.push(at(Found::new(Extra, "record-tag-twice")).value("other", other));
            }
        }
        let logged = self.logged(&lines);
        for (index, number, gone) in &logged {
            if let Some(gone) = gone {
                found.push(
                    match gone.voided {
                        None => Found::new(Withdrawn, "withdrawn"),
                        Some(_) => Found::new(Voided, "voided").value("reason", gone.reason()),
                    }
                    .leaf(*index, Some(*number))
                    .value("leaf", gone.by),
                );
                continue;
            }
            self.announced += 1;
            let file = RecordLine::file_name(*index);
            let line = lines.get(index).copied();
            let entry = line.and_then(|at| Some((at, self.batch.records.get(at)?)));
            let Some((position, line)) = entry else {
                let lacks = Found::lacks(&self.batch.set_apart, *index, *number);
                found.push(lacks.file(file));
                continue;
            };
            if !self.archive.contains(&line.file) {
                found.push(
                    Found::new(Missing, "record-missing")
                        .leaf(*index, Some(*number))
                        .file(&line.file),
                );
                continue;
            }
            if line.number != *number {
                found.push(
                    Found::new(Altered, "record-number")
                        .leaf(*index, Some(*number))
                        .value("expected", number)
                        .value("found", line.number),
                );
            }
            self.present += 1;
            self.expected.push(Expected {
                index: *index,
                number: *number,
                line: position,
            });
        }
        let announced: BTreeSet<u64> = logged.iter().map(|(index, ..)| *index).collect();
        for line in &self.batch.records {
            if !announced.contains(&line.index) {
                found.push(
                    Found::new(Extra, "record-extra")
                        .leaf(line.index, None)
                        .file(&line.file),
                );
            }
        }
        self.found.extend(found);
    }

    /// Index and number of every statement of the batch, and what took it out since: from the log, or
    /// from the description where the log is not complete.
    fn logged(&self, lines: &BTreeMap<u64, usize>) -> Vec<(u64, u64, Option<Gone>)> {
        let number = self.batch.batch.number;
        let entries = self.replay.entries.iter();
        if self.log_complete {
            return entries
                .filter_map(|(index, entry)| {
                    let (batch, n) = entry.filed?;
                    (batch == number).then_some((*index, n, entry.gone))
                })
                .collect();
        }
        lines
            .iter()
            .filter_map(|(index, at)| {
                let line = self.batch.records.get(*at)?;
                let gone = self.replay.entries.get(index).and_then(|entry| entry.gone);
                Some((*index, line.number, gone))
            })
            .collect()
    }
}
