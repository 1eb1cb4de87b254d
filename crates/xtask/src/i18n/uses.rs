use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::messages::line_at;

/// A text literal in the code that may name a message.
#[derive(Debug)]
pub(crate) struct Use {
    /// `file:line`.
    pub(crate) place: String,
    /// The literal.
    pub(crate) text: String,
    /// True where it is certainly the key of a message: `.t("…")`, `.tr("…", …)`, `"…"|t`.
    pub(crate) asked: bool,
    /// True where it is the stem of an error's two lines: `Problem::new(…, "…")`.
    pub(crate) error: bool,
    /// Names of the values given to it, where they can be read.
    pub(crate) arguments: Option<BTreeSet<String>>,
}

/// All candidates in the application and in the crates whose errors a person reads.
pub(crate) fn find_uses(root: &Path) -> Vec<Use> {
    let mut uses = Vec::new();
    for folder in [
        "src",
        "crates/instrument/src",
        "crates/seal/src",
        "crates/ledger/src",
    ] {
        for path in files(&root.join(folder)) {
            let file = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            match path.extension().and_then(|e| e.to_str()) {
                Some("rs") => in_rust(&file, &text, &mut uses),
                Some("html" | "txt") => in_template(&file, &text, &mut uses),
                _ => {}
            }
        }
    }
    uses
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if name == "tests" {
            continue;
        }
        if path.is_dir() {
            found.append(&mut files(&path));
        } else if name != "tests.rs" {
            // Tests ask for messages that do not exist, on purpose.
            found.push(path);
        }
    }
    found.sort();
    found
}

pub(crate) fn in_rust(file: &str, text: &str, uses: &mut Vec<Use>) {
    let end = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    let text = text.get(..end).unwrap_or(text);
    collect(file, text, &rust_literals(text), uses);
}

pub(crate) fn in_template(file: &str, text: &str, uses: &mut Vec<Use>) {
    let mut literals = Vec::new();
    let mut rest = 0;
    while let Some(start) = text.get(rest..).and_then(|t| find_any(t, &["{{", "{%"])) {
        let start = rest + start;
        let inside = text.get(start..).unwrap_or_default();
        let end = start + find_any(inside, &["}}", "%}"]).unwrap_or(inside.len());
        let mut at = start;
        while let Some((from, to)) = next_quoted(text, at, end) {
            literals.push((from, to));
            at = to + 1;
        }
        rest = end;
    }
    collect(file, text, &literals, uses);
}

fn find_any(text: &str, marks: &[&str]) -> Option<usize> {
    marks.iter().filter_map(|mark| text.find(mark)).min()
}

fn next_quoted(text: &str, at: usize, end: usize) -> Option<(usize, usize)> {
    let from = at + text.get(at..end)?.find('"')? + 1;
    let to = from + text.get(from..end)?.find('"')?;
    Some((from, to))
}

/// Byte ranges of the contents of plain and raw string literals; comments are passed over.
fn rust_literals(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let byte = |i: usize| bytes.get(i).copied();
    let mut found = Vec::new();
    let mut i = 0;
    while let Some(b) = byte(i) {
        match b {
            b'/' if byte(i + 1) == Some(b'/') => {
                i += bytes.iter().skip(i).take_while(|b| **b != b'\n').count();
            }
            // A quote or a slash as a character is no beginning.
            b'\'' if byte(i + 2) == Some(b'\'') => i += 3,
            b'\'' if byte(i + 1) == Some(b'\\') && byte(i + 3) == Some(b'\'') => i += 4,
            b'"' => {
                let before = text.get(..i).unwrap_or_default();
                let hashes = before.len() - before.trim_end_matches('#').len();
                let raw = before.trim_end_matches('#').ends_with('r');
                let close = format!("\"{}", "#".repeat(if raw { hashes } else { 0 }));
                let from = i + 1;
                let mut to = from;
                while to < bytes.len()
                    && !bytes
                        .get(to..)
                        .is_some_and(|b| b.starts_with(close.as_bytes()))
                {
                    to += if !raw && byte(to) == Some(b'\\') {
                        2
                    } else {
                        1
                    };
                }
                found.push((from, to.min(bytes.len())));
                i = to + close.len();
            }
            _ => i += 1,
        }
    }
    found
}

fn collect(file: &str, text: &str, literals: &[(usize, usize)], uses: &mut Vec<Use>) {
    for (i, (from, to)) in literals.iter().enumerate() {
        let Some(literal) = text.get(*from..*to) else {
            continue;
        };
        let before = text.get(..from - 1).unwrap_or_default().trim_end();
        let after = text.get(to + 1..).unwrap_or_default().trim_start();
        let called = |name: &str| before.ends_with(&format!(".{name}("));
        let filtered = after
            .strip_prefix('|')
            .map(str::trim_start)
            .is_some_and(|f| {
                let name: String = f
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                name == "t" || name == "tr"
            });
        let arguments = if called("t") {
            Some(BTreeSet::new())
        } else if called("tr") {
            given(text, *to, literals.get(i + 1..).unwrap_or_default())
        } else {
            None
        };
        uses.push(Use {
            place: format!("{file}:{}", line_at(text, *from)),
            text: literal.to_owned(),
            asked: called("t") || called("tr") || called("has") || filtered,
            error: names_an_error(before),
            arguments,
        });
    }
}

/// Whether a literal after `before` is the last argument of a call that shows an error.
fn names_an_error(before: &str) -> bool {
    let calls = ["Problem::new(", "form_error("];
    let start = calls
        .iter()
        .filter_map(|call| Some(before.rfind(call)? + call.len()))
        .max();
    let between = start.and_then(|start| before.get(start..));
    between.is_some_and(|arguments| {
        arguments.ends_with(',') && !arguments.contains(['(', ')', ';', '{', '"'])
    })
}

/// The names in `.tr("key", &[("name", …), …])`, if the list is written there.
fn given(text: &str, key_end: usize, following: &[(usize, usize)]) -> Option<BTreeSet<String>> {
    let call = text.get(key_end + 1..)?;
    let list = call.trim_start().strip_prefix(',')?.trim_start();
    list.strip_prefix('&')
        .unwrap_or(list)
        .trim_start()
        .strip_prefix('[')?;
    let inside = |at: usize| {
        following
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&at))
    };
    // The call ends where its parenthesis closes outside any literal.
    let mut depth = 1;
    let mut end = text.len();
    for (at, c) in call.char_indices().map(|(i, c)| (key_end + 1 + i, c)) {
        match c {
            '(' if !inside(at) => depth += 1,
            ')' if !inside(at) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            end = at;
            break;
        }
    }
    let mut names = BTreeSet::new();
    for (from, to) in following.iter().take_while(|(from, _)| *from < end) {
        let before = text.get(..from - 1)?.trim_end();
        let opens = before.strip_suffix('(').is_some_and(|b| {
            let b = b.trim_end();
            b.ends_with('[') || b.ends_with(',')
        });
        let after = text.get(to + 1..)?.trim_start();
        if opens && after.starts_with(',') {
            names.insert(text.get(*from..*to)?.to_owned());
        }
    }
    Some(names)
}

/// A literal such as `err-{code}` or `month-` as the fixed pieces around what varies.
pub(crate) fn pattern(literal: &str) -> Option<Vec<&str>> {
    let mut pieces = Vec::new();
    let mut rest = literal;
    while let Some((piece, after)) = rest.split_once('{') {
        pieces.push(piece);
        rest = after.split_once('}')?.1;
    }
    pieces.push(rest);
    if pieces.len() == 1 && literal.ends_with('-') {
        pieces.push("");
    }
    let fixed: usize = pieces.iter().map(|p| p.len()).sum();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let keyed = literal.contains('-') && pieces.iter().all(|p| p.chars().all(plain));
    (pieces.len() > 1 && fixed >= 4 && keyed).then_some(pieces)
}

/// Whether `key` consists of the pieces in their order with something between them.
pub(crate) fn matches(pieces: &[&str], key: &str) -> bool {
    let (Some((first, middle)), Some(last)) = (pieces.split_first(), pieces.last()) else {
        return false;
    };
    let Some(mut rest) = key.strip_prefix(first).and_then(|k| k.strip_suffix(last)) else {
        return false;
    };
    for piece in middle.iter().take(middle.len().saturating_sub(1)) {
        match rest.split_once(piece) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    !rest.is_empty()
}
