use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// The plural categories of the Unicode CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// One message, term (`-name`) or attribute (`message.name`).
#[derive(Debug)]
pub(crate) struct Message {
    /// Path from the repository's root.
    pub(crate) file: String,
    line: usize,
    /// Names of its `$placeholders`.
    pub(crate) placeholders: BTreeSet<String>,
    /// Messages and terms that it refers to.
    pub(crate) references: BTreeSet<String>,
    /// Names of the HTML tags in its text.
    pub(crate) tags: BTreeSet<String>,
    /// For each choice by number, the plural categories that it names.
    pub(crate) plurals: Vec<BTreeSet<String>>,
    /// Whether one plural form has more sentences than another.
    pub(crate) uneven: bool,
}

impl Message {
    /// `file:line`, as editors open it.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }

    /// The file's name without its folder.
    pub(crate) fn name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or(&self.file)
    }
}

/// All messages of a language, and what is wrong in its files.
pub(crate) fn read_language(root: &Path, code: &str) -> (BTreeMap<String, Message>, Vec<String>) {
    let mut found = BTreeMap::new();
    let mut complaints = Vec::new();
    let folder = root.join("locales").join(code);
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        .collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let file = format!("locales/{code}/{name}");
        match std::fs::read_to_string(&path) {
            Ok(text) => read_file(&file, &text, &mut found, &mut complaints),
            Err(error) => complaints.push(format!("{file}: {error}")),
        }
    }
    (found, complaints)
}

pub(crate) fn read_file(
    file: &str,
    text: &str,
    found: &mut BTreeMap<String, Message>,
    complaints: &mut Vec<String>,
) {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = line_at(text, error.pos.start);
            complaints.push(format!("{file}:{line}: broken syntax: {error}"));
        }
        resource
    });
    for entry in &resource.body {
        let (id, value, attributes, sign) = match entry {
            Entry::Message(m) => (&m.id, m.value.as_ref(), &m.attributes, ""),
            Entry::Term(t) => (&t.id, Some(&t.value), &t.attributes, "-"),
            _ => continue,
        };
        let line = line_of(text, id.name);
        let key = format!("{sign}{}", id.name);
        let parts = value.map(|v| (key.clone(), v)).into_iter().chain(
            attributes
                .iter()
                .map(|a| (format!("{key}.{}", a.id.name), &a.value)),
        );
        for (key, pattern) in parts {
            let mut message = Message {
                file: file.to_owned(),
                line,
                placeholders: BTreeSet::new(),
                references: BTreeSet::new(),
                tags: BTreeSet::new(),
                plurals: Vec::new(),
                uneven: false,
            };
            read_pattern(pattern, &mut message);
            if let Some(first) = found.get(&key) {
                complaints.push(format!(
                    "{file}:{line}: `{key}` exists already ({})",
                    first.place()
                ));
            } else {
                found.insert(key, message);
            }
        }
    }
}

fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => read_tags(value, message),
            PatternElement::Placeable { expression } => read_expression(expression, message),
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            let categories: BTreeSet<String> = variants
                .iter()
                .filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } if CATEGORIES.contains(name) => {
                        Some((*name).to_owned())
                    }
                    _ => None,
                })
                .collect();
            // Exact numbers and *[other] are no question of grammar.
            if categories.iter().any(|one| one != "other") {
                message.plurals.push(categories);
                let forms = variants
                    .iter()
                    .filter(|variant| matches!(&variant.key, VariantKey::Identifier { .. }));
                let lengths: BTreeSet<usize> =
                    forms.map(|variant| sentences(&variant.value)).collect();
                message.uneven |= lengths.len() > 1;
            }
            for variant in variants {
                read_pattern(&variant.value, message);
            }
        }
    }
}

/// Stands for what is filled in.
const FILLED: char = '\u{fffc}';
/// What is shortened before a number.
const SHORTENED: [&str; 6] = ["no", "nos", "nr", "nrs", "št", "č"];

/// How many sentences end in a text.
fn sentences(pattern: &Pattern<&str>) -> usize {
    let text: String = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { .. } => FILLED.to_string(),
        })
        .collect();
    text.match_indices(['.', '!', '?'])
        .filter(|(at, _)| {
            let (before, after) = text.split_at(*at);
            let after = after.get(1..).unwrap_or_default();
            let word = before.rsplit(|c: char| !c.is_alphabetic()).next();
            match after.trim_start().chars().next() {
                None => true,
                Some(_) if !after.starts_with(char::is_whitespace) => false,
                Some(FILLED) => !word.is_some_and(|word| SHORTENED.contains(&word)),
                Some(next) => next.is_uppercase(),
            }
        })
        .count()
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    let key = |sign: &str, id: &str, attribute: Option<&str>| {
        let dot = if attribute.is_some() { "." } else { "" };
        format!("{sign}{id}{dot}{}", attribute.unwrap_or_default())
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            message.placeholders.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|a| a.name);
            message.references.insert(key("", id.name, attribute));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            message.references.insert(key("-", id.name, None));
            if let Some(arguments) = arguments {
                read_arguments(arguments, message);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => read_arguments(arguments, message),
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        InlineExpression::StringLiteral { value } => read_tags(value, message),
        InlineExpression::NumberLiteral { .. } => {}
    }
}

fn read_arguments(arguments: &CallArguments<&str>, message: &mut Message) {
    for inline in &arguments.positional {
        read_inline(inline, message);
    }
    for named in &arguments.named {
        read_inline(&named.value, message);
    }
}

fn read_tags(text: &str, message: &mut Message) {
    for after in text.split('<').skip(1) {
        let name: String = after
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        if !name.is_empty() {
            message.tags.insert(name.to_ascii_lowercase());
        }
    }
}

/// The line in `text` on which its slice `part` begins.
fn line_of(text: &str, part: &str) -> usize {
    line_at(
        text,
        part.as_ptr().addr().saturating_sub(text.as_ptr().addr()),
    )
}

/// The line of the byte at `offset`, the first being 1.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}
