use std::fmt::Write as _;

use crate::web::check;
use crate::web::markdown::escaped;
use crate::web::markup::{attribute, name, tag_end};
use crate::web::session::csrf;

/// Where pages of a preview lead, and what stands on each of them.
pub(super) struct Lead<'l> {
    /// The address of the preview: everything of the site is below it.
    pub(super) base: &'l str,
    /// The address of the site.
    pub(super) site: &'l str,
    /// The token that forms of whoever is signed in carry.
    pub(super) token: Option<&'l str>,
    /// HTML that stands first, behind the links that skip it.
    pub(super) band: &'l str,
}

/// What all pages share is the same here.
const SHARED: [&str; 3] = ["/assets/", "/favicon.ico", "/apple-touch-icon.png"];

impl Lead<'_> {
    /// An address of the site, as one of the preview; none where it leads elsewhere.
    pub(super) fn address(&self, address: &str) -> Option<String> {
        let below = match address.strip_prefix(self.site) {
            Some("") => "/",
            Some(below) if below.starts_with(['/', '?', '#']) => below,
            _ => address,
        };
        let is_ours = below.starts_with('/') && !below.starts_with("//");
        let is_shared = SHARED.iter().any(|shared| below.starts_with(shared))
            || below.split(['?', '#']).next() == Some(check::PATH);
        (is_ours && !is_shared).then(|| format!("{}{below}", self.base))
    }

    /// A page whose links, forms and pictures lead below the preview's address.
    ///
    /// It works on the page as it is sent, so that whatever the site becomes, its preview follows; templates escape `<` wherever it is text.
    pub(super) fn page(&self, html: &str) -> String {
        let mut out = String::with_capacity(html.len() + 4_096);
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let (before, tag) = rest.split_at(at);
            out.push_str(before);
            let (tag, after) = tag.split_at(tag_end(tag).unwrap_or(tag.len()));
            rest = after;
            let is_end = tag.starts_with("</");
            match name(tag) {
                "meta" if self.token.is_some() && attribute(tag, "name") == Some("referrer") => {
                    // Pages of supporters tell nobody where they came from; the desk has to know that a form is of its own.
                    out.push_str("<meta name=\"referrer\" content=\"same-origin\">");
                }
                "a" | "area" | "button" | "form" | "iframe" | "img" | "input" | "link"
                | "source"
                    if !is_end =>
                {
                    out.push_str(&self.tag(tag));
                    self.with_token(&mut out, tag);
                }
                "body" if !is_end => {
                    let (skips, after) = rest.split_at(skip_links(rest));
                    rest = after;
                    out.push_str(tag);
                    out.push_str(skips);
                    out.push_str(self.band);
                }
                _ => out.push_str(tag),
            }
        }
        out.push_str(rest);
        out
    }

    fn tag(&self, tag: &str) -> String {
        let mut tag = tag.to_owned();
        for name in ["href", "src", "action", "formaction", "data-challenge"] {
            let to = attribute(&tag, name).and_then(|address| {
                let there = self.address(address)?;
                Some((attribute_of(name, address), attribute_of(name, &there)))
            });
            if let Some((was, is)) = to {
                tag = tag.replacen(&was, &is, 1);
            }
        }
        let several = attribute(&tag, "srcset").map(|sizes| {
            let led = sizes.split(", ").map(|size| {
                let size = size.trim();
                self.address(size).unwrap_or_else(|| size.to_owned())
            });
            let led: Vec<String> = led.collect();
            (
                attribute_of("srcset", sizes),
                attribute_of("srcset", &led.join(", ")),
            )
        });
        match several {
            Some((was, is)) => tag.replacen(&was, &is, 1),
            None => tag,
        }
    }

    fn with_token(&self, out: &mut String, tag: &str) {
        let posts = attribute(tag, "method").is_some_and(|how| how.eq_ignore_ascii_case("post"));
        if let Some(token) = self.token.filter(|_| name(tag) == "form" && posts) {
            // Writing to a String cannot fail.
            let _ = write!(
                out,
                "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                csrf::FIELD,
                escaped(token)
            );
        }
    }
}

/// How much of this are links within the page that keyboards meet first.
fn skip_links(html: &str) -> usize {
    let mut all = 0;
    while let Some(rest) = html.get(all..) {
        let link = rest.trim_start();
        let tag = link.get(..tag_end(link).unwrap_or(0)).unwrap_or_default();
        let is_skip = tag.starts_with("<a ") && attribute(tag, "class") == Some("skip");
        let Some(end) = link.find("</a>").filter(|_| is_skip) else {
            break;
        };
        let end = end + "</a>".len();
        all += rest.len() - link.len() + end;
    }
    all
}

fn attribute_of(name: &str, value: &str) -> String {
    format!(" {name}=\"{value}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(html: &str, token: Option<&str>) -> String {
        let lead = Lead {
            base: "/desk/preview/T",
            site: "https://clameur.example.org",
            token,
            band: "<aside>x</aside>",
        };
        lead.page(html)
    }

    #[test]
    fn pages_lead_below_their_preview() {
        for (given, expected) in [
            ("<a href=\"/fr/x\">", "<a href=\"/desk/preview/T/fr/x\">"),
            (
                "<a class=\"y\" href=\"https://clameur.example.org/fr/x?a=b\" rel=\"z\">",
                "<a class=\"y\" href=\"/desk/preview/T/fr/x?a=b\" rel=\"z\">",
            ),
            (
                "<a href=\"https://clameur.example.org\">",
                "<a href=\"/desk/preview/T/\">",
            ),
            (
                "<img src=\"/pictures/x/a.jpg\" srcset=\"/pictures/x/a.jpg 480w, /pictures/x/b.jpg 960w\">",
                "<img src=\"/desk/preview/T/pictures/x/a.jpg\" srcset=\"/desk/preview/T/pictures/x/a.jpg 480w, /desk/preview/T/pictures/x/b.jpg 960w\">",
            ),
            (
                "<form method=\"post\" action=\"/fr/x/join\" data-challenge=\"/fr/x/challenge\"><button formaction=\"/fr/x/join#a\">",
                "<form method=\"post\" action=\"/desk/preview/T/fr/x/join\" data-challenge=\"/desk/preview/T/fr/x/challenge\"><button formaction=\"/desk/preview/T/fr/x/join#a\">",
            ),
            (
                "<iframe src=\"/embed/fr/x/count\" title=\"y\"></iframe>",
                "<iframe src=\"/desk/preview/T/embed/fr/x/count\" title=\"y\"></iframe>",
            ),
            (
                "<body class=\"a\">\n",
                "<body class=\"a\"><aside>x</aside>\n",
            ),
            (
                "<body>\n<a class=\"skip\" href=\"#a\">b</a>\n<a class=\"skip\" href=\"#c\">d</a>\n<a href=\"/\">e</a>",
                "<body>\n<a class=\"skip\" href=\"#a\">b</a>\n<a class=\"skip\" href=\"#c\">d</a><aside>x</aside>\n<a href=\"/desk/preview/T/\">e</a>",
            ),
        ] {
            assert_eq!(led(given, None), expected);
        }
        for same in [
            "<a href=\"#join\">",
            "<a href=\"https://example.org/\">",
            "<a href=\"https://clameur.example.org.example.net/\">",
            "<a href=\"//example.org/\">",
            "<a href=\"mailto:a@example.org\">",
            "<link rel=\"stylesheet\" href=\"/assets/a.css\">",
            "<a href=\"/check?lang=fr\">",
            "<input name=\"a\" value=\"/fr/x\">",
            "<meta name=\"referrer\" content=\"no-referrer\">",
            "&#60;a href=&#34;/fr/x&#34;&#62; <",
        ] {
            assert_eq!(led(same, None), same);
        }
    }

    #[test]
    fn forms_of_whoever_is_signed_in_carry_their_token() {
        assert_eq!(
            led("<form method=\"post\" action=\"/fr/x\">", Some("t")),
            "<form method=\"post\" action=\"/desk/preview/T/fr/x\"><input type=\"hidden\" name=\"desk-token\" value=\"t\">"
        );
        // What is sent by address would show it there.
        let get = led("<form method=\"get\" action=\"/fr/x\"></form>", Some("t"));
        assert!(!get.contains("desk-token"));
        assert_eq!(
            led(
                "<meta name=\"referrer\" content=\"no-referrer\">",
                Some("t")
            ),
            "<meta name=\"referrer\" content=\"same-origin\">"
        );
    }
}
