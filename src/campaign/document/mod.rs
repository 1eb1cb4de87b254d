//! The legal texts of a campaign: one grammar, read once, for whoever checks, shows or prints them.
//!
//! A document is written by the campaign in a small part of Markdown, so that the same bytes, pinned by their hash, are checked before they
//! are published, shown on the site and printed:
//!
//! - one `# title` on the first line with text, then `## headings` and `### headings`;
//! - paragraphs: lines that are not separated by an empty line;
//! - lists: `1. item` or `- item`, continued on the lines below; a list holds no list;
//! - inside them `**bold**`, `*italic*` and `[words](https://…)`;
//! - in a mandate, a **block** alone in its paragraph: `{supporter}`, `{mandatary}`, `{targets}`, `{consents}`,
//!   `{signature}`, `{revocation_url}`; each of them at most once, and all of them required
//!   (`{revocation_url}` may stand inside a paragraph instead);
//! - in a mandate, inside a paragraph, a list or a heading: `{first_name}`, `{last_name}`, `{email}`,
//!   `{revocation_url}`.
//!
//! Everything else that Markdown would understand (HTML, quotations, tables, code, deeper headings) is refused, so that no two
//! readers can disagree about what was signed.

/// What a mandate must state.
mod clauses;
/// Does a text speak the language of its folder?
pub mod language;
/// Documents as HTML.
mod page;
/// Everything that a document must be before it is published.
pub mod sound;

pub use page::{has_blanks, html};

use std::fmt;

use crate::terminal::tr;

/// A document that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its blocks in order. The first one is the title.
    pub blocks: Vec<Block>,
}

/// A block of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the title, 3 the deepest.
    Heading(u8, Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A numbered list; items are numbered from 1.
    Numbered(Vec<Vec<Span>>),
    /// A list.
    Bulleted(Vec<Vec<Span>>),
    /// A place that the statement fills.
    Slot(Slot),
}

/// A run inside a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Literal text.
    Text(String),
    /// Text that stands out.
    Bold(String),
    /// Text that stands apart.
    Italic(String),
    /// Words that lead somewhere.
    Link {
        /// The words.
        words: String,
        /// Where: `https://…`, `http://…` or `mailto:…`.
        url: String,
    },
    /// A place that the statement fills.
    Field(Field),
}

/// A block that the statement fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// Who gives the mandate.
    Supporter,
    /// Who is given the mandate.
    Mandatary,
    /// The targets, ticked or not.
    Targets,
    /// The consents, given or refused.
    Consents,
    /// Date and act of signature.
    Signature,
    /// Where the mandate is revoked.
    RevocationUrl,
}

/// A word or two that the statement fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// First name of the supporter.
    FirstName,
    /// Last name of the supporter.
    LastName,
    /// E-mail address of the supporter.
    Email,
    /// Where the mandate is revoked.
    RevocationUrl,
}

impl Slot {
    /// Every block, in the order in which a missing one is reported.
    pub const ALL: [Self; 6] = [
        Self::Supporter,
        Self::Mandatary,
        Self::Targets,
        Self::Consents,
        Self::Signature,
        Self::RevocationUrl,
    ];

    /// Its name between braces.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Supporter => "supporter",
            Self::Mandatary => "mandatary",
            Self::Targets => "targets",
            Self::Consents => "consents",
            Self::Signature => "signature",
            Self::RevocationUrl => "revocation_url",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slot| slot.name() == name)
    }
}

impl Field {
    /// Every one that a block does not also name.
    const ALL: [Self; 3] = [Self::FirstName, Self::LastName, Self::Email];

    /// Its name between braces.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Email => "email",
            Self::RevocationUrl => "revocation_url",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [
            Self::FirstName,
            Self::LastName,
            Self::Email,
            Self::RevocationUrl,
        ]
        .into_iter()
        .find(|field| field.name() == name)
    }
}

/// What is wrong with a text, with the line (from 1) where it is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentError {
    /// A placeholder that does not exist.
    UnknownPlaceholder {
        /// Line, from 1.
        line: usize,
        /// What stands between the braces.
        name: String,
    },
    /// A brace that belongs to no placeholder.
    StrayBrace {
        /// Line, from 1.
        line: usize,
    },
    /// A block placeholder inside other text.
    NotAlone {
        /// Line, from 1.
        line: usize,
        /// The placeholder.
        name: &'static str,
    },
    /// A block placeholder that already stood above.
    Repeated {
        /// Line, from 1.
        line: usize,
        /// The placeholder.
        name: &'static str,
    },
    /// A block that the text needs and does not have.
    Missing {
        /// The placeholder.
        name: &'static str,
    },
    /// The text does not begin with a `# title`, or has a second one.
    Title {
        /// Line, from 1.
        line: usize,
    },
    /// A placeholder in a text that is the same for everybody.
    NotFilled {
        /// Line, from 1.
        line: usize,
        /// The placeholder.
        name: String,
    },
    /// A mark of emphasis without its pair.
    Unpaired {
        /// Line, from 1.
        line: usize,
        /// The mark.
        mark: &'static str,
    },
    /// A link that leads nowhere that may be followed.
    Link {
        /// Line, from 1.
        line: usize,
    },
    /// A numbered list that does not count 1, 2, 3….
    Numbering {
        /// Line, from 1.
        line: usize,
        /// The number that should stand there.
        expected: usize,
    },
    /// Markdown that documents do not use.
    Unsupported {
        /// Line, from 1.
        line: usize,
        /// The mark that gave it away.
        mark: String,
    },
}

impl DocumentError {
    /// Where it is, where it has a place.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Missing { .. } => None,
            Self::UnknownPlaceholder { line, .. }
            | Self::StrayBrace { line }
            | Self::NotAlone { line, .. }
            | Self::Repeated { line, .. }
            | Self::NotFilled { line, .. }
            | Self::Unpaired { line, .. }
            | Self::Link { line }
            | Self::Title { line }
            | Self::Numbering { line, .. }
            | Self::Unsupported { line, .. } => Some(*line),
        }
    }

    /// What is wrong, and what to do, without the place.
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::UnknownPlaceholder { name, .. } => {
                tr!(
                    "there is no placeholder {{{name}}}: {known}",
                    "il n’y a pas de champ {{{name}}} : {known}",
                    known = known_placeholders()
                )
            }
            Self::StrayBrace { .. } => {
                tr!("a brace without its pair", "une accolade sans sa paire")
            }
            Self::NotAlone { name, .. } => {
                tr!(
                    "{{{name}}} must stand alone in its paragraph",
                    "{{{name}}} doit être seul dans son paragraphe"
                )
            }
            Self::Repeated { name, .. } => tr!(
                "{{{name}}} may stand only once",
                "{{{name}}} ne peut figurer qu’une fois"
            ),
            Self::NotFilled { name, .. } => tr!(
                "{{{name}}} is filled in for each person in a mandate only; this text is the same for everybody",
                "{{{name}}} n’est rempli pour chaque personne que dans un mandat ; ce texte est le même pour tout le monde"
            ),
            Self::Missing { name } => {
                tr!(
                    "{{{name}}} is missing: it is replaced for each person",
                    "{{{name}}} manque : il est remplacé pour chaque personne"
                )
            }
            Self::Unpaired { mark, .. } => {
                tr!("`{mark}` without its pair", "`{mark}` sans sa paire")
            }
            Self::Link { .. } => tr!(
                "a link is written [words](https://…), and leads to http, https or mailto",
                "un lien s’écrit [des mots](https://…), et mène à http, https ou mailto"
            ),
            Self::Title { .. } => tr!(
                "one `# title` must come first, and only one",
                "il faut d’abord un `# titre`, et un seul"
            ),
            Self::Numbering { expected, .. } => {
                tr!(
                    "this item must be number {expected}",
                    "cet élément doit porter le numéro {expected}"
                )
            }
            Self::Unsupported { mark, .. } => tr!(
                "`{mark}` cannot be printed: documents have headings, paragraphs, lists, **bold**, *italic* and [links](https://…)",
                "`{mark}` ne peut pas être imprimé : les documents ont des titres, des paragraphes, des listes, du **gras**, de l’*italique* et des [liens](https://…)"
            ),
        }
    }
}

fn known_placeholders() -> String {
    let fields = Field::ALL.iter().map(|field| field.name());
    let mut names: Vec<String> = Slot::ALL
        .iter()
        .map(|slot| slot.name())
        .chain(fields)
        .map(|name| format!("{{{name}}}"))
        .collect();
    names.dedup();
    names.join(", ")
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line() {
            f.write_str(&tr!("line {line}: ", "ligne {line} : "))?;
        }
        f.write_str(&self.what())
    }
}

impl std::error::Error for DocumentError {}

/// Kind of the document that is filled in for each person.
pub const MANDATE: &str = "mandate";

/// Reads a document of this kind.
///
/// # Errors
/// Every error that was found, in the order of the lines, missing blocks last.
pub fn parse(text: &str, kind: &str) -> Result<Document, Vec<DocumentError>> {
    let mut reader = Reader {
        mandate: kind == MANDATE,
        ..Reader::default()
    };
    for (index, line) in text.lines().enumerate() {
        reader.line(index + 1, line);
    }
    reader.end_block();
    reader.finish()
}

/// Says everything for which a document of this kind should not be published: what cannot be read, and what other readers of Markdown would
/// understand otherwise than as it stands there.
///
/// # Errors
/// Every error that was found, in the order of the lines, missing blocks last.
pub fn check(text: &str, kind: &str) -> Result<Document, Vec<DocumentError>> {
    let doubtful: Vec<DocumentError> = text
        .lines()
        .enumerate()
        .filter_map(|(index, line)| {
            doubtful_mark(line).map(|mark| DocumentError::Unsupported {
                line: index + 1,
                mark,
            })
        })
        .collect();
    match parse(text, kind) {
        Ok(document) if doubtful.is_empty() => Ok(document),
        Ok(_) => Err(doubtful),
        Err(mut errors) => {
            // One remark for a line is enough to look at it.
            let told: Vec<Option<usize>> = errors.iter().map(DocumentError::line).collect();
            errors.extend(doubtful.into_iter().filter(|d| !told.contains(&d.line())));
            errors.sort_by_key(|error| error.line().unwrap_or(usize::MAX));
            Err(errors)
        }
    }
}

/// A mandate that this grammar cannot read, as the plain text that it is: nobody loses what they signed. Placeholders are filled where they
/// stand; blocks that stand nowhere come at the end.
#[must_use]
pub fn plain(text: &str) -> Document {
    let mut blocks = Vec::new();
    let mut slots: Vec<Slot> = Vec::new();
    for paragraph in text.replace("\r\n", "\n").split("\n\n") {
        let paragraph = paragraph.trim();
        if paragraph.is_empty() {
            continue;
        }
        let name = paragraph
            .strip_prefix('{')
            .and_then(|t| t.strip_suffix('}'));
        match name.and_then(Slot::named) {
            Some(slot) if !slots.contains(&slot) => {
                slots.push(slot);
                blocks.push(Block::Slot(slot));
            }
            _ => {
                for line in paragraph.lines() {
                    blocks.push(Block::Paragraph(plain_spans(line)));
                }
            }
        }
    }
    let missing = Slot::ALL.into_iter().filter(|slot| !slots.contains(slot));
    blocks.extend(missing.map(Block::Slot));
    Document { blocks }
}

fn plain_spans(line: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut literal = String::new();
    let mut rest = line;
    while let Some((before, from)) = rest.split_once('{') {
        literal.push_str(before);
        let field = from
            .split_once('}')
            .and_then(|(name, after)| Some((Field::named(name)?, after)));
        match field {
            Some((field, after)) => {
                if !literal.is_empty() {
                    spans.push(Span::Text(std::mem::take(&mut literal)));
                }
                spans.push(Span::Field(field));
                rest = after;
            }
            None => {
                literal.push('{');
                rest = from;
            }
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        spans.push(Span::Text(literal));
    }
    spans
}

/// Text of a block, with the line on which each part of it stands.
#[derive(Debug, Default)]
struct Run {
    text: String,
    lines: Vec<(usize, usize)>,
}

impl Run {
    fn new(line: usize, text: &str) -> Self {
        Self {
            text: text.to_owned(),
            lines: vec![(0, line)],
        }
    }

    fn add(&mut self, line: usize, text: &str) {
        self.text.push(' ');
        self.lines.push((self.text.len(), line));
        self.text.push_str(text);
    }

    fn line_at(&self, offset: usize) -> usize {
        let before = self.lines.iter().rev().find(|(at, _)| *at <= offset);
        before.map_or(1, |(_, line)| *line)
    }
}

/// The block that lines are being added to.
#[derive(Default)]
enum Open {
    #[default]
    Nothing,
    Paragraph(Run),
    Numbered(Vec<Run>),
    Bulleted(Vec<Run>),
}

#[derive(Default)]
struct Reader {
    mandate: bool,
    blocks: Vec<Block>,
    errors: Vec<DocumentError>,
    slots: Vec<Slot>,
    inline_revocation: bool,
    open: Open,
    /// An empty line was read inside a list: items may follow, other text ends it.
    gap: bool,
}

impl Reader {
    fn line(&mut self, number: usize, line: &str) {
        let text = line.trim();
        if text.is_empty() {
            self.gap = matches!(self.open, Open::Numbered(_) | Open::Bulleted(_));
            if !self.gap {
                self.end_block();
            }
            return;
        }
        let (numbered, bullet) = (numbered_item(line), bullet_item(line));
        if std::mem::take(&mut self.gap) && numbered.is_none() && bullet.is_none() {
            self.end_block();
        }
        if let Some(mark) = foreign_mark(line) {
            self.errors.push(DocumentError::Unsupported {
                line: number,
                mark: mark.to_owned(),
            });
            return;
        }
        let heading = (1..=3_u8).find_map(|level| {
            let marks = "#".repeat(usize::from(level));
            Some((level, text.strip_prefix(&marks)?.strip_prefix(' ')?))
        });
        if let Some((level, words)) = heading {
            self.end_block();
            match level {
                1 if !self.blocks.is_empty() => {
                    self.errors.push(DocumentError::Title { line: number });
                }
                1 => {}
                _ => self.need_title(number),
            }
            let spans = self.spans(&Run::new(number, words.trim()));
            self.blocks.push(Block::Heading(level, spans));
        } else if let Some((count, item)) = numbered {
            self.numbered(number, count, item);
        } else if let Some(item) = bullet {
            if !matches!(self.open, Open::Bulleted(_)) {
                self.end_block();
                self.open = Open::Bulleted(Vec::new());
            }
            if let Open::Bulleted(items) = &mut self.open {
                items.push(Run::new(number, item));
            }
        } else {
            match &mut self.open {
                Open::Nothing => self.open = Open::Paragraph(Run::new(number, text)),
                Open::Paragraph(paragraph) => paragraph.add(number, text),
                Open::Numbered(items) | Open::Bulleted(items) => {
                    if let Some(item) = items.last_mut() {
                        item.add(number, text);
                    }
                }
            }
        }
    }

    fn numbered(&mut self, number: usize, count: usize, item: &str) {
        if !matches!(self.open, Open::Numbered(_)) {
            self.end_block();
            self.open = Open::Numbered(Vec::new());
        }
        if let Open::Numbered(items) = &mut self.open {
            items.push(Run::new(number, item));
            let expected = items.len();
            if count != expected {
                let line = number;
                self.errors
                    .push(DocumentError::Numbering { line, expected });
            }
        }
    }

    fn end_block(&mut self) {
        match std::mem::take(&mut self.open) {
            Open::Nothing => {}
            Open::Paragraph(run) => {
                let line = run.line_at(0);
                self.need_title(line);
                let text = run.text.as_str();
                let name = text.strip_prefix('{').and_then(|t| t.strip_suffix('}'));
                if let Some(slot) = name.and_then(Slot::named).filter(|_| self.mandate) {
                    self.slot(line, slot);
                } else {
                    let spans = self.spans(&run);
                    self.blocks.push(Block::Paragraph(spans));
                }
            }
            Open::Numbered(items) => {
                let items = self.items(&items);
                self.blocks.push(Block::Numbered(items));
            }
            Open::Bulleted(items) => {
                let items = self.items(&items);
                self.blocks.push(Block::Bulleted(items));
            }
        }
    }

    fn items(&mut self, items: &[Run]) -> Vec<Vec<Span>> {
        if let Some(first) = items.first() {
            self.need_title(first.line_at(0));
        }
        items.iter().map(|item| self.spans(item)).collect()
    }

    fn need_title(&mut self, line: usize) {
        if self.blocks.is_empty()
            && !self
                .errors
                .iter()
                .any(|e| matches!(e, DocumentError::Title { .. }))
        {
            self.errors.push(DocumentError::Title { line });
        }
    }

    fn slot(&mut self, line: usize, slot: Slot) {
        if self.slots.contains(&slot) {
            self.errors.push(DocumentError::Repeated {
                line,
                name: slot.name(),
            });
        }
        self.slots.push(slot);
        self.blocks.push(Block::Slot(slot));
    }

    fn spans(&mut self, run: &Run) -> Vec<Span> {
        let text = run.text.as_str();
        let mut spans = Spans::default();
        let mut at = 0;
        while let Some(found) = text
            .get(at..)
            .and_then(|rest| rest.find(['{', '}', '*', '[']))
        {
            let mark = at + found;
            spans.push(text.get(at..mark).unwrap_or_default());
            let rest = text.get(mark..).unwrap_or_default();
            let line = run.line_at(mark);
            let read = match rest.as_bytes().first() {
                Some(b'*') => self.emphasis(line, rest, &mut spans),
                Some(b'[') => self.link(line, rest, &mut spans),
                _ => self.placeholder(line, rest, &mut spans),
            };
            let Some(read) = read else {
                return spans.done;
            };
            at = mark + read;
        }
        spans.push(text.get(at..).unwrap_or_default());
        if let Some((mark, line)) = spans.open {
            self.errors.push(DocumentError::Unpaired { line, mark });
        }
        spans.done
    }

    /// Takes a mark of emphasis; gives its length, or nothing where reading on makes no sense.
    fn emphasis(&mut self, line: usize, rest: &str, spans: &mut Spans) -> Option<usize> {
        let mark = if rest.starts_with("**") { "**" } else { "*" };
        match spans.open {
            None => spans.open = Some((mark, line)),
            Some((open, _)) if open == mark => spans.open = None,
            Some(_) => {
                self.errors.push(DocumentError::Unpaired { line, mark });
                spans.open = None;
                return None;
            }
        }
        Some(mark.len())
    }

    /// Takes a link, or a bracket that is none.
    fn link(&mut self, line: usize, rest: &str, spans: &mut Spans) -> Option<usize> {
        let parts = rest
            .strip_prefix('[')
            .and_then(|inner| inner.split_once("]("))
            .filter(|(words, _)| !words.contains('['));
        let Some((words, after)) = parts else {
            spans.push("[");
            return Some(1);
        };
        let url = after.split_once(')').map(|(url, _)| url.trim());
        let plain = !words.trim().is_empty() && !words.contains(['*', '{', '}']);
        let Some(url) = url.filter(|url| plain && is_link(url)) else {
            self.errors.push(DocumentError::Link { line });
            return None;
        };
        let length = "[](".len() + words.len() + after.find(')').unwrap_or(0) + 1;
        spans.done.push(Span::Link {
            words: words.to_owned(),
            url: url.to_owned(),
        });
        Some(length)
    }

    fn placeholder(&mut self, line: usize, rest: &str, spans: &mut Spans) -> Option<usize> {
        let Some((name, _)) = rest.strip_prefix('{').and_then(|t| t.split_once('}')) else {
            self.errors.push(DocumentError::StrayBrace { line });
            return None;
        };
        if !self.mandate {
            let name = name.to_owned();
            self.errors.push(DocumentError::NotFilled { line, name });
        } else if let Some(field) = Field::named(name) {
            self.inline_revocation |= field == Field::RevocationUrl;
            spans.done.push(Span::Field(field));
        } else if let Some(slot) = Slot::named(name) {
            let name = slot.name();
            self.errors.push(DocumentError::NotAlone { line, name });
        } else {
            let name = name.to_owned();
            self.errors
                .push(DocumentError::UnknownPlaceholder { line, name });
        }
        Some(name.len() + 2)
    }

    fn finish(mut self) -> Result<Document, Vec<DocumentError>> {
        if self.blocks.is_empty() {
            self.need_title(1);
        }
        for slot in Slot::ALL.into_iter().filter(|_| self.mandate) {
            let inline = slot == Slot::RevocationUrl && self.inline_revocation;
            if !inline && !self.slots.contains(&slot) {
                self.errors
                    .push(DocumentError::Missing { name: slot.name() });
            }
        }
        if self.errors.is_empty() {
            Ok(Document {
                blocks: self.blocks,
            })
        } else {
            Err(self.errors)
        }
    }
}

/// The runs of a block so far.
#[derive(Default)]
struct Spans {
    done: Vec<Span>,
    /// The mark of emphasis that waits for its pair, and its line.
    open: Option<(&'static str, usize)>,
}

impl Spans {
    /// Adds literal text, as it stands out now.
    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match (self.open.map(|(mark, _)| mark), self.done.last_mut()) {
            (None, Some(Span::Text(before)))
            | (Some("**"), Some(Span::Bold(before)))
            | (Some("*"), Some(Span::Italic(before))) => before.push_str(text),
            (None, _) => self.done.push(Span::Text(text.to_owned())),
            (Some("**"), _) => self.done.push(Span::Bold(text.to_owned())),
            (Some(_), _) => self.done.push(Span::Italic(text.to_owned())),
        }
    }
}

fn is_link(url: &str) -> bool {
    let scheme = ["https://", "http://", "mailto:"];
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"`{}\\".contains(c);
    scheme
        .iter()
        .any(|s| url.len() > s.len() && url.starts_with(s))
        && url.chars().all(plain)
}

/// Number and text of a numbered item: `12. text`.
fn numbered_item(line: &str) -> Option<(usize, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let (count, rest) = line.split_at(digits);
    Some((count.parse().ok()?, rest.strip_prefix(". ")?.trim()))
}

/// Text of an item of a list: `- text`.
fn bullet_item(line: &str) -> Option<&str> {
    line.strip_prefix("- ")
        .or_else(|| line.strip_prefix("* "))
        .map(str::trim)
        .filter(|item| !item.is_empty())
}

/// A mark by which Markdown would give the line a meaning that documents do not have.
fn foreign_mark(line: &str) -> Option<&'static str> {
    const STARTS: [&str; 8] = ["#### ", "+ ", "> ", "|", "```", "~~~", "---", "==="];
    const INSIDE: [&str; 5] = ["***", "__", "`", "<", "\\"];
    const NESTED: [&str; 2] = ["- ", "* "];
    let text = line.trim();
    let start = STARTS.into_iter().find(|mark| text.starts_with(mark));
    let nested = || {
        let inside = line.starts_with([' ', '\t']);
        NESTED
            .into_iter()
            .find(|mark| inside && text.starts_with(mark))
    };
    start
        .or_else(nested)
        .or_else(|| INSIDE.into_iter().find(|mark| text.contains(mark)))
}

/// A mark that stands here as it is written, and that other readers of Markdown would not show.
fn doubtful_mark(line: &str) -> Option<String> {
    for mark in ["~~", "![", "[^"] {
        if line.contains(mark) {
            return Some(mark.to_owned());
        }
    }
    for (at, _) in line.match_indices('&') {
        let rest = line.get(at..).unwrap_or_default();
        let name = rest
            .get(1..)
            .and_then(|r| r.split_once(';'))
            .map(|(n, _)| n);
        let is_name = |n: &str| {
            (2..=8).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#')
        };
        if let Some(name) = name.filter(|name| is_name(name)) {
            return Some(format!("&{name};"));
        }
    }
    // `_word_` is emphasis elsewhere; `first_name` and `___` are not.
    let outside: String = outside_braces(line);
    let opens = outside.split_whitespace().any(|word| {
        let word = word.trim_start_matches(['(', '«', '“', '"', '\'']);
        word.starts_with('_') && word.len() > 1 && outside.matches('_').count() > 1
    });
    opens.then(|| "_".to_owned())
}

fn outside_braces(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, from)) = rest.split_once('{') {
        out.push_str(before);
        rest = from.split_once('}').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests;
