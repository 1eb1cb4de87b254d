use std::fmt;

use crate::campaign::initiative::official;
use crate::shown::word;

/// A step from a table or a list to what is in it.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// To the value of a key.
    Key(&'a str),
    /// To the item with this number, from 0.
    Item(usize),
}

/// A path into a campaign: `target[2].bit`, `texts.fr.title`, `documents.fr.mandate`. Keys are those of the files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    /// In which part of it.
    pub part: Part,
    steps: Vec<Owned>,
    /// Where in the value, where that is known.
    pub within: Option<Within>,
}

/// A part of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `campaign.toml`.
    Definition,
    /// The texts of a language.
    Texts(String),
    /// A document: language, kind.
    Document(String, String),
    /// The official texts of the forms in a language.
    Official(String),
    /// A file that is none of these.
    File(String),
}

/// Where in a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Within {
    /// On this line of it, from 1.
    Line(usize),
    /// Where these words first stand.
    Words(String),
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Owned {
    Key(String),
    Item(usize),
}

impl Path {
    fn new(part: Part, steps: &[Step<'_>]) -> Self {
        let steps = steps.iter().map(|step| match step {
            Step::Key(key) => Owned::Key((*key).to_owned()),
            Step::Item(number) => Owned::Item(*number),
        });
        Self {
            part,
            steps: steps.collect(),
            within: None,
        }
    }

    /// Into the structure.
    #[must_use]
    pub fn definition(steps: &[Step<'_>]) -> Self {
        Self::new(Part::Definition, steps)
    }

    /// Into the texts of a language.
    #[must_use]
    pub fn texts(language: &str, steps: &[Step<'_>]) -> Self {
        Self::new(Part::Texts(language.to_owned()), steps)
    }

    /// To a document.
    #[must_use]
    pub fn document(language: &str, kind: &str) -> Self {
        Self::new(Part::Document(language.to_owned(), kind.to_owned()), &[])
    }

    /// To the official texts of a language.
    #[must_use]
    pub fn official(language: &str) -> Self {
        Self::new(Part::Official(language.to_owned()), &[])
    }

    /// To whatever a file of a folder is.
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self::new(Part::of(file), &[])
    }

    /// The same place in another language; elsewhere than in texts and documents, the same place.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Self {
        let mut path = self.clone();
        match &mut path.part {
            Part::Texts(own) | Part::Document(own, _) => language.clone_into(own),
            Part::Definition | Part::Official(_) | Part::File(_) => {}
        }
        path
    }

    /// The line of the value, from 1.
    #[must_use]
    pub fn on_line(mut self, line: Option<usize>) -> Self {
        self.within = line.map(Within::Line);
        self
    }

    /// The words of the value that it is about.
    #[must_use]
    pub fn quoting(mut self, words: &str) -> Self {
        self.within = Some(Within::Words(words.to_owned()));
        self
    }

    /// The steps below its part.
    pub fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        self.steps.iter().map(|step| match step {
            Owned::Key(key) => Step::Key(key),
            Owned::Item(number) => Step::Item(*number),
        })
    }
}

impl Part {
    /// The structure's file.
    pub(in crate::campaign) const STRUCTURE: &str = "campaign.toml";

    /// The part that a file of a folder is.
    #[must_use]
    pub fn of(file: &str) -> Self {
        let other = || Self::File(file.to_owned());
        if file == Self::STRUCTURE {
            return Self::Definition;
        }
        match file.split_once('/') {
            None => match file.strip_suffix(".toml") {
                Some(language) => Self::Texts(language.to_owned()),
                None => other(),
            },
            Some((official::FOLDER, name)) => match name.strip_suffix(".toml") {
                Some(language) => Self::Official(language.to_owned()),
                None => other(),
            },
            Some((language, name)) => match name.strip_suffix(".md") {
                Some(kind) => Self::Document(language.to_owned(), kind.to_owned()),
                None => other(),
            },
        }
    }

    /// The file of a folder that has it.
    #[must_use]
    pub fn file(&self) -> String {
        match self {
            Self::Definition => Self::STRUCTURE.to_owned(),
            Self::Texts(language) => format!("{language}.toml"),
            Self::Document(language, kind) => format!("{language}/{kind}.md"),
            Self::Official(language) => format!("{}/{language}.toml", official::FOLDER),
            Self::File(file) => file.clone(),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parted = true;
        match &self.part {
            Part::Definition if self.steps.is_empty() => f.write_str("campaign")?,
            Part::Definition => parted = false,
            Part::Texts(language) => write!(f, "texts.{}", word(language))?,
            Part::Document(language, kind) => {
                write!(f, "documents.{}.{}", word(language), word(kind))?;
            }
            Part::Official(language) => write!(f, "official.{}", word(language))?,
            Part::File(file) => f.write_str(&word(file))?,
        }
        for step in &self.steps {
            match step {
                Owned::Key(key) if parted => write!(f, ".{key}")?,
                Owned::Key(key) => f.write_str(key)?,
                Owned::Item(number) => write!(f, "[{number}]")?,
            }
            parted = true;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Step::{Item, Key};
    use super::*;

    #[test]
    fn paths_are_written_by_the_keys_of_the_files() {
        for (path, written) in [
            (Path::definition(&[]), "campaign"),
            (
                Path::definition(&[Key("target"), Item(2), Key("bit")]),
                "target[2].bit",
            ),
            (Path::texts("fr", &[Key("title")]), "texts.fr.title"),
            (
                Path::texts("fr", &[Key("targets"), Key("taj"), Key("eligibility")]),
                "texts.fr.targets.taj.eligibility",
            ),
            (Path::document("fr", "mandate"), "documents.fr.mandate"),
            (Path::official("fr"), "official.fr"),
            (Path::file("picture.png"), "picture.png"),
        ] {
            assert_eq!(path.to_string(), written);
        }
    }

    #[test]
    fn a_part_is_a_file_and_a_file_a_part() {
        for (file, part) in [
            ("campaign.toml", Part::Definition),
            ("fr.toml", Part::Texts("fr".into())),
            ("official/fr.toml", Part::Official("fr".into())),
            (
                "fr/mandate.md",
                Part::Document("fr".into(), "mandate".into()),
            ),
            ("picture.png", Part::File("picture.png".into())),
        ] {
            assert_eq!(Part::of(file), part);
            assert_eq!(part.file(), file);
        }
    }
}
