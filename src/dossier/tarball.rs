//! Reading an archive that somebody else may have written, or altered: every name and length in it is
//! a claim.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Mutex;

use crate::secrets::lock;

/// Bytes of a tar block.
const BLOCK: u64 = 512;
/// Longest single file that is read, in bytes: `batch.json` of some hundred thousand statements.
const LONGEST: u64 = 512 << 20;

/// Files that an archive may have, those that were set apart aside.
const MOST_FILES: usize = 10_000_000;

/// The files of an archive, by name. They are read when they are asked for.
#[derive(Debug)]
pub struct Tarball<R> {
    source: Mutex<R>,
    files: BTreeMap<String, Span>,
    repeated: Vec<String>,
    foreign: Vec<String>,
    damage: Option<String>,
}

#[derive(Debug, Clone, Copy)]
struct Span {
    offset: u64,
    size: u64,
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
        let mut end = 0;
        let mut archive = tar::Archive::new(source);
        match archive.entries_with_seek() {
            Err(error) => damage = Some(error.to_string()),
            Ok(entries) => {
                for entry in entries {
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
                        damage = Some(format!("it ends within {raw}"));
                        break;
                    }
                    let kind = entry.header().entry_type();
                    // Whoever unpacked and packed again may have put `./` before names.
                    let name = raw.strip_prefix("./").unwrap_or(&raw).to_owned();
                    if kind.is_dir() || kind.is_pax_global_extensions() {
                        continue;
                    }
                    if !kind.is_file() || name.is_empty() {
                        foreign.push(name);
                        continue;
                    }
                    if apart(&name, span.offset, span.size)? {
                        continue;
                    }
                    if files.len() >= MOST_FILES {
                        return Err(io::Error::other("it holds more files than a dossier has"));
                    }
                    match files.entry(name) {
                        Entry::Vacant(place) => drop(place.insert(span)),
                        Entry::Occupied(taken) => repeated.push(taken.key().clone()),
                    }
                }
            }
        }
        if damage.is_none() && end.saturating_add(2 * BLOCK) > length {
            damage = Some("its end is missing".to_owned());
        }
        Ok(Self {
            source: Mutex::new(archive.into_inner()),
            files,
            repeated,
            foreign,
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
        let size = usize::try_from(span.size)
            .ok()
            .filter(|_| span.size <= LONGEST)
            .ok_or_else(|| io::Error::other("the file is too long"))?;
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

    /// Where the archive could not be read further, and why.
    #[must_use]
    pub fn damage(&self) -> Option<&str> {
        self.damage.as_deref()
    }
}
