//! What goes with the statements: the packing list of each State, and the report on all of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use super::super::findings::FoundJson;
use super::super::output::{Output, OutputError};
use super::super::verify::Dossier;
use super::export::{ExportError, ExportReport, Order};
use super::export_pass::Counts;
use super::external_sort::Walk;
use super::findings::{FILE as FINDINGS, Findings};
use super::package::{Packed, other_name};
use crate::i18n::Lang;

/// First line of a packing list: what it is.
pub(super) const PACKING: &str = "Clameur packing list, version 1";

/// What is told of the dossier.
pub(super) struct Told<'a> {
    pub(super) dossier: &'a Dossier<Walk>,
    /// Whether its log proves anything.
    pub(super) proven: bool,
    /// Lines in its description.
    pub(super) listed: u64,
}

/// Writes a State's packing list: a head for people, then what `sha256sum --check` reads, in the State's folder.
pub(super) fn packing_list(
    output: &Output,
    packed: &Packed,
    told: &Told<'_>,
) -> Result<(), OutputError> {
    let batch = &told.dossier.batch;
    let state = &packed.state;
    let checkpoint = told.dossier.checkpoint.as_ref();
    let log = checkpoint.map_or_else(String::new, |c| {
        format!("{} entries, root {}", c.size, c.root)
    });
    let mut text = String::new();
    for line in [
        PACKING.to_owned(),
        String::new(),
        "LIMITED DISTRIBUTION: for the competent authority of the Member State only.".to_owned(),
        "These files hold personal data. They travel encrypted, and to nobody else.".to_owned(),
        String::new(),
        format!("Initiative: {}", state.initiative.number),
        format!("Member State: {}", state.code),
        format!("Campaign: {}", batch.campaign),
        format!("Batch: {}", batch.batch.number),
        format!("Statements: {}", packed.count),
        format!("Public log: {}, {log}", batch.origin),
        String::new(),
        format!(
            "To check the files, in this folder: sha256sum --check packing-list-{}.txt",
            state.code
        ),
    ] {
        let _ = writeln!(text, "{}", format!("# {line}").trim_end());
    }
    if packed.run > 0 {
        let _ = writeln!(
            text,
            "# A spreadsheet would run cells of statements-{}-as-text.csv as formulas: import it as text.",
            state.code
        );
    }
    if packed.own_names {
        let _ = writeln!(
            text,
            "# names-as-typed-{}.csv has names in other scripts, of which the statements have the spelling in Latin letters.",
            state.code
        );
    }
    let folder = format!("{}/", state.code);
    for (name, written) in output.written() {
        if let Some(name) = name.strip_prefix(&folder) {
            let _ = writeln!(text, "{}  {name}", written.sha256);
        }
    }
    let name = other_name(&state.code, "packing-list", "txt");
    output.write(&name, text.as_bytes(), None)
}

/// The end of an opening.
pub(super) struct Closing<'a> {
    pub(super) order: &'a Order<'a>,
    pub(super) told: &'a Told<'a>,
    pub(super) findings: &'a Findings,
    pub(super) packed: &'a [Packed],
    pub(super) counts: Counts,
    /// Namesakes born on one day who signed in different States.
    pub(super) abroad: u64,
    pub(super) agrees: bool,
}

impl Closing<'_> {
    /// Writes `report.txt` and `summary.json`.
    pub(super) fn write(&self, output: &Output) -> Result<ExportReport, ExportError> {
        let report = self.text();
        let summary = self.json();
        let mut bytes = serde_json::to_vec_pretty(&summary)?;
        bytes.push(b'\n');
        output.write("summary.json", &bytes, None)?;
        output.write("report.txt", report.as_bytes(), None)?;
        Ok(ExportReport {
            agrees: self.agrees,
            written: self.agrees || !self.order.strict,
            report,
            summary,
        })
    }

    fn json(&self) -> serde_json::Value {
        let dossier = self.told.dossier;
        let states: BTreeMap<&str, serde_json::Value> = self
            .packed
            .iter()
            .map(|packed| {
                let state = json!({
                    "statements": packed.count,
                    "volumes": packed.volumes,
                    "language": packed.state.sheet.lang.code(),
                    "possible_duplicates": packed.same_name,
                    "as_text": packed.run,
                    "names_as_typed": packed.own_names,
                });
                (packed.state.code.as_str(), state)
            })
            .collect();
        let found = self.findings.told.iter();
        json!({
            "format": "clameur-authority-export",
            "v": 1,
            "agrees": self.agrees,
            "dossier_sha256": self.order.sha256,
            "batch_json_sha256": dossier.batch_sha256,
            "campaign": dossier.batch.campaign,
            "origin": dossier.batch.origin,
            "batch": dossier.batch.batch.number,
            "log_key": dossier.log_key.as_ref().map(ToString::to_string),
            "log_key_given": dossier.log_key_given,
            "log_recounted": self.told.proven,
            "kept_heads": dossier.since.compared,
            "newer_head": dossier.since.newer,
            "announced": self.counts.announced,
            "written": self.counts.written,
            "refused": self.counts.announced.saturating_sub(self.counts.written),
            "left_since": self.counts.gone,
            "listed": self.told.listed,
            "possible_duplicates_between_states": self.abroad,
            "states": states,
            "findings_by_code": self.findings.by_code,
            "findings": found.map(|f| FoundJson::new(f, Lang::ENGLISH)).collect::<Vec<_>>(),
            "checked_ms": self.order.now,
            "program": concat!("clameur ", env!("CARGO_PKG_VERSION")),
        })
    }

    /// What the agreement rests on, and what was not compared.
    fn trust(&self) -> Vec<String> {
        let dossier = self.told.dossier;
        let mut lines = Vec::new();
        if let (Some(key), false) = (&dossier.log_key, dossier.log_key_given) {
            lines.extend([
                String::new(),
                "The log's key is the one that the dossier brings. Compare it with the one that"
                    .to_owned(),
                "the campaign published, or give that one with --log-key:".to_owned(),
                format!("  {key}"),
            ]);
        }
        if dossier.since.compared == 0 {
            lines.extend([
                String::new(),
                "That this log is the one that everybody was shown is seen only with a head of it"
                    .to_owned(),
                "that somebody kept, for instance a receipt: give it with --since.".to_owned(),
            ]);
        }
        if let Some(size) = dossier.since.newer {
            lines.extend([
                String::new(),
                format!("A head that you gave has {size} entries, more than the dossier's log: it is newer. Give"),
                "the dossier's own head to `clameur audit --since`: tar -xOf DOSSIER log/checkpoint".to_owned(),
            ]);
        }
        lines
    }

    fn text(&self) -> String {
        let (dossier, counts) = (self.told.dossier, self.counts);
        let mut out = String::new();
        let mut line = |text: &str| {
            out.push_str(text);
            out.push('\n');
        };
        line(&format!(
            "Statements of support of {}, batch {}",
            dossier.batch.campaign, dossier.batch.batch.number
        ));
        line("");
        line(match (self.told.proven, self.agrees) {
            (_, true) if dossier.since.compared > 0 => {
                "Everything agrees with the public log as you kept it."
            }
            (_, true) => "Everything agrees with the log that the dossier carries.",
            (true, false) => "THE DOSSIER DOES NOT AGREE WITH ITS LOG.",
            (false, false) => "THE DOSSIER'S LOG PROVES NOTHING: no statement was written.",
        });
        line(&format!("Statements announced:   {}", counts.announced));
        line(&format!("Written for States:     {}", counts.written));
        line(&format!(
            "Refused:                {}",
            counts.announced.saturating_sub(counts.written)
        ));
        line(&format!("Left since the freeze:  {}", counts.gone));
        for text in self.trust() {
            line(&text);
        }
        line("");
        line("State  statements  volumes  same name  formula cells  language");
        for packed in self.packed {
            line(&format!(
                "{:<5}  {:>10}  {:>7}  {:>9}  {:>13}  {}",
                packed.state.code,
                packed.count,
                packed.volumes,
                packed.same_name,
                packed.run,
                packed.state.sheet.lang.code()
            ));
        }
        if !self.packed.is_empty() {
            line("");
            line(
                "The form that goes with each State's statements (Annex V) has numbers that stand in no",
            );
            line("dossier: clameur authority form, on the server.");
        }
        if self.packed.iter().any(|packed| packed.same_name > 0) {
            line("");
            line("Same name: in one State, the same names with different documents, or nearly the");
            line("same names with one day of birth or one address. It may be one person or two;");
            line("possible-duplicates-XX.csv has the identifiers. None was left out.");
        }
        if self.abroad > 0 {
            line("");
            line(&format!(
                "Same name and day of birth in different States: {} statements ({}).",
                self.abroad,
                super::abroad::FILE
            ));
            line("Two people, or one with two nationalities. None was left out.");
        }
        if self.findings.total > 0 {
            line("");
            line(&format!(
                "Findings: {} (all of them: {FINDINGS})",
                self.findings.total
            ));
            for (code, count) in &self.findings.by_code {
                line(&format!("  {count:>8}  {code}"));
            }
            for found in &self.findings.told {
                line(&format!("- {}", found.line(Lang::ENGLISH)));
            }
        }
        out
    }
}
