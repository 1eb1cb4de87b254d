//! The folder of one Member State under way: open files, counters, and no more signatories in memory than one volume has.

use std::collections::BTreeMap;

use clameur_instrument::Instrument;

use super::super::output::{Output, OutputError, Stream};
use super::super::print::{Sheet, Signatory, StatementVolume};
use super::statement::Statement;
use super::states;
use super::table::{self, Columns, Line};
use super::xml::{self, Initiative};
use crate::campaign::definition::{Definition, Texts};
use crate::campaign::initiative::{Wording, documents};
use crate::clock::Zone;
use crate::i18n::Lang;
use crate::statement::fields::country;

/// Statements in a printed volume.
pub(super) const VOLUME: usize = 2_000;

/// What is known of a State before the first statement.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) code: String,
    pub(super) sheet: Sheet,
    pub(super) columns: Columns,
    pub(super) initiative: Initiative,
    /// In which time zone days of signature are counted.
    pub(super) zone: Zone,
    /// Names and addresses of the contact persons.
    pub(super) contacts: Vec<(String, String)>,
    /// The legal entity; may be empty.
    pub(super) legal_entity: String,
    /// Whether a person could have signed with one document and again with another.
    pub(super) several_documents: bool,
}

impl State {
    /// `texts` are the campaign's by language.
    pub(super) fn of(
        instrument: &Instrument,
        definition: &Definition,
        texts: &BTreeMap<String, Texts>,
        code: &str,
    ) -> Option<Self> {
        let lang = states::language(code);
        let words = [lang.code(), definition.languages.first()?]
            .into_iter()
            .find_map(|language| texts.get(language))?;
        Self::read_in(lang, words, instrument, definition, code)
    }

    /// The same in a given language.
    pub(super) fn read_in(
        lang: Lang,
        words: &Texts,
        instrument: &Instrument,
        definition: &Definition,
        code: &str,
    ) -> Option<Self> {
        let registered = definition.initiative.as_ref()?;
        let day = |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |d| d.to_string());
        let contacts: Vec<String> = registered
            .contacts
            .iter()
            .map(|contact| format!("{} {}", contact.name, contact.email))
            .collect();
        let documents = instrument.identifiers(Some(code)).len();
        Some(Self {
            code: code.to_owned(),
            sheet: Sheet {
                lang,
                country: country(lang, code),
                title: words.title.clone(),
                number: registered.number.clone(),
                header: documents::header(lang, definition, words),
                declaration: Wording::of(lang, words).declaration(),
                by_number: documents > 0,
                demonstration: definition.demonstration,
                copy: false,
            },
            columns: Columns::of(instrument, code),
            initiative: Initiative {
                number: registered.number.clone(),
                starts: day(definition.opens),
                ends: day(definition.closes),
                register: registered.register_in(lang.code()),
                title: words.title.clone(),
                objectives: words.objectives.clone(),
                contacts: contacts.join(", "),
                website: registered.website.clone(),
            },
            zone: definition.zone(Some(instrument)),
            contacts: registered
                .contacts
                .iter()
                .map(|contact| (contact.name.clone(), contact.email.clone()))
                .collect(),
            legal_entity: registered.legal_entity.clone(),
            several_documents: documents > 1,
        })
    }

    /// A statement as a line of a printed volume.
    pub(super) fn signatory(&self, instrument: &Instrument, statement: &Statement) -> Signatory {
        let item = |field: &str| statement.item(field).unwrap_or_default();
        let (found_by, told_apart_by) = match &statement.number {
            Some(number) => {
                let kind = instrument.identifier(&self.code, &number.document);
                let kind = kind.map(|kind| kind.label(self.sheet.lang.code()));
                (
                    number.dressed.clone(),
                    kind.unwrap_or(&number.document).to_owned(),
                )
            }
            None => (
                address(self.sheet.lang, item),
                item("birth-date").to_owned(),
            ),
        };
        Signatory {
            first_names: item("given-name").to_owned(),
            family_names: item("family-name").to_owned(),
            found_by,
            told_apart_by,
            day: statement.day.to_string(),
        }
    }
}

fn address<'a>(lang: Lang, item: impl Fn(&str) -> &'a str) -> String {
    let join = |parts: &[&str], by: &str| -> String {
        let parts: Vec<&str> = parts
            .iter()
            .copied()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(by)
    };
    let street = join(&[item("street"), item("street-number")], " ");
    let city = join(&[item("postal-code"), item("city")], " ");
    let country = match item("country") {
        "" => String::new(),
        code => country(lang, code),
    };
    join(&[&street, &city, &country], ", ")
}

/// A volume to be printed.
pub(super) struct Job {
    pub(super) state: String,
    pub(super) volume: StatementVolume,
}

/// A State's files.
pub(super) struct Package {
    pub(super) state: State,
    xml: Stream,
    csv: Stream,
    as_text: Option<Stream>,
    own_names: Option<Stream>,
    pub(super) count: u64,
    /// Statements that only the second table holds.
    pub(super) run: u64,
    /// Statements that should be here, as the log counts them.
    planned: u64,
    waiting: Vec<Signatory>,
    pub(super) volumes: u64,
}

impl Package {
    pub(super) fn begin(output: &Output, state: State, planned: u64) -> Result<Self, OutputError> {
        let file = name(&state.code, ".xml");
        let head =
            xml::head(&state.code, &state.initiative).map_err(|source| OutputError::Write {
                path: file.clone().into(),
                source,
            })?;
        let mut xml = output.begin(&file)?;
        xml.push(&head)?;
        let mut csv = output.begin(&name(&state.code, ".csv"))?;
        csv.push(&state.columns.head())?;
        Ok(Self {
            state,
            xml,
            csv,
            as_text: None,
            own_names: None,
            count: 0,
            run: 0,
            planned,
            waiting: Vec::new(),
            volumes: 0,
        })
    }

    /// Writes a statement; gives a volume that it filled.
    pub(super) fn push(
        &mut self,
        output: &Output,
        xml: &[u8],
        line: &Line,
        signatory: Option<Signatory>,
    ) -> Result<Option<Job>, OutputError> {
        self.count += 1;
        self.xml.push(xml)?;
        if line.runs {
            self.run += 1;
            let stream = match &mut self.as_text {
                Some(stream) => stream,
                None => {
                    let mut stream = output.begin(&name(&self.state.code, "-as-text.csv"))?;
                    stream.push(&self.state.columns.head())?;
                    self.as_text.insert(stream)
                }
            };
            stream.push(&line.text)?;
        } else {
            self.csv.push(&line.text)?;
        }
        if let Some(names) = &line.own_names {
            let stream = match &mut self.own_names {
                Some(stream) => stream,
                None => {
                    let file = other_name(&self.state.code, "names-as-typed", "csv");
                    let mut stream = output.begin(&file)?;
                    stream.push(&table::own_names_head())?;
                    self.own_names.insert(stream)
                }
            };
            stream.push(names)?;
        }
        self.waiting.extend(signatory);
        if self.waiting.len() >= VOLUME {
            return Ok(self.volume());
        }
        Ok(None)
    }

    /// Takes the signatories that wait for a volume.
    fn volume(&mut self) -> Option<Job> {
        let signatories = std::mem::take(&mut self.waiting);
        let count = signatories.len() as u64;
        if count == 0 {
            return None;
        }
        self.volumes += 1;
        Some(Job {
            state: self.state.code.clone(),
            volume: StatementVolume {
                number: self.volumes,
                of: self.planned.div_ceil(VOLUME as u64).max(self.volumes),
                first: self.count + 1 - count,
                signatories,
            },
        })
    }

    /// No statement comes any more: the last volume.
    pub(super) fn last(&mut self) -> Option<Job> {
        self.volume()
    }

    /// Ends the files.
    pub(super) fn end(self, output: &Output) -> Result<Packed, OutputError> {
        let mut xml = self.xml;
        xml.push(xml::TAIL.as_bytes())?;
        output.end(xml)?;
        output.end(self.csv)?;
        self.as_text.map(|file| output.end(file)).transpose()?;
        let names = self.own_names.map(|file| output.end(file)).transpose()?;
        Ok(Packed {
            state: self.state,
            count: self.count,
            run: self.run,
            volumes: self.volumes,
            same_name: 0,
            own_names: names.is_some(),
        })
    }
}

/// What a State's folder holds.
pub(super) struct Packed {
    pub(super) state: State,
    pub(super) count: u64,
    pub(super) run: u64,
    pub(super) volumes: u64,
    /// Statements that may be of people who signed with another document too.
    pub(super) same_name: u64,
    /// Whether there is a table of names as they were typed.
    pub(super) own_names: bool,
}

/// `DE/statements-DE` and what comes behind it.
pub(super) fn name(state: &str, rest: &str) -> String {
    format!("{state}/statements-{state}{rest}")
}

/// Name of a printed volume.
pub(super) fn volume_name(state: &str, number: u64) -> String {
    name(state, &format!("-{number}.pdf"))
}

/// Name of any other file for a State.
pub(super) fn other_name(state: &str, kind: &str, extension: &str) -> String {
    format!("{state}/{kind}-{state}.{extension}")
}
