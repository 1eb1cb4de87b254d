//! From a path to the part that has it, and from what somebody typed to the parts that then say so: how a form's field, or a diagnostic, meets
//! a draft. Nothing here is stored: [`super::store::write`] compares what a draft was with what it became.

use toml::Value;

use super::{Draft, Part, blocks, edit, is_cut};
use crate::campaign::diagnostic::{Path, Step};

impl Draft {
    /// The words at a path, where there are some.
    #[must_use]
    pub fn text(&self, path: &Path) -> Option<String> {
        match self.value(path)? {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// What stands at a path, words or not.
    #[must_use]
    pub fn value(&self, path: &Path) -> Option<Value> {
        let (part, steps) = self.find(path)?;
        value_in(&part.file, &part.body, &steps)
    }

    /// The part in which something stands, or can be written, at a path; and the way to it inside of the part.
    #[must_use]
    pub fn place(&self, path: &Path) -> Option<(&Part, String)> {
        let (part, steps) = self.find(path)?;
        Some((part, name(&steps)))
    }

    /// Writes a value at a path, or takes away what stands there; false where a draft has no place for it, which then is as it was.
    pub fn put(&mut self, path: &Path, wanted: Option<&Value>) -> bool {
        if let Some((part, steps)) = self.find(path) {
            let number = part.number;
            return self.put_in(number, &steps, wanted);
        }
        let Some(wanted) = wanted else { return true };
        let file = path.part.file();
        let steps: Vec<Step<'_>> = path.steps().collect();
        match steps.as_slice() {
            [] if !is_cut(&file) => match wanted {
                Value::String(text) => {
                    self.insert(&file, None, text.clone());
                    true
                }
                _ => false,
            },
            [Step::Key(key)] => self.put_key(&file, key, wanted),
            [Step::Key(table), Step::Key(key)] if is_bare(table) => {
                let whole = format!("[{table}]\n");
                self.put_table(&file, (&whole, &steps), key, wanted, None)
            }
            [Step::Key(table), Step::Key(inner), Step::Key(key)]
                if is_bare(table) && is_bare(inner) =>
            {
                let whole = format!("[{table}.{inner}]\n");
                self.put_table(&file, (&whole, &steps), key, wanted, None)
            }
            [Step::Key(list), Step::Item(number), Step::Key(key)] if is_bare(list) => {
                let behind: Vec<i64> = self.items(&file, list);
                if behind.len() != *number {
                    return false;
                }
                let whole = format!("[[{list}]]\n");
                let alone = [Step::Key(list), Step::Item(0), Step::Key(key)];
                self.put_table(&file, (&whole, &alone), key, wanted, behind.last().copied())
            }
            _ => false,
        }
    }

    /// A key of the outermost table, behind the last one: further down it would be a key of another table.
    fn put_key(&mut self, file: &str, key: &str, wanted: &Value) -> bool {
        let parts = self.of_file(file);
        if !is_bare(key) || parts.iter().any(|part| is_below(part, key)) {
            return false;
        }
        let keys = parts.iter().take_while(|part| !begins_with_table(part));
        let last = keys.last().map(|part| part.number);
        let first = parts.first().map(|part| part.number);
        let Some(body) = edit::put("", &[Step::Key(key)], wanted) else {
            return false;
        };
        match (last, first) {
            (None, Some(first)) => self.insert_before(first, body),
            (last, _) => self.insert(file, last, body),
        }
        true
    }

    fn put_table(
        &mut self,
        file: &str,
        (whole, steps): (&str, &[Step<'_>]),
        key: &str,
        wanted: &Value,
        behind: Option<i64>,
    ) -> bool {
        if !is_bare(key) {
            return false;
        }
        let body = edit::put(whole, steps, wanted);
        let Some(body) = body else { return false };
        let last = self.of_file(file).last().map(|part| part.number);
        let behind = behind.or(last);
        let above = if behind.is_some() { "\n" } else { "" };
        self.insert(file, behind, format!("{above}{body}"));
        true
    }

    /// Writes a value into a part, or takes it away; false where the part has no place for it.
    pub fn put_in(&mut self, number: i64, steps: &[Step<'_>], wanted: Option<&Value>) -> bool {
        let Some(at) = self.parts.iter().position(|part| part.number == number) else {
            return false;
        };
        let Some(part) = self.parts.get_mut(at) else {
            return false;
        };
        if steps.is_empty() {
            let (false, Some(Value::String(text))) = (is_cut(&part.file), wanted) else {
                return false;
            };
            part.body = text.clone().into_bytes();
            return true;
        }
        let Ok(body) = std::str::from_utf8(&part.body) else {
            return false;
        };
        let written = match wanted {
            Some(wanted) => edit::put(body, steps, wanted),
            None => edit::remove(body, steps),
        };
        let Some(written) = written else { return false };
        if written.trim().is_empty() {
            self.parts.remove(at);
        } else {
            part.body = written.into_bytes();
        }
        true
    }

    /// The numbers of the parts that are items of a list of tables, in their order.
    #[must_use]
    pub fn items(&self, file: &str, list: &str) -> Vec<i64> {
        let is_item = |part: &&Part| {
            let line = first_line(part);
            let name = line
                .strip_prefix("[[")
                .and_then(|rest| rest.split(']').next());
            name.is_some_and(|name| name.trim() == list)
        };
        let parts = self.parts.iter().filter(|part| part.file == file);
        parts.filter(is_item).map(|part| part.number).collect()
    }

    /// Takes a part out.
    pub fn take_out(&mut self, number: i64) {
        self.parts.retain(|part| part.number != number);
    }

    /// Says anew what a whole file says: what is the same at its beginning and at its end stays the same parts. An empty text takes it away.
    pub fn rewrite(&mut self, file: &str, text: &str) {
        let blocks: Vec<String> = match is_cut(file) {
            _ if text.is_empty() => Vec::new(),
            true => blocks::split(text)
                .into_iter()
                .map(|one| one.text)
                .collect(),
            false => vec![text.to_owned()],
        };
        let old: Vec<(i64, Vec<u8>)> = self
            .of_file(file)
            .into_iter()
            .map(|part| (part.number, part.body.clone()))
            .collect();
        let same = |(part, block): &(&(i64, Vec<u8>), &String)| part.1 == block.as_bytes();
        let before = old.iter().zip(&blocks).take_while(same).count();
        let rest = old.len().min(blocks.len()) - before;
        let after = old.iter().rev().zip(blocks.iter().rev());
        let after = after.take_while(same).count().min(rest);
        let middle = old.get(before..old.len() - after).unwrap_or_default();
        let wanted = blocks.get(before..blocks.len() - after).unwrap_or_default();
        let mut behind = before
            .checked_sub(1)
            .and_then(|at| old.get(at))
            .map(|one| one.0);
        for (at, block) in wanted.iter().enumerate() {
            match middle.get(at) {
                Some((number, _)) => {
                    if let Some(part) = self.parts.iter_mut().find(|part| part.number == *number) {
                        part.body = block.clone().into_bytes();
                    }
                    behind = Some(*number);
                }
                None => behind = Some(self.insert_as_it_is(file, behind, block.clone())),
            }
        }
        for (number, _) in middle.iter().skip(wanted.len()) {
            self.take_out(*number);
        }
    }

    /// Puts a file that is no text, such as a picture, in place of what stood there under its name.
    pub fn put_file(&mut self, file: &str, bytes: Vec<u8>) {
        let number = match self.parts.iter().find(|part| part.file == file) {
            Some(part) => part.number,
            None => self.insert_at(self.parts.len(), file, String::new()),
        };
        if let Some(part) = self.parts.iter_mut().find(|part| part.number == number) {
            part.body = bytes;
        }
    }

    /// Puts a new part behind another, or at the end of a file, on a line of its own.
    fn insert(&mut self, file: &str, behind: Option<i64>, body: String) {
        let before = match behind {
            Some(number) => self.parts.iter().find(|part| part.number == number),
            None => self.parts.iter().rfind(|part| part.file == file),
        };
        // Whoever wrote the file may have left its last line open.
        let is_open = before.is_some_and(|part| !part.body.ends_with(b"\n"));
        let body = if is_open { format!("\n{body}") } else { body };
        let behind = before.map(|part| part.number);
        self.insert_as_it_is(file, behind, body);
    }

    fn insert_as_it_is(&mut self, file: &str, behind: Option<i64>, body: String) -> i64 {
        let at = behind.and_then(|number| self.parts.iter().position(|one| one.number == number));
        let first = self.parts.iter().position(|part| part.file == file);
        let at = at.map_or(first.unwrap_or(self.parts.len()), |at| at + 1);
        self.insert_at(at, file, body)
    }

    fn insert_before(&mut self, number: i64, body: String) {
        let Some(at) = self.parts.iter().position(|part| part.number == number) else {
            return;
        };
        let file = self.parts.get(at).map(|part| part.file.clone());
        self.insert_at(at, &file.unwrap_or_default(), body);
    }

    /// A part that the store does not have yet has a number below zero.
    fn insert_at(&mut self, at: usize, file: &str, body: String) -> i64 {
        let least = self.parts.iter().map(|part| part.number).min();
        let number = least.unwrap_or(0).min(0) - 1;
        let part = Part {
            number,
            file: file.to_owned(),
            revision: 0,
            body: body.into_bytes(),
        };
        self.parts.insert(at, part);
        number
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
            let is_whole = length == 0
                && matches!(parts.as_slice(), [only] if !is_cut(&file) || !only.is_one());
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

/// The value at the end of a way inside of a part's body; a file that is not cut is one text.
#[must_use]
pub fn value_in(file: &str, body: &[u8], steps: &[Step<'_>]) -> Option<Value> {
    let body = std::str::from_utf8(body).ok()?;
    match steps.is_empty() {
        true => (!is_cut(file)).then(|| Value::String(body.to_owned())),
        false => edit::value(body, steps),
    }
}

/// Whether a key can be written without quotation marks.
fn is_bare(key: &str) -> bool {
    let bare = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    !key.is_empty() && key.bytes().all(bare)
}

impl Part {
    fn is_one(&self) -> bool {
        blocks::is_one(std::str::from_utf8(&self.body).unwrap_or_default())
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
        Draft::of_files(files)
    }

    fn with(mut draft: Draft, path: &Path, text: &str) -> Draft {
        let wanted = Value::String(text.to_owned());
        assert!(draft.put(path, Some(&wanted)), "{path}");
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
            let after = with(before.clone(), &path, "Other words\n");
            assert_eq!(
                after.text(&path).as_deref(),
                Some("Other words\n"),
                "{path}"
            );
            let file = path.part.file();
            let mut others = after.files();
            others.insert(file.clone(), before.files()[&file].clone());
            assert_eq!(others, before.files(), "{path}");
            let mut back = after;
            let there = there.map(Value::String);
            assert!(back.put(&path, there.as_ref()), "{path}");
            assert_eq!(back.text(&path), before.text(&path), "{path}");
        }
    }

    #[test]
    fn what_has_no_block_yet_gets_one() {
        let mut draft = draft();
        let before = draft.files();
        let facts = draft.items("fr.toml", "fact").len();
        let new = [
            Path::texts("fr", &[Key("share"), Key("short")]),
            Path::texts("fr", &[Key("fact"), Item(facts), Key("figure")]),
            Path::texts("fr", &[Key("fact"), Item(facts), Key("label")]),
            Path::texts("fr", &[Key("targets"), Key("new"), Key("title")]),
            Path::texts("de", &[Key("title")]),
            Path::texts("de", &[Key("demand")]),
            Path::document("de", "mandate"),
            Path::definition(&[
                Key("target"),
                Item(draft.items("campaign.toml", "target").len()),
                Key("id"),
            ]),
        ];
        for path in &new {
            draft = with(draft, path, "Words");
        }
        for path in &new {
            assert_eq!(draft.text(path).as_deref(), Some("Words"), "{path}");
        }
        assert_eq!(draft.items("fr.toml", "fact").len(), facts + 1);
        for (file, bytes) in draft.files() {
            if file.ends_with(".toml") {
                let text = String::from_utf8(bytes).expect("text");
                let read = toml::from_str::<toml::Table>(&text);
                assert!(read.is_ok(), "{file}: {read:?}");
                let cut = blocks::split(&text).len();
                assert_eq!(draft.of_file(&file).len(), cut, "{file}");
            }
        }
        // Taken away again, nothing is left of it.
        for path in new.iter().rev() {
            let file = path.part.file();
            if !before.contains_key(&file) {
                draft.rewrite(&file, "");
            } else if draft.value(path).is_some() {
                let number = draft.place(path).expect("a place").0.number;
                draft.take_out(number);
            }
        }
        assert_eq!(draft.files(), before);
    }

    #[test]
    fn a_file_that_is_rewritten_keeps_the_parts_that_say_the_same() {
        let mut draft = draft();
        let text = String::from_utf8(draft.files()["fr.toml"].clone()).expect("text");
        let numbers = |draft: &Draft| -> Vec<i64> {
            draft
                .of_file("fr.toml")
                .iter()
                .map(|part| part.number)
                .collect()
        };
        let before = numbers(&draft);
        for written in [
            text.replacen("title = ", "title   = ", 1),
            text.replacen(
                "[[fact]]",
                "[[fact]]\nfigure = \"0\"\nlabel = \"l\"\nsource = \"s\"\n\n[[fact]]",
                1,
            ),
            text.clone(),
            format!("# First.\n{text}"),
            text.clone(),
        ] {
            draft.rewrite("fr.toml", &written);
            assert_eq!(draft.files()["fr.toml"], written.as_bytes());
            let now = numbers(&draft);
            let kept = before.iter().filter(|number| now.contains(number)).count();
            assert_eq!(kept, before.len());
        }
        assert_eq!(numbers(&draft), before);
        draft.rewrite("fr.toml", "");
        assert!(!draft.files().contains_key("fr.toml"));
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
            let after = with(before, &path, "S").files();
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
        let after = with(before, &path, "S").files();
        let written = text.replace("\"T\"", "\"S\"");
        assert_eq!(after["fr.toml"], written.as_bytes());
    }

    #[test]
    fn a_draft_has_no_place_for_what_is_not_there() {
        let mut draft = draft();
        let before = draft.clone();
        for path in [
            Path::texts("fr", &[Key("fact"), Item(99), Key("source")]),
            Path::texts("fr", &[Key("fact")]),
            Path::texts("fr", &[Key("targets")]),
            Path::texts("fr", &[]),
            Path::definition(&[]),
        ] {
            assert_eq!(draft.text(&path), None, "{path}");
            assert!(!draft.put(&path, Some(&Value::from("words"))), "{path}");
            assert_eq!(draft, before, "{path}");
        }
    }
}
