//! `locales/<code>/glossary.txt`: which word a language uses for a thing, and which it does not.
//!
//! One line per concept: `concept | the word | words that we do not use, separated by commas`. Lines that begin with `#` are
//! remarks. Concepts are named in English, the same in every language.

use std::collections::BTreeMap;
use std::path::Path;

use super::messages::line_at;

/// What one line of a glossary says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Term {
    /// The word that the language uses.
    pub(crate) word: String,
    /// Beginnings of words that it does not use for this, in lower case.
    pub(crate) never: Vec<String>,
}

/// A glossary by concept; lines that cannot be read become complaints.
pub(crate) fn read(file: &str, text: &str, complaints: &mut Vec<String>) -> BTreeMap<String, Term> {
    let mut terms = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [concept, word, never] = parts.as_slice() else {
            complaints.push(format!(
                "{file}:{}: write `concept | word | words not used`",
                index + 1
            ));
            continue;
        };
        let term = Term {
            word: (*word).to_owned(),
            never: never
                .split(',')
                .map(|one| one.trim().to_lowercase())
                .filter(|one| !one.is_empty())
                .collect(),
        };
        if word.is_empty() || terms.insert((*concept).to_owned(), term).is_some() {
            complaints.push(format!(
                "{file}:{}: `{concept}` has no word, or stands here twice",
                index + 1
            ));
        }
    }
    terms
}

/// Every language names every concept, and its messages keep to its glossary.
pub(crate) fn check(root: &Path, codes: &[String], source: &str, complaints: &mut Vec<String>) {
    let read_one = |code: &str, complaints: &mut Vec<String>| {
        let file = format!("locales/{code}/glossary.txt");
        match std::fs::read_to_string(root.join(&file)) {
            Ok(text) => Some(read(&file, &text, complaints)),
            Err(error) => {
                complaints.push(format!("{file}: {error}"));
                None
            }
        }
    };
    let concepts = read_one(source, &mut Vec::new()).unwrap_or_default();
    for code in codes {
        let Some(terms) = read_one(code, complaints) else {
            continue;
        };
        for concept in concepts.keys().filter(|one| !terms.contains_key(*one)) {
            complaints.push(format!(
                "locales/{code}/glossary.txt: `{concept}` is missing"
            ));
        }
        for concept in terms.keys().filter(|one| !concepts.contains_key(*one)) {
            complaints.push(format!(
                "locales/{code}/glossary.txt: `{concept}` does not stand in that of `{source}`"
            ));
        }
        for (file, text) in files(root, code) {
            misused(&file, &text, &terms, complaints);
        }
    }
}

fn files(root: &Path, code: &str) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(root.join("locales").join(code));
    let mut found: Vec<(String, String)> = entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?;
            let text = std::fs::read_to_string(&path).ok()?;
            Some((format!("locales/{code}/{name}"), text))
        })
        .collect();
    found.sort();
    found
}

/// Words in messages that the glossary tells not to use.
pub(crate) fn misused(
    file: &str,
    text: &str,
    terms: &BTreeMap<String, Term>,
    complaints: &mut Vec<String>,
) {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let words = match line.split_once(" =") {
            _ if line.starts_with('#') => continue,
            Some((key, value)) if !key.starts_with(' ') => value,
            _ => line,
        }
        .to_lowercase();
        for (concept, term) in terms {
            for never in term.never.iter().filter(|never| holds(&words, never)) {
                complaints.push(format!(
                    "{file}:{}: “{never}” for `{concept}`: the glossary says “{}”",
                    line_at(text, start),
                    term.word
                ));
            }
        }
    }
}

/// Whether a word of `text` begins with `beginning`.
fn holds(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(at, _)| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        // Names of placeholders are no words of the language.
        !before.is_some_and(|c| c.is_alphanumeric() || c == '$')
    })
}
