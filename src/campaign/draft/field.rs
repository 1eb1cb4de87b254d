//! From a path to the part that has it, and from words to what is to be saved: how a form's field, or a diagnostic, meets a draft.

use super::{Draft, Part, blocks, edit, is_cut};
use crate::campaign::diagnostic::{Path, Step};

/// What is to be saved so that a path has other words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another body of a part.
    Save {
        /// The part.
        part: i64,
        /// Its revision that was read.
        seen: i64,
        /// Its new body.
        body: Vec<u8>,
    },
    /// A part more.
    Add {
        /// Of which file.
        file: String,
        /// Behind which part; none for a file's first.
        behind: Option<i64>,
        /// Its body.
        body: Vec<u8>,
    },
}

impl Draft {
    /// The words at a path, where there are some.
    #[must_use]
    pub fn text(&self, path: &Path) -> Option<String> {
        let (part, steps) = self.find(path)?;
        let body = std::str::from_utf8(&part.body).ok()?;
        if steps.is_empty() {
            return (!is_cut(&part.file)).then(|| body.to_owned());
        }
        edit::get(body, &steps)
    }

    /// What gives a path these words; none where a draft has no place for them.
    #[must_use]
    pub fn write(&self, path: &Path, text: &str) -> Option<Change> {
        let file = path.part.file();
        let steps: Vec<Step<'_>> = path.steps().collect();
        if let Some((part, steps)) = self.find(path) {
            let body = match steps.is_empty() {
                true if is_cut(&part.file) => return None,
                true => text.to_owned(),
                false => edit::set(std::str::from_utf8(&part.body).ok()?, &steps, text)?,
            };
            return Some(Change::Save {
                part: part.number,
                seen: part.revision,
                body: body.into_bytes(),
            });
        }
        let parts = self.of_file(&file);
        let body = match steps.as_slice() {
            [] if !is_cut(&file) => text.to_owned(),
            [Step::Key(key)] if !parts.iter().any(|part| is_below(part, key)) => {
                edit::set("", &steps, text)?
            }
            _ => return None,
        };
        // Behind the last key of the outermost table: further down it would be a key of another one.
        let keys = parts.iter().take_while(|part| !begins_with_table(part));
        let behind = match parts.is_empty() {
            true => None,
            false => Some(keys.last()?),
        };
        // Whoever wrote the file may have left its last line open.
        let is_open = behind.is_some_and(|part| !part.body.ends_with(b"\n"));
        let body = if is_open { format!("\n{body}") } else { body };
        Some(Change::Add {
            file,
            behind: behind.map(|part| part.number),
            body: body.into_bytes(),
        })
    }

    /// The part that has a path, with the way to it in the part's block.
    fn find<'p>(&self, path: &'p Path) -> Option<(&Part, Vec<Step<'p>>)> {
        let file = path.part.file();
        let steps: Vec<Step<'p>> = path.steps().collect();
        let parts = self.of_file(&file);
        let names = blocks::names(parts.iter().map(|part| {
            let body = std::str::from_utf8(&part.body).unwrap_or_default();
            if is_cut(&file) { body } else { "" }
        }));
        // The longest beginning of the path that is a block: `targets.taj` before `targets`.
        for length in (0..=steps.len()).rev() {
            let (begin, rest) = steps.split_at(length);
            // A file that could not be cut is one block, and has everything.
            let wanted = name(begin);
            let is_whole = length == 0 && parts.len() == 1;
            let found = names
                .iter()
                .position(|name| is_whole || (length > 0 && *name == wanted));
            let Some(part) = found.and_then(|at| parts.get(at).copied()) else {
                continue;
            };
            // Alone in its block, an item is the first one.
            let alone = begin.iter().map(|step| match *step {
                Step::Item(_) => Step::Item(0),
                key @ Step::Key(_) => key,
            });
            return Some((part, alone.chain(rest.iter().copied()).collect()));
        }
        None
    }

    fn of_file(&self, file: &str) -> Vec<&Part> {
        let parts = self.parts.iter();
        parts.filter(|part| part.file == file).collect()
    }
}

/// What a part says first, without comments.
fn first_line(part: &Part) -> &str {
    let text = std::str::from_utf8(&part.body).unwrap_or_default();
    blocks::first_line(text).unwrap_or_default()
}

fn begins_with_table(part: &Part) -> bool {
    first_line(part).starts_with('[')
}

/// Whether a part is a table under this key, or one of a list of them.
fn is_below(part: &Part, key: &str) -> bool {
    let name = first_line(part).trim_start_matches('[');
    begins_with_table(part)
        && name
            .strip_prefix(key)
            .is_some_and(|rest| rest.starts_with([']', '.']))
}

/// Steps as the name of a block.
fn name(steps: &[Step<'_>]) -> String {
    let mut name = String::new();
    for step in steps {
        match step {
            Step::Key(key) if name.is_empty() => name.push_str(key),
            Step::Key(key) => {
                name.push('.');
                name.push_str(key);
            }
            Step::Item(number) => name.push_str(&format!("[{number}]")),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::Step::{Item, Key};
    use super::*;

    fn draft() -> Draft {
        let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
        draft_of(&crate::campaign::folder::read(&dir).0)
    }

    fn draft_of(files: &crate::campaign::folder::Files) -> Draft {
        let parts = super::super::cut(files).into_iter();
        let parts = (1..).zip(parts).map(|(number, (file, body))| Part {
            number,
            file: file.to_owned(),
            revision: 1,
            body,
        });
        Draft {
            name: "a-draft".to_owned(),
            revision: 1,
            parts: parts.collect(),
        }
    }

    /// The draft after a change, as the store would have it.
    fn changed(mut draft: Draft, change: Change) -> Draft {
        match change {
            Change::Save { part, body, .. } => {
                let part = draft.parts.iter_mut().find(|one| one.number == part);
                part.expect("a part").body = body;
            }
            Change::Add { file, behind, body } => {
                let behind = draft
                    .parts
                    .iter()
                    .position(|one| Some(one.number) == behind);
                let part = Part {
                    number: 1_000,
                    file,
                    revision: 1,
                    body,
                };
                draft.parts.insert(behind.map_or(0, |at| at + 1), part);
            }
        }
        draft
    }

    #[test]
    fn what_is_written_at_a_path_is_read_there_and_nothing_else_changes() {
        for path in [
            Path::definition(&[Key("accent")]),
            Path::definition(&[Key("organisation"), Item(0), Key("seat")]),
            Path::texts("fr", &[Key("title")]),
            Path::texts("fr", &[Key("fact"), Item(1), Key("source")]),
            Path::texts("en", &[Key("targets"), Key("taj"), Key("eligibility")]),
            Path::texts("fr", &[Key("controllers_md")]),
            Path::document("fr", "mandate"),
        ] {
            let before = draft();
            let there = before.text(&path);
            assert_ne!(there.as_deref(), Some("Other words\n"), "{path}");
            let change = before.write(&path, "Other words\n").expect("a place");
            let after = changed(before.clone(), change);
            assert_eq!(
                after.text(&path).as_deref(),
                Some("Other words\n"),
                "{path}"
            );
            let back = there.and_then(|there| after.write(&path, &there));
            if let Some(back) = back {
                assert_eq!(
                    changed(after, back).text(&path),
                    before.text(&path),
                    "{path}"
                );
            }
            let others = before
                .files()
                .into_iter()
                .filter(|(file, _)| *file != path.part.file());
            for (file, bytes) in others {
                let change = before.write(&path, "Other words\n").expect("a place");
                assert_eq!(changed(before.clone(), change).files()[&file], bytes);
            }
        }
    }

    #[test]
    fn a_key_is_added_on_a_line_of_its_own() {
        for (text, written) in [
            (
                "title = \"T\"\ndemand = \"D\"",
                "title = \"T\"\ndemand = \"D\"\nspeaker = \"S\"\n",
            ),
            (
                "title = \"T\"\ndemand = \"D\"\n\n[[fact]]\n",
                "title = \"T\"\ndemand = \"D\"\nspeaker = \"S\"\n\n[[fact]]\n",
            ),
            ("", "speaker = \"S\"\n"),
        ] {
            let files = [("fr.toml".to_owned(), text.as_bytes().to_vec())].into();
            let before = draft_of(&files);
            let path = Path::texts("fr", &[Key("speaker")]);
            let change = before.write(&path, "S").expect("a place");
            let after = changed(before, change).files();
            let text = std::str::from_utf8(&after["fr.toml"]).expect("text");
            assert_eq!(text, written);
        }
    }

    #[test]
    fn a_key_is_found_behind_the_mark_that_some_programs_put_before_a_text() {
        let text = "\u{feff}title = \"T\"\r\ndemand = \"D\"\r\n";
        let files = [("fr.toml".to_owned(), text.as_bytes().to_vec())].into();
        let before = draft_of(&files);
        let path = Path::texts("fr", &[Key("title")]);
        assert_eq!(before.text(&path).as_deref(), Some("T"));
        let change = before.write(&path, "S").expect("a place");
        let after = changed(before, change).files();
        let written = text.replace("\"T\"", "\"S\"");
        assert_eq!(after["fr.toml"], written.as_bytes());
    }

    #[test]
    fn a_draft_has_no_place_for_what_is_not_there() {
        let draft = draft();
        for path in [
            Path::texts("fr", &[Key("fact"), Item(99), Key("source")]),
            Path::texts("fr", &[Key("fact")]),
            Path::texts("fr", &[Key("targets")]),
            Path::texts("fr", &[]),
            Path::definition(&[]),
        ] {
            assert_eq!(draft.text(&path), None, "{path}");
            assert_eq!(draft.write(&path, "words"), None, "{path}");
        }
    }
}
