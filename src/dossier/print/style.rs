//! How the documents look: one sober face for all.

use textris_pdf::{
    Color,
    build::{Text, Textris, bold, mono, muted, text},
    model::{Cell, SectionContent},
    theme::{Align, BoxStyle, ColumnWidth, ColumnWidths, HeadingSpacing, TableStyle, Theme},
};

use crate::dossier::print::model::Campaign;
use crate::pdf::TextWriter;

/// Points in a centimetre.
const CM: f32 = 72.0 / 2.54;

/// The theme of documents that are read: mandates, covers, reports.
pub(crate) fn reading() -> Theme {
    let mut theme = sober();
    theme.page.margin_x = 2.5 * CM;
    theme
}

/// The theme of lists.
pub(crate) fn listing() -> Theme {
    let mut theme = sober();
    theme.page.margin_x = 1.8 * CM;
    theme.font_size.body = 9.0;
    theme
}

/// The theme of wide lists: A4, turned.
pub(crate) fn landscape() -> Theme {
    let mut theme = listing();
    std::mem::swap(&mut theme.page.width, &mut theme.page.height);
    theme.page.margin_y = 1.9 * CM;
    theme
}

fn sober() -> Theme {
    let mut theme = Theme::default();
    theme.page.margin_y = 2.2 * CM;
    theme.page.header_offset = 24.0;
    theme.page.footer_offset = 28.0;
    theme.font_size.body = 9.5;
    theme.font_size.h1 = 20.0;
    theme.font_size.h2 = 11.5;
    theme.font_size.h3 = 10.0;
    theme.font_size.chrome = 7.5;
    theme.spacing.line_height = 1.4;
    theme.spacing.block = 6.0;
    theme.spacing.heading_above = HeadingSpacing::uniform(14.0);
    theme.spacing.heading_below = HeadingSpacing::uniform(4.0);
    theme.spacing.keep_together_max_fraction = 0.2;
    theme.table.inset_x = 5.0;
    theme.table.inset_y = 2.5;
    theme.checkbox.size = 8.5;
    theme.checkbox.gap = 8.0;
    theme.list.task_gap = 5.0;
    theme.list.bullet_gap = 3.0;
    theme.list.bullet_indent = 20.0;
    theme.palette.text = Color::new(0x14, 0x14, 0x14);
    // 7 : 1 on white.
    theme.palette.muted = Color::new(0x57, 0x57, 0x57);
    theme.palette.highlight = Color::new(0xf3, 0xf2, 0xee);
    theme
}

/// A note set apart.
pub(crate) fn note() -> BoxStyle {
    BoxStyle {
        background: Color::new(0xf3, 0xf2, 0xee),
        padding_x: 12.0,
        padding_y: 11.0,
        margin_x: 0.0,
        margin_y: 3.0,
    }
}

/// How wide a column is.
#[derive(Clone, Copy)]
pub(crate) enum Width {
    /// In points.
    Points(f32),
    /// A share of what the other columns leave.
    Share(f32),
}

/// A list of people, files or facts in `doc`. The widths are fixed beforehand: a name of two
/// hundred letters breaks within its column and does not push the others away. Columns whose
/// position stands in `right` are set to the right.
pub(crate) fn list_style(doc: &Textris, columns: &[Width], right: &[usize]) -> TableStyle {
    // A hair less than the page, so that rounding never makes the table too wide.
    let total = doc.theme().page.content_width() - 0.01;
    let points = |width: &Width| match width {
        Width::Points(points) => *points,
        Width::Share(_) => 0.0,
    };
    let share = |width: &Width| match width {
        Width::Points(_) => 0.0,
        Width::Share(share) => *share,
    };
    let left = total - columns.iter().map(points).sum::<f32>();
    let shares = columns.iter().map(share).sum::<f32>().max(1.0);
    let widths = columns
        .iter()
        .map(|width| points(width) + left * share(width) / shares);
    let align = (0..columns.len()).map(|column| {
        if right.contains(&column) {
            Align::Right
        } else {
            Align::Left
        }
    });
    TableStyle {
        font_size: Some(8.0),
        align: align.collect(),
        columns: ColumnWidths::custom(widths.map(ColumnWidth::Absolute)),
        ..TableStyle::data()
    }
}

/// The right-hand side of a fact.
pub(crate) enum Value {
    /// Words.
    Words(String),
    /// A hash, an index, an instant: in the fixed-width face.
    Code(String),
}

/// Adds a table of facts under two column headings. Empty values are left out.
pub(crate) fn facts(doc: &mut Textris, heads: [String; 2], rows: Vec<(String, Value)>) {
    let rows: Vec<[Text; 2]> = rows
        .into_iter()
        .filter_map(|(what, value)| {
            let value = match value {
                Value::Words(words) if words.is_empty() => return None,
                Value::Words(words) => text(words),
                Value::Code(code) => mono(code),
            };
            Some([muted(what), value])
        })
        .collect();
    let style = list_style(doc, &[Width::Points(128.0), Width::Share(1.0)], &[]);
    doc.table_styled(&style, heads, rows);
}

/// A cell with the text of a list.
pub(crate) fn cell(words: impl Into<String>) -> Cell {
    textris_pdf::build::cell(text(words))
}

/// A cell with a hash, broken in two equal lines.
pub(crate) fn hash_cell(hash: &str) -> Cell {
    let (first, second) = hash.split_at_checked(hash.len() / 2).unwrap_or((hash, ""));
    textris_pdf::build::cell(mono(format!("{first} {second}")))
}

/// Sets header and footer: who speaks and what this is above; the campaign, an id and the page
/// below.
pub(crate) fn chrome(
    doc: &mut Textris,
    pen: &TextWriter<'_>,
    campaign: &Campaign,
    what: &str,
    id: &str,
) {
    // What stands in the middle leaves less room at the left.
    let room = if campaign.demonstration { 32 } else { 60 };
    doc.header_left(muted(crate::pdf::shorten(
        &pen.text(&campaign.mandatary.name),
        room,
    )));
    if campaign.demonstration {
        doc.header_center(text(pen.t("print-demonstration")));
    }
    doc.header_right(muted(what));
    footer(doc, pen, campaign, id);
}

fn footer(doc: &mut Textris, pen: &TextWriter<'_>, campaign: &Campaign, id: &str) {
    let room = if id.is_empty() { 80 } else { 48 };
    let mut left = muted(crate::pdf::shorten(&pen.text(&campaign.title), room));
    if !id.is_empty() {
        left = left.muted(format!("  ·  {id}"));
    }
    doc.footer_left(left);
    let lang = pen.lang;
    doc.footer_right(SectionContent::page_counter(move |page, total| {
        muted(lang.tr(
            "print-page",
            &[("page", page.into()), ("total", total.into())],
        ))
    }));
}

/// Adds the title of a document and what comes under every title.
pub(crate) fn title(doc: &mut Textris, pen: &TextWriter<'_>, campaign: &Campaign, key: &str) {
    doc.h1(pen.t(key));
    under_title(doc, pen, campaign);
}

/// The campaign; and that it is a demonstration, in the text also, since screen readers pass over
/// headers.
pub(crate) fn under_title(doc: &mut Textris, pen: &TextWriter<'_>, campaign: &Campaign) {
    let mut line = bold(pen.text(&campaign.title));
    if campaign.demonstration {
        line = line.muted(format!("  ·  {}", pen.t("print-demonstration")));
    }
    doc.paragraph(line);
}

/// Says that this is the supporter's own copy: what stands in it is what they gave, and no organisation has checked it.
pub(crate) fn copy(doc: &mut Textris, pen: &TextWriter<'_>) {
    let (what, why) = (pen.t("print-copy"), pen.t("print-copy-note"));
    doc.boxed_styled(&note(), |note| {
        note.paragraph(bold(what));
        note.paragraph(text(why));
    });
}

/// The first twelve digits of a hash: enough to tell texts apart in a footer.
pub(crate) fn short_hash(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}
