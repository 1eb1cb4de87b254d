//! Namesakes born on one day who signed as citizens of different States: two people, or one with two nationalities. They are told to the
//! organisers in a file beside the States' folders, since what one State's authority is handed says nothing of another's citizens.

use std::io;

use clameur_ledger::Hash;

use super::super::output::Output;
use super::export::ExportError;
use super::external_sort::{ScratchDir, Sorter};
use super::statement::uuid;

/// Bytes of an entry: key 20, State 2, leaf 8, identifier 16.
const WIDTH: usize = 46;
const KEY: usize = 20;
const STATE: usize = KEY + 2;

/// The file's name.
pub(super) const FILE: &str = "possible-duplicates-between-states.csv";

/// A statement under names and day of birth.
pub(super) type Entry = [u8; WIDTH];

/// `key` is a keyed hash of names and day of birth.
pub(super) fn entry(key: &Hash, state: &str, leaf: u64, identifier: u128) -> Entry {
    let parts = [
        key.0.get(..KEY).unwrap_or_default(),
        state.as_bytes(),
        &leaf.to_be_bytes(),
        &identifier.to_be_bytes(),
    ];
    let mut entry = [0; WIDTH];
    for (to, from) in entry.iter_mut().zip(parts.concat()) {
        *to = from;
    }
    entry
}

/// Statements under way.
pub(super) struct Abroad(Sorter<WIDTH>);

impl Abroad {
    pub(super) fn new(shop: &ScratchDir) -> io::Result<Self> {
        Ok(Self(Sorter::new(shop.file("abroad")?)))
    }

    pub(super) fn push(&mut self, entry: Entry) -> io::Result<()> {
        self.0.push(entry)
    }

    /// Writes [`FILE`] if there are any; gives their number. Two readers go through the same order: one looks where a group ends, the other
    /// follows.
    pub(super) fn write(self, output: &Output) -> Result<u64, ExportError> {
        let sorted = self.0.done()?;
        let (mut ahead, mut behind) = (sorted.iter()?, sorted.iter()?);
        let mut file = None;
        let (mut group, mut told) = (0_u64, 0_u64);
        let mut next = ahead.next()?;
        while let Some(first) = next {
            let (mut size, mut several) = (0_u64, false);
            while let Some(entry) = next.filter(|entry| entry.get(..KEY) == first.get(..KEY)) {
                several |= entry.get(KEY..STATE) != first.get(KEY..STATE);
                size += 1;
                next = ahead.next()?;
            }
            group += u64::from(several);
            for _ in 0..size {
                let Some(entry) = behind.next()?.filter(|_| several) else {
                    continue;
                };
                if file.is_none() {
                    let mut begun = output.begin(FILE)?;
                    begun.push(b"group,state,signatureIdentifier\r\n")?;
                    file = Some(begun);
                }
                if let Some(file) = &mut file {
                    file.push(line(group, &entry).as_bytes())?;
                    told += 1;
                }
            }
        }
        if let Some(file) = file {
            output.end(file)?;
        }
        Ok(told)
    }
}

fn line(group: u64, entry: &Entry) -> String {
    let state = String::from_utf8_lossy(entry.get(KEY..STATE).unwrap_or_default());
    let mut identifier = [0; 16];
    for (to, from) in identifier.iter_mut().zip(entry.iter().skip(STATE + 8)) {
        *to = *from;
    }
    format!(
        "{group},{state},{}\r\n",
        uuid(u128::from_be_bytes(identifier))
    )
}
