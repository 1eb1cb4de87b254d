//! The grammar of a mandate's text.
//!
//! A mandate is written by the campaign in a small part of Markdown, so that the same bytes, pinned
//! by their hash, are shown on the site and printed:
//!
//! - one `# title` on the first line with text, then `## headings`;
//! - paragraphs: lines that are not separated by an empty line;
//! - numbered lists: `1. item`, continued on indented lines;
//! - a **block** alone in its paragraph: `{supporter}`, `{mandatary}`, `{targets}`, `{consents}`,
//!   `{signature}`, `{revocation_url}`; each of them at most once, and all of them required
//!   (`{revocation_url}` may stand inside a paragraph instead);
//! - inside a paragraph, a list or a heading: `{first_name}`, `{last_name}`, `{email}`,
//!   `{revocation_url}`.
//!
//! Everything else that Markdown would understand (emphasis, links, HTML, bullets, quotations,
//! code, deeper headings) is refused, so that no two readers can disagree about what was signed.

use std::fmt;

/// A text that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its blocks in order. The first one is the title.
    pub blocks: Vec<Block>,
}

/// A block of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the title.
    Heading(u8, Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A numbered list; items are numbered from 1.
    Numbered(Vec<Vec<Span>>),
    /// A place that the statement fills.
    Slot(Slot),
}

/// A run inside a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Literal text.
    Text(String),
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
    fn named(name: &str) -> Option<Self> {
        match name {
            "first_name" => Some(Self::FirstName),
            "last_name" => Some(Self::LastName),
            "email" => Some(Self::Email),
            "revocation_url" => Some(Self::RevocationUrl),
            _ => None,
        }
    }
}

/// What is wrong with a text, with the line (from 1) where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateError {
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
    /// A numbered list that does not count 1, 2, 3….
    Numbering {
        /// Line, from 1.
        line: usize,
        /// The number that should stand there.
        expected: usize,
    },
    /// Markdown that mandates do not use.
    Unsupported {
        /// Line, from 1.
        line: usize,
        /// The mark that gave it away.
        mark: String,
    },
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownPlaceholder { line, name } => {
                write!(f, "line {line}: there is no placeholder {{{name}}}")
            }
            Self::StrayBrace { line } => write!(f, "line {line}: a brace without its pair"),
            Self::NotAlone { line, name } => {
                write!(
                    f,
                    "line {line}: {{{name}}} must stand alone in its paragraph"
                )
            }
            Self::Repeated { line, name } => {
                write!(f, "line {line}: {{{name}}} may stand only once")
            }
            Self::Missing { name } => write!(f, "{{{name}}} is missing"),
            Self::Title { line } => {
                write!(
                    f,
                    "line {line}: one `# title` must come first, and only one"
                )
            }
            Self::Numbering { line, expected } => {
                write!(f, "line {line}: this item must be number {expected}")
            }
            Self::Unsupported { line, mark } => {
                write!(
                    f,
                    "line {line}: `{mark}` is not part of a mandate's grammar"
                )
            }
        }
    }
}

impl std::error::Error for TemplateError {}

/// Says everything that is wrong with a text.
///
/// # Errors
///
/// Every error that was found, in the order of the lines, missing blocks last.
pub fn check(text: &str) -> Result<(), Vec<TemplateError>> {
    parse(text).map(|_| ())
}

/// Reads a text.
///
/// # Errors
///
/// Every error that was found, in the order of the lines, missing blocks last.
pub fn parse(text: &str) -> Result<Template, Vec<TemplateError>> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(index + 1, line);
    }
    reader.end_block();
    reader.finish()
}

/// The block that lines are being added to.
#[derive(Default)]
enum Open {
    #[default]
    Nothing,
    Paragraph(usize, String),
    Numbered(usize, Vec<(usize, String)>),
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    errors: Vec<TemplateError>,
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
            self.gap = matches!(self.open, Open::Numbered(..));
            if !self.gap {
                self.end_block();
            }
            return;
        }
        let item = numbered_item(line);
        if std::mem::take(&mut self.gap) && item.is_none() {
            self.end_block();
        }
        if let Some(mark) = foreign_mark(text) {
            self.errors.push(TemplateError::Unsupported {
                line: number,
                mark: mark.to_owned(),
            });
            return;
        }
        if let Some(title) = text.strip_prefix("# ") {
            self.end_block();
            if !self.blocks.is_empty() {
                self.errors.push(TemplateError::Title { line: number });
            }
            let spans = self.spans(number, title.trim());
            self.blocks.push(Block::Heading(1, spans));
        } else if let Some(heading) = text.strip_prefix("## ") {
            self.end_block();
            let spans = self.spans(number, heading.trim());
            self.blocks.push(Block::Heading(2, spans));
        } else if let Some((count, item)) = item {
            if !matches!(self.open, Open::Numbered(..)) {
                self.end_block();
                self.open = Open::Numbered(number, Vec::new());
            }
            if let Open::Numbered(_, items) = &mut self.open {
                items.push((number, item.to_owned()));
                let expected = items.len();
                if count != expected {
                    let line = number;
                    self.errors
                        .push(TemplateError::Numbering { line, expected });
                }
            }
        } else {
            match &mut self.open {
                Open::Nothing => self.open = Open::Paragraph(number, text.to_owned()),
                Open::Paragraph(_, paragraph) => {
                    paragraph.push(' ');
                    paragraph.push_str(text);
                }
                Open::Numbered(_, items) => {
                    if let Some((_, item)) = items.last_mut() {
                        item.push(' ');
                        item.push_str(text);
                    }
                }
            }
        }
    }

    fn end_block(&mut self) {
        match std::mem::take(&mut self.open) {
            Open::Nothing => {}
            Open::Paragraph(line, text) => {
                self.need_title(line);
                let name = text.strip_prefix('{').and_then(|t| t.strip_suffix('}'));
                if let Some(slot) = name.and_then(Slot::named) {
                    self.slot(line, slot);
                } else {
                    let spans = self.spans(line, &text);
                    self.blocks.push(Block::Paragraph(spans));
                }
            }
            Open::Numbered(line, items) => {
                self.need_title(line);
                let items = items
                    .into_iter()
                    .map(|(line, item)| self.spans(line, &item))
                    .collect();
                self.blocks.push(Block::Numbered(items));
            }
        }
    }

    fn need_title(&mut self, line: usize) {
        if self.blocks.is_empty() {
            self.errors.push(TemplateError::Title { line });
        }
    }

    fn slot(&mut self, line: usize, slot: Slot) {
        if self.slots.contains(&slot) {
            self.errors.push(TemplateError::Repeated {
                line,
                name: slot.name(),
            });
        }
        self.slots.push(slot);
        self.blocks.push(Block::Slot(slot));
    }

    fn spans(&mut self, line: usize, text: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        let mut rest = text;
        while let Some(brace) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at(brace);
            if !before.is_empty() {
                spans.push(Span::Text(before.to_owned()));
            }
            let Some((name, after)) = from.strip_prefix('{').and_then(|t| t.split_once('}')) else {
                self.errors.push(TemplateError::StrayBrace { line });
                return spans;
            };
            if let Some(field) = Field::named(name) {
                self.inline_revocation |= field == Field::RevocationUrl;
                spans.push(Span::Field(field));
            } else if let Some(slot) = Slot::named(name) {
                let name = slot.name();
                self.errors.push(TemplateError::NotAlone { line, name });
            } else {
                let name = name.to_owned();
                self.errors
                    .push(TemplateError::UnknownPlaceholder { line, name });
            }
            rest = after;
        }
        if !rest.is_empty() {
            spans.push(Span::Text(rest.to_owned()));
        }
        spans
    }

    fn finish(mut self) -> Result<Template, Vec<TemplateError>> {
        if self.blocks.is_empty() {
            self.errors.push(TemplateError::Title { line: 1 });
        }
        for slot in Slot::ALL {
            let inline = slot == Slot::RevocationUrl && self.inline_revocation;
            if !inline && !self.slots.contains(&slot) {
                self.errors
                    .push(TemplateError::Missing { name: slot.name() });
            }
        }
        if self.errors.is_empty() {
            Ok(Template {
                blocks: self.blocks,
            })
        } else {
            Err(self.errors)
        }
    }
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

/// A mark by which Markdown would give the line a meaning that mandates do not have.
fn foreign_mark(text: &str) -> Option<&'static str> {
    const STARTS: [&str; 10] = [
        "### ", "- ", "* ", "+ ", "> ", "|", "```", "~~~", "---", "===",
    ];
    const INSIDE: [&str; 7] = ["**", "__", "`", "](", "<", "\\", "*"];
    let start = STARTS.into_iter().find(|mark| text.starts_with(mark));
    start.or_else(|| INSIDE.into_iter().find(|mark| text.contains(mark)))
}

#[cfg(test)]
mod tests;
