//! Reading no more of a file than such a file may have.

use crate::terminal::tr;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Keys, receipts, checkpoints, packing lists, files of a campaign: most bytes that are read of one.
pub const SMALL: u64 = 2 << 20;
/// A list of many lines: most bytes that are read of one.
pub const LIST: u64 = 256 << 20;
/// Longest line of a list, in bytes.
const LINE: u64 = 1 << 20;

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Nothing has this name.
    #[error(transparent)]
    Missing(io::Error),
    /// The name of a directory.
    #[error("{}", tr!("it is a directory, not a file", "c’est un dossier, pas un fichier"))]
    Directory,
    /// A named pipe, which may never answer.
    #[error("{}", tr!("it is a pipe, not a file", "c’est un tube, pas un fichier"))]
    Pipe,
    /// A device, which may never end.
    #[error("{}", tr!("it is a device, not a file", "c’est un périphérique, pas un fichier"))]
    Device,
    /// More than such a file has.
    #[error("{}", tr!("it is larger than {size} MiB, more than such a file ever is", "il dépasse {size} Mio, plus qu’un tel fichier n’en a jamais", size = _0 >> 20))]
    TooLong(u64),
    /// Not text.
    #[error("{}", tr!("it is not text in UTF-8", "ce n’est pas du texte en UTF-8"))]
    NotText,
    /// What the system says.
    #[error(transparent)]
    Io(io::Error),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound {
            Self::Missing(error)
        } else {
            Self::Io(error)
        }
    }
}

impl From<ReadError> for io::Error {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Missing(error) | ReadError::Io(error) => error,
            error => Self::other(error),
        }
    }
}

/// Reads a file of at most `most` bytes.
///
/// # Errors
/// When it cannot be read, is no file, or has more.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, ReadError> {
    let file = open(path)?;
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(ReadError::TooLong(most));
    }
    Ok(bytes)
}

/// Reads a text of at most `most` bytes, in UTF-8 or as Windows writes it.
///
/// # Errors
/// As [`read`]; when it is not text.
pub fn read_text(path: &Path, most: u64) -> Result<String, ReadError> {
    decoded(&read(path, most)?)
}

/// Reads a text of at most `most` bytes from a stream.
///
/// # Errors
/// As [`read_text`].
pub fn text_from(source: impl Read, most: u64) -> Result<String, ReadError> {
    let mut bytes = Vec::new();
    source
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(ReadError::TooLong(most));
    }
    decoded(&bytes)
}

/// The text that these bytes are.
///
/// # Errors
/// When they are not text.
pub(crate) fn decoded(bytes: &[u8]) -> Result<String, ReadError> {
    let text = super::text::unicode(bytes).ok_or(ReadError::NotText)?;
    Ok(text.to_string())
}

/// Opens a file to be read to its end in pieces: it must be one that has an end.
///
/// # Errors
/// When it cannot be opened, or is no file.
pub fn regular(path: &Path) -> Result<File, ReadError> {
    let file = open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(ReadError::Device)
    }
}

/// A list that is read line by line: its lines and its length are bounded.
///
/// # Errors
/// When it cannot be opened, or is no file.
pub fn bounded(path: &Path) -> Result<Lines<File>, ReadError> {
    Ok(Lines::new(open(path)?))
}

/// Opens a file without waiting for whoever should write into a pipe. What the shell hands over (`<(…)`) is open already.
fn open(path: &Path) -> Result<File, ReadError> {
    let meta = std::fs::metadata(path)?;
    if meta.is_dir() {
        return Err(ReadError::Directory);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        let handed = path.starts_with("/dev/") || path.starts_with("/proc/");
        if meta.file_type().is_fifo() && !handed {
            return Err(ReadError::Pipe);
        }
        if meta.file_type().is_block_device() || meta.file_type().is_socket() {
            return Err(ReadError::Device);
        }
    }
    Ok(File::open(path)?)
}

/// A stream that fails when a line, or all of it, is longer than any in a list.
#[derive(Debug)]
pub struct Lines<R> {
    from: R,
    line: u64,
    all: u64,
}

impl<R> Lines<R> {
    /// Bounds `from`.
    pub fn new(from: R) -> Self {
        Self {
            from,
            line: 0,
            all: 0,
        }
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        let bytes = into.get(..read).unwrap_or_default();
        self.all = self.all.saturating_add(read as u64);
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line = self.line.saturating_add(piece.len() as u64);
            if self.line > LINE {
                return Err(io::Error::other("a line of it has more than 1 MiB"));
            }
            if piece.ends_with(b"\n") {
                self.line = 0;
            }
        }
        if self.all > LIST {
            return Err(io::Error::other(ReadError::TooLong(LIST)));
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn what_never_ends_is_named() {
        let zero = read(Path::new("/dev/zero"), SMALL).expect_err("endless");
        assert_eq!(
            zero.to_string(),
            "it is larger than 2 MiB, more than such a file ever is"
        );
        assert!(matches!(
            regular(Path::new("/dev/zero")),
            Err(ReadError::Device)
        ));
        assert!(matches!(
            read(Path::new("/"), SMALL),
            Err(ReadError::Directory)
        ));
        let missing = read(Path::new("/no/such/file"), SMALL).expect_err("missing");
        assert!(missing.to_string().starts_with("No such file"), "{missing}");
        assert_eq!(read(Path::new("/dev/null"), SMALL).expect("nothing"), b"");
        let mut lines = bounded(Path::new("/dev/zero")).expect("opened");
        let endless = io::copy(&mut lines, &mut io::sink()).expect_err("endless");
        assert_eq!(endless.to_string(), "a line of it has more than 1 MiB");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_pipe_that_nobody_writes_into_is_not_waited_for() {
        let path = std::env::temp_dir().join(format!("clameur-pipe-{}", std::process::id()));
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.expect("mkfifo").success());
        let answer = read(&path, SMALL);
        std::fs::remove_file(&path).expect("removed");
        assert!(matches!(answer, Err(ReadError::Pipe)));
    }

    #[test]
    fn a_list_is_bounded_by_line_and_in_all() {
        let short = "a;b\n".repeat(1_000);
        let mut out = Vec::new();
        io::copy(&mut Lines::new(short.as_bytes()), &mut out).expect("read");
        assert_eq!(out.len(), short.len());
        let mut all = Lines::new(io::repeat(b'\n'));
        assert!(io::copy(&mut all, &mut io::sink()).is_err());
    }
}
