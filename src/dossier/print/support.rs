//! The list of statements of support, for whom an initiative is addressed to.

use jiff::civil::Date;
use textris_pdf::{
    build::{Textris, muted},
    model::Cell,
};

use crate::dossier::print::model::{Campaign, Supporter};
use crate::dossier::print::style;
use crate::dossier::print::style::Width;
use crate::pdf::{PdfRenderer, PrintError, Printed, Sink, TextWriter};

/// A list of statements of support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportList {
    /// The day of receipt for which none of them is too old, where they grow old.
    pub received: Option<Date>,
    /// The statements, by number.
    pub rows: Vec<SupportRow>,
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportRow {
    /// Number in the dossier.
    pub number: u64,
    /// Who it is.
    pub supporter: Supporter,
    /// Nationality, in words; may be empty.
    pub nationality: String,
    /// The day of the statement.
    pub signed_on: Date,
}

impl PdfRenderer {
    /// Prints the list of statements of support.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input of a supporter leads to.
    pub fn support(&self, campaign: &Campaign, list: &SupportList) -> Result<Printed, PrintError> {
        let lang = self.setting.lang;
        self.print(&lang.t("print-support-title"), lang, |sink| {
            let pen = sink.pen(lang);
            let document = compose(&pen, sink, campaign, list);
            sink.keep(None, &pen);
            document
        })
    }
}

fn compose(
    pen: &TextWriter<'_>,
    sink: &Sink<'_>,
    campaign: &Campaign,
    list: &SupportList,
) -> Textris {
    let mut doc = Textris::with_theme(style::landscape());
    style::chrome(&mut doc, pen, campaign, &pen.t("print-support-limited"), "");
    style::title(&mut doc, pen, campaign, "print-support-title");
    let count = u64::try_from(list.rows.len()).unwrap_or(u64::MAX);
    doc.paragraph(pen.tr("print-support-count", &[("count", count.into())]));
    if let Some(day) = list.received {
        let day = pen.date(day);
        doc.paragraph(pen.tr("print-support-received", &[("day", day.into())]));
    }
    let authority = pen.text(&campaign.authority);
    doc.paragraph(muted(pen.tr(
        "print-support-confidential",
        &[("authority", authority.into())],
    )));
    let columns = [
        ("print-col-number", Width::Points(42.0)),
        ("print-last-name", Width::Share(4.0)),
        ("print-first-name", Width::Share(3.0)),
        ("print-postal", Width::Share(6.0)),
        ("print-birth", Width::Points(84.0)),
        ("print-nationality", Width::Points(84.0)),
        ("print-signed-on", Width::Points(84.0)),
    ];
    let rows: Vec<Vec<Cell>> = list
        .rows
        .iter()
        .map(|row| {
            let line = sink.pen(pen.lang);
            let person = &row.supporter;
            let cells = [
                pen.number(row.number),
                line.verbatim(&person.last_name),
                line.verbatim(&person.first_name),
                line.verbatim(person.postal.as_deref().unwrap_or_default()),
                person.birth.map(|day| pen.birth(day)).unwrap_or_default(),
                pen.text(&row.nationality),
                pen.date(row.signed_on),
            ];
            sink.keep(Some(row.number), &line);
            cells.into_iter().map(style::cell).collect()
        })
        .collect();
    let heads: Vec<String> = columns.iter().map(|(key, _)| pen.t(key)).collect();
    let widths = columns.map(|(_, width)| width);
    doc.table_styled(&style::list_style(&doc, &widths, &[0]), heads, rows);
    doc
}
