//! One person who signed with two documents: the tags differ, the names do not. Statements of one State with the same canonical names
//! and different documents are told, and none is dropped: most of them are people of the same name.

use std::io;

use clameur_ledger::Hash;

use super::super::output::{Output, OutputError};
use super::export::ExportError;
use super::package::other_name;
use super::spool::{Sorted, Sorter, Workshop};
use super::statement::uuid;

/// Bytes of an entry: State 2, name 20, document 1, leaf 8, identifier 16.
const WIDTH: usize = 47;
/// Bytes that make two statements those of one name.
const NAME: usize = 22;

/// A statement of a State that accepts several documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person(pub(super) [u8; WIDTH]);

impl Person {
    pub(super) fn new(state: &str, name: &Hash, document: u8, leaf: u64, identifier: u128) -> Self {
        let mut entry = [0; WIDTH];
        let parts = [
            state.as_bytes(),
            name.0.get(..20).unwrap_or_default(),
            &[document],
            &leaf.to_be_bytes(),
            &identifier.to_be_bytes(),
        ];
        for (to, from) in entry.iter_mut().zip(parts.concat()) {
            *to = from;
        }
        Self(entry)
    }
}

fn named(entry: &[u8; WIDTH]) -> &[u8] {
    entry.get(..NAME).unwrap_or_default()
}

/// Persons under way.
pub(super) struct Namesakes(Sorter<WIDTH>);

impl Namesakes {
    pub(super) fn new(shop: &Workshop) -> io::Result<Self> {
        Ok(Self(Sorter::new(shop.file("names")?)))
    }

    pub(super) fn push(&mut self, person: Person) -> io::Result<()> {
        self.0.push(person.0)
    }

    /// Writes `possible-duplicates-XX.csv` for each State that has any; `documents` names a document by State and place. Gives the
    /// number of statements told, by State.
    pub(super) fn write(
        self,
        output: &Output,
        documents: impl Fn(&str, u8) -> String,
    ) -> Result<Vec<(String, u64)>, ExportError> {
        let sorted = self.0.done()?;
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
                begun.push(b"group,signatureIdentifier,document\r\n")?;
                file = Some(begun);
                told.push((state.clone(), 0));
                group = 0;
            }
            group += u64::from(first);
            let document = entry.get(NAME).copied().unwrap_or_default();
            let mut identifier = [0; 16];
            for (to, from) in identifier.iter_mut().zip(entry.iter().skip(NAME + 9)) {
                *to = *from;
            }
            let line = format!(
                "{group},{},{}\r\n",
                uuid(u128::from_be_bytes(identifier)),
                documents(&state, document)
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
        Ok(told)
    }
}

/// Gives every entry of a group with several documents to `each`, and whether it is its group's first. Two readers go through the
/// same order: one looks where a group ends, the other follows.
fn pairs(
    sorted: &Sorted<WIDTH>,
    mut each: impl FnMut(&[u8; WIDTH], bool) -> Result<(), OutputError>,
) -> Result<(), ExportError> {
    let (mut ahead, mut behind) = (sorted.iter()?, sorted.iter()?);
    let mut next = ahead.next()?;
    while let Some(first) = next {
        let (mut size, mut several) = (0_u64, false);
        let same = loop {
            match next {
                Some(entry) if named(&entry) == named(&first) => {
                    several |= entry.get(NAME) != first.get(NAME);
                    size += 1;
                }
                other => break other,
            }
            next = ahead.next()?;
        };
        for position in 0..size {
            if let Some(entry) = behind.next()?
                && several
            {
                each(&entry, position == 0)?;
            }
        }
        next = same;
    }
    Ok(())
}
