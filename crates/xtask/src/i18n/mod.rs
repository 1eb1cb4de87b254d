//! `cargo xtask i18n`: every language says the same things, and the code asks for what exists.

/// Which words a language uses, and which it does not.
mod glossary;
/// What the language files say.
mod messages;
/// What the code asks for.
mod uses;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use messages::{Message, read_language};
use uses::{Use, find_uses};

/// The language that all others are compared with.
const SOURCE: &str = "en";

/// Files of the offline commands, of mandates and of the desk: a language may lack one of them whole, not in part.
const OFFLINE: [&str; 4] = ["desk.ftl", "dossier.ftl", "print.ftl", "sealed.ftl"];

/// Markup that a message whose key ends in `-html` may contain.
const TAGS: [&str; 8] = ["a", "abbr", "b", "br", "code", "em", "span", "strong"];

/// Messages whose names end in an id of the instruments, and the table in which these ids stand: the code asks for them by a pattern, which alone
/// would keep the words of what no law has.
const OF_INSTRUMENTS: [(&str, &str); 1] = [("information-", "[[information]]")];

/// Everything that is wrong in the repository at `root`, one line each, sorted by file.
pub(crate) fn check(root: &Path) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut languages = BTreeMap::new();
    for code in folders(&root.join("locales")) {
        let (messages, mut broken) = read_language(root, &code);
        complaints.append(&mut broken);
        languages.insert(code, messages);
    }
    let Some(source) = languages.get(SOURCE) else {
        return vec![format!("locales/{SOURCE}: no such folder")];
    };
    for (code, messages) in &languages {
        compare(code, messages, source, &mut complaints);
        markup(messages, &mut complaints);
        plurals(code, messages, &mut complaints);
    }
    let uses = find_uses(root);
    unknown(&uses, source, &mut complaints);
    errors(&uses, source, &mut complaints);
    unused(&uses, source, &mut complaints);
    for (prefix, table) in OF_INSTRUMENTS {
        let ids = instrument_ids(root, table);
        of_no_law(prefix, &ids, &uses, source, &mut complaints);
    }
    let codes: Vec<String> = languages.keys().cloned().collect();
    glossary::check(root, &codes, SOURCE, &mut complaints);
    complaints.sort();
    complaints
}

type Messages = BTreeMap<String, Message>;

fn folders(path: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

/// The same keys, in the same files, with the same placeholders.
fn compare(code: &str, messages: &Messages, source: &Messages, complaints: &mut Vec<String>) {
    let names: BTreeSet<&str> = messages.values().map(Message::name).collect();
    for (key, original) in source {
        let Some(message) = messages.get(key) else {
            if OFFLINE.contains(&original.name()) && !names.contains(original.name()) {
                continue;
            }
            let file = original
                .file
                .replace(&format!("/{SOURCE}/"), &format!("/{code}/"));
            complaints.push(format!("{file}: `{key}` is missing ({})", original.place()));
            continue;
        };
        if message.name() != original.name() {
            complaints.push(format!(
                "{}: `{key}` belongs into {}, as in `{SOURCE}`",
                message.place(),
                original.name()
            ));
        }
        for name in original
            .placeholders
            .symmetric_difference(&message.placeholders)
        {
            let how = if original.placeholders.contains(name) {
                "lacks"
            } else {
                "invents"
            };
            complaints.push(format!(
                "{}: `{key}` {how} the placeholder `${name}`",
                message.place()
            ));
        }
    }
    for (key, message) in messages {
        if !source.contains_key(key) {
            complaints.push(format!(
                "{}: `{key}` does not exist in `{SOURCE}`",
                message.place()
            ));
        }
        for reference in &message.references {
            if !messages.contains_key(reference) {
                complaints.push(format!(
                    "{}: `{key}` refers to `{reference}`, which does not exist",
                    message.place()
                ));
            }
        }
    }
}

/// Choices by number have the plural categories that the language's whole numbers need, and no others; and none of them says less.
fn plurals(code: &str, messages: &Messages, complaints: &mut Vec<String>) {
    let Some(needed) = categories(code) else {
        complaints.push(format!("locales/{code}: no plural rules are known"));
        return;
    };
    for (key, message) in messages {
        if message.uneven {
            complaints.push(format!(
                "{}: `{key}` says more in one plural form than in another",
                message.place()
            ));
        }
        for named in &message.plurals {
            for category in needed.difference(named) {
                complaints.push(format!(
                    "{}: `{key}` lacks the plural form [{category}]",
                    message.place()
                ));
            }
            // Every choice ends in *[other], also where whole numbers never need it.
            for category in named.difference(&needed).filter(|one| *one != "other") {
                complaints.push(format!(
                    "{}: `{key}` has the plural form [{category}], which no number takes",
                    message.place()
                ));
            }
        }
    }
}

/// The categories that a language's whole numbers below a thousand fall into (Unicode CLDR).
fn categories(code: &str) -> Option<BTreeSet<String>> {
    let language: unic_langid::LanguageIdentifier = code.parse().ok()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    (0..1_000_u32)
        .map(|number| {
            let category = match rules.select(number).ok()? {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            Some(category.to_owned())
        })
        .collect()
}

/// Messages are text, escaped where they are shown; only keys ending in `-html` carry some markup.
fn markup(messages: &Messages, complaints: &mut Vec<String>) {
    for (key, message) in messages {
        for tag in &message.tags {
            let base = key.split('.').next().unwrap_or(key);
            if !base.ends_with("-html") {
                complaints.push(format!(
                    "{}: `{key}` contains markup (<{tag}>); only keys ending in -html may",
                    message.place()
                ));
            } else if !TAGS.contains(&tag.as_str()) {
                complaints.push(format!(
                    "{}: `{key}` may not contain <{tag}>",
                    message.place()
                ));
            }
        }
    }
}

/// What the code asks for exists and gets its values.
fn unknown(uses: &[Use], source: &Messages, complaints: &mut Vec<String>) {
    for used in uses.iter().filter(|used| used.asked) {
        let Some(message) = source.get(&used.text) else {
            complaints.push(format!(
                "{}: `{}` does not exist in `{SOURCE}`",
                used.place, used.text
            ));
            continue;
        };
        let Some(given) = &used.arguments else {
            continue;
        };
        for name in message.placeholders.difference(given) {
            complaints.push(format!(
                "{}: `{}` gets no value for `${name}`",
                used.place, used.text
            ));
        }
        for name in given.difference(&message.placeholders) {
            complaints.push(format!(
                "{}: `{}` has no placeholder `${name}`",
                used.place, used.text
            ));
        }
    }
}

/// What exists is asked for: by name, by a pattern such as `err-{code}`, or by another message.
fn unused(uses: &[Use], source: &Messages, complaints: &mut Vec<String>) {
    let names: BTreeSet<&str> = uses.iter().map(|used| used.text.as_str()).collect();
    let patterns: Vec<Vec<&str>> = names
        .iter()
        .filter_map(|name| uses::pattern(name))
        .collect();
    let referred: BTreeSet<&str> = source
        .values()
        .flat_map(|message| message.references.iter().map(String::as_str))
        .collect();
    for (key, message) in source {
        let base = key.split('.').next().unwrap_or(key);
        let used = match error_stem(base) {
            // Asked for by stem, so any pattern would match: the stem itself has to stand somewhere.
            Some(stem) => names.contains(stem),
            None => {
                [key.as_str(), base]
                    .iter()
                    .any(|k| names.contains(k) || referred.contains(k))
                    || patterns.iter().any(|pattern| uses::matches(pattern, key))
            }
        };
        if !used {
            complaints.push(format!("{}: `{key}` is used nowhere", message.place()));
        }
    }
}

/// The ids in a table of all instruments, also of earlier ones.
fn instrument_ids(root: &Path, table: &str) -> BTreeSet<String> {
    let folders = ["instruments", "instruments/earlier"];
    let entries = folders
        .into_iter()
        .map(|at| std::fs::read_dir(root.join(at)));
    let files = entries.flatten().flatten().flatten();
    let texts = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    texts.flat_map(|text| ids_in(&text, table)).collect()
}

fn ids_in(text: &str, table: &str) -> Vec<String> {
    let id = |rest: &str| {
        let (_, id) = rest.split_once("id = \"")?;
        Some(id.split_once('"')?.0.to_owned())
    };
    text.split(table).skip(1).filter_map(id).collect()
}

/// Words for an id that no instrument has, and that nobody asks for by name.
fn of_no_law(
    prefix: &str,
    ids: &BTreeSet<String>,
    uses: &[Use],
    source: &Messages,
    complaints: &mut Vec<String>,
) {
    for (key, message) in source {
        let Some(id) = key.strip_prefix(prefix) else {
            continue;
        };
        if !ids.contains(id) && uses.iter().all(|used| used.text != *key) {
            complaints.push(format!(
                "{}: no instrument has `{id}`, so `{key}` is used nowhere",
                message.place()
            ));
        }
    }
}

/// What an error is called in the code, which asks for its two lines as `err-…` and `rec-…`.
fn error_stem(key: &str) -> Option<&str> {
    key.strip_prefix("err-")
        .or_else(|| key.strip_prefix("rec-"))
}

/// Every error has both lines, and every error that the code names exists.
fn errors(uses: &[Use], source: &Messages, complaints: &mut Vec<String>) {
    for (key, message) in source {
        let other = match (key.strip_prefix("err-"), key.strip_prefix("rec-")) {
            (Some(stem), _) => format!("rec-{stem}"),
            (_, Some(stem)) => format!("err-{stem}"),
            _ => continue,
        };
        if !source.contains_key(&other) {
            complaints.push(format!(
                "{}: `{key}` needs its pair `{other}`",
                message.place()
            ));
        }
    }
    for used in uses.iter().filter(|used| used.error) {
        if !source.contains_key(&format!("err-{}", used.text)) {
            complaints.push(format!(
                "{}: `err-{}` does not exist in `{SOURCE}`",
                used.place, used.text
            ));
        }
    }
}

#[cfg(test)]
mod tests;
