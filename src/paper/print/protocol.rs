use jiff::tz::TimeZone;
use jiff::{Timestamp, civil::Date};
use textris_pdf::{
    build::{Textris, bold, fill_in, text},
    theme::{ColumnWidth, ColumnWidths, HeadingSpacing, TableStyle, Theme},
};

use super::{MM, state_name};
use crate::i18n::Lang;
use crate::pdf::{PdfRenderer, PrintError, Printed, Setting, TextWriter};

/// A batch in the protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DestroyedBatch {
    /// Its number.
    pub number: u32,
    /// Its State.
    pub territory: String,
    /// Its sheets that are not lost, as in `101-150,160`.
    pub sheets: String,
}

/// What is destroyed, when and how.
#[derive(Debug)]
pub struct Protocol<'a> {
    /// Language of the page.
    pub lang: Lang,
    /// Title of the initiative.
    pub title: &'a str,
    /// Its registration number; may be empty.
    pub number: &'a str,
    /// The day.
    pub day: Date,
    /// How.
    pub method: &'a str,
    /// Why, where something was not handed over.
    pub reason: Option<&'a str>,
    /// What.
    pub batches: &'a [DestroyedBatch],
    /// Names of the two witnesses, where they shall be printed; they are kept nowhere else.
    pub witnesses: &'a [String],
}

/// Prints a page for two witnesses to sign.
///
/// # Errors
/// When the file cannot be written as PDF/A.
pub fn protocol(protocol: &Protocol<'_>) -> Result<Printed, PrintError> {
    let zoned = protocol.day.to_zoned(TimeZone::UTC);
    let renderer = PdfRenderer::new(Setting {
        lang: protocol.lang,
        created_at: zoned.map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp()),
        zone: TimeZone::UTC,
    })?;
    let title = protocol.lang.t("destruction-title");
    renderer.print(&title, protocol.lang, |sink| {
        let pen = sink.pen(protocol.lang);
        let document = compose(&pen, protocol);
        sink.keep(None, &pen);
        document
    })
}

fn compose(pen: &TextWriter<'_>, protocol: &Protocol<'_>) -> Textris {
    let mut theme = Theme::default();
    theme.page.margin_x = 24.0 * MM;
    theme.page.margin_y = 24.0 * MM;
    theme.font_size.body = 10.5;
    theme.font_size.h1 = 18.0;
    theme.spacing.line_height = 1.4;
    theme.spacing.heading_below = HeadingSpacing::uniform(6.0);
    // Room to write.
    theme.table.fill_in_min_height = 18.0 * MM;
    let total = theme.page.content_width() - 0.01;
    let mut doc = Textris::with_theme(theme);
    doc.h1(pen.t("destruction-title"));
    doc.paragraph(
        bold(pen.text(protocol.title)).normal(format!("  {}", pen.verbatim(protocol.number))),
    );
    let day = pen.date(protocol.day);
    doc.paragraph(pen.tr("destruction-what", &[("day", day.into())]));
    let columns = |widths: &[f32]| {
        let widths = widths
            .iter()
            .map(|share| ColumnWidth::Absolute(total * share));
        ColumnWidths::custom(widths)
    };
    let style = TableStyle {
        header_italic: false,
        columns: columns(&[0.14, 0.3, 0.56]),
        ..TableStyle::data()
    };
    let heads = ["destruction-batch", "dash-country", "destruction-sheets"];
    let rows = protocol.batches.iter().map(|batch| {
        [
            text(pen.number(u64::from(batch.number))),
            text(pen.verbatim(&state_name(pen.lang, &batch.territory))),
            text(pen.verbatim(&batch.sheets.replace(',', ", "))),
        ]
    });
    let rows: Vec<_> = rows.collect();
    doc.table_styled(&style, heads.map(|key| bold(pen.t(key))), rows);
    doc.spacer(4.0 * MM);
    let said = |key: &str, words: &str| {
        bold(pen.text(&format!("{}:", pen.t(key)))).normal(format!(" {}", pen.verbatim(words)))
    };
    doc.paragraph(said("destruction-how", protocol.method));
    if let Some(reason) = protocol.reason {
        doc.paragraph(said("destruction-why", reason));
    }
    doc.spacer(6.0 * MM);
    let style = TableStyle {
        columns: columns(&[0.4, 0.6]),
        ..TableStyle::label()
    };
    let lines = (0..2).map(|at| {
        let name = protocol.witnesses.get(at).map(|name| pen.verbatim(name));
        let label = text(pen.t("destruction-witness"));
        let label = match name {
            Some(name) => label.line_break().bold(name),
            None => label,
        };
        [textris_pdf::build::cell(label), fill_in()]
    });
    let lines: Vec<_> = lines.collect();
    doc.table_styled(&style, [text(""), text("")], lines);
    doc.spacer(8.0 * MM);
    doc.paragraph(text(pen.t("destruction-keep")));
    doc
}
