//! Reads a campaign folder and says everything that is wrong with it at once, with file and line.

/// What has to be true of a folder.
mod check;
/// Where something stands in a TOML file.
mod place;
/// What can be wrong.
mod problem;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::definition::{Definition, Folder};
pub use problem::{FolderError, Problem};

/// What each language needs besides its texts.
pub const DOCUMENTS: [&str; 2] = ["mandate", "notice"];

/// The structure of a campaign.
const STRUCTURE: &str = "campaign.toml";

/// No file that a person wrote for a campaign comes near this; in bytes.
const LARGEST_FILE: u64 = 1 << 20;

/// Contents by path inside the folder.
type Files = BTreeMap<String, String>;

impl Folder {
    /// Reads and checks the folder `dir`.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(dir: &Path) -> Result<Self, Vec<FolderError>> {
        let mut files = Files::new();
        let mut errors = Vec::new();
        collect(dir, "", &mut files, &mut errors);
        if errors.is_empty() {
            Self::from_files(&files)
        } else {
            Err(errors)
        }
    }

    /// The demonstration, which travels with the program. Its recipients are empty.
    ///
    /// # Errors
    /// Never: a test reads it.
    pub fn embedded_demo() -> Result<Self, Vec<FolderError>> {
        macro_rules! embedded {
            ($($path:literal),*) => { [$((
                $path.to_owned(),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/campaigns/technopolice/", $path)).to_owned(),
            )),*] };
        }
        Self::from_files(&Files::from(embedded!(
            "campaign.toml",
            "en.toml",
            "en/mandate.md",
            "en/notice.md",
            "fr.toml",
            "fr/mandate.md",
            "fr/notice.md"
        )))
    }

    /// Checks the contents of a folder, by path: what [`Folder::read`] does after reading.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn from_files(files: &BTreeMap<String, String>) -> Result<Self, Vec<FolderError>> {
        let mut errors = Vec::new();
        let definition: Option<Definition> = parse(STRUCTURE, files, &mut errors);
        let Some(definition) = definition else {
            return Err(errors);
        };
        let mut folder = Self {
            texts: BTreeMap::new(),
            documents: BTreeMap::new(),
            definition,
        };
        for language in &folder.definition.languages {
            if let Some(texts) = parse(&format!("{language}.toml"), files, &mut errors) {
                folder.texts.insert(language.clone(), texts);
            }
            let documents = folder.documents.entry(language.clone()).or_default();
            for kind in DOCUMENTS {
                let file = format!("{language}/{kind}.md");
                match files.get(&file) {
                    Some(text) if text.trim().is_empty() => {
                        errors.push(at(&file, None, Problem::Empty(kind.to_owned())));
                    }
                    Some(text) => {
                        documents.insert(kind.to_owned(), text.clone());
                    }
                    None => errors.push(at(&file, None, Problem::Missing)),
                }
            }
        }
        check::definition(&folder.definition, files, &mut errors);
        check::texts(&folder, files, &mut errors);
        if errors.is_empty() {
            Ok(folder)
        } else {
            Err(errors)
        }
    }
}

/// Takes in the `.toml` and `.md` files of `dir` and of the folders in it.
fn collect(dir: &Path, prefix: &str, files: &mut Files, errors: &mut Vec<FolderError>) {
    let unreadable = |file: &str, error: &dyn std::fmt::Display| {
        at(file, None, Problem::Unreadable(error.to_string()))
    };
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) => {
            let shown = dir.display().to_string();
            errors.push(unreadable(&shown, &error));
            return;
        }
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let file = format!("{prefix}{name}");
        let wanted = path.extension().is_some_and(|e| e == "toml" || e == "md");
        if path.is_dir() && prefix.is_empty() {
            collect(&path, &format!("{name}/"), files, errors);
        } else if wanted && !name.starts_with('.') {
            match read_file(&path) {
                Ok(text) => {
                    files.insert(file, text);
                }
                Err(error) => errors.push(unreadable(&file, &error)),
            }
        }
    }
}

/// The text of a file, if it is not unreasonably large.
fn read_file(path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    let file = std::fs::File::open(path)?;
    file.take(LARGEST_FILE + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST_FILE {
        return Err(std::io::Error::other("larger than 1 MiB"));
    }
    Ok(text)
}

fn parse<T: DeserializeOwned>(
    file: &str,
    files: &Files,
    errors: &mut Vec<FolderError>,
) -> Option<T> {
    let Some(text) = files.get(file) else {
        errors.push(at(file, None, Problem::Missing));
        return None;
    };
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let line = error.span().map(|span| place::line(text, span.start));
            let message = error.message().trim().replace('\n', "; ");
            errors.push(at(file, line, Problem::Syntax(message)));
            None
        }
    }
}

fn at(file: &str, line: Option<usize>, problem: Problem) -> FolderError {
    FolderError {
        file: file.to_owned(),
        line,
        problem,
    }
}

#[cfg(test)]
mod tests;
