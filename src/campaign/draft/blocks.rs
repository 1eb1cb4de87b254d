//! A file of TOML as blocks: each key of the outermost table, and each table, with the comments above it. Put together again they are the
//! file, byte for byte; and each is what one person writes while another writes the next one.

use std::collections::BTreeMap;

/// A block of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its key, as a path has it: `title`, `targets.taj`, `fact[1]`; empty for a file that is one block.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Cuts a text into its blocks. One that is not TOML, or not in the usual order of things, is one block.
#[must_use]
pub fn split(text: &str) -> Vec<Block> {
    let whole = || {
        vec![Block {
            name: String::new(),
            text: text.to_owned(),
        }]
    };
    let starts = starts(text);
    if starts.len() < 2 || text.parse::<toml::Table>().is_err() {
        return whole();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut pieces = Vec::with_capacity(starts.len());
    let mut from = 0;
    for end in ends {
        let Some(piece) = text.get(from..end) else {
            return whole();
        };
        if piece.parse::<toml::Table>().is_err() {
            return whole();
        }
        pieces.push(piece);
        from = end;
    }
    let names = names(pieces.iter().copied());
    let blocks = names.into_iter().zip(pieces);
    blocks
        .map(|(name, text)| Block {
            name,
            text: text.to_owned(),
        })
        .collect()
}

/// The names of blocks that follow one another in a file.
#[must_use]
pub fn names<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    texts
        .map(|text| match head(text) {
            Head::Key(key) | Head::Table(key) => key,
            Head::Item(key) => {
                let number = counted.entry(key.clone()).or_default();
                let name = format!("{key}[{number}]");
                *number += 1;
                name
            }
            Head::None => String::new(),
        })
        .collect()
}

/// What a block begins with, after blank lines and comments.
enum Head {
    Key(String),
    Table(String),
    Item(String),
    None,
}

fn head(text: &str) -> Head {
    let Some(line) = first_line(text) else {
        return Head::None;
    };
    let header = |open: &str, close: char| {
        let inner = line.strip_prefix(open)?;
        inner.split(close).next().map(|key| key.trim().to_owned())
    };
    if let Some(key) = header("[[", ']') {
        return Head::Item(key);
    }
    if let Some(key) = header("[", ']') {
        return Head::Table(key);
    }
    match line.split_once('=') {
        Some((key, _)) => Head::Key(key.trim().to_owned()),
        None => Head::None,
    }
}

/// Whether a text is one block that has a name, and not a file that could not be cut.
pub(super) fn is_one(text: &str) -> bool {
    !matches!(head(text), Head::None) && starts(text).len() < 2
}

/// The first line that says something, without the blanks around it.
pub(super) fn first_line(text: &str) -> Option<&str> {
    text.lines().map(bare).find(|line| is_said(line))
}

/// A line without the blanks around it, and without the mark that some programs put before a text.
fn bare(line: &str) -> &str {
    line.trim_start_matches('\u{feff}').trim()
}

/// Whether a line says something.
fn is_said(line: &str) -> bool {
    !line.is_empty() && !line.starts_with('#')
}

/// Where blocks begin: with the blank lines and comments above what they say. The first begins at 0.
fn starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut scan = Scan::default();
    let (mut at, mut above, mut in_table) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        let trimmed = bare(line);
        if scan.is_outside() && is_said(trimmed) {
            let is_header = trimmed.starts_with('[');
            if is_header || !in_table {
                starts.push(if starts.is_empty() { 0 } else { above });
            }
            in_table |= is_header;
            if !is_header {
                scan.line(line);
            }
            above = at + line.len();
        } else if !scan.is_outside() {
            scan.line(line);
            above = at + line.len();
        }
        at += line.len();
    }
    starts
}

/// Where a scan of values is: inside a string of several lines, inside brackets.
#[derive(Default)]
struct Scan {
    quote: Option<&'static str>,
    depth: usize,
}

impl Scan {
    fn is_outside(&self) -> bool {
        self.quote.is_none() && self.depth == 0
    }

    fn line(&mut self, line: &str) {
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let mut step = first.len_utf8();
            match self.quote {
                Some(quote) if rest.starts_with(quote) => {
                    self.quote = None;
                    step = quote.len();
                }
                Some(quote) if first == '\\' && quote.starts_with('"') => {
                    step += rest.chars().nth(1).map_or(0, char::len_utf8);
                }
                Some(_) => {}
                None => match ["\"\"\"", "'''", "\"", "'"]
                    .into_iter()
                    .find(|quote| rest.starts_with(quote))
                {
                    Some(quote) => {
                        self.quote = Some(quote);
                        step = quote.len();
                    }
                    None => match first {
                        '#' => break,
                        '[' | '{' => self.depth += 1,
                        ']' | '}' => self.depth = self.depth.saturating_sub(1),
                        _ => {}
                    },
                },
            }
            rest = rest.get(step..).unwrap_or_default();
        }
        // A string of one line ends with it, also where its author forgot to end it.
        if matches!(self.quote, Some("\"" | "'")) {
            self.quote = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names_of(text: &str) -> Vec<String> {
        let blocks = split(text);
        let together: String = blocks.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(together, text);
        blocks.into_iter().map(|block| block.name).collect()
    }

    #[test]
    fn a_file_is_its_keys_and_tables_in_their_order() {
        let text = "# First.\n\ntitle = \"A # b\" # c\n# About it.\nbody_md = \"\"\"\n[no table]\nno = \"key\" \\\"\"\"\n\"\"\"\nlist = [\n  \"a\", # [\n  \"]\",\n]\n\n[[fact]]\nfigure = '1'\n\n# The second.\n[[fact]]\nfigure = \"2\"\nlabel = '''\n[x]\n'''\n[targets.taj]\ntitle = \"T\"\n# The end.\n";
        assert_eq!(
            names_of(text),
            [
                "title",
                "body_md",
                "list",
                "fact[0]",
                "fact[1]",
                "targets.taj"
            ]
        );
        let blocks = split(text);
        assert!(blocks[0].text.starts_with("# First."));
        assert!(blocks[1].text.starts_with("# About it."));
        assert!(blocks[4].text.starts_with("\n# The second."));
        assert!(blocks[5].text.ends_with("# The end.\n"));
    }

    #[test]
    fn a_mark_before_a_text_is_no_part_of_what_it_says() {
        let text = "\u{feff}# First.\ntitle = \"a\"\r\n[[fact]]\r\nfigure = \"1\"\r\n";
        assert_eq!(names_of(text), ["title", "fact[0]"]);
        let text = "\u{feff}[goals]\n1 = \"a\"\n[picture]\nalt = \"b\"\n";
        assert_eq!(names_of(text), ["goals", "picture"]);
    }

    #[test]
    fn what_cannot_be_cut_is_one_block() {
        for text in [
            "",
            "# Nothing.\n",
            "title = \"a\"",
            "not TOML\n[x",
            "[a]\nb = 1\n",
        ] {
            assert_eq!(names_of(text), [""], "{text}");
        }
    }

    #[test]
    fn every_file_of_ours_comes_together_again() {
        let campaigns = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns");
        let mut files = 0;
        for dir in std::fs::read_dir(campaigns).expect("campaigns").flatten() {
            if !dir.path().is_dir() {
                continue;
            }
            let (all, _) = crate::campaign::folder::read(&dir.path());
            for (file, bytes) in all.iter().filter(|(file, _)| file.ends_with(".toml")) {
                let text = std::str::from_utf8(bytes).expect("text");
                let names = names_of(text);
                assert!(names.len() > 3, "{file}: {names:?}");
                files += 1;
            }
        }
        assert!(files > 30, "{files}");
    }

    proptest! {
        #[test]
        fn whatever_is_cut_comes_together_again(text in "([a-c\\[\\]\"'#=\n\\\\ {}é]|\"\"\"|'''){0,60}") {
            let together: String = split(&text).into_iter().map(|block| block.text).collect();
            prop_assert_eq!(together, text);
        }
    }
}
