//! What an opening may find: each with a stable code, and words in every language.

use serde::Serialize;

use super::print::model::FindingKind;
use crate::i18n::{Arg, Lang};

/// Most characters of a value that a report repeats.
const LONGEST_VALUE: usize = 500;

/// Something found, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is; `finding-<code>` is its message.
    pub code: &'static str,
    /// What sort of thing it is.
    pub kind: FindingKind,
    /// The statement's leaf, where it concerns one.
    pub index: Option<u64>,
    /// The complainant's number, where it is known.
    pub number: Option<u64>,
    /// The file in the archive, where it concerns one.
    pub file: Option<String>,
    /// Values for the message.
    pub values: Vec<(&'static str, String)>,
}

/// Something that somebody should look at, and that no rule forbids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attention {
    /// What it is; `attention-<code>` is its message.
    pub code: &'static str,
    /// The complainants concerned.
    pub numbers: Vec<u64>,
    /// Values for the message.
    pub values: Vec<(&'static str, String)>,
}

#[cfg(test)]
/// Every code of [`Found`] with the values that its message takes.
pub(crate) const CODES: &[(&str, &[&str])] = &[
    ("archive-damaged", &["why"]),
    ("file-missing", &[]),
    ("file-extra", &[]),
    ("file-twice", &[]),
    ("file-foreign", &[]),
    ("file-altered", &["expected", "found"]),
    ("checkpoint-unreadable", &["why"]),
    ("checkpoint-key", &["why"]),
    ("checkpoint-size", &["expected", "found"]),
    ("log-key", &["expected", "found"]),
    ("log-rule", &["why"]),
    ("log-since", &["size"]),
    ("log-since-key", &["why"]),
    ("log-incomplete", &[]),
    ("bundle-unreadable", &["why"]),
    ("manifest-unreadable", &["why"]),
    ("manifest-foreign", &[]),
    ("manifest-log", &["expected", "found"]),
    ("batch-leaf-missing", &["batch"]),
    ("batch-differs", &["what", "expected", "found"]),
    ("withdrawn-list", &[]),
    ("record-missing", &[]),
    ("record-set-apart", &[]),
    ("record-extra", &[]),
    ("record-unproven", &[]),
    ("record-listed-twice", &[]),
    ("record-tag-twice", &["other"]),
    ("record-altered", &["expected", "found"]),
    ("record-commitment", &[]),
    ("record-number", &["expected", "found"]),
    ("record-key", &["why"]),
    ("record-plaintext", &["why"]),
    ("record-refused", &["why"]),
    ("entries-more", &["count"]),
    ("record-differs", &["what"]),
    ("withdrawn", &["leaf"]),
    ("voided", &["leaf", "reason"]),
    ("text-unreadable", &["why"]),
    ("record-recipients", &["expected", "found"]),
];

#[cfg(test)]
/// Every code of [`Attention`] with its values.
pub(crate) const ATTENTION_CODES: &[(&str, &[&str])] = &[
    ("same-person", &[]),
    ("same-mailbox", &[]),
    ("possible-duplicates", &[]),
    ("instrument", &["instrument"]),
    ("log-key-trust", &["key"]),
    ("since-newer", &["size"]),
    ("since-none", &[]),
    ("letters", &["letters"]),
    ("not-printed", &[]),
    ("site-scheme", &["site"]),
    ("text-as-written", &["file"]),
    (
        "support-received",
        &["day", "valid", "old", "needed", "initiators"],
    ),
    ("support-counted", &["valid", "needed", "initiators"]),
    ("archive-old", &["count"]),
    ("corrected", &[]),
    ("correction-unusable", &[]),
];

impl Found {
    /// A finding that concerns the archive or the log.
    pub(crate) fn new(kind: FindingKind, code: &'static str) -> Self {
        Self {
            code,
            kind,
            index: None,
            number: None,
            file: None,
            values: Vec::new(),
        }
    }

    /// A statement of the batch that counts, and has no record: whoever exported the dossier may have said so.
    pub(crate) fn lacks(set_apart: &[u64], index: u64, number: u64) -> Self {
        let code = match set_apart.contains(&index) {
            true => "record-set-apart",
            false => "record-missing",
        };
        Self::new(FindingKind::Missing, code).leaf(index, Some(number))
    }

    pub(crate) fn file(mut self, name: impl Into<String>) -> Self {
        self.file = Some(shown(&name.into()));
        self
    }

    pub(crate) fn leaf(mut self, index: u64, number: Option<u64>) -> Self {
        self.index = Some(index);
        self.number = number;
        self
    }

    pub(crate) fn value(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, shown(&value.to_string())));
        self
    }

    /// What was found, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        words(lang, &format!("finding-{}", self.code), &self.values)
    }

    /// One line: where, and what.
    #[must_use]
    pub fn line(&self, lang: Lang) -> String {
        let mut places = Vec::new();
        if let Some(index) = self.index {
            places.push(lang.tr("finding-at-leaf", &[("leaf", index.to_string().into())]));
        }
        if let Some(number) = self.number {
            places.push(lang.tr(
                "finding-at-number",
                &[("number", number.to_string().into())],
            ));
        }
        if let Some(file) = &self.file {
            places.push(file.clone());
        }
        match places.is_empty() {
            true => self.text(lang),
            false => lang.tr(
                "finding-line",
                &[
                    ("place", places.join(", ").into()),
                    ("what", self.text(lang).into()),
                ],
            ),
        }
    }
}

impl Attention {
    pub(crate) fn new(code: &'static str) -> Self {
        Self {
            code,
            numbers: Vec::new(),
            values: Vec::new(),
        }
    }

    pub(crate) fn value(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, shown(&value.to_string())));
        self
    }

    /// In words, with the numbers concerned.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let text = words(lang, &format!("attention-{}", self.code), &self.values);
        if self.numbers.is_empty() {
            return text;
        }
        let numbers: Vec<String> = self.numbers.iter().map(u64::to_string).collect();
        lang.tr(
            "attention-numbers",
            &[
                ("what", text.into()),
                ("numbers", numbers.join(", ").into()),
            ],
        )
    }
}

/// A value of an archive as it may stand in a report: on its line, and not longer than one reads.
fn shown(value: &str) -> String {
    let mut value: String = match value.char_indices().nth(LONGEST_VALUE) {
        None => value.to_owned(),
        Some((end, _)) => format!("{}…", value.get(..end).unwrap_or_default()),
    };
    if let std::borrow::Cow::Owned(harmless) = crate::shown::word(&value) {
        value = harmless;
    }
    value
}

fn words(lang: Lang, key: &str, values: &[(&'static str, String)]) -> String {
    let values: Vec<(&str, Arg<'_>)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    lang.tr(key, &values)
}

/// How JSON names a kind.
#[must_use]
pub(crate) fn kind_name(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Missing => "missing",
        FindingKind::Extra => "extra",
        FindingKind::Altered => "altered",
        FindingKind::Unreadable => "unreadable",
        FindingKind::Voided => "voided",
        FindingKind::Withdrawn => "withdrawn",
    }
}

/// A finding as `verification.json` has it.
#[derive(Debug, Serialize)]
pub(crate) struct FoundJson<'a> {
    kind: &'static str,
    code: &'static str,
    disagreement: bool,
    leaf: Option<u64>,
    number: Option<u64>,
    file: Option<&'a str>,
    text: String,
}

impl<'a> FoundJson<'a> {
    pub(crate) fn new(found: &'a Found, lang: Lang) -> Self {
        Self {
            kind: kind_name(found.kind),
            code: found.code,
            disagreement: found.kind.is_discrepancy(),
            leaf: found.index,
            number: found.number,
            file: found.file.as_deref(),
            text: found.text(lang),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words_in_every_language() {
        for lang in Lang::all() {
            for (codes, prefix) in [(CODES, "finding"), (ATTENTION_CODES, "attention")] {
                for (code, names) in codes {
                    let values: Vec<(&'static str, String)> = names
                        .iter()
                        .map(|name| (*name, format!("[{name}]")))
                        .collect();
                    // `tr` stops here when the message is missing or wants another value.
                    let text = words(lang, &format!("{prefix}-{code}"), &values);
                    for name in *names {
                        assert!(text.contains(&format!("[{name}]")), "{lang} {code} {name}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_code_that_is_used_is_listed() {
        let sources = [
            include_str!("check.rs"),
            include_str!("corrected.rs"),
            include_str!("verify/claims.rs"),
            include_str!("lists.rs"),
            include_str!("now.rs"),
            include_str!("open.rs"),
            include_str!("verify.rs"),
            include_str!("verify/log.rs"),
            include_str!("verify/statements.rs"),
            include_str!("words.rs"),
        ];
        let mut used = 0;
        for source in sources {
            for (start, codes) in [("Found::new(", CODES), ("Attention::new(", ATTENTION_CODES)] {
                for call in source.split(start).skip(1) {
                    // This passes on what stands in a list above it.
                    if call.starts_with("code)") {
                        continue;
                    }
                    let code = call.split('"').nth(1).expect("a code");
                    assert!(codes.iter().any(|(known, _)| *known == code), "{code}");
                    used += 1;
                }
            }
        }
        assert!(used >= CODES.len());
    }

    #[test]
    fn a_line_says_where() {
        let found = Found::new(FindingKind::Altered, "record-commitment")
            .leaf(7, Some(3))
            .file("records/7.age");
        let line = found.line(Lang::ENGLISH);
        assert!(line.starts_with("leaf 7, no. 3, records/7.age: "), "{line}");
    }
}
