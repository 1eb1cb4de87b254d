//! Reading an archive that somebody else may have written, or altered: every name and length in it is
//! a claim.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Mutex;

use clameur_ledger::tile::FULL_WIDTH;

use crate::secrets::lock;
use crate::terminal::tr;

/// Bytes of a tar block.
const BLOCK: u64 = 512;
/// Most bytes behind the last file.
const PADDING: u64 = 4 << 20;
/// Files that an archive may have, those that were set apart aside.
const MOST_FILES: usize = 10_000_000;
/// Names of strange entries that are kept, to be told; the others are counted.
const MOST_STRANGE: usize = 1_000;

/// Bytes of one leaf in an archive's log: its length, and itself.
pub(crate) const LEAF: u64 = 2 + clameur_ledger::leaf::LEAF_LEN as u64;
/// Most bytes that the description has for one leaf of the log: a line of a statement, or of a withdrawal.
const LINE: u64 = 8 << 10;
/// Most bytes of a manifest, a definition, a text, a document; and of a description without its lines.
const PAGE: u64 = 2 << 20;

/// Most bytes that a file may have, by its place, in an archive whose log has so many leaves. What is longer is no part of a dossier.
fn most(name: &str, leaves: u64) -> u64 {
    match name.split_once('/') {
        None if name == "batch.json" => PAGE.saturating_add(leaves.saturating_mul(LINE)),
        Some(("records" | "contacts", _)) => clameur_seal::MAX_SEALED as u64,
        Some(("log", rest)) if rest.starts_with("tile/") => u64::from(FULL_WIDTH) * LEAF,
        _ => PAGE,
    }
}

/// The files of an archive, by name. They are read when they are asked for.
#[derive(Debug)]
pub struct Tarball<R> {
    source: Mutex<R>,
    files: BTreeMap<String, Span>,
    repeated: Vec<String>,
    foreign: Vec<String>,
    /// Strange entries beyond those whose names are kept.
    more: u64,
    /// Leaves that the log's files have room for.
    leaves: u64,
    damage: Option<String>,
}

#[derive(Debug, Clone, Copy)]
struct Span {
    offset: u64,
    size: u64,
}

/// What is wrong with the end of an archive whose last file ends at `end`.
fn ending(end: u64, length: u64) -> io::Result<Option<String>> {
    // Other programs fill up the last record with zeros; nothing fills up more.
    if end.saturating_add(PADDING) < length {
        return Err(io::Error::other(tr!(
            "it goes on for {bytes} bytes behind its end",
            "elle continue sur {bytes} octets après sa fin",
            bytes = length.saturating_sub(end)
        )));
    }
    let whole = end.saturating_add(2 * BLOCK) <= length;
    Ok((!whole).then(|| tr!("its end is missing", "sa fin manque")))
}

impl<R: Read + Seek> Tarball<R> {
    /// Finds the files of an archive. Damage ends the list; what came before it stays readable.
    ///
    /// # Errors
    /// When the source cannot be read at all.
    pub fn index(source: R) -> io::Result<Self> {
        Self::index_apart(source, |_, _, _| Ok(false))
    }

    /// The same, but for files that `apart` takes, by name, offset and length: there may be millions of them.
    ///
    /// # Errors
    /// As [`Tarball::index`]; those of `apart`; and when more files are left than any dossier has.
    pub(crate) fn index_apart(
        mut source: R,
        mut apart: impl FnMut(&str, u64, u64) -> io::Result<bool>,
    ) -> io::Result<Self> {
        let length = source.seek(SeekFrom::End(0))?;
        source.rewind()?;
        let mut files = BTreeMap::new();
        let (mut repeated, mut foreign, mut damage) = (Vec::new(), Vec::new(), None);
        let (mut end, mut more, mut leaves) = (0, 0_u64, 0_u64);
        let mut strange = |list: &mut Vec<String>, name: String| {
            if list.len() < MOST_STRANGE {
                list.push(name);
            } else {
                more += 1;
            }
        };
        let mut archive = tar::Archive::new(source);
        match archive.entries_with_seek() {
            Err(error) => damage = Some(error.to_string()),
            Ok(entries) => {
                // As they stand: a long name or attributes of another program's are not read, whatever length they claim. No name in a
                // dossier is long.
                for entry in entries.raw(true) {
                    let entry = match entry {
                        Ok(entry) => entry,
                        Err(error) => {
                            damage = Some(error.to_string());
                            break;
                        }
                    };
                    let span = Span {
                        offset: entry.raw_file_position(),
                        size: entry.size(),
                    };
                    let raw = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
                    end = span
                        .offset
                        .saturating_add(span.size.div_ceil(BLOCK).saturating_mul(BLOCK));
                    if span.offset.saturating_add(span.size) > length {
                        damage = Some(tr!(
                            "it ends within {raw}",
                            "elle s’arrête au milieu de {raw}"
                        ));
                        break;
                    }
                    let kind = entry.header().entry_type();
                    // Whoever unpacked and packed again may have put `./` before names.
                    let name = raw.strip_prefix("./").unwrap_or(&raw).to_owned();
                    let attributes = kind.is_pax_global_extensions()
                        || kind.is_pax_local_extensions()
                        || kind.is_gnu_longname()
                        || kind.is_gnu_longlink();
                    if kind.is_dir() || attributes {
                        continue;
                    }
                    if !kind.is_file() || name.is_empty() {
                        strange(&mut foreign, name);
                        continue;
                    }
                    if name.starts_with("log/tile/entries/") {
                        leaves = leaves.saturating_add(span.size / LEAF);
                    }
                    if apart(&name, span.offset, span.size)? {
                        continue;
                    }
                    if files.len() >= MOST_FILES {
                        return Err(io::Error::other(tr!(
                            "it holds more files than a dossier has",
                            "elle contient plus de fichiers que n’en a un dossier"
                        )));
                    }
                    match files.entry(name) {
                        Entry::Vacant(place) => drop(place.insert(span)),
                        Entry::Occupied(taken) => strange(&mut repeated, taken.key().clone()),
                    }
                }
            }
        }
        if damage.is_none() {
            damage = ending(end, length)?;
        }
        Ok(Self {
            source: Mutex::new(archive.into_inner()),
            files,
            repeated,
            foreign,
            more,
            leaves,
            damage,
        })
    }

    /// The bytes of a file; none when there is no such file.
    ///
    /// # Errors
    /// When it cannot be read, or is longer than anything in a dossier.
    pub fn read(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(span) = self.files.get(name) else {
            return Ok(None);
        };
        let most = most(name, self.leaves);
        let size = usize::try_from(span.size)
            .ok()
            .filter(|_| span.size <= most)
            .ok_or_else(|| {
                let size = span.size;
                io::Error::other(tr!(
                    "it has {size} bytes, and may have {most} in this dossier",
                    "il a {size} octets, et peut en avoir {most} dans ce dossier"
                ))
            })?;
        let mut bytes = vec![0; size];
        let mut source = lock(&self.source);
        source.seek(SeekFrom::Start(span.offset))?;
        source.read_exact(&mut bytes)?;
        Ok(Some(bytes))
    }

    /// Where a file stands: offset and length.
    pub(crate) fn place(&self, name: &str) -> Option<(u64, u64)> {
        self.files.get(name).map(|span| (span.offset, span.size))
    }

    /// The names of the files, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether there is a file of this name.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// Names that stood more than once; only the first file of each is read.
    #[must_use]
    pub fn repeated(&self) -> &[String] {
        &self.repeated
    }

    /// Links, devices and the like, which no dossier holds.
    #[must_use]
    pub fn foreign(&self) -> &[String] {
        &self.foreign
    }

    /// How many strange entries there are beside those that are named.
    pub(crate) fn more(&self) -> u64 {
        self.more
    }

    /// Most bytes that the file may have.
    pub(crate) fn most(&self, name: &str) -> u64 {
        most(name, self.leaves)
    }

    /// Where the archive could not be read further, and why.
    #[must_use]
    pub fn damage(&self) -> Option<&str> {
        self.damage.as_deref()
    }
}
