use serde_json::{Value, json};

use super::words::{HEIGHT, WIDTH};
use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
use crate::web::preview::{CardLink, Preview, plain};
use crate::web::view::SITE;

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
        let card = crate::site::card::words::of_home(lang, SITE, base);
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
