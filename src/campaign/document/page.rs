use std::fmt::Write as _;

use super::{Block, Document, Span, check};
use crate::i18n::Lang;
use crate::web::markdown::{Html, escape_into, markdown};

/// A document as HTML, in the language that it is written in. `shift` lowers its headings. What stands for each person is named between
/// brackets.
///
/// A document of an earlier program that this grammar cannot read is shown as Markdown, as it was when people signed it.
#[must_use]
pub fn html(text: &str, kind: &str, lang: Lang, shift: u8) -> Html {
    match check(text, kind) {
        Ok(document) => Html::trusted(document.html(lang, shift)),
        Err(_) => markdown(&fill_blanks(&lang.typeset(text), lang), shift),
    }
}

/// Whether a document has places that are filled in for each person.
#[must_use]
pub fn has_blanks(text: &str, lang: Lang) -> bool {
    fill_blanks(text, lang) != text
}

impl Document {
    fn html(&self, lang: Lang, shift: u8) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            match block {
                Block::Heading(level, spans) => {
                    let level = level.saturating_add(shift).min(6);
                    let _ = writeln!(out, "<h{level}>{}</h{level}>", line(spans, lang));
                }
                Block::Paragraph(spans) => {
                    let _ = writeln!(out, "<p>{}</p>", line(spans, lang));
                }
                Block::Numbered(items) => list(&mut out, "ol", items, lang),
                Block::Bulleted(items) => list(&mut out, "ul", items, lang),
                Block::Slot(slot) => {
                    let _ = writeln!(out, "<p>{}</p>", blank(slot.name(), lang));
                }
            }
        }
        out
    }
}

fn list(out: &mut String, tag: &str, items: &[Vec<Span>], lang: Lang) {
    let _ = writeln!(out, "<{tag}>");
    for item in items {
        let _ = writeln!(out, "<li>{}</li>", line(item, lang));
    }
    let _ = writeln!(out, "</{tag}>");
}

fn line(spans: &[Span], lang: Lang) -> String {
    let mut out = String::new();
    let words = |out: &mut String, text: &str| escape_into(out, &lang.typeset(text));
    for span in spans {
        match span {
            Span::Text(text) => words(&mut out, text),
            Span::Bold(text) => {
                out.push_str("<strong>");
                words(&mut out, text);
                out.push_str("</strong>");
            }
            Span::Italic(text) => {
                out.push_str("<em>");
                words(&mut out, text);
                out.push_str("</em>");
            }
            Span::Link { words: text, url } => {
                out.push_str("<a href=\"");
                escape_into(&mut out, url);
                out.push_str("\" rel=\"noreferrer\">");
                words(&mut out, text);
                out.push_str("</a>");
            }
            Span::Field(field) => out.push_str(&blank(field.name(), lang)),
        }
    }
    out
}

/// What will stand in a place, between brackets.
fn blank(name: &str, lang: Lang) -> String {
    let mut out = String::from("<em>[");
    let key = format!("placeholder-{}", name.replace('_', "-"));
    if lang.has(&key) {
        escape_into(&mut out, &lang.typeset(&lang.t(&key)));
    } else {
        escape_into(&mut out, name);
    }
    out.push_str("]</em>");
    out
}

/// The same in Markdown.
fn fill_blanks(text: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let blank = after.split_once('}').and_then(|(name, tail)| {
            let key = format!("placeholder-{}", name.replace('_', "-"));
            lang.has(&key).then(|| (lang.t(&key), tail))
        });
        match blank {
            Some((words, tail)) => {
                out.push_str("*[");
                out.push_str(&words);
                out.push_str("]*");
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_what_was_read() {
        let text = "# Title\n\nA **bold** & *thin* [link](https://example.org/?a=1&b=2).\n\n- one\n- two\n\n### Deeper\n";
        assert_eq!(
            html(text, "notice", Lang::ENGLISH, 1).to_string(),
            "<h2>Title</h2>\n<p>A <strong>bold</strong> &amp; <em>thin</em> \
             <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">link</a>.</p>\n\
             <ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<h4>Deeper</h4>\n"
        );
    }

    #[test]
    fn blanks_of_a_mandate_are_named_and_older_texts_are_shown_as_they_were() {
        let mandate = "# M\n\n{supporter}\n\n{mandatary}\n\n{targets}\n\n{consents}\n\n{signature}\n\n{email}, {revocation_url}\n";
        let shown = html(mandate, "mandate", Lang::ENGLISH, 0).to_string();
        assert!(
            shown.contains("<p><em>[the person’s e-mail address]</em>, <em>["),
            "{shown}"
        );
        let old = html("{email}, {no such} and {", "mandate", Lang::ENGLISH, 0);
        assert_eq!(
            old.to_string(),
            "<p><em>[the person’s e-mail address]</em>, {no such} and {</p>\n"
        );
        assert!(has_blanks(mandate, Lang::ENGLISH));
        assert!(!has_blanks("{no such} {", Lang::ENGLISH));
    }
}
