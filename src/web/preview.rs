//! What the head of a page says to networks and search engines.

use serde_json::Value;

use super::Html;
use super::view::PageContext;
use crate::i18n::Lang;

/// A picture of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardLink {
    /// Absolute address.
    pub url: String,
    /// What is on it.
    pub alt: String,
}

/// What the head of a page says to networks and search engines. A page about one person says none of it.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// Address of the site, without a slash at the end.
    pub base: String,
    /// Where a reader of no known language is sent, below [`Preview::base`]; empty where nowhere.
    pub default: String,
    /// The picture.
    pub card: Option<CardLink>,
    /// Data in the words of schema.org; null where there is nothing to say.
    pub data: Value,
}

/// Words for machines: typeset, without soft hyphens.
#[must_use]
pub fn plain(lang: Lang, text: &str) -> String {
    lang.typeset(text).replace('\u{ad}', "")
}

/// Data as it may stand inside `<script>`: no `<` can end the element.
fn embedded(data: &Value) -> Html {
    Html::trusted(data.to_string().replace('<', "\\u003c"))
}

/// How networks write a language: with the country that most of its readers live in.
fn locale(code: &str) -> String {
    let country = match code {
        "cs" => "CZ",
        "da" => "DK",
        "el" => "GR",
        "en" => "GB",
        "et" => "EE",
        "ga" => "IE",
        "sl" => "SI",
        "sv" => "SE",
        same => return format!("{same}_{}", same.to_uppercase()),
    };
    format!("{code}_{country}")
}

impl PageContext {
    /// Whether networks and search engines are told of the page.
    #[must_use]
    pub fn is_announced(&self) -> bool {
        !self.private && !self.canonical.is_empty() && !self.told.base.is_empty()
    }

    /// Words for machines.
    #[must_use]
    pub fn plain(&self, text: &str) -> String {
        plain(self.lang, text)
    }

    /// The page's language as networks write it.
    #[must_use]
    pub fn locale(&self) -> String {
        locale(self.lang.code())
    }

    /// The page's other languages, likewise.
    #[must_use]
    pub fn other_locales(&self) -> Vec<String> {
        let others = self.languages.iter().filter(|one| !self.is_current(one));
        others.map(|one| locale(&one.code)).collect()
    }

    /// Data in the words of schema.org, for a `<script>` that runs nothing.
    #[must_use]
    pub fn structured(&self) -> Option<Html> {
        (!self.told.data.is_null()).then(|| embedded(&self.told.data))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn data_cannot_leave_its_element() {
        let html = embedded(&json!({ "name": "</script><script>alert(1)" })).to_string();
        assert!(!html.contains('<'), "{html}");
        let read: Value = serde_json::from_str(&html).unwrap();
        assert_eq!(read["name"], "</script><script>alert(1)");
    }

    #[test]
    fn languages_have_their_countries() {
        assert_eq!(locale("fr"), "fr_FR");
        for (code, expected) in [
            ("el", "el_GR"),
            ("sl", "sl_SI"),
            ("ga", "ga_IE"),
            ("mt", "mt_MT"),
        ] {
            assert_eq!(locale(code), expected);
        }
    }
}
