//! The pass over the records: each is taken in order, opened and compared with its leaf by all threads, and written in order.

use std::collections::BTreeMap;

use clameur_seal::Identities;
use rand_core::{OsRng, RngCore as _};

use super::super::archive::sha256;
use super::super::check::{Standard, Stands};
use super::super::findings::Found;
use super::super::format::RecordLine;
use super::super::open::{Progress, Step};
use super::super::output::Output;
use super::super::parallel;
use super::super::print::Signatory;
use super::super::print::model::FindingKind::Altered;
use super::super::verify::Dossier;
use super::checked::Words;
use super::export::{ExportError, Order};
use super::external_sort::{ScratchDir, Sorter, Walk};
use super::findings::Findings;
use super::package::{Job, Package, Packed};
use super::possible_duplicates::{Namesakes, Person};
use super::statement::Statement;
use super::table::Line;
use super::xml;
use crate::clock::Millis;

/// Records that one thread takes at a time.
const PORTION: usize = 32;
/// Portions for each thread that are in memory at a time.
const PORTIONS: usize = 8;

/// How many statements there were.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Counts {
    /// Of the batch, and not gone.
    pub(super) announced: u64,
    /// Written for a State.
    pub(super) written: u64,
    /// Left since the freeze.
    pub(super) gone: u64,
}

/// A record on its way.
pub(super) struct Waiting {
    pub(super) line: RecordLine,
    pub(super) number: u64,
    pub(super) leaf: Stands,
    pub(super) sealed: Vec<u8>,
}

/// A statement that agrees with everything, as it is written.
pub(super) struct Ready {
    pub(super) state: String,
    pub(super) xml: Vec<u8>,
    pub(super) line: Line,
    pub(super) signatory: Option<Signatory>,
    pub(super) person: Person,
    pub(super) confirmed_ms: Millis,
    pub(super) strangers: Option<Found>,
}

/// Everything that the pass over the records needs.
pub(super) struct Pass<'a> {
    pub(super) order: &'a Order<'a>,
    pub(super) keys: &'a Identities,
    pub(super) words: &'a Words,
    pub(super) output: &'a Output,
    pub(super) progress: Progress<'a>,
    pub(super) standard: Standard<'a>,
    pub(super) findings: Findings,
    pub(super) packages: BTreeMap<String, Package>,
    pub(super) packed: Vec<Packed>,
    pub(super) jobs: Vec<Job>,
    pub(super) waiting: Vec<Waiting>,
    pub(super) persons: Option<Namesakes>,
    pub(super) tags: Option<Sorter<40>>,
    pub(super) name_key: [u8; 32],
    pub(super) counts: Counts,
    pub(super) frozen_ms: Millis,
    /// When the last statement was confirmed.
    pub(super) latest: Option<Millis>,
    pub(super) lines: u64,
    pub(super) planned: BTreeMap<String, u64>,
    /// Leaves of which the description says that their records are lost.
    pub(super) set_apart: &'a [u64],
}

impl<'a> Pass<'a> {
    pub(super) fn new(
        order: &'a Order<'a>,
        keys: &'a Identities,
        words: &'a Words,
        output: &'a Output,
        progress: Progress<'a>,
        dossier: &'a Dossier<Walk>,
        shop: &ScratchDir,
    ) -> Result<Self, ExportError> {
        let mut name_key = [0; 32];
        OsRng.fill_bytes(&mut name_key);
        Ok(Self {
            order,
            keys,
            words,
            output,
            progress,
            standard: dossier.standard(),
            findings: Findings::default(),
            packages: BTreeMap::new(),
            packed: Vec::new(),
            jobs: Vec::new(),
            waiting: Vec::new(),
            persons: Some(Namesakes::new(shop)?),
            tags: Some(Sorter::new(shop.file("tags")?)),
            name_key,
            counts: Counts::default(),
            // A claim, and nothing is printed of it; one that cannot be is told at the end.
            frozen_ms: dossier.batch.batch.frozen_ms.min(order.now),
            latest: None,
            lines: 0,
            planned: BTreeMap::new(),
            set_apart: &dossier.batch.set_apart,
        })
    }

    /// Takes a record on; opens what waits when it is enough for all threads.
    pub(super) fn wait(&mut self, waiting: Waiting) -> Result<(), ExportError> {
        self.waiting.push(waiting);
        if self.waiting.len() >= PORTION * PORTIONS * self.order.threads.max(1) {
            self.work()?;
        }
        Ok(())
    }

    pub(super) fn found(&mut self, found: Found) -> Result<(), ExportError> {
        Ok(self.findings.add(self.output, found)?)
    }

    /// Opens and checks what waits, and writes it in order.
    pub(super) fn work(&mut self) -> Result<(), ExportError> {
        let waiting = std::mem::take(&mut self.waiting);
        let portions: Vec<&[Waiting]> = waiting.chunks(PORTION).collect();
        let this = &*self;
        let Ok(ready) = parallel::map(
            self.order.threads,
            &portions,
            || Ok::<(), std::convert::Infallible>(()),
            |(), portion| {
                let ready = portion.iter().map(|waiting| this.open(waiting));
                Ok(ready.collect::<Vec<_>>())
            },
        );
        for outcome in ready.into_iter().flatten() {
            match outcome {
                Ok(ready) => self.deliver(ready)?,
                Err(found) => {
                    for found in found {
                        self.found(found)?;
                    }
                }
            }
        }
        (self.progress)(Step::Checking, self.counts.announced, self.lines);
        Ok(())
    }

    /// Opens a record, compares it with everything, and brings it into the forms that it is written in.
    fn open(&self, waiting: &Waiting) -> Result<Ready, Vec<Found>> {
        let line = &waiting.line;
        let at = |found: Found| {
            found
                .leaf(line.index, Some(waiting.number))
                .file(&line.file)
        };
        let hash = sha256(&waiting.sealed);
        if hash != line.sha256 {
            return Err(vec![at(Found::new(Altered, "record-altered")
                .value("expected", line.sha256)
                .value("found", hash))]);
        }
        let (record, times) = self
            .standard
            .examine(line, &waiting.leaf, &hash, &waiting.sealed, self.keys)
            .map_err(|found| found.into_iter().map(at).collect::<Vec<_>>())?;
        let differs = |what: &'static str| {
            vec![at(Found::new(Altered, "record-differs").value("what", what))]
        };
        let code = waiting.leaf.territory.as_str();
        let state = self
            .words
            .states
            .get(code)
            .ok_or_else(|| differs("territory"))?;
        let instrument = self.words.instruments.get(&line.manifest);
        let instrument = instrument.ok_or_else(|| differs("manifest"))?;
        let statement = Statement::read((instrument, &state.zone), code, line, &record, &times)
            .map_err(differs)?;
        let document = statement
            .number
            .as_ref()
            .filter(|_| state.several_documents)
            .map(|number| {
                let documents = instrument.identifiers(Some(code)).iter();
                let place = documents.take_while(|known| known.document != number.document);
                u8::try_from(place.count()).unwrap_or(u8::MAX)
            });
        let person = Person::new(&self.name_key, code, line.index, document, &statement);
        Ok(Ready {
            state: code.to_owned(),
            xml: xml::signature(&statement).map_err(|_| differs("record"))?,
            line: state.columns.line(&statement),
            signatory: self
                .order
                .pdf
                .then(|| state.signatory(instrument, &statement)),
            person,
            confirmed_ms: times.confirmed_ms,
            strangers: self.standard.recipients(line, &waiting.sealed).map(at),
        })
    }

    /// Hands a statement to its State's package.
    fn deliver(&mut self, ready: Ready) -> Result<(), ExportError> {
        self.counts.written += 1;
        self.latest = self.latest.max(Some(ready.confirmed_ms));
        if let Some(found) = ready.strangers {
            self.found(found)?;
        }
        if let Some(persons) = &mut self.persons {
            persons.push(ready.person)?;
        }
        if !self.packages.contains_key(&ready.state) {
            let Some(state) = self.words.states.get(&ready.state) else {
                return Ok(());
            };
            let planned = self.planned.get(&ready.state).copied().unwrap_or_default();
            let package = Package::begin(self.output, state.clone(), planned)?;
            self.packages.insert(ready.state.clone(), package);
        }
        let Some(package) = self.packages.get_mut(&ready.state) else {
            return Ok(());
        };
        let job = package.push(self.output, &ready.xml, &ready.line, ready.signatory)?;
        self.jobs.extend(job);
        if self.jobs.len() >= self.order.threads.max(1) {
            self.print()?;
        }
        Ok(())
    }
}
