//! The bytes of an archive, one after the other: its tar, and its description that nobody holds in memory.

use std::io::{self, Write};

use clameur_seal::Hash32;
use sha2::{Digest as _, Sha256};

use super::format::{BatchFile, RecordLine};

/// What the description ends with when it lists no record.
const EMPTY: &[u8] = b"[]\n}\n";

/// `batch.json` under way: the bytes of [`BatchFile::to_json`], with records that come one by one.
pub(crate) struct Description<W> {
    out: W,
    any: bool,
}

impl<W: Write> Description<W> {
    /// Everything before the first record; `head` lists none.
    pub(crate) fn new(head: &BatchFile, mut out: W) -> io::Result<Self> {
        let json = head.to_json()?;
        let head = json.strip_suffix(EMPTY).unwrap_or(&json);
        out.write_all(head)?;
        out.write_all(b"[")?;
        Ok(Self { out, any: false })
    }

    /// One more record.
    pub(crate) fn record(&mut self, line: &RecordLine) -> io::Result<()> {
        if self.any {
            self.out.write_all(b",")?;
        }
        self.any = true;
        // JSON writes line breaks inside strings as `\n`: those here are its own.
        for line in serde_json::to_string_pretty(line)?.lines() {
            self.out.write_all(b"\n    ")?;
            self.out.write_all(line.as_bytes())?;
        }
        Ok(())
    }

    /// Everything behind the last record.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.out
            .write_all(if self.any { b"\n  ]\n}\n" } else { b"]\n}\n" })
    }
}

/// Counts and hashes what is written, and keeps nothing.
#[derive(Default)]
pub(crate) struct Counted {
    hasher: Sha256,
    length: u64,
}

impl Counted {
    pub(crate) fn finish(self) -> (u64, Hash32) {
        (self.length, Hash32(self.hasher.finalize().into()))
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.hasher.update(bytes);
        self.length += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes to two places at once.
pub(crate) struct Both<A, B>(pub(crate) A, pub(crate) B);

impl<A: Write, B: Write> Write for Both<A, B> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_all(bytes)?;
        self.1.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()?;
        self.1.flush()
    }
}

/// Bytes of a tar block.
const BLOCK: u64 = 512;

/// A tar without anything that differs from machine to machine.
pub(crate) struct Tar<W: Write> {
    builder: tar::Builder<W>,
    seconds: u64,
}

impl<W: Write> Tar<W> {
    pub(crate) fn new(out: W, frozen_ms: i64) -> Self {
        Self {
            builder: tar::Builder::new(out),
            seconds: u64::try_from(frozen_ms / 1_000).unwrap_or(0),
        }
    }

    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(name, bytes.len() as u64)?;
        self.within().write_all(bytes)?;
        self.end(bytes.len() as u64)
    }

    /// Begins a file of a length known beforehand; its bytes go into [`Tar::within`], then comes [`Tar::end`].
    pub(crate) fn begin(&mut self, name: &str, length: u64) -> io::Result<()> {
        let mut header = tar::Header::new_ustar();
        header.set_path(name)?;
        header.set_size(length);
        header.set_mode(0o600);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(self.seconds);
        header.set_cksum();
        self.within().write_all(header.as_bytes())
    }

    /// Where the bytes of the file that was begun go.
    pub(crate) fn within(&mut self) -> &mut W {
        self.builder.get_mut()
    }

    /// Ends a file of this length.
    pub(crate) fn end(&mut self, length: u64) -> io::Result<()> {
        let rest = length.next_multiple_of(BLOCK) - length;
        let zeros = [0; BLOCK as usize];
        let rest = usize::try_from(rest).unwrap_or(0);
        self.within()
            .write_all(zeros.get(..rest).unwrap_or_default())
    }

    pub(crate) fn finish(self) -> io::Result<()> {
        self.builder.into_inner()?.flush()
    }
}
