//! The directory that an opened dossier is written into: readable by its owner only, every file hashed.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use clameur_seal::Hash32;
use sha2::{Digest as _, Sha256};

use super::archive::sha256;
use crate::secrets::lock;
use crate::terminal::tr;

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// SHA-256 of its bytes.
    pub sha256: Hash32,
    /// Its length.
    pub bytes: u64,
    /// Its pages, where it has any.
    pub pages: Option<u64>,
}

/// A directory under construction. May be shared between threads.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
    written: Mutex<BTreeMap<String, Written>>,
}

/// Why the directory cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// It holds something already.
    #[error("{}", tr!(
        "{shown} is not empty\n  Name a new directory: what was opened before is not mixed with what is opened now.",
        "{shown} n’est pas vide\n  Nommez un nouveau dossier : ce qui a été ouvert avant ne se mêle pas à ce qui est ouvert maintenant.",
        shown = _0.display()
    ))]
    NotEmpty(PathBuf),
    /// It cannot be made or written to.
    #[error("{}", tr!(
        "cannot write {shown}: {source}\n  What was written so far is incomplete: make room, delete the directory, and open the dossier again.",
        "impossible d’écrire {shown} : {source}\n  Ce qui a été écrit est incomplet : faites de la place, supprimez le dossier d’arrivée, et ouvrez de nouveau.",
        shown = path.display()
    ))]
    Write {
        /// What could not be written.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Output {
    /// Makes the directory, or takes an empty one.
    ///
    /// # Errors
    /// When it holds something, or cannot be made.
    pub fn create(root: &Path) -> Result<Self, OutputError> {
        Self::available(root)?;
        make_dir(root).map_err(|source| OutputError::Write {
            path: root.to_owned(),
            source,
        })?;
        Ok(Self {
            root: root.to_owned(),
            written: Mutex::default(),
        })
    }

    /// Whether the directory could be made: to be asked before long work. Changes nothing.
    ///
    /// # Errors
    /// When it holds something, or is no directory.
    pub fn available(root: &Path) -> Result<(), OutputError> {
        let mut entries = match fs::read_dir(root) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(source) => {
                return Err(OutputError::Write {
                    path: root.to_owned(),
                    source,
                });
            }
        };
        match entries.next() {
            None => Ok(()),
            Some(_) => Err(OutputError::NotEmpty(root.to_owned())),
        }
    }

    /// Writes a file. `name` may have folders, parted by `/`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, name: &str, bytes: &[u8], pages: Option<u64>) -> Result<(), OutputError> {
        let path = self.root.join(name);
        Self::put(&path, bytes).map_err(|source| OutputError::Write {
            path: path.clone(),
            source,
        })?;
        let written = Written {
            sha256: sha256(bytes),
            bytes: bytes.len() as u64,
            pages,
        };
        lock(&self.written).insert(name.to_owned(), written);
        Ok(())
    }

    /// Begins a file that is written piece by piece.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn begin(&self, name: &str) -> Result<Stream, OutputError> {
        let path = self.root.join(name);
        let file = new_file(&path).map_err(|source| OutputError::Write {
            path: path.clone(),
            source,
        })?;
        Ok(Stream {
            file: BufWriter::with_capacity(1 << 16, file),
            name: name.to_owned(),
            path,
            hasher: Sha256::new(),
            bytes: 0,
        })
    }

    /// Ends such a file.
    ///
    /// # Errors
    /// When the rest of it cannot be written.
    pub(crate) fn end(&self, mut stream: Stream) -> Result<(), OutputError> {
        stream.file.flush().map_err(|source| OutputError::Write {
            path: stream.path,
            source,
        })?;
        let written = Written {
            sha256: Hash32(stream.hasher.finalize().into()),
            bytes: stream.bytes,
            pages: None,
        };
        lock(&self.written).insert(stream.name, written);
        Ok(())
    }

    /// What was written so far, by name.
    #[must_use]
    pub fn written(&self) -> BTreeMap<String, Written> {
        lock(&self.written).clone()
    }

    fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
        new_file(path)?.write_all(bytes)
    }
}

/// A file under way, hashed as it is written.
#[derive(Debug)]
pub(crate) struct Stream {
    file: BufWriter<fs::File>,
    name: String,
    path: PathBuf,
    hasher: Sha256,
    bytes: u64,
}

impl Stream {
    /// Writes more of it.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> Result<(), OutputError> {
        self.file
            .write_all(bytes)
            .map_err(|source| OutputError::Write {
                path: self.path.clone(),
                source,
            })?;
        self.hasher.update(bytes);
        self.bytes += bytes.len() as u64;
        Ok(())
    }
}

fn new_file(path: &Path) -> io::Result<fs::File> {
    if let Some(folder) = path.parent() {
        make_dir(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

fn make_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
