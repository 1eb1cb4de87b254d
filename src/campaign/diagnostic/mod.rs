//! What checks find in a campaign: how bad it is, where in the campaign it stands, and what it is, as a code with arguments. The importer of
//! folders makes file and line of the place, an editor makes a field of it; the words, English and French, stand beside the codes.

mod contents;
mod form;
mod law;
mod path;
mod text;

pub use contents::Contents;
pub use form::Form;
pub(crate) use form::RESERVED;
pub use law::Law;
pub use path::{Part, Path, Step, Within};
pub use text::Text;

use std::fmt;

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::terminal::{self, Language};

/// Something that the author of a campaign should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether the campaign can be published all the same.
    pub severity: Severity,
    /// Where.
    pub path: Path,
    /// What, and what to do.
    pub code: Code,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It keeps the campaign from being published.
    Error,
    /// Its author should know.
    Warning,
}

impl Diagnostic {
    /// Something that keeps the campaign from being published.
    pub fn error(path: Path, code: impl Into<Code>) -> Self {
        Self::new(true, path, code)
    }

    /// Something that its author should know.
    pub fn warning(path: Path, code: impl Into<Code>) -> Self {
        Self::new(false, path, code)
    }

    /// One or the other.
    pub fn new(blocks: bool, path: Path, code: impl Into<Code>) -> Self {
        let severity = match blocks {
            true => Severity::Error,
            false => Severity::Warning,
        };
        Self {
            severity,
            path,
            code: code.into(),
        }
    }

    /// Whether it keeps the campaign from being published.
    #[must_use]
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Error
    }

    /// What is wrong and what to do, in a language.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        terminal::in_language(language, || self.code.to_string())
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, code) = (&self.path, &self.code);
        f.write_str(&terminal::tr!("{path}: {code}", "{path} : {code}"))
    }
}

/// What was found, by who looks for it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum Code {
    /// A source is not well formed.
    Form(#[from] Form),
    /// It is not what the law asks for.
    Law(#[from] Law),
    /// A text that is signed or shown is not fit for it.
    Text(#[from] Text),
    /// It is well formed and cannot be meant.
    Contents(#[from] Contents),
}

impl Code {
    /// Its name, and its arguments by their names, as JSON has them.
    fn parts(&self) -> (String, serde_json::Value) {
        let value = serde_json::to_value(self).unwrap_or_default();
        let code = value.get("code").and_then(|code| code.as_str());
        let arguments = value.get("arguments").cloned().unwrap_or_default();
        (code.unwrap_or_default().to_owned(), arguments)
    }

    /// Its name, such as `no-target`: never worded otherwise.
    #[must_use]
    pub fn name(&self) -> String {
        self.parts().0
    }
}

/// Members `path`, `code` and `arguments` of JSON, to be written beside others.
impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (code, arguments) = self.code.parts();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", &self.path.to_string())?;
        map.serialize_entry("code", &code)?;
        if !arguments.is_null() {
            map.serialize_entry("arguments", &arguments)?;
        }
        map.end()
    }
}

/// An argument that is itself worded: what a library says, how an act is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    english: String,
    french: String,
}

impl Words {
    /// What `said` says in each language.
    pub fn of(said: impl Fn() -> String) -> Self {
        Self {
            english: terminal::in_language(Language::English, &said),
            french: terminal::in_language(Language::French, &said),
        }
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match terminal::language() {
            Language::English => &self.english,
            Language::French => &self.french,
        })
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diagnostic_is_a_code_with_arguments_and_is_worded_in_either_language() {
        let path = Path::texts(
            "fr",
            &[Step::Key("fact"), Step::Item(1), Step::Key("source")],
        );
        let found = Diagnostic::error(path, Form::Empty("source".to_owned()));
        assert_eq!(
            found.words(Language::English),
            "`source` is empty; write it"
        );
        assert_eq!(
            found.words(Language::French),
            "`source` est vide\u{a0}; écrivez-le"
        );
        assert_eq!(
            serde_json::to_value(&found).expect("JSON"),
            serde_json::json!({
                "path": "texts.fr.fact[1].source",
                "code": "empty",
                "arguments": "source",
            })
        );
        let found = Diagnostic::warning(Path::definition(&[]), Form::NoTarget);
        assert_eq!(
            (found.path.to_string().as_str(), found.code.name().as_str()),
            ("campaign", "no-target")
        );
        assert!(!found.blocks());
    }

    #[test]
    fn what_others_said_is_kept_in_both_languages() {
        let words = Words::of(|| crate::terminal::tr!("two", "deux"));
        let form = Form::Syntax(words);
        let found = Diagnostic::error(Path::definition(&[]), form);
        assert_eq!(found.words(Language::English), "two");
        assert_eq!(found.words(Language::French), "deux");
    }
}
