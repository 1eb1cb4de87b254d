//! What an authority is handed for an initiative: its State's statements of support in the layout of Annex III, and the form that goes with
//! them (Annex V).

use textris_pdf::{
    build::{Textris, bold, muted, text},
    model::{Cell, SectionContent},
};

use crate::campaign::initiative::official::AnnexV;
use crate::dossier::print::style;
use crate::dossier::print::style::{Value, Width};
use crate::i18n::Lang;
use crate::pdf::{PdfRenderer, PrintError, Printed, Sink, TextWriter};

/// What all documents for one State say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Language of the documents.
    pub lang: Lang,
    /// Name of the State in that language.
    pub country: String,
    /// The initiative's registered title.
    pub title: String,
    /// Registration number.
    pub number: String,
    /// The registered header, line by line: name and value.
    pub header: Vec<(String, String)>,
    /// What signatories declared.
    pub declaration: String,
    /// Whether signatories of this State give a number; otherwise an address and a birth date.
    pub by_number: bool,
    /// True for a demonstration: every document says so.
    pub demonstration: bool,
    /// Whether it is the signatory's own copy of one statement.
    pub copy: bool,
}

/// One signatory as printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signatory {
    /// Full first names.
    pub first_names: String,
    /// Family names.
    pub family_names: String,
    /// Address on one line, or the number.
    pub found_by: String,
    /// Birth date (`YYYY-MM-DD` where it can be read), or the kind of number.
    pub told_apart_by: String,
    /// The day of the statement, `YYYY-MM-DD`.
    pub day: String,
}

/// Some of a State's statements, bound together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementVolume {
    /// Its number, from 1.
    pub number: u64,
    /// How many there are.
    pub of: u64,
    /// Position of its first statement among those of its State, from 1.
    pub first: u64,
    /// The statements.
    pub signatories: Vec<Signatory>,
}

/// The form that accompanies a State's statements, however they were given (Regulation (EU) 2019/788, art. 12(2) and Annex V).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The day of registration.
    pub registered: Option<jiff::civil::Date>,
    /// Statements of citizens of this State, on paper and online together: the annex has one number.
    pub statements: u64,
    /// Statements of all States together.
    pub total: u64,
    /// States in which the least number is reached.
    pub states: u64,
    /// Names and addresses of the contact persons.
    pub contacts: Vec<(String, String)>,
    /// The legal entity; may be empty.
    pub legal_entity: String,
    /// Whether statements were given in the organisers' own system, whose certificate (Annex IV) then goes along.
    pub own_system: bool,
    /// The annex's own words in the sheet's language; without them, ours, which are a draft.
    pub official: Option<AnnexV>,
    /// Whether it is only to be looked at.
    pub draft: bool,
}

impl PdfRenderer {
    /// Prints a volume of statements.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input leads to.
    pub fn statements(
        &self,
        sheet: &Sheet,
        volume: &StatementVolume,
    ) -> Result<Printed, PrintError> {
        let title = format!("{} – {}", sheet.lang.t("pack-title"), sheet.number);
        self.print(&title, sheet.lang, |sink| {
            let pen = sink.pen(sheet.lang);
            let document = compose(&pen, sink, sheet, volume);
            sink.keep(None, &pen);
            document
        })
    }

    /// Prints the form that accompanies the statements.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input leads to.
    pub fn submission(
        &self,
        sheet: &Sheet,
        submission: &Submission,
    ) -> Result<Printed, PrintError> {
        self.print(&sheet.lang.t("pack-annex-v"), sheet.lang, |sink| {
            let pen = sink.pen(sheet.lang);
            let document = form(&pen, sheet, submission);
            sink.keep(None, &pen);
            document
        })
    }
}

fn compose(
    pen: &TextWriter<'_>,
    sink: &Sink<'_>,
    sheet: &Sheet,
    volume: &StatementVolume,
) -> Textris {
    let mut doc = Textris::with_theme(style::landscape());
    chrome(&mut doc, pen, sheet);
    doc.h1(pen.t("pack-title"));
    let country = pen.text(&sheet.country);
    let nationals = pen.tr("sheet-citizens", &[("value", country.into())]);
    doc.paragraph(bold(nationals));
    let count = u64::try_from(volume.signatories.len()).unwrap_or_default();
    let last = (volume.first + count).saturating_sub(1);
    if sheet.copy {
        style::copy(&mut doc, pen);
    } else {
        doc.paragraph(pen.tr(
            "pack-volume",
            &[
                ("number", volume.number.into()),
                ("of", volume.of.into()),
                ("first", volume.first.into()),
                ("last", last.into()),
            ],
        ));
    }
    header(&mut doc, pen, sheet);
    doc.paragraph(text(pen.text(&sheet.declaration)));
    let (found_by, told_apart_by, widths) = if sheet.by_number {
        ("sheet-number", "sheet-number-type", [3.0, 4.0])
    } else {
        ("sheet-residence", "field-birth-date", [6.0, 2.0])
    };
    let heads = [
        "sheet-first-names",
        "sheet-family-names",
        found_by,
        told_apart_by,
        "sheet-date",
    ];
    let columns = [
        Width::Points(48.0),
        Width::Share(4.0),
        Width::Share(4.0),
        Width::Share(widths[0]),
        Width::Share(widths[1]),
        Width::Points(64.0),
    ];
    let rows = (volume.first..).zip(&volume.signatories);
    let rows: Vec<Vec<Cell>> = rows
        .map(|(number, person)| {
            let line = sink.pen(pen.lang);
            let cells = [
                pen.number(number),
                line.verbatim(&person.first_names),
                line.verbatim(&person.family_names),
                line.verbatim(&person.found_by),
                line.verbatim(&person.told_apart_by),
                line.verbatim(&person.day),
            ];
            sink.keep(Some(number), &line);
            cells.into_iter().map(style::cell).collect()
        })
        .collect();
    let style = style::list_style(&doc, &columns, &[0]);
    let heads = std::iter::once("#".to_owned()).chain(heads.map(|key| pen.t(key)));
    doc.table_styled(&style, heads.collect::<Vec<String>>(), rows);
    doc
}

fn form(pen: &TextWriter<'_>, sheet: &Sheet, submission: &Submission) -> Textris {
    let official = submission.official.as_ref();
    let word = |key: &str, of: fn(&AnnexV) -> &String| {
        official.map_or_else(|| pen.t(key), |annex| pen.text(of(annex)))
    };
    let mut doc = Textris::with_theme(style::reading());
    chrome(&mut doc, pen, sheet);
    doc.h1(word("pack-annex-v", |annex| &annex.title));
    let country = pen.text(&sheet.country);
    if official.is_none() || submission.draft {
        doc.boxed_styled(&style::note(), |note| {
            note.paragraph(bold(pen.t("pack-draft")));
        });
    }
    doc.paragraph(pen.tr("pack-submitted-to", &[("country", country.clone().into())]));
    let blank = || "………………………………".to_owned();
    // Where they live is nobody's business but the authority's: it is written by hand, and no file of the campaign holds it.
    let address = |email: &str| {
        let email = pen.verbatim(email);
        format!("{email}  ·  {} {}", pen.t("annex-v-address"), blank())
    };
    let mut rows: Vec<(String, Value)> = submission
        .contacts
        .iter()
        .map(|(name, email)| (pen.verbatim(name), Value::Words(address(email))))
        .collect();
    if !submission.legal_entity.is_empty() {
        let entity = pen.verbatim(&submission.legal_entity);
        rows.push((pen.t("initiative-legal-entity"), Value::Words(entity)));
    }
    let heads = [
        word("initiative-contacts", |annex| &annex.contacts),
        String::new(),
    ];
    style::facts(&mut doc, heads, rows);
    let day = submission.registered;
    let number = |number: u64| Value::Words(pen.number(number));
    let nationals = official.map_or_else(
        || pen.tr("annex-v-statements", &[("value", country.clone().into())]),
        |annex| format!("{} {country}", pen.text(&annex.nationals)),
    );
    let rows = vec![
        (
            word("initiative-title", |annex| &annex.item_title),
            Value::Words(pen.text(&sheet.title)),
        ),
        (
            word("initiative-number", |annex| &annex.number),
            Value::Words(pen.verbatim(&sheet.number)),
        ),
        (
            word("annex-v-registered", |annex| &annex.registered),
            Value::Words(day.map_or_else(blank, |day| pen.lang.date(day))),
        ),
        (nationals, number(submission.statements)),
        (
            word("annex-v-total", |annex| &annex.total),
            number(submission.total),
        ),
        (
            word("annex-v-states", |annex| &annex.states),
            number(submission.states),
        ),
    ];
    style::facts(&mut doc, [pen.t("pack-title"), String::new()], rows);
    doc.paragraph(bold(word("annex-v-attached", |annex| &annex.attached)));
    doc.paragraph(text(word("annex-v-attached-statements", |annex| {
        &annex.attached_statements
    })));
    if submission.own_system {
        doc.paragraph(text(word("annex-v-attached-certificate", |annex| {
            &annex.attached_certificate
        })));
    }
    doc.spacer(12.0);
    doc.paragraph(text(word("annex-v-declaration", |annex| {
        &annex.declaration
    })));
    doc.spacer(24.0);
    if official.is_none() {
        doc.paragraph(format!("{} {}", pen.t("pack-date-place"), blank()));
        doc.spacer(24.0);
    }
    let signature = word("pack-signatures", |annex| &annex.signature);
    doc.paragraph(format!("{signature} {}", blank()));
    doc
}

/// The registered header.
fn header(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &Sheet) {
    let rows = sheet.header.iter().map(|(name, value)| {
        let value = Value::Words(pen.text(value));
        (pen.text(name), value)
    });
    let rows = rows.collect();
    style::facts(doc, [pen.t("initiative-statement"), String::new()], rows);
}

/// On every page: who may read it, and what it holds.
fn chrome(doc: &mut Textris, pen: &TextWriter<'_>, sheet: &Sheet) {
    let limited = pen.t(if sheet.copy {
        "print-copy"
    } else {
        "pack-limited"
    });
    doc.header_left(bold(limited.clone()).muted(format!("  ·  {}", pen.t("pack-personal"))));
    let mut right = muted(pen.text(&sheet.country));
    if sheet.demonstration {
        right = text(pen.t("demo-label")).muted(format!("  ·  {}", pen.text(&sheet.country)));
    }
    doc.header_right(right);
    let title = crate::pdf::shorten(&pen.text(&sheet.title), 64);
    let left = muted(format!("{}  ·  {title}", pen.verbatim(&sheet.number)));
    doc.footer_left(left);
    // Signs that every language reads: the words of other documents exist in few of them.
    doc.footer_right(SectionContent::page_counter(move |page, total| {
        muted(format!("{limited}  ·  {page} / {total}"))
    }));
}
