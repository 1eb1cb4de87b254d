//! Walking through the batch: what the log holds, what the description lists and what the archive has, side by side.

use std::collections::BTreeMap;
use std::io;

use clameur_ledger::Leaf;

use super::super::check::Stands;
use super::super::findings::Found;
use super::super::format::RecordLine;
use super::super::leaf_bitmap::{Bits, Departed, LeafBitmap};
use super::super::print::model::FindingKind::{
    Altered, Extra, Missing, Unreadable, Voided, Withdrawn,
};
use super::export::ExportError;
use super::export_pass::{Pass, Waiting};
use super::ledger::Leaves;
use super::source::Source;

/// Where in the batch the pass is.
struct Cursor<'a> {
    source: Source,
    leaves: Leaves,
    marks: &'a LeafBitmap,
    departed: BTreeMap<u64, Departed>,
    listed: Bits,
    next: u64,
    end: u64,
    number: u64,
    last: Option<u64>,
}

impl Pass<'_> {
    pub(super) fn run(
        &mut self,
        source: Source,
        mut leaves: Leaves,
        marks: &LeafBitmap,
        number: u32,
    ) -> Result<(), ExportError> {
        let Some(batch) = marks.batch(number).cloned() else {
            return Ok(());
        };
        for index in batch.first..batch.line.index {
            if marks.is_filed(index)
                && marks.is_live(index)
                && let Some(Leaf::Add { territory, .. }) = leaves.get(index)?
            {
                *self
                    .planned
                    .entry(territory.as_str().to_owned())
                    .or_default() += 1;
            }
        }
        let listed = source.listed()?;
        let mut cursor = Cursor {
            source,
            leaves,
            marks,
            departed: marks
                .departed_of(number)
                .map(|(d, _)| (d.index, *d))
                .collect(),
            listed: Bits::default(),
            next: batch.first,
            end: batch.line.index,
            number: batch.before,
            last: None,
        };
        let mut failed = None;
        let read = listed.each(&mut |line| {
            self.take(&mut cursor, line).map_err(|error| {
                failed = Some(error);
                io::Error::other("stopped")
            })
        });
        match (failed, read) {
            (Some(error), _) => return Err(error),
            (None, Err(error)) => return Err(error.into()),
            (None, Ok(())) => {}
        }
        self.skip(&mut cursor, u64::MAX)?;
        self.work()?;
        for index in cursor.source.records.there.iter() {
            if !cursor.listed.has(index) {
                let file = RecordLine::file_name(index);
                self.found(Found::new(Extra, "file-extra").file(file))?;
            }
        }
        Ok(())
    }

    /// Goes on to leaf `to`; what the log holds before it and the description does not list is missing.
    fn skip(&mut self, cursor: &mut Cursor<'_>, to: u64) -> Result<(), ExportError> {
        while cursor.next < cursor.end.min(to) {
            let index = cursor.next;
            cursor.next += 1;
            if !cursor.marks.is_filed(index) {
                continue;
            }
            cursor.number += 1;
            if self.left(cursor, index)? {
                continue;
            }
            self.counts.announced += 1;
            let missing = Found::lacks(self.set_apart, index, cursor.number);
            self.found(missing.file(RecordLine::file_name(index)))?;
        }
        Ok(())
    }

    /// Whether a statement of the batch left since, which is told.
    fn left(&mut self, cursor: &Cursor<'_>, index: u64) -> Result<bool, ExportError> {
        let Some(departed) = cursor.departed.get(&index) else {
            return Ok(false);
        };
        self.counts.gone += 1;
        let found = match departed.gone.voided {
            None => Found::new(Withdrawn, "withdrawn"),
            Some(_) => Found::new(Voided, "voided").value("reason", departed.gone.reason()),
        };
        let found = found.leaf(index, Some(cursor.number));
        self.found(found.value("leaf", departed.gone.by))?;
        Ok(true)
    }

    /// Takes a line of the description.
    fn take(&mut self, cursor: &mut Cursor<'_>, line: RecordLine) -> Result<(), ExportError> {
        let index = line.index;
        let at = |found: Found| found.leaf(index, Some(line.number)).file(&line.file);
        // Lines stand by ascending index; one that does not was put there later.
        if cursor.last.is_some_and(|last| last >= index) {
            return self.found(at(Found::new(Extra, "record-listed-twice")));
        }
        cursor.last = Some(index);
        self.skip(cursor, index)?;
        // An index is a claim: only that of a record which is there is remembered.
        if line.file == RecordLine::file_name(index) && cursor.source.records.there.has(index) {
            cursor.listed.set(index);
        }
        if index >= cursor.end || cursor.next != index || !cursor.marks.is_filed(index) {
            let extra = Found::new(Extra, "record-extra").leaf(index, None);
            return self.found(extra.file(&line.file));
        }
        cursor.next += 1;
        cursor.number += 1;
        let number = cursor.number;
        if self.left(cursor, index)? {
            return Ok(());
        }
        self.counts.announced += 1;
        let at = |found: Found| found.leaf(index, Some(number)).file(&line.file);
        if line.number != number {
            self.found(
                at(Found::new(Altered, "record-number"))
                    .value("expected", number)
                    .value("found", line.number),
            )?;
        }
        let mut tag = [0; 40];
        for (to, from) in tag
            .iter_mut()
            .zip([&line.tag.0[..], &index.to_be_bytes()].concat())
        {
            *to = from;
        }
        if let Some(tags) = &mut self.tags {
            tags.push(tag)?;
        }
        let Some(Leaf::Add {
            territory,
            targets,
            commitment,
            ..
        }) = cursor.leaves.get(index)?
        else {
            return self.found(at(Found::new(Missing, "record-unproven")));
        };
        let sealed = if line.file == RecordLine::file_name(index) {
            cursor.source.record(index)
        } else {
            Ok(None)
        };
        let sealed = match sealed {
            Ok(Some(sealed)) => sealed,
            Ok(None) => return self.found(at(Found::new(Missing, "record-missing"))),
            Err(error) => {
                let unreadable = Found::new(Unreadable, "record-key").value("why", error);
                return self.found(at(unreadable));
            }
        };
        self.wait(Waiting {
            line,
            number,
            leaf: Stands {
                commitment,
                targets,
                territory,
            },
            sealed,
        })
    }
}
