use jiff::tz::TimeZone;
use jiff::{Timestamp, civil::Date};
use textris_pdf::{
    Color,
    build::{Text, Textris, bold, text},
    fonts::{Fonts, Style},
    layout::{Element, Layout, Tagging, TextElement},
    model::Cell,
    theme::{ColumnWidth, ColumnWidths, HeadingSpacing, TableStyle, Theme, VerticalAlign},
};

use super::{MM, qr, state_name};
use crate::campaign::definition::{Definition, Texts};
use crate::campaign::initiative::{Wording, documents};
use crate::i18n::Lang;
use crate::paper::form::{Column, Form};
use crate::paper::serial::Code;
#[cfg(test)]
use crate::pdf::glyphs::Strictness;
use crate::pdf::shorten;
use crate::pdf::{PdfRenderer, PrintError, Setting, Sink, TextWriter, lay_out};

/// Height of a line to write on: nobody should have to write small.
const LINE: f32 = 9.0 * MM;
/// Side of the machine-readable code with its quiet zone.
const CODE: f32 = 25.0 * MM;
/// Margins: what common printers reach.
const MARGIN_X: f32 = 11.0 * MM;
const MARGIN_Y: f32 = 11.0 * MM;
/// Padding of a cell.
const INSET: f32 = 2.5;

/// What is printed on all sheets of a run.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// Language of the form.
    pub lang: Lang,
    /// The campaign.
    pub definition: &'a Definition,
    /// Its words in that language, as the register has them.
    pub texts: &'a Texts,
    /// The form of the State.
    pub form: &'a Form,
    /// The day written into the file.
    pub day: Date,
    /// Whether they are only to be looked at: marked on both faces, without codes. Without the official words of the form they always are.
    pub draft: bool,
}

impl<'a> Sheet<'a> {
    fn wording(&self) -> Wording<'a> {
        Wording::of(self.lang, self.texts)
    }

    fn is_draft(&self) -> bool {
        self.draft || self.wording().is_draft()
    }
}

/// Printed sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// Its pages: two a sheet.
    pub pages: usize,
    /// Lines for signatories on each sheet.
    pub lines: u32,
    /// Characters of the campaign's texts that the typeface lacks, as code points.
    pub replaced: Vec<String>,
}

/// Prints sheets `first` to `last`: the form in front, the privacy statement on the back.
///
/// # Errors
/// When the file cannot be written as PDF/A.
pub fn sheets(sheet: &Sheet<'_>, first: u32, last: u32) -> Result<Printed, PrintError> {
    let zoned = sheet.day.to_zoned(TimeZone::UTC);
    let renderer = PdfRenderer::new(Setting {
        lang: sheet.lang,
        created_at: zoned.map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp()),
        zone: TimeZone::UTC,
    })?;
    let zone = TimeZone::UTC;
    let lines = std::cell::Cell::new(0);
    let count = (last.saturating_sub(first) + 1) as usize;
    let title = sheet.wording().title();
    let draft = sheet
        .is_draft()
        .then(|| sheet.lang.t("official-draft-word"));
    let printed = renderer.bind(count, &title, sheet.lang, |strictness, fonts| {
        let sink = Sink::new(strictness, &zone);
        let pen = sink.pen(sheet.lang);
        let back = back(&pen, sheet).build();
        let rows = rows(&pen, sheet, fonts);
        lines.set(u32::try_from(rows).unwrap_or(0));
        let front = front(&pen, sheet, fonts, rows).build();
        let mut pages = Vec::with_capacity(count * 2);
        for serial in first..=last {
            let code = Code {
                campaign: &sheet.definition.slug,
                territory: &sheet.form.territory,
                serial,
            };
            let mut layout = lay_out(&front, fonts);
            grid(&mut layout, &front.theme, &sheet.form.columns, rows);
            stamp(
                &mut layout,
                &front.theme,
                fonts,
                (&code, draft.as_deref()),
                true,
            );
            pages.push((front.clone(), layout));
            let mut layout = lay_out(&back, fonts);
            stamp(
                &mut layout,
                &back.theme,
                fonts,
                (&code, draft.as_deref()),
                false,
            );
            pages.push((back.clone(), layout));
        }
        sink.keep(None, &pen);
        (pages, sink.into_replaced())
    })?;
    Ok(Printed {
        pdf: printed.pdf,
        pages: printed.pages,
        lines: lines.get(),
        replaced: printed.replaced.iter().map(|r| r.code_points()).collect(),
    })
}

fn theme() -> Theme {
    let mut theme = Theme::default();
    std::mem::swap(&mut theme.page.width, &mut theme.page.height);
    theme.page.margin_x = MARGIN_X;
    theme.page.margin_y = MARGIN_Y;
    theme.page.footer_offset = 4.0 * MM;
    theme.font_size.body = 8.0;
    theme.font_size.h1 = 15.0;
    theme.font_size.h2 = 10.5;
    theme.font_size.chrome = 7.0;
    theme.spacing.line_height = 1.3;
    theme.spacing.block = 2.2;
    theme.spacing.heading_above = HeadingSpacing::uniform(0.0);
    theme.spacing.heading_below = HeadingSpacing::uniform(4.0);
    theme.spacing.keep_together_max_fraction = 1.0;
    theme.table.inset_x = INSET;
    theme.table.inset_y = INSET;
    theme.table.row_min_height = LINE - 2.0 * INSET;
    theme
}

/// The place of the machine-readable code: the upper right corner, with the serial number under it.
fn corner(theme: &Theme) -> (f32, f32) {
    let page = &theme.page;
    // The quiet zone may lie in the margin.
    (
        page.content_right() - CODE + 2.0 * MM,
        page.content_top() - 2.0 * MM,
    )
}

/// How many lines fit: what a form with a single one leaves, divided by a line's height. A page never has room for more than thirty.
fn rows(pen: &TextWriter<'_>, sheet: &Sheet<'_>, fonts: &Fonts) -> usize {
    let front = front(pen, sheet, fonts, 1).build();
    let layout = lay_out(&front, fonts);
    let bottom = layout.block_tops.last().copied().unwrap_or_default();
    let left = front.theme.page.content_bottom() - bottom;
    1 + (1_u8..30)
        .take_while(|more| f32::from(*more) * LINE <= left)
        .count()
}

/// The form. Its last two blocks are the table and nothing at all, so that both edges of the table are known once it is laid out.
fn front(pen: &TextWriter<'_>, sheet: &Sheet<'_>, fonts: &Fonts, rows: usize) -> Textris {
    let theme = theme();
    let narrow = corner(&theme).0 - theme.page.content_left() - 2.0 * MM;
    let (h1, h2, body) = (theme.font_size.h1, theme.font_size.h2, theme.font_size.body);
    let widths = widths(&theme, &sheet.form.columns);
    let mut doc = Textris::with_theme(theme);
    let wording = sheet.wording();
    let official = wording.annex_iii();
    let beside = |size, label: &str, value: &str| beside(fonts, size, narrow, label, value);
    doc.h1(beside(h1, &pen.text(&wording.title()), ""));
    if sheet.is_draft() {
        doc.h2(beside(h2, &pen.t("official-draft"), ""));
    }
    let state = state_name(pen.lang, &sheet.form.territory);
    match official {
        Some(annex) => {
            let is_a = sheet.form.part == "A";
            let part = if is_a { &annex.part_a } else { &annex.part_b };
            doc.h2(beside(h2, &pen.text(part), ""));
            doc.paragraph(beside(body, "", &pen.text(&annex.mandatory)));
            doc.paragraph(beside(body, &pen.text(&annex.by_organisers), ""));
            let nationals = pen.text(&annex.nationals);
            doc.paragraph(beside(body, &nationals, &pen.text(&state)));
        }
        None => {
            let citizens = pen.tr("sheet-citizens", &[("value", state.into())]);
            doc.h2(beside(h2, &citizens, ""));
        }
    }
    for fact in wording.facts(sheet.definition, sheet.texts) {
        let label = pen.text(&format!("{}:", fact.label.trim_end_matches(':')));
        let value = match fact.key {
            "initiative-title" | "initiative-objectives" => pen.text(&fact.value),
            _ => pen.verbatim(&fact.value),
        };
        doc.paragraph(match fact.key {
            "initiative-number"
            | "initiative-days"
            | "initiative-starts"
            | "initiative-ends"
            | "initiative-register" => beside(body, &label, &value),
            _ => bold(label).normal(format!(" {value}")),
        });
    }
    doc.spacer(2.0 * MM);
    signing(&mut doc, pen, sheet);
    let style = TableStyle {
        header: true,
        header_italic: false,
        striped: false,
        font_size: Some(7.5),
        valign: VerticalAlign::Middle,
        columns: ColumnWidths::custom(widths.into_iter().map(ColumnWidth::Absolute)),
        ..TableStyle::data()
    };
    let columns = &sheet.form.columns;
    let heads = columns
        .iter()
        .map(|column| bold(pen.text(&wording.column(column.key()))));
    let blank = vec![vec![Cell::Blank; columns.len()]; rows];
    doc.table_styled(&style, heads, blank);
    doc.spacer(0.0);
    let part = sheet.form.part.as_str();
    doc.footer_left(text(match wording.official() {
        // Whose words these are, so that a sheet can be held against them.
        Some(official) => pen.verbatim(&shorten(&official.source, 100)),
        None => pen.tr("sheet-law", &[("value", part.into())]),
    }));
    doc.footer_right(text(pen.t("sheet-overleaf")));
    doc
}

/// What stands above the lines for signatories: what they certify, and what concerns some of them.
fn signing(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &Sheet<'_>) {
    let wording = sheet.wording();
    let form = sheet.form;
    if let Some(annex) = wording.annex_iii() {
        doc.paragraph(bold(pen.text(&annex.by_signatories)));
        doc.paragraph(bold(pen.text(&annex.declaration)));
        if form.part == "A" {
            doc.paragraph(text(pen.text(&annex.note_residence)));
        }
        return;
    }
    doc.paragraph(bold(pen.text(&wording.declaration())));
    let footnote = form.footnote().map(|id| format!("sign-footnote-{id}"));
    if let Some(key) = footnote {
        doc.paragraph(text(pen.t(&key)));
    }
    let accepted = form.documents(pen.lang.code());
    if !accepted.is_empty() {
        let accepted = accepted.join("; ");
        doc.paragraph(text(
            pen.tr("sheet-documents", &[("value", accepted.into())]),
        ));
    }
}

/// A line that leaves the corner free: `label` in bold, then `value`, broken by hand.
fn beside(fonts: &Fonts, size: f32, width: f32, label: &str, value: &str) -> Text {
    let mut line = Text::new();
    let mut used = 0.0;
    let labels = label.split(' ').map(|word| (Style::Bold, word));
    let values = value.split(' ').map(|word| (Style::Regular, word));
    for (style, word) in labels.chain(values).filter(|(_, word)| !word.is_empty()) {
        let space = fonts.space_width(style, size);
        let wide = fonts.measure(style, word, size);
        if used > 0.0 && used + space + wide > width {
            line = line.line_break();
            used = 0.0;
        }
        let word = if used > 0.0 {
            used += space;
            format!(" {word}")
        } else {
            word.to_owned()
        };
        used += wide;
        line = match style {
            Style::Bold => line.bold(word),
            _ => line.normal(word),
        };
    }
    line
}

/// The widths of the columns; together a hair less than the page, so that rounding never makes the table too wide.
fn widths(theme: &Theme, columns: &[Column]) -> Vec<f32> {
    let total = theme.page.content_width() - 0.01;
    let shares: f32 = columns.iter().map(|column| column.share()).sum();
    let columns = columns.iter();
    columns
        .map(|column| total * column.share() / shares)
        .collect()
}

/// Draws the lines of the table, which are for the hand and not for screen readers: the table itself is tagged.
fn grid(layout: &mut Layout, theme: &Theme, columns: &[Column], rows: usize) {
    let [.., top, bottom] = layout.block_tops[..] else {
        return;
    };
    let Some(page) = layout.pages.first_mut() else {
        return;
    };
    let (left, right) = (theme.page.content_left(), theme.page.content_right());
    let mut line = |from: (f32, f32), to: (f32, f32)| {
        page.elements.push(Element::Stroke {
            points: vec![from, to],
            width: 0.6,
            color: Color::new(0, 0, 0),
            closed: false,
        });
    };
    line((left, top), (right, top));
    let mut y = bottom;
    for _ in 0..=rows {
        line((left, y), (right, y));
        y -= LINE;
    }
    let mut x = left;
    line((x, top), (x, bottom));
    for width in widths(theme, columns) {
        x += width;
        line((x, top), (x, bottom));
    }
}

/// Puts the number of the sheet into the corner, in front with the code for machines; on a draft, the word for one.
fn stamp(
    layout: &mut Layout,
    theme: &Theme,
    fonts: &Fonts,
    (code, draft): (&Code<'_>, Option<&str>),
    machine: bool,
) {
    let (x, y) = corner(theme);
    let Some(page) = layout.pages.first_mut() else {
        return;
    };
    let mut baseline = theme.page.content_top() + 2.0 * MM;
    if machine && draft.is_none() {
        page.elements
            .extend(qr::draw(&code.machine(), x, y, CODE).unwrap_or_default());
        baseline = y + CODE + 1.0 * MM;
    }
    let (words, size) = match draft {
        Some(word) => (word.to_owned(), 14.0),
        None => (code.human(), 9.0),
    };
    let wide = fonts.measure(Style::Mono, &words, size);
    page.elements.push(Element::Text(TextElement {
        x: x + (CODE - wide) / 2.0,
        baseline,
        size,
        color: Color::new(0, 0, 0),
        style: Style::Mono,
        glyphs: fonts.shape(Style::Mono, &words).glyphs,
        text: words,
        tag: Tagging::Artifact,
    }));
}

/// The privacy statement, large enough to be read.
fn back(pen: &TextWriter<'_>, sheet: &Sheet<'_>) -> Textris {
    let mut theme = theme();
    theme.font_size.body = 11.0;
    theme.spacing.line_height = 1.45;
    theme.spacing.block = 6.0;
    theme.spacing.heading_below = HeadingSpacing::uniform(8.0);
    theme.page.margin_x = 38.0 * MM;
    theme.page.margin_y = 22.0 * MM;
    let mut doc = Textris::with_theme(theme);
    doc.h1(pen.text(&sheet.wording().privacy_title()));
    if sheet.is_draft() {
        doc.paragraph(bold(pen.t("official-draft")));
    }
    let instrument = &sheet.form.instrument;
    for paragraph in documents::notice_on_paper(pen.lang, instrument, sheet.definition, sheet.texts)
    {
        doc.paragraph(pen.text(&paragraph));
    }
    doc
}

/// The sheets as they are laid out in front, for tests: the layout, the theme and the number of lines.
#[cfg(test)]
pub(super) fn laid_out(sheet: &Sheet<'_>, fonts: &Fonts) -> (Layout, Theme, usize) {
    let zone = TimeZone::UTC;
    let sink = Sink::new(Strictness::Typeface, &zone);
    let pen = sink.pen(sheet.lang);
    let rows = rows(&pen, sheet, fonts);
    let front = front(&pen, sheet, fonts, rows).build();
    let layout = lay_out(&front, fonts);
    (layout, front.theme, rows)
}
