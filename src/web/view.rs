use std::borrow::{Borrow, Cow};

use super::preview::Preview;
use super::{Html, assets, face, markdown};
use crate::i18n::{EU_ORDER, Lang};

/// Name of this kind of site.
pub const SITE: &str = "Clameur";

/// A language that a page is offered in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// For `lang` and `hreflang`.
    pub code: String,
    /// The language's own name for itself.
    pub name: String,
    /// This same page in that language.
    pub url: String,
}

/// What every page knows.
#[derive(Debug, Clone)]
pub struct PageContext {
    /// Language of the page.
    pub lang: Lang,
    /// The languages of this page, its own among them; empty or one: no choice is shown.
    pub languages: Vec<LanguageLink>,
    /// Of these, the one that the visitor's browser prefers, where it is another than the page's.
    pub suggested: Option<LanguageLink>,
    /// Title of the document, without the site's name.
    pub title: String,
    /// Title for previews where that is another than the page's; mostly empty.
    pub preview: String,
    /// For search engines and previews; may be empty.
    pub description: String,
    /// Absolute address of the page; may be empty (then none is declared).
    pub canonical: String,
    /// What the visitor's address carries on to the same page in another language, as `?via=…`; mostly empty.
    pub carried: String,
    /// The organisation's colour, `#rrggbb`.
    pub accent: String,
    /// Name of this instance.
    pub site: String,
    /// Where the site's name leads.
    pub home: String,
    /// True for a demonstration: a band on top of the page says so.
    pub demonstration: bool,
    /// Address of the demonstration's mailbox, if there is one.
    pub mailbox: Option<String>,
    /// True where the page is a form (`join-form`) that another language shows with what was typed: the languages are its buttons.
    pub keeps_form: bool,
    /// True for pages that no search engine should keep (receipts, confirmations, errors).
    pub private: bool,
    /// What networks and search engines are told.
    pub told: Preview,
}

impl PageContext {
    /// A page with nothing in particular.
    #[must_use]
    pub fn new(lang: Lang, title: impl Into<String>) -> Self {
        Self {
            lang,
            languages: Vec::new(),
            suggested: None,
            title: title.into(),
            preview: String::new(),
            description: String::new(),
            canonical: String::new(),
            carried: String::new(),
            accent: String::new(),
            site: SITE.to_owned(),
            home: "/".to_owned(),
            demonstration: false,
            mailbox: None,
            keeps_form: false,
            private: false,
            told: Preview::default(),
        }
    }

    /// A message.
    #[must_use]
    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.lang.t(key.as_ref())
    }

    /// A message with one text, `{ $value }`.
    #[must_use]
    pub fn with(&self, key: &str, value: impl AsRef<str>) -> String {
        self.lang.tr(key, &[("value", value.as_ref().into())])
    }

    /// A message with two texts, `{ $value }` and `{ $other }`.
    #[must_use]
    pub fn with_two(&self, key: &str, value: impl AsRef<str>, other: impl AsRef<str>) -> String {
        self.lang.tr(
            key,
            &[
                ("value", value.as_ref().into()),
                ("other", other.as_ref().into()),
            ],
        )
    }

    /// A message with a number, `{ $count }`.
    #[must_use]
    pub fn count(&self, key: &str, count: impl Borrow<u64>) -> String {
        self.lang.tr(key, &[("count", (*count.borrow()).into())])
    }

    /// A campaign's text, with the language's typography.
    #[must_use]
    pub fn say<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.lang.typeset(text)
    }

    /// A campaign's Markdown, with the language's typography; `shift` lowers its headings.
    #[must_use]
    pub fn md(&self, text: &str, shift: u8) -> Html {
        markdown(&self.lang.typeset(text), shift)
    }

    /// A line of text, as a link where it is a web address.
    #[must_use]
    pub fn linked(&self, text: &str) -> Html {
        Html::from_plain_text(text)
    }

    /// A number as people of this language read it.
    #[must_use]
    pub fn number(&self, n: impl Borrow<u64>) -> String {
        self.lang.number(*n.borrow())
    }

    /// A day as people of this language read it.
    #[must_use]
    pub fn date(&self, day: impl Borrow<jiff::civil::Date>) -> String {
        self.lang.date(*day.borrow())
    }

    /// Whether the languages are too many to stand side by side.
    #[must_use]
    pub fn has_many_languages(&self) -> bool {
        self.languages.len() > 6
    }

    /// Offers these languages, each with its address: a few as they come, many in the order that Union citizens know.
    pub fn offer(
        &mut self,
        offered: impl IntoIterator<Item = Lang>,
        suggested: Option<Lang>,
        url: impl Fn(Lang) -> String,
    ) {
        self.languages = offered
            .into_iter()
            .map(|lang| LanguageLink {
                code: lang.code().to_owned(),
                name: lang.native_name(),
                url: url(lang),
            })
            .collect();
        if self.has_many_languages() {
            let place = |code: &str| EU_ORDER.iter().position(|one| *one == code);
            self.languages.sort_by_key(|language| place(&language.code));
        }
        self.suggested = suggested.and_then(|lang| {
            let mut all = self.languages.iter();
            all.find(|language| language.code == lang.code()).cloned()
        });
    }

    /// Whether a language is the one that the visitor's browser prefers, and is to be marked among a few.
    #[must_use]
    pub fn suggests(&self, language: &LanguageLink) -> bool {
        !self.has_many_languages() && self.suggested.as_ref() == Some(language)
    }

    /// Whether a language is the page's own.
    #[must_use]
    pub fn is_current(&self, language: &LanguageLink) -> bool {
        language.code == self.lang.code()
    }

    /// Address of the stylesheet with the organisation's colour.
    #[must_use]
    pub fn accent_url(&self) -> String {
        assets::accent_url(&self.accent)
    }

    /// Address of one of our files.
    #[must_use]
    pub fn asset(&self, name: &str) -> &'static str {
        assets::asset(name)
    }

    /// The files of the display face that the page certainly needs.
    #[must_use]
    pub fn fonts(&self) -> &'static [&'static str] {
        face::files(self.lang.code())
    }
}

/// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
pub(crate) fn percent(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn everything_but_unreserved_is_encoded() {
        assert_eq!(percent("é & b?\r\n~a"), "%C3%A9%20%26%20b%3F%0D%0A~a");
    }
}
