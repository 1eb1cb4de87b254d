//! Reads a campaign folder and says everything that is wrong with it at once, with file and line.

/// What has to be true of a folder.
mod check;
/// Its pictures and logos.
pub(super) mod pictures;
/// Where something stands in a TOML file.
pub(super) mod place;
/// What can be wrong.
mod problem;

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::DeserializeOwned;

use clameur_instrument::{Instrument, Kind};

use super::definition::{Definition, Folder, Texts};
use crate::given;
use crate::initiative::documents;
use crate::initiative::official::{self, Official, Unusable};
pub use problem::{FolderError, Problem};

/// What each language needs besides its texts, where the instrument does not say it.
pub const DOCUMENTS: [&str; 2] = ["mandate", "notice"];

/// The structure of a campaign.
const STRUCTURE: &str = "campaign.toml";

/// No file that a person wrote for a campaign comes near this; in bytes.
const LARGEST_FILE: u64 = 1 << 20;

/// A folder of `campaigns/`, as it was when the program was compiled.
macro_rules! embedded {
    ($folder:literal: $($path:literal),*) => { Files::from([$((
        $path.to_owned(),
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/campaigns/", $folder, "/", $path))
            .to_owned(),
    )),*]) };
}

/// The pictures of the folders of `campaigns/`: slug, file, bytes.
const EMBEDDED_PICTURES: [(&str, &str, &[u8]); 2] = [
    (
        "technopolice",
        "picture.png",
        include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/campaigns/technopolice/picture.png"
        )),
    ),
    (
        "reclaim-your-face",
        "picture.png",
        include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/campaigns/reclaim-your-face/picture.png"
        )),
    ),
];

/// Contents by path inside the folder.
type Files = BTreeMap<String, String>;

/// The files that a folder was read from, to say on which line something stands. Not part of what a campaign says: two folders that say
/// the same are equal however they are written, and one read from the store has none.
#[derive(Debug, Clone, Default)]
pub(super) struct Origin(Files);

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Origin {}

impl Origin {
    /// The line of what is at the end of `steps` in a file of TOML, or of the last step that is there.
    pub(super) fn line(&self, file: &str, steps: &[place::Step<'_>]) -> Option<usize> {
        place::find(self.0.get(file)?, steps)
    }

    /// The line, from 1, inside the value at the end of `steps`, on which `wanted` first stands.
    pub(super) fn line_with(
        &self,
        file: &str,
        steps: &[place::Step<'_>],
        wanted: &str,
    ) -> Option<usize> {
        // Without steps, anywhere in the file.
        let first = if steps.is_empty() {
            1
        } else {
            self.line(file, steps)?
        };
        let lines = self.0.get(file)?.lines();
        let mut from_there = (1..).zip(lines).skip(first - 1);
        let found = from_there.find(|(_, line)| line.contains(wanted));
        Some(found.map_or(first, |(number, _)| number))
    }
}

impl Folder {
    /// Reads and checks the folder `dir`.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(dir: &Path) -> Result<Self, Vec<FolderError>> {
        Self::read_with(dir, None)
    }

    /// The same with a folder of official texts (`<lang>.toml`) that several campaigns share: for the languages in which the campaign's own folder
    /// has none.
    ///
    /// # Errors
    /// As [`Folder::read`].
    pub fn read_with(dir: &Path, shared: Option<&Path>) -> Result<Self, Vec<FolderError>> {
        let mut files = Files::new();
        let mut errors = Vec::new();
        collect(dir, "", &mut files, &mut errors);
        if let Some(shared) = shared {
            let mut known = Files::new();
            collect(shared, "", &mut known, &mut errors);
            for (file, text) in known {
                let offered = file != STRUCTURE && files.contains_key(&file);
                if offered {
                    let own = format!("{}/{file}", official::FOLDER);
                    files.entry(own).or_insert(text);
                }
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Self::from_files(&files)?.with_pictures(|file| {
            given::read(&dir.join(file), crate::picture::LARGEST_FILE)
                .map_err(|error| error.to_string())
        })
    }

    /// The same folder with its pictures and logos, made from the files that `read` gives.
    ///
    /// # Errors
    /// Those that cannot be used.
    pub fn with_pictures(
        mut self,
        read: impl Fn(&str) -> Result<Vec<u8>, String>,
    ) -> Result<Self, Vec<FolderError>> {
        let mut errors = Vec::new();
        pictures::attach(&mut self, read, &mut errors);
        if errors.is_empty() {
            Ok(self)
        } else {
            Err(errors)
        }
    }

    /// The demonstration, which travels with the program. Its recipients are empty.
    ///
    /// # Errors
    /// Never: a test reads it.
    pub fn embedded_demo() -> Result<Self, Vec<FolderError>> {
        Self::from_files(&embedded!("technopolice":
            "campaign.toml", "en.toml", "en/mandate.md", "en/notice.md", "fr.toml", "fr/mandate.md",
            "fr/notice.md"))
    }

    /// The demonstration's citizens' initiative, which is over. Its recipients are empty.
    ///
    /// # Errors
    /// Never: a test reads it.
    pub fn embedded_initiative() -> Result<Self, Vec<FolderError>> {
        Self::from_files(
            &embedded!("reclaim-your-face": "campaign.toml", "bg.toml", "cs.toml", "da.toml", "de.toml", "el.toml", "en.toml", "es.toml", "et.toml", "fi.toml", "fr.toml", "ga.toml", "hr.toml", "hu.toml", "it.toml", "lt.toml", "lv.toml", "mt.toml", "nl.toml", "pl.toml", "pt.toml", "ro.toml", "sk.toml", "sl.toml", "sv.toml"),
        )
    }

    /// Attaches the pictures of an embedded folder, which the demonstration shows.
    ///
    /// # Errors
    /// Never: a test reads them.
    pub fn with_embedded_pictures(self) -> Result<Self, Vec<FolderError>> {
        let of = self.definition.slug.clone();
        self.with_pictures(|file| {
            EMBEDDED_PICTURES
                .iter()
                .find(|(slug, name, _)| *slug == of && *name == file)
                .map(|(_, _, bytes)| bytes.to_vec())
                .ok_or_else(|| Problem::Missing.to_string())
        })
    }

    /// Checks the contents of a folder, by path: what [`Folder::read`] does after reading.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn from_files(files: &BTreeMap<String, String>) -> Result<Self, Vec<FolderError>> {
        let mut errors = Vec::new();
        let definition: Option<Definition> = parse(STRUCTURE, files, &mut errors);
        let Some(mut definition) = definition else {
            return Err(errors);
        };
        definition.images.clear();
        // Keys as everybody writes them: what is pinned and published has nothing invisible around it.
        let organisations = definition.organisations.iter_mut();
        for key in organisations.flat_map(|organisation| &mut organisation.recipients) {
            if let Ok(recipient) = given::recipient(key) {
                *key = recipient.to_string();
            }
        }
        let mut folder = Self {
            texts: BTreeMap::new(),
            documents: BTreeMap::new(),
            definition,
            pictures: pictures::Files::default(),
            origin: Origin(files.clone()),
        };
        let law = super::publish::instrument(&folder.definition.instrument).ok();
        let kinds = kinds(law.as_ref());
        for language in &folder.definition.languages {
            let texts: Option<Texts> = parse(&format!("{language}.toml"), files, &mut errors);
            if let Some(mut texts) = texts {
                texts.official = official(language, files, &mut errors);
                folder.texts.insert(language.clone(), texts);
            }
            let mut documents = BTreeMap::new();
            for kind in &kinds {
                match document(files, law.as_ref(), &folder, language, kind) {
                    Ok(text) => {
                        documents.insert(kind.clone(), text);
                    }
                    Err(error) => errors.push(error),
                }
            }
            folder.documents.insert(language.clone(), documents);
        }
        let mandate = law.as_ref().is_none_or(|law| law.kind == Kind::Mandate);
        check::definition(&folder.definition, law.as_ref(), files, &mut errors);
        check::texts(&folder, mandate, files, &mut errors);
        if errors.is_empty() {
            Ok(folder)
        } else {
            Err(errors)
        }
    }
}

impl Folder {
    /// Writes the documents anew that the law words: after its days or its register changed.
    ///
    /// # Errors
    /// The kind that the law does not word.
    pub fn write_documents(&mut self) -> Result<(), String> {
        let law = super::publish::instrument(&self.definition.instrument)
            .map_err(|error| error.to_string())?;
        for (language, texts) in &self.texts {
            for kind in kinds(Some(&law)) {
                let text = documents::written(&law, &self.definition, texts, language, &kind)
                    .ok_or_else(|| kind.clone())?;
                let documents = self.documents.entry(language.clone()).or_default();
                documents.insert(kind, text);
            }
        }
        Ok(())
    }
}

/// The documents that the instrument names.
fn kinds(law: Option<&Instrument>) -> Vec<String> {
    law.map_or_else(
        || DOCUMENTS.map(str::to_owned).to_vec(),
        |law| law.documents.iter().map(|one| one.kind.clone()).collect(),
    )
}

/// A document as its file has it, else as the law words it.
fn document(
    files: &Files,
    law: Option<&Instrument>,
    folder: &Folder,
    language: &str,
    kind: &str,
) -> Result<String, FolderError> {
    let file = format!("{language}/{kind}.md");
    match files.get(&file) {
        Some(text) if text.trim().is_empty() => {
            Err(at(&file, None, Problem::Empty(kind.to_owned())))
        }
        Some(text) => Ok(text.clone()),
        None => law
            .zip(folder.texts.get(language))
            .and_then(|(law, texts)| {
                documents::written(law, &folder.definition, texts, language, kind)
            })
            .ok_or_else(|| at(&file, None, Problem::Missing)),
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
        let told = crate::shown::word(&file);
        let wanted = path.extension().is_some_and(|e| e == "toml" || e == "md");
        if path.is_dir() && prefix.is_empty() {
            collect(&path, &format!("{name}/"), files, errors);
        } else if wanted && !name.starts_with('.') {
            match read_file(&path) {
                Ok(text) => {
                    files.insert(file, text);
                }
                Err(error) => errors.push(unreadable(&told, &error)),
            }
        }
    }
}

/// The text of a file, if it is not unreasonably large.
fn read_file(path: &Path) -> Result<String, given::ReadError> {
    given::read_text(path, LARGEST_FILE)
}

/// The official texts of the forms in a language, where their file is there.
fn official(language: &str, files: &Files, errors: &mut Vec<FolderError>) -> Option<Box<Official>> {
    let file = format!("{}/{language}.toml", official::FOLDER);
    let text = files.get(&file)?;
    match Official::read(language, text) {
        Ok(read) => return Some(Box::new(read)),
        Err(Unusable::Syntax(span, message)) => {
            let line = span.map(|span| place::line(text, span.start));
            errors.push(at(&file, line, Problem::Syntax(message)));
        }
        Err(Unusable::Empty(names)) => {
            errors.push(at(&file, None, Problem::Empty(names.join(", "))));
        }
    }
    None
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
            let message = crate::given::said::toml(error.message());
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
