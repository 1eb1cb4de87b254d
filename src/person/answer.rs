//! The answer to somebody who asks what is held of them (GDPR art. 15): in their language, with the notice that they were shown.

use std::io::{Read, Seek};

use clameur_instrument::{Instrument, Proof, builtin};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::archive::{Export, Opened};
use crate::i18n::Lang;
use crate::statement::asked::{ConsentNames, ConsentSpec};
use crate::statement::evidence::Evidence;
use crate::statement::fields::FieldSpec;
use crate::statement::prior;
use crate::statement::standing::{days, on_list};
use crate::statement::store::OnList;

/// What is held of a person, as they are told it: the facts, then the notice that they were shown.
#[must_use]
pub fn text<R: Read + Seek>(export: &Export<R>, opened: &Opened) -> String {
    let record = &opened.record;
    let lang = Lang::from_code(&record.language).unwrap_or_default();
    let facts = facts(export, opened);
    let notice = record.documents.get("notice");
    match notice.and_then(|hash| export.document(&hash.to_string())) {
        Some(notice) => format!(
            "{facts}\n## {}\n\n{}\n",
            lang.t("answer-notice"),
            notice.trim_end()
        ),
        None => facts,
    }
}

/// What is held of a person, without what it is for.
#[must_use]
pub fn facts<R: Read + Seek>(export: &Export<R>, opened: &Opened) -> String {
    let record = &opened.record;
    let lang = Lang::from_code(&record.language).unwrap_or_default();
    let words = export.folder.texts(lang.code());
    let title = words.map_or(export.header.campaign.as_str(), |words| {
        words.title.as_str()
    });
    let mut out = vec![
        format!("# {}", lang.t("answer-title")),
        lang.tr("answer-lead", &[("value", title.into())]),
        format!("## {}", lang.t("answer-gave")),
    ];
    let field = |name: &str, value: &str| {
        let label = FieldSpec::known(lang, name, true).label;
        format!("{label}: {}", value.replace('\n', ", "))
    };
    let given = record.fields.iter();
    out.extend(given.map(|(name, value)| format!("- {}", field(name, value))));
    for correction in &opened.corrections {
        let day = correction.day.parse();
        let day = day.map_or_else(|_| correction.day.clone(), |day| lang.date(day));
        out.extend(correction.fields.iter().map(|(name, value)| {
            let value = if value.is_empty() { "–" } else { value };
            let what = field(name, value);
            let told = [
                ("date", day.as_str().into()),
                ("what", what.as_str().into()),
                ("why", correction.why.as_str().into()),
            ];
            format!("- {}", lang.tr("csv-corrected-on", &told))
        }));
    }
    let target = |id: &String| {
        let named = words.and_then(|words| words.targets.get(id));
        named.map_or_else(|| id.clone(), |target| target.title.clone())
    };
    out.extend(record.targets.iter().map(|id| {
        // What was asked for before, where they said so.
        let before = record.prior_requests.get(id);
        let before = before.map(|request| format!(" ({})", prior::in_words(lang, request)));
        format!("- {}{}", target(id), before.unwrap_or_default())
    }));
    out.push(format!("## {}", lang.t("answer-consents")));
    let names = ConsentNames::of(&export.folder.definition, words);
    out.extend(record.consents.iter().map(|(id, given)| {
        let label = ConsentSpec::known(lang, id, false, &names).label;
        let mark = if *given { "[x]" } else { "[ ]" };
        format!("- {mark} {label}")
    }));
    out.push(format!("## {}", lang.t("answer-where")));
    out.extend(whereabouts(export, opened, lang));
    out.push(lang.t("answer-apart"));
    let mut text = String::new();
    for (place, part) in out.iter().enumerate() {
        let list = |part: Option<&String>| part.is_some_and(|part| part.starts_with("- "));
        let next = out.get(place + 1);
        text.push_str(part.trim_end());
        text.push_str(if list(Some(part)) && list(next) {
            "\n"
        } else {
            "\n\n"
        });
    }
    format!("{}\n", text.trim_end())
}

/// When it was given, and what became of it.
fn whereabouts<R: Read + Seek>(export: &Export<R>, opened: &Opened, lang: Lang) -> Vec<String> {
    let at = |ms: i64| {
        let at = Timestamp::from_millisecond(ms).unwrap_or_default();
        lang.date_time(at, &TimeZone::UTC)
    };
    let line = &opened.line;
    let submitted = at(opened.record.submitted_ms);
    let confirmed = match (opened.times, Evidence::parse(&line.evidence)) {
        // Nothing is confirmed where no mailbox is proved: sent is counted.
        _ if !proves_mailbox(export) => None,
        (Some(times), _) | (None, Some(Evidence::Times(times))) => Some(at(times.confirmed_ms)),
        (None, Some(Evidence::Days(days))) => Some(lang.date(days.confirmed)),
        (None, _) => None,
    };
    let mut moments = vec![
        ("submitted", submitted.as_str().into()),
        ("index", line.index.into()),
    ];
    let counted = match &confirmed {
        Some(confirmed) => {
            moments.push(("confirmed", confirmed.as_str().into()));
            "answer-counted"
        }
        None => "answer-counted-at-once",
    };
    let mut told = vec![lang.tr(counted, &moments)];
    let filed = export
        .batch(line)
        .and_then(|batch| batch.filed_on.as_deref()?.parse().ok());
    let old = grown_old(export, opened, lang, filed);
    told.push(match export.batch(line) {
        None => lang.t("answer-not-filed"),
        Some(batch) => match filed {
            None => lang.tr(
                "answer-frozen",
                &[("number", u64::from(batch.number).into())],
            ),
            Some(day) => lang.tr(
                "answer-filed",
                &[
                    ("number", u64::from(batch.number).into()),
                    ("date", lang.date(day).as_str().into()),
                ],
            ),
        },
    });
    told.extend(old);
    told
}

/// That the statement is on no list because it grew too old, where its law lets it.
fn grown_old<R: Read + Seek>(
    export: &Export<R>,
    opened: &Opened,
    lang: Lang,
    filed: Option<Date>,
) -> Option<String> {
    let law = law(export)?;
    let zone = export.folder.definition.zone(Some(&law));
    let given = match (opened.times, Evidence::parse(&opened.line.evidence)) {
        (Some(times), _) | (None, Some(Evidence::Times(times))) => {
            let day = zone.day(times.confirmed_ms);
            Some((day, day))
        }
        (None, Some(Evidence::Days(given))) => Some(days(given.confirmed, &zone)),
        (None, None) => None,
    };
    let written = zone.day(export.header.written_ms);
    if on_list(&law, given, written, filed) != OnList::No {
        return None;
    }
    Some(match filed {
        Some(day) => lang.tr("standing-too-old", &[("value", lang.date(day).into())]),
        None => lang.t("standing-grown-old"),
    })
}

/// Whether people confirm by a mailed link before they are counted.
fn proves_mailbox<R: Read + Seek>(export: &Export<R>) -> bool {
    law(export).is_none_or(|law| law.proof == Proof::Mailbox)
}

fn law<R: Read + Seek>(export: &Export<R>) -> Option<Instrument> {
    let id = &export.folder.definition.instrument;
    builtin::text(id).and_then(|text| Instrument::parse(text).ok())
}

/// The same for programs: what the person gave, as it was sealed (GDPR art. 20).
#[must_use]
pub fn json(opened: &Opened) -> serde_json::Value {
    let (record, line) = (&opened.record, &opened.line);
    serde_json::json!({
        "format": "clameur-answer",
        "v": 1,
        "leaf": line.index,
        "batch": line.batch,
        "language": record.language,
        "fields": record.fields,
        "corrections": opened.corrections.iter().map(|one| serde_json::json!({
            "day": one.day,
            "why": one.why,
            "fields": one.fields,
        })).collect::<Vec<_>>(),
        "targets": record.targets,
        "prior_requests": record.prior_requests,
        "consents": record.consents,
        "documents": record.documents,
        "form_shown_ms": record.form_shown_ms,
        "submitted_ms": record.submitted_ms,
        "times": opened.times,
        "evidence": serde_json::from_str::<serde_json::Value>(&line.evidence).ok(),
        "sealed_sha256": line.sha256,
    })
}
