//! The list of complainants, in two profiles.

use textris_pdf::{
    build::{Textris, muted},
    model::Cell,
    theme::Theme,
};

use crate::dossier::print::model::{Campaign, ComplainantRow, Profile};
use crate::dossier::print::style;
use crate::dossier::print::style::Width;
use crate::pdf::{PdfRenderer, PrintError, Printed, Sink, TextWriter};

impl PdfRenderer {
    /// Prints the list of complainants, ordered by number: of all, or of those who ticked the
    /// target at the position `target` of the campaign.
    ///
    /// [`Profile::Respondent`] prints a number and initials, and the full name of those who agreed
    /// to it: no address, no leaf, nothing that leads from the number to a person.
    ///
    /// # Errors
    ///
    /// [`PrintError`], which no input of a supporter leads to.
    pub fn complainants(
        &self,
        campaign: &Campaign,
        profile: Profile,
        target: Option<usize>,
        rows: &[ComplainantRow],
    ) -> Result<Printed, PrintError> {
        let lang = self.setting.lang;
        let ticks = |row: &ComplainantRow, target| row.ticked.get(target).copied() == Some(true);
        let mut listed: Vec<&ComplainantRow> = rows
            .iter()
            .filter(|row| target.is_none_or(|target| ticks(row, target)))
            .collect();
        listed.sort_by_key(|row| row.number);
        let list = List {
            campaign,
            profile,
            target,
            rows: listed,
        };
        self.print(&lang.t(list.title()), lang, |sink| {
            let pen = sink.pen(lang);
            let document = list.compose(&pen, sink);
            sink.keep(None, &pen);
            document
        })
    }
}

struct List<'a> {
    campaign: &'a Campaign,
    profile: Profile,
    target: Option<usize>,
    rows: Vec<&'a ComplainantRow>,
}

impl List<'_> {
    fn title(&self) -> &'static str {
        match self.profile {
            Profile::Authority => "print-list-title",
            Profile::Respondent => "print-list-title-respondent",
        }
    }

    fn theme(&self) -> Theme {
        match self.profile {
            Profile::Authority => style::landscape(),
            Profile::Respondent => style::listing(),
        }
    }

    fn compose(&self, pen: &TextWriter<'_>, sink: &Sink<'_>) -> Textris {
        let mut doc = Textris::with_theme(self.theme());
        let what = pen.t(match self.profile {
            Profile::Authority => "print-for-authority",
            Profile::Respondent => "print-for-respondent",
        });
        style::chrome(&mut doc, pen, self.campaign, &what, "");
        style::title(&mut doc, pen, self.campaign, self.title());
        if let Some(target) = self.target.and_then(|at| self.campaign.targets.get(at)) {
            let title = pen.text(&target.title);
            let controller = pen.text(&target.controller);
            let args = [("title", title.into()), ("controller", controller.into())];
            doc.paragraph(pen.tr("print-list-of-target", &args));
        }
        let count = u64::try_from(self.rows.len()).unwrap_or_default();
        doc.paragraph(pen.tr("print-list-count", &[("count", count.into())]));
        match self.profile {
            Profile::Authority => self.authority(&mut doc, pen, sink),
            Profile::Respondent => self.respondent(&mut doc, pen, sink),
        }
        doc
    }

    fn authority(&self, doc: &mut Textris, pen: &TextWriter<'_>, sink: &Sink<'_>) {
        doc.paragraph(muted(pen.t("print-list-confidential")));
        let with_targets = self.target.is_none();
        if with_targets {
            let legend = self.campaign.targets.iter().zip('A'..='Z');
            let legend: Vec<String> = legend
                .map(|(target, letter)| format!("{letter} = {}", pen.text(&target.title)))
                .collect();
            let legend = legend.join(" · ");
            doc.paragraph(pen.tr("print-list-legend", &[("legend", legend.into())]));
        }
        let Some(at) = self.target.filter(|_| self.asks_prior()) else {
            self.identities(doc, pen, sink, &self.rows, None);
            return;
        };
        // Who asked for access first complains from firmer ground, so they stand apart (Conseil d'État, 31 December 2025, n° 494013).
        let asked = |row: &&&ComplainantRow| matches!(row.asked_before.get(at), Some(Some(_)));
        let with: Vec<&ComplainantRow> = self.rows.iter().filter(asked).copied().collect();
        let without = self.rows.iter().filter(|row| !asked(row));
        let without: Vec<&ComplainantRow> = without.copied().collect();
        for (key, rows, prior) in [
            ("print-prior-with", with, Some(at)),
            ("print-prior-without", without, None),
        ] {
            let count = u64::try_from(rows.len()).unwrap_or_default();
            doc.h2(pen.tr(key, &[("count", count.into())]));
            if !rows.is_empty() {
                self.identities(doc, pen, sink, &rows, prior);
            }
        }
    }

    /// Whether the form asked what was asked of controllers before.
    fn asks_prior(&self) -> bool {
        self.rows.iter().any(|row| !row.asked_before.is_empty())
    }

    /// A table of people; with what each asked of the controller of the target `prior` before.
    fn identities(
        &self,
        doc: &mut Textris,
        pen: &TextWriter<'_>,
        sink: &Sink<'_>,
        listed: &[&ComplainantRow],
        prior: Option<usize>,
    ) {
        let with_targets = self.target.is_none();
        let postal = self.rows.iter().any(|row| row.supporter.postal.is_some());
        let birth = self.rows.iter().any(|row| row.supporter.birth.is_some());
        let columns = [
            ("print-col-number", Width::Points(42.0), true),
            ("print-last-name", Width::Share(4.0), true),
            ("print-first-name", Width::Share(3.0), true),
            ("print-email", Width::Share(5.0), true),
            ("print-postal", Width::Share(5.0), postal),
            ("print-birth", Width::Points(84.0), birth),
            ("print-col-targets", Width::Points(56.0), with_targets),
            ("print-col-prior", Width::Share(4.0), prior.is_some()),
            ("print-col-leaf", Width::Points(52.0), true),
            ("print-batch", Width::Points(36.0), true),
        ];
        let shown = columns.iter().filter(|column| column.2);
        let heads: Vec<String> = shown.clone().map(|column| pen.t(column.0)).collect();
        let widths: Vec<Width> = shown.map(|column| column.1).collect();
        let right = [
            0,
            widths.len().saturating_sub(2),
            widths.len().saturating_sub(1),
        ];
        let rows = listed.iter().map(|row| {
            let line = sink.pen(pen.lang);
            let person = &row.supporter;
            let asked = prior.and_then(|at| row.asked_before.get(at)?.as_deref());
            let cells = [
                pen.number(row.number),
                line.verbatim(&person.last_name),
                line.verbatim(&person.first_name),
                line.verbatim(&person.email),
                line.verbatim(person.postal.as_deref().unwrap_or_default()),
                person.birth.map(|day| pen.birth(day)).unwrap_or_default(),
                letters_of(&row.ticked),
                line.verbatim(asked.unwrap_or_default()),
                row.leaf_index.to_string(),
                pen.number(row.batch.into()),
            ];
            sink.keep(Some(row.number), &line);
            let cells = cells.into_iter().zip(&columns);
            cells
                .filter(|(_, column)| column.2)
                .map(|(words, _)| style::cell(words))
                .collect::<Vec<Cell>>()
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        doc.table_styled(&style::list_style(doc, &widths, &right), heads, rows);
    }

    fn respondent(&self, doc: &mut Textris, pen: &TextWriter<'_>, sink: &Sink<'_>) {
        doc.paragraph(muted(pen.t("print-list-pseudonymous")));
        let rows = self.rows.iter().map(|row| {
            let line = sink.pen(pen.lang);
            let person = &row.supporter;
            let (who, how) = if row.named_to_respondent {
                (line.verbatim(&person.name()), "print-named")
            } else {
                let initials = initials(&person.name());
                (line.verbatim(&initials), "print-initials")
            };
            sink.keep(Some(row.number), &line);
            [
                style::cell(pen.number(row.number)),
                style::cell(who),
                style::cell(pen.t(how)),
            ]
        });
        let rows: Vec<[Cell; 3]> = rows.collect();
        let style = style::list_style(
            doc,
            &[Width::Points(52.0), Width::Share(3.0), Width::Share(2.0)],
            &[0],
        );
        let heads = [
            "print-col-number",
            "print-col-complainant",
            "print-col-identity",
        ];
        doc.table_styled(&style, heads.map(|key| pen.t(key)), rows);
    }
}

/// The ticked targets as letters: `A, C`.
fn letters_of(ticked: &[bool]) -> String {
    let letters = ticked.iter().zip('A'..='Z');
    let letters = letters.filter(|(ticked, _)| **ticked);
    let letters: Vec<String> = letters.map(|(_, letter)| letter.to_string()).collect();
    letters.join(", ")
}

/// The initials of a name: `Jean-Marie d’Été` becomes `J.-M. D.`.
pub(crate) fn initials(name: &str) -> String {
    let words = name.split_whitespace().map(|word| {
        let parts = word.split('-').filter_map(|part| {
            let first = part.chars().find(|c| c.is_alphabetic())?;
            Some(format!("{}.", first.to_uppercase()))
        });
        parts.collect::<Vec<String>>().join("-")
    });
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_keep_hyphens_and_scripts() {
        assert_eq!(initials("Jean-Marie d’Été"), "J.-M. D.");
        assert_eq!(initials("Ελένη Παπαδοπούλου"), "Ε. Π.");
        assert_eq!(initials("  ---  李 "), "李.");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn targets_become_letters() {
        assert_eq!(letters_of(&[true, false, true]), "A, C");
        assert_eq!(letters_of(&[]), "");
    }
}
