//! From a sealed dossier to one folder for each Member State.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use clameur_instrument::{Instrument, builtin};
use clameur_ledger::tile::Resource;
use clameur_ledger::{Leaf, Verifier};
use clameur_seal::{Hash32, Identities};
use jiff::tz::TimeZone;
use rand_core::{OsRng, RngCore as _};

use super::super::archive::sha256;
use super::super::check::{Standard, Stands};
use super::super::findings::Found;
use super::super::format::{RecordLine, WithdrawnLine};
use super::super::marks::{Bits, Departed, Marks};
use super::super::open::{Progress, Step, WrongKey, fits};
use super::super::output::{Output, OutputError};
use super::super::parallel;
use super::super::print::model::FindingKind::{
    Altered, Extra, Missing, Unreadable, Voided, Withdrawn,
};
use super::super::print::{Press, PrintError, Setting, Signatory};
use super::super::tarball::Tarball;
use super::super::verify::{Dossier, DossierError};
use super::findings::Findings;
use super::ledger::{Leaves, Remembered};
use super::namesakes::{Namesakes, Person};
use super::package::{Job, Package, Packed, State, volume_name};
use super::papers;
use super::source::Source;
use super::spool::{Place, Sorter, Walk, Workshop};
use super::statement::{Statement, name_hash};
use super::table::Line;
use super::xml;
use crate::campaign::definition::{Definition, Texts};
use crate::campaign::manifest::Manifest;
use crate::clock::Millis;

/// Records that one thread takes at a time.
const PORTION: usize = 32;
/// Portions for each thread that are in memory at a time.
const PORTIONS: usize = 8;

/// What is to be done.
#[derive(Debug)]
pub struct Order<'a> {
    /// The dossier's file.
    pub dossier: &'a Path,
    /// SHA-256 of it.
    pub sha256: Hash32,
    /// An empty directory.
    pub out: &'a Path,
    /// The log's key where it is known from elsewhere.
    pub log_key: Option<&'a str>,
    /// Whether statements are printed.
    pub pdf: bool,
    /// Whether nothing is left when anything disagrees.
    pub strict: bool,
    /// Threads.
    pub threads: usize,
    /// Now: when the dossier was checked.
    pub now: Millis,
}

/// How it ended.
#[derive(Debug)]
pub struct Outcome {
    /// Whether nothing disagrees: nothing is missing, extra, altered or unreadable.
    pub agrees: bool,
    /// Whether anything was left in the directory.
    pub written: bool,
    /// The report for people.
    pub report: String,
    /// The report for programs.
    pub summary: serde_json::Value,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It is no dossier, or cannot be read.
    #[error(transparent)]
    Dossier(#[from] DossierError),
    /// None of the keys opens it.
    #[error(transparent)]
    WrongKey(#[from] WrongKey),
    /// The directory cannot be written to.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The working files cannot be written, or the dossier cannot be read.
    #[error(
        "a file cannot be read or written: {0}\n  What was written so far is incomplete: make room, delete the directory, and open the dossier again."
    )]
    Io(#[from] io::Error),
    /// A document cannot be printed.
    #[error(
        "{0}\n  This is a mistake of the program: please report it, without the dossier. `--no-pdf` leaves the printed lists out."
    )]
    Print(#[from] PrintError),
    /// The report cannot be written.
    #[error("the report cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    /// What the statements are for is missing.
    #[error(
        "the dossier lacks {0}, without which no statement can be written for an authority\n  Have the batch exported again: `clameur batch export`."
    )]
    Lacks(&'static str),
}

/// Whether a dossier's statements go to the authorities of Member States. What cannot be told from its first manifest is told to be
/// otherwise: the opening that follows names what is wrong.
#[must_use]
pub fn concerns(dossier: &Path) -> bool {
    let Ok(file) = std::fs::File::open(dossier).and_then(|file| Walk::new(file, 1 << 14)) else {
        return false;
    };
    let mut archive = tar::Archive::new(file);
    let Ok(entries) = archive.entries_with_seek() else {
        return false;
    };
    for entry in entries {
        let Ok(entry) = entry else { return false };
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if path.trim_start_matches("./").starts_with("manifests/") && entry.size() < 1 << 20 {
            let manifest: Option<Manifest> = serde_json::from_reader(entry).ok();
            return manifest.is_some_and(|manifest| known(&manifest.instrument).is_some());
        }
    }
    false
}

/// The instrument of this name, when its statements go to Member States.
fn known(id: &str) -> Option<Instrument> {
    let instrument = Instrument::parse(builtin::text(id)?).ok()?;
    super::by_state(&instrument).then_some(instrument)
}

/// Writes a folder for each Member State.
///
/// # Errors
/// When the dossier is none, or cannot be read, or the directory cannot be written to. Everything else is a finding.
pub fn export(
    order: &Order<'_>,
    keys: &Identities,
    progress: Progress<'_>,
) -> Result<Outcome, ExportError> {
    let given = order
        .log_key
        .map(|key| key.trim().parse::<Verifier>())
        .transpose()
        .map_err(|error| DossierError::LogKey(error.to_string()))?;
    let output = Output::create(order.out)?;
    let shop = Workshop::under(order.out)?;
    let (source, files) = Source::open(order.dossier, shop.file("places")?)?;
    let opened = Checked::read(source, files, given)?;
    fits(&opened.dossier, keys)?;
    let words = if opened.proven {
        Words::read(&opened.dossier)?
    } else {
        Words::default()
    };
    let mut pass = Pass {
        order,
        keys,
        words: &words,
        output: &output,
        progress,
        standard: opened.dossier.standard(),
        findings: Findings::default(),
        packages: BTreeMap::new(),
        packed: Vec::new(),
        jobs: Vec::new(),
        waiting: Vec::new(),
        persons: Some(Namesakes::new(&shop)?),
        tags: Some(Sorter::new(shop.file("tags")?)),
        name_key: name_key(),
        counts: Counts::default(),
        frozen_ms: opened.dossier.batch.batch.frozen_ms,
        lines: opened.lines,
        planned: BTreeMap::new(),
    };
    for found in &opened.dossier.found {
        pass.findings.add(&output, found.clone())?;
    }
    // A log that proves nothing proves no statement.
    if opened.proven {
        pass.run(opened.source, opened.leaves, &opened.marks, opened.number)?;
    }
    let told = papers::Told {
        dossier: &opened.dossier,
        proven: opened.proven,
        listed: opened.lines,
    };
    let outcome = pass.end(&told)?;
    drop(shop);
    if !outcome.written {
        empty(order.out)?;
    }
    Ok(outcome)
}

/// Takes away what was written; the directory was empty before.
fn empty(out: &Path) -> io::Result<()> {
    for entry in std::fs::read_dir(out)? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            std::fs::remove_dir_all(path)?;
        } else {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn name_key() -> [u8; 32] {
    let mut key = [0; 32];
    OsRng.fill_bytes(&mut key);
    key
}

/// A dossier of which everything was checked but its records.
struct Checked {
    source: Source,
    dossier: Dossier<Walk>,
    leaves: Leaves,
    marks: Marks,
    number: u32,
    /// Lines in its description.
    lines: u64,
    proven: bool,
}

impl Checked {
    fn read(
        source: Source,
        files: Tarball<Walk>,
        given: Option<Verifier>,
    ) -> Result<Self, ExportError> {
        let (batch, lines, hash) = source.description(&files)?;
        let number = batch.batch.number;
        let mut bundles: BTreeMap<u64, (Place, u16)> = BTreeMap::new();
        for name in files.names() {
            let resource = name.strip_prefix("log/").map(str::parse::<Resource>);
            if let (Some(Ok(Resource::Bundle(bundle))), Some((offset, size))) =
                (resource, files.place(name))
            {
                bundles.insert(bundle.index, (Place { offset, size }, bundle.width));
            }
        }
        let in_order = (0..)
            .zip(bundles)
            .take_while(|(at, (index, _))| at == index);
        let bundles = in_order.map(|(_, (_, bundle))| bundle).collect();
        let leaves = Leaves::new(source.walk()?, bundles);
        let mut dossier = Dossier::described(files, batch, hash, given.is_some());
        dossier.check_files();
        let mut manifests = Vec::new();
        let memory = dossier.check_log_with(given, Remembered::new(leaves), |index, leaf| {
            if let Leaf::Manifest { hash } = leaf {
                manifests.push((index, *hash));
            }
        });
        let (leaves, marks) = memory.done()?;
        let sound = |found: &Found| {
            !found.code.starts_with("log-") && !found.code.starts_with("checkpoint-")
        };
        dossier.replay.manifests = manifests;
        dossier.check_manifests();
        let withdrawn: Vec<WithdrawnLine> = marks
            .withdrawn_before(number)
            .into_iter()
            .map(|(departed, batch, number)| WithdrawnLine {
                index: departed.index,
                number,
                batch,
                by: departed.gone.by,
                reason: departed.gone.reason().to_owned(),
            })
            .collect();
        let frozen = marks.batch(number).map(|batch| batch.line);
        dossier.check_batch_with(frozen.as_ref(), &withdrawn);
        for index in &source.twice {
            let name = RecordLine::file_name(*index);
            dossier.report(
                Found::new(Extra, "file-twice")
                    .leaf(*index, None)
                    .file(name),
            );
        }
        let proven = dossier.log_complete
            && dossier.checkpoint.is_some()
            && frozen.is_some()
            && dossier.found.iter().all(sound);
        Ok(Self {
            source,
            dossier,
            leaves,
            marks,
            number,
            lines,
            proven,
        })
    }
}

/// What all statements have in common.
#[derive(Default)]
struct Words {
    /// By the hash of the manifest that a statement names.
    instruments: BTreeMap<Hash32, Instrument>,
    /// By the State's code.
    states: BTreeMap<String, State>,
}

impl Words {
    fn read(dossier: &Dossier<Walk>) -> Result<Self, ExportError> {
        let mut instruments = BTreeMap::new();
        for (hash, (_, manifest)) in &dossier.manifests {
            if let Some(instrument) = known(&manifest.instrument) {
                instruments.insert(*hash, instrument);
            }
        }
        let (hash, manifest) = dossier
            .manifest()
            .ok_or(ExportError::Lacks("its manifest"))?;
        let instrument = instruments
            .get(hash)
            .ok_or(ExportError::Lacks("an instrument that this program knows"))?;
        let definition = dossier
            .text("campaign", "json", &manifest.definition)
            .and_then(|text| serde_json::from_str::<Definition>(&text).ok())
            .ok_or(ExportError::Lacks("the campaign's definition"))?;
        let texts: BTreeMap<String, Texts> = manifest
            .texts
            .iter()
            .filter_map(|(language, hash)| {
                let text = dossier.text("texts", "json", hash)?;
                Some((language.clone(), serde_json::from_str(&text).ok()?))
            })
            .collect();
        let states: BTreeMap<String, State> = instrument
            .territory
            .keys()
            .filter_map(|code| {
                let state = State::of(instrument, &definition, &texts, code)?;
                Some((code.clone(), state))
            })
            .collect();
        if states.is_empty() {
            return Err(ExportError::Lacks(
                "the initiative's registration or its texts",
            ));
        }
        Ok(Self {
            instruments,
            states,
        })
    }
}

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
struct Waiting {
    line: RecordLine,
    number: u64,
    leaf: Stands,
    sealed: Vec<u8>,
}

/// A statement that agrees with everything, as it is written.
struct Ready {
    state: String,
    xml: String,
    line: Line,
    signatory: Option<Signatory>,
    person: Option<Person>,
}

/// Everything that the pass over the records needs.
struct Pass<'a> {
    order: &'a Order<'a>,
    keys: &'a Identities,
    words: &'a Words,
    output: &'a Output,
    progress: Progress<'a>,
    standard: Standard<'a>,
    findings: Findings,
    packages: BTreeMap<String, Package>,
    packed: Vec<Packed>,
    jobs: Vec<Job>,
    waiting: Vec<Waiting>,
    persons: Option<Namesakes>,
    tags: Option<Sorter<40>>,
    name_key: [u8; 32],
    counts: Counts,
    frozen_ms: Millis,
    lines: u64,
    planned: BTreeMap<String, u64>,
}

/// Where in the batch the pass is.
struct Cursor<'a> {
    source: Source,
    leaves: Leaves,
    marks: &'a Marks,
    departed: BTreeMap<u64, Departed>,
    listed: Bits,
    next: u64,
    end: u64,
    number: u64,
    last: Option<u64>,
}

impl Pass<'_> {
    fn run(
        &mut self,
        source: Source,
        mut leaves: Leaves,
        marks: &Marks,
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
            let missing = Found::new(Missing, "record-missing").leaf(index, Some(cursor.number));
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
        if line.file == RecordLine::file_name(index) {
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
        self.waiting.push(Waiting {
            line,
            number,
            leaf: Stands {
                commitment,
                targets,
                territory,
            },
            sealed,
        });
        if self.waiting.len() >= PORTION * PORTIONS * self.order.threads.max(1) {
            self.work()?;
        }
        Ok(())
    }

    fn found(&mut self, found: Found) -> Result<(), ExportError> {
        Ok(self.findings.add(self.output, found)?)
    }

    /// Opens and checks what waits, and writes it in order.
    fn work(&mut self) -> Result<(), ExportError> {
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
        let (record, evidence) = self
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
        let statement =
            Statement::read(instrument, code, line, &record, &evidence).map_err(differs)?;
        let person = statement
            .number
            .as_ref()
            .filter(|_| state.several_documents)
            .map(|number| {
                let documents = instrument.identifiers(Some(code)).iter();
                let place = documents.take_while(|known| known.document != number.document);
                let place = u8::try_from(place.count()).unwrap_or(u8::MAX);
                let name = name_hash(&self.name_key, &statement);
                Person::new(code, &name, place, line.index, statement.identifier)
            });
        Ok(Ready {
            state: code.to_owned(),
            xml: xml::signature(&statement),
            line: state.columns.line(&statement),
            signatory: self
                .order
                .pdf
                .then(|| state.signatory(instrument, &statement)),
            person,
        })
    }

    /// Hands a statement to its State's package.
    fn deliver(&mut self, ready: Ready) -> Result<(), ExportError> {
        self.counts.written += 1;
        if let (Some(persons), Some(person)) = (&mut self.persons, ready.person) {
            persons.push(person)?;
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

    /// Prints the volumes that wait. Each gets a press of its own: presses remember every word that they set.
    fn print(&mut self) -> Result<(), ExportError> {
        let jobs = std::mem::take(&mut self.jobs);
        parallel::map(
            self.order.threads,
            &jobs,
            || Ok::<(), ExportError>(()),
            |(), job| {
                let Some(state) = self.words.states.get(&job.state) else {
                    return Ok(());
                };
                let press = Press::new(self.setting(state))?;
                let printed = press.statements(&state.sheet, &job.volume)?;
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
    fn end(mut self, told: &papers::Told<'_>) -> Result<Outcome, ExportError> {
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
        for (state, count) in same.transpose()?.unwrap_or_default() {
            let packed = self.packed.iter_mut().find(|p| p.state.code == state);
            if let Some(packed) = packed {
                packed.same_name = count;
            }
        }
        self.findings.end(self.output)?;
        for packed in &self.packed {
            let press = Press::new(self.setting(&packed.state))?;
            papers::submission(&press, self.output, packed)?;
            papers::packing_list(self.output, packed, told)?;
        }
        let agrees = self.findings.disagreements == 0
            && self.counts.written == self.counts.announced
            && told.proven;
        let closing = papers::Closing {
            order: self.order,
            told,
            findings: &self.findings,
            packed: &self.packed,
            counts: self.counts,
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
