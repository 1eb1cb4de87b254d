//! The verification report.

use textris_pdf::{
    build::{Textris, bold, cell, mono, text},
    model::Cell,
};

use crate::dossier::print::mandate::row;
use crate::dossier::print::model::{Campaign, Finding, FindingKind, Report};
use crate::dossier::print::style;
use crate::dossier::print::style::{Value, Width};
use crate::i18n::Lang;
use crate::pdf::{PdfRenderer, PrintError, Printed, TextWriter, instant};

impl PdfRenderer {
    /// Prints what was checked, what was found, and the verdict.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input leads to.
    pub fn report(&self, campaign: &Campaign, report: &Report) -> Result<Printed, PrintError> {
        let lang = self.setting.lang;
        self.print(&lang.t("print-report"), lang, |sink| {
            let pen = sink.pen(lang);
            let document = compose(&pen, campaign, report);
            sink.keep(None, &pen);
            document
        })
    }
}

/// The verdict in one sentence, for the report and for whoever repeats it.
#[must_use]
pub fn verdict(lang: Lang, report: &Report) -> String {
    let discrepancies = report.findings.iter().filter(|f| f.kind.is_discrepancy());
    let discrepancies = u64::try_from(discrepancies.count()).unwrap_or(u64::MAX);
    let since = report.count(FindingKind::Withdrawn) + report.count(FindingKind::Voided);
    let key = match (report.agrees(), report.kept_heads > 0, since) {
        (true, false, 0) => "print-verdict-carried",
        (true, false, _) => "print-verdict-carried-since",
        (true, true, 0) => "print-verdict-kept",
        (true, true, _) => "print-verdict-kept-since",
        (false, ..) => "print-verdict-differs",
    };
    // What left was of what was frozen; what is wrong is so of what should still be there.
    let announced = match report.agrees() {
        true => report.frozen(),
        false => report.announced,
    };
    lang.tr(
        key,
        &[
            ("valid", report.valid.into()),
            ("announced", announced.into()),
            ("since", since.into()),
            ("discrepancies", discrepancies.into()),
        ],
    )
}

fn compose(pen: &TextWriter<'_>, campaign: &Campaign, report: &Report) -> Textris {
    let mut theme = style::reading();
    theme.spacing.keep_together_max_fraction = 0.35;
    let mut doc = Textris::with_theme(theme);
    style::chrome(&mut doc, pen, campaign, &pen.t("print-report"), "");
    style::title(&mut doc, pen, campaign, "print-report");
    let sentence = pen.verbatim(&verdict(pen.lang, report));
    doc.boxed_styled(&style::note(), |note| {
        note.paragraph(bold(sentence));
    });

    doc.h2(pen.t("print-report-what"));
    let code = |key: &str, value: &str| (pen.t(key), Value::Code(pen.verbatim(value)));
    let rows = vec![
        row(pen, "print-report-dossier", pen.verbatim(&report.dossier)),
        row(pen, "print-batch", pen.number(report.batch.into())),
        code("print-report-manifest", &report.manifest_sha256),
        code("print-log", &campaign.origin),
        code("print-checkpoint-size", &report.checkpoint_size.to_string()),
        code("print-checkpoint-root", &report.checkpoint_root),
        code("print-report-keys", &report.verified_keys.join(", ")),
        code("print-report-at", &instant(report.checked_at)),
        row(pen, "print-report-program", pen.verbatim(&report.program)),
    ];
    style::facts(
        &mut doc,
        [pen.t("print-element"), pen.t("print-value")],
        rows,
    );

    doc.h2(pen.t("print-report-how"));
    let steps = [
        "print-report-step-sealed",
        "print-report-step-leaf",
        "print-report-step-proof",
        "print-report-step-checkpoint",
        "print-report-step-text",
        "print-report-step-since",
    ];
    doc.ordered_list(steps.map(|step| pen.t(step)));

    counts(&mut doc, pen, report);
    findings(&mut doc, pen, report);
    doc
}

fn counts(doc: &mut Textris, pen: &TextWriter<'_>, report: &Report) {
    doc.h2(pen.t("print-report-counts"));
    let style = style::list_style(doc, &[Width::Share(1.0), Width::Points(90.0)], &[1]);
    let mut rows = vec![
        [pen.t("print-report-announced"), pen.number(report.frozen())],
        [pen.t("print-report-present"), pen.number(report.present)],
        [pen.t("print-report-valid"), pen.number(report.valid)],
    ];
    rows.extend(FindingKind::ALL.map(|kind| [pen.t(key(kind)), pen.number(report.count(kind))]));
    let heads = [pen.t("print-report-record"), pen.t("print-report-number")];
    doc.table_styled(&style, heads, rows);
}

fn findings(doc: &mut Textris, pen: &TextWriter<'_>, report: &Report) {
    doc.h2(pen.t("print-report-findings"));
    if report.findings.is_empty() {
        doc.paragraph(pen.t("print-report-no-finding"));
        return;
    }
    let mut sorted: Vec<&Finding> = report.findings.iter().collect();
    sorted.sort_by_key(|finding| (finding.kind, finding.leaf_index));
    let style = style::list_style(
        doc,
        &[Width::Points(120.0), Width::Points(56.0), Width::Share(1.0)],
        &[1],
    );
    let rows = sorted.into_iter().map(|finding| {
        let leaf = finding.leaf_index.map(|index| index.to_string());
        let file = finding.file.as_deref().unwrap_or_default();
        let mut detail = text(pen.verbatim(&finding.detail));
        if !file.is_empty() {
            detail = detail.line_break().muted(pen.verbatim(file));
        }
        [
            style::cell(pen.t(key(finding.kind))),
            cell(mono(leaf.unwrap_or_else(|| "–".to_owned()))),
            cell(detail),
        ]
    });
    let rows: Vec<[Cell; 3]> = rows.collect();
    let heads = [
        "print-report-finding",
        "print-col-leaf",
        "print-report-detail",
    ];
    doc.table_styled(&style, heads.map(|key| pen.t(key)), rows);
}

fn key(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Missing => "print-finding-missing",
        FindingKind::Extra => "print-finding-extra",
        FindingKind::Altered => "print-finding-altered",
        FindingKind::Unreadable => "print-finding-unreadable",
        FindingKind::Voided => "print-finding-voided",
        FindingKind::Withdrawn => "print-finding-withdrawn",
    }
}
