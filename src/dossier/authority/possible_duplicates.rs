//! One person who may have signed twice: with two documents; with names swapped, misspelt or typed with letters of another script, and
//! the same day of birth or the same address. Such statements of one State are told, and none is dropped: many of them are two people.
//!
//! Of a million statements not all can be compared with all. A slip changes one word of the names; so each statement is put, once for each of
//! its words, under the hash of the others, and only those under one hash are compared. All of it is sorted on disk.

use std::io;

use clameur_instrument::canonical;
use clameur_ledger::Hash;

use super::super::likeness::{Names, is_near};
use super::super::output::{Output, OutputError};
use super::abroad::{self, Abroad};
use super::export::ExportError;
use super::external_sort::{ScratchDir, Sorted, Sorter};
use super::package::other_name;
use super::statement::{Statement, uuid};

/// Bytes of an entry: State 2, key 20, word 16, place 1, document 1, day of birth 4, leaf 8, identifier 16.
const WIDTH: usize = 68;
/// Bytes that bring entries together.
const KEY: usize = 22;
/// Letters of a word that are kept to be compared.
const LETTERS: usize = 16;
const PLACE: usize = KEY + LETTERS;
const DOCUMENT: usize = PLACE + 1;
const BIRTH: usize = DOCUMENT + 1;
const IDENTIFIER: usize = BIRTH + 4 + 8;
/// Words of the names under each of which a statement is looked for.
const WORDS: usize = 6;
/// In larger groups nobody is compared any more: all are told.
const CROWD: usize = 512;

/// What statements of a group have in common, besides their names: the last bits of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shared {
    /// Nothing: they differ in the kind of document.
    Nothing,
    Birth,
    Address,
}

impl Shared {
    const ALL: [Self; 3] = [Self::Nothing, Self::Birth, Self::Address];

    fn code(self) -> u8 {
        match self {
            Self::Nothing => 0,
            Self::Birth => 1,
            Self::Address => 2,
        }
    }

    fn of(entry: &[u8; WIDTH]) -> Self {
        let code = entry.get(PLACE).copied().unwrap_or_default() & 3;
        let known = Self::ALL.into_iter().find(|shared| shared.code() == code);
        known.unwrap_or(Self::Nothing)
    }

    fn reason(self) -> &'static str {
        match self {
            Self::Nothing => "documents",
            Self::Birth => "birth-date",
            Self::Address => "address",
        }
    }
}

/// A statement under everything by which its like is found.
#[derive(Debug, Clone)]
pub(super) struct Person {
    entries: Vec<[u8; WIDTH]>,
    /// Where a day of birth tells people apart: the statement among those of all States.
    abroad: Option<abroad::Entry>,
}

impl Person {
    /// `key` is drawn for this opening, so that nothing can be looked up in what lies on disk meanwhile. `document` is the place of the
    /// document among those that its State accepts, where it accepts several.
    pub(super) fn new(
        key: &[u8; 32],
        state: &str,
        leaf: u64,
        document: Option<u8>,
        statement: &Statement,
    ) -> Self {
        let item = |field: &str| statement.item(field).unwrap_or_default();
        let names = Names::new(item("given-name"), item("family-name"));
        let birth = item("birth-date");
        let address = ["street", "street-number", "postal-code", "city"].map(item);
        let address = canonical::name(&address.concat());
        let hash = |shared: Shared, what: &str, names: &[&str]| {
            let mut bytes = key.to_vec();
            bytes.push(shared.code());
            for part in std::iter::once(&what).chain(names) {
                bytes.extend_from_slice(part.as_bytes());
                bytes.push(0);
            }
            Hash::of(&bytes)
        };
        let day = hash(Shared::Nothing, birth, &[]);
        let entry = |shared: Shared, key: &Hash, word: &str, place: usize| {
            let place = u8::try_from(place).unwrap_or(u8::MAX >> 2) << 2 | shared.code();
            let parts = [
                state.as_bytes(),
                key.0.get(..KEY - 2).unwrap_or_default(),
                &letters(word),
                &[place, document.unwrap_or_default()],
                day.0.get(..4).unwrap_or_default(),
                &leaf.to_be_bytes(),
                &statement.identifier.to_be_bytes(),
            ];
            let mut entry = [0; WIDTH];
            for (to, from) in entry.iter_mut().zip(parts.concat()) {
                *to = from;
            }
            entry
        };
        let mut entries = Vec::new();
        if document.is_some() {
            let joined = names.joined();
            let key = hash(Shared::Nothing, "", &[&joined]);
            entries.push(entry(Shared::Nothing, &key, "", 0));
        }
        for (shared, what) in [(Shared::Birth, birth), (Shared::Address, address.as_str())] {
            if what.is_empty() || names.words().len() < 2 {
                continue;
            }
            for (place, word) in names.words().iter().enumerate().take(WORDS) {
                let others = names.words().iter().enumerate();
                let others: Vec<&str> = others
                    .filter(|(at, _)| *at != place)
                    .map(|(_, word)| word.as_str())
                    .collect();
                entries.push(entry(shared, &hash(shared, what, &others), word, place));
            }
        }
        let abroad = (!birth.is_empty()).then(|| {
            let key = hash(Shared::Birth, birth, &[&names.joined()]);
            abroad::entry(&key, state, leaf, statement.identifier)
        });
        Self { entries, abroad }
    }
}

/// The first letters of a word, a byte each.
fn letters(word: &str) -> [u8; LETTERS] {
    let mut bytes = [0; LETTERS];
    for (to, c) in bytes.iter_mut().zip(word.chars()) {
        let folded = u32::from(c) % 127 + 128;
        *to = match u8::try_from(c) {
            Ok(byte) if byte.is_ascii_alphanumeric() => byte,
            _ => u8::try_from(folded).unwrap_or(u8::MAX),
        };
    }
    bytes
}

fn key(entry: &[u8; WIDTH]) -> &[u8] {
    entry.get(..KEY).unwrap_or_default()
}

fn word(entry: &[u8; WIDTH]) -> String {
    let bytes = entry.get(KEY..PLACE).unwrap_or_default();
    bytes
        .iter()
        .take_while(|byte| **byte != 0)
        .map(|byte| char::from(*byte))
        .collect()
}

/// Whether two entries under one hash of a day or an address and the other words are told.
fn are_alike(one: &[u8; WIDTH], other: &[u8; WIDTH]) -> bool {
    let part =
        |entry: &[u8; WIDTH], from: usize, to: usize| entry.get(from..to).map(<[u8]>::to_vec);
    let differ = |from: usize, to: usize| part(one, from, to) != part(other, from, to);
    match Shared::of(one) {
        // With one day of birth as well they were told for that.
        Shared::Address if !differ(BIRTH, BIRTH + 4) => false,
        // The same names meet under each of their words: they are told under the first.
        _ if !differ(KEY, PLACE) => one.get(PLACE).is_some_and(|place| place >> 2 == 0),
        _ => is_near(&word(one), &word(other)),
    }
}

/// Persons under way.
pub(super) struct Namesakes {
    own: Sorter<WIDTH>,
    abroad: Abroad,
}

/// How many were told.
#[derive(Debug, Default)]
pub(super) struct ToldTwice {
    /// In one State.
    pub(super) by_state: Vec<(String, u64)>,
    /// Of different States.
    pub(super) abroad: u64,
}

impl Namesakes {
    pub(super) fn new(shop: &ScratchDir) -> io::Result<Self> {
        Ok(Self {
            own: Sorter::new(shop.file("names")?),
            abroad: Abroad::new(shop)?,
        })
    }

    pub(super) fn push(&mut self, person: Person) -> io::Result<()> {
        if let Some(entry) = person.abroad {
            self.abroad.push(entry)?;
        }
        person
            .entries
            .into_iter()
            .try_for_each(|entry| self.own.push(entry))
    }

    /// Writes `possible-duplicates-XX.csv` for each State that has any, and those between States; `documents` names a document by State
    /// and place. Gives the number of statements told.
    pub(super) fn write(
        self,
        output: &Output,
        documents: impl Fn(&str, u8) -> String,
    ) -> Result<ToldTwice, ExportError> {
        let abroad = self.abroad.write(output)?;
        let sorted = self.own.done()?;
        let mut told: Vec<(String, u64)> = Vec::new();
        let mut file = None;
        let mut group = 0_u64;
        pairs(&sorted, |entry, first| {
            let state = String::from_utf8_lossy(entry.get(..2).unwrap_or_default()).into_owned();
            if told.last().is_none_or(|(known, _)| *known != state) {
                if let Some(file) = file.take() {
                    output.end(file)?;
                }
                let mut begun = output.begin(&other_name(&state, "possible-duplicates", "csv"))?;
                begun.push(b"group,signatureIdentifier,document,shared\r\n")?;
                file = Some(begun);
                told.push((state.clone(), 0));
                group = 0;
            }
            group += u64::from(first);
            let document = entry.get(DOCUMENT).copied().unwrap_or_default();
            let mut identifier = [0; 16];
            for (to, from) in identifier.iter_mut().zip(entry.iter().skip(IDENTIFIER)) {
                *to = *from;
            }
            let line = format!(
                "{group},{},{},{}\r\n",
                uuid(u128::from_be_bytes(identifier)),
                documents(&state, document),
                Shared::of(entry).reason()
            );
            if let Some(file) = &mut file {
                file.push(line.as_bytes())?;
            }
            if let Some((_, count)) = told.last_mut() {
                *count += 1;
            }
            Ok(())
        })?;
        if let Some(file) = file {
            output.end(file)?;
        }
        Ok(ToldTwice {
            by_state: told,
            abroad,
        })
    }
}

/// Gives every entry that is like another of its group to `each`, and whether it is its group's first. Two readers go through the same
/// order: one looks where a group ends, the other follows.
fn pairs(
    sorted: &Sorted<WIDTH>,
    mut each: impl FnMut(&[u8; WIDTH], bool) -> Result<(), OutputError>,
) -> Result<(), ExportError> {
    let (mut ahead, mut behind) = (sorted.iter()?, sorted.iter()?);
    let mut next = ahead.next()?;
    while let Some(first) = next {
        let (mut size, mut several, mut group) = (0_u64, false, Vec::new());
        let same = loop {
            match next {
                Some(entry) if key(&entry) == key(&first) => {
                    if group.len() < CROWD {
                        group.push(entry);
                    }
                    several |= entry.get(DOCUMENT) != first.get(DOCUMENT);
                    size += 1;
                }
                other => break other,
            }
            next = ahead.next()?;
        };
        let whole = size == group.len() as u64;
        let (told, otherwise) = match Shared::of(&first) {
            Shared::Nothing => (Vec::new(), several),
            _ if whole => (told(&group), false),
            _ => (Vec::new(), true),
        };
        let mut is_first = true;
        for at in 0..size {
            if let Some(entry) = behind.next()?
                && usize::try_from(at).is_ok_and(|at| told.get(at).copied().unwrap_or(otherwise))
            {
                each(&entry, is_first)?;
                is_first = false;
            }
        }
        next = same;
    }
    Ok(())
}

/// Which of a group are like another of it.
fn told(group: &[[u8; WIDTH]]) -> Vec<bool> {
    let alike = |at: usize, one: &[u8; WIDTH]| {
        let mut others = group.iter().enumerate();
        others.any(|(there, other)| at != there && are_alike(one, other))
    };
    group
        .iter()
        .enumerate()
        .map(|(at, one)| alike(at, one))
        .collect()
}
