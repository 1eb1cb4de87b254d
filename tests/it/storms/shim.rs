//! The library that stands between a server and its machine (`shim.c`), and how it is told what to do.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Places in the control page; those of `shim.c`.
const CLOCK: u64 = 0;
const LEFT: u64 = 1;
const OPS: u64 = 2;
const ERRNO: u64 = 3;
const GAP: u64 = 4;
const INJECTED: u64 = 6;
const SCOPE: u64 = 7;
const NOSYNC: u64 = 8;
const POWER: u64 = 9;
const LIES: u64 = 10;
const HALF: u64 = 11;
const PLACES: usize = 512;

/// Calls that can be made to fail.
pub(crate) const WRITE: i64 = 1;
pub(crate) const SYNC: i64 = 2;
pub(crate) const OPEN: i64 = 4;
pub(crate) const RENAME: i64 = 8;
pub(crate) const READ: i64 = 16;
pub(crate) const TRUNCATE: i64 = 32;

/// What calls fail with, by Linux's numbers.
pub(crate) const EIO: i64 = 5;
pub(crate) const EMFILE: i64 = 24;
pub(crate) const ENOSPC: i64 = 28;
pub(crate) const EROFS: i64 = 30;

/// Calls that are to fail.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault {
    /// Which.
    pub(crate) ops: i64,
    /// With what.
    pub(crate) errno: i64,
    /// How many.
    pub(crate) times: i64,
    /// How many of their kind pass before the next one, in the mean.
    pub(crate) gap: i64,
    /// Whether half of what was to be written reaches the file.
    pub(crate) half: bool,
    /// Whether the log and the mails are hit, too.
    pub(crate) everywhere: bool,
}

/// The library, and the page that it reads.
pub(crate) struct Shim {
    library: PathBuf,
    page: File,
    page_path: PathBuf,
    /// What was written and not flushed.
    pub(crate) journal: PathBuf,
    data: PathBuf,
    more: PathBuf,
}

impl Shim {
    /// Compiles it into `dir`, for servers with these directories.
    pub(crate) fn new(dir: &Path, data: &Path, more: &Path) -> Self {
        let library = dir.join("shim.so");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/storms/shim.c");
        // The same compiler as for SQLite; whatever a system hardens by itself would be between the shim and what it stands before.
        let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
        let mut words = compiler.split_whitespace();
        let made = Command::new(words.next().unwrap_or("cc"))
            .args(words)
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra"])
            .args(["-U_FORTIFY_SOURCE", "-o"])
            .arg(&library)
            .arg(source)
            .args(["-ldl", "-pthread"])
            .status()
            .expect("the C compiler that SQLite is built with: `cc`, or what CC names");
        assert!(made.success(), "the shim compiles");
        let page_path = dir.join("control");
        let page = File::options()
            .create(true)
            .truncate(true)
            .read(true)
            .write(true)
            .open(&page_path)
            .expect("a control page");
        page.write_all_at(&[0; PLACES * 8], 0).expect("a page");
        let shim = Self {
            library,
            page,
            page_path,
            journal: dir.join("journal"),
            data: data.to_owned(),
            more: more.to_owned(),
        };
        // A process that is killed leaves what it wrote: flushing is for power cuts, and those are made by the journal.
        shim.set(NOSYNC, 1);
        shim
    }

    /// Prepares a server to be loaded with it.
    pub(crate) fn load(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", &self.library)
            .env("STORM_CONTROL", &self.page_path)
            .env("STORM_JOURNAL", &self.journal)
            .env("STORM_DATA", &self.data)
            .env("STORM_MORE", &self.more);
    }

    fn set(&self, place: u64, value: i64) {
        self.page
            .write_all_at(&value.to_ne_bytes(), place * 8)
            .expect("the control page");
    }

    fn get(&self, place: u64) -> i64 {
        let mut bytes = [0; 8];
        self.page
            .read_exact_at(&mut bytes, place * 8)
            .expect("the control page");
        i64::from_ne_bytes(bytes)
    }

    /// From the next start on, what is written is noted until it is flushed. A disk that lies says that it flushed, and did not.
    pub(crate) fn notes_writes(&self, lies: bool) {
        self.set(POWER, 1);
        self.set(LIES, i64::from(lies));
    }

    /// The clock is so many milliseconds ahead.
    pub(crate) fn clock(&self, ahead: i64) {
        self.set(CLOCK, ahead);
    }

    /// From now on these calls fail.
    pub(crate) fn arm(&self, fault: &Fault) {
        self.set(LEFT, 0);
        self.set(OPS, fault.ops);
        self.set(ERRNO, fault.errno);
        self.set(GAP, fault.gap);
        self.set(HALF, i64::from(fault.half));
        self.set(SCOPE, i64::from(fault.everywhere));
        self.set(LEFT, fault.times);
    }

    /// No call fails any more.
    pub(crate) fn disarm(&self) {
        self.set(LEFT, 0);
    }

    /// How many have yet to fail.
    pub(crate) fn left(&self) -> i64 {
        self.get(LEFT).max(0)
    }

    /// How many failed so far.
    pub(crate) fn injected(&self) -> u64 {
        u64::try_from(self.get(INJECTED)).unwrap_or_default()
    }
}
