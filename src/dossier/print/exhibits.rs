//! The slip of exhibits.

use textris_pdf::{
    build::{Textris, cell, muted, text},
    model::Cell,
};

use crate::dossier::print::model::{Campaign, Exhibit};
use crate::dossier::print::style;
use crate::dossier::print::style::Width;
use crate::pdf::{PdfRenderer, PrintError, Printed, TextWriter};

impl PdfRenderer {
    /// Prints the slip of exhibits in the order given.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input leads to.
    pub fn exhibits(
        &self,
        campaign: &Campaign,
        exhibits: &[Exhibit],
    ) -> Result<Printed, PrintError> {
        let lang = self.setting.lang;
        self.print(&lang.t("print-exhibits"), lang, |sink| {
            let pen = sink.pen(lang);
            let document = compose(&pen, campaign, exhibits);
            sink.keep(None, &pen);
            document
        })
    }
}

fn compose(pen: &TextWriter<'_>, campaign: &Campaign, exhibits: &[Exhibit]) -> Textris {
    let mut doc = Textris::with_theme(style::listing());
    style::chrome(&mut doc, pen, campaign, &pen.t("print-exhibits"), "");
    style::title(&mut doc, pen, campaign, "print-exhibits");
    let name = pen.text(&campaign.mandatary.name);
    let authority = pen.text(&campaign.authority);
    let args = [("name", name.into()), ("authority", authority.into())];
    doc.paragraph(pen.tr("print-exhibits-intro", &args));
    let count = u64::try_from(exhibits.len()).unwrap_or_default();
    doc.paragraph(pen.tr("print-exhibits-count", &[("count", count.into())]));
    let style = style::list_style(
        &doc,
        &[
            Width::Points(38.0),
            Width::Share(1.0),
            Width::Points(44.0),
            Width::Points(166.0),
        ],
        &[2],
    );
    let heads = [
        "print-col-exhibit",
        "print-col-title",
        "print-col-pages",
        "print-col-sha256",
    ];
    let rows = exhibits.iter().map(|exhibit| {
        let title = text(pen.text(&exhibit.title))
            .line_break()
            .muted(pen.verbatim(&exhibit.file));
        let pages = exhibit.pages.map(|pages| pen.number(pages));
        [
            style::cell(pen.verbatim(&exhibit.number)),
            cell(title),
            style::cell(pages.unwrap_or_else(|| "–".to_owned())),
            style::hash_cell(&pen.verbatim(&exhibit.sha256)),
        ]
    });
    let rows: Vec<[Cell; 4]> = rows.collect();
    doc.table_styled(&style, heads.map(|key| pen.t(key)), rows);
    doc.paragraph(muted(pen.t("print-exhibits-check")));
    doc
}
