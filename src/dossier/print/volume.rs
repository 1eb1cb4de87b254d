//! The bound volumes of all mandates: a cover, a numbered index, the mandates.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use textris_pdf::{
    build::{Textris, bold, mono, muted, text},
    fonts::Fonts,
    layout::Layout,
    model::{Document, SectionContent},
};

use crate::dossier::print::model::{Campaign, MandateSheet};
use crate::dossier::print::style::{Value, Width};
use crate::dossier::print::{mandate, style};
use crate::pdf::glyphs::Strictness;
use crate::pdf::lay_out;
use crate::pdf::{PdfRenderer, PrintError, Printed, Replaced, Sink, TextWriter};

/// One of the volumes that a dossier's mandates are bound in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    /// Number of the volume, from 1.
    pub number: u64,
    /// How many volumes there are.
    pub of: u64,
    /// Position of its first mandate among all, from 0.
    pub start: usize,
    /// Position after its last mandate.
    pub end: usize,
}

/// Cuts `total` mandates into volumes of at most `per_volume` (at least 1). No mandates, no volume.
#[must_use]
pub fn volumes(total: usize, per_volume: usize) -> Vec<Volume> {
    let per_volume = per_volume.max(1);
    let of = u64::try_from(total.div_ceil(per_volume)).unwrap_or(u64::MAX);
    (1..=of)
        .zip((0..total).step_by(per_volume))
        .map(|(number, start)| Volume {
            number,
            of,
            start,
            end: total.min(start.saturating_add(per_volume)),
        })
        .collect()
}

/// Mandates in one volume, by default: 500 are some 1,500 pages, which every reader opens.
pub const MANDATES_PER_VOLUME: usize = 500;

impl PdfRenderer {
    /// Prints one volume: `sheets` are the mandates `volume.start..volume.end`, in order. `campaign`
    /// is in the language of the setting, which is the language of cover and index; each mandate
    /// keeps its own.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input of a supporter leads to.
    pub fn volume(
        &self,
        campaign: &Campaign,
        batch: u32,
        volume: Volume,
        sheets: &[MandateSheet],
    ) -> Result<Printed, PrintError> {
        let lang = self.setting.lang;
        let title = format!(
            "{} – {}",
            lang.t("print-volume-title"),
            lang.tr(
                "print-volume",
                &[("number", volume.number.into()), ("of", volume.of.into())]
            ),
        );
        let binding = Binding {
            renderer: self,
            campaign,
            batch,
            volume,
            sheets,
        };
        self.bind(sheets.len(), &title, lang, |strictness, fonts| {
            binding.compose(strictness, fonts)
        })
    }
}

struct Binding<'a> {
    renderer: &'a PdfRenderer,
    campaign: &'a Campaign,
    batch: u32,
    volume: Volume,
    sheets: &'a [MandateSheet],
}

impl Binding<'_> {
    fn compose(
        &self,
        strictness: Strictness,
        fonts: &Fonts,
    ) -> (Vec<(Document, Layout)>, Vec<Replaced>) {
        let sink = Sink::new(strictness, &self.renderer.setting.zone);
        let pen = sink.pen(self.renderer.setting.lang);
        let mut bound: Vec<(Document, Layout, Arc<AtomicUsize>)> = Vec::new();
        for sheet in self.sheets {
            let pen = sink.pen(sheet.text.lang);
            let mut doc = mandate::compose(&pen, sheet);
            let offset = self.folio(&mut doc, &pen);
            sink.keep(Some(sheet.number), &pen);
            let document = doc.build();
            let laid = lay_out(&document, fonts);
            bound.push((document, laid, offset));
        }
        // The index is as long with any folios: it is laid out once to learn where mandates begin.
        let front = self.front(&pen, fonts, &[]);
        let mut folio = front.1.pages.len();
        let mut starts = Vec::with_capacity(bound.len());
        for (_, laid, offset) in &bound {
            starts.push(folio + 1);
            offset.store(folio, Ordering::Relaxed);
            folio += laid.pages.len();
        }
        let front = self.front(&pen, fonts, &starts);
        sink.keep(None, &pen);
        let mandates = bound
            .into_iter()
            .map(|(document, laid, _)| (document, laid));
        let all = std::iter::once(front).chain(mandates).collect();
        (all, sink.into_replaced())
    }

    /// Adds volume and folio to the footer; the offset is known once all are laid out.
    fn folio(&self, doc: &mut Textris, pen: &TextWriter<'_>) -> Arc<AtomicUsize> {
        let offset = Arc::new(AtomicUsize::new(0));
        let (seen, lang, volume) = (Arc::clone(&offset), pen.lang, self.volume.number);
        doc.footer_right(SectionContent::page_counter(move |page, total| {
            let folio = seen.load(Ordering::Relaxed).saturating_add(page);
            let args = [
                ("volume", volume.into()),
                ("folio", folio.into()),
                ("page", page.into()),
                ("total", total.into()),
            ];
            muted(lang.tr("print-folio", &args))
        }));
        offset
    }

    fn front(&self, pen: &TextWriter<'_>, fonts: &Fonts, starts: &[usize]) -> (Document, Layout) {
        let mut doc = Textris::with_theme(style::reading());
        let what = pen.t("print-volume-title");
        style::chrome(&mut doc, pen, self.campaign, &what, "");
        self.folio(&mut doc, pen);
        self.cover(&mut doc, pen);
        doc.page_break();
        self.index(&mut doc, pen, starts);
        let document = doc.build();
        let laid = lay_out(&document, fonts);
        (document, laid)
    }

    fn cover(&self, doc: &mut Textris, pen: &TextWriter<'_>) {
        let Volume { number, of, .. } = self.volume;
        doc.spacer(120.0);
        style::title(doc, pen, self.campaign, "print-volume-title");
        doc.paragraph(pen.tr(
            "print-volume",
            &[("number", number.into()), ("of", of.into())],
        ));
        doc.spacer(30.0);
        let numbers = [self.sheets.first(), self.sheets.last()];
        let [first, last] = numbers.map(|sheet| sheet.map_or(0, |sheet| sheet.number));
        let count = u64::try_from(self.sheets.len()).unwrap_or_default();
        let mut rows = vec![
            mandate::row(pen, "print-authority", pen.text(&self.campaign.authority)),
            mandate::row(pen, "print-batch", pen.number(self.batch.into())),
            mandate::row(
                pen,
                "print-mandates",
                pen.tr(
                    "print-mandates-range",
                    &[
                        ("count", count.into()),
                        ("first", first.into()),
                        ("last", last.into()),
                    ],
                ),
            ),
            (
                pen.t("print-log"),
                Value::Code(pen.verbatim(&self.campaign.origin)),
            ),
        ];
        rows.extend(mandate::mandatary_rows(pen, &self.campaign.mandatary));
        rows.extend(self.texts(pen));
        style::facts(doc, [pen.t("print-element"), pen.t("print-value")], rows);
        doc.paragraph(muted(pen.t("print-volume-notice")));
    }

    /// The texts that were signed in this volume, each once.
    fn texts(&self, pen: &TextWriter<'_>) -> Vec<(String, Value)> {
        let mut rows: Vec<(String, Value)> = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        for sheet in self.sheets {
            let hash = sheet.text.sha256.as_str();
            if seen.contains(&hash) {
                continue;
            }
            seen.push(hash);
            let args = [
                ("version", sheet.text.version.as_str().into()),
                ("lang", sheet.text.lang.code().into()),
            ];
            let what = pen.tr("print-text-signed", &args);
            rows.push((what, Value::Code(pen.verbatim(hash))));
        }
        rows
    }

    fn index(&self, doc: &mut Textris, pen: &TextWriter<'_>, starts: &[usize]) {
        doc.h2(pen.t("print-index"));
        let style = style::list_style(
            doc,
            &[
                Width::Points(46.0),
                Width::Share(1.0),
                Width::Points(62.0),
                Width::Points(62.0),
            ],
            &[0, 2, 3],
        );
        let heads = [
            "print-col-number",
            "print-col-name",
            "print-col-leaf",
            "print-col-folio",
        ];
        let rows = self.sheets.iter().enumerate().map(|(position, sheet)| {
            let person = &sheet.supporter;
            // Names were already noted as replaced on the mandate itself.
            let quiet = TextWriter::quiet(pen);
            let start = starts.get(position).copied().unwrap_or_default();
            let start = u64::try_from(start).unwrap_or_default();
            [
                text(pen.number(sheet.number)),
                bold(quiet.verbatim(&person.last_name))
                    .normal(format!(" {}", quiet.verbatim(&person.first_name))),
                mono(sheet.evidence.leaf_index.to_string()),
                text(pen.number(start)),
            ]
        });
        let rows: Vec<_> = rows.collect();
        doc.table_styled(&style, heads.map(|key| pen.t(key)), rows);
    }
}
