use std::fmt;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// A piece of HTML made by us, which templates show as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}

impl Html {
    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// HTML that this program made, every text in it escaped.
    pub(crate) fn trusted(html: String) -> Self {
        Self(html)
    }

    /// A contact: a link where it is the address of a mailbox or a page, else its words.
    #[must_use]
    pub fn contact(contact: &str) -> Self {
        let mut out = String::new();
        match contact_url(contact) {
            Some(url) => {
                out.push_str("<a href=\"");
                escape_into(&mut out, &url);
                out.push_str("\">");
                escape_into(&mut out, contact.trim());
                out.push_str("</a>");
            }
            None => escape_into(&mut out, contact.trim()),
        }
        Self(out)
    }

    /// Plain text whose `http(s)` addresses become links; line ends are kept by the stylesheet.
    #[must_use]
    pub fn from_plain_text(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 64);
        for (i, word) in text.split_inclusive(char::is_whitespace).enumerate() {
            let bare = word.trim_end();
            let tail = word.get(bare.len()..).unwrap_or_default();
            let (before, address, after) = split_address(bare);
            // A space stays where it was; `i` only tells the first word from the others.
            debug_assert!(i == 0 || !out.is_empty());
            escape_into(&mut out, before);
            if !address.is_empty() {
                out.push_str("<a href=\"");
                escape_into(&mut out, address);
                out.push_str("\">");
                escape_into(&mut out, address);
                out.push_str("</a>");
            }
            escape_into(&mut out, after);
            escape_into(&mut out, tail);
        }
        Self(out)
    }
}

/// Where a link to a contact leads: an e-mail address or a page; `None` for words, such as a postal address.
#[must_use]
pub fn contact_url(contact: &str) -> Option<String> {
    let contact = contact.trim();
    if contact.contains(char::is_whitespace) {
        return None;
    }
    if contact.starts_with("https://") || contact.starts_with("http://") {
        return Some(contact.to_owned());
    }
    contact.contains('@').then(|| format!("mailto:{contact}"))
}

/// Splits a word into what stands before an address, the address, and the punctuation after it.
fn split_address(word: &str) -> (&str, &str, &str) {
    let start = word.find("https://").or_else(|| word.find("http://"));
    let Some((before, rest)) = start.and_then(|at| word.split_at_checked(at)) else {
        return (word, "", "");
    };
    let address = rest.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '>', '»', '"']);
    let after = rest.get(address.len()..).unwrap_or_default();
    (before, address, after)
}

/// A text as HTML and XML have it, also in attributes between `"`.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(&mut out, text);
    out
}

/// Adds a text to HTML: see [`escaped`].
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

/// Renders Markdown written by an organisation.
///
/// `shift` is added to the level of every heading, so that a text fits below its page's own headings.
/// Raw HTML is dropped; pictures become their description (the page loads nothing that is not ours); a
/// link is kept only if it is `http`, `https`, `mailto` or points inside this site.
#[must_use]
pub fn markdown(text: &str, shift: u8) -> Html {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut dropped_links = Vec::new();
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::Html(_) | Event::InlineHtml(_) => None,
        Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => None,
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        }) => Some(Event::Start(Tag::Heading {
            level: lower(level, shift),
            id,
            classes,
            attrs,
        })),
        Event::End(TagEnd::Heading(level)) => {
            Some(Event::End(TagEnd::Heading(lower(level, shift))))
        }
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => {
            let dest_url = match link_type {
                pulldown_cmark::LinkType::Email => CowStr::from(format!("mailto:{dest_url}")),
                _ => dest_url,
            };
            let keep = is_link_allowed(&dest_url);
            dropped_links.push(!keep);
            keep.then_some(Event::Start(Tag::Link {
                link_type: pulldown_cmark::LinkType::Inline,
                dest_url,
                title,
                id,
            }))
        }
        Event::End(TagEnd::Link) => match dropped_links.pop() {
            Some(true) => None,
            _ => Some(Event::End(TagEnd::Link)),
        },
        other => Some(other),
    });
    let mut out = String::with_capacity(text.len() * 5 / 4);
    html::push_html(&mut out, events);
    Html(out)
}

fn lower(level: HeadingLevel, shift: u8) -> HeadingLevel {
    HeadingLevel::try_from(level as usize + usize::from(shift)).unwrap_or(HeadingLevel::H6)
}

/// Whether a link target of a campaign's text may be followed.
fn is_link_allowed(target: &str) -> bool {
    let target = target.trim();
    if target.starts_with("//") || target.contains(|c: char| c.is_control() || c == '\\') {
        return false;
    }
    // A scheme ends at the first colon that stands before any `/`, `?` or `#`.
    match target.find([':', '/', '?', '#']) {
        Some(at) if target.as_bytes().get(at) == Some(&b':') => {
            let scheme = target.get(..at).unwrap_or_default().to_ascii_lowercase();
            matches!(scheme.as_str(), "http" | "https" | "mailto")
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{Html, markdown};

    #[test]
    fn keeps_structure_and_lowers_headings() {
        let html = markdown(
            "# One\n\nTwo *three* [four](https://example.org/a?b=1&c=2).\n\n- five",
            1,
        );
        assert_eq!(
            html.as_str(),
            "<h2>One</h2>\n<p>Two <em>three</em> <a href=\"https://example.org/a?b=1&amp;c=2\">four</a>.</p>\n<ul>\n<li>five</li>\n</ul>\n"
        );
        assert!(markdown("##### deep", 4).as_str().starts_with("<h6>"));
    }

    #[test]
    fn drops_html_scripts_and_pictures() {
        for text in [
            "<script>alert(1)</script>",
            "a <b onclick=x>c</b>",
            "<img src=x onerror=y>",
            "![alt](https://elsewhere.example/p.png)",
        ] {
            let html = markdown(text, 0).to_string();
            for bad in ["<script", "onclick", "onerror", "<img", "src="] {
                assert!(!html.contains(bad), "{text} gave {html}");
            }
        }
        assert_eq!(markdown("![alt](x.png)", 0).as_str(), "<p>alt</p>\n");
    }

    #[test]
    fn follows_only_harmless_links() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "//elsewhere.example",
            "vbscript:x",
            "file:///etc/passwd",
        ] {
            let html = markdown(&format!("[t](<{bad}>) after [u](/ok)"), 0).to_string();
            assert_eq!(html, "<p>t after <a href=\"/ok\">u</a></p>\n", "{bad}");
        }
        for good in [
            "mailto:a@example.org",
            "http://a.example",
            "count#top",
            "#x",
            "/fr/a:b",
        ] {
            assert!(
                markdown(&format!("[t]({good})"), 0)
                    .as_str()
                    .contains("<a "),
                "{good}"
            );
        }
        assert!(
            markdown("<a@example.org>", 0)
                .as_str()
                .contains("href=\"mailto:a@example.org\"")
        );
    }

    #[test]
    fn plain_text_is_escaped_and_linked() {
        let html = Html::from_plain_text("Bonjour <b>,\nhttps://example.org/a?b=1&c=2.\nFin");
        assert_eq!(
            html.as_str(),
            "Bonjour &lt;b&gt;,\n<a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>.\nFin"
        );
        assert_eq!(Html::from_plain_text("").as_str(), "");
    }
}
