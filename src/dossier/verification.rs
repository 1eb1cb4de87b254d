//! The verification report: for people as PDF and text, for programs as JSON.

use std::io::{Read, Seek};

use jiff::Timestamp;

use super::findings::{Attention, FoundJson};
use super::open::Verified;
use super::output::Output;
use super::print::model::{Finding, Report};
use super::write::{Plan, WriteError, setting};
use crate::dossier::print::verdict;
use crate::pdf::PdfRenderer;

/// Name of the printed report.
pub(crate) const PDF: &str = "authority/verification.pdf";
/// Folder of what is for those alone who prepare the filing.
const INTERNAL: &str = "internal";
/// Findings and numbers that the text lists; the JSON has all.
const MAX_LINES: usize = 2_000;

/// Writes `verification.json`, `.txt` and `.pdf`.
pub(crate) fn write<R: Read + Seek + Send>(
    verified: &Verified<R>,
    output: &Output,
    plan: &Plan,
) -> Result<(), WriteError> {
    let mut bytes = serde_json::to_vec_pretty(&json(verified, plan))?;
    bytes.push(b'\n');
    output.write(&format!("{INTERNAL}/verification.json"), &bytes, None)?;
    let text = text(verified, plan);
    output.write(
        &format!("{INTERNAL}/verification.txt"),
        text.as_bytes(),
        None,
    )?;
    let printed = PdfRenderer::new(setting(verified))?
        .report(&verified.words.campaign, &report(verified, plan))?;
    let pages = u64::try_from(printed.pages).ok();
    Ok(output.write(PDF, &printed.pdf, pages)?)
}

/// The report as it is printed.
#[must_use]
pub fn report<R>(verified: &Verified<R>, plan: &Plan) -> Report {
    let dossier = &verified.dossier;
    let (size, root) = head(verified);
    let findings = verified.found.iter().map(|found| {
        let number = found.number.map(|number| {
            let number = number.to_string();
            verified
                .lang
                .tr("finding-at-number", &[("number", number.into())])
        });
        let detail = found.text(verified.lang);
        Finding {
            kind: found.kind,
            leaf_index: found.index,
            file: found.file.clone(),
            detail: number.map_or_else(|| detail.clone(), |number| format!("{number}. {detail}")),
        }
    });
    Report {
        dossier: plan.dossier.clone(),
        batch: dossier.batch.batch.number,
        manifest_sha256: dossier.batch_sha256.to_string(),
        checked_at: Timestamp::from_millisecond(plan.now).unwrap_or(Timestamp::UNIX_EPOCH),
        program: program(),
        checkpoint_size: size,
        checkpoint_root: root,
        verified_keys: dossier.log_key.iter().map(ToString::to_string).collect(),
        announced: dossier.announced,
        present: dossier.present,
        valid: verified.rows.len() as u64,
        kept_heads: dossier.since.compared,
        findings: findings.collect(),
    }
}

/// The report for programs; the format is in `docs/formats/dossier.md`.
#[must_use]
pub fn json<R: Read + Seek + Send>(verified: &Verified<R>, plan: &Plan) -> serde_json::Value {
    let dossier = &verified.dossier;
    let (size, root) = head(verified);
    let attention = |attention: &Attention| {
        serde_json::json!({
            "code": attention.code,
            "numbers": attention.numbers,
            "text": attention.text(verified.lang),
        })
    };
    let found = verified.found.iter();
    serde_json::json!({
        "format": "clameur-verification",
        "v": 1,
        "agrees": verified.agrees(),
        "dossier": plan.dossier,
        "dossier_sha256": plan.dossier_sha256,
        "batch_json_sha256": dossier.batch_sha256,
        "campaign": dossier.batch.campaign,
        "origin": dossier.batch.origin,
        "batch": dossier.batch.batch.number,
        "frozen": report(verified, plan).frozen(),
        "announced": dossier.announced,
        "present": dossier.present,
        "valid": verified.rows.len(),
        "checkpoint_size": size,
        "checkpoint_root": root,
        "log_key": dossier.log_key.as_ref().map(ToString::to_string),
        "log_key_given": dossier.log_key_given,
        "log_recounted": dossier.log_complete,
        "kept_heads": dossier.since.compared,
        "newer_head": dossier.since.newer,
        "checked_ms": plan.now,
        "program": program(),
        "language": verified.lang.code(),
        "withdrawn_since_last": withdrawn(verified),
        "findings": found.map(|f| FoundJson::new(f, verified.lang)).collect::<Vec<_>>(),
        "attention": verified.attention.iter().map(attention).collect::<Vec<_>>(),
    })
}

/// The report as plain text.
#[must_use]
pub fn text<R>(verified: &Verified<R>, plan: &Plan) -> String {
    let lang = verified.lang;
    let report = report(verified, plan);
    let key = report.verified_keys.join(", ");
    let mut lines = vec![
        lang.tr("verification-title", &[("dossier", (&plan.dossier).into())]),
        verdict(lang, &report),
        String::new(),
        lang.tr(
            "verification-batch",
            &[
                ("batch", report.batch.into()),
                ("announced", report.frozen().into()),
                ("present", report.present.into()),
                ("valid", report.valid.into()),
            ],
        ),
        lang.tr(
            "verification-checkpoint",
            &[
                ("size", report.checkpoint_size.into()),
                ("root", (&report.checkpoint_root).into()),
            ],
        ),
        lang.tr("verification-key", &[("key", key.into())]),
        String::new(),
        lang.t("verification-findings"),
    ];
    let found = verified.found.iter().map(|found| found.line(lang));
    let attention = verified.attention.iter().map(|one| one.text(lang));
    section(&mut lines, found, &lang.t("verification-none"));
    lines.push(String::new());
    lines.push(lang.tr(
        "verification-as-of",
        &[("size", report.checkpoint_size.into())],
    ));
    lines.push(String::new());
    let left = withdrawn(verified);
    if !left.is_empty() {
        let numbers: Vec<String> = left.iter().map(u64::to_string).collect();
        let args = [
            ("count", left.len().into()),
            ("numbers", numbers.join(", ").into()),
        ];
        let key = if verified.is_support() {
            "verification-withdrawn-support"
        } else {
            "verification-withdrawn"
        };
        lines.push(lang.tr(key, &args));
        lines.push(String::new());
    }
    lines.push(lang.t("verification-attention"));
    section(&mut lines, attention, &lang.t("verification-none"));
    lines.push(String::new());
    lines.join("\n")
}

/// Numbers of the complainants of earlier batches who left since the batch before.
fn withdrawn<R>(verified: &Verified<R>) -> Vec<u64> {
    let dossier = &verified.dossier;
    let left = dossier.replay.withdrawn_before(dossier.batch.batch.number);
    let mut numbers: Vec<u64> = left
        .iter()
        .filter_map(|(_, entry, _)| entry.filed.map(|(_, number)| number))
        .collect();
    numbers.sort_unstable();
    numbers
}

fn section(lines: &mut Vec<String>, of: impl Iterator<Item = String>, none: &str) {
    let before = lines.len();
    let mut of = of.fuse();
    lines.extend(of.by_ref().take(MAX_LINES).map(|line| format!("- {line}")));
    if lines.len() == before {
        lines.push(none.to_owned());
    }
    let rest = of.count();
    if rest > 0 {
        lines.push(format!("- … (+{rest})"));
    }
}

fn head<R>(verified: &Verified<R>) -> (u64, String) {
    let checkpoint = verified.dossier.checkpoint.as_ref();
    checkpoint.map_or_else(
        || (verified.dossier.batch.log_size, String::new()),
        |checkpoint| (checkpoint.size, checkpoint.root.to_base64()),
    )
}

fn program() -> String {
    format!("clameur {}", env!("CARGO_PKG_VERSION"))
}
