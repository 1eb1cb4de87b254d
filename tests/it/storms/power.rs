//! What a disk can have after the current failed: all that was flushed, and of the rest any part, in any order, torn between sectors.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use rand_core::{OsRng, RngCore as _};

/// Bytes that a disk writes whole or not at all.
const SECTOR: usize = 512;
const HEAD: usize = 48;
const MAGIC: u32 = 0x524f_5453;

/// Something that was done to the data directory, as the shim noted it.
struct Entry {
    kind: u32,
    path: String,
    other: String,
    offset: u64,
    /// Size of the file before, or -1 where there was none.
    size: i64,
    old: Vec<u8>,
    new: Vec<u8>,
}

const WRITE: u32 = 1;
const TRUNCATE: u32 = 2;
const CREATE: u32 = 3;
const RENAME: u32 = 4;
const UNLINK: u32 = 5;
const SYNC: u32 = 6;
const DIRSYNC: u32 = 7;

/// What becomes of what was not flushed.
#[derive(Clone, Copy)]
enum Fate {
    Nothing,
    All,
    /// The first so many of 256.
    Beginning(u8),
    Any,
    Torn,
}

impl Fate {
    fn drawn() -> Self {
        let [kind, first, ..] = OsRng.next_u32().to_le_bytes();
        match kind % 8 {
            0 => Self::Nothing,
            1 => Self::All,
            2 | 3 => Self::Beginning(first),
            4 | 5 => Self::Any,
            _ => Self::Torn,
        }
    }
}

fn coin() -> bool {
    OsRng.next_u32() & 1 == 1
}

/// Takes the current away from a disk whose server is dead: how many writes were not flushed.
pub(crate) fn fails(journal: &Path) -> usize {
    let bytes = std::fs::read(journal).unwrap_or_default();
    let entries = parse(&bytes);
    for entry in entries.iter().rev() {
        undo(entry);
    }
    let fate = Fate::drawn();
    let mut flushed: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate() {
        if matches!(entry.kind, SYNC | DIRSYNC) {
            flushed.insert((entry.kind == DIRSYNC, &entry.path), at);
        }
    }
    let mut doubtful = 0;
    for (at, entry) in entries.iter().enumerate() {
        let key = match entry.kind {
            WRITE | TRUNCATE => (false, entry.path.as_str()),
            CREATE | UNLINK => (true, folder(&entry.path)),
            RENAME => (true, folder(&entry.other)),
            _ => continue,
        };
        if flushed.get(&key).is_some_and(|when| *when > at) {
            redo(entry, None);
            continue;
        }
        doubtful += 1;
        match fate {
            Fate::Nothing => {}
            Fate::All => redo(entry, None),
            Fate::Beginning(part) if at * 256 < entries.len() * usize::from(part) => {
                redo(entry, None)
            }
            Fate::Beginning(_) => {}
            Fate::Any if coin() => redo(entry, None),
            Fate::Any => {}
            Fate::Torn => redo(entry, Some(SECTOR)),
        }
    }
    let _ = std::fs::remove_file(journal);
    doubtful
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn number<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at + N)?.try_into().ok()
}

fn parse(mut bytes: &[u8]) -> Vec<Entry> {
    let mut entries = Vec::new();
    while let Some((entry, rest)) = one(bytes) {
        entries.push(entry);
        bytes = rest;
    }
    entries
}

/// The last one may be cut: what it tells of was not begun then.
fn one(bytes: &[u8]) -> Option<(Entry, &[u8])> {
    let word = |at| Some(u32::from_ne_bytes(number(bytes, at)?));
    let long = |at| Some(u64::from_ne_bytes(number(bytes, at)?));
    assert!(
        bytes.is_empty() || word(0).is_none_or(|magic| magic == MAGIC),
        "a journal"
    );
    let length = |number: u64| usize::try_from(number).ok();
    let lengths = [
        length(word(8)?.into())?,
        length(word(12)?.into())?,
        length(long(32)?)?,
        length(long(40)?)?,
    ];
    let mut rest = bytes.get(HEAD..)?;
    let mut parts = Vec::new();
    for length in lengths {
        let (part, after) = rest.split_at_checked(length)?;
        parts.push(part.to_vec());
        rest = after;
    }
    let new = parts.pop()?;
    let old = parts.pop()?;
    let other = String::from_utf8(parts.pop()?).ok()?;
    let path = String::from_utf8(parts.pop()?).ok()?;
    let entry = Entry {
        kind: word(4)?,
        path,
        other,
        offset: long(16)?,
        size: i64::from_ne_bytes(number(bytes, 24)?),
        old,
        new,
    };
    Some((entry, rest))
}

fn open(path: &str) -> Option<File> {
    OpenOptions::new().write(true).open(path).ok()
}

/// As it was before.
fn undo(entry: &Entry) {
    let size = u64::try_from(entry.size).ok();
    match entry.kind {
        WRITE | TRUNCATE => {
            // One that is gone comes back with the undoing of its end, which is undone before.
            if let (Some(file), Some(size)) = (open(&entry.path), size) {
                file.write_all_at(&entry.old, entry.offset)
                    .expect("written back");
                file.set_len(size).expect("its size");
            }
        }
        CREATE => drop(std::fs::remove_file(&entry.path)),
        RENAME => {
            drop(std::fs::rename(&entry.other, &entry.path));
            if size.is_some() {
                std::fs::write(&entry.other, &entry.old).expect("written back");
            }
        }
        UNLINK => std::fs::write(&entry.path, &entry.old).expect("written back"),
        _ => {}
    }
}

/// Done again, where the file is there; of sectors, where they are torn, any.
fn redo(entry: &Entry, torn: Option<usize>) {
    match entry.kind {
        WRITE => {
            let Some(file) = open(&entry.path) else {
                return;
            };
            let piece = torn.unwrap_or(entry.new.len()).max(1);
            for (number, bytes) in entry.new.chunks(piece).enumerate() {
                if torn.is_none() || coin() {
                    let at = entry.offset + u64::try_from(number * piece).expect("an offset");
                    file.write_all_at(bytes, at).expect("written");
                }
            }
        }
        TRUNCATE if torn.is_none() || coin() => {
            if let Some(file) = open(&entry.path) {
                file.set_len(entry.offset).expect("its size");
            }
        }
        CREATE if torn.is_none() || coin() => {
            drop(
                OpenOptions::new()
                    .create(true)
                    .append(true)
                    .open(&entry.path),
            );
        }
        RENAME if torn.is_none() || coin() => drop(std::fs::rename(&entry.path, &entry.other)),
        UNLINK if torn.is_none() || coin() => drop(std::fs::remove_file(&entry.path)),
        _ => {}
    }
}
