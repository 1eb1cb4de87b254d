//! One mandate.

use textris_pdf::build::{Text, Textris, bold, muted, text};

use crate::campaign::document::{Block, Field, Slot, Span};
use crate::dossier::print::model::{Evidence, MandateSheet};
use crate::dossier::print::style;
use crate::dossier::print::style::Value;
use crate::pdf::{PdfRenderer, PrintError, Printed, TextWriter, instant};

impl PdfRenderer {
    /// Prints one supporter's mandate in the language that it was signed in.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input of a supporter leads to.
    pub fn mandate(&self, sheet: &MandateSheet) -> Result<Printed, PrintError> {
        let lang = sheet.text.lang;
        let name = sheet.supporter.name();
        let title = if sheet.copy {
            format!("{} – {name}", lang.t("print-copy"))
        } else {
            lang.tr(
                "print-mandate-file-title",
                &[
                    ("number", lang.number(sheet.number).into()),
                    ("name", name.into()),
                ],
            )
        };
        self.print(&title, lang, |sink| {
            let pen = sink.pen(lang);
            let document = compose(&pen, sheet);
            sink.keep(Some(sheet.number), &pen);
            document
        })
    }
}

/// The mandate as a document of its own.
pub(crate) fn compose(pen: &TextWriter<'_>, sheet: &MandateSheet) -> Textris {
    let campaign = &sheet.text.campaign;
    let mut doc = Textris::with_theme(style::reading());
    let what = if sheet.copy {
        pen.t("print-copy")
    } else {
        pen.tr(
            "print-mandate-number",
            &[("number", pen.number(sheet.number).into())],
        )
    };
    let id = style::short_hash(&sheet.text.sha256);
    let id = pen.tr("print-text-id", &[("hash", id.into())]);
    style::chrome(&mut doc, pen, campaign, &what, &id);

    for (index, block) in sheet.text.document.blocks.iter().enumerate() {
        match block {
            Block::Heading(level, spans) => {
                doc.heading(*level, line(pen, sheet, spans));
            }
            Block::Paragraph(spans) => {
                doc.paragraph(line(pen, sheet, spans));
            }
            Block::Numbered(items) => {
                doc.ordered_list(items.iter().map(|item| line(pen, sheet, item)));
            }
            Block::Bulleted(items) => {
                doc.bullet_list(items.iter().map(|item| line(pen, sheet, item)));
            }
            Block::Slot(slot) => fill(&mut doc, pen, sheet, *slot),
        }
        // Under the title; a text that has none still says which one it is.
        if index == 0 {
            pinned(&mut doc, pen, sheet);
        }
    }
    doc.h2(pen.t("print-evidence"));
    doc.paragraph(pen.t("print-evidence-intro"));
    evidence(&mut doc, pen, sheet);
    if let Some(codes) = pen.replaced() {
        doc.paragraph(muted(pen.tr("print-replaced", &[("codes", codes.into())])));
    }
    doc
}

/// What was signed: the campaign, the version of the text and its hash.
fn pinned(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet) {
    style::under_title(doc, pen, &sheet.text.campaign);
    let version = pen.verbatim(&sheet.text.version);
    doc.paragraph(
        muted(pen.tr("print-text-version", &[("version", version.into())]))
            .line_break()
            .mono(pen.verbatim(&sheet.text.sha256)),
    );
}

/// A line of the text with its fields filled.
fn line(pen: &TextWriter<'_>, sheet: &MandateSheet, spans: &[Span]) -> Text {
    spans.iter().fold(Text::new(), |line, span| match span {
        Span::Text(words) => line.normal(pen.text(words)),
        Span::Bold(words) => line.bold(pen.text(words)),
        Span::Italic(words) => line.italic(pen.text(words)),
        // Nobody can press on paper: where the words lead is written out.
        Span::Link { words, url } if words == url => line.normal(pen.verbatim(url)),
        Span::Link { words, url } => line
            .normal(pen.text(words))
            .normal(format!(" ({})", pen.verbatim(url))),
        Span::Field(field) => {
            let supporter = &sheet.supporter;
            line.bold(pen.verbatim(match field {
                Field::FirstName => &supporter.first_name,
                Field::LastName => &supporter.last_name,
                Field::Email => &supporter.email,
                Field::RevocationUrl => &sheet.text.campaign.revocation_url,
            }))
        }
    })
}

fn fill(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet, slot: Slot) {
    match slot {
        Slot::Supporter => supporter(doc, pen, sheet),
        Slot::Mandatary => mandatary(doc, pen, sheet),
        Slot::Targets => targets(doc, pen, sheet),
        Slot::Consents => consents(doc, pen, sheet),
        Slot::Signature => signature(doc, pen, sheet),
        Slot::RevocationUrl => {
            doc.paragraph(bold(pen.verbatim(&sheet.text.campaign.revocation_url)));
        }
    }
}

fn supporter(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet) {
    let person = &sheet.supporter;
    let birth = person.birth.map(|day| pen.birth(day));
    let rows = vec![
        row(pen, "print-last-name", pen.verbatim(&person.last_name)),
        row(pen, "print-first-name", pen.verbatim(&person.first_name)),
        row(pen, "print-email", pen.verbatim(&person.email)),
        row(
            pen,
            "print-postal",
            pen.verbatim(person.postal.as_deref().unwrap_or_default()),
        ),
        row(pen, "print-birth", birth.unwrap_or_default()),
        row(
            pen,
            "print-representative",
            pen.verbatim(person.representative.as_deref().unwrap_or_default()),
        ),
        row(
            pen,
            "print-capacity",
            if person.emancipated {
                pen.t("capacity-emancipated")
            } else {
                String::new()
            },
        ),
        row(
            pen,
            "print-concern",
            pen.verbatim(person.concern.as_deref().unwrap_or_default()),
        ),
    ];
    let heads = [pen.t("print-mandant"), pen.t("print-as-declared")];
    style::facts(doc, heads, rows);
}

fn mandatary(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet) {
    let campaign = &sheet.text.campaign;
    let rows = mandatary_rows(pen, &campaign.mandatary);
    let heads = [pen.t("print-mandatary"), pen.t("print-as-registered")];
    style::facts(doc, heads, rows);
}

/// What identifies the organisation.
pub(crate) fn mandatary_rows(
    pen: &TextWriter<'_>,
    mandatary: &super::model::Mandatary,
) -> Vec<(String, Value)> {
    vec![
        row(pen, "print-name", pen.text(&mandatary.name)),
        row(pen, "print-legal-form", pen.text(&mandatary.legal_form)),
        row(
            pen,
            "print-register-number",
            pen.text(&mandatary.register_number),
        ),
        row(pen, "print-seat", pen.text(&mandatary.seat)),
        row(
            pen,
            "print-representative",
            pen.text(&mandatary.representative),
        ),
        row(
            pen,
            "print-object-clause",
            pen.text(&mandatary.object_clause),
        ),
        row(pen, "print-contact", pen.text(&mandatary.contact)),
    ]
}

/// A labelled value in words.
pub(crate) fn row(pen: &TextWriter<'_>, key: &str, value: String) -> (String, Value) {
    (pen.t(key), Value::Words(value))
}

/// The box is drawn, which a screen reader does not see: a word says the same.
fn targets(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet) {
    let items = sheet.text.campaign.targets.iter().enumerate();
    let items = items.map(|(index, target)| {
        let ticked = sheet.ticked.get(index).copied().unwrap_or(false);
        let mark = if ticked {
            "print-ticked"
        } else {
            "print-unticked"
        };
        let mut item = bold(pen.text(&target.title))
            .muted(format!(" — {}", pen.t(mark)))
            .line_break()
            .normal(pen.tr(
                "print-target-aim",
                &[
                    ("controller", pen.text(&target.controller).into()),
                    ("processing", pen.text(&target.processing).into()),
                ],
            ));
        if ticked && !target.eligibility.is_empty() {
            let statement = pen.text(&target.eligibility);
            let statement = pen.tr("print-eligibility", &[("statement", statement.into())]);
            item = item.line_break().italic(statement);
        }
        (ticked, item)
    });
    let items: Vec<(bool, Text)> = items.collect();
    doc.task_list(items);
}

fn consents(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet) {
    let items = sheet.consents.iter().map(|consent| {
        let mark = if consent.given {
            "print-given"
        } else {
            "print-refused"
        };
        let item = text(pen.text(&consent.label)).muted(format!(" — {}", pen.t(mark)));
        (consent.given, item)
    });
    let items: Vec<(bool, Text)> = items.collect();
    doc.task_list(items);
}

fn signature(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet) {
    let signature = &sheet.signature;
    let date = pen.moment(signature.signed_at);
    let done = match signature.place.as_deref().map(str::trim) {
        Some(place) if !place.is_empty() => pen.tr(
            "print-done-at",
            &[("place", pen.verbatim(place).into()), ("date", date.into())],
        ),
        _ => pen.tr("print-done", &[("date", date.into())]),
    };
    let name = pen.verbatim(&signature.typed_name);
    let act = match sheet.evidence.assurance.as_str() {
        "mailbox" => pen.t("print-act-mailbox"),
        _ => pen.t("print-act-other"),
    };
    let signed_by = pen.t("print-signed");
    doc.boxed_styled(&style::note(), |note| {
        note.paragraph(done);
        note.paragraph(text(format!("{signed_by} ")).bold(name));
        note.paragraph(muted(act));
    });
}

fn evidence(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &MandateSheet) {
    let Evidence {
        leaf_index,
        sealed_sha256,
        commitment,
        checkpoint_size,
        checkpoint_root,
        shown_at,
        submitted_at,
        mailed_at,
        channel,
        assurance,
    } = &sheet.evidence;
    let code = |key: &str, value: &str| (pen.t(key), Value::Code(pen.verbatim(value)));
    let mut rows = vec![
        code("print-log", &sheet.text.campaign.origin),
        code("print-leaf", &leaf_index.to_string()),
        code("print-sealed", sealed_sha256),
        code("print-commitment", commitment),
        code("print-checkpoint-size", &checkpoint_size.to_string()),
        code("print-checkpoint-root", checkpoint_root),
        code("print-text-sha256", &sheet.text.sha256),
    ];
    let times = [
        ("print-shown-at", *shown_at),
        ("print-submitted-at", *submitted_at),
        ("print-mailed-at", *mailed_at),
        ("print-signed-at", Some(sheet.signature.signed_at)),
    ];
    let times = times.into_iter().filter_map(|(key, at)| Some((key, at?)));
    rows.extend(times.map(|(key, at)| code(key, &instant(at))));
    let channel = match channel.as_str() {
        "online" => pen.t("print-channel-online"),
        "paper" => pen.t("print-channel-paper"),
        other => pen.verbatim(other),
    };
    rows.push(row(pen, "print-channel", channel));
    let assurance = match assurance.as_str() {
        "mailbox" => pen.t("print-assurance-mailbox"),
        other => pen.verbatim(other),
    };
    rows.push(row(pen, "print-assurance", assurance));
    let heads = [pen.t("print-element"), pen.t("print-value")];
    style::facts(doc, heads, rows);
}
