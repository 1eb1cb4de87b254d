//! Files that commands write for people.

use std::path::{Path, PathBuf};

use super::{Done, Failure};
use crate::terminal::tr;

/// A file that is whole on disk before the store says that it exists, and has its name only afterwards: whatever happens in between, no number
/// is printed twice.
pub(super) struct NewFile<'a> {
    path: &'a Path,
    partial: PathBuf,
    kept: bool,
}

impl<'a> NewFile<'a> {
    /// Refuses a name that is taken.
    pub(super) fn is_free(path: &Path) -> Done {
        if path.exists() {
            return Err(Failure::new(tr!(
                "{path} is there already\n  Give another name: nothing is written over.",
                "{path} existe déjà\n  Donnez un autre nom : rien n’est écrasé.",
                path = path.display()
            )));
        }
        Ok(())
    }

    pub(super) fn write(path: &'a Path, bytes: &[u8]) -> Result<Self, Failure> {
        use std::io::Write as _;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let file = Self {
            path,
            partial: path.with_file_name(name),
            kept: false,
        };
        std::fs::File::create(&file.partial)
            .and_then(|mut to| to.write_all(bytes).and_then(|()| to.sync_all()))
            .map_err(|error| {
                Failure::new(tr!(
                    "cannot write {path}: {error}\n  Nothing was changed. Name a file in a directory that you may write to.",
                    "impossible d’écrire {path} : {error}\n  Rien n’a été changé. Donnez un fichier dans un dossier où vous pouvez écrire.",
                    path = file.partial.display()
                ))
            })?;
        Ok(file)
    }

    pub(super) fn keep(mut self) -> Done {
        // What is written down is not thrown away.
        self.kept = true;
        std::fs::rename(&self.partial, self.path).map_err(|error| {
            Failure::new(tr!(
                "cannot name the file {path}: {error}\n  It is whole, as {partial}: give it that name yourself.",
                "impossible de nommer le fichier {path} : {error}\n  Il est entier, sous {partial} : donnez-lui ce nom vous-même.",
                path = self.path.display(),
                partial = self.partial.display()
            ))
        })
    }
}

impl Drop for NewFile<'_> {
    fn drop(&mut self) {
        if !self.kept {
            drop(std::fs::remove_file(&self.partial));
        }
    }
}
