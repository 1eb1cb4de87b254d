//! What an opening must remember of every statement, on disk: files beside the output, readable by their owner only and removed at
//! the end. They hold hashes, positions and identifiers, never a name, an address or a number.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::super::leaf_bitmap::Bits;

/// Name of the folder under the output while an opening is under way.
const FOLDER: &str = ".work";
/// Entries that are sorted in memory at a time.
const RUN: usize = 65_536;
/// Entries read from a run at a time.
const PORTION: usize = 64;

/// The folder; removed with everything in it when dropped.
#[derive(Debug)]
pub(super) struct ScratchDir(PathBuf);

impl ScratchDir {
    pub(super) fn under(out: &Path) -> io::Result<Self> {
        let shop = Self(out.join(FOLDER));
        shop.folder()?;
        Ok(shop)
    }

    fn folder(&self) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(0o700);
        }
        builder.create(&self.0)
    }

    /// A new empty file, to be written and read. Where the system allows it has no name any more: nothing stays of it however the
    /// program ends.
    pub(super) fn file(&self, name: &str) -> io::Result<File> {
        if !self.0.exists() {
            self.folder()?;
        }
        let path = self.0.join(name);
        let file = Self::create(&path)?;
        #[cfg(unix)]
        {
            fs::remove_file(&path)?;
            fs::remove_dir(&self.0)?;
        }
        Ok(file)
    }

    fn create(path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        options.open(path)
    }
}

impl Drop for ScratchDir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Where in an archive a file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) offset: u64,
    pub(super) size: u64,
}

/// Places by index: sixteen bytes each on disk, one bit in memory.
#[derive(Debug)]
pub(super) struct Places {
    file: BufWriter<File>,
    at: u64,
    pub(super) there: Bits,
}

impl Places {
    const WIDTH: u64 = 16;

    pub(super) fn new(file: File) -> Self {
        Self {
            file: BufWriter::with_capacity(1 << 16, file),
            at: 0,
            there: Bits::default(),
        }
    }

    /// Writes a place down; the first one of an index stays.
    pub(super) fn put(&mut self, index: u64, place: Place) -> io::Result<bool> {
        if self.there.has(index) {
            return Ok(false);
        }
        self.there.set(index);
        let position = index * Self::WIDTH;
        if position != self.at {
            self.file.seek(SeekFrom::Start(position))?;
        }
        self.file.write_all(&place.offset.to_be_bytes())?;
        self.file.write_all(&place.size.to_be_bytes())?;
        self.at = position + Self::WIDTH;
        Ok(true)
    }

    pub(super) fn reader(self) -> io::Result<PlaceReader> {
        let file = self
            .file
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        Ok(PlaceReader {
            file: Walk::new(file, 1 << 16)?,
            there: self.there,
        })
    }
}

/// The places, to be read.
#[derive(Debug)]
pub(super) struct PlaceReader {
    file: Walk,
    pub(super) there: Bits,
}

impl PlaceReader {
    pub(super) fn get(&mut self, index: u64) -> io::Result<Option<Place>> {
        if !self.there.has(index) {
            return Ok(None);
        }
        let mut bytes = [[0; 8]; 2];
        self.file.go(index * Places::WIDTH)?;
        for half in &mut bytes {
            self.file.read(half)?;
        }
        let [offset, size] = bytes.map(u64::from_be_bytes);
        Ok(Some(Place { offset, size }))
    }
}

/// A file that is mostly read onwards: what the buffer holds is not read again.
#[derive(Debug)]
pub(super) struct Walk {
    file: BufReader<File>,
    at: u64,
}

impl Walk {
    pub(super) fn new(file: File, buffer: usize) -> io::Result<Self> {
        let mut file = BufReader::with_capacity(buffer, file);
        file.seek(SeekFrom::Start(0))?;
        Ok(Self { file, at: 0 })
    }

    pub(super) fn go(&mut self, to: u64) -> io::Result<()> {
        let step = i64::try_from(to).ok().zip(i64::try_from(self.at).ok());
        let (to_signed, at) = step.ok_or_else(|| io::Error::other("too far"))?;
        self.file.seek_relative(to_signed - at)?;
        self.at = to;
        Ok(())
    }

    pub(super) fn read(&mut self, into: &mut [u8]) -> io::Result<()> {
        self.file.read_exact(into)?;
        self.at += into.len() as u64;
        Ok(())
    }
}

impl io::Read for Walk {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl io::Seek for Walk {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match to {
            SeekFrom::Start(to) => self.go(to)?,
            SeekFrom::Current(step) => {
                let to = self.at.checked_add_signed(step);
                self.go(to.ok_or_else(|| io::Error::other("before the beginning"))?)?;
            }
            SeekFrom::End(_) => self.at = self.file.seek(to)?,
        }
        Ok(self.at)
    }
}

/// Sorts any number of entries of `N` bytes on disk: runs of 65,536 are sorted in memory, and merged when they are read.
#[derive(Debug)]
pub(super) struct Sorter<const N: usize> {
    file: File,
    run: Vec<[u8; N]>,
    /// Entries in each run behind the file's beginning.
    runs: Vec<u64>,
}

impl<const N: usize> Sorter<N> {
    pub(super) fn new(file: File) -> Self {
        Self {
            file,
            run: Vec::new(),
            runs: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, entry: [u8; N]) -> io::Result<()> {
        self.run.push(entry);
        if self.run.len() >= RUN {
            self.end_run()?;
        }
        Ok(())
    }

    fn end_run(&mut self) -> io::Result<()> {
        self.run.sort_unstable();
        let mut out = BufWriter::with_capacity(1 << 16, &self.file);
        for entry in &self.run {
            out.write_all(entry)?;
        }
        out.flush()?;
        drop(out);
        self.runs.push(self.run.len() as u64);
        self.run.clear();
        Ok(())
    }

    /// No entry comes any more.
    pub(super) fn done(mut self) -> io::Result<Sorted<N>> {
        self.end_run()?;
        Ok(Sorted {
            file: self.file,
            runs: self.runs,
        })
    }
}

/// Entries to be read in order, as often as one likes.
#[derive(Debug)]
pub(super) struct Sorted<const N: usize> {
    file: File,
    runs: Vec<u64>,
}

impl<const N: usize> Sorted<N> {
    pub(super) fn iter(&self) -> io::Result<Merge<'_, N>> {
        let mut merge = Merge {
            file: &self.file,
            runs: Vec::new(),
            heads: BinaryHeap::new(),
        };
        let mut offset = 0;
        for count in &self.runs {
            merge.runs.push(Run {
                offset,
                left: *count,
                portion: Vec::new(),
            });
            offset += count * N as u64;
        }
        for run in 0..merge.runs.len() {
            merge.refill(run)?;
        }
        Ok(merge)
    }
}

#[derive(Debug)]
struct Run<const N: usize> {
    offset: u64,
    left: u64,
    /// What was read and not given yet, the next one last.
    portion: Vec<[u8; N]>,
}

/// All runs at once, in order.
#[derive(Debug)]
pub(super) struct Merge<'a, const N: usize> {
    file: &'a File,
    runs: Vec<Run<N>>,
    heads: BinaryHeap<Reverse<([u8; N], usize)>>,
}

impl<const N: usize> Merge<'_, N> {
    pub(super) fn next(&mut self) -> io::Result<Option<[u8; N]>> {
        let Some(Reverse((entry, run))) = self.heads.pop() else {
            return Ok(None);
        };
        self.refill(run)?;
        Ok(Some(entry))
    }

    /// Puts the next entry of a run among the heads.
    fn refill(&mut self, number: usize) -> io::Result<()> {
        let Some(run) = self.runs.get_mut(number) else {
            return Ok(());
        };
        if run.portion.is_empty() && run.left > 0 {
            let count = usize::try_from(run.left).unwrap_or(PORTION).min(PORTION);
            let mut file = self.file;
            file.seek(SeekFrom::Start(run.offset))?;
            let mut bytes = vec![0; count * N];
            file.read_exact(&mut bytes)?;
            run.portion = bytes
                .chunks_exact(N)
                .rev()
                .filter_map(|chunk| chunk.try_into().ok())
                .collect();
            run.offset += bytes.len() as u64;
            run.left -= count as u64;
        }
        if let Some(entry) = run.portion.pop() {
            self.heads.push(Reverse((entry, number)));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workshop() -> (PathBuf, ScratchDir) {
        static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("clameur-sort-{}-{number}", std::process::id());
        let dir = std::env::temp_dir().join(name);
        fs::create_dir_all(&dir).unwrap();
        let workshop = ScratchDir::under(&dir).unwrap();
        (dir, workshop)
    }

    #[test]
    fn many_runs_come_out_sorted_twice_and_nothing_stays() {
        let (dir, shop) = workshop();
        let mut sorter = Sorter::<8>::new(shop.file("a").unwrap());
        let count = 3 * RUN as u64 + 17;
        // A permutation: the multiplier and the modulus have no common divisor.
        for n in 0..count {
            sorter.push((n * 7_919 % count).to_be_bytes()).unwrap();
        }
        // Whatever ends the program from here on, nothing stays.
        #[cfg(unix)]
        assert!(!dir.join(FOLDER).exists());
        let sorted = sorter.done().unwrap();
        for _ in 0..2 {
            let mut merge = sorted.iter().unwrap();
            for n in 0..count {
                assert_eq!(merge.next().unwrap(), Some(n.to_be_bytes()));
            }
            assert_eq!(merge.next().unwrap(), None);
        }
        drop(shop);
        assert!(!dir.join(FOLDER).exists());
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn places_are_found_again_in_any_order() {
        let (dir, shop) = workshop();
        let mut places = Places::new(shop.file("a").unwrap());
        let place = |n: u64| Place {
            offset: n * 3,
            size: n,
        };
        for n in [5, 6, 7, 2, 900, 3] {
            assert!(places.put(n, place(n)).unwrap());
        }
        assert!(!places.put(6, place(1)).unwrap());
        let mut places = places.reader().unwrap();
        for n in [2, 3, 5, 6, 7, 900, 2] {
            assert_eq!(places.get(n).unwrap(), Some(place(n)));
        }
        assert_eq!(places.get(4).unwrap(), None);
        drop(shop);
        fs::remove_dir_all(dir).unwrap();
    }
}
