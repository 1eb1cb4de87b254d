//! What the layout engine leaves to be done before its pages may be called tagged.

use textris_pdf::{
    fonts::Fonts,
    layout::{Element, Layout, Tagging, TextElement, layout},
    model::{Block, Document, plain_text},
};

/// Lays a document out, then mends two things in what is drawn:
///
/// - Letters such as `ọ̀`, which have no code point of their own, are set as several glyphs. The
///   engine gives all of their text to the last glyph and none to the first, and PDF/A refuses a
///   glyph without text. Each glyph gets the whole letter.
/// - The engine drops the space at the end of a line and between two faces. A tagged PDF needs a
///   space character at every break between words (ISO 32000-1, 14.8.2.5), or readers join the
///   words. It is put back where the source has one, and not where a long word was cut.
pub(crate) fn lay_out(document: &Document, fonts: &Fonts) -> Layout {
    let mut laid = layout(document, fonts);
    let mut texts = Vec::with_capacity(laid.nodes);
    leaves(&document.blocks, &mut texts);
    // The order of the leaves is the engine's; should it ever change, spaces are not worth a guess.
    let known = texts.len() == laid.nodes;
    let mut rests: Vec<&str> = texts.iter().map(String::as_str).collect();
    for element in laid.pages.iter_mut().flat_map(|page| &mut page.elements) {
        let Element::Text(run) = element else {
            continue;
        };
        whole_letters(run);
        if let Tagging::Content(node) = run.tag
            && known
            && let Some(rest) = rests.get_mut(node)
        {
            *rest = after(rest, &run.text);
            if rest.starts_with(breaks_words) && !rest.trim_start_matches(breaks_words).is_empty() {
                push_space(run, fonts);
            }
        }
    }
    laid
}

fn whole_letters(run: &mut TextElement) {
    if run.glyphs.iter().all(|glyph| !glyph.text_range.is_empty()) {
        return;
    }
    let mut glyphs = run.glyphs.to_vec();
    let mut next = run.text.len()..run.text.len();
    for glyph in glyphs.iter_mut().rev() {
        if glyph.text_range.is_empty() && glyph.text_range.start == next.start {
            glyph.text_range = next.clone();
        }
        next = glyph.text_range.clone();
    }
    run.glyphs = glyphs.into();
}

fn push_space(run: &mut TextElement, fonts: &Fonts) {
    let space = fonts.shape(run.style, " ");
    let mut glyphs = run.glyphs.to_vec();
    let offset = run.text.len();
    for glyph in space.glyphs.iter() {
        let mut glyph = glyph.clone();
        glyph.text_range = glyph.text_range.start + offset..glyph.text_range.end + offset;
        glyphs.push(glyph);
    }
    run.text.push(' ');
    run.glyphs = glyphs.into();
}

/// White space at which the engine parts words.
fn breaks_words(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// What follows the words of `run` in `text`; nothing where they do not stand there.
fn after<'a>(text: &'a str, run: &str) -> &'a str {
    let mut rest = text;
    for word in run.split(' ') {
        rest = rest.trim_start_matches(breaks_words);
        let Some(behind) = rest.strip_prefix(word) else {
            return "";
        };
        rest = behind;
    }
    rest
}

/// The text of each leaf of the structure tree, in the order in which the engine counts them.
fn leaves(blocks: &[Block], texts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { content, .. } => {
                let text = plain_text(content);
                if !text.trim().is_empty() {
                    texts.push(text);
                }
            }
            Block::Paragraph(content) => texts.push(plain_text(content)),
            Block::Table(table) => {
                let columns = table.columns();
                let heads = table.has_header().then_some(&table.headers);
                for row in heads.into_iter().chain(&table.rows) {
                    let cells = row.iter().map(|cell| plain_text(cell.inlines()));
                    let missing = std::iter::repeat_with(String::new);
                    texts.extend(cells.chain(missing).take(columns));
                }
            }
            Block::TaskList(items) => {
                texts.extend(items.iter().map(|item| plain_text(&item.content)));
            }
            Block::BulletList(items) | Block::OrderedList { items, .. } => {
                for item in items {
                    // Its number, of a single word.
                    texts.push(String::new());
                    texts.push(plain_text(item));
                }
            }
            Block::Box { content, .. } => leaves(content, texts),
            Block::PageBreak | Block::Spacer(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use textris_pdf::build::{Textris, bold, text};

    use super::*;
    use crate::pdf::glyphs;

    /// The text of a document as a reader hears it: all runs, one after the other.
    fn heard(doc: Textris) -> String {
        let fonts = glyphs::fonts().unwrap();
        let laid = lay_out(&doc.build(), &fonts);
        let elements = laid.pages.iter().flat_map(|page| &page.elements);
        let runs = elements.filter_map(|element| match element {
            Element::Text(run) => {
                let end = run.glyphs.last().map_or(0, |glyph| glyph.text_range.end);
                assert_eq!(end, run.text.len());
                Some(run.text.as_str())
            }
            _ => None,
        });
        runs.collect()
    }

    #[test]
    fn words_are_parted_by_spaces_at_the_ends_of_lines_and_between_faces() {
        let words = "mot ".repeat(60);
        let long = "x".repeat(300);
        let mut doc = Textris::new();
        doc.h1("Un titre");
        doc.paragraph(bold("gras").normal(" maigre").bold(", collé"));
        doc.boxed(|inner| {
            inner.paragraph(words.as_str());
        });
        doc.ordered_list([format!("{long} {long}")]);
        doc.task_list([(true, text("case").line_break().italic("cochée"))]);
        doc.table(["a", "b"], [["c d", ""]]);
        let expected = format!(
            "Un titregras maigre, collé{}1.{long} {long}case cochéeabc d",
            words.trim_end()
        );
        assert_eq!(heard(doc), expected);
    }

    #[test]
    fn each_glyph_of_a_letter_has_the_whole_letter() {
        let mut doc = Textris::new();
        doc.paragraph("Ayọ\u{300} na");
        assert_eq!(heard(doc), "Ayọ\u{300} na");
    }
}
