//! What must hold where territories differ, and in what a statement counts towards.

use std::collections::BTreeSet;

use super::{Found, is_kebab, item, key, must_be_required};
use crate::model::{Field, FieldType, Instrument, Kind, Requirement, Territory};
use crate::parse::Step;
use crate::support::Threshold;

pub(super) fn territories(instrument: &Instrument, found: &mut Found) {
    for (code, territory) in &instrument.territory {
        let at = |member: &str| vec![key("territory"), key(code), key(member)];
        if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
            found.add(
                vec![key("territory"), key(code)],
                format!("{code} is not two capital letters (ISO 3166)"),
            );
        }
        if territory
            .minimum_age
            .is_some_and(|age| !(13..=120).contains(&age))
        {
            found.add(
                at("minimum_age"),
                "the least age is at least 13 and at most 120",
            );
        }
        for (index, age) in territory.ages.iter().enumerate() {
            let mut path = at("age");
            path.push(Step::Index(index));
            if !(13..=120).contains(&age.minimum) {
                found.add(path.clone(), "the least age is at least 13 and at most 120");
            }
            let before = index.checked_sub(1).and_then(|i| territory.ages.get(i));
            if before.is_some_and(|before| before.from >= age.from) {
                found.add(path, "ages follow one another in time");
            }
        }
        for name in territory
            .fields
            .keys()
            .filter(|name| instrument.field(name).is_none())
        {
            let mut path = at("fields");
            path.push(key(name));
            found.add(path, format!("there is no field {name}"));
        }
        if let Some(part) = territory
            .part
            .as_ref()
            .filter(|part| !instrument.parts.contains_key(*part))
        {
            found.add(at("part"), format!("there is no part {part}"));
        }
        identity_there(instrument, code, territory, found);
        identifiers(code, territory, found);
    }
}

/// Where a number makes the identity, it must be asked; elsewhere, every field that makes it.
fn identity_there(instrument: &Instrument, code: &str, territory: &Territory, found: &mut Found) {
    let required =
        |field: &Field| instrument.requirement(Some(code), field) == Requirement::Required;
    if territory.identifiers.is_empty() {
        for field in instrument
            .identity
            .fields
            .iter()
            .filter_map(|name| instrument.field(name))
        {
            if !required(field) {
                let path = vec![key("territory"), key(code), key("fields"), key(&field.name)];
                found.add(path, must_be_required(&field.name));
            }
        }
        return;
    }
    for kind in [FieldType::DocumentKind, FieldType::DocumentNumber] {
        if !instrument.field_of_type(kind).is_some_and(required) {
            let path = vec![key("territory"), key(code), key("identifier")];
            found.add(path, format!("{code} accepts numbers, so fields of type document-kind and document-number must be required there"));
        }
    }
}

fn identifiers(code: &str, territory: &Territory, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for (index, identifier) in territory.identifiers.iter().enumerate() {
        let at = |member: &str| {
            vec![
                key("territory"),
                key(code),
                key("identifier"),
                Step::Index(index),
                key(member),
            ]
        };
        if !identifier.document.split('.').all(is_kebab) || !seen.insert(&identifier.document) {
            found.add(
                at("document"),
                "a document's key is unique and has lower-case words joined by dots",
            );
        }
        if identifier.shape.is_empty() {
            found.add(at("shape"), "show people how such a number looks");
        }
        if identifier.labels.is_empty() {
            found.add(at("labels"), "say what the document is called");
        }
    }
}

/// What a statement of support counts towards.
pub(super) fn support(instrument: &Instrument, found: &mut Found) {
    for (name, part) in &instrument.parts {
        for field in part
            .fields
            .keys()
            .filter(|field| instrument.field(field).is_none())
        {
            let path = vec![key("part"), key(name), key("fields"), key(field)];
            found.add(path, format!("there is no field {field}"));
        }
    }
    let mut before: Option<&Threshold> = None;
    for (index, threshold) in instrument.thresholds.iter().enumerate() {
        for code in threshold.minimum.keys().filter(|code| {
            !instrument.territory.is_empty() && !instrument.territory.contains_key(*code)
        }) {
            let mut path = item("threshold", index, "minimum");
            path.push(key(code));
            found.add(path, format!("there is no territory {code}"));
        }
        for code in instrument
            .territory
            .keys()
            .filter(|code| !threshold.minimum.contains_key(*code))
        {
            found.add(
                item("threshold", index, "minimum"),
                format!("{code} has no least number"),
            );
        }
        let overlaps =
            before.is_some_and(|last| last.until.is_none_or(|until| until >= threshold.from));
        if overlaps || threshold.until.is_some_and(|until| until < threshold.from) {
            found.add(
                item("threshold", index, "from"),
                "periods follow one another without overlap",
            );
        }
        before = Some(threshold);
    }
    if instrument
        .support
        .as_ref()
        .is_some_and(|support| support.territories > 0)
        && instrument.thresholds.is_empty()
    {
        found.add(
            vec![key("support"), key("territories")],
            "no threshold says what the territories' least numbers are",
        );
    }
    if instrument
        .registration
        .as_ref()
        .is_some_and(|rule| rule.until.is_some_and(|until| until < rule.from))
    {
        found.add(
            vec![key("registration"), key("until")],
            "the last day is before the first",
        );
    }
    if instrument.kind == Kind::Contact && instrument.elsewhere.is_none() {
        found.add(
            vec![key("kind")],
            "who only leaves an address must be told where to give a statement: [elsewhere]",
        );
    }
}
