//! The end of an opening: what is printed, what must be looked at once all statements are known, what goes with them.

use jiff::tz::TimeZone;

use super::super::findings::Found;
use super::super::open::Step;
use super::super::parallel;
use super::super::print::model::FindingKind::Extra;
use super::cover_documents;
use super::export::{ExportError, ExportReport};
use super::export_pass::Pass;
use super::package::{Package, State, volume_name};
use crate::pdf::{PdfRenderer, Setting};

impl Pass<'_> {
    /// Prints the volumes that wait. Each gets a renderer of its own: renderers remember every word that they set.
    pub(super) fn print(&mut self) -> Result<(), ExportError> {
        let jobs = std::mem::take(&mut self.jobs);
        parallel::map(
            self.order.threads,
            &jobs,
            || Ok::<(), ExportError>(()),
            |(), job| {
                let Some(state) = self.words.states.get(&job.state) else {
                    return Ok(());
                };
                let renderer = PdfRenderer::new(self.setting(state))?;
                let printed = renderer.statements(&state.sheet, &job.volume)?;
                let name = volume_name(&job.state, job.volume.number);
                let pages = u64::try_from(printed.pages).ok();
                Ok(self.output.write(&name, &printed.pdf, pages)?)
            },
        )?;
        Ok(())
    }

    /// The day of the freeze, so that the same dossier gives the same bytes again.
    fn setting(&self, state: &State) -> Setting {
        Setting {
            lang: state.sheet.lang,
            created_at: jiff::Timestamp::from_millisecond(self.frozen_ms)
                .unwrap_or(jiff::Timestamp::UNIX_EPOCH),
            zone: TimeZone::UTC,
        }
    }

    /// Ends everything: the last volumes, what goes with them, and the report.
    pub(super) fn end(
        mut self,
        told: &cover_documents::Told<'_>,
    ) -> Result<ExportReport, ExportError> {
        let total: u64 = self.packages.values().map(|package| package.count).sum();
        // Of 27 volumes at most; each thread has one in print.
        let last = self.packages.values_mut().filter_map(Package::last);
        self.jobs.extend(last);
        self.print()?;
        (self.progress)(Step::Printing, total, total);
        self.same_tags()?;
        for (_, package) in std::mem::take(&mut self.packages) {
            self.packed.push(package.end(self.output)?);
        }
        let documents = |state: &str, place: u8| {
            let instrument = self.words.instruments.values().next();
            let documents = instrument.map_or(&[][..], |i| i.identifiers(Some(state)));
            let document = documents.get(usize::from(place));
            document.map_or_else(String::new, |known| known.document.clone())
        };
        let persons = self.persons.take();
        let same = persons.map(|persons| persons.write(self.output, documents));
        let same = same.transpose()?.unwrap_or_default();
        for (state, count) in same.by_state {
            let packed = self.packed.iter_mut().find(|p| p.state.code == state);
            if let Some(packed) = packed {
                packed.same_name = count;
            }
        }
        let implausible = told.dossier.frozen_plausible(self.latest, self.order.now);
        if let Some(found) = implausible {
            self.findings.add(self.output, found)?;
        }
        self.findings.end(self.output)?;
        for packed in &self.packed {
            cover_documents::packing_list(self.output, packed, told)?;
        }
        let agrees = self.findings.disagreements == 0
            && self.counts.written == self.counts.announced
            && told.proven;
        let closing = cover_documents::Closing {
            order: self.order,
            told,
            findings: &self.findings,
            packed: &self.packed,
            counts: self.counts,
            abroad: same.abroad,
            agrees,
        };
        closing.write(self.output)
    }

    /// One tag is one person: whoever has it twice was counted twice.
    fn same_tags(&mut self) -> Result<(), ExportError> {
        let Some(tags) = self.tags.take() else {
            return Ok(());
        };
        let sorted = tags.done()?;
        let mut tags = sorted.iter()?;
        let mut before: Option<[u8; 40]> = None;
        while let Some(entry) = tags.next()? {
            let index = |entry: &[u8; 40]| {
                let bytes: Option<[u8; 8]> = entry.get(32..).and_then(|b| b.try_into().ok());
                bytes.map(u64::from_be_bytes).unwrap_or_default()
            };
            if let Some(first) = before.filter(|first| first.get(..32) == entry.get(..32)) {
                let twice = Found::new(Extra, "record-tag-twice").leaf(index(&entry), None);
                self.findings
                    .add(self.output, twice.value("other", index(&first)))?;
                continue;
            }
            before = Some(entry);
        }
        Ok(())
    }
}
