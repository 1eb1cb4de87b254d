use std::fmt::Write as _;

use crate::web::markup::{attribute, name, tag_end};

/// A page of the form, made fit for a frame: without the site's head and foot, forms go to the zone's address or out of the frame, and
/// links lead out of it, but for those within the page.
///
/// It works on the page as it is sent, so that whatever the form becomes, its frame follows; templates escape `<` wherever it is text.
pub(super) fn fit(html: &str, form: &str, framed: &str, mark: &Mark) -> String {
    let html = without(html, "<header class=\"site-header\">", "</header>");
    let html = without(&html, "<footer class=\"site-footer\">", "</footer>");
    let mut out = String::with_capacity(html.len() + 4_096);
    let mut rest = html.as_str();
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let (tag, after) = tag.split_at(tag_end(tag).unwrap_or(tag.len()));
        rest = after;
        match (name(tag), tag.starts_with("</")) {
            ("a", false) => out.push_str(&link(tag, form, framed)),
            ("form", false) => out.push_str(&sent(tag, form, framed)),
            ("head", true) => {
                // Writing to a String cannot fail.
                let _ = write!(
                    out,
                    "<link rel=\"stylesheet\" href=\"{}\">\n<meta name=\"robots\" content=\"noindex\">\n\
                     <script type=\"module\" src=\"{}\"></script>\n{tag}",
                    mark.style, mark.script
                );
            }
            ("body", false) => {
                let _ = write!(
                    out,
                    "<body class=\"is-framed\">\n<p class=\"embed-host\"><a href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a></p>",
                    mark.page, mark.host
                );
            }
            // In a frame of another site browsers take no focus from its page, and complain.
            _ => out.push_str(&tag.replacen(" autofocus", "", 1)),
        }
    }
    out.push_str(rest);
    out
}

/// What a framed page of the form has besides.
pub(super) struct Mark {
    /// Address of the stylesheet of frames.
    pub(super) style: &'static str,
    /// Address of the script that tells the height.
    pub(super) script: &'static str,
    /// Address of the campaign.
    pub(super) page: String,
    /// Name of this site's host: whose form it is has to be seen.
    pub(super) host: String,
}

/// Without what stands between two marks, and without them.
fn without(html: &str, begin: &str, end: &str) -> String {
    let parts = html
        .split_once(begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    parts.map_or_else(
        || html.to_owned(),
        |(before, after)| format!("{before}{after}"),
    )
}

/// The address of the form in the frame, where an address is that of the form.
fn framed_address(address: &str, form: &str, framed: &str) -> Option<String> {
    let rest = address.strip_prefix(form)?;
    (rest.is_empty() || rest.starts_with(['?', '#'])).then(|| format!("{framed}{rest}"))
}

fn link(tag: &str, form: &str, framed: &str) -> String {
    let Some(address) = attribute(tag, "href").filter(|address| !address.starts_with('#')) else {
        return tag.to_owned();
    };
    if let Some(to) = framed_address(address, form, framed) {
        return tag.replacen(
            &format!(" href=\"{address}\""),
            &format!(" href=\"{to}\""),
            1,
        );
    }
    let inner = tag.strip_suffix('>').unwrap_or(tag);
    let inner = [" target", " rel"]
        .iter()
        .fold(inner.to_owned(), |tag, name| {
            let value = attribute(&tag, name.trim()).map(str::to_owned);
            value.map_or(tag.clone(), |value| {
                tag.replacen(&format!("{name}=\"{value}\""), "", 1)
            })
        });
    format!("{inner} target=\"_blank\" rel=\"noopener noreferrer\">")
}

fn sent(tag: &str, form: &str, framed: &str) -> String {
    let address = attribute(tag, "action").unwrap_or_default();
    match framed_address(address, form, framed) {
        Some(to) => tag.replacen(
            &format!(" action=\"{address}\""),
            &format!(" action=\"{to}\""),
            1,
        ),
        // Whatever else can be sent from here is none of a frame's.
        None => {
            let inner = tag.strip_suffix('>').unwrap_or(tag);
            format!("{inner} target=\"_blank\">")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(html: &str) -> String {
        let mark = Mark {
            style: "/assets/s.css",
            script: "/assets/f.js",
            page: "/fr/c".to_owned(),
            host: "example.org".to_owned(),
        };
        fit(html, "/fr/c/join", "/embed/fr/c/form", &mark)
    }

    #[test]
    fn links_lead_out_and_the_form_stays() {
        for (given, expected) in [
            ("<a href=\"#errors\">", "<a href=\"#errors\">"),
            (
                "<a class=\"x\" href=\"/fr/c/join?nationality=DE\">",
                "<a class=\"x\" href=\"/embed/fr/c/form?nationality=DE\">",
            ),
            (
                "<a href=\"/fr/c/joined\" rel=\"noreferrer\">",
                "<a href=\"/fr/c/joined\" target=\"_blank\" rel=\"noopener noreferrer\">",
            ),
            (
                "<form method=\"post\" action=\"/fr/c/join\" novalidate>",
                "<form method=\"post\" action=\"/embed/fr/c/form\" novalidate>",
            ),
            (
                "<form method=\"post\" action=\"/fr/c/withdraw\">",
                "<form method=\"post\" action=\"/fr/c/withdraw\" target=\"_blank\">",
            ),
            (
                "<div tabindex=\"-1\" autofocus id=\"errors\">",
                "<div tabindex=\"-1\" id=\"errors\">",
            ),
            ("1 &#60; 2 <b>a</b> <", "1 &#60; 2 <b>a</b> <"),
            (
                "<a title=\"a > b\" href=\"/fr/c\">",
                "<a title=\"a > b\" href=\"/fr/c\" target=\"_blank\" rel=\"noopener noreferrer\">",
            ),
            (
                "x<header class=\"site-header\"><a href=\"/\">y</a></header>z",
                "xz",
            ),
        ] {
            assert_eq!(fitted(given), expected);
        }
    }

    #[test]
    fn whose_form_it_is_can_be_seen() {
        let page = fitted("<html><head></head><body>\n</body></html>");
        assert!(page.contains("<body class=\"is-framed\">"));
        assert!(page.contains(">example.org</a>"));
        assert!(page.contains("src=\"/assets/f.js\""));
    }
}
