//! A dossier read in order: its description line by line, its records one at a time.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use clameur_seal::Hash32;
use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use sha2::{Digest as _, Sha256};

use super::super::format::{
    BATCH_FILE, BatchFile, BatchLine, FORMAT, FormatError, RecordLine, VERSION, WithdrawnLine,
};
use super::super::verify::DossierError;
use super::external_sort::{Place, PlaceReader, Places, Walk};
use crate::tarball::{LEAF, Tarball};

/// Longest sealed record that is read, in bytes: a record has a mebibyte at most before it is sealed.
const LONGEST: u64 = 2 << 20;
/// Bytes read ahead.
const BUFFER: usize = 1 << 18;

/// An archive whose records are found by their leaves.
pub(super) struct Source {
    path: std::path::PathBuf,
    /// Where records stand.
    pub(super) records: PlaceReader,
    /// Records whose name stood more than once, the first thousand.
    pub(super) twice: Vec<u64>,
    walk: Walk,
    /// Where the description stands; a length of zero where there is none.
    described: Place,
}

impl Source {
    /// Finds the files of an archive: where its records stand goes into `places`, an empty file; all others are given apart.
    pub(super) fn open(path: &Path, places: File) -> io::Result<(Self, Tarball<Walk>)> {
        let mut places = Places::new(places);
        let mut twice = Vec::new();
        // An archive of so many bytes has no longer log, and so no record of a later leaf: that one is a file like any other.
        let end = std::fs::metadata(path)?.len() / LEAF;
        let files = Tarball::index_apart(walk(path)?, |name, offset, size| {
            let Some(index) = index_of(name).filter(|index| *index < end) else {
                return Ok(false);
            };
            if !places.put(index, Place { offset, size })? && twice.len() < 1_000 {
                twice.push(index);
            }
            Ok(true)
        })?;
        let (offset, size) = files.place(BATCH_FILE).unwrap_or_default();
        let source = Self {
            path: path.to_owned(),
            records: places.reader()?,
            twice,
            walk: walk(path)?,
            described: Place { offset, size },
        };
        Ok((source, files))
    }

    /// Another reader of the same file.
    pub(super) fn walk(&self) -> io::Result<Walk> {
        walk(&self.path)
    }

    /// The sealed record of a leaf; none where it is missing.
    pub(super) fn record(&mut self, index: u64) -> io::Result<Option<Vec<u8>>> {
        let Some(place) = self.records.get(index)? else {
            return Ok(None);
        };
        let size = usize::try_from(place.size)
            .ok()
            .filter(|_| place.size <= LONGEST)
            .ok_or_else(|| io::Error::other(format!("record {index} is too long")))?;
        let mut bytes = vec![0; size];
        self.walk.go(place.offset)?;
        self.walk.read(&mut bytes)?;
        Ok(Some(bytes))
    }

    /// The description without its records, how many it lists, and the hash of it all.
    pub(super) fn description(
        &self,
        files: &Tarball<Walk>,
    ) -> Result<(BatchFile, u64, Hash32), DossierError> {
        if !files.contains(BATCH_FILE) {
            let damage = files
                .damage()
                .map(|why| format!(" ({})", crate::shown::word(why)));
            return Err(DossierError::NotADossier {
                damage: damage.unwrap_or_default(),
            });
        }
        let (mut walk, place) = self.described()?;
        let most = files.most(BATCH_FILE);
        if place.size > most {
            return Err(FormatError::TooLong {
                bytes: place.size,
                most,
            }
            .into());
        }
        let mut bytes = Hashed {
            from: (&mut walk).take(place.size),
            hasher: Sha256::new(),
        };
        let mut json = serde_json::Deserializer::from_reader(io::BufReader::new(&mut bytes));
        let read = Head::deserialize(&mut json).and_then(|head| json.end().map(|()| head));
        let head = match read {
            Ok(head) => head,
            Err(error) => return Err(self.unreadable(&error)?),
        };
        if head.format != FORMAT {
            return Err(FormatError::Other.into());
        }
        if !(1..=u64::from(VERSION)).contains(&head.v) {
            return Err(FormatError::Version(head.v).into());
        }
        let hash = Hash32(bytes.hasher.finalize().into());
        let count = head.records.0;
        let batch = BatchFile {
            format: head.format,
            v: u32::try_from(head.v).unwrap_or(VERSION),
            campaign: head.campaign,
            origin: head.origin,
            log_key: head.log_key,
            site: head.site,
            batch: head.batch,
            log_size: head.log_size,
            files: head.files,
            withdrawn: head.withdrawn,
            set_apart: head.set_apart,
            records: Vec::new(),
        };
        Ok((batch, count, hash))
    }

    /// The description, to be read line by line.
    pub(super) fn listed(&self) -> Result<Listed, DossierError> {
        let (walk, place) = self.described()?;
        Ok(Listed(walk.take(place.size)))
    }

    fn described(&self) -> Result<(Walk, Place), DossierError> {
        let mut walk = self.walk()?;
        walk.go(self.described.offset)?;
        Ok((walk, self.described))
    }

    /// A newer program's description may lack what ours has: what it says of itself goes before.
    fn unreadable(&self, error: &serde_json::Error) -> Result<DossierError, DossierError> {
        #[derive(Deserialize)]
        struct Name {
            format: String,
            v: u64,
        }
        let (mut walk, place) = self.described()?;
        let bytes = io::BufReader::new((&mut walk).take(place.size));
        Ok(match serde_json::from_reader::<_, Name>(bytes) {
            Ok(name) if name.format != FORMAT => FormatError::Other,
            Ok(name) if !(1..=u64::from(VERSION)).contains(&name.v) => FormatError::Version(name.v),
            _ => FormatError::Json {
                line: error.line(),
                column: error.column(),
            },
        }
        .into())
    }
}

/// The description's lines.
pub(super) struct Listed(io::Take<Walk>);

impl Listed {
    /// Gives every line to `each`, in order, until it fails.
    pub(super) fn each(
        self,
        each: &mut dyn FnMut(RecordLine) -> io::Result<()>,
    ) -> Result<(), DossierError> {
        let bytes = io::BufReader::new(self.0);
        let mut json = serde_json::Deserializer::from_reader(bytes);
        let mut failed = None;
        let read = Lines {
            each,
            failed: &mut failed,
        }
        .deserialize(&mut json);
        if let Some(error) = failed {
            return Err(DossierError::Read(error));
        }
        read.map_err(|error| {
            DossierError::Format(FormatError::Json {
                line: error.line(),
                column: error.column(),
            })
        })
    }
}

fn walk(path: &Path) -> io::Result<Walk> {
    Walk::new(File::open(path)?, BUFFER)
}

/// The leaf of a sealed record, by the file's name.
fn index_of(name: &str) -> Option<u64> {
    let digits = name.strip_prefix("records/")?.strip_suffix(".age")?;
    let index: u64 = digits.parse().ok()?;
    // One name for each leaf: `007` is another file.
    (RecordLine::file_name(index) == name).then_some(index)
}

/// Hashes what is read.
struct Hashed<R> {
    from: R,
    hasher: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        self.hasher.update(into.get(..read).unwrap_or_default());
        Ok(read)
    }
}

/// [`BatchFile`] with its records counted and left out.
#[derive(Deserialize)]
struct Head {
    format: String,
    v: u64,
    campaign: String,
    origin: String,
    log_key: String,
    site: String,
    batch: BatchLine,
    log_size: u64,
    files: std::collections::BTreeMap<String, Hash32>,
    withdrawn: Vec<WithdrawnLine>,
    #[serde(default)]
    set_apart: Vec<u64>,
    records: Count,
}

struct Count(u64);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Counting;
        impl<'de> Visitor<'de> for Counting {
            type Value = Count;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of records")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Count, A::Error> {
                let mut count = 0;
                while list.next_element::<IgnoredAny>()?.is_some() {
                    count += 1;
                }
                Ok(Count(count))
            }
        }
        deserializer.deserialize_seq(Counting)
    }
}

/// Walks over the description, and stops at each of its records.
struct Lines<'a> {
    each: &'a mut dyn FnMut(RecordLine) -> io::Result<()>,
    failed: &'a mut Option<io::Error>,
}

impl<'de> DeserializeSeed<'de> for Lines<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Lines<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the description of a dossier")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { each, failed } = self;
        while let Some(key) = map.next_key::<String>()? {
            if key == "records" {
                map.next_value_seed(Records {
                    each: &mut *each,
                    failed: &mut *failed,
                })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

struct Records<'a> {
    each: &'a mut dyn FnMut(RecordLine) -> io::Result<()>,
    failed: &'a mut Option<io::Error>,
}

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(line) = list.next_element()? {
            if let Err(error) = (self.each)(line) {
                *self.failed = Some(error);
                return Err(A::Error::custom("stopped"));
            }
        }
        Ok(())
    }
}
