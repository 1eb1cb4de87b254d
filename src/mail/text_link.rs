//! The texts that a receipt names.

use crate::i18n::Lang;

/// A text, exactly as it was signed or shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextLink {
    /// `mandate`, `statement`, `notice` …
    pub kind: String,
    /// Which of the campaign's texts of this kind and language, by the order in which they came into force, from 1.
    pub version: u64,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// Path of its page, which stays.
    pub url: String,
}

impl TextLink {
    /// `The mandate, version 2:`
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        let name = lang.t(&format!("document-{}", self.kind));
        lang.tr(
            "receipt-text",
            &[
                ("value", name.as_str().into()),
                ("version", self.version.into()),
            ],
        )
    }

    /// `The mandate, version 2`
    #[must_use]
    pub fn name(&self, lang: Lang) -> String {
        let label = self.label(lang);
        label
            .trim_end_matches([':', ' ', '\u{a0}', '\u{202f}'])
            .to_owned()
    }

    /// Whether it is what was signed; else it was shown beside it.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        matches!(self.kind.as_str(), "mandate" | "statement")
    }
}
