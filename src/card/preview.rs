use serde_json::{Value, json};

use super::words::{HEIGHT, WIDTH};
use crate::i18n::Lang;
use crate::web::Html;
use crate::web::campaign_page::CampaignPage;
use crate::web::view::{PageContext, SITE};

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

impl Preview {
    /// What every page of a campaign says; `rest` follows its address.
    #[must_use]
    pub fn of(place: &CampaignPage, rest: &str) -> Self {
        let (lang, slug) = (place.lang.code(), place.slug());
        let texts = place.campaign.folder.texts(lang);
        let first = &place.campaign.folder.definition.languages;
        let default = match (rest, first.first()) {
            // This address asks the browser for its language.
            ("", _) | (_, None) => format!("/{slug}{rest}"),
            (rest, Some(first)) => format!("/{first}/{slug}{rest}"),
        };
        Self {
            default,
            card: Some(CardLink {
                url: format!("{}/{lang}/{slug}/card/newest.png", place.site),
                alt: texts.map_or(String::new(), |texts| texts.demand.clone()),
            }),
            base: place.site.clone(),
            data: Value::Null,
        }
    }

    /// What is true of a campaign's page in the words of schema.org. They have none for a petition; a page, who answers for it, and
    /// where it stands in the site are all that is said.
    #[must_use]
    pub fn data_of(place: &CampaignPage, card: &CardLink) -> Value {
        let folder = &place.campaign.folder;
        let Some(texts) = folder.texts(place.lang.code()) else {
            return Value::Null;
        };
        let home = format!("{}/{}", place.site, place.lang.code());
        let page = format!("{home}/{}", place.slug());
        let mut web_page = json!({
            "@type": "WebPage",
            "@id": page,
            "url": page,
            "name": plain(place.lang, &texts.title),
            "headline": plain(place.lang, &texts.demand),
            "description": plain(place.lang, &texts.summary),
            "inLanguage": place.lang.code(),
            "isPartOf": { "@type": "WebSite", "name": SITE, "url": place.site },
            "primaryImageOfPage": {
                "@type": "ImageObject",
                "url": card.url,
                "width": WIDTH,
                "height": HEIGHT,
            },
        });
        if let Some(lead) = folder.lead() {
            let mut organisation = json!({ "@type": "Organization", "name": lead.name });
            if lead.url.starts_with("http") {
                organisation["url"] = json!(lead.url);
            }
            web_page["publisher"] = organisation;
        }
        let crumb = |position: u8, name: String, item: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": item });
        let crumbs = json!({
            "@type": "BreadcrumbList",
            "itemListElement": [
                crumb(1, SITE.to_owned(), &home),
                crumb(2, plain(place.lang, &texts.title), &page),
            ],
        });
        json!({ "@context": "https://schema.org", "@graph": [web_page, crumbs] })
    }

    /// The home page, in a language.
    #[must_use]
    pub fn of_home(lang: Lang, base: &str) -> Self {
        let card = super::words::of_home(lang, SITE, base);
        Self {
            base: base.to_owned(),
            default: "/".to_owned(),
            card: Some(CardLink {
                url: format!("{base}/card/{}.png", lang.code()),
                alt: card.alt(),
            }),
            data: json!({
                "@context": "https://schema.org",
                "@type": "WebSite",
                "name": SITE,
                "url": base,
                "inLanguage": lang.code(),
                "description": plain(lang, &lang.t("home-lead")),
            }),
        }
    }
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
