//! A campaign as a folder of files: which are read, what has to be true of them, and on which line of which file something stands.

/// What has to be true of a source.
mod check;
/// The whole as one file.
pub mod packed;
/// Its pictures and logos.
pub(crate) mod pictures;
/// Where something stands in a folder.
pub(crate) mod place;

use std::collections::BTreeMap;
use std::path::Path as FilePath;

use serde::de::DeserializeOwned;

use clameur_instrument::{Instrument, Kind};

use super::definition::{Definition, Texts};
use super::diagnostic::{Diagnostic, Form, Part, Path, Words};
use super::source::{CampaignSource, Written};
use crate::campaign::initiative::documents;
use crate::campaign::initiative::official;
use crate::campaign::initiative::official::{Official, Unusable};
use crate::given;
pub(crate) use check::{is_plain, is_slug};
pub use place::{Located, Place, locate};

/// Contents by path inside the folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What each language needs besides its texts, where the instrument does not say it.
pub const DOCUMENTS: [&str; 2] = ["mandate", "notice"];

/// The structure of a campaign.
const STRUCTURE: &str = Part::STRUCTURE;

/// No file that a person wrote for a campaign comes near this; in bytes.
const LARGEST_FILE: u64 = 1 << 20;

/// All that a folder holds besides what its campaign says, in bytes; what is more is left where it is.
const LARGEST_REST: usize = 64 << 20;

/// A folder of `campaigns/`, as it was when the program was compiled.
macro_rules! embedded {
    ($folder:literal: $($path:literal),*) => { Files::from([$((
        $path.to_owned(),
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/campaigns/", $folder, "/", $path))
            .to_vec(),
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

/// Adds the official texts of a folder that several campaigns share (`<lang>.toml`), for the languages in which these files have none. Gives what
/// cannot be read of it.
pub fn add_official(files: &mut Files, shared: &FilePath) -> Vec<Diagnostic> {
    let (known, unreadable) = read(shared);
    for (file, bytes) in known {
        let offered = file != STRUCTURE && files.contains_key(&file);
        if offered {
            let own = format!("{}/{file}", official::FOLDER);
            files.entry(own).or_insert(bytes);
        }
    }
    unreadable
}

impl CampaignSource {
    /// Reads and checks the folder `dir`.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(dir: &FilePath) -> Result<Self, Vec<Located>> {
        Self::read_with(dir, None)
    }

    /// The same with a folder of official texts (`<lang>.toml`) that several campaigns share: for the languages in which the campaign's own folder
    /// has none.
    ///
    /// # Errors
    /// As [`CampaignSource::read`].
    pub fn read_with(dir: &FilePath, shared: Option<&FilePath>) -> Result<Self, Vec<Located>> {
        let (mut files, mut found) = read(dir);
        if let Some(shared) = shared {
            found.extend(add_official(&mut files, shared));
        }
        if !found.is_empty() {
            return Err(locate(&files, found));
        }
        Self::import(&files).map_err(|found| locate(&files, found))
    }

    /// What the files of a folder say, checked, with its pictures.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn import(files: &Files) -> Result<Self, Vec<Diagnostic>> {
        Self::from_files(files)?.with_pictures(Files::new())
    }

    /// The same source with what pages show of its pictures and logos: from its own files and from these, which become its own.
    ///
    /// # Errors
    /// Those that cannot be used.
    pub fn with_pictures(mut self, pictures: Files) -> Result<Self, Vec<Diagnostic>> {
        let mut files = std::mem::take(&mut self.written.0);
        files.extend(pictures);
        let found = pictures::attach(&mut self, &files);
        self.written.0 = files;
        if found.is_empty() {
            Ok(self)
        } else {
            Err(found)
        }
    }

    /// The demonstration, which travels with the program. Its recipients are empty.
    ///
    /// # Errors
    /// Never: a test reads it.
    pub fn embedded_demo() -> Result<Self, Vec<Diagnostic>> {
        Self::from_files(&embedded!("technopolice":
            "campaign.toml", "en.toml", "en/mandate.md", "en/notice.md", "fr.toml", "fr/mandate.md",
            "fr/notice.md"))
    }

    /// The demonstration's citizens' initiative, which is over. Its recipients are empty.
    ///
    /// # Errors
    /// Never: a test reads it.
    pub fn embedded_initiative() -> Result<Self, Vec<Diagnostic>> {
        Self::from_files(
            &embedded!("reclaim-your-face": "campaign.toml", "bg.toml", "cs.toml", "da.toml", "de.toml", "el.toml", "en.toml", "es.toml", "et.toml", "fi.toml", "fr.toml", "ga.toml", "hr.toml", "hu.toml", "it.toml", "lt.toml", "lv.toml", "mt.toml", "nl.toml", "pl.toml", "pt.toml", "ro.toml", "sk.toml", "sl.toml", "sv.toml"),
        )
    }

    /// Attaches the pictures of an embedded folder, which the demonstration shows.
    ///
    /// # Errors
    /// Never: a test reads them.
    pub fn with_embedded_pictures(self) -> Result<Self, Vec<Diagnostic>> {
        let own = EMBEDDED_PICTURES
            .iter()
            .filter(|(slug, ..)| *slug == self.definition.slug);
        let own = own
            .map(|(_, name, bytes)| ((*name).to_owned(), bytes.to_vec()))
            .collect();
        self.with_pictures(own)
    }

    /// What the files of a folder say, checked, without its pictures.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn from_files(files: &Files) -> Result<Self, Vec<Diagnostic>> {
        let mut found = Vec::new();
        for (file, bytes) in files.iter().filter(|(file, _)| is_text(file)) {
            if let Err(error) = given::file::decoded(bytes) {
                let why = Words::of(|| error.to_string());
                found.push(Diagnostic::error(Path::file(file), Form::Unreadable(why)));
            }
        }
        if !found.is_empty() {
            return Err(found);
        }
        let definition: Option<Definition> = parse(STRUCTURE, files, &mut found);
        let Some(mut definition) = definition else {
            return Err(found);
        };
        definition.images.clear();
        // Keys as everybody writes them: what is pinned and published has nothing invisible around it.
        let organisations = definition.organisations.iter_mut();
        for key in organisations.flat_map(|organisation| &mut organisation.recipients) {
            if let Ok(recipient) = given::recipient(key) {
                *key = recipient.to_string();
            }
        }
        let mut source = Self {
            texts: BTreeMap::new(),
            documents: BTreeMap::new(),
            definition,
            pictures: pictures::Made::default(),
            written: Written(files.clone()),
        };
        let law = super::publish::instrument(&source.definition.instrument).ok();
        let kinds = kinds(law.as_ref());
        for language in &source.definition.languages {
            let texts: Option<Texts> = parse(&format!("{language}.toml"), files, &mut found);
            if let Some(mut texts) = texts {
                texts.official = official(language, files, &mut found);
                source.texts.insert(language.clone(), texts);
            }
            let mut documents = BTreeMap::new();
            for kind in &kinds {
                match document(files, law.as_ref(), &source, language, kind) {
                    Ok(text) => {
                        documents.insert(kind.clone(), text);
                    }
                    Err(problem) => {
                        found.push(Diagnostic::error(Path::document(language, kind), problem));
                    }
                }
            }
            source.documents.insert(language.clone(), documents);
        }
        let mandate = law.as_ref().is_none_or(|law| law.kind == Kind::Mandate);
        check::definition(&source.definition, law.as_ref(), files, &mut found);
        check::texts(&source, mandate, &mut found);
        if found.is_empty() {
            Ok(source)
        } else {
            Err(found)
        }
    }

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
    source: &CampaignSource,
    language: &str,
    kind: &str,
) -> Result<String, Form> {
    match text(files, &format!("{language}/{kind}.md")) {
        Some(text) if text.trim().is_empty() => Err(Form::Empty(kind.to_owned())),
        Some(text) => Ok(text),
        None => law
            .zip(source.texts.get(language))
            .and_then(|(law, texts)| {
                documents::written(law, &source.definition, texts, language, kind)
            })
            .ok_or(Form::Missing),
    }
}

/// The text of a file, where it is there and is one.
fn text(files: &Files, file: &str) -> Option<String> {
    files
        .get(file)
        .and_then(|bytes| given::file::decoded(bytes).ok())
}

/// Whether a file says something of the campaign: those have to be text.
fn is_text(file: &str) -> bool {
    [".toml", ".md"].iter().any(|ending| file.ends_with(ending))
}

/// The files of `dir` and of the folders in it, and what cannot be read of those that say something. Of the others, such as pictures, what is
/// too large is left out.
#[must_use]
pub fn read(dir: &FilePath) -> (Files, Vec<Diagnostic>) {
    let mut taken = Taken::default();
    taken.folder(dir, "");
    (taken.files, taken.unreadable)
}

/// Writes files into a new folder.
///
/// # Errors
/// What the system says.
pub fn write(dir: &FilePath, files: &Files) -> std::io::Result<()> {
    for (file, bytes) in files {
        let inside = |part: &str| !part.is_empty() && !part.starts_with('.');
        if !file.split('/').all(inside) {
            let why = format!("{file} is no file of a folder");
            return Err(std::io::Error::new(std::io::ErrorKind::InvalidInput, why));
        }
        let path = dir.join(file);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

#[derive(Default)]
struct Taken {
    files: Files,
    rest: usize,
    unreadable: Vec<Diagnostic>,
}

impl Taken {
    fn folder(&mut self, dir: &FilePath, prefix: &str) {
        let entries = match std::fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) => return self.cannot(&dir.display().to_string(), &error),
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let file = format!("{prefix}{name}");
            if name.starts_with('.') {
                continue;
            } else if path.is_dir() {
                if prefix.is_empty() {
                    self.folder(&path, &format!("{name}/"));
                }
            } else if is_text(&file) {
                match given::read(&path, LARGEST_FILE) {
                    Ok(bytes) => {
                        self.files.insert(file, bytes);
                    }
                    Err(error) => self.cannot(&crate::shown::word(&file), &error),
                }
            } else if let Ok(bytes) = given::read(&path, crate::picture::LARGEST_FILE)
                && self.rest + bytes.len() <= LARGEST_REST
            {
                self.rest += bytes.len();
                self.files.insert(file, bytes);
            }
        }
    }

    fn cannot(&mut self, file: &str, error: &dyn std::fmt::Display) {
        let why = Words::of(|| error.to_string());
        let path = Path::file(file);
        self.unreadable
            .push(Diagnostic::error(path, Form::Unreadable(why)));
    }
}

/// The official texts of the forms in a language, where their file is there.
fn official(language: &str, files: &Files, found: &mut Vec<Diagnostic>) -> Option<Box<Official>> {
    let text = text(files, &format!("{}/{language}.toml", official::FOLDER))?;
    let path = Path::official(language);
    match Official::read(language, &text) {
        Ok(read) => return Some(Box::new(read)),
        Err(Unusable::Syntax(span, message)) => {
            let line = span.map(|span| place::line(&text, span.start));
            let said = Words::of(|| message.clone());
            found.push(Diagnostic::error(path.on_line(line), Form::Syntax(said)));
        }
        Err(Unusable::Empty(names)) => {
            found.push(Diagnostic::error(path, Form::Empty(names.join(", "))));
        }
    }
    None
}

fn parse<T: DeserializeOwned>(file: &str, files: &Files, found: &mut Vec<Diagnostic>) -> Option<T> {
    let path = Path::file(file);
    let Some(text) = text(files, file) else {
        found.push(Diagnostic::error(path, Form::Missing));
        return None;
    };
    match toml::from_str(&text) {
        Ok(value) => Some(value),
        Err(error) => {
            let line = error.span().map(|span| place::line(&text, span.start));
            let said = Words::of(|| given::said::toml(error.message()));
            found.push(Diagnostic::error(path.on_line(line), Form::Syntax(said)));
            None
        }
    }
}

#[cfg(test)]
mod tests;
