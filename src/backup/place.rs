//! Where a backup goes: a file, a directory that keeps the newest ones, or standard output. What has its name is whole and on the disk.

use std::fs::File;
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use crate::clock::Millis;
use crate::config::Config;
use crate::terminal::tr;

/// First line of every age file.
const AGE: &[u8] = b"age-encryption.org/v1\n";
/// Length of the time in a name: `20261129T151200Z`.
const TIME: usize = 16;

/// Why a backup has no place.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// The name is taken.
    #[error("{}", tr!(
        "{path} is there already\n  Give another name, or a directory: nothing is written over.",
        "{path} existe déjà\n  Donnez un autre nom, ou un dossier : rien n’est écrasé.",
        path = _0.display()
    ))]
    Taken(PathBuf),
    /// Another backup is being made there.
    #[error("{}", tr!(
        "another backup is being written there ({path})\n  Wait until it has ended.",
        "une autre sauvegarde s’y écrit ({path})\n  Attendez qu’elle soit finie.",
        path = _0.display()
    ))]
    Busy(PathBuf),
    /// Standard output takes no more of it.
    #[error("{}", tr!(
        "standard output did not take the backup: {why}\n  What arrived there is none. Is there room where it goes, and did nothing end before it?",
        "la sortie standard n’a pas pris la sauvegarde : {why}\n  Ce qui y est arrivé n’en est pas une. Y a-t-il de la place là où elle va, et rien ne s’est-il arrêté avant la fin ?",
        why = _0
    ))]
    Stdout(std::io::Error),
    /// It cannot be written.
    #[error("{}", tr!(
        "cannot write {path}: {source}\n  Give a place that you may write to, with room for the backup.",
        "impossible d’écrire {path} : {source}\n  Donnez un endroit où vous pouvez écrire, avec assez de place.",
        path = path.display()
    ))]
    Io {
        /// Its path.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// Where a backup goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A file, under a name that is free, or that of a keyring that it takes the place of.
    File(PathBuf),
    /// A directory, of whose backups of this instance so many are kept.
    Directory {
        /// The directory.
        dir: PathBuf,
        /// How many are kept; all where nothing is said.
        keep: Option<usize>,
    },
    /// Standard output.
    Stdout,
}

/// A backup that is being written, under a name that says so.
pub struct Partial {
    path: PathBuf,
    file: Option<File>,
    named: bool,
}

/// The instance's name in names of files.
fn host(config: &Config) -> String {
    let host = config.log_origin("");
    let host = host.split('/').next().unwrap_or_default();
    host.chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '.' {
                c
            } else {
                '-'
            }
        })
        .collect()
}

impl Destination {
    /// Reads what was given at the command line.
    #[must_use]
    pub fn named(to: &Path, keep: Option<usize>) -> Self {
        if to == Path::new("-") {
            Self::Stdout
        } else if to.is_dir() {
            Self::Directory {
                dir: to.to_owned(),
                keep,
            }
        } else {
            Self::File(to.to_owned())
        }
    }

    /// The same, where older backups stay.
    #[must_use]
    pub fn keeping_all(&self) -> Self {
        match self {
            Self::Directory { dir, .. } => Self::Directory {
                dir: dir.clone(),
                keep: None,
            },
            other => other.clone(),
        }
    }

    /// The name that the backup will have; none where it has none.
    #[must_use]
    pub fn name(&self, config: &Config, keyring: bool, now: Millis) -> Option<PathBuf> {
        match self {
            Self::Stdout => None,
            Self::File(path) => Some(path.clone()),
            // One keyring, never two: an older one holds keys that were destroyed.
            Self::Directory { dir, .. } if keyring => {
                Some(dir.join(format!("clameur-{}.keyring.age", host(config))))
            }
            Self::Directory { dir, .. } => {
                let time = jiff::Timestamp::from_millisecond(now).unwrap_or_default();
                let time = time.strftime("%Y%m%dT%H%M%SZ");
                Some(dir.join(format!("clameur-{}-{time}.age", host(config))))
            }
        }
    }

    /// Begins to write, under another name. What goes to standard output is written into the data directory first: no slow reader there keeps
    /// the store from emptying its log.
    ///
    /// # Errors
    /// When the name is taken, or the file cannot be made.
    pub fn begin(
        &self,
        config: &Config,
        keyring: bool,
        now: Millis,
    ) -> Result<Partial, PlaceError> {
        let path = match self.name(config, keyring, now) {
            None => config.data_dir.join("backup.partial"),
            Some(name) => {
                let replaced = keyring && name.to_string_lossy().ends_with(".keyring.age");
                if name.exists() && !(replaced && is_age(&name)) {
                    return Err(PlaceError::Taken(name));
                }
                match self {
                    Self::Directory { dir, .. } => {
                        dir.join(format!(".clameur-{}.partial", host(config)))
                    }
                    _ => {
                        let mut partial = name.into_os_string();
                        partial.push(".partial");
                        partial.into()
                    }
                }
            }
        };
        let io = |source| PlaceError::Io {
            path: path.clone(),
            source,
        };
        let mut options = File::options();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let file = options.open(&path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(PlaceError::Busy(path)),
            Err(std::fs::TryLockError::Error(source)) => return Err(io(source)),
        }
        file.set_len(0).map_err(io)?;
        Ok(Partial {
            path,
            file: Some(file),
            named: false,
        })
    }

    /// Gives what was written its name, once it is on the disk; or hands it over to standard output. Gives the names of older backups that
    /// were removed.
    ///
    /// # Errors
    /// When it cannot be flushed, named or handed over; then it is gone.
    pub fn end(
        &self,
        mut partial: Partial,
        config: &Config,
        keyring: bool,
        now: Millis,
    ) -> Result<Vec<PathBuf>, PlaceError> {
        let path = partial.path.clone();
        let io = |source| PlaceError::Io {
            path: path.clone(),
            source,
        };
        let Some(name) = self.name(config, keyring, now) else {
            let mut out = std::io::stdout().lock();
            let file = partial
                .file
                .as_mut()
                .ok_or_else(|| io(std::io::Error::other("gone")))?;
            file.rewind().map_err(io)?;
            std::io::copy(file, &mut out).map_err(PlaceError::Stdout)?;
            out.flush().map_err(PlaceError::Stdout)?;
            return Ok(Vec::new());
        };
        // Its lock is held until it has its name: before, another backup would write into it.
        if let Some(file) = &partial.file {
            file.sync_all().map_err(io)?;
        }
        std::fs::rename(&partial.path, &name).map_err(io)?;
        partial.named = true;
        let dir = name
            .parent()
            .filter(|dir| !dir.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        File::open(dir).and_then(|dir| dir.sync_all()).map_err(io)?;
        match self {
            Self::Directory {
                dir,
                keep: Some(keep),
            } if !keyring => prune(dir, &host(config), *keep, &name),
            _ => Ok(Vec::new()),
        }
    }
}

impl Partial {
    /// What to write to.
    ///
    /// # Errors
    /// Never before [`Destination::end`].
    pub fn writer(&self) -> std::io::Result<File> {
        let file = self.file.as_ref();
        file.ok_or_else(|| std::io::Error::other("it was ended"))?
            .try_clone()
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.named {
            drop(std::fs::remove_file(&self.path));
        }
    }
}

/// Removes the oldest backups of this instance, beyond so many with the one that was just made: files that are named as we name them, and are
/// age files. That one stays, also where a clock that was ahead gave others later names.
fn prune(dir: &Path, host: &str, keep: usize, made: &Path) -> Result<Vec<PathBuf>, PlaceError> {
    let io = |path: &Path, source| PlaceError::Io {
        path: path.to_owned(),
        source,
    };
    let prefix = format!("clameur-{host}-");
    let mut own = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(|e| io(dir, e))? {
        let entry = entry.map_err(|e| io(dir, e))?;
        let name = entry.file_name();
        let time = name
            .to_str()
            .and_then(|name| name.strip_prefix(&prefix)?.strip_suffix(".age"));
        if time.is_some_and(is_time)
            && entry.path() != made
            && entry.file_type().is_ok_and(|kind| kind.is_file())
            && is_age(&entry.path())
        {
            own.push(entry.path());
        }
    }
    own.sort();
    let old = (own.len() + 1).saturating_sub(keep);
    own.truncate(old);
    for path in &own {
        std::fs::remove_file(path).map_err(|e| io(path, e))?;
    }
    Ok(own)
}

fn is_time(text: &str) -> bool {
    text.len() == TIME
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 => byte == b'T',
            15 => byte == b'Z',
            _ => byte.is_ascii_digit(),
        })
}

fn is_age(path: &Path) -> bool {
    let mut start = [0; AGE.len()];
    File::open(path)
        .and_then(|mut file| file.read_exact(&mut start))
        .is_ok_and(|()| start == *AGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_oldest_of_our_own_backups_are_removed() {
        let dir = std::env::temp_dir().join(format!("clameur-prune-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).unwrap();
        let ours = |time: &str| format!("clameur-a.example-{time}.age");
        let put = |name: &str, content: &[u8]| std::fs::write(dir.join(name), content).unwrap();
        for day in 1..=4 {
            put(&ours(&format!("2026110{day}T120000Z")), AGE);
        }
        // Another instance's, another form, another content, a keyring.
        put("clameur-b.example-20251101T120000Z.age", AGE);
        put("clameur-a.example-2025.age", AGE);
        put(&ours("20251101T120000Z"), b"something else");
        put("clameur-a.example.keyring.age", AGE);
        let made = dir.join(ours("20261104T120000Z"));
        let removed = prune(&dir, "a.example", 2, &made).unwrap();
        let names: Vec<_> = removed.iter().filter_map(|path| path.file_name()).collect();
        assert_eq!(
            names,
            [ours("20261101T120000Z").as_str(), &ours("20261102T120000Z")]
        );
        assert_eq!(std::fs::read_dir(&dir).unwrap().count(), 6);
        // Made by a clock that was set back: it is the newest all the same.
        let made = dir.join(ours("20261001T120000Z"));
        std::fs::write(&made, AGE).unwrap();
        prune(&dir, "a.example", 1, &made).unwrap();
        assert!(made.exists());
        assert_eq!(std::fs::read_dir(&dir).unwrap().count(), 5);
        std::fs::remove_dir_all(dir).unwrap();
    }
}
