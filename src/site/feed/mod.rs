//! What happens in a campaign as an Atom feed (RFC 4287), one per language: events of the procedure, numbers that were reached, and
//! changes of what was published.
//!
//! An entry's id is a `tag:` URI (RFC 4151) made of the log's origin, which never changes, of the day of publication in UTC, and of what the
//! entry is about: it survives a new name, a new language's title, a new address, another time zone and a corrected day. Its `updated` is
//! when that took place or was written down.

/// What there is to tell.
mod entries;
/// Handlers.
pub(crate) mod pages;

use askama::Template;
use jiff::Timestamp;

use crate::clock::Millis;
use crate::i18n::Lang;

/// Entries in a feed at most.
const MOST: usize = 50;

/// Something that a feed tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its `tag:` URI.
    pub(crate) id: String,
    /// In a few words.
    pub(crate) title: String,
    /// When.
    pub(crate) at: Millis,
    /// The page where it stands, absolute.
    pub(crate) url: String,
    /// HTML; may be empty.
    pub(crate) html: String,
}

/// The feed in another language of the campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Other {
    /// Code of the language.
    pub(crate) code: &'static str,
    /// Absolute address.
    pub(crate) url: String,
}

/// The feed of a campaign in a language.
#[derive(Debug, Template)]
#[template(path = "site/feed/feed.xml")]
pub(crate) struct Feed {
    /// The language.
    pub(crate) lang: Lang,
    /// Its `tag:` URI.
    pub(crate) id: String,
    /// Its title.
    pub(crate) title: String,
    /// The demand.
    pub(crate) subtitle: String,
    /// Who leads the campaign.
    pub(crate) author: String,
    /// When something last happened.
    pub(crate) at: Millis,
    /// Its own address, absolute.
    pub(crate) url: String,
    /// The campaign's page, absolute.
    pub(crate) page: String,
    /// The same in other languages.
    pub(crate) others: Vec<Other>,
    /// The newest first.
    pub(crate) entries: Vec<Entry>,
}

impl Feed {
    /// A moment as RFC 3339 writes it.
    fn time(&self, at: &Millis) -> String {
        Timestamp::from_millisecond(*at)
            .unwrap_or(Timestamp::UNIX_EPOCH)
            .strftime("%Y-%m-%dT%H:%M:%SZ")
            .to_string()
    }

    /// The feed as XML.
    ///
    /// # Errors
    /// Never in practice: it is written into memory.
    pub(crate) fn xml(&self) -> askama::Result<String> {
        // What XML 1.0 has no place for, however it is written (section 2.2).
        let allowed = |c: &char| {
            !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\n' | '\t')
        };
        Ok(self.render()?.chars().filter(allowed).collect())
    }
}

/// Links that lead to a place of this site, made absolute: a reader shows them elsewhere.
fn absolute(html: &str, site: &str) -> String {
    html.replace(" href=\"/", &format!(" href=\"{site}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(title: &str) -> Feed {
        Feed {
            lang: Lang::ENGLISH,
            id: "tag:example.org,2026-01-01:log/x/en".to_owned(),
            title: title.to_owned(),
            subtitle: "Take the cameras down.".to_owned(),
            author: "A & B".to_owned(),
            at: 1_772_450_000_123,
            url: "https://example.org/en/x/feed.atom".to_owned(),
            page: "https://example.org/en/x".to_owned(),
            others: Vec::new(),
            entries: vec![Entry {
                id: "tag:example.org,2026-01-01:log/x/en/procedure/1".to_owned(),
                title: "Filed".to_owned(),
                at: 1_772_450_000_123,
                url: "https://example.org/en/x/procedure".to_owned(),
                html: "<p>a &amp; b</p>".to_owned(),
            }],
        }
    }

    #[test]
    fn whatever_is_written_is_xml() {
        let xml = feed("<b>\u{b}bold & \"quoted\"\u{1}\u{ffff}")
            .xml()
            .unwrap();
        let document = roxmltree::Document::parse(&xml).unwrap();
        let text = |name: &str| {
            let mut nodes = document.descendants();
            let node = nodes.find(|node| node.has_tag_name(name));
            node.and_then(|node| node.text()).map(str::to_owned)
        };
        assert_eq!(text("title").unwrap(), "<b>bold & \"quoted\"");
        assert_eq!(text("content").unwrap(), "<p>a &amp; b</p>");
        assert_eq!(text("updated").unwrap(), "2026-03-02T11:13:20Z");
        assert_eq!(text("name").unwrap(), "A & B");
    }

    #[test]
    fn links_lead_out_of_the_reader_to_the_site() {
        let html = "<a href=\"/fr/x\">x</a> <a href=\"https://elsewhere.example/\">y</a>";
        assert_eq!(
            absolute(html, "https://example.org"),
            "<a href=\"https://example.org/fr/x\">x</a> <a href=\"https://elsewhere.example/\">y</a>"
        );
    }
}
